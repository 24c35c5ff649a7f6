//! Values of TIMEX3 (ISO-TimeML), the form that `HeidelTime` and its kin write.
//!
//! A value is what an expression means, apart from any text: `지난해 2월` of a page from 2025 is `2024-02`.
//! `show` writes it, `parse` reads it back, and `bounds` gives its place on the calendar. What nobody knows
//! stays `X`.

mod bounds;
mod parse;
mod show;

use chrono::NaiveDate;

use crate::date::amount::Amount;
use crate::date::calendar::{self, YearMonth};
use crate::date::{DayPart, Season, TimeOfDay, Weekday};

/// TIMEX3's `type`.
///
/// ```
/// use gisa::date::{self, timex::Type};
///
/// let text = "매주 월요일 두 시간";
/// let mentions: Vec<_> = date::find(text).collect();
/// let types: Vec<_> = date::resolve(text, &mentions, None).iter().map(|found| found.value().class()).collect();
/// assert_eq!(types, [Type::Set, Type::Duration]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A day or anything longer.
    Date,
    /// A part of a day or a time of day.
    Time,
    /// An amount of time.
    Duration,
    /// Something that recurs.
    Set,
}

impl Type {
    /// TIMEX3's name for it: `DATE`, `TIME`, `DURATION`, `SET`.
    ///
    /// ```
    /// assert_eq!(gisa::date::timex::Type::Duration.as_str(), "DURATION");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Date => "DATE",
            Self::Time => "TIME",
            Self::Duration => "DURATION",
            Self::Set => "SET",
        }
    }
}

/// TIMEX3's `value`. What neither the text nor the reference gives is written `X`.
///
/// ```
/// use gisa::date::timex::Value;
///
/// for text in ["2025-03-04", "199X", "2025-Q3", "XXXX-QX", "2025-W11-WE", "XXXX-03", "2025-03-10T14:52", "PRESENT_REF", "P1Y6M"] {
///     assert_eq!(text.parse::<Value>()?.to_string(), text);
/// }
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// `20XX`, by the digits before the `XX`: the 21st century is 20.
    Century(u8),
    /// `199X`, by the digits before the `X`.
    Decade(u16),
    /// A year or a part of it.
    Date(Date),
    /// A time of day, on a day that may be unknown.
    Time(Option<Date>, Clock),
    /// An amount of time.
    Duration(Amount),
    /// `PAST_REF`
    Past,
    /// `PRESENT_REF`
    Present,
    /// `FUTURE_REF`
    Future,
}

/// A year or a part of it; an unknown year is `XXXX`, one before Christ is negative and written `BC0044`.
///
/// ```
/// use gisa::date::timex::{Date, Part};
///
/// assert_eq!(Date { year: Some(2031), part: Part::Quarter(Some(3)) }.to_string(), "2031-Q3");
/// assert_eq!(Date { year: None, part: Part::Month(Some(3)) }.to_string(), "XXXX-03");
/// assert_eq!(Date { year: Some(-44), part: Part::Whole }.to_string(), "BC0044");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    /// The year; in weeks, that of ISO 8601.
    pub year: Option<i32>,
    /// The part of it.
    pub part: Part,
}

/// A part of a year. Unknown numbers are `None` and written `XX`.
///
/// ```
/// use gisa::date::timex::{Date, Part};
///
/// let shown = |part| Date { year: Some(2031), part }.to_string();
/// assert_eq!(shown(Part::Day(Some(3), Some(4))), "2031-03-04");
/// assert_eq!(shown(Part::Day(None, Some(4))), "2031-XX-04");
/// assert_eq!(shown(Part::Weekend(Some(11))), "2031-W11-WE");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// `2025`
    Whole,
    /// `2025-03`
    Month(Option<u8>),
    /// `2025-03-04`
    Day(Option<u8>, Option<u8>),
    /// `2025-Q3`, `XXXX-QX`
    Quarter(Option<u8>),
    /// `2025-H1`
    Half(u8),
    /// `2025-SU`
    Season(Season),
    /// `2025-W11`
    Week(Option<u8>),
    /// `2025-W11-WE`
    Weekend(Option<u8>),
    /// `XXXX-WXX-WD`: Monday to Friday
    Weekdays(Option<u8>),
    /// `XXXX-WXX-1`
    Weekday(Option<u8>, Weekday),
}

/// A part of the day or a time, in 24 hours.
///
/// ```
/// use gisa::date::timex::{Clock, PartOfDay};
///
/// assert_eq!(Clock::Part(PartOfDay::Afternoon).to_string(), "TAF");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Clock {
    /// `TMO`, `TAF`, `TEV`, `TNI`, `TDT`
    Part(PartOfDay),
    /// `T14`, `T14:52`, `T14:52:05`; the end of the day is `T24:00`.
    Time(TimeOfDay),
}

/// TIMEX3's parts of the day.
///
/// ```
/// use gisa::date::{DayPart, timex::PartOfDay};
///
/// // TIMEX3 has fewer parts of the day than Korean.
/// assert_eq!(PartOfDay::from(DayPart::SmallHours), PartOfDay::Morning);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartOfDay {
    /// `MO`, midnight to noon
    Morning,
    /// `DT`, 9 to 18 o'clock
    Daytime,
    /// `AF`, noon to 18 o'clock
    Afternoon,
    /// `EV`, 18 to 21 o'clock
    Evening,
    /// `NI`, from 21 o'clock
    Night,
}

impl From<DayPart> for PartOfDay {
    /// `새벽` (*small hours*), `아침` (*morning*) and `오전` (*forenoon*) are all one to TIMEX3.
    fn from(part: DayPart) -> Self {
        match part {
            DayPart::SmallHours | DayPart::Morning | DayPart::Forenoon => Self::Morning,
            DayPart::Daytime => Self::Daytime,
            DayPart::Afternoon => Self::Afternoon,
            DayPart::Evening => Self::Evening,
            DayPart::Night => Self::Night,
        }
    }
}

impl Date {
    /// A known day.
    pub(crate) fn of(date: NaiveDate) -> Self {
        let YearMonth { year, month } = YearMonth::of(date);
        let day = u8::try_from(chrono::Datelike::day(&date)).ok();
        Self { year: Some(year), part: Part::Day(Some(month), day) }
    }

    /// The ISO week of a day.
    pub(crate) fn week_of(date: NaiveDate) -> Self {
        let (year, week) = calendar::iso_week(date);
        Self { year: Some(year), part: Part::Week(Some(week)) }
    }

    /// The weekend of the ISO week of a day.
    pub(crate) fn weekend_of(date: NaiveDate) -> Self {
        let (year, week) = calendar::iso_week(date);
        Self { year: Some(year), part: Part::Weekend(Some(week)) }
    }
}
