//! Buttons that a page has behind a name or a caption: `홍길동 기자 메일보내기`.
//!
//! A browser's copy has the words of buttons like any others. Behind what they belong to they are cut off
//! before that is read; alone on a line they are furniture ([`whole`](super::line)).

use super::page::trim;
use crate::Span;
use crate::lexicon::furniture::BUTTONS;
use crate::scan::index::Endings;

/// Buttons by their last syllable.
static BY_ENDING: Endings<{ BUTTONS.len() }, 1> = Endings::of_words(BUTTONS);

/// Whether a line ends in a button: `홍길동 기자 메일보내기`
pub(super) fn ends(words: &str) -> bool {
    BY_ENDING.fits(words)
}

/// Whether a text is a button and nothing else: `메일보내기`
pub(super) fn is(words: &str) -> bool {
    BY_ENDING.holds(words)
}

/// A line without the button at its end, unless it is nothing else: `홍길동 기자 메일보내기` is `홍길동
/// 기자`, and `메일보내기` stays. One button is cut off, the longest.
pub(super) fn without(text: &str, line: Span) -> Span {
    let Some((_, before)) = BY_ENDING.longest(&text[line]) else { return line };
    let before = trim(text, Span::new(line.start(), line.start() + before.len()));
    if before.is_empty() { line } else { before }
}
