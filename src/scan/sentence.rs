//! Lines and sentences.
//!
//! A Korean sentence ends in a syllable with a stop, and in news almost always in `다.`; numbers have stops
//! too, in dates (`3. 10.`) and lists. So a stop ends a sentence behind anything but a digit or a space, and
//! before white space or the end of the text. Abbreviations are rare enough to be left out.

use crate::Span;

/// The lines of a text without their ends (`\n`, `\r\n`, or `\r` alone), the empty ones too. The spans are of
/// the text, in bytes; a text without a line end is one line.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = Span> {
    let bytes = text.as_bytes();
    let mut at = Some(0);
    core::iter::from_fn(move || {
        let start = at?;
        // Paragraphs are parted by blank lines, which are worth no search.
        let end = match bytes.get(start) {
            Some(b'\n' | b'\r') => Some(start),
            _ => memchr::memchr2(b'\n', b'\r', &bytes[start..]).map(|found| start + found),
        };
        at = end.map(|end| if bytes[end..].starts_with(b"\r\n") { end + 2 } else { end + 1 });
        Some(Span::new(start, end.unwrap_or(bytes.len())))
    })
}

/// Whether a sentence ends somewhere in `text`: a line end, or `.`, `?`, `!` behind a letter and before white
/// space. So in `했다. 그는`, and not in `3. 10. 오후` or `hanbit.example`.
pub(crate) fn breaks(text: &str) -> bool {
    let bytes = text.as_bytes();
    let common = memchr::memchr3_iter(b'.', b'\n', b'?', bytes);
    common.chain(memchr::memchr2_iter(b'!', b'\r', bytes)).any(|at| ends_at(bytes, at))
}

/// The offsets behind each sentence end in `text`. Of `했다. 그는` the one before the space.
pub(crate) fn ends(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let stops = |b: &u8| matches!(b, b'.' | b'?' | b'!' | b'\n' | b'\r');
    let stops = bytes.iter().enumerate().filter(move |(_, b)| stops(b));
    stops.filter(|&(at, _)| ends_at(bytes, at)).map(|(at, _)| at + 1)
}

/// The same in a text without line ends.
pub(crate) fn ends_in_line(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b'.', b'?', b'!', bytes).filter(|&at| ends_at(bytes, at)).map(|at| at + 1)
}

/// The offset behind the last of them that something stands behind. Nothing for `했다.`, behind which nothing
/// stands.
pub(crate) fn last_end_in_line(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let inner = bytes.split_last().map_or(&[][..], |(_, inner)| inner);
    memchr::memrchr3_iter(b'.', b'?', b'!', inner).find(|&at| ends_at(bytes, at)).map(|at| at + 1)
}

/// Whether the stop at `at` ends a sentence. A closing mark behind it hides the end: `“했다.” 그는` has none.
fn ends_at(bytes: &[u8], at: usize) -> bool {
    let line_end = matches!(bytes[at], b'\n' | b'\r');
    let closed = matches!(bytes.get(at + 1), None | Some(b' ' | b'\n' | b'\r' | b'\t'));
    // `3. 10.` is a date, `제1. ` a list: a digit before the stop does not end a sentence.
    let worded = at > 0 && !bytes[at - 1].is_ascii_digit() && bytes[at - 1] != b' ';
    line_end || (closed && worded)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn lines_tile_the_text() {
        let text = "하나\n\n둘\r\n셋\r넷";
        let found: Vec<_> = lines(text).map(|line| &text[line]).collect();
        assert_eq!(found, ["하나", "", "둘", "셋", "넷"]);
    }

    #[test]
    fn sentences_end_at_stops_behind_words() {
        assert!(breaks("했다. 그는"));
        assert!(!breaks("2025. 3. 10. 오후"));
        assert!(!breaks("3.5%로"));
        assert!(breaks("첫째\n둘째"));
    }

    #[test]
    fn the_last_end_has_something_behind_it() {
        for text in ["", ".", "했다.", "했다. 연합", "했나? 했다. 연합", "3. 10. 했다", "하나 했다! 둘."]
        {
            assert_eq!(last_end_in_line(text), ends(text).filter(|&end| end < text.len()).last(), "{text}");
            assert!(ends_in_line(text).eq(ends(text)), "{text}");
        }
    }
}
