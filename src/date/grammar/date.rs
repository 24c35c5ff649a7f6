//! Years, months, days and what lies between: `지난해 2월`, `2025년 3월 10일 오후 2시`, `올 3분기`, `다음 주 월요일`.

use super::clock::{clock, day_part};
use super::counted::is_counted;
use super::word::{Numbered, Numbers, Read, closes_date, entry, gap, joins, listed, no, numbers};
use super::year::{year_by_word, year_in_digits};
use crate::date::expression::{Calendar, Clock, Day, DayPart, Month, Part, Season, Weekday, Year};
use crate::lexicon::calendar as words;
use crate::scan::particle::ends_word;
use crate::scan::syllables::Syllables;
use crate::scan::table::Table;

/// A date with what time of day stands behind it.
///
/// ```text
/// date = year [part] | part
/// part = month [day] | day | week [weekday] | quarter | half | season
/// ```
pub(crate) fn date(input: &str) -> Read<'_, Calendar> {
    without_clock(input).map(|(rest, calendar)| with_clock(rest, calendar))
}

/// A day without its month, with what time of day stands behind it: `어제 오후 2시`, `4일 오전`.
pub(crate) fn day(input: &str) -> Read<'_, Calendar> {
    let part = if begins_with_digit(input) { day_in_digits(numbers(input)?.1) } else { day_by_word(input) };
    let (rest, part) = part?;
    Ok(with_clock(rest, Calendar { part: Some(part), ..Calendar::default() }))
}

/// A month in digits, with what stands behind it: `3월`, `3월 4일 오전`.
pub(crate) fn month(input: &str) -> Read<'_, Calendar> {
    let (rest, part) = month_and_day(numbers(input)?.1)?;
    let calendar = Calendar { part: Some(part), ..Calendar::default() };
    if is_on_calendar(&calendar) { Ok(with_clock(rest, calendar)) } else { no(input) }
}

/// The time of day behind a day.
pub(crate) fn with_clock(rest: &str, calendar: Calendar) -> (&str, Calendar) {
    let has_day = matches!(calendar.part, Some(Part::Day(..) | Part::Weekday(..) | Part::Weekend(_)));
    if !has_day || joins(rest) {
        return (rest, calendar);
    }
    let rest = weekday_note(rest).map_or(rest, |(rest, ())| rest);
    match clock(gap(rest)) {
        Ok((rest, clock)) => (rest, Calendar { clock: Some(clock), ..calendar }),
        Err(_) => (rest, calendar),
    }
}

fn without_clock(input: &str) -> Read<'_, Calendar> {
    let (rest, calendar) = year_and_part(input)?;
    if is_on_calendar(&calendar) { Ok((rest, calendar)) } else { no(input) }
}

/// Whether the day of the month, if one is given, exists.
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
pub(crate) fn exists(year: i32, month: u8, day: u8) -> bool {
    chrono::NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day)).is_some()
}

fn year_and_part(input: &str) -> Read<'_, Calendar> {
    if begins_with_digit(input) {
        let (_, numbers) = numbers(input)?;
        return match numbers.unit() {
            Some('년' | '세' | '학') => {
                let (rest, year) = year_in_digits(input, numbers)?;
                behind_year(rest, year)
            }
            Some('일') => part_alone(day_in_digits(numbers)),
            _ => part_alone(month_or_quarter(numbers)),
        };
    }
    if let Ok((rest, year)) = year_by_word(input) {
        return behind_year(rest, year);
    }
    if let Some(rest) = input.strip_prefix('올') {
        let (rest, part) = part_of_year(gap(rest))?;
        return Ok((
            rest,
            Calendar { year: Some(Year::Reference(0)), part: Some(part), ..Calendar::default() },
        ));
    }
    part_alone(part_by_word(input))
}

fn begins_with_digit(input: &str) -> bool {
    input.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

/// A part of a year that has none before it.
fn part_alone(part: Read<'_, Part>) -> Read<'_, Calendar> {
    part.map(|(rest, part)| (rest, Calendar { part: Some(part), ..Calendar::default() }))
}

/// A year with the part of it that stands behind.
fn behind_year(rest: &str, year: Year) -> Read<'_, Calendar> {
    let bare = Calendar { year: Some(year), ..Calendar::default() };
    if joins(rest) {
        return Ok((rest, bare));
    }
    match part_of_year(gap(rest)) {
        Ok((rest, part)) => Ok((rest, Calendar { part: Some(part), ..bare })),
        Err(_) if year_closes(year, rest) => Ok((rest, bare)),
        Err(_) => no(rest),
    }
}

/// Whether a year may end here. Behind a word like `지난해`, `말` and its kin follow without a gap too.
fn year_closes(year: Year, rest: &str) -> bool {
    match year {
        Year::Number(_) => closes_date(rest) || rest.starts_with(['말', '초']),
        _ => closes_date(rest) || rest.starts_with("들어"),
    }
}

/// What may stand behind a year.
fn part_of_year(input: &str) -> Read<'_, Part> {
    if begins_with_digit(input) {
        return month_or_quarter(numbers(input)?.1);
    }
    if !PARTS_OF_YEAR.may_begin(input) {
        return no(input);
    }
    if let Ok((rest, ())) = entry(words::SAME_PERIOD, input) {
        return if closes_date(rest) { Ok((rest, Part::Same)) } else { no(input) };
    }
    if let Ok((rest, season)) = season(input) {
        return Ok((rest, Part::Season(season)));
    }
    half(input)
}

/// The first syllables of what may stand behind a year without a digit.
static PARTS_OF_YEAR: Syllables =
    HALVES.heads(words::SEASONS.heads(words::SAME_PERIOD.heads(Syllables::new())));

/// A part of a year that begins with no digit and has no year before it.
fn part_by_word(input: &str) -> Read<'_, Part> {
    if let Ok((rest, month)) = month_word(input) {
        return match day_number(gap(rest)) {
            Ok((rest, day)) => Ok((rest, Part::Day(Some(month), day))),
            Err(_) if closes_date(rest) || edge_follows(rest) => Ok((rest, Part::Month(month))),
            Err(_) => no(input),
        };
    }
    for reader in [day_by_word, week, weekday_only, weekend_only, half] {
        if let Ok(read) = reader(input) {
            return Ok(read);
        }
    }
    no(input)
}

/// The month or the quarter that the numbers are of, by their unit.
fn month_or_quarter(numbers: Numbers<'_>) -> Read<'_, Part> {
    match numbers.unit() {
        Some('월') => month_and_day(numbers),
        Some('분' | '/') => quarter(numbers),
        _ => no(numbers.first().0),
    }
}

fn month_and_day(month: Numbers<'_>) -> Read<'_, Part> {
    let (rest, month) = month_of(month)?;
    if joins(rest) {
        return Ok((rest, Part::Month(month)));
    }
    let behind = gap(rest);
    if begins_with_digit(behind) {
        if let Ok((_, numbers)) = numbers(behind) {
            if let Ok((rest, week)) = numbered_week(numbers) {
                return Ok((rest, Part::WeekOfMonth(month, week)));
            }
            if let Ok((rest, day)) = numbered_day(numbers) {
                return Ok((rest, Part::Day(Some(month), day)));
            }
        }
    } else if let Ok((rest, week)) = week_by_word(behind) {
        return Ok((rest, Part::WeekOfMonth(month, week)));
    }
    if closes_date(rest) || edge_follows(rest) { Ok((rest, Part::Month(month))) } else { no(rest) }
}

pub(super) fn month_number(input: &str) -> Read<'_, Month> {
    month_of(numbers(input)?.1)
}

fn month_of(month: Numbers<'_>) -> Read<'_, Month> {
    let (rest, month) = month.with("월")?;
    match u8::try_from(month.number) {
        Ok(number @ 1..=12) => Ok((rest, Month::Number(number))),
        _ => no(rest),
    }
}

fn month_word(input: &str) -> Read<'_, Month> {
    if let Ok((rest, by)) = entry(words::MONTHS_FROM_REFERENCE, input) {
        return Ok((rest, Month::Reference(by)));
    }
    if let Ok((rest, by)) = entry(words::MONTHS_FROM_MENTION, input) {
        return Ok((rest, Month::Mention(by)));
    }
    let (rest, by) = entry(words::MONTHS_BEFORE, input)?;
    Ok((rest, Month::Sentence(by)))
}

/// `말`, `초`, `중순` behind a month, glued to it.
fn edge_follows(rest: &str) -> bool {
    [words::STARTS, words::MIDDLES, words::ENDS]
        .iter()
        .any(|list| listed(list, rest).is_ok_and(|(rest, ())| closes_date(rest)))
}

/// `4일` behind a month.
fn day_number(input: &str) -> Read<'_, Day> {
    numbered_day(numbers(input)?.1)
}

fn numbered_day(day: Numbers<'_>) -> Read<'_, Day> {
    let (rest, day) = day.with("일")?;
    day_of_month(rest, day)
}

/// The number as a day of a month, where what stands behind it does not make it another word.
fn day_of_month<'t>(rest: &'t str, day: Numbered<'_>) -> Read<'t, Day> {
    match u8::try_from(day.number) {
        Ok(number @ 1..=31) if closes_date(day.behind) || clock(day.behind).is_ok() => {
            Ok((rest, Day::Number(number)))
        }
        _ => no(rest),
    }
}

/// `4일` on its own, where it is no number of days.
fn day_in_digits(day: Numbers<'_>) -> Read<'_, Part> {
    let (rest, day) = day.with("일")?;
    if is_counted(day.behind) {
        return no(rest);
    }
    let (rest, day) = day_of_month(rest, day)?;
    Ok((rest, Part::Day(None, day)))
}

/// `어제`, `이날`, `같은 날`.
fn day_by_word(input: &str) -> Read<'_, Part> {
    let by_word = entry(words::DAYS_NARRATED, input)
        .map(|(rest, by)| (rest, Day::Narrated(by)))
        .or_else(|_| entry(words::DAYS_FROM_MENTION, input).map(|(rest, by)| (rest, Day::Mention(by))))
        .or_else(|_| entry(words::DAYS_FROM_REFERENCE, input).map(|(rest, by)| (rest, Day::Reference(by))));
    let (rest, day) = by_word?;
    let glued_clock = day_part(rest).is_ok();
    if closes_date(rest) || glued_clock { Ok((rest, Part::Day(None, day))) } else { no(input) }
}

/// The `5주차` of `6월 5주차`.
fn numbered_week(week: Numbers<'_>) -> Read<'_, u8> {
    let (rest, week) = week.with("주차")?;
    match u8::try_from(week.number) {
        Ok(number @ 1..=6) if ends_word(rest) => Ok((rest, number)),
        _ => no(rest),
    }
}

/// The `첫째 주` of `6월 첫째 주`.
fn week_by_word(input: &str) -> Read<'_, u8> {
    let (rest, week) = entry(words::WEEKS_OF_MONTH, input)?;
    match gap(rest).strip_prefix('주') {
        Some(rest) if ends_word(rest) => Ok((rest, week)),
        _ => no(input),
    }
}

fn week(input: &str) -> Read<'_, Part> {
    let (rest, week) = entry(words::WEEKS_FROM_REFERENCE, input)?;
    if let Some(rest) = rest.strip_prefix('말').filter(|rest| ends_word(rest)) {
        return Ok((rest, Part::Weekend(Some(week))));
    }
    if let Ok((rest, weekday)) = weekday(gap(rest)) {
        return Ok((rest, Part::Weekday(Some(week), weekday)));
    }
    if closes_date(rest) || edge_follows(rest) { Ok((rest, Part::Week(week))) } else { no(input) }
}

fn weekday_only(input: &str) -> Read<'_, Part> {
    weekday(input).map(|(rest, weekday)| (rest, Part::Weekday(None, weekday)))
}

/// `월요일`.
fn weekday(input: &str) -> Read<'_, Weekday> {
    let (rest, index) = entry(words::WEEKDAYS, input)?;
    match (rest.strip_prefix("요일"), Weekday::ALL.get(usize::from(index))) {
        (Some(rest), Some(&weekday)) if closes_date(rest) || rest.starts_with("마다") => {
            Ok((rest, weekday))
        }
        _ => no(input),
    }
}

const WEEKENDS: &Table<Option<i8>> = &Table::new(&[("이번 주말", Some(0)), ("주말", None)]);

/// `주말`, `이번 주말`.
fn weekend_only(input: &str) -> Read<'_, Part> {
    let (rest, week) = entry(WEEKENDS, input)?;
    if closes_date(rest) || rest.starts_with("마다") { Ok((rest, Part::Weekend(week))) } else { no(input) }
}

/// ` (월)`, `(월요일)` behind a date.
pub(crate) fn weekday_note(input: &str) -> Read<'_, ()> {
    let Some(inside) = gap(input).strip_prefix('(') else { return no(input) };
    let (rest, _) = entry(words::WEEKDAYS, inside)?;
    match rest.strip_prefix("요일").unwrap_or(rest).strip_prefix(')') {
        Some(rest) => Ok((rest, ())),
        None => no(input),
    }
}

/// `여름`, `겨울철`.
pub(crate) fn season(input: &str) -> Read<'_, Season> {
    let (rest, index) = entry(words::SEASONS, input)?;
    let rest = rest.strip_prefix('철').unwrap_or(rest);
    match Season::ALL.get(usize::from(index)) {
        Some(&season) if ends_word(rest) || rest.starts_with("방학") => Ok((rest, season)),
        _ => no(input),
    }
}

const HALVES: &Table<u8> = &Table::new(&[("상반기", 1), ("하반기", 2)]);

/// `상반기`.
fn half(input: &str) -> Read<'_, Part> {
    let (rest, half) = entry(HALVES, input)?;
    if closes_date(rest) { Ok((rest, Part::Half(half))) } else { no(input) }
}

/// `3분기`, the old `3·4분기` and `3/4분기`.
fn quarter(numbers: Numbers<'_>) -> Read<'_, Part> {
    let (rest, first) = numbers.first();
    let of_four = rest.chars().next().filter(|&c| crate::scan::class::is_middle_dot(c) || c == '/');
    let old = of_four.and_then(|sign| rest.strip_prefix(sign)?.strip_prefix("4분기"));
    let (rest, quarter) = match old {
        Some(rest) => (rest, first),
        None => numbers.with("분기").map(|(rest, found)| (rest, found.number))?,
    };
    match u8::try_from(quarter) {
        Ok(number @ 1..=4) if joins(rest) || closes_date(rest) => Ok((rest, Part::Quarter(number))),
        _ => no(rest),
    }
}

const NIGHTS: &Table<i8> = &Table::new(&[("어젯밤", -1), ("간밤", -1), ("지난밤", -1), ("오늘밤", 0)]);

/// The night before the day of publication, in one word: `어젯밤`, `간밤`, `지난밤`.
pub(crate) fn last_night(input: &str) -> Read<'_, Calendar> {
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

fn on_day(by: i8, clock: Clock) -> Calendar {
    Calendar { part: Some(Part::Day(None, Day::Reference(by))), clock: Some(clock), ..Calendar::default() }
}
