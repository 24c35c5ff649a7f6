//! Whom a pronoun stands for.
//!
//! It is asked in this order, and what is found must be of the pronoun's kind: one person or somebody unnamed
//! for `그`, several unnamed ones for `이들`, a body for `당사`.
//!
//! 1. Who spoke last, if the sentence right before reports him (`노 이장은 버스가 다닌다고 했다. 그는 “…”`).
//! 2. The topic of the nearest sentence before that has a fitting one, back to the last quotation. One of
//!    several (`김 대표, 박 의원이 왔다`) is not meant by `그`; people with `등` may be by `이들`.
//! 3. For `그` only: whom the sentence before brings in with an age (`농부 로사 우아만(51)의`), or whose its
//!    topic is (`노 이장의 뜻은`); who spoke last; whom the line names last in any case (`경찰은 A씨를
//!    조사했다. 그는`); the last person who spoke at all.
//!
//! `그` makes a person of a word that no list has, as bodies are never called so. Whether it stands for a
//! woman or a man is not asked.

use core::ops::Range;

use super::antecedent::{PIECES, is_reported_before, last_topic, sentence_start};
use super::bracket::bracketless_span;
use super::named::{is_age, is_aged};
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::roles;
use super::row::{Scene, word_at};
use super::told::Told;
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::phrases::{CALLED, CASES, INSIDER, ONE, SOMEBODY, THE_LATE, TO_HIM};
use crate::lexicon::topics::{Pronoun, SEVERAL};
use crate::scan::class::ends_in;

/// The person or body that a pronoun stands for: the last topic or subject outside quotations, or who spoke
/// last, whichever is of its kind. Several at once (`양측은`) are nobody told of before.
pub(super) fn antecedent(walk: &mut Walk<'_, '_>, pronoun: Pronoun, scene: Scene<'_>) -> Option<Who> {
    let text = walk.text;
    // A `그` makes a person of a name that no list knows: an artist, a foreigner.
    let personal = |who: Who| {
        if who.guessed && pronoun == Pronoun::Person { Who { class: Class::Person, ..who } } else { who }
    };
    let carried = walk.carried.map(personal).filter(|&who| may_mean(pronoun, who, text));
    if carried.is_some() && is_reported_before(walk, scene) {
        return carried;
    }
    if pronoun == Pronoun::Person {
        if let Some(who) = cited(walk, scene).or_else(|| shown_before(walk, scene)) {
            return Some(who);
        }
    }
    let told = last_topic(walk, scene, |topic, Told { joint, others, pointed, .. }| match pronoun {
        Pronoun::Person => fits(pronoun, topic.phrase, text) && !joint && !pointed,
        // `A씨 등은 돈을 챙겼다. 이들은 “…”`
        Pronoun::People => {
            fits(pronoun, topic.phrase, text) || (others && !joint && topic.phrase.head.is_person())
        }
        _ => fits(pronoun, topic.phrase, text),
    });
    let told = told.map(personal);
    if pronoun != Pronoun::Person {
        return told.or(carried);
    }
    told.or_else(|| introduced(walk, scene))
        .or(carried)
        .or_else(|| last_mention(walk, scene))
        .or_else(|| shown_first(walk, scene))
        .or(walk.person)
}

/// The person to whom the line owes what it has told last, with nobody told of since: `노 교수에 따르면 30%가
/// 늘어난다. 언제가 좋을까. 그는 “…”`.
fn cited(walk: &Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let last = walk.found.last().filter(|found| found.span.start() >= scene.line.start())?;
    let is_source = last.attribution.rule == Rule::Source;
    let who = last.attribution.who.filter(|who| is_source && who.class == Class::Person)?;
    let since = scene.pieces.partition_point(|piece| piece.span.start() < last.span.end());
    // None since, if the cited words stand in this very sentence.
    let since = since.max(scene.start.saturating_sub(PIECES)).min(scene.start);
    let topic = walk.topic(scene.pieces, since..scene.start);
    topic.is_none_or(|topic| !topic.phrase.head.is_person()).then_some(who)
}

/// The person with whom a sentence begins that tells what something is to him: `단골 우아만(80)씨에게 이곳은
/// 사랑방이다. “…”`.
pub(super) fn met(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let text = walk.text;
    let near = scene.start.saturating_sub(PIECES)..scene.start;
    let before = sentence_start(text, scene.pieces, near)..scene.start;
    if let Some(who) = shown_in(walk, scene, before.clone()) {
        return Some(who);
    }
    let is_somebody = |phrase: &Phrase| phrase.head.is_person();
    let (at, phrase) = before.clone().take(MET_WITHIN).find_map(|at| {
        let stem = text[word_at(scene.pieces, at)?].strip_suffix(TO_HIM)?;
        let phrase = phrase::with_stem(text, scene.pieces, at, stem).filter(is_somebody)?;
        // `단골 우아만 씨에게 이곳은 사랑방이다`: without an age only at the head of a paragraph.
        (is_aged(stem) || before.start == 0).then_some((at, phrase))
    })?;
    if walk.topic(scene.pieces, at + 1..before.end).is_some_and(|topic| is_somebody(&topic.phrase)) {
        return None;
    }
    walk.people.who(&phrase).filter(|who| who.class == Class::Person)
}

/// `10년째 가게를 해온 우아만 씨. 그는 “…”`: the same right before the sentence.
fn shown_before(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let near = scene.start.saturating_sub(PIECES)..scene.start;
    shown_in(walk, scene, sentence_start(walk.text, scene.pieces, near)..scene.start)
}

/// `10년째 가게를 해온 우아만(52)씨. “…”`: the person in whose name a sentence ends that has no verb.
fn shown_in(walk: &mut Walk<'_, '_>, scene: Scene<'_>, sentence: Range<usize>) -> Option<Who> {
    let last = sentence.end.checked_sub(1).filter(|&last| last > sentence.start)?;
    let stem = walk.text[word_at(scene.pieces, last)?].strip_suffix('.')?;
    let is_called = stem.ends_with(')') || stem.ends_with(CALLED);
    let window = &scene.pieces[sentence.start..=last];
    let phrase = phrase::with_stem(walk.text, window, window.len() - 1, stem)?;
    // `… 연기한 배우 우아만.`
    let is_named = matches!(phrase.head, Head::Person { name: Some(_), .. });
    if is_named || (is_called && phrase.head.is_person()) { walk.people.who(&phrase) } else { None }
}

/// The same in the first sentence of the line: `… 연기한 배우 우아만. 그를 4일 만났다. 그는 “…”`.
fn shown_first(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let words = &scene.pieces[..scene.start.min(PIECES)];
    let end = words.iter().position(|piece| walk.text[piece.span].ends_with('.'))? + 1;
    shown_in(walk, scene, 0..end)
}

/// Such a person stands within so many words at the head of the sentence.
const MET_WITHIN: usize = 4;

/// The person whom the sentence before names with an age, as somebody new, or whose its topic is: `발견은
/// 농부 로사 우아만(51)의 눈썰미 덕이었다. 그는 “…”`, `노 이장의 뜻은 바뀌었다. 그는 “…”`.
fn introduced(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let text = walk.text;
    let near = scene.start.saturating_sub(PIECES)..scene.start;
    let before = sentence_start(text, scene.pieces, near)..scene.start;
    let (at, stem) = before.rev().find_map(|at| {
        let word = &text[word_at(scene.pieces, at)?];
        let stem = CASES.iter().find_map(|case| word.strip_suffix(case))?;
        let is_topic = |next: Span| text[next].ends_with(['은', '는']);
        let owns = || word.ends_with('의') && word_at(scene.pieces, at + 1).is_some_and(is_topic);
        (is_aged(stem) || owns()).then_some((at, stem))
    })?;
    let phrase = phrase::with_stem(text, scene.pieces, at, stem)?;
    match phrase.head {
        Head::Person { .. } => walk.people.who(&phrase),
        _ if !is_aged(stem) => None,
        // A name that no list knows, and the word of the phrase before it, unless that says what somebody is.
        _ => {
            let last = Span::new(scene.pieces[at].span.start(), phrase.span.end());
            let before = at.checked_sub(1).filter(|&before| before >= phrase.first);
            let before = before.and_then(|before| word_at(scene.pieces, before));
            let given = before.filter(|&word| !roles::of(&text[word]).is_somebody());
            let start = given.map_or(last.start(), Span::start);
            Some(Who::new(Span::new(start, bracketless_span(text, last).end()), Class::Person))
        }
    }
}

/// Whether a pronoun may stand for a phrase.
/// `그` may stand for somebody unnamed only if he is one: `한 서점 주인`, `시 관계자`, not `주민들`.
fn fits(pronoun: Pronoun, phrase: Phrase, text: &str) -> bool {
    match (pronoun, phrase.head) {
        (Pronoun::Person, Head::Source) => &text[phrase.span] == THE_LATE || is_somebody(&text[phrase.span]),
        // `심사위원단은`: several; but `유진은`.
        (Pronoun::Person, Head::Other) => {
            let word = &text[phrase.span];
            !(ends_in(word, SEVERAL) && word.chars().nth(3).is_some())
        }
        (Pronoun::Person, head) => head.is_person(),
        // `한 음식점들은`: their owners.
        (Pronoun::People, Head::Institution) => text[phrase.span].ends_with('들'),
        (Pronoun::People, head) => matches!(head, Head::Source),
        (Pronoun::Both, _) => false,
        (Pronoun::Body, head) => matches!(head, Head::Institution | Head::Other),
    }
}

/// Whether a pronoun may stand for who spoke last.
/// `그`: 김도윤, `A씨`; not `재판부`, `주민들`, `일각`. `이들`: `주민들`; `당사`: `한들전자`.
fn may_mean(pronoun: Pronoun, who: Who, text: &str) -> bool {
    let name = &text[who.name];
    match pronoun {
        Pronoun::Person => match who.class {
            Class::Person => true,
            // `일각`, `심사위원단`: several.
            _ => who.class == Class::Anonymous && !ends_in(name, SEVERAL),
        },
        Pronoun::People => who.class == Class::Anonymous && !is_somebody(name),
        Pronoun::Both => false,
        Pronoun::Body => who.class == Class::Institution,
    }
}

/// The person last named in the line before the sentence, as an object, an owner or the like: `A씨를
/// 조사했다. 그는 “…”`.
fn last_mention(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let text = walk.text;
    let phrase = (scene.start.saturating_sub(PIECES)..scene.start).rev().find_map(|at| {
        let word = &text[word_at(scene.pieces, at)?];
        let stem = CASES.iter().find_map(|case| word.strip_suffix(case))?;
        let phrase = phrase::with_stem(text, scene.pieces, at, stem)?;
        phrase.head.is_person().then_some(phrase)
    })?;
    walk.people.who(&phrase)
}

/// `한 서점 주인`, `시 관계자`, `50대 남성`: a source that is one person, told of for what he says or does.
pub(super) fn is_somebody(phrase: &str) -> bool {
    !phrase.ends_with('들')
        && (phrase.ends_with(INSIDER)
            || phrase.contains(ONE)
            || SOMEBODY.iter().any(|one| phrase.starts_with(one))
            || phrase.split_once(' ').is_some_and(|(age, _)| is_age(age)))
}
