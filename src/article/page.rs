//! A page cut into lines, in folded text, with the way back to the page as given.
//!
//! Rules read folded text, where each character has one form, and speak of places in it; whatever leaves this
//! room is turned back to the page as given. A line is what a browser's copy ends with a line end, whichever
//! that is, without the white space, the bullet of a list and the leavings of pictures at its ends. Lines
//! that hold nothing are none, but that one stood there is remembered, since blank lines part paragraphs.

use super::masthead::{self, Masthead};
use super::passage::Passage;
use super::residue;
use super::signs::Signs;
use crate::Span;
use crate::scan::class::is_hangul;
use crate::scan::fold::Folded;
use crate::scan::line_ends::LineEnds;

/// A page in the one form of each character that the rules read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page<'t, 'f> {
    /// The way back to the page as given.
    folded: &'f Folded<'t>,
    /// What rules read: the page as folded.
    text: &'f str,
    /// What the page calls itself, once it has been asked for.
    masthead: &'f masthead::Lazy,
}

impl<'t, 'f> Page<'t, 'f> {
    /// A page by its folded text; what it calls itself is looked for when asked.
    pub(super) fn new(folded: &'f Folded<'t>, masthead: &'f masthead::Lazy) -> Self {
        Self { folded, text: folded.text(), masthead }
    }

    /// What the page calls itself.
    pub(super) fn masthead(&self) -> &'f Masthead {
        self.masthead.get_or_init(|| Masthead::of(self.text))
    }

    /// The folded text; every span of this module is one of its.
    pub(super) fn text(&self) -> &'f str {
        self.text
    }

    /// The part of the page as given that a span of the folded text covers.
    pub(super) fn passage(&self, span: Span) -> Passage<'t> {
        Passage::new(self.folded.span(span), self.folded.original())
    }

    /// A passage with all behind it to the end of a later span. A notice that closes on the next line:
    /// `<저작권자 ⓒ 한빛일보,` and `무단 전재 금지>`.
    pub(super) fn extended(&self, passage: Passage<'t>, to: Span) -> Passage<'t> {
        let end = self.passage(to).span().end();
        Passage::new(Span::new(passage.span().start(), end), self.folded.original())
    }

    /// The text of the part of the page as given that a span covers: `ＫＢＳ`, though rules have read `KBS`.
    pub(super) fn borrow(&self, span: Span) -> &'t str {
        self.passage(span).text()
    }

    /// The offset in the page as given. In bytes, for an offset of the folded text.
    pub(super) fn offset(&self, at: usize) -> usize {
        self.folded.span(Span::new(at, at)).start()
    }

    /// The lines that hold something, as [`Cut`]s.
    ///
    /// Of these four the first and the last, before which a blank line stands:
    ///
    /// ```text
    /// • 한빛시, 다리 놓는다
    ///
    /// •
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    /// ```
    pub(super) fn lines(&self) -> impl Iterator<Item = Cut> + use<'f, 't> {
        let text = self.text;
        let (mut start, mut after_blank) = (0, true);
        let mut ends = LineEnds::new(text);
        core::iter::from_fn(move || {
            loop {
                let end = ends.next().or_else(|| (start < text.len()).then_some(text.len()))?;
                let line = Span::new(start, end);
                start = end + 1;
                if line.is_empty() {
                    after_blank = true;
                    continue;
                }
                if text.as_bytes()[end..].starts_with(b"\r\n") {
                    start += 1;
                    ends.next();
                }
                match content(text, line) {
                    Some(content) => {
                        let after_blank = core::mem::replace(&mut after_blank, false);
                        let signs = Signs::UNKNOWN;
                        return Some(Cut { start: line.start(), content, signs, after_blank });
                    }
                    None => after_blank = true,
                }
            }
        })
    }
}

/// A line that holds something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    /// Where the line begins, its indentation included.
    pub(super) start: usize,
    /// What it holds, without white space and the bullet of a list.
    pub(super) content: Span,
    /// What stands in that, by which passes over the lines turn most of them down.
    pub(super) signs: Signs,
    /// Whether a blank line (or the beginning of the page) stands before it.
    pub(super) after_blank: bool,
}

/// The span without white space at its ends.
#[inline]
pub(super) fn trim(text: &str, span: Span) -> Span {
    let bytes = text.as_bytes();
    if is_trimmed(&bytes[span.start()..span.end()]) { span } else { trim_spaces(text, span) }
}

/// The same of a text that may have white space at its ends.
#[inline(never)]
fn trim_spaces(text: &str, span: Span) -> Span {
    let bytes = text.as_bytes();
    let (mut start, mut end) = (span.start(), span.end());
    while start < end && bytes[start] == b' ' {
        start += 1;
    }
    while start < end && bytes[end - 1] == b' ' {
        end -= 1;
    }
    if start == end || is_trimmed(&bytes[start..end]) {
        return Span::new(start, end);
    }
    let rest = text[start..end].trim_start();
    let start = end - rest.len();
    Span::new(start, start + rest.trim_end().len())
}

/// The same of a text by itself: ` 한빛시 ` is `한빛시`.
pub(super) fn trimmed(text: &str) -> &str {
    if is_trimmed(text.as_bytes()) { text } else { text.trim() }
}

/// Whether neither end of a text can be white space, as is nearly always so: a letter, sign or digit of ASCII
/// or a syllable.
fn is_trimmed(text: &[u8]) -> bool {
    // The white space of three bytes begins with E1, E2 or E3, and so do curly quotes and the ellipsis (E2 80
    // 98 to A6).
    matches!(text, [b'!'..=b'~' | 0xE4..=0xEF, ..] | [0xE2, 0x80, 0x98..=0xA6, ..])
        && matches!(text, [.., b'!'..=b'~'] | [.., 0xE4..=0xEF, _, _] | [.., 0xE2, 0x80, 0x98..=0xA6])
}

/// The span without any of `signs` and white space at its ends. Of `(한빛시)` without `(` and `)` it is
/// `한빛시`.
pub(super) fn trim_signs(text: &str, span: Span, signs: &[char]) -> Span {
    // No letter is a sign, and most characters are letters.
    trim_where(text, span, |c| !is_hangul(c) && !c.is_ascii_alphanumeric() && signs.contains(&c))
}

/// The same of a class of signs.
pub(super) fn trim_where(text: &str, span: Span, is_sign: impl Fn(char) -> bool) -> Span {
    // No syllable is a sign.
    if matches!(text.as_bytes()[span.start()..span.end()], [0xEA..=0xED, .., 0xEA..=0xED, _, _]) {
        return span;
    }
    let outside = |c: char| c.is_whitespace() || is_sign(c);
    let rest = text[span].trim_start_matches(outside);
    let start = span.end() - rest.len();
    Span::new(start, start + rest.trim_end_matches(outside).len())
}

/// Whether a text has more than so many characters. Characters are counted only where the bytes do not tell.
pub(super) fn is_longer(text: &str, characters: usize) -> bool {
    // A character has four bytes at most.
    text.len() > characters && (text.len() > 4 * characters || text.chars().count() > characters)
}

/// The span of `part`, which is a slice of `text`. It is looked at where the slice lies, and not what it
/// says: the same word may stand elsewhere too.
pub(super) fn span_of(text: &str, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    Span::new(start, start + part.len())
}

/// Whether a line begins with a syllable and ends in one, or in ASCII that is no white space and no bar, as
/// most do: nothing is to be taken off.
const fn is_plain(line: &[u8]) -> bool {
    matches!(line, [0xE4..=0xEF, .., b'!'..=b'{' | b'}' | b'~'] | [0xE4..=0xEF, .., 0xE4..=0xEF, _, _])
}

/// The bullet that a browser copies before an item of a list.
const BULLET: &[u8] = "•".as_bytes();

/// What a line holds, without white space, a bullet before it and [residue] of pictures; nothing if that is
/// all of it: ` • 한빛시, 다리 놓는다 ` holds `한빛시, 다리 놓는다`, `![다리](…)` nothing.
#[inline]
fn content(text: &str, line: Span) -> Option<Span> {
    if is_plain(&text.as_bytes()[line.range()]) {
        return Some(line);
    }
    let behind_spaces = |from: usize| {
        let spaces = text.as_bytes()[from..line.end()].iter().take_while(|&&byte| byte == b' ').count();
        from + spaces
    };
    let start = behind_spaces(line.start());
    let is_bullet = text.as_bytes()[start..line.end()].starts_with(BULLET);
    let start = if is_bullet { behind_spaces(start + BULLET.len()) } else { start };
    let trimmed = Span::new(start, line.end());
    let bytes = &text.as_bytes()[trimmed.range()];
    let (content, bytes) = if is_trimmed(bytes) {
        (trimmed, bytes)
    } else {
        let content = content_of_any(text, line)?;
        (content, &text.as_bytes()[content.range()])
    };
    if residue::may_be_in(bytes) { residue::without(text, content) } else { Some(content) }
}

/// The same of a line with white space of any kind.
#[inline(never)]
fn content_of_any(text: &str, line: Span) -> Option<Span> {
    let content = trim(text, line);
    if content.is_empty() {
        None
    } else if text.as_bytes()[content.start()..].starts_with(BULLET) {
        Some(trim(text, Span::new(content.start() + BULLET.len(), content.end())))
    } else {
        Some(content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn white_space_is_trimmed_whichever_it_is() {
        for space in (0..=0x3000).filter_map(char::from_u32).filter(|c| c.is_whitespace()) {
            for inner in ["다리", "“다리”", "…", "a", "é", "·", "다 리", "▲다리", ""] {
                for text in
                    [format!("{space}{inner}"), format!("{inner}{space} "), format!(" {space}{inner}{space}")]
                {
                    let span = trim(&text, Span::new(0, text.len()));
                    assert_eq!(&text.as_str()[span], text.trim(), "{text:?}");
                    assert_eq!(trimmed(&text), text.trim(), "{text:?}");
                }
            }
        }
    }
}
