//! Where lines end, looked for in blocks: most lines of a page are shorter than a search for each is worth.
//!
//! `article::page` cuts a page by them. `\r\n` is two places, which are one end of a line: that is for who
//! asks.

use super::block::{BLOCK, rare_marks};

/// Iterator over the places of `\n` and `\r` in a text.
#[derive(Clone, Debug)]
pub(crate) struct LineEnds<'t> {
    text: &'t [u8],
    /// Where the block begins that `ends` marks.
    block: usize,
    /// Where the block after it begins.
    next: usize,
    /// Those of the block that have not been given yet, the first byte in the lowest bit.
    ends: u64,
}

impl<'t> LineEnds<'t> {
    /// From the beginning of a text.
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text: text.as_bytes(), block: 0, next: 0, ends: 0 }
    }

    /// Marks the next block that has some.
    #[inline]
    fn advance(&mut self) -> Option<()> {
        let mut rest = self.text.get(self.next..)?;
        while let Some((block, behind)) = rest.split_first_chunk() {
            self.ends = ends_of(block);
            if self.ends != 0 {
                self.block = self.text.len() - rest.len();
                self.next = self.block + BLOCK;
                return Some(());
            }
            rest = behind;
        }
        let mut block = [0; BLOCK];
        block[..rest.len()].copy_from_slice(rest);
        self.block = self.text.len() - rest.len();
        self.next = self.text.len();
        self.ends = ends_of(&block);
        (self.ends != 0).then_some(())
    }
}

impl Iterator for LineEnds<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        if self.ends == 0 {
            self.advance()?;
        }
        let end = self.block + self.ends.trailing_zeros() as usize;
        self.ends &= self.ends - 1;
        Some(end)
    }
}

/// The ends of lines in a block, a bit for each.
#[inline]
fn ends_of(block: &[u8; BLOCK]) -> u64 {
    // With these bits turned over the two are neighbours.
    rare_marks(block, 0x09, b'\n' ^ 0x09, b'\r' ^ 0x09)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn each_line_end_is_given_once() {
        let lines = ["", "한빛시는 다리를 놓는다고 10일 밝혔다.", "a\tb\u{B}\u{C}", "다리"];
        for length in 0..80 {
            let mut text: String = lines[1].chars().cycle().take(length).collect();
            for end in ["\n", "\r", "\r\n", "\n\n", "다"] {
                for line in lines {
                    text.push_str(end);
                    text.push_str(line);
                }
            }
            let wanted = text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'\n' | b'\r'));
            let mut ends = LineEnds::new(&text);
            assert!(ends.by_ref().eq(wanted.map(|(at, _)| at)), "{text:?}");
            assert_eq!(ends.next(), None);
        }
    }
}
