//! Where a text may report something without marks: the search for the [words](TRIGGERS) by which one sees
//! it.
//!
//! All syllables share a few first bytes, so that a search for many words at once by their beginnings stops
//! at every other one. These words are looked for by the last byte of their first syllable and what stands
//! behind it.
//!
//! The search is done once for a text and remembers where it is: lines are asked in order, and a place that
//! was found is kept until the walk has passed it. Its words are only where a reported clause may end;
//! whether one does is asked by [`ending`](super::ending).

#[cfg(feature = "std")]
use std::sync::OnceLock;

#[cfg(feature = "std")]
use aho_corasick::{
    Span,
    packed::{Config, Searcher},
};

#[cfg(feature = "std")]
use crate::lexicon::quotative::BEGINNINGS;
use crate::lexicon::quotative::TRIGGERS;
use crate::scan::index::Beginnings;

static BY_SYLLABLE: Beginnings<{ TRIGGERS.len() }, 1> = Beginnings::of_words(TRIGGERS);

/// The search by parts of them; none where the processor has no instructions for it.
#[cfg(feature = "std")]
static PARTS: OnceLock<Option<Searcher>> = OnceLock::new();

/// A beginning without its first two bytes, or as many as leave three.
#[cfg(feature = "std")]
fn part(beginning: &str) -> &[u8] {
    &beginning.as_bytes()[beginning.len().saturating_sub(3).min(2)..]
}

/// How far before such a part its word begins.
#[cfg(feature = "std")]
const BEFORE: [usize; 2] = [2, 1];

/// The places of the words in a text, each looked for once.
#[derive(Debug)]
pub(in crate::quote) struct Triggers<'t> {
    text: &'t str,
    found: Found,
}

/// What the last search gave.
#[derive(Debug)]
enum Found {
    NotLooked,
    At(usize),
    Nowhere,
}

impl<'t> Triggers<'t> {
    pub(in crate::quote) const fn new(text: &'t str) -> Self {
        Self { text, found: Found::NotLooked }
    }

    /// The offset of the first word at or behind `from`, which is nowhere before that of an earlier call.
    #[inline]
    pub(in crate::quote) fn behind(&mut self, from: usize) -> Option<usize> {
        match self.found {
            Found::At(at) if at >= from => Some(at),
            Found::Nowhere => None,
            _ => self.search(from),
        }
    }

    #[inline(never)]
    fn search(&mut self, from: usize) -> Option<usize> {
        let found = first(self.text, from);
        self.found = found.map_or(Found::Nowhere, Found::At);
        found
    }
}

/// The offset of the first word at or behind `from`.
fn first(text: &str, from: usize) -> Option<usize> {
    #[cfg(feature = "std")]
    {
        let parts = || BEGINNINGS.as_flattened().iter().map(|beginning| part(beginning));
        let built = PARTS.get_or_init(|| Config::new().builder().extend(parts()).build());
        if let Some(searcher) = built {
            return first_by_parts(searcher, text, from);
        }
    }
    first_plainly(text, from)
}

/// A part is found first, and then the word that it may be in is asked for from its beginning.
#[cfg(feature = "std")]
fn first_by_parts(searcher: &Searcher, text: &str, from: usize) -> Option<usize> {
    let mut next = from;
    loop {
        let part = searcher.find_in(text.as_bytes(), Span { start: next, end: text.len() })?;
        let starts = BEFORE.iter().filter_map(|before| part.start().checked_sub(*before));
        let word = starts.filter(|&start| start >= from).find(|&start| begins(text, start));
        if word.is_some() {
            return word;
        }
        next = part.start() + 1;
    }
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
        let (mut triggers, mut from) = (Triggers::new(text), 0);
        let next = || {
            let at = triggers.behind(from)?;
            from = at + 1;
            Some(at)
        };
        core::iter::from_fn(next).collect()
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
    fn what_is_before_is_passed_over() {
        let text = "늦었다고 했다. 낫다는 말이다. 시에 따르면 그렇다고 한다";
        let mut triggers = Triggers::new(text);
        let at = |word: &str| text.find(word);
        assert_eq!(triggers.behind(0), at("다고"));
        assert_eq!(triggers.behind(3), at("다고"));
        assert_eq!(triggers.behind(12), at("다는"));
        assert_eq!(triggers.behind(30), at("에 따르면"));
        assert_eq!(triggers.behind(text.len()), None);
    }
}
