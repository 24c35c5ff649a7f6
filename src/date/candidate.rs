//! One candidate, from the place that a search points at to an expression.
//!
//! A trigger may stand behind the beginning of its expression (the `4` of `오는 4일`), inside another word or
//! inside another number. So each reader here looks left first, as far as the expression before it ended
//! (`floor`) and a few words at most, and only then hands the text to `grammar`. It gives `None` where the
//! trigger belongs to something else or the grammar reads nothing; the search then goes on behind it.

use super::grammar;
use super::{Calendar, Expression, Kind, Year};
use crate::Span;
use crate::lexicon::amount::BAND;
use crate::lexicon::leads::LEADS;
use crate::lexicon::trigger::Opens;
use crate::lexicon::vague::{AHEAD, MOVING};
use crate::scan::class::{before, is_middle_dot, is_tilde, is_word, trim_gap};
use crate::scan::syllables::Syllables;
use crate::scan::window::back;

/// An expression found, with its span.
pub(super) type Found = (Span, Expression);

/// Reads a named day: `광복절`, `3·1절`. `None` inside another word, as in `모의광복절`, and for one in
/// digits that goes on to the left, as the `3·1` of `2·3·1`.
#[inline(never)]
pub(super) fn from_name(text: &str, start: usize) -> Option<Found> {
    // A list of names has the signs that a number may go on with: `광복절·개천절`.
    let in_digits = text[start..].starts_with(|c: char| c.is_ascii_digit());
    let goes_on = |c| matches!(c, '.' | ',') || is_middle_dot(c);
    let inside = before(text, start).is_some_and(|c| is_word(c) || in_digits && goes_on(c));
    let (end, expression) = if inside { None } else { grammar::read_name(text, start) }?;
    Some((Span::new(start, end), expression))
}

/// Longest look back for what leads a number, in bytes: three words.
const LEAD: usize = 40;

/// The tail of `text[floor..at]`, at most [`LEAD`] bytes long.
fn lead(text: &str, floor: usize, at: usize) -> &str {
    back(text, at, LEAD.min(at - floor))
}

/// The last syllables of [`LEADS`], and those of a month and of a year that were turned down.
static LEAD_TAILS: Syllables = LEADS.tails(Syllables::new().with('월').with('년'));

/// Whether something that belongs to a number may stand right before it, by its last bytes. So it is behind
/// `오는` and behind `’`, not behind `서울`: no lead ends in `울`.
#[inline]
fn may_be_led(ahead: &str) -> bool {
    match ahead.strip_suffix(' ').unwrap_or(ahead).as_bytes() {
        // Quote marks begin with E2.
        [.., b' ' | b'\''] | [.., 0xE2, _, _] => true,
        [.., 0xEA..=0xED, second, third] => LEAD_TAILS.may_have(*second, *third),
        _ => false,
    }
}

/// Reads from a run of digits, with what leads it.
///
/// The order is that of what can make the digits something else:
///
/// 1. A number that goes on from the left is none of a time, as the `312` of `A-312`, unless the sign is that
///    of a list behind the expression before: the `4일` of `3,4일`.
/// 2. A lead (`오는`, `밤`, `’`) moves the beginning to the left; the day of a month that was turned down
///    ends it.
/// 3. Two digits behind a year and a sign share its century, which the grammar, reading forwards, cannot
///    know.
/// 4. The grammar reads from the lead on, and, where that does not reach the digits, from the digits alone:
///    of `올 4일` the `올` is no part.
#[inline(never)]
pub(super) fn from_digits(text: &str, run: Span, floor: usize) -> Option<Found> {
    let ahead = &text[..run.start()];
    let number_goes_on =
        matches!(ahead.as_bytes(), [.., c, b'.' | b',' | b'-' | b'/'] if c.is_ascii_alphanumeric());
    let in_list = ahead.ends_with(['-', ',']) && floor + 1 == run.start();
    if number_goes_on && !in_list {
        return None;
    }
    let mut start = run.start();
    if may_be_led(&text[floor..start]) {
        let ahead = lead(text, floor, start);
        if is_left_over(ahead, &text[run.end()..]) {
            return None;
        }
        start = leading_start(ahead, start);
    }
    if let Some(found) = second_year(text, run) {
        return Some(found);
    }
    if start < run.start() {
        let led = grammar::read(text, start).filter(|&(end, _)| end > run.start());
        if let Some((end, expression)) = led {
            return Some((Span::new(start, end), expression));
        }
    }
    let (end, expression) = grammar::read_from_digits(text, run)?;
    Some((Span::new(run.start(), end), expression))
}

/// Whether the number is the day of a month that was turned down, the `30일` of `2월 30일`, or the month of
/// such a year: the `2월 29일` of `2025년 2월 29일`.
fn is_left_over(lead: &str, behind: &str) -> bool {
    let larger = || trim_gap(lead).strip_suffix(if behind.starts_with('일') { '월' } else { '년' });
    behind.starts_with(['일', '월'])
        && larger().is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

/// Where the expression begins whose number begins at `at`: before an apostrophe, `오는`, `밤` … Of several
/// leads that fit the longest counts; none is part of another word, as the `오는` of `들어오는 4일`.
fn leading_start(lead: &str, at: usize) -> usize {
    let trimmed = trim_gap(lead);
    match LEADS.before(trimmed).chain(trimmed.strip_suffix('\'')).min_by_key(|rest| rest.len()) {
        Some(rest) if !rest.ends_with(is_word) => at - lead.len() + rest.len(),
        _ => at,
    }
}

/// The `18년` of `2016~18년`, the `90년대` of `1980~90년대`: two digits whose century stands before the sign.
/// `None` for the `18년` of `16~18년` and for one without a sign before it. The first year is one from 1800
/// to 2199.
fn second_year(text: &str, run: Span) -> Option<Found> {
    let behind = text[run.end()..].strip_prefix('년').filter(|_| run.len() == 2)?;
    let ahead = text[..run.start()].trim_end_matches(|c| is_tilde(c) || c == '-');
    let first = ahead.get(ahead.len().checked_sub(4)?..)?;
    let first =
        first.parse::<i16>().ok().filter(|year| ahead.len() < run.start() && (1800..2200).contains(year))?;
    let year = first / 100 * 100 + text[run].parse::<i16>().ok()?;
    let (rest, year) = match behind.strip_prefix(BAND) {
        Some(behind) => (behind, Year::Decade(year / 10 * 10)),
        None => (behind, Year::Number(year)),
    };
    let (rest, expression) = grammar::behind_date(rest, Calendar::of_year(year));
    Some((Span::new(run.start(), text.len() - rest.len()), expression))
}

/// Reads from the beginning of a word; none begins inside another. The `어제` of `어제 열었다`; not the
/// `올해` of `한올해운` (*a shipping line*).
#[inline(never)]
pub(super) fn from_word(text: &str, at: usize, opens: Opens, floor: usize) -> Option<Found> {
    if text[floor..at].ends_with(is_word) {
        return None;
    }
    let (end, expression) = grammar::read_word(text, at, opens)?;
    is_time(text, at, end, expression).then_some((Span::new(at, end), expression))
}

/// Whether it is a time at all: `앞으로` behind a noun is a place (`국회 앞으로`), behind a time its
/// distance. Of verbs behind it those of moving tell the place: `앞으로 나아갔다`, but `앞으로 열린다`.
fn is_time(text: &str, start: usize, end: usize, expression: Expression) -> bool {
    let vague = matches!(expression.kind(), Kind::Vague(_)) && text[start..end].starts_with(AHEAD);
    let is_place = || MOVING.iter().any(|verb| text[end..].starts_with(verb));
    !(vague && (grammar::noun_stands_before(&text[..start]) || is_place()))
}
