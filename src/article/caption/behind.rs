//! What stands behind a caption and is no part of it: notices, the photographer's address, the day of the
//! photograph.
//!
//! Papers put what protects a picture behind its caption: that it must not be sold on, whose address the
//! photographer has, on which day it was taken. The order differs, so that each of the four is asked for in
//! turns until none is left: a notice (`재판매 및 DB 금지`), a button, an address, a day.
//!
//! A stop is left where it ends the sentence. A notice that its brackets close together with the giver stays:
//! `(한빛시 제공, 재판매 및 DB 금지)` is the credit's.

use crate::Span;
use crate::article::page::{span_of, trim};
use crate::article::signs::Signs;
use crate::article::{brackets, button, mail};
use crate::lexicon::credits::{NOTICE_END, NOTICES, STOPPED};
use crate::scan::class::is_hangul;

/// A line with no other signs than those without what stands behind a caption: notices, the photographer's
/// address, the day of the photograph. Nothing is taken off a line without signs: `시민들이 다리를 건너고
/// 있다`.
pub(super) fn without_stamp(text: &str, line: Span, signs: Signs) -> Span {
    let mut line = line;
    for _ in 0..MOST_BEHIND {
        let before = line;
        line = button::without(text, without_notice(text, line));
        if signs.any(Signs::COPYRIGHT) {
            line = without_mark(text, line);
        }
        if signs.any(Signs::AT) {
            line = without_address(text, line);
        }
        if signs.any(Signs::DIGIT) {
            line = without_day(text, line);
        }
        if line == before {
            break;
        }
    }
    line
}

/// More than this does not stand behind a caption.
/// Each turn takes something off, and four kinds twice are more than papers write.
const MOST_BEHIND: usize = 8;

/// `…교수. [사진=한빛병원 제공] ⓒ한빛일보`: without the paper's mark behind brackets that hold who gave the
/// picture.
fn without_mark(text: &str, line: Span) -> Span {
    let parts = text[line].rsplit_once(MARK);
    let is_name = |name: &str| !name.is_empty() && name.len() <= LONGEST_MARK && !name.contains(' ');
    match parts.filter(|(before, name)| before.trim_end().ends_with([']', '>']) && is_name(name)) {
        Some((before, _)) => trim_end(text, Span::new(line.start(), line.start() + before.len())),
        None => line,
    }
}

/// The sign of a paper's mark, and bytes of the longest name behind it: ten syllables.
const MARK: char = 'ⓒ';
/// Longer is a sentence.
const LONGEST_MARK: usize = 30;

/// A line without the notice at its end, and the signs around that: `…있다. 한빛시 제공. 재판매 및 DB 금지`
/// without ` 재판매 및 DB 금지`; the stop goes later.
pub(super) fn without_notice(text: &str, line: Span) -> Span {
    let closes = |c: char| matches!(c, '.' | ']' | ')' | '>' | ' ');
    let part = text[line].trim_end_matches(closes);
    if !part.ends_with(NOTICE_END) {
        return line;
    }
    // `(한빛시 제공, 재판매 및 DB 금지)`, `[한빛시 제공. 재판매 및 DB 금지]`: the brackets close behind it,
    // and hold who gave the picture.
    let is_open = |rest: &str| {
        !text[line].ends_with(NOTICE_END) && rest.trim_end().ends_with([',', '.']) && has_open_bracket(rest)
    };
    match NOTICES.iter().find_map(|notice| part.strip_suffix(notice)) {
        Some(rest) if is_open(rest) => line,
        Some(rest) => trim_end(text, Span::new(line.start(), line.start() + rest.len())),
        None => line,
    }
}

/// Whether a bracket behind the first words of a text does not close: `시민들 (한빛시 제공,` has one;
/// `(한빛시 제공,` has not, whose bracket is at its head, nor `시민들(왼쪽)`.
fn has_open_bracket(text: &str) -> bool {
    ['[', '(', '<'].into_iter().any(|open| {
        let close = brackets::closing(open).and_then(|close| text.rfind(close));
        text.rfind(open).is_some_and(|at| at > 0 && close.is_none_or(|close| close < at))
    })
}

/// Without white space, and the asterisk of a notice, left at the end: `…있다. *` before `재판매 및 DB 금지`.
fn trim_end(text: &str, span: Span) -> Span {
    let part = text[span].trim_end_matches([' ', '*', '\t']);
    Span::new(span.start(), span.start() + part.len())
}

/// `…있다. 한빛시 제공.`: the stop behind a credit. A stop behind other words is the sentence's.
pub(super) fn without_stop(text: &str, line: Span) -> Span {
    match text[line].strip_suffix('.') {
        Some(part) if STOPPED.iter().any(|ending| part.ends_with(ending)) => {
            Span::new(line.start(), line.end() - 1)
        }
        _ => line,
    }
}

/// `…있다. 홍길동 기자 hong@hanbit.example`, `…있다. 홍길동 기자 hong@`: some papers print addresses without
/// their own domain.
pub(super) fn without_address(text: &str, line: Span) -> Span {
    let line = match mail::at_end(&text[line]) {
        // `…있다. /hong@hanbit.example`
        Some(address) => {
            let before = text[line][..address.start()].trim_end();
            span_of(text, before.strip_suffix('/').unwrap_or(before).trim_end())
        }
        None => line,
    };
    // `…있다. 홍길동 기자 blog.hanbit.example/hong`
    let parted = || text[line].rsplit_once(' ');
    let may_be_site = text[line].ends_with(|c: char| c.is_ascii_alphanumeric());
    let line = match may_be_site.then(parted).flatten() {
        Some((before, site)) if mail::site_length(site) == Some(site.len()) => {
            span_of(text, before.trim_end())
        }
        _ => line,
    };
    let Some(address) = text[line].strip_suffix('@') else { return line };
    let rest = address.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'));
    trim(text, Span::new(line.start(), line.start() + rest.len()))
}

/// Bytes of the shortest day: `25.1.1`.
const SHORTEST_DAY: usize = 6;

/// `2025.12.31.` or `2023/11/03` at the end of a line.
/// Year, month and day; two numbers may be a score. Not so `3-1`, which is a score, and `2031년`, behind
/// which no digit stands.
fn without_day(text: &str, line: Span) -> Span {
    let part = &text[line];
    let rest = part.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | ' '));
    if rest.len() + SHORTEST_DAY > part.len() {
        return line;
    }
    let day = part[rest.len()..].trim_matches(|c: char| !c.is_ascii_digit());
    let numbers = day.split(['.', '-', '/']).filter(|number| !number.trim().is_empty()).count();
    let year = day.split(['.', '-', '/']).next().is_some_and(|year| matches!(year.len(), 2 | 4));
    if numbers < 3 || !year {
        return line;
    }
    let from = line.start() + rest.len();
    // The stop that ends the sentence stays with it.
    let stop = usize::from(text[from..].starts_with('.') && rest.ends_with(is_hangul));
    trim(text, Span::new(line.start(), from + stop))
}

/// Whether a day or number ends the text: `2023.5.12/뉴스1`. Not so `…열린 경기. 3-1`.
pub(super) fn is_stamped(text: &str, span: Span) -> bool {
    without_day(text, span) != span
}
