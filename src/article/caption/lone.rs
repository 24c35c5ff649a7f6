//! Who gave a picture, on a line of its own below the caption.
//!
//! Such a line is read only below what may be a caption ([`pictures`](super::super::layout)). By itself it is
//! a credit if it names an agency or an outlet, has a label, the sign of a holder, an ending of credits, or
//! brackets around a picture's source. A name alone is none: who signs the article looks the same.

use super::behind::{without_address, without_notice};
use super::giver::{
    are_agencies, behind_picture, credit, ends_in_credit, is_passed_on, taker, without_stops,
};
use super::label::is_labelled;
use crate::Span;
use crate::article::copyright::begins_with_mark;
use crate::article::page::{is_longer, span_of, trim, trim_where};
use crate::article::{brackets, byline, outlet};
use crate::lexicon::copyright::MARKS;
use crate::lexicon::credits::{ARCHIVE, GIVEN, NOTICE_END, TAKEN_BY};

/// Characters of the longest credit on a line of its own.
/// A headline has more.
const LONGEST_LONE: usize = 24;

/// A line without the brackets around it, the notice behind it, and its stop: `[한빛시 제공. 재판매 및 DB
/// 금지]` is `한빛시 제공`.
fn without_signs(text: &str, line: Span) -> Span {
    let around = |c| matches!(c, '[' | ']' | '(' | ')' | '<' | '>' | '/' | '《' | '》' | '〈' | '〉');
    without_stops(text, trim_where(text, without_notice(text, line), around))
}

/// Whether a line begins with a letter and ends in a syllable, and so has no sign or notice of credits to be
/// cut off: `한빛시 제공`; not `[한빛시 제공]`.
fn is_unsigned(line: &str) -> bool {
    let bytes = line.as_bytes();
    let begins = matches!(bytes.first(), Some(b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | 0xEA..=0xED));
    begins && matches!(bytes, [.., 0xEA..=0xED, _, _]) && !line.ends_with(NOTICE_END)
}

/// What stands behind the sign of a holder at the head of a line. Of `© 한빛시` what is ` 한빛시`, with its
/// space.
fn behind_mark(words: &str) -> Option<&str> {
    if begins_with_mark(words.as_bytes()) { words.strip_prefix(MARKS) } else { None }
}

/// `© 제공: 한빛일보`, `© 한빛시 제공`, `© 한빛일보 DB`: behind the sign stands who gave a picture, or where
/// it is kept, and no holder of the page's rights. Not so `© 한빛일보`, which may be the page's own.
pub(in crate::article) fn names_giver(line: &str) -> bool {
    let holder = behind_mark(line).map(str::trim);
    holder.is_some_and(|holder| {
        (holder.starts_with(GIVEN) || holder.ends_with(GIVEN) || holder.ends_with(ARCHIVE))
            && !is_longer(holder, LONGEST_LONE)
    })
}

/// `홍길동 기자 hong@hanbit.example`: who took a picture, alone on a line. Nothing for `홍길동`, which may be
/// anybody.
pub(in crate::article) fn lone_photographer(text: &str, line: Span) -> Option<Span> {
    let person = without_address(text, line);
    byline::is_photographer(&text[person]).then_some(person)
}

/// `연합뉴스`, `로이터 연합뉴스`: a picture's agency and nothing else. Not so `한빛시`.
pub(in crate::article) fn names_agency(line: &str) -> bool {
    outlet::gives_pictures(line) || are_agencies(line)
}

/// `[한빛군 제공. 재판매 및 DB 금지]`, `[한들통신 자료사진]`: whether a line that a square bracket opens
/// holds who gave a picture, and no more. Not so `[한빛시]`, which has no word of credits.
pub(in crate::article) fn is_given_in_brackets(text: &str, line: Span) -> bool {
    text[line].ends_with(']') && ends_in_credit(&text[without_signs(text, line)])
}

/// A line that is a credit and nothing else, for the caption on the line before. Nothing for `홍길동` and
/// `한빛시`, names alone, and for any text of more than 24 characters but behind the sign of a holder.
pub(in crate::article) fn lone_credit(text: &str, line: Span) -> Option<Span> {
    let bare = if is_unsigned(&text[line]) { line } else { without_signs(text, line) };
    let words = &text[bare];
    let signed = behind_mark(words).map(|holder| trim(text, span_of(text, holder)));
    if let Some(holder) = signed.filter(|holder| holder.len() <= 60 && !text[*holder].ends_with('.')) {
        return Some(credit(text, holder));
    }
    if words.is_empty() || is_longer(words, LONGEST_LONE) {
        return None;
    }
    let known = names_agency(words);
    // `〈사진 한빛전자〉`, `사진 한빛전자`: in brackets, of any words.
    let is_bracketed = || {
        // `[노을마을 주민 방씨 촬영]`
        let is_taken = |inside: &str| inside.strip_suffix(TAKEN_BY).is_some_and(|who| who.ends_with(' '));
        brackets::inside(&text[line]).is_some_and(|inside| {
            behind_picture(inside).or_else(|| taker(inside)).is_some() || is_taken(inside)
        })
    };
    let is_spaced = || behind_picture(words).is_some_and(|source| !source.contains(' '));
    let ended = ends_in_credit(words) && words.chars().count() > 3;
    (known || is_labelled(words) || ended || is_passed_on(words) || is_bracketed() || is_spaced())
        .then(|| credit(text, bare))
}
