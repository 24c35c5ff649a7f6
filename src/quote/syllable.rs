//! What a single syllable tells of a name or a verb: one look into a table.
//!
//! The lists of surnames, of syllables of foreign names, of endings are asked for nearly every word of a page
//! that is read, and mostly of a single syllable, so that all of them are laid into one table when the crate
//! is compiled: two bytes for each of the 11,172 syllables of Hangul. The lists stay in the lexicon, where
//! they can be read.

use super::clause::CLAUSES;
use crate::lexicon::clauses::ADNOMINAL as ADNOMINAL_WORDS;
use crate::lexicon::endings::ENDINGS;
use crate::lexicon::institutions::{MUNICIPAL, NUMBERED, OFFICES, PROVINCE, SIDES};
use crate::lexicon::phrases::SINGLE_JUDGE;
use crate::lexicon::surnames::{COMMON, DOUBLE, RARE};
use crate::lexicon::syllables::{ADNOMINAL, BODIES, FOREIGN, NO_GIVEN_ENDS, ONLY_FOREIGN};
use crate::scan::index::first_of;

/// A set of facts about a syllable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Facts(u16);

impl Facts {
    /// A [common](COMMON) surname.
    pub(super) const COMMON: Self = Self(1);
    /// A [rare](RARE) one.
    pub(super) const RARE: Self = Self(1 << 1);
    /// The first syllable of a surname that has [two](DOUBLE).
    pub(super) const DOUBLE: Self = Self(1 << 2);
    /// The last of the short name of a [body](BODIES).
    pub(super) const BODY: Self = Self(1 << 3);
    /// Seldom in Korean words, often in [foreign](FOREIGN) names.
    pub(super) const FOREIGN: Self = Self(1 << 4);
    /// In [no Korean name](ONLY_FOREIGN).
    pub(super) const ONLY_FOREIGN: Self = Self(1 << 5);
    /// The last of a verb [before its noun](ADNOMINAL).
    pub(super) const ADNOMINAL: Self = Self(1 << 6);
    /// The last of one of [these words](ADNOMINAL_WORDS).
    pub(super) const ADNOMINAL_WORD: Self = Self(1 << 7);
    /// The last of a word that may end a [clause](CLAUSES).
    pub(super) const CLAUSE: Self = Self(1 << 8);
    /// The last of an [ending](ENDINGS) of a verb.
    pub(super) const ENDING: Self = Self(1 << 9);

    /// The last of [no Korean given name](NO_GIVEN_ENDS).
    pub(super) const NO_GIVEN_END: Self = Self(1 << 10);
    /// The last of what may be a body by that alone: a [side](SIDES), a [municipality](MUNICIPAL), an
    /// [office](OFFICES), a chamber by its [number](NUMBERED).
    pub(super) const OFFICE: Self = Self(1 << 11);

    /// Whether one of the others is among them.
    #[inline]
    pub(super) const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// The facts of both.
    #[inline]
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// `가`, the first syllable of Hangul in Unicode; all others follow it in the order of the dictionary.
const FIRST: u32 = 0xAC00;
/// How many Hangul has: 19 initials by 21 vowels by 28 finals, of which one is none.
const SYLLABLES: usize = 11_172;

/// Of a list of words that matter by one syllable only the last counts, or the first of double surnames.
static FACTS: [Facts; SYLLABLES] = {
    let mut facts = [Facts(0); SYLLABLES];
    note(&mut facts, COMMON, Facts::COMMON);
    note(&mut facts, RARE, Facts::RARE);
    note(&mut facts, BODIES, Facts::BODY);
    note(&mut facts, FOREIGN, Facts::FOREIGN);
    note(&mut facts, ONLY_FOREIGN, Facts::ONLY_FOREIGN);
    note(&mut facts, ADNOMINAL, Facts::ADNOMINAL);
    note(&mut facts, NO_GIVEN_ENDS, Facts::NO_GIVEN_END);
    note(&mut facts, SIDES, Facts::OFFICE);
    note(&mut facts, MUNICIPAL, Facts::OFFICE);
    note(&mut facts, NUMBERED, Facts::OFFICE);
    note(&mut facts, OFFICES, Facts::OFFICE);
    note(&mut facts, &[PROVINCE], Facts::OFFICE);
    note_last(&mut facts, &[SINGLE_JUDGE], Facts::OFFICE);
    let mut at = 0;
    while at < DOUBLE.len() {
        note_at(&mut facts, DOUBLE[at], 0, Facts::DOUBLE);
        at += 1;
    }
    note_last(&mut facts, ADNOMINAL_WORDS, Facts::ADNOMINAL_WORD);
    note_last(&mut facts, &CLAUSES, Facts::CLAUSE);
    note_last(&mut facts, &first_of::<_, { ENDINGS.len() }>(ENDINGS), Facts::ENDING);
    facts
};

/// Adds a fact to what is known of some syllables.
const fn note(facts: &mut [Facts; SYLLABLES], syllables: &[char], fact: Facts) {
    let mut at = 0;
    while at < syllables.len() {
        let index = (syllables[at] as u32 - FIRST) as usize;
        facts[index] = facts[index].or(fact);
        at += 1;
    }
}

/// The same for the last syllables of some words.
const fn note_last(facts: &mut [Facts; SYLLABLES], words: &[&str], fact: Facts) {
    let mut at = 0;
    while at < words.len() {
        note_at(facts, words[at], words[at].len() - 3, fact);
        at += 1;
    }
}

/// The same for the syllable that stands at an offset of a word. (`str::chars` is not for constants.)
const fn note_at(facts: &mut [Facts; SYLLABLES], word: &str, offset: usize, fact: Facts) {
    let word = word.as_bytes();
    let (second, third) = (word[offset + 1] as u32 & 0x3F, word[offset + 2] as u32 & 0x3F);
    let index = (((word[offset] as u32 & 0x0F) << 12 | second << 6 | third) - FIRST) as usize;
    facts[index] = facts[index].or(fact);
}

/// What is known of a character; nothing of any but Hangul syllables.
/// `김`: a common surname; `튼`: foreign; `A`: nothing.
#[inline]
pub(super) fn facts(of: char) -> Facts {
    let index = u32::from(of).wrapping_sub(FIRST) as usize;
    FACTS.get(index).copied().unwrap_or(Facts(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_knows_what_the_lists_say() {
        for c in '\u{1100}'..=char::MAX {
            assert_eq!(facts(c).any(Facts::COMMON), COMMON.contains(&c), "{c}");
            assert_eq!(facts(c).any(Facts::RARE), RARE.contains(&c), "{c}");
            assert_eq!(facts(c).any(Facts::BODY), BODIES.contains(&c), "{c}");
            assert_eq!(facts(c).any(Facts::FOREIGN), FOREIGN.contains(&c), "{c}");
            assert_eq!(facts(c).any(Facts::ONLY_FOREIGN), ONLY_FOREIGN.contains(&c), "{c}");
            assert_eq!(facts(c).any(Facts::NO_GIVEN_END), NO_GIVEN_ENDS.contains(&c), "{c}");
            assert_eq!(facts(c).any(Facts::DOUBLE), DOUBLE.iter().any(|name| name.starts_with(c)), "{c}");
            assert_eq!(facts(c).any(Facts::ADNOMINAL), ADNOMINAL.contains(&c), "{c}");
            let ends = |words: &[&str]| words.iter().any(|word| word.ends_with(c));
            assert_eq!(facts(c).any(Facts::ADNOMINAL_WORD), ends(ADNOMINAL_WORDS), "{c}");
            assert_eq!(facts(c).any(Facts::CLAUSE), ends(&CLAUSES), "{c}");
            assert_eq!(facts(c).any(Facts::ENDING), ENDINGS.iter().any(|row| row.0.ends_with(c)), "{c}");
        }
    }
}
