//! A few short words, wherever they stand in a text.

#[cfg(feature = "std")]
use std::sync::OnceLock;

#[cfg(feature = "std")]
use aho_corasick::packed::{Config, MatchKind, Searcher};

/// A set of words, searched for together; the longest that fits at the leftmost place wins.
///
/// Up to eight short words have a bucket each in the search, which looks at 32 bytes at once; from there on it grows dearer.
/// Words that stand where words begin are for [`Heads`](super::heads::Heads).
pub(crate) struct Words {
    words: &'static [&'static str],
    #[cfg(feature = "std")]
    built: OnceLock<Option<Searcher>>,
}

impl Words {
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        Self {
            words,
            #[cfg(feature = "std")]
            built: OnceLock::new(),
        }
    }

    /// The first trigger at or behind `from`: its offset and its index in the list.
    pub(crate) fn find(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        #[cfg(feature = "std")]
        if let Some(searcher) = self.built.get_or_init(|| {
            Config::new().match_kind(MatchKind::LeftmostLongest).builder().extend(self.words).build()
        }) {
            let span = aho_corasick::Span { start: from, end: text.len() };
            return searcher
                .find_in(text.as_bytes(), span)
                .map(|found| (found.start(), found.pattern().as_usize()));
        }
        self.find_plainly(text, from)
    }

    /// The same without an automaton, for `no_std` and for processors without the instructions.
    fn find_plainly(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        text[from..].char_indices().find_map(|(at, _)| {
            let rest = &text[from + at..];
            let longest = |&(_, word): &(usize, &&str)| word.len();
            let (index, _) = self
                .words
                .iter()
                .enumerate()
                .filter(|(_, word)| rest.starts_with(**word))
                .max_by_key(longest)?;
            Some((from + at, index))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_searching_agree() {
        static WORDS: Words = Words::new(&["이날", "지난", "지난해", "오는"]);
        for text in ["", "지난해 이날", "오는 지난 지난해", "아무것도 없다", "이이날"] {
            let mut from = 0;
            loop {
                let found = WORDS.find(text, from);
                assert_eq!(found, WORDS.find_plainly(text, from), "{text} from {from}");
                let Some((at, index)) = found else { break };
                from = at + WORDS.words[index].len();
            }
        }
    }
}
