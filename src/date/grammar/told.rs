//! Amounts as the words around them tell them: `3년 전`, `하루 두 번`, `10년 넘게`.
//!
//! The same `3년` is a length (`3년 걸린다`), a shift from now (`3년 전`) or the period of a rate
//! (`3년마다`). The words behind tell, but a noun before takes the shift away: `복직 6개월 뒤` counts from
//! the return to work, of which nobody knows when it was.

use super::amount::{Counted, amount};
use super::counted::is_penalty;
use super::word::{Read, begins_with_digit, closes_date, entry, gap, no, number};
use super::{modifier, recurring};
use crate::date::amount::Amount;
use crate::date::{Anchor, Expression, Kind, Shift};
use crate::lexicon::closing::NAMED_SO;
use crate::lexicon::leads::{DIRECTIONS, NOT_BEFORE};
use crate::scan::class::{is_middle_dot, is_tilde};

/// The first of two amounts that share a unit: the `2` of `2~3년`. Fails on `2와 3년`.
pub(super) fn shared_amount(input: &str) -> Read<'_, Counted> {
    let (rest, first) = number(input)?;
    let mut chars = gap(rest).chars();
    let joins = chars.next().is_some_and(|c| is_tilde(c) || c == '-' || is_middle_dot(c));
    let behind = gap(chars.as_str());
    if !joins || !begins_with_digit(behind) {
        return no();
    }
    let (_, second) = amount(behind)?;
    let amount = Amount::whole(first.into(), second.amount.first().unit);
    Ok((rest, Counted { amount, rough: false, single: false }))
}

/// `전`, `뒤`, `후` behind an amount: whether it points back. `None` where it begins another word: `3년 전면
/// 금지` (*total ban*).
pub(super) fn direction(rest: &str) -> Option<(&str, bool)> {
    let (rest, back) = entry(DIRECTIONS, gap(rest)).ok()?;
    (closes_date(rest) && !rest.starts_with(NOT_BEFORE)).then_some((rest, back))
}

/// An amount as the words around it tell it: a shift, a rate or a duration. A rate is asked first, as its
/// words are the plainest, then a shift. Behind a noun an amount is a shift only where it is told of another
/// time (`퇴직 2년 전인 5월`), else it stays a length.
pub(super) fn told_amount<'t>(before: &str, amount: Read<'t, Counted>) -> Read<'t, Expression> {
    let (rest, counted) = amount?;
    if let Some(set) = recurring::rate(rest, &counted) {
        return Ok((rest, Expression::new(Kind::Set(set))));
    }
    if let Some((behind, back)) = direction(rest) {
        let told_of = NAMED_SO
            .iter()
            .find_map(|named| behind.strip_prefix(named))
            .is_some_and(|behind| behind.starts_with(' '));
        if told_of || !modifier::noun_stands_before(before) {
            let shift = Shift { amount: counted.amount, back, from: Anchor::Unstated };
            return Ok(modifier::behind_shift(behind, shift, counted.rough));
        }
    }
    Ok(told_duration(before, rest, counted))
}

/// The length, with the words around that bound it and whether it is a penalty: `징역 6개월`, `최대 3년`.
pub(super) fn told_duration<'t>(before: &str, rest: &'t str, counted: Counted) -> (&'t str, Expression) {
    let penalty = is_penalty(before, rest);
    let expression = Expression::new(Kind::Duration(counted.amount)).as_penalty(penalty);
    modifier::behind_amount(before, rest, expression, counted.rough)
}
