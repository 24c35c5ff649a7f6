//! Time stamps: when the article came out, and when it was last changed.
//!
//! | written | means |
//! |---|---|
//! | `2025년 3월 10일 14시 52분`, `2020-09-29 11:08`, `2016/09/27 09:32:00`, `2023.07.14 (10:45)` | the minute |
//! | `2020.07.13. 오후 5:04`, `2025년 7월 9일 오전 3시 50분` | the same on a clock of twelve hours |
//! | `2021. 10.02(토) 23:16`, `24.09.20 11:32` | with the weekday; with two digits of the year |
//! | `2025-03-10` | the day |

use alloc::vec::Vec;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::one_of;
use nom::combinator::{map_opt, opt, recognize, value};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

use super::passage::Passage;
use crate::Span;
use crate::lexicon::stamps::{LABELS, LABELS_BEHIND, Label};
use crate::scan::class::skip_spaces;
use crate::scan::digits::digit_runs;
use crate::scan::index::{Beginnings, Endings};

/// When something was, as precisely as the page says it.
///
/// ```
/// let page = "다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let when = article.metadata().published().unwrap().when();
/// assert!(matches!(when, gisa::article::When::Instant(_)));
/// assert_eq!(when.to_string(), "2031-03-10T09:00:00+09:00");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum When {
    /// A day in Korea.
    Day(NaiveDate),
    /// A minute or second, in Korean time (+09:00).
    Instant(DateTime<FixedOffset>),
}

impl When {
    /// The instant, or the beginning of the day in Korea.
    ///
    /// ```
    /// let day = chrono::NaiveDate::from_ymd_opt(2031, 3, 10).unwrap();
    /// let when = gisa::article::When::Day(day);
    /// assert_eq!(when.instant().unwrap().to_rfc3339(), "2031-03-10T00:00:00+09:00");
    /// ```
    #[must_use]
    pub fn instant(self) -> Option<DateTime<FixedOffset>> {
        match self {
            Self::Day(day) => in_korea(day, NaiveTime::MIN),
            Self::Instant(instant) => Some(instant),
        }
    }

    /// The day in Korea.
    ///
    /// ```
    /// let instant = chrono::DateTime::parse_from_rfc3339("2031-03-10T23:30:00+09:00").unwrap();
    /// assert_eq!(gisa::article::When::Instant(instant).day().to_string(), "2031-03-10");
    /// ```
    #[must_use]
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Instant(instant) => instant.date_naive(),
        }
    }
}

impl core::fmt::Display for When {
    /// RFC 3339 with `+09:00`, or the bare date.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Instant(instant) => write!(f, "{}", instant.format("%Y-%m-%dT%H:%M:%S%:z")),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for When {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A time stamp of the article and where it stands.
///
/// ```
/// let page = "다리 놓는다\n입력 2025.03.10. 오후 2:52\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let published = article.metadata().published().unwrap();
/// assert_eq!(published.when().to_string(), "2025-03-10T14:52:00+09:00");
/// assert_eq!(published.passage().text(), "2025.03.10. 오후 2:52");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp<'t> {
    passage: Passage<'t>,
    when: When,
}

impl<'t> Stamp<'t> {
    pub(super) const fn new(passage: Passage<'t>, when: When) -> Self {
        Self { passage, when }
    }

    /// The stamp as written, without its label.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let stamp = article.metadata().published().unwrap();
    /// assert_eq!(stamp.passage().text(), "2031.03.10 09:00");
    /// ```
    #[must_use]
    pub const fn passage(&self) -> Passage<'t> {
        self.passage
    }

    /// What it says.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2031.03.10\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let stamp = article.metadata().published().unwrap();
    /// assert!(matches!(stamp.when(), gisa::article::When::Day(_)));
    /// ```
    #[must_use]
    pub const fn when(&self) -> When {
        self.when
    }
}

impl core::fmt::Display for Stamp<'_> {
    /// What it says, as [`When`] is shown.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.when.fmt(f)
    }
}

/// A time stamp in a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// The stamp without its label.
    pub(super) span: Span,
    /// The stamp with its label and what parts them.
    pub(super) with_label: Span,
    pub(super) when: When,
    pub(super) label: Option<Label>,
    pub(super) has_weekday: bool,
    /// Whether it is the day of a printed page: `2024-03-01 27면`.
    pub(super) is_print: bool,
}

static BY_BEGINNING: Beginnings<{ LABELS.len() }, 1> = Beginnings::of_rows(LABELS);
static BY_ENDING: Endings<{ LABELS.len() }, 1> = Endings::of_rows(LABELS);

/// The time stamps of a line, in order.
pub(super) fn find_in(text: &str, line: Span) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut runs = digit_runs(&text[line]);
    while let Some(run) = runs.next() {
        let start = line.start() + run.start();
        if !matches!(run.len(), 2 | 4) {
            continue;
        }
        let Ok((rest, read)) = stamp(&text[start..line.end()]) else { continue };
        let end = line.end() - rest.len();
        runs.skip_to(end - line.start());
        let from = found.last().map_or(line.start(), |last| last.with_label.end());
        found.push(labelled(text, Span::new(from, line.end()), Span::new(start, end), read));
    }
    found
}

/// The label alone on its line, whose value may follow on the next: `입력 :`.
pub(super) fn lone_label(line: &str) -> Option<Label> {
    let line = line.trim_end_matches(|c: char| c == ':' || c == '|' || c.is_whitespace());
    BY_BEGINNING.candidates(line).map(|at| LABELS[at]).find(|(word, _)| *word == line).map(|(_, label)| label)
}

fn labelled(text: &str, within: Span, span: Span, read: Read) -> Found {
    let before = text[within.start()..span.start()].trim_end_matches(is_joint);
    let after = &text[span.end()..within.end()];
    let front = BY_ENDING.candidates(before).map(|at| &LABELS[at]).find(|(word, _)| before.ends_with(word));
    let behind = match front {
        None => LABELS_BEHIND.iter().find(|(word, _)| is_label_behind(after, word)),
        Some(_) => None,
    };
    let with_label = match (front, behind) {
        (Some((word, _)), _) => Span::new(within.start() + before.len() - word.len(), span.end()),
        (None, Some((word, _))) => {
            Span::new(span.start(), within.end() - after.trim_start().len() + word.len())
        }
        (None, None) => span,
    };
    Found {
        span,
        with_label,
        when: read.when,
        label: front.or(behind).map(|&(_, label)| label),
        has_weekday: read.has_weekday,
        // A clock time is none of the printed paper's: `수정 2025.01.13 19:05 2면`.
        is_print: matches!(read.when, When::Day(_)) && is_print_page(after.trim_start()),
    }
}

/// Whether a word stands right behind a stamp and is no label of the next: `10:22 송고 | 11:01 수정`.
fn is_label_behind(after: &str, word: &str) -> bool {
    after
        .trim_start()
        .strip_prefix(word)
        .is_some_and(|rest| !rest.trim_start_matches([' ', ':']).starts_with(|c: char| c.is_ascii_digit()))
}

/// What stands between a label and its stamp.
fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, ':' | '|' | '：' | '/')
}

/// `27면` (*page 27*).
fn is_print_page(after: &str) -> bool {
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits) && after[digits..].starts_with('면')
}

/// What the grammar reads.
#[derive(Clone, Copy, Debug)]
struct Read {
    when: When,
    has_weekday: bool,
}

/// `stamp := day [ "." ] [ weekday ] [ clock ]`; two digits of the year only with the clock.
fn stamp(input: &str) -> IResult<&str, Read> {
    let (rest, (short, day)) = day(input)?;
    let (rest, weekday) = unless_digit(|input| preceded(spaces, weekday).parse(input))(rest)?;
    let (rest, time) = opt(preceded(gap, clock)).parse(rest)?;
    let when = match time {
        Some(time) => in_korea(day, time).map(When::Instant),
        None if short => None,
        None => Some(When::Day(day)),
    };
    match when {
        Some(when) => Ok((rest, Read { when, has_weekday: weekday.is_some() })),
        None => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify))),
    }
}

/// `day := year sep month sep day`, and whether the year has two digits only.
fn day(input: &str) -> IResult<&str, (bool, NaiveDate)> {
    let year = alt((digits(4, 4), digits(2, 2)));
    let parts = (
        year,
        separator("년"),
        digits(1, 2),
        separator("월"),
        digits(1, 2),
        opt(preceded(spaces, tag("일"))),
    );
    map_opt((parts, opt(tag("."))), |((year, _, month, _, day, _), _)| {
        let short = year < 100;
        let full = if short { 2000 + i32::try_from(year).ok()? } else { i32::try_from(year).ok()? };
        let day = NaiveDate::from_ymd_opt(full, month, day)?;
        (1980..2100).contains(&full).then_some((short, day))
    })
    .parse(input)
}

/// `sep := "-" | "/" | "." | word`, with spaces around it.
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

/// Spaces, of which there may be none.
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

/// `weekday := "(" name [ "요일" ] ")" | name "요일"`, the name being one of 월화수목금토일 or its Hanja.
fn weekday(input: &str) -> IResult<&str, ()> {
    let name = || one_of("월화수목금토일月火水木金土日");
    let in_brackets = value((), (tag("("), name(), opt(tag("요일")), tag(")")));
    alt((in_brackets, value((), (name(), tag("요일"))))).parse(input)
}

/// What stands between day and clock: spaces, an ISO `T`, an opening bracket, a dot.
fn gap(input: &str) -> IResult<&str, &str> {
    recognize((spaces, opt(alt((tag("T"), tag("("), tag("|"), tag("·"), tag("ㆍ")))), spaces)).parse(input)
}

/// `clock := [ "오전" | "오후" ] hour ( ":" | "시" ) minute [ "분" ] [ ":" second ] [ ")" ]`.
fn clock(input: &str) -> IResult<&str, NaiveTime> {
    let morning = value(false, alt((tag("오전"), tag("AM"))));
    let afternoon = value(true, alt((tag("오후"), tag("PM"))));
    let mut names_half = (alt((morning, afternoon)), spaces);
    let half = unless_digit(move |input| names_half.parse(input));
    let minute = (alt((tag(":"), tag("시"))), spaces, digits(2, 2), opt((spaces, tag("분"))));
    let second = alt((preceded(tag(":"), digits(2, 2)), delimited(spaces, digits(2, 2), tag("초"))));
    map_opt(
        (half, digits(1, 2), minute, opt(second), opt(tag(")"))),
        |(half, hour, (_, _, minute, _), second, _)| {
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

/// A number of `least` to `most` digits, of which there are four at most.
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

/// A clock time of a day in Korea. The offset is today's, as pages are stamped by machines that know no other.
fn in_korea(day: NaiveDate, time: NaiveTime) -> Option<DateTime<FixedOffset>> {
    const NINE_HOURS: i32 = 9 * 60 * 60;
    day.and_time(time).and_local_timezone(FixedOffset::east_opt(NINE_HOURS)?).single()
}
