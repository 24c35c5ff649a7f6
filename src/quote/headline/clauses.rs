//! The clauses of a headline, which dots part, and the tags before them.
//!
//! Dots stand for the pause that a reader would make, and editors type them in many ways: `…`, `‥`, two full
//! stops or two middle dots. One middle dot joins names (`김도윤·서라온`), one stop is of a number or an
//! abbreviation, and neither parts anything.

use memchr::{memchr3_iter, memrchr3_iter};

use crate::Span;
use crate::lexicon::headlines::VERSUS;
use crate::quote::marks::trimmed;

/// Whether dots part words into clauses.
/// `공장 또 멈춰…한들전자`; not `김도윤·서라온`, `3.5%`.
pub(in crate::quote) fn has_clauses(words: &str) -> bool {
    let bytes = words.as_bytes();
    memchr3_iter(b'.', 0xC2, 0xE2, bytes).any(|at| begins_with_dots(&bytes[at..]))
}

/// `…`, `‥`, `..`, `··`: the dots that part clauses.
/// Not the one dot of `김도윤·서라온`, nor that of `3.5%`.
fn begins_with_dots(bytes: &[u8]) -> bool {
    matches!(bytes, [0xE2, 0x80, 0xA5 | 0xA6, ..] | [b'.', b'.', ..] | [0xC2, 0xB7, 0xC2, 0xB7, ..])
}

/// Their signs.
pub(super) const DOT: [char; 4] = ['…', '‥', '.', '·'];

/// The last clause, behind what stands before it.
/// `한들전자` of `공장 또 멈춰…한들전자`, before which `공장 또 멈춰` stands. Without dots it is all, and
/// nothing stands before it.
pub(super) fn last_clause(text: &str, span: Span) -> (Span, Span) {
    let (words, bytes) = (&text[span], text[span].as_bytes());
    let Some(at) = memrchr3_iter(b'.', 0xC2, 0xE2, bytes).find(|&at| begins_with_dots(&bytes[at..])) else {
        return (Span::new(span.start(), span.start()), span);
    };
    let behind = words[at..].trim_start_matches(DOT);
    let before = words[..at].trim_end_matches(DOT);
    let before = Span::new(span.start(), span.start() + before.len());
    (trimmed(text, before), trimmed(text, Span::new(span.end() - behind.len(), span.end())))
}

/// The first clause of a text that begins with none of the dots; `vs` parts clauses too.
/// `vs` is one of the few words of headlines that stand between two speakers:
/// `여당 “환영” vs 야당 “더 지어야”`.
pub(super) fn first_clause(text: &str, span: Span) -> Span {
    let bytes = text[span].as_bytes();
    let dots = memchr3_iter(b'.', 0xC2, 0xE2, bytes).find(|&at| begins_with_dots(&bytes[at..]));
    let end = dots.into_iter().chain(find_versus(&text[span])).min().unwrap_or(bytes.len());
    trimmed(text, Span::new(span.start(), span.start() + end))
}

/// Where `vs` stands as a word.
/// Its offset in `words`. It needs a space before it.
fn find_versus(words: &str) -> Option<usize> {
    words.find(VERSUS).filter(|&at| words[..at].ends_with(' '))
}

/// Behind the tags in brackets: `[단독]`.
/// They say what the article is (`[단독]`, `[인터뷰]`), not who speaks.
pub(super) fn without_tags(text: &str, span: Span) -> Span {
    let mut rest = text[span].trim_start();
    while let Some((_, behind)) = rest.strip_prefix('[').and_then(|tag| tag.split_once(']')) {
        rest = behind.trim_start();
    }
    Span::new(span.end() - rest.len(), span.end())
}
