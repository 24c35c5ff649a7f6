//! A place on the calendar as the page has it: years, parts of them, days.

use super::clock::Clock;
pub use crate::lexicon::calendar::{Season, Weekday};

/// A place on the calendar, the clock, or both. Parts that the page leaves out are `None`.
///
/// ```
/// use gisa::date::{Calendar, Day, DayPart, Expression, Kind, Month, Part, Year};
///
/// let expression: Expression = "지난해 9월 25일 오후 2시".parse()?;
/// let Kind::Calendar(Calendar { year, part, clock, .. }) = expression.kind() else { unreachable!() };
/// assert_eq!(year, Some(Year::Reference(-1)));
/// assert_eq!(part, Some(Part::Day(Some(Month::Number(9)), Day::Number(25))));
/// assert_eq!(clock.and_then(|clock| clock.part), Some(DayPart::Afternoon));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Calendar {
    /// The year, decade or century.
    pub year: Option<Year>,
    /// The part of the year.
    pub part: Option<Part>,
    /// The part of the day or the time of day.
    pub clock: Option<Clock>,
    /// On which side of the reference it lies.
    pub lean: Lean,
}

impl Calendar {
    /// A year alone.
    pub(crate) fn of_year(year: Year) -> Self {
        Self { year: Some(year), ..Self::default() }
    }

    /// A part of a year, without one.
    pub(crate) fn of_part(part: Part) -> Self {
        Self { part: Some(part), ..Self::default() }
    }

    /// A time of day, without a day.
    pub(crate) fn of_clock(clock: Clock) -> Self {
        Self { clock: Some(clock), ..Self::default() }
    }
}

/// A side of the reference.
///
/// ```
/// use gisa::date::{Expression, Kind, Lean};
///
/// let Kind::Calendar(date) = "오는 15일".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.lean, Lean::Coming);
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Lean {
    /// Not said: the nearest one.
    #[default]
    Nearest,
    /// The last one before it: `지난 4일`.
    Past,
    /// The first one after it: `오는 15일`.
    Coming,
}

/// A year or a longer span, as written.
///
/// ```
/// use gisa::date::{Expression, Kind, Year};
///
/// let Kind::Calendar(date) = "1990년대".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.year, Some(Year::Decade(1990)));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Year {
    /// `2025년`; before Christ if negative (`기원전 44년` is −44).
    Number(i16),
    /// `1990년대`, by its first year.
    Decade(i16),
    /// `21세기`, by its ordinal.
    Century(u8),
    /// Counted from the year of the reference: `올해` 0, `지난해` −1.
    Reference(i8),
    /// Counted from the year last mentioned: `같은 해` 0, `이듬해` 1.
    Mention(i8),
    /// Counted from the year of the sentence, else of the reference: `전년` −1.
    Sentence(i8),
}

/// A part of a year, as written.
///
/// ```
/// use gisa::date::{Expression, Kind, Part, Year};
///
/// let Kind::Calendar(date) = "올 3분기".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!((date.year, date.part), (Some(Year::Reference(0)), Some(Part::Quarter(3))));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Part {
    /// `3월`, `이달`.
    Month(Month),
    /// `3월 4일`, `이달 10일`, `4일`, `어제`, `이날`.
    Day(Option<Month>, Day),
    /// `3분기`, 1 to 4.
    Quarter(u8),
    /// Counted from the quarter of the reference: `이번 분기` 0, `지난 분기` −1.
    QuarterFromReference(i8),
    /// `전분기`: the quarter before the one last told of, else before that of the reference.
    QuarterBefore,
    /// `상반기` 1, `하반기` 2.
    Half(u8),
    /// `올여름`.
    Season(Season),
    /// `이번 주` 0, `지난주` −1: counted from the week of the reference.
    Week(i8),
    /// `6월 5주차`: a week of a month.
    WeekOfMonth(Month, u8),
    /// `지난주 금요일`; without a week where the page has none.
    Weekday(Option<i8>, Weekday),
    /// `이번 주말`.
    Weekend(Option<i8>),
    /// `평일`: Monday to Friday.
    Weekdays,
    /// `추석`: a day of the lunar calendar, by its month and day there. It stays unresolved without the
    /// feature `lunar`.
    Lunar(u8, u8),
    /// `같은 기간`: the part of the year last mentioned.
    Same,
}

/// A month, as written.
///
/// ```
/// use gisa::date::{Expression, Kind, Month, Part};
///
/// let Kind::Calendar(date) = "지난달".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.part, Some(Part::Month(Month::Reference(-1))));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Month {
    /// `3월`, 1 to 12.
    Number(u8),
    /// Counted from the month of the reference: `이달` 0, `지난달` −1.
    Reference(i8),
    /// Counted from the month last mentioned: `같은 달` 0.
    Mention(i8),
    /// Counted from the month of the sentence, else of the reference: `전월` −1.
    Sentence(i8),
}

/// A day, as written.
///
/// ```
/// use gisa::date::{Day, Expression, Kind, Part};
///
/// let Kind::Calendar(date) = "이튿날".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.part, Some(Part::Day(None, Day::Mention(1))));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Day {
    /// `4일`, 1 to 31.
    Number(u8),
    /// Counted from the day of the reference: `오늘` 0, `어제` −1.
    Reference(i8),
    /// Counted from the day that the article tells of: `이날` 0, `전날` −1.
    Narrated(i8),
    /// Counted from the day last mentioned: `같은 날` 0, `이튿날` 1.
    Mention(i8),
}

impl Weekday {
    /// All seven, in the order of ISO 8601.
    pub(crate) const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Its number in ISO 8601: Monday is 1.
    ///
    /// ```
    /// assert_eq!(gisa::date::Weekday::Sunday.number(), 7);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

impl Season {
    /// All four, spring first.
    pub(crate) const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];
}
