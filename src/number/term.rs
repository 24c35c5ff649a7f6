//! The parts of a section: counts, with or without a unit up to the thousand.

use super::Exact;
use super::fault::{Read, held, soft};
use crate::lexicon::numeral::{BIG_UNITS, DIGITS, SEVERAL, SMALL_UNITS};

/// A count with a unit up to the thousand, or one of them.
#[derive(Clone, Copy)]
pub(super) struct Term {
    pub(super) min: Exact,
    pub(super) max: Exact,
    pub(super) power: u32,
    pub(super) several: bool,
    pub(super) spelled: bool,
    /// The count is a digit spelled out and has no unit: `이` in `삼십이`.
    pub(super) ones: bool,
}

impl Term {
    /// Whether it may follow `last`: smaller, and a spelled digit of its own only directly behind a spelled term,
    /// so that the particle in `3천이` is none.
    pub(super) fn fits_under(&self, last: &Self, spaced: bool) -> bool {
        self.power < last.power
            && self.max.is_below_ten_to(last.power - self.power)
            && (!self.ones || (last.spelled && !spaced))
    }
}

pub(super) fn term(input: &str) -> Read<'_, Term> {
    if let Some((rest, digits)) = grouped_digits(input) {
        let count = held(Exact::from_digits(digits), rest)?;
        let (rest, power) = unit(SMALL_UNITS, rest.strip_prefix(' ').unwrap_or(rest)).unwrap_or((rest, 0));
        return Ok((
            rest,
            Term { min: count, max: count, power, several: false, spelled: false, ones: false },
        ));
    }
    if let Some((rest, (min, max))) = several(input) {
        let (rest, power) = unit(SMALL_UNITS, rest).unwrap_or((rest, 0));
        let (min, max) = (Exact::whole(min), Exact::whole(max));
        return Ok((rest, Term { min, max, power, several: true, spelled: true, ones: false }));
    }
    let digit = unit(DIGITS, input);
    let rest = digit.map_or(input, |(rest, _)| rest);
    let power = unit(SMALL_UNITS, rest);
    if digit.is_none() && power.is_none() {
        return soft(input);
    }
    let (count, ones) = (Exact::whole(digit.map_or(1, |(_, digit)| digit.into())), power.is_none());
    let (rest, power) = power.unwrap_or((rest, 0));
    Ok((rest, Term { min: count, max: count, power, several: false, spelled: true, ones }))
}

/// `수`, `몇` or `십수` where a unit follows, with its bounds.
fn several(input: &str) -> Option<(&str, (u128, u128))> {
    SEVERAL.iter().find_map(|&(word, min, max)| {
        let rest = input.strip_prefix(word)?;
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        (unit(SMALL_UNITS, rest).is_some() || unit(BIG_UNITS, rest).is_some()).then_some((rest, (min, max)))
    })
}

/// Digits with commas at every third place and a fraction: `1,234.5`. Digits without commas may be any number.
pub(crate) fn grouped_digits(input: &str) -> Option<(&str, &str)> {
    let bytes = input.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = digits(0);
    if end == 0 {
        return None;
    }
    if end <= 3 {
        while bytes.get(end) == Some(&b',') && digits(end + 1) == 3 {
            end += 4;
        }
    }
    if bytes.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        end += if fraction > 0 { 1 + fraction } else { 0 };
    }
    Some((&input[end..], &input[..end]))
}

/// The syllable of the table at the head of `input`, with its figure.
///
/// Inlined, so that the table is known in each place and a search of it is a few comparisons without a loop.
#[inline(always)]
pub(super) fn unit<'t>(table: &'static [(char, u32)], input: &'t str) -> Option<(&'t str, u32)> {
    let head = input.chars().next()?;
    table.iter().find(|&&(c, _)| c == head).map(|&(c, figure)| (&input[c.len_utf8()..], figure))
}
