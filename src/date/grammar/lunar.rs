//! Dates of the lunar calendar (음력), which are read as written.

use super::word::{Read, gap, no, numbered};
use crate::date::{Calendar, Part};
use crate::lexicon::calendar::LUNAR_CALENDAR;

/// `음력 8월 15일`. Not `음력 8월` alone, nor a 31st, which no lunar month has.
pub(super) fn lunar(input: &str) -> Read<'_, Calendar> {
    let Some(rest) = input.strip_prefix(LUNAR_CALENDAR) else { return no() };
    let (rest, month) = numbered(gap(rest), "월")?;
    let (rest, day) = numbered(gap(rest), "일")?;
    match (u8::try_from(month.number), u8::try_from(day.number)) {
        (Ok(month @ 1..=12), Ok(day @ 1..=30)) => Ok((rest, Calendar::of_part(Part::Lunar(month, day)))),
        _ => no(),
    }
}
