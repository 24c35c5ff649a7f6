//! From text to the few places worth a parser's time.
//!
//! Text is first [folded](fold): odd spellings of the same character (decomposed Hangul, full-width digits, no-break and
//! zero-width spaces) become the plain one, so that the grammars know one form of each; the offsets lead back to the
//! original. Ordinary text is borrowed as it is.
//!
//! Then a forward pass looks for triggers: [digit runs](digits) and the words that begin an expression without a digit,
//! few ones [anywhere](words), many ones [where words begin](heads) or [anywhere in a line](pieces). Lists are looked up at a place by their
//! syllables: [tables](table) read forwards, [indexes](index), or only asked by a [set of syllables](syllables) whether they may. What may
//! stand around a candidate is decided by [character classes](class), [particles](particle) and
//! [sentence boundaries](sentence).

pub(crate) mod block;
pub(crate) mod class;
pub(crate) mod digits;
pub(crate) mod fold;
pub(crate) mod heads;
pub(crate) mod index;
pub(crate) mod particle;
pub(crate) mod pieces;
pub(crate) mod sentence;
pub(crate) mod syllables;
pub(crate) mod table;
pub(crate) mod words;
