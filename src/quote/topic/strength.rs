//! How sure it is that a phrase speaks, by its words and by what stands beside it.
//!
//! [`strength`] goes by the particle and by what the phrase is. What stands behind it in the sentence can
//! only make less of that, and is asked by [`topic`](super).

use memchr::memrchr;

use crate::lexicon::topics::{COUNTRY, CROWDS, POINTING, POSSESSIVES};
use crate::quote::bracket::bracketless;
use crate::quote::clause;
use crate::quote::cue::noun_of_speech;
use crate::quote::name::looks_foreign;
use crate::quote::particle::Particle;
use crate::quote::phrase::{Head, Phrase};
use crate::quote::row::{Piece, word_before};
use crate::scan::index::Endings;

/// How sure it is that the phrase is the speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::quote) enum Strength {
    /// A subject (이/가) of an earlier clause.
    /// `진행자가 이유를 설명한 뒤 “…”`.
    Weak,
    /// A topic of which only its place says that it can speak.
    /// `한들푸드는 “…”`, `업계에서는 “…”`.
    Possible,
    /// Somebody or a body, as topic or as subject of the same clause.
    /// `노 대표는 “…”`, `재판부도 “…”`, and `노 대표가 “…”` where no clause ends between.
    Sure,
}

/// Whether `라는` behind a word gives the name of what follows: `백지화라는 초강수`, but `나라는`, `세라는
/// “…”`.
pub(super) fn is_naming(text: &str, pieces: &[Piece], phrase: &Phrase) -> bool {
    let stem = &text[phrase.span];
    phrase.particle == Particle::Topic
        && phrase.head == Head::Other
        && stem.ends_with('라')
        && (is_demand(text, pieces, phrase)
            || !(stem.ends_with(COUNTRY) || looks_foreign(stem.rsplit(' ').next().unwrap_or(stem))))
        && pieces.get(phrase.last + 1).is_some_and(|next| next.quote.is_none())
}

/// `그의 철학은`, `이번 경기는`: what is somebody's, or pointed at, is nobody.
pub(super) fn is_thing(text: &str, pieces: &[Piece], phrase: &Phrase) -> bool {
    let is_told = |word: &str| POSSESSIVES.contains(&word) || POINTING.contains(&word);
    phrase.head == Head::Other && word_before(text, pieces, phrase.first).is_some_and(is_told)
}

/// How sure it is by the phrase alone.
/// `노 대표는`: sure; `한들푸드는`, `업계에서는`: possible; `한들푸드가`, `공장에서는`: none.
pub(super) fn strength(text: &str, phrase: &Phrase, knows: &dyn Fn(&str) -> bool) -> Option<Strength> {
    let stem = || bracketless(&text[phrase.span]);
    let is_sentient = || phrase.head.is_sentient() || knows(stem());
    match phrase.particle {
        Particle::Topic | Particle::Subject | Particle::Also if is_sentient() => Some(Strength::Sure),
        Particle::Topic => is_noun(stem(), phrase.first == 0).then_some(Strength::Possible),
        Particle::Place | Particle::At if is_place_of_source(text, phrase) => Some(Strength::Possible),
        _ => None,
    }
}

/// Whether an unlisted word is a noun by its length: one syllable (`린`) is, at the head of its line.
fn is_noun(stem: &str, heads: bool) -> bool {
    heads || stem.chars().nth(1).is_some()
}

/// Whether a place stands for the people there: `업계에서는`, `주민들 사이에서`; a body with `에서` is a
/// place only (`정부에서 깎은`).
pub(in crate::quote) fn is_place_of_source(text: &str, phrase: &Phrase) -> bool {
    match phrase.particle {
        Particle::Place => is_crowd(text, phrase),
        Particle::At => is_crowd(text, phrase) && !matches!(phrase.head, Head::Institution),
        _ => false,
    }
}

/// [`CROWDS`] by their last two syllables.
static CROWDS_BY_ENDING: Endings<{ CROWDS.len() }, 2> = Endings::of_words(CROWDS);

/// Whether the phrase is a group, or a place that stands for one.
/// By its end: `업계`, `여권`, `일각`, and all that is several.
fn is_crowd(text: &str, phrase: &Phrase) -> bool {
    let words = &text[phrase.span];
    let last = memrchr(b' ', words.as_bytes()).map_or(words, |space| &words[space + 1..]);
    matches!(phrase.head, Head::Source)
        // `기업들에서는`
        || last.ends_with('들')
        || CROWDS_BY_ENDING.holds(words)
        || CROWDS_BY_ENDING.rests(last).any(|(at, before)| before.is_empty() || CROWDS[at].len() > 6)
}

/// Whether a noun of speech follows: `물러나라는 노조의 요구`.
fn is_demand(text: &str, pieces: &[Piece], phrase: &Phrase) -> bool {
    let behind = pieces.iter().skip(phrase.last + 1).take(3).take_while(|piece| piece.quote.is_none());
    behind
        .into_iter()
        .map(|piece| &text[piece.span])
        .any(|word| clause::is_asked(word) || noun_of_speech(word).is_some())
}
