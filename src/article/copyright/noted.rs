//! Where a sign or word of copyright stands: searched for ahead of the lines, since nearly every line has
//! none.

use crate::Span;
use crate::lexicon::copyright::{NOTED, SHORTEST_SIGN};
use crate::scan::ahead::Ahead;
use crate::scan::words::Words;

/// Words of copyright and the signs of three bytes.
static WORDS: Words = Words::new(NOTED);

/// Where the signs and words of copyright stand next on a page, whose lines are asked for in order: one
/// search goes on over the many paragraphs that have none.
#[derive(Debug, Default)]
pub(in crate::article) struct Noted {
    /// The next word, or sign of three bytes.
    word: Ahead<()>,
    /// The next `©`, of two bytes.
    shortest: Ahead<()>,
}

impl Noted {
    /// Whether one may stand in a line: `ⓒ`, `저작권`, `Copyright`; the lines must be asked for in their
    /// order.
    pub(in crate::article) fn may_stand_in(&mut self, text: &str, line: Span) -> bool {
        let from = line.start();
        let word = self.word.at_or_behind(from, || next_word(text, from).map(|at| (at, ())));
        let shortest = self.shortest.at_or_behind(from, || next_shortest(text, from).map(|at| (at, ())));
        [word, shortest].into_iter().flatten().any(|(at, ())| at < line.end())
    }
}

/// Whether a line has a sign or word of copyright: most paragraphs have none. `한빛시는 다리를 놓는다고 10일
/// 밝혔다.` is one of those.
pub(super) fn may_stand_in(line: &str) -> bool {
    next_shortest(line, 0).is_some() || next_word(line, 0).is_some()
}

/// Where one of the words or the signs of three bytes stands next.
fn next_word(text: &str, from: usize) -> Option<usize> {
    WORDS.find(text, from).map(|(at, _)| at)
}

/// Where © stands next, by its first byte, which is rare in Korean.
fn next_shortest(text: &str, from: usize) -> Option<usize> {
    let (bytes, sign) = (text.as_bytes(), SHORTEST_SIGN.as_bytes());
    memchr::memchr_iter(sign[0], &bytes[from..]).map(|at| from + at).find(|&at| bytes[at..].starts_with(sign))
}

/// Whether a text begins with one of the [marks](crate::lexicon::copyright::MARKS), by its bytes. `ⓒ`, `©`,
/// `Ⓒ`.
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
