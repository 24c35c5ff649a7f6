//! Why a numeral is none.
//!
//! A parser fails softly where the text is no numeral, so that another reading may be tried, and for good
//! where it is one that nobody can mean: units out of order, more than is held.

use nom::IResult;

use crate::ErrorKind;

/// The result of a parser: what is left and what was read, or the fault.
pub(crate) type Read<'t, T> = IResult<&'t str, T, Fault<'t>>;

/// Why a numeral could not be read, and the text behind what was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault<'t> {
    pub(crate) kind: ErrorKind,
    pub(crate) rest: &'t str,
}

/// The value, or a fault for good if it is larger than is held.
pub(super) fn held<T>(value: Option<T>, rest: &str) -> Result<T, nom::Err<Fault<'_>>> {
    value.ok_or(nom::Err::Failure(Fault { kind: ErrorKind::Overflow, rest }))
}

/// Fails for good.
pub(super) fn refuse<T>(kind: ErrorKind, rest: &str) -> Read<'_, T> {
    Err(nom::Err::Failure(Fault { kind, rest }))
}

/// Fails softly: no number stands here.
pub(super) fn soft<T>(rest: &str) -> Read<'_, T> {
    Err(nom::Err::Error(Fault { kind: ErrorKind::ExpectedNumber, rest }))
}
