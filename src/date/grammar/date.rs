//! Years, months, days and what lies between: `지난해 2월`, `2025년 3월 10일 오후 2시`, `올 3분기`, `다음 주
//! 월요일`.
//!
//! Korean writes from large to small, so that one pass reads all of it: year, part of the year, day, weekday,
//! time of day. Each may be left out, and what follows may be a thing of its own (`2025년 회의`), so that a
//! part that does not fit ends the date where it last ended.

use super::clock::clock;
use super::day::{day_by_word, day_in_digits};
use super::modifier::ends_plainly;
use super::part::{closes_days, month_and_day, month_or_quarter, part_by_word, part_of_year};
use super::week::{behind_weekday, behind_weekday_note, may_be_weekday};
use super::word::{Read, begins_with_digit, entry, gap, joins, no, numbers};
use super::year::{year_by_word, year_in_digits};
use crate::date::{Calendar, Clock, Day, DayPart, Month, Part, Year};
use crate::lexicon::calendar::NIGHTS;
use crate::lexicon::leads::THIS_YEAR;
use crate::particle::ends_word;

/// A date with what time of day stands behind it.
///
/// ```text
/// date = year [part] | part
/// part = month [day] | day | week [weekday] | quarter | half | season
/// ```
///
/// A day that no calendar has (`2월 30일`) is no date at all, not the month alone.
pub(super) fn date(input: &str) -> Read<'_, Calendar> {
    without_clock(input).map(|(rest, calendar)| with_clock(rest, calendar))
}

/// A day without its month, with what time of day stands behind it: `어제 오후 2시`, `4일 오전`.
pub(super) fn day(input: &str) -> Read<'_, Calendar> {
    let part = if begins_with_digit(input) { day_in_digits(numbers(input)?.1) } else { day_by_word(input) };
    let (rest, part) = part?;
    Ok(with_clock(rest, Calendar::of_part(part)))
}

/// A month in digits, with what stands behind it: `3월`, `3월 4일 오전`.
pub(super) fn month(input: &str) -> Read<'_, Calendar> {
    let (rest, part) = month_and_day(numbers(input)?.1)?;
    let calendar = Calendar::of_part(part);
    if is_on_calendar(&calendar) { Ok(with_clock(rest, calendar)) } else { no() }
}

/// The time of day behind a day, and the weekday that may stand before it: `4일 월요일 오후 2시`, `4일(월)
/// 오후 2시`; behind a month (`3월 오후`) no time of day is looked for.
pub(super) fn with_clock(rest: &str, calendar: Calendar) -> (&str, Calendar) {
    let has_day = matches!(calendar.part, Some(Part::Day(..) | Part::Weekday(..) | Part::Weekend(_)));
    if !has_day {
        return (rest, calendar);
    }
    let is_day = matches!(calendar.part, Some(Part::Day(..)));
    let rest = if is_day && may_be_weekday(rest) { behind_weekday(rest) } else { rest };
    if ends_plainly(rest) {
        return (rest, calendar);
    }
    let rest = behind_weekday_note(rest);
    match clock(gap(rest)) {
        Ok((rest, clock)) => (rest, Calendar { clock: Some(clock), ..calendar }),
        Err(_) => (rest, calendar),
    }
}

/// A date without its time of day, if the calendar has it.
fn without_clock(input: &str) -> Read<'_, Calendar> {
    let (rest, calendar) = year_and_part(input)?;
    if is_on_calendar(&calendar) { Ok((rest, calendar)) } else { no() }
}

/// Whether the day of the month, if one is given, exists: `2월 29일` does, as some year has it; `2025년 2월
/// 29일` and `6월 31일` do not.
fn is_on_calendar(calendar: &Calendar) -> bool {
    let year = match calendar.year {
        Some(Year::Number(year)) => i32::from(year),
        // Any other year may be a leap year.
        _ => 2024,
    };
    match calendar.part {
        Some(Part::Day(Some(Month::Number(month)), Day::Number(day))) => exists(year, month, day),
        _ => true,
    }
}

/// Whether the calendar has the day.
pub(super) fn exists(year: i32, month: u8, day: u8) -> bool {
    chrono::NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day)).is_some()
}

/// A day of a month, both by their numbers.
pub(super) const fn solar(month: u8, day: u8) -> Part {
    Part::Day(Some(Month::Number(month)), Day::Number(day))
}

/// A year with or without its part, or a part alone, by the unit behind the number or by a word. The unit may
/// be that of a later number: the `2016` of `2016~18년` is a year.
fn year_and_part(input: &str) -> Read<'_, Calendar> {
    if begins_with_digit(input) {
        let (_, numbers) = numbers(input)?;
        return match numbers.unit() {
            Some('년' | '세' | '학' | '회' | ' ') => {
                let (rest, year) = year_in_digits(numbers)?;
                behind_year(rest, year)
            }
            Some('일') => part_alone(day_in_digits(numbers)),
            _ => part_alone(month_or_quarter(numbers)),
        };
    }
    if let Ok((rest, year)) = year_by_word(input) {
        return behind_year(rest, year);
    }
    if let Some(rest) = input.strip_prefix(THIS_YEAR) {
        let (rest, part) = part_of_year(gap(rest))?;
        return Ok((rest, Calendar { year: Some(Year::Reference(0)), ..Calendar::of_part(part) }));
    }
    part_alone(part_by_word(input))
}

/// A part of a year that has none before it.
fn part_alone(part: Read<'_, Part>) -> Read<'_, Calendar> {
    part.map(|(rest, part)| (rest, Calendar::of_part(part)))
}

/// A year with the part of it that stands behind. Behind a sign the rest is another item: of `2016~18년` only
/// `2016`. Fails where the word goes on: `2025년산업`.
fn behind_year(rest: &str, year: Year) -> Read<'_, Calendar> {
    let bare = Calendar::of_year(year);
    if joins(rest) {
        return Ok((rest, bare));
    }
    match part_of_year(gap(rest)) {
        Ok((rest, part)) => Ok((rest, Calendar { part: Some(part), ..bare })),
        Err(_) if closes_days(rest) => Ok((rest, bare)),
        Err(_) => no(),
    }
}

/// The night before the day of publication, in one word: `어젯밤`, `간밤`, `지난밤`. With an hour behind it
/// too: `어젯밤 10시`; not `어젯밤 오후`.
pub(super) fn last_night(input: &str) -> Read<'_, Calendar> {
    let (rest, by) = entry(NIGHTS, input)?;
    let part = DayPart::Night;
    if !ends_word(rest) {
        let (rest, clock) = clock(gap(rest))?;
        let clock = Clock { part: Some(part), ..clock };
        return Ok((rest, on_day(by, clock)));
    }
    let time = clock(gap(rest)).ok().filter(|(_, clock)| clock.part.is_none());
    let (rest, time) = time.map_or((rest, None), |(rest, clock)| (rest, clock.time));
    Ok((rest, on_day(by, Clock { part: Some(part), time })))
}

/// A time of day so many days from publication.
fn on_day(by: i8, clock: Clock) -> Calendar {
    Calendar { clock: Some(clock), ..Calendar::of_part(Part::Day(None, Day::Reference(by))) }
}
