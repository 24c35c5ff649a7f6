//! Where a text may report something without marks: the search for the [words](TRIGGERS) by which one sees it.
//!
//! All syllables share a few first bytes, so that a search for many words at once by their beginnings stops at every other
//! one. These words differ from others in a pair of bytes further in.

use crate::lexicon::quotative::TRIGGERS;
use crate::scan::block::{BLOCK, Bytes, Flags, marks_by};
use crate::scan::index::Beginnings;

static BY_SYLLABLE: Beginnings<{ TRIGGERS.len() }, 1> = Beginnings::of_words(TRIGGERS);

/// A block and what has to be seen behind it.
const WINDOW: usize = BLOCK + 3;

/// How far before the marked byte a word begins: `다고`, `것으로 `; `란 `; `에 따르면`.
const BEFORE: [usize; 3] = [2, 1, 8];

/// The places of the words in a text, each looked for once.
#[derive(Debug)]
pub(crate) struct Triggers<'t> {
    text: &'t str,
    /// The last one found.
    found: Option<usize>,
    /// Where the block in hand begins, and the marked bytes of it that are still to be read.
    block: usize,
    marks: u64,
    /// Behind that block.
    next: usize,
}

impl<'t> Triggers<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, found: None, block: 0, marks: 0, next: 0 }
    }

    /// The offset of the first word at or behind `from`, which is nowhere before that of an earlier call.
    pub(crate) fn behind(&mut self, from: usize) -> Option<usize> {
        if self.found.is_none_or(|found| found < from) {
            self.found = self.search(from);
        }
        self.found
    }

    fn search(&mut self, from: usize) -> Option<usize> {
        loop {
            while self.marks != 0 {
                let marked = self.block + self.marks.trailing_zeros() as usize;
                self.marks &= self.marks - 1;
                if let Some(start) = word(self.text, from, marked) {
                    return Some(start);
                }
            }
            self.next_block(from)?;
        }
    }

    /// Marks the next block in which a word at or behind `from` may stand; none at the end of the text.
    fn next_block(&mut self, from: usize) -> Option<()> {
        self.block = self.next.max(from);
        let mut rest = self.text.as_bytes().get(self.block..)?;
        while let Some(window) = rest.first_chunk() {
            rest = &rest[BLOCK..];
            let marks = marked(window);
            if marks != 0 {
                self.next = self.text.len() - rest.len();
                self.block = self.next - BLOCK;
                self.marks = marks;
                return Some(());
            }
        }
        self.next = self.text.len() - rest.len();
        if rest.is_empty() {
            return None;
        }
        // The rest of the text, as if spaces followed.
        let mut window = [b' '; WINDOW];
        window[..rest.len()].copy_from_slice(rest);
        self.block = self.next;
        self.next += BLOCK.min(rest.len());
        self.marks = marked(&window);
        Some(())
    }
}

/// The bytes of a block in which it differs from others that a word stands there.
#[inline]
fn marked(window: &[u8; WINDOW]) -> u64 {
    let (Some(first), Some(third), Some(fourth)) =
        (window.first_chunk(), window[2..].first_chunk(), window[3..].first_chunk())
    else {
        return 0;
    };
    marks_by(|from| are_marked(Bytes::row(first, from), Bytes::row(third, from), Bytes::row(fourth, from)))
}

/// Whether the first, third and fourth of four bytes are those of one of the words: the last of `다`, `라`, `자` or `냐` and
/// the second of `고`, `며`, `면`, `는` or `던`; the last of `것` and that of `으`; the second of `란` and a space; the second
/// of `르` or `하` and that of `면`.
#[inline]
fn are_marked(first: Bytes, third: Bytes, fourth: Bytes) -> Flags {
    let clause = first.is(0xA4) | first.is(0xBC) | first.is(0x90);
    let particle = third.is(0xB3) | third.is(0xA9) | third.is(0x8A) | third.is(0x8D);
    let result = first.is(0x83) & fourth.is(0xBC);
    let noun = first.is(0x9E) & third.is(b' ');
    let source = (first.is(0xA5) | first.is(0x95)) & fourth.is(0xA9);
    (clause & particle) | result | noun | source
}

/// The beginning of the word that a marked byte belongs to, if that is not before `from`.
#[inline]
fn word(text: &str, from: usize, marked: usize) -> Option<usize> {
    BEFORE.iter().find_map(|before| {
        let start = marked.checked_sub(*before).filter(|&start| start >= from)?;
        text.get(start..).is_some_and(|rest| BY_SYLLABLE.fits(rest)).then_some(start)
    })
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn found(text: &str) -> Vec<usize> {
        let (mut triggers, mut from) = (Triggers::new(text), 0);
        let next = || {
            let at = triggers.behind(from)?;
            from = at + 1;
            Some(at)
        };
        core::iter::from_fn(next).collect()
    }

    #[test]
    fn every_word_is_found_wherever_it_stands() {
        let begins = |rest: &str| TRIGGERS.iter().any(|word| rest.starts_with(word));
        for before in 0..140 {
            for word in TRIGGERS {
                let text = ["x".repeat(before).as_str(), "가", word, "나다 라", word].concat();
                let wanted = text.char_indices().map(|(at, _)| at).filter(|&at| begins(&text[at..]));
                assert_eq!(found(&text), wanted.collect::<Vec<_>>(), "{text}");
            }
        }
    }

    #[test]
    fn what_is_before_is_passed_over() {
        let text = "늦었다고 했다. 낫다는 말이다. 시에 따르면 그렇다고 한다";
        let mut triggers = Triggers::new(text);
        let at = |word: &str| text.find(word);
        assert_eq!(triggers.behind(0), at("다고"));
        assert_eq!(triggers.behind(3), at("다고"));
        assert_eq!(triggers.behind(12), at("다는"));
        assert_eq!(triggers.behind(30), at("에 따르면"));
        assert_eq!(triggers.behind(text.len()), None);
    }
}
