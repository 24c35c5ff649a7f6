//! Reading a value.
//!
//! What `show` writes is read, and hardly anything else. What stands first tells the kind: a whole word
//! (`PAST_REF`), a `P` an amount, a `T` inside a time of day, a tail of `X` a decade or a century; all else
//! is a date.

use core::ops::RangeInclusive;
use core::str::FromStr;

use super::show::SEASONS;
use super::{Clock, Date, Part, PartOfDay, Value};
use crate::date::amount::{Amount, Count, Quantity, Unit};
use crate::date::{Season, TimeOfDay, Weekday};
use crate::number::strict;
use crate::{Error, ErrorKind};

impl FromStr for Value {
    type Err = Error;

    /// Reads what `Display` writes, and nothing else but white space around it.
    ///
    /// ```
    /// use gisa::date::timex::Value;
    ///
    /// assert_eq!("2031-03-10T09:30".parse::<Value>()?.to_string(), "2031-03-10T09:30");
    /// assert!("2031-13".parse::<Value>().is_err());
    /// # Ok::<(), gisa::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Empty`], or [`ErrorKind::ExpectedDate`] with the whole text as its span if it is no such
    /// value: a month, a day, a week or a clock time that no calendar and no clock has, or an amount in more
    /// than three units or units that do not go down, is none.
    fn from_str(text: &str) -> Result<Self, Error> {
        strict::parse(text, |text, span| read(&text[span]).ok_or((ErrorKind::ExpectedDate, span)))
    }
}

/// `None` if it is no value.
fn read(text: &str) -> Option<Value> {
    match text {
        "PAST_REF" => return Some(Value::Past),
        "PRESENT_REF" => return Some(Value::Present),
        "FUTURE_REF" => return Some(Value::Future),
        _ => {}
    }
    if text.starts_with('P') {
        return read_amount(text).map(Value::Duration);
    }
    if let Some((date, clock)) = text.split_once('T') {
        let date = if date.is_empty() { None } else { Some(read_date(date)?) };
        return Some(Value::Time(date, read_clock(clock)?));
    }
    if let Some(century) = text.strip_suffix("XX").filter(|digits| is_number(digits, 2)) {
        return century.parse().ok().map(Value::Century);
    }
    if let Some(decade) = text.strip_suffix('X').filter(|digits| is_number(digits, 3)) {
        return decade.parse().ok().map(Value::Decade);
    }
    read_date(text).map(Value::Date)
}

/// Whether it is a number of at least so many digits and nothing else.
fn is_number(text: &str, digits: usize) -> bool {
    text.len() >= digits && text.bytes().all(|b| b.is_ascii_digit())
}

/// Two digits of a number in a range, or `XX` for an unknown one.
fn read_digits(text: &str, range: RangeInclusive<u8>) -> Option<Option<u8>> {
    match text {
        "XX" => Some(None),
        _ if text.len() == 2 && is_number(text, 2) => {
            text.parse().ok().filter(|number| range.contains(number)).map(Some)
        }
        _ => None,
    }
}

/// What a calendar has of each.
const MONTHS: RangeInclusive<u8> = 1..=12;
/// Days of the longest month.
const DAYS: RangeInclusive<u8> = 1..=31;
/// Weeks of the longest year of ISO 8601.
const WEEKS: RangeInclusive<u8> = 1..=53;

/// `2031`, `BC0044`, `XXXX-03`: a year, known or not, and the part of it behind a dash.
fn read_date(text: &str) -> Option<Date> {
    let (year, part) = text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
    let year = match (year, year.strip_prefix("BC")) {
        ("XXXX", _) => None,
        (_, Some(before)) if is_number(before, 4) => Some(before.parse::<i32>().ok()?.checked_neg()?),
        _ if is_number(year, 4) => Some(year.parse().ok()?),
        _ => return None,
    };
    Some(Date { year, part: part.map_or(Some(Part::Whole), read_part)? })
}

/// `03`, `03-04`, `Q3`, `H1`, `SU`, `W11`, `W11-WE`, `W11-1`. Whether the month has that many days is not
/// asked.
fn read_part(text: &str) -> Option<Part> {
    if let Some(season) = SEASONS.iter().position(|name| *name == text) {
        return Season::ALL.get(season).copied().map(Part::Season);
    }
    let (first, second) = text.split_once('-').map_or((text, None), |(first, second)| (first, Some(second)));
    if let Some(week) = first.strip_prefix('W') {
        let week = read_digits(week, WEEKS)?;
        return Some(match second {
            None => Part::Week(week),
            Some("WE") => Part::Weekend(week),
            Some("WD") => Part::Weekdays(week),
            Some(day) => match *day.as_bytes() {
                [day @ b'1'..=b'7'] => Part::Weekday(week, *Weekday::ALL.get(usize::from(day - b'1'))?),
                _ => return None,
            },
        });
    }
    match (text.as_bytes(), second) {
        (b"QX", _) => Some(Part::Quarter(None)),
        ([b'Q', quarter @ b'1'..=b'4'], _) => Some(Part::Quarter(Some(quarter - b'0'))),
        ([b'H', half @ b'1'..=b'2'], _) => Some(Part::Half(half - b'0')),
        (_, None) => read_digits(first, MONTHS).map(Part::Month),
        (_, Some(day)) => Some(Part::Day(read_digits(first, MONTHS)?, read_digits(day, DAYS)?)),
    }
}

/// `14`, `14:52`, `14:52:05`, `AF`; not `XX:30`, as no time of day is half known.
fn read_clock(text: &str) -> Option<Clock> {
    let part = match text {
        "MO" => PartOfDay::Morning,
        "DT" => PartOfDay::Daytime,
        "AF" => PartOfDay::Afternoon,
        "EV" => PartOfDay::Evening,
        "NI" => PartOfDay::Night,
        _ => {
            let mut numbers = text.split(':');
            let hour = read_digits(numbers.next()?, 0..=24).flatten()?;
            let mut sixtieth = || numbers.next().map(|number| read_digits(number, 0..=59).flatten());
            let (minute, second) = (sixtieth(), sixtieth());
            let all = numbers.next().is_none() && minute != Some(None) && second != Some(None);
            let time = TimeOfDay { hour, minute: minute.flatten(), second: second.flatten() };
            return all.then_some(Clock::Time(time));
        }
    };
    Some(Clock::Part(part))
}

/// `P1Y6M`, `PT2H30M`, `PXXY`: up to three units going down, those of the clock behind a `T`. Not `P6M1Y`.
fn read_amount(text: &str) -> Option<Amount> {
    let mut amount: Option<Amount> = None;
    let mut larger: Option<Unit> = None;
    let mut on_clock = false;
    let mut rest = text.strip_prefix('P')?;
    while !rest.is_empty() {
        if let Some(clock) = rest.strip_prefix('T').filter(|_| !on_clock) {
            on_clock = true;
            rest = clock;
        }
        let end = rest.find(|c: char| !matches!(c, '0'..='9' | '.' | 'X'))?;
        let count = read_count(&rest[..end])?;
        let unit = match (rest.as_bytes()[end], on_clock) {
            (b'Y', false) => Unit::Year,
            (b'M', false) => Unit::Month,
            (b'W', false) => Unit::Week,
            (b'D', false) => Unit::Day,
            (b'H', true) => Unit::Hour,
            (b'M', true) => Unit::Minute,
            (b'S', true) => Unit::Second,
            _ => return None,
        };
        if larger.is_some_and(|larger| unit <= larger) {
            return None;
        }
        (rest, larger) = (&rest[end + 1..], Some(unit));
        let quantity = Quantity { count, unit };
        amount = Some(match amount {
            None => Amount::new(quantity),
            Some(amount) if amount.is_full() => return None,
            Some(amount) => amount.and(quantity),
        });
    }
    amount
}

/// `3`, `43.5`, or `X` for each unknown digit; not `3X`.
fn read_count(text: &str) -> Option<Count> {
    if !text.is_empty() && text.bytes().all(|b| b == b'X') {
        return u8::try_from(text.len()).ok().map(|digits| Count::Open { digits });
    }
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let scale = u8::try_from(fraction.len()).ok()?;
    let digits = whole.bytes().chain(fraction.bytes()).try_fold(0u32, |number, b| {
        let digit = b.is_ascii_digit().then(|| u32::from(b - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })?;
    (!whole.is_empty() && !text.ends_with('.')).then_some(Count::Exact { digits, scale })
}
