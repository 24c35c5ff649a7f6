//! Which section on a page is the article's.
//!
//! A section is a word like others, and only its place makes one of it: above the headline, in a trail,
//! beside the time stamp. Menus have them by the dozen, and so do lists of other stories. The order is that
//! of trust:
//!
//! 1. what a portal says behind the story, that it has sorted the article into a section;
//! 2. an item of the site's menu that stands again right above the headline;
//! 3. a trail of lines above it, from `홈` to the most specific;
//! 4. the last section alone on a line above the headline, else the first below it, but none of a menu;
//! 5. beside the time stamp;
//! 6. a province, or a city apart, right above the headline;
//! 7. glued to the name of a reporter;
//! 8. behind the name of the site, alone on the first line;
//! 9. a word that no table has, between what is the site's and the headline.
//!
//! Whoever signs the article is no section, though the name may stand where one would.

use super::{LONGEST, LONGEST_TRAIL, is_named};
use crate::Span;
use crate::article::byline::{self, Byline};
use crate::article::layout::Layout;
use crate::article::line::Kind;
use crate::article::menu::{self, SECTIONS_OF_MENU};
use crate::article::outlet;
use crate::article::page::{Cut, Page, span_of};
use crate::lexicon::sections::{DISTRICTS, GENERAL, MENU_HEADS, REGIONS, SORTED, TRAIL_HEADS};
use crate::scan::class::{SYLLABLE, is_hangul, is_middle_dot};

/// The section: in a portal's notice, on a line of its own near the headline, beside the time stamp, or glued
/// to the byline.
pub(in crate::article) fn read<'t>(
    page: &Page<'t, '_>,
    layout: &Layout<'t>,
    bylines: &[Byline<'t>],
) -> Option<&'t str> {
    let text = page.text();
    let longest = bylines.iter().filter_map(|byline| byline.name).map(str::len).max().unwrap_or(0) + LONGEST;
    let lines = |from: usize| layout.lines[from..].iter().map(|(cut, _)| cut.content);
    let sorted = || {
        let name = |line| SORTED.iter().find_map(|end| before_end(text, line, end));
        // Most lines behind a story are no sentence. A flash has none.
        let behind = if layout.story.is_empty() { 0 } else { layout.story.end };
        let sentences = lines(behind).filter(|line| text.as_bytes()[line.range()].ends_with(b"."));
        let mut notices = sentences.filter_map(name);
        notices.find_map(|before| before.rsplit(' ').next().filter(|name| is_named(name)))
    };
    let glued = || {
        let before = |line| bylines.iter().find_map(|byline| before_end(text, line, byline.name?));
        let short = lines(0).filter(|line| line.len() <= longest);
        { short }.filter_map(before).find(|name| is_named(name))
    };
    let borrow = |name| page.borrow(span_of(text, name));
    sorted()
        .map(borrow)
        .or_else(|| from_menu(page, layout))
        .or_else(|| end_of_trail(page, layout))
        .or_else(|| alone(page, layout))
        .or_else(|| beside_stamp(layout))
        .or_else(|| region(page, layout))
        .or_else(|| glued().map(borrow))
        .or_else(|| beside_site(page, layout))
        .or_else(|| word_above(page, layout))
        // Whoever reports stands where a section might.
        .filter(|section| !bylines.iter().any(|byline| byline.name == Some(section)))
}

/// A line without its `end`, by whose last syllable most lines are told not to end so. Nothing where it does
/// not end so.
fn before_end<'s>(text: &'s str, line: Span, end: &str) -> Option<&'s str> {
    let last = end.as_bytes().last_chunk::<SYLLABLE>()?;
    if text.as_bytes()[..line.end()].ends_with(last) { text[line].strip_suffix(end) } else { None }
}

/// The line of the headline, and of one that stands twice the first: a button may be between. Nothing on a
/// page without one.
fn first_headline(page: &Page<'_, '_>, layout: &Layout<'_>) -> Option<usize> {
    let words = |index: usize| &page.text()[layout.lines[index].0.content];
    let headline = layout.headline?;
    (headline.saturating_sub(BETWEEN_HEADLINES)..=headline).find(|&index| words(index) == words(headline))
}

/// How far apart the two lines of a headline that stands twice are at most.
const BETWEEN_HEADLINES: usize = 3;

/// Words of a row that is a menu by their number. Fewer may be a headline without particles.
const LONG_MENU: usize = 6;

/// `사회`, `법원·검찰`, right above the headline: where an item of the site's menu stands again, the last
/// line is the section, whatever it is called.
///
/// ```text
/// 정치
/// 사회
/// 경제
/// 사회
/// 한빛시, 다리 놓는다
/// ```
fn from_menu<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let headline = first_headline(page, layout)?;
    let words = |index: usize| &page.text()[layout.lines[index].0.content];
    let is_named = |&index: &usize| {
        let (cut, kind) = &layout.lines[index];
        // `KBL`
        let is_word = || page.text()[cut.content].bytes().all(|byte| byte.is_ascii_uppercase());
        is_item(page, cut, kind) && (!matches!(kind, Kind::Furniture) || is_word())
    };
    let stands_before = |index: usize| (0..index).any(|before| words(before) == words(index));
    let trail = (headline.saturating_sub(LONGEST_TRAIL)..headline).rev().take_while(is_named);
    let is_again = { trail }.any(stands_before);
    is_again.then(|| page.borrow(layout.lines[headline - 1].0.content))
}

/// Lines of one word each, sections' names and others, that make a menu.
const NAMES_OF_MENU: usize = LONGEST_TRAIL + 1;

/// `홈`, `산업`, `중화학`, one on each line right above the headline: the last is the most specific, whether
/// the table has it or not. Nothing where no such word opens the lines, or one of them has a space.
fn end_of_trail<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let headline = first_headline(page, layout)?;
    let items = layout.lines[..headline].iter().rev().take(LONGEST_TRAIL + 1);
    let items = items.take_while(|(cut, kind)| is_item(page, cut, kind));
    let above =
        items.map(|(cut, _)| &page.text()[cut.content]).position(|words| TRAIL_HEADS.contains(&words))?;
    let (last, _) = layout.lines.get(headline.checked_sub(1)?)?;
    (above > 0).then(|| page.borrow(last.content))
}

/// Characters of the shortest and the longest name of a section that no table has.
const UNKNOWN: core::ops::RangeInclusive<usize> = 2..=8;

/// `보도`, `시승기`: one word on a line right above the headline and right below the page's own, as no button
/// is. Nothing at the end of a menu, and for what the page calls itself.
fn word_above<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let at = first_headline(page, layout)?.checked_sub(1)?;
    let (cut, kind) = layout.lines.get(at)?;
    let (line_above, above) = layout.lines.get(at.checked_sub(1)?)?;
    let words_above = &page.text()[line_above.content];
    // `2031.03.10 (월)`, the day on which the page was copied, stands at the end of what is the site's.
    let is_of_site = matches!(above, Kind::Furniture | Kind::Outlet | Kind::Stamps(_))
        || outlet::is_of_page(page, words_above)
        // Set apart from a menu on one line above it, an item of that, or below a long one.
        || (menu::are_names(words_above) && {
            let mut items = words_above.split(' ');
            cut.after_blank
                || items.clone().count() >= LONG_MENU
                || items.any(|item| item == &page.text()[cut.content])
        });
    let word = &page.text()[cut.content];
    let fits = matches!(kind, Kind::Text | Kind::Heading)
        && is_of_site
        && UNKNOWN.contains(&word.chars().count())
        && word.starts_with(is_hangul)
        && word.chars().all(|c| is_hangul(c) || c == '/' || is_middle_dot(c) || c.is_ascii_alphabetic())
        && !MENU_HEADS.contains(&word)
        && !ends_menu(page, layout, at)
        && !outlet::is_known(page, word);
    fits.then(|| page.borrow(cut.content))
}

/// Whether a line is the last of too many of one word each, without a gap, to be anything but a menu. Four in
/// a row are.
fn ends_menu(page: &Page<'_, '_>, layout: &Layout<'_>, at: usize) -> bool {
    let lines = &layout.lines[..=at];
    let row = &lines[lines.iter().rposition(|(cut, _)| cut.after_blank).unwrap_or(0)..];
    row.len() >= NAMES_OF_MENU
        && row.iter().rev().take(NAMES_OF_MENU).all(|(cut, kind)| is_item(page, cut, kind))
}

/// The last section above the headline, which is the most specific of a trail, else the first below it.
///
/// Lines of one word each, one after the other, are a menu's if three sections are among them or there are
/// too many for a trail.
///
/// Of these the second; a menu of three sections or more would give none:
///
/// ```text
/// 전국
/// 사회
/// 한빛시, 다리 놓는다
/// ```
fn alone<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let head = &layout.lines[..layout.story.start];
    if !head.iter().any(|(_, kind)| kind.is_section()) {
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
        let names = row.iter().filter(|(_, kind)| kind.is_section() || kind.is_text()).count();
        if sections().count() >= SECTIONS_OF_MENU || names >= NAMES_OF_MENU {
            let is_right_above = first_headline(page, layout) == Some(from);
            above = if is_right_above { below_menu(row).or(above) } else { above };
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

/// The section right below a menu, of whose lines it is the last: the only section among them, or behind a
/// button (`로그인`), or of a kind that no menu has (`사회일반`), or one that the menu has too, if not the
/// whole menu stands twice. Nothing for the last item of a menu that says no more.
fn below_menu<'t>(menu: &[(Cut, Kind<'t>)]) -> Option<&'t str> {
    let [items @ .., (_, Kind::Section(name))] = menu else { return None };
    let is_only = !items.iter().any(|(_, kind)| kind.is_section());
    let is_behind_button = matches!(items.last(), Some((_, Kind::Furniture)));
    let name_at = |at: usize| if let (_, Kind::Section(name)) = &menu[at] { Some(*name) } else { None };
    let is_again = || {
        let first = (0..items.len()).find(|&at| name_at(at) == Some(name));
        first.is_some_and(|first| {
            let before = |at: usize| at.checked_sub(1).and_then(name_at);
            before(first).is_none() || before(first) != before(items.len())
        })
    };
    (is_only || is_behind_button || name.ends_with(GENERAL) || is_again()).then_some(name)
}

/// Whether a line may be of a menu: a section, or another word alone. `사회`, `로그인`; not `많이 본 뉴스`.
fn is_item(page: &Page<'_, '_>, cut: &Cut, kind: &Kind<'_>) -> bool {
    let words = &page.text()[cut.content];
    // Not so a trail on one line: `홈 > 전국 > 광주`.
    matches!(kind, Kind::Section(name) if *name == words)
        || (matches!(kind, Kind::Text | Kind::Furniture) && words.len() <= LONGEST && !words.contains(' '))
}

/// The section on a line of time stamps: `사회 | 2031.03.10 09:00`.
fn beside_stamp<'t>(layout: &Layout<'t>) -> Option<&'t str> {
    layout.lines[..layout.story.start]
        .iter()
        .find_map(|(_, kind)| if let Kind::Stamps(stamps) = kind { stamps.section } else { None })
}

/// `한빛일보 증권`: behind the site's name on the first line. Nothing where that line is the headline.
fn beside_site<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let (first, _) = layout.lines.first().filter(|_| layout.story.start > 0 && layout.headline != Some(0))?;
    let (site, section) = page.text()[first.content].split_once(' ')?;
    (outlet::is_named(site) && is_named(section)).then(|| page.borrow(span_of(page.text(), section)))
}

/// The pages of a province or a trade, which have a name like a place's: right above the headline. `부산`;
/// apart between blank lines also `한빛시`, and other cities and towns.
fn region<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let headline = layout.headline?;
    let (cut, kind) = layout.lines.get(headline.checked_sub(1)?)?;
    let name = &page.text()[cut.content];
    let is_city = || name.ends_with(DISTRICTS) && (3..=4).contains(&name.chars().count());
    let is_apart = cut.after_blank && layout.lines[headline].0.after_blank;
    let fits = REGIONS.contains(&name) || (is_apart && (is_city() || byline::is_place(name)));
    (kind.is_text() && fits).then(|| page.borrow(cut.content))
}
