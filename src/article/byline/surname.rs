//! Which syllables are surnames (성), by one bit each.
//!
//! More than those by which the quotations know people: a byline has little else in it, so that a surname of
//! few costs nothing here, where in running text it would make a name of any word.

use crate::lexicon::reporters::SURNAMES_OF_FEW;
use crate::lexicon::surnames::{COMMON, RARE};
use crate::scan::jamo::{SYLLABLES, index_of};

/// All lists of surnames together, a bit for each syllable of Hangul.
static SURNAMES: [u64; SYLLABLES.div_ceil(64)] = bits();

/// Sets the bits of the lists when the crate is compiled.
const fn bits() -> [u64; SYLLABLES.div_ceil(64)] {
    let lists = [COMMON, RARE, SURNAMES_OF_FEW];
    let (mut bits, mut list) = ([0; SYLLABLES.div_ceil(64)], 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            if let Some(index) = index_of(lists[list][at]) {
                bits[index / 64] |= 1 << (index % 64);
            }
            at += 1;
        }
        list += 1;
    }
    bits
}

/// Whether a syllable is a surname, if only of few: `홍`, `김`; not `는`.
pub(super) fn is_surname(syllable: char) -> bool {
    index_of(syllable).is_some_and(|index| SURNAMES[index / 64] >> (index % 64) & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bits_are_those_of_the_lists() {
        for c in '\0'..=char::MAX {
            let listed = [COMMON, RARE, SURNAMES_OF_FEW].iter().any(|list| list.contains(&c));
            assert_eq!(is_surname(c), listed, "{c:?}");
        }
    }
}
