//! What a Hangul syllable is made of: its onset, vowel and final (Unicode, section 3.12).

/// The first syllable.
const SYLLABLES: u32 = 0xAC00;
const VOWELS: u32 = 21;
const CODAS: u32 = 28;

// Indexes of vowels.
pub(super) const AE: u32 = 1;
pub(super) const EO: u32 = 4;
pub(super) const YEO: u32 = 6;
pub(super) const O: u32 = 8;
pub(super) const WA: u32 = 9;
pub(super) const WAE: u32 = 10;
pub(super) const OE: u32 = 11;
pub(super) const U: u32 = 13;
pub(super) const WEO: u32 = 14;
pub(super) const EU: u32 = 18;
pub(super) const I: u32 = 20;
// Indexes of finals.
pub(super) const N: u32 = 4;
pub(super) const D: u32 = 7;
pub(super) const L: u32 = 8;
pub(super) const B: u32 = 17;
pub(super) const S: u32 = 19;
pub(crate) const SS: u32 = 20;

/// Onset, vowel and final of a syllable.
pub(super) fn parts(syllable: char) -> (u32, u32, u32) {
    let index = u32::from(syllable).saturating_sub(SYLLABLES);
    (index / (VOWELS * CODAS), index / CODAS % VOWELS, index % CODAS)
}

/// The syllable that they make.
pub(super) fn compose(onset: u32, vowel: u32, coda: u32) -> char {
    char::from_u32(SYLLABLES + (onset * VOWELS + vowel) * CODAS + coda).unwrap_or('가')
}

/// The final of a syllable, 0 without one.
pub(crate) const fn final_of(syllable: char) -> u32 {
    (syllable as u32 - SYLLABLES) % CODAS
}
