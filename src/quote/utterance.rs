//! Whether words read as something said: a clause, or what people utter.
//!
//! In Korean a sentence ends in its verb, and the verb in one of a few syllables (`다`, `요`, `까`, `자`), so
//! that the last syllable tells most of it. Where that is a syllable of nouns too (`바다`), it takes three
//! syllables, or several words. Headlines and speech leave the verb out: four spaces are then enough, or a
//! question mark.

use crate::lexicon::terms::{ASKED, FINAL, FINAL_OF_SEVERAL, POLITE};
use crate::scan::class::is_word;

/// Whether the words read as a clause or an utterance: by their end, or by their number.
/// `너무 늦었다`, `새 공장 두 곳 더 지어`; not `지역 경제`.
pub(super) fn is_clause(inner: &str) -> bool {
    is_finite(inner) || spaces(inner) >= 4
}

/// Whether the words end as a clause or an utterance does.
/// A bracket at the end is passed over: `“늦었다(웃음)”`. `요` ends an utterance by itself, the other endings
/// only behind more.
/// `늦었다`, `가요`, `이제 가자`; not `바다`, a noun of two syllables.
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
/// No-break and wide ones are plain by then, as the text is folded.
pub(super) fn spaces(words: &str) -> usize {
    words.bytes().filter(|&b| b == b' ').count()
}
