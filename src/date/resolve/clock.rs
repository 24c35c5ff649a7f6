//! Times of day in 24 hours, and what recurs.
//!
//! Pages write twelve hours with a part of the day or twenty-four without; the part decides, and it does not
//! always split at noon: `밤 12시` ends a day, `밤 1시` is small hours.

use crate::date::amount::Unit;
use crate::date::timex::{self, Value};
use crate::date::{Clock, Day, DayPart, Month, Part, Set, TimeOfDay};

/// The value of a set: its period, or the place in it with the rest left open. `매주 월요일` is `XXXX-WXX-1`,
/// `매년 12월` is `XXXX-12`, `매주` alone `P1W`.
pub(super) fn recurring(set: &Set) -> Value {
    let Some(at) = set.at else { return Value::Duration(set.every) };
    let part = match (at.part, set.every.first().unit) {
        (Some(Part::Month(Month::Number(month))), _) => timex::Part::Month(Some(month)),
        (Some(Part::Day(Some(Month::Number(month)), Day::Number(day))), _) => {
            timex::Part::Day(Some(month), Some(day))
        }
        (Some(Part::Day(None, Day::Number(day))), _) => timex::Part::Day(None, Some(day)),
        (Some(Part::Quarter(quarter)), _) => timex::Part::Quarter(Some(quarter)),
        (Some(Part::Half(half)), _) => timex::Part::Half(half),
        (Some(Part::Season(season)), _) => timex::Part::Season(season),
        (Some(Part::Weekday(_, day)), _) => timex::Part::Weekday(None, day),
        (Some(Part::Weekend(_)), _) => timex::Part::Weekend(None),
        (Some(Part::Weekdays), _) => timex::Part::Weekdays(None),
        (_, Unit::Day) => timex::Part::Day(None, None),
        (_, Unit::Week) => timex::Part::Week(None),
        (_, Unit::Month) => timex::Part::Month(None),
        _ => timex::Part::Whole,
    };
    let date = timex::Date { year: None, part };
    match at.clock {
        Some(clock) => Value::Time(Some(date), on_24_hours(clock)),
        None => Value::Date(date),
    }
}

/// The time of a clock in 24 hours; a part of the day where it has no time: `오후 2시` is `T14`, `14시` too;
/// `밤` alone is `TNI`.
pub(super) fn on_24_hours(clock: Clock) -> timex::Clock {
    match (clock.time, clock.part) {
        (Some(time), part) => {
            let hour = part.map_or(time.hour, |part| hour_of_day(part, time.hour));
            timex::Clock::Time(TimeOfDay { hour, ..time })
        }
        (None, part) => timex::Clock::Part(part.unwrap_or(DayPart::Daytime).into()),
    }
}

/// The second time of `오후 2시~4시`, `오전 9시부터 6시까지`, which begins with the first: the next such hour
/// on the clock's face behind it, if the day has one. `오전 9시부터 6시까지` ends at `T18`. An end with a
/// part of the day of its own, or an hour above 12, is read by itself.
pub(super) fn range_end(begun: TimeOfDay, end: Clock) -> timex::Clock {
    let Clock { time: Some(time @ TimeOfDay { hour: 1..=12, minute, .. }), part: None } = end else {
        return on_24_hours(end);
    };
    let is_behind = |hour: &u8| (*hour, minute) >= (begun.hour, begun.minute);
    let hour = [time.hour, time.hour + 12].into_iter().find(is_behind).unwrap_or(time.hour);
    timex::Clock::Time(TimeOfDay { hour, ..time })
}

/// The hour of the day: `오전 12시` is midnight, `낮 12시` noon, `밤 12시` the end of the day. `밤 3시` is
/// three in the morning, `밤 7시` seven in the evening.
const fn hour_of_day(part: DayPart, hour: u8) -> u8 {
    match (part, hour) {
        (DayPart::SmallHours | DayPart::Morning | DayPart::Forenoon, 12) => 0,
        (DayPart::Afternoon | DayPart::Evening, 1..=11) => hour + 12,
        (DayPart::Daytime, 1..=6) => hour + 12,
        (DayPart::Night, 6..=12) => hour + 12,
        _ => hour,
    }
}
