//! What recurs: `매일`, `매주 월요일`, `매년 12월`, `월요일마다`, `평일`, `하루 두 번`, `한 달에 10만 원`.

use super::amount::Counted;
use super::clock::clock;
use super::date::date;
use super::part::season;
use super::word::{Read, entry, gap, no};
use crate::date::amount::{Amount, Count, Quantity, Unit};
use crate::date::expression::{Calendar, Day, Expression, Kind, Month, Part, Set};
use crate::lexicon::calendar::WORKDAYS;
use crate::lexicon::duration::RATE_AFTER;
use crate::lexicon::units::{ACROSS, EACH, ONCE};
use crate::particle::ends_word;

/// A word that says it recurs, with the place in its period behind it.
pub(crate) fn set(input: &str) -> Read<'_, Expression> {
    let (rest, set) = each(input).or_else(|_| every_weekday(input)).or_else(|_| every_such(input))?;
    Ok((rest, Expression::new(Kind::Set(set))))
}

/// `매일`, `매주 월요일`, `매년 12월`, `격주`.
fn each(input: &str) -> Read<'_, Set> {
    let (rest, (count, unit)) = entry(EACH, input)?;
    let unit = unit.into();
    if !ends_word(rest) {
        return no(input);
    }
    let every = Amount::new(Quantity { count: Count::whole(count), unit });
    match place(gap(rest)) {
        Ok((rest, at)) if fits(unit, &at) => Ok((rest, Set { every, at: Some(at) })),
        _ => Ok((rest, Set { every, at: None })),
    }
}

/// Where in its period something recurs.
fn place(input: &str) -> Read<'_, Calendar> {
    if let Ok((rest, found)) = season(input) {
        return Ok((rest, Calendar::of_part(Part::Season(found))));
    }
    if let Ok(read) = date(input).or_else(|_| weekdays(input)) {
        return Ok(read);
    }
    let (rest, found) = clock(input)?;
    Ok((rest, Calendar::of_clock(found)))
}

/// Whether the place is smaller than the period: `매일 4일` is two things.
fn fits(every: Unit, at: &Calendar) -> bool {
    match (every, at.year, at.part) {
        (_, Some(_), _) => false,
        (_, None, None) => at.clock.is_some(),
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
    let every = Amount::new(Quantity { count: Count::whole(1), unit: Unit::Week });
    Ok((rest, Set { every, at: Some(at) }))
}

/// `평일`, `평일 오전 9시`.
fn weekdays(input: &str) -> Read<'_, Calendar> {
    let Some(rest) = input.strip_prefix(WORKDAYS).filter(|rest| ends_word(rest)) else {
        return no(input);
    };
    let (rest, clock) = clock(gap(rest)).map_or((rest, None), |(rest, clock)| (rest, Some(clock)));
    Ok((rest, Calendar { clock, ..Calendar::of_part(Part::Weekdays) }))
}

/// `월요일마다`, `주말마다`.
fn every_such(input: &str) -> Read<'_, Set> {
    let weekly_word = input.starts_with("주말") || input.chars().skip(1).take(2).eq("요일".chars());
    let (rest, at) = if weekly_word { date(input)? } else { return no(input) };
    let weekly = matches!(at.part, Some(Part::Weekday(None, _) | Part::Weekend(None)));
    match rest.strip_prefix("마다").filter(|_| weekly) {
        Some(_) => {
            let every = Amount::new(Quantity { count: Count::whole(1), unit: Unit::Week });
            Ok((rest, Set { every, at: Some(at) }))
        }
        None => no(input),
    }
}

/// An amount that is the period of a rate by what stands behind it: `하루 두 번`, `한 달에 10만 원`, `3년마다`.
pub(crate) fn rate(rest: &str, counted: &Counted) -> Option<Set> {
    let every = Set { every: counted.amount, at: None };
    let whole_days = !counted.amount.first().unit.is_of_clock();
    if rest.starts_with("마다") {
        return Some(every);
    }
    let one = counted.amount.first().count == Count::whole(1) && counted.amount.quantities().count() == 1;
    let measured = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit()) || RATE_AFTER.begins(rest);
    let per = rest.strip_prefix("에 ").or_else(|| rest.strip_prefix("에만 "));
    let goes_on = |words: &[&str]| per.is_some_and(|per| words.iter().any(|word| per.starts_with(word)));
    let times = goes_on(ONCE);
    // A period in words is a rate with `에` whatever follows: `한 달에 연금 200만 원`.
    let told = !goes_on(ACROSS) && per.is_some_and(|per| counted.single || one && measured(per))
        || counted.single && rest.starts_with(' ') && measured(gap(rest));
    (whole_days && (told || times)).then_some(every)
}
