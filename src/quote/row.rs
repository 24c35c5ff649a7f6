//! A line as a row of words and quotations: what the rules about speakers read.
//!
//! A bracket and a quoted term belong to the word they stand in (`최고경영자(CEO)는`, `‘봄 길’을`), a quotation is one piece whatever it
//! holds, so that nothing inside it can pass for a speaker.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::memchr;

use super::marks::Pair;
use crate::Span;
use crate::scan::block::{BLOCK, Bytes, Flags, marks};
use crate::scan::class::is_hangul;

/// A word with its particles, or a quotation with its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) span: Span,
    /// Index of the pair of marks, where this is a quotation.
    pub(super) quote: Option<usize>,
}

/// The place of the word at an index; none where a quotation or nothing stands.
pub(super) fn word_at(pieces: &[Piece], at: usize) -> Option<Span> {
    pieces.get(at).filter(|piece| piece.quote.is_none()).map(|piece| piece.span)
}

/// The word before an index, unless a quotation stands there.
pub(super) fn word_before<'t>(text: &'t str, pieces: &[Piece], at: usize) -> Option<&'t str> {
    word_at(pieces, at.checked_sub(1)?).map(|word| &text[word])
}

/// The first quotation in a range of pieces.
pub(super) fn quote_in(pieces: &[Piece], range: Range<usize>) -> Option<usize> {
    let ahead = pieces[range.clone()].iter().position(|piece| piece.quote.is_some());
    ahead.map(|ahead| range.start + ahead)
}

/// Whether the piece touches the quotation before it, as the particle does in `“늦었다”고`.
pub(super) fn touches_quote(pieces: &[Piece], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| pieces.get(before)).zip(pieces.get(at));
    before.is_some_and(|(before, piece)| before.quote.is_some() && before.span.end() == piece.span.start())
}

/// A piece as written. All else that is asked of most words can be told by a byte or three.
#[inline]
pub(super) fn bytes_of(text: &str, piece: Piece) -> &[u8] {
    &text.as_bytes()[piece.span.start()..piece.span.end()]
}

/// The pieces of a line, and where its sentences end.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) pieces: Vec<Piece>,
    /// Indexes of the pieces behind each sentence.
    ends: Vec<usize>,
}

/// The sentence in hand, in the row of its line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene<'p> {
    /// Those of the whole line.
    pub(super) pieces: &'p [Piece],
    /// Index of the first piece of the sentence.
    pub(super) start: usize,
    /// Index behind its last piece.
    pub(super) end: usize,
    pub(super) line: Span,
}

/// Most lines have no more pieces and sentences than this.
const PIECES: usize = 128;
const SENTENCES: usize = 16;

/// A bracket in a word is not longer than this, in bytes.
const BRACKET: usize = 120;

impl Row {
    /// Reads a line anew. `pairs` are those that begin in it, the index of the first being `first`; `quoted` says which are quotations.
    pub(super) fn read(
        &mut self,
        text: &str,
        line: Span,
        pairs: &[Pair],
        first: usize,
        quoted: impl Fn(usize) -> bool,
    ) {
        self.pieces.clear();
        self.ends.clear();
        self.pieces.reserve(PIECES);
        self.ends.reserve(SENTENCES);
        let mut reader = Reader { row: self, text, line, start: None };
        let mut at = line.start();
        for (index, pair) in pairs.iter().enumerate() {
            // What stands inside a pair was read with it.
            if pair.outer.start() < at {
                continue;
            }
            reader.words(at, pair.outer.start());
            at = pair.outer.end().min(line.end());
            if quoted(first + index) {
                reader.end_word(pair.outer.start());
                reader.quote(Span::new(pair.outer.start(), at), first + index, &text[pair.inner]);
            } else {
                reader.begin(pair.outer.start());
            }
        }
        reader.words(at, line.end());
        reader.end_word(line.end());
        reader.end_sentence();
    }

    /// The sentences as ranges of pieces.
    pub(super) fn sentences(&self) -> impl DoubleEndedIterator<Item = Range<usize>> + '_ {
        let start = |at: usize| at.checked_sub(1).map_or(0, |before| self.ends[before]);
        (0..self.ends.len()).map(move |at| start(at)..self.ends[at])
    }
}

struct Reader<'r, 't> {
    row: &'r mut Row,
    text: &'t str,
    line: Span,
    start: Option<usize>,
}

impl Reader<'_, '_> {
    fn begin(&mut self, at: usize) {
        self.start.get_or_insert(at);
    }

    /// Reads the words from `at` up to the next mark or the end of the line, a block at a time.
    fn words(&mut self, mut at: usize, limit: usize) {
        let bytes = &self.text.as_bytes()[..limit];
        // Where the word in hand begins, or the next one if that is further.
        let mut start = self.start.take().unwrap_or(at);
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            let mut stops = match rest.first_chunk() {
                Some(block) => marks(block, are_stops),
                None => {
                    let mut block = [0; BLOCK];
                    block[..rest.len()].copy_from_slice(rest);
                    marks(&block, are_stops)
                }
            };
            let mut next = at + BLOCK;
            while stops != 0 {
                let stop = at + stops.trailing_zeros() as usize;
                stops &= stops - 1;
                match bytes[stop] {
                    b'(' => {
                        let behind = behind_bracket(bytes, stop);
                        // What stands within is no stop.
                        let within = u32::try_from(behind - at).unwrap_or(u32::MAX);
                        stops &= u64::MAX.checked_shl(within).unwrap_or(0);
                        next = next.max(behind);
                    }
                    b'.' if stop == start || !glued_sentence(self.text, stop) => {}
                    b'.' => {
                        self.word(Span::new(start, stop + 1));
                        start = stop + 1;
                    }
                    _ => {
                        if stop > start {
                            self.word(Span::new(start, stop));
                        }
                        start = stop + 1;
                    }
                }
            }
            at = next;
        }
        self.start = (limit > start).then_some(start);
    }

    fn end_word(&mut self, end: usize) {
        if let Some(start) = self.start.take() {
            self.word(Span::new(start, end));
        }
    }

    #[inline]
    fn word(&mut self, span: Span) {
        self.row.pieces.push(Piece { span, quote: None });
        if CLOSING[usize::from(self.text.as_bytes()[span.end() - 1])] {
            self.end_closed(span);
        }
    }

    /// Ends the sentence with a word that ends in a stop or the like, if it does.
    #[inline(never)]
    fn end_closed(&mut self, word: Span) {
        // Most sentences end in a syllable and a full stop.
        let plain = matches!(self.text.as_bytes()[..word.end()], [.., 0xEA..=0xED, _, _, b'.']);
        if (plain && word.len() > 3) || stops(&self.text[word]) {
            self.end_sentence();
        }
    }

    fn quote(&mut self, span: Span, index: usize, inner: &str) {
        self.row.pieces.push(Piece { span, quote: Some(index) });
        let rest = &self.text[span.end()..self.line.end()];
        if inner.ends_with(['.', '?', '!']) && stands_alone(rest) {
            self.end_sentence();
        }
    }

    fn end_sentence(&mut self) {
        let end = self.row.pieces.len();
        if self.row.ends.last().copied().unwrap_or(0) < end {
            self.row.ends.push(end);
        }
    }
}

/// Behind the bracket that opens at `at`, or behind its mark if none closes it nearby.
fn behind_bracket(bytes: &[u8], at: usize) -> usize {
    let end = (at + BRACKET).min(bytes.len());
    memchr(b')', &bytes[at..end]).map_or(at, |length| at + length) + 1
}

/// By a byte, whether it may be the last of a word that ends a sentence: of a stop, or of a mark or bracket behind one.
static CLOSING: [bool; 256] = {
    let (mut closing, mut at) = ([false; 256], 0);
    while at < closing.len() {
        closing[at] = matches!(at, 0x21 | 0x22 | 0x29 | 0x2E | 0x3F | 0x5D | 0x9D);
        at += 1;
    }
    closing
};

/// Which bytes end a word, open a bracket or are full stops.
#[inline]
fn are_stops(bytes: Bytes) -> Flags {
    bytes.is(b' ') | bytes.is(b'.') | bytes.is(b'(') | bytes.is(b'\n') | bytes.is(b'\t') | bytes.is(b'\r')
}

/// Whether a quotation that ends in a stop is a sentence by itself, seen from what follows it.
fn stands_alone(rest: &str) -> bool {
    rest.is_empty()
        || (super::tail::tail(rest, 0).0 == super::tail::Tail::Bare
            && !rest.starts_with([',', '(', ']'])
            && !rest.starts_with(" ("))
}

/// A stop behind a letter or a closing bracket ends a sentence; one behind a digit (`3.`) or another stop (`..`) does not.
fn stops(word: &str) -> bool {
    let word = word.trim_end_matches([')', ']', '"', '”']);
    let Some(rest) = word.strip_suffix(['.', '?', '!']) else { return false };
    rest.ends_with(|c: char| is_hangul(c) || c.is_ascii_alphabetic() || matches!(c, ')' | ']' | '’' | '\''))
}

/// `말했다.그는`, `말했다.31일`: a stop between `다` and a word, the space forgotten.
fn glued_sentence(text: &str, at: usize) -> bool {
    text[..at].ends_with('다') && text[at + 1..].starts_with(|c: char| is_hangul(c) || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_may_lie_anywhere_about_the_edge_of_a_block() {
        let words = [
            "김도윤",
            "최고경영자(CEO, 대표 겸)는",
            "3.5%를",
            "(약",
            "4조",
            "올렸다.",
            "그는",
            "…",
            "말했다",
        ];
        let sentence = "김도윤 최고경영자(CEO, 대표 겸)는  3.5%를 (약 4조\t올렸다.그는 … 말했다";
        for before in 0..140 {
            let text = [" ".repeat(before).as_str(), sentence].concat();
            let text = text.as_str();
            let mut row = Row::default();
            row.read(text, Span::new(0, text.len()), &[], 0, |_| false);
            assert!(row.pieces.iter().map(|piece| &text[piece.span]).eq(words), "{text}");
            assert!(row.sentences().eq([0..6, 6..9]), "{text}");
        }
    }
}
