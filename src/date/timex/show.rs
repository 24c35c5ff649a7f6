//! Writing a value.

use core::fmt;

use super::{Clock, Date, Part, PartOfDay, Value};
use crate::date::TimeOfDay;

/// A number of a date, or as many `X`.
struct Digits(Option<u8>);

impl fmt::Display for Digits {
    /// Two digits: `03`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(number) => write!(f, "{number:02}"),
            None => f.write_str("XX"),
        }
    }
}

/// Spring first.
pub(super) const SEASONS: [&str; 4] = ["SP", "SU", "FA", "WI"];

impl fmt::Display for Date {
    /// `2031-Q3`: the year, then its part behind a dash.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            None => f.write_str("XXXX")?,
            Some(year @ ..0) => write!(f, "BC{:04}", year.unsigned_abs())?,
            Some(year) => write!(f, "{year:04}")?,
        }
        match self.part {
            Part::Whole => Ok(()),
            Part::Month(month) => write!(f, "-{}", Digits(month)),
            Part::Day(month, day) => write!(f, "-{}-{}", Digits(month), Digits(day)),
            Part::Quarter(None) => f.write_str("-QX"),
            Part::Quarter(Some(quarter)) => write!(f, "-Q{quarter}"),
            Part::Half(half) => write!(f, "-H{half}"),
            Part::Season(season) => write!(f, "-{}", SEASONS[season as usize]),
            Part::Week(week) => write!(f, "-W{}", Digits(week)),
            Part::Weekend(week) => write!(f, "-W{}-WE", Digits(week)),
            Part::Weekdays(week) => write!(f, "-W{}-WD", Digits(week)),
            Part::Weekday(week, day) => write!(f, "-W{}-{}", Digits(week), day.number()),
        }
    }
}

impl fmt::Display for Clock {
    /// `T14:52`, `TAF`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("T")?;
        match *self {
            Self::Part(PartOfDay::Morning) => f.write_str("MO"),
            Self::Part(PartOfDay::Daytime) => f.write_str("DT"),
            Self::Part(PartOfDay::Afternoon) => f.write_str("AF"),
            Self::Part(PartOfDay::Evening) => f.write_str("EV"),
            Self::Part(PartOfDay::Night) => f.write_str("NI"),
            Self::Time(TimeOfDay { hour, minute, second }) => {
                write!(f, "{hour:02}")?;
                for number in [minute, second].into_iter().flatten() {
                    write!(f, ":{number:02}")?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Value {
    /// `2031-03-10`, `199X`, `P1Y6M`, `PRESENT_REF`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Century(century) => write!(f, "{century:02}XX"),
            Self::Decade(decade) => write!(f, "{decade:03}X"),
            Self::Date(date) => date.fmt(f),
            Self::Time(None, clock) => clock.fmt(f),
            Self::Time(Some(date), clock) => write!(f, "{date}{clock}"),
            Self::Duration(amount) => amount.fmt(f),
            Self::Past => f.write_str("PAST_REF"),
            Self::Present => f.write_str("PRESENT_REF"),
            Self::Future => f.write_str("FUTURE_REF"),
        }
    }
}
