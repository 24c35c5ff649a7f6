//! What extractors leave of pictures and tables at the ends of a line: `![](…)`, the name of an icon, the bar
//! of a cell, the dot between items.
//!
//! They are taken off before a line is told, and only at its ends: what is within may be the author's.
//! Pictures are taken off at the beginning, as many as stand there, then one icon, then one bar or dot at the
//! end; a bar alone on its line is kept, as nothing else would be left of it, and so is a caption with its
//! credit, where that is all that a picture has.

use super::page::{span_of, trim};
use crate::Span;
use crate::scan::class::is_hangul;

/// Whether a line is empty, begins as pictures, icons and cells do, or ends in a bar or dot: most begin with
/// a syllable or mark. So `![그림](…) 한빛시`, `chevron_right 지역`, `한빛시 |`; and `iPhone 값`, which
/// [`without`] leaves as it is.
#[inline]
pub(super) const fn may_be_in(line: &[u8]) -> bool {
    matches!(line, [] | [b'!' | b'|' | b'a'..=b'z', ..] | [.., b'|'] | [.., 0xC2, 0xB7])
}

/// What a line holds besides; nothing if it holds nothing else: `![](…) chevron_right 지역 |` is `지역`.
#[inline(never)]
pub(super) fn without(text: &str, line: Span) -> Option<Span> {
    let (mut words, mut caption) = (&text[line], None);
    while let Some((shown, behind)) = picture(words) {
        words = behind.trim_start();
        caption = Some(shown).filter(|shown| shown.contains(". "));
    }
    if let Some(caption) = caption.filter(|_| words.is_empty()) {
        return Some(trim(text, span_of(text, caption)));
    }
    // `| 다리 앞 (사진=한빛시) |`: a cell.
    let bare = words.strip_prefix("| ").filter(|cell| cell.ends_with('|') && cell.trim() != "|");
    words = bare.unwrap_or(words);
    let has_picture = words.len() < line.len();
    words = behind_icon(words).unwrap_or(words);
    let cell =
        words.strip_suffix(['|', '·']).map(str::trim_end).filter(|cell| has_picture || !cell.is_empty());
    let words = trim(text, span_of(text, cell.unwrap_or(words)));
    (!words.is_empty()).then_some(words)
}

/// `![그림](…) 한빛시청`: the words of a picture as Markdown has it, and what stands behind it. Nothing where
/// a bracket is missing.
fn picture(words: &str) -> Option<(&str, &str)> {
    let (shown, target) = words.strip_prefix("![")?.split_once("](")?;
    target.split_once(')').map(|(_, behind)| (shown, behind))
}

/// `chevron_right 지역`: the name of an icon, of which a site's font makes a picture. Nothing for `chevron
/// 지역`, which has no underscore, and `chevron_right more`.
fn behind_icon(words: &str) -> Option<&str> {
    let (icon, behind) = words.split_once(' ')?;
    let parts = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
    (icon.contains('_') && icon.split('_').all(parts) && behind.starts_with(is_hangul)).then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn left(line: &str, wanted: Option<&str>) {
        assert_eq!(without(line, Span::new(0, line.len())).map(|span| &line[span]), wanted, "{line}");
    }

    #[test]
    fn pictures_icons_and_cells_leave_the_words() {
        left("![](a.jpg) 다리", Some("다리"));
        left("![다리](a.jpg)![](b.jpg) 다리 |", Some("다리"));
        left("![다리 앞. 사진=한빛시](a.jpg)", Some("다리 앞. 사진=한빛시"));
        left("![다리 앞. 사진=한빛시](a.jpg) 다리", Some("다리"));
        left("![다리](a.jpg)", None);
        left("![]() |", None);
        left("![]()", None);
        left("chevron_right 지역", Some("지역"));
        left("phone_iphone 모바일 웹", Some("모바일 웹"));
        left("다리 (사진=한빛시) |", Some("다리 (사진=한빛시)"));
        left("| 다리 (사진=한빛시) |", Some("다리 (사진=한빛시)"));
        left("한빛일보 ·", Some("한빛일보"));
        for kept in ["|", "![다리", "![다리](", "a_b", "iphone 판매", "_ 다리", "다리"] {
            left(kept, Some(kept));
        }
    }
}
