//! Whom one sentence tells of.
//!
//! In this order: the owner of words or reactions (`네티즌들의 반응은 싸늘했다`, `A씨 말은 다르다`, `시작은
//! 외할머니의 한마디였다`); who it says that somebody was (`창문을 깬 사람은 로사 벨로(41) 씨였다`); whom the
//! reporter asks or hears, if nobody else is told of (`김씨에게 소감을 물었다`); the topic; and a subject
//! that is a person. How the sentence tells of him is kept in [`Told`], so that whoever looks back over
//! several ([`antecedent`](super::antecedent)) can say what will do.

use core::ops::Range;

use super::Rule;
use super::alone::acts_speaking;
use super::clause;
use super::cue::noun_of_speech;
use super::name;
use super::particle::Particle;
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::pronoun::{self, is_somebody};
use super::roles;
use super::row::{Piece, Scene, word_at};
use super::sieve::{self, owner};
use super::spoken::says_on;
use super::topic::{Strength, Topic};
use super::verb::{Form, verb};
use super::walk::Walk;
use crate::Span;
use crate::lexicon::attribution::{AS_FOLLOWS, BACKWARD, BECAUSE, HEARD_FROM, HEARING, OCCASIONS, PUT_OUT};
use crate::lexicon::phrases::{HAS_BEEN, OTHERS, WAS};
use crate::lexicon::quotative::HEARSAY;
use crate::lexicon::topics::Pronoun;
use crate::lexicon::verbs::ASK;

/// How a sentence tells of its topic.
#[derive(Clone, Copy, Default)]
pub(super) struct Told {
    /// Its verb is one of reporting.
    pub(super) speaks: bool,
    /// It is a person, by its title or as named before, or in the sentence right before a source that is one.
    pub(super) person: bool,
    /// It is the sentence right before, in the same line.
    pub(super) beside: bool,
    /// It is the last of several: `김 대표, 박 의원이 참석했다`.
    pub(super) joint: bool,
    /// Others are told of with it: `김 대표 등은`.
    pub(super) others: bool,
    /// Only the `그` behind it makes somebody of it.
    pub(super) guessed: bool,
    /// It points at who was told of before, as a pronoun does: `이 배우는`.
    pub(super) pointed: bool,
}

/// Where a sentence stands that is asked whom it tells of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// Right before the quotation, in the same line.
    pub(super) beside: bool,
    /// It or the one behind it announces the quotation.
    pub(super) announced: bool,
}

/// Whom a sentence tells of: the owner of words or reactions (`네티즌들의 반응은`), or a topic that
/// `accepts`; a subject that is not sure must be a person.
pub(super) fn accepted(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    range: Range<usize>,
    Place { beside, announced }: Place,
    accepts: &impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let last = pieces.get(range.end.checked_sub(1)?)?;
    if let Some(who) = sieve::reaction(walk, pieces, range.clone()) {
        return Some(who);
    }
    if let Some(who) = said(walk, pieces, range.clone()) {
        return Some(who);
    }
    let identified = identified(walk.text, pieces, range.end - 1).map(|phrase| (phrase, false));
    let no_topic = identified
        .or_else(|| Some((asked(walk, pieces, range.clone())?, true)))
        .or_else(|| Some((heard(walk, pieces, range.clone())?, true)));
    if let Some((phrase, speaks)) = no_topic {
        let told = Told { speaks, person: true, beside, ..Told::default() };
        let topic = Topic { phrase, strength: Strength::Sure };
        return accepts(&topic, told).then(|| walk.people.who(&phrase)).flatten();
    }
    let (text, end) = (walk.text, range.end);
    // `이 대표가 처음 꺼냈다는 것이다`: within what somebody else has said.
    let is_told = || match &pieces[range.clone()] {
        [.., said, on] => clause::says(&text[said.span]) && says_on(&text[on.span]),
        _ => false,
    };
    // `중학교가 멀리 있기 때문이다`: why, and not of whom the story tells.
    let gives_reason = || text[last.span].starts_with(BECAUSE);
    let is_one = |phrase: &Phrase| phrase.head == Head::Source && is_somebody(&text[phrase.span]);
    let says = || verb(&text[last.span]).is_some_and(|(verb, form)| form == Form::Final && verb.is_listed());
    let acts = |walk: &Walk<'_, '_>| announced || (beside && puts_out(walk.text, pieces, end));
    let topic = main_topic(walk, pieces, range.clone()).filter(|topic| match topic.strength {
        _ if topic.phrase.particle == Particle::Subject && gives_reason() => false,
        Strength::Sure => true,
        // `한 남자가 마을에 찾아와 말했다`
        Strength::Weak => {
            let speaks = || is_one(&topic.phrase) && says();
            (topic.phrase.head.is_person() || speaks()) && !is_told()
        }
        // A word that no list has, if it has spoken, or put out what does.
        Strength::Possible => {
            let name = &walk.text[topic.phrase.span];
            acts(walk) || walk.people.guessed(name) || is_likely_name(name)
        }
    })?;
    let acts = topic.strength == Strength::Possible && acts(walk);
    let speaks = acts || says();
    let joint = is_joint(walk.text, pieces, topic.phrase.first);
    let others = walk.text[pieces[topic.phrase.last].span].starts_with(OTHERS);
    // `차은서는 차를 골랐다. “…”`, behind `배우 차은서`
    let named = topic.phrase.head == Head::Other && walk.people.knows(&walk.text[topic.phrase.span]);
    // `캠프 관계자가 말을 끊는다. “…”`
    // `그는 아직 머리가 짧았다. “…”`
    let is_he = topic.phrase.head == Head::Pronoun(Pronoun::Person);
    // `주민들은 손사래를 쳤다. “…”`
    let is_of_gesture =
        || topic.phrase.head == Head::Source && acts_speaking(walk.text, &pieces[range.clone()]);
    let person = named
        || topic.phrase.head.is_person()
        || (beside && (is_he || is_one(&topic.phrase) || is_of_gesture()));
    let guessed = topic.strength == Strength::Possible && !acts && !named;
    let pointed = walk.is_pointed_at(&topic.phrase);
    if !accepts(&topic, Told { speaks, person, beside, joint, others, guessed, pointed }) {
        return None;
    }
    match topic.phrase.head {
        // `그는 동료들에게 이런 말을 했다. “…”`
        Head::Pronoun(pronoun) if beside => pronoun::antecedent(walk, pronoun, scene_of(pieces, range)),
        _ if pointed => walk.pointed_at(scene_of(pieces, range)),
        _ => walk.people.who(&topic.phrase),
    }
}

/// A sentence that is looked at for whom it tells of, as one that may have a pronoun.
/// As if it were the one in hand, so that a pronoun in it looks back from there.
fn scene_of(pieces: &[Piece], Range { start, end }: Range<usize>) -> Scene<'_> {
    let line = Span::new(pieces[0].span.start(), pieces[pieces.len() - 1].span.end());
    Scene { pieces, start, end, line }
}

/// `만수 역을 맡은 도강현은`, `주인 로사 벨로는`: the name of a rare surname or of a foreigner, of whom a
/// pronoun may make somebody.
fn is_likely_name(phrase: &str) -> bool {
    // No noun of somebody's (`드라마의 제작비는`).
    let is_korean =
        || !phrase.contains(' ') && name::likeness(phrase) >= name::RARE && !roles::of(phrase).is_no_name();
    let is_foreign = || phrase.split(' ').rev().skip(1).take(2).any(|word| roles::of(word).is_given());
    is_korean() || is_foreign()
}

/// `시작은 외할머니의 한마디였다`: whose words it was.
fn said(walk: &mut Walk<'_, '_>, pieces: &[Piece], range: Range<usize>) -> Option<Who> {
    let last = range.end.checked_sub(1).filter(|&last| last > range.start)?;
    // `민주당원의 말.`
    let is_told =
        |particle: &str| particle.is_empty() || HAS_BEEN.iter().any(|form| particle.starts_with(form));
    let is_speech =
        || noun_of_speech(&walk.text[pieces[last].span]).is_some_and(|speech| is_told(speech.particle));
    let is_owned = walk.text[pieces[last - 1].span].ends_with('의');
    if is_owned && is_speech() { owner(walk, pieces, range.start..last, Rule::Nominal)?.who } else { None }
}

/// `김씨에게 소감을 물었다`: whom the reporter asks, where nobody else is told of.
fn asked(walk: &Walk<'_, '_>, pieces: &[Piece], range: Range<usize>) -> Option<Phrase> {
    let last = range.end.checked_sub(1)?;
    let word = &walk.text[pieces[last].span];
    let asks = || verb(word).is_some_and(|(verb, form)| form == Form::Final && verb.is(ASK.0));
    if !word.starts_with(ASK.1) || !asks() || walk.topic(pieces, range.clone()).is_some() {
        return None;
    }
    sieve::to_whom(walk.text, pieces, range).filter(|phrase| phrase.head.is_person())
}

/// `한 개발자로부터 뜻밖의 이야기를 들었다`: who has told the reporter, where nobody else is told of.
fn heard(walk: &Walk<'_, '_>, pieces: &[Piece], range: Range<usize>) -> Option<Phrase> {
    let last = range.end.checked_sub(1)?;
    let word = &walk.text[pieces[last].span];
    if !HEARING.iter().any(|verb| word.starts_with(verb)) {
        return None;
    }
    let (at, stem) = range.clone().rev().find_map(|at| {
        let word = &walk.text[word_at(pieces, at)?];
        HEARD_FROM.iter().find_map(|case| word.strip_suffix(case)).map(|stem| (at, stem))
    })?;
    let phrase = phrase::with_stem(walk.text, pieces, at, stem)?;
    (phrase.head.is_sentient() && walk.topic(pieces, at + 1..range.end).is_none()).then_some(phrase)
}

/// `창문을 깬 사람은 로사 벨로(41) 씨였다`: whom a sentence that ends with a word says it was.
fn identified(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let word = &text[pieces[last].span];
    let stem = WAS.iter().find_map(|copula| word.strip_suffix(copula))?;
    let phrase = phrase::with_stem(text, pieces, last, stem)?;
    matches!(phrase.head, Head::Person { name: Some(_), .. }).then_some(phrase)
}

/// `이런 말을 했다고 한다. “…”`, `다음과 같이 썼다. “…”`: whether a sentence announces the quotation behind
/// it.
pub(super) fn announces(text: &str, pieces: &[Piece]) -> bool {
    let points = |piece: &Piece| {
        let word = &text[piece.span];
        BACKWARD.contains(&word) || word == AS_FOLLOWS
    };
    let says = |word: &str| verb(word).is_some_and(|(verb, form)| form == Form::Final && verb.is_listed());
    let ends = match pieces {
        // `말을 했다고 한다`
        [.., said, heard] if HEARSAY.contains(&text[heard.span].trim_end_matches('.')) => {
            text[said.span].strip_suffix('고').is_some_and(says)
        }
        [.., last] => says(&text[last.span]),
        [] => false,
    };
    ends && pieces.iter().any(points)
}

/// Whether a sentence that ends before `end` tells that somebody has put out what says something: `한들푸드는
/// 사과문을 올렸다`.
fn puts_out(text: &str, pieces: &[Piece], end: usize) -> bool {
    let word = |back: usize| end.checked_sub(back).map_or("", |at| &text[pieces[at].span]);
    PUT_OUT.contains(&word(1))
        && OCCASIONS.iter().any(|(nouns, _)| nouns.iter().any(|noun| word(2).ends_with(noun)))
}

/// The topic of a sentence: that in 은/는 before one in 도, which may be its object (`김 대표는 본부도
/// 찾았다`).
fn main_topic(walk: &Walk<'_, '_>, pieces: &[Piece], range: Range<usize>) -> Option<Topic> {
    let last = walk.topic(pieces, range.clone())?;
    let leads =
        |topic: &Topic| topic.phrase.particle == Particle::Topic && matches!(topic.strength, Strength::Sure);
    let before = || walk.topic(pieces, range.start..last.phrase.first).filter(leads);
    let added = last.phrase.particle == Particle::Also;
    Some(if added { before().unwrap_or(last) } else { last })
}

/// Whether somebody and a comma stand before the phrase.
/// `김 대표,` before `박 의원이`.
fn is_joint(text: &str, pieces: &[Piece], first: usize) -> bool {
    let Some(last) = first.checked_sub(1) else { return false };
    let word = &text[pieces[last].span];
    word.strip_suffix(',')
        .and_then(|word| phrase::with_stem(text, pieces, last, word))
        .is_some_and(|phrase| phrase.head.is_person())
}
