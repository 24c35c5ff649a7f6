//! The particle at the end of a word, which makes a topic, a subject or a place of it.
//!
//! Korean says the part of a noun in its sentence by what is glued to its end. Which of two forms stands
//! there is told by the syllable before: `은`, `이` behind a consonant, `는`, `가` behind a vowel, so that
//! `마을은` is a topic and `지은` is no more than a word. Behind Latin letters, digits and brackets either
//! may stand, since the text does not say how they are read: `CEO는`, `대표(CEO)은`.
//!
//! With these particles somebody may speak: 은/는, 이/가, 도, 께서, and for people by their place 에서,
//! 에서는. Objects and addressees (`을`, `에게`) are no speakers, and [`particle`] does not know them;
//! [`stem`] takes off any. `와는`, `와도` say with whom.

use crate::lexicon::attribution::{PARTICLES, WHETHER};
use crate::lexicon::phrases::NOUNS_IN_DO;
use crate::lexicon::topics::LONG_PARTICLES;
pub(super) use crate::lexicon::topics::Particle;
use crate::scan::class::{has_final, is_hangul};
use crate::scan::index::Endings;

/// The particles of topics and subjects.
/// Asked alone where it does not matter which of them fits.
pub(super) const OF_SUBJECT: [char; 4] = ['은', '는', '이', '가'];

/// The length of a word without its particle, and the particle.
/// Quote marks and brackets between a noun and its particle are passed over: `‘한빛당’은`.
#[inline]
pub(super) fn particle(word: &str) -> Option<(usize, Particle)> {
    if may_have_particle(word.as_bytes()) { particle_behind(word) } else { None }
}

/// The same of a word that may have one.
/// The long ones first, as `에서는` ends in `는`. Then one syllable, with what stands before it: `마을은`,
/// but `지은`.
#[inline(never)]
fn particle_behind(word: &str) -> Option<(usize, Particle)> {
    let word = word.strip_suffix(',').unwrap_or(word);
    let mut chars = word.chars();
    let last = chars.next_back()?;
    let stem = chars.as_str();
    if matches!(last, '서' | '선') || stem.ends_with('서') {
        if let Some((at, stem)) = LONG_BY_ENDING.rests(word).next() {
            return (!stem.is_empty()).then_some((stem.len(), LONG_PARTICLES[at].1));
        }
    }
    let bare = match stem.as_bytes() {
        // Most words have nothing between them and their particle.
        [.., 0xEA..=0xED, _, _] => stem,
        _ => stem.trim_end_matches([')', '’', '\'', '”', '"', '》', '>']),
    };
    // `모임(강지모)은`, `‘모임(강지모)’은`
    let bracket = stem[bare.len()..].starts_with(')');
    let before = bare.chars().next_back()?;
    let closed = has_final(before);
    let open = is_hangul(before) && !closed;
    let particle = match last {
        '은' if !open || bracket => Particle::Topic,
        // `‘한빛당’과는`, `정부와는`: with whom.
        '는' if before == '와'
            || (before == '과' && stem.trim_end_matches('과').ends_with(['’', '\'', '”', '"'])) =>
        {
            return None;
        }
        // `나느냐는 물음`: what is asked.
        '는' if bare.ends_with(WHETHER) => return None,
        '는' if !closed || bracket => Particle::Topic,
        // `없이`: an adverb.
        '이' if (!open || bracket) && before != '없' => Particle::Subject,
        '가' if !closed || bracket => Particle::Subject,
        // `정부와도`: with whom.
        '도' if before != '와' && !NOUNS_IN_DO.contains(&word) => Particle::Also,
        _ => return None,
    };
    Some((stem.len(), particle))
}

/// Whether the word has the particle of a subject, whatever it is.
/// `정부가`, `수요가`; not `정부는`.
pub(super) fn is_subject(word: &str) -> bool {
    particle(word).is_some_and(|(_, particle)| particle == Particle::Subject)
}

/// [`LONG_PARTICLES`] by their last two syllables.
static LONG_BY_ENDING: Endings<{ LONG_PARTICLES.len() }, 2> = Endings::of_rows(LONG_PARTICLES);

/// A word without its particle of any kind.
/// `상인들` of `상인들의`, `주민` of `주민에게`. None for `대표`, nor for a particle by itself.
pub(super) fn stem(word: &str) -> Option<&str> {
    PARTICLES_BY_ENDING.rests(word).next().map(|(_, stem)| stem).filter(|stem| !stem.is_empty())
}

/// [`PARTICLES`] by their last syllable.
static PARTICLES_BY_ENDING: Endings<{ PARTICLES.len() }, 1> = Endings::of_words(PARTICLES);

/// Whether the word ends in `은`, `는`, `이`, `가`, `도`, `서` or `선`, perhaps with a comma, which most
/// words do not.
#[inline]
pub(super) fn may_have_particle(word: &[u8]) -> bool {
    let ([.., first, second, third, b','] | [.., first, second, third]) = *word else {
        return false;
    };
    // Most other syllables differ in their last byte.
    if ENDS >> (third & 0x3F) & 1 == 0 {
        return false;
    }
    matches!(
        u32::from_be_bytes([0, first, second, third]),
        0xEC_9D80 | 0xEB_8A94 | 0xEC_9DB4 | 0xEA_B080 | 0xEB_8F84 | 0xEC_849C | 0xEC_84A0
    )
}

/// The last six bits of those syllables' last bytes.
const ENDS: u64 = 1 | 1 << 0x14 | 1 << 0x34 | 1 << 0x04 | 1 << 0x1C | 1 << 0x20;

/// The word without commas behind it, which most words do not have.
/// `그러나,`: `그러나`.
#[inline]
pub(super) fn without_commas(word: &str) -> &str {
    if word.as_bytes().last() == Some(&b',') { word.trim_end_matches(',') } else { word }
}

#[cfg(test)]
mod tests {
    use super::may_have_particle;

    #[test]
    fn particles_are_seen_by_their_bytes() {
        for c in '\0'..=char::MAX {
            let mut buffer = [0; 4];
            let wanted = matches!(c, '은' | '는' | '이' | '가' | '도' | '서' | '선');
            assert_eq!(may_have_particle(c.encode_utf8(&mut buffer).as_bytes()), wanted, "{c}");
        }
        let may = |word: &str| may_have_particle(word.as_bytes());
        assert!(may("그는,") && !may("그의,") && !may(","));
    }
}
