//! A page of Korean news, read whole: what is the story and what the page's own, who wrote it and when, and
//! the amounts, dates and quotations of the story.
//!
//! The text of a page comes as a browser's copy or an extractor gives it: one block a line, menus and other
//! stories' headlines included. [`Article::parse`] gives each line a [zone](Zone), reads the
//! [metadata](Metadata) off the lines about the article, and looks for values in the headline, captions,
//! subheads and paragraphs alone.
//!
//! ```
//! use gisa::Article;
//!
//! let page = "\
//! 한빛일보
//! 다리 놓는다…“물길 막지 않게”
//! 입력 2025.03.10 14:52
//!
//! (한빛=연합뉴스) 홍길동 기자 = 한빛시는 2억원을 들여 다리를 놓는다고 10일 밝혔다.
//!
//! ⓒ 한빛일보. 무단 전재 및 재배포 금지
//! 많이 본 뉴스
//! “월세 30만원 올려 달라”
//! ";
//! let article = Article::parse(page);
//! let metadata = article.metadata();
//! assert_eq!(metadata.headline().unwrap().passage().text(), "다리 놓는다…“물길 막지 않게”");
//! assert_eq!(metadata.outlet(), Some("한빛일보"));
//! assert_eq!(metadata.bylines()[0].name, Some("홍길동"));
//! assert_eq!(article.body().count(), 1);
//! ```
//!
//! # Pages that hold no story
//!
//! Any text is a page. Empty text has no zones and no metadata. A single line is a paragraph if it reads like
//! one, else a headline. A list of headlines has neither headline nor body. Text in another encoding's
//! letters (`ÀÔ·Â:`, EUC-KR read as Latin-1) is left alone. [`Article::defect`] says which it was.

mod brackets;
mod button;
mod byline;
mod caption;
mod copyright;
mod dateline;
mod defect;
mod fields;
mod hashtag;
mod headline;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "serde")]
mod json_ld;
mod layout;
mod line;
mod mail;
mod masthead;
mod menu;
mod metadata;
mod outlet;
mod page;
mod passage;
mod reactions;
mod residue;
mod section;
#[cfg(feature = "serde")]
mod serialize;
mod sign_off;
mod signs;
mod stamp;
mod timing;
mod values;
mod zone;

use alloc::vec::Vec;

use chrono::{DateTime, FixedOffset};

pub use self::byline::Byline;
pub use self::caption::Caption;
pub use self::copyright::{Copyright, Restriction};
pub use self::dateline::Dateline;
pub use self::defect::Defect;
pub use self::headline::{Headline, Tag};
#[cfg(feature = "serde")]
pub use self::json_ld::JsonLd;
use self::layout::Layout;
pub use self::metadata::Metadata;
use self::page::Page;
pub use self::passage::Passage;
pub use self::reactions::Reaction;
pub use self::stamp::{Stamp, When};
pub use self::zone::{Zone, ZoneKind};
use crate::date::Resolved;
use crate::money::{Money, Restatement};
use crate::quote::Quote;
use crate::scan::fold::Folded;
use crate::{Mention, Span};

/// A news article: its zones, metadata, amounts, dates and quotations.
///
/// ```
/// let page = "새 다리에 300억 원\n입력 2031.03.10 09:00\n\n김도윤 한빛시장은 “내년에 시작한다”고 10일 말했다.";
/// let article = gisa::Article::parse(page);
/// assert_eq!(article.money()[0].text(), "300억 원");
/// assert_eq!(article.quotes()[0].value().speaker().name(), Some("김도윤"));
/// assert_eq!(article.dates()[1].value().value().to_string(), "2031-03-10");
/// ```
#[derive(Clone, Debug)]
pub struct Article<'t> {
    text: &'t str,
    zones: Vec<Zone>,
    body: Vec<Passage<'t>>,
    metadata: Metadata<'t>,
    defect: Option<Defect>,
    money: Vec<Mention<'t, Money>>,
    restatements: Vec<Restatement>,
    dates: Vec<Mention<'t, Resolved>>,
    quotes: Vec<Mention<'t, Quote<'t>>>,
}

impl<'t> Article<'t> {
    /// Reads the text of a page; relative dates count from its own time of publication.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 어제 다리를 놓는다고 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.dates()[0].value().value().to_string(), "2031-03-09");
    /// ```
    #[must_use]
    pub fn parse(text: &'t str) -> Self {
        Self::parse_at(text, None)
    }

    /// Reads the text of a page; relative dates count from `reference` where it is given, whatever the page
    /// says.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 어제 다리를 놓는다고 밝혔다.";
    /// let published = chrono::DateTime::parse_from_rfc3339("2031-03-10T09:00:00+09:00").ok();
    /// let article = gisa::Article::parse_at(page, published);
    /// assert_eq!(article.dates()[0].value().value().to_string(), "2031-03-09");
    /// ```
    #[must_use]
    pub fn parse_at(text: &'t str, reference: Option<DateTime<FixedOffset>>) -> Self {
        let folded = Folded::new(text);
        let masthead = masthead::Lazy::new();
        let page = Page::new(&folded, &masthead);
        let defect = defect::of(page.text());
        let mut article = Self::without_values(text, &page, defect);
        if defect != Some(Defect::Mojibake) {
            let published = article.metadata.published.and_then(|stamp| stamp.when().instant());
            article.find_values(&folded, reference.or(published));
        }
        article
    }

    /// Zones and metadata alone. The instructions that this takes are counted under its name, so it is never
    /// inlined. A garbled page has no lines: it is furniture as a whole.
    #[inline(never)]
    fn without_values(text: &'t str, page: &Page<'t, '_>, defect: Option<Defect>) -> Self {
        let layout = if defect == Some(Defect::Mojibake) { Layout::default() } else { Layout::new(page) };
        let zones = layout.tiles(page, text.len());
        let is_body = |index: &usize| layout.zones[*index] == ZoneKind::Body;
        let paragraphs = (0..layout.lines.len()).filter(is_body);
        let mut body = Vec::with_capacity(layout.story.len());
        body.extend(paragraphs.map(|index| page.passage(layout.paragraph(page, index))));
        Self {
            text,
            zones,
            body,
            metadata: Metadata::read(page, &layout),
            defect: defect.or_else(|| layout.is_list_page().then_some(Defect::ListPage)),
            money: Vec::new(),
            restatements: Vec::new(),
            dates: Vec::new(),
            quotes: Vec::new(),
        }
    }

    /// The page as given.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.text(), page);
    /// ```
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// What the page says about the article.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert!(article.metadata().published().is_some());
    /// assert!(article.metadata().copyright().is_none());
    /// ```
    #[must_use]
    pub const fn metadata(&self) -> &Metadata<'t> {
        &self.metadata
    }

    /// The zones of the page, in order. Put together they are the page again.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\nⓒ 한빛일보. 무단 전재 금지\n";
    /// let article = gisa::Article::parse(page);
    /// let again: String = article.zones().iter().map(|zone| &page[zone.span()]).collect();
    /// assert_eq!(again, page);
    /// ```
    #[must_use]
    pub fn zones(&self) -> &[Zone] {
        &self.zones
    }

    /// The zone that a span begins in; none for one that begins behind the page.
    ///
    /// ```
    /// use gisa::article::ZoneKind;
    ///
    /// let article = gisa::Article::parse("다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.");
    /// let first = article.body().next().unwrap();
    /// assert_eq!(article.zone_of(first.span()), Some(ZoneKind::Body));
    /// ```
    #[must_use]
    pub fn zone_of(&self, span: Span) -> Option<ZoneKind> {
        zone::at(&self.zones, span.start()).map(Zone::kind)
    }

    /// The paragraphs of the story alone, in order.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n공사는 내년에 시작한다고 시는 설명했다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.body().count(), 2);
    /// ```
    #[must_use]
    pub fn body(&self) -> impl ExactSizeIterator<Item = Passage<'t>> + '_ {
        self.body.iter().copied()
    }

    /// Why the page holds no story, where it does not.
    ///
    /// ```
    /// let page = "";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.defect(), Some(gisa::article::Defect::Empty));
    /// ```
    #[must_use]
    pub const fn defect(&self) -> Option<Defect> {
        self.defect
    }
}
