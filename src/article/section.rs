//! The section (섹션) of the paper or site that the article stands in.

use super::byline::{self, Byline};
use super::layout::Layout;
use super::line::Kind;
use super::page::{Cut, Page, span_of, trimmed};
use crate::lexicon::sections::{ADDED, DISTRICTS, MENU_HEADS, REGIONS, SECTIONS, SORTED};
use crate::scan::class::is_word;
use crate::scan::index::Beginnings;

/// Sections on this many lines one after the other are a menu.
const MENU: usize = 3;

static BY_BEGINNING: Beginnings<{ SECTIONS.len() }, 2> = Beginnings::of_words(SECTIONS);

/// Bytes of the longest name of a section.
const LONGEST: usize = 30;

/// Bytes of the longest menu on one line.
const LONGEST_MENU: usize = 120;

/// Whether a text is a section's name: one of the table, or two of them put together (`국제경제`, `사설·칼럼`, `문화일반`).
pub(super) fn is_named(words: &str) -> bool {
    // However it is put together, a name begins with one of the table.
    if !(2..=LONGEST).contains(&words.len())
        || !BY_BEGINNING.candidates(words).any(|at| words.starts_with(SECTIONS[at]))
    {
        return false;
    }
    if is_known(words) {
        return true;
    }
    // The first bytes of the signs that parts are joined by.
    if words.bytes().any(|byte| matches!(byte, b'/' | b'&' | 0xC2 | 0xE3)) {
        let signs = ['/', '·', '&', 'ㆍ'];
        if words.contains(signs) {
            return words.split(signs).map(str::trim).all(is_known);
        }
    }
    // A section of two syllables at the head, of which most words have none.
    words.get(..2 * '가'.len_utf8()).is_some_and(|head| {
        let behind = &words[head.len()..];
        is_known(head) && (ADDED.contains(&behind) || is_known(behind))
    })
}

fn is_known(name: &str) -> bool {
    BY_BEGINNING.candidates(name).any(|at| SECTIONS[at] == name)
}

/// `사회 법원·검찰`, `전국 부산ㆍ경남`: a section and the one within it, side by side. The latter is the more specific, if it has a
/// name of its own.
pub(super) fn of_trail(words: &str) -> Option<&str> {
    if words.len() > LONGEST {
        return None;
    }
    let space = memchr::memchr(b' ', words.as_bytes())?;
    let (first, second) = (&words[..space], &words[space + 1..]);
    if second.contains(' ') || !is_named(first) {
        return None;
    }
    (is_named(second) || is_region(second))
        .then_some(second)
        .or_else(|| ADDED.contains(&second).then_some(words))
}

/// Whether a text names regions: `부산ㆍ경남`.
pub(super) fn is_region(words: &str) -> bool {
    words.len() <= LONGEST && words.split(['·', 'ㆍ', '/']).all(|name| REGIONS.contains(&name))
}

/// Whether a line is the menu of a site: three sections or more, and hardly anything else.
pub(super) fn is_menu(words: &str) -> bool {
    // A menu begins with sections, or what stands before them: `정치 경제 사회`, `홈 속보 정치 경제`.
    if words.len() > LONGEST_MENU
        || memchr::memchr(b' ', words.as_bytes()).is_none()
        || !items_of_menu(words).take(2).any(|item| is_named(item) || begins_menu(item))
    {
        return false;
    }
    let (all, named) = count_of_menu(words);
    named >= MENU && named * 3 >= all * 2
}

/// How many items a line has, and how many of them are sections or stand in menus beside them.
fn count_of_menu(words: &str) -> (usize, usize) {
    let items = items_of_menu(words);
    let is_known = |item| is_named(item) || begins_menu(item);
    items.fold((0, 0), |(all, known), item| (all + 1, known + usize::from(is_known(item))))
}

/// `홈`, `서울`: what a menu may begin with beside sections.
fn begins_menu(item: &str) -> bool {
    MENU_HEADS.contains(&item) || REGIONS.contains(&item)
}

/// Characters of the longest item of a menu.
const LONGEST_ITEM: usize = 10;

/// How a line looks that names things side by side, as menus do, and headlines without a sign may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// Bars or middle dots part the names, two of them are sections', or the first says so: no headline.
    Menu,
    /// Words without sign or particle: a menu if the page says so around it.
    Names,
}

/// Names between bars, and between spaces, that make a row at least.
const FEWEST_IN_BARS: usize = 3;
const FEWEST_IN_SPACES: usize = 4;

/// Reads a line as a row of names, between bars or else between spaces, none of which a particle follows.
pub(super) fn row_of_names(words: &str) -> Option<Row> {
    if words.len() > LONGEST_MENU {
        return None;
    }
    // A sign is found faster than one between spaces, and most lines have none.
    let in_bars =
        (words.contains('|') && words.contains(" | ")) || (words.contains('·') && words.contains(" · "));
    let (signs, fewest) =
        if in_bars { (&['|', '·'][..], FEWEST_IN_BARS) } else { (&[' '][..], FEWEST_IN_SPACES) };
    let mut count = 0;
    let mut names = words.split(signs).map(trimmed).filter(|name| !name.is_empty());
    let are_names = names.all(|name| {
        count += 1;
        is_item_of_row(name)
    });
    let begins_as_menu = || MENU_HEADS.iter().any(|head| words.split(' ').next() == Some(head));
    (are_names && count >= fewest).then(|| {
        if in_bars || count_of_menu(words).1 >= 2 || begins_as_menu() { Row::Menu } else { Row::Names }
    })
}

/// Whether a text is a short name, without a number before it or a particle behind it.
fn is_item_of_row(name: &str) -> bool {
    name.chars().count() <= LONGEST_ITEM
        && name.chars().all(|c| is_word(c) || matches!(c, ' ' | '/' | '&' | '·'))
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && !name.ends_with(['은', '는', '을', '를', '에'])
}

/// What stands behind the first of the items that spaces and bars part.
pub(super) fn behind_first_item(words: &str) -> Option<&str> {
    let end = memchr::memchr2(b' ', b'|', words.as_bytes())?;
    let behind = &words[end + 1..];
    let has_more = matches!(behind.as_bytes().first(), Some(b' ' | b'|'));
    Some(if has_more { behind.trim_start_matches([' ', '|']) } else { behind })
}

/// What spaces and bars part.
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

/// The section: in a portal's notice, on a line of its own near the headline, beside the time stamp, or glued to the byline.
pub(super) fn read<'t>(page: &Page<'t, '_>, layout: &Layout<'t>, bylines: &[Byline<'t>]) -> Option<&'t str> {
    let text = page.text();
    let longest = bylines.iter().filter_map(|byline| byline.name).map(str::len).max().unwrap_or(0) + LONGEST;
    let short = |cut: &Cut| (cut.content.len() <= longest).then(|| &text[cut.content]);
    let behind = || layout.lines[layout.story.start..].iter().filter_map(|(cut, _)| short(cut));
    let sorted = || {
        let notices = layout.lines[layout.story.end..].iter().map(|(cut, _)| &text[cut.content]);
        let mut notices = notices.filter_map(|words| strip_end(words, SORTED));
        notices.find_map(|before| before.rsplit(' ').next().filter(|name| is_named(name)))
    };
    let glued = || {
        let before = |words| bylines.iter().find_map(|byline| strip_end(words, byline.name?));
        behind().filter_map(before).find(|name| is_named(name))
    };
    let borrow = |name| page.borrow(span_of(text, name));
    sorted()
        .map(borrow)
        .or_else(|| from_menu(page, layout))
        .or_else(|| alone(page, layout))
        .or_else(|| beside_stamp(layout))
        .or_else(|| region(page, layout))
        .or_else(|| glued().map(borrow))
}

/// `words` without `end`, by whose last syllable, or bytes, most lines are told not to end so.
fn strip_end<'w>(words: &'w str, end: &str) -> Option<&'w str> {
    let alike = words.as_bytes().last_chunk::<3>() == end.as_bytes().last_chunk();
    if alike { words.strip_suffix(end) } else { None }
}

/// An item of the site's menu that stands alone above the headline again, whatever it is called.
fn from_menu<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let at = layout.headline?.checked_sub(1)?;
    let (cut, kind) = &layout.lines[at];
    let words = &page.text()[cut.content];
    let is_apart = cut.after_blank && layout.lines[at + 1].0.after_blank;
    let stands_before = || layout.lines[..at].iter().any(|(before, _)| &page.text()[before.content] == words);
    (is_apart && is_item(page, cut, kind) && stands_before()).then(|| page.borrow(cut.content))
}

/// The last section above the headline, which is the most specific of a trail, else the first below it.
///
/// Lines of one word each, one after the other, with three sections among them are a menu's.
fn alone<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let head = &layout.lines[..layout.story.start];
    if !head.iter().any(|(_, kind)| matches!(kind, Kind::Section(_))) {
        return None;
    }
    let (mut above, mut below) = (None, None);
    let mut from = 0;
    let rows = head.chunk_by(|(before, kind), (cut, next)| {
        // A line set apart from a menu of lines that are not is none of them.
        let is_apart = cut.after_blank && !before.after_blank;
        !is_apart && is_item(page, before, kind) && is_item(page, cut, next)
    });
    for row in rows {
        let sections = || {
            row.iter().filter_map(|(_, kind)| if let Kind::Section(name) = kind { Some(*name) } else { None })
        };
        let is_above = layout.headline.is_none_or(|headline| from <= headline);
        from += row.len();
        if sections().count() >= MENU {
            continue;
        }
        if is_above {
            above = sections().next_back().or(above);
        } else {
            below = below.or_else(|| sections().next());
        }
    }
    above.or(below)
}

/// Whether a line may be of a menu: a section, or another word alone.
fn is_item(page: &Page<'_, '_>, cut: &Cut, kind: &Kind<'_>) -> bool {
    let words = &page.text()[cut.content];
    matches!(kind, Kind::Section(_))
        || (matches!(kind, Kind::Text | Kind::Furniture) && words.len() <= LONGEST && !words.contains(' '))
}

fn beside_stamp<'t>(layout: &Layout<'t>) -> Option<&'t str> {
    layout.lines[..layout.story.start]
        .iter()
        .find_map(|(_, kind)| if let Kind::Stamps(stamps) = kind { stamps.section } else { None })
}

/// The pages of a province or a trade, which have a name like a place's: right above the headline.
fn region<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let headline = layout.headline?;
    let (cut, kind) = layout.lines.get(headline.checked_sub(1)?)?;
    let name = &page.text()[cut.content];
    let is_city = || name.ends_with(DISTRICTS) && (3..=4).contains(&name.chars().count());
    let is_apart = cut.after_blank && layout.lines[headline].0.after_blank;
    let fits = REGIONS.contains(&name) || (is_apart && (is_city() || byline::is_place(name)));
    (matches!(kind, Kind::Text) && fits).then(|| page.borrow(cut.content))
}
