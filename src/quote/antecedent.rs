//! Whom a missing subject stands for, and the look back over the sentences before.
//!
//! Korean leaves out a subject that is known. Who it is stands in the sentences before: in those of the line,
//! from the nearest back, and then in those of the lines between this one and the last that has quotations,
//! six lines at most. A sentence tells of somebody, in this order, by the owner of words or reactions
//! (`네티즌들의 반응은 싸늘했다`, `시작은 외할머니의 한마디였다`), by saying who it was
//! (`창문을 깬 사람은 로사 벨로(41) 씨였다`), by its topic, and by a subject that is a person.
//!
//! Whoever asks says what will do. For a quotation without a subject ([`unspoken`]) it is a person, or
//! whoever has reported something, or a body in the sentence right before; but before all it is who spoke
//! last, if the sentence right before reports him without marks. For one that stands by itself behind a
//! sentence ([`told_before`]) it is a person or whoever spoke.
//!
//! The search ends at a sentence with a quotation: the one who said it has been remembered by then. Several
//! people at once (`김 대표, 박 의원이 참석했다`) are told apart by [`Told`], and nothing is guessed from
//! what the quotation says.

use core::ops::Range;

use nom::Offset;

use super::attribute::Attribution;
use super::clause;
use super::cue::noun_of_speech;
use super::edge::is_institution;
use super::lines::line_before;
use super::name;
use super::particle::Particle;
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::pronoun::is_somebody;
use super::roles;
use super::row::{Piece, Scene, bytes_of};
use super::sieve::{self, owner};
use super::spoken::says_on;
use super::topic::{Strength, Topic};
use super::verb::{Form, verb};
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{BECAUSE, OCCASIONS, PUT_OUT, REASONS_OF};
use crate::lexicon::phrases::{HAS_BEEN, OTHERS, WAS};
use crate::lexicon::quotative::ACCORDING;
use crate::lexicon::verbs::ASK;
use crate::scan::window::back;

/// Sentences that are looked back over.
/// As many of each line before, and as many lines.
const SENTENCES: usize = 6;

/// Pieces of the line that are looked back over.
/// It is the length of a long paragraph, and keeps a line without stops linear.
pub(super) const PIECES: usize = 400;

/// A sentence that goes on has no more quotations before than this.
pub(super) const NEARBY: usize = 16;

/// Who speaks where no subject stands: who spoke last, or who is told to have spoken since.
pub(super) fn unspoken(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    if let Some(who) = headed(walk.text, scene) {
        return Some(Attribution::unmentioned(who, Rule::Carried));
    }
    if let Some(carried) = walk.carried.filter(|_| is_reported_before(walk, scene)) {
        return Some(Attribution::unmentioned(carried, Rule::Carried));
    }
    if let Some(who) = source_before(walk, scene) {
        return Some(Attribution::unmentioned(who, Rule::Carried));
    }
    let told = last_topic(walk, scene, |topic, Told { speaks, person, beside, guessed, .. }| {
        // A body only in the sentence right before: `재판부는 회사의 손을 들어줬다. “…”라고 판단했다`.
        let body =
            beside && topic.strength == Strength::Sure && matches!(topic.phrase.head, Head::Institution);
        !guessed && (speaks || body || person)
    });
    let who = told.or(walk.carried)?;
    Some(Attribution::unmentioned(who, Rule::Carried))
}

/// `서 총재에 따르면 오 위원이 반대했다. 전망에 대해서는 “…”고 했다`: the person to whom the sentence before
/// is owed, and who goes on.
fn source_before(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Who> {
    let (text, pieces) = (walk.text, scene.pieces);
    let start = sentence_start(text, pieces, scene.start.saturating_sub(PIECES)..scene.start);
    let mut head = start..scene.start.min(start + SOURCE_WITHIN);
    let at = head.find(|&at| ACCORDING.contains(&&text[pieces[at].span]))?;
    let last = at.checked_sub(1).filter(|&last| last >= start)?;
    let stem = text[pieces[last].span].strip_suffix('에')?;
    let phrase = phrase::with_stem(text, &pieces[start..=last], last - start, stem)?;
    if phrase.head.is_person() { walk.people.who(&phrase) } else { None }
}

/// Such a source stands within so many pieces at the head of its sentence.
const SOURCE_WITHIN: usize = 8;

/// `[대법원 판단]`: the body whose reasons follow, by the heading in brackets right above the line, as law
/// papers part their reports.
fn headed(text: &str, scene: Scene<'_>) -> Option<Who> {
    if scene.start > 0 {
        return None;
    }
    let above = back(text, scene.line.start(), LONGEST_HEADING).trim_end();
    let inside = above.rsplit('\n').next()?.strip_prefix('[')?.strip_suffix(']')?;
    let (body, reasons) = inside.rsplit_once(' ')?;
    let body = body.strip_suffix('의').unwrap_or(body);
    let is_body = REASONS_OF.contains(&reasons) && is_institution(body, roles::of(body));
    let start = text.offset(body);
    is_body.then(|| Who::new(Span::new(start, start + body.len()), Class::Institution))
}

/// Bytes of the longest such heading, and the blank lines below it.
const LONGEST_HEADING: usize = 60;

/// Whether the sentence right before reports what somebody said, without marks: he goes on, whoever else it
/// tells of.
pub(super) fn is_reported_before(walk: &Walk<'_, '_>, scene: Scene<'_>) -> bool {
    let here = scene.pieces[scene.start].span.start();
    let near = scene.start.saturating_sub(PIECES)..scene.start;
    let before = sentence_start(walk.text, scene.pieces, near);
    let last = walk.found.iter().rev().take(NEARBY).find(|found| found.span.start() < here);
    before < scene.start
        && last.is_some_and(|found| {
            // Whose words it answers does not go on, nor a medium: `특혜라고 주장하는 야당에 반박했다`,
            // `외신에 따르면 …`.
            let owned = matches!(
                found.attribution.rule,
                Rule::PostNominal | Rule::Nominal | Rule::Asker | Rule::Source
            );
            !owned && found.span.start() >= scene.pieces[before].span.start()
        })
}

/// The sentence before tells of somebody, perhaps in reported speech, and the quotation goes on: `노 이장은
/// 버스가 다시 다닌다고 했다. “…”`.
pub(super) fn told_before(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let who =
        last_topic(walk, scene, |_, Told { speaks, person, guessed, .. }| !guessed && (speaks || person))?;
    Some(Attribution::unmentioned(who, Rule::Floating))
}

/// The last sentence of the paragraph right above tells of somebody, behind all that others say there: `노
/// 장관은 “…”고 답했다. 그러자 민 의원이 끼어들었다. ¶ “…”`.
pub(super) fn told_above(walk: &mut Walk<'_, '_>, line: Span) -> Option<Attribution> {
    let above = line_before(walk.text, 0, line.start())?;
    let who = walk.beside(above, |walk, row| {
        let last = row.sentences().next_back()?;
        if row.pieces[last.clone()].iter().any(|piece| piece.quote.is_some()) {
            return None;
        }
        let accepts = |_: &Topic, Told { speaks, person, guessed, .. }: Told| !guessed && (speaks || person);
        accepted(walk, &row.pieces, last, true, &accepts)
    })?;
    Some(Attribution::unmentioned(who, Rule::Floating))
}

/// The line before announces the quotation: `김 대표는 이렇게 말했다. ¶ “…”`.
/// Of a sentence in the same line [`told_before`] has spoken before, and calls it another rule.
pub(super) fn announced(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let who = last_topic(walk, scene, |_, Told { speaks, guessed, .. }| speaks && !guessed)?;
    Some(Attribution::unmentioned(who, Rule::BackReference))
}

/// The sentence before tells of somebody's words: `네티즌들의 반응은 엇갈렸다. “비싸다” 등의 댓글이 달렸다`.
pub(super) fn reacted(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let near = scene.start.saturating_sub(PIECES)..scene.start;
    let before = sentence_start(walk.text, scene.pieces, near);
    let who = sieve::reaction(walk, scene.pieces, before..scene.start)?;
    Some(Attribution::unmentioned(who, Rule::Carried))
}

/// Sentences of a line among which the one who has spoken before it is told of.
/// A scene is set first, and then somebody acts in it.
const SCENE: usize = 3;

/// The first person told of in the line after a quotation that stands alone.
/// It needs a person, in the first sentence by any title or name, further on by name and title.
pub(super) fn next_topic(walk: &mut Walk<'_, '_>, line: Span) -> Option<Attribution> {
    let next = walk.next_line(line)?;
    let topic = walk.beside(next, |walk, row| {
        let mut sentences = row.sentences().take(SCENE);
        let first = sentences.next()?;
        // `4일 한들시 운동장. 김 감독은 취재진을 붙잡았다`: the first sentence only says where. Behind
        // others, a name needs its title.
        let last = row.pieces.get(first.end.checked_sub(1)?)?;
        let places = !walk.text[last.span].ends_with("다.");
        let sure = |topic: &Topic| topic.strength == Strength::Sure && topic.phrase.head.is_person();
        let titled = |topic: &Topic| {
            sure(topic) && matches!(topic.phrase.head, Head::Person { name: Some(_), title: Some(_), .. })
        };
        let topic = walk.topic(&row.pieces, first).filter(sure);
        topic.or_else(|| {
            sentences.enumerate().find_map(|(at, sentence)| {
                let topic = walk.topic(&row.pieces, sentence)?;
                (titled(&topic) || (places && at == 0 && sure(&topic))).then_some(topic)
            })
        })
    })?;
    let who = walk.people.who(&topic.phrase)?;
    Some(Attribution::unmentioned(who, Rule::NextTopic))
}

/// How a sentence tells of its topic.
#[derive(Clone, Copy)]
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
}

/// The topic of the nearest sentence before, back to the last one with a quotation, that `accepts`.
pub(super) fn last_topic(
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

/// Behind the last stop in a range that is not at its end, one of a quotation that stands by itself among
/// them.
pub(super) fn sentence_start(text: &str, pieces: &[Piece], range: Range<usize>) -> usize {
    let stops = |at: usize| match pieces[at].quote {
        None => matches!(bytes_of(text, pieces[at]), [.., b'.' | b'?' | b'!']),
        Some(_) => {
            let said = text[pieces[at].span].trim_end_matches(['”', '"', '’', '\'']);
            said.ends_with(['.', '?', '!']) && text[pieces[at].span.end()..].starts_with(' ')
        }
    };
    (range.start..range.end.saturating_sub(1)).rev().find(|&at| stops(at)).map_or(range.start, |at| at + 1)
}

/// Whom a sentence tells of: the owner of words or reactions (`네티즌들의 반응은`), or a topic that
/// `accepts`; a subject that is not sure must be a person.
fn accepted(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    range: Range<usize>,
    beside: bool,
    accepts: &impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let last = pieces.get(range.end.checked_sub(1)?)?;
    if let Some(who) = sieve::reaction(walk, pieces, range.clone()) {
        return Some(who);
    }
    if let Some(who) = said(walk, pieces, range.clone()) {
        return Some(who);
    }
    if let Some(phrase) = identified(walk.text, pieces, range.end - 1) {
        let told = Told { speaks: false, person: true, beside, joint: false, others: false, guessed: false };
        let topic = Topic { phrase, strength: Strength::Sure };
        return accepts(&topic, told).then(|| walk.people.who(&phrase)).flatten();
    }
    if let Some(phrase) = asked(walk, pieces, range.clone()) {
        let told = Told { speaks: true, person: true, beside, joint: false, others: false, guessed: false };
        let topic = Topic { phrase, strength: Strength::Sure };
        return accepts(&topic, told).then(|| walk.people.who(&phrase)).flatten();
    }
    // `이 대표가 처음 꺼냈다는 것이다`: within what somebody else has said.
    let is_told = match &pieces[range.clone()] {
        [.., said, on] => clause::says(&walk.text[said.span]) && says_on(&walk.text[on.span]),
        _ => false,
    };
    // `중학교가 멀리 있기 때문이다`: why, and not of whom the story tells.
    let gives_reason = walk.text[last.span].starts_with(BECAUSE);
    let end = range.end;
    let acts = |walk: &Walk<'_, '_>| beside && puts_out(walk.text, pieces, end);
    let topic = main_topic(walk, pieces, range).filter(|topic| match topic.strength {
        _ if gives_reason && topic.phrase.particle == Particle::Subject => false,
        Strength::Sure => true,
        Strength::Weak => topic.phrase.head.is_person() && !is_told,
        // A word that no list has, if it has spoken, or put out what does.
        Strength::Possible => {
            let name = &walk.text[topic.phrase.span];
            acts(walk) || walk.people.guessed(name) || is_likely_name(name)
        }
    })?;
    let acts = topic.strength == Strength::Possible && acts(walk);
    let speaks = acts
        || verb(&walk.text[last.span]).is_some_and(|(verb, form)| form == Form::Final && verb.is_listed());
    let joint = is_joint(walk.text, pieces, topic.phrase.first);
    let others = walk.text[pieces[topic.phrase.last].span].starts_with(OTHERS);
    // `차은서는 차를 골랐다. “…”`, behind `배우 차은서`
    let named = topic.phrase.head == Head::Other && walk.people.knows(&walk.text[topic.phrase.span]);
    // `캠프 관계자가 말을 끊는다. “…”`
    let is_one = || topic.phrase.head == Head::Source && is_somebody(&walk.text[topic.phrase.span]);
    let person = named || topic.phrase.head.is_person() || (beside && is_one());
    let guessed = topic.strength == Strength::Possible && !acts && !named;
    accepts(&topic, Told { speaks, person, beside, joint, others, guessed })
        .then(|| walk.people.who(&topic.phrase))
        .flatten()
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
    let asks =
        verb(&walk.text[pieces[last].span]).is_some_and(|(verb, form)| form == Form::Final && verb.is(ASK));
    if !asks || walk.topic(pieces, range.clone()).is_some() {
        return None;
    }
    sieve::to_whom(walk.text, pieces, range).filter(|phrase| phrase.head.is_person())
}

/// `창문을 깬 사람은 로사 벨로(41) 씨였다`: whom a sentence that ends with a word says it was.
fn identified(text: &str, pieces: &[Piece], last: usize) -> Option<Phrase> {
    let word = &text[pieces[last].span];
    let stem = WAS.iter().find_map(|copula| word.strip_suffix(copula))?;
    let phrase = phrase::with_stem(text, pieces, last, stem)?;
    matches!(phrase.head, Head::Person { name: Some(_), .. }).then_some(phrase)
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
fn is_joint(text: &str, pieces: &[Piece], first: usize) -> bool {
    let Some(last) = first.checked_sub(1) else { return false };
    let word = &text[pieces[last].span];
    word.strip_suffix(',')
        .and_then(|word| phrase::with_stem(text, pieces, last, word))
        .is_some_and(|phrase| phrase.head.is_person())
}

/// The lines between the last one with quotations and this one, nearest first.
/// Lines with reported clauses, but without marks, are among them.
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
