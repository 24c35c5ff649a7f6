//! Word lists read at the head of a text, which tell by one bit that none of their words stands there.

/// Which syllables words begin or end with: one of 256 bits for each, so that nearly all others have an empty one.
#[derive(Clone, Copy, Debug)]
struct Syllables([u64; 4]);

impl Syllables {
    /// Those and the one of the three bytes, if they are that many.
    const fn with(self, syllable: Option<&[u8; 3]>) -> Self {
        assert!(syllable.is_some(), "every word has three bytes or more");
        match syllable {
            Some(syllable) => {
                let (mut words, (word, bit)) = (self.0, Self::place(*syllable));
                words[word] |= bit;
                Self(words)
            }
            None => self,
        }
    }

    #[inline]
    const fn place([lead, second, third]: [u8; 3]) -> (usize, u64) {
        let hash = lead << 5 ^ second << 2 ^ third;
        ((hash >> 6) as usize, 1 << (hash & 63))
    }

    #[inline]
    fn has(self, syllable: Option<&[u8; 3]>) -> bool {
        syllable.is_some_and(|&syllable| {
            let (word, bit) = Self::place(syllable);
            self.0[word] & bit != 0
        })
    }
}

/// Words with their values.
#[derive(Debug)]
pub(crate) struct Table<T: 'static> {
    rows: &'static [(&'static str, T)],
    firsts: Syllables,
    lasts: Syllables,
}

impl<T: Copy> Table<T> {
    /// # Panics
    /// At compile time, if a word has less than three bytes.
    pub(crate) const fn new(rows: &'static [(&'static str, T)]) -> Self {
        let (mut firsts, mut lasts, mut row) = (Syllables([0; 4]), Syllables([0; 4]), 0);
        while row < rows.len() {
            firsts = firsts.with(rows[row].0.as_bytes().first_chunk());
            lasts = lasts.with(rows[row].0.as_bytes().last_chunk());
            row += 1;
        }
        Self { rows, firsts, lasts }
    }

    /// The words, in the order of the list.
    #[cfg(test)]
    pub(crate) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.rows.iter().map(|(word, _)| *word)
    }

    /// The longest word at the head of `text`: what stands behind it, and its value.
    #[inline]
    pub(crate) fn longest<'t>(&self, text: &'t str) -> Option<(&'t str, T)> {
        if self.firsts.has(text.as_bytes().first_chunk()) { self.search(text) } else { None }
    }

    fn search<'t>(&self, text: &'t str) -> Option<(&'t str, T)> {
        let mut longest: Option<(&str, T)> = None;
        for &(word, value) in self.rows {
            if let Some(rest) = behind(text, word) {
                if longest.is_none_or(|(least, _)| rest.len() < least.len()) {
                    longest = Some((rest, value));
                }
            }
        }
        longest
    }

    /// The value of the first word that `text` ends with.
    #[inline]
    pub(crate) fn at_end(&self, text: &str) -> Option<T> {
        if !self.lasts.has(text.as_bytes().last_chunk()) {
            return None;
        }
        self.rows.iter().find(|(word, _)| text.ends_with(word)).map(|&(_, value)| value)
    }
}

/// Words alone.
#[derive(Debug)]
pub(crate) struct List {
    words: &'static [&'static str],
    firsts: Syllables,
    lasts: Syllables,
}

impl List {
    /// # Panics
    /// At compile time, if a word has less than three bytes.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let (mut firsts, mut lasts, mut at) = (Syllables([0; 4]), Syllables([0; 4]), 0);
        while at < words.len() {
            firsts = firsts.with(words[at].as_bytes().first_chunk());
            lasts = lasts.with(words[at].as_bytes().last_chunk());
            at += 1;
        }
        Self { words, firsts, lasts }
    }

    /// What stands behind each of the words at the head of `text`, in the order of the list.
    #[inline]
    pub(crate) fn behind<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let words = if self.firsts.has(text.as_bytes().first_chunk()) { self.words } else { &[] };
        words.iter().filter_map(move |word| behind(text, word))
    }

    /// What stands behind the longest word at the head of `text`.
    #[inline]
    pub(crate) fn longest<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.behind(text).min_by_key(|rest| rest.len())
    }

    /// Whether one of the words stands at the head of `text`.
    #[inline]
    pub(crate) fn begins(&self, text: &str) -> bool {
        self.behind(text).next().is_some()
    }

    /// What stands before each of the words at the end of `text`, in the order of the list.
    #[inline]
    pub(crate) fn before<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        let words = if self.lasts.has(text.as_bytes().last_chunk()) { self.words } else { &[] };
        words.iter().filter_map(move |word| text.strip_suffix(word))
    }
}

/// `text` behind the word, whose first syllable nearly always tells that it does not stand there.
#[inline]
fn behind<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let alike = text.as_bytes().first_chunk::<3>() == word.as_bytes().first_chunk();
    if alike && (word.len() == 3 || text.starts_with(word)) { Some(&text[word.len()..]) } else { None }
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
    }

    #[test]
    fn all_words_that_fit_are_given() {
        static TAILS: List = List::new(&["반쯤", "쯤", "반"]);
        assert!(TAILS.behind("반쯤에").eq(["에", "쯤에"]));
        assert!(TAILS.begins("쯤") && !TAILS.begins("즈음") && !TAILS.begins("x"));
        assert_eq!(TAILS.longest("반쯤에"), Some("에"));
        assert!(TAILS.before("두 시 반쯤").eq(["두 시 ", "두 시 반"]));
    }
}
