//! One form for each character: what the grammars read, with the way back to the text as given.
//!
//! The same page comes in several spellings: a Mac's file names and some extractors part syllables into
//! letters, Japanese and old Korean systems write digits in full width, and editors leave no-break and
//! zero-width spaces. A grammar that knew them all would be as many grammars. The door is [`Folded::new`];
//! all rooms read its [`text`](Folded::text), and [`span`](Folded::span) leads what they found back to the
//! text as given.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::block::{BLOCK, rare_marks};
use super::jamo;
use crate::Span;

/// A text whose characters all have their plain form, and the map of its offsets to the original.
///
/// Folded are: conjoining jamo (NFD Hangul) to syllables, full-width ASCII to ASCII, no-break and typographic
/// spaces to a space, quote marks of vertical writing and of ornaments to common ones; zero-width characters,
/// variation selectors and byte order marks vanish. All else stays, so that ordinary text costs one search
/// for the lead bytes of these: `２０３１년` is read as `2031년`, and `한\u{200B}빛` as `한빛`; `ㄱ`, `“` and
/// `㎞` stay.
#[derive(Clone, Debug)]
pub(crate) struct Folded<'t> {
    /// The text as given.
    original: &'t str,
    /// The text to read, borrowed where nothing was folded.
    text: Cow<'t, str>,
    /// In the order of the text; none for most texts.
    changes: Vec<Change>,
}

/// One run of the original that the folded text has in another form. `folded_*` and `original_*` are the ends
/// of the run.
#[derive(Clone, Copy, Debug)]
struct Change {
    folded_start: usize,
    folded_end: usize,
    original_end: usize,
}

impl<'t> Folded<'t> {
    /// Folds a text, in one pass.
    pub(crate) fn new(original: &'t str) -> Self {
        let mut places = odd_places(original).peekable();
        match places.peek() {
            None => Self { original, text: Cow::Borrowed(original), changes: Vec::new() },
            Some(_) => fold(original, places),
        }
    }

    /// A text that was folded before, as its own original.
    pub(crate) const fn already(text: &'t str) -> Self {
        Self { original: text, text: Cow::Borrowed(text), changes: Vec::new() }
    }

    /// The text to read.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The text as given.
    pub(crate) fn original(&self) -> &'t str {
        self.original
    }

    /// The place in the original of a span of the folded text. Vanished characters at its edges stay outside.
    pub(crate) fn span(&self, span: Span) -> Span {
        if self.changes.is_empty() {
            return span;
        }
        let start = self.moved(span.start(), |change| change.folded_end <= span.start());
        let end = self
            .moved(span.end(), |change| change.folded_end <= span.end() && change.folded_start < span.end());
        Span::new(start, end)
    }

    /// The place in the folded text of a span of the original: the way there that [`span`](Self::span) is the
    /// way back of.
    pub(crate) fn folded_span(&self, span: Span) -> Span {
        Span::new(self.folded_at(span.start()), self.folded_at(span.end()))
    }

    /// The folded offset of `at`; of the inside of a run that has another form, where that begins.
    fn folded_at(&self, at: usize) -> usize {
        let index = self.changes.partition_point(|change| change.original_end <= at);
        let moved = match index.checked_sub(1).and_then(|last| self.changes.get(last)) {
            None => at,
            Some(change) => at - change.original_end + change.folded_end,
        };
        self.changes.get(index).map_or(moved, |next| moved.min(next.folded_start))
    }

    /// The original offset of `at`, going by the last change that is `before` it.
    fn moved(&self, at: usize, before: impl Fn(&Change) -> bool) -> usize {
        let index = self.changes.partition_point(before);
        match index.checked_sub(1).and_then(|last| self.changes.get(last)) {
            None => at,
            Some(change) => at - change.folded_end + change.original_end,
        }
    }
}

/// The offsets of the characters that have a plainer form, in order.
///
/// They are looked for by their first bytes: those of U+00A0 and U+00AD (C2), U+02DD (CB), jamo (E1),
/// U+2000–U+206F and U+275B–U+275E (E2), U+3000 and U+301D–U+301F (E3), and full-width forms (EF). Most
/// blocks of news hold none, and the rest quote marks and brackets, which begin with E2 and E3 too.
fn odd_places(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let (mut block, mut next, mut places) = (0, 0, 0_u64);
    core::iter::from_fn(move || {
        loop {
            while places != 0 {
                let place = block + places.trailing_zeros() as usize;
                places &= places - 1;
                if is_odd(bytes, place) {
                    return Some(place);
                }
            }
            (block, places) = next_marked(bytes, next)?;
            next = block + BLOCK;
        }
    })
}

/// The next block at or behind `from` that holds such a first byte, with the places of those in it.
fn next_marked(bytes: &[u8], from: usize) -> Option<(usize, u64)> {
    let mut rest = bytes.get(from..)?;
    while let Some((block, behind)) = rest.split_first_chunk() {
        let places = may_be_odd(block);
        if places != 0 {
            return Some((bytes.len() - rest.len(), places));
        }
        rest = behind;
    }
    let mut block = [0; BLOCK];
    block[..rest.len()].copy_from_slice(rest);
    Some((bytes.len() - rest.len(), may_be_odd(&block))).filter(|&(_, places)| places != 0)
}

/// Those from C0 to C3, from E0 to E3, and EF, and some that are as rare.
///
/// With three bits turned over they lie between 07 and 2B, beside the first bytes of syllables, which then
/// are 02 to 05; ASCII and the further bytes of characters lie from 40 on.
#[inline]
fn may_be_odd(block: &[u8; BLOCK]) -> u64 {
    rare_marks(block, 0xE8, 0x07, 0x2B)
}

/// Whether the bytes at `at` are a character that [`plain`] changes.
fn is_odd(bytes: &[u8], at: usize) -> bool {
    match bytes[at..] {
        [0xC2, second, ..] => matches!(second, 0xA0 | 0xAD),
        [0xCB, second, ..] => second == 0x9D,
        [0xE1, second, third, ..] => second == 0x84 && third <= 0x92,
        [0xE2, 0x80, third, ..] => third <= 0x8F || third == 0xAF,
        [0xE2, 0x81, third, ..] => matches!(third, 0x9F | 0xA0),
        [0xE2, 0x9D, third, ..] => matches!(third, 0x9B..=0x9E),
        [0xE3, second, third, ..] => second == 0x80 && matches!(third, 0x80 | 0x9D..=0x9F),
        [0xEF, 0xB8, third, ..] => third <= 0x8F,
        [0xEF, 0xBB, third, ..] => third == 0xBF,
        [0xEF, 0xBC, third, ..] => third >= 0x81,
        [0xEF, 0xBD, third, ..] => third <= 0x9E,
        _ => false,
    }
}

/// What a character becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Plain {
    /// Nothing else: `다`, `“`.
    Same,
    /// Another one: `３` becomes `3`, a no-break space a space.
    As(char),
    /// Nothing: a zero-width space.
    Gone,
    /// A leading consonant: a syllable may begin here. `ᄃ`, as `다` in two letters begins.
    Leading,
}

/// What a character becomes by itself.
fn plain(c: char) -> Plain {
    match c {
        '\u{1100}'..='\u{1112}' => Plain::Leading,
        '〝' | '❝' => Plain::As('“'),
        '〞' | '〟' | '❞' => Plain::As('”'),
        '❛' => Plain::As('‘'),
        '❜' => Plain::As('’'),
        '˝' => Plain::As('"'),
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(c) - 0xFF01 + 0x21).map_or(Plain::Same, Plain::As)
        }
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Plain::As(' '),
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' => Plain::Gone,
        _ => Plain::Same,
    }
}

/// The text with each odd character replaced, and where that was.
fn fold(original: &str, places: impl Iterator<Item = usize>) -> Folded<'_> {
    let mut text = String::with_capacity(original.len());
    let mut changes = Vec::new();
    let mut copied = 0;
    for at in places {
        let Some((form, taken)) = plain_form(&original[at..]) else { continue };
        text.push_str(&original[copied..at]);
        let folded_start = text.len();
        text.extend(form);
        copied = at + taken;
        changes.push(Change { folded_start, folded_end: text.len(), original_end: copied });
    }
    text.push_str(&original[copied..]);
    Folded { original, text: Cow::Owned(text), changes }
}

/// What the head of `rest` becomes, if anything else, and how many bytes that takes. Nothing for a leading
/// consonant with no vowel behind it.
fn plain_form(rest: &str) -> Option<(Option<char>, usize)> {
    let mut following = rest.chars();
    let first = following.next()?;
    match plain(first) {
        Plain::Same => None,
        Plain::As(form) => Some((Some(form), first.len_utf8())),
        Plain::Gone => Some((None, first.len_utf8())),
        Plain::Leading => {
            let (syllable, taken) = compose(first, following.as_str())?;
            Some((Some(syllable), first.len_utf8() + taken))
        }
    }
}

/// The syllable that a leading consonant makes with the vowel and final at the head of `rest`, and their
/// length in bytes (Unicode, section 3.12, Hangul syllable composition): `ᄃ` and `ᅡ` make `다`. Nothing
/// where no vowel stands there.
fn compose(leading: char, rest: &str) -> Option<(char, usize)> {
    let mut following = rest.chars();
    let l = u32::from(leading).checked_sub(0x1100)?;
    let vowel = following.next()?;
    let v = u32::from(vowel).checked_sub(0x1161).filter(|&v| v < 21)?;
    let last =
        following.next().and_then(|c| u32::from(c).checked_sub(0x11A7)).filter(|t| (1..28).contains(t));
    let syllable = jamo::compose(l, v, last.unwrap_or(0));
    Some((syllable, if last.is_some() { 6 } else { 3 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn folds(original: &str, wanted: &str, part: &str, back: &str) {
        let folded = Folded::new(original);
        assert_eq!(folded.text(), wanted);
        let at = folded.text().find(part).unwrap();
        assert_eq!(&original[folded.span(Span::new(at, at + part.len()))], back);
    }

    #[test]
    fn each_character_has_one_form() {
        folds("약 3조 원", "약 3조 원", "3조", "3조");
        folds("약 ３조\u{A0}원이다", "약 3조 원이다", "3조 원", "３조\u{A0}원");
        folds("\u{FEFF}3\u{200B}조\u{200B} 원", "3조 원", "3조", "3\u{200B}조");
        folds("가\u{200B}3조", "가3조", "3조", "3조");
        folds(
            "\u{110B}\u{116E}\u{11AB}화 \u{110B}\u{116F}\u{11AB}이",
            "운화 원이",
            "원",
            "\u{110B}\u{116F}\u{11AB}",
        );
        folds("\u{1100}", "\u{1100}", "\u{1100}", "\u{1100}");
        folds("“가”\u{2009}나", "“가” 나", "나", "나");
        folds("〝가〞 ❝나〟 ❛다❜ ˝라˝", "“가” “나” ‘다’ \"라\"", "라", "라");
    }

    #[test]
    fn the_first_bytes_tell_odd_characters() {
        for c in '\0'..=char::MAX {
            let mut encoded = [0; 4];
            let bytes = c.encode_utf8(&mut encoded).as_bytes();
            let begins = matches!(bytes[0], 0xC2 | 0xCB | 0xE1 | 0xE2 | 0xE3 | 0xEF);
            assert_eq!(begins && is_odd(bytes, 0), plain(c) != Plain::Same, "{c:?}");
        }
    }

    #[test]
    fn ordinary_text_is_borrowed() {
        assert!(matches!(Folded::new("“3조 원”이다… ㎞ ①").text, Cow::Borrowed(_)));
    }
}
