//! Amounts of time: `1년 6개월`, `사흘`, `석 달`, `수십 년`, `10여 일`, `43.5시간`, `한 달 반`.
//!
//! An amount is a count and a unit, up to three times (`1년 6개월`), with `반` (*a half*) or `여` (*odd*)
//! behind it. Counts in digits take the Chinese units (`년`, `개월`), counts in words those and the Korean
//! ones (`해`, `달`). Days in words have words of their own (`사흘`). Many units are other words as well:
//! `주` is a share, `분` a person, `3분의` a fraction, `2000년` a year. Whether an amount is a length, a
//! shift or a rate is for `told`.

use super::word::{Read, begins_with_digit, closes_amount, entry, gap, no};
use super::year::{NEAR_YEARS, is_span_of_years};
use crate::date::amount::{Amount, Count, Quantity, Unit};
use crate::lexicon::closing::BEHIND_WEEKS;
use crate::lexicon::duration::{ALL_DAY, COUNTED_DAYS, IN_A_ROW, OPEN_NUMBERS, SMALL_NUMBERS};
use crate::lexicon::numeral::OVER;
use crate::lexicon::units::{Measure, NATIVE_UNITS, NO_WEEKS, UNITS, WHOLE_WORDS};
use crate::number::{numeral, unit_power};
use crate::particle::ends_word;
use crate::scan::syllables::Syllables;
use crate::scan::table::Table;

/// An amount as read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    pub(super) amount: Amount,
    /// `여` stood in it: `10여 일`, `1년여`.
    pub(super) rough: bool,
    /// It is one of its unit in words, as in `하루`, `한 달`: what rates are told by.
    pub(super) single: bool,
}

/// More weeks than this are shares (`주`) of a company.
const MOST_WEEKS: u32 = 60;
/// From here on four digits before `년` are a year.
const FIRST_YEAR: u32 = 1000;

/// An amount in one to three units.
#[inline]
pub(super) fn amount(input: &str) -> Read<'_, Counted> {
    if begins_with_digit(input) || NUMBERS.may_begin(input) { amount_here(input) } else { no() }
}

/// The first syllables of amounts in words.
static NUMBERS: Syllables =
    COUNTED_DAYS.heads(WHOLE_WORDS.heads(OPEN_NUMBERS.heads(SMALL_NUMBERS.heads(Syllables::new()))));

/// An amount whose first syllable may begin one.
///
/// In order: `5박 7일`, which is one amount; the first quantity; more of smaller units, in digits; then `반`,
/// `종일`, which adds nothing, and `여`, which makes it rough. Fails where the word goes on.
fn amount_here(input: &str) -> Read<'_, Counted> {
    if let Ok(read) = nights_and_days(input) {
        return Ok(read);
    }
    let (mut rest, (first, mut rough)) = quantity(input)?;
    let mut counted = Amount::new(first);
    let mut last = first;
    while let Ok((behind, (next, next_rough))) = digits_quantity(gap(rest)) {
        if !goes_on(last.unit, next.unit) {
            break;
        }
        counted = counted.and(next);
        (rest, last, rough) = (behind, next, rough || next_rough);
    }
    if let Some((behind, more)) = half(rest, last) {
        rest = behind;
        counted = match more {
            Half::Smaller(more) => counted.and(more),
            Half::Same(count) => counted.with_last(Quantity { count, unit: last.unit }),
        };
    }
    if let Some(behind) = gap(rest).strip_prefix(ALL_DAY).filter(|rest| ends_word(rest)) {
        rest = behind;
    }
    if let Some(behind) = rest.strip_prefix(OVER).filter(|_| !rough) {
        (rest, rough) = (behind, true);
    }
    let in_words = !input.starts_with(|c: char| c.is_ascii_digit());
    let single = first.count == Count::whole(1) && last == first && in_words;
    if closes_amount(rest) { Ok((rest, Counted { amount: counted, rough, single })) } else { no() }
}

/// `5박 7일`: as many days as stand last. The nights are no part of the length.
fn nights_and_days(input: &str) -> Read<'_, Counted> {
    let (rest, _) = plain_digits(input)?;
    let Some(rest) = rest.strip_prefix('박') else { return no() };
    let (rest, days) = plain_digits(gap(rest))?;
    let Some(rest) = rest.strip_prefix('일').filter(|rest| closes_amount(rest)) else { return no() };
    Ok((rest, Counted { amount: Amount::whole(days, Unit::Day), rough: false, single: false }))
}

/// Months in the language of the law: the `10월` of `징역 10월`, the `6월` of `날부터 6월 이내`. The caller
/// has seen by the words around that it is none of the year.
pub(super) fn months_in_law(input: &str) -> Read<'_, Counted> {
    let (rest, months) = plain_digits(input)?;
    let Some(rest) = rest.strip_prefix('월').filter(|rest| ends_word(rest)) else { return no() };
    Ok((rest, Counted { amount: Amount::whole(months, Unit::Month), rough: false, single: false }))
}

/// Whether `smaller` may follow `larger` in one amount. `하루 3시간` is a rate, not a day and three hours.
/// Nor are `6개월 1년` one amount.
const fn goes_on(larger: Unit, smaller: Unit) -> bool {
    matches!(
        (larger, smaller),
        (Unit::Year, Unit::Month)
            | (Unit::Month, Unit::Day)
            | (Unit::Hour, Unit::Minute)
            | (Unit::Minute, Unit::Second)
    )
}

/// One count of one unit, in digits or in words, and whether `여` stands in it. Words that are an amount by
/// themselves (`사흘`, `반년`) are asked before numbers in words.
fn quantity(input: &str) -> Read<'_, (Quantity, bool)> {
    digits_quantity(input)
        .or_else(|_| counted_days(input))
        .or_else(|_| whole_words(input))
        .or_else(|_| open_quantity(input))
        .or_else(|_| small_quantity(input))
}

/// The unit at the head of `input`. `일` is left to the caller, who knows a day of the month from a number of
/// days.
#[inline]
fn unit<'t>(units: &Table<Measure>, input: &'t str) -> Read<'t, Unit> {
    entry(units, input).map(|(rest, unit)| (rest, unit.into()))
}

impl From<Measure> for Unit {
    /// The same seven.
    fn from(measure: Measure) -> Self {
        match measure {
            Measure::Year => Self::Year,
            Measure::Month => Self::Month,
            Measure::Week => Self::Week,
            Measure::Day => Self::Day,
            Measure::Hour => Self::Hour,
            Measure::Minute => Self::Minute,
            Measure::Second => Self::Second,
        }
    }
}

/// `6개월`, `43.5시간`, `10여 일`, `1만 시간`, `3만6000시간`. Not `3 일`, `100주`, `3주당`, `3분의 1`,
/// `6.25일`, nor `2025년`, which is a year.
fn digits_quantity(input: &str) -> Read<'_, (Quantity, bool)> {
    let (rest, Counting { count, rough, in_units }) = digits(input)?;
    let (rest, rough) = match rest.strip_prefix(OVER) {
        Some(rest) if !rough => (gap(rest), true),
        _ => (rest, rough),
    };
    let spaced = gap(rest);
    let (rest, unit) = unit(UNITS, rest).or_else(|_| match unit(UNITS, spaced) {
        // `3 일`, `5 주`, `2 분` are as often something else.
        Ok((rest, unit)) if matches!(unit, Unit::Year | Unit::Month | Unit::Hour) => Ok((rest, unit)),
        _ => no(),
    })?;
    let fits = match (unit, count) {
        (Unit::Year, Count::Exact { digits, scale: 0 }) => {
            let is_thousands = digits % FIRST_YEAR == 0 && !NEAR_YEARS.contains(&digits);
            // `2000여 년`: no year is about.
            digits < FIRST_YEAR || in_units || rough || is_thousands || is_span_of_years(digits, rest)
        }
        // `1주당 2.0주`: shares.
        (Unit::Week, Count::Exact { digits, scale }) => {
            scale == 0 && !rest.starts_with('당') && (digits <= MOST_WEEKS || gap(rest).starts_with(IN_A_ROW))
        }
        (Unit::Minute, _) => !is_fraction(rest),
        // `3달러`
        (Unit::Month, _) => !rest.starts_with('러'),
        // `5.8일`, but `6.25일` is no number of days.
        (Unit::Day, Count::Exact { scale, .. }) => scale <= 1,
        _ => true,
    };
    if fits { Ok((rest, (Quantity { count, unit }, rough))) } else { no() }
}

/// Whether what is behind `3분` makes a fraction of it: `3분의 1`, `2분의 일`, but `47분의 공백`.
fn is_fraction(rest: &str) -> bool {
    rest.strip_prefix('의').is_some_and(|rest| {
        let behind = gap(rest);
        begins_with_digit(behind) || (behind.len() < rest.len() && behind.starts_with(NUMERATORS))
    })
}

/// Numerators in words.
const NUMERATORS: &[char] = &['일', '이', '삼', '사', '오'];

/// A count that begins with digits.
struct Counting {
    /// The number.
    count: Count,
    /// `여` stood in it: `1천300여`.
    rough: bool,
    /// It is no bare number: `2천500`, `1만`.
    in_units: bool,
}

/// Digits with a point or thousands commas, or a numeral with units: `6`, `43.5`, `1,000`, `2천500`; fails on
/// more than 32 bits hold.
fn digits(input: &str) -> Read<'_, Counting> {
    let (mut rest, mut number) = plain_digits(input)?;
    let mut scale = 0;
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let digits = rest[..=length].trim_start_matches('.').parse::<u32>().ok();
        let joined = digits.and_then(|digits| {
            let shift = 10u32.checked_pow(u32::try_from(length).ok()?)?;
            number.checked_mul(shift)?.checked_add(digits)
        });
        let Some(joined) = joined else { return no() };
        (rest, number, scale) = (&fraction[length..], joined, u8::try_from(length).unwrap_or(u8::MAX));
    }
    if rest.chars().next().is_some_and(|c| unit_power(c).is_some()) {
        return numeral_in_units(input);
    }
    Ok((rest, Counting { count: Count::Exact { digits: number, scale }, rough: false, in_units: false }))
}

/// `2천500`, `1만2천`, `1천300여`, `6천500만`. Fails on `수천` and on a number that is not whole.
fn numeral_in_units(input: &str) -> Read<'_, Counting> {
    let Ok((rest, numeral)) = numeral(input) else { return no() };
    let number = numeral.min.as_whole().and_then(|number| u32::try_from(number).ok());
    let Some(number) = number.filter(|_| !numeral.is_several()) else { return no() };
    Ok((rest, Counting { count: Count::whole(number), rough: numeral.over, in_units: true }))
}

/// Digits, in groups of three behind commas.
fn plain_digits(input: &str) -> Read<'_, u32> {
    let mut length = input.bytes().take_while(u8::is_ascii_digit).count();
    let Ok(mut value) = input[..length].parse::<u32>() else { return no() };
    while let Some(group) = input[length..].strip_prefix(',').and_then(|group| group.get(..3)) {
        let grouped = group.parse::<u32>().ok().filter(|_| group.bytes().all(|b| b.is_ascii_digit()));
        let Some(sum) = grouped.and_then(|group| value.checked_mul(1000)?.checked_add(group)) else { break };
        (value, length) = (sum, length + 4);
    }
    Ok((&input[length..], value))
}

/// `하루`, `사흘`, `열흘`.
fn counted_days(input: &str) -> Read<'_, (Quantity, bool)> {
    let (rest, days) = entry(COUNTED_DAYS, input)?;
    Ok((rest, (Quantity::whole(days.into(), Unit::Day), false)))
}

/// `반년`, `며칠`.
fn whole_words(input: &str) -> Read<'_, (Quantity, bool)> {
    let (rest, (number, unit)) = entry(WHOLE_WORDS, input)?;
    let count = number.map_or(Count::Open { digits: 1 }, |number| Count::whole(number.into()));
    Ok((rest, (Quantity { count, unit: unit.into() }, false)))
}

/// `수년`, `몇 달`, `수십 년`. `여` in it says no more: `수십여 년`.
fn open_quantity(input: &str) -> Read<'_, (Quantity, bool)> {
    let (rest, digits) = entry(OPEN_NUMBERS, input)?;
    let (rest, unit) = native_unit(gap(rest.strip_prefix(OVER).unwrap_or(rest)))?;
    Ok((rest, (Quantity { count: Count::Open { digits }, unit }, false)))
}

/// `한 달`, `두 시간`, `스무 해`, `십 년`.
fn small_quantity(input: &str) -> Read<'_, (Quantity, bool)> {
    let (rest, number) = entry(SMALL_NUMBERS, input)?;
    match native_unit(gap(rest))? {
        // Days in words have words of their own: `한 일` is what was done.
        (_, Unit::Day) => no(),
        // `두 주 주가`: shares.
        (rest, Unit::Week) if is_bare_week(input, rest) && !BEHIND_WEEKS.begins(gap(rest)) => no(),
        (rest, unit) => Ok((rest, (Quantity::whole(number.into(), unit), false))),
    }
}

/// Whether what was read ends in `주` and a space follows; `주일` is nothing but weeks.
fn is_bare_week(input: &str, rest: &str) -> bool {
    rest.starts_with(' ') && input[..input.len() - rest.len()].ends_with('주')
}

/// The unit behind a number in words, unless it begins another word: `두 주`, not `두 주요 도시`.
fn native_unit(input: &str) -> Read<'_, Unit> {
    if NO_WEEKS.begins(input) { no() } else { unit(NATIVE_UNITS, input) }
}

/// What `반` adds.
enum Half {
    /// Half of the unit in a smaller one.
    Smaller(Quantity),
    /// The count and a half.
    Same(Count),
}

/// `반` behind an amount: `1년 반`, `2시간 반`, `한 달 반`. Half a year is six months; of a month, a week or
/// a day it stays a half: `P1.5M`. `None` where `반` begins another word (`1년 반복`), and for half of a
/// fraction of those.
fn half(rest: &str, last: Quantity) -> Option<(&str, Half)> {
    let behind = gap(rest).strip_prefix('반')?;
    if !closes_amount(behind) {
        return None;
    }
    let smaller = |number, unit| Half::Smaller(Quantity::whole(number, unit));
    let half = match last.unit {
        Unit::Year => smaller(6, Unit::Month),
        Unit::Hour => smaller(30, Unit::Minute),
        Unit::Minute => smaller(30, Unit::Second),
        _ => {
            let tenths = last.count.as_whole()?.checked_mul(10)?.checked_add(5)?;
            Half::Same(Count::Exact { digits: tenths, scale: 1 })
        }
    };
    Some((behind, half))
}
