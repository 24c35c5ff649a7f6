//! How temporal expressions are read: forwards from where one may begin.
//!
//! ```text
//! expression = set | led | date | clock | amount [전 | 뒤] | vague
//! led        = (지난 | 오는 | 향후 | 최근 …) (date | amount)
//! ```
//!
//! The doors are [`read_from_digits`], where the unit behind the number names the grammar (`월` a month, `시`
//! an hour), [`read_word`], where the row of the trigger names it, [`read`], which tries all, and
//! [`read_name`] for named days. A file reads one kind of word: `year`, `part` (of a year), `week`, `day`,
//! `clock`, and `date`, which puts them together from large to small, as Korean writes them; `stamp` reads
//! dates in figures, `lunar` those of the lunar calendar, `named` feasts; `amount` a length of time, which
//! `counted`, `told`, `led` and `recurring` tell from a date and from each other by the words around it;
//! `modifier` what stands behind all of them. `word` is what they read with.
//!
//! All are given the text behind a place, and some the text before it. They return what is left and what was
//! read, and nothing about why not. None knows what day it is: that a month has 28 days is looked up, that it
//! was last month is left to `resolve`.

mod amount;
mod clock;
mod counted;
mod date;
mod day;
mod led;
mod lunar;
mod modifier;
mod named;
mod part;
mod recurring;
mod stamp;
mod told;
mod week;
mod word;
mod year;

use self::amount::amount;
use self::counted::{counts_before, of_a_week};
use self::led::led;
use self::told::{shared_amount, told_amount, told_duration};
use self::word::{Read, begins_with_digit, entry, gap, no};
use super::{Calendar, Day, Expression, Kind, Month, Part, Vague, Year, Zone};
use crate::Span;
use crate::lexicon::calendar::HALVES_OF_DAY;
use crate::lexicon::closing::WITHIN;
use crate::lexicon::duration::HOURS;
use crate::lexicon::trigger::Opens;
use crate::lexicon::units::{COUNTED_FROM, TOLD_BY_MONTHS};
use crate::lexicon::{calendar as words, vague};
use crate::number::{EOK, unit_power};
use crate::particle::ends_word;
use crate::scan::class::trim_gap;

pub(super) use self::modifier::{behind_date, noun_stands_before};
pub(super) use self::word::{gap as skip_gap, joins};

/// Reads the expression that begins at `start`, if one does; with it the offset behind it.
pub(super) fn read(text: &str, start: usize) -> Option<(usize, Expression)> {
    let (before, input) = text.split_at(start);
    let (rest, expression) = expression(before, input).ok()?;
    Some((text.len() - rest.len(), in_zone_before(before, expression)))
}

/// Reads the expression that begins with a run of digits, likewise.
pub(super) fn read_from_digits(text: &str, run: Span) -> Option<(usize, Expression)> {
    let (before, input) = text.split_at(run.start());
    let (rest, expression) = in_digits(before, input, run.len()).ok()?;
    Some((text.len() - rest.len(), in_zone_before(before, expression)))
}

/// Reads the named day that begins at `start`, likewise.
pub(super) fn read_name(text: &str, start: usize) -> Option<(usize, Expression)> {
    let input = &text[start..];
    let (rest, expression) = dated(named::named(input).or_else(|_| named::numbered_name(input))).ok()?;
    Some((text.len() - rest.len(), expression))
}

/// Reads the word that begins at `start`, by the grammar that its trigger opens, likewise.
pub(super) fn read_word(text: &str, start: usize, opens: Opens) -> Option<(usize, Expression)> {
    let (before, input) = text.split_at(start);
    let (rest, expression) = opened(before, input, opens).ok()?;
    Some((text.len() - rest.len(), in_zone_before(before, expression)))
}

/// The expression with the zone that the words before it give, unless it has one.
#[inline]
fn in_zone_before(before: &str, expression: Expression) -> Expression {
    if expression.zone() == Zone::Unstated && modifier::may_give_zone(before) {
        expression.in_zone(modifier::zone_before(before))
    } else {
        expression
    }
}

/// What begins with a trigger, by the grammar that the trigger names. Where a trigger may open several, the
/// one that takes more words is asked first: `지난 5년` before `지난달`, and `주말마다` before `주말`.
fn opened<'t>(before: &'t str, input: &'t str, opens: Opens) -> Read<'t, Expression> {
    match opens {
        Opens::Day => dated(date::day(input)),
        Opens::Date => dated(date::date(input)),
        Opens::Night => dated(date::last_night(input)),
        Opens::Edge => dated(edge_of_now(input)),
        Opens::Clock => dated(clock_alone(input)),
        Opens::Forecast => dated(clock::clock(input).map(|(rest, clock)| (rest, Calendar::of_clock(clock)))),
        Opens::Led => led(before, input)
            .or_else(|_| dated(date::last_night(input)))
            .or_else(|_| dated(date::date(input))),
        Opens::LedVague => led(before, input).or_else(|_| vague_word(input)),
        Opens::Vague => vague_word(input),
        Opens::Set => recurring::set(input).or_else(|_| dated(date::date(input))),
        Opens::Amount => told_amount(before, amount(input)),
    }
}

/// The expression for a date, with the words behind it that belong to it.
#[inline]
fn dated(date: Read<'_, Calendar>) -> Read<'_, Expression> {
    date.map(|(rest, calendar)| modifier::behind_date(rest, calendar))
}

/// Anything that means a time, with a digit at its head or a word.
fn expression<'t>(before: &'t str, input: &'t str) -> Read<'t, Expression> {
    if begins_with_digit(input) {
        in_digits(before, input, input.bytes().take_while(u8::is_ascii_digit).count())
    } else {
        dated(lunar::lunar(input)).or_else(|_| in_words(before, input))
    }
}

/// What begins with so many digits. The unit behind the number says which grammar to ask. A date is asked
/// before an amount, as `4일` is a day of the month unless the words around it count days: `최대 20일`, `주
/// 5일`, `10일간`.
fn in_digits<'t>(before: &'t str, input: &'t str, digits: usize) -> Read<'t, Expression> {
    let (number, behind) = input.split_at(digits);
    let unit = gap(behind).chars().next().unwrap_or(' ');
    let calendar = match unit {
        '월' if are_months(before, behind) => {
            let (rest, counted) = amount::months_in_law(input)?;
            return Ok(told_duration(before, rest, counted));
        }
        '일' if counts_before(before) || of_a_week(before, number) => no(),
        '일' => match day::plain_day(number, behind) {
            Some((rest, part)) => {
                return Ok((rest, Expression::new(Kind::Calendar(Calendar::of_part(part)))));
            }
            None => date::day(input),
        },
        '월' => date::month(input),
        '년' | '세' | '학' | '회' => date::date(input),
        '시' if behind.starts_with(HOURS) => no(),
        '시' => clock_alone(input),
        '분' if behind.starts_with(words::QUARTER) => date::date(input),
        // The rest of a larger number: `1억5천만 년 전`.
        '만' | '천' if before.chars().next_back().and_then(unit_power) == Some(EOK) => return no(),
        '개' | '주' | '초' | '박' | '분' | '여' | '만' | '천' | '백' => no(),
        ':' => clock::in_figures(input),
        _ => in_figures_or_shared(before, input).or_else(|_| {
            year::year_in_brackets(before, number, behind).map(|(rest, year)| (rest, Calendar::of_year(year)))
        }),
    };
    dated(calendar).or_else(|_| told_amount(before, shared_amount(input).or_else(|_| amount(input))))
}

/// `2025.3.10`, or the first number of `3∼5일`. The first number of a list shares the unit of the last, so
/// that it is read as if it stood there; a bare day is none where the words before count: `최대 3∼5일`.
fn in_figures_or_shared<'t>(before: &str, input: &'t str) -> Read<'t, Calendar> {
    if let Ok(read) = stamp::stamp(input) {
        return Ok(read);
    }
    let (rest, calendar) = date::date(input).or_else(|_| clock_alone(input))?;
    let bare_day = matches!(calendar.part, Some(Part::Day(None, Day::Number(_)))) && calendar.clock.is_none();
    if bare_day && counts_before(before) { no() } else { Ok((rest, calendar)) }
}

/// Whether what stands around a number of `월` makes months of it, in the language of the law: `징역 6월`,
/// `날부터 6월 이내에`.
fn are_months(before: &str, behind: &str) -> bool {
    let is_term = || {
        let within = gap(gap(behind).trim_start_matches('월'));
        WITHIN.begins(within) && COUNTED_FROM.iter().any(|from| trim_gap(before).ends_with(from))
    };
    TOLD_BY_MONTHS.iter().any(|word| modifier::led_by(before, word)) || is_term()
}

/// What begins with a word. What takes more words is asked first, so that `매주 월요일` is not read as
/// `월요일`, nor `최근 5년` as `최근`.
fn in_words<'t>(before: &'t str, input: &'t str) -> Read<'t, Expression> {
    recurring::set(input)
        .or_else(|_| led(before, input))
        .or_else(|_| dated(date::last_night(input)))
        .or_else(|_| dated(date::date(input)))
        .or_else(|_| dated(edge_of_now(input)))
        .or_else(|_| dated(clock_alone(input)))
        .or_else(|_| told_amount(before, amount(input)))
        .or_else(|_| vague_word(input))
}

/// A time of day on no day: `오후 2시`, `자정`, and of parts of the day the halves. `오후 회의`, but not
/// `밤을 새웠다`.
fn clock_alone(input: &str) -> Read<'_, Calendar> {
    let (rest, clock) = clock::clock(input)?;
    // Of the bare parts of the day only these two name one; `밤`, `아침` are as often the thing itself.
    let named = clock.time.is_some() || HALVES_OF_DAY.iter().any(|part| input.starts_with(part));
    if named { Ok((rest, Calendar::of_clock(clock))) } else { no() }
}

/// `연말`, `월초`: a part of the year or month of publication, whose modifier [`modifier::edge`] gives. Not
/// `연말정산` (*tax settlement*).
fn edge_of_now(input: &str) -> Read<'_, Calendar> {
    let (rest, (period, _)) = entry(words::EDGES_OF_NOW, input)?;
    if !ends_word(rest) {
        return no();
    }
    let calendar = match period {
        words::Period::Year => Calendar::of_year(Year::Reference(0)),
        words::Period::Month => Calendar::of_part(Part::Month(Month::Reference(0))),
    };
    // The word itself is read as the modifier.
    Ok((input, calendar))
}

/// `최근`, `향후`, `과거`, `당시`.
fn vague_word(input: &str) -> Read<'_, Expression> {
    let (rest, open) = entry(vague::WORDS, input)?;
    // `그때마다` is each of several times.
    let ends = ends_word(rest) && !rest.starts_with(vague::EACH)
        || rest.starts_with(vague::UP_TO) && open == vague::Open::Present;
    if ends { Ok((rest, Expression::new(Kind::Vague(open.into())))) } else { no() }
}

impl From<vague::Open> for Vague {
    /// The same four, as the public type has them.
    fn from(open: vague::Open) -> Self {
        match open {
            vague::Open::Present => Self::Present,
            vague::Open::Past => Self::Past,
            vague::Open::Future => Self::Future,
            vague::Open::Then => Self::Then,
        }
    }
}
