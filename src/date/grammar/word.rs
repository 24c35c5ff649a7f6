//! What all grammars read with: words of tables, gaps, numbers that share a unit, and the end of a word.
//!
//! Two habits of Korean stand behind all of it. A number and its unit are glued, and the last of several
//! numbers has the unit for all: `3∼5일`, `10·11일`. And a word ends where particles begin (`4일부터`), so
//! that each reader asks at its end whether the word does.

use crate::lexicon::closing::{BEHIND_AMOUNTS, BEHIND_DATES};
use crate::particle::ends_word;
use crate::scan::class;
use crate::scan::table::{List, Table};

/// What every parser returns: the rest of the text, and what was read. Nobody asks why nothing was.
pub(super) type Read<'t, T> = nom::IResult<&'t str, T, ()>;

/// The failure of a parser. Nothing was read; another reader may be asked.
#[inline]
pub(super) const fn no<'t, T>() -> Read<'t, T> {
    Err(nom::Err::Error(()))
}

/// The longest word of the table at the head of `input`.
#[inline]
pub(super) fn entry<'t, T: Copy>(table: &Table<T>, input: &'t str) -> Read<'t, T> {
    table.longest(input).map_or_else(no, Ok)
}

/// The longest word of the list at the head of `input`.
#[inline]
pub(super) fn listed<'t>(list: &List, input: &'t str) -> Read<'t, ()> {
    list.longest(input).map_or_else(no, |rest| Ok((rest, ())))
}

/// `input` behind up to three spaces. A line end is none.
#[inline]
pub(in crate::date) fn gap(input: &str) -> &str {
    let Some(one) = input.strip_prefix(' ') else { return input };
    let Some(two) = one.strip_prefix(' ') else { return one };
    two.strip_prefix(' ').unwrap_or(two)
}

/// Whether a number in digits begins here.
#[inline]
pub(super) fn begins_with_digit(input: &str) -> bool {
    input.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

/// One to four digits.
#[inline]
pub(super) fn number(input: &str) -> Read<'_, u16> {
    let (mut value, mut end) = (0, 0);
    while let Some(digit @ b'0'..=b'9') = input.as_bytes().get(end) {
        if end == MOST_DIGITS {
            return no();
        }
        (value, end) = (10 * value + u16::from(digit - b'0'), end + 1);
    }
    if end > 0 { Ok((&input[end..], value)) } else { no() }
}

/// Digits of the longest number of a date: a year.
const MOST_DIGITS: usize = 4;

/// A number with its unit, or the first of several that share one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbered<'t> {
    /// The first number.
    pub(super) number: u16,
    /// How many digits it has: `05년` is a year, `5년` an amount.
    pub(super) digits: usize,
    /// What stands behind the unit, also where the unit belongs to a later number.
    pub(super) behind: &'t str,
    /// Whether the unit stands behind a later number: the `3` of `3∼5일`.
    pub(super) shared: bool,
}

/// `4월`, or the `4` of `4∼6월`, `4·5월`, `4, 5월`, `4-6월`.
pub(super) fn numbered<'t>(input: &'t str, unit: &str) -> Read<'t, Numbered<'t>> {
    numbers(input)?.1.with(unit)
}

/// A number, or the first of several, before their unit is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Numbers<'t> {
    /// The first number, and how many digits it has.
    first: u16,
    digits: usize,
    /// What stands behind the first number, and behind the last.
    rest: &'t str,
    behind: &'t str,
}

impl<'t> Numbers<'t> {
    /// The first number alone, and what stands behind it.
    pub(super) const fn first(self) -> (&'t str, u16) {
        (self.rest, self.first)
    }

    /// The first character behind the last: of its unit, if it has one.
    pub(super) fn unit(self) -> Option<char> {
        self.behind.chars().next()
    }

    /// The first number, if the unit stands behind the last. Of `3∼5일` the rest begins at the sign, so that
    /// `5일` is read by itself; of `3일` it is what stands behind the unit. Fails where another unit stands
    /// there.
    #[inline]
    pub(super) fn with(self, unit: &str) -> Read<'t, Numbered<'t>> {
        let Some(behind) = self.behind.strip_prefix(unit) else { return no() };
        let shared = self.rest.len() != self.behind.len();
        let rest = if shared { self.rest } else { behind };
        Ok((rest, Numbered { number: self.first, digits: self.digits, behind, shared }))
    }
}

/// One to five numbers with signs between them. Fails where a sign is followed by no number, and on more than
/// four digits.
#[inline]
pub(super) fn numbers(input: &str) -> Read<'_, Numbers<'_>> {
    let (rest, first) = number(input)?;
    // Few numbers are the first of several.
    let behind = if joins(gap(rest)) { behind_list(rest)? } else { rest };
    Ok((behind, Numbers { first, digits: input.len() - rest.len(), rest, behind }))
}

/// `rest` behind up to four more numbers, each behind a sign.
#[inline(never)]
fn behind_list(rest: &str) -> Result<&str, nom::Err<()>> {
    let mut behind = rest;
    for _ in 0..4 {
        let Some(next) = sign(behind) else { break };
        (behind, _) = number(next)?;
    }
    Ok(behind)
}

/// `input` behind the sign between numbers that share a unit: `∼5일`, ` · 11일`; not the comma of `1,000일`.
#[inline]
fn sign(input: &str) -> Option<&str> {
    let input = gap(input);
    if !joins(input) || begins_with_thousands(input) {
        return None;
    }
    let mut chars = input.chars();
    let _ = chars.next();
    Some(gap(chars.as_str()))
}

/// Whether a comma and three digits go on with a number rather than a list: `1,000일`, not `10,11일`,
/// `2030,2031년`.
fn begins_with_thousands(input: &str) -> bool {
    let digits = |group: &str| group.bytes().take_while(u8::is_ascii_digit).count();
    input.strip_prefix(',').is_some_and(|group| digits(group) == 3)
}

/// Whether `input` begins with a sign between numbers that share a unit; nearly always its first byte tells
/// that it does not.
#[inline]
pub(in crate::date) fn joins(input: &str) -> bool {
    match input.as_bytes().first() {
        Some(b'-' | b',' | b'~') => true,
        None | Some(0..=0x7F | 0xEA..=0xED) => false,
        _ => input.starts_with(|c| class::is_tilde(c) || class::is_middle_dot(c)),
    }
}

/// Whether a word ends here, or goes on with what may stand behind a date: `23일자`, `1984년생`, `2023년작`,
/// `9월분`. Not `4일장` (*a market every four days*).
#[inline]
pub(super) fn closes_date(rest: &str) -> bool {
    ends_word(rest) || BEHIND_DATES.behind(rest).any(ends_word)
}

/// Whether a word ends here, or goes on with what may stand behind an amount: `3년간`, `이틀째`, `5분여`.
pub(super) fn closes_amount(rest: &str) -> bool {
    ends_word(rest) || BEHIND_AMOUNTS.behind(rest).any(ends_word)
}
