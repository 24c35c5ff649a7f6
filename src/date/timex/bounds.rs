//! Where a value lies in the calendar: its first moment, and the moment behind its last.

use chrono::{Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Clock, Date, Part, PartOfDay, Value};
use crate::date::TimeOfDay;
use crate::date::calendar::{self, YearMonth};

impl Date {
    /// The first day and the day behind the last, if the date is fully known.
    ///
    /// ```
    /// use gisa::date::timex::{Date, Part};
    ///
    /// let (first, end) = Date { year: Some(2032), part: Part::Month(Some(2)) }.bounds().unwrap();
    /// assert_eq!((first.to_string(), end.to_string()), ("2032-02-01".into(), "2032-03-01".into()));
    /// assert_eq!(Date { year: None, part: Part::Whole }.bounds(), None);
    /// ```
    #[must_use]
    pub fn bounds(self) -> Option<(NaiveDate, NaiveDate)> {
        // There is no year 0: 1 BC is year 0 of the proleptic calendar.
        let year = self.year?;
        let year = if year < 0 { year.checked_add(1)? } else { year };
        let days = |from: NaiveDate, count| Some((from, calendar::plus_days(from, count)?));
        match self.part {
            Part::Whole | Part::Month(_) | Part::Quarter(_) | Part::Half(_) | Part::Season(_) => {
                let (month, count) = self.part.months()?;
                YearMonth { year, month }.span(count.into())
            }
            Part::Day(month, day) => days(YearMonth { year, month: month? }.day(day?)?, 1),
            Part::Week(week) => days(calendar::monday(year, week?)?, 7),
            Part::Weekend(week) => days(calendar::plus_days(calendar::monday(year, week?)?, 5)?, 2),
            Part::Weekdays(week) => days(calendar::monday(year, week?)?, 5),
            Part::Weekday(week, day) => {
                days(calendar::plus_days(calendar::monday(year, week?)?, i64::from(day.number()) - 1)?, 1)
            }
        }
    }
}

impl Part {
    /// The first month of what is made of whole months, and how many it has. Winter begins in December of its
    /// year.
    pub(crate) fn months(self) -> Option<(u8, u8)> {
        Some(match self {
            Self::Whole => (1, 12),
            Self::Month(month) => (month?, 1),
            Self::Quarter(quarter) => (quarter?.checked_mul(3)?.checked_sub(2)?, 3),
            Self::Half(half) => (half.checked_mul(6)?.checked_sub(5)?, 6),
            Self::Season(season) => (3 * (season as u8 + 1), 3),
            Self::Day(..) | Self::Week(_) | Self::Weekend(_) | Self::Weekdays(_) | Self::Weekday(..) => {
                return None;
            }
        })
    }
}

impl Value {
    /// The first moment and the moment behind the last, if the value lies at a known place of the calendar.
    ///
    /// ```
    /// use gisa::date::timex::Value;
    ///
    /// let (begin, end) = "2031-Q3".parse::<Value>()?.bounds().unwrap();
    /// assert_eq!(begin.to_string(), "2031-07-01 00:00:00");
    /// assert_eq!(end.to_string(), "2031-10-01 00:00:00");
    /// assert_eq!("XXXX-03".parse::<Value>()?.bounds(), None);
    /// # Ok::<(), gisa::Error>(())
    /// ```
    #[must_use]
    pub fn bounds(self) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let years = |first: i32, count: u32| {
            let begin = NaiveDate::from_ymd_opt(first, 1, 1)?;
            let end = begin.checked_add_months(Months::new(count * 12))?;
            Some((begin.and_time(NaiveTime::MIN), end.and_time(NaiveTime::MIN)))
        };
        match self {
            Self::Century(century) => years(i32::from(century) * 100, 100),
            Self::Decade(decade) => years(i32::from(decade) * 10, 10),
            Self::Date(date) => {
                let (begin, end) = date.bounds()?;
                Some((begin.and_time(NaiveTime::MIN), end.and_time(NaiveTime::MIN)))
            }
            Self::Time(date, clock) => clock.bounds(date?.bounds()?.0),
            Self::Duration(_) | Self::Past | Self::Present | Self::Future => None,
        }
    }
}

impl Clock {
    /// On that day; `T14` is an hour long, `T14:52` a minute, and `T24:00` begins the next day. The hours of
    /// parts of the day are those of [`PartOfDay`].
    fn bounds(self, day: NaiveDate) -> Option<(NaiveDateTime, NaiveDateTime)> {
        let second =
            |seconds: i64| day.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::try_seconds(seconds)?);
        let (from, length) = match self {
            Self::Part(part) => {
                let (from, to) = match part {
                    PartOfDay::Morning => (0, 12),
                    PartOfDay::Daytime => (9, 18),
                    PartOfDay::Afternoon => (12, 18),
                    PartOfDay::Evening => (18, 21),
                    PartOfDay::Night => (21, 24),
                };
                (from * 3600, (to - from) * 3600)
            }
            Self::Time(TimeOfDay { hour, minute, second }) => {
                let from = i64::from(hour) * 3600
                    + i64::from(minute.unwrap_or(0)) * 60
                    + i64::from(second.unwrap_or(0));
                let length = match (minute, second) {
                    (None, _) => 3600,
                    (_, None) => 60,
                    _ => 1,
                };
                (from, length)
            }
        };
        Some((second(from)?, second(from + length)?))
    }
}
