//! Word lists read at the head or the end of a text, whose words are looked up by a syllable.

use super::same::{before, behind};
use super::syllables::Syllables;

/// How many words a list may have.
const MOST: usize = 64;

/// Slots of an index: twice as many as the longest lists have words, so that nearly all other syllables meet
/// an empty one.
const SLOTS: usize = 128;

/// The words of a list by the first or last of their syllables, in chains of those that share a slot.
///
/// Most words of a text meet an empty slot, and another is compared with one word or two, not with the list.
#[derive(Clone, Copy, Debug)]
struct Chains {
    /// One more than the row of the first word; 0 for none.
    first: [u8; SLOTS],
    /// By the row of a word, one more than that of the next in the list with the same slot.
    next: [u8; MOST],
}

impl Chains {
    /// A list without words.
    const EMPTY: Self = Self { first: [0; SLOTS], next: [0; MOST] };

    /// Those and the word in `row`, before which the rows behind it were linked.
    const fn with(mut self, row: usize, syllable: Option<&[u8; 3]>) -> Self {
        assert!(row < MOST, "no list is that long");
        assert!(syllable.is_some(), "every word has three bytes or more");
        let Some(&syllable) = syllable else { return self };
        let slot = Self::slot(syllable);
        self.next[row] = self.first[slot];
        #[allow(clippy::cast_possible_truncation, reason = "below 64")]
        let link = row as u8 + 1;
        self.first[slot] = link;
        self
    }

    /// The slot of a syllable's three bytes.
    #[inline]
    const fn slot([lead, second, third]: [u8; 3]) -> usize {
        (lead << 5 ^ second << 2 ^ third) as usize % SLOTS
    }

    /// The rows of the words that may have the syllable, in the order of the list.
    #[inline]
    fn rows(&self, syllable: Option<&[u8; 3]>) -> Rows<'_> {
        Rows { next: &self.next, link: syllable.map_or(0, |&syllable| self.first[Self::slot(syllable)]) }
    }
}

/// The words of a list by both their ends.
#[derive(Clone, Copy, Debug)]
struct Ends {
    firsts: Chains,
    lasts: Chains,
}

impl Ends {
    /// A list without words.
    const NONE: Self = Self { firsts: Chains::EMPTY, lasts: Chains::EMPTY };

    /// Those and the word in `row`, before which the rows behind it were linked.
    const fn with(self, row: usize, word: &str) -> Self {
        Self {
            firsts: self.firsts.with(row, word.as_bytes().first_chunk()),
            lasts: self.lasts.with(row, word.as_bytes().last_chunk()),
        }
    }
}

/// Iterator over one chain. The place of a row counts from 0.
struct Rows<'a> {
    next: &'a [u8; MOST],
    link: u8,
}

impl Iterator for Rows<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        let row = usize::from(self.link).checked_sub(1)?;
        self.link = self.next[row % MOST];
        Some(row)
    }
}

/// Words with their values.
#[derive(Debug)]
pub(crate) struct Table<T: 'static> {
    rows: &'static [(&'static str, T)],
    ends: Ends,
}

impl<T: Copy> Table<T> {
    /// A table of rows, which are linked when the crate is compiled.
    ///
    /// # Panics
    /// At compile time, if a word has less than three bytes or there are more than 64.
    pub(crate) const fn new(rows: &'static [(&'static str, T)]) -> Self {
        let (mut ends, mut row) = (Ends::NONE, rows.len());
        while row > 0 {
            row -= 1;
            ends = ends.with(row, rows[row].0);
        }
        Self { rows, ends }
    }

    /// The words with their values, in the order of the list.
    pub(crate) const fn rows(&self) -> &'static [(&'static str, T)] {
        self.rows
    }

    /// The words, in the order of the list.
    #[cfg(test)]
    pub(crate) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.rows.iter().map(|(word, _)| *word)
    }

    /// `set` and the first syllables of the words.
    pub(crate) const fn heads(&self, mut set: Syllables) -> Syllables {
        let mut row = 0;
        while row < self.rows.len() {
            set = set.with_head_of(self.rows[row].0);
            row += 1;
        }
        set
    }

    /// `set` and the last syllables of the words.
    pub(crate) const fn tails(&self, mut set: Syllables) -> Syllables {
        let mut row = 0;
        while row < self.rows.len() {
            set = set.with_tail_of(self.rows[row].0);
            row += 1;
        }
        set
    }

    /// What stands behind each of the words at the head of `text`, with its value, in the order of the list.
    /// Of `반쯤에` with `반` and `반쯤` in the table: `쯤에` and `에`.
    #[inline]
    pub(crate) fn behind<'t>(&self, text: &'t str) -> impl Iterator<Item = (&'t str, T)> {
        self.ends.firsts.rows(text.as_bytes().first_chunk()).filter_map(move |row| {
            let &(word, value) = self.rows.get(row)?;
            Some((behind(text, word)?, value))
        })
    }

    /// The longest word at the head of `text`: what stands behind it, and its value. ` 2월` of `지난해 2월`,
    /// by `지난해` and not by `지난`; nothing where no word stands there.
    #[inline]
    pub(crate) fn longest<'t>(&self, text: &'t str) -> Option<(&'t str, T)> {
        let rows = self.ends.firsts.rows(text.as_bytes().first_chunk());
        if rows.link == 0 { None } else { self.longest_of(rows, text) }
    }

    /// The same among some rows.
    #[inline(never)]
    fn longest_of<'t>(&self, rows: Rows<'_>, text: &'t str) -> Option<(&'t str, T)> {
        let mut longest: Option<(&'t str, T)> = None;
        for &(word, value) in rows.filter_map(|row| self.rows.get(row)) {
            if let Some(rest) = behind(text, word) {
                if longest.is_none_or(|(known, _)| rest.len() < known.len()) {
                    longest = Some((rest, value));
                }
            }
        }
        longest
    }

    /// The value of the word that `text` is: `지난해`; not `지난해에`.
    #[inline]
    pub(crate) fn of(&self, text: &str) -> Option<T> {
        self.behind(text).find(|(rest, _)| rest.is_empty()).map(|(_, value)| value)
    }

    /// What stands before each of the words at the end of `text`, with its value, in the order of the list.
    /// Of `두 시 반쯤` with `반쯤` and `쯤` in it: `두 시 ` and `두 시 반`.
    #[inline]
    pub(crate) fn before<'t>(&self, text: &'t str) -> impl Iterator<Item = (&'t str, T)> {
        self.ends.lasts.rows(text.as_bytes().last_chunk()).filter_map(move |row| {
            let &(word, value) = self.rows.get(row)?;
            Some((before(text, word)?, value))
        })
    }

    /// The value of the first word that `text` ends with: `오늘 올해` by `올해`; nothing for `올해가`.
    #[inline]
    pub(crate) fn at_end(&self, text: &str) -> Option<T> {
        self.before(text).next().map(|(_, value)| value)
    }
}

/// Words alone.
#[derive(Debug)]
pub(crate) struct List {
    words: &'static [&'static str],
    ends: Ends,
}

impl List {
    /// A list of words, which are linked when the crate is compiled.
    ///
    /// # Panics
    /// At compile time, if a word has less than three bytes or there are more than 64.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let (mut ends, mut row) = (Ends::NONE, words.len());
        while row > 0 {
            row -= 1;
            ends = ends.with(row, words[row]);
        }
        Self { words, ends }
    }

    /// `set` and the first syllables of the words.
    pub(crate) const fn heads(&self, set: Syllables) -> Syllables {
        set.with_heads_of(self.words)
    }

    /// `set` and the last syllables of the words.
    pub(crate) const fn tails(&self, set: Syllables) -> Syllables {
        set.with_tails_of(self.words)
    }

    /// What stands behind each of the words at the head of `text`, in the order of the list. As
    /// [`Table::behind`], without values.
    #[inline]
    pub(crate) fn behind<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        self.ends
            .firsts
            .rows(text.as_bytes().first_chunk())
            .filter_map(move |row| behind(text, self.words.get(row)?))
    }

    /// What stands behind the longest word at the head of `text`: `에` of `반쯤에`, by `반쯤`.
    #[inline]
    pub(crate) fn longest<'t>(&self, text: &'t str) -> Option<&'t str> {
        let rows = self.ends.firsts.rows(text.as_bytes().first_chunk());
        if rows.link == 0 { None } else { self.longest_of(rows, text) }
    }

    /// The same among some rows.
    #[inline(never)]
    fn longest_of<'t>(&self, rows: Rows<'_>, text: &'t str) -> Option<&'t str> {
        rows.filter_map(|row| behind(text, self.words.get(row)?)).min_by_key(|rest| rest.len())
    }

    /// Whether one of the words stands at the head of `text`. Something else may follow: `쯤에`.
    #[inline]
    pub(crate) fn begins(&self, text: &str) -> bool {
        self.behind(text).next().is_some()
    }

    /// What stands before each of the words at the end of `text`, in the order of the list. As
    /// [`Table::before`], without values.
    #[inline]
    pub(crate) fn before<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        self.ends
            .lasts
            .rows(text.as_bytes().last_chunk())
            .filter_map(move |row| before(text, self.words.get(row)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_is_read() {
        static YEARS: Table<i8> = Table::new(&[("지난", 0), ("지난해", -1), ("올해", 1)]);
        assert_eq!(YEARS.longest("지난해 2월"), Some((" 2월", -1)));
        assert_eq!(YEARS.longest("지난 해"), Some((" 해", 0)));
        assert_eq!(YEARS.longest("올"), None);
        assert_eq!(YEARS.longest(""), None);
        assert_eq!(YEARS.at_end("오늘 올해"), Some(1));
        assert_eq!(YEARS.at_end("올해가"), None);
        assert_eq!(YEARS.of("지난해"), Some(-1));
        assert_eq!(YEARS.of("지난해에"), None);
    }

    #[test]
    fn all_words_that_fit_are_given() {
        static TAILS: List = List::new(&["반쯤", "쯤", "반"]);
        assert!(TAILS.behind("반쯤에").eq(["에", "쯤에"]));
        assert!(TAILS.begins("쯤") && !TAILS.begins("즈음") && !TAILS.begins("x"));
        assert_eq!(TAILS.longest("반쯤에"), Some("에"));
        assert!(TAILS.before("두 시 반쯤").eq(["두 시 ", "두 시 반"]));
    }

    #[test]
    fn chains_are_those_of_a_plain_loop() {
        // As many syllables as make chains.
        const SYLLABLES: &str =
            "가각간갈감갑강개객거건걸검겁게격견결경계고곡곤골공과관광교구국군굴궁권귀규균그극근글금급기";
        const WORDS: &[&str] = &[
            "가", "개", "가각", "거건", "고공", "관", "광", "교구", "국", "국군", "그", "그극", "근", "금",
            "기",
        ];
        static LIST: List = List::new(WORDS);
        for (at, _) in SYLLABLES.char_indices() {
            let (before, text) = SYLLABLES.split_at(at);
            assert!(LIST.behind(text).eq(WORDS.iter().filter_map(|word| text.strip_prefix(word))));
            assert!(LIST.before(before).eq(WORDS.iter().filter_map(|word| before.strip_suffix(word))));
        }
    }
}
