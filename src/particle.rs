//! Particles (조사) and the end of a word.
//!
//! Korean glues particles to the noun (`원을`, `달러로`), and other nouns too (`원정대`, *an expedition*). So
//! an amount or a date has ended only where nothing is left but particles: each grammar asks [`ends_word`]
//! behind what it has read. What the noun is does not matter here, but for its last syllable, which chooses
//! between 은 and 는.

use crate::lexicon::particles::{BEHIND_FINALS, BEHIND_VOWELS, BEHIND_VOWELS_AND_L, COPULA, PARTICLES};
use crate::scan::class::{is_hangul, is_word};
use crate::scan::index::Beginnings;
use crate::scan::jamo::{L, final_of};
use crate::scan::syllables::Syllables;

/// Whether a word ends at the head of `rest`: nothing, no word character, one to three particles and then
/// that, or the copula. `을 냈다`, `까지만은`, `이다.`, ` 규모`, `(약`; not `정대`, `칙을`.
#[inline]
pub(crate) fn ends_word(rest: &str) -> bool {
    match rest.as_bytes().first() {
        None => true,
        Some(byte) if byte.is_ascii() => !byte.is_ascii_alphanumeric(),
        Some(_) => ends_word_within(rest, 3),
    }
}

/// The same behind the character `last`, whose final consonant, or want of one, the particle has to fit:
/// `원은`, `유로는`, not `원가`.
pub(crate) fn ends_word_behind(last: char, rest: &str) -> bool {
    let fits = !rest.chars().next().is_some_and(|first| clashes(last, first));
    fits && ends_word(rest)
}

/// Whether a particle that begins with `first` belongs behind the other kind of syllable than `last` is. So
/// does the `은` of `유로은`, and the `는` of `원는`; `에` fits behind both.
fn clashes(last: char, first: char) -> bool {
    match final_of(last) {
        0 => BEHIND_FINALS.contains(&first),
        L => BEHIND_VOWELS.contains(&first),
        _ => first == BEHIND_VOWELS_AND_L || BEHIND_VOWELS.contains(&first),
    }
}

/// The particles from the last of the list to the first: the short ones, which nearly all words have, before
/// the long.
const SHORT_FIRST: [&str; PARTICLES.len()] = {
    let mut words = [""; PARTICLES.len()];
    let mut at = 0;
    while at < words.len() {
        words[at] = PARTICLES[words.len() - 1 - at];
        at += 1;
    }
    words
};

/// The particles, found by their first syllable.
static BY_SYLLABLE: Beginnings<{ PARTICLES.len() }, 1> = Beginnings::of_words(&SHORT_FIRST);
/// The forms of the copula, found likewise.
static COPULA_BY_SYLLABLE: Beginnings<{ COPULA.len() }, 1> = Beginnings::of_words(COPULA);

/// The first syllables of all of them.
static BEGINNINGS: Syllables = Syllables::new().with_heads_of(PARTICLES).with_heads_of(COPULA);

/// Whether a word ends at the head of `rest` behind at most so many particles; the copula may stand for the
/// last.
#[inline(never)]
fn ends_word_within(rest: &str, particles: usize) -> bool {
    match rest.chars().next() {
        None => true,
        Some(c) if c.is_ascii() => !c.is_ascii_alphanumeric(),
        Some(c) if !is_word(c) => true,
        Some(c) if particles == 0 || is_hangul(c) && !BEGINNINGS.may_begin(rest) => false,
        Some(_) => {
            BY_SYLLABLE.rests(rest).any(|(_, rest)| ends_word_within(rest, particles - 1))
                || COPULA_BY_SYLLABLE.fits(rest)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ends_word;

    #[test]
    fn a_word_ends_before_its_particles() {
        for rest in ["", " 규모", "을 냈다", "에서도", "이라고", "까지만은", ")", "(약", "이다.", "씩을"]
        {
            assert!(ends_word(rest), "{rest}");
        }
        for rest in ["정대", "칙을", "차", "금", "a", "2"] {
            assert!(!ends_word(rest), "{rest}");
        }
    }
}
