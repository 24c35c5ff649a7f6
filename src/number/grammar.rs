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
//!
//! A numeral is read section by section from the largest unit down, each section term by term. What goes on
//! without a space but does not go down is a mistake that a reader should know of; behind a space it is
//! another number.

use super::Exact;
use super::fault::{Fault, Read, held, refuse, soft};
use super::term::{Term, term, unit};
use crate::ErrorKind;
use crate::lexicon::numeral::{BIG_UNITS, DIGITS, OVER, SEVERAL, SMALL_UNITS};
use crate::scan::class::behind_space;
use crate::scan::syllables::Syllables;

/// A number as written: its bounds, which are equal unless it says "several", and what its shape tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// The bounds: 2 and 9 of the unit for "several".
    pub(crate) min: Exact,
    pub(crate) max: Exact,
    /// `여` stands in it or behind it.
    pub(crate) over: bool,
    /// The power of ten that its first count stands for: 7 in `3천만`.
    pub(crate) lead_power: u32,
    /// The power of ten of its first big unit: 4 in `3천만`, 0 without one.
    pub(crate) lead_big: u32,
}

impl Numeral {
    /// Whether it is a band of several units: `수십억`.
    pub(crate) fn is_several(&self) -> bool {
        self.min != self.max
    }

    /// Whether it has a unit: `3만`, `5천`, not `30`.
    pub(crate) const fn has_unit(&self) -> bool {
        self.lead_power > 0
    }

    /// Whether it has a unit of four digits and more: `3만`, not `5천`.
    pub(crate) const fn has_big_unit(&self) -> bool {
        self.lead_big > 0
    }

    /// The same number, times 10^`power`.
    pub(crate) fn times_ten_to(self, power: u32) -> Option<Self> {
        Some(Self { min: self.min.times_ten_to(power)?, max: self.max.times_ten_to(power)?, ..self })
    }
}

/// A Korean numeral: `9조1400억`, `삼백이십억`, `수십억`, `30여억`. It ends before a space where the next
/// section would be out of order: `1인당 3만 5만원`.
///
/// # Errors
/// Fails for good on units out of order (`24만7482만`) and on more digits than are held.
pub(crate) fn numeral(input: &str) -> Read<'_, Numeral> {
    let (mut rest, first) = section(true, input)?;
    let mut sum = Numeral {
        min: first.min,
        max: first.max,
        over: first.over,
        lead_power: first.lead_small + first.big,
        lead_big: first.big,
    };
    let (mut last, mut whole) = (first.big, first.whole);
    // Nothing exact follows "several" or "and more".
    while last > 0 && !sum.over && !sum.is_several() {
        let spaced = rest.strip_prefix(' ');
        if !may_go_on(spaced.unwrap_or(rest)) {
            break;
        }
        let (next, section) = match section(false, spaced.unwrap_or(rest)) {
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

/// Whether a section that is not the first may begin here; behind most numerals the word for what they count
/// does: `1400억`, `수천만`; not `원`.
#[inline]
fn may_go_on(rest: &str) -> bool {
    /// The first syllables of counts in words.
    static HEADS: Syllables = SEVERAL.heads(Syllables::new().with_all(DIGITS).with_all(SMALL_UNITS));
    rest.as_bytes().first().is_some_and(u8::is_ascii_digit) || HEADS.may_begin(rest)
}

/// What stands before one unit of four digits and more, with that unit.
#[derive(Debug, PartialEq, Eq)]
struct Section {
    /// Its bounds, with the unit.
    min: Exact,
    max: Exact,
    /// The power of ten of the unit: 8 for 억, 0 without one.
    big: u32,
    /// The count alone is smaller than 10⁴.
    small: bool,
    /// It has no fraction: `1.5억` is not followed by more.
    whole: bool,
    /// The power of ten of the unit of its first term: 3 in `3천만`.
    lead_small: u32,
    /// `여` stands in it or behind it.
    over: bool,
}

impl Section {
    /// A whole number with no unit but 10^`big`.
    const fn exact(value: Exact, big: u32, small: bool) -> Self {
        Self { min: value, max: value, big, small, whole: true, lead_small: 0, over: false }
    }

    /// Whether it may follow a section with the unit 10^`big`. In `1억5000만` the second does; not in
    /// `24만7482만`, nor `12345` behind `3만`.
    fn fits_under(&self, big: u32) -> bool {
        self.big < big && self.small
    }
}

/// One section. Most are plain and read without the grammar. `first` says that none stands before it: only
/// then a unit may stand alone (`만 원`).
fn section(first: bool, input: &str) -> Read<'_, Section> {
    plain_section(input).map_or_else(|| any_section(first, input), Ok)
}

/// The terms, a `여`, the big unit, a `여`. A bare unit comes first, as no term begins with one. Fails softly
/// on a digit spelled out or a `수` without a unit, which is a particle or another word: `280억이`, `수 명`.
fn any_section(first: bool, input: &str) -> Read<'_, Section> {
    if first {
        if let Some((rest, power)) = unit(BIG_UNITS, input) {
            return bare_unit(power, rest);
        }
    }
    let (rest, terms) = terms(input)?;
    let (small, whole) = (terms.max.is_below_ten_to(4), terms.last.min.is_whole());
    let (rest, over) = over(rest);
    // `이 만 원` is "these ten thousand won".
    let unit_at = if terms.last.is_ones() { rest } else { behind_space(rest) };
    let (rest, big) = unit(BIG_UNITS, unit_at).unwrap_or((rest, 0));
    // A digit spelled out needs a unit, or `280억이` would be two more; so does `수`.
    if big == 0 && terms.last.power == 0 && (terms.last.is_several() || terms.lead.is_ones()) {
        return soft(rest);
    }
    let (rest, over_behind) = self::over(rest);
    let (min, max) = bounds(terms.min, terms.max, big, rest)?;
    let section =
        Section { min, max, big, small, whole, lead_small: terms.lead.power, over: over || over_behind };
    Ok((rest, section))
}

/// Up to nine digits alone, with a unit or without, as most sections are: `9조`, `1400억`, `2142`. `None` for
/// `1,400`, `1.5`, `5천`, `30여`, which the grammar reads.
fn plain_section(input: &str) -> Option<(&str, Section)> {
    let (mut count, mut end) = (0_u32, 0);
    while let Some(digit @ b'0'..=b'9') = input.as_bytes().get(end) {
        if end == 9 {
            return None;
        }
        (count, end) = (10 * count + u32::from(digit - b'0'), end + 1);
    }
    let rest = &input[end..];
    let spaced = behind_space(rest);
    if end == 0 || rest.starts_with([',', '.', OVER]) || unit(SMALL_UNITS, spaced).is_some() {
        return None;
    }
    let (rest, big) = unit(BIG_UNITS, spaced).unwrap_or((rest, 0));
    if rest.starts_with(OVER) {
        return None;
    }
    let value = Exact::whole(count.into()).times_ten_to(big)?;
    Some((rest, Section::exact(value, big, count < 10_000)))
}

/// The sum of the terms of a section, the first of them and the last.
struct Terms {
    /// The bounds of the sum.
    min: Exact,
    max: Exact,
    lead: Term,
    last: Term,
}

/// `5천2백`, `삼백이십`, `수십`: terms as long as they go down. Nothing follows one without a unit, with a
/// fraction, or with "several".
fn terms(input: &str) -> Read<'_, Terms> {
    let (mut rest, lead) = term(input)?;
    let (min, max) = bounds(lead.min, lead.max, lead.power, rest)?;
    let mut sum = Terms { min, max, lead, last: lead };
    while sum.last.power > 0 && !sum.last.is_several() && sum.last.min.is_whole() {
        let spaced = rest.strip_prefix(' ');
        let Ok((next, term)) = term(spaced.unwrap_or(rest)) else { break };
        if !term.fits_under(&sum.last, spaced.is_some()) {
            break;
        }
        let (min, max) = bounds(term.min, term.max, term.power, next)?;
        sum.min = held(sum.min.plus(min), next)?;
        sum.max = held(sum.max.plus(max), next)?;
        (rest, sum.last) = (next, term);
    }
    Ok((rest, sum))
}

/// `만 원`, `억대`: one of the unit.
fn bare_unit(power: u32, rest: &str) -> Read<'_, Section> {
    let one = held(Exact::whole(1).times_ten_to(power), rest)?;
    let (rest, over) = over(rest);
    Ok((rest, Section { over, ..Section::exact(one, power, true) }))
}

/// `input` behind the `여` at its head, and whether one stands there.
fn over(input: &str) -> (&str, bool) {
    input.strip_prefix(OVER).map_or((input, false), |rest| (rest, true))
}

/// Both bounds times 10^`power`; most numerals have one.
fn bounds(min: Exact, max: Exact, power: u32, rest: &str) -> Result<(Exact, Exact), nom::Err<Fault<'_>>> {
    let lower = held(min.times_ten_to(power), rest)?;
    Ok((lower, if min == max { lower } else { held(max.times_ten_to(power), rest)? }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn a_plain_section_is_what_the_grammar_reads() {
        let numbers =
            ["", "0", "7", "007", "1400", "9999", "10000", "123456789", "1234567890", "1,400", "1.5"];
        let units =
            ["", "만", "억", "조", "경", "해", "자", "양", "천", "백만", "십", "여", "여만", "수", "이"];
        let ends = ["", " ", "원", "여", "여 원", " 여", "5", " 5천", ",", ".", "이", "명"];
        for (number, unit) in numbers.into_iter().flat_map(|number| units.map(|unit| (number, unit))) {
            for (gap, end) in ["", " ", "  "].into_iter().flat_map(|gap| ends.map(|end| (gap, end))) {
                let text: String = [number, gap, unit, end].concat();
                if let Some(plain) = plain_section(&text) {
                    assert_eq!(any_section(true, &text), Ok(plain), "{text}");
                    assert_eq!(any_section(false, &text).ok(), plain_section(&text), "{text}");
                }
            }
        }
    }

    #[test]
    fn no_section_begins_where_none_may_go_on() {
        for c in '\0'..='\u{FFFF}' {
            for behind in ["", "만", "십억", " 원"] {
                let text: String = [String::from(c).as_str(), behind].concat();
                assert!(
                    may_go_on(&text) || matches!(section(false, &text), Err(nom::Err::Error(_))),
                    "{text}"
                );
            }
        }
    }
}
