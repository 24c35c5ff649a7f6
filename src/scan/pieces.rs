//! Words that may stand anywhere in a text, found in one reading of it whatever their number.

use super::hash::slot;
use super::same::same;
use crate::Span;

/// Slots by the hash of a piece: so many that nearly every piece of other text has an empty one.
const SLOTS: usize = 8192;

/// The bytes that are loaded for a character: two syllables and two more, which make one word of the machine.
const WINDOW: usize = 8;

/// The first byte of characters of three bytes, as syllables are, and of four.
const WIDE: u8 = 0xE0;

/// The first byte of Hanja, behind which those of syllables come; signs have lower ones.
const SYLLABLE: u8 = 0xE4;

/// Words with the marks of the lists they are of, known by their first pieces.
///
/// A piece is what stands at a character: two syllables, or two bytes from a Latin letter on. Searchers by
/// bytes do badly on Korean, whose syllables share their first bytes; two syllables are shared by few words,
/// so that one look-up a character is enough, and a word is compared only where it very likely stands:
/// `저작권` is known by `저작`, `기자` by itself, `opyright` by `op`.
#[derive(Debug)]
pub(crate) struct Pieces<const N: usize> {
    words: [(&'static str, u32); N],
    /// By the hash of a piece, one more than the place of the first word with it; 0 for none.
    first: [u8; SLOTS],
    /// By the place of a word, one more than that of the next with the same hash.
    next: [u8; N],
    /// Where in a word its piece stands.
    offset: [u8; N],
}

impl<const N: usize> Pieces<N> {
    /// Lists of words, each with its mark. The lists may share words, each of which then has both marks.
    ///
    /// # Panics
    /// At compile time, if a word has no piece, or `N` is not the number of all words.
    pub(crate) const fn of(lists: &[(&[&'static str], u32)]) -> Self {
        assert!(N < u8::MAX as usize);
        let mut pieces = Self { words: [("", 0); N], first: [0; SLOTS], next: [0; N], offset: [0; N] };
        let (mut list, mut at) = (0, 0);
        while list < lists.len() {
            let (words, mark) = lists[list];
            let mut index = 0;
            while index < words.len() {
                pieces.add(at, words[index], mark);
                (index, at) = (index + 1, at + 1);
            }
            list += 1;
        }
        assert!(at == N, "as many words as the lists have");
        pieces
    }

    /// Links a word to its slot, by the first piece in it.
    const fn add(&mut self, at: usize, word: &'static str, mark: u32) {
        let mut offset = 0;
        let piece = loop {
            assert!(offset < word.len(), "every word has a piece");
            if let Some(piece) = piece_of(word.as_bytes(), offset) {
                break piece;
            }
            offset += width(word.as_bytes()[offset]);
        };
        let slot = slot::<SLOTS>(piece);
        self.words[at] = (word, mark);
        self.next[at] = self.first[slot];
        (self.offset[at], self.first[slot]) = (byte(offset), byte(at + 1));
    }

    /// The marks of all words that stand in a part of a text, those of the first bytes of all its characters,
    /// and those that `sign` gives to what stands at a character that is neither syllable nor ASCII.
    ///
    /// Eight bytes are loaded at each character, whether they belong to the part or not: what they make
    /// likely is compared within the part. Of syllables, which most are, fifteen instructions are made.
    #[inline]
    pub(crate) fn marks(
        &self,
        text: &str,
        part: Span,
        by_byte: &[u32; 256],
        sign: impl Fn(&[u8; WINDOW]) -> u32,
    ) -> u32 {
        let bytes = text.as_bytes();
        let (whole, mut rest) = (&bytes[part.range()], &bytes[part.start()..]);
        let behind = text.len() - part.end();
        let mut marks = 0;
        // A last piece of less than eight bytes may be the end of the text.
        let tail = behind.max(WINDOW - 1);
        while rest.len() > tail {
            let Some(window) = rest.first_chunk() else { break };
            let first = window[0];
            marks |= by_byte[usize::from(first)];
            if first >= SYLLABLE {
                marks |= self.at(wide(window), whole, rest.len() - behind);
                rest = &rest[3..];
            } else if first.is_ascii() {
                if first.is_ascii_alphabetic() {
                    marks |= self.at(narrow(window), whole, rest.len() - behind);
                }
                rest = &rest[1..];
            } else {
                marks |= sign(window);
                if first >= WIDE {
                    marks |= self.at(wide(window), whole, rest.len() - behind);
                }
                rest = &rest[width(first)..];
            }
        }
        // At the end of the text there are no eight bytes.
        while rest.len() > behind {
            let window = padded(rest);
            marks |= by_byte[usize::from(window[0])] | sign(&window);
            if let Some(piece) = piece(&window) {
                marks |= self.at(piece, whole, rest.len() - behind);
            }
            rest = rest.get(width(window[0])..).unwrap_or_default();
        }
        marks
    }

    /// The marks of the words with a piece that stands at so many bytes from the end of a text. Nothing for
    /// nearly all pieces, whose slots are empty.
    #[inline(always)]
    fn at(&self, piece: u64, text: &[u8], left: usize) -> u32 {
        match self.first[slot::<SLOTS>(piece)] {
            0 => 0,
            place => self.compare(text, text.len() - left, place),
        }
    }

    /// The marks of those words in a slot that do stand there, `at` bytes into the text, `place` being the
    /// first.
    #[cold]
    #[inline(never)]
    fn compare(&self, text: &[u8], at: usize, mut place: u8) -> u32 {
        let mut marks = 0;
        while let Some(index) = usize::from(place).checked_sub(1) {
            let (word, mark) = self.words[index];
            let begin = at.checked_sub(usize::from(self.offset[index]));
            let part = begin.and_then(|begin| text.get(begin..begin + word.len()));
            if part.is_some_and(|part| same(part, word.as_bytes())) {
                marks |= mark;
            }
            place = self.next[index];
        }
        marks
    }
}

/// The first bytes of a text that has less than eight. With zeros behind it.
fn padded(text: &[u8]) -> [u8; WINDOW] {
    let mut window = [0; WINDOW];
    for (place, &byte) in window.iter_mut().zip(text) {
        *place = byte;
    }
    window
}

/// How far the next character lies behind one that begins with this byte. Of other characters than syllables
/// and ASCII the following bytes are stepped through, in which no piece begins.
const fn width(byte: u8) -> usize {
    if byte >= WIDE { 3 } else { 1 }
}

/// A number that fits a byte, which is asserted.
const fn byte(number: usize) -> u8 {
    assert!(number <= u8::MAX as usize);
    #[allow(clippy::cast_possible_truncation, reason = "asserted")]
    let byte = number as u8;
    byte
}

/// What stands at a character, if a word may be known by it. Nothing at a digit, a sign of ASCII or within a
/// character.
#[inline(always)]
const fn piece(window: &[u8; WINDOW]) -> Option<u64> {
    match *window {
        [WIDE..=u8::MAX, ..] => Some(wide(window)),
        [b'A'..=b'Z' | b'a'..=b'z', ..] => Some(narrow(window)),
        _ => None,
    }
}

/// Two syllables: `저작`.
#[inline(always)]
const fn wide(window: &[u8; WINDOW]) -> u64 {
    u64::from_le_bytes(*window) << 16
}

/// Two bytes: `op`.
#[inline(always)]
const fn narrow(window: &[u8; WINDOW]) -> u64 {
    u16::from_le_bytes([window[0], window[1]]) as u64
}

/// The piece of a word at an offset, if it is whole.
const fn piece_of(word: &[u8], offset: usize) -> Option<u64> {
    let (mut window, mut at) = ([0; WINDOW], 0);
    while at < WINDOW && offset + at < word.len() {
        window[at] = word[offset + at];
        at += 1;
    }
    match piece(&window) {
        Some(piece) if at >= 2 * width(window[0]) => Some(piece),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static WORDS: Pieces<7> =
        Pieces::of(&[(&["구독하기", "초 소요", "PD", "(c)"], 1), (&["저작권", "구독", "· 저작권"], 2)]);

    fn found(text: &str, part: Span) -> u32 {
        WORDS.marks(text, part, &[0; 256], |_| 0)
    }

    #[test]
    fn words_are_found_wherever_they_stand() {
        for (text, marks) in [
            ("", 0),
            ("구독", 2),
            ("지금 구독하기", 3),
            ("3초 소요", 1),
            ("초", 0),
            ("홍길동PD", 1),
            ("P D", 0),
            ("(c", 0),
            ("(c) 한빛일보", 1),
            ("c) 한빛일보", 0),
            ("ⓒ😀é 저작권자", 2),
            ("저 작권", 0),
        ] {
            assert_eq!(found(text, Span::new(0, text.len())), marks, "{text}");
        }
    }

    #[test]
    fn as_by_a_plain_search() {
        let text = "· 저작권 구독하기초 소요PD(c)구독é😀저작권";
        for (start, _) in text.char_indices() {
            for (end, _) in text.char_indices().filter(|&(end, _)| end >= start) {
                let part = &text[start..end];
                let span = Span::new(start, end);
                let plain = WORDS.words.iter().filter(|(word, _)| part.contains(word));
                assert_eq!(found(text, span), plain.fold(0, |marks, (_, mark)| marks | mark), "{part}");
            }
        }
    }
}
