//! Whom a pronoun or a missing subject stands for.

use core::ops::Range;

use super::attribute::Attribution;
use super::people::Who;
use super::phrase::{self, Head};
use super::row::{Piece, Row, bytes_of};
use super::topic::{Strength, Topic};
use super::verb::{Form, verb};
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::phrases::SOMEBODY;
use crate::lexicon::topics::Pronoun;

/// Sentences that are looked back over.
const SENTENCES: usize = 6;

/// The person or body that a pronoun stands for: the last topic or subject outside quotations, or who spoke last.
pub(super) fn pronoun(
    walk: &mut Walk<'_, '_>,
    pronoun: Pronoun,
    pieces: &[Piece],
    before: usize,
    line: Span,
) -> Option<Who> {
    let text = walk.text;
    let fits = |topic: &Topic| match (pronoun, topic.phrase.head) {
        (Pronoun::Person, Head::Source) => is_somebody(&text[topic.phrase.span]),
        (Pronoun::Person, head) => matches!(head, Head::Person { .. } | Head::Blind(_)),
        (Pronoun::People, head) => matches!(head, Head::Source),
        (Pronoun::Both, _) => false,
        (Pronoun::Body, head) => matches!(head, Head::Institution | Head::Other),
    };
    let told = last_topic(walk, pieces, before, line, |topic, _| fits(topic));
    // A `그` makes a person of a name that no list knows: an artist, a foreigner.
    let carried = walk.carried.map(|who| {
        if who.guessed && pronoun == Pronoun::Person { Who { class: Class::Person, ..who } } else { who }
    });
    let carried = carried.filter(|who| match pronoun {
        Pronoun::Person => who.class != Class::Institution,
        Pronoun::People => who.class == Class::Anonymous,
        Pronoun::Both => false,
        Pronoun::Body => who.class == Class::Institution,
    });
    told.or(carried)
        .or_else(|| (pronoun == Pronoun::Person).then(|| last_mention(walk, pieces, before)).flatten())
}

/// The person last named in the sentences of the line before, in whatever case: `A씨를 조사했다. 그는 “…”`.
fn last_mention(walk: &mut Walk<'_, '_>, pieces: &[Piece], before: usize) -> Option<Who> {
    const CASES: &[&str] = &["을", "를", "에게", "의", "와", "과"];
    let text = walk.text;
    let phrase = (0..before).rev().filter(|&at| pieces[at].quote.is_none()).find_map(|at| {
        let word = &text[pieces[at].span];
        let stem = CASES.iter().find_map(|case| word.strip_suffix(case))?;
        let phrase = phrase::with_stem(text, pieces, at, stem)?;
        matches!(phrase.head, Head::Person { .. } | Head::Blind(_)).then_some(phrase)
    })?;
    walk.people.who(&phrase)
}

/// `한 서점 주인`, `시 관계자`: a source that is one person, told of for what he says.
fn is_somebody(phrase: &str) -> bool {
    !phrase.ends_with('들')
        && (phrase.ends_with("관계자")
            || SOMEBODY.iter().any(|one| phrase.starts_with(one) || phrase.contains(" 한 ")))
}

/// Who speaks where no subject stands: who spoke last, or who is told to have spoken since.
pub(super) fn unspoken(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    before: usize,
    line: Span,
) -> Option<Attribution> {
    let told = last_topic(walk, pieces, before, line, |topic, Told { speaks, beside }| {
        // A body only in the sentence right before: `재판부는 회사의 손을 들어줬다. “…”라고 판단했다`.
        let body =
            beside && topic.strength == Strength::Sure && matches!(topic.phrase.head, Head::Institution);
        speaks || body || matches!(topic.phrase.head, Head::Person { .. } | Head::Blind(_))
    });
    let who = told.or(walk.carried)?;
    Some(Attribution { who: Some(who), mention: None, rule: Rule::Carried })
}

/// The sentence before tells of somebody, perhaps in reported speech, and the quotation goes on: `노 이장은 버스가 다시 다닌다고 했다. “…”`.
pub(super) fn told_before(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    before: usize,
    line: Span,
) -> Option<Attribution> {
    let who = last_topic(walk, pieces, before, line, |topic, Told { speaks, .. }| {
        speaks || matches!(topic.phrase.head, Head::Person { .. } | Head::Blind(_))
    })?;
    Some(Attribution { who: Some(who), mention: None, rule: Rule::Floating })
}

/// The sentence before announces the quotation: `김 대표는 이렇게 말했다. “…”`.
pub(super) fn announced(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    before: usize,
    line: Span,
) -> Option<Attribution> {
    let who = last_topic(walk, pieces, before, line, |_, Told { speaks, .. }| speaks)?;
    Some(Attribution { who: Some(who), mention: None, rule: Rule::BackReference })
}

/// The first person told of in the line after a quotation that stands alone.
pub(super) fn next_topic(walk: &mut Walk<'_, '_>, line: Span) -> Option<Attribution> {
    let next = walk.next_line(line)?;
    let mut row = core::mem::take(&mut walk.nearby);
    walk.read_line(&mut row, next);
    let sentence = row.sentences().next();
    let topic = sentence.and_then(|sentence| walk.topic(&row.pieces, sentence));
    let person = topic.filter(|topic| {
        topic.strength == Strength::Sure && matches!(topic.phrase.head, Head::Person { .. } | Head::Blind(_))
    });
    let who = person.and_then(|topic| walk.people.who(&topic.phrase));
    walk.nearby = row;
    who.map(|who| Attribution { who: Some(who), mention: None, rule: Rule::NextTopic })
}

/// How a sentence tells of its topic.
#[derive(Clone, Copy)]
struct Told {
    /// Its verb is one of reporting.
    speaks: bool,
    /// It is the sentence right before, in the same line.
    beside: bool,
}

/// The topic of the nearest sentence before, back to the last one with a quotation, that `accepts`.
fn last_topic(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    before: usize,
    line: Span,
    accepts: impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let mut end = before;
    for _ in 0..SENTENCES {
        if end == 0 {
            break;
        }
        let start = sentence_start(walk.text, pieces, end);
        if pieces[start..end].iter().any(|piece| piece.quote.is_some()) {
            return None;
        }
        if let Some(who) = accepted(walk, pieces, start..end, end == before, &accepts) {
            return Some(who);
        }
        end = start;
    }
    if end > 0 { None } else { in_lines_before(walk, line, &accepts) }
}

fn sentence_start(text: &str, pieces: &[Piece], end: usize) -> usize {
    (0..end.saturating_sub(1))
        .rev()
        .find(|&at| matches!(bytes_of(text, pieces[at]), [.., b'.' | b'?' | b'!']))
        .map_or(0, |at| at + 1)
}

fn accepted(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    range: Range<usize>,
    beside: bool,
    accepts: &impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let last = pieces.get(range.end.checked_sub(1)?)?;
    if let Some((who, _)) = super::sieve::reaction(walk, pieces, range.clone()) {
        return Some(who);
    }
    let topic = walk.topic(pieces, range).filter(|topic| {
        topic.strength == Strength::Sure
            || (topic.strength == Strength::Weak
                && matches!(topic.phrase.head, Head::Person { .. } | Head::Blind(_)))
    })?;
    let speaks =
        verb(&walk.text[last.span]).is_some_and(|(verb, form)| form == Form::Final && verb.is_listed());
    accepts(&topic, Told { speaks, beside }).then(|| walk.people.who(&topic.phrase)).flatten()
}

/// The lines between the last one with quotations and this one, nearest first.
fn in_lines_before(
    walk: &mut Walk<'_, '_>,
    line: Span,
    accepts: &impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let mut end = line.start();
    let mut row = core::mem::take(&mut walk.nearby);
    let mut found = None;
    for _ in 0..SENTENCES {
        let Some(earlier) = walk.line_before(end) else { break };
        walk.read_line(&mut row, earlier);
        let mut sentences = [const { 0..0 }; SENTENCES];
        let mut count = 0;
        for sentence in row.sentences() {
            sentences[count % SENTENCES] = sentence;
            count += 1;
        }
        found = (0..count.min(SENTENCES)).find_map(|back| {
            let sentence = sentences[(count - 1 - back) % SENTENCES].clone();
            accepted(walk, &row.pieces, sentence, false, accepts)
        });
        if found.is_some() {
            break;
        }
        end = earlier.start();
    }
    walk.nearby = row;
    found
}

impl Walk<'_, '_> {
    /// The next line with anything on it, within a few line ends.
    pub(super) fn next_line(&self, line: Span) -> Option<Span> {
        let rest = super::window::ahead(self.text, line.end(), 40);
        let skipped = rest.len() - rest.trim_start().len();
        let at = line.end() + skipped;
        (at > line.end() && skipped < rest.len()).then(|| super::marks::line(self.text, at))
    }

    /// The line before `end`, not before the last line with quotations.
    fn line_before(&self, end: usize) -> Option<Span> {
        let earlier = self.text[self.read_to.min(end)..end].trim_end();
        (!earlier.is_empty()).then(|| super::marks::line(self.text, self.read_to.min(end) + earlier.len()))
    }

    /// Reads another line into `row`.
    pub(super) fn read_line(&self, row: &mut Row, line: Span) {
        let first = self.pairs.partition_point(|pair| pair.outer.start() < line.start());
        let end = self.pairs.partition_point(|pair| pair.outer.start() < line.end());
        row.make_room();
        row.read(self.text, line, &self.pairs[first..end], first, |index| self.kinds[index].is_some());
    }
}
