//! Dates in figures: `2025.3.10`, `2025. 3. 10.`, `25.03.10`, `2025-03-10T14:52`, `2025/12/31 17:02:45`,
//! `05.21 (화)`.
//!
//! Offices, captions and agendas write figures with one sign between them. Three numbers are a date if the
//! calendar has it. Two are a decimal (`05.21`) unless a weekday stands behind, or the point of a month does
//! (`2031. 3. 선고`, as courts write).

use super::clock::{clock, colons};
use super::date::{exists, solar};
use super::week::{behind_weekday, behind_weekday_note, weekday_note};
use super::word::{Read, begins_with_digit, gap, no, number};
use crate::date::{Calendar, Clock, Month, Part, Year};
use crate::scan::class::is_hangul;

/// A date in figures with the time of day behind it. A weekday may stand between the two, in brackets or not.
pub(super) fn stamp(input: &str) -> Read<'_, Calendar> {
    let (rest, calendar) = full(input).or_else(|_| short(input))?;
    let rest = behind_weekday(behind_weekday_note(rest));
    match time(rest) {
        Some((rest, clock)) => Ok((rest, Calendar { clock: Some(clock), ..calendar })),
        None => Ok((rest, calendar)),
    }
}

/// Year, month, day, all with the same sign between them. A year of two digits needs two of the day as well,
/// and no slash: `25.03.10`, not `25.3.1`, `25/03/10`. Not `2031.13.1`, which no calendar has, nor
/// `2031.3.10.4`, which goes on.
fn full(input: &str) -> Read<'_, Calendar> {
    let (rest, year) = number(input)?;
    let year_digits = input.len() - rest.len();
    let Some(sign) = rest.chars().next().filter(|c| matches!(c, '.' | '-' | '/')) else { return no() };
    let spelt = rest.starts_with(". ");
    let (rest, (month, _)) = behind_sign(rest, sign)?;
    if let Some(rest) = last_point(rest).filter(|_| spelt && year_digits == 4) {
        return month_of_year(rest, year, month);
    }
    let (rest, (day, day_digits)) = behind_sign(rest, sign)?;
    let year = match (year_digits, year) {
        (4, 1800..=2199) => year,
        (2, _) if day_digits == 2 && sign != '/' => year_of_two_digits(year),
        _ => return no(),
    };
    let goes_on = rest.strip_prefix(sign).is_some_and(begins_with_digit);
    if goes_on || !exists(year.into(), month, day) {
        return no();
    }
    let year = i16::try_from(year).ok().map(Year::Number);
    let rest = last_point(rest).filter(|_| spelt).unwrap_or(rest);
    Ok((rest, Calendar { year, ..Calendar::of_part(solar(month, day)) }))
}

/// The rest behind the point that stands for 일 or 월, as the rules of spelling have it: `2031. 3. 10. 선고`,
/// `2031. 3. 10.자`. Before a line end or a sign it is the sentence's. `None` where the point stays outside.
fn last_point(rest: &str) -> Option<&str> {
    let behind = rest.strip_prefix('.')?;
    (behind.is_empty() || gap(behind).starts_with(is_hangul)).then_some(behind)
}

/// `2031. 3. 선고`: a year and its month. From 1900 to 2099.
fn month_of_year(rest: &str, year: u16, month: u8) -> Read<'_, Calendar> {
    if !(matches!(year, 1900..=2099) && matches!(month, 1..=12)) {
        return no();
    }
    let year = i16::try_from(year).ok().map(Year::Number);
    Ok((rest, Calendar { year, ..Calendar::of_part(Part::Month(Month::Number(month))) }))
}

/// A month or day behind the sign, with how many digits it has. Spaces may stand behind a point only: `2031.
/// 3. 10`, not `2031- 3- 10`.
fn behind_sign(rest: &str, sign: char) -> Read<'_, (u8, usize)> {
    let Some(behind) = rest.strip_prefix(sign) else { return no() };
    let input = if sign == '.' { gap(behind) } else { behind };
    let (rest, number) = number(input)?;
    u8::try_from(number).map_or_else(|_| no(), |number| Ok((rest, (number, input.len() - rest.len()))))
}

/// The year that two digits stand for in a date: up to 2049, from 1950.
pub(super) const fn year_of_two_digits(two_digits: u16) -> u16 {
    if two_digits < 50 { 2000 + two_digits } else { 1900 + two_digits }
}

/// `05.21 (화)`: month and day, told from a number by the weekday. Not `05.21` alone.
fn short(input: &str) -> Read<'_, Calendar> {
    let (rest, month) = number(input)?;
    let Some(rest) = rest.strip_prefix('.') else { return no() };
    let (rest, day) = number(rest)?;
    match (u8::try_from(month), u8::try_from(day)) {
        (Ok(month @ 1..=12), Ok(day @ 1..=31)) if weekday_note(rest).is_ok() => {
            Ok((rest, Calendar::of_part(solar(month, day))))
        }
        _ => no(),
    }
}

/// The time behind a date in figures: ` 14:52`, `T14:52:05`, `. 오후 5:04`, ` (21:18)`. `None` for a part of
/// the day without an hour, and where the figures go on.
fn time(rest: &str) -> Option<(&str, Clock)> {
    let undotted = rest.strip_prefix('.').unwrap_or(rest);
    let start = undotted.strip_prefix('T').unwrap_or_else(|| gap(undotted));
    let bracketed = start.strip_prefix('(');
    let start = bracketed.unwrap_or(start);
    let plain = colons(start).map(|(rest, time)| (rest, Clock { part: None, time: Some(time) }));
    let (rest, clock) = plain.or_else(|_| clock(start)).ok()?;
    let rest = if bracketed.is_some() { rest.strip_prefix(')')? } else { rest };
    let ends = bracketed.is_some() || !(begins_with_digit(rest) || rest.starts_with(':'));
    (ends && clock.time.is_some()).then_some((rest, clock))
}
