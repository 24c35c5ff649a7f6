//! Which syllables are surnames (성), by one bit each.

use crate::lexicon::reporters::SURNAMES_OF_FEW;
use crate::lexicon::surnames::{COMMON, RARE};

const FIRST: u32 = '가' as u32;
const SYLLABLES: usize = ('힣' as u32 - FIRST) as usize + 1;

static SURNAMES: [u64; SYLLABLES.div_ceil(64)] = bits();

const fn bits() -> [u64; SYLLABLES.div_ceil(64)] {
    let lists = [COMMON, RARE, SURNAMES_OF_FEW];
    let (mut bits, mut list) = ([0; SYLLABLES.div_ceil(64)], 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            let index = (lists[list][at] as u32 - FIRST) as usize;
            bits[index / 64] |= 1 << (index % 64);
            at += 1;
        }
        list += 1;
    }
    bits
}

/// Whether a syllable is a surname, if only of few.
pub(super) fn is_surname(syllable: char) -> bool {
    let index = u32::from(syllable).checked_sub(FIRST).map(|index| index as usize);
    index.is_some_and(|index| SURNAMES.get(index / 64).is_some_and(|bits| bits >> (index % 64) & 1 == 1))
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
