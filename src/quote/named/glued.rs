//! Names to which their title is glued: `김도윤의원`, `김의원`.
//!
//! Older papers, and some of today's, write no space before a title. What is left of the longest title that
//! the word ends in is then the name: three syllables that look like one, or a surname of many. Bodies have
//! officers whose titles look so too, with the body before them (`정책위의장`, `경기도지사`), and so do
//! those who are former or deputies (`전대표`, `부회장`): none of these is a name.

use super::is_listed;
use crate::Span;
use crate::lexicon::phrases::{COMPOUND_TITLES, NO_GLUED_SURNAMES};
use crate::quote::bracket::{bracketless, bracketless_span};
use crate::quote::phrase::Head;
use crate::quote::row::Piece;
use crate::quote::{name, roles};
use crate::scan::class::SYLLABLE;
use crate::scan::index::Endings;

/// The whole name in a word that ends in a title: `한들당 김도윤의원`, but `김도윤 동두천시장`.
pub(in crate::quote) fn glued_name(text: &str, before: &[Piece], word: Span) -> Option<Head> {
    // Most are a title and no more.
    let (called, title) = if word.len() < NAME + TITLE { return None } else { parts(text, word) };
    let is_name = |word: &str| name::likeness(word) >= name::RARE && !is_listed(word);
    let fits = called.len() == NAME && is_name(&text[called]);
    let is_named = || before.iter().any(|piece| is_name(bracketless(&text[piece.span])));
    (fits && !is_named()).then(|| Head::named(called, Some(title)))
}

/// The surname in such a word: `김의원`.
pub(in crate::quote) fn glued_surname(text: &str, word: Span) -> Option<Head> {
    let (called, title) = if word.len() < SYLLABLE + TITLE { return None } else { parts(text, word) };
    let is_surname = name::is_surname(&text[called]) && !NO_GLUED_SURNAMES.contains(&&text[called]);
    is_surname.then(|| Head::surnamed(called, Some(title)))
}

/// Bytes of a name of three syllables, and of the shortest title.
const NAME: usize = 3 * SYLLABLE;
const TITLE: usize = 2 * SYLLABLE;

/// What stands before the longest title in which a word ends, and that title.
fn parts(text: &str, word: Span) -> (Span, Span) {
    let word = bracketless_span(text, word);
    let compound = COMPOUND_BY_ENDING.rests(&text[word]).map(|(_, before)| word.len() - before.len());
    let length = compound.max().unwrap_or(0).max(roles::length_of_title(&text[word]));
    let at = word.end() - length;
    (Span::new(word.start(), at), Span::new(at, word.end()))
}

static COMPOUND_BY_ENDING: Endings<{ COMPOUND_TITLES.len() }, 2> = Endings::of_words(COMPOUND_TITLES);
