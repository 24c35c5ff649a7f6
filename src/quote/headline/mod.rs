//! Whose the quotations of a headline are. It has hardly a particle: dots part its clauses, and a comma
//! follows the name that leads one.
//!
//! | headline | who says it |
//! |---|---|
//! | `공장 또 멈춰…한들전자 “더 짓겠다”` | the phrase right before the marks |
//! | `벨로 “더 짓겠다”`, `李 “더 짓겠다”` | the word before them, that the text tells of |
//! | `한들전자, 새 공장 두고 “더 짓겠다”` | who leads their clause |
//! | `한들전자, 새 공장 착공…“더 짓겠다”` | who leads the clause before |
//! | `김도윤 정부안에 “더 짓겠다”` | the person at the head of a clause about something else |
//! | `김도윤 대표의 다짐 “더 짓겠다”` | whose it is that stands before them |
//! | `공장에 불 난 한들전자…“더 짓겠다”` | whom the clause before describes |
//! | `김도윤, 2심서 무죄…“증거 없다”` | the court of the clause before |
//!
//! What stands behind the marks is read where nothing stands before them: see [`behind`].
//!
//! Particles and verbs are left out to save room, so that the rules of sentences find little. What is left is
//! order: who speaks stands right before the marks, or leads the clause. Of the words before the marks, back
//! to the dots, is asked: who ends them; who ends them with the particle of a topic; who leads them before a
//! comma; whose utterance they end in; and, where they are about something, who stands at their head. Only
//! where dots stand right before the marks, or where those words are about something, is the clause before
//! asked: who leads it, whom it describes, what court it names.
//!
//! A clause that ends in a noun (`새 공장 착공…“…”`) gives no speaker by that noun. Somebody to whom a court
//! does something has not said what follows (`김도윤, 무죄…“증거 없다”` is the court's), and a line that is
//! too long or has the stop of a sentence is no headline.

mod behind;
mod clauses;
mod meant;
mod office;
mod uttered;

use alloc::vec::Vec;

use memchr::memchr_iter;

pub(super) use self::behind::described;
pub(super) use self::clauses::has_clauses;
use self::clauses::{last_clause, without_tags};
use super::attribute::Attribution;
use super::clause;
use super::group::Group;
use super::marks::trimmed;
use super::people::Who;
use super::phrase::Phrase;
use super::row::{Piece, Row, Scene};
use super::tail::Tail;
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::headlines::{ABOUT, GLUED_TO_COURTS, OCCASIONS, VERDICTS, VERSUS};
use crate::lexicon::quotative::COURTS;
use crate::scan::class::is_word;

/// Bytes of the longest headline.
/// A hundred and twenty syllables. Nothing else about the line is known here: that it stands at the head of a
/// page is not asked.
const LONGEST: usize = 360;

/// Characters of the longest name before a comma.
/// Longer is a list or a clause.
const LONGEST_NAME: usize = 24;

/// Whether dots part a topic of a headline from the marks, so that it leads another clause: `검사가 바꾼
/// 출소…대법 “…”`.
pub(super) fn is_parted(walk: &Walk<'_, '_>, scene: Scene<'_>, topic: Span, group: &Group<'_>) -> bool {
    let marks = scene.pieces[group.first].span;
    is_headline(&walk.text[scene.line])
        && has_clauses(walk.text.get(topic.end()..marks.start()).unwrap_or_default())
}

/// Who says the quotations of a group in a headline.
/// What stands before the marks is asked first; what stands behind, only where nothing does. None where the
/// line is no headline, and where a particle follows the marks.
pub(super) fn speaker(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    if !matches!(group.tail, Tail::Bare | Tail::List) || !is_headline(&walk.text[scene.line]) {
        return None;
    }
    let pieces = scene.pieces;
    // `김도윤, “비밀 보호의 한계”, 한들법학`: a title that is cited.
    if walk.text[pieces[group.last].span.end()..].starts_with(',') {
        return None;
    }
    let marks = pieces[group.first].span;
    let left = Span::new(pieces[group.start].span.start().min(marks.start()), marks.start());
    let left = trimmed(walk.text, without_tags(walk.text, behind_marks(walk.text, left)));
    if left.is_empty() {
        let end = pieces.get(group.limit).map_or(scene.line.end(), |next| next.span.start());
        let leads = pieces[..group.first].iter().all(|piece| piece.quote.is_none());
        return if leads {
            behind::speaker(walk, Span::new(pieces[group.last].span.end(), end))
        } else {
            None
        };
    }
    // `• “더 짓겠다”`
    if !walk.text[left].contains(is_word) {
        return None;
    }
    before(walk, left)
}

/// Who holds the office by which a headline calls somebody.
/// `노동장관` of `노동장관 “임금 더 올려야”`; none in a sentence with its stop.
pub(super) fn holder(walk: &Walk<'_, '_>, scene: Scene<'_>, phrase: &Phrase) -> Option<Who> {
    if is_headline(&walk.text[scene.line]) { office::holder(walk, phrase) } else { None }
}

/// Behind the last double mark, of a word that is no quotation, and `vs`: `여당 “환영” vs 야당 “더 지어야”`.
fn behind_marks(text: &str, span: Span) -> Span {
    let Some((at, mark)) = text[span].char_indices().rfind(|(_, c)| matches!(c, '”' | '"')) else {
        return span;
    };
    let behind = text[span][at + mark.len_utf8()..].trim_start();
    Span::new(span.end() - behind.strip_prefix(VERSUS).unwrap_or(behind).len(), span.end())
}

/// Whether a line may be a headline: none is a sentence that tells, with its stop.
/// `한들전자, 새 공장 착공…“더 짓겠다”`; not `김 대표는 “더 짓겠다”고 했다.` nor a line in which `했다.`
/// stands before a space.
fn is_headline(line: &str) -> bool {
    let bytes = line.as_bytes();
    let tells = |at: usize| bytes[..at].ends_with("다".as_bytes()) && bytes[at + 1..].starts_with(b" ");
    line.len() <= LONGEST && !(line.trim_end().ends_with('.') || memchr_iter(b'.', bytes).any(tells))
}

/// The words of a part of a headline.
/// As a row of their own, without quotations.
fn words(text: &str, span: Span) -> Vec<Piece> {
    let mut row = Row::default();
    row.read_words(text, span);
    row.pieces
}

/// Who the words before the marks say it is.
/// An occasion comes first: `노을시장 퇴임 “…”` ends in what somebody does, and not in who he is.
fn before(walk: &mut Walk<'_, '_>, left: Span) -> Option<Attribution> {
    let (earlier, clause) = last_clause(walk.text, left);
    if !clause.is_empty() {
        let pieces = words(walk.text, clause);
        let host = if is_occasion(walk.text, &pieces) { meant::at_head(walk, &pieces) } else { None };
        let found = host
            .or_else(|| uttered::of_text(walk, &pieces))
            .or_else(|| meant::ends(walk, &pieces, Rule::Label))
            .or_else(|| meant::ends_as_topic(walk, &pieces))
            .or_else(|| leads(walk, clause))
            .or_else(|| uttered::last(walk, &pieces));
        if found.is_some() {
            return found;
        }
        if !is_about(&walk.text[clause]) {
            return None;
        }
        if let Some(found) = meant::at_head(walk, &pieces) {
            return Some(found);
        }
    }
    let (_, clause) = last_clause(walk.text, earlier);
    leads(walk, clause).or_else(|| closes(walk, clause)).or_else(|| judges(walk, clause))
}

/// `성인 사이트에 사진 올라온 총리…“…”`: who stands at the end of the clause before, with what he does or
/// what was done to him right before.
fn closes(walk: &mut Walk<'_, '_>, clause: Span) -> Option<Attribution> {
    let pieces = words(walk.text, clause);
    let found = meant::ends(walk, &pieces, Rule::Described)?;
    let mention = found.mention?;
    let first = pieces.iter().position(|piece| piece.span.end() > mention.start())?;
    let before = &walk.text[pieces[first.checked_sub(1)?].span];
    clause::describes(before).then_some(found)
}

/// `손 검사, 2심 무죄…“…”`: the court of the clause before, whose judgement follows it there.
fn judges(walk: &Walk<'_, '_>, clause: Span) -> Option<Attribution> {
    let pieces = words(walk.text, clause);
    let (at, court) = pieces.iter().enumerate().find_map(|(at, piece)| {
        let word = &walk.text[piece.span];
        let bare = GLUED_TO_COURTS.iter().find_map(|glued| word.strip_suffix(glued)).unwrap_or(word);
        let start = piece.span.start();
        COURTS.contains(&bare).then_some((at, Span::new(start, start + bare.len())))
    })?;
    let judged = |piece: &Piece| VERDICTS.iter().any(|verdict| walk.text[piece.span].starts_with(verdict));
    let who = Who::new(court, Class::Institution);
    pieces[at + 1..].iter().any(judged).then(|| Attribution::mentioned(Some(who), court, Rule::Headline))
}

/// Who stands before the first comma of a clause.
/// A comma within a number (`1,000`) is none. A person whom the rest of the clause judges is left out, unless
/// it says to whom something is said.
/// `한들전자` of `한들전자, 새 공장 두고`; nobody in `김도윤, 2심서 무죄`, where the court speaks.
fn leads(walk: &mut Walk<'_, '_>, clause: Span) -> Option<Attribution> {
    let text = walk.text;
    let written = &text[clause];
    let ends_name = |at: &usize| matches!(written.as_bytes().get(at + 1), None | Some(b' '));
    let comma = memchr_iter(b',', written.as_bytes()).find(ends_name)?;
    let name = trimmed(text, Span::new(clause.start(), clause.start() + comma));
    if text[name].chars().count() > LONGEST_NAME {
        return None;
    }
    let found = meant::ends(walk, &words(text, name), Rule::Headline)?;
    let rest = &written[comma..];
    let is_judged = found.who.is_some_and(|who| who.class == Class::Person)
        && !is_about(rest)
        && VERDICTS.iter().any(|verdict| rest.contains(verdict));
    (!is_judged).then_some(found)
}

/// Whether a clause is about something, to which somebody says something.
/// It ends in a particle or a verb of aiming at something: `정부안에`, `야당 겨냥`.
fn is_about(clause: &str) -> bool {
    ABOUT.iter().any(|about| clause.ends_with(about))
}

/// Whether a clause ends in what somebody does who says something on the occasion: `노을시장 퇴임 “…”`.
fn is_occasion(text: &str, pieces: &[Piece]) -> bool {
    matches!(pieces, [_, .., last] if OCCASIONS.contains(&&text[last.span]))
}
