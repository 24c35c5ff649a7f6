//! What a Hangul syllable is made of: its onset, vowel and final (Unicode, section 3.12).

/// The first syllable.
const FIRST: u32 = '가' as u32;
/// How many there are.
pub(crate) const SYLLABLES: usize = ('힣' as u32 - FIRST) as usize + 1;
const VOWELS: u32 = 21;
const CODAS: u32 = 28;

// Indexes of vowels.
pub(crate) const A: u32 = 0;
pub(crate) const AE: u32 = 1;
pub(crate) const EO: u32 = 4;
pub(crate) const YEO: u32 = 6;
pub(crate) const O: u32 = 8;
pub(crate) const WA: u32 = 9;
pub(crate) const WAE: u32 = 10;
pub(crate) const OE: u32 = 11;
pub(crate) const U: u32 = 13;
pub(crate) const WEO: u32 = 14;
pub(crate) const EU: u32 = 18;
pub(crate) const I: u32 = 20;
// Indexes of finals.
pub(crate) const N: u32 = 4;
pub(crate) const D: u32 = 7;
pub(crate) const L: u32 = 8;
pub(crate) const B: u32 = 17;
pub(crate) const S: u32 = 19;
pub(crate) const SS: u32 = 20;

/// The place of a syllable among all, in the order of Unicode.
pub(crate) const fn index_of(c: char) -> Option<usize> {
    match c {
        '가'..='힣' => Some((c as u32 - FIRST) as usize),
        _ => None,
    }
}

/// Onset, vowel and final of a syllable.
pub(crate) fn parts(syllable: char) -> (u32, u32, u32) {
    let index = u32::from(syllable).saturating_sub(FIRST);
    (index / (VOWELS * CODAS), index / CODAS % VOWELS, index % CODAS)
}

/// The syllable that they make.
pub(crate) fn compose(onset: u32, vowel: u32, coda: u32) -> char {
    char::from_u32(FIRST + (onset * VOWELS + vowel) * CODAS + coda).unwrap_or('가')
}

/// The final of a syllable, 0 without one and of what is no syllable.
pub(crate) const fn final_of(c: char) -> u32 {
    match c {
        '가'..='힣' => (c as u32 - FIRST) % CODAS,
        _ => 0,
    }
}
