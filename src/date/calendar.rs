//! Calendar arithmetic that cannot panic: `None` past the range of chrono.

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate};

/// The clock in Seoul, by which news is dated: +09:00 since 1988. Nine hours are an offset, so there is one.
pub(crate) const KOREA: Option<FixedOffset> = FixedOffset::east_opt(9 * 60 * 60);

/// An instant by the clock in Seoul, whatever zone it was given in.
pub(crate) fn in_korea(instant: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    KOREA.map_or(instant, |korea| instant.with_timezone(&korea))
}

/// A month of a certain year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct YearMonth {
    pub(crate) year: i32,
    /// 1 to 12.
    pub(crate) month: u8,
}

impl YearMonth {
    /// The month that a day lies in.
    pub(crate) fn of(date: NaiveDate) -> Self {
        // chrono's months are 1 to 12.
        Self { year: date.year(), month: u8::try_from(date.month()).unwrap_or(1) }
    }

    /// The month that lies `by` months later.
    pub(crate) fn plus(self, by: i32) -> Option<Self> {
        let months = self.year.checked_mul(12)?.checked_add(i32::from(self.month) - 1)?.checked_add(by)?;
        let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
        Some(Self { year: months.div_euclid(12), month })
    }

    /// A day of this month. `None` where it has no such day, as of 31 June.
    pub(crate) fn day(self, day: u8) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, u32::from(self.month), u32::from(day))
    }

    /// From the first day up to the first of a month `months` later. `months` is how many the span has: 3 for
    /// a quarter.
    pub(crate) fn span(self, months: u32) -> Option<(NaiveDate, NaiveDate)> {
        let begin = self.day(1)?;
        Some((begin, begin.checked_add_months(Months::new(months))?))
    }
}

/// The day that lies `by` days later.
pub(crate) fn plus_days(date: NaiveDate, by: i64) -> Option<NaiveDate> {
    let days = Days::new(by.unsigned_abs());
    if by < 0 { date.checked_sub_days(days) } else { date.checked_add_days(days) }
}

/// The Monday of an ISO week. `None` for week 53 of a year with 52.
pub(crate) fn monday(year: i32, week: u8) -> Option<NaiveDate> {
    NaiveDate::from_isoywd_opt(year, u32::from(week), chrono::Weekday::Mon)
}

/// The Monday of the week that a day lies in, `by` weeks later.
pub(crate) fn monday_of(date: NaiveDate, by: i64) -> Option<NaiveDate> {
    let back = i64::from(date.weekday().num_days_from_monday());
    plus_days(date, by.checked_mul(7)?.checked_sub(back)?)
}

/// The ISO year and week of a day.
pub(crate) fn iso_week(date: NaiveDate) -> (i32, u8) {
    let week = date.iso_week();
    (week.year(), u8::try_from(week.week()).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_turn_with_the_year() {
        let december = YearMonth { year: 2024, month: 12 };
        assert_eq!(december.plus(1), Some(YearMonth { year: 2025, month: 1 }));
        assert_eq!(december.plus(-12), Some(YearMonth { year: 2023, month: 12 }));
        assert_eq!(YearMonth { year: i32::MAX, month: 1 }.plus(1), None);
    }

    #[test]
    fn the_ends_of_time_are_no_panic() {
        assert_eq!(plus_days(NaiveDate::MAX, 1), None);
        assert_eq!(plus_days(NaiveDate::MIN, -1), None);
        assert_eq!(plus_days(NaiveDate::MIN, i64::MIN), None);
        assert_eq!(monday_of(NaiveDate::MIN, i64::MIN), None);
        assert_eq!(YearMonth { year: i32::MAX, month: 12 }.span(3), None);
    }
}
