//! How a line is cut into pieces: at white space outside brackets, and at the marks of quotations.
//!
//! A bracket belongs to its word with the spaces in it, as `최고경영자(CEO, 대표 겸)는` is one word to a
//! reader; where none closes it nearby, it is a sign like others. Marks that hold a term are read over, and a
//! quotation is a piece whatever it holds.
//!
//! A sentence ends with a word that has a stop behind a letter, a bracket or a mark; in `3.` and `..` none
//! does. It ends too with a quotation that has its own stop and nothing behind it that belongs to it
//! (`“봄에 엽니다.” 그는`), and between `다.` and a word where the space was forgotten (`말했다.그는`), as
//! happens where a page joins its lines.

use memchr::memchr;

use super::label::DASHES;
use super::row::{Piece, Row};
use super::tail::{Tail, tail};
use super::word::is_abbreviated;
use crate::Span;
use crate::scan::block::{BLOCK, Bytes, Flags, marks};
use crate::scan::class::is_hangul;

/// A bracket in a word is not longer than this, in bytes.
/// An age with a career in it (`(49·사법연수원 34기)`) fits; a bracket over whole sentences is none of a
/// word.
const BRACKET: usize = 120;

/// Reads one line into a row.
pub(super) struct Reader<'r, 't> {
    /// What is read goes there.
    row: &'r mut Row,
    /// The folded text.
    text: &'t str,
    /// The line, as far as quotations reach.
    line: Span,
    /// Where the word in hand begins.
    start: Option<usize>,
}

impl<'r, 't> Reader<'r, 't> {
    /// With no word in hand.
    pub(super) const fn new(row: &'r mut Row, text: &'t str, line: Span) -> Self {
        Self { row, text, line, start: None }
    }

    /// A pair of marks that is no quotation is part of a word.
    /// As `‘봄 길’을`: the word goes on behind the mark.
    pub(super) fn begin(&mut self, at: usize) {
        self.start.get_or_insert(at);
    }

    /// Reads the words from `at` up to the next mark or the end of the line, a block at a time.
    /// `최고경영자(CEO, 대표 겸)는 웃었다` has two words. What is left at the end is kept as the word in
    /// hand, since a mark may go on with it.
    pub(super) fn words(&mut self, mut at: usize, limit: usize) {
        let bytes = &self.text.as_bytes()[..limit];
        // Where the word in hand begins, or the next one if that is further.
        let mut start = self.start.take().unwrap_or(at);
        while at < limit {
            let mut stops = stops_in(&bytes[at..]);
            let mut next = at + BLOCK;
            while stops != 0 {
                let stop = at + stops.trailing_zeros() as usize;
                stops &= stops - 1;
                // Nearly all are spaces between words.
                if bytes[stop] == b' ' {
                    if stop > start {
                        self.word(Span::new(start, stop));
                    }
                    start = stop + 1;
                    continue;
                }
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
                    b'\n' | b'\t' | b'\r' => {
                        if stop > start {
                            self.word(Span::new(start, stop));
                        }
                        start = stop + 1;
                    }
                    _ => {}
                }
            }
            at = next;
        }
        self.start = (limit > start).then_some(start);
    }

    /// Ends the word in hand.
    /// Before a quotation, and at the end of the line.
    pub(super) fn end_word(&mut self, end: usize) {
        if let Some(start) = self.start.take() {
            self.word(Span::new(start, end));
        }
    }

    /// Adds a word. Of the last bytes of words only seven can close a sentence.
    #[inline]
    fn word(&mut self, span: Span) {
        self.row.pieces.push(Piece { span, quote: None });
        if CLOSING[usize::from(self.text.as_bytes()[span.end() - 1])] {
            self.end_closed(span);
        }
    }

    /// Ends the sentence with a word that ends in a stop or the like, if it does.
    /// `말했다.`, `갔다(웃음).`; not `3.`
    #[inline(never)]
    fn end_closed(&mut self, word: Span) {
        // Most sentences end in a syllable and a full stop.
        let plain = matches!(self.text.as_bytes()[..word.end()], [.., 0xEA..=0xED, _, _, b'.']);
        if (plain && word.len() > 3) || stops(&self.text[word]) {
            self.end_sentence();
        }
    }

    /// Adds a quotation, and ends the sentence with it if it is one by itself.
    /// `“봄에 엽니다.” 그는` ends with it; `“봄에 엽니다.”라고` and `“봄에 엽니다.” - 김도윤 시인` do not.
    pub(super) fn quote(&mut self, span: Span, index: usize, inner: &str) {
        self.row.add_quotation(span, index);
        let rest = &self.text[span.end()..self.line.end()];
        // `“짓다 말았는데…” 18일 재판장은 …`: a voice that trails off before a paragraph, not a headline.
        let trails_off = || inner.ends_with('…') && self.row.pieces.len() == 1 && rest.ends_with('.');
        if (inner.ends_with(['.', '?', '!']) || trails_off()) && stands_alone(rest) {
            self.end_sentence();
        }
    }

    /// Ends the sentence with the last piece.
    pub(super) fn end_sentence(&mut self) {
        self.row.end_sentence();
    }
}

/// Behind the bracket that opens at `at`, or behind its mark if none closes it nearby.
/// Behind the `)` of `(CEO, 대표 겸)는`; of a bracket longer than [`BRACKET`], behind the `(` alone.
fn behind_bracket(bytes: &[u8], at: usize) -> usize {
    let end = (at + BRACKET).min(bytes.len());
    memchr(b')', &bytes[at..end]).map_or(at, |length| at + length) + 1
}

/// By a byte, whether it may be the last of a word that ends a sentence: of a stop, or of a mark or bracket
/// behind one.
static CLOSING: [bool; 256] = {
    let (mut closing, mut at) = ([false; 256], 0);
    while at < closing.len() {
        closing[at] = matches!(at, 0x21 | 0x22 | 0x29 | 0x2E | 0x3F | 0x5D | 0x9D);
        at += 1;
    }
    closing
};

/// The bytes at which a word may end, in the first block of the rest of a text.
#[inline]
fn stops_in(rest: &[u8]) -> u64 {
    match rest.first_chunk() {
        Some(block) => marks(block, are_stops),
        None => {
            // As if the text went on with a word.
            let mut block = [b'x'; BLOCK];
            block[..rest.len()].copy_from_slice(rest);
            marks(&block, are_stops)
        }
    }
}

/// Which bytes may end a word, open a bracket or be full stops: those up to the full stop, of which the
/// others are rarer than to tell them apart is dear.
#[inline]
fn are_stops(bytes: Bytes) -> Flags {
    bytes.within(b'\0', b'.')
}

/// Whether a quotation that ends in a stop is a sentence by itself, seen from what follows it.
/// Before ` 그는`, or nothing; not before `라고`, ` (김도윤 이장)`, ` - 김도윤 시인`.
fn stands_alone(rest: &str) -> bool {
    // `“…” - 김도윤 시인`
    let is_signed = || rest.strip_prefix(' ').unwrap_or(rest).starts_with(DASHES);
    rest.is_empty()
        || (tail(rest, 0).0 == Tail::Bare
            && !rest.starts_with([',', '(', ']'])
            && !rest.starts_with(" (")
            && !is_signed())
}

/// A stop behind a letter or a closing bracket ends a sentence; one behind a digit (`3.`) or another stop
/// (`..`) does not.
/// `말했다.`, `시인(時人).`; not `한들Inc.`, an abbreviation.
fn stops(word: &str) -> bool {
    let word = word.trim_end_matches([')', ']', '"', '”']);
    if is_abbreviated(word) {
        return false;
    }
    let Some(rest) = word.strip_suffix(['.', '?', '!']) else { return false };
    rest.ends_with(|c: char| is_hangul(c) || c.is_ascii_alphabetic() || matches!(c, ')' | ']' | '’' | '\''))
}

/// `말했다.그는`, `말했다.31일`: a stop between `다` and a word, the space forgotten.
fn glued_sentence(text: &str, at: usize) -> bool {
    let next = text.as_bytes().get(at + 1);
    // Mostly a space stands there, or nothing.
    next.is_some_and(|next| matches!(next, b'0'..=b'9' | 0xEA..=0xED))
        && text[..at].ends_with('다')
        && text[at + 1..].starts_with(|c: char| is_hangul(c) || c.is_ascii_digit())
}
