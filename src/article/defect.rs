//! Pages that hold no story.

use crate::scan::class::{after, is_hangul};

/// Why a page holds no story.
///
/// ```
/// use gisa::Article;
/// use gisa::article::Defect;
///
/// assert_eq!(Article::parse(" \n").defect(), Some(Defect::Empty));
/// assert_eq!(Article::parse("ÀÔ·Â: 2016-09-27 °æÁ¦ ´º½º").defect(), Some(Defect::Mojibake));
/// assert_eq!(Article::parse("한빛시는 다리를 놓는다고 10일 밝혔다.").defect(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Defect {
    /// Nothing but white space.
    Empty,
    /// Korean in the letters of another encoding, as EUC-KR read as Latin-1, or lost (`U+FFFD`). Decode the
    /// page anew.
    Mojibake,
    /// Headlines, one under the other.
    ListPage,
}

/// Fewest garbled characters of a page that is called so.
/// One or two may be in a name or a unit: `é`, `²`.
const FEWEST: usize = 4;

/// Characters by which a page's encoding is judged.
/// A page is garbled from its beginning on.
const SAMPLE: usize = 300;

/// Whether a text is empty or garbled. It is garbled if letters that Korean has no use for are more than
/// twice as many as those of Hangul: `ÀÔ·Â: 2016-09-27 °æÁ¦ ´º½º` is; `한빛시 카페 ‘é’` is not, with one such
/// letter.
pub(super) fn of(text: &str) -> Option<Defect> {
    if text.trim().is_empty() {
        return Some(Defect::Empty);
    }
    // The letters of Latin-1 and the replacement character begin with these bytes, and nothing else does but
    // for signs.
    let suspects = memchr::memchr3_iter(0xC2, 0xC3, 0xEF, text.as_bytes());
    if suspects.filter(|&at| after(text, at).is_some_and(is_garbled)).take(FEWEST).count() < FEWEST {
        return None;
    }
    let (mut hangul, mut garbled) = (0_usize, 0_usize);
    for c in text.chars().filter(|c| !c.is_ascii()).take(SAMPLE) {
        hangul += usize::from(is_hangul(c));
        garbled += usize::from(is_garbled(c));
    }
    (garbled >= FEWEST && garbled > 2 * hangul).then_some(Defect::Mojibake)
}

/// A letter or sign of Latin-1 that Korean text has no use for, or the replacement character: `À`, `´`; not
/// `·`, `©`.
const fn is_garbled(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{FF}' | '\u{FFFD}') && !matches!(c, '·' | '\u{A0}' | '©' | '×' | '±' | '°')
}
