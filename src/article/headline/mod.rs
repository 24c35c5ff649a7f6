//! The headline (제목) and its tags.
//!
//! Which line it is, is asked by `choose`; here is what it holds. Editors put in brackets what a reader
//! should know before the words: that the report is their own, that it was filed again, to which series it
//! belongs. Before the headline every bracket is a tag, of whatever words; behind it only those of the list
//! are, since `(사진)` and `(3)` stand there too.
//!
//! Beside its headline a page's title has the name of the site and its sections, which other copies of the
//! same headline lack; [`without_site`] takes them off, and [`site`] reads the outlet that they name.

mod choose;
mod told;

pub(super) use self::choose::choose;
use super::brackets;
use super::outlet;
use super::page::span_of;
use super::passage::Passage;
use super::section;
use crate::Span;
use crate::lexicon::sections::ARTICLE;
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

/// What stands in brackets before or behind a headline.
///
/// ```
/// let page = "[인터뷰] 다리를 놓는 사람\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let headline = article.metadata().headline().unwrap();
/// assert!(headline.tags().any(|tag| tag == gisa::article::Tag::Interview));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
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
    /// The headline at a place of the page, its site taken off.
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
        let mut rest = Some(self.passage.text().trim());
        core::iter::from_fn(move || {
            if let Some((inside, behind)) = leading(rest?) {
                rest = Some(behind.trim_start());
                return Some(tag(inside));
            }
            // Those at the end are tags only by their words: `(종합)`, but `(사진)…(3)`.
            let words = rest.take()?;
            trailing(words).map(tag).filter(|tag| !matches!(tag, Tag::Other(_)))
        })
    }
}

/// The content of the brackets that a text begins with, and what follows. Of `[단독] 한빛시, 다리 놓는다`
/// they are `단독` and the rest. Nothing for `(단독) 한빛시`, in round brackets.
fn leading(text: &str) -> Option<(&str, &str)> {
    let open = text.chars().next().filter(|open| matches!(open, '[' | '【' | '<'))?;
    text[open.len_utf8()..].split_once(brackets::closing(open)?)
}

/// The content of the brackets that a text ends with. Of `다리 놓는다(종합)` it is `종합`. Nothing where a
/// word stands behind them.
fn trailing(text: &str) -> Option<&str> {
    let close = text.chars().next_back().filter(|close| matches!(close, ')' | ']'))?;
    let rest = text.strip_suffix(close)?;
    rest.rfind(brackets::opening(close)?).map(|at| &rest[at + 1..])
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

/// What the words in the brackets of a tag say: `단독`, `종합2보`; any other words are [`Tag::Other`].
fn tag(inside: &str) -> Tag<'_> {
    let word = inside.trim();
    let listed = TAGS.iter().find(|(words, _)| words.contains(&word)).map(|&(_, tag)| tag);
    listed.or_else(|| update(word)).unwrap_or(Tag::Other(word))
}

/// `종합`, `종합2보`: filed again once, or twice. Nothing for `종합편`.
fn update(word: &str) -> Option<Tag<'static>> {
    let times = word.strip_prefix(tags::UPDATE)?;
    if times.is_empty() {
        return Some(Tag::Update(1));
    }
    times.strip_suffix(tags::REPORT)?.parse().ok().map(Tag::Update)
}

/// A headline without what a page's title has beside it: the site's name behind it, with the sections before
/// that (`… < 사회 < 기사본문 - 한빛일보`, `… : 사회 : 한빛일보`), or at its head (`한빛일보 | 사회 | …`).
/// `한빛시, 다리 놓는다 - 한빛일보` is `한빛시, 다리 놓는다`; `한빛 - 한들 고속도로` stays.
pub(super) fn without_site(text: &str, line: Span) -> Span {
    let words = &text[line];
    let signed = |sign| memchr::memchr(sign, words.as_bytes()).is_some();
    if !(memchr::memchr3(b'|', b':', b'<', words.as_bytes()).is_some() || signed(b'-')) {
        return line;
    }
    span_of(text, without_head(without_tail(words)))
}

/// Without the site behind a headline, and the sections before it. The site first, and before that as many
/// sections as stand there. Behind a colon the table must have the site, as a headline may have one:
/// `한빛시장 : 다리 놓는다`.
fn without_tail(words: &str) -> &str {
    let last = |words: &str| {
        let signs = outlet::TITLE_SIGNS.iter().chain([&BESIDE_SECTION]);
        signs.filter_map(|sign| words.rfind(sign).map(|at| (at, at + sign.len()))).max()
    };
    let Some((at, behind)) = last(words) else { return words };
    let site = words[behind..].trim();
    let is_sectioned = words[at..].starts_with(BESIDE_SECTION);
    if !(outlet::is_likely(site) && (!is_sectioned || outlet::is_named(site))) {
        return words;
    }
    let mut rest = words[..at].trim_end();
    while let Some((at, _)) = last(rest).filter(|&(_, behind)| is_step(rest[behind..].trim())) {
        rest = rest[..at].trim_end();
    }
    rest
}

/// The site that a page's title has before its headline or behind it, if the table of outlets has it.
pub(super) fn site(text: &str, line: Span) -> Option<&'static str> {
    let (words, bare) = (&text[line], without_site(text, line));
    let before = || text[line.start()..bare.start()].split(BAR).next();
    let behind = || text[bare.end()..line.end()].rsplit(['-', '|', ':', '<']).next();
    if words.len() == bare.len() {
        return None;
    }
    before().filter(|site| !site.is_empty()).or_else(behind).and_then(|site| outlet::usual_name(site.trim()))
}

/// Without the site before a headline, and its section. What has no bar right behind a name of the table
/// stays.
fn without_head(words: &str) -> &str {
    let Some(rest) = outlet::known_prefix(words).and_then(|length| words[length..].strip_prefix(BAR)) else {
        return words;
    };
    let behind = rest.split_once(BAR).filter(|(section, _)| is_step(section.trim()));
    behind.map_or(rest, |(_, headline)| headline).trim_start()
}

/// Whether a part of a page's title is a section, or says that it is an article's: `사회`, `기사본문`.
fn is_step(part: &str) -> bool {
    section::is_named(part) || part == ARTICLE
}

/// The sign between a headline, its sections and the site on some pages, beside the
/// [others](outlet::TITLE_SIGNS).
const BESIDE_SECTION: &str = " : ";

/// The sign behind a site at the head of a title.
const BAR: &str = " | ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_site_and_sections_beside_the_headline() {
        for title in [
            "다리 놓는다 - 문화일보",
            "다리 놓는다 | 문화일보",
            "다리 놓는다 < 사회 < 기사본문 - 문화일보",
            "다리 놓는다 : 사회 : 문화일보",
            "문화일보 | 다리 놓는다",
            "문화일보 | 사회 | 다리 놓는다",
        ] {
            let line = Span::new(0, title.len());
            assert_eq!(&title[without_site(title, line)], "다리 놓는다", "{title}");
            assert_eq!(site(title, line), Some("문화일보"), "{title}");
        }
        for headline in ["다리 놓는다 : 한들산", "사회 | 다리 놓는다", "다리 - 놓는다", "다리 놓는다"]
        {
            let line = Span::new(0, headline.len());
            assert_eq!(without_site(headline, line), line);
            assert_eq!(site(headline, line), None);
        }
    }
}
