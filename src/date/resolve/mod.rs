//! From what a page says to what it means.
//!
//! The door is [`resolve`]. It walks the expressions once, in order. At each it takes note of sentences and
//! lines that ended, asks a [`Resolver`] what the expression means, lets an appositive behind it correct that
//! (`전날인 26일`), and only then puts the result into the [`Context`], so that no expression is counted from
//! itself. What recurs, what lasts, what is only compared with and years in brackets are not put there: the
//! story does not move to them.
//!
//! The files are by what is resolved: `month` (years too), `day`, `stretch` (quarters, halves, seasons,
//! weeks), `shift`, `clock`. Each goes by the same order of trust: what the expression says itself, what its
//! sentence or paragraph told, and last what is nearest to the day of publication, of which the tense of the
//! sentence chooses the side. Each rule has a row in the table of the module `date`. All is in Korean time.

mod clock;
mod day;
mod month;
mod shift;
mod stretch;

use alloc::vec::Vec;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

use self::clock::{on_24_hours, range_end, recurring};
use super::calendar::{KOREA, plus_days};
use super::context::{Context, Mentioned, TellsYear, counts_from_today};
use super::resolved::{Basis, Resolved};
use super::surroundings::{Surroundings, begins_line};
use super::timex::{self, Type, Value};
use super::{Calendar, Day, Expression, Kind, Part, Season, Vague, Year};
use crate::scan::fold::Folded;
use crate::{Mention, Span};

/// Gives each expression of a text its meaning, by a reference (its time in Korea) and the dates mentioned
/// before.
///
/// `mentions` are those that [`find`](fn@super::find) gave for `text`, in order. Without a reference relative
/// dates keep their unknown parts as `X`. Mentions of another text have no meaning in this one, but do no
/// harm.
///
/// ```
/// use gisa::date;
///
/// let text = "지난해 2월 투자를 받았고, 같은 해 6월 상장했다. 4일 밝혔다";
/// let mentions: Vec<_> = date::find(text).collect();
/// let published = chrono::DateTime::parse_from_rfc3339("2025-03-05T09:00:00+09:00").unwrap();
/// let values: Vec<_> = date::resolve(text, &mentions, Some(published))
///     .iter()
///     .map(|mention| mention.value().value().to_string())
///     .collect();
/// assert_eq!(values, ["2024-02", "2024-06", "2025-03-04"]);
/// ```
#[must_use]
pub fn resolve<'t>(
    text: &str,
    mentions: &[Mention<'t, Expression>],
    reference: Option<DateTime<FixedOffset>>,
) -> Vec<Mention<'t, Resolved>> {
    let folded = Folded::new(text);
    let plain: Vec<_> = mentions.iter().map(|mention| in_folded(&folded, mention)).collect();
    let meant = resolve_in(folded.text(), &plain, reference);
    mentions.iter().zip(meant).map(|(&mention, meant)| mention.map(|_| meant.into_value())).collect()
}

/// [`resolve`] in a text that is folded already. Offsets of the mentions are of that text. A column that says
/// for which day it is (`[오늘의 운세] 3월 11일`) is resolved as if published on that day.
pub(crate) fn resolve_in<'t>(
    text: &str,
    mentions: &[Mention<'t, Expression>],
    reference: Option<DateTime<FixedOffset>>,
) -> Vec<Mention<'t, Resolved>> {
    let context = Context::new(reference.map(korean_time));
    let mut context = day_of_column(&context, text, mentions).map_or(context, |day| context.on(day));
    let mut resolved: Vec<Mention<'t, Resolved>> = Vec::with_capacity(mentions.len());
    let (mut before, mut counted) = (0, false);
    for (index, mention) in mentions.iter().enumerate() {
        let around = Surroundings::new(text, before, mention.span(), &mentions[index + 1..]);
        if around.new_sentence() {
            context.end_sentence();
            // A line ends no less than a sentence.
            if around.new_paragraph() {
                context.end_paragraph();
            }
        }
        let resolver = Resolver { context: &context, around: &around };
        let mut meant = resolver.expression(mention.value());
        // `하루 전인 어제`, `전날인 26일`: both are the day that the second names.
        let name = around.appositive().map(|next| resolver.expression(next.value()));
        if let Some(day) = name.and_then(|name| same_thing(&meant, &name)) {
            (meant.value, meant.basis) = day;
        }
        let said = match mention.value().kind() {
            Kind::Calendar(calendar) => Some(calendar),
            _ => None,
        };
        let set = resolved.last().map(Mention::value).filter(|last| last.class == Type::Set);
        if let (Some(set), Some(said)) = (set, said) {
            if around.ends_range() || around.is_within_period() {
                meant = recurring_too(set, said, meant);
            }
        }
        let is_told = !matches!(meant.class, Type::Set | Type::Duration);
        if is_told && !around.compares() && !around.is_aside() {
            context.mention(Mentioned {
                said,
                zone: meant.zone,
                value: meant.value,
                tells: tells_year(said, meant.basis, &around),
                // `전날(18일)`: the story stays on its day.
                joined: around.is_joined() || (counted && around.stands_in_brackets()),
                ends_span: around.ends_span(),
                aside: said.is_some_and(counts_from_today) && around.quoted(),
                heads_item: around.heads_item(),
            });
        }
        before = mention.span().end();
        let is_counted =
            |said: Calendar| matches!(said.part, Some(Part::Day(None, Day::Narrated(by))) if by != 0);
        counted = said.is_some_and(is_counted);
        resolved.push(mention.map(|_| meant));
    }
    resolved
}

/// The day that a column is for, where its headline tells it behind `오늘` or `금주` in brackets, `[오늘의
/// 운세] 3월 11일`. It is published the day before, or at the end of the week before.
///
/// ```text
/// [오늘의 운세] 3월 11일 화요일
/// 쥐띠: 내일 좋은 소식이 있다.
/// ```
///
/// `None` where the name stands in the midst of a line, where more than four times stand before it, where no
/// date stands behind it in its line, and where that is not one to seven days ahead.
fn day_of_column(context: &Context, text: &str, mentions: &[Mention<'_, Expression>]) -> Option<NaiveDate> {
    let is_head = |mention: &Mention<'_, Expression>| {
        let part = match mention.value().kind() {
            Kind::Calendar(calendar) => calendar.part,
            _ => None,
        };
        let before = text.get(..mention.span().start()).and_then(|before| before.strip_suffix(OPENING));
        matches!(part, Some(Part::Day(None, Day::Reference(0)) | Part::Week(0)))
            && before.is_some_and(begins_line)
    };
    // Before it only the head of a page tells times.
    let head = mentions.iter().take(5).position(is_head)?;
    let (told, behind) = mentions[head + 1..].split_first()?;
    let around = Surroundings::new(text, mentions[head].span().end(), told.span(), behind);
    let Value::Date(date) = Resolver { context, around: &around }.expression(told.value()).value else {
        return None;
    };
    let (day, _) = date.bounds().filter(|_| !around.new_paragraph())?;
    let today = context.today()?;
    (today < day && day <= plus_days(today, 7)?).then_some(day)
}

/// What opens the name of a column.
const OPENING: [char; 3] = ['[', '【', '('];

/// A mention with its place in the folded text; one that has none there stands at its beginning.
fn in_folded<'f>(folded: &'f Folded<'_>, mention: &Mention<'_, Expression>) -> Mention<'f, Expression> {
    let span = folded.folded_span(mention.span());
    let span = folded.text().get(span.range()).map_or(Span::default(), |_| span);
    Mention::new(*mention.value(), span, folded.text())
}

/// What an item of a list means that begins with what recurs: of `매월 5일, 15일, 25일`, `매주 화요일과
/// 목요일` and `매주 토·일요일` all recur, as does the weekday of `매월 셋째 주 금요일`; and the end of `매일
/// 오전 9시부터 오후 6시까지` is of no day more than the beginning. A day behind `매일`, and one with its
/// month, are what they are alone.
fn recurring_too(set: &Resolved, said: Calendar, meant: Resolved) -> Resolved {
    let part = match (set.value, said.part) {
        (_, None) if said.year.is_none() => {
            let Value::Time(_, time) = meant.value else { return meant };
            return Resolved { value: Value::Time(None, time), basis: Basis::Unresolved, ..meant };
        }
        (
            Value::Date(timex::Date { year: None, part: timex::Part::Day(None, Some(_)) }),
            Some(Part::Day(None, Day::Number(day))),
        ) => timex::Part::Day(None, Some(day)),
        (
            Value::Date(timex::Date { year: None, part: timex::Part::Weekday(None, _) }) | Value::Duration(_),
            Some(Part::Weekday(None, day)),
        ) => timex::Part::Weekday(None, day),
        _ => return meant,
    };
    let date = timex::Date { year: None, part };
    let value = match meant.value {
        Value::Time(_, time) => Value::Time(Some(date), time),
        _ => Value::Date(date),
    };
    Resolved { class: Type::Set, value, basis: Basis::Explicit, ..meant }
}

/// Whether a mention gives a year to its sentence: `지난해 3월` does; not `4일`, whose month was inferred.
/// `2019년부터` does for its range only, and a month with a year that the text told before (`2월` behind
/// `2018년 1월`) hands that on. That of a budget or of schools is what something is for, and not when it is
/// told of: `내년도 예산을 9월 3일까지 받는다`.
fn tells_year(said: Option<Calendar>, basis: Basis, around: &Surroundings<'_>) -> TellsYear {
    let Some(said) = said else { return TellsYear::No };
    let carried =
        basis == Basis::Mention && matches!(said.part, Some(Part::Month(_) | Part::Day(Some(_), _)));
    let bare_number = said.part.is_none() && matches!(said.year, Some(Year::Number(_)));
    if (said.year.is_none() && !carried) || around.is_year_of_account() {
        TellsYear::No
    } else if around.year_holds(bare_number) {
        TellsYear::Yes
    } else {
        TellsYear::Once
    }
}

/// What an appositive says a time is, with a time of day or without: `전날인 26일 오후 3시`, `6분 뒤인 8시
/// 27분`. `None` where the two are of kinds that are not the same thing: `사흘인 4일`.
fn same_thing(first: &Resolved, second: &Resolved) -> Option<(Value, Basis)> {
    let value = match (first.value, second.value) {
        // `주말인 5∼6일`: the weekend that the day lies in.
        (
            Value::Date(timex::Date { part: timex::Part::Weekend(_), .. }),
            Value::Date(day) | Value::Time(Some(day), _),
        ) => Value::Date(timex::Date::weekend_of(day.bounds()?.0)),
        // `2년 전인 5월`: of the year that the first says.
        (
            Value::Date(timex::Date { year: year @ Some(_), part: timex::Part::Whole }),
            Value::Date(timex::Date { part, .. }) | Value::Time(Some(timex::Date { part, .. }), _),
        ) if second.basis != Basis::Explicit => Value::Date(timex::Date { year, part }),
        (Value::Date(_), Value::Date(day) | Value::Time(Some(day), _)) => Value::Date(day),
        (Value::Time(..), time @ Value::Time(Some(_), _)) => time,
        _ => return None,
    };
    Some((value, second.basis))
}

/// From this hour on a time may go on behind midnight, and up to that one it may end there.
const EVENING: u8 = 18;
const NOON: u8 = 12;

/// What the clock in Seoul says, or at the ends of the calendar that of Greenwich.
fn korean_time(reference: DateTime<FixedOffset>) -> NaiveDateTime {
    let korean = KOREA.and_then(|korea| reference.naive_utc().checked_add_offset(korea));
    korean.unwrap_or_else(|| reference.naive_utc())
}

/// Resolves one expression.
struct Resolver<'a> {
    /// What was told before it.
    context: &'a Context,
    /// What stands around it.
    around: &'a Surroundings<'a>,
}

/// A date and what it was resolved by.
type Found = (timex::Date, Basis);

/// A date of which not all is known.
const fn unresolved(year: Option<i32>, part: timex::Part) -> Found {
    (timex::Date { year, part }, Basis::Unresolved)
}

/// A year, if anything gives it, and what it was resolved by.
type FoundYear = (Option<i32>, Basis);

impl Resolver<'_> {
    /// What an expression means, with the modifier and the zone that it says.
    fn expression(&self, expression: &Expression) -> Resolved {
        let (class, value, basis) = match expression.kind() {
            Kind::Calendar(calendar) => self.calendar(&calendar),
            Kind::Shift(shift) => self.shift(&shift),
            Kind::Duration(amount) => (Type::Duration, Value::Duration(amount), Basis::Explicit),
            Kind::Set(set) => (Type::Set, recurring(&set), Basis::Explicit),
            Kind::Vague(vague) => self.vague(vague),
        };
        Resolved { class, value, modifier: expression.modifier(), zone: expression.zone(), basis }
    }

    /// `최근`, `앞으로` stay open; `당시` is what was last told of.
    fn vague(&self, vague: Vague) -> (Type, Value, Basis) {
        let value = match vague {
            Vague::Past => Value::Past,
            Vague::Present => Value::Present,
            Vague::Future => Value::Future,
            Vague::Then => match self.context.last {
                Some(value @ Value::Date(_)) => return (Type::Date, value, Basis::Mention),
                Some(Value::Time(Some(date), _)) => return (Type::Date, Value::Date(date), Basis::Mention),
                _ => return (Type::Date, Value::Past, Basis::Unresolved),
            },
        };
        (Type::Date, value, Basis::Explicit)
    }

    /// A time on the calendar: with a clock a time of day, on the day that is said or told of. A century or
    /// decade has no parts and is itself. An hour without a part of the day is one of 24, unless a range
    /// (`오후 2시~4시`) or an afternoon just told (`저녁 7시 공연, 8시 연주`) goes on to it.
    fn calendar(&self, calendar: &Calendar) -> (Type, Value, Basis) {
        match calendar.year {
            Some(Year::Century(ordinal)) => {
                return (Type::Date, Value::Century(ordinal.saturating_sub(1)), Basis::Explicit);
            }
            Some(Year::Decade(first)) => {
                let decade = u16::try_from(first / 10).unwrap_or(0);
                return (Type::Date, Value::Decade(decade), Basis::Explicit);
            }
            _ => {}
        }
        let Some(clock) = calendar.clock else {
            let (date, basis) = self.date(calendar);
            return (Type::Date, Value::Date(date), basis);
        };
        let found = match (calendar.part, calendar.year) {
            (None, None) => self.day_of_clock(clock),
            // `오후 10시부터 이튿날 오전 7시까지`, day after day
            (Some(Part::Day(None, Day::Mention(1))), None)
                if self.around.ends_span() && matches!(self.context.last, Some(Value::Time(None, _))) =>
            {
                None
            }
            _ => Some(self.date(calendar)),
        };
        let basis = found.map_or(Basis::Unresolved, |(_, basis)| basis);
        // `저녁 7시에는 공연이, 8시에는 불꽃놀이가`: an afternoon goes on.
        let may_go_on = calendar.part.is_none() && !self.around.in_figures() && !self.around.new_paragraph();
        let goes_on = may_go_on && self.is_afternoon();
        let begun = if self.around.ends_range() || goes_on { self.context.last } else { None };
        let time = match begun {
            Some(Value::Time(_, timex::Clock::Time(begun))) => range_end(begun, clock),
            _ => on_24_hours(clock),
        };
        let date = found.map(|(date, _)| date);
        let date = if self.around.ends_span() { self.behind_midnight(date, time) } else { date };
        (Type::Time, Value::Time(date, time), basis)
    }

    /// The day of the second time of `밤 9시부터 새벽 2시까지`: the next, where the first was in the evening.
    fn behind_midnight(&self, date: Option<timex::Date>, end: timex::Clock) -> Option<timex::Date> {
        let (Some(Value::Time(Some(first), timex::Clock::Time(begun))), timex::Clock::Time(end)) =
            (self.context.last, end)
        else {
            return date;
        };
        let is_next = date == Some(first) && begun.hour >= EVENING && end.hour < NOON;
        let next = || plus_days(first.bounds()?.0, 1).map(timex::Date::of);
        if is_next { next() } else { date }
    }

    /// Whether the time just mentioned is in the second half of the day.
    fn is_afternoon(&self) -> bool {
        matches!(self.context.last, Some(Value::Time(_, timex::Clock::Time(time))) if time.hour >= 12)
    }

    /// The year and its part, each counted from what it is said to be counted from. The winter of this year
    /// comes first, as it has a rule of its own beside the other seasons.
    fn date(&self, calendar: &Calendar) -> Found {
        let year = calendar.year.map(|year| self.year(year));
        let Some(part) = calendar.part else {
            let (year, basis) = year.unwrap_or((None, Basis::Unresolved));
            return (timex::Date { year, part: timex::Part::Whole }, basis);
        };
        match part {
            Part::Season(Season::Winter) if calendar.year == Some(Year::Reference(0)) => self.winter(year),
            Part::Month(month) => self.month(month, year, calendar.lean),
            Part::Day(Some(month), Day::Number(day)) => self.month_and_day(month, day, year, calendar.lean),
            Part::Day(_, day) => self.day(day, calendar.lean),
            Part::Quarter(_) | Part::Half(_) | Part::Season(_) => self.stretch(part, year, calendar.lean),
            Part::QuarterFromReference(by) => self.quarter_from_reference(by),
            Part::QuarterBefore => self.quarter_before(),
            Part::Week(by) => self.week(by),
            Part::WeekOfMonth(month, week) => self.week_of_month(month, week, year),
            Part::Weekday(week, day) => self.weekday(week, day, calendar.lean),
            Part::Weekend(week) => self.weekend(week, calendar.lean),
            // Only what recurs says it.
            Part::Weekdays => unresolved(None, timex::Part::Weekdays(None)),
            Part::Lunar(month, day) => self.lunar(month, day),
            Part::Same => self.same(year),
        }
    }
}
