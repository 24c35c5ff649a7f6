//! A time of day as the page has it, and whose clock it goes by.

pub use crate::lexicon::calendar::DayPart;

/// A part of the day or a time of day, as written.
///
/// ```
/// use gisa::date::{DayPart, Expression, Kind};
///
/// let Kind::Calendar(date) = "4일 오후 2시".parse::<Expression>()?.kind() else { unreachable!() };
/// let clock = date.clock.unwrap();
/// assert_eq!(clock.part, Some(DayPart::Afternoon));
/// assert_eq!(clock.time.unwrap().hour, 2); // as the page has it
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Clock {
    /// `오후`, `밤`.
    pub part: Option<DayPart>,
    /// `2시 30분`, in the hours of the page: 12 or 24 of them.
    pub time: Option<TimeOfDay>,
}

/// Hours, minutes, seconds.
///
/// ```
/// use gisa::date::{Expression, Kind, TimeOfDay};
///
/// let Kind::Calendar(date) = "오후 2시 52분".parse::<Expression>()?.kind() else { unreachable!() };
/// let time = date.clock.unwrap().time;
/// assert_eq!(time, Some(TimeOfDay { hour: 2, minute: Some(52), second: None }));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct TimeOfDay {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: Option<u8>,
    /// 0 to 59.
    pub second: Option<u8>,
}

/// Whose calendar and clock a time goes by.
///
/// ```
/// use gisa::date::{self, Zone};
///
/// let mention = date::find("4일(현지시간) 열렸다").next().unwrap();
/// assert_eq!(mention.text(), "4일");
/// assert_eq!(mention.value().zone(), Zone::Local);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Zone {
    /// The page does not say; Korean time, as everywhere in Korean news.
    #[default]
    Unstated,
    /// `(한국시간)`
    Korea,
    /// `(현지시간)`: that of the place told of. The day is the local one.
    Local,
    /// `미 동부시간`
    UsEastern,
    /// `미 서부시간`
    UsPacific,
    /// `협정세계시`
    Utc,
}
