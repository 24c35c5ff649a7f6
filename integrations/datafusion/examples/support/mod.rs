//! What the examples, tests and benches share: invented news, the file that it is kept in, the questions that are asked of it.

#![allow(dead_code, reason = "each takes what it needs")]

pub mod archive;
pub mod articles;
pub mod cpu;
pub mod questions;
mod words;

/// How many pages the examples are about.
pub const PAGES: usize = 6000;

/// The quarter of a time in microseconds, counted from the year 0, as a calendar in Korea has it.
pub fn quarter(micros: i64) -> i64 {
    use chrono::Datelike;

    let korean = chrono::DateTime::from_timestamp_micros(micros + 9 * 3600 * 1_000_000).unwrap_or_default();
    i64::from(korean.year()) * 4 + i64::from(korean.month0() / 3)
}
