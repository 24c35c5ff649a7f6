//! Years, months, days and what lies between: `지난해 2월`, `2025년 3월 10일 오후 2시`, `올 3분기`, `다음 주 월요일`.

use super::clock::{clock, day_part};
use super::counted::is_counted;
use super::word::{Numbered, Read, closes_date, entry, gap, listed, no, number, numbered};
use super::year::year;
use crate::date::expression::{Calendar, Clock, Day, DayPart, Month, Part, Season, Weekday, Year};
use crate::lexicon::calendar as words;
use crate::scan::particle::ends_word;
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
    let (rest, part) = day_only(input)?;
    Ok(with_clock(rest, Calendar { part: Some(part), ..Calendar::default() }))
}

/// A month in digits, with what stands behind it: `3월`, `3월 4일 오전`.
pub(crate) fn month(input: &str) -> Read<'_, Calendar> {
    let (rest, part) = numbered_month(input)?;
    let calendar = Calendar { part: Some(part), ..Calendar::default() };
    if is_on_calendar(&calendar) { Ok(with_clock(rest, calendar)) } else { no(input) }
}

/// The time of day behind a day.
pub(crate) fn with_clock(rest: &str, calendar: Calendar) -> (&str, Calendar) {
    let has_day = matches!(calendar.part, Some(Part::Day(..) | Part::Weekday(..) | Part::Weekend(_)));
    if !has_day || shares_unit(rest) {
        return (rest, calendar);
    }
    let rest = weekday_note(rest).map_or(rest, |(rest, ())| rest);
    match clock(gap(rest)) {
        Ok((rest, clock)) => (rest, Calendar { clock: Some(clock), ..calendar }),
        Err(_) => (rest, calendar),
    }
}

/// Whether the number just read has its unit behind a later number.
fn shares_unit(rest: &str) -> bool {
    rest.starts_with(|c: char| {
        crate::scan::class::is_tilde(c) || crate::scan::class::is_middle_dot(c) || matches!(c, ',' | '-')
    })
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
    if let Ok((rest, year)) = year(input) {
        let bare = Calendar { year: Some(year), ..Calendar::default() };
        if shares_unit(rest) {
            return Ok((rest, bare));
        }
        return match part_of_year(gap(rest)) {
            Ok((rest, part)) => Ok((rest, Calendar { part: Some(part), ..bare })),
            Err(_) if year_closes(year, rest) => Ok((rest, bare)),
            Err(_) => no(input),
        };
    }
    if let Some(rest) = input.strip_prefix('올') {
        let (rest, part) = part_of_year(gap(rest))?;
        return Ok((
            rest,
            Calendar { year: Some(Year::Reference(0)), part: Some(part), ..Calendar::default() },
        ));
    }
    let (rest, part) = part(input)?;
    Ok((rest, Calendar { part: Some(part), ..Calendar::default() }))
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
    if let Ok((rest, ())) = entry(words::SAME_PERIOD, input) {
        return if closes_date(rest) { Ok((rest, Part::Same)) } else { no(input) };
    }
    if let Ok(read) = month_and_day(input, month_number) {
        return Ok(read);
    }
    if let Ok((rest, season)) = season(input) {
        return Ok((rest, Part::Season(season)));
    }
    quarter_or_half(input)
}

fn part(input: &str) -> Read<'_, Part> {
    if input.starts_with(|c: char| c.is_ascii_digit()) {
        return numbered_month(input).or_else(|_| day_only(input)).or_else(|_| quarter_or_half(input));
    }
    if let Ok((rest, month)) = month_word(input) {
        return match day_number(gap(rest)) {
            Ok((rest, day)) => Ok((rest, Part::Day(Some(month), day))),
            Err(_) if closes_date(rest) || edge_follows(rest) => Ok((rest, Part::Month(month))),
            Err(_) => no(input),
        };
    }
    for reader in [day_only, week, weekday_only, weekend_only, quarter_or_half] {
        if let Ok(read) = reader(input) {
            return Ok(read);
        }
    }
    no(input)
}

fn numbered_month(input: &str) -> Read<'_, Part> {
    month_and_day(input, month_number)
}

fn month_and_day<'t>(input: &'t str, month: impl Fn(&'t str) -> Read<'t, Month>) -> Read<'t, Part> {
    let (rest, month) = month(input)?;
    if shares_unit(rest) {
        return Ok((rest, Part::Month(month)));
    }
    if let Ok((rest, week)) = week_of_month(gap(rest)) {
        return Ok((rest, Part::WeekOfMonth(month, week)));
    }
    match day_number(gap(rest)) {
        Ok((rest, day)) => Ok((rest, Part::Day(Some(month), day))),
        Err(_) if closes_date(rest) || edge_follows(rest) => Ok((rest, Part::Month(month))),
        Err(_) => no(input),
    }
}

pub(super) fn month_number(input: &str) -> Read<'_, Month> {
    let (rest, month) = numbered(input, "월")?;
    match u8::try_from(month.number) {
        Ok(number @ 1..=12) => Ok((rest, Month::Number(number))),
        _ => no(input),
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
    let (rest, day) = numbered(input, "일")?;
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

/// `4일` on its own, where it is no number of days; `어제`, `이날`, `같은 날`.
fn day_only(input: &str) -> Read<'_, Part> {
    if input.starts_with(|c: char| c.is_ascii_digit()) {
        let (rest, day) = numbered(input, "일")?;
        if is_counted(day.behind) {
            return no(input);
        }
        let (rest, day) = day_of_month(rest, day)?;
        return Ok((rest, Part::Day(None, day)));
    }
    let by_word = entry(words::DAYS_NARRATED, input)
        .map(|(rest, by)| (rest, Day::Narrated(by)))
        .or_else(|_| entry(words::DAYS_FROM_MENTION, input).map(|(rest, by)| (rest, Day::Mention(by))))
        .or_else(|_| entry(words::DAYS_FROM_REFERENCE, input).map(|(rest, by)| (rest, Day::Reference(by))));
    let (rest, day) = by_word?;
    let glued_clock = day_part(rest).is_ok();
    if closes_date(rest) || glued_clock { Ok((rest, Part::Day(None, day))) } else { no(input) }
}

fn week_of_month(input: &str) -> Read<'_, u8> {
    if let Ok((rest, week)) = numbered(input, "주차") {
        return match u8::try_from(week.number) {
            Ok(number @ 1..=6) if ends_word(rest) => Ok((rest, number)),
            _ => no(input),
        };
    }
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

/// `3분기`, the old `3·4분기` and `3/4분기`, `상반기`.
pub(crate) fn quarter_or_half(input: &str) -> Read<'_, Part> {
    if let Ok((rest, half)) = entry(HALVES, input) {
        return if closes_date(rest) { Ok((rest, Part::Half(half))) } else { no(input) };
    }
    let (rest, first) = number(input)?;
    let of_four = rest.chars().next().filter(|&c| crate::scan::class::is_middle_dot(c) || c == '/');
    let old = of_four.and_then(|sign| rest.strip_prefix(sign)?.strip_prefix("4분기"));
    let (rest, quarter) = match old {
        Some(rest) => (rest, first),
        None => numbered(input, "분기").map(|(rest, found)| (rest, found.number))?,
    };
    match u8::try_from(quarter) {
        Ok(number @ 1..=4) if shares_unit(rest) || closes_date(rest) => Ok((rest, Part::Quarter(number))),
        _ => no(input),
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
