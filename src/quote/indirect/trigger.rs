//! Where a text may report something without marks: the search for the [words](TRIGGERS) by which one sees
//! it.
//!
//! All syllables share a few first bytes, so that a search for many words at once by their beginnings stops
//! at every other one. These words are looked for without their first byte, which most syllables have too.
//!
//! The search is done once for a text and remembers where it is: lines are asked in order, and a place that
//! was found is kept until the walk has passed it. Its words are only where a reported clause may end: those
//! before which none can are passed over, which saves the reading of their lines, and whether one does is
//! asked by [`ending`](super::ending).

#[cfg(feature = "std")]
use std::sync::OnceLock;

#[cfg(feature = "std")]
use aho_corasick::{
    Span,
    packed::{Config, Searcher},
};

use super::ending::may_end_before;
use crate::lexicon::quotative::TRIGGERS;
use crate::scan::index::Beginnings;

/// [`TRIGGERS`] by their first syllable.
static BY_SYLLABLE: Beginnings<{ TRIGGERS.len() }, 1> = Beginnings::of_words(TRIGGERS);

/// The search by parts of them; none where the processor has no instructions for it.
#[cfg(feature = "std")]
static PARTS: OnceLock<Option<Searcher>> = OnceLock::new();

/// The places of the words in a text, each looked for once.
#[derive(Debug)]
pub(in crate::quote) struct Triggers<'t> {
    /// The folded text.
    text: &'t str,
    /// Where the search has come to.
    found: Found,
}

/// What the last search gave.
#[derive(Debug)]
enum Found {
    /// Nothing has been asked yet.
    NotLooked,
    /// The offset of a word that the walk has not passed.
    At(usize),
    /// No word stands there any more.
    Nowhere,
}

impl<'t> Triggers<'t> {
    /// Nothing is searched before it is asked.
    pub(in crate::quote) const fn new(text: &'t str) -> Self {
        Self { text, found: Found::NotLooked }
    }

    /// The offset of the first word at or behind `from` before which a clause may end; `from` is nowhere
    /// before that of an earlier call.
    #[inline]
    pub(in crate::quote) fn behind(&mut self, from: usize) -> Option<usize> {
        match self.found {
            Found::At(at) if at >= from => Some(at),
            Found::Nowhere => None,
            _ => self.search(from),
        }
    }

    /// Looks for the next one, over those before which no clause can end.
    #[inline(never)]
    fn search(&mut self, from: usize) -> Option<usize> {
        let mut found = first(self.text, from);
        while let Some(at) = found.filter(|&at| !may_end_before(self.text, at)) {
            found = first(self.text, at + 1);
        }
        self.found = found.map_or(Found::Nowhere, Found::At);
        found
    }
}

/// The offset of the first word at or behind `from`.
fn first(text: &str, from: usize) -> Option<usize> {
    #[cfg(feature = "std")]
    {
        let parts = || TRIGGERS.iter().map(|word| &word.as_bytes()[1..]);
        let built = PARTS.get_or_init(|| Config::new().builder().extend(parts()).build());
        if let Some(searcher) = built {
            return first_by_parts(searcher, text, from);
        }
    }
    first_plainly(text, from)
}

/// All of a word but its first byte is found first, and then that.
#[cfg(feature = "std")]
fn first_by_parts(searcher: &Searcher, text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut next = from + 1;
    while next < bytes.len() {
        let part = searcher.find_in(bytes, Span { start: next, end: bytes.len() })?;
        let (at, word) = (part.start() - 1, TRIGGERS[part.pattern().as_usize()]);
        if bytes[at] == word.as_bytes()[0] {
            return Some(at);
        }
        next = part.start() + 1;
    }
    None
}

/// The same without the search by parts, for `no_std` and for processors without the instructions.
fn first_plainly(text: &str, from: usize) -> Option<usize> {
    (from..text.len()).find(|&at| begins(text, at))
}

/// Whether a word begins at an offset.
#[inline]
fn begins(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| BY_SYLLABLE.fits(rest))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn found(text: &str) -> Vec<usize> {
        core::iter::successors(first(text, 0), |&at| first(text, at + 1)).collect()
    }

    #[test]
    fn every_word_is_found_wherever_it_stands() {
        let begins = |rest: &str| TRIGGERS.iter().any(|word| rest.starts_with(word));
        for before in 0..140 {
            for word in TRIGGERS {
                let text = ["x".repeat(before).as_str(), "가", word, "나다 라", word].concat();
                let wanted = text.char_indices().map(|(at, _)| at).filter(|&at| begins(&text[at..]));
                assert_eq!(found(&text), wanted.collect::<Vec<_>>(), "{text}");
            }
        }
    }

    #[test]
    fn both_ways_of_searching_agree() {
        let text = "냐는 말에 따르면 이자며 이란 것으로 그에 의하면 나라면서도 간다던 바다라고";
        for (from, _) in text.char_indices() {
            assert_eq!(first(text, from), first_plainly(text, from), "{from}");
        }
    }

    #[test]
    fn where_no_clause_ends_is_passed_over() {
        for text in [
            "“늦었다”라고",
            "\"늦었다\"라며",
            "기자는",
            "후보자며",
            "바다는",
            "논란 ",
            "다고",
            " 란 ",
            "뒤따르면",
        ] {
            assert_eq!(Triggers::new(text).behind(0), None, "{text}");
        }
        for text in [
            "늦었다고",
            "‘봄’이라고",
            "CEO라고",
            "하자는",
            "보자는",
            "부자고",
            "것이란 ",
            "것으로 ",
            "에 따르면",
        ] {
            assert!(Triggers::new(text).behind(0).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_before_is_passed_over() {
        let text = "늦었다고 했다. 낫다는 말이다. 시에 따르면 그렇다고 한다";
        let mut triggers = Triggers::new(text);
        let at = |word: &str| text.find(word);
        assert_eq!(triggers.behind(0), at("다고"));
        assert_eq!(triggers.behind(3), at("다고"));
        assert_eq!(triggers.behind(12), at("다는"));
        assert_eq!(triggers.behind(30), at("따르면"));
        assert_eq!(triggers.behind(text.len()), None);
    }
}
