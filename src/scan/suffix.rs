//! Words that other words end in: titles, the names of bodies, the endings of verbs.

/// A list of words in the order of their last syllables, and which syllables those are.
///
/// Nine in ten words of a text end in a syllable that none of the list ends in: one bit tells.
#[derive(Debug)]
pub(crate) struct Suffixes {
    words: &'static [&'static str],
    last: [u64; SYLLABLES / 64 + 1],
}

const FIRST: u32 = 0xAC00;
const SYLLABLES: usize = 11172;

impl Suffixes {
    /// The words must be in the order of their last characters.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let mut last = [0; SYLLABLES / 64 + 1];
        let mut at = 0;
        while at < words.len() {
            if let Some((index, bit)) = bit(last_char(words[at])) {
                last[index] |= bit;
            }
            at += 1;
        }
        Self { words, last }
    }

    /// Whether the word is or ends in one of the list.
    pub(crate) fn end(&self, word: &str) -> bool {
        self.ending(word).any(|suffix| word.ends_with(suffix))
    }

    /// Whether the word is one of the list.
    pub(crate) fn contain(&self, word: &str) -> bool {
        self.ending(word).any(|entry| entry == word)
    }

    /// Those of the list with the last character of `word`.
    pub(crate) fn ending(&self, word: &str) -> impl Iterator<Item = &'static str> {
        let last = last_char(word);
        let words = match bit(last) {
            Some((index, bit)) if self.last[index] & bit == 0 => &[],
            _ => &self.words[self.words.partition_point(|word| last_char(word) < last)..],
        };
        words.iter().copied().take_while(move |word| last_char(word) == last)
    }
}

/// The place of a syllable in the bits.
const fn bit(syllable: u32) -> Option<(usize, u64)> {
    match syllable.checked_sub(FIRST) {
        Some(index) if (index as usize) < SYLLABLES => Some((index as usize / 64, 1 << (index % 64))),
        _ => None,
    }
}

/// The last character of a word, if it has one to three bytes; 0 for none. (`str::chars` is not for constants.)
const fn last_char(word: &str) -> u32 {
    match word.as_bytes() {
        [.., a, b, c] if *a >= 0xE0 && *b >= 0x80 && *c >= 0x80 => {
            ((*a as u32 & 0x0F) << 12) | ((*b as u32 & 0x3F) << 6) | (*c as u32 & 0x3F)
        }
        [.., last] => *last as u32,
        [] => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static WORDS: Suffixes = Suffixes::new(&["CEO", "관계자", "당국자", "대표"]);

    #[test]
    fn a_word_ends_in_one_of_the_list() {
        assert!(WORDS.end("한들전자대표") && WORDS.end("관계자") && WORDS.end("CEO"));
        assert!(!WORDS.end("자") && !WORDS.end("대표는") && !WORDS.end("") && !WORDS.end("표"));
        assert!(WORDS.contain("대표") && !WORDS.contain("원내대표"));
    }
}
