//! The time stamps of a line, with the labels before and behind them.
//!
//! A stamp begins where two or four digits do that the [grammar](super::grammar) reads on from, and is what
//! that reads, as far as it comes. The label is the word right before it, or behind it where no number
//! follows that word (`10:22 송고 | 11:01 수정`). Eight digits are a day only with a label, since they may be
//! any number. Behind a day the page of the printed paper may stand (`2024-03-01 27면`); a clock time has
//! none.

use alloc::vec::Vec;

use super::When;
use super::grammar::{Read, compact, separates, stamp};
use crate::Span;
use crate::lexicon::stamps::{LABELS, LABELS_BEHIND, Label, PAGE};
use crate::scan::digits::digit_runs;
use crate::scan::index::{Beginnings, Endings};

/// A time stamp in a line.
#[derive(Clone, Copy, Debug)]
pub(in crate::article) struct Found {
    /// The stamp without its label.
    pub(in crate::article) span: Span,
    /// The stamp with its label and what parts them.
    pub(in crate::article) with_label: Span,
    /// What it says, in Korean time.
    pub(in crate::article) when: When,
    /// What the word beside it makes of it; nothing for a bare one.
    pub(in crate::article) label: Option<Label>,
    /// Whether the day of the week stands in it: `2031.03.10 (월)`.
    pub(in crate::article) has_weekday: bool,
    /// The day and page of the printed paper: `2024-03-01 27면`.
    pub(in crate::article) print: Option<Span>,
}

/// Labels by their first syllable, as one stands alone on its line.
static BY_BEGINNING: Beginnings<{ LABELS.len() }, 1> = Beginnings::of_rows(LABELS);
/// And by their last one, as they stand before a stamp.
static BY_ENDING: Endings<{ LABELS.len() }, 1> = Endings::of_rows(LABELS);

/// The time stamps of a line, in order: `입력 2031.03.10 09:00 | 수정 2031.03.10 11:30` has two; `09:00`
/// alone is none.
pub(in crate::article) fn find_in(text: &str, line: Span) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut runs = digit_runs(&text[line]);
    while let Some(run) = runs.next() {
        let start = line.start() + run.start();
        let read = match run.len() {
            // Most are no year.
            2 | 4 if !separates(&text[line.start() + run.end()..line.end()]) => continue,
            2 | 4 => stamp(&text[start..line.end()]),
            // `20310310 입력`: a number but for its label.
            8 => compact(&text[start..line.end()]),
            _ => continue,
        };
        let Ok((rest, read)) = read else { continue };
        let end = line.end() - rest.len();
        let from = found.last().map_or(line.start(), |last| last.with_label.end());
        let stamp = labelled(text, Span::new(from, line.end()), Span::new(start, end), read);
        if run.len() == 8 && stamp.label.is_none() {
            continue;
        }
        runs.skip_to(end - line.start());
        found.push(stamp);
    }
    found
}

/// The label alone on its line, whose value may follow on the next: `입력 :`. Nothing for `입력 2031.03.10`.
pub(in crate::article) fn lone_label(line: &str) -> Option<Label> {
    let line = line.trim_end_matches(|c: char| c == ':' || c == '|' || c.is_whitespace());
    BY_BEGINNING.place(line).map(|at| LABELS[at].1)
}

/// What is read at a place, with the label beside it. A label before the stamp counts before one behind it,
/// and is not looked for beyond the last stamp.
fn labelled(text: &str, within: Span, span: Span, read: Read) -> Found {
    let before = text[within.start()..span.start()].trim_end_matches(is_joint);
    let after = &text[span.end()..within.end()];
    let front = BY_ENDING.fitting(before).next().map(|at| &LABELS[at]);
    let behind = match front {
        None => LABELS_BEHIND.iter().find(|(word, _)| is_label_behind(after, word)),
        Some(_) => None,
    };
    let with_label = match (front, behind) {
        (Some((word, _)), _) => Span::new(within.start() + before.len() - word.len(), span.end()),
        (None, Some((word, _))) => {
            Span::new(span.start(), within.end() - after.trim_start().len() + word.len())
        }
        (None, None) => span,
    };
    Found {
        span,
        with_label,
        when: read.when,
        label: front.or(behind).map(|&(_, label)| label),
        has_weekday: read.has_weekday,
        print: match read.when {
            When::Day(_) => page_length(after.trim_start())
                .map(|length| Span::new(span.start(), within.end() - after.trim_start().len() + length)),
            // A clock time is none of the printed paper's: `수정 2025.01.13 19:05 2면`.
            When::Instant(_) => None,
        },
    }
}

/// Whether a word stands right behind a stamp and is no label of the next: `10:22 송고 | 11:01 수정`.
fn is_label_behind(after: &str, word: &str) -> bool {
    after
        .trim_start()
        .strip_prefix(word)
        .is_some_and(|rest| !rest.trim_start_matches([' ', ':']).starts_with(|c: char| c.is_ascii_digit()))
}

/// What stands between a label and its stamp: `입력 : 2031.03.10`
fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, ':' | '|' | '：' | '/' | '[')
}

/// The length of `27면` (*page 27*) at the head of a text.
pub(in crate::article) fn page_length(words: &str) -> Option<usize> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let fits = (1..=3).contains(&digits) && words[digits..].starts_with(PAGE);
    fits.then_some(digits + PAGE.len())
}
