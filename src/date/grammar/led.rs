//! What a word leads that says on which side of now it lies: `지난 4일`, `오는 주말`, `최근 5년`, `향후 3년`.
//!
//! `지난` (*last*) leads a date, which it puts behind now (`지난 4일`), or an amount that ends now (`지난
//! 5년`); `오는` only a date; `최근`, `향후` only an amount. Which of the two it is the word behind tells.

use super::amount::amount;
use super::told::{direction, shared_amount, told_duration};
use super::word::{Read, begins_with_digit, entry, gap, no};
use super::{date, modifier, part, year};
use crate::date::{Anchor, Calendar, Day, Expression, Kind, Lean, Month, Part, Shift, Year};
use crate::lexicon::calendar as words;
use crate::lexicon::duration::SMALL_NUMBERS;
use crate::lexicon::leads::{self, NEXT_WEEKEND, PASSED, SIDES, SINCE_IT_BEGAN, STARTS, THIS_YEAR};
use crate::lexicon::units::{NATIVE_UNITS, UNITS};
use crate::particle::ends_word;
use crate::scan::class::trim_gap;

/// An expression led by a word that says on which side of now it lies. Fails where the word leads nothing:
/// `지난 일` (*what is past*).
pub(super) fn led<'t>(before: &'t str, input: &'t str) -> Read<'t, Expression> {
    on_side(before, input).or_else(|_| edge_of_year(input)).or_else(|_| from_start(before, input))
}

/// `지난 4일`, `오는 주말`, `지난 5년`.
///
/// A date is tried before `연말` and an amount, since `지난 5월` begins as `지난 5년` does. Fails on `오는
/// 5년`, on `다음 주말`, which is that of the next week, and where `지난` is the verb.
fn on_side<'t>(before: &str, input: &'t str) -> Read<'t, Expression> {
    if input.starts_with(NEXT_WEEKEND) {
        return no();
    }
    let (rest, side) = entry(SIDES, input)?;
    let (rest, lean) = (gap(rest), side.into());
    if lean == Lean::Past && is_verb(before) {
        return no();
    }
    if let Ok((rest, calendar)) = leaned(rest, lean) {
        let part = match calendar.part {
            // `이번 주말` is that of this week, also on a Monday.
            Some(Part::Weekend(None)) if lean == Lean::Nearest => Some(Part::Weekend(Some(0))),
            part => part,
        };
        return Ok(modifier::behind_date(rest, Calendar { lean, part, ..calendar }));
    }
    if lean != Lean::Past {
        return no();
    }
    // `지난 연말` is that of the year before; the word itself is read as the modifier.
    let edge = words::EDGES_OF_NOW.longest(rest).filter(|(rest, _)| ends_word(rest));
    if edge.is_some_and(|(_, edge)| edge == (words::Period::Year, words::Edge::End)) {
        return Ok(modifier::behind_date(rest, Calendar::of_year(Year::Reference(-1))));
    }
    if let Ok((rest, year)) = year::past_short_year(rest) {
        return Ok(modifier::behind_date(rest, Calendar::of_year(year)));
    }
    let (rest, counted) = shared_amount(rest).or_else(|_| amount(rest))?;
    Ok(told_duration(before, rest, counted))
}

/// Whether `지난` is what a time has done, and leads none: `10년이 지난 2020년`.
fn is_verb(before: &str) -> bool {
    let Some(time) = trim_gap(before).strip_suffix(PASSED) else { return false };
    let count = UNITS.before(time).chain(NATIVE_UNITS.before(time)).map(|(count, _)| trim_gap(count));
    count
        .into_iter()
        .any(|count| count.ends_with(|c: char| c.is_ascii_digit()) || SMALL_NUMBERS.at_end(count).is_some())
}

/// `올 초`, `올 연말`, and the `올` of `올 들어`. Fails on `올` before anything else: that is for a date, `올
/// 3분기`.
fn edge_of_year(input: &str) -> Read<'_, Expression> {
    let Some(rest) = input.strip_prefix(THIS_YEAR).filter(|rest| rest.starts_with(' ')) else {
        return no();
    };
    let year = Expression::new(Kind::Calendar(Calendar::of_year(Year::Reference(0))));
    if rest.starts_with(SINCE_IT_BEGAN) {
        return Ok((rest, year));
    }
    let Some((rest, modifier)) = modifier::edge(rest) else { return no() };
    Ok((rest, year.modified(Some(modifier))))
}

/// `향후 3년`, `최근 5년`, the `향후 2` of `향후 2~3년`, `그로부터 3년 뒤`. Fails on `그로부터 3년` without
/// `뒤`, and where no amount follows.
fn from_start<'t>(before: &str, input: &'t str) -> Read<'t, Expression> {
    let (rest, from) = entry(STARTS, input)?;
    let from = from.into();
    let rest = gap(rest);
    let (rest, counted) = shared_amount(rest).or_else(|_| amount(rest))?;
    if let Some((rest, back)) = direction(rest) {
        let from = if from == Anchor::Unstated { Anchor::Now } else { from };
        let shift = Shift { amount: counted.amount, back, from };
        return Ok(modifier::behind_shift(rest, shift, counted.rough));
    }
    if from == Anchor::Unstated { Ok(told_duration(before, rest, counted)) } else { no() }
}

impl From<leads::Side> for Lean {
    /// The same three.
    fn from(side: leads::Side) -> Self {
        match side {
            leads::Side::Nearest => Self::Nearest,
            leads::Side::Past => Self::Past,
            leads::Side::Coming => Self::Coming,
        }
    }
}

impl From<leads::From> for Anchor {
    /// The same three.
    fn from(from: leads::From) -> Self {
        match from {
            leads::From::Now => Self::Now,
            leads::From::Mention => Self::Mention,
            leads::From::Unstated => Self::Unstated,
        }
    }
}

/// What may stand behind `지난`, `오는`, `이번`, `다음`.
///
/// What may lie on one side or the other: `오는 15일`, `지난 3월`, `지난 금요일`, `다음 분기`. Not what has
/// its place said: `지난 어제`, nor, behind `이번`, a number: `이번 3일`.
fn leaned(input: &str, lean: Lean) -> Read<'_, Calendar> {
    let season = if begins_with_digit(input) { no() } else { part::season(input) };
    if let Ok((rest, season)) = season {
        return Ok((rest, Calendar::of_part(Part::Season(season))));
    }
    let (rest, calendar) = date::date(input)?;
    let fits = match calendar.part {
        // `이번 3일` is a number of days.
        Some(Part::Day(None, day)) => lean != Lean::Nearest && matches!(day, Day::Number(_)),
        Some(Part::Month(Month::Number(_)) | Part::Day(Some(Month::Number(_)), _)) => lean != Lean::Nearest,
        Some(Part::Weekday(None, _) | Part::Weekend(None) | Part::Half(_) | Part::Quarter(_)) => true,
        None => matches!(calendar.year, Some(Year::Number(_) | Year::Decade(_) | Year::Century(_))),
        _ => matches!(calendar.year, Some(Year::Number(_))),
    };
    if fits { Ok((rest, calendar)) } else { no() }
}
