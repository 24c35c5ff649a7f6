//! The section (섹션) of the paper or site that the article stands in: what is a section's name, and which of
//! those on a page is the article's ([`place`]).
//!
//! A name is one of the table, or two of them put together; side by side or behind signs they are a trail, of
//! which the last step is the most specific.
//!
//! [`read`] is asked when all lines have their places and who signs is known; [`is_named`] and the readers of
//! trails are asked by `line`, for one line alone.

mod place;

pub(super) use self::place::read;
use super::menu;
use super::outlet;
use crate::lexicon::sections::{ADDED, GENERAL, REGIONS, SECTIONS, TRAIL_HEADS};
use crate::scan::class::{SYLLABLE, is_middle_dot};
use crate::scan::index::Beginnings;

/// Names by their first two syllables.
static BY_BEGINNING: Beginnings<{ SECTIONS.len() }, 2> = Beginnings::of_words(SECTIONS);

/// Bytes of the longest name of a section.
/// Ten syllables: `법원·검찰` has four.
const LONGEST: usize = 30;

/// Whether a text is a section's name: one of the table, or two of them put together (`국제경제`,
/// `사설·칼럼`, `문화일반`). Not so `사회는`, and `경제 성장`.
pub(super) fn is_named(words: &str) -> bool {
    // However it is put together, a name begins with one of the table.
    if !(2..=LONGEST).contains(&words.len()) || !BY_BEGINNING.fits(words) {
        return false;
    }
    if is_known(words) {
        return true;
    }
    // The first bytes of the signs that parts are joined by.
    if words.bytes().any(|byte| matches!(byte, b'/' | b'&' | b'.' | 0xC2 | 0xE2 | 0xE3 | 0xEF)) {
        let joins = |c: char| is_middle_dot(c) || matches!(c, '/' | '&' | '.');
        if words.contains(joins) {
            return words.split(joins).map(str::trim).all(|part| is_known(part) || is_put_together(part));
        }
    }
    is_put_together(words)
}

/// `스포츠일반`, `산업 일반`, `국제경제`: a section with a word that is added to many, or two sections. Not
/// so `경제성장`.
fn is_put_together(words: &str) -> bool {
    BY_BEGINNING.rests(words).any(|(head, behind)| {
        let of_two = SECTIONS[head].len() == 2 * SYLLABLE;
        // But `디지털뉴스` is a desk's.
        behind.trim_start() == GENERAL || (of_two && (ADDED.contains(&behind) || is_known(behind)))
    })
}

/// Whether the table has the name: `사회`; not `문화일반`, which is put together.
fn is_known(name: &str) -> bool {
    BY_BEGINNING.holds(name)
}

/// `사회 법원·검찰`, `전국 부산ㆍ경남`: a section and the one within it, side by side. The latter is the more
/// specific, if it has a name of its own. Nothing for `사회 분위기`, whose second word is no section.
pub(super) fn of_trail(words: &str) -> Option<&str> {
    if words.len() > 2 * LONGEST {
        return None;
    }
    let space = memchr::memchr(b' ', words.as_bytes())?;
    let (first, second) = (&words[..space], &words[space + 1..]);
    // `정치 · 국방`
    let second = second.strip_prefix("· ").or_else(|| second.strip_prefix("/ ")).unwrap_or(second);
    // `홈 산업 산업일반`, `HOME 지역 충북 한빛`: the last step is the most specific, whatever it is called.
    if TRAIL_HEADS.contains(&first) {
        let are_steps = second.split(' ').count() <= LONGEST_TRAIL && second.split(' ').all(menu::is_item);
        return second.rsplit(' ').next().filter(|_| are_steps);
    }
    if words.len() > LONGEST || second.contains(' ') || !is_named(first) {
        return None;
    }
    (is_named(second) || is_region(second))
        .then_some(second)
        .or_else(|| ADDED.contains(&second).then_some(words))
}

/// `한빛일보|오피니언`, `|사회`: the section behind the page's name, or its picture. Nothing for `한빛시 |
/// 사회`, which no outlet begins.
pub(super) fn of_site(words: &str) -> Option<&str> {
    let (name, section) = words.split_once('|')?;
    let is_site = name.is_empty() || outlet::is_named(name.trim());
    (is_site && is_named(section.trim())).then(|| section.trim())
}

/// Whether a text names regions: `부산ㆍ경남`. Not so `부산 시민`.
pub(super) fn is_region(words: &str) -> bool {
    words.len() <= LONGEST
        && words.split(|c| is_middle_dot(c) || c == '/').all(|name| REGIONS.contains(&name))
}

/// Lines of the longest trail of sections, without what it begins with.
const LONGEST_TRAIL: usize = 3;
