//! What stands before a caption and is no part of it: the mark that points to the picture, a label, an
//! agency's dateline.
//!
//! A triangle or an arrow says that the words belong to the picture above or below them, and newsrooms use
//! the same marks for rows of lists and for subheads; which it is, is asked by who reads the line. Agencies
//! put the dateline of a report before their captions too, with the photographer behind it.

use crate::Span;
use crate::article::dateline;
use crate::article::page::{Page, trim};
use crate::article::signs::Signs;
use crate::lexicon::credits::{ABOVE, EXPLAINED};
use crate::scan::index::Beginnings;

/// Labels that explain a picture by their first two syllables.
static EXPLAINED_BY_BEGINNING: Beginnings<{ EXPLAINED.len() }, 2> = Beginnings::of_words(EXPLAINED);

/// A mark before a caption that points to its picture.
/// A space is among them, since several may stand one behind the other: `▲ 다리를 건너는 시민들.`
fn points_to_picture(c: char) -> bool {
    matches!(c, '▲' | '↑' | '△' | '▼' | '◇' | '■' | '●' | '◆' | '▶' | '◀' | ' ')
}

/// Whether a label at the head of a line says that it explains a picture: `사진 설명, 다리를 건너는 시민들`
pub(super) fn is_explained(line: &str) -> bool {
    EXPLAINED_BY_BEGINNING.fits(line)
}

/// `사진 출처, Getty Images`: the source of the picture whose caption is below the line.
pub(in crate::article) fn credit_above(line: &str) -> Option<&str> {
    line.strip_prefix(ABOVE)
}

/// Whether a character is a mark that points to a picture, or the bracket of a dateline.
pub(super) fn is_pointer(c: char) -> bool {
    points_to_picture(c) || c == '['
}

/// Whether a line begins with a mark that points to a picture; all of them begin with the same byte. `◀ 앵커
/// ▶` says who speaks.
pub(in crate::article) fn points(line: &str) -> bool {
    matches!(line.as_bytes().first(), Some(0xE2 | b' '))
        && line.starts_with(points_to_picture)
        && !(line.starts_with('◀') && line.contains('▶'))
}

/// A line with no other signs than those without the pointer, or the dateline, that captions of agencies
/// begin with. In this order: the mark, the label behind it, the mark behind that, the dateline. `▲
/// [한빛=뉴시스] 다리를 건너는 시민들.` is `다리를 건너는 시민들.` A dateline with nothing behind it stays.
pub(super) fn without_lead(page: &Page<'_, '_>, line: Span, signs: Signs) -> Span {
    let text = page.text();
    let pointed = trim(text, line);
    let words = &text[pointed];
    let rest = if points(words) {
        words.trim_start_matches(points_to_picture).trim_start_matches('…')
    } else {
        words
    };
    let behind_label = EXPLAINED_BY_BEGINNING.rests(rest).next();
    let rest = behind_label.map_or(rest, |(_, caption)| caption.trim_start_matches(points_to_picture));
    let rest = rest.trim_start();
    let start = pointed.end() - rest.len();
    let body = Span::new(start, pointed.end());
    // The brackets of a dateline close.
    let lead = if signs.any(Signs::CLOSING) { dateline::read(page, body) } else { None };
    match lead {
        Some(lead) if lead.end < body.end() => trim(text, Span::new(lead.end, body.end())),
        _ => body,
    }
}
