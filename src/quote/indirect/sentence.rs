//! A sentence as the rules of indirect quotations look at it: words by index, quotations closed to view.
//!
//! Two sentences that differ only in their quotations are the same to these rules. Words are seen without
//! their commas and stops, and a comma is asked for by itself, because it parts clauses only sometimes.

use crate::Span;
use crate::quote::row::{Piece, bytes_of, touches_quote};

/// Punctuation that a word may carry behind it.
const PUNCTUATION: &[char] = &[',', '.', '?', '!', '…', ';', ':'];

/// The words of one sentence. An index past the end is an empty word, so that rules may look on without
/// asking.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sentence<'t, 'p> {
    /// The folded text.
    pub(super) text: &'t str,
    /// Those of the sentence alone, so that an index counts from its first word.
    pub(super) pieces: &'p [Piece],
}

impl<'t, 'p> Sentence<'t, 'p> {
    /// How many pieces, quotations among them.
    pub(super) const fn len(self) -> usize {
        self.pieces.len()
    }

    /// The word at `index` without punctuation behind it; empty where a marked quotation stands.
    /// `늦었다고` of `늦었다고,`.
    pub(super) fn word(self, index: usize) -> &'t str {
        self.pieces.get(index).map_or("", |piece| self.bare(piece))
    }

    /// The place of that word.
    /// None for a quotation, and past the end.
    pub(super) fn span(self, index: usize) -> Option<Span> {
        let piece = self.pieces.get(index).filter(|piece| piece.quote.is_none())?;
        Some(Span::new(piece.span.start(), piece.span.start() + self.bare(piece).len()))
    }

    /// The word of a piece without punctuation behind it.
    #[inline]
    fn bare(self, piece: &Piece) -> &'t str {
        if piece.quote.is_some() {
            return "";
        }
        let word = &self.text[piece.span];
        match word.as_bytes() {
            // Most words end in a syllable, or one with a mark behind it.
            [.., 0xEA..=0xED, _, _] => word,
            [.., 0xEA..=0xED, _, _, b'.' | b','] => &word[..word.len() - 1],
            _ => word.trim_end_matches(PUNCTUATION),
        }
    }

    /// Whether a marked quotation stands there.
    pub(super) fn is_quote(self, index: usize) -> bool {
        self.pieces.get(index).is_some_and(|piece| piece.quote.is_some())
    }

    /// Whether it has quotations in marks.
    /// `노 대표는 “늦었다”고 말했다.`; not where the marks hold a term.
    pub(super) fn is_quoting(self) -> bool {
        self.pieces.iter().any(|piece| piece.quote.is_some())
    }

    /// Whether a comma follows the word.
    /// `늦었다며,`, which lets another speak behind it.
    pub(super) fn comma(self, index: usize) -> bool {
        self.pieces.get(index).is_some_and(|piece| bytes_of(self.text, *piece).last() == Some(&b','))
    }

    /// Whether the word touches the marked quotation before it, as the particle does in `“늦었다”고`.
    pub(super) fn touches_quote(self, index: usize) -> bool {
        touches_quote(self.pieces, index)
    }

    /// Whether the word begins with one of these; no quotation does.
    /// `있` of `있다고`.
    pub(super) fn starts_with(self, index: usize, prefixes: &[&str]) -> bool {
        let word = self.word(index);
        prefixes.iter().any(|prefix| word.starts_with(prefix))
    }

    /// Whether the word ends in one of these, whatever punctuation stands behind it.
    pub(super) fn ends_with(self, index: usize, suffixes: &[&str]) -> bool {
        let word = self.word(index);
        suffixes.iter().any(|suffix| word.ends_with(suffix))
    }

    /// The words behind `index`, `reach` of them at most, up to the next marked quotation.
    /// As indexes. Behind a quotation another clause begins, in which nothing is looked for.
    pub(super) fn ahead(self, index: usize, reach: usize) -> impl Iterator<Item = usize> {
        let end = self.len().min(index + 1 + reach);
        (index + 1..end).take_while(move |&next| !self.is_quote(next))
    }

    /// Whether it is closed as sentences of a body are: headlines and captions have no stop, or dots.
    /// `노 대표는 늦었다고 말했다.`; not `노 대표 “늦었다”` nor `늦었다…`
    pub(super) fn is_closed(self) -> bool {
        let Some(last) = self.pieces.last() else { return false };
        let written = self.text[last.span].trim_end_matches(['"', '”', ')', ']']);
        last.quote.is_none() && written.ends_with(['.', '?', '!']) && !written.ends_with("..")
    }

    /// Whether it breaks off in dots at the end of the text, as leads in feeds do.
    /// `노 대표는 늦었다고 4일 ...`
    pub(super) fn breaks_off(self) -> bool {
        let Some(last) = self.pieces.last() else { return false };
        let written = &self.text[last.span];
        last.quote.is_none()
            && (written.ends_with("..") || written.ends_with('…'))
            && self.text[last.span.end()..].trim_end().is_empty()
    }
}
