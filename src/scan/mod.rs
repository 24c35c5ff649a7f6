//! From text to the few places worth a parser's time.
//!
//! Text is first [folded](fold): odd spellings of the same character (decomposed Hangul, full-width digits,
//! no-break and zero-width spaces) become the plain one, so that the grammars know one form of each; the
//! offsets lead back to the original. Ordinary text is borrowed as it is.
//!
//! Then a forward pass looks for triggers, [sixty-four bytes at once](block): [digit runs](digits), and
//! words, by one of three searches that differ in where they look.
//!
//! | words that stand | are found by | price, in instructions a byte |
//! |---|---|---|
//! | where a word [begins](starts), up to five hundred | [heads] | 2.9 |
//! | anywhere in a line, with marks of the lists they are of | [pieces] | a look-up a character |
//! | anywhere, eight of them or a few more | [words] | 1.3 |
//!
//! A search of several passes keeps what [lies ahead](ahead) of each, so that none looks twice.
//!
//! At a place that a trigger points at, a list is asked whether one of its words begins or ends there. Lists
//! that many places ask are not gone through: a syllable of the text leads to the words that have it, which
//! are [compared](same) without a call.
//!
//! | asked | of | by |
//! |---|---|---|
//! | what stands behind a word, and its value; what before it | up to 64 words of one syllable and more | [table] |
//! | which of the words fit, from the beginning or from the end | lists of any length, by up to three syllables | [index] |
//! | whether one may fit, before any of them is asked | any number of lists together | [syllables] |
//! | which of the lists may have a word that fits, from the beginning | up to eight lists of any length | [openings] |
//!
//! What may stand around a candidate is decided by [character classes](class), [particles](crate::particle)
//! and [sentence boundaries](sentence), within a [bounded look](window) to either side.

pub(crate) mod ahead;
pub(crate) mod block;
pub(crate) mod class;
pub(crate) mod digits;
pub(crate) mod fold;
mod hash;
pub(crate) mod heads;
pub(crate) mod index;
pub(crate) mod jamo;
pub(crate) mod line_ends;
pub(crate) mod openings;
pub(crate) mod pieces;
pub(crate) mod same;
pub(crate) mod sentence;
pub(crate) mod starts;
pub(crate) mod syllables;
pub(crate) mod table;
pub(crate) mod window;
pub(crate) mod words;
