//! Why a text is not the value that it was asked to be.
//!
//! Only parsing a text that is to be one value fails; finding never does. The three of an amount (number,
//! currency, units) are told apart, as a form can say which is missing.

use alloc::boxed::Box;

use crate::Span;

/// What strict parsing (`"20억 유로".parse::<Money>()`) returns for a text that is not such a value.
///
/// The message says what was expected, behind what, and where:
///
/// ```
/// use gisa::{ErrorKind, Money};
///
/// let error = "3조".parse::<Money>().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::ExpectedCurrency);
/// assert_eq!(error.span().start(), 4);
/// assert!(error.to_string().starts_with("expected a currency after \"3조\""));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{kind}{}, at {span}", After(after))]
pub struct Error {
    kind: ErrorKind,
    span: Span,
    after: Box<str>,
}

/// The kinds of [`Error`].
///
/// ```
/// use gisa::{ErrorKind, Money};
///
/// let kind = |text: &str| text.parse::<Money>().unwrap_err().kind();
/// assert_eq!(kind(" "), ErrorKind::Empty);
/// assert_eq!(kind("3억 원을 냈다"), ErrorKind::TrailingText);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is empty or white space only.
    #[error("expected a value, found nothing")]
    Empty,
    /// A number should begin here.
    #[error("expected a number")]
    ExpectedNumber,
    /// The number stands without a currency.
    #[error("expected a currency")]
    ExpectedCurrency,
    /// A date, time or duration should begin here.
    #[error("expected a date")]
    ExpectedDate,
    /// A larger unit follows a smaller or the same one, as in `3만 5억`.
    #[error("units out of order")]
    UnitOrder,
    /// The number is larger than a decimal holds (about 7.9 × 10²⁸).
    #[error("number too large")]
    Overflow,
    /// A month, day, hour or minute that no calendar has.
    #[error("out of range")]
    OutOfRange,
    /// The value is complete, but the text goes on.
    #[error("unexpected text")]
    TrailingText,
}

impl Error {
    /// An error at `span` of `text`; what stands before the span goes into the message.
    pub(crate) fn new(kind: ErrorKind, span: Span, text: &str) -> Self {
        Self { kind, span, after: text[..span.start()].trim().into() }
    }

    /// What is wrong.
    ///
    /// ```
    /// let error = "3만 5억 원".parse::<gisa::Money>().unwrap_err();
    /// assert_eq!(error.kind(), gisa::ErrorKind::UnitOrder);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where, in bytes of the text that was parsed; empty at its end where something is missing.
    ///
    /// ```
    /// let text = "2031년 2월 30일";
    /// let error = text.parse::<gisa::date::Expression>().unwrap_err();
    /// assert_eq!(&text[error.span()], "30");
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }
}

/// The words ` after "…"`, or nothing at the beginning of a text.
struct After<'a>(&'a str);

impl core::fmt::Display for After<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, " after \"{}\"", self.0) }
    }
}
