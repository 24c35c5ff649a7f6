//! Whose the quotations of a headline are. It has hardly a particle: dots part its clauses, and a comma follows the name that leads one.
//!
//! | headline | who says it |
//! |---|---|
//! | `공장 또 멈춰…한들전자 “더 짓겠다”` | the phrase right before the marks |
//! | `벨로 “더 짓겠다”`, `李 “더 짓겠다”` | the word before them, that the text tells of |
//! | `한들전자, 새 공장 두고 “더 짓겠다”` | who leads their clause |
//! | `한들전자, 새 공장 착공…“더 짓겠다”` | who leads the clause before |
//! | `김도윤 정부안에 “더 짓겠다”` | the person at the head of a clause about something else |
//! | `“더 짓겠다”…한들전자, 새 공장 착공` | who leads the clause behind |
//! | `“더 짓겠다” - 김도윤 대표` | who stands behind a dash |

use memchr::{memchr_iter, memchr3_iter, memrchr3_iter};

use super::attribute::Attribution;
use super::group::Group;
use super::marks::trimmed;
use super::name;
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::roles;
use super::row::{Row, Scene};
use super::tail::Tail;
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::headlines::{ABOUT, INVESTIGATORS, NAME_ENDS, NAMES, VERDICTS};
use crate::scan::class::is_hangul;

/// Bytes of the longest headline.
const LONGEST: usize = 360;

/// Characters of the longest name before a comma.
const LONGEST_NAME: usize = 24;

/// Words of the longest name of a person at the head of a clause.
const WORDS: usize = 4;

/// Whether dots part a topic of a headline from the marks, so that it leads another clause: `검사가 바꾼 출소…대법 “…”`.
pub(super) fn is_parted(walk: &Walk<'_, '_>, scene: Scene<'_>, topic: Span, group: &Group<'_>) -> bool {
    let marks = scene.pieces[group.first].span;
    is_headline(&walk.text[scene.line])
        && has_clauses(walk.text.get(topic.end()..marks.start()).unwrap_or_default())
}

/// Who says the quotations of a group in a headline.
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
    let left = trimmed(walk.text, without_tags(walk.text, left));
    if left.is_empty() {
        let end = pieces.get(group.limit).map_or(scene.line.end(), |next| next.span.start());
        let leads = pieces[..group.first].iter().all(|piece| piece.quote.is_none());
        return if leads { behind(walk, Span::new(pieces[group.last].span.end(), end)) } else { None };
    }
    // `• “더 짓겠다”`
    if !walk.text[left].contains(char::is_alphanumeric) {
        return None;
    }
    before(walk, left)
}

/// Whether a line may be a headline: none is a sentence that tells, with its stop.
fn is_headline(line: &str) -> bool {
    let bytes = line.as_bytes();
    let tells = |at: usize| bytes[..at].ends_with("다".as_bytes()) && bytes[at + 1..].starts_with(b" ");
    line.len() <= LONGEST && !(line.trim_end().ends_with('.') || memchr_iter(b'.', bytes).any(tells))
}

/// Who the words before the marks say it is.
fn before(walk: &mut Walk<'_, '_>, left: Span) -> Option<Attribution> {
    let (earlier, clause) = last_clause(walk.text, left);
    if !clause.is_empty() {
        let found = ends(walk, clause, Rule::Label).or_else(|| leads(walk, clause));
        if found.is_some() {
            return found;
        }
        if !is_about(&walk.text[clause]) {
            return None;
        }
        if let Some(found) = reacts(walk, clause) {
            return Some(found);
        }
    }
    let (_, clause) = last_clause(walk.text, earlier);
    leads(walk, clause)
}

/// `“더 짓겠다”…한들전자, 새 공장 착공`; but what a suspect says stands before who investigates it.
fn behind(walk: &mut Walk<'_, '_>, right: Span) -> Option<Attribution> {
    let text = walk.text;
    let right = trimmed(text, right);
    let dash = text[right].trim_start_matches(['-', '—', '―']);
    if dash.len() < text[right].len() {
        return ends(walk, trimmed(text, Span::new(right.end() - dash.len(), right.end())), Rule::Label);
    }
    let start = right.end() - text[right].trim_start_matches(|c| c == ' ' || DOT.contains(&c)).len();
    let clause = first_clause(text, Span::new(start, right.end()));
    leads(walk, clause).filter(|found| {
        found.mention.is_none_or(|name| !INVESTIGATORS.iter().any(|body| text[name].ends_with(body)))
    })
}

/// Who stands at the end of a clause: somebody, or a word that the text tells of.
fn ends(walk: &mut Walk<'_, '_>, clause: Span, rule: Rule) -> Option<Attribution> {
    let mut row = Row::default();
    row.read_words(walk.text, clause);
    let last = row.pieces.len().checked_sub(1)?;
    let word = row.pieces[last].span;
    let phrase = phrase::bare(walk.text, &row.pieces, last);
    if let Some(phrase) = phrase.filter(|phrase| phrase.head.is_sentient()) {
        return walk.by_name(&phrase, rule);
    }
    let name = &walk.text[word];
    // `KIST “…”`
    let is_latin = || last == 0 && name.starts_with(|c: char| c.is_ascii_uppercase());
    if NAMES.contains(&name) || NAME_ENDS.iter().any(|end| name.ends_with(end)) || is_latin() {
        return Some(Attribution::mentioned(Some(Who::new(word, Class::Institution)), word, rule));
    }
    let is_name = name.chars().all(is_hangul) && name.chars().nth(1).is_some();
    let told = if is_name { walk.people.told_of(word) } else { walk.people.of_hanja(word) };
    // At the end of a clause of several words much else stands: `영장 기각 “…”`.
    let is_plain =
        || name::looks_foreign(name) || name::likeness(name) >= name::SHORT || !name.chars().all(is_hangul);
    if last > 0 && (told.is_none() || !is_plain()) {
        return None;
    }
    let nation = roles::of(name).is_nation().then(|| Who::new(word, Class::Institution));
    let who = told.or(nation).or_else(|| walk.people.spoken_of(word))?;
    Some(Attribution::mentioned(Some(who), word, rule))
}

/// Who stands before the first comma of a clause.
fn leads(walk: &mut Walk<'_, '_>, clause: Span) -> Option<Attribution> {
    let text = walk.text;
    let words = &text[clause];
    let ends_name = |at: &usize| matches!(words.as_bytes().get(at + 1), None | Some(b' '));
    let comma = memchr_iter(b',', words.as_bytes()).find(ends_name)?;
    let name = trimmed(text, Span::new(clause.start(), clause.start() + comma));
    if text[name].chars().count() > LONGEST_NAME {
        return None;
    }
    let found = ends(walk, name, Rule::Headline)?;
    let rest = &words[comma..];
    let is_judged = found.who.is_some_and(|who| who.class == Class::Person)
        && !is_about(rest)
        && VERDICTS.iter().any(|verdict| rest.contains(verdict));
    (!is_judged).then_some(found)
}

/// Whether a clause is about something, to which somebody says something.
fn is_about(clause: &str) -> bool {
    ABOUT.iter().any(|about| clause.ends_with(about))
}

/// The person at the head of a clause: `김도윤 정부안에`.
fn reacts(walk: &mut Walk<'_, '_>, clause: Span) -> Option<Attribution> {
    let mut row = Row::default();
    row.read_words(walk.text, clause);
    let near = 0..row.pieces.len().saturating_sub(1).min(WORDS);
    let mut people = { near }
        .filter_map(|at| phrase::bare(walk.text, &row.pieces, at))
        .filter(|phrase| phrase.first == 0 && phrase.head.is_person());
    let first = people.next()?;
    // `김도윤 장관`
    let is_titled = |phrase: &Phrase| matches!(phrase.head, Head::Person { title: Some(_), .. });
    let phrase = if is_titled(&first) { first } else { people.find(is_titled).unwrap_or(first) };
    walk.by_name(&phrase, Rule::Headline)
}

/// Whether dots part words into clauses.
pub(super) fn has_clauses(words: &str) -> bool {
    let bytes = words.as_bytes();
    memchr3_iter(b'.', 0xC2, 0xE2, bytes).any(|at| begins_with_dots(&bytes[at..]))
}

/// `…`, `‥`, `..`, `··`: the dots that part clauses.
fn begins_with_dots(bytes: &[u8]) -> bool {
    matches!(bytes, [0xE2, 0x80, 0xA5 | 0xA6, ..] | [b'.', b'.', ..] | [0xC2, 0xB7, 0xC2, 0xB7, ..])
}

/// Their signs.
const DOT: [char; 4] = ['…', '‥', '.', '·'];

/// The last clause, behind what stands before it.
fn last_clause(text: &str, span: Span) -> (Span, Span) {
    let (words, bytes) = (&text[span], text[span].as_bytes());
    let Some(at) = memrchr3_iter(b'.', 0xC2, 0xE2, bytes).find(|&at| begins_with_dots(&bytes[at..])) else {
        return (Span::new(span.start(), span.start()), span);
    };
    let behind = words[at..].trim_start_matches(DOT);
    let before = words[..at].trim_end_matches(DOT);
    let before = Span::new(span.start(), span.start() + before.len());
    (trimmed(text, before), trimmed(text, Span::new(span.end() - behind.len(), span.end())))
}

/// The first clause of a text that begins with none of the dots.
fn first_clause(text: &str, span: Span) -> Span {
    let bytes = text[span].as_bytes();
    let at = memchr3_iter(b'.', 0xC2, 0xE2, bytes).find(|&at| begins_with_dots(&bytes[at..]));
    trimmed(text, Span::new(span.start(), span.start() + at.unwrap_or(bytes.len())))
}

/// Behind the tags in brackets: `[단독]`.
fn without_tags(text: &str, span: Span) -> Span {
    let mut rest = text[span].trim_start();
    while let Some((_, behind)) = rest.strip_prefix('[').and_then(|tag| tag.split_once(']')) {
        rest = behind.trim_start();
    }
    Span::new(span.end() - rest.len(), span.end())
}
