//! Units of time, words that are an amount of them, and words for what recurs.

use crate::scan::table::{List, Table};

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

/// Units behind a number in digits.
pub(crate) const UNITS: &Table<Measure> = &Table::new(&[
    ("년", Measure::Year),
    ("개년", Measure::Year),
    ("개월", Measure::Month),
    ("달", Measure::Month),
    ("주일", Measure::Week),
    ("주", Measure::Week),
    ("일", Measure::Day),
    ("시간", Measure::Hour),
    ("분", Measure::Minute),
    ("초", Measure::Second),
]);

/// Units behind a number in words.
pub(crate) const NATIVE_UNITS: &Table<Measure> = &Table::new(&[
    ("해", Measure::Year),
    ("년", Measure::Year),
    ("달", Measure::Month),
    ("개월", Measure::Month),
    ("주일", Measure::Week),
    ("주", Measure::Week),
    ("일", Measure::Day),
    ("시간", Measure::Hour),
    ("분", Measure::Minute),
    ("초", Measure::Second),
]);

/// Words that `주` begins and is no week in.
pub(crate) const NO_WEEKS: &List = &List::new(&["주요", "주장", "주민"]);

/// Words that are an amount of their own, with how many of the unit; without a count, a few.
pub(crate) const WHOLE_WORDS: &Table<(Option<u8>, Measure)> = &Table::new(&[
    ("반년", (Some(6), Measure::Month)),
    ("반 년", (Some(6), Measure::Month)),
    ("반세기", (Some(50), Measure::Year)),
    ("며칠", (None, Measure::Day)),
]);

/// Words for what recurs, with the time from one to the next.
pub(crate) const EACH: &Table<(u32, Measure)> = &Table::new(&[
    ("매시간", (1, Measure::Hour)),
    ("매일", (1, Measure::Day)),
    ("매주", (1, Measure::Week)),
    ("매달", (1, Measure::Month)),
    ("매월", (1, Measure::Month)),
    ("매년", (1, Measure::Year)),
    ("매해", (1, Measure::Year)),
    ("해마다", (1, Measure::Year)),
    ("날마다", (1, Measure::Day)),
    ("달마다", (1, Measure::Month)),
    ("매 분기", (3, Measure::Month)),
    ("매분기", (3, Measure::Month)),
    ("분기마다", (3, Measure::Month)),
    ("격주", (2, Measure::Week)),
    ("격월", (2, Measure::Month)),
    ("격년", (2, Measure::Year)),
    ("격일", (2, Measure::Day)),
]);

/// What a period has behind it: `월요일마다`.
pub(crate) const EVERY: &str = "마다";

/// The particles behind the period of a rate: `한 달에 10만 원`.
pub(crate) const PER: &[&str] = &["에 ", "에만 "];

/// What follows an amount with `에` where it is the period of something done once: `3년에 한 번`.
pub(crate) const ONCE: &[&str] = &["한 번", "한번", "1회"];

/// What follows it where it is how long something took: `사흘에 걸쳐`.
pub(crate) const ACROSS: &[&str] = &["걸쳐", "걸친"];

/// Behind the day from which so many months are counted in laws: `공소가 제기된 날부터 6월 이내에`.
pub(crate) const COUNTED_FROM: &[&str] = &["부터", "부터 각각"];

/// Penalties whose length is told by months with the name of a month: `징역 6월`.
pub(crate) const TOLD_BY_MONTHS: &[&str] = &["징역", "금고"];
