//! A text that is an amount and nothing else.
//!
//! The number need not stand first (`1인당 25만원`), so that each place where one may begin is tried, and the
//! first that reads to both ends is the amount. If none does, the error is that of the first place, or of the
//! last where an amount is complete and the text goes on, which says more.

use core::str::FromStr;

use super::Money;
use super::candidate::{self, Refusal};
use super::qualifier::{ends_with_qualifier, words_before};
use crate::number::strict::{self, Fault};
use crate::number::{is_numeral, numeral};
use crate::scan::class::{before, is_word};
use crate::{Error, ErrorKind, Span};

/// How many places are tried where the number may begin: `3.3㎡당 최대 2천만 원` has two.
const PLACES: usize = 8;

impl FromStr for Money {
    type Err = Error;

    /// Reads an amount with the words that belong to it: `20억 유로`, `월 최대 50만원`, `수십억 원`, `3조~4조
    /// 원`, `$1.5억`.
    ///
    /// ```
    /// use gisa::{ErrorKind, Money};
    ///
    /// let money: Money = "월 최대 50만원".parse().unwrap();
    /// assert_eq!(money.max(), 500_000.into());
    ///
    /// let error = "24만7482만 원".parse::<Money>().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::UnitOrder);
    /// assert_eq!(&"24만7482만 원"[error.span()], "24만7482만");
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Empty`], [`ErrorKind::ExpectedNumber`], [`ErrorKind::ExpectedCurrency`],
    /// [`ErrorKind::UnitOrder`] (`24만7482만 원`), [`ErrorKind::Overflow`], [`ErrorKind::TrailingText`].
    fn from_str(text: &str) -> Result<Self, Error> {
        strict::parse(text, |text, _| read(text))
    }
}

/// The amount of the folded text, or the fault with its span.
fn read(text: &str) -> Result<Money, Fault> {
    let mut first_error = None;
    for at in places(text).take(PLACES) {
        let read = candidate::read(text, at, 0);
        let error = match read.or_else(|refusal| candidate::read_band(text, at, 0).ok_or(refusal)) {
            Ok((span, money)) => match is_all(text, span) {
                Ok(()) => return Ok(money),
                Err(error) => error,
            },
            Err(refusal) => explain(text, at, &refusal),
        };
        // A later place may still be the number: that of `1인당 25만원` is not the first.
        first_error.get_or_insert(error);
        if error.0 == ErrorKind::TrailingText {
            first_error = Some(error);
        }
    }
    Err(first_error.unwrap_or((ErrorKind::ExpectedNumber, Span::new(0, 0))))
}

/// The places where a number may begin: `3`, `수`, `만` at the beginning of a number or a word.
fn places(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().filter_map(move |(at, c)| {
        let last = before(text, at);
        let digit = c.is_ascii_digit() && !last.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
        let word = is_numeral(c) && !last.is_some_and(is_word);
        (digit || word).then_some(at)
    })
}

/// Whether only words that belong to the amount stand around it: `월 최대 50만원`, `3조 원 이상`; faults are
/// in what stands before, else behind: `3조 원을 냈다`.
fn is_all(text: &str, span: Span) -> Result<(), Fault> {
    let (left, _) = words_before(&text[..span.start()]);
    if !left.trim().is_empty() {
        return Err((ErrorKind::ExpectedNumber, Span::new(0, left.trim_end().len())));
    }
    let rest = text[span.end()..].trim_end();
    if rest.is_empty() || ends_with_qualifier(rest) {
        return Ok(());
    }
    let start = text.len() - text[span.end()..].trim_start().len();
    Err((ErrorKind::TrailingText, Span::new(start, text.trim_end().len())))
}

/// The error of a refused candidate: the unit that is out of order behind a space is what is wrong, not the
/// currency. In `24만 7482만 원` the amount ends before the space without a currency, but what a reader sees
/// is the second 만.
fn explain(text: &str, at: usize, refusal: &Refusal) -> Fault {
    let end = refusal.end;
    if refusal.kind != ErrorKind::ExpectedCurrency {
        return (refusal.kind, Span::new(at, end));
    }
    let spaced = text[end..].strip_prefix(' ').and_then(|rest| numeral(rest).ok());
    match spaced {
        Some((rest, _)) => (ErrorKind::UnitOrder, Span::new(at, text.len() - rest.len())),
        None => (ErrorKind::ExpectedCurrency, Span::new(end, end)),
    }
}
