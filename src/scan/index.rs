//! Word lists sorted by the bytes that their words begin or end with, so that a look-up compares a word or two and not all.

/// Slots of an index: about as many as the longest lists have words.
const SLOTS: usize = 256;

/// The bytes of a Hangul syllable.
const SYLLABLE: usize = 3;

/// The words of a list by their first syllables, one to three as `SYLLABLES` says.
///
/// `N` is the length of the list. Made at compile time.
pub(crate) type Beginnings<const N: usize, const SYLLABLES: usize> = Index<N, SYLLABLES, false>;

/// The words of a list by their last syllables, one to three as `SYLLABLES` says.
pub(crate) type Endings<const N: usize, const SYLLABLES: usize> = Index<N, SYLLABLES, true>;

/// See [`Beginnings`] and [`Endings`]. Words shorter than the syllables looked at are sorted by a single byte.
#[derive(Debug)]
pub(crate) struct Index<const N: usize, const SYLLABLES: usize, const AT_END: bool> {
    /// By the hash of bytes, one more than the place of the first word with them; 0 for none.
    first: [u16; SLOTS],
    /// By the place of a word, one more than that of the next with the same hash.
    next: [u16; N],
    /// The same as `first` for the shorter words.
    short: [u16; SLOTS],
}

impl<const N: usize, const SYLLABLES: usize, const AT_END: bool> Index<N, SYLLABLES, AT_END> {
    /// # Panics
    /// At compile time, if a word is empty or `N` is not the length of the list.
    pub(crate) const fn of_words(words: &[&str]) -> Self {
        assert!(words.len() == N && N < u16::MAX as usize);
        let mut index = Self { first: [0; SLOTS], next: [0; N], short: [0; SLOTS] };
        let mut at = N;
        while at > 0 {
            at -= 1;
            index.link(at, words[at].as_bytes());
        }
        index
    }

    const fn link(&mut self, at: usize, word: &[u8]) {
        assert!(!word.is_empty());
        #[allow(clippy::cast_possible_truncation, reason = "below 65535, which the callers assert")]
        let place = at as u16 + 1;
        if word.len() < SYLLABLES * SYLLABLE {
            let slot = Self::slot(word, 1);
            self.next[at] = self.short[slot];
            self.short[slot] = place;
        } else {
            let slot = Self::slot(word, SYLLABLES * SYLLABLE);
            self.next[at] = self.first[slot];
            self.first[slot] = place;
        }
    }

    /// The places of the words that may fit: all that begin (or end) with the same syllables as `text`, in the order of the
    /// list, and a few others; then the shorter ones with the same byte.
    #[inline]
    pub(crate) fn candidates(&self, text: &str) -> impl Iterator<Item = usize> {
        let bytes = text.as_bytes();
        let chain = |slots: &[u16; SLOTS], length| {
            if bytes.len() < length { 0 } else { slots[Self::slot(bytes, length)] }
        };
        let (mut place, mut short) = (chain(&self.first, SYLLABLES * SYLLABLE), chain(&self.short, 1));
        core::iter::from_fn(move || {
            if place == 0 {
                (place, short) = (short, 0);
            }
            let at = usize::from(place).checked_sub(1)?;
            place = self.next[at];
            Some(at)
        })
    }

    /// The slot of a text by its first or last `length` bytes.
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "as many bits as a slot has are left")]
    const fn slot(text: &[u8], length: usize) -> usize {
        let from = if AT_END { text.len() - length } else { 0 };
        let (mut key, mut at) = (0_u64, 0);
        while at < length {
            key ^= (text[from + at] as u64) << (8 * (at % 8));
            at += 1;
        }
        // Multiplication by the golden ratio spreads the keys (Knuth, volume 3, section 6.4).
        (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SLOTS.trailing_zeros())) as usize
    }
}

/// The words of several lists, one list behind the other.
///
/// # Panics
/// At compile time, if `N` is not the number of all words.
pub(crate) const fn joined<const N: usize>(lists: &[&[&'static str]]) -> [&'static str; N] {
    let mut words = [""; N];
    let (mut list, mut at) = (0, 0);
    while list < lists.len() {
        let mut index = 0;
        while index < lists[list].len() {
            words[at] = lists[list][index];
            (index, at) = (index + 1, at + 1);
        }
        list += 1;
    }
    assert!(at == N, "as many words as the lists have");
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    const WORDS: &[&str] = &["에서", "에", "으로", "로", "m", "이다", "é", "에는", "😀"];
    static BEGINNINGS: Beginnings<{ WORDS.len() }, 1> = Beginnings::of_words(WORDS);
    static ENDINGS: Endings<{ WORDS.len() }, 1> = Endings::of_words(WORDS);

    #[test]
    fn an_index_finds_what_the_list_holds_and_in_its_order() {
        for text in ["에서는", "에", "으로", "가에서", "m2", "km", "éa", "aé", "😀", "", "힣", "이다"]
        {
            let begun: Vec<_> =
                BEGINNINGS.candidates(text).filter(|&at| text.starts_with(WORDS[at])).collect();
            let wanted: Vec<_> = (0..WORDS.len()).filter(|&at| text.starts_with(WORDS[at])).collect();
            assert_eq!(begun, wanted, "{text}");
            let ended: Vec<_> = ENDINGS.candidates(text).filter(|&at| text.ends_with(WORDS[at])).collect();
            let wanted: Vec<_> = (0..WORDS.len()).filter(|&at| text.ends_with(WORDS[at])).collect();
            assert_eq!(ended, wanted, "{text}");
        }
    }

    #[test]
    fn two_characters_tell_more_than_one() {
        const TITLES: &[&str] = &["CEO", "MC", "대표", "측", "부대표", "시장"];
        static BY_TWO: Endings<{ TITLES.len() }, 2> = Endings::of_words(TITLES);
        let fitting =
            |word: &str| BY_TWO.candidates(word).filter(|&at| word.ends_with(TITLES[at])).collect::<Vec<_>>();
        assert_eq!(fitting("공동부대표"), [2, 4]);
        assert_eq!(fitting("CEO"), [0]);
        assert_eq!(fitting("시장"), [5]);
        assert_eq!(fitting("회사측"), [3]);
        assert_eq!(fitting("측"), [3]);
        assert_eq!(fitting("장"), []);
        assert_eq!(fitting(""), []);
    }

    #[test]
    fn one_syllable_is_enough() {
        static ROWS: Beginnings<2, 1> = Beginnings::of_words(&["가나", "다"]);
        assert_eq!(ROWS.candidates("다라").next(), Some(1));
    }
}
