//! Two captions on one line: one that stands there twice, or two of which each has its credit.
//!
//! Extractors print the text of a picture and its caption one behind the other, and two pictures side by side
//! leave their captions on one line. The first is told by its halves, which are the same; the second by a
//! credit that stands behind a sentence and before another.

use super::Read;
use super::giver::credit;
use super::reading::read;
use crate::Span;
use crate::article::page::{Page, trim};
use crate::article::{byline, outlet};
use crate::lexicon::credits::{ARCHIVE, GIVEN, LABELLED_BRACKET, LABELS};
use crate::scan::window::ahead;

/// Bytes of the shortest caption that may stand twice on a line.
/// Eight syllables: shorter words may be said twice.
const SHORTEST_HALF: usize = 24;

/// Bytes of the longest credit between two captions: two words.
const LONGEST_BETWEEN: usize = 60;

/// Brackets around a label and its source between two captions, the second with the space behind it.
const BRACKETS: [(char, &str); 2] = [('[', "] "), ('<', "> ")];

/// Sentences of a line behind which a credit may stand that is the first of two.
const MOST_SENTENCES: usize = 3;

/// `…있다. 한빛 제공…있다. 한빛 제공`: a caption that stands twice, read in its first half. Nothing where the
/// halves differ in a character, or the first is no caption by itself.
pub(super) fn twice(page: &Page<'_, '_>, line: Span) -> Option<Read> {
    let words = &page.text()[line];
    if words.len() < 2 * SHORTEST_HALF {
        return None;
    }
    let (half, behind) = (words.len() / 2, words.len() - words.len() / 2);
    let is_twice =
        words.is_char_boundary(half) && words.is_char_boundary(behind) && words[..half] == words[behind..];
    let first = if is_twice { read(page, Span::new(line.start(), line.start() + half)) } else { None }?;
    let second = (first.text.shift(behind), first.credit.map(|credit| credit.shift(behind)));
    Some(Read { end: line.end(), second: Some(second), ..first })
}

/// Parted in two where a caption with its credit holds another's behind a sentence:
/// `…방치돼 있다. 홍길동기자 …지나고 있다. 한빛시 제공`, `역투하는 투수. /한들통신 …있다. /한빛시 제공`,
/// `…있다. 사진제공=한빛구단 …조하람 감독. 사진제공=한빛구단`,
/// `…있다. [사진=홍길동 기자] 한빛상가 입구. [사진=한빛구청]`.
pub(super) fn parted(text: &str, read: Read) -> Read {
    if read.credit.is_none() {
        return read;
    }
    let shown = text[read.text].as_bytes();
    let ends = |&stop: &usize| shown.get(stop + 1) == Some(&b' ');
    let mut stops = memchr::memchr_iter(b'.', shown).filter(ends).take(MOST_SENTENCES);
    let found = stops.find_map(|stop| {
        let first = Span::new(read.text.start(), read.text.start() + stop + 1);
        let (credit, behind) = credit_at(text, Span::new(first.end() + 1, read.text.end()))?;
        let second = trim(text, Span::new(behind, read.text.end()));
        (!second.is_empty()).then_some((first, credit, second))
    });
    match found.or_else(|| parted_by_brackets(text, read.text)) {
        Some((first, credit, second)) => {
            Read { text: first, credit: Some(credit), second: Some((second, read.credit)), ..read }
        }
        None => read,
    }
}

/// `김도윤 대표(사진=한들바이오) 이하린 소장`: a name with its credit in brackets, and what stands behind.
fn parted_by_brackets(text: &str, shown: Span) -> Option<(Span, Span, Span)> {
    let words = &text[shown];
    let open = words.find(LABELLED_BRACKET)?;
    let (inside, behind) = words[open + 1..].split_once(") ")?;
    let (_, source) = inside.split_once('=')?;
    let first = trim(text, Span::new(shown.start(), shown.start() + open));
    let second = trim(text, Span::new(shown.end() - behind.len(), shown.end()));
    let close = shown.end() - behind.len() - ") ".len();
    let whole = !first.is_empty() && !second.is_empty();
    whole.then(|| (first, credit(text, Span::new(close - source.len(), close)), second))
}

/// `한빛일보DB`: the pictures that a paper keeps.
fn is_archive(words: &str) -> bool {
    words
        .strip_suffix(ARCHIVE.trim_ascii_start())
        .is_some_and(|paper| paper.chars().nth(1).is_some() && !paper.contains(' '))
}

/// `한빛시 제공`: a giver with the word behind it. Not so `제공` alone.
fn is_given(words: &str) -> bool {
    words.strip_suffix(GIVEN).is_some_and(|giver| giver.ends_with(' ') && !giver.trim().is_empty())
}

/// A photographer, a giver, an agency behind a bar, or any source behind its label and a sign, at the head of
/// a text that goes on: with where it goes on. Nothing for `그는 말했다. …`, a second sentence of the same
/// caption. Both places are of the text.
fn credit_at(text: &str, rest: Span) -> Option<(Span, usize)> {
    // `…루미너스. / 사진제공=한빛기획 …세온.`
    let bar = if text[rest].starts_with("/ ") { "/ ".len() } else { 0 };
    let rest = Span::new(rest.start() + bar, rest.end());
    let near = ahead(&text[rest], 0, LONGEST_BETWEEN);
    // `[사진=홍길동 기자] `, `<사진제공=한빛시> `
    let in_brackets = BRACKETS.iter().find_map(|(open, close)| near.strip_prefix(*open)?.split_once(*close));
    if let Some((inside, _)) = in_brackets {
        let (_, source) = inside.split_once('=').filter(|(label, _)| LABELS.contains(label))?;
        let close = rest.start() + 1 + inside.len();
        return Some((credit(text, Span::new(close - source.len(), close)), close + "] ".len()));
    }
    let mut ends = memchr::memchr_iter(b' ', near.as_bytes()).take(2);
    ends.find_map(|end| {
        let words = &near[..end];
        let labelled = words.split_once('=').filter(|(label, _)| LABELS.contains(label));
        let source = labelled.map(|(_, source)| source).or_else(|| words.strip_prefix('/'));
        let fits = match source {
            Some(source) => {
                labelled.is_some() || outlet::gives_pictures(source) || byline::is_photographer(source)
            }
            None => byline::is_photographer(words) || is_given(words) || is_archive(words),
        };
        let start = rest.start() + words.len() - source.unwrap_or(words).len();
        // `사진=한빛시 제공`
        let given =
            near[end..].strip_prefix(' ').and_then(|rest| rest.strip_prefix(GIVEN)?.strip_prefix(' '));
        let end = given.filter(|_| labelled.is_some()).map_or(end, |rest| near.len() - rest.len() - 1);
        fits.then(|| (credit(text, Span::new(start, rest.start() + end)), rest.start() + end + 1))
    })
}
