//! Weeks and their days: `지난주 금요일`, `주말`, `6월 5주차`, `(월)`.

use super::day::closes_day;
use super::part::closes_days;
use super::word::{Numbers, Read, closes_date, entry, gap, listed, no};
use crate::date::{Part, Weekday};
use crate::lexicon::calendar as words;
use crate::lexicon::closing::COMPARED;
use crate::particle::ends_word;

/// The `5주차` of `6월 5주차`, or `5주 차`. 1 to 6.
pub(super) fn numbered_week(week: Numbers<'_>) -> Read<'_, u8> {
    let read = words::NUMBERED_WEEKS.iter().find_map(|unit| week.with(unit).ok());
    let Some((rest, week)) = read else { return no() };
    match u8::try_from(week.number) {
        Ok(number @ 1..=6) if ends_word(rest) => Ok((rest, number)),
        _ => no(),
    }
}

/// The `4주` of `4월 4주 정례 조사`, as polls count the weeks of a month. Not that of `4월 4주 동안`, which
/// is a length.
pub(super) fn polled_week(week: Numbers<'_>) -> Read<'_, u8> {
    let (rest, week) = week.with("주")?;
    match u8::try_from(week.number) {
        Ok(number @ 1..=5) if words::POLLED.iter().any(|word| rest.starts_with(word)) => Ok((rest, number)),
        _ => no(),
    }
}

/// The `첫째 주` of `6월 첫째 주`.
pub(super) fn week_by_word(input: &str) -> Read<'_, u8> {
    let (rest, week) = entry(words::WEEKS_OF_MONTH, input)?;
    match gap(rest).strip_prefix('주') {
        Some(rest) if ends_word(rest) => Ok((rest, week)),
        _ => no(),
    }
}

/// `다음 주`, `지난주 금요일`, `이번 주말`, `전주 대비`, `직전 주보다`. The week before (`전주`) is also a
/// city, and is read only where something is compared with it: not `전주에서`.
pub(super) fn week(input: &str) -> Read<'_, Part> {
    if let Ok((rest, ())) = listed(words::WEEK_BEFORE, input) {
        let compared = COMPARED.iter().any(|word| rest.starts_with(word));
        return if compared { Ok((rest, Part::Week(-1))) } else { no() };
    }
    let (rest, week) = entry(words::WEEKS_FROM_REFERENCE, input)?;
    if let Some(rest) = rest.strip_prefix('말').filter(|rest| ends_word(rest)) {
        return Ok((rest, Part::Weekend(Some(week))));
    }
    if let Ok((rest, weekday)) = weekday(gap(rest)) {
        return Ok((rest, Part::Weekday(Some(week), weekday)));
    }
    // `내주고`: the verb.
    let gives = rest.starts_with(words::GIVING.1) && input.starts_with(words::GIVING.0);
    if closes_days(rest) && !gives { Ok((rest, Part::Week(week))) } else { no() }
}

/// `월요일`, without its week.
pub(super) fn weekday_only(input: &str) -> Read<'_, Part> {
    weekday(input).map(|(rest, weekday)| (rest, Part::Weekday(None, weekday)))
}

/// `월요일`. `토요일밤` too; the syllable alone is read only in brackets: `(월)`.
fn weekday(input: &str) -> Read<'_, Weekday> {
    let (rest, weekday) = entry(words::WEEKDAYS, input)?;
    match rest.strip_prefix(words::WEEKDAY) {
        Some(rest) if closes_day(rest) => Ok((rest, weekday)),
        _ => no(),
    }
}

/// `주말`, `이번 주말`. Not `주말농장` (*weekend farm*).
pub(super) fn weekend_only(input: &str) -> Read<'_, Part> {
    let (rest, week) = entry(words::WEEKENDS, input)?;
    if closes_date(rest) { Ok((rest, Part::Weekend(week))) } else { no() }
}

/// Whether the name of a weekday may stand behind a space, by its second half.
#[inline]
pub(super) fn may_be_weekday(rest: &str) -> bool {
    rest.as_bytes().get(" 월".len()..).is_some_and(|rest| rest.starts_with(words::WEEKDAY.as_bytes()))
}

/// Behind the ` 월요일` of `4일 월요일`.
pub(super) fn behind_weekday(rest: &str) -> &str {
    weekday(gap(rest)).map_or(rest, |(rest, _)| rest)
}

/// Behind ` (월)` or `(월요일)`.
#[inline]
pub(super) fn behind_weekday_note(rest: &str) -> &str {
    weekday_note(rest).map_or(rest, |(rest, ())| rest)
}

/// ` (월)`, `(월요일)` behind a date.
#[inline]
pub(super) fn weekday_note(input: &str) -> Read<'_, ()> {
    let Some(inside) = gap(input).strip_prefix('(') else { return no() };
    let (rest, _) = entry(words::WEEKDAYS, inside)?;
    match rest.strip_prefix(words::WEEKDAY).unwrap_or(rest).strip_prefix(')') {
        Some(rest) => Ok((rest, ())),
        None => no(),
    }
}
