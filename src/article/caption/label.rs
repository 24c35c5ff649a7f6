//! Labels before the source of a picture: `사진=`, `사진제공|`.
//!
//! A label says of what the name behind it is the source: of a picture, of figures, of both. A sign follows
//! it (`=`, `:`, a bar, a middle dot with a space), but for a few that newsrooms write with a space alone.
//! The last one on a line counts, as a caption ends with its credit.

use crate::lexicon::credits::{LABELS, SOURCES, SPACED, TAKING};
use crate::scan::class::{SYLLABLE, is_bar, is_hangul, is_middle_dot};
use crate::scan::index::{Beginnings, Endings};

/// Labels by their first syllable, for what a text begins with.
static LABELS_BY_BEGINNING: Beginnings<{ LABELS.len() }, 1> = Beginnings::of_words(LABELS);
/// And by their last one, for what stands before a sign.
static LABELS_BY_ENDING: Endings<{ LABELS.len() }, 1> = Endings::of_words(LABELS);

/// The last label that a sign follows, and where it stands. Of `…있다. 사진=한빛시` the label `사진` and
/// where it begins. The offset is of the text given.
pub(super) fn rfind_label(text: &str) -> Option<(&'static str, usize)> {
    // The last byte of `ㅣ` and `∣`.
    const BARS: u8 = 0xA3;
    let bytes = text.as_bytes();
    let before = |at: usize| {
        let words = text.get(..at)?.trim_end();
        let (label, before) = LABELS_BY_ENDING.longest(words)?;
        // `대표=홍길동` has no label of a table, `표`.
        let is_part = LABELS[label].len() == SYLLABLE && before.ends_with(is_hangul);
        (!is_part).then_some((LABELS[label], before.len()))
    };
    let signs = memchr::memrchr3_iter(b'=', b'|', b':', bytes);
    let bars = || {
        memchr::memrchr_iter(BARS, bytes)
            .filter(|&at| text.get(..=at).is_some_and(|to| to.ends_with(['ㅣ', '∣'])))
    };
    signs.chain(bars().map(|at| at - 2)).find_map(before)
}

/// Whether a label stands at the head of a text, and a source behind it: `사진=한빛시`; not `사진=`, nor
/// `사진 찍는 시민들`.
pub(super) fn is_labelled(words: &str) -> bool {
    label_length(words).is_some_and(|length| length < words.len())
}

/// `출처: 한빛시`: where a chart's figures come from. Not so `출처를 밝힌`.
pub(in crate::article) fn names_source(words: &str) -> bool {
    SOURCES
        .iter()
        .any(|label| words.strip_prefix(label).is_some_and(|rest| rest.trim_start().starts_with([':', '='])))
}

/// The length of a label like `사진=` or `사진제공|` at the head, with its sign.
/// Behind who took a picture a stroke is a sign too: `촬영/홍길동`. Nothing for `사진 한빛시`, whose label
/// needs a sign.
pub(super) fn label_length(words: &str) -> Option<usize> {
    if let Some(label) = SPACED.iter().find(|label| words.starts_with(**label)) {
        return Some(label.len());
    }
    LABELS_BY_BEGINNING.rests(words).find_map(|(label, rest)| {
        let rest = rest.trim_start();
        let sign = rest.chars().next().filter(|&c| {
            is_bar(c)
                || matches!(c, '=' | ':')
                || (c == '/' && TAKING.contains(&LABELS[label]))
                || (is_middle_dot(c) && rest[c.len_utf8()..].starts_with(' '))
        })?;
        Some(words.len() - rest.len() + sign.len_utf8())
    })
}
