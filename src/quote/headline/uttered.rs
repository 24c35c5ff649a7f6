//! What somebody utters, shows or leaves in writing, by which a headline says whose the words are: `대표의
//! 다짐`, `상인들 한숨`, `훈련병이 남긴 편지`.
//!
//! Of such nouns there are three: of speech and the like (`다짐`, `비명`, `경고`), of what is seen of a
//! feeling (`한숨`, `눈물`), of writing (`편지`, `유서`). Before the first two the owner stands with 의, 도
//! or nothing, and with the kind of the utterance between (`대표의 첫 고백`); before the last a clause tells
//! who left it. A word behind which somebody else hears (`경찰 신고`) is none: who stands before it has not
//! spoken.

use super::meant::{at_head, ends_with};
use crate::Span;
use crate::lexicon::headlines::{
    KINDS_OF_UTTERANCE, NO_UTTERANCES, SHOWN, SHOWN_IN_TWO, TEXTS, VOICED, VOICED_WITH, WRITTEN,
};
use crate::quote::Rule;
use crate::quote::attribute::Attribution;
use crate::quote::clause;
use crate::quote::cue::noun_of_speech;
use crate::quote::particle::Particle;
use crate::quote::phrase;
use crate::quote::row::{Piece, piece_at};
use crate::quote::walk::Walk;

/// Somebody before the first thing that people utter or show: `한들전자 대표의 다짐`, `상인들 한숨`.
pub(super) fn first(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let shown = (1..pieces.len()).find(|&at| is_shown(walk.text, pieces, at))?;
    let found = owner(walk, &pieces[..shown]);
    // `한들전자 대표 수술 뒤 첫 고백`: at the head of a clause that says no more.
    let is_last = shown + 1 == pieces.len() && is_voiced(&walk.text[pieces[shown].span]);
    found.or_else(|| if is_last { at_head(walk, pieces) } else { None })
}

/// The same where some words end in it: `한들전자 대표의 다짐 “더 짓겠다”`.
pub(super) fn last(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let last = pieces.len().checked_sub(1)?;
    if is_shown(walk.text, pieces, last) { owner(walk, &pieces[..last]) } else { None }
}

/// Whose text is the last word: `김도윤 여사 최후진술서 “더 짓겠다”`.
pub(super) fn of_text(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let (text, before) = pieces.split_last()?;
    if TEXTS.contains(&&walk.text[text.span]) { owner(walk, before) } else { None }
}

/// Who stands at the end of the words before what is uttered, with 의 or 도 or without: `대표의 첫 고백`,
/// `대표의 매파적 경고`, `외신도 극찬`.
fn owner(walk: &mut Walk<'_, '_>, before: &[Piece]) -> Option<Attribution> {
    let is_kind = |piece: &Piece| {
        let word = &walk.text[piece.span];
        word.ends_with('적') || KINDS_OF_UTTERANCE.contains(&word)
    };
    let before = match before {
        [owner @ .., kind] if !owner.is_empty() && is_kind(kind) => owner,
        _ => before,
    };
    let word = before.last()?.span;
    let stem = walk.text[word].strip_suffix(['의', '도']).unwrap_or(&walk.text[word]);
    ends_with(walk, before, Span::new(word.start(), word.start() + stem.len()), Rule::Headline)
}

/// Whether a word is a noun of speech or what people utter or show.
/// `한숨`, `발 동동`, `다짐에`; not `신고`, which somebody else hears.
fn is_shown(text: &str, pieces: &[Piece], at: usize) -> bool {
    let word = |at: usize| piece_at(text, pieces, at);
    SHOWN.iter().any(|shown| word(at).starts_with(shown))
        || (word(at) == SHOWN_IN_TWO.0 && word(at + 1) == SHOWN_IN_TWO.1)
        || is_voiced(word(at))
}

/// Whether a word is a noun of speech or the like, perhaps with a particle: `진단에`.
/// Behind one in 을 or 이 the clause goes on, and tells of it.
fn is_voiced(word: &str) -> bool {
    let is_speech = || {
        noun_of_speech(word).is_some_and(|speech| {
            VOICED_WITH.contains(&speech.particle) && !NO_UTTERANCES.contains(&speech.noun)
        })
    };
    VOICED.iter().any(|voiced| word.starts_with(voiced)) || is_speech()
}

/// Whose written words a clause ends in: `훈련병이 남긴 편지`.
pub(super) fn written(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let [.., verb, written] = pieces else { return None };
    let (verb, written) = (&walk.text[verb.span], &walk.text[written.span]);
    if !(WRITTEN.contains(&written) && clause::describes(verb)) {
        return None;
    }
    let mut subjects = (0..pieces.len()).filter_map(|at| phrase::ending_at(walk.text, pieces, at));
    let subject =
        subjects.find(|phrase| phrase.particle == Particle::Subject && phrase.head.is_sentient())?;
    walk.by_name(&subject, Rule::Headline)
}
