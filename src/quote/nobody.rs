//! What has the particle of a speaker and is none: verbs, laws, crimes, clauses of a document.
//!
//! A topic need not be anybody: Korean makes a topic of whatever a sentence is about (`사고는`, `다음에는`,
//! `형법 제1조는`). A word that a list has as a title, a body or the like is not asked; the others are nobody
//! if a list says so, or by their shape: a stem before 는 (`하는`), a number (`4일은`),
//! the paragraph of a law, a question (`하는지`, `하느냐`), a sentence in marks (`‘…하지 않는다’는`).
//!
//! What is in no list and has none of these shapes stays somebody who may speak, because of the names in no
//! list.

use super::particle;
use super::roles::{self, Roles};
use super::row::Piece;
use crate::lexicon::phrases::{LAW, NOTICES, NOUN_IN_NYA, NOUNS_IN_DA, PROVISIONS, WHETHER};
use crate::scan::class::ends_in;

/// Words that are no speakers although they have a speaker's particle.
/// `조사하(는)`, `4일(은)`, `제1조(는)`, `하는지(는)`; not `한들푸드(는)`. A word before a bracket is no
/// stem: `나타나(Natana)는`.
pub(super) fn is_nobody(stem: &str, roles: Roles, bracketed: bool) -> bool {
    roles.is_nobody()
        || (!bracketed && roles.is_stem() && !NOUNS_IN_DA.iter().any(|noun| stem.ends_with(noun)))
        || stem.starts_with(|c: char| c.is_ascii_digit())
        || is_provision(stem)
        || stem.ends_with(WHETHER)
        || is_clause_in_marks(stem)
        || (stem.ends_with('냐') && !stem.ends_with(NOUN_IN_NYA))
}

/// `‘형법이 적용되지 않는다’(는 기재)`: words of a document; not `‘가제타 세라’(는)`, which ends in the name
/// of a foreigner.
fn is_clause_in_marks(stem: &str) -> bool {
    const MARKS: [char; 4] = ['’', '\'', '”', '"'];
    // Most words end in a syllable.
    let inside = if ends_in(stem, &MARKS) { stem.strip_suffix(MARKS) } else { None };
    inside.and_then(|inside| inside.rsplit_once(' ')).is_some_and(|(_, last)| {
        last.ends_with(['다', '라', '자', '냐', '까', '요']) && !roles::of(last).is_given()
    })
}

/// `안내문에는`, `상세 설명 페이지에서는`: whether what the words stand on is among those before them.
pub(super) fn is_on_notice(text: &str, words: &[Piece]) -> bool {
    // `페이지에서는` has two particles.
    let stems = |piece: &Piece| core::iter::successors(Some(&text[piece.span]), |word| particle::stem(word));
    let is_notice =
        |piece: &Piece| stems(piece).skip(1).any(|stem| NOTICES.iter().any(|notice| stem.ends_with(notice)));
    words.iter().any(is_notice)
}

/// `제379조`, `제1항`: a law says so, nobody.
fn is_provision(stem: &str) -> bool {
    stem.strip_prefix('제').is_some_and(is_numbered)
}

/// `379조`: where a law stands before it, and no won behind it.
fn is_numbered(stem: &str) -> bool {
    stem.starts_with(|c: char| c.is_ascii_digit()) && stem.ends_with(PROVISIONS)
}

/// `형법 제1조는`, `헌법 82조는`: whether a law is among the words; but `제110조 적용을` is what is told of.
pub(super) fn cites_law(text: &str, words: &[Piece]) -> bool {
    let stem = |piece: &Piece| text[piece.span].trim_end_matches(['은', '는', '엔']);
    let is_object = |piece: &Piece| text[piece.span].ends_with(['을', '를']);
    words
        .iter()
        .enumerate()
        .any(|(at, piece)| is_provision(stem(piece)) && !words.get(at + 1).is_some_and(is_object))
        || words.windows(2).any(|pair| stem(&pair[0]).ends_with(LAW) && is_numbered(stem(&pair[1])))
}
