//! Phrases that may be a source, beyond those of a quotation in marks: `김 대표 등은`, `-다는 김 대표의
//! 설명`.
//!
//! Indirect speech has more kinds of sources than quotations have, since studies and polls are told so: a
//! share of those asked (`응답자의 61%는`), several with `등은` behind them, somebody whose word no list has.
//! And it has more that is none: without marks to show where the words are, a verb before its noun
//! (`문제를 제기하는`) has the look of a topic anywhere.

use super::sentence::Sentence;
use crate::Span;
use crate::lexicon::phrases::{CALLED, MARKET};
use crate::lexicon::quotative;
use crate::quote::clause;
use crate::quote::name::begins_as_name;
use crate::quote::particle::{self, Particle};
use crate::quote::phrase::{self, Head, Phrase};

/// The topic, subject or place that ends with the word at `index`, from `first` on at the earliest.
/// `대표는` in `노 대표는`, `업계에서는`, `김 대표 등은`. None for `제기하는` behind `문제를`.
pub(super) fn ending_at(sentence: Sentence<'_, '_>, first: usize, index: usize) -> Option<Phrase> {
    let word = sentence.word(index);
    if let Some(&(_, particle)) = quotative::SET_OFF.iter().find(|(set_off, _)| *set_off == word) {
        let before = index.checked_sub(1)?;
        // `취득하면 역시`: an adverb.
        if clause::ends(sentence.word(before)) {
            return None;
        }
        let named = bare(sentence, first, before)?;
        return Some(Phrase { particle, last: index, ..named });
    }
    let phrase = phrase::ending_at(sentence.text, sentence.pieces.get(first..)?, index.checked_sub(first)?)?;
    let locative = sentence.text[phrase.span].ends_with('에');
    // `시장이 과열되면`: no mayor, unlike `시장에서는`, the people there.
    let is_spoken_of = matches!(phrase.particle, Particle::Topic | Particle::Subject);
    if is_spoken_of && &sentence.text[phrase.span] == MARKET {
        return None;
    }
    let speaks =
        !(locative || is_adnominal(sentence, index, &phrase) || is_of_next(sentence, index, &phrase));
    speaks.then_some(Phrase { first: phrase.first + first, last: index, ..phrase })
}

/// The first subject or topic from `first` on, whatever it looks like.
/// An announcement with its date has a subject, so that the first one is it.
/// `한들푸드가` of `한들푸드가 공장을 짓는다고 4일 밝혔다`: of a word that no list has its date says that it
/// speaks.
pub(super) fn announcer(sentence: Sentence<'_, '_>, first: usize, end: usize) -> Option<Phrase> {
    let (index, length, particle) = (first..end).find_map(|index| {
        let (length, particle) = particle::particle(sentence.word(index))?;
        matches!(particle, Particle::Topic | Particle::Subject).then_some((index, length, particle))
    })?;
    let start = sentence.span(index)?.start();
    let span = Span::new(start, start + length);
    Some(Phrase { span, first: index, last: index, particle, head: Head::Other })
}

/// `안정은 한들대 교수는`: whether a seeming topic is the name of whom the next topic tells.
fn is_of_next(sentence: Sentence<'_, '_>, index: usize, phrase: &Phrase) -> bool {
    let may_be = phrase.head == Head::Other
        && phrase.particle == Particle::Topic
        && begins_as_name(sentence.word(index));
    may_be
        && sentence.ahead(index, LONGEST_TITLE).any(|at| {
            phrase::ending_at(sentence.text, sentence.pieces, at).is_some_and(|next| next.first <= index)
        })
}

/// How many words a name and its title are apart at most.
const LONGEST_TITLE: usize = 3;

/// Whether a seeming name is a verb before its noun: `문제를 제기하는`, `상황이 이어지는`.
fn is_adnominal(sentence: Sentence<'_, '_>, index: usize, phrase: &Phrase) -> bool {
    let untitled = matches!(phrase.head, Head::Person { title: None, .. } | Head::Other)
        && phrase.particle == Particle::Topic;
    let behind = |particles: &[&str]| index > 0 && sentence.ends_with(index - 1, particles);
    let object = behind(&["을", "를"]) && sentence.ends_with(index, &["는"]);
    // `노을시에 사는`: a stem of one syllable; not `벨로 씨는`.
    let word = sentence.word(index);
    let short = word.chars().count() == 2 && !word.starts_with(CALLED);
    let other = behind(&["이", "가", "에", "게", "로", "서"])
        && (short || sentence.ends_with(index, quotative::ADNOMINAL));
    untitled && (object || other)
}

/// The phrase whose last word is the whole of the one at `last`, from `first` on at the earliest.
/// `대법원` of `대법원 판단`.
pub(super) fn bare(sentence: Sentence<'_, '_>, first: usize, last: usize) -> Option<Phrase> {
    with_stem(sentence, first, last, sentence.word(last))
}

/// The phrase that ends with `stem`, the beginning of the word at `last`, from `first` on at the earliest.
/// `노조` of `노조의 요구`.
pub(super) fn with_stem(sentence: Sentence<'_, '_>, first: usize, last: usize, stem: &str) -> Option<Phrase> {
    let pieces = sentence.pieces.get(first..)?;
    let phrase = phrase::with_stem(sentence.text, pieces, last.checked_sub(first)?, stem)?;
    Some(Phrase { first: phrase.first + first, last: phrase.last + first, ..phrase })
}
