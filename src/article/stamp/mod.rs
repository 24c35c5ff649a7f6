//! Time stamps: when the article came out, and when it was last changed.
//!
//! | written | means |
//! |---|---|
//! | `2025년 3월 10일 14시 52분`, `2020-09-29 11:08`, `2016/09/27 09:32:00`, `2023.07.14 (10:45)` | the minute |
//! | `2020.07.13. 오후 5:04`, `2025년 7월 9일 오전 3시 50분` | the same on a clock of twelve hours |
//! | `2021. 10.02(토) 23:16`, `24.09.20 11:32` | with the weekday; with two digits of the year |
//! | `2025-03-10` | the day |
//!
//! The door is [`find_in`], for a line; what a stamp is written like is in `grammar`, what stands beside it
//! in `find`. Which of a page's stamps are the article's is left to [`timing`](super::timing).

mod find;
mod grammar;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};

pub(super) use self::find::{Found, find_in, lone_label, page_length};
use super::passage::Passage;
use crate::date::calendar::{KOREA, in_korea};

/// When something was, as precisely as the page says it.
///
/// ```
/// let page = "다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let when = article.metadata().published().unwrap().when();
/// assert!(matches!(when, gisa::article::When::Instant(_)));
/// assert_eq!(when.to_string(), "2031-03-10T09:00:00+09:00");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum When {
    /// A day in Korea.
    Day(NaiveDate),
    /// A minute or second, in Korean time (+09:00).
    Instant(DateTime<FixedOffset>),
}

impl When {
    /// The instant, or the beginning of the day in Korea; none for a day at the ends of the calendar.
    ///
    /// ```
    /// let day = chrono::NaiveDate::from_ymd_opt(2031, 3, 10).unwrap();
    /// let when = gisa::article::When::Day(day);
    /// assert_eq!(when.instant().unwrap().to_rfc3339(), "2031-03-10T00:00:00+09:00");
    /// ```
    #[must_use]
    pub fn instant(self) -> Option<DateTime<FixedOffset>> {
        match self {
            Self::Day(day) => on_day(day, NaiveTime::MIN),
            Self::Instant(instant) => Some(instant),
        }
    }

    /// The day in Korea.
    ///
    /// ```
    /// let instant = chrono::DateTime::parse_from_rfc3339("2031-03-10T23:30:00+09:00").unwrap();
    /// assert_eq!(gisa::article::When::Instant(instant).day().to_string(), "2031-03-10");
    /// ```
    #[must_use]
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Instant(instant) => in_korea(instant).date_naive(),
        }
    }
}

impl core::fmt::Display for When {
    /// RFC 3339 with `+09:00`, or the bare date.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Instant(instant) => write!(f, "{}", in_korea(*instant).format("%Y-%m-%dT%H:%M:%S%:z")),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for When {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A time stamp of the article and where it stands.
///
/// ```
/// let page = "다리 놓는다\n입력 2025.03.10. 오후 2:52\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let published = article.metadata().published().unwrap();
/// assert_eq!(published.when().to_string(), "2025-03-10T14:52:00+09:00");
/// assert_eq!(published.passage().text(), "2025.03.10. 오후 2:52");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp<'t> {
    passage: Passage<'t>,
    when: When,
}

impl<'t> Stamp<'t> {
    /// A stamp at a place of the page.
    pub(super) const fn new(passage: Passage<'t>, when: When) -> Self {
        Self { passage, when }
    }

    /// The stamp as written, without its label.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let stamp = article.metadata().published().unwrap();
    /// assert_eq!(stamp.passage().text(), "2031.03.10 09:00");
    /// ```
    #[must_use]
    pub const fn passage(&self) -> Passage<'t> {
        self.passage
    }

    /// What it says.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2031.03.10\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let stamp = article.metadata().published().unwrap();
    /// assert!(matches!(stamp.when(), gisa::article::When::Day(_)));
    /// ```
    #[must_use]
    pub const fn when(&self) -> When {
        self.when
    }
}

impl core::fmt::Display for Stamp<'_> {
    /// What it says, as [`When`] is shown.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.when.fmt(f)
    }
}

/// A clock time of a day in Korea. The offset is today's, as pages are stamped by machines that know no
/// other. Nothing for a day at the ends of the calendar.
fn on_day(day: NaiveDate, time: NaiveTime) -> Option<DateTime<FixedOffset>> {
    day.and_time(time).and_local_timezone(KOREA?).single()
}
