//! How a numeral is read.
//!
//! ```text
//! numeral = section (" "? section)*            units of the sections going down: 조, 억, 만, none
//! section = term (" "? term)* 여? (" "? big 여?)?   units of the terms going down: 천, 백, 십, none
//! term    = (count " "?)? small | count
//! count   = digits ("," three digits)* ("." digits)? | 일…구 | 수 | 몇 | 십수
//! ```
//!
//! A section with 여, 수 or 몇 is the last one, and so is one with a fraction.

use nom::bytes::complete::tag;
use nom::character::complete::{anychar, char, digit1};
use nom::combinator::{map_opt, opt, recognize};
use nom::error::{ErrorKind as NomKind, ParseError};
use nom::sequence::preceded;
use nom::{IResult, Parser};

use super::Exact;
use crate::ErrorKind;
use crate::lexicon::numeral::{BIG_UNITS, DIGITS, OVER, SEVERAL, SMALL_UNITS};

/// The result of a parser: what is left and what was read, or the fault.
pub(crate) type Read<'t, T> = IResult<&'t str, T, Fault<'t>>;

/// Why a numeral could not be read, and the text behind what was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault<'t> {
    pub(crate) kind: ErrorKind,
    pub(crate) rest: &'t str,
}

impl<'t> ParseError<&'t str> for Fault<'t> {
    fn from_error_kind(rest: &'t str, _: NomKind) -> Self {
        Self { kind: ErrorKind::ExpectedNumber, rest }
    }

    fn append(_: &'t str, _: NomKind, other: Self) -> Self {
        other
    }
}

/// A number as written: its bounds, which are equal unless it says "several", and what its shape tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    pub(crate) min: Exact,
    pub(crate) max: Exact,
    /// `여` stands in it or behind it.
    pub(crate) over: bool,
    /// It has a unit: `3만`, `5천`, not `30`.
    pub(crate) has_unit: bool,
    /// It has a unit of four digits and more: `3만`, not `5천`.
    pub(crate) has_big_unit: bool,
    /// The power of ten that its first count stands for: 7 in `3천만`.
    pub(crate) lead_power: u32,
    /// The power of ten of its first big unit: 4 in `3천만`.
    pub(crate) lead_big: u32,
}

impl Numeral {
    /// Whether it is a band of several units: `수십억`.
    pub(crate) fn is_several(&self) -> bool {
        self.min != self.max
    }

    /// The same number, times 10^`power`.
    pub(crate) fn times_ten_to(self, power: u32) -> Option<Self> {
        Some(Self { min: self.min.times_ten_to(power)?, max: self.max.times_ten_to(power)?, ..self })
    }
}

/// A Korean numeral. It ends before a space where the next section would be out of order: `1인당 3만 5만원`.
///
/// # Errors
/// Fails for good on units out of order (`24만7482만`) and on more digits than are held.
pub(crate) fn numeral(input: &str) -> Read<'_, Numeral> {
    let (mut rest, first) = section(true, input)?;
    let mut sum = Numeral {
        min: first.min,
        max: first.max,
        over: first.over,
        has_unit: first.big > 0 || first.has_small,
        has_big_unit: first.big > 0,
        lead_power: first.lead_small + first.big,
        lead_big: first.big,
    };
    let (mut last, mut whole) = (first.big, first.whole);
    // Nothing exact follows "several" or "and more".
    while last > 0 && !sum.over && !sum.is_several() {
        let (next, spaced) = opt(char(' ')).parse(rest)?;
        let (next, section) = match section(false, next) {
            Ok(read) => read,
            Err(nom::Err::Error(_)) => break,
            Err(fault) => return Err(fault),
        };
        if !whole || !section.fits_under(last) {
            if spaced.is_some() {
                break;
            }
            return refuse(ErrorKind::UnitOrder, next);
        }
        sum.min = held(sum.min.plus(section.min), next)?;
        sum.max = held(sum.max.plus(section.max), next)?;
        sum.over = section.over;
        (rest, last, whole) = (next, section.big, section.whole);
    }
    Ok((rest, sum))
}

/// What stands before one unit of four digits and more, with that unit.
struct Section {
    min: Exact,
    max: Exact,
    big: u32,
    /// The count alone is smaller than 10⁴.
    small: bool,
    /// It has no fraction: `1.5억` is not followed by more.
    whole: bool,
    lead_small: u32,
    has_small: bool,
    over: bool,
}

impl Section {
    /// Whether it may follow a section with the unit 10^`big`.
    fn fits_under(&self, big: u32) -> bool {
        self.big < big && self.small
    }
}

fn section(first: bool, input: &str) -> Read<'_, Section> {
    if first {
        if let Ok((rest, power)) = unit(BIG_UNITS, input) {
            return bare_unit(power, rest);
        }
    }
    let (rest, terms) = terms(input)?;
    let (small, whole) = (terms.max.is_below_ten_to(4), terms.last.min.is_whole());
    let (rest, over) = opt(char(OVER)).parse(rest)?;
    // `이 만 원` is "these ten thousand won".
    let unit_at = if terms.last.ones { rest } else { rest.strip_prefix(' ').unwrap_or(rest) };
    let (rest, big) = unit(BIG_UNITS, unit_at).unwrap_or((rest, 0));
    // A digit spelled out needs a unit, or `280억이` would be two more; so does `수`.
    if big == 0 && terms.last.power == 0 && (terms.last.several || terms.lead.ones) {
        return soft(rest);
    }
    let (rest, behind) = opt(char(OVER)).parse(rest)?;
    let section = Section {
        min: held(terms.min.times_ten_to(big), rest)?,
        max: held(terms.max.times_ten_to(big), rest)?,
        big,
        small,
        whole,
        lead_small: terms.lead.power,
        has_small: terms.lead.power > 0,
        over: over.is_some() || behind.is_some(),
    };
    Ok((rest, section))
}

/// The sum of the terms of a section, the first of them and the last.
struct Terms {
    min: Exact,
    max: Exact,
    lead: Term,
    last: Term,
}

fn terms(input: &str) -> Read<'_, Terms> {
    let (mut rest, lead) = term(input)?;
    let (min, max) = lead.value(rest)?;
    let mut sum = Terms { min, max, lead, last: lead };
    while sum.last.power > 0 && !sum.last.several && sum.last.min.is_whole() {
        let (next, spaced) = opt(char(' ')).parse(rest)?;
        let Ok((next, term)) = term(next) else { break };
        if !term.fits_under(&sum.last, spaced.is_some()) {
            break;
        }
        let (min, max) = term.value(next)?;
        sum.min = held(sum.min.plus(min), next)?;
        sum.max = held(sum.max.plus(max), next)?;
        (rest, sum.last) = (next, term);
    }
    Ok((rest, sum))
}

/// `만 원`, `억대`: one of the unit.
fn bare_unit(power: u32, rest: &str) -> Read<'_, Section> {
    let one = held(Exact::whole(1).times_ten_to(power), rest)?;
    let (rest, over) = opt(char(OVER)).parse(rest)?;
    let over = over.is_some();
    Ok((
        rest,
        Section {
            min: one,
            max: one,
            big: power,
            small: true,
            whole: true,
            lead_small: 0,
            has_small: false,
            over,
        },
    ))
}

/// A count with a unit up to the thousand, or one of them.
#[derive(Clone, Copy)]
struct Term {
    min: Exact,
    max: Exact,
    power: u32,
    several: bool,
    spelled: bool,
    /// The count is a digit spelled out and has no unit: `이` in `삼십이`.
    ones: bool,
}

impl Term {
    fn value<'t>(&self, rest: &'t str) -> Result<(Exact, Exact), nom::Err<Fault<'t>>> {
        Ok((held(self.min.times_ten_to(self.power), rest)?, held(self.max.times_ten_to(self.power), rest)?))
    }

    /// Whether it may follow `last`: smaller, and a spelled digit of its own only directly behind a spelled term,
    /// so that the particle in `3천이` is none.
    fn fits_under(&self, last: &Self, spaced: bool) -> bool {
        self.power < last.power
            && self.max.is_below_ten_to(last.power - self.power)
            && (!self.ones || (last.spelled && !spaced))
    }
}

fn term(input: &str) -> Read<'_, Term> {
    if let Ok((rest, digits)) = grouped_digits(input) {
        let count = held(Exact::from_digits(digits), rest)?;
        let (rest, power) = opt(preceded(opt(char(' ')), |rest| unit(SMALL_UNITS, rest))).parse(rest)?;
        let power = power.unwrap_or(0);
        return Ok((
            rest,
            Term { min: count, max: count, power, several: false, spelled: false, ones: false },
        ));
    }
    if let Ok((rest, (min, max))) = several(input) {
        let (rest, power) = opt(|rest| unit(SMALL_UNITS, rest)).parse(rest)?;
        let (min, max, power) = (Exact::whole(min), Exact::whole(max), power.unwrap_or(0));
        return Ok((rest, Term { min, max, power, several: true, spelled: true, ones: false }));
    }
    let (rest, digit) = opt(|input| unit(DIGITS, input)).parse(input)?;
    let (rest, power) = opt(|rest| unit(SMALL_UNITS, rest)).parse(rest)?;
    if digit.is_none() && power.is_none() {
        return soft(input);
    }
    let (count, ones) = (Exact::whole(u128::from(digit.unwrap_or(1))), power.is_none());
    Ok((
        rest,
        Term { min: count, max: count, power: power.unwrap_or(0), several: false, spelled: true, ones },
    ))
}

/// `수`, `몇` or `십수` where a unit follows, with its bounds.
fn several(input: &str) -> Read<'_, (u128, u128)> {
    for &(word, min, max) in SEVERAL {
        let Ok((rest, _)) = tag::<_, _, Fault<'_>>(word).parse(input) else { continue };
        let (rest, _) = opt(char(' ')).parse(rest)?;
        if unit(SMALL_UNITS, rest).is_ok() || unit(BIG_UNITS, rest).is_ok() {
            return Ok((rest, (min, max)));
        }
    }
    soft(input)
}

/// Digits with commas at every third place and a fraction: `1,234.5`. Digits without commas may be any number.
pub(crate) fn grouped_digits(input: &str) -> Read<'_, &str> {
    let (rest, _) = recognize(|input| commas(input)).parse(input)?;
    let (rest, _) = opt((char('.'), digit1)).parse(rest)?;
    Ok((rest, &input[..input.len() - rest.len()]))
}

fn commas(input: &str) -> Read<'_, ()> {
    let (mut rest, lead) = digit1(input)?;
    while lead.len() <= 3 {
        let Ok((next, (_, group))) = (char::<_, Fault<'_>>(','), digit1).parse(rest) else { break };
        if group.len() != 3 {
            break;
        }
        rest = next;
    }
    Ok((rest, ()))
}

/// A character of the table, with its figure.
fn unit<'t>(table: &'static [(char, u32)], input: &'t str) -> Read<'t, u32> {
    let figure = |found: char| table.iter().find(|(c, _)| *c == found).map(|&(_, figure)| figure);
    map_opt(anychar, figure).parse(input)
}

/// The value, or a fault for good if it is larger than is held.
fn held<T>(value: Option<T>, rest: &str) -> Result<T, nom::Err<Fault<'_>>> {
    value.ok_or(nom::Err::Failure(Fault { kind: ErrorKind::Overflow, rest }))
}

fn refuse<T>(kind: ErrorKind, rest: &str) -> Read<'_, T> {
    Err(nom::Err::Failure(Fault { kind, rest }))
}

fn soft<T>(rest: &str) -> Read<'_, T> {
    Err(nom::Err::Error(Fault { kind: ErrorKind::ExpectedNumber, rest }))
}
