//! The zones of a page: which part of it is the story, and which is the page's.
//!
//! Zones are of lines, and seldom of a part of one: where a caption or a subhead is glued to its paragraph.
//! That they tile the page lets a reader take it apart and put it together again.

use alloc::vec::Vec;

use crate::Span;

/// A stretch of a page and what it is.
///
/// The zones of a page tile it: the first begins at 0, each begins where the one before ends, and the last
/// ends with the text. White space and line ends belong to the zone that they follow.
///
/// ```
/// use gisa::article::ZoneKind;
///
/// let page = "다리 놓는다\n입력 2025.03.10 14:52\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n구독하기\n";
/// let article = gisa::Article::parse(page);
/// let kinds: Vec<_> = article.zones().iter().map(|zone| zone.kind()).collect();
/// assert_eq!(kinds, [ZoneKind::Headline, ZoneKind::Head, ZoneKind::Body, ZoneKind::Furniture]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Zone {
    kind: ZoneKind,
    #[cfg_attr(feature = "serde", serde(flatten, serialize_with = "super::passage::ends"))]
    span: Span,
}

/// What a zone of a page is.
///
/// ```
/// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n홍길동 기자";
/// let article = gisa::Article::parse(page);
/// use gisa::article::ZoneKind;
///
/// let kinds: Vec<_> = article.zones().iter().map(|zone| zone.kind()).collect();
/// assert_eq!(kinds, [ZoneKind::Headline, ZoneKind::Body, ZoneKind::Tail]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ZoneKind {
    /// The headline (제목), each time it stands: `한빛시, 다리 놓는다`
    Headline,
    /// A line under the headline (부제): `내년 착공해 3년 뒤 개통`.
    SubHeadline,
    /// A line about the article rather than of it: time stamp, byline, outlet, section, hashtags, copyright,
    /// counters. `입력 2031.03.10 09:00`, above the story.
    Head,
    /// A paragraph of the story: `한빛시는 다리를 놓는다고 10일 밝혔다.`
    Body,
    /// A photograph's caption with its credit: `시민들이 다리를 건너고 있다. /한빛시 제공`.
    Caption,
    /// A heading within the story (소제목): `◇ 내년 착공`.
    Subhead,
    /// A row of a list within the story, as in notices of appointments (인사) and deaths (부음): `▲기획과장
    /// 홍길동`.
    List,
    /// A question of an interview printed as question and answer: `- 언제 짓나.`
    Question,
    /// The same as [`Head`](Self::Head), behind the story: `홍길동 기자`.
    Tail,
    /// The page's own: menus, buttons, notices, headlines of other stories. `구독하기`, `많이 본 뉴스`.
    Furniture,
}

impl ZoneKind {
    /// Whether amounts, dates and quotations in such a zone are the article's.
    ///
    /// ```
    /// use gisa::article::ZoneKind;
    ///
    /// assert!(ZoneKind::Caption.is_content());
    /// assert!(!ZoneKind::Furniture.is_content());
    /// ```
    #[must_use]
    pub const fn is_content(self) -> bool {
        !matches!(self, Self::Head | Self::Tail | Self::Furniture)
    }
}

impl Zone {
    /// What it is.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.zones()[0].kind(), gisa::article::ZoneKind::Headline);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> ZoneKind {
        self.kind
    }

    /// Where it stands, in bytes of the page, up to the beginning of the next zone.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// // Zones tile the page.
    /// let tiled: String = article.zones().iter().map(|zone| &page[zone.span()]).collect();
    /// assert_eq!(tiled, page);
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }
}

/// Zones in the making, from the offsets where they begin, which are given in order. Offsets are of the page
/// as given.
#[derive(Debug)]
pub(super) struct Tiles {
    zones: Vec<Zone>,
    /// Where the last zone begins.
    start: usize,
    /// What it is.
    kind: Option<ZoneKind>,
}

impl Tiles {
    /// With room for so many.
    pub(super) fn with_capacity(zones: usize) -> Self {
        Self { zones: Vec::with_capacity(zones), start: 0, kind: None }
    }

    /// A zone begins, where the one before ends. The first has the text from its beginning on. One that
    /// begins where the one before does takes its place.
    pub(super) fn begin(&mut self, at: usize, kind: ZoneKind) {
        self.close(at);
        self.kind = Some(kind);
    }

    /// Ends the zone that has begun, if anything stands in it.
    fn close(&mut self, end: usize) {
        if let Some(kind) = self.kind {
            if self.start < end {
                self.zones.push(Zone { kind, span: Span::new(self.start, end) });
            }
            self.start = end;
        }
    }

    /// The zones of a text of so many bytes.
    pub(super) fn finish(mut self, end: usize) -> Vec<Zone> {
        self.close(end);
        self.zones
    }
}

/// The zone that holds an offset. Nothing for one behind the last.
pub(super) fn at(zones: &[Zone], offset: usize) -> Option<&Zone> {
    let behind = zones.partition_point(|zone| zone.span.start() <= offset);
    zones.get(behind.checked_sub(1)?).filter(|zone| offset < zone.span.end())
}

/// Whether offsets, which are asked for in order, lie in zones of the story. One pass over the zones serves
/// all of them.
pub(super) fn in_content(zones: &[Zone]) -> impl FnMut(usize) -> bool {
    let mut rest = zones;
    move |offset| {
        let passed = rest.iter().take_while(|zone| zone.span.end() <= offset).count();
        rest = &rest[passed..];
        rest.first().is_some_and(|zone| zone.kind.is_content())
    }
}

/// The zones of which a span has a part, in order. A quotation that goes on in the next paragraph touches
/// two.
pub(super) fn touched(zones: &[Zone], span: Span) -> &[Zone] {
    let first = zones.partition_point(|zone| zone.span.end() <= span.start());
    let behind = zones.partition_point(|zone| zone.span.start() < span.end());
    zones.get(first..behind).unwrap_or_default()
}
