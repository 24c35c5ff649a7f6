//! Resolving by any reference in chrono's range: no panic, and bounds in order.
#![no_main]

use chrono::DateTime;
use gisa::date;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (i64, &str)| {
    let (seconds, text) = input;
    let reference = DateTime::from_timestamp(seconds % 8_000_000_000_000, 0).map(|time| time.fixed_offset());
    let mentions: Vec<_> = date::find(text).collect();
    for mention in date::resolve(text, &mentions, reference) {
        let meant = mention.value();
        let _ = (meant.to_jiff_zoned_bounds(), meant.to_jiff_span());
        assert!(meant.begin().zip(meant.end_exclusive()).is_none_or(|(begin, end)| begin < end));
    }
});
