//! The grammar of time stamps.
//!
//! Pages are stamped by machines, in few forms, so that a grammar says all: numbers with their bounds, one
//! sign or word between them, spaces anywhere but within numbers. Days that no calendar has, and years before
//! 1980 or from 2100 on, are no stamps; twelve hours are read with `오전` or `오후` before them. A clock
//! without a day is none: sites show those of other stories so.

use chrono::{Datelike, NaiveDate, NaiveTime};
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{alpha1, one_of};
use nom::combinator::{map_opt, opt, peek, recognize, value};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

use super::{When, on_day};
use crate::lexicon::stamps::{
    AFTERNOON, DAY, DAY_NAME, DAYS, HOUR, MINUTE, MONTH, MORNING, SECOND, WEEKDAYS, YEAR,
};
use crate::scan::class::skip_spaces;

/// What the grammar reads.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    /// The day or the instant, in Korean time.
    pub(super) when: When,
    /// Whether the day of the week stands in it.
    pub(super) has_weekday: bool,
}

/// `stamp := day [ "." ] [ weekday ] [ clock ]`; two digits of the year only with the clock. So `2031.03.10
/// (월) 09:00` and `31.03.10 09:00`; not `31.03.10`, which may be a version.
pub(super) fn stamp(input: &str) -> IResult<&str, Read> {
    let (rest, (short, day)) = day(input)?;
    let (rest, weekday) = unless_digit(|input| preceded(spaces, weekday).parse(input))(rest)?;
    let (rest, time) = opt(preceded(gap, clock)).parse(rest)?;
    let when = match time {
        Some(time) => on_day(day, time).map(When::Instant),
        None if short => None,
        None => Some(When::Day(day)),
    };
    match when {
        Some(when) => Ok((rest, Read { when, has_weekday: weekday.is_some() })),
        None => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify))),
    }
}

/// `compact := year month day`, without anything between them. So `20310310`.
pub(super) fn compact(input: &str) -> IResult<&str, Read> {
    map_opt((digits(4, 4), digits(2, 2), digits(2, 2)), |(year, month, day)| {
        let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        is_of_news(day).then_some(Read { when: When::Day(day), has_weekday: false })
    })
    .parse(input)
}

/// Whether pages may be of that day.
/// Earlier ones are those of which a story tells.
fn is_of_news(day: NaiveDate) -> bool {
    (1980..2100).contains(&day.year())
}

/// `day := year sep month sep day`, and whether the year has two digits only.
/// Two digits are of this century. So `2031.03.10` and `2031년 3월 10일`; not `2031.13.10`.
fn day(input: &str) -> IResult<&str, (bool, NaiveDate)> {
    let year = alt((digits(4, 4), digits(2, 2)));
    let parts = (
        year,
        separator(YEAR),
        digits(1, 2),
        separator(MONTH),
        digits(1, 2),
        opt(preceded(spaces, tag(DAY))),
    );
    map_opt((parts, opt(tag("."))), |((year, _, month, _, day, _), _)| {
        let short = year < 100;
        let full = if short { 2000 + i32::try_from(year).ok()? } else { i32::try_from(year).ok()? };
        let day = NaiveDate::from_ymd_opt(full, month, day)?;
        is_of_news(day).then_some((short, day))
    })
    .parse(input)
}

/// `sep := "-" | "/" | "." | word`, with spaces around it. The word is that of the unit before it: `년`.
fn separator(word: &'static str) -> impl FnMut(&str) -> IResult<&str, ()> {
    move |input| {
        let (rest, ()) = spaces(input)?;
        let rest = match rest.as_bytes().first() {
            Some(b'-' | b'/' | b'.') => &rest[1..],
            _ => tag(word).parse(rest)?.0,
        };
        spaces(rest)
    }
}

/// Whether what stands behind a year may part it from the month.
pub(super) fn separates(behind_year: &str) -> bool {
    let rest = &behind_year[skip_spaces(behind_year, 0)..];
    matches!(rest.as_bytes().first(), Some(b'-' | b'/' | b'.')) || rest.starts_with(YEAR)
}

/// Spaces, of which there may be none. It never fails.
fn spaces(input: &str) -> IResult<&str, ()> {
    let stands = matches!(input.as_bytes().first(), Some(b' ' | b'\t'));
    Ok((if stands { &input[skip_spaces(input, 0)..] } else { input }, ()))
}

/// What may stand before a number, and is not looked for where the number does.
fn unless_digit<'i, T>(
    mut parser: impl FnMut(&'i str) -> IResult<&'i str, T>,
) -> impl FnMut(&'i str) -> IResult<&'i str, Option<T>> {
    move |input| {
        let (rest, ()) = spaces(input)?;
        let is_digit = rest.as_bytes().first().is_some_and(u8::is_ascii_digit);
        match if is_digit { None } else { parser(input).ok() } {
            Some((rest, read)) => Ok((rest, Some(read))),
            None => Ok((input, None)),
        }
    }
}

/// `weekday := "(" name [ "요일" ] ")" | name "요일" | name " " | "(" day ")"`, the name being one of
/// 월화수목금토일 or its Hanja, the day one of Mon to Sun.
fn weekday(input: &str) -> IResult<&str, ()> {
    let name = || one_of(WEEKDAYS);
    let in_brackets = value((), (tag("("), name(), opt(tag(DAY_NAME)), tag(")")));
    let bare = value((), (name(), alt((tag(DAY_NAME), peek(tag(" "))))));
    let short =
        map_opt(alpha1, |word: &str| DAYS.iter().any(|day| word.eq_ignore_ascii_case(day)).then_some(()));
    let english = delimited(tag("("), short, tag(")"));
    alt((in_brackets, bare, english)).parse(input)
}

/// What stands between day and clock: spaces, an ISO `T`, an opening bracket, a bar, a dot. It may be empty,
/// as in `2031.03.1009:00`.
fn gap(input: &str) -> IResult<&str, &str> {
    recognize((spaces, opt(alt((tag("T"), tag("("), tag("["), tag("|"), tag("·"), tag("ㆍ")))), spaces))
        .parse(input)
}

/// `clock := [ "오전" | "오후" ] hour ( ":" | "시" ) minute [ "분" ] [ second ] [ ")" | "]" ]`,
/// `second := ":" number | number "초"`. One digit is a minute before its word only. So `오후 2:52` and `14시
/// 52분` are one time, and `25:00` is none.
fn clock(input: &str) -> IResult<&str, NaiveTime> {
    let morning = value(false, alt(MORNING.map(tag)));
    let afternoon = value(true, alt(AFTERNOON.map(tag)));
    let mut names_half = (alt((morning, afternoon)), spaces);
    let half = unless_digit(move |input| names_half.parse(input));
    let colon = preceded(spaces, tag(":"));
    let minute =
        preceded((alt((colon, tag(HOUR))), spaces), terminated(digits(2, 2), opt((spaces, tag(MINUTE)))));
    let minute_in_words = delimited((tag(HOUR), spaces), digits(1, 1), (spaces, tag(MINUTE)));
    let second = alt((preceded(tag(":"), digits(2, 2)), delimited(spaces, digits(1, 2), tag(SECOND))));
    map_opt(
        (half, digits(1, 2), alt((minute, minute_in_words)), opt(second), opt(alt((tag(")"), tag("]"))))),
        |(half, hour, minute, second, _)| {
            let hour = match half {
                Some((true, _)) if hour < 12 => hour + 12,
                Some((false, _)) if hour == 12 => 0,
                _ => hour,
            };
            NaiveTime::from_hms_opt(hour, minute, second.unwrap_or(0))
        },
    )
    .parse(input)
}

/// A number of `least` to `most` digits, of which there are four at most. It fails where fewer stand there,
/// and leaves what is beyond `most`.
fn digits(least: usize, most: usize) -> impl FnMut(&str) -> IResult<&str, u32> {
    move |input| {
        let length = input.bytes().take(most).take_while(u8::is_ascii_digit).count();
        if length < least {
            return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Digit)));
        }
        let (digits, rest) = input.split_at(length);
        Ok((rest, digits.bytes().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))))
    }
}
