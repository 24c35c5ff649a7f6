//! A text that is one value, an amount of money or a time, and nothing else but white space around it.
//!
//! All types that are read from a text go through [`parse`]: it folds, finds the white space around, and
//! makes the error, so that each room says only what its value is.

use crate::scan::fold::Folded;
use crate::{Error, ErrorKind, Span};

/// Why a text is no such value, and where it says so.
pub(crate) type Fault = (ErrorKind, Span);

/// What `read` makes of the folded text, which it is given with the span of what is no white space; its fault
/// is put back into the text as given.
pub(crate) fn parse<T>(text: &str, read: impl FnOnce(&str, Span) -> Result<T, Fault>) -> Result<T, Error> {
    let folded = Folded::new(text);
    let whole = folded.text();
    let end = whole.trim_end().len();
    let start = whole.len() - whole.trim_start().len();
    let read = match end {
        0 => Err((ErrorKind::Empty, Span::new(0, whole.len()))),
        _ => read(whole, Span::new(start, end)),
    };
    read.map_err(|(kind, span)| Error::new(kind, folded.span(span), text))
}
