//! Years and months.
//!
//! A month without a year is the commonest gap of news. In the order in which it is filled: the year that
//! stands before it; that of its sentence, its range or the same month told a little before; that of its
//! range's end; the side that a word, the tense or the distance says; the nearest. Reports are of what just
//! was or soon will be, so that the nearest is right unless the sentence says otherwise.

use core::ops::RangeInclusive;

use chrono::Datelike;

use super::{Found, FoundYear, Resolver, unresolved};
use crate::date::calendar::YearMonth;
use crate::date::resolved::Basis;
use crate::date::surroundings::Surroundings;
use crate::date::timex::{self, Value};
use crate::date::{Kind, Lean, Month, Part, Year};

impl Resolver<'_> {
    /// A year as a number, unless nothing gives it: `지난해` goes by publication, `이듬해` by the year last
    /// told, `전년` by that of the sentence. A decade and a century are no year.
    pub(super) fn year(&self, year: Year) -> FoundYear {
        let context = self.context;
        let this = context.today().map(|today| today.year());
        let (from, by, basis) = match year {
            Year::Number(number) => return (Some(i32::from(number)), Basis::Explicit),
            Year::Decade(_) | Year::Century(_) => return (None, Basis::Unresolved),
            Year::Reference(by) => (this, by, Basis::Reference),
            Year::Mention(by) => (context.year.or(this), by, Basis::Mention),
            Year::Sentence(by) => {
                // A report on the last year tells it once.
                let last = context.year.filter(|year| this == Some(*year + 1));
                (context.sentence.year.or(last).or(this), by, Basis::Mention)
            }
        };
        match from.and_then(|from| from.checked_add(by.into())) {
            Some(year) => (Some(year), basis),
            None => (None, Basis::Unresolved),
        }
    }

    /// `3월`, by the year that stands before it or by what the text tells; `지난달`, by the month of
    /// publication. Where no year is found it stays unknown: `XXXX-03`.
    pub(super) fn month(&self, month: Month, year: Option<FoundYear>, lean: Lean) -> Found {
        let Month::Number(number) = month else {
            return match self.counted_month(month) {
                Some((month, basis)) => (month_of(month), basis),
                None => unresolved(None, timex::Part::Month(None)),
            };
        };
        if let Some((year, basis)) = year {
            return (timex::Date { year, part: timex::Part::Month(Some(number)) }, basis);
        }
        match self.year_of_month(number, None, lean) {
            Some((year, basis)) => (month_of(YearMonth { year, month: number }), basis),
            None => unresolved(None, timex::Part::Month(Some(number))),
        }
    }

    /// `지난달`, `같은 달`, `전월`: a month that is counted from another; none for one with a number. None
    /// too where nothing is known to count from.
    pub(super) fn counted_month(&self, month: Month) -> Option<(YearMonth, Basis)> {
        let context = self.context;
        let this = context.today().map(YearMonth::of);
        let (from, by, basis) = match month {
            Month::Number(_) => return None,
            Month::Reference(by) => (this, by, Basis::Reference),
            Month::Mention(by) => (context.month.or(this), by, Basis::Mention),
            Month::Sentence(by) => (context.sentence.month.or(this), by, Basis::Mention),
        };
        Some((from?.plus(by.into())?, basis))
    }

    /// The year of a month, or of a day in it, that stands without one.
    ///
    /// With a day, dates are compared; without one, whole months by their middles. In order:
    ///
    /// 1. A year that the text carries to it, which holds only where no word says the side: `지난 3월` is
    ///    never that of the sentence.
    /// 2. The year of the end of the range that it begins: `1∼8월`.
    /// 3. The side: the one said (`오는 3월`), or what the tense makes of a month far off. In March `7월에
    ///    열렸다` was last year, and `12월부터 넓힌다` is this year.
    /// 4. The nearest of last year, this and the next that has the day.
    ///
    /// `None` without a day of publication, and where none of the three years has the day: `2월 29일`.
    pub(super) fn year_of_month(&self, month: u8, day: Option<u8>, lean: Lean) -> Option<(i32, Basis)> {
        let context = self.context;
        let today = context.today();
        if lean == Lean::Nearest {
            if let Some(year) = self.carried_year(month) {
                return Some((year, Basis::Mention));
            }
        }
        let today = today?;
        // `1월부터 12월까지 적용된다`, in January: from now on.
        if u32::from(month) == today.month() && self.around.begins_coming() {
            return Some((today.year(), Basis::Reference));
        }
        if let Some(year) = self.year_of_range_end(month).filter(|_| lean == Lean::Nearest) {
            return Some((year, Basis::Reference));
        }
        let ahead = (month + 12 - u8::try_from(today.month()).ok()?) % 12;
        let lean = match lean {
            // `축제는 4월에 열렸다`, in November.
            Lean::Nearest
                if FAR_AHEAD.contains(&ahead) && !self.around.quoted() && self.around.tells_past() =>
            {
                Lean::Past
            }
            // `이미 3월부터 심고 있으며`, in September.
            Lean::Nearest if ahead >= HALF_A_YEAR && self.around.has_begun() => Lean::Past,
            // `10월 첫 삽을 뜬다`, in April.
            Lean::Nearest if ahead == HALF_A_YEAR && self.around.tells_coming() => Lean::Coming,
            // `9월부터 넓힌다`, in February; `10월 4일 열린다`, `7월에 열고 10월에 마친다`, in March.
            Lean::Nearest
                if FARTHER_AHEAD.contains(&ahead)
                    && (self.around.begins_coming()
                        || self.around.is_to_be_held()
                        || self.goes_on_ahead(month)) =>
            {
                Lean::Coming
            }
            _ => lean,
        };
        let date = |year: i32| YearMonth { year, month }.day(day.unwrap_or(15));
        let this = YearMonth::of(today);
        let years = [this.year.checked_sub(1)?, this.year, this.year.checked_add(1)?];
        // Without a day a month is compared as a whole: this one lies neither before nor behind.
        let past = |year: i32| match day {
            Some(_) => date(year).is_some_and(|date| date < today),
            None => (year, month) < (this.year, this.month),
        };
        let coming = |year: i32| match day {
            Some(_) => date(year).is_some_and(|date| date > today),
            None => (year, month) > (this.year, this.month),
        };
        let year = match lean {
            Lean::Past => years.into_iter().rev().find(|&year| past(year)),
            Lean::Coming => years.into_iter().find(|&year| coming(year)),
            Lean::Nearest => years.into_iter().filter(|&year| date(year).is_some()).min_by_key(|&year| {
                let middle = YearMonth { year, month }.day(day.unwrap_or(15).min(28));
                let from = if day.is_some() { Some(today) } else { this.day(15) };
                middle.zip(from).map_or(i64::MAX, |(a, b)| a.signed_duration_since(b).num_days().abs())
            }),
        };
        year.map(|year| (year, Basis::Reference))
    }

    /// Whether a month comes behind another of its year that is ahead, and nothing says that it is past. In
    /// March the `10월` of `7월 11일 열리고 10월까지 이어진다`; not of `7월 11일 열리고 10월에 늘었다`, which
    /// is in the past tense.
    fn goes_on_ahead(&self, month: u8) -> bool {
        let coming = self.context.coming.filter(|coming| coming.month < month);
        let this = self.context.today().map(|today| today.year());
        coming.is_some_and(|coming| Some(coming.year) == this) && !self.around.tells_past()
    }

    /// The year of the `1` of `1~8월`, which ends where it is nearest to the day of publication. The end is
    /// resolved without what stands around it, as the verb is that of both. In February the `11` of `11~1월`
    /// is of the year before, as it lies before its end. `None` where no range follows, or one whose end has
    /// a year.
    pub(super) fn year_of_range_end(&self, month: u8) -> Option<i32> {
        let Kind::Calendar(end) = self.around.range_end()?.value().kind() else { return None };
        let number = match (end.year, end.part) {
            (None, Some(Part::Month(Month::Number(number)) | Part::Day(Some(Month::Number(number)), _))) => {
                number
            }
            _ => return None,
        };
        let alone = Surroundings::default();
        let (year, _) =
            Resolver { context: self.context, around: &alone }.year_of_month(number, None, end.lean)?;
        if month <= number { Some(year) } else { year.checked_sub(1) }
    }

    /// The year that the sentence gave before, or that of the same month just mentioned.
    ///
    /// In order: a year right before it (`2년 전 5월`), the first end of its range, the sentence (`2018년 1월
    /// … 2월`), the same month told up to four sentences before, an earlier month of a paragraph that tells
    /// its year, in the past tense, and a month ahead in the sentence. `None` where nothing carries one.
    pub(super) fn carried_year(&self, month: u8) -> Option<i32> {
        let context = self.context;
        // `2년 전 5월`
        if let Some(Value::Date(timex::Date { year: Some(year), part: timex::Part::Whole })) = context.last {
            if self.around.is_right_behind_mention() {
                return Some(year);
            }
        }
        if let Some(first) = context.sentence.month.filter(|_| self.around.ends_range()) {
            // `2021년 11월부터 3월까지` ends in the next year.
            return if month < first.month { first.year.checked_add(1) } else { Some(first.year) };
        }
        if let Some(year) =
            context.sentence.year.filter(|_| !context.sentence.year_is_past && !self.around.quotation_ended())
        {
            return Some(year);
        }
        // `작년 12월 3일 … 4일 밝혔다. 12월 4일 새벽`
        let named = context.named_month.filter(|_| context.named_age <= 4 && !self.around.tells_coming());
        let again = context
            .month
            .filter(|_| context.age <= 4)
            .into_iter()
            .chain(named)
            .find(|last| last.month == month);
        let goes_on = || context.story.filter(|last| last.month < month && self.around.tells_own_past());
        again.or_else(goes_on).map(|last| last.year).or_else(|| self.ahead_in_sentence(month))
    }

    /// The year by the month ahead that the sentence told before this one: `10월 13일부터 묻고 11월 초에
    /// 정한다`. A month at the beginning of the year, of what is to come too, is of the year behind: `12월
    /// 30일 시작해 3월 1일까지 이어진다`; not `12월 30일 열린다. 3월에 정했다`.
    fn ahead_in_sentence(&self, month: u8) -> Option<i32> {
        let this = self.context.today().map(YearMonth::of)?;
        let told = self.context.sentence.month.filter(|told| *told > this)?;
        if told.month < month {
            Some(told.year)
        } else {
            let turns = month + HALF_A_YEAR < told.month && self.around.tells_coming();
            turns.then_some(told.year + 1)
        }
    }

    /// `3월 4일`, `다음 달 4일`: a day of a month that is found as the month alone is.
    pub(super) fn month_and_day(&self, month: Month, day: u8, year: Option<FoundYear>, lean: Lean) -> Found {
        let whole = |month: YearMonth, basis| {
            let part = timex::Part::Day(Some(month.month), Some(day));
            (timex::Date { year: Some(month.year), part }, basis)
        };
        let Month::Number(number) = month else {
            return match self.counted_month(month) {
                Some((month, basis)) => whole(month, basis),
                None => unresolved(None, timex::Part::Day(None, Some(day))),
            };
        };
        let found = match year {
            Some((year, basis)) => year.map(|year| (year, basis)),
            None => self.year_of_month(number, Some(day), lean),
        };
        match found {
            Some((year, basis)) => whole(YearMonth { year, month: number }, basis),
            None => unresolved(None, timex::Part::Day(Some(number), Some(day))),
        }
    }
}

/// So many months ahead, one told of in the past tense is behind, though the next is as near.
const FAR_AHEAD: RangeInclusive<u8> = 4..=6;

/// So many months ahead, the month is as near behind, or nearer, and still of a year's plan.
const FARTHER_AHEAD: RangeInclusive<u8> = 6..=9;

/// So many months ahead and behind, the two are as near.
const HALF_A_YEAR: u8 = 6;

/// A month as TIMEX3 has it.
pub(super) fn month_of(month: YearMonth) -> timex::Date {
    timex::Date { year: Some(month.year), part: timex::Part::Month(Some(month.month)) }
}
