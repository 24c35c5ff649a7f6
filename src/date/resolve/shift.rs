//! So much before or after: `3년 전`, `두 달 뒤`.
//!
//! `전` (*ago*) counts from now, as the reader does. `뒤` (*later*) in the past tense counts from what was
//! told, as it is the story that goes on; else it is a plan and counts from now, too. The result is as exact
//! as the smallest unit: nobody means a day by `3년 전`.

use chrono::{Datelike, NaiveDate, TimeDelta, Timelike};

use super::Resolver;
use super::month::month_of;
use crate::date::amount::{Amount, Unit};
use crate::date::calendar::{YearMonth, plus_days};
use crate::date::resolved::Basis;
use crate::date::timex::{self, Part, Type, Value};
use crate::date::{Anchor, Shift, TimeOfDay};

impl Resolver<'_> {
    /// `3년 전`: a year, month, week or day by its unit.
    ///
    /// In order: an open amount (`수년 전`) is only past or future; hours and minutes behind a time just
    /// told; what a time of the sentence is compared with; and all else from the base, which is now, or for
    /// a mention the month told without a day, the day told, the day of the story.
    pub(super) fn shift(&self, shift: &Shift) -> (Type, Value, Basis) {
        if shift.amount.is_open() {
            let value = if shift.back { Value::Past } else { Value::Future };
            return (Type::Date, value, Basis::Explicit);
        }
        let context = self.context;
        if let Some(value) = self.time_behind(shift) {
            return (Type::Time, value, Basis::Mention);
        }
        if let Some(date) = self.compared(shift) {
            return (Type::Date, Value::Date(date), Basis::Mention);
        }
        let from_mention = match shift.from {
            Anchor::Now => false,
            Anchor::Mention => true,
            Anchor::Unstated => {
                // `2020년 9월 받은 돈은 석 달 뒤 갚은 차용금`
                let is_dated = || context.sentence.number.is_some() && context.sentence.month.is_some();
                !shift.back && ((!self.around.quoted() && self.around.tells_past()) || is_dated())
            }
        };
        let base = if from_mention {
            let month = context.sentence.month.filter(|_| context.sentence.day.is_none());
            // `2021년 10월 불이 났다. 두 달 뒤 과태료를 냈다.`
            let first = month.or(context.last_month()).and_then(|month| month.day(1));
            first.or(context.day.filter(|_| context.age <= 1)).or(context.narrated)
        } else {
            context.today()
        };
        let year = if from_mention { context.year } else { None };
        let smallest = shift.amount.quantities().last().map_or(Unit::Day, |quantity| quantity.unit);
        let basis = if from_mention { Basis::Mention } else { Basis::Reference };
        let direction = if shift.back { -1 } else { 1 };
        if smallest == Unit::Year {
            let from = year.or(base.map(|day| day.year()));
            let by = whole(&shift.amount, Unit::Year);
            let year =
                from.zip(by).and_then(|(from, by)| from.checked_add(i32::try_from(direction * by).ok()?));
            let basis = if year.is_some() { basis } else { Basis::Unresolved };
            return (Type::Date, Value::Date(timex::Date { year, part: timex::Part::Whole }), basis);
        }
        let base = base.or(context.today());
        match base.and_then(|base| moved(base, &shift.amount, direction)) {
            Some(day) => (Type::Date, Value::Date(at_unit(day, smallest)), basis),
            None => (Type::Date, Value::Date(unknown(smallest)), Basis::Unresolved),
        }
    }

    /// `오후 8시 21분 알렸다. 6분 뒤 부딪쳤다`: so many hours and minutes behind the time just told, or
    /// before it where something is compared (`오전 8시 현재 24시간 전보다 올랐다`). `None` where no time of
    /// a known day was just told, for `6분 전` else, in a quotation, and for units other than hours and
    /// minutes.
    fn time_behind(&self, shift: &Shift) -> Option<Value> {
        let Value::Time(Some(date), timex::Clock::Time(told)) = self.context.last? else { return None };
        let (Part::Day(..), Some((day, _))) = (date.part, date.bounds()) else { return None };
        let is_back = shift.back && !self.around.compares();
        if is_back || shift.from == Anchor::Now || self.around.quoted() {
            return None;
        }
        let minutes = shift.amount.quantities().try_fold(0, |sum: i64, quantity| {
            let each = match quantity.unit {
                Unit::Hour => 60,
                Unit::Minute => 1,
                _ => return None,
            };
            sum.checked_add(i64::from(quantity.count.as_whole()?) * each)
        })?;
        let from = day.and_hms_opt(told.hour.into(), told.minute.unwrap_or(0).into(), 0)?;
        let by = if shift.back { -minutes } else { minutes };
        let then = from.checked_add_signed(TimeDelta::try_minutes(by)?)?;
        let to_the_minute = told.minute.is_some() || minutes % 60 != 0;
        let hour = u8::try_from(then.hour()).ok()?;
        let minute = u8::try_from(then.minute()).ok().filter(|_| to_the_minute);
        let time = TimeOfDay { hour, minute, second: None };
        Some(Value::Time(Some(timex::Date::of(then.date())), timex::Clock::Time(time)))
    }

    /// What a time of the sentence is set beside, in its own unit: `1990년에는 10년 전보다 많았다`, `12월에는
    /// 한 달 전보다 늘었다`, `4일에는 하루 전보다 올랐다`; of years only one in figures, and that in `1990년
    /// 10년 전의 두 배가 됐다` too. Not `1990년에는 10년 전 책이 팔렸다`, where nothing is compared.
    fn compared(&self, shift: &Shift) -> Option<timex::Date> {
        let told = self.context.sentence;
        let compares = self.around.compares();
        if !shift.back || !(compares || self.around.tells_of_noun()) {
            return None;
        }
        if let (Some(year), Some(by)) = (told.number, whole(&shift.amount, Unit::Year)) {
            let year = year.checked_sub(i32::try_from(by).ok()?)?;
            return Some(timex::Date { year: Some(year), part: timex::Part::Whole });
        }
        let is_alone = compares && shift.from == Anchor::Unstated && shift.amount.quantities().count() == 1;
        let by = |unit| whole(&shift.amount, unit).filter(|_| is_alone);
        match (told.day, told.month) {
            (Some(day), _) => plus_days(day, -by(Unit::Day)?).map(timex::Date::of),
            (None, Some(month)) => month.plus(-i32::try_from(by(Unit::Month)?).ok()?).map(month_of),
            (None, None) => None,
        }
    }
}

/// The whole number of one unit in an amount. `None` where it has none of that unit or no whole number of it.
fn whole(amount: &Amount, unit: Unit) -> Option<i64> {
    amount.quantities().find(|quantity| quantity.unit == unit)?.count.as_whole().map(i64::from)
}

/// The day that lies an amount away. Parts of a day move nothing. `direction` is 1 or -1. A month without
/// that day ends on its last: a month from 31 January is 28 February.
fn moved(day: NaiveDate, amount: &Amount, direction: i64) -> Option<NaiveDate> {
    amount.quantities().try_fold(day, |day, quantity| {
        let by = direction * i64::from(quantity.count.as_whole()?);
        let months = |by: i64| {
            let month = YearMonth::of(day).plus(i32::try_from(by).ok()?)?;
            let number = u8::try_from(day.day()).ok()?;
            (0..4).find_map(|back| month.day(number.checked_sub(back)?))
        };
        match quantity.unit {
            Unit::Year => months(by.checked_mul(12)?),
            Unit::Month => months(by),
            Unit::Week => plus_days(day, by.checked_mul(7)?),
            Unit::Day => plus_days(day, by),
            Unit::Hour | Unit::Minute | Unit::Second => Some(day),
        }
    })
}

/// A day, as exact as a unit: `석 달 전` is a month, `열흘 전` a day.
fn at_unit(day: NaiveDate, unit: Unit) -> timex::Date {
    match unit {
        Unit::Year => timex::Date { year: Some(day.year()), part: timex::Part::Whole },
        Unit::Month => month_of(YearMonth::of(day)),
        Unit::Week => timex::Date::week_of(day),
        _ => timex::Date::of(day),
    }
}

/// An unknown time, as exact as a unit.
fn unknown(unit: Unit) -> timex::Date {
    let part = match unit {
        Unit::Year => timex::Part::Whole,
        Unit::Month => timex::Part::Month(None),
        Unit::Week => timex::Part::Week(None),
        _ => timex::Part::Day(None, None),
    };
    timex::Date { year: None, part }
}
