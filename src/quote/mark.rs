//! What a single quote mark says: by its glyph which family it is of and whether it opens, by what stands
//! around it the rest.
//!
//! For a mark that is not in corners the order of trust is: what it touches, then its shape.
//!
//! | written | what it does | why |
//! |---|---|---|
//! | `고비“라고` | closes, though it has the shape of an opening one | a word before it, a particle behind it |
//! | `◇”위기` | opens, though it has the shape of a closing one | no word before it, one behind it, none open |
//! | `말했다."내년` | opens where none is open | the space behind the stop was forgotten |
//! | `65" TV` | nothing | a straight mark behind a digit, or before a space |
//! | `Let's`, `K'리그` | nothing | letters on both sides |
//! | `’25년`, `'24시즌` | nothing | two digits, and what counts years |
//! | `‘24년 만의 봄’` | opens | the same, but it is closed soon |
//!
//! Angle brackets (`《 》`, `〈 〉`) are no marks here: what they hold is the title of a work or a medium,
//! and never speech.

use super::tail::{Tail, tail};
use crate::Span;
use crate::lexicon::terms::YEARS;
use crate::scan::class::{after, before, is_hangul, is_word};

/// Marks that close each other, whatever their shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// `“ ” " „ ″`, and two of the single ones.
    Double,
    /// `‘ ’ ' ′`.
    Single,
    /// `「 」 『 』`: mostly titles and laws, speech in papers that keep to the older style.
    Corner,
}

/// What the shape of a mark says.
///
/// Opening, closing, or the same for both: `“`, `”`, `"`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shape {
    /// `“`, `‘`, `「`.
    Opening,
    /// `”`, `’`, `」`.
    Closing,
    /// `"`, `'`, `″`.
    Straight,
}

/// A mark with the text around it.
#[derive(Clone, Copy)]
pub(super) struct Mark<'t> {
    /// All of the text, since what stands on both sides of the mark is asked.
    text: &'t str,
    /// The mark alone, in the folded text.
    pub(super) span: Span,
    /// Which marks may close it, or be closed by it.
    pub(super) family: Family,
    /// Which side it is drawn for, right or wrong.
    shape: Shape,
}

impl<'t> Mark<'t> {
    /// The mark that the character at an offset is.
    /// None for any other sign: `《`, `…`.
    pub(super) fn at(text: &'t str, at: usize) -> Option<Self> {
        let glyph = text.get(at..)?.chars().next()?;
        let (family, shape) = match glyph {
            '"' | '″' | '‶' => (Family::Double, Shape::Straight),
            '“' | '„' => (Family::Double, Shape::Opening),
            '”' | '‟' => (Family::Double, Shape::Closing),
            '\'' | '′' => (Family::Single, Shape::Straight),
            '‘' => (Family::Single, Shape::Opening),
            '’' => (Family::Single, Shape::Closing),
            '「' | '『' => (Family::Corner, Shape::Opening),
            '」' | '』' => (Family::Corner, Shape::Closing),
            _ => return None,
        };
        Some(Self { text, span: Span::new(at, at + glyph.len_utf8()), family, shape })
    }

    /// The double mark that two single ones make, side by side: `''늦었다''고`.
    pub(super) fn doubled(self) -> Option<Self> {
        if self.family != Family::Single {
            return None;
        }
        let glyph = &self.text[self.span];
        let span = Span::new(self.span.start(), self.span.end() + glyph.len());
        self.rest().starts_with(glyph).then_some(Self { span, family: Family::Double, ..self })
    }

    /// The character before it; none at the beginning of the text.
    fn before(self) -> Option<char> {
        before(self.text, self.span.start())
    }

    /// The character behind it; none at the end of the text.
    fn after(self) -> Option<char> {
        after(self.text, self.span.end())
    }

    /// The text behind it.
    fn rest(self) -> &'t str {
        &self.text[self.span.end()..]
    }

    /// Whether no white space stands before it.
    /// The mark of `늦었다”`; not that of `그는 “`.
    pub(super) fn is_behind_word(self) -> bool {
        self.before().is_some_and(|c| !c.is_whitespace())
    }

    /// Whether it closes one of its family that is open; the shape of brackets in corners says all.
    /// One of the opening shape needs more: a word before it, and behind it no word or a particle.
    /// The `“` of `고비“라고`; not that of `고비“다음`. The `'` of `Let's` never does.
    pub(super) fn closes(self) -> bool {
        match (self.family, self.shape) {
            (Family::Single, _) if self.is_apostrophe() => false,
            (Family::Corner, shape) => shape == Shape::Closing,
            (_, Shape::Closing) => true,
            (_, Shape::Opening) => {
                self.is_behind_word() && (self.after().is_none_or(|c| !is_word(c)) || self.has_particle())
            }
            (_, Shape::Straight) => {
                self.is_behind_word() || self.after().is_none_or(char::is_whitespace) || self.has_particle()
            }
        }
    }

    /// Whether what follows is said of a whole quotation: `늦었다"고`.
    pub(super) fn ends_speech(self) -> bool {
        self.is_behind_word() && matches!(tail(self.rest(), 0).0, Tail::End | Tail::Chain)
    }

    /// Whether it is a single one that closes speech, as a particle behind it says: `늦었다’고`, `늦었다’는`.
    pub(super) fn ends_speech_singly(self) -> bool {
        let may_close = self.family == Family::Single && self.shape != Shape::Opening;
        may_close
            && self.is_behind_word()
            && matches!(tail(self.rest(), 0).0, Tail::End | Tail::Chain | Tail::Adnominal)
    }

    /// Whether it opens a quotation; `nested` says that one of its family is open.
    /// One of the closing shape opens only outside others, at the head of a word: `◇”위기의식…”`.
    pub(super) fn opens(self, nested: bool) -> bool {
        if self.family == Family::Corner {
            return self.shape == Shape::Opening;
        }
        let before = self.before();
        let Some(first) = self.after().filter(|c| !c.is_whitespace()) else {
            return self.shape == Shape::Opening && !before.is_some_and(is_word);
        };
        if self.family == Family::Single && (self.is_apostrophe() || self.is_century()) {
            return false;
        }
        let apart = !before.is_some_and(|c| is_word(c) || matches!(c, '.' | '?' | '!' | '%'));
        match self.shape {
            Shape::Opening => true,
            Shape::Closing => apart && !nested && (is_word(first) || matches!(first, '(' | '‘' | '\'' | '…')),
            // A stop is before a straight mark where a space was forgotten: `말했다."내년에는`.
            Shape::Straight => apart || (!nested && !before.is_some_and(|c| c.is_ascii_digit())),
        }
    }

    /// A letter on both sides (`Let's`), or a Latin one before and Hangul behind (`K'리그`) with nothing to
    /// close. `B'라고` ends a quotation, as a particle stands behind it.
    fn is_apostrophe(self) -> bool {
        let joins = |c: char| c.is_ascii_alphanumeric() || (is_hangul(c) && !self.has_particle());
        self.before().is_some_and(|c| c.is_ascii_alphanumeric()) && self.after().is_some_and(joins)
    }

    /// `’25년`, `'24시즌`: the century is left out. Not where a mark closes soon behind (`‘24년 만의 봄’`).
    fn is_century(self) -> bool {
        let rest = self.rest();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let unit = rest.get(digits..).unwrap_or_default();
        let named = YEARS.iter().any(|word| unit.starts_with(word));
        let closed = rest.chars().take(20).any(|c| matches!(c, '’' | '\''));
        digits == 2 && named && !(closed && self.shape != Shape::Closing)
    }

    /// Whether a particle follows that a quotation may have.
    /// The `라고` of `고비“라고`.
    fn has_particle(self) -> bool {
        tail(self.rest(), 0).1 > 0
    }
}
