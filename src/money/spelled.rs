//! Amounts without a digit: `수십억 원`, `만 원`, `천만 원`, `삼백이십억 원`, `억대`.
//!
//! They are found by their end, a currency behind a unit, and read back to their beginning once.
//!
//! Numbers in words begin with syllables that stand everywhere (`수`, `이`, `천`), so that a search for their
//! beginnings would stop at every other word. Their end is rare: a unit and a currency side by side. The way
//! back is [`REACH`] bytes at most, and the farthest beginning that reads as a whole counts.

use super::Money;
use super::candidate::{self, Refusal};
use super::name;
use crate::lexicon::amount::{BARE_BAND, FULL, FULL_HOUSE, NAMES, SPANS, SPELLED, TABLE_UNIT, WAY};
use crate::lexicon::currency::WON;
use crate::lexicon::numeral::{BIG_UNITS, OVER, SMALL_UNITS};
use crate::number::{EOK, JO, is_numeral, unit_power};
use crate::scan::class::{after, before, before_space, is_tilde, is_word};
use crate::scan::jamo::{L, final_of};
use crate::scan::syllables::Syllables;
use crate::scan::words::Words;
use crate::{ErrorKind, Span};

/// The currencies, and `억대`.
static ENDS: Words = Words::new(SPELLED);

/// How far back the beginning is looked for, in bytes.
const REACH: usize = 48;

/// The first amount without a digit at or behind `from`. The amount, or the overflow that a reader should
/// know of. `None` where the text holds no more.
pub(super) fn next(text: &str, from: usize) -> Option<(Span, Result<Money, ErrorKind>)> {
    let mut at = from;
    while let Some((end, _)) = ENDS.find(text, at) {
        // A unit before `from` has been read as part of something else.
        let unit = unit_before(text, end).filter(|&unit| unit >= from);
        if let Some(found) = unit.and_then(|unit| read_back(text, from, unit)) {
            return Some(found);
        }
        at = end + WON.len_utf8();
    }
    None
}

/// Where the unit stands that goes with a currency at `end`: `만` in `만원`, `만 원`, `만여 원`; `억` in
/// `억대` itself. A country may stand between the two: `수십만 홍콩 달러`. `None` without a unit, as in `우리
/// 원`.
fn unit_before(text: &str, end: usize) -> Option<usize> {
    if text[end..].starts_with(BARE_BAND) {
        return Some(end);
    }
    unit_at_end(&text[..end]).or_else(|| unit_at_end(name::without_country(&text[..end], &text[end..])?))
}

/// Where the unit stands that ends `left`, with a space, a `여` or neither behind it; no unit above 조.
#[inline]
fn unit_at_end(left: &str) -> Option<usize> {
    /// The last syllables of what has one.
    static TAILS: Syllables = Syllables::new().with_all(BIG_UNITS).with_all(SMALL_UNITS).with(OVER);
    let left = before_space(left);
    if !TAILS.may_end(left) {
        return None;
    }
    let left = left.strip_suffix(OVER).unwrap_or(left);
    left.strip_suffix(|c| unit_power(c).is_some_and(|power| power <= JO)).map(str::len)
}

/// Tries the word beginnings before the unit at `end`, the farthest first. `None` where no beginning reads as
/// an amount that goes beyond the unit.
fn read_back(text: &str, floor: usize, end: usize) -> Option<(Span, Result<Money, ErrorKind>)> {
    let unit_end = end + after(text, end).map_or(0, char::len_utf8);
    let mut starts = Starts::new(text, floor, end)?;
    starts.find_map(|start| {
        if is_bare(&text[start..unit_end]) && !is_bare_amount(text, start) {
            return None;
        }
        let read = candidate::read_band(text, start, floor);
        match read.map_or_else(|| candidate::read(text, start, floor), Ok) {
            Ok((span, _)) if span.end() <= unit_end || is_other_word(text, start, span) => None,
            Ok((span, money)) => Some((span, Ok(money))),
            Err(Refusal { kind: ErrorKind::Overflow, end }) => {
                Some((Span::new(start, end), Err(ErrorKind::Overflow)))
            }
            Err(_) => None,
        }
    })
}

/// The places before the unit at `end` where the numeral may begin, the farthest first.
struct Starts<'t> {
    /// The folded text.
    text: &'t str,
    /// The next place to try, and the unit, the last one.
    at: usize,
    end: usize,
}

impl<'t> Starts<'t> {
    /// `None` if a digit or another letter stands directly before the numeral: that is another word or
    /// another pass.
    fn new(text: &'t str, floor: usize, end: usize) -> Option<Self> {
        let mut at = end;
        for c in text[floor..end].chars().rev() {
            if c.is_ascii_digit() {
                if is_rest_of_numeral(&text[at..end]) {
                    return None;
                }
                break;
            }
            if !(is_numeral(c) || is_joint(c)) || end - at > REACH {
                break;
            }
            at -= c.len_utf8();
        }
        Some(Self { text, at, end })
    }
}

impl Iterator for Starts<'_> {
    type Item = usize;

    /// Only the beginnings of words: the `수` of `수십억`, not that of `점수십억`.
    fn next(&mut self) -> Option<usize> {
        while self.at <= self.end {
            let at = self.at;
            let here = after(self.text, at)?;
            self.at += here.len_utf8();
            if is_numeral(here) && !before(self.text, at).is_some_and(is_word) && !is_adnominal(self.text, at)
            {
                return Some(at);
            }
        }
        None
    }
}

/// What may stand between the parts of a numeral or the ends of a range (`수십에서 수백만 원`, `수십만부터
/// 수백만 원`).
fn is_joint(c: char) -> bool {
    is_tilde(c) || matches!(c, ' ' | '-') || SPANS.iter().any(|word| word.contains(c))
}

/// Whether what stands behind a digit goes on with its numeral: `여 ` in `5000여 만원`, not `일 ` in `3일
/// 만원`.
fn is_rest_of_numeral(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    word.chars().all(|c| c == OVER || unit_power(c).is_some())
}

/// `할 수 백만 원`: the noun 수 behind a verb in -ㄹ, not "several".
fn is_adnominal(text: &str, at: usize) -> bool {
    text[at..].starts_with(WAY) && text[..at].trim_end_matches(' ').ends_with(|c| final_of(c) == L)
}

/// One unit and nothing else: `만` in `만 원`.
fn is_bare(numeral: &str) -> bool {
    numeral.chars().nth(1).is_none()
}

/// `만 원`, `천 원`, `백 원`, `십 원` are amounts, `억 원` and `조 원` stand in the heads of tables.
fn is_bare_amount(text: &str, at: usize) -> bool {
    let small = after(text, at).and_then(unit_power).is_some_and(|power| power < EOK);
    small || text[at..].starts_with(BARE_BAND)
}

/// Other words that are spelled like an amount. A name (`이억원`), a full house (`만원 관중`), the head of a
/// table (`단위: 백만원`).
fn is_other_word(text: &str, start: usize, span: Span) -> bool {
    let written = &text[span];
    let rest = text[span.end()..].trim_start_matches(' ');
    NAMES.contains(&written)
        || (written == FULL && FULL_HOUSE.iter().any(|word| rest.starts_with(word)))
        || text[..start].trim_end_matches([' ', ':', '=']).ends_with(TABLE_UNIT)
}
