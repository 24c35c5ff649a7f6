//! Where a sign or word of copyright stands: searched for by bytes that are rare in Korean, since nearly
//! every line has none.

use crate::Span;
use crate::lexicon::copyright as words;
use crate::scan::ahead::Ahead;

/// Where the signs and words of copyright stand next on a page, whose lines are asked for in order: one
/// search goes on over the many paragraphs that have none.
#[derive(Debug, Default)]
pub(in crate::article) struct Noted {
    latin: Ahead<()>,
    other: Ahead<()>,
}

impl Noted {
    /// Whether one may stand in a line.
    pub(in crate::article) fn may_stand_in(&mut self, text: &str, line: Span) -> bool {
        let from = line.start();
        let latin = self.latin.at_or_behind(from, || next_latin(text, from).map(|at| (at, ())));
        let other = self.other.at_or_behind(from, || next_other(text, from).map(|at| (at, ())));
        [latin, other].into_iter().flatten().any(|(at, ())| at < line.end())
    }
}

/// Whether a line has a sign or word of copyright: most paragraphs have none.
pub(super) fn may_stand_in(line: &str) -> bool {
    next_latin(line, 0).is_some() || next_other(line, 0).is_some()
}

/// Where ©, `(c)` or the English word stands next, by the first byte of the sign and the letter, which are
/// rare in Korean.
fn next_latin(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let stands = |at: usize| {
        let behind = &bytes[at + 1..];
        let is_title = || {
            [words::TITLE, words::TITLE_IN_CAPITALS].iter().any(|title| behind.starts_with(title.as_bytes()))
        };
        let in_brackets = || bytes[..at].ends_with(b"(") && behind.starts_with(b")");
        begins_with_mark(&bytes[at..]) || in_brackets() || is_title()
    };
    memchr::memchr3_iter(b'c', b'C', 0xC2, &bytes[from..]).map(|at| from + at).find(|&at| stands(at))
}

/// Where one of the other signs or the Korean word stands next, by a byte that few syllables have.
fn next_other(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_mark = |from: Option<usize>| from.is_some_and(|from| begins_with_mark(&bytes[from..]));
    let is_word =
        |from: Option<usize>| from.is_some_and(|from| bytes[from..].starts_with(words::RIGHT.as_bytes()));
    // ⓒ ends in a byte that Ⓒ has in its middle; their first is that of quotation marks too.
    const OF_MARKS: u8 = 0x92;
    // The last byte of the second syllable, which few others end in.
    const OF_RIGHT: u8 = words::RIGHT.as_bytes()[5];
    let stands = |at: usize| match bytes[at] {
        OF_MARKS => is_mark(at.checked_sub(1)) || is_mark(at.checked_sub(2)),
        _ => is_word(at.checked_sub(5)),
    };
    memchr::memchr2_iter(OF_MARKS, OF_RIGHT, &bytes[from..]).map(|at| from + at).find(|&at| stands(at))
}

/// Whether a text begins with one of the [marks](words::MARKS), by its bytes.
pub(in crate::article) const fn begins_with_mark(text: &[u8]) -> bool {
    matches!(text, [0xC2, 0xA9, ..] | [0xE2, 0x92, 0xB8, ..] | [0xE2, 0x93, 0x92, ..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::copyright::MARKS;

    #[test]
    fn a_notice_is_suspected_by_a_sign_or_word() {
        for line in [
            "ⓒ 한빛",
            "한빛 ©",
            "Ⓒ한빛",
            "한빛(c)",
            "(C)",
            "저작권법",
            "한빛 저작권",
            "Copyright",
            "COPYRIGHT",
        ] {
            assert!(may_stand_in(line), "{line}");
        }
        for line in ["", "“한빛”은 작은 시(市)다.", "c", "Cc)", "(c", "작권", "저작", "Copyrigh", "·(d)"]
        {
            assert!(!may_stand_in(line), "{line}");
        }
        for c in '\0'..=char::MAX {
            let mut bytes = [0; 4];
            let text = c.encode_utf8(&mut bytes);
            assert_eq!(begins_with_mark(text.as_bytes()), MARKS.contains(&c), "{c}");
        }
    }
}
