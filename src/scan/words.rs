//! A few short words, wherever they stand in a text.

#[cfg(feature = "std")]
use std::sync::OnceLock;

#[cfg(feature = "std")]
use aho_corasick::packed::{Config, MatchKind, Searcher};

/// A set of words, searched for together; the longest that fits at the leftmost place wins.
///
/// Up to eight short words have a bucket each in the search, which looks at 32 bytes at once; from there on
/// it grows dearer. They are looked for without their first byte, which they share with all syllables: what
/// is left of the shortest is two bytes, and to compare two is a sixth cheaper than three. Words that stand
/// where words begin are for [`Heads`](super::heads::Heads). `ⓒ`, `저작권`, `Copyright`, wherever they stand:
/// glued to other words, behind signs.
pub(crate) struct Words {
    words: &'static [&'static str],
    #[cfg(feature = "std")]
    built: OnceLock<Option<Searcher>>,
}

impl Words {
    /// The searcher is built at the first search, in the memory of the program.
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        assert!(are_told_apart(words), "without their first bytes, one of the words hides another");
        Self {
            words,
            #[cfg(feature = "std")]
            built: OnceLock::new(),
        }
    }

    /// The first trigger at or behind `from`: its offset and its index in the list. Nothing where none stands
    /// there.
    pub(crate) fn find(&self, text: &str, from: usize) -> Option<(usize, usize)> {
        #[cfg(feature = "std")]
        if let Some(searcher) = self.built.get_or_init(|| {
            let parts = self.words.iter().map(|word| &word.as_bytes()[1..]);
            Config::new().match_kind(MatchKind::LeftmostLongest).builder().extend(parts).build()
        }) {
            return self.find_by_parts(searcher, text, from);
        }
        self.find_plainly(text, from)
    }

    /// The same by the searcher of their parts.
    #[cfg(feature = "std")]
    fn find_by_parts(&self, searcher: &Searcher, text: &str, from: usize) -> Option<(usize, usize)> {
        let mut next = from + 1;
        while next < text.len() {
            let span = aho_corasick::Span { start: next, end: text.len() };
            let part = searcher.find_in(text.as_bytes(), span)?;
            let (at, index) = (part.start() - 1, part.pattern().as_usize());
            // Another syllable may end in the same bytes.
            if text.as_bytes()[at] == self.words[index].as_bytes()[0] {
                return Some((at, index));
            }
            next = part.start() + 1;
        }
        None
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

/// Whether no word hides one that begins with another byte: it would where what is left of the two begins
/// alike.
const fn are_told_apart(words: &[&str]) -> bool {
    let mut pair = 0;
    while pair < words.len() * words.len() {
        let (one, other) = (words[pair / words.len()].as_bytes(), words[pair % words.len()].as_bytes());
        let mut at = 1;
        while at < one.len() && at < other.len() && one[at] == other[at] {
            at += 1;
        }
        if one[0] != other[0] && (at == one.len() || at == other.len()) {
            return false;
        }
        pair += 1;
    }
    true
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
