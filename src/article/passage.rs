//! A piece of the page with its place.

use crate::Span;

/// A piece of a page: its text, borrowed, and where it stands.
///
/// ```
/// let page = "새 도서관 문 열었다\n\n한빛시는 4일 중앙도서관을 열었다고 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let headline = article.metadata().headline().as_ref().unwrap().passage();
/// assert_eq!(headline.text(), "새 도서관 문 열었다");
/// assert_eq!(&page[headline.span()], headline.text());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Passage<'t> {
    #[cfg_attr(feature = "serde", serde(flatten, serialize_with = "ends"))]
    span: Span,
    text: &'t str,
}

impl<'t> Passage<'t> {
    /// The part of `document` that `span` covers.
    pub(super) fn new(span: Span, document: &'t str) -> Self {
        Self { span, text: &document[span] }
    }

    /// Where it stands, in bytes of the page.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let paragraph = article.body().next().unwrap();
    /// assert_eq!(&page[paragraph.span()], "한빛시는 다리를 놓는다고 10일 밝혔다.");
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// How it is written there.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.body().next().unwrap().text(), "한빛시는 다리를 놓는다고 10일 밝혔다.");
    /// ```
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }
}

/// `"start"` and `"end"` of a span, as fields beside the text.
#[cfg(feature = "serde")]
pub(super) fn ends<S: serde::Serializer>(span: &Span, serializer: S) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeMap;

    let mut map = serializer.serialize_map(Some(2))?;
    map.serialize_entry("start", &span.start())?;
    map.serialize_entry("end", &span.end())?;
    map.end()
}
