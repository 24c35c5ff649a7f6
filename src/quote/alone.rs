//! Quotations that are sentences by themselves: taken up by the next sentence, going on from the last one, or answers.

use core::ops::Range;

use super::antecedent;
use super::attribute::Attribution;
use super::cue::{self, Cue};
use super::group::Group;
use super::row::Piece;
use super::sieve::owner;
use super::tail::Tail;
use super::verb::{Form, verb};
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{BACKWARD, REPORTED, RESULT};

/// Whether a quotation is all that its sentence has, save a bracket.
pub(super) fn stands_alone(pieces: &[Piece], sentence: &Range<usize>, group: &Group<'_>) -> bool {
    group.first == sentence.start
        && group.limit == sentence.end
        && matches!(group.tail, Tail::Bare | Tail::List)
        && pieces[group.last + 1..sentence.end].len() <= 1
}

/// A quotation that is a sentence by itself.
pub(super) fn alone(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    sentence: &Range<usize>,
    line: Span,
) -> Attribution {
    if let Some((found, _)) = back_reference(walk, pieces, sentence, line) {
        return found;
    }
    if sentence.start > 0 {
        if let Some(found) = antecedent::told_before(walk, pieces, sentence.start, line) {
            return found;
        }
    }
    if let Some(found) = interviewee(walk, sentence, line) {
        return found;
    }
    if sentence.start > 0 || follows_closely(walk, line) {
        if let Some(who) = walk.carried {
            return Attribution { who: Some(who), mention: None, rule: Rule::Floating };
        }
    }
    if let Some(found) = antecedent::announced(walk, pieces, sentence.start, line) {
        return found;
    }
    antecedent::next_topic(walk, line).unwrap_or(Attribution::UNKNOWN)
}

/// An answer: the line before is a question.
fn interviewee(walk: &Walk<'_, '_>, sentence: &Range<usize>, line: Span) -> Option<Attribution> {
    if sentence.start > 0 {
        return None;
    }
    let before = super::window::back(walk.text, line.start(), 400).trim_end();
    let question = before.rsplit('\n').next()?.trim();
    let marked = question.starts_with(['―', '—', '-', '–', '‑', '▷', '▶', '□', '◇', 'Q', '문']);
    if !(marked && !question.contains('“') || question.ends_with('?')) {
        return None;
    }
    let who = walk.carried.filter(|who| who.class == Class::Person).or_else(|| walk.people.first())?;
    Some(Attribution { who: Some(who), mention: None, rule: Rule::Interview })
}

/// Whether the line before is the one with the last quotations.
fn follows_closely(walk: &Walk<'_, '_>, line: Span) -> bool {
    walk.read_to > 0 && walk.text[walk.read_to..line.start()].chars().all(char::is_whitespace)
}

/// The sentence behind takes the quotation up: `김 대표는 이같이 말했다`, `상인 노씨의 말이다`.
pub(super) fn back_reference<'a>(
    walk: &mut Walk<'a, '_>,
    pieces: &[Piece],
    sentence: &Range<usize>,
    line: Span,
) -> Option<(Attribution, Option<Cue<'a>>)> {
    if sentence.end < pieces.len() {
        let near = pieces.len().min(sentence.end + 60);
        let end = (sentence.end..near)
            .find(|&at| walk.text[pieces[at].span].ends_with('.') && pieces[at].quote.is_none())
            .map_or(near, |at| at + 1);
        return taken_up(walk, &pieces[sentence.end..end], line);
    }
    let next = walk.next_line(line)?;
    let mut row = core::mem::take(&mut walk.nearby);
    walk.read_line(&mut row, next);
    let first = row.sentences().next();
    let found = first.and_then(|range| taken_up(walk, &row.pieces[range], next));
    walk.nearby = row;
    found
}

fn taken_up<'a>(
    walk: &mut Walk<'a, '_>,
    pieces: &[Piece],
    line: Span,
) -> Option<(Attribution, Option<Cue<'a>>)> {
    if pieces.iter().any(|piece| piece.quote.is_some()) {
        return None;
    }
    let last = pieces.len().checked_sub(1)?;
    let word = &walk.text[pieces[last].span];
    let backward = pieces.iter().any(|piece| BACKWARD.contains(&&walk.text[piece.span]));
    let is_noun = cue::noun_of_speech(word).is_some_and(|(_, _, rest)| rest.starts_with('이'));
    if is_noun {
        let (noun, force, _) = cue::noun_of_speech(word)?;
        let (who, span) = owner(walk, pieces, 0..last)?;
        return Some((
            Attribution { who: Some(who), mention: Some(span), rule: Rule::BackReference },
            Some(Cue::Noun(noun, force)),
        ));
    }
    let (verb, form) = verb(word)?;
    let speaks = form == Form::Final && verb.is_listed();
    let quoted = pieces.iter().any(|piece| {
        let word = &walk.text[piece.span];
        REPORTED.iter().any(|end| word.ends_with(end)) || word.ends_with(RESULT)
    });
    if !(speaks && (backward || !quoted)) || (!backward && !verb.is("말하다") && !verb.is("전하다")) {
        return None;
    }
    let topic = walk.topic(pieces, 0..last)?;
    let attribution = walk.by_topic(&topic.phrase, pieces, &(0..pieces.len()), line);
    Some((Attribution { rule: Rule::BackReference, ..attribution }, Some(Cue::Verb(verb))))
}
