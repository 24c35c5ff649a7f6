//! Captions to which a paragraph is glued, on one line.
//!
//! Extractors lose the break between a caption and the first paragraph. It is found again where a sentence
//! ends, a bar follows and an agency or a word of credits, and a syllable stands right behind; or behind a
//! photographer in brackets. Any other bar in a paragraph is its own.

use super::Read;
use super::behind::without_stamp;
use super::giver::{credit, ends_in_credit};
use super::label::label_length;
use super::lead::without_lead;
use super::reading::read;
use super::scene::sentences;
use crate::Span;
use crate::article::outlet;
use crate::article::page::{Page, trim};
use crate::article::signs::Signs;
use crate::lexicon::reporters::{PHOTOGRAPHERS, REPORTER};
use crate::scan::class::is_hangul;
use crate::scan::window::ahead;

/// Where the next sign stands that a paragraph may be glued to: brackets behind a photographer, or a bar
/// behind a stop. Few pages have one: `…있다./뉴스1`, `[홍길동 기자]`; not `민·관/학계`. The offset is of the
/// sign in the text.
pub(in crate::article) fn next_joint(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let joins = |at: usize| match bytes[at] {
        b'/' => may_close(&bytes[..at]),
        _ => bytes[..at].ends_with(REPORTER.as_bytes()),
    };
    memchr::memchr2_iter(b']', b'/', &bytes[from..]).map(|at| from + at).find(|&at| joins(at))
}

/// Whether a caption may end before a bar: with a stop, or a photo stamp (`…있다. 2031.3.10/뉴스1`). Not so
/// `민·관/학계`.
fn may_close(before: &[u8]) -> bool {
    matches!(
        before,
        [.., b'.'] | [.., b'.', b' '] | [.., b'.', b'0'..=b'9'] | [.., b'.', b'0'..=b'9', b'0'..=b'9']
    )
}

/// The end of a caption to which a paragraph is glued: `…있다./뉴스1정부는`.
/// Looked for in the first two hundred syllables, as a caption stands first. Nothing where the agency ends
/// the line, which is a caption then and nothing more, or a space stands before the next word.
pub(in crate::article) fn glued(page: &Page<'_, '_>, line: Span) -> Option<Read> {
    let text = page.text();
    let head = &text[line];
    let near = &head.as_bytes()[..head.len().min(600)];
    let close = memchr::memchr_iter(b']', near).find(|&at| near[..at].ends_with(REPORTER.as_bytes()));
    let signed = close.and_then(|close| glued_behind_brackets(page, line, line.start() + close + 1));
    if signed.is_some() {
        return signed;
    }
    let bars = memchr::memchr_iter(b'/', near).filter(|&at| may_close(&near[..at]));
    let (bar, end) = bars.map(|at| line.start() + at).find_map(|bar| {
        let behind = Span::new(bar + 1, line.end());
        let end = end_of_agency(text, behind).or_else(|| end_of_giver(text, behind))?;
        Some((bar, end))
    })?;
    let start = without_lead(page, line, Signs::UNKNOWN).start();
    let shown = without_stamp(text, trim(text, Span::new(start, bar)), Signs::UNKNOWN);
    let signed = Span::new(bar + 1, end);
    Some(Read::new(shown, Some(credit(text, signed)), end))
}

/// Where an agency ends that a paragraph is glued to, at the head of a text. Nothing for `뉴스1 `, which a
/// space parts from what follows. The offset is of the text.
fn end_of_agency(text: &str, behind: Span) -> Option<usize> {
    // `…있다. /사진=한들통신정부는`
    let label = label_length(&text[behind]).unwrap_or(0);
    let behind = Span::new(behind.start() + label, behind.end());
    let name = outlet::known_prefix(&text[behind]).or_else(|| outlet::agency_prefix(&text[behind]))?;
    let end = behind.start() + name;
    let signed = photographer_length(&text[end..behind.end()]);
    // `…있다./한들통신 ⓒ 홍길동 기자(서울=한들통신)`
    let begins = |c: char| is_hangul(c) || matches!(c, '(' | '[') && signed > 0;
    text[end + signed..behind.end()].starts_with(begins).then_some(end + signed)
}

/// The same of another giver, by the word of credits that it ends in: `앱 캡처재판부는`.
fn end_of_giver(text: &str, behind: Span) -> Option<usize> {
    let near = ahead(&text[behind], 0, LONGEST_GIVER);
    let mut ends = near.char_indices().map(|(at, c)| at + c.len_utf8()).skip(SHORTEST_GIVER);
    let end = ends.find(|&end| ends_in_credit(&near[..end]) && near[end..].starts_with(is_hangul))?;
    Some(behind.start() + end)
}

/// Characters of the shortest giver with its word, and bytes within which it ends.
const SHORTEST_GIVER: usize = 3;
/// Fifteen syllables.
const LONGEST_GIVER: usize = 45;

/// The length of ` ⓒ News1 홍길동 기자` behind an agency's name; 0 where nothing of that stands there.
fn photographer_length(behind: &str) -> usize {
    let near = ahead(behind, 0, LONGEST_PHOTOGRAPHER);
    let role = |role: &&str| near.find(*role).map(|at| at + role.len());
    let signed = near.starts_with(" ⓒ").then(|| PHOTOGRAPHERS.iter().filter_map(role).min()).flatten();
    signed.unwrap_or(0)
}

/// Bytes within which the photographer behind an agency ends.
const LONGEST_PHOTOGRAPHER: usize = 60;

/// `…있다. [홍길동 기자]정부는`: the same behind a photographer in brackets. Nothing where the caption has
/// more than two sentences, as a paragraph has that somebody signs.
fn glued_behind_brackets(page: &Page<'_, '_>, line: Span, end: usize) -> Option<Read> {
    let text = page.text();
    text[end..line.end()].chars().next().filter(|&next| is_hangul(next))?;
    let read = read(page, Span::new(line.start(), end)).filter(|read| read.credit.is_some())?;
    sentences(&text[read.text]).le(&2).then_some(read)
}
