//! Where a value stands in the text: [`Span`] and [`Mention`].
//!
//! Each room works on folded text and gives its spans in the text as given, so that whoever has the text can
//! show the place without knowing of the folded one.

use core::fmt;
use core::ops::{Index, Range};

/// A half-open range of byte offsets into the text that was searched.
///
/// Both ends lie on character boundaries of that text.
///
/// ```
/// use gisa::Span;
///
/// let text = "약 3조 원";
/// let span = Span::new(4, 12);
/// assert_eq!(&text[span], "3조 원");
/// assert_eq!(span.range(), 4..12);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// A span from `start` up to, not including, `end`; an `end` before `start` gives an empty span at
    /// `start`.
    ///
    /// ```
    /// assert_eq!(gisa::Span::new(2, 5).range(), 2..5);
    /// ```
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// The byte offset of the first byte.
    ///
    /// ```
    /// assert_eq!(gisa::Span::new(2, 5).start(), 2);
    /// ```
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte offset behind the last byte.
    ///
    /// ```
    /// assert_eq!(gisa::Span::new(2, 5).end(), 5);
    /// ```
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// The length in bytes.
    ///
    /// ```
    /// assert_eq!(gisa::Span::new(2, 5).len(), 3);
    /// ```
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds nothing.
    ///
    /// ```
    /// assert!(gisa::Span::new(2, 2).is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The span as a standard range.
    ///
    /// ```
    /// assert_eq!(&"abcdef"[gisa::Span::new(2, 5).range()], "cde");
    /// ```
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether the offset lies in the span.
    ///
    /// ```
    /// let span = gisa::Span::new(2, 5);
    /// assert!(span.contains(2) && !span.contains(5));
    /// ```
    #[must_use]
    pub const fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether `other` lies wholly in the span.
    ///
    /// ```
    /// assert!(gisa::Span::new(2, 5).encloses(gisa::Span::new(3, 5)));
    /// ```
    #[must_use]
    pub const fn encloses(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two have a byte in common.
    ///
    /// ```
    /// assert!(gisa::Span::new(2, 5).overlaps(gisa::Span::new(4, 9)));
    /// assert!(!gisa::Span::new(2, 5).overlaps(gisa::Span::new(5, 9)));
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The span moved towards the end of the text by `by` bytes.
    #[must_use]
    pub(crate) const fn shift(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }
}

impl fmt::Debug for Span {
    /// `4..12`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl From<Range<usize>> for Span {
    /// As [`Span::new`].
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    /// As [`Span::range`].
    fn from(span: Span) -> Self {
        span.range()
    }
}

impl Index<Span> for str {
    type Output = str;

    /// Panics, as any slice does, where the span is none of this text.
    fn index(&self, span: Span) -> &str {
        &self[span.range()]
    }
}

/// A value together with the place in the text where it was read.
///
/// ```
/// let text = "매출은 79조1천억원을 넘었다";
/// let found = gisa::money::find(text).next().unwrap();
/// assert_eq!(found.text(), "79조1천억원");
/// assert_eq!(&text[found.span()], found.text());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mention<'t, T> {
    value: T,
    span: Span,
    text: &'t str,
}

impl<'t, T> Mention<'t, T> {
    /// Ties a value to the part of `document` that it was read from.
    pub(crate) fn new(value: T, span: Span, document: &'t str) -> Self {
        Self { value, span, text: &document[span] }
    }

    /// What was read.
    ///
    /// ```
    /// let mention = gisa::money::find("총 3만 원을 냈다").next().unwrap();
    /// assert_eq!(mention.value().to_string(), "3만 원");
    /// ```
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// What was read, without its place.
    ///
    /// ```
    /// let mention = gisa::money::find("총 3만 원을 냈다").next().unwrap();
    /// assert_eq!(mention.into_value().min(), 30_000.into());
    /// ```
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// Where it stands, in bytes of the text that was searched.
    ///
    /// ```
    /// let mention = gisa::money::find("총 3만 원을 냈다").next().unwrap();
    /// assert_eq!((mention.span().start(), mention.span().end()), (4, 12));
    /// ```
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// How it is written there, borrowed from the text that was searched.
    ///
    /// ```
    /// let mention = gisa::money::find("총 3만 원을 냈다").next().unwrap();
    /// assert_eq!(mention.text(), "3만 원");
    /// ```
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The same place with another value.
    ///
    /// ```
    /// let mention = gisa::money::find("총 3만 원을 냈다").next().unwrap();
    /// assert_eq!(mention.map(|money| money.currency()).value().code(), "KRW");
    /// ```
    #[must_use]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Mention<'t, U> {
        Mention { value: f(self.value), span: self.span, text: self.text }
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for Mention<'_, T> {
    /// `{"start", "end", "text", …the value's own fields}`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Flat<'a, T> {
            start: usize,
            end: usize,
            text: &'a str,
            #[serde(flatten)]
            value: &'a T,
        }
        Flat { start: self.span.start, end: self.span.end, text: self.text, value: &self.value }
            .serialize(serializer)
    }
}
