//! Where a text may report something without marks: the search for the [words](TRIGGERS) by which one sees it.
//!
//! All syllables share a few first bytes, so that a search for many words at once by their beginnings stops at every other
//! one. These words differ from others in a pair of bytes further in.

use crate::lexicon::quotative::TRIGGERS;
use crate::scan::block::{BLOCK, Marks};
use crate::scan::index::Beginnings;

static BY_SYLLABLE: Beginnings<{ TRIGGERS.len() }, 1> = Beginnings::of_words(TRIGGERS);

/// A block and what has to be seen behind it.
const WINDOW: usize = BLOCK + 3;

/// How far before the marked byte a word begins: `다고`, `란 `; `것으로 `; `에 따르면`.
const BEFORE: [usize; 3] = [2, 5, 8];

/// The offset of the first of the words at or behind `from`.
pub(crate) fn trigger(text: &str, from: usize) -> Option<usize> {
    let mut rest = text.as_bytes().get(from..)?;
    while let Some(window) = rest.first_chunk() {
        let found = in_block(text, from, text.len() - rest.len(), window);
        if found.is_some() {
            return found;
        }
        rest = &rest[BLOCK..];
    }
    // The rest of the text, as if spaces followed.
    while !rest.is_empty() {
        let mut window = [b' '; WINDOW];
        window[..rest.len()].copy_from_slice(rest);
        let found = in_block(text, from, text.len() - rest.len(), &window);
        if found.is_some() {
            return found;
        }
        rest = &rest[BLOCK.min(rest.len())..];
    }
    None
}

/// The first word whose marked byte is in the block at `at`.
#[inline]
fn in_block(text: &str, from: usize, at: usize, window: &[u8; WINDOW]) -> Option<usize> {
    let marks = Marks::at(|at| is_marked(window[at], window[at + 1], window[at + 2], window[at + 3]));
    if marks.any() { first(text, from, at, marks.in_order()) } else { None }
}

/// Whether four bytes are in one of the words: the last of `다`, `라`, `자`, `냐` or `으` and the second of `고`, `며`, `면`,
/// `는`, `던` or `로`; the last of `란` and a space; the second of `르` or `하` and that of `면`.
#[inline]
fn is_marked(first: u8, second: u8, third: u8, fourth: u8) -> bool {
    let clause = (first == 0xA4) | (first == 0xBC) | (first == 0x90);
    let particle = (third == 0xB3) | (third & 0xF7 == 0xA1) | (third & 0xF8 == 0x88);
    let noun = (first == 0x80) & (second == b' ');
    let source = ((first == 0xA5) | (first == 0x95)) & (fourth == 0xA9);
    (clause & particle) | noun | source
}

/// The first of the words that belong to the marked bytes of a block.
#[inline(never)]
fn first(text: &str, from: usize, block: usize, mut marks: u64) -> Option<usize> {
    while marks != 0 {
        let marked = block + marks.trailing_zeros() as usize;
        for before in BEFORE {
            let start = marked.checked_sub(before).filter(|&start| start >= from);
            if start.and_then(|start| text.get(start..)).is_some_and(|rest| BY_SYLLABLE.fits(rest)) {
                return start;
            }
        }
        marks &= marks - 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn found(text: &str) -> Vec<usize> {
        let mut from = 0;
        let next = || {
            let at = trigger(text, from)?;
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
}
