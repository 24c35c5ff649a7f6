//! Word lists sorted by the bytes that their words begin or end with, so that a look-up compares a word or
//! two and not all.

use super::class::SYLLABLE;
use super::hash::slot;
use super::same::{before, behind};

/// The bytes of a key. A word of the machine has as many.
const KEY: usize = 8;

/// The words of a list by their first syllables, one to three as `SYLLABLES` says.
///
/// `N` is the length of the list. Made at compile time. Of `에`, `에서`, `으로` the text `에서는` begins with
/// two.
pub(crate) type Beginnings<const N: usize, const SYLLABLES: usize> = Index<N, SYLLABLES, false>;

/// The words of a list by their last syllables, one to three as `SYLLABLES` says. Of `교수`, `대교수` the
/// text `한빛대교수` ends with both.
pub(crate) type Endings<const N: usize, const SYLLABLES: usize, const SLOTS: usize = 256> =
    Index<N, SYLLABLES, true, SLOTS>;

/// See [`Beginnings`] and [`Endings`]. Words shorter than the syllables looked at are sorted by as many bytes
/// as the shortest has.
#[derive(Debug)]
pub(crate) struct Index<const N: usize, const SYLLABLES: usize, const AT_END: bool, const SLOTS: usize = 256>
{
    words: [&'static str; N],
    /// By the place of a word, the bytes that it is sorted by.
    keys: [u64; N],
    /// By the hash of bytes, one more than the place of the first word with them; 0 for none.
    first: [u16; SLOTS],
    /// By the place of a word, one more than that of the next with the same hash.
    next: [u16; N],
    /// The same as `first` for the shorter words.
    short: [u16; SLOTS],
    /// Bytes of the shortest word; none if that has all the syllables.
    shortest: usize,
}

impl<const N: usize, const SYLLABLES: usize, const AT_END: bool, const SLOTS: usize>
    Index<N, SYLLABLES, AT_END, SLOTS>
{
    /// An index of a list.
    ///
    /// # Panics
    /// At compile time, if a word is empty or `N` is not the length of the list.
    pub(crate) const fn of_words(words: &[&'static str]) -> Self {
        assert!(words.len() == N && N < u16::MAX as usize);
        let mut index = Self {
            words: [""; N],
            keys: [0; N],
            first: [0; SLOTS],
            next: [0; N],
            short: [0; SLOTS],
            shortest: 0,
        };
        let mut at = 0;
        while at < N {
            let length = words[at].len();
            assert!(length > 0);
            if length < Self::LONG && (index.shortest == 0 || length < index.shortest) {
                index.shortest = length;
            }
            at += 1;
        }
        while at > 0 {
            at -= 1;
            index.words[at] = words[at];
            index.link(at);
        }
        index
    }

    /// The same of the words in a list of words with values.
    pub(crate) const fn of_rows<T>(rows: &[(&'static str, T)]) -> Self {
        Self::of_words(&first_of::<_, N>(rows))
    }

    /// Puts a word before those of its slot that come later in the list.
    const fn link(&mut self, at: usize) {
        let word = self.words[at].as_bytes();
        #[allow(clippy::cast_possible_truncation, reason = "below 65535, which the callers assert")]
        let place = at as u16 + 1;
        if word.len() < Self::LONG {
            self.keys[at] = Self::key(word, self.shortest);
            let slot = slot::<SLOTS>(self.keys[at]);
            self.next[at] = self.short[slot];
            self.short[slot] = place;
        } else {
            self.keys[at] = Self::key(word, Self::LONG);
            let slot = slot::<SLOTS>(self.keys[at]);
            self.next[at] = self.first[slot];
            self.first[slot] = place;
        }
    }

    /// The places of the words that may fit: all that begin (or end) with the same syllables as `text`, in
    /// the order of the list; then the shorter ones with the same bytes. For whoever compares in another way
    /// than the functions below: a name with a gap in it, a text in two parts.
    #[inline]
    pub(crate) fn candidates(&self, text: impl AsRef<[u8]>) -> impl Iterator<Item = usize> {
        let bytes = text.as_ref();
        let (mut key, mut place) = (0, 0);
        if bytes.len() >= Self::LONG {
            key = Self::key(bytes, Self::LONG);
            place = self.first[slot::<SLOTS>(key)];
        }
        let (mut short_key, mut short) = (0, 0);
        if self.shortest > 0 && bytes.len() >= self.shortest {
            short_key = Self::key(bytes, self.shortest);
            short = self.short[slot::<SLOTS>(short_key)];
        }
        core::iter::from_fn(move || {
            loop {
                if place == 0 {
                    (key, place) = (short_key, short);
                    short = 0;
                }
                let at = usize::from(place).checked_sub(1)?;
                place = self.next[at];
                if self.keys[at] == key {
                    return Some(at);
                }
            }
        })
    }

    /// The places of the words that `text` begins (or ends) with, in the order of the list, those of more
    /// syllables first. Of a list with `에` and `에서`, for `에서는`, both.
    #[inline]
    pub(crate) fn fitting(&self, text: &str) -> impl Iterator<Item = usize> {
        self.candidates(text).filter(|&at| self.without(text, at).is_some())
    }

    /// Whether `text` begins (or ends) with a word: `에서는` does, where `에` is in the list; `서에` does
    /// not, but for an index of endings.
    #[inline]
    pub(crate) fn fits(&self, text: &str) -> bool {
        self.fitting(text).next().is_some()
    }

    /// The place of the word that `text` is: `에서`, and not `에서는`.
    #[inline]
    pub(crate) fn place(&self, text: &str) -> Option<usize> {
        self.candidates(text)
            .find(|&at| self.words[at].len() == text.len() && self.without(text, at).is_some())
    }

    /// Whether `text` is one of the words.
    #[inline]
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.place(text).is_some()
    }

    /// What `text` has besides the word at a place, for each that it begins (or ends) with. Of `에서는`: `는`
    /// behind `에서`, `서는` behind `에`. Places count from 0, in the order of the list.
    #[inline]
    pub(crate) fn rests<'t>(&self, text: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
        self.candidates(text).filter_map(move |at| Some((at, self.without(text, at)?)))
    }

    /// The same for the longest of these words. Nothing where none fits.
    #[inline]
    pub(crate) fn longest<'t>(&self, text: &'t str) -> Option<(usize, &'t str)> {
        self.rests(text).min_by_key(|(_, rest)| rest.len())
    }

    /// What `text` has besides the word at a place, which is one of its candidates. Nothing where the word
    /// does not stand there.
    #[inline]
    fn without<'t>(&self, text: &'t str, at: usize) -> Option<&'t str> {
        let word = self.words[at];
        // All of such a word was compared by its key.
        let short = word.len() == self.shortest || (word.len() == Self::LONG && Self::LONG <= KEY);
        match (AT_END, short) {
            (true, true) => text.get(..text.len() - word.len()),
            (false, true) => text.get(word.len()..),
            (true, false) => before(text, word),
            (false, false) => behind(text, word),
        }
    }

    /// Bytes of the syllables that are looked at.
    const LONG: usize = SYLLABLES * SYLLABLE;

    /// The first or last `length` bytes of a text; those behind the eighth are laid over the first.
    #[inline]
    const fn key(text: &[u8], length: usize) -> u64 {
        let (_, part) = text.split_at(if AT_END { text.len() - length } else { 0 });
        match *part {
            // One load or two.
            [a, b, c, d, e, f, ..] if length == 6 => {
                u32::from_le_bytes([a, b, c, d]) as u64 | (u16::from_le_bytes([e, f]) as u64) << 32
            }
            [a, b, c, ..] if length == 3 => u16::from_le_bytes([a, b]) as u64 | (c as u64) << 16,
            [a, b, ..] if length == 2 => u16::from_le_bytes([a, b]) as u64,
            _ => {
                let (mut key, mut at) = (0_u64, 0);
                while at < length {
                    key ^= (part[at] as u64) << (8 * (at % KEY));
                    at += 1;
                }
                key
            }
        }
    }
}

/// The words of a list of words with values.
pub(crate) const fn first_of<T, const N: usize>(rows: &[(&'static str, T)]) -> [&'static str; N] {
    assert!(rows.len() == N);
    let (mut words, mut at) = ([""; N], 0);
    while at < N {
        words[at] = rows[at].0;
        at += 1;
    }
    words
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
            let wanted: Vec<_> = (0..WORDS.len()).filter(|&at| text.starts_with(WORDS[at])).collect();
            assert!(BEGINNINGS.fitting(text).eq(wanted.iter().copied()), "{text}");
            assert!(wanted.iter().all(|&at| BEGINNINGS.candidates(text).any(|found| found == at)), "{text}");
            assert_eq!(BEGINNINGS.fits(text), !wanted.is_empty(), "{text}");
            let wanted: Vec<_> = (0..WORDS.len()).filter(|&at| text.ends_with(WORDS[at])).collect();
            assert!(ENDINGS.fitting(text).eq(wanted), "{text}");
            assert_eq!(ENDINGS.place(text), WORDS.iter().position(|word| *word == text), "{text}");
            assert_eq!(BEGINNINGS.holds(text), WORDS.contains(&text), "{text}");
        }
        assert!(ENDINGS.rests("가에서").eq([(0, "가")]));
        assert!(BEGINNINGS.rests("에서는").eq([(0, "는"), (1, "서는")]));
        assert_eq!(BEGINNINGS.longest("에서는"), Some((0, "는")));
        assert_eq!(ENDINGS.longest("집으로"), Some((2, "집")));
        assert_eq!(ENDINGS.longest("집"), None);
    }

    #[test]
    fn two_characters_tell_more_than_one() {
        const TITLES: &[(&str, u8)] =
            &[("CEO", 0), ("MC", 0), ("대표", 0), ("측", 0), ("부대표", 0), ("시장", 0)];
        static BY_TWO: Endings<{ TITLES.len() }, 2> = Endings::of_rows(TITLES);
        let fitting = |word: &str| BY_TWO.fitting(word).collect::<Vec<_>>();
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
