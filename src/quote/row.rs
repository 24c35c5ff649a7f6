//! A line as a row of words and quotations: what the rules about speakers read.
//!
//! A bracket and a quoted term belong to the word they stand in (`최고경영자(CEO)는`, `‘봄 길’을`), a
//! quotation is one piece whatever it holds, so that nothing inside it can pass for a speaker.
//!
//! `김도윤 최고경영자(CEO)는 “더 짓겠다”고 말했다.` has five pieces: two words, the quotation, its particle
//! `고` and the verb. The particle is a piece of its own because the quotation ends before it; that it
//! [touches](touches_quote) the mark tells it from the word `고`.

use alloc::vec::Vec;
use core::mem::replace;
use core::ops::Range;

use super::marks::Pair;
use super::reader::Reader;
use crate::Span;
use crate::scan::class::is_hangul;

/// A word with its particles, or a quotation with its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// In the folded text; of a quotation with its marks.
    pub(super) span: Span,
    /// Index of the pair of marks, where this is a quotation.
    pub(super) quote: Option<usize>,
}

/// The place of the word at an index; none where a quotation or nothing stands.
pub(super) fn word_at(pieces: &[Piece], at: usize) -> Option<Span> {
    pieces.get(at).filter(|piece| piece.quote.is_none()).map(|piece| piece.span)
}

/// What stands at an index, quotations too, and nothing behind the last.
/// Past the end it is empty, so that rules may look on without asking.
pub(super) fn piece_at<'t>(text: &'t str, pieces: &[Piece], at: usize) -> &'t str {
    pieces.get(at).map_or("", |piece| &text[piece.span])
}

/// The word before an index, unless a quotation stands there.
/// The `노` before `대표는`. None at the beginning of the line.
pub(super) fn word_before<'t>(text: &'t str, pieces: &[Piece], at: usize) -> Option<&'t str> {
    word_at(pieces, at.checked_sub(1)?).map(|word| &text[word])
}

/// The first quotation in a range of pieces.
/// Its index among all pieces; none where there are but words.
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
    /// Those of the line in their order.
    pub(super) pieces: Vec<Piece>,
    /// Of each sentence the index of the piece behind it, and of its first quotation.
    ends: Vec<(usize, Option<usize>)>,
    /// The first quotation of the sentence in hand.
    quotation: Option<usize>,
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
    /// Where the line stands in the folded text.
    pub(super) line: Span,
}

/// Signs before an answer: `▶“…”`, `- “…”`; not `■ “…”`, a heading.
pub(super) const BULLETS: [char; 6] = ['-', '–', '—', '―', '▶', '▷'];

/// Signs before the words of an item: `▲김도윤 대표 = “…”`, `ㅇ 기상청에 따르면`.
const ITEMS: [char; 13] = ['▲', '△', '▶', '▷', '◆', '◇', '●', '○', '■', '□', '•', '※', 'ㅇ'];

/// Where the words of a line begin: behind the sign of an item, and where nothing but a bullet stands before
/// its first quotation there. `■ “…”` is a heading, whose sign stays.
fn behind_bullet(text: &str, line: Span, pairs: &[Pair]) -> usize {
    let is_bullet = |first: &&Pair| {
        text.get(line.start()..first.outer.start())
            .is_some_and(|ahead| ahead.trim_matches(' ').trim_start_matches(BULLETS).is_empty())
    };
    if let Some(first) = pairs.first().filter(is_bullet) {
        return first.outer.start();
    }
    let words = text[line].trim_start_matches(' ');
    let item = words.strip_prefix(ITEMS).map(|item| item.trim_start_matches(' '));
    let item = item.filter(|item| item.starts_with(|c: char| is_hangul(c) || c.is_ascii_alphanumeric()));
    item.map_or(line.start(), |item| line.end() - item.len())
}

/// Most lines have no more pieces and sentences than this.
///
/// The room is kept from line to line.
const PIECES: usize = 128;
/// The same of sentences.
const SENTENCES: usize = 16;

impl Row {
    /// Reads a line anew, as one without quotations.
    /// A line of another's, or a part of a headline: what stands in marks there is words, too.
    pub(super) fn read_words(&mut self, text: &str, line: Span) {
        self.read(text, line, &[], 0, |_| false);
    }

    /// Reads a line anew. `pairs` are those that begin in it, the index of the first being `first`; `quoted`
    /// says which are quotations.
    /// `김 대표는 “더 짓겠다”고 말했다.` becomes five pieces: `김`, `대표는`, the quotation, `고`, `말했다.`
    /// A pair within a quotation is passed over.
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
        self.quotation = None;
        self.pieces.reserve(PIECES);
        self.ends.reserve(SENTENCES);
        let mut reader = Reader::new(self, text, line);
        let mut at = behind_bullet(text, line, pairs);
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

    /// Ends a sentence with the last piece, if it has any.
    /// A sentence never ends twice, and is never empty.
    pub(super) fn end_sentence(&mut self) {
        let end = self.pieces.len();
        if self.ends.last().map_or(0, |(end, _)| *end) < end {
            self.ends.push((end, self.quotation.take()));
        }
    }

    /// Adds a quotation, which is the pair of marks at an index.
    pub(super) fn add_quotation(&mut self, span: Span, pair: usize) {
        let at = self.pieces.len();
        self.quotation.get_or_insert(at);
        self.pieces.push(Piece { span, quote: Some(pair) });
    }

    /// The sentences as ranges of pieces.
    /// `늦었다. 서두르자.` has two: 0..1 and 1..2.
    pub(super) fn sentences(&self) -> impl DoubleEndedIterator<Item = Range<usize>> + '_ {
        let start = |at: usize| at.checked_sub(1).map_or(0, |before| self.ends[before].0);
        (0..self.ends.len()).map(move |at| start(at)..self.ends[at].0)
    }

    /// The same, each with the index of its first quotation.
    pub(super) fn sentences_with_quotations(
        &self,
    ) -> impl Iterator<Item = (Range<usize>, Option<usize>)> + '_ {
        let mut start = 0;
        self.ends.iter().map(move |&(end, quotation)| (replace(&mut start, end)..end, quotation))
    }
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
            row.read_words(text, Span::new(0, text.len()));
            assert!(row.pieces.iter().map(|piece| &text[piece.span]).eq(words), "{text}");
            assert!(row.sentences().eq([0..6, 6..9]), "{text}");
        }
    }
}
