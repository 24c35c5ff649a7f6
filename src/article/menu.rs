//! Menus of sites: sections and other names side by side.
//!
//! Menus come on one line, with bars, dots or spaces between their items, or on many. They hold the names of
//! sections, and others that no list has, so that a row is one if two in three of its items are known;
//! between bars one known item will do, as headlines have no bars. Words side by side without a particle may
//! be a headline too: that is left to who knows what stands around the line ([`headline`](super::headline)).

use super::page::trimmed;
use super::section::is_named;
use crate::lexicon::sections::{ENTRIES, MENU_HEADS, PROGRAMME, REGIONS};
use crate::scan::class::is_word;
use crate::scan::index::{Beginnings, joined};

/// What stands in menus beside sections, by its first syllable.
static BESIDE_SECTIONS: Beginnings<{ MENU_HEADS.len() + REGIONS.len() }, 1> =
    Beginnings::of_words(&joined::<{ MENU_HEADS.len() + REGIONS.len() }>(&[MENU_HEADS, REGIONS]));

/// Sections that make a menu, on one line or on as many, one after the other.
/// Two are a trail: `사회`, `사건`.
pub(super) const SECTIONS_OF_MENU: usize = 3;

/// Bytes of the longest menu on one line.
/// Forty syllables.
const LONGEST_MENU: usize = 120;

/// Whether a line is the menu of a site: three sections or more, and hardly anything else. `정치 경제 사회
/// 문화`, `뉴스 | 시승 | 칼럼 | 신차정보`; not `정치 경제 다 어렵다`, with as many other words.
pub(super) fn is_menu(words: &str) -> bool {
    if words.len() > LONGEST_MENU || memchr::memchr(b' ', words.as_bytes()).is_none() {
        return false;
    }
    // `뉴스A 뉴스A 라이브 뉴스TOP10 다시보기`: the programmes of a station.
    if words.starts_with(PROGRAMME) && words.matches(PROGRAMME).count() >= SECTIONS_OF_MENU {
        return true;
    }
    // `서비스 안내 로그인 회원가입`
    if ENTRIES.iter().all(|entry| words.contains(entry)) {
        return true;
    }
    // A menu begins with sections, or what stands before them: `정치 경제 사회`, `홈 속보 정치 경제`.
    let mut known = items_of_menu(words).map(is_known);
    let heads = [known.next(), known.next()];
    if !heads.contains(&Some(true)) {
        return false;
    }
    if are_sections(words, heads.into_iter().flatten().chain(known)) {
        return true;
    }
    // Bars are hardly ever anything else: `뉴스 | 시승 | 칼럼 | 신차정보`.
    words.contains('|') && {
        let (all, named) = count_of_menu(words);
        all > SECTIONS_OF_MENU && named > 0 && row_of_names(words) == Some(Row::Menu)
    }
}

/// Whether three items of a line or more are known, and all but a third. A headline is left as soon as it has
/// more other words than any line with as many signs between its items. A third of its signs and one more
/// says how many other words a line may have at most.
fn are_sections(words: &str, known: impl Iterator<Item = bool>) -> bool {
    // In one byte, as a line is no longer than that counts.
    let signs = words.bytes().fold(0_u8, |signs, byte| signs + u8::from(matches!(byte, b' ' | b'|')));
    let most_unknown = (usize::from(signs) + 1) / 3;
    let (mut all, mut unknown) = (0, 0);
    for is_known in known {
        all += 1;
        unknown += usize::from(!is_known);
        if unknown > most_unknown {
            return false;
        }
    }
    unknown <= all / 3 && all - unknown >= SECTIONS_OF_MENU
}

/// How many items a line has, and how many of them are sections or stand in menus beside them: `홈 정치
/// 연예가 소식` has four, two of them known.
fn count_of_menu(words: &str) -> (usize, usize) {
    items_of_menu(words).fold((0, 0), |(all, known), item| (all + 1, known + usize::from(is_known(item))))
}

/// Whether an item is a section, or what a menu may begin with beside those: `홈`, `서울`. Not so `다리`.
fn is_known(item: &str) -> bool {
    is_named(item) || BESIDE_SECTIONS.holds(item)
}

/// Characters of the longest item of a menu.
const LONGEST_ITEM: usize = 10;

/// And of one in Latin letters: `International`.
const LONGEST_LATIN: usize = 14;

/// How a line looks that names things side by side, as menus do, and headlines without a sign may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// Bars, strokes or middle dots part the names, two of them are sections', or the first says so: no
    /// headline. `뉴스 | 시승 | 칼럼`
    Menu,
    /// Words without sign or particle: a menu if the page says so around it. `한빛 봉사단 강변 나눔`
    Names,
}

/// Names between bars, and between spaces, that make a row at least.
const FEWEST_IN_BARS: usize = 3;
/// More, as headlines have spaces too.
const FEWEST_IN_SPACES: usize = 4;

/// Reads a line as a row of names, between bars or else between spaces, none of which a particle follows.
/// Nothing for `한빛시, 다리 놓는다`, which has a comma, `쌀값을 다시 올리는 정부`, which has particles, and
/// two names.
pub(super) fn row_of_names(words: &str) -> Option<Row> {
    if words.len() > LONGEST_MENU {
        return None;
    }
    // One search for the first bytes of the signs is enough for most lines, which have none.
    let may_have_bars = memchr::memchr3(b'|', b'/', 0xC2, words.as_bytes()).is_some();
    let in_bars = may_have_bars && [" | ", " · ", " / "].iter().any(|sign| words.contains(sign));
    let fewest = if in_bars { FEWEST_IN_BARS } else { FEWEST_IN_SPACES };
    let parts = |c| if in_bars { matches!(c, '|' | '·' | '/') } else { c == ' ' };
    let mut count = 0;
    let mut names = words.split(parts).map(trimmed).filter(|name| !name.is_empty());
    let are_names = names.all(|name| {
        count += 1;
        is_item(name)
    });
    let begins_as_menu = || MENU_HEADS.iter().any(|head| words.split(' ').next() == Some(head));
    let known = || count_of_menu(words).1;
    let enough = count >= fewest || (count + 1 == fewest && begins_as_menu() && known() >= 2);
    (are_names && enough)
        .then(|| if in_bars || known() >= 2 || begins_as_menu() { Row::Menu } else { Row::Names })
}

/// Whether a line is three names or more between spaces, none of which a particle follows: `뉴스데스크
/// 기획보도 다시보기`; not `다리를 놓는 사람`.
pub(super) fn are_names(words: &str) -> bool {
    words.split(' ').count() >= FEWEST_IN_BARS && words.split(' ').all(is_item)
}

/// Whether a text is a short name, without a number before it or a particle behind it.
/// Hangul behind a number is a count (`3부작`), and no name of a section: `신차정보`, `IT/과학`; not `3부작`,
/// nor `다리를`.
pub(super) fn is_item(name: &str) -> bool {
    let longest = if name.is_ascii() { LONGEST_LATIN } else { LONGEST_ITEM };
    name.chars().count() <= longest
        && name.chars().all(|c| is_word(c) || matches!(c, ' ' | '.' | '/' | '&' | '·' | '-'))
        && (name.is_ascii() || !name.starts_with(|c: char| c.is_ascii_digit()))
        && !name.ends_with(['은', '는', '을', '를', '에'])
}

/// What stands behind the first of the items that spaces and bars part. Of `홈 | 정치 경제` it is `정치
/// 경제`; nothing for one word.
pub(super) fn behind_first_item(words: &str) -> Option<&str> {
    let end = memchr::memchr2(b' ', b'|', words.as_bytes())?;
    let behind = &words[end + 1..];
    let has_more = matches!(behind.as_bytes().first(), Some(b' ' | b'|'));
    Some(if has_more { behind.trim_start_matches([' ', '|']) } else { behind })
}

/// What spaces and bars part: `홈 | 정치 · 경제` has three.
fn items_of_menu(words: &str) -> impl Iterator<Item = &str> {
    let mut rest = words;
    let items = core::iter::from_fn(move || {
        let end = memchr::memchr2(b' ', b'|', rest.as_bytes());
        let (item, behind) = end.map_or((rest, ""), |end| (&rest[..end], &rest[end + 1..]));
        if rest.is_empty() {
            return None;
        }
        rest = behind;
        Some(item)
    });
    items.filter(|item| !item.is_empty() && *item != "·")
}
