//! How an amount is read, from its first digit or sign to the end of its currency.
//!
//! ```text
//! amount    = single (span single)? 대?
//! single    = sign? numeral scale? currency? subunit?
//! span      = bound? " "? tilde " "? | bound? "-" | (에서 | 부터 | " "? 내지) " "?
//! bound     = " "? (초과 | 이상)
//! ```
//!
//! Behind it a word must end: a particle that fits the currency's last syllable, a word of the lexicon, or no
//! letter.
//!
//! The unit and the currency of a range may stand at its upper end only (`3~4조 원`), so that its lower end
//! is read first without and takes them afterwards. `부터` and `에서` between two amounts are a range or a
//! change; the word behind the second tells (`250만 원으로` is a change). Errors are two: soft ones, where
//! the text is no amount, and those for good of `number`, where it is one that cannot be.

use super::currency::Currency;
use super::name;
use crate::ErrorKind;
use crate::lexicon::amount::{BAND, BOUNDS, CHANGES, FOLLOWERS, NO_CHANGE, SPANS};
use crate::lexicon::currency::{LIKE_A_NUMBER, SCALES, SUBUNITS};
use crate::number::{Exact, Fault, Numeral, Read, grouped_digits, numeral};
use crate::particle::{ends_word, ends_word_behind};
use crate::scan::class::{behind_space, is_tilde, is_word};
use crate::scan::syllables::Syllables;
use crate::scan::window::ahead;

/// What shape an amount has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `3조 원`.
    One,
    /// `3조여 원`: so much and a little more.
    Over,
    /// `수십억 원`.
    Several,
    /// `20억 원대`: the upper bound does not belong to it.
    Band,
    /// `3~4조 원`.
    Range,
}

/// An amount as read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    /// The bounds, equal for one amount.
    pub(super) min: Exact,
    pub(super) max: Exact,
    pub(super) currency: Currency,
    pub(super) shape: Shape,
    /// The currency was named by a sign.
    pub(super) signed: bool,
}

impl Amount {
    /// One number in a currency, which `대` may make the beginning of a band.
    pub(super) fn of(numeral: &Numeral, banded: bool, currency: Currency, signed: bool) -> Self {
        let (max, shape) = match numeral {
            _ if numeral.is_several() => (numeral.max, Shape::Several),
            _ if banded => (stepped(numeral.min), Shape::Band),
            _ if numeral.over => (numeral.max, Shape::Over),
            _ => (numeral.max, Shape::One),
        };
        Self { min: numeral.min, max, currency, shape, signed }
    }
}

/// One number with its currency, where it has one.
#[derive(Clone, Copy, Debug)]
struct Single {
    /// The number, in units of the currency: of `50센트` it is 0.5.
    numeral: Numeral,
    currency: Option<Currency>,
}

/// An amount whose sign, if it has one, stands before `input`. A range is asked first, as its lower end may
/// have no currency of its own; what is none needs one, and then `대` or the end of a word.
///
/// # Errors
/// [`ErrorKind::ExpectedNumber`] and [`ErrorKind::ExpectedCurrency`] where it is none,
/// [`ErrorKind::UnitOrder`] and [`ErrorKind::Overflow`] where its number is none.
pub(super) fn amount(sign: Option<Currency>, input: &str) -> Read<'_, Amount> {
    let (rest, low) = single(sign, input)?;
    if let Some((rest, amount)) = range(sign, None, &low, rest) {
        return Ok((rest, amount));
    }
    let Some(currency) = low.currency else { return soft(rest) };
    let banded = band(rest);
    let amount = Amount::of(&low.numeral, banded.is_some(), currency, sign.is_some());
    match banded {
        Some(rest) => Ok((rest, amount)),
        None if ends_amount(input, rest, amount.signed) => Ok((rest, amount)),
        None => soft(rest),
    }
}

/// A number with what names its currency: behind a sign an English scale and the same currency again (`$500만
/// 달러`), else the currency and its hundredths, or hundredths alone.
fn single(sign: Option<Currency>, input: &str) -> Read<'_, Single> {
    let (rest, numeral) = without_country(input, numeral(input)?);
    if sign.is_some() {
        let (rest, numeral) = scaled(numeral, rest);
        let (rest, named) = optional_currency(rest);
        // `$1200만`, `$500만 달러`: another currency than the sign's is not part of it.
        let rest = if named == sign { rest.0 } else { rest.1 };
        return Ok((rest, Single { numeral, currency: sign }));
    }
    let ((rest, _), named) = optional_currency(rest);
    match named {
        Some(currency) => {
            let (rest, numeral) = with_subunit(currency, numeral, rest);
            Ok((rest, Single { numeral, currency: Some(currency) }))
        }
        None => Ok(lone_subunit(numeral, rest)),
    }
}

/// `10억 오만 리알`: a number as read from `input`, without the country at its end that is called like a
/// number. `오만 원` stays fifty thousand, as Oman has no won.
fn without_country<'t>(input: &'t str, (rest, read): (&'t str, Numeral)) -> (&'t str, Numeral) {
    let Some(before) = input[..input.len() - rest.len()].strip_suffix(LIKE_A_NUMBER) else {
        return (rest, read);
    };
    let country = &input[before.len()..];
    match numeral(before) {
        Ok((_, alone)) if name::behind(country).is_some() => (country, alone),
        _ => (rest, read),
    }
}

/// The currency behind a number: what is left behind it, what was left before it, and the currency.
fn optional_currency(rest: &str) -> ((&str, &str), Option<Currency>) {
    let spaced = behind_space(rest);
    match name::behind(spaced).or_else(|| name::dong(spaced)) {
        Some((behind, currency)) => ((behind, rest), Some(currency)),
        None => ((rest, rest), None),
    }
}

/// `1.2 billion` behind a sign; the word is a unit for the lower end of a range as well. Not `1.2 big`, where
/// the letter begins a word.
fn scaled(numeral: Numeral, rest: &str) -> (&str, Numeral) {
    let spaced = behind_space(rest);
    let scale = SCALES.iter().find_map(|&(word, power)| {
        let rest = spaced
            .strip_prefix(word)
            .filter(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))?;
        let lead_power = numeral.lead_power + power;
        Some((rest, Numeral { lead_power, ..numeral.times_ten_to(power)? }))
    });
    scale.unwrap_or((rest, numeral))
}

/// `7원45전`, `3달러 50센트`. `수십억 원` has no hundredths. The hundredths are of the same currency: not
/// `3달러 50전`.
fn with_subunit(currency: Currency, numeral: Numeral, rest: &str) -> (&str, Numeral) {
    let read = || {
        if numeral.is_several() {
            return None;
        }
        let spaced = behind_space(rest);
        let (next, digits) = grouped_digits(spaced)?;
        let next = behind_space(next);
        let (word, _, power) =
            SUBUNITS.iter().find(|(word, code, _)| currency.code() == *code && next.starts_with(word))?;
        let part = Exact::from_digits(digits)?.over_ten_to(*power)?;
        let (min, max) = (numeral.min.plus(part)?, numeral.max.plus(part)?);
        Some((&next[word.len()..], Numeral { min, max, ..numeral }))
    };
    read().unwrap_or((rest, numeral))
}

/// `50센트`. Not `45전`, as 전 is never alone.
fn lone_subunit(numeral: Numeral, rest: &str) -> (&str, Single) {
    let none = Single { numeral, currency: None };
    let spaced = behind_space(rest);
    let read = || {
        let word = name::lone_subunit(spaced)?;
        let (_, code, power) = SUBUNITS.iter().find(|(known, _, _)| *known == word)?;
        let (min, max) = (numeral.min.over_ten_to(*power)?, numeral.max.over_ten_to(*power)?);
        let numeral = Numeral { min, max, ..numeral };
        Some((&spaced[word.len()..], Single { numeral, currency: Currency::of_code(code) }))
    };
    read().unwrap_or((rest, none))
}

/// The rest of a range in won whose lower end was read, and which has no currency: `8억~12억`. A sign stands
/// between the ends; in headlines a word tells of a change.
pub(super) fn bare_range(low: Numeral, rest: &str) -> Option<(&str, Amount)> {
    if !behind_space(rest).starts_with(|c| is_tilde(c) || c == '-') {
        return None;
    }
    range(None, Some(Currency::KRW), &Single { numeral: low, currency: None }, rest)
}

/// The rest of a range whose lower end was read, in the currency `unnamed` where none is named.
///
/// Inlined, as most amounts have no range, which one look tells.
///
/// `worded` says that a word stood between, which may tell of a change. `None` where the ends have different
/// currencies or do not go up (`4조~3조 원`), and where a word does not end behind it.
#[inline(always)]
fn range<'t>(
    sign: Option<Currency>,
    unnamed: Option<Currency>,
    low: &Single,
    rest: &'t str,
) -> Option<(&'t str, Amount)> {
    let (next, worded) = span(low, rest)?;
    let (behind, high) = upper_end(sign, next)?;
    let currency = high.currency.or(sign).or(unnamed);
    let currency = currency.filter(|&high| low.currency.is_none_or(|low| low == high))?;
    let own_unit = low.currency.is_some() && sign.is_none();
    let min = if own_unit { low.numeral.min } else { elided(&low.numeral, &high.numeral).min };
    if !min.is_at_most(high.numeral.min) || high.numeral.max.is_at_most(min) {
        return None;
    }
    let banded = band(behind);
    let upper = Amount::of(&high.numeral, banded.is_some(), currency, sign.is_some());
    let rest = banded.unwrap_or(behind);
    let ends = banded.is_some() || ends_amount(next, rest, upper.signed);
    let amount = Amount { min, shape: Shape::Range, ..upper };
    (ends && !(worded && is_change(rest))).then_some((rest, amount))
}

/// The upper end of a range whose lower one may have a sign: `$100~$200`, `$100~200`, `$3~4 billion`. `None`
/// where a sign of another currency or no number stands there.
fn upper_end(sign: Option<Currency>, next: &str) -> Option<(&str, Single)> {
    let (number, second) = second_sign(sign, next)?;
    let (rest, high) = single(second, number).ok()?;
    if sign.is_none() || high.currency.is_some() {
        return Some((rest, high));
    }
    let (rest, numeral) = scaled(high.numeral, rest);
    Some((rest, Single { numeral, ..high }))
}

/// `next` behind the sign of the upper end, where it has one, which is the lower one's.
fn second_sign(sign: Option<Currency>, next: &str) -> Option<(&str, Option<Currency>)> {
    let may_begin = |c: char| c.is_ascii_uppercase() || !c.is_alphanumeric();
    if sign.is_none() || !next.starts_with(may_begin) {
        return Some((next, None));
    }
    let (number, second) = name::behind(next)?;
    (sign == Some(second)).then_some((behind_space(number), sign))
}

/// Bytes within which a bracket behind an amount closes that restates it.
const LONGEST_BRACKET: usize = 60;

/// `150만 원에서 250만 원으로`, `5달러에서 9달러(약 1만3천 원)로`: two amounts. `150만 원에서 250만 원 사이`
/// is a range.
fn is_change(rest: &str) -> bool {
    let bracketed = || ahead(rest, 1, LONGEST_BRACKET).split_once(')');
    let behind = if rest.starts_with('(') { bracketed().map(|(_, behind)| behind) } else { None };
    let rest = behind.unwrap_or(rest);
    !rest.starts_with(NO_CHANGE) && CHANGES.begins(rest)
}

/// What stands between the ends of a range, and whether it is a word. `None` for `3에서 4`, whose lower end
/// has no unit and no currency: that may be anything.
fn span<'t>(low: &Single, rest: &'t str) -> Option<(&'t str, bool)> {
    /// The first syllables of what may stand between.
    static HEADS: Syllables = BOUNDS.heads(Syllables::new().with_heads_of(SPANS));
    match behind_space(rest).as_bytes() {
        [b'~' | b'-', ..] => {}
        // The word behind most amounts.
        [] | [0..=0x7F, ..] => return None,
        [0xEA..=0xED, second, third, ..] if !HEADS.may_have(*second, *third) => return None,
        _ => {}
    }
    let bounded = BOUNDS.behind(behind_space(rest)).next().filter(|_| low.currency.is_some());
    let rest = bounded.unwrap_or(rest);
    if let Some(next) = behind_space(rest).strip_prefix(is_tilde) {
        return Some((behind_space(next), false));
    }
    if let Some(next) = rest.strip_prefix('-') {
        return Some((next, false));
    }
    let next = SPANS.iter().find_map(|word| rest.strip_prefix(word))?;
    (low.numeral.has_unit() || low.currency.is_some()).then(|| (behind_space(next), true))
}

/// The lower end with the unit that it shares with the upper: `3~4조`, `10~20만`, `3천~4천만`, `3~4 billion`,
/// but `5000~1만`. A lower end with 만 or more keeps its own (`3천만~4억`); one that would lie above the
/// upper takes four digits less: `5000~1조` is from 5000억.
fn elided(low: &Numeral, high: &Numeral) -> Numeral {
    if low.has_big_unit() {
        return *low;
    }
    let shared = if low.has_unit() { high.lead_big } else { high.lead_power };
    let fits = |numeral: &Numeral| numeral.max.is_at_most(high.max);
    let powers = [shared, shared.saturating_sub(high.lead_big.min(4))];
    powers.into_iter().find_map(|power| low.times_ten_to(power).filter(fits)).unwrap_or(*low)
}

/// The upper bound of the band that begins at `value`: one step of its last digit further. From `20억` it is
/// 30억, from `1450` it is 1460.
fn stepped(value: Exact) -> Exact {
    value.last_step().and_then(|step| value.plus(step)).unwrap_or(value)
}

/// `rest` behind the `대` of `20억원대`. Not that of `100만 원대출` (*loan*).
pub(super) fn band(rest: &str) -> Option<&str> {
    rest.strip_prefix(BAND).filter(|rest| ends_word(rest))
}

/// Whether the amount read from `input` ends before `rest`: `3원은`, `3유로는`, `3만 원짜리`; not `1원칙`,
/// `3원가`, nor `3원는`, whose particle does not fit. Behind a sign the number itself ends it.
fn ends_amount(input: &str, rest: &str, signed: bool) -> bool {
    let Some(next) = rest.chars().next().filter(|&c| is_word(c)) else { return true };
    if signed {
        return !next.is_ascii_alphanumeric();
    }
    let last = input[..input.len() - rest.len()].chars().next_back();
    last.is_some_and(|last| ends_word_behind(last, rest)) || FOLLOWERS.begins(rest)
}

/// It is no amount: no currency stands there.
fn soft<T>(rest: &str) -> Read<'_, T> {
    Err(nom::Err::Error(Fault { kind: ErrorKind::ExpectedCurrency, rest }))
}
