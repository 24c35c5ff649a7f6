//! How much of the processor a process has used.

/// Seconds of processor time that this process has used in all its threads; 0 where the system does not say.
pub fn seconds() -> f64 {
    of("self").unwrap_or(0.0)
}

/// Seconds of processor time of a process by its number, or `self`.
pub fn of(process: &str) -> Option<f64> {
    // The name of the program, in brackets, may hold spaces; the 14th and 15th fields are ticks of a hundredth of a second.
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / 100.0)
}
