//! Nouns of speech behind `-다는`: `-다는 입장이다`, `-다는 뜻을 밝혔다`, `-다는 지적이 나온다`, `-다는 게
//! S의 설명이다`.
//!
//! The noun says that something was said, and what stands about it by whom. In order:
//!
//! 1. `-다는 게 …`: the noun stands at the end, with whose it is before it (`민 교수의 설명이다`).
//! 2. `-다는 점을 강조했다`: nothing is said but by the verb.
//! 3. A noun with its owner between: `노조의 요구에`, `대법원 판단이 나왔다`, `검찰 주장`. As a subject the
//!    owner is the source of the sentence, else of the noun only, and the sentence is another's.
//! 4. A noun without one, by its particle: in 을 somebody utters it (`뜻을 밝혔다`), in 로 says it so
//!    (`취지로 말했다`), in 이 it comes up in a place (`지적이 나온다`), with a copula it is the topic's
//!    (`입장이다`), by a list that says of each noun whose.
//!
//! What somebody receives or hears (`지적을 받았다`) is none, unless he tells from whom: who receives a
//! judgement does not give it. Nor is a judgement about a thing: `이 차는 비싸다는 평가다` has no source
//! without a place.

use super::ending;
use super::frame::{self, Frame, Source, Standing, standing};
use super::sentence::Sentence;
use super::speaker;
use crate::lexicon::attribution::{ARISING, HEARD_FROM, RECEIVING, UTTERING};
use crate::lexicon::clauses::ABOUT;
use crate::lexicon::phrases::{NO_PARTY_ALONE, SOME};
use crate::lexicon::quotative::{self, Link, Teller};
use crate::particle::ends_word;
use crate::quote::cue::{Cue, Speech, SpeechAt, noun_of_speech};
use crate::quote::particle::Particle;
use crate::quote::phrase::{Head, Phrase};
use crate::quote::topic;
use crate::quote::verb::verb;

/// How many words may stand between `-다는` and its noun: `-다는 등의 의혹`, `-다는 민 교수의 첫 지적`.
const REACH: usize = 6;

/// Reads the frame of the noun behind the word at `index`.
/// `입장이다` behind `-다는`; none behind `-다는 사실이`.
pub(super) fn of_speech<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<Frame<'t>> {
    before_others(sentence, index, MOST_BESIDE)
}

/// The same where so many nouns may stand beside that one at most.
/// Of `-다는 주장과 -다는 목소리가 나왔다` both clauses have that of the second; where none may, the first
/// has none.
fn before_others<'t>(sentence: Sentence<'t, '_>, index: usize, others: u8) -> Option<Frame<'t>> {
    let next = sentence.word(index + 1);
    if quotative::EQUATED.contains(&next) {
        return equation(sentence, index + 1);
    }
    if let Some((_, lemmas)) = quotative::POINTS.iter().find(|(noun, _)| *noun == next) {
        return uttered(sentence, index + 1, lemmas);
    }
    let noun = sentence
        .ahead(index, REACH)
        .take_while(|&at| at == index + 1 || !sentence.ends_with(at - 1, quotative::CASES))
        .find_map(|at| noun_at(sentence, at).filter(|noun| noun.speech.particle != "의"))?;
    match owner(sentence, index, noun.at)? {
        Owner::Nobody => received(sentence, index, noun).or_else(|| framed(sentence, noun, others)),
        // `-다는 대법원 판단이 나왔다` has no other subject.
        Owner::Phrase(phrase) if noun.speech.particle.starts_with(['이', '가']) => {
            Some(clause(noun, Source::Behind(phrase)))
        }
        Owner::Phrase(_) if is_asked_about(sentence, noun) => None,
        Owner::Phrase(phrase) => Some(clause(noun, Source::Owner(phrase))),
    }
}

/// `야당의 주장에 대해 어떻게 생각하느냐고`: the noun is part of what another reports without marks.
fn is_asked_about(sentence: Sentence<'_, '_>, noun: SpeechAt<'_>) -> bool {
    let unmarked = |&at: &usize| !sentence.touches_quote(at);
    let mut behind = sentence.ahead(noun.at + 1, REACH).filter(unmarked);
    noun.speech.particle == "에"
        && sentence.starts_with(noun.at + 1, &[ABOUT.1])
        && behind.any(|at| ending::at(sentence, at).is_some())
}

/// Whose the noun is, by the words between `-다는` and it.
enum Owner {
    /// No word between says whose it is: `-다는 지적이`.
    Nobody,
    /// `민 교수의 지적`, `대법원 판단`.
    Phrase(Phrase),
}

/// None where the words between make the noun part of something else.
/// `-다는 민 교수의 지적`: 민 교수. None for `-다는 분쟁 장기화 우려`, in which the words between are what is
/// feared.
fn owner(sentence: Sentence<'_, '_>, index: usize, noun: usize) -> Option<Owner> {
    if noun == index + 1 || (noun == index + 2 && quotative::FILLERS.contains(&sentence.word(index + 1))) {
        return Some(Owner::Nobody);
    }
    let named = |&at: &usize| !quotative::FILLERS.contains(&sentence.word(at));
    let mut between = (index + 1..noun).rev().filter(named);
    if let Some(phrase) = between.find_map(|at| possessor(sentence, index + 1, at)) {
        return phrase.head.is_sentient().then_some(Owner::Phrase(phrase));
    }
    // Without the genitive: `대법원 판단`; `시공사 측 주장`, `검찰 주장`, unless all of it is what another
    // reports.
    let court = quotative::COURTS.iter().any(|court| sentence.word(noun - 1).ends_with(court));
    if court {
        return speaker::bare(sentence, noun - 1, noun - 1).map(Owner::Phrase);
    }
    let reported = || sentence.ahead(noun, sentence.len()).any(|at| ending::at(sentence, at).is_some());
    let owner = speaker::bare(sentence, index + 1, noun - 1)?;
    let side = sentence.ends_with(noun - 1, NO_PARTY_ALONE);
    // `노 전 사령관 진술`, but `분쟁 장기화 우려`.
    let titled = matches!(owner.head, Head::Blind(_) | Head::Person { title: Some(_), .. });
    let named = titled || matches!(owner.head, Head::Institution | Head::Source);
    ((side || (named && owner.first == index + 1)) && !reported()).then_some(Owner::Phrase(owner))
}

/// The phrase that ends at `at` in the genitive, from `first` on at the earliest.
/// `민 교수의`; not `민 교수는`.
fn possessor(sentence: Sentence<'_, '_>, first: usize, at: usize) -> Option<Phrase> {
    let stem = sentence.word(at).strip_suffix('의')?;
    speaker::with_stem(sentence, first, at, stem)
}

/// The frame that the particle behind a noun without an owner makes.
/// `뜻을 밝혔다`, `취지로 말했다`: a topic says so; `지적이 나온다`: the people of a place; `입장이다`: by
/// the list. None for `의혹에`, with which somebody else does something.
fn framed<'t>(sentence: Sentence<'t, '_>, noun: SpeechAt<'t>, others: u8) -> Option<Frame<'t>> {
    match noun.speech.particle {
        "을" | "를" if is_done(sentence, noun.at) => Some(clause(noun, Source::Stated)),
        "을" | "를" => uttered(sentence, noun.at, UTTERING),
        particle if quotative::TOWARD.contains(&particle) => uttered(sentence, noun.at, quotative::SAYING),
        particle if quotative::ARISES_WITH.contains(&particle) => arising(sentence, noun),
        "도" | "" | "만" => uttered(sentence, noun.at, UTTERING).or_else(|| arising(sentence, noun)),
        tail if is_copula(tail) => predicate(noun),
        particle if quotative::BESIDE.contains(&particle) => paired(sentence, noun, others),
        // `입장인 것으로 전해졌다`
        "인" if frame::is_paraphrase(sentence, noun.at + 1) => predicate(noun),
        _ => None,
    }
}

/// `-다는 주장과 -다는 목소리가 나왔다`: what stands beside another has its source.
fn paired<'t>(sentence: Sentence<'t, '_>, noun: SpeechAt<'t>, others: u8) -> Option<Frame<'t>> {
    let others = others.checked_sub(1)?;
    let is_noun = |&at: &usize| ending::at(sentence, at).is_some_and(|ending| ending.link == Link::Noun);
    let next = sentence.ahead(noun.at, NEXT_CLAUSE).find(is_noun)?;
    Some(clause(noun, before_others(sentence, next, others)?.source))
}

/// How many words off the clause ends that stands beside another.
const NEXT_CLAUSE: usize = 12;

/// How many nouns stand beside one at most, so that a row of them without an end is read in linear time.
const MOST_BESIDE: u8 = 3;

/// `뜻을 분명히 한 바 있다`: a verb so light that the noun is the cue.
fn is_done(sentence: Sentence<'_, '_>, noun: usize) -> bool {
    let light = |at| sentence.word(at) == SOME && frame::is_paraphrase(sentence, at + 1);
    sentence.ahead(noun, 3).any(light)
}

/// `-다는 뜻을 밝혔다`, `-다는 점을 강조했다`: the verb is the cue.
fn uttered<'t>(sentence: Sentence<'t, '_>, noun: usize, lemmas: &[&str]) -> Option<Frame<'t>> {
    let (at, (verb, form)) = sentence
        .ahead(noun, 3)
        .take_while(|&at| ending::at(sentence, at - 1).is_none())
        // `의혹을 한 시민이 제기했다`: the numeral.
        .filter(|&at| sentence.word(at) != SOME)
        .filter_map(|at| Some((at, verb(sentence.word(at))?)))
        .find(|(_, (verb, _))| verb.is_any(lemmas))?;
    // `우려를 법원장들이 밝혔다`
    let between = (noun + 1..at).find_map(|at| speaker::ending_at(sentence, noun + 1, at));
    let subject = between.filter(|phrase| phrase.particle == Particle::Subject && phrase.head.is_sentient());
    let source = match subject {
        Some(phrase) => Source::Behind(phrase),
        // `주장도 이어갔다`, `의견도 냈다`: who has spoken goes on, whatever topic the clause has.
        None if verb.is(quotative::CONTINUING)
            || (sentence.ends_with(noun, &["도"]) && ending::is_past(sentence.word(at))) =>
        {
            Source::Predicated
        }
        None => Source::Stated,
    };
    Some(Frame { cue: Some(Cue::Verb(verb)), last: at, source, standing: standing(sentence, at, form) })
}

/// `은행으로부터 -다는 통보를 받았다`, `-다는 통보가 나왔다`: the source is who gave it, before the clause
/// that the word at `index` ends.
fn received<'t>(sentence: Sentence<'t, '_>, index: usize, noun: SpeechAt<'t>) -> Option<Frame<'t>> {
    let is_received = match noun.speech.particle {
        "을" | "를" => sentence.starts_with(noun.at + 1, RECEIVING),
        "이" | "가" => sentence.starts_with(noun.at + 1, ARISING),
        _ => false,
    };
    let giver = |at: usize| {
        let word = sentence.word(at);
        let stem = HEARD_FROM.iter().find_map(|case| word.strip_suffix(case))?;
        speaker::with_stem(sentence, 0, at, stem).filter(|phrase| phrase.head.is_sentient())
    };
    let near = index.saturating_sub(GIVER)..index;
    let giver = if is_received { near.rev().find_map(giver) } else { None }?;
    Some(clause(noun, Source::Within(giver)))
}

/// How many words before the end of the clause its giver stands at most.
const GIVER: usize = 40;

/// `-다는 지적이 나온다`: the source is a place.
fn arising<'t>(sentence: Sentence<'t, '_>, noun: SpeechAt<'t>) -> Option<Frame<'t>> {
    let verb = sentence.ahead(noun.at, 4).find(|&at| sentence.starts_with(at, ARISING))?;
    // `관측이 업계에서 나온다`
    let behind = (noun.at + 1..verb)
        .find_map(|at| speaker::ending_at(sentence, noun.at + 1, at))
        .filter(|phrase| topic::is_place_of_source(sentence.text, phrase));
    Some(clause(noun, behind.map_or(Source::Place, Source::Behind)))
}

/// `-다는 입장이다`.
fn predicate(noun: SpeechAt<'_>) -> Option<Frame<'_>> {
    let (_, teller) = quotative::PREDICATES.iter().find(|(form, _)| *form == noun.speech.noun)?;
    let source = match teller {
        Teller::Carried => Source::Predicated,
        Teller::Holder => Source::Held,
        Teller::Topic => Source::Topic,
        Teller::Place => Source::Place,
        Teller::Finder => Source::Found,
    };
    Some(clause(noun, source))
}

/// `-다는 게 민 교수의 설명이다`, `-다는 것이 업계 설명이다`.
fn equation<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<Frame<'t>> {
    let noun = sentence
        .ahead(index, 8)
        .filter_map(|at| noun_at(sentence, at))
        // `-다는 게 민 교수의 귀띔.`
        .find(|noun| {
            is_copula(noun.speech.particle)
                || (noun.speech.particle.is_empty() && noun.at + 1 == sentence.len())
        })?;
    let owner = (index + 1..noun.at).rev().find_map(|at| possessor(sentence, index + 1, at));
    let before = || noun.at.checked_sub(1).filter(|&before| before > index);
    // `한들푸드의 설명이다`: whose it is, whatever no list has.
    let owns = owner.is_some_and(|owner| owner.last + 1 == noun.at);
    let phrase = owner.or_else(|| speaker::bare(sentence, index + 1, before()?))?;
    (owns || phrase.head.is_sentient()).then(|| clause(noun, Source::Behind(phrase)))
}

/// The frame of a noun that ends the report.
/// Whatever stands behind the noun, it is read to the noun.
const fn clause(noun: SpeechAt<'_>, source: Source) -> Frame<'_> {
    Frame { cue: Some(noun.speech.cue()), last: noun.at, source, standing: Standing::Clause }
}

/// The noun of speech that a word is, and its particle or copula: one of those that quotations in marks have
/// too, or one that is speech only here.
/// `지적이`, `입장이다`, and `의혹을`; not `말리는`.
fn noun_at<'t>(sentence: Sentence<'t, '_>, at: usize) -> Option<SpeechAt<'t>> {
    let word = sentence.word(at);
    // `입장입니다`: the copula is no particle.
    let copula = quotative::COPULAS.iter().find_map(|form| Some((word.strip_suffix(form)?, *form)));
    if let Some(mut speech) = noun_of_speech(copula.map_or(word, |(noun, _)| noun)) {
        if let (Some((_, form)), "") = (copula, speech.particle) {
            speech.particle = form;
        }
        return Some(SpeechAt { speech, at });
    }
    quotative::MORE_NOUNS.iter().find_map(|&(noun, force)| {
        let particle = word.strip_prefix(noun).filter(|particle| ends_word(particle))?;
        Some(SpeechAt { speech: Speech { noun, force, particle }, at })
    })
}

/// Whether the noun is the predicate: `입장이다`, `설명이었다`.
fn is_copula(tail: &str) -> bool {
    quotative::COPULAS.contains(&tail)
}
