//! Which line of a page is its headline.
//!
//! A page has many lines that read like headlines: menus, slogans, other stories, the titles of series. Each
//! question here turns one kind down, and only as long as another line is left that reads like a headline; a
//! page with one line of words has that for its headline, whatever it is.
//!
//! The order: the line that stands twice, as the title of the window and of the article do; the one that
//! tells of what the story does, where the first is of a list of others; the first that reads like one; the
//! first that nothing else is known of. Last, the title of the window gives way to the headline within it,
//! and what somebody says to the short title above it.
//!
//! The story is looked at only for words of the headline ([`told`](super::told)), and the style of headlines
//! is not judged.

use alloc::vec::Vec;

use super::told::shared;
use crate::Span;
use crate::article::line::Kind;
use crate::article::menu::{self, Row};
use crate::article::page::{Cut, Page, is_longer};
use crate::article::{byline, outlet};
use crate::lexicon::furniture::{ABOVE_HEADLINES, ISSUE};
use crate::lexicon::reporters::REPORTER;
use crate::lexicon::stamps::CLOCK;

/// Characters of the shortest headline without a tag.
/// Below it are sections and buttons: `다리 놓는다` is none where another line reads like one.
const SHORTEST: usize = 10;

/// Characters of the shortest title above what somebody says.
/// `사라지는 등대` has seven.
const SHORTEST_TITLE: usize = 6;

/// The line of the headline among the lines before the story, which is that span of the page.
///
/// A line that stands twice is the headline. Otherwise it is the first line that reads like one. Where no
/// line does, it is the first that is not known for something else. A columnist's name and profession are a
/// headline only where there is no other, and so are a menu of the site and its slogan.
pub(in crate::article) fn choose(
    page: &Page<'_, '_>,
    head: &[(Cut, Kind<'_>)],
    story: Span,
) -> Option<usize> {
    let words = |index: usize| &page.text()[head[index].0.content];
    let is_text = |index: &usize| head[*index].1.is_text();
    let is_author = |index: &usize| byline::columnist(page, head[*index].0.content).is_some();
    let candidates: Vec<usize> =
        (0..head.len()).filter(|index| is_text(index) && !is_author(index)).collect();
    let reads_like_one = |&index: &usize| {
        let next = || candidates.iter().copied().find(|&other| other > index && looks_like_one(words(other)));
        // What is a headline if there is no other.
        let is_of_site = |next: usize| {
            is_menu_under_name(page, head, index)
                || is_slogan_under_name(page, head, index)
                || (candidates.first() == Some(&index) && names_site(page, words(index)))
                || words(index).starts_with(ISSUE)
                || (candidates.iter().take(TITLES).any(|&first| first == index)
                    && names_series(page, words(index)))
                || holds_menu(page, &head[index + 1..next])
        };
        looks_like_one(words(index))
            && !is_menu(page, words(index), || Some(&head[index..next()?]))
            && !next().is_some_and(is_of_site)
    };
    let likely: Vec<usize> = candidates.iter().copied().filter(reads_like_one).collect();
    let stands_again =
        |&index: &usize| candidates.iter().any(|&other| other > index && words(other) == words(index));
    // Behind a time stamp, under another line, a picture's name and its caption may be the same, or the ends
    // of two lists.
    // `UPDATED. 2031-03-10 18:40 (월)`, the site's own clock, may stand under its slogan.
    let is_clock = |cut: &Cut| {
        let begins = page.text()[cut.content].get(..CLOCK.len());
        begins.is_some_and(|begins| begins.eq_ignore_ascii_case(CLOCK))
    };
    let is_own = |(cut, kind): &(Cut, Kind<'_>)| kind.is_stamps() && !is_clock(cut);
    let is_above = |&index: &usize| !head[likely[0]..index].iter().any(is_own);
    let twice = likely.iter().copied().find(stands_again).filter(is_above);
    let any = || (0..head.len()).find(is_text);
    let told = || of_story(page, head, story, &likely);
    let first =
        twice.or_else(told).or(likely.first().copied()).or(candidates.first().copied()).or_else(any)?;
    // A page's title may stand before it, with the site's name before or behind the headline.
    let is_within =
        |other: usize| words(first).starts_with(words(other)) || words(first).ends_with(words(other));
    let bare = likely.into_iter().find(|&other| other > first && is_within(other));
    let first = bare.unwrap_or(first);
    // `사라지는 등대` above `“불은 기계가 켜도 배는 사람이 본다”`: a short title, and under it what somebody
    // says.
    let above = first.checked_sub(1).filter(|&above| candidates.contains(&above) && is_said(words(first)));
    let titles = |&above: &usize| words(above).contains(' ') && is_longer(words(above), SHORTEST_TITLE - 1);
    Some(above.filter(titles).unwrap_or(first))
}

/// The first headline that tells of what the story does, where the first of all does not and stands in a list
/// of other stories: under its heading, or above the section of the page; where a story of some length has
/// no word of it; or with buttons between it and the one that the page's time stands under. Nothing where the
/// first headline shares two words with the story, or no other stands above the stamp.
///
/// ```text
/// 많이 본 뉴스
/// 쌀값 석 달째 올라
/// 한빛시, 강어귀에 다리 놓는다
/// 입력 2031.03.10 09:00
///
/// 한빛시는 강어귀에 다리를 놓는다고 10일 밝혔다.
/// ```
fn of_story(page: &Page<'_, '_>, head: &[(Cut, Kind<'_>)], story: Span, likely: &[usize]) -> Option<usize> {
    let (&first, others) = likely.split_first()?;
    let signed = head[first..]
        .iter()
        .position(|(_, kind)| kind.is_stamps() || kind.is_bylines())
        .map_or(head.len(), |behind| first + behind);
    let mut rivals = others.iter().copied().take_while(|&other| other < signed).peekable();
    rivals.peek()?;
    let words = |index: usize| &page.text()[head[index].0.content];
    // The lines below the stamp, pictures among them, are the story's too.
    let start = head.get(signed).map_or(story.start(), |(cut, _)| cut.content.end());
    let told = page.text().get(start..story.end()).unwrap_or_default();
    let shared = |index: usize| shared(told, words(index), TELLING);
    let known = shared(first);
    let listed = head[..first].iter().any(|(_, kind)| kind.is_heading());
    let parts = |(cut, kind): &(Cut, Kind<'_>)| match kind {
        Kind::Section(_) => true,
        Kind::Furniture => page.text()[cut.content].contains('>'),
        _ => false,
    };
    let is_untold = known == 0 && told.len() >= LONG_STORY;
    let is_apart = |other: usize| listed || is_untold || head[first..other].iter().any(parts);
    // Right above its stamp, with buttons between, which read like no headline.
    let is_stamped = |other: usize| {
        let buttons = || (first..other).filter(|index| !likely.contains(index)).take(BUTTONS).count();
        other + 1 == signed && buttons() == BUTTONS
    };
    rivals
        .find(|&other| known < TELLING && (is_apart(other) || is_stamped(other)) && shared(other) == TELLING)
}

/// Words of a headline that stand in the story which it tells of, at least.
/// One may stand in any story.
const TELLING: usize = 2;

/// Lines of the site between the first headline of others and the story's.
/// One may be the page's section or a tag.
const BUTTONS: usize = 2;

/// Bytes of a story that has some word of any headline above it.
const LONG_STORY: usize = 1_000;

/// Whether a line is what somebody says and nothing else. Not so `“다리 놓자”…시장의 꿈`.
fn is_said(line: &str) -> bool {
    let inside = line.strip_prefix('“').and_then(|line| line.strip_suffix('”'));
    inside.is_some_and(|inside| !inside.contains(['“', '”']))
}

/// `뉴스데스크 기획보도 다시보기`: whether a line is a row of names glued to the page's own, and parted from
/// what follows.
///
/// ```text
/// 한빛방송
/// 뉴스데스크 기획보도 다시보기
///
/// 한빛시, 다리 놓는다
/// ```
fn is_menu_under_name(page: &Page<'_, '_>, head: &[(Cut, Kind<'_>)], index: usize) -> bool {
    let Some((above, _)) = index.checked_sub(1).and_then(|above| head.get(above)) else { return false };
    let is_apart_below = head.get(index + 1).is_some_and(|(cut, kind)| cut.after_blank || kind.is_section());
    let name = &page.text()[above.content];
    !head[index].0.after_blank
        && is_apart_below
        && outlet::is_known(page, name)
        && menu::are_names(&page.text()[head[index].0.content])
}

/// `내일을 여는 신문`: whether a line stands between the page's own name and a menu on one line.
///
/// ```text
/// 한빛일보
/// 내일을 여는 신문
/// 정치 경제 사회 문화
/// ```
fn is_slogan_under_name(page: &Page<'_, '_>, head: &[(Cut, Kind<'_>)], index: usize) -> bool {
    let words = |index: usize| page.text().get(head.get(index)?.0.content.range());
    index.checked_sub(1).and_then(words).is_some_and(|name| outlet::is_known(page, name))
        && words(index + 1).is_some_and(menu::is_menu)
}

/// `농구 전문 매거진 점프볼`: whether a line ends in the name by which the page calls itself, as slogans
/// above a headline do; behind a dash or a bar that is of the window, whose title the headline is. Not so
/// `한빛시, 다리 놓는다 - 점프볼`.
fn names_site(page: &Page<'_, '_>, line: &str) -> bool {
    let (before, last) = line.rsplit_once(' ').unwrap_or(("", line));
    !before.ends_with(['-', '–', '—', '|', ':']) && outlet::is_known(page, last)
}

/// Whether a menu of the site stands among some lines, one word on each: `정치`, `경제`, `사회`, `문화`. Four
/// such lines at least, with a section among them.
fn holds_menu(page: &Page<'_, '_>, lines: &[(Cut, Kind<'_>)]) -> bool {
    let is_item = |(cut, kind): &(Cut, Kind<'_>)| {
        matches!(kind, Kind::Section(_) | Kind::Text | Kind::Furniture)
            && menu::is_item(&page.text()[cut.content])
            && !page.text()[cut.content].contains(' ')
    };
    lines.split(|line| !is_item(line)).any(|row| {
        let sections = row.iter().filter(|(_, kind)| kind.is_section()).count();
        row.len() >= ITEMS_OF_MENU && sections > 0
    })
}

/// Lines of the shortest menu that is told from buttons below a headline.
const ITEMS_OF_MENU: usize = 4;

/// How many lines, the page's own name among them, may hold the title of a series.
const TITLES: usize = 3;

/// `홍길동의 빛으로 쓴 편지`: whether a line begins with the name of a reporter who signs the page, as the
/// title of a series does. Not so where no such name has its role behind it on the page.
fn names_series(page: &Page<'_, '_>, line: &str) -> bool {
    let name = line.split(' ').next().and_then(|first| first.strip_suffix('의'));
    let signs = |at: usize, name: &str| {
        let role = page.text()[at + name.len()..]
            .strip_prefix(' ')
            .and_then(|behind| behind.split([' ', '\n']).next());
        role.is_some_and(|role| role.ends_with(REPORTER))
    };
    name.filter(|name| byline::is_name(name))
        .is_some_and(|name| page.text().match_indices(name).any(|(at, _)| signs(at, name)))
}

/// Whether a line reads like a headline by itself: of ten characters and two words or more, or with its tag
/// in brackets (`[인사] 한빛시`). Not so `다리 놓는다`, and `한빛시장배구대회결승전`, one word.
fn looks_like_one(line: &str) -> bool {
    (is_longer(line, SHORTEST - 1) && line.contains(' ')) || line.starts_with(['[', '【'])
}

/// Whether a line is a menu of the site, by itself or by what stands between it and the next line that looks
/// like a headline: more of the site, and nothing of the article. `정치 | 경제 | 사회` by itself; `한빛
/// 봉사단 강변 나눔` only with a section or the outlet below it, and no time stamp.
fn is_menu<'l, 't: 'l>(
    page: &Page<'_, '_>,
    line: &str,
    between: impl FnOnce() -> Option<&'l [(Cut, Kind<'t>)]>,
) -> bool {
    let is_of_site = |(cut, kind): &(Cut, Kind<'_>)| match kind {
        Kind::Section(_) | Kind::Outlet | Kind::Heading => true,
        // Other buttons may stand between a headline and what is under it.
        Kind::Furniture => {
            let words = &page.text()[cut.content];
            ABOVE_HEADLINES.contains(&words) || words.contains('>')
        }
        _ => false,
    };
    let is_of_article = |(_, kind): &(Cut, Kind<'_>)| kind.is_stamps_or_label() || kind.is_bylines();
    match menu::row_of_names(line) {
        None => false,
        Some(Row::Menu) => true,
        Some(Row::Names) => between()
            .is_some_and(|between| between.iter().any(is_of_site) && !between.iter().any(is_of_article)),
    }
}
