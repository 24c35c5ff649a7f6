//! The parts of a year: `3월 10일`, `3분기`, `상반기`, `봄`, `같은 기간`.
//!
//! What stands behind a year and what stands alone differ: `봄` is a season behind `올해` and too short a
//! word alone, and `분기` without a number (`지난 분기`) has no year. `동기` (*the same period*) is one only
//! behind a year.

use super::day::{day_by_word, day_number, numbered_day};
use super::week::{numbered_week, polled_week, week, week_by_word, weekday_only, weekend_only};
use super::word::{Numbers, Read, begins_with_digit, closes_date, entry, gap, joins, listed, no, numbers};
use crate::date::{Day, Month, Part, Season};
use crate::lexicon::calendar as words;
use crate::particle::ends_word;
use crate::scan::class::{is_middle_dot, is_tilde};
use crate::scan::syllables::Syllables;

/// What may stand behind a year: `3월 10일`, `3분기`, `상반기`, `봄`, `같은 기간`; not `4일`, which needs its
/// month.
pub(super) fn part_of_year(input: &str) -> Read<'_, Part> {
    if begins_with_digit(input) {
        return month_or_quarter(numbers(input)?.1);
    }
    if !PARTS_OF_YEAR.may_begin(input) {
        return no();
    }
    if let Ok((rest, ())) = listed(words::SAME_PERIOD, input) {
        return if closes_date(rest) { Ok((rest, Part::Same)) } else { no() };
    }
    if let Ok((rest, season)) = season(input) {
        return Ok((rest, Part::Season(season)));
    }
    half(input)
}

/// The first syllables of what may stand behind a year without a digit.
static PARTS_OF_YEAR: Syllables =
    words::HALVES.heads(words::SEASONS.heads(words::SAME_PERIOD.heads(Syllables::new())));

/// A part of a year that begins with no digit and has no year before it: `지난달`, `지난달 4일`, `어제`,
/// `다음 주 월요일`, `주말`, `상반기`, `전분기`.
pub(super) fn part_by_word(input: &str) -> Read<'_, Part> {
    if let Ok((rest, month)) = month_word(input) {
        return match day_number(gap(rest)) {
            Ok((rest, day)) => Ok((rest, Part::Day(Some(month), day))),
            Err(_) if closes_days(rest) => Ok((rest, Part::Month(month))),
            Err(_) => no(),
        };
    }
    day_by_word(input)
        .or_else(|_| week(input))
        .or_else(|_| weekday_only(input))
        .or_else(|_| weekend_only(input))
        .or_else(|_| half(input))
        .or_else(|_| quarter_by_word(input))
}

/// `지난 분기`, `전분기`.
fn quarter_by_word(input: &str) -> Read<'_, Part> {
    let (rest, part) = entry(words::QUARTERS_FROM_REFERENCE, input)
        .map(|(rest, by)| (rest, Part::QuarterFromReference(by)))
        .or_else(|_| listed(words::QUARTER_BEFORE, input).map(|(rest, ())| (rest, Part::QuarterBefore)))?;
    if closes_days(rest) { Ok((rest, part)) } else { no() }
}

/// The month or the quarter that the numbers are of, by their unit. Fails on other units.
pub(super) fn month_or_quarter(numbers: Numbers<'_>) -> Read<'_, Part> {
    match numbers.unit() {
        Some('월') => month_and_day(numbers),
        Some('분' | '/') => quarter(numbers),
        _ => no(),
    }
}

/// `3월`, `3월 10일`, `3월 둘째 주`, `3월 5주차`.
///
/// What the month goes on with is told by its unit: a week by `주차` or, in polls, `주`; a day by `일`; the
/// first day of a range, without one. What is none of these is no part of the date: `3월 4개`. Fails where
/// the word goes on, as in `3월호수`.
pub(super) fn month_and_day(month: Numbers<'_>) -> Read<'_, Part> {
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
            if let Ok((rest, week)) = polled_week(numbers) {
                return Ok((rest, Part::WeekOfMonth(month, week)));
            }
            if let Ok((rest, day)) = numbered_day(numbers).or_else(|_| day_before_month(numbers)) {
                return Ok((rest, Part::Day(Some(month), day)));
            }
        }
    } else if let Ok((rest, week)) = week_by_word(behind) {
        return Ok((rest, Part::WeekOfMonth(month, week)));
    }
    if closes_days(rest) { Ok((rest, Part::Month(month))) } else { no() }
}

/// The `29` of `4월 29~5월 3일`. Not that of `4월 29~30일`, whose unit is `일`.
fn day_before_month(day: Numbers<'_>) -> Read<'_, Day> {
    if day.unit() != Some('월') {
        return no();
    }
    let (rest, day) = day.first();
    let is_day = |end| {
        let (_, month) = numbers(end)?;
        let (rest, _) = month_of(month)?;
        day_number(gap(rest))
    };
    let ends_range = rest.strip_prefix(is_tilde).is_some_and(|end| is_day(end).is_ok());
    match u8::try_from(day) {
        Ok(number @ 1..=31) if ends_range => Ok((rest, Day::Number(number))),
        _ => no(),
    }
}

/// `3월`, whatever stands behind it. Not `13월`.
pub(super) fn month_number(input: &str) -> Read<'_, Month> {
    month_of(numbers(input)?.1)
}

/// The number as a month, of which there are twelve.
fn month_of(month: Numbers<'_>) -> Read<'_, Month> {
    let (rest, month) = month.with("월")?;
    match u8::try_from(month.number) {
        Ok(number @ 1..=12) => Ok((rest, Month::Number(number))),
        _ => no(),
    }
}

/// `지난달`, `같은 달`, `전월`: a month without its number.
fn month_word(input: &str) -> Read<'_, Month> {
    entry(words::MONTHS_FROM_REFERENCE, input)
        .map(|(rest, by)| (rest, Month::Reference(by)))
        .or_else(|_| entry(words::MONTHS_FROM_MENTION, input).map(|(rest, by)| (rest, Month::Mention(by))))
        .or_else(|_| entry(words::MONTHS_BEFORE, input).map(|(rest, by)| (rest, Month::Sentence(by))))
}

/// Whether a time of several days may end here: before `말` and its kin also where they are glued to it, as
/// in `3월말`, `지난해말`, `1분기말`. Not `3월말라위` (*Malawi*).
pub(super) fn closes_days(rest: &str) -> bool {
    closes_date(rest) || words::EDGES.longest(rest).is_some_and(|(rest, _)| closes_date(rest))
}

/// `여름`, `겨울철`. `여름방학` is in it, too; not `여름옷` (*summer clothes*).
pub(super) fn season(input: &str) -> Read<'_, Season> {
    let (rest, season) = entry(words::SEASONS, input)?;
    let rest = rest.strip_prefix(words::SEASON).unwrap_or(rest);
    if ends_word(rest) || rest.starts_with(words::BREAK) { Ok((rest, season)) } else { no() }
}

/// `상반기`.
fn half(input: &str) -> Read<'_, Part> {
    let (rest, half) = entry(words::HALVES, input)?;
    if closes_days(rest) { Ok((rest, Part::Half(half))) } else { no() }
}

/// `3분기`, the old `3·4분기` and `3/4분기`. Not `5분기`.
fn quarter(numbers: Numbers<'_>) -> Read<'_, Part> {
    let (rest, first) = numbers.first();
    let of_four = rest.chars().next().filter(|&c| is_middle_dot(c) || c == '/');
    let old = of_four.and_then(|sign| rest.strip_prefix(sign)?.strip_prefix(words::OF_FOUR));
    let (rest, quarter) = match old {
        Some(rest) => (rest, first),
        None => numbers.with(words::QUARTER).map(|(rest, found)| (rest, found.number))?,
    };
    match u8::try_from(quarter) {
        Ok(number @ 1..=4) if joins(rest) || closes_days(rest) => Ok((rest, Part::Quarter(number))),
        _ => no(),
    }
}
