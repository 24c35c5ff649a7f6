//! Dates in figures: `2025.3.10`, `2025. 3. 10.`, `25.03.10`, `2025-03-10T14:52`, `2025/12/31 17:02:45`, `05.21 (화)`.

use super::clock::{clock, colons};
use super::word::{Read, gap, no, number};
use crate::date::expression::{Calendar, Clock, Day, Month, Part, Year};

/// A date in figures with the time of day behind it.
pub(crate) fn stamp(input: &str) -> Read<'_, Calendar> {
    let (rest, calendar) = full(input).or_else(|_| short(input))?;
    let rest = super::week::weekday_note(rest).map_or(rest, |(rest, ())| rest);
    match time(rest) {
        Some((rest, clock)) => Ok((rest, Calendar { clock: Some(clock), ..calendar })),
        None => Ok((rest, calendar)),
    }
}

/// Year, month, day, all with the same sign between them.
fn full(input: &str) -> Read<'_, Calendar> {
    let digits = input.bytes().take_while(u8::is_ascii_digit).count();
    let (rest, year) = number(input)?;
    let Some(sign) = rest.chars().next().filter(|c| matches!(c, '.' | '-' | '/')) else { return no(input) };
    let next = |rest: &str| -> Option<(usize, u8)> {
        let behind = rest.strip_prefix(sign)?;
        let behind = if sign == '.' { gap(behind) } else { behind };
        let (behind, number) = number(behind).ok()?;
        Some((rest.len() - behind.len(), u8::try_from(number).ok()?))
    };
    let Some((taken, month)) = next(rest) else { return no(input) };
    let rest = &rest[taken..];
    let Some((taken, day)) = next(rest) else { return no(input) };
    let two_digits = rest[..taken].trim_start_matches(|c: char| !c.is_ascii_digit()).len() == 2;
    let rest = &rest[taken..];
    let year = match (digits, year) {
        (4, 1800..=2199) => year,
        (2, _) if two_digits && sign != '/' => short_year(year),
        _ => return no(input),
    };
    let valid = super::date::exists(i32::from(year), month, day);
    let goes_on = rest.strip_prefix(sign).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if !valid || goes_on {
        return no(input);
    }
    let part = Part::Day(Some(Month::Number(month)), Day::Number(day));
    let year = i16::try_from(year).ok().map(Year::Number);
    Ok((rest, Calendar { year, ..Calendar::of_part(part) }))
}

/// The year that two digits stand for: up to 2049, from 1950.
pub(crate) const fn short_year(two_digits: u16) -> u16 {
    if two_digits < 50 { 2000 + two_digits } else { 1900 + two_digits }
}

/// `05.21 (화)`: month and day, told from a number by the weekday.
fn short(input: &str) -> Read<'_, Calendar> {
    let (rest, month) = number(input)?;
    let Some(rest) = rest.strip_prefix('.') else { return no(input) };
    let (rest, day) = number(rest)?;
    match (u8::try_from(month), u8::try_from(day)) {
        (Ok(month @ 1..=12), Ok(day @ 1..=31)) if super::week::weekday_note(rest).is_ok() => {
            let part = Part::Day(Some(Month::Number(month)), Day::Number(day));
            Ok((rest, Calendar::of_part(part)))
        }
        _ => no(input),
    }
}

/// The time behind a date in figures: ` 14:52`, `T14:52:05`, `. 오후 5:04`, ` (21:18)`.
fn time(rest: &str) -> Option<(&str, Clock)> {
    let undotted = rest.strip_prefix('.').unwrap_or(rest);
    let start = undotted.strip_prefix('T').unwrap_or_else(|| gap(undotted));
    let bracketed = start.strip_prefix('(');
    let start = bracketed.unwrap_or(start);
    let plain = colons(start).map(|(rest, time)| (rest, Clock { part: None, time: Some(time) }));
    let (rest, clock) = plain.or_else(|_| clock(start)).ok()?;
    let rest = if bracketed.is_some() { rest.strip_prefix(')')? } else { rest };
    let ends = bracketed.is_some() || !rest.starts_with(|c: char| c.is_ascii_digit() || c == ':');
    (ends && clock.time.is_some()).then_some((rest, clock))
}
