//! What recurs: `매일`, `매주 월요일`, `매년 12월`, `월요일마다`, `평일`, `하루 두 번`, `한 달에 10만 원`.
//!
//! Three forms: a word with `매-` or `격-` and the place in its period behind it (`매주 월요일`), a place
//! with `마다` behind it (`월요일마다`), and an amount that is the period of a rate (`하루 두 번`). The first
//! two are read here as words; the third is read as an amount and told here by what follows.

use super::amount::Counted;
use super::clock::clock;
use super::date::date;
use super::part::season;
use super::word::{Read, begins_with_digit, entry, gap, no};
use crate::date::amount::{Amount, Unit};
use crate::date::{Calendar, Day, Expression, Kind, Month, Part, Set};
use crate::lexicon::calendar::{WEEKDAY, WEEKDAYS, WEEKENDS, WORKDAYS};
use crate::lexicon::duration::RATE_AFTER;
use crate::lexicon::units::{ACROSS, EACH, EVERY, ONCE, PER};
use crate::particle::ends_word;

/// A word that says it recurs, with the place in its period behind it. Fails on `월요일` alone.
pub(super) fn set(input: &str) -> Read<'_, Expression> {
    let (rest, set) = each(input).or_else(|_| every_weekday(input)).or_else(|_| every_such(input))?;
    Ok((rest, Expression::new(Kind::Set(set))))
}

/// `매일`, `매주 월요일`, `매년 12월`, `격주`. A place that does not fit is left for the search: of `매년
/// 4일` only `매년`.
fn each(input: &str) -> Read<'_, Set> {
    let (rest, (count, unit)) = entry(EACH, input)?;
    let unit = unit.into();
    if !ends_word(rest) {
        return no();
    }
    let every = Amount::whole(count, unit);
    match place(gap(rest)) {
        Ok((rest, at)) if fits(unit, &at) => Ok((rest, Set { every, at: Some(at) })),
        _ => Ok((rest, Set { every, at: None })),
    }
}

/// Where in its period something recurs: `여름`, `12월 4일`, `월요일`, `평일`, `오전 9시`.
fn place(input: &str) -> Read<'_, Calendar> {
    season(input)
        .map(|(rest, season)| (rest, Calendar::of_part(Part::Season(season))))
        .or_else(|_| date(input))
        .or_else(|_| weekdays(input))
        .or_else(|_| clock(input).map(|(rest, clock)| (rest, Calendar::of_clock(clock))))
}

/// Whether the place is smaller than the period: `매일 4일` is two things. In a year lie seasons, quarters,
/// months and their days, in a month days, in a week its weekdays, and in all a time of day.
fn fits(every: Unit, at: &Calendar) -> bool {
    match (every, at.year, at.part) {
        (_, Some(_), _) => false,
        // `매년 밤을 새운다`: a part of the day recurs with days.
        (_, None, None) => {
            at.clock.is_some_and(|clock| clock.time.is_some() || matches!(every, Unit::Day | Unit::Week))
        }
        (Unit::Year, _, Some(Part::Season(_) | Part::Quarter(_) | Part::Half(_))) => true,
        (Unit::Year, _, Some(Part::Month(Month::Number(_)) | Part::Day(Some(Month::Number(_)), _))) => true,
        (Unit::Month, _, Some(Part::Day(None, Day::Number(_)))) => true,
        (Unit::Week, _, Some(Part::Weekday(None, _) | Part::Weekend(None) | Part::Weekdays)) => true,
        _ => false,
    }
}

/// `평일`, which recurs without being said to.
fn every_weekday(input: &str) -> Read<'_, Set> {
    let (rest, at) = weekdays(input)?;
    Ok((rest, weekly(at)))
}

/// `평일`, `평일 오전 9시`.
fn weekdays(input: &str) -> Read<'_, Calendar> {
    let Some(rest) = input.strip_prefix(WORKDAYS).filter(|rest| ends_word(rest)) else {
        return no();
    };
    let (rest, clock) = clock(gap(rest)).map_or((rest, None), |(rest, clock)| (rest, Some(clock)));
    Ok((rest, Calendar { clock, ..Calendar::of_part(Part::Weekdays) }))
}

/// `월요일마다`, `주말마다`, `여름마다`, `아침마다`. The periods are weeks, years and days.
fn every_such(input: &str) -> Read<'_, Set> {
    let names_weekday = || WEEKDAYS.behind(input).any(|(rest, _)| rest.starts_with(WEEKDAY));
    let is_of_week = WEEKENDS.longest(input).is_some() || names_weekday();
    let (rest, at) = if is_of_week { date(input)? } else { place(input)? };
    let every = match at.part {
        Some(Part::Weekday(None, _) | Part::Weekend(None)) => Unit::Week,
        Some(Part::Season(_)) => Unit::Year,
        None if at.clock.is_some() => Unit::Day,
        _ => return no(),
    };
    let is_set = at.year.is_none() && rest.starts_with(EVERY);
    if is_set { Ok((rest, Set { every: Amount::whole(1, every), at: Some(at) })) } else { no() }
}

/// What recurs each week.
const fn weekly(at: Calendar) -> Set {
    Set { every: Amount::whole(1, Unit::Week), at: Some(at) }
}

/// An amount that is the period of a rate by what stands behind it: `하루 두 번`, `한 달에 10만 원`,
/// `3년마다`. `None` for `사흘에 걸쳐` (*over three days*), for `하루 쉬었다` and for hours: `2시간 두 번`.
pub(super) fn rate(rest: &str, counted: &Counted) -> Option<Set> {
    let whole_days = !counted.amount.first().unit.is_of_clock();
    let is_rate = rest.starts_with(EVERY)
        || whole_days && (is_measured_apart(rest, counted) || is_rate_per(rest, counted));
    is_rate.then_some(Set { every: counted.amount, at: None })
}

/// `하루 두 번`: a period in words, with how much of something right behind it. Not `1일 두 번`, in digits.
fn is_measured_apart(rest: &str, counted: &Counted) -> bool {
    counted.single && rest.starts_with(' ') && measures(gap(rest))
}

/// `3년에 한 번`, `1년에 10만 원`. A period in words is a rate with `에` whatever follows: `한 달에 연금
/// 200만 원`. Not `1년에 책을 냈다`.
fn is_rate_per(rest: &str, counted: &Counted) -> bool {
    let Some(per) = PER.iter().find_map(|particle| rest.strip_prefix(particle)) else { return false };
    let goes_on = |words: &[&str]| words.iter().any(|word| per.starts_with(word));
    let is_one = counted.amount == Amount::whole(1, counted.amount.first().unit);
    goes_on(ONCE) || !goes_on(ACROSS) && (counted.single || is_one && measures(per))
}

/// Whether it begins with how much: `10만 원`, `두 번`, `평균 3회`.
fn measures(rest: &str) -> bool {
    begins_with_digit(rest) || RATE_AFTER.begins(rest)
}
