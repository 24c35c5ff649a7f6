//! The headline (제목) and its tags.

use alloc::vec::Vec;

use super::byline;
use super::line::Kind;
use super::menu::{self, Row};
use super::outlet;
use super::page::{Cut, Page, is_longer, trim};
use super::passage::Passage;
use crate::Span;
use crate::lexicon::furniture::ABOVE_HEADLINES;
use crate::lexicon::reporters::REPORTER;
use crate::lexicon::tags;

/// A headline.
///
/// ```
/// use gisa::article::Tag;
///
/// let page = "[단독] 한빛시, 다리 놓는다(종합2보)\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let headline = article.metadata().headline().unwrap();
/// assert_eq!(headline.tags().collect::<Vec<_>>(), [Tag::Exclusive, Tag::Update(2)]);
/// assert_eq!(headline.passage().text(), "[단독] 한빛시, 다리 놓는다(종합2보)");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Headline<'t> {
    passage: Passage<'t>,
}

/// Characters of the shortest headline without a tag.
const SHORTEST: usize = 10;

/// What stands in brackets before or behind a headline.
///
/// ```
/// let page = "[인터뷰] 다리를 놓는 사람\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let headline = article.metadata().headline().unwrap();
/// assert!(headline.tags().any(|tag| tag == gisa::article::Tag::Interview));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tag<'t> {
    /// `[단독]`
    Exclusive,
    /// `[속보]`
    Breaking,
    /// `[인터뷰]`
    Interview,
    /// `[르포]`
    Reportage,
    /// `[포토]`, `[사진]`
    Photo,
    /// `[영상]`
    Video,
    /// `[특징주]`: a share that moved.
    Stock,
    /// `[판결]`
    Ruling,
    /// `[인사]`: appointments.
    Appointments,
    /// `[부고]`, `[부음]`: deaths.
    Obituary,
    /// `[사설]`
    Editorial,
    /// `[칼럼]`, `[기고]`
    Column,
    /// `[팩트체크]`
    FactCheck,
    /// `[전문]`: the full text of a statement.
    FullText,
    /// `(종합)`, `(종합2보)`: the report was filed again, for the first or the n-th time.
    Update(u8),
    /// Any other, such as the name of a column.
    Other(&'t str),
}

impl<'t> Headline<'t> {
    pub(super) const fn new(passage: Passage<'t>) -> Self {
        Self { passage }
    }

    /// The headline with its tags.
    ///
    /// ```
    /// let page = "[단독] 한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().headline().unwrap().passage().text(), "[단독] 한빛시, 다리 놓는다");
    /// ```
    #[must_use]
    pub const fn passage(&self) -> Passage<'t> {
        self.passage
    }

    /// The tags before the headline, then those behind it.
    ///
    /// ```
    /// let page = "[속보] 한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let headline = article.metadata().headline().unwrap();
    /// assert_eq!(headline.tags().next(), Some(gisa::article::Tag::Breaking));
    /// ```
    pub fn tags(&self) -> impl Iterator<Item = Tag<'t>> + use<'t> {
        let text = self.passage.text();
        let mut front = text;
        let leading = core::iter::from_fn(move || {
            let (inside, rest) = bracketed(front)?;
            front = rest.trim_start();
            Some(inside)
        });
        let back = text
            .trim_end()
            .strip_suffix([')', ']'])
            .and_then(|rest| Some(&rest[rest.rfind(['(', '['])? + 1..]));
        let trailing = back.into_iter().filter(|inside| !matches!(tag(inside), Tag::Other(_)));
        leading.chain(trailing).map(tag)
    }
}

/// The content of the brackets that a text begins with, and what follows.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let close = match text.chars().next()? {
        '[' => ']',
        '【' => '】',
        '<' => '>',
        _ => return None,
    };
    let rest = text.trim_start_matches(['[', '【', '<']);
    rest.split_once(close)
}

/// The words of tags, with what they say.
static TAGS: [(&[&str], Tag<'static>); 14] = [
    (tags::EXCLUSIVE, Tag::Exclusive),
    (tags::BREAKING, Tag::Breaking),
    (tags::INTERVIEW, Tag::Interview),
    (tags::REPORTAGE, Tag::Reportage),
    (tags::PHOTO, Tag::Photo),
    (tags::VIDEO, Tag::Video),
    (tags::STOCK, Tag::Stock),
    (tags::RULING, Tag::Ruling),
    (tags::APPOINTMENTS, Tag::Appointments),
    (tags::OBITUARY, Tag::Obituary),
    (tags::EDITORIAL, Tag::Editorial),
    (tags::COLUMN, Tag::Column),
    (tags::FACT_CHECK, Tag::FactCheck),
    (tags::FULL_TEXT, Tag::FullText),
];

/// What the words in the brackets of a tag say.
fn tag(inside: &str) -> Tag<'_> {
    let word = inside.trim();
    let listed = TAGS.iter().find(|(words, _)| words.contains(&word)).map(|&(_, tag)| tag);
    listed.or_else(|| update(word)).unwrap_or(Tag::Other(word))
}

/// `종합`, `종합2보`
fn update(word: &str) -> Option<Tag<'static>> {
    let times = word.strip_prefix(tags::UPDATE)?;
    if times.is_empty() {
        return Some(Tag::Update(1));
    }
    times.strip_suffix(tags::REPORT)?.parse().ok().map(Tag::Update)
}

/// The line of the headline among the lines before the story.
///
/// A line that stands twice is the headline. Otherwise it is the first line that reads like one. Where no line does, it is the
/// first that is not known for something else. A columnist's name and profession are a headline only where there is no other,
/// and so are a menu of the site and its slogan.
pub(super) fn choose(page: &Page<'_, '_>, head: &[(Cut, Kind<'_>)]) -> Option<usize> {
    let words = |index: usize| &page.text()[head[index].0.content];
    let is_text = |index: &usize| matches!(head[*index].1, Kind::Text);
    let is_author = |index: &usize| byline::columnist(page, head[*index].0.content).is_some();
    let candidates: Vec<usize> =
        (0..head.len()).filter(|index| is_text(index) && !is_author(index)).collect();
    let reads_like_one = |&index: &usize| {
        let next = || candidates.iter().copied().find(|&other| other > index && looks_like_one(words(other)));
        looks_like_one(words(index))
            && !is_menu(page, words(index), || Some(&head[index..next()?]))
            && !((is_menu_under_name(page, head, index) || is_slogan_under_name(page, head, index))
                && next().is_some())
            && !(Some(&index) == candidates.first() && names_site(page, words(index)) && next().is_some())
            && !next().is_some_and(|next| holds_menu(page, &head[index + 1..next]))
            && !(candidates.iter().take(TITLES).any(|&first| first == index)
                && names_series(page, words(index))
                && next().is_some())
    };
    let likely: Vec<usize> = candidates.iter().copied().filter(reads_like_one).collect();
    let stands_again =
        |&index: &usize| candidates.iter().any(|&other| other > index && words(other) == words(index));
    // Behind a time stamp, under another line, a picture's name and its caption may be the same, or the ends of two lists.
    let is_stamp = |(_, kind): &(Cut, Kind<'_>)| matches!(kind, Kind::Stamps(_));
    let is_above = |&index: &usize| !head[likely[0]..index].iter().any(is_stamp);
    let twice = likely.iter().copied().find(stands_again).filter(is_above);
    let any = || (0..head.len()).find(is_text);
    let first = twice.or(likely.first().copied()).or(candidates.first().copied()).or_else(any)?;
    // A page's title may stand before it, with the site's name before or behind the headline.
    let is_within =
        |other: usize| words(first).starts_with(words(other)) || words(first).ends_with(words(other));
    let bare = likely.into_iter().find(|&other| other > first && is_within(other));
    Some(bare.unwrap_or(first))
}

/// `뉴스데스크 기획보도 다시보기`: whether a line is a row of names glued to the page's own, and parted from what follows.
fn is_menu_under_name(page: &Page<'_, '_>, head: &[(Cut, Kind<'_>)], index: usize) -> bool {
    let Some((above, _)) = index.checked_sub(1).and_then(|above| head.get(above)) else { return false };
    let is_apart_below =
        head.get(index + 1).is_some_and(|(cut, kind)| cut.after_blank || matches!(kind, Kind::Section(_)));
    let name = &page.text()[above.content];
    !head[index].0.after_blank
        && is_apart_below
        && outlet::is_known(page, name)
        && menu::are_names(&page.text()[head[index].0.content])
}

/// `내일을 여는 신문`: whether a line stands between the page's own name and a menu on one line.
fn is_slogan_under_name(page: &Page<'_, '_>, head: &[(Cut, Kind<'_>)], index: usize) -> bool {
    let words = |index: usize| page.text().get(head.get(index)?.0.content.range());
    index.checked_sub(1).and_then(words).is_some_and(|name| outlet::is_known(page, name))
        && words(index + 1).is_some_and(menu::is_menu)
}

/// `농구 전문 매거진 점프볼`: whether a line ends in the name by which the page calls itself, as slogans above a headline do.
fn names_site(page: &Page<'_, '_>, line: &str) -> bool {
    let last = line.rsplit(' ').next().unwrap_or(line);
    outlet::is_known(page, last)
}

/// Whether a menu of the site stands among some lines, one word on each: `정치`, `경제`, `사회`, `문화`.
fn holds_menu(page: &Page<'_, '_>, lines: &[(Cut, Kind<'_>)]) -> bool {
    let is_item = |(cut, kind): &(Cut, Kind<'_>)| {
        matches!(kind, Kind::Section(_) | Kind::Text | Kind::Furniture)
            && menu::is_item(&page.text()[cut.content])
            && !page.text()[cut.content].contains(' ')
    };
    lines.split(|line| !is_item(line)).any(|row| {
        let sections = row.iter().filter(|(_, kind)| matches!(kind, Kind::Section(_))).count();
        row.len() >= ITEMS_OF_MENU && sections > 0
    })
}

/// Lines of the shortest menu that is told from buttons below a headline.
const ITEMS_OF_MENU: usize = 4;

/// How many lines, the page's own name among them, may hold the title of a series.
const TITLES: usize = 3;

/// `홍길동의 빛으로 쓴 편지`: whether a line begins with the name of a reporter who signs the page, as the title of a series does.
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

/// Whether a line reads like a headline by itself: of ten characters and two words or more, or with its tag in brackets
/// (`[인사] 한빛시`).
fn looks_like_one(line: &str) -> bool {
    (is_longer(line, SHORTEST - 1) && line.contains(' ')) || line.starts_with(['[', '【'])
}

/// Whether a line is a menu of the site, by itself or by what stands between it and the next line that looks like a headline: more
/// of the site, and nothing of the article.
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
    let is_of_article = |(_, kind): &(Cut, Kind<'_>)| {
        matches!(kind, Kind::Stamps(_) | Kind::StampLabel(_) | Kind::Bylines(_))
    };
    match menu::row_of_names(line) {
        None => false,
        Some(Row::Menu) => true,
        Some(Row::Names) => between()
            .is_some_and(|between| between.iter().any(is_of_site) && !between.iter().any(is_of_article)),
    }
}

/// A headline without the site's name that a page's title has behind it.
pub(super) fn without_site(text: &str, line: Span) -> Span {
    let words = &text[line];
    let signed = |sign| memchr::memchr(sign, words.as_bytes()).is_some();
    if !(memchr::memchr3(b'|', b':', b'<', words.as_bytes()).is_some() || signed(b'-')) {
        return line;
    }
    let Some(at) = outlet::TITLE_SIGNS.iter().filter_map(|sign| words.rfind(sign)).max() else {
        return line;
    };
    let site = words[at..].trim_matches([' ', '-', '|', ':', '<']);
    if outlet::is_likely(site) { trim(text, Span::new(line.start(), line.start() + at)) } else { line }
}
