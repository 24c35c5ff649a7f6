//! Letters of the Revised Romanization of Korean (국어의 로마자 표기법), as names are spelt in addresses.

/// Initial consonants, in the order of Unicode.
#[rustfmt::skip]
pub(crate) const INITIALS: [&str; 19] =
    ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

/// Vowels.
#[rustfmt::skip]
pub(crate) const VOWELS: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i",
];

/// Final consonants, none first.
#[rustfmt::skip]
pub(crate) const FINALS: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k",
    "t", "p", "t",
];
