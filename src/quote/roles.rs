//! The lists of titles, sources and bodies, ready to be asked what a word ends in.

use crate::lexicon::{institutions, sources, titles, topics};
use crate::scan::suffix::Suffixes;

pub(super) static TITLES: Suffixes = Suffixes::new(titles::TITLES);
pub(super) static SOURCES: Suffixes = Suffixes::new(sources::SOURCES);
pub(super) static INSTITUTIONS: Suffixes = Suffixes::new(institutions::INSTITUTIONS);
/// Words at the head of a sentence that are no part of a phrase.
pub(super) static OPENERS: Suffixes = Suffixes::new(topics::OPENERS);
/// Nouns, times and the like that are nobody.
pub(super) static NEVER: Suffixes = Suffixes::new(topics::NEVER);
/// Stems of verbs and cases that look like nouns before a particle.
pub(super) static STEMS: Suffixes = Suffixes::new(topics::STEMS);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_the_order_of_their_last_characters() {
        for list in [
            titles::TITLES,
            sources::SOURCES,
            institutions::INSTITUTIONS,
            topics::NEVER,
            topics::STEMS,
            topics::OPENERS,
        ] {
            let last = |word: &str| word.chars().next_back();
            for pair in list.windows(2) {
                assert!(last(pair[0]) <= last(pair[1]), "{pair:?}");
            }
        }
    }
}
