//! A source phrase that covers the rest of its sentence: `N에 따르면`.
//!
//! `시 소방본부에 따르면 불은 두 시간 만에 꺼졌다`: whatever follows to the end is from the source, so that
//! nothing else in the sentence is read. Hearsay at the end (`꺼졌다고 한다`) is not a part of it. Of a
//! source with `등` those named are meant. What is written is none, as nobody utters it: a law (`조례 3조`),
//! a report, a statistic, a title in marks.

use super::sentence::Sentence;
use super::{Indirect, ending, speaker};
use crate::Span;
use crate::lexicon::phrases::{LAW, OTHERS};
use crate::lexicon::quotative::{self, Link};
use crate::quote::Rule;
use crate::quote::bracket::bracketless;
use crate::quote::particle::Particle;
use crate::quote::phrase::Phrase;
use crate::quote::verb::{Form, verb};
use crate::scan::class::ends_in;
use crate::scan::index::Endings;

/// How many words may stand between a reported clause and its verb: a date.
const NEAR: usize = 3;

/// How many words of a sentence behind a source are looked through for somebody else who speaks.
const REACH: usize = 64;

/// Whether the word at `index` ends such a phrase.
/// `따르면` behind `소방본부에`; not behind `이를`, where a verb of its own stands.
pub(super) fn ends_at(sentence: Sentence<'_, '_>, index: usize) -> bool {
    quotative::ACCORDING.contains(&sentence.word(index))
        && index > 0
        && sentence.word(index - 1).ends_with('에')
}

/// What stands under the source phrase that ends at `index`; none where the source is a law, a document or a
/// statistic, which nobody utters.
/// `불은 꺼졌다` of `시 소방본부에 따르면 불은 꺼졌다.` None for `조례 3조에 따르면` and `보고서에 따르면`.
pub(super) fn covered<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<Indirect<'t>> {
    if is_announced_within(sentence, index) {
        return None;
    }
    let phrase = source(sentence, index - 1)?;
    let start = sentence.pieces.get(index + 1)?.span.start();
    // `시에 따르면 .`: a sign and no word.
    let end = end(sentence).filter(|&end| end > start)?;
    Some(Indirect {
        content: Span::new(start, end),
        speaker: Some(phrase),
        host: None,
        rule: Some(Rule::Source),
        cue: None,
    })
}

/// `업계에 따르면 한들전자는 공장을 짓는다고 밝혔다`: whether what stands under the source is what somebody
/// announces, who is named behind it, and which the source only passes on.
fn is_announced_within(sentence: Sentence<'_, '_>, index: usize) -> bool {
    let Some(last) = sentence.len().checked_sub(1) else { return false };
    let behind = index + 1..last;
    if behind.len() > REACH {
        return false;
    }
    let reporting = verb(sentence.word(last)).filter(|(_, form)| *form == Form::Final).map(|(verb, _)| verb);
    let announces = || reporting.is_some_and(|verb| verb.is_any(quotative::ANNOUNCING));
    let mut near = behind.clone().rev().take(NEAR);
    let mut ends = || near.any(|at| ending::at(sentence, at).is_some_and(|ending| ending.link == Link::Verb));
    let speaks = |at| {
        speaker::ending_at(sentence, index + 1, at).is_some_and(|phrase| phrase.particle == Particle::Topic)
    };
    let quotes = |at| sentence.is_quote(at);
    // `매체에 따르면 노 장관은 “…”고 말했다`: what is said in marks has its own verb.
    let says =
        || reporting.is_some_and(|verb| verb.is_listed()) && behind.clone().rev().take(NEAR).any(quotes);
    let passes_on = says() || (announces() && ends() && !behind.clone().any(quotes));
    passes_on && behind.clone().any(speaks)
}

/// The phrase in 에 that a source phrase has before its verb; none for what is written.
fn source(sentence: Sentence<'_, '_>, last: usize) -> Option<Phrase> {
    let stem = sentence.word(last).strip_suffix('에')?;
    // `경찰 등에 따르면`: those who are named stand for the rest.
    let others = stem == OTHERS;
    let last = if others { last.checked_sub(1)? } else { last };
    let stem = if others { sentence.word(last) } else { stem };
    if quotative::WORDS_OF.contains(&stem) {
        return owner(sentence, last.checked_sub(1)?);
    }
    // `‘실태 조사(잠정)’에`
    let is_written = is_titled(stem) || is_document(bracketless(stem));
    if is_written { None } else { speaker::with_stem(sentence, 0, last, stem) }
}

/// `노 이장의 말`, `노 이장 설명`: whose words they are.
fn owner(sentence: Sentence<'_, '_>, last: usize) -> Option<Phrase> {
    let word = sentence.word(last);
    let phrase = speaker::with_stem(sentence, 0, last, word.strip_suffix('의').unwrap_or(word))?;
    phrase.head.is_sentient().then_some(phrase)
}

/// Whether a noun is something written: a law, a report, a title in marks.
/// `형법`, `3조`, `보고서`, `‘봄 보고’`; not `지법`, a court.
pub(in crate::quote) fn is_document(noun: &str) -> bool {
    let article = noun.strip_suffix('조').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    let law = article || noun.ends_with(LAW) && !quotative::COURTS.iter().any(|court| noun.ends_with(court));
    // Of one syllable it must be the whole word.
    let is_listed = || {
        let mut documents = DOCUMENTS.rests(noun);
        documents.any(|(at, before)| before.is_empty() || quotative::DOCUMENTS[at].chars().nth(1).is_some())
    };
    law || is_titled(noun) || is_listed()
}

/// Whether a noun stands in the marks of a title.
/// `‘봄 보고’`, `「한들법학」`.
fn is_titled(noun: &str) -> bool {
    ends_in(noun, &['’', '\'', '》', '>', '」', '』'])
}

/// The list of them by their last two syllables.
static DOCUMENTS: Endings<{ quotative::DOCUMENTS.len() }, 2> = Endings::of_words(quotative::DOCUMENTS);

/// The end of the sentence, or before its hearsay: `…다고 한다`.
fn end(sentence: Sentence<'_, '_>) -> Option<usize> {
    let last = sentence.len().checked_sub(1)?;
    if quotative::HEARSAY.contains(&sentence.word(last)) {
        if let Some(ending) = last.checked_sub(1).and_then(|before| ending::at(sentence, before)) {
            return Some(ending.clause);
        }
    }
    Some(sentence.span(last).map_or(sentence.pieces.get(last)?.span.end(), Span::end))
}
