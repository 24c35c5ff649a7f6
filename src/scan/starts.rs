//! Where words begin: at the start of a text and behind ASCII, marks, dots and brackets.
//!
//! A Korean word is Hangul behind a space, a sign or another script's letter, and particles are glued to its
//! end; so what a rule looks for stands at such a place or within a word, where it means something else
//! (`이날` in `어린이날`).

use super::block::{BLOCK, Bytes, Flags, marks};
use super::class::before;

/// How far a text has been searched for the beginnings of words: what a search keeps that owns its text. Of
/// `그는 “이날” 왔다` the places of `그`, `이` and `왔`, among those of other signs behind signs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HeadsAt {
    /// Where the block begins that `starts` marks.
    pub(super) block: usize,
    /// Where the block after it begins.
    pub(super) next: usize,
    /// The places of the block where words begin that have not been looked at, the first byte in the lowest
    /// bit.
    pub(super) starts: u64,
    /// The places behind the block where words may begin, for what stands at its end.
    behind: u64,
}

impl Default for HeadsAt {
    /// At the beginning of a text, where a word may begin.
    fn default() -> Self {
        Self { block: 0, next: 0, starts: 0, behind: 1 }
    }
}

impl HeadsAt {
    /// Goes on at `offset` in `text`. What is before it is not found any more.
    #[inline]
    pub(crate) fn skip_to(&mut self, text: &str, offset: usize) {
        if offset > self.next {
            self.next = offset;
            self.starts = 0;
            self.behind = u64::from(before(text, offset).is_none_or(begins_with_edge));
        } else if offset > self.block {
            // In two steps, since there may be nothing left of the block.
            self.starts &= u64::MAX << (offset - self.block - 1) << 1;
        }
    }

    /// Marks the block at `next`, which is this one.
    ///
    /// Fifty instructions. A byte is a start if it is no edge and one stands right before it, in this block
    /// or the last.
    #[inline(always)]
    pub(super) fn mark(&mut self, block: &[u8; BLOCK]) {
        let edges = marks(block, are_edges);
        let ascii = !marks(block, Bytes::beyond_ascii);
        let mut starts = ascii << 1 | self.behind;
        self.behind = ascii >> (BLOCK - 1);
        if edges & !ascii != 0 {
            let (here, next) = behind_signs(block, edges & !ascii);
            starts |= here;
            self.behind |= next;
        }
        self.starts = starts & !edges;
        self.block = self.next;
        self.next += BLOCK;
    }
}

/// ASCII and the first bytes of signs: dots (`·`, from C2), marks and brackets (`“`, `「`, from E2 and E3),
/// full-width forms and pictures (from EF and F0).
#[inline]
fn are_edges(bytes: Bytes) -> Flags {
    bytes.within(0xEE, 0x7F) | bytes.like(0xC2, 0xDE)
}

/// Whether [`are_edges`] holds for the first byte of the character. Space, `2`, `K`, `·`, `“`; not `가`,
/// `韓`.
pub(super) fn begins_with_edge(c: char) -> bool {
    matches!(c, '\0'..='\u{FF}' | '\u{2000}'..='\u{3FFF}' | '\u{E000}'..)
}

/// The places behind signs that begin at the given places of a block: those in the block and those in the
/// next one.
#[inline(never)]
fn behind_signs(block: &[u8; BLOCK], mut signs: u64) -> (u64, u64) {
    let mut places = 0_u128;
    while signs != 0 {
        let at = signs.trailing_zeros() as usize % BLOCK;
        let length = match block[at] {
            0..=0xDF => 2,
            0xE0..=0xEF => 3,
            _ => 4,
        };
        places |= 1 << (at + length);
        signs &= signs - 1;
    }
    #[allow(clippy::cast_possible_truncation, reason = "the lower half and the upper")]
    (places as u64, (places >> BLOCK) as u64)
}
