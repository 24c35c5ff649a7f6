//! The sieves: each a way in which Korean news says who speaks, as a rule about a row of words.

use core::ops::Range;

use super::attribute::Attribution;
use super::bracket;
use super::cue::{self, Force};
use super::group::Group;
use super::particle;
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::row::{Piece, Scene, bytes_of, touches_quote};
use super::tail::Tail;
use super::topic;
use super::verb::Form;
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{
    ANSWERED, ANSWERED_WITH, CARRIED_ON, CARRYING_ON, CITING, GOING_ON, HEARD_FROM, NO_HEADS, QUESTIONS,
    RECEIVED_FROM, RECEIVING, TOLD,
};
use crate::lexicon::phrases::REPORTERS;
use crate::lexicon::quotative::ARISING;
use crate::scan::index::Endings;

/// `“…”는 취재진 질문에`, `“…”고 묻는 취재진 질문에`: the asker, whom the words before the noun may name.
pub(super) fn asker(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let pieces = scene.pieces;
    let asking =
        group.verb.filter(|found| found.form == Form::Adnominal && found.verb.force() == Force::Asks);
    let from = match (group.tail, asking) {
        (Tail::Adnominal, _) => group.last + 1,
        (Tail::End, Some(found)) => group.last + 1 + found.at + 1,
        _ => return None,
    };
    let right = from..group.limit;
    let noun = cue::noun_behind(walk.text, &pieces[right.clone()], 5)?;
    let answered = ANSWERED.contains(&noun.noun)
        && ANSWERED_WITH.iter().any(|particle| noun.particle.starts_with(particle));
    let taken = QUESTIONS.contains(&noun.noun) && noun.particle.starts_with(['을', '이']);
    if !(answered || taken) {
        return None;
    }
    let asks = QUESTIONS.contains(&noun.noun);
    let who = owner(walk, pieces, right.start..right.start + noun.at)
        .or_else(|| asks.then(|| reporters(walk.text, pieces[group.first].span.start())).flatten());
    Some(Attribution { who: who.map(|(who, _)| who), mention: who.map(|(_, span)| span), rule: Rule::Asker })
}

/// The reporters that the text has told of: they ask what nobody else is said to ask.
fn reporters(text: &str, before: usize) -> Option<(Who, Span)> {
    let earlier = super::window::back(text, before, 3000);
    let (at, word) = REPORTERS.iter().filter_map(|word| earlier.rfind(word).map(|at| (at, word))).max()?;
    let start = before - earlier.len() + at;
    let name = Span::new(start, start + word.len());
    Some((Who::new(name, Class::Anonymous), name))
}

/// The phrase that owns a noun of speech: `변호사들의 의견`, `취재진 질문`.
pub(super) fn owner(walk: &mut Walk<'_, '_>, pieces: &[Piece], words: Range<usize>) -> Option<(Who, Span)> {
    // The first of the words may be the particle behind the mark.
    let last = words.clone().rev().find(|&at| pieces[at].quote.is_none() && !touches_quote(pieces, at))?;
    let text = walk.text;
    let word = &text[pieces[last].span];
    let stem = word.strip_suffix('의').unwrap_or(word);
    let window = &pieces[words.start..=last];
    let phrase = phrase::with_stem(text, window, window.len() - 1, stem)?;
    let foreign = |word: Span| super::name::looks_foreign(bracket::bracketless(&text[word]));
    let transcribed = stem.len() < word.len()
        && window[window.len().saturating_sub(2)..].iter().any(|piece| foreign(piece.span));
    if !phrase.head.is_sentient() && !transcribed {
        return None;
    }
    let phrase = Phrase {
        span: Span::new(phrase.span.start().max(word_start(pieces, words.start)), phrase.span.end()),
        ..phrase
    };
    walk.people.who(&phrase).map(|who| (who, phrase.span))
}

/// `네티즌들의 반응은 싸늘했다.`: whose words are told of.
pub(super) fn reaction(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    range: Range<usize>,
) -> Option<(Who, Span)> {
    let text = walk.text;
    let is_owner = |piece: &Piece| bytes_of(text, *piece).ends_with("의".as_bytes());
    let near = &pieces[range.start..range.end.min(range.start + 8)];
    // Hardly a sentence begins so.
    near.iter().position(is_owner)?;
    let at = range.start + near.iter().position(|piece| tells(text, *piece))?;
    let owned = at > range.start && is_owner(&pieces[at - 1]);
    owned.then(|| owner(walk, pieces, range.start..at)).flatten()
}

/// Whether the piece is a topic or the like, and among [those](TOLD) for what somebody says.
fn tells(text: &str, piece: Piece) -> bool {
    let word = &text[piece.span];
    piece.quote.is_none() && particle::may_have_particle(word.as_bytes()) && TOLD_BY_ENDING.holds(word)
}

static TOLD_BY_ENDING: Endings<{ TOLD.len() }, 2> = Endings::of_words(TOLD);

/// Where the word at an index begins, or the next one if it is the particle behind a mark.
fn word_start(pieces: &[Piece], at: usize) -> usize {
    if touches_quote(pieces, at) {
        pieces.get(at + 1).map_or(0, |piece| piece.span.start())
    } else {
        pieces[at].span.start()
    }
}

/// `“…”라고 말한 김 대표는`, `“…”는 그는`: the head of the relative clause speaks.
pub(super) fn post_nominal(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    group: &Group<'_>,
) -> Option<Attribution> {
    let pieces = scene.pieces;
    let from = match group.tail {
        Tail::End => {
            let found = group.verb?;
            let next = pieces.get(group.last + 1 + found.at + 1).map_or("", |piece| &walk.text[piece.span]);
            // `주장해 온 서 의원은`, `주장하고 있는 서 의원은`.
            let carried_on = found.form == Form::Connective && CARRIED_ON.contains(&next);
            if (found.form != Form::Adnominal && !carried_on) || found.at > 3 {
                return None;
            }
            group.last + 1 + found.at + 1 + usize::from(carried_on)
        }
        Tail::Adnominal => group.last + 1 + usize::from(touches_quote(pieces, group.last + 1)),
        _ => return None,
    };
    let end = group.limit.min(from + 6);
    // The first word with a particle ends the phrase.
    let (at, stem) = (from..end).find_map(|at| Some((at, particle::stem(&walk.text[pieces[at].span])?)))?;
    if NO_HEADS.iter().any(|noun| walk.text[pieces[from].span].starts_with(noun)) {
        return None;
    }
    let window = &pieces[from..=at];
    let phrase = phrase::with_stem(walk.text, window, window.len() - 1, stem)
        .filter(|phrase| phrase.head.is_sentient())?;
    if matches!(phrase.head, Head::Pronoun(_)) {
        let who = walk.carried.filter(|who| who.class != Class::Institution);
        return Some(Attribution::mentioned(who, phrase.span, Rule::PostNominal));
    }
    let who = walk.people.who(&phrase);
    Some(Attribution::mentioned(who, phrase.span, Rule::PostNominal))
}

/// `“…”는 게 대표의 설명이다`, `“…”라는 변호사들의 의견도 있다`: the owner of the noun speaks.
pub(super) fn nominal(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let pieces = scene.pieces;
    if !matches!(group.tail, Tail::Adnominal) {
        return None;
    }
    let right = group.last + 1..group.limit;
    let noun = cue::noun_behind(walk.text, &pieces[right.clone()], 6)?;
    let next = pieces.get(right.start + noun.at + 1).map_or("", |piece| &walk.text[piece.span]);
    let received =
        noun.particle.starts_with(['을', '를']) && RECEIVING.iter().any(|verb| next.starts_with(verb));
    let cases = HEARD_FROM.iter().chain(if received { RECEIVED_FROM } else { &[] });
    if let Some((who, span)) = heard_from(walk, pieces, group.start..group.first, cases) {
        return Some(Attribution::mentioned(Some(who), span, Rule::Nominal));
    }
    let found = owner(walk, pieces, right.start..right.start + noun.at);
    let arises = noun.particle.starts_with(['이', '가']) && ARISING.iter().any(|verb| next.starts_with(verb));
    let said = |(who, span), rule| Attribution::mentioned(Some(who), span, rule);
    match found {
        Some(found) => Some(said(found, Rule::Nominal)),
        None if arises => {
            place(walk, pieces, group.start..group.first).map(|found| said(found, Rule::Source))
        }
        None => None,
    }
}

/// `여권에서 “…”는 주장이 나온다`: the place near the quotation whose people say so.
fn place(walk: &mut Walk<'_, '_>, pieces: &[Piece], words: Range<usize>) -> Option<(Who, Span)> {
    let near = words.end.saturating_sub(3).max(words.start)..words.end;
    let phrase = near.rev().find_map(|at| phrase::ending_at(walk.text, pieces, at))?;
    let fits = phrase.first >= words.start && topic::is_place_of_source(walk.text, &phrase);
    fits.then(|| walk.people.who(&phrase)).flatten().map(|who| (who, phrase.span))
}

/// `통신은 정부 소식통을 인용해 “…”고 보도했다`: who is cited speaks, and the paper passes it on.
pub(super) fn cited(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let pieces = scene.pieces;
    let near = group.first.saturating_sub(CITED).max(group.start);
    let at = (near..group.first)
        .rev()
        .find(|&at| CITING.iter().any(|verb| walk.text[pieces[at].span].starts_with(verb)))?;
    let last = at.checked_sub(1).filter(|&last| last >= group.start && pieces[last].quote.is_none())?;
    let stem = walk.text[pieces[last].span].strip_suffix(['을', '를'])?;
    let phrase =
        phrase::with_stem(walk.text, pieces, last, stem).filter(|phrase| phrase.head.is_sentient())?;
    let who = walk.people.who(&phrase);
    Some(Attribution::mentioned(who, phrase.span, Rule::Source))
}

/// How many words stand between the word of citing and the quotation.
const CITED: usize = 3;

/// `업주에게서 “…”는 답을 들었다`: whom it was heard from, who has one of the cases.
fn heard_from(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    words: Range<usize>,
    cases: impl Iterator<Item = &'static &'static str> + Clone,
) -> Option<(Who, Span)> {
    let near = words.end.saturating_sub(3).max(words.start);
    let (at, stem) = (near..words.end).rev().find_map(|at| {
        let word = &walk.text[pieces[at].span];
        let stem = cases.clone().find_map(|end| word.strip_suffix(end))?;
        (pieces[at].quote.is_none() && !stem.is_empty()).then_some((at, stem))
    })?;
    let phrase = phrase::with_stem(walk.text, pieces, at, stem)?;
    walk.people.who(&phrase).map(|who| (who, phrase.span))
}

/// `“…”고 김 대표는 말했다`: the topic or subject before the verb.
pub(super) fn following(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let pieces = scene.pieces;
    if !matches!(group.tail, Tail::End | Tail::Chain | Tail::Fragment) {
        return None;
    }
    let start = group.last + 1;
    let found = group.verb?;
    let words = start + usize::from(touches_quote(pieces, start));
    let topic = walk.topic(pieces, words.min(start + found.at)..start + found.at)?;
    if !topic.phrase.head.is_sentient() {
        return None;
    }
    if matches!(topic.phrase.head, Head::Pronoun(_)) {
        let who = walk.carried;
        return Some(Attribution::mentioned(who, topic.phrase.span, Rule::Pronoun));
    }
    let who = walk.people.who(&topic.phrase);
    Some(Attribution::mentioned(who, topic.phrase.span, Rule::Following))
}

/// Words at the beginning of a sentence whose speaker is the one before.
pub(super) fn carries_on(word: &str) -> bool {
    let word = word.trim_end_matches(',');
    CARRYING_ON.contains(&word) || GOING_ON.contains(&word)
}
