//! Runs of ASCII digits: where nearly every amount and date begins.
//!
//! Of three runs of digits in news two are neither amount nor date; what a run is, `money::promise` and the
//! grammars of dates tell by the syllables behind it. Spelled numbers (`십억`) are not looked for here.

use super::block::{BLOCK, rare_marks};
use crate::Span;

/// Whether a text is ASCII digits and nothing else: `10`; not `1,000`, `10일`, nor an empty text.
pub(crate) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// The runs of ASCII digits in a text, in order. Of `3월 10일, 1,000원` four: `3`, `10`, `1` and `000`. The
/// spans are of the text, in bytes.
pub(crate) fn digit_runs(text: &str) -> DigitRuns<'_> {
    DigitRuns { text, at: DigitsAt::default() }
}

/// Iterator over runs of ASCII digits, made by [`digit_runs`].
#[derive(Clone, Debug)]
pub(crate) struct DigitRuns<'t> {
    text: &'t str,
    at: DigitsAt,
}

impl DigitRuns<'_> {
    /// Goes on behind `offset`: what stands before it has been read as part of a value.
    pub(crate) fn skip_to(&mut self, offset: usize) {
        self.at.skip_to(offset);
    }
}

impl Iterator for DigitRuns<'_> {
    type Item = Span;

    #[inline]
    fn next(&mut self) -> Option<Span> {
        self.at.next_in(self.text)
    }
}

/// How far a text has been searched for digits: what a search keeps that owns its text.
///
/// Most blocks of news hold no digit: they cost one test. Another has its digits marked in a word, from which
/// the runs are read without a branch for each byte.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DigitsAt {
    /// Where the block begins that `digits` marks.
    block: usize,
    /// Where the block after it begins.
    next: usize,
    /// The digits of the block that have not been given yet, the first byte in the lowest bit.
    digits: u64,
}

impl DigitsAt {
    /// Goes on behind `offset`. A run that covers it is cut there.
    #[inline]
    pub(crate) fn skip_to(&mut self, offset: usize) {
        if offset >= self.next {
            self.next = offset;
            self.digits = 0;
        } else if offset > self.block {
            self.digits &= u64::MAX << (offset - self.block);
        }
    }

    /// The next run in `text`, which is the same at every call. Nothing behind the last.
    #[inline]
    pub(crate) fn next_in(&mut self, text: &str) -> Option<Span> {
        let bytes = text.as_bytes();
        if self.digits == 0 {
            self.advance(bytes)?;
        }
        let first = self.digits.trailing_zeros() as usize;
        let behind = first + (self.digits >> first).trailing_ones() as usize;
        let (start, mut end) = (self.block + first, self.block + behind);
        if behind < BLOCK {
            self.digits &= u64::MAX << behind;
        } else {
            end += bytes[end..].iter().take_while(|b| b.is_ascii_digit()).count();
            self.next = end;
            self.digits = 0;
        }
        Some(Span::new(start, end))
    }

    /// The next run that `is_wanted`. The search stays before it, as a run that is given may turn out to be
    /// passed in part.
    #[inline]
    pub(crate) fn next_where(&mut self, text: &str, is_wanted: impl Fn(Span) -> bool) -> Option<Span> {
        loop {
            let here = *self;
            let run = self.next_in(text)?;
            if is_wanted(run) {
                *self = here;
                return Some(run);
            }
        }
    }

    /// Marks the next block that holds a digit. Nothing where no block holds one, and the end of the text
    /// holds none.
    #[inline]
    fn advance(&mut self, bytes: &[u8]) -> Option<()> {
        let mut rest = bytes.get(self.next..)?;
        while let Some((block, behind)) = rest.split_first_chunk() {
            self.digits = digits_of(block);
            if self.digits != 0 {
                self.block = bytes.len() - rest.len();
                self.next = self.block + BLOCK;
                return Some(());
            }
            rest = behind;
        }
        self.advance_into(bytes.len(), rest)
    }

    /// Marks the end of a text of so many bytes, which is shorter than a block.
    #[cold]
    fn advance_into(&mut self, length: usize, tail: &[u8]) -> Option<()> {
        let mut block = [0; BLOCK];
        block[..tail.len()].copy_from_slice(tail);
        self.block = length - tail.len();
        self.next = length;
        self.digits = digits_of(&block);
        (self.digits != 0).then_some(())
    }
}

/// The digits of a block, a bit for each.
#[inline]
fn digits_of(block: &[u8; BLOCK]) -> u64 {
    rare_marks(block, 0, b'0', b'9')
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    #[track_caller]
    fn as_by_a_plain_loop(text: &str) {
        let fast: Vec<_> = digit_runs(text).map(|run| &text[run]).collect();
        let plain: Vec<_> = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
        assert_eq!(fast, plain);
    }

    #[test]
    fn runs_are_those_of_a_plain_loop() {
        for text in
            ["", "7", "2025년 3월 10일 14시 52분", "가나다라마바사 12", "a1b22c333:/9", "긴 글에 숫자가 없다"]
        {
            as_by_a_plain_loop(text);
        }
    }

    #[test]
    fn runs_may_lie_anywhere_about_the_edge_of_a_block() {
        for before in 50..140 {
            for run in [1, 2, 14, 63, 64, 65, 130] {
                let text: String = ["x".repeat(before).as_str(), "7".repeat(run).as_str(), "원 8"].concat();
                as_by_a_plain_loop(&text);
                as_by_a_plain_loop(text.trim_end_matches("원 8"));
            }
        }
    }

    #[test]
    fn what_was_read_is_skipped() {
        let text = ["12 345 6", "x".repeat(100).as_str(), "78 9"].concat();
        let text = text.as_str();
        let after = |offset| {
            let mut runs = digit_runs(text);
            let _ = runs.next();
            runs.skip_to(offset);
            runs.next().map(|run| &text[run])
        };
        assert_eq!(after(0), Some("345"));
        assert_eq!(after(4), Some("45"));
        assert_eq!(after(6), Some("6"));
        assert_eq!(after(8), Some("78"));
        assert_eq!(after(109), Some("8"));
        assert_eq!(after(110), Some("9"));
        assert_eq!(after(500), None);
    }
}
