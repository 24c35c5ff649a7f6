//! Whom a missing subject stands for, and the look back over the sentences before.
//!
//! Korean leaves out a subject that is known. Who it is stands in the sentences before: in those of the line,
//! from the nearest back, and then in those of the lines between this one and the last that has quotations,
//! six lines at most. Whom a sentence tells of is asked of [`told`](super::told).
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
use super::edge::is_institution;
use super::lines::line_before;
use super::people::Who;
use super::phrase::{self, Head};
use super::pronoun;
use super::roles;
use super::row::{Piece, Scene, bytes_of, quote_in};
use super::sieve;
use super::told::{Place, Told, accepted, announces};
use super::topic::{Strength, Topic};
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::REASONS_OF;
use crate::lexicon::quotative::ACCORDING;
use crate::lexicon::topics::Pronoun;
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
/// `노 감독은 훈련을 마쳤다. “다시 뛰겠다”고 했다.`: 노 감독. In this order: the heading above; who spoke
/// last, if the sentence before reports him; to whom that is owed; whom the sentences before tell of; who
/// spoke last in any case. What stands nearest comes first, since somebody may have been told of since the
/// last quotation. None where nobody has been.
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
/// `노 이장은 버스가 다닌다고 했다. “더 늘린다”고 덧붙였다.`: he has. Not behind `시에 따르면 버스가
/// 다닌다.`, which passes on what a source says.
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
    let told = |walk: &mut Walk<'_, '_>| {
        last_topic(walk, scene, |_, Told { speaks, person, guessed, .. }| !guessed && (speaks || person))
    };
    let who = pronoun::met(walk, scene).or_else(|| told(walk))?;
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
        let announced = announces(walk.text, &row.pieces[last.clone()]);
        accepted(walk, &row.pieces, last, Place { beside: true, announced }, &accepts)
    })?;
    Some(Attribution::unmentioned(who, Rule::Floating))
}

/// The line before announces the quotation: `김 대표는 이렇게 말했다. ¶ “…”`.
/// Of a sentence in the same line [`told_before`] has spoken before, and calls it another rule.
pub(super) fn announced(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let who = last_topic(walk, scene, |_, Told { speaks, guessed, .. }| speaks && !guessed)?;
    Some(Attribution::unmentioned(who, Rule::BackReference))
}

/// `4일 회의에서는 이렇게 말했다. ¶ “…”`: a line of one sentence announces the quotation and names nobody, so
/// that whose words stand above it goes on.
pub(super) fn announced_on(walk: &mut Walk<'_, '_>, line: Span) -> Option<Attribution> {
    let above = line_before(walk.text, 0, line.start())?;
    let who = walk.found.last().and_then(|found| found.attribution.who);
    let who = who.filter(|&who| walk.carried == Some(who))?;
    let announces = walk.beside(above, |walk, row| {
        let words = row.pieces.as_slice();
        let is_bare = row.sentences().count() == 1 && words.iter().all(|piece| piece.quote.is_none());
        let names_nobody = || walk.topic(words, 0..words.len()).is_none();
        Some(is_bare && announces(walk.text, words) && names_nobody())
    });
    (announces == Some(true)).then_some(Attribution::unmentioned(who, Rule::BackReference))
}

/// The sentence before tells of somebody's words: `네티즌들의 반응은 엇갈렸다. “비싸다” 등의 댓글이 달렸다`.
/// It may stand before others whose quotations have no speaker of their own: `반면 “싸다”는 댓글도 있었다`;
/// or at the end of the line above.
pub(super) fn reacted(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let first = scene.start.saturating_sub(PIECES);
    let mut end = scene.start;
    for _ in 0..REACTIONS {
        let before = sentence_start(walk.text, scene.pieces, first..end);
        if let Some(who) = sieve::reaction(walk, scene.pieces, before..end) {
            return Some(Attribution::unmentioned(who, Rule::Carried));
        }
        let is_of_theirs = quote_in(scene.pieces, before..end).is_some()
            && walk.topic(scene.pieces, before..end).is_none_or(|topic| {
                // `일부는 “비싸다”며 말렸다`
                let head = topic.phrase.head;
                topic.strength != Strength::Sure
                    || matches!(head, Head::Pronoun(Pronoun::People) | Head::Source)
            });
        if !is_of_theirs {
            break;
        }
        end = before;
    }
    if end > 0 {
        return None;
    }
    let above = line_before(walk.text, 0, scene.line.start())?;
    let who = walk.beside(above, |walk, row| {
        let last = row.sentences().next_back()?;
        sieve::reaction(walk, &row.pieces, last)
    })?;
    Some(Attribution::unmentioned(who, Rule::Carried))
}

/// So many sentences behind the one that tells of them are reactions.
const REACTIONS: usize = 4;

/// Sentences of a line among which the one who has spoken before it is told of.
/// A scene is set first, and then somebody acts in it.
const SCENE: usize = 3;

/// The first person told of in the line after a quotation that stands alone.
/// It needs a person, in the first sentence by any title or name, further on by name and title.
/// ```text
/// “다시 뛰겠다.”
/// 노 감독은 은퇴 2년 만에 돌아왔다.
/// ```
/// None where none of the first [`SCENE`] sentences there has such a person.
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
    // `“…” ¶ 이 배우는`: whoever was told of before.
    if walk.is_pointed_at(&topic.phrase) {
        return None;
    }
    let who = walk.people.who(&topic.phrase)?;
    Some(Attribution::unmentioned(who, Rule::NextTopic))
}

/// The topic of the nearest sentence before, back to the last one with a quotation, that `accepts`.
/// For a person, in `노 감독은 훈련을 마쳤다. 비가 왔다. “…”` that is 노 감독: the nearer sentence tells of
/// none. None farther than [`SENTENCES`] sentences back, and beyond one with a quotation.
pub(super) fn last_topic(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    accepts: impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let pieces = scene.pieces;
    let first = scene.start.saturating_sub(PIECES);
    let (mut end, mut announced) = (scene.start, false);
    for _ in 0..SENTENCES {
        if end == first {
            break;
        }
        let start = sentence_start(walk.text, pieces, first..end);
        if pieces[start..end].iter().any(|piece| piece.quote.is_some()) {
            return None;
        }
        let beside = end == scene.start;
        announced |= beside && announces(walk.text, &pieces[start..end]);
        if let Some(who) = accepted(walk, pieces, start..end, Place { beside, announced }, &accepts) {
            return Some(who);
        }
        // `노 감독은 대회 뒤 쓰러졌다. 그때 이런 말을 했다. “…”`: whoever the sentence before tells of, where
        // the one that announces names nobody.
        announced = announced && beside && walk.topic(pieces, start..end).is_none();
        end = start;
    }
    if end > 0 { None } else { in_lines_before(walk, scene.line, &accepts) }
}

/// Behind the last stop in a range that is not at its end, one of a quotation that stands by itself among
/// them.
/// In `노 감독은 왔다. 비가 왔다.` the index of `비가`.
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

/// The lines between the last one with quotations and this one, nearest first.
/// Lines with reported clauses, but without marks, are among them.
/// ```text
/// 노 감독은 5일 훈련을 마쳤다.
/// 체육관에는 비가 샜다.
/// “다시 뛰겠다”고 했다.
/// ```
fn in_lines_before(
    walk: &mut Walk<'_, '_>,
    line: Span,
    accepts: &impl Fn(&Topic, Told) -> bool,
) -> Option<Who> {
    let mut end = line.start();
    for above in 0..SENTENCES {
        let earlier = walk.line_before(end)?;
        // A line right below goes on with the paragraph.
        let goes_on = above == 0 && walk.text[earlier.end()..end].matches('\n').nth(1).is_none();
        let found = walk.beside(earlier, |walk, row| {
            let mut sentences = row.sentences().rev().take(SENTENCES).enumerate();
            sentences.find_map(|(at, sentence)| {
                let place = Place { beside: goes_on && at == 0, ..Place::default() };
                accepted(walk, &row.pieces, sentence, place, accepts)
            })
        });
        if found.is_some() {
            return found;
        }
        end = earlier.start();
    }
    None
}
