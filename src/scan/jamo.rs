//! What a Hangul syllable is made of: its onset, vowel and final (Unicode, section 3.12).
//!
//! A Hangul syllable is a letter for its onset, one for its vowel and one or none for its final, and Unicode
//! has them in that order: so a rule of Korean grammar that goes by the last sound (`이` or `가`, `었`) is a
//! division.

/// The first syllable.
const FIRST: u32 = '가' as u32;
/// How many there are.
pub(crate) const SYLLABLES: usize = ('힣' as u32 - FIRST) as usize + 1;
/// How many vowels there are.
const VOWELS: u32 = 21;
/// How many finals there are, none among them.
const CODAS: u32 = 28;

// Indexes of vowels.
/// `ㅏ`
pub(crate) const A: u32 = 0;
/// `ㅐ`
pub(crate) const AE: u32 = 1;
/// `ㅓ`
pub(crate) const EO: u32 = 4;
/// `ㅕ`
pub(crate) const YEO: u32 = 6;
/// `ㅗ`
pub(crate) const O: u32 = 8;
/// `ㅘ`
pub(crate) const WA: u32 = 9;
/// `ㅙ`
pub(crate) const WAE: u32 = 10;
/// `ㅚ`
pub(crate) const OE: u32 = 11;
/// `ㅜ`
pub(crate) const U: u32 = 13;
/// `ㅝ`
pub(crate) const WEO: u32 = 14;
/// `ㅡ`
pub(crate) const EU: u32 = 18;
/// `ㅣ`
pub(crate) const I: u32 = 20;
// Indexes of finals.
/// `ㄴ`, as in `간`.
pub(crate) const N: u32 = 4;
/// `ㄷ`, as in `걷`.
pub(crate) const D: u32 = 7;
/// `ㄹ`, as in `갈`.
pub(crate) const L: u32 = 8;
/// `ㅂ`, as in `갑`.
pub(crate) const B: u32 = 17;
/// `ㅅ`, as in `갓`.
pub(crate) const S: u32 = 19;
/// `ㅆ`, as in `었`.
pub(crate) const SS: u32 = 20;

/// The place of a syllable among all, in the order of Unicode: `가` is 0. Nothing for what is no syllable, as
/// `ㄱ`.
pub(crate) const fn index_of(c: char) -> Option<usize> {
    match c {
        '가'..='힣' => Some((c as u32 - FIRST) as usize),
        _ => None,
    }
}

/// Onset, vowel and final of a syllable. Those of `한` are `ㅎ`, `ㅏ` and `ㄴ`, each given by its place among
/// its kind, from 0.
pub(crate) fn parts(syllable: char) -> (u32, u32, u32) {
    let index = u32::from(syllable).saturating_sub(FIRST);
    (index / (VOWELS * CODAS), index / CODAS % VOWELS, index % CODAS)
}

/// The syllable that they make: `가` of 0, 0 and 0.
pub(crate) fn compose(onset: u32, vowel: u32, coda: u32) -> char {
    char::from_u32(FIRST + (onset * VOWELS + vowel) * CODAS + coda).unwrap_or('가')
}

/// The final of a syllable, 0 without one and of what is no syllable: `간` has 4, `가` none.
pub(crate) const fn final_of(c: char) -> u32 {
    match c {
        '가'..='힣' => (c as u32 - FIRST) % CODAS,
        _ => 0,
    }
}
