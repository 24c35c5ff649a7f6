//! Whether words read as something said: a clause, or what people utter.

use crate::lexicon::terms::{ASKED, FINAL, FINAL_OF_SEVERAL, POLITE};
use crate::scan::class::is_word;

/// Whether the words read as a clause or an utterance: by their end, or by their number.
pub(super) fn is_clause(inner: &str) -> bool {
    is_finite(inner) || spaces(inner) >= 4
}

/// Whether the words end as a clause or an utterance does.
pub(super) fn is_finite(inner: &str) -> bool {
    let text = inner.trim_end_matches(|c: char| !is_word(c) && c != ')');
    if inner.ends_with(['?', '!']) || (inner.ends_with('.') && inner.contains(' ')) {
        return true;
    }
    let text = text
        .strip_suffix(')')
        .and_then(|text| text.rfind('(').map(|at| text[..at].trim_end()))
        .unwrap_or(text);
    let Some(last) = text.chars().next_back() else { return false };
    let several = text.contains(' ');
    last == POLITE
        || (FINAL.contains(&last) && (several || text.chars().count() >= 3))
        || (several
            && (FINAL_OF_SEVERAL.contains(&last) || ASKED.iter().any(|ending| text.ends_with(ending))))
}

/// How many spaces the words have between them.
pub(super) fn spaces(words: &str) -> usize {
    words.bytes().filter(|&b| b == b' ').count()
}
