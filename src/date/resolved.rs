//! What an expression turns out to mean.

use chrono::NaiveDateTime;

use super::timex::{Type, Value};
use super::{Modifier, Zone};

/// A temporal expression as meant.
///
/// ```
/// use gisa::date::{self, Basis, timex::Type};
///
/// let published = chrono::DateTime::parse_from_rfc3339("2031-03-10T14:52:00+09:00").ok();
/// let text = "지난해 말";
/// let mentions: Vec<_> = date::find(text).collect();
/// let resolved = date::resolve(text, &mentions, published)[0].into_value();
///
/// assert_eq!(resolved.class(), Type::Date);
/// assert_eq!(resolved.value().to_string(), "2030");
/// assert_eq!(resolved.modifier().map(date::Modifier::as_str), Some("END"));
/// assert_eq!(resolved.basis(), Basis::Reference);
/// assert_eq!(resolved.begin().unwrap().to_string(), "2030-01-01 00:00:00");
/// ```
///
/// With the feature `serde` it is written as TIMEX3's attributes and the bounds:
/// `{"type": "DATE", "value": "2024-02", "mod": null, "begin": "2024-02-01", "end_exclusive": "2024-03-01"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Resolved {
    pub(crate) class: Type,
    pub(crate) value: Value,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) zone: Zone,
    pub(crate) basis: Basis,
}

/// What a value was resolved by.
///
/// ```
/// use gisa::date::{self, Basis};
///
/// let text = "2031년 3월 4일 열었고 이튿날 닫았다. 어제 다시 열었다";
/// let mentions: Vec<_> = date::find(text).collect();
/// let bases: Vec<_> = date::resolve(text, &mentions, None).iter().map(|found| found.value().basis()).collect();
/// assert_eq!(bases, [Basis::Explicit, Basis::Mention, Basis::Unresolved]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Basis {
    /// The expression itself says all of it.
    Explicit,
    /// The time of publication.
    Reference,
    /// A date mentioned before.
    Mention,
    /// Nothing: a part of it stays unknown.
    Unresolved,
}

impl Resolved {
    /// TIMEX3's `type`.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "2031년 3월";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.class(), date::timex::Type::Date);
    /// ```
    #[must_use]
    pub const fn class(&self) -> Type {
        self.class
    }

    /// TIMEX3's `value`.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "2031년 3월";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.value().to_string(), "2031-03");
    /// ```
    #[must_use]
    pub const fn value(&self) -> Value {
        self.value
    }

    /// TIMEX3's `mod`.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "2031년 초";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.modifier(), Some(date::Modifier::Start));
    /// ```
    #[must_use]
    pub const fn modifier(&self) -> Option<Modifier> {
        self.modifier
    }

    /// Whose calendar and clock it goes by.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "4일(현지시간) 열었다";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.zone(), date::Zone::Local);
    /// ```
    #[must_use]
    pub const fn zone(&self) -> Zone {
        self.zone
    }

    /// What it was resolved by.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "2031년 3월";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.basis(), date::Basis::Explicit);
    /// ```
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The first moment of it, in the time of its zone.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "2031년 3월";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.begin().unwrap().to_string(), "2031-03-01 00:00:00");
    /// ```
    #[must_use]
    pub fn begin(&self) -> Option<NaiveDateTime> {
        self.bounds().map(|(begin, _)| begin)
    }

    /// The moment behind the last of it.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "2031년 3월";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.end_exclusive().unwrap().to_string(), "2031-04-01 00:00:00");
    /// ```
    #[must_use]
    pub fn end_exclusive(&self) -> Option<NaiveDateTime> {
        self.bounds().map(|(_, end)| end)
    }

    /// The first moment and the one behind the last; none for a length of time or what recurs, though it may
    /// have a place: `매년 3월`.
    fn bounds(&self) -> Option<(NaiveDateTime, NaiveDateTime)> {
        if self.is_on_calendar() { self.value.bounds() } else { None }
    }

    /// Whether it is a place on the calendar, rather than a length of time or what recurs.
    pub(super) const fn is_on_calendar(&self) -> bool {
        matches!(self.class, Type::Date | Type::Time)
    }
}
