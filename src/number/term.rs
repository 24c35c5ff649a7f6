//! The parts of a section: counts, with or without a unit up to the thousand.
//!
//! A count is in digits or spelled out, and the two mix: `5천2백`, `사백`. The digits spelled out are common
//! syllables (`이` is a particle, too), so that alone they count only behind another spelled term.

use super::Exact;
use super::fault::{Read, held, soft};
use crate::lexicon::numeral::{BIG_UNITS, DIGITS, OVER, SEVERAL, SMALL_UNITS};
use crate::scan::class::behind_space;

/// How a count is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// `3`, `1,400`, `1.5`.
    Digits,
    /// A digit spelled out, or none before a unit.
    Spelled,
    /// `수`, `몇`, `십수`.
    Several,
}

/// A count with a unit up to the thousand, or one of them.
#[derive(Clone, Copy)]
pub(super) struct Term {
    /// The bounds of the count, without the unit.
    pub(super) min: Exact,
    pub(super) max: Exact,
    /// The power of ten of the unit: 3 for 천, 0 without one.
    pub(super) power: u32,
    /// How the count is written.
    pub(super) count: Count,
}

impl Term {
    /// Whether the count is a digit spelled out and has no unit: `이` in `삼십이`.
    pub(super) fn is_ones(&self) -> bool {
        self.count == Count::Spelled && self.power == 0
    }

    /// Whether it is a band: `수십`.
    pub(super) fn is_several(&self) -> bool {
        self.count == Count::Several
    }

    /// Whether it may follow `last`: smaller, and a spelled digit of its own only directly behind a spelled
    /// term, so that the particle in `3천이` is none. The `2백` of `5천2백` does; not the `5천` of `3백5천`.
    pub(super) fn fits_under(&self, last: &Self, spaced: bool) -> bool {
        self.power < last.power
            && self.max.is_below_ten_to(last.power - self.power)
            && (!self.is_ones() || (last.count != Count::Digits && !spaced))
    }
}

/// `5천`, `1,400`, `수십`, `삼백`, `천`, `이`. Digits come first, as most counts are; `수` is tried before
/// the digits spelled out and needs a unit. Fails softly where none of these begins, and for good on too many
/// digits.
pub(super) fn term(input: &str) -> Read<'_, Term> {
    if let Some((rest, digits)) = grouped_digits(input) {
        let count = held(Exact::from_digits(digits), rest)?;
        let (rest, power) = unit(SMALL_UNITS, behind_space(rest)).unwrap_or((rest, 0));
        return Ok((rest, Term { min: count, max: count, power, count: Count::Digits }));
    }
    if let Some((rest, (min, max))) = several(input) {
        let (rest, power) = unit(SMALL_UNITS, rest).unwrap_or((rest, 0));
        let (min, max) = (Exact::whole(min), Exact::whole(max));
        return Ok((rest, Term { min, max, power, count: Count::Several }));
    }
    let digit = unit(DIGITS, input);
    let rest = digit.map_or(input, |(rest, _)| rest);
    let power = unit(SMALL_UNITS, rest);
    if digit.is_none() && power.is_none() {
        return soft(input);
    }
    let count = Exact::whole(digit.map_or(1, |(_, digit)| digit.into()));
    let (rest, power) = power.unwrap_or((rest, 0));
    Ok((rest, Term { min: count, max: count, power, count: Count::Spelled }))
}

/// `수`, `몇` or `십수` where a unit follows, with its bounds. `None` for `수 명`.
fn several(input: &str) -> Option<(&str, (u128, u128))> {
    SEVERAL
        .behind(input)
        .map(|(rest, bounds)| (behind_space(rest), bounds))
        .find(|(rest, _)| unit(SMALL_UNITS, rest).is_some() || unit(BIG_UNITS, rest).is_some())
}

/// Digits with commas at every third place and a fraction: `1,234.5`. Digits without commas may be any
/// number. Gives what is left, and the digits. Of `1,2345` it is `1`, as four behind a comma are no group.
/// `None` without a digit.
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

/// The power of ten of a unit. It is 4 for 만 and 1 for 십; 원 has none.
#[inline]
pub(crate) fn unit_power(c: char) -> Option<u32> {
    figure(SMALL_UNITS, c).or_else(|| figure(BIG_UNITS, c))
}

/// The unit of a power of ten. It is 만 for 4; 5 has none.
pub(crate) fn unit_of(power: u32) -> Option<char> {
    SMALL_UNITS.iter().chain(BIG_UNITS).find(|&&(_, known)| known == power).map(|&(unit, _)| unit)
}

/// Whether a numeral may have this character, besides those that stand between digits: `만`, `삼`, `여`,
/// `수`; not `원`.
pub(crate) fn is_numeral(c: char) -> bool {
    c == OVER
        || unit_power(c).is_some()
        || figure(DIGITS, c).is_some()
        || SEVERAL.of(c.encode_utf8(&mut [0; 4])).is_some()
}

/// The syllable of the table at the head of `input`, with its figure.
#[inline(always)]
pub(super) fn unit<'t>(table: &'static [(char, u32)], input: &'t str) -> Option<(&'t str, u32)> {
    let head = input.chars().next()?;
    figure(table, head).map(|figure| (&input[head.len_utf8()..], figure))
}

/// The figure of a syllable of the table.
///
/// Inlined, so that the table is known in each place and a search of it is a few comparisons without a loop.
#[inline(always)]
fn figure(table: &'static [(char, u32)], syllable: char) -> Option<u32> {
    table.iter().find(|&&(c, _)| c == syllable).map(|&(_, figure)| figure)
}
