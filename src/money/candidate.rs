//! One candidate, from the place that a search points at to an amount or the reason why it is none.
//!
//! The order is by direction. The sign before the number is needed to read it (`$3~4 billion`). Then the
//! grammar reads forwards, since only the end tells the currency. With the currency known, what belongs to
//! the amount on its left is read backwards: a minus, and the word for that currency (`미화`). The qualifiers
//! come last, as they stand outside all of it.

use rust_decimal::Decimal;

use super::currency::Currency;
use super::grammar::{self, Amount, Shape};
use super::qualifier::{Around, Qualifier, words_before};
use super::{Money, bare, name, sense};
use crate::lexicon::amount::MINUS;
use crate::number::Fault;
use crate::scan::class::{before, before_space, is_word};
use crate::{ErrorKind, Span};

/// An amount found, with its span.
pub(super) type Found = (Span, Money);

/// Why a candidate is no amount, and where the search goes on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refusal {
    /// Why.
    pub(super) kind: ErrorKind,
    /// Where the search goes on, in bytes of the folded text.
    pub(super) end: usize,
}

/// Reads the amount whose number begins at `at`. Nothing before `floor` is part of it: `3만 원`; refused are
/// `3만 명`, which has no currency, and `24만7482만 원`, whose units do not go down.
pub(super) fn read(text: &str, at: usize, floor: usize) -> Result<Found, Refusal> {
    let sign = Sign::read(text, at, floor);
    let (rest, mut amount) =
        grammar::amount(sign.currency, &text[at..]).map_err(|error| refusal(text, error))?;
    if sense::is_something_else(text, at, &amount, rest) {
        return Err(Refusal { kind: ErrorKind::ExpectedCurrency, end: text.len() - rest.len() });
    }
    if let Some(currency) = sense::by_country(text, at, rest) {
        amount.currency = currency;
    }
    finish(text, floor, &Left::read(text, floor, sign), &amount, rest)
}

/// The same where the currency may be left out: `170억` of `170억 규모`.
pub(super) fn read_bare(text: &str, at: usize, floor: usize) -> Result<Found, Refusal> {
    let (rest, amount) = bare::amount(&text[..at], &text[at..]).map_err(|error| refusal(text, error))?;
    finish(text, floor, &Left::read(text, floor, Sign::read(text, at, floor)), &amount, rest)
}

/// The same of a band in won without the word: `억대` of `억대 연봉`.
pub(super) fn read_band(text: &str, at: usize, floor: usize) -> Option<Found> {
    let (rest, amount) = bare::band(&text[at..])?;
    let left = Left::read(text, floor, Sign { currency: None, at });
    finish(text, floor, &left, &amount, rest).ok()
}

/// Adds what the words around an amount say. Refused where a decimal cannot hold it.
fn finish(text: &str, floor: usize, left: &Left, amount: &Amount, rest: &str) -> Result<Found, Refusal> {
    let span = Span::new(left.start(amount), text.len() - rest.len());
    let (_, around) = words_before(&text[floor..span.start()]);
    let around = around.with_words_behind(rest);
    let money =
        assemble(amount, left, &around).ok_or(Refusal { kind: ErrorKind::Overflow, end: span.end() })?;
    Ok((span, money))
}

/// The refusal for a fault of the grammar, with the offset for what was left.
fn refusal(text: &str, error: nom::Err<Fault<'_>>) -> Refusal {
    match error {
        nom::Err::Error(Fault { kind, rest }) | nom::Err::Failure(Fault { kind, rest }) => {
            Refusal { kind, end: text.len() - rest.len() }
        }
        nom::Err::Incomplete(_) => Refusal { kind: ErrorKind::ExpectedNumber, end: text.len() },
    }
}

/// The value of an amount with what stands around it, unless it is larger than a decimal holds.
fn assemble(amount: &Amount, left: &Left, around: &Around) -> Option<Money> {
    let (mut min, mut max) = (amount.min.decimal()?, amount.max.decimal()?);
    if left.is_negative(amount) {
        // Taken from 0, so that 0 has no sign.
        (min, max) = (Decimal::ZERO.checked_sub(max)?, Decimal::ZERO.checked_sub(min)?);
    }
    let qualifier = match amount.shape {
        Shape::Range => Some(Qualifier::Range),
        Shape::Several => Some(Qualifier::Several),
        Shape::Band => Some(Qualifier::Band),
        Shape::Over => around.qualifier(true),
        Shape::One => around.qualifier(false),
    };
    Some(Money { min, max, currency: amount.currency, qualifier, per: around.per })
}

/// The sign or code that stands before a number, which its grammar has to know.
#[derive(Clone, Copy, Debug)]
struct Sign {
    /// The currency of `$`, `US$`, `USD`.
    currency: Option<Currency>,
    /// Where it stands, or the number if there is none.
    at: usize,
}

impl Sign {
    /// Reads backwards from the number at `at`, not farther than `floor`.
    fn read(text: &str, at: usize, floor: usize) -> Self {
        let side = &text[floor..at];
        match name::sign_before(before_space(side)) {
            Some((rest, currency)) => Self { currency: Some(currency), at: floor + rest.len() },
            None => Self { currency: None, at },
        }
    }
}

/// What belongs to an amount on the left of its number.
#[derive(Clone, Copy, Debug)]
struct Left {
    sign: Sign,
    /// The currency by a word, and where it stands.
    leader: Option<(usize, Currency)>,
    /// Where a minus stands.
    minus: Option<usize>,
}

impl Left {
    /// Reads on backwards from the sign, not farther than `floor`.
    fn read(text: &str, floor: usize, sign: Sign) -> Self {
        let side = &text[floor..sign.at];
        let minus = minus_before(side);
        let rest = minus.unwrap_or(side);
        let spaced = before_space(rest);
        let leader = name::leader_before(spaced).map(|(rest, currency)| (floor + rest.len(), currency));
        Self { sign, leader, minus: minus.map(|rest| floor + rest.len()) }
    }

    /// Where the amount begins. A word for another currency is outside (`한화 500만 달러`), and so is a dash
    /// before a range.
    fn start(&self, amount: &Amount) -> usize {
        let leader = self.leader.filter(|(_, currency)| *currency == amount.currency).map(|(at, _)| at);
        let minus = self.minus.filter(|_| self.is_negative(amount));
        leader.or(minus).unwrap_or(self.sign.at)
    }

    /// Only one amount is negative; before a range the sign is a dash.
    fn is_negative(&self, amount: &Amount) -> bool {
        self.minus.is_some() && matches!(amount.shape, Shape::One | Shape::Over)
    }
}

/// What stands before a minus sign or `마이너스` that ends `text`: `-3억`, `마이너스 3억`, `마이너스(-) 3억`;
/// not the hyphen of `회사-3억`, nor a dash at the beginning of a line. `None` where there is none.
fn minus_before(text: &str) -> Option<&str> {
    let spaced = before_space(text);
    let spaced = spaced.strip_suffix("(-)").unwrap_or(spaced);
    if let Some(rest) = spaced.strip_suffix(MINUS) {
        return Some(rest).filter(|rest| !before(rest, rest.len()).is_some_and(is_word));
    }
    let rest = text.strip_suffix(['-', '−'])?;
    // Behind a letter or a closing bracket it is a hyphen, at the beginning of a line the dash of a speaker
    // or a list.
    Some(rest).filter(|rest| {
        !before(rest, rest.len()).is_some_and(|c| is_word(c) || matches!(c, ')' | ']' | '-' | '\n' | '\r'))
    })
}
