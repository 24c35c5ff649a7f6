//! Buttons that a page has behind a name or a caption: `홍길동 기자 메일보내기`.

use super::page::trim;
use crate::Span;
use crate::lexicon::furniture::BUTTONS;
use crate::scan::index::Endings;

static BY_ENDING: Endings<{ BUTTONS.len() }, 1> = Endings::of_words(BUTTONS);

/// Whether a line ends in a button.
pub(super) fn ends(words: &str) -> bool {
    BY_ENDING.candidates(words).any(|at| words.ends_with(BUTTONS[at]))
}

/// Whether a text is a button and nothing else.
pub(super) fn is(words: &str) -> bool {
    BY_ENDING.candidates(words).any(|at| words == BUTTONS[at])
}

/// A line without the button at its end, unless it is nothing else.
pub(super) fn without(text: &str, line: Span) -> Span {
    let words = &text[line];
    let fitting = BY_ENDING.candidates(words).filter(|&at| words.ends_with(BUTTONS[at]));
    let Some(length) = fitting.map(|at| BUTTONS[at].len()).max() else { return line };
    let before = trim(text, Span::new(line.start(), line.end() - length));
    if before.is_empty() { line } else { before }
}
