//! Words looked for where words begin: many at the price of one.

use super::block::{BLOCK, Bytes, Flags, marks};
use super::class::before;

/// Slots of the table; a word takes one, so that nearly all words of a text meet an empty one.
const SLOTS: usize = 8192;

/// How many words a set may have.
const MOST: usize = 511;

/// How much of a word finds its slot: two syllables, or one, a space and most of the next.
const KEY: usize = 6;

/// How much of a shorter word does: one.
const SHORT: usize = 3;

/// What is looked at for a block: the words that begin in it need the bytes behind it.
const WINDOW: usize = BLOCK + 7;

/// A set of words searched for together at the beginnings of words: at the start of the text and behind ASCII, marks,
/// dots and brackets. The longest that fits wins.
///
/// Korean words are ten bytes long on average, so that looking at their beginnings alone is cheaper than any search that
/// looks everywhere, whose prefilters let through too much: the same few bytes lead all syllables. It is stricter too:
/// `어린이날` does not hold `이날`.
///
/// Made at compile time. Words of less than six bytes are allowed, at the price of a second look at each word of the text.
#[derive(Debug)]
pub(crate) struct Heads {
    words: &'static [&'static str],
    /// By the hash of its first bytes, one more than the index of a word; 0 for none.
    slots: [u16; SLOTS],
    /// By the index of a word, one more than the index of the next in its slot.
    next: [u16; MOST],
    /// The words shorter than that have a slot by their first syllable.
    has_short: bool,
}

impl Heads {
    /// # Panics
    /// At compile time, if there are more than 511 words or one has less than three bytes.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        assert!(words.len() <= MOST);
        let mut heads = Self { words, slots: [0; SLOTS], next: [0; MOST], has_short: false };
        let mut index = words.len();
        while index > 0 {
            index -= 1;
            let word = words[index].as_bytes();
            assert!(word.len() >= SHORT);
            heads.has_short |= word.len() < KEY;
            let slot = slot(key(word, if word.len() < KEY { SHORT } else { KEY }));
            heads.next[index] = heads.slots[slot];
            #[allow(clippy::cast_possible_truncation, reason = "at most 511")]
            let link = index as u16 + 1;
            heads.slots[slot] = link;
        }
        heads
    }

    /// The first of the words at the beginning of a word at or behind `from`: its offset and its index in the list.
    pub(crate) fn find(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        let mut begins = u64::from(before(text, from).is_none_or(begins_with_edge));
        let mut rest = &text.as_bytes()[from..];
        while let Some(window) = rest.first_chunk() {
            if let Some(found) = self.find_within(text, text.len() - rest.len(), window, &mut begins) {
                return Some(found);
            }
            rest = &rest[BLOCK..];
        }
        self.find_in_tail(text, rest, begins)
    }

    /// The same in the end of the text, which is shorter than a window.
    #[cold]
    fn find_in_tail(&self, text: &str, mut tail: &[u8], mut begins: u64) -> Option<(usize, usize)> {
        while !tail.is_empty() {
            // As if the text went on with a syllable.
            let mut window = [0xEA; WINDOW];
            window[..tail.len()].copy_from_slice(tail);
            let found = self.find_within(text, text.len() - tail.len(), &window, &mut begins);
            if found.is_some() {
                return found;
            }
            tail = &tail[BLOCK.min(tail.len())..];
        }
        None
    }

    /// The first of the words that begin in the block at `at`. `begins` has the places where words may begin, for what
    /// ended before the block, and then for what ends with it.
    ///
    /// Fifty instructions a block and fifteen a word, as long as it is inlined into the loop over blocks.
    #[inline(always)]
    fn find_within(
        &self,
        text: &str,
        at: usize,
        window: &[u8; WINDOW],
        begins: &mut u64,
    ) -> Option<(usize, usize)> {
        let block = window.first_chunk()?;
        let edges = marks(block, are_edges);
        let ascii = !marks(block, Bytes::beyond_ascii);
        let mut starts = ascii << 1 | *begins;
        *begins = ascii >> (BLOCK - 1);
        if edges & !ascii != 0 {
            let (here, next) = behind_signs(block, edges & !ascii);
            starts |= here;
            *begins |= next;
        }
        starts &= !edges;
        while starts != 0 {
            // As many bits as a place has, so that it is known to be in the window.
            let start = starts.trailing_zeros() as usize % BLOCK;
            let eight = window[start..].first_chunk().map_or(0, |chunk| u64::from_le_bytes(*chunk));
            if self.may_begin(eight) {
                let found = self.longest(text, at + start, eight);
                if found.is_some() {
                    return found;
                }
            }
            starts &= starts - 1;
        }
        None
    }

    /// Whether one of the words may begin with these bytes.
    #[inline]
    fn may_begin(&self, eight: u64) -> bool {
        let is_taken = |length| self.slots[slot(eight << (64 - 8 * length))] != 0;
        is_taken(KEY) || (self.has_short && is_taken(SHORT))
    }

    /// The longest of the words at `start`, where `eight` bytes stand.
    #[inline(never)]
    fn longest(&self, text: &str, start: usize, eight: u64) -> Option<(usize, usize)> {
        let rest = text.as_bytes().get(start..)?;
        let mut longest = None;
        let mut look_up = |length| {
            let mut link = self.slots[slot(eight << (64 - 8 * length))];
            while let Some(index) = usize::from(link).checked_sub(1) {
                let word = self.words[index].as_bytes();
                // Words of one slot differ in these bytes at the least.
                let alike = rest.get(1..SHORT) == word.get(1..SHORT);
                if alike && rest.starts_with(word) && longest.is_none_or(|(length, _)| length < word.len()) {
                    longest = Some((word.len(), index));
                }
                link = self.next[index];
            }
        };
        look_up(KEY);
        if self.has_short {
            look_up(SHORT);
        }
        longest.map(|(_, index)| (start, index))
    }
}

/// The first `length` bytes in the upper end of one number, as they are read from a text and shifted.
const fn key(word: &[u8], length: usize) -> u64 {
    let mut key = 0;
    let mut at = 0;
    while at < length {
        key |= (word[at] as u64) << (64 - 8 * length + 8 * at);
        at += 1;
    }
    key
}

/// Multiplication by the golden ratio spreads the keys (Knuth, volume 3, section 6.4).
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "as many bits as a slot has are left")]
const fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SLOTS.trailing_zeros())) as usize
}

/// ASCII and the first bytes of signs: dots (`·`, from C2), marks and brackets (`“`, `「`, from E2 and E3), full-width forms
/// and pictures (from EF and F0).
#[inline]
fn are_edges(bytes: Bytes) -> Flags {
    bytes.within(0xEE, 0x7F) | bytes.like(0xC2, 0xDE)
}

/// Whether [`are_edges`] holds for the first byte of the character.
fn begins_with_edge(c: char) -> bool {
    matches!(c, '\0'..='\u{FF}' | '\u{2000}'..='\u{3FFF}' | '\u{E000}'..)
}

/// The places behind signs that begin at the given places of a block: those in the block and those in the next one.
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

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    const WORDS: &[&str] = &["이날", "지난", "지난해", "올 ", "오는", "매", "한 달", "올 2"];
    static HEADS: Heads = Heads::new(WORDS);

    /// All that is found, going on behind each.
    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let mut from = 0;
        core::iter::from_fn(|| {
            let (at, index) = HEADS.find(text, from)?;
            from = at + WORDS[index].len();
            Some((at, WORDS[index]))
        })
        .collect()
    }

    /// The same, found the slow way.
    fn found_plainly(text: &str) -> Vec<(usize, &'static str)> {
        let mut from = 0;
        let starts = text.char_indices().filter(|&(at, _)| before(text, at).is_none_or(begins_with_edge));
        starts
            .filter_map(|(at, _)| {
                let fitting = WORDS.iter().filter(|word| text[at..].starts_with(**word));
                let word = fitting.max_by_key(|word| word.len()).filter(|_| at >= from)?;
                from = at + word.len();
                Some((at, *word))
            })
            .collect()
    }

    #[test]
    fn words_begin_behind_what_is_no_letter() {
        for (text, wanted) in [
            ("이날 지난해 올 봄", &["이날", "지난해", "올 "][..]),
            ("어린이날 한지난 재올 해", &[]),
            ("“이날”·지난, (오는) 「매」\n이날", &["이날", "지난", "오는", "매", "이날"]),
            ("한 달 전 두 달", &["한 달"]),
            ("3지난 😀오는 ￦이날", &["지난", "오는", "이날"]),
            ("올 2월 올해", &["올 2"]),
            ("", &[]),
            ("이날 ", &["이날"]),
            ("가 ", &[]),
            ("가“", &[]),
            ("이", &[]),
            ("이날", &["이날"]),
        ] {
            let words: Vec<_> = found(text).into_iter().map(|(_, word)| word).collect();
            assert_eq!(words, wanted, "{text}");
        }
    }

    #[test]
    fn words_may_lie_anywhere_about_the_edge_of_a_block() {
        for before in 0..140 {
            for text in ["이날", "가 이날", "“지난해”", " 올 해 · 매일", "가나다라 오는"]
            {
                let text: String = ["x".repeat(before).as_str(), text, "가나 ", text, "이날"].concat();
                assert_eq!(found(&text), found_plainly(&text), "{text}");
            }
        }
    }
}
