//! Dates and durations as the types of `jiff`, with the feature of that name.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, Timelike};
use jiff::civil;
use jiff::tz::{Offset, TimeZone};

use super::Zone;
use super::amount::{Amount, Count, Quantity, Unit};
use super::calendar::in_korea;
use super::resolved::Resolved;
use super::timex::{Part, Type, Value};

impl Value {
    /// The one day that it is or lies on, if it is known. With the feature `jiff`.
    ///
    /// ```
    /// use gisa::date::timex::Value;
    ///
    /// let day = |value: &str| value.parse::<Value>().unwrap().to_jiff_date();
    /// assert_eq!(day("2031-03-04"), Some(jiff::civil::date(2031, 3, 4)));
    /// assert_eq!(day("2031-03-04T14:30"), Some(jiff::civil::date(2031, 3, 4)));
    /// assert_eq!(day("2031-03"), None);
    /// ```
    #[must_use]
    pub fn to_jiff_date(self) -> Option<civil::Date> {
        match self {
            Self::Date(date) | Self::Time(Some(date), _)
                if matches!(date.part, Part::Day(..) | Part::Weekday(..)) =>
            {
                to_date(date.bounds()?.0)
            }
            _ => None,
        }
    }

    /// The first moment and the moment behind the last, as [`bounds`](Self::bounds). With the feature `jiff`.
    ///
    /// ```
    /// use gisa::date::timex::Value;
    /// use jiff::civil::date;
    ///
    /// let (begin, end) = "2031-Q3".parse::<Value>()?.to_jiff_bounds().unwrap();
    /// assert_eq!(begin.date(), date(2031, 7, 1));
    /// assert_eq!(end, date(2031, 10, 1).at(0, 0, 0, 0));
    /// # Ok::<(), gisa::Error>(())
    /// ```
    #[must_use]
    pub fn to_jiff_bounds(self) -> Option<(civil::DateTime, civil::DateTime)> {
        let (begin, end) = self.bounds()?;
        Some((to_datetime(begin)?, to_datetime(end)?))
    }

    /// The span of an amount of time, if all its digits are known. With the feature `jiff`.
    ///
    /// ```
    /// use gisa::date::timex::Value;
    /// use jiff::{SpanFieldwise, ToSpan};
    ///
    /// let span = |value: &str| value.parse::<Value>().unwrap().to_jiff_span().map(SpanFieldwise);
    /// assert_eq!(span("P1Y6M"), Some(1.year().months(6).fieldwise()));
    /// assert_eq!(span("PT43.5H"), Some(43.hours().minutes(30).fieldwise()));
    /// assert_eq!(span("PXY"), None); // 수년
    /// assert_eq!(span("2031-03"), None);
    /// ```
    #[must_use]
    pub fn to_jiff_span(self) -> Option<jiff::Span> {
        match self {
            Self::Duration(amount) => amount.to_jiff_span(),
            _ => None,
        }
    }
}

impl Resolved {
    /// The one day that it is or lies on, if it is known, in the calendar of its zone. With the feature
    /// `jiff`.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "어제 오후 2시 열렸다";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let published = date::reference_from_jiff("2032-03-01T09:00:00+09:00".parse()?);
    /// let resolved = date::resolve(text, &mentions, Some(published))[0].into_value();
    /// assert_eq!(resolved.to_jiff_date(), Some(jiff::civil::date(2032, 2, 29)));
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[must_use]
    pub fn to_jiff_date(&self) -> Option<civil::Date> {
        self.is_on_calendar().then(|| self.value.to_jiff_date())?
    }

    /// [`begin`](Self::begin) and [`end_exclusive`](Self::end_exclusive), in the time of its zone. With the
    /// feature `jiff`.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "지난해 2월 세웠다";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let published = date::reference_from_jiff("2031-03-10T09:00:00+09:00".parse()?);
    /// let resolved = date::resolve(text, &mentions, Some(published))[0].into_value();
    /// let (begin, end) = resolved.to_jiff_bounds().unwrap();
    /// assert_eq!((begin.date(), end.date()), (jiff::civil::date(2030, 2, 1), jiff::civil::date(2030, 3, 1)));
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[must_use]
    pub fn to_jiff_bounds(&self) -> Option<(civil::DateTime, civil::DateTime)> {
        self.is_on_calendar().then(|| self.value.to_jiff_bounds())?
    }

    /// The same moments in their time zone, if it is known: Korean time where the page says nothing, and none
    /// where it says only that the time is local. With the feature `jiff`.
    ///
    /// Korean time is +09:00. American time goes by the rules in force since 2007, and before that there is
    /// none.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let text = "4일 오후 2시 열렸다";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let published = date::reference_from_jiff("2031-03-05T00:00:00Z".parse()?);
    /// let resolved = date::resolve(text, &mentions, Some(published))[0].into_value();
    /// let (begin, _) = resolved.to_jiff_zoned_bounds().unwrap();
    /// assert_eq!(begin.timestamp(), "2031-03-04T05:00:00Z".parse()?);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[must_use]
    pub fn to_jiff_zoned_bounds(&self) -> Option<(jiff::ZonedDateTime, jiff::ZonedDateTime)> {
        let (begin, end) = self.to_jiff_bounds()?;
        let zone = self.zone.to_jiff_time_zone(begin.year())?;
        Some((begin.to_zoned_datetime(zone.clone()).ok()?, end.to_zoned_datetime(zone).ok()?))
    }

    /// The span of an amount of time, if all its digits are known. With the feature `jiff`.
    ///
    /// ```
    /// use gisa::date;
    /// use jiff::ToSpan;
    ///
    /// let text = "1년 6개월 걸린다";
    /// let mentions: Vec<_> = date::find(text).collect();
    /// let resolved = date::resolve(text, &mentions, None)[0].into_value();
    /// assert_eq!(resolved.to_jiff_span().unwrap().fieldwise(), 1.year().months(6));
    /// ```
    #[must_use]
    pub fn to_jiff_span(&self) -> Option<jiff::Span> {
        if self.class == Type::Duration { self.value.to_jiff_span() } else { None }
    }
}

impl Amount {
    /// The span, if all digits are known. A fraction is written in the next smaller unit, as half an hour is
    /// 30 minutes; a fraction of a month is no number of days, so that there is none. With the feature
    /// `jiff`.
    ///
    /// ```
    /// use gisa::date::{Amount, Count, Quantity, Unit};
    /// use jiff::ToSpan;
    ///
    /// let half = Count::Exact { digits: 15, scale: 1 };
    /// let of = |unit| Amount::new(Quantity { count: half, unit }).to_jiff_span().map(|span| span.fieldwise());
    /// assert_eq!(of(Unit::Year), Some(1.year().months(6).fieldwise()));
    /// assert_eq!(of(Unit::Day), Some(1.day().hours(12).fieldwise()));
    /// assert_eq!(of(Unit::Month), None);
    /// ```
    #[must_use]
    pub fn to_jiff_span(&self) -> Option<jiff::Span> {
        let mut sums = [0i64; Unit::ALL.len()];
        for Quantity { count, unit } in self.quantities() {
            let Count::Exact { digits, scale } = count else { return None };
            let one = 10i64.checked_pow(u32::from(scale))?;
            let (mut whole, mut part) = (i64::from(digits) / one, i64::from(digits) % one);
            let mut unit = unit;
            loop {
                let sum = sums.get_mut(unit as usize)?;
                *sum = sum.checked_add(whole)?;
                if part == 0 {
                    break;
                }
                let (smaller, of_it) = unit.divided()?;
                let scaled = part.checked_mul(of_it)?;
                (unit, whole, part) = (smaller, scaled / one, scaled % one);
            }
        }
        let [years, months, weeks, days, hours, minutes, seconds] = sums;
        let span = jiff::Span::new().try_years(years).ok()?.try_months(months).ok()?;
        let span = span.try_weeks(weeks).ok()?.try_days(days).ok()?.try_hours(hours).ok()?;
        span.try_minutes(minutes).ok()?.try_seconds(seconds).ok()
    }
}

impl Unit {
    /// All seven, the largest first, as the sums are kept.
    const ALL: [Self; 7] =
        [Self::Year, Self::Month, Self::Week, Self::Day, Self::Hour, Self::Minute, Self::Second];

    /// The next smaller unit that a whole number of goes into this one, and how many. A day is one of 24
    /// hours.
    const fn divided(self) -> Option<(Self, i64)> {
        match self {
            Self::Year => Some((Self::Month, 12)),
            Self::Week => Some((Self::Day, 7)),
            Self::Day => Some((Self::Hour, 24)),
            Self::Hour => Some((Self::Minute, 60)),
            Self::Minute => Some((Self::Second, 60)),
            Self::Month | Self::Second => None,
        }
    }
}

impl Zone {
    /// The time zone, if the page says which, or says nothing and means Korean time. American zones are those
    /// of the rules in force since 2007. With the feature `jiff`.
    ///
    /// ```
    /// use gisa::date::Zone;
    /// use jiff::civil::date;
    ///
    /// let noon = date(2031, 7, 1).at(12, 0, 0, 0);
    /// let in_new_york = noon.to_zoned_datetime(Zone::UsEastern.to_jiff_time_zone(2031).unwrap())?;
    /// assert_eq!(in_new_york.timestamp(), "2031-07-01T16:00:00Z".parse()?);
    /// assert!(Zone::UsEastern.to_jiff_time_zone(2006).is_none());
    /// assert!(Zone::Local.to_jiff_time_zone(2031).is_none());
    /// # Ok::<(), jiff::Error>(())
    /// ```
    #[must_use]
    pub fn to_jiff_time_zone(self, year: i16) -> Option<TimeZone> {
        let american = |rules| if year >= 2007 { TimeZone::posix(rules).ok() } else { None };
        match self {
            Self::Unstated | Self::Korea => Some(TimeZone::fixed(Offset::constant(9))),
            Self::UsEastern => american("EST5EDT,M3.2.0,M11.1.0"),
            Self::UsPacific => american("PST8PDT,M3.2.0,M11.1.0"),
            Self::Utc => Some(TimeZone::UTC),
            Self::Local => None,
        }
    }
}

/// A time of publication from `jiff`, for [`resolve`](fn@super::resolve) and
/// [`Article::parse_at`](crate::Article::parse_at). With the feature `jiff`.
///
/// ```
/// use gisa::date;
///
/// let published: jiff::Timestamp = "2031-03-10T14:52:00+09:00".parse()?;
/// assert_eq!(date::reference_from_jiff(published).to_rfc3339(), "2031-03-10T14:52:00+09:00");
/// # Ok::<(), jiff::Error>(())
/// ```
#[must_use]
pub fn reference_from_jiff(published: jiff::Timestamp) -> DateTime<FixedOffset> {
    /// Nanoseconds of a second.
    const SECOND: i128 = 1_000_000_000;
    let nanoseconds = published.as_nanosecond();
    let seconds = i64::try_from(nanoseconds.div_euclid(SECOND)).ok();
    let within = u32::try_from(nanoseconds.rem_euclid(SECOND)).ok();
    let instant = seconds.zip(within).and_then(|(seconds, within)| DateTime::from_timestamp(seconds, within));
    // Every time of jiff, which ends at the year 9999, is one of chrono.
    in_korea(instant.unwrap_or_default().fixed_offset())
}

/// The day in the calendar of jiff, which ends at the year 9999.
pub(crate) fn to_date(day: NaiveDate) -> Option<civil::Date> {
    let number = |number: u32| i8::try_from(number).ok();
    civil::Date::new(i16::try_from(day.year()).ok()?, number(day.month())?, number(day.day())?).ok()
}

/// The moment likewise.
fn to_datetime(moment: NaiveDateTime) -> Option<civil::DateTime> {
    let number = |number: u32| i8::try_from(number).ok();
    let time = civil::Time::new(
        number(moment.hour())?,
        number(moment.minute())?,
        number(moment.second())?,
        i32::try_from(moment.nanosecond()).ok()?,
    );
    Some(civil::DateTime::from_parts(to_date(moment.date())?, time.ok()?))
}
