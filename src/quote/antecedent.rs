//! Whom a pronoun or a missing subject stands for.

use core::ops::Range;

use super::attribute::{Attribution, says_on};
use super::bracket::bracketless_span;
use super::clause;
use super::named::is_aged;
use super::particle::Particle;
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::roles;
use super::row::{Piece, Scene, bytes_of, word_at};
use super::topic::{Strength, Topic};
use super::verb::{Form, verb};
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::phrases::{CASES, INSIDER, ONE, OTHERS, SOMEBODY};
use crate::lexicon::topics::Pronoun;

/// Sentences that are looked back over.
const SENTENCES: usize = 6;

/// Pieces of the line that are looked back over.
const PIECES: usize = 400;

/// A sentence that goes on has no more quotations before than this.
const NEARBY: usize = 16;

/// The person or body that a pronoun stands for: the last topic or subject outside quotations, or who spoke last, whichever is of its
/// kind. Several at once (`양측은`) are nobody told of before.
pub(super) fn pronoun(walk: &mut Walk<'_, '_>, pronoun: Pronoun, scene: Scene<'_>) -> Option<Who> {
    let text = walk.text;
    // A `그` makes a person of a name that no list knows: an artist, a foreigner.
    let personal = |who: Who| {
        if who.guessed && pronoun == Pronoun::Person { Who { class: Class::Person, ..who } } else { who }
    };
    let carried = walk.carried.map(personal).filter(|&who| may_mean(pronoun, who, text));
    if carried.is_some() && is_reported_before(walk, scene) {
        return carried;
    }
    let told = last_topic(walk, scene, |topic, Told { joint, others, .. }| match pronoun {
        Pronoun::Person => fits(pronoun, topic.phrase, text) && !joint,
        // `A씨 등은 돈을 챙겼다. 이들은 “…”`
        Pronoun::People => {
            fits(pronoun, topic.phrase, text) || (others && !joint && topic.phrase.head.is_person())
        }
        _ => fits(pronoun, topic.phrase, text),
    });
    let introduced = if pronoun == Pronoun::Person { introduced(walk, scene) } else { None };
    let found = told.map(personal).or(introduced).or(carried);
    if found.is_some() || pronoun != Pronoun::Person {
        return found;
    }
    last_mention(walk, scene).or(walk.person)
}

/// The person whom the sentence before names with an age, as somebody new: `발견은 농부 로사 우아만(51)의 눈썰미 덕이었다. 그는 “…”`.
fn introduced(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let text = walk.text;
    let near = scene.start.saturating_sub(PIECES)..scene.start;
    let before = sentence_start(text, scene.pieces, near)..scene.start;
    let (at, stem) = before.rev().find_map(|at| {
        let word = &text[word_at(scene.pieces, at)?];
        let stem = CASES.iter().find_map(|case| word.strip_suffix(case)).filter(|stem| is_aged(stem))?;
        Some((at, stem))
    })?;
    let phrase = phrase::with_stem(text, scene.pieces, at, stem)?;
    match phrase.head {
        Head::Person { .. } => walk.people.who(&phrase),
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
fn fits(pronoun: Pronoun, phrase: Phrase, text: &str) -> bool {
    match (pronoun, phrase.head) {
        (Pronoun::Person, Head::Source) => is_somebody(&text[phrase.span]),
        (Pronoun::Person, head) => head.is_person() || head == Head::Other,
        (Pronoun::People, head) => matches!(head, Head::Source),
        (Pronoun::Both, _) => false,
        (Pronoun::Body, head) => matches!(head, Head::Institution | Head::Other),
    }
}

/// Whether a pronoun may stand for who spoke last.
fn may_mean(pronoun: Pronoun, who: Who, text: &str) -> bool {
    let name = &text[who.name];
    match pronoun {
        Pronoun::Person => who.class != Class::Institution && !name.ends_with('들'),
        Pronoun::People => who.class == Class::Anonymous && !is_somebody(name),
        Pronoun::Both => false,
        Pronoun::Body => who.class == Class::Institution,
    }
}

/// The person last named in the line before the sentence, as an object, an owner or the like: `A씨를 조사했다. 그는 “…”`.
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

/// `한 서점 주인`, `시 관계자`: a source that is one person, told of for what he says.
fn is_somebody(phrase: &str) -> bool {
    !phrase.ends_with('들')
        && (phrase.ends_with(INSIDER)
            || phrase.contains(ONE)
            || SOMEBODY.iter().any(|one| phrase.starts_with(one)))
}

/// Who speaks where no subject stands: who spoke last, or who is told to have spoken since.
pub(super) fn unspoken(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    if let Some(carried) = walk.carried.filter(|_| is_reported_before(walk, scene)) {
        return Some(Attribution::unmentioned(carried, Rule::Carried));
    }
    let told = last_topic(walk, scene, |topic, Told { speaks, beside, guessed, .. }| {
        // A body only in the sentence right before: `재판부는 회사의 손을 들어줬다. “…”라고 판단했다`.
        let body =
            beside && topic.strength == Strength::Sure && matches!(topic.phrase.head, Head::Institution);
        !guessed && (speaks || body || topic.phrase.head.is_person())
    });
    let who = told.or(walk.carried)?;
    Some(Attribution::unmentioned(who, Rule::Carried))
}

/// Whether the sentence right before reports what somebody said, without marks: he goes on, whoever else it tells of.
fn is_reported_before(walk: &Walk<'_, '_>, scene: Scene<'_>) -> bool {
    let here = scene.pieces[scene.start].span.start();
    let near = scene.start.saturating_sub(PIECES)..scene.start;
    let before = sentence_start(walk.text, scene.pieces, near);
    let last = walk.found.iter().rev().take(NEARBY).find(|found| found.span.start() < here);
    before < scene.start
        && last.is_some_and(|found| {
            // Whose words it answers does not go on, nor a medium: `특혜라고 주장하는 야당에 반박했다`, `외신에 따르면 …`.
            let owned = matches!(
                found.attribution.rule,
                Rule::PostNominal | Rule::Nominal | Rule::Asker | Rule::Source
            );
            !owned && found.span.start() >= scene.pieces[before].span.start()
        })
}

/// The sentence before tells of somebody, perhaps in reported speech, and the quotation goes on: `노 이장은 버스가 다시 다닌다고 했다. “…”`.
pub(super) fn told_before(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let who = last_topic(walk, scene, |topic, Told { speaks, guessed, .. }| {
        !guessed && (speaks || topic.phrase.head.is_person())
    })?;
    Some(Attribution::unmentioned(who, Rule::Floating))
}

/// The sentence before announces the quotation: `김 대표는 이렇게 말했다. “…”`.
pub(super) fn announced(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let who = last_topic(walk, scene, |_, Told { speaks, guessed, .. }| speaks && !guessed)?;
    Some(Attribution::unmentioned(who, Rule::BackReference))
}

/// The first person told of in the line after a quotation that stands alone.
pub(super) fn next_topic(walk: &mut Walk<'_, '_>, line: Span) -> Option<Attribution> {
    let next = walk.next_line(line)?;
    let topic = walk.beside(next, |walk, row| {
        let mut sentences = row.sentences();
        let first = sentences.next()?;
        // `4일 한들시 운동장. 김 감독은 취재진을 붙잡았다`: the first sentence only says where.
        let last = row.pieces.get(first.end.checked_sub(1)?)?;
        let places = !walk.text[last.span].ends_with("다.");
        walk.topic(&row.pieces, first)
            .or_else(|| walk.topic(&row.pieces, sentences.next().filter(|_| places)?))
    })?;
    let person = topic.strength == Strength::Sure && topic.phrase.head.is_person();
    let who = person.then(|| walk.people.who(&topic.phrase)).flatten()?;
    Some(Attribution::unmentioned(who, Rule::NextTopic))
}

/// How a sentence tells of its topic.
#[derive(Clone, Copy)]
struct Told {
    /// Its verb is one of reporting.
    speaks: bool,
    /// It is the sentence right before, in the same line.
    beside: bool,
    /// It is the last of several: `김 대표, 박 의원이 참석했다`.
    joint: bool,
    /// Others are told of with it: `김 대표 등은`.
    others: bool,
    /// Only the `그` behind it makes somebody of it.
    guessed: bool,
}

/// The topic of the nearest sentence before, back to the last one with a quotation, that `accepts`.
fn last_topic(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    accepts: impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let pieces = scene.pieces;
    let first = scene.start.saturating_sub(PIECES);
    let mut end = scene.start;
    for _ in 0..SENTENCES {
        if end == first {
            break;
        }
        let start = sentence_start(walk.text, pieces, first..end);
        if pieces[start..end].iter().any(|piece| piece.quote.is_some()) {
            return None;
        }
        if let Some(who) = accepted(walk, pieces, start..end, end == scene.start, &accepts) {
            return Some(who);
        }
        end = start;
    }
    if end > 0 { None } else { in_lines_before(walk, scene.line, &accepts) }
}

/// Behind the last stop in a range that is not at its end, one of a quotation that stands by itself among them.
fn sentence_start(text: &str, pieces: &[Piece], range: Range<usize>) -> usize {
    let stops = |at: usize| match pieces[at].quote {
        None => matches!(bytes_of(text, pieces[at]), [.., b'.' | b'?' | b'!']),
        Some(_) => {
            let said = text[pieces[at].span].trim_end_matches(['”', '"', '’', '\'']);
            said.ends_with(['.', '?', '!']) && text[pieces[at].span.end()..].starts_with(' ')
        }
    };
    (range.start..range.end.saturating_sub(1)).rev().find(|&at| stops(at)).map_or(range.start, |at| at + 1)
}

/// Whom a sentence tells of: the owner of words or reactions (`네티즌들의 반응은`), or a topic that `accepts`; a subject that is not sure
/// must be a person.
fn accepted(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    range: Range<usize>,
    beside: bool,
    accepts: &impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let last = pieces.get(range.end.checked_sub(1)?)?;
    if let Some(who) = super::sieve::reaction(walk, pieces, range.clone()) {
        return Some(who);
    }
    // `이 대표가 처음 꺼냈다는 것이다`: within what somebody else has said.
    let is_told = match &pieces[range.clone()] {
        [.., said, on] => clause::says(&walk.text[said.span]) && says_on(&walk.text[on.span]),
        _ => false,
    };
    let topic = main_topic(walk, pieces, range).filter(|topic| match topic.strength {
        Strength::Sure => true,
        Strength::Weak => topic.phrase.head.is_person() && !is_told,
        // A word that no list has, if it has spoken.
        Strength::Possible => walk.people.guessed(&walk.text[topic.phrase.span]),
    })?;
    let speaks =
        verb(&walk.text[last.span]).is_some_and(|(verb, form)| form == Form::Final && verb.is_listed());
    let joint = is_joint(walk.text, pieces, topic.phrase.first);
    let others = walk.text[pieces[topic.phrase.last].span].starts_with(OTHERS);
    let guessed = topic.strength == Strength::Possible;
    accepts(&topic, Told { speaks, beside, joint, others, guessed })
        .then(|| walk.people.who(&topic.phrase))
        .flatten()
}

/// The topic of a sentence: that in 은/는 before one in 도, which may be its object (`김 대표는 본부도 찾았다`).
fn main_topic(walk: &Walk<'_, '_>, pieces: &[Piece], range: Range<usize>) -> Option<Topic> {
    let last = walk.topic(pieces, range.clone())?;
    let leads =
        |topic: &Topic| topic.phrase.particle == Particle::Topic && matches!(topic.strength, Strength::Sure);
    let before = || walk.topic(pieces, range.start..last.phrase.first).filter(leads);
    let added = last.phrase.particle == Particle::Also;
    Some(if added { before().unwrap_or(last) } else { last })
}

/// Whether somebody and a comma stand before the phrase.
fn is_joint(text: &str, pieces: &[Piece], first: usize) -> bool {
    let Some(last) = first.checked_sub(1) else { return false };
    let word = &text[pieces[last].span];
    word.strip_suffix(',')
        .and_then(|word| phrase::with_stem(text, pieces, last, word))
        .is_some_and(|phrase| phrase.head.is_person())
}

/// The lines between the last one with quotations and this one, nearest first.
fn in_lines_before(
    walk: &mut Walk<'_, '_>,
    line: Span,
    accepts: &impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let mut end = line.start();
    for _ in 0..SENTENCES {
        let earlier = walk.line_before(end)?;
        let found = walk.beside(earlier, |walk, row| {
            let mut sentences = row.sentences().rev().take(SENTENCES);
            sentences.find_map(|sentence| accepted(walk, &row.pieces, sentence, false, accepts))
        });
        if found.is_some() {
            return found;
        }
        end = earlier.start();
    }
    None
}
