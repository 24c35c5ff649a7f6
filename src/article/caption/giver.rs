//! The name of who gave a picture, among the words of a credit.

use super::label::{is_labelled, label_length};
use crate::Span;
use crate::article::page::{span_of, trim, trim_signs};
use crate::article::{byline, outlet};
use crate::lexicon::credits::{ENDINGS, GIVEN, PICTURE, SOURCES, TAKEN_BY, UNIT_BEHIND};
use crate::lexicon::outlets::PHOTO_AGENCIES;
use crate::scan::class::is_middle_dot;
use crate::scan::index::Endings;

static BY_ENDING: Endings<{ ENDINGS.len() }, 1> = Endings::of_words(ENDINGS);

/// Bytes of the longest source in brackets behind a label and a space, fourteen syllables or some words in Latin letters:
/// `(사진 왼쪽부터 …)` says who is to be seen.
const LONGEST_SOURCE: usize = 42;

/// `AFP=연합뉴스`: an agency passes on what another took. `서울=연합뉴스` is of a dateline.
pub(super) fn is_passed_on(words: &str) -> bool {
    words.rsplit_once('=').is_some_and(|(giver, agency)| {
        (giver.ends_with(' ') || outlet::gives_pictures(giver) || has_ending(giver))
            && outlet::gives_pictures(agency.trim_start())
    })
}

/// `로이터 연합뉴스`, `AFP연합뉴스`: an agency and the one that passes on what it gives.
pub(super) fn are_agencies(words: &str) -> bool {
    match words.split_once(' ') {
        Some((giver, agency)) => outlet::gives_pictures(giver) && outlet::gives_pictures(agency),
        None => {
            PHOTO_AGENCIES.iter().any(|giver| words.strip_prefix(giver).is_some_and(outlet::gives_pictures))
        }
    }
}

/// Whether a word of credits ends the text, with a name before it, or behind it in marks: `온라인 커뮤니티 ‘한빛’`.
pub(super) fn has_ending(words: &str) -> bool {
    let words =
        match words.strip_suffix(['’', '\'', '”', '"']).and_then(|rest| rest.rfind(['‘', '\'', '“', '"']))
        {
            Some(mark) if mark > 0 => words[..mark].trim_end(),
            _ => words,
        };
    BY_ENDING.rests(words).any(|(_, name)| !name.trim().is_empty())
        || outlet::known_prefix(words).is_some_and(|length| words[length..].trim().chars().count() <= 8)
}

/// Whether a word of credits ends the text.
pub(super) fn ends_in_credit(words: &str) -> bool {
    BY_ENDING.fits(words)
}

/// `사진=한빛전자`, `사진 한빛전자`: in brackets, a space is enough behind the label.
pub(super) fn is_labelled_in_brackets(inside: &str) -> bool {
    is_labelled(inside) || behind_word(inside).is_some_and(|source| source.len() <= LONGEST_SOURCE)
}

/// The source behind the plainest label and a space, or a comma.
pub(super) fn behind_picture(words: &str) -> Option<&str> {
    words.strip_prefix(PICTURE).and_then(|rest| rest.strip_prefix(", ").or_else(|| rest.strip_prefix(' ')))
}

/// The same, of figures too: `자료 한빛시`.
fn behind_word(words: &str) -> Option<&str> {
    let sourced = SOURCES.iter().find_map(|label| words.strip_prefix(label)?.strip_prefix(' '));
    sourced.or_else(|| behind_picture(words))
}

/// `촬영 홍길동`, `홍길동 촬영`: who took a picture.
pub(super) fn taker(words: &str) -> Option<&str> {
    let before = || words.strip_suffix(TAKEN_BY).and_then(|name| name.strip_suffix(' '));
    let name = words.strip_prefix(TAKEN_BY).and_then(|name| name.strip_prefix(' ')).or_else(before);
    name.filter(|name| name.split(is_middle_dot).all(byline::is_name))
}

/// The source's name, without label, sign, bar and `제공`.
pub(super) fn credit(text: &str, span: Span) -> Span {
    let behind_label = Span::new(span.start() + label_length(&text[span]).unwrap_or(0), span.end());
    let source = behind_word(&text[behind_label]).or_else(|| taker(&text[behind_label]));
    let behind_label = source.map_or(behind_label, |source| span_of(text, source));
    let bare = trim_signs(text, behind_label, &['/', 'ⓒ', '©', 'Ⓒ', '=', ':', '[', ']', '.', '·']);
    let bare = match text[bare].split_once('=') {
        // `강릉=홍길동 기자`, `코판=로이터 연합뉴스`
        // `EPA=한들통신 자료사진`: what stands before it is an agency too.
        Some((place, person))
            if byline::is_photographer(person)
                || (are_agencies(person) && !outlet::gives_pictures(place)) =>
        {
            trim(text, span_of(text, person))
        }
        _ => bare,
    };
    // `잠실 | 홍길동기자`: the place is no part of the source, nor the day before its bracket in `2031.3.10 [한빛시 제공`.
    let bar = memchr::memrchr2(b'|', b'[', text[bare].as_bytes());
    let bare = bar.map_or(bare, |bar| trim(text, Span::new(bare.start() + bar + 1, bare.end())));
    // `제공: 한빛일보`
    let bare = match text[bare].strip_prefix(GIVEN).and_then(|giver| giver.trim_start().strip_prefix(':')) {
        Some(giver) => trim(text, span_of(text, giver)),
        None => bare,
    };
    // `한빛시, 단위 억원`: what a chart's figures are.
    let unit = text[bare].find(UNIT_BEHIND);
    let bare = unit.map_or(bare, |at| trim(text, Span::new(bare.start(), bare.start() + at)));
    match text[bare].strip_suffix(GIVEN) {
        Some(giver) if !giver.trim().is_empty() => {
            trim(text, Span::new(bare.start(), bare.start() + giver.len()))
        }
        _ => bare,
    }
}

/// `한빛 제공.` before a notice: the stop is the notice's.
pub(super) fn without_stops(text: &str, span: Span) -> Span {
    let part = text[span].trim_end_matches(['.', ' ', ',']);
    Span::new(span.start(), span.start() + part.len())
}
