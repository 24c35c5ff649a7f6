//! Parts of the day and times of day: `오후 2시 30분`, `낮 12시 반`, `14시 52분`, `자정`, `밤`.
//!
//! Korean says the part of the day before the hour (`오후 2시`), in pure Korean numbers when spelled out
//! (`오후 세 시`), or the hour of twenty-four alone (`14시`). Here all stay as written; which hour of the day
//! is meant is for `resolve`.

use super::word::{Read, begins_with_digit, closes_date, entry, gap, no, number, numbered};
use crate::date::{Calendar, Clock, DayPart, TimeOfDay};
use crate::lexicon::calendar::{CLOCK_WORDS, DAY_PARTS};
use crate::lexicon::closing::{BEHIND_HOURS, BEHIND_SCORES};
use crate::lexicon::duration::SMALL_NUMBERS;
use crate::particle::ends_word;
use crate::scan::syllables::Syllables;

/// A time of day, or a part of the day behind a date.
#[inline]
pub(super) fn clock(input: &str) -> Read<'_, Clock> {
    if begins_with_digit(input) {
        hours(input).map(|(rest, time)| (rest, Clock { part: None, time: Some(time) }))
    } else if CLOCKS.may_begin(input) {
        clock_by_word(input)
    } else {
        no()
    }
}

/// `자정`, `오후 2시`, `오후 5:04`, `오후 세 시`, `밤`: the hour behind a part of the day is tried in digits,
/// in figures, in words, and may be left out.
fn clock_by_word(input: &str) -> Read<'_, Clock> {
    if let Ok((rest, hour)) = entry(CLOCK_WORDS, input) {
        return if closes_date(rest) { Ok((rest, Clock { part: None, time: Some(at(hour)) })) } else { no() };
    }
    let (rest, part) = day_part(input)?;
    let spaced = gap(rest);
    match hours(spaced).or_else(|_| colons(spaced)).or_else(|_| native_hour(spaced)) {
        Ok((rest, time)) => Ok((rest, Clock { part: Some(part), time: Some(time) })),
        _ if closes_date(rest) => Ok((rest, Clock { part: Some(part), time: None })),
        _ => no(),
    }
}

/// The first syllables of the words that a time of day begins with.
pub(super) static CLOCKS: Syllables = DAY_PARTS.heads(CLOCK_WORDS.heads(Syllables::new()));

/// `오후`, `이른 아침`.
pub(super) fn day_part(input: &str) -> Read<'_, DayPart> {
    entry(DAY_PARTS, input)
}

/// The hour that a word says, which says no minute: `정오` is `T12`.
const fn at(hour: u8) -> TimeOfDay {
    TimeOfDay { hour, minute: None, second: None }
}

/// `14시`, `14시 52분`, `14시 52분 5초`, `2시 반`; the `9` of `9∼11시`. An hour up to 24. A first hour of
/// several has no minutes, as those stand behind the last. Fails on `3시간` and `25시`.
fn hours(input: &str) -> Read<'_, TimeOfDay> {
    let (rest, hour) = numbered(input, "시")?;
    let Some(hour_number) = below(hour.number, 25) else { return no() };
    let mut time = TimeOfDay { hour: hour_number, minute: None, second: None };
    if hour.shared {
        return if closes_clock(hour.behind) { Ok((rest, time)) } else { no() };
    }
    let mut rest = rest;
    if let Ok((behind, minute)) = unit_below(gap(rest), "분") {
        (rest, time.minute) = (behind, Some(minute));
        if let Ok((behind, second)) = unit_below(gap(rest), "초") {
            (rest, time.second) = (behind, Some(second));
        }
    } else if let Some(behind) = gap(rest).strip_prefix('반').filter(|rest| closes_clock(rest)) {
        (rest, time.minute) = (behind, Some(30));
    }
    if closes_clock(rest) { Ok((rest, time)) } else { no() }
}

/// Whether a time of day ends here: `3시에`, `3시쯤`, `3시 정각`; not in an hour's length (`3시간`) or
/// another word (`3시장`, *three markets*).
fn closes_clock(rest: &str) -> bool {
    ends_word(rest) || BEHIND_HOURS.behind(rest).any(ends_word)
}

/// The number before this unit, below 60; not the first of several: `30~40분` is a length.
fn unit_below<'t>(input: &'t str, unit: &str) -> Read<'t, u8> {
    let (rest, found) = numbered(input, unit)?;
    match below(found.number, 60) {
        Some(number) if !found.shared => Ok((rest, number)),
        _ => no(),
    }
}

/// The number, if it is smaller than the limit.
fn below(number: u16, limit: u8) -> Option<u8> {
    u8::try_from(number).ok().filter(|&number| number < limit)
}

/// `14:52`, `14:52:05`. Not `25:00`, `14:60`.
pub(super) fn colons(input: &str) -> Read<'_, TimeOfDay> {
    let two = |input| number(input).ok().and_then(|(rest, n)| Some((rest, below(n, 60)?)));
    let Some((rest, hour)) = two(input).filter(|&(_, hour)| hour < 25) else { return no() };
    let Some((rest, minute)) = rest.strip_prefix(':').and_then(two) else { return no() };
    let time = TimeOfDay { hour, minute: Some(minute), second: None };
    match rest.strip_prefix(':').and_then(two) {
        Some((rest, second)) => Ok((rest, TimeOfDay { second: Some(second), ..time })),
        None => Ok((rest, time)),
    }
}

/// `09:30` by itself, as agendas have it. Both numbers have two digits: `2:1`, `50:1` are scores and shares.
/// Nor is `10:12로 졌다`, which is a score by what stands behind it.
pub(super) fn in_figures(input: &str) -> Read<'_, Calendar> {
    let two = |part: &str| part.len() >= 2 && part.as_bytes()[..2].iter().all(u8::is_ascii_digit);
    if !(two(input) && input[2..].strip_prefix(':').is_some_and(two)) {
        return no();
    }
    let (rest, time) = colons(input)?;
    let score = BEHIND_SCORES.iter().any(|word| rest.starts_with(word));
    if score || rest.starts_with(|c: char| c.is_ascii_digit() || c == ':') {
        return no();
    }
    Ok((rest, Calendar::of_clock(Clock { part: None, time: Some(time) })))
}

/// `오후 세 시`. `세 시 반` too; not above twelve: `스무 시`.
fn native_hour(input: &str) -> Read<'_, TimeOfDay> {
    let (rest, hour) = entry(SMALL_NUMBERS, input)?;
    let Some(rest) = gap(rest).strip_prefix('시').filter(|_| hour <= 12) else { return no() };
    let (rest, minute) = match gap(rest).strip_prefix('반') {
        Some(behind) if closes_clock(behind) => (behind, Some(30)),
        _ => (rest, None),
    };
    if closes_clock(rest) { Ok((rest, TimeOfDay { hour, minute, second: None })) } else { no() }
}
