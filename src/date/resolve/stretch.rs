//! Quarters, halves and seasons; weeks and their days.
//!
//! Quarters, halves and seasons are told of once they are over, as results are, or announced before they
//! begin. So the nearest is meant, sooner past than ahead, unless the sentence tells of what is to come or
//! what was done. Weeks begin on Monday, as in ISO 8601, but on a Sunday newsrooms write for the week that
//! begins the next day.

use chrono::{Datelike, NaiveDate};

use super::{Found, FoundYear, Resolver, unresolved};
use crate::date::calendar::{YearMonth, monday_of, plus_days};
use crate::date::resolved::Basis;
use crate::date::timex;
use crate::date::{Lean, Month, Part, Season, Weekday};

impl Resolver<'_> {
    /// A quarter, half or season.
    ///
    /// In order: the year that stands before it, that of its sentence, the side that a word says, what is to
    /// come (`하반기에 더 뽑는다`) or was done (`상반기 물량이 동났다`), and the nearest. Distances are in
    /// months. Unknown without a day of publication.
    pub(super) fn stretch(&self, part: Part, year: Option<FoundYear>, lean: Lean) -> Found {
        let part = match part {
            Part::Quarter(quarter) => timex::Part::Quarter(Some(quarter)),
            Part::Half(half) => timex::Part::Half(half),
            Part::Season(season) => timex::Part::Season(season),
            _ => return unresolved(None, timex::Part::Whole),
        };
        if let Some((year, basis)) = year {
            return (timex::Date { year, part }, basis);
        }
        if let Some(year) = self.context.sentence.year.filter(|_| lean == Lean::Nearest) {
            return (timex::Date { year: Some(year), part }, Basis::Mention);
        }
        let (Some(today), Some((first_month, months))) = (self.context.today(), part.months()) else {
            return unresolved(None, part);
        };
        // Months from the beginning of the stretch to this one.
        let into = |year: i32| (today.year() - year) * 12 + month_number(today) - i32::from(first_month);
        // In February winter still runs, and the one before is that of the year before last.
        let mut years = (-2..=1).map(|by| today.year() + by);
        let length = i32::from(months);
        // `하반기에 더 뽑는다`, `3분기부터 더 뽑는다`, in March.
        let awaits = || match part {
            timex::Part::Half(_) => self.around.tells_coming(),
            _ => self.around.begins_coming(),
        };
        let is_headline = || matches!(part, timex::Part::Half(1)) && !self.around.has_verb();
        let year = match lean {
            Lean::Nearest if awaits() => years.find(|&year| into(year) < length),
            // `하반기에 늘 것으로 보인다`, in March; the next year's would have its year.
            Lean::Nearest if into(today.year()) < 0 && self.around.expects() => Some(today.year()),
            Lean::Past => years.rev().find(|&year| into(year) >= length),
            Lean::Coming => years.find(|&year| into(year) < 0),
            // `상반기 물량이 동났다`, and the headline `상반기 적자`, in December.
            Lean::Nearest if self.around.tells_deed() || is_headline() => {
                let begun = (-2..=1).map(|by| today.year() + by).filter(|&year| into(year) >= 0);
                begun.max()
            }
            // Of two as near, the first: the one behind.
            Lean::Nearest => years.min_by_key(|&year| (into(year).clamp(0, length - 1) - into(year)).abs()),
        };
        (timex::Date { year, part }, Basis::Reference)
    }

    /// `이번 분기`. `by` is 0 for it, -1 for `지난 분기`, 1 for `다음 분기`.
    pub(super) fn quarter_from_reference(&self, by: i8) -> Found {
        quarter(self.context.today().map(YearMonth::of), by, Basis::Reference)
    }

    /// `전분기`: before the quarter last told of, which the article compares with it. `3분기 이익은
    /// 전분기보다 늘었다` compares with the second.
    pub(super) fn quarter_before(&self) -> Found {
        match self.context.quarter {
            Some(told) => quarter(Some(told), -1, Basis::Mention),
            None => self.quarter_from_reference(-1),
        }
    }

    /// `올겨울`: in January and February the one that began last December.
    pub(super) fn winter(&self, year: Option<FoundYear>) -> Found {
        let running = self.context.today().is_some_and(|today| today.month() <= 2);
        let (year, basis) = year.unwrap_or((None, Basis::Unresolved));
        let year = if running { year.and_then(|year| year.checked_sub(1)) } else { year };
        (timex::Date { year, part: timex::Part::Season(Season::Winter) }, basis)
    }

    /// `다음 주`, by the week of publication; `전주보다`, by that of the sentence.
    pub(super) fn week(&self, by: i8) -> Found {
        // `7월 둘째 주 … 전주보다`
        let told = self.context.sentence.week.filter(|_| by < 0 && self.around.compares());
        if let Some(day) = told.and_then(|told| monday_of(told, by.into())) {
            return (timex::Date::week_of(day), Basis::Mention);
        }
        self.week_from_today(self.said_from_today(by))
    }

    /// The week of publication, `by` weeks later; unknown without one.
    fn week_from_today(&self, by: i8) -> Found {
        match self.context.today().and_then(|today| monday_of(today, by.into())) {
            Some(day) => (timex::Date::week_of(day), Basis::Reference),
            None => unresolved(None, timex::Part::Week(None)),
        }
    }

    /// How many weeks away a week is that is said to be so many away. On a Sunday newsrooms look ahead: `이번
    /// 주` begins the next day, and `지난주` is the one that ends, save where something is compared with it.
    fn said_from_today(&self, by: i8) -> i8 {
        let is_sunday = self.context.today().is_some_and(|today| today.weekday() == chrono::Weekday::Sun);
        by + i8::from(is_sunday && matches!(by, -1 | 0) && !self.around.compares())
    }

    /// The week of a month: its first is the one that holds the first Thursday, as in ISO 8601. `6월 첫째 주`
    /// of 2031, which begins on a Sunday, is the week from 2 June.
    pub(super) fn week_of_month(&self, month: Month, week: u8, year: Option<FoundYear>) -> Found {
        let (date, basis) = self.month(month, year, Lean::Nearest);
        let first = date.bounds().and_then(|(first, _)| {
            let monday = monday_of(first, 0)?;
            let holds_thursday = plus_days(monday, 3)? >= first;
            plus_days(monday, if holds_thursday { 0 } else { 7 })
        });
        match first.and_then(|first| plus_days(first, 7 * (i64::from(week) - 1))) {
            Some(monday) => (timex::Date::week_of(monday), basis),
            None => unresolved(None, timex::Part::Week(None)),
        }
    }

    /// `금요일`: that of the week that is said, else of the week of publication; a side moves it by a week
    /// where the day is not on that side of today. On a Wednesday `오는 월요일` is that of the next week, but
    /// `오는 금요일` is that of this one.
    pub(super) fn weekday(&self, week: Option<i8>, day: Weekday, lean: Lean) -> Found {
        // `월요일 휴관`: each week.
        if week.is_none() && self.around.tells_closing() {
            return unresolved(None, timex::Part::Weekday(None, day));
        }
        // `3월 1일이 일요일이어서`: that very day.
        let told = self.context.sentence.day.filter(|_| week.is_none() && self.around.is_said_of_mention());
        if let Some(told) = told.filter(|told| told.weekday().number_from_monday() == u32::from(day.number()))
        {
            return (timex::Date::of(told), Basis::Mention);
        }
        // `3월 첫째 주 토요일`: that of the week right before it.
        let monday =
            self.context.sentence.week.filter(|_| week.is_none() && self.around.is_right_behind_mention());
        if let Some(day) = monday.and_then(|monday| plus_days(monday, i64::from(day.number()) - 1)) {
            return (timex::Date::of(day), Basis::Mention);
        }
        let found = self.context.today().and_then(|today| {
            let monday = monday_of(today, week.map_or(0, |week| self.said_from_today(week)).into())?;
            let day = plus_days(monday, i64::from(day.number()) - 1)?;
            match lean {
                Lean::Past if day >= today => plus_days(day, -7),
                Lean::Coming if day <= today => plus_days(day, 7),
                _ => Some(day),
            }
        });
        match found {
            Some(day) => (timex::Date::of(day), Basis::Reference),
            None => unresolved(None, timex::Part::Weekday(None, day)),
        }
    }

    /// `주말`: that of the week that is said, else the nearest, or the one on the side that is said.
    pub(super) fn weekend(&self, week: Option<i8>, lean: Lean) -> Found {
        let by = match (week, lean) {
            (Some(week), _) => week,
            // On a Monday or Tuesday the nearest weekend is the last one.
            (None, Lean::Nearest) => -i8::from(
                self.context.today().is_some_and(|today| today.weekday().num_days_from_monday() < 2),
            ),
            (None, Lean::Past) => -1,
            // On a Saturday the coming weekend is the next one.
            (None, Lean::Coming) => i8::from(
                self.context.today().is_some_and(|today| today.weekday().num_days_from_monday() >= 5),
            ),
        };
        match self.week_from_today(by) {
            (timex::Date { year, part: timex::Part::Week(week) }, basis) => {
                (timex::Date { year, part: timex::Part::Weekend(week) }, basis)
            }
            other => other,
        }
    }

    /// `지난해 같은 기간`: the part of the year last told, in the year that is said. Behind `올해 3분기` it
    /// is the third quarter of last year; where no part was told, the whole year.
    pub(super) fn same(&self, year: Option<FoundYear>) -> Found {
        let (year, basis) = year.unwrap_or((self.context.year, Basis::Mention));
        (timex::Date { year, part: self.context.period.unwrap_or(timex::Part::Whole) }, basis)
    }
}

/// The quarter that lies `by` quarters behind that of a month.
fn quarter(month: Option<YearMonth>, by: i8, basis: Basis) -> Found {
    match month.and_then(|month| month.plus(i32::from(by) * 3)) {
        Some(month) => {
            let part = timex::Part::Quarter(Some((month.month - 1) / 3 + 1));
            (timex::Date { year: Some(month.year), part }, basis)
        }
        None => unresolved(None, timex::Part::Quarter(None)),
    }
}

/// The month of a day, as a number that months can be counted from.
fn month_number(day: NaiveDate) -> i32 {
    i32::from(YearMonth::of(day).month)
}
