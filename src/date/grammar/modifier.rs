//! What stands around a time and modifies it: `쯤`, `이후`, `안`, `말`; `약`, `최대` before, `이상`, `가량`
//! behind.
//!
//! Behind a date stand, in this order, which part of it is meant (`말`), and a bound, a side or an
//! approximation (`안`, `이후`, `쯤`). They belong to its text; words that would fit any amount (`최대`,
//! `이상`) do not, as with money. A note in brackets (`(현지시간)`) tells the clock and stays outside.

use super::word::{closes_date, entry, gap, listed};
use super::{clock, counted};
use crate::date::{Calendar, Expression, Kind, Modifier, Part, Shift, Zone};
use crate::lexicon::qualifier::Sense;
use crate::lexicon::{calendar as words, closing, leads};
use crate::number::qualifier;
use crate::particle::ends_word;
use crate::scan::class::{is_hangul, is_middle_dot, is_word, trim_gap};
use crate::scan::syllables::Syllables;

/// What stands behind a date and says which part of it is meant: `초`, `중순`, `말`, and what says it of the
/// year or month at hand, `연말`. `None` for the schools of `내년 초·중·고`, and where the word goes on:
/// `연말정산`.
pub(super) fn edge(rest: &str) -> Option<(&str, Modifier)> {
    let behind = gap(rest);
    let of_now = || words::EDGES_OF_NOW.longest(behind).map(|(rest, (_, edge))| (rest, edge));
    let (rest, edge) = words::EDGES.longest(behind).or_else(of_now)?;
    let schools = || rest.strip_prefix(is_middle_dot).is_some_and(|rest| rest.starts_with(words::SCHOOLS));
    (closes_date(rest) && !schools()).then(|| (rest, edge.into()))
}

impl From<words::Edge> for Modifier {
    /// `연내` (*within the year*) is a bound.
    fn from(edge: words::Edge) -> Self {
        match edge {
            words::Edge::Start => Self::Start,
            words::Edge::Middle => Self::Mid,
            words::Edge::End => Self::End,
            words::Edge::Within => Self::EqualOrLess,
        }
    }
}

/// The first syllables of all that may stand behind a date and modify it.
static MODIFIERS: Syllables = {
    let edges = words::EDGES.heads(words::EDGES_OF_NOW.heads(Syllables::new()));
    closing::WITHIN
        .heads(closing::SIDES.heads(closing::ROUGH.heads(closing::ROUGH_APART.heads(edges))))
        .with_heads_of(closing::ABOUT)
};

/// The expression for a date, with the words behind it that belong to it.
#[inline]
pub(in crate::date) fn behind_date(rest: &str, calendar: Calendar) -> (&str, Expression) {
    if ends_plainly(rest) {
        (rest, Expression::new(Kind::Calendar(calendar)))
    } else {
        modified_date(rest, calendar)
    }
}

/// Whether a space follows and a word that says no more of a date: what stands behind most dates.
#[inline]
pub(super) fn ends_plainly(rest: &str) -> bool {
    /// The first syllables of what says more: a modifier, a time of day, a word that counts.
    static TELLING: Syllables =
        Syllables::new().with_set(&MODIFIERS).with_set(&clock::CLOCKS).with_set(&counted::COUNTS);
    match rest.as_bytes() {
        [b' ', 0xEA..=0xED, second, third, ..] => !TELLING.may_have(*second, *third),
        _ => false,
    }
}

/// The part that is meant is asked only of what has more than one day: `이달 말`, not `4일 말`. Of bound,
/// side and approximation one is read.
#[inline(never)]
fn modified_date(rest: &str, calendar: Calendar) -> (&str, Expression) {
    let expression = Expression::new(Kind::Calendar(calendar)).in_zone(zone(rest));
    if !MODIFIERS.may_begin(gap(rest)) {
        return (rest, expression);
    }
    let of_day = matches!(calendar.part, Some(Part::Day(..) | Part::Weekday(..)));
    let holds_days = !of_day && calendar.part != Some(Part::Same) && calendar.clock.is_none();
    let (rest, expression) = match holds_days.then(|| edge(rest)).flatten() {
        Some((rest, modifier)) => (rest, expression.modified(Some(modifier))),
        None => (rest, expression),
    };
    // `지난달 중순 이후`: from then on, whatever its part.
    if let Some((rest, side)) = side(rest) {
        return (rest, expression.modified_anew(side).in_zone(zone(rest)));
    }
    match within(rest, of_day).or_else(|| rough(rest)) {
        Some((rest, modifier)) => (rest, expression.modified(Some(modifier)).in_zone(zone(rest))),
        None if is_about(rest) => (rest, expression.modified(Some(Modifier::Approx))),
        None => (rest, expression),
    }
}

/// `28일 전후`, which is no part of the date.
fn is_about(rest: &str) -> bool {
    let behind = gap(rest);
    closing::ABOUT.iter().any(|about| behind.strip_prefix(about).is_some_and(ends_word))
}

/// `올해 안`, `1분기 내`. Behind a day, `안` without a particle is a name: `4일 안 의원`. `None` too for
/// `올해 내란 …` and `그제 내일`, where 내 begins another word.
fn within(rest: &str, of_day: bool) -> Option<(&str, Modifier)> {
    let (rest, ()) = listed(closing::WITHIN, gap(rest)).ok()?;
    (ends_word(rest) && !rest.starts_with(closing::NOT_WITHIN) && !(of_day && rest.starts_with(' ')))
        .then_some((rest, Modifier::EqualOrLess))
}

/// `2018년 이후`, `6월 이전`.
fn side(rest: &str) -> Option<(&str, Modifier)> {
    let (rest, back) = closing::SIDES.longest(gap(rest))?;
    ends_word(rest).then_some((rest, if back { Modifier::Before } else { Modifier::After }))
}

/// `쯤`, `께`, `경`, `무렵`. The first three may be glued to the date, `무렵`, `쯤`, `즈음` may stand apart.
fn rough(rest: &str) -> Option<(&str, Modifier)> {
    let glued = listed(closing::ROUGH, rest).ok();
    let (rest, ()) = glued.or_else(|| listed(closing::ROUGH_APART, gap(rest)).ok())?;
    ends_word(rest).then_some((rest, Modifier::Approx))
}

/// Whose clock a date goes by, from the note in brackets behind it: `4일(현지시간)`.
#[inline]
fn zone(rest: &str) -> Zone {
    gap(rest).strip_prefix('(').map_or(Zone::Unstated, zone_of_note)
}

/// `현지시간)`, `이하 현지시간)`, `미 동부시간)`, which stand behind the bracket; no zone for any other note.
fn zone_of_note(note: &str) -> Zone {
    let note = listed(words::BEFORE_CLOCKS, note).map_or(note, |(rest, ())| gap(rest));
    entry(words::CLOCKS, note).map_or(Zone::Unstated, |(_, clock)| clock.into())
}

/// Whether the words before a time may say whose clock it goes by, by their last syllable.
#[inline]
pub(super) fn may_give_zone(before: &str) -> bool {
    /// The last syllables of the words for a clock and of what may stand behind them.
    static TAILS: Syllables = words::CLOCKS.tails(words::BEHIND_CLOCKS.tails(Syllables::new()));
    // Behind more than one space nobody looks closely.
    TAILS.may_end(before.strip_suffix(' ').unwrap_or(before)) || before.ends_with("  ")
}

/// Whose clock a time goes by, from the words before it: `현지시간으로 4일`, `미 동부시간 오전 11시`.
/// Unstated where none does.
#[cold]
pub(super) fn zone_before(before: &str) -> Zone {
    let trimmed = trim_gap(before);
    let trimmed = words::BEHIND_CLOCKS.before(trimmed).next().unwrap_or(trimmed);
    words::CLOCKS.at_end(trim_gap(trimmed)).map_or(Zone::Unstated, Zone::from)
}

impl From<words::Clock> for Zone {
    /// The same five.
    fn from(clock: words::Clock) -> Self {
        match clock {
            words::Clock::Local => Self::Local,
            words::Clock::Korea => Self::Korea,
            words::Clock::UsEastern => Self::UsEastern,
            words::Clock::UsPacific => Self::UsPacific,
            words::Clock::Utc => Self::Utc,
        }
    }
}

/// The expression for `3년 전`, `두 달 뒤쯤`. Of two words the one inside the amount counts.
pub(super) fn behind_shift(rest: &str, shift: Shift, was_rough: bool) -> (&str, Expression) {
    let expression = Expression::new(Kind::Shift(shift)).modified(was_rough.then_some(Modifier::Approx));
    match rough(rest) {
        Some((rest, modifier)) => (rest, expression.modified(Some(modifier))),
        None => (rest, expression),
    }
}

/// The expression for an amount, with the words around it that bound it. Only `안`, `내`, `이내`, `쯤` go
/// into its span.
pub(super) fn behind_amount<'t>(
    before: &str,
    rest: &'t str,
    expression: Expression,
    was_rough: bool,
) -> (&'t str, Expression) {
    let expression = expression.modified(was_rough.then_some(Modifier::Approx));
    if let Some((rest, modifier)) = within(rest, false).or_else(|| rough(rest)) {
        return (rest, expression.modified(Some(modifier)));
    }
    (rest, expression.modified(bound(before, rest)))
}

/// What the words around an amount say of it: a bound before an approximation. `약 3년 이상` is three and
/// more. Behind outweighs before.
fn bound(before: &str, rest: &str) -> Option<Modifier> {
    let rest = closing::BEHIND_UNITS.longest(rest).unwrap_or(rest);
    let behind = qualifier::behind(gap(rest)).and_then(|sense| match sense {
        // `3년 이상` is as good as `3년 넘게`; `최소 3년` says that three are enough.
        Sense::AtLeast => Some(Modifier::MoreThan),
        sense => modifier(sense),
    });
    let before = qualifier::before(trim_gap(before)).and_then(|(_, sense)| modifier(sense));
    let bound = |said: Option<Modifier>| said.filter(|&said| said != Modifier::Approx);
    bound(behind).or(bound(before)).or(before).or(behind)
}

/// TIMEX3's name for what a word does to an amount.
const fn modifier(sense: Sense) -> Option<Modifier> {
    Some(match sense {
        Sense::About => Modifier::Approx,
        Sense::Over => Modifier::MoreThan,
        Sense::Nearly | Sense::Under => Modifier::LessThan,
        Sense::AtLeast => Modifier::EqualOrMore,
        Sense::AtMost => Modifier::EqualOrLess,
        Sense::Plain => return None,
    })
}

/// Whether `before` ends with the word, apart from a space.
pub(super) fn led_by(before: &str, word: &str) -> bool {
    trim_gap(before).strip_suffix(word).is_some_and(|rest| !rest.ends_with(is_word))
}

/// Whether a noun stands right before, which the time counts from: the `복직` of `복직 6개월 뒤`, the `지` of
/// `숨진 지 열흘 뒤`.
///
/// A noun is a word in Hangul that ends with no particle and no ending of a verb. Not `이미 6개월 뒤`, an
/// adverb, nor `그는 6개월 뒤`, which ends with a particle; and none where nothing but a line end stands
/// between.
pub(in crate::date) fn noun_stands_before(before: &str) -> bool {
    let trimmed = trim_gap(before);
    if trimmed.ends_with(leads::SINCE) {
        return true;
    }
    if trimmed.len() == before.len() || leads::ADVERBS.iter().any(|word| trimmed.ends_with(word)) {
        return false;
    }
    trimmed.chars().next_back().is_some_and(|c| is_hangul(c) && !leads::NOT_NOUNS.contains(&c))
}
