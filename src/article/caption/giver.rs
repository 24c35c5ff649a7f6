//! The name of who gave a picture, among the words of a credit.
//!
//! A credit has the name with much about it: a label, signs, the place of the photograph, a date, a unit,
//! `제공`. All of that is taken off in a fixed order, so that `사진=한빛시 제공`, `(한빛시 제공)` and
//! `/한빛시` have one giver. An agency that passes on another's picture stays with it, because both are its
//! givers.

use super::label::{is_labelled, label_length};
use crate::Span;
use crate::article::page::{span_of, trim, trim_signs};
use crate::article::{byline, outlet};
use crate::lexicon::credits::{ENDINGS, GIVEN, PICTURE, SOURCES, TAKEN_BY, UNIT_BEHIND};
use crate::scan::class::{is_hangul, is_middle_dot};
use crate::scan::index::Endings;

/// Words that credits end in, by their last syllable.
static BY_ENDING: Endings<{ ENDINGS.len() }, 1> = Endings::of_words(ENDINGS);

/// Bytes of the longest source in brackets behind a label and a space, fourteen syllables or some words in
/// Latin letters: `(사진 왼쪽부터 …)` says who is to be seen.
const LONGEST_SOURCE: usize = 42;

/// `AFP=연합뉴스`: an agency passes on what another took. `서울=연합뉴스` is of a dateline. It goes by the
/// last sign.
pub(super) fn is_passed_on(words: &str) -> bool {
    memchr::memrchr(b'=', words.as_bytes()).is_some_and(|sign| {
        let (giver, agency) = (&words[..sign], &words[sign + 1..]);
        (giver.ends_with(' ') || outlet::gives_pictures(giver) || has_ending(giver))
            && outlet::gives_pictures(agency.trim_start())
    })
}

/// `로이터 연합뉴스`, `AFP연합뉴스`: an agency and the one that passes on what it gives.
pub(super) fn are_agencies(words: &str) -> bool {
    match memchr::memchr(b' ', words.as_bytes()) {
        Some(space) => outlet::gives_pictures(&words[..space]) && outlet::gives_pictures(&words[space + 1..]),
        None => outlet::behind_agency(words).any(outlet::gives_pictures),
    }
}

/// Whether a word of credits ends the text, with a name before it, or behind it in marks: `온라인 커뮤니티
/// ‘한빛’`. An outlet with a few syllables behind it will do: `한빛일보 자료`. `한빛시 제공`, `온라인
/// 커뮤니티 캡처`; not `제공` alone.
pub(super) fn has_ending(words: &str) -> bool {
    let words = match words
        .strip_suffix(|c| matches!(c, '’' | '\'' | '”' | '"'))
        .and_then(|rest| rest.rfind(['‘', '\'', '“', '"']))
    {
        Some(mark) if mark > 0 => words[..mark].trim_end(),
        _ => words,
    };
    BY_ENDING.rests(words).any(|(_, name)| !name.trim().is_empty())
        || outlet::known_prefix(words).is_some_and(|length| {
            // `한빛일보가 간다 92` is the name of a series.
            let behind = &words[length..];
            behind.trim().chars().count() <= 8 && !behind.starts_with(is_hangul)
        })
}

/// Whether a word of credits ends the text: `한빛시 제공`, and `제공` alone.
pub(super) fn ends_in_credit(words: &str) -> bool {
    BY_ENDING.fits(words)
}

/// `사진=한빛전자`, `사진 한빛전자`: in brackets, a space is enough behind the label.
pub(super) fn is_labelled_in_brackets(inside: &str) -> bool {
    is_labelled(inside) || behind_word(inside).is_some_and(|source| source.len() <= LONGEST_SOURCE)
}

/// The source behind the plainest label and a space, or a comma: `한빛재단` of `사진 한빛재단` and `사진,
/// 한빛재단`.
pub(super) fn behind_picture(words: &str) -> Option<&str> {
    words.strip_prefix(PICTURE).and_then(|rest| rest.strip_prefix(", ").or_else(|| rest.strip_prefix(' ')))
}

/// The same, of figures too: `자료 한빛시`.
fn behind_word(words: &str) -> Option<&str> {
    let sourced = SOURCES.iter().find_map(|label| words.strip_prefix(label)?.strip_prefix(' '));
    sourced.or_else(|| behind_picture(words))
}

/// `촬영 홍길동`, `홍길동 촬영`: who took a picture. Nothing for `촬영장`, which names nobody.
pub(super) fn taker(words: &str) -> Option<&str> {
    let before = || words.strip_suffix(TAKEN_BY).and_then(|name| name.strip_suffix(' '));
    let name = words.strip_prefix(TAKEN_BY).and_then(|name| name.strip_prefix(' ')).or_else(before);
    name.filter(|name| name.split(is_middle_dot).all(byline::is_name))
}

/// The source's name, without label, sign, bar and `제공`. The order: label; signs; then the place, whose
/// sign would hide the bar; what stands before a bar; the giver's word before the name; the unit; and the
/// giver's word behind it, which only then ends the text. So `사진=한빛시 제공`, `[한빛시 제공]` and `제공:
/// 한빛시` are `한빛시`.
pub(super) fn credit(text: &str, span: Span) -> Span {
    let source = trim_signs(text, behind_label(text, span), AROUND);
    let steps = [without_place, behind_bar, behind_given, without_unit, without_given];
    steps.iter().fold(source, |source, step| step(text, source))
}

/// Signs around the name of a source.
const AROUND: &[char] = &['/', 'ⓒ', '©', 'Ⓒ', '=', ':', '[', ']', '.', '·'];

/// Behind the label at the head, if there is one: `사진=`, `[사진] `.
fn behind_label(text: &str, span: Span) -> Span {
    let label = text[span].trim_start_matches('[').strip_prefix(PICTURE);
    let in_brackets = label.and_then(|rest| rest.strip_prefix(']'));
    let span = in_brackets.map_or(span, |rest| span_of(text, rest.trim_start()));
    let source = Span::new(span.start() + label_length(&text[span]).unwrap_or(0), span.end());
    let words = &text[source];
    behind_word(words).or_else(|| taker(words)).map_or(source, |words| span_of(text, words))
}

/// `강릉=홍길동 기자`, `코판=로이터 연합뉴스`: the place is no part of the source; but of `EPA=한들통신
/// 자료사진` what stands there is an agency too.
fn without_place(text: &str, source: Span) -> Span {
    match text[source].split_once('=') {
        Some((place, person))
            if byline::is_photographer(person)
                || (are_agencies(person) && !outlet::gives_pictures(place)) =>
        {
            trim(text, span_of(text, person))
        }
        _ => source,
    }
}

/// `잠실 | 홍길동기자`: nor is a place before a bar, or the day before its bracket in `2031.3.10 [한빛시
/// 제공`.
fn behind_bar(text: &str, source: Span) -> Span {
    let bar = memchr::memrchr2(b'|', b'[', text[source].as_bytes());
    bar.map_or(source, |bar| trim(text, Span::new(source.start() + bar + 1, source.end())))
}

/// `제공: 한빛일보` is `한빛일보`.
fn behind_given(text: &str, source: Span) -> Span {
    let given = text[source].strip_prefix(GIVEN).and_then(|giver| giver.trim_start().strip_prefix(':'));
    given.map_or(source, |giver| trim(text, span_of(text, giver)))
}

/// `한빛시, 단위 억원`: what a chart's figures are stands behind the source.
fn without_unit(text: &str, source: Span) -> Span {
    let words = &text[source];
    let mut signs = memchr::memchr_iter(UNIT_BEHIND.as_bytes()[0], words.as_bytes());
    let unit = signs.find(|&at| words[at..].starts_with(UNIT_BEHIND));
    unit.map_or(source, |at| trim(text, Span::new(source.start(), source.start() + at)))
}

/// `한빛시 제공` is `한빛시`; `제공` alone stays, as nothing else would be left.
fn without_given(text: &str, source: Span) -> Span {
    let giver = text[source].strip_suffix(GIVEN).filter(|giver| !giver.trim().is_empty());
    giver.map_or(source, |giver| trim(text, span_of(text, giver)))
}

/// `한빛 제공.` before a notice: the stop is the notice's.
pub(super) fn without_stops(text: &str, span: Span) -> Span {
    let is_stop = |c: char| matches!(c, '.' | ' ' | ',');
    let part = text[span].trim_end_matches(is_stop);
    Span::new(span.start(), span.start() + part.len())
}
