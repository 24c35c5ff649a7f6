//! Words looked for where words begin: many at the price of one.
//!
//! Which words are worth it is for who lists them: `lexicon::trigger` has those that may begin a time. Where
//! words begin is told by [`starts`](super::starts).

use super::block::BLOCK;
use super::hash::slot;
use super::same::behind;

pub(crate) use super::starts::HeadsAt;

/// Slots of the table; a word takes one, so that nearly all words of a text meet an empty one.
const SLOTS: usize = 8192;

/// How many words a set may have: one and a half as many as the largest has now.
const MOST: usize = 767;

/// How much of a word finds its slot: two syllables, or one, a space and most of the next.
const KEY: usize = 6;

/// As much as is read at once.
const EIGHT: usize = 8;

/// What is looked at for a block: the words that begin in it need the bytes behind it.
const WINDOW: usize = BLOCK + EIGHT - 1;

/// A set of words searched for together at the beginnings of words: at the start of the text and behind
/// ASCII, marks, dots and brackets. The longest that fits wins.
///
/// Korean words are ten bytes long on average, so that looking at their beginnings alone is cheaper than any
/// search that looks everywhere, whose prefilters let through too much: the same few bytes lead all
/// syllables. It is stricter too: `어린이날` does not hold `이날`.
///
/// Made at compile time. Of `지난해 2월` the word `지난해` is found, and not `지난`; of `어린이날` nothing by
/// `이날`.
#[derive(Debug)]
pub(crate) struct Heads {
    words: &'static [&'static str],
    /// By the hash of its first bytes, one more than the index of a word; 0 for none.
    slots: [u16; SLOTS],
    /// By the index of a word, one more than the index of the next in its slot.
    next: [u16; MOST],
    /// By the index of a word, the bytes that found its slot.
    keys: [u64; MOST],
}

impl Heads {
    /// # Panics
    /// At compile time, if there are more than [`MOST`] words or one has less than six bytes.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        assert!(words.len() <= MOST, "more words than a set may have");
        let mut heads = Self { words, slots: [0; SLOTS], next: [0; MOST], keys: [0; MOST] };
        let mut index = words.len();
        while index > 0 {
            index -= 1;
            assert!(words[index].len() >= KEY);
            heads.keys[index] = key(words[index].as_bytes());
            let slot = slot::<SLOTS>(heads.keys[index]);
            heads.next[index] = heads.slots[slot];
            #[allow(clippy::cast_possible_truncation, reason = "at most `MOST`")]
            let link = index as u16 + 1;
            heads.slots[slot] = link;
        }
        heads
    }

    /// The next of the words at the beginning of a word in `text`, which is the same at every call: its
    /// offset and its index in the list. It is found again until it is skipped. Nothing where the text holds
    /// no more.
    pub(crate) fn find(&self, text: &str, at: &mut HeadsAt) -> Option<(usize, usize)> {
        if at.starts != 0 {
            let found = self.find_in_rest(text, at);
            if found.is_some() {
                return found;
            }
        }
        let mut here = *at;
        let mut rest = text.as_bytes().get(here.next..)?;
        while let Some(window) = rest.first_chunk::<WINDOW>() {
            let Some(block) = window.first_chunk() else { break };
            here.mark(block);
            // Fourteen instructions a word, as long as this is inlined into the loop over blocks.
            while here.starts != 0 {
                // As many bits as a place has, so that it is known to be in the window.
                let start = here.starts.trailing_zeros() as usize % BLOCK;
                let eight = window[start..].first_chunk().map_or(0, |chunk| u64::from_le_bytes(*chunk));
                if self.may_begin(eight) {
                    if let Some(index) = self.longest(text, here.block + start, eight) {
                        *at = here;
                        return Some((here.block + start, index));
                    }
                }
                here.starts &= here.starts - 1;
            }
            rest = &rest[BLOCK..];
        }
        *at = here;
        self.find_in_tail(text, at)
    }

    /// The same in the end of the text, which is shorter than a window.
    #[cold]
    fn find_in_tail(&self, text: &str, at: &mut HeadsAt) -> Option<(usize, usize)> {
        while let Some(tail) = text.as_bytes().get(at.next..).filter(|tail| !tail.is_empty()) {
            // As if the text went on with a syllable.
            let mut window = [0xEA; WINDOW];
            window[..tail.len()].copy_from_slice(tail);
            at.mark(window.first_chunk()?);
            let found = self.find_in_rest(text, at);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// The same in what is left of the block that is marked.
    #[inline(never)]
    fn find_in_rest(&self, text: &str, at: &mut HeadsAt) -> Option<(usize, usize)> {
        while at.starts != 0 {
            let start = at.block + at.starts.trailing_zeros() as usize;
            let eight = eight(text.as_bytes().get(start..)?);
            if self.may_begin(eight) {
                if let Some(index) = self.longest(text, start, eight) {
                    return Some((start, index));
                }
            }
            at.starts &= at.starts - 1;
        }
        None
    }

    /// Whether one of the words may begin with these bytes. Hardly ever so for a word that is in no list.
    #[inline]
    fn may_begin(&self, eight: u64) -> bool {
        self.slots[slot::<SLOTS>(eight << KEY_SHIFT)] != 0
    }

    /// The index of the longest of the words at `start`, where `eight` bytes stand.
    #[inline(never)]
    fn longest(&self, text: &str, start: usize, eight: u64) -> Option<usize> {
        let key = eight << KEY_SHIFT;
        let mut longest = None;
        let mut link = self.slots[slot::<SLOTS>(key)];
        while let Some(index) = usize::from(link).checked_sub(1) {
            // Two in three that have the slot have other bytes.
            if self.keys[index] == key {
                let word = self.words[index];
                let fits = word.len() == KEY || behind(&text[start..], word).is_some();
                if fits && longest.is_none_or(|longest: usize| self.words[longest].len() < word.len()) {
                    longest = Some(index);
                }
            }
            link = self.next[index];
        }
        longest
    }
}

/// What moves the bytes that find a slot to the upper end of a number.
const KEY_SHIFT: usize = 8 * (EIGHT - KEY);

/// The first bytes of a word as [`eight`] has them, moved there.
const fn key(word: &[u8]) -> u64 {
    match *word {
        [a, b, c, d, e, f, ..] => u64::from_le_bytes([0, 0, a, b, c, d, e, f]),
        _ => 0,
    }
}

/// The first eight bytes of a text, as if it went on with a syllable.
#[inline]
fn eight(text: &[u8]) -> u64 {
    u64::from_le_bytes(text.first_chunk().copied().unwrap_or_else(|| {
        let mut eight = [0xEA; EIGHT];
        eight[..text.len()].copy_from_slice(text);
        eight
    }))
}

#[cfg(test)]
mod tests {
    use super::super::class::before;
    use super::super::starts::begins_with_edge;
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;

    const WORDS: &[&str] = &["이날", "지난", "지난해", "올 봄", "오는", "매일", "한 달", "올 2월"];
    static HEADS: Heads = Heads::new(WORDS);

    /// All that is found, going on behind each.
    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let mut at = HeadsAt::default();
        core::iter::from_fn(|| {
            let (start, index) = HEADS.find(text, &mut at)?;
            assert_eq!(HEADS.find(text, &mut at), Some((start, index)));
            at.skip_to(text, start + WORDS[index].len());
            Some((start, WORDS[index]))
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
            ("이날 지난해 올 봄", &["이날", "지난해", "올 봄"][..]),
            ("어린이날 한지난 재올 해", &[]),
            ("“이날”·지난, (오는) 「매일」\n이날", &["이날", "지난", "오는", "매일", "이날"]),
            ("한 달 전 두 달", &["한 달"]),
            ("3지난 😀오는 ￦이날", &["지난", "오는", "이날"]),
            ("올 2월 올해", &["올 2월"]),
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
