//! Whose a quotation is with which a headline, or a clause of it, begins.
//!
//! | headline | who says it |
//! |---|---|
//! | `“더 짓겠다”…한들전자, 새 공장 착공` | who leads the clause behind |
//! | `“더는 못 버텨”…노을시 상인들 한숨` | who stands before what people utter or show |
//! | `“더는 못 버텨” 거리로 나온 상인들` | whom the clause describes |
//! | `“더 짓겠다”던 김도윤, 말 바꿨다` | whom the quotation describes |
//! | `“더 짓겠다” - 김도윤 대표` | who stands behind a dash |
//! | `“더 짓겠다” 김도윤이 말한 공장` | who says what a noun is about |
//!
//! A dash is asked first, as nothing but a name stands behind it. Then who leads the clause; then who utters
//! something, tells something or has left it in writing; last who is described. A body that investigates
//! leads none: in `“내가 했다”…경찰, 사고 조사` the words are a suspect's, and who that is is not said.

use super::clauses::{DOT, first_clause};
use super::meant::{self, ends};
use super::{leads, uttered, words};
use crate::Span;
use crate::lexicon::headlines::{INVESTIGATORS, NAMES, TELLING, VERDICTS};
use crate::quote::attribute::Attribution;
use crate::quote::clause;
use crate::quote::group::Group;
use crate::quote::label::DASHES;
use crate::quote::marks::trimmed;
use crate::quote::particle::Particle;
use crate::quote::people::Who;
use crate::quote::phrase;
use crate::quote::row::{Piece, Scene, touches_quote};
use crate::quote::tail::Tail;
use crate::quote::verb::{Form, verb};
use crate::quote::walk::Walk;
use crate::quote::{Class, Rule};

/// Who the words behind the marks say it is.
/// `right` goes to the next quotation or the end of the line. None where nothing of the table is there, and
/// where a body that investigates leads.
pub(super) fn speaker(walk: &mut Walk<'_, '_>, right: Span) -> Option<Attribution> {
    let text = walk.text;
    let right = trimmed(text, right);
    let dash = text[right].trim_start_matches(DASHES);
    if dash.len() < text[right].len() {
        let name = trimmed(text, Span::new(right.end() - dash.len(), right.end()));
        return ends(walk, &words(text, name), Rule::Label).or_else(|| analyst(text, name));
    }
    let start = right.end() - text[right].trim_start_matches(|c| c == ' ' || DOT.contains(&c)).len();
    let clause = first_clause(text, Span::new(start, right.end()));
    // What a suspect says stands before who investigates it.
    let investigates = |found: &Attribution| {
        found.mention.is_some_and(|name| INVESTIGATORS.iter().any(|body| text[name].ends_with(body)))
    };
    if let Some(found) = leads(walk, clause) {
        return if investigates(&found) { None } else { Some(found) };
    }
    let pieces = words(text, clause);
    uttered::first(walk, &pieces)
        .or_else(|| told_by(walk, &pieces))
        .or_else(|| uttered::written(walk, &pieces))
        .or_else(|| is_described(walk, &pieces))
}

/// `“…” 김도윤이 말한 그날`, `“…” 외신도 지적한 인구절벽`: who says what a noun is about.
fn told_by(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let says = |at: usize| {
        let word = pieces.get(at).map(|piece| &walk.text[piece.span])?;
        verb(word).filter(|(verb, form)| verb.is_any(TELLING) && *form == Form::Adnominal)
    };
    let at = (0..pieces.len()).find(|&at| says(at + 1).is_some())?;
    let phrase = phrase::ending_at(walk.text, pieces, at)?;
    let speaks = matches!(phrase.particle, Particle::Subject | Particle::Also) && phrase.head.is_sentient();
    if speaks { walk.by_name(&phrase, Rule::Headline) } else { None }
}

/// `“…”-한들`: one word behind a dash is the broker whose analyst says so.
fn analyst(text: &str, name: Span) -> Option<Attribution> {
    let is_word = !name.is_empty() && text[name].chars().all(char::is_alphanumeric);
    let who = Who::new(name, Class::Institution);
    is_word.then(|| Attribution::mentioned(Some(who), name, Rule::Label))
}

/// `“…”던 김도윤, 말 바꿨다`: the noun that the quotation describes, without a particle.
pub(in crate::quote) fn described(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    group: &Group<'_>,
) -> Option<Attribution> {
    let particle = group.last + 1;
    if group.tail != Tail::Adnominal
        || !touches_quote(scene.pieces, particle)
        || !super::is_headline(&walk.text[scene.line])
    {
        return None;
    }
    let end = scene.pieces.get(group.limit).map_or(scene.line.end(), |next| next.span.start());
    let clause = first_clause(walk.text, Span::new(scene.pieces[particle].span.end(), end));
    let comma = walk.text[clause].find(',').filter(|&comma| comma > 0);
    let name = match comma {
        Some(comma) => Span::new(clause.start(), clause.start() + comma),
        // The clause is all of a headline's words before its dots.
        None if clause.end() < trimmed(walk.text, Span::new(clause.start(), end)).end() => clause,
        None => return None,
    };
    ends(walk, &words(walk.text, name), Rule::PostNominal)
}

/// Somebody in the clause whom what he does describes: `흉기 휘두른 50대 구속`, `거리로 나온 상인들`.
/// Whom courts and the police do something to need not be described: `50대 구속`.
fn is_described(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let is_verdict = |at: usize| VERDICTS.iter().any(|verdict| walk.text[pieces[at].span].contains(verdict));
    let judged = (1..pieces.len()).rev().take_while(|&at| is_verdict(at)).count();
    let last = (pieces.len() - judged).checked_sub(1)?;
    let (first, found) = meant::one(walk, pieces, last)?;
    if judged > 0 {
        return Some(found);
    }
    let before = first.checked_sub(1)?;
    // `보험사기 친 英 의사`
    let is_nation = NAMES.contains(&&walk.text[pieces[before].span]);
    let before = if is_nation { before.checked_sub(1)? } else { before };
    // `외식을 끊는 직장인들`, but `노조는 직장인들`.
    let is_verb = || {
        let word = &walk.text[pieces[before].span];
        let topic =
            || phrase::ending_at(walk.text, pieces, before).is_some_and(|topic| topic.head.is_sentient());
        clause::describes(word) || (word.ends_with(['는', '은']) && !topic())
    };
    is_verb().then_some(found)
}
