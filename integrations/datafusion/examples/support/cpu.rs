//! How much of the processor processes and threads have used, where the system says so as Linux does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Seconds of processor time of a process by its number.
pub fn of(process: &str) -> Option<f64> {
    seconds(&Path::new("/proc").join(process))
}

/// Seconds of processor time of this process's threads, by their numbers.
pub fn threads() -> BTreeMap<String, f64> {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let read =
        |task: fs::DirEntry| Some((task.file_name().to_string_lossy().into_owned(), seconds(&task.path())?));
    tasks.filter_map(read).collect()
}

/// What each thread has used since, the busiest first.
pub fn since(before: &BTreeMap<String, f64>) -> Vec<f64> {
    let used = |(thread, now): (String, f64)| now - before.get(&thread).copied().unwrap_or(0.0);
    let mut used: Vec<f64> = threads().into_iter().map(used).filter(|used| *used > 0.0).collect();
    used.sort_unstable_by(|a, b| b.total_cmp(a));
    used
}

fn seconds(folder: &Path) -> Option<f64> {
    // The name of the program, in brackets, may hold spaces; the 14th and 15th fields are ticks of a hundredth of a second.
    let stat = fs::read_to_string(folder.join("stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / 100.0)
}
