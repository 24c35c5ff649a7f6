//! A text that is a temporal expression and nothing else.
//!
//! The grammar reads what it can, and no more is taken. Where text is left over, a number that no calendar
//! has is the likelier reason than words that do not belong there: of `2025년 2월 30일` the `2025년 2월` is
//! read, but what is wrong is the `30`.

use core::str::FromStr;

use super::Expression;
use super::grammar;
use crate::lexicon::duration::HOURS;
use crate::number::strict::{self, Fault};
use crate::scan::digits::digit_runs;
use crate::{Error, ErrorKind, Span};

impl FromStr for Expression {
    type Err = Error;

    /// Reads a text that is one temporal expression and nothing else but white space around it.
    ///
    /// ```
    /// use gisa::ErrorKind;
    /// use gisa::date::Expression;
    ///
    /// assert!("2025년 3월 10일 오후 2시".parse::<Expression>().is_ok());
    ///
    /// let error = "2025년 2월 30일".parse::<Expression>().unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::OutOfRange);
    /// assert_eq!(&"2025년 2월 30일"[error.span()], "30");
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Empty`], [`ErrorKind::OutOfRange`] for a month, day, hour or minute that no calendar has,
    /// [`ErrorKind::ExpectedDate`] where no expression begins, [`ErrorKind::TrailingText`] where one ends too
    /// early.
    fn from_str(text: &str) -> Result<Self, Error> {
        strict::parse(text, read)
    }
}

/// Reads `value`, a span of the folded `text`, as a whole. A fault names, in this order, the first number out
/// of range at or behind the end of what was read, what is left over, or all of it.
fn read(text: &str, value: Span) -> Result<Expression, Fault> {
    let (start, end) = (value.start(), value.end());
    let found = grammar::read(&text[..end], start);
    let behind = match found {
        Some((behind, expression)) if behind == end => return Ok(expression),
        Some((behind, _)) => behind,
        None => start,
    };
    Err(match (out_of_range(&text[..end], behind), found) {
        (Some(span), _) => (ErrorKind::OutOfRange, span),
        (None, Some(_)) => (ErrorKind::TrailingText, Span::new(behind, end)),
        (None, None) => (ErrorKind::ExpectedDate, Span::new(start, end)),
    })
}

/// The first number at or behind `from` that is no month, day, hour or minute although its unit says that it
/// is one. What was read before may be an amount, which has no such bounds (`70분 걸린다`), but says of which
/// month a day is.
fn out_of_range(text: &str, from: usize) -> Option<Span> {
    let (mut year, mut month) = (2024, None);
    digit_runs(text).find(|&run| {
        let Ok(number) = text[run].parse::<u32>() else { return run.start() >= from };
        let unit = text[run.end()..].trim_start_matches(' ');
        let fits = match unit.chars().next() {
            Some('년') => {
                year = i32::try_from(number).unwrap_or(year);
                true
            }
            Some('월') => {
                month = Some(number).filter(|number| (1..=12).contains(number));
                month.is_some()
            }
            Some('일') => chrono::NaiveDate::from_ymd_opt(year, month.unwrap_or(1), number).is_some(),
            Some('시') => number <= 24 || unit.starts_with(HOURS),
            Some('분' | '초') => number <= 59,
            _ => true,
        };
        !fits && run.start() >= from
    })
}
