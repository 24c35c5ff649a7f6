//! Years and longer spans: `2025년`, `’25년`, `1990년대`, `21세기`, `지난해`.
//!
//! Four digits before `년` are a year, fewer a span of years, unless a word around them says otherwise: an
//! apostrophe or a month makes two digits a year, and `간` or `전` behind a round number makes four a span. A
//! year without `년` is one only in brackets, as works and lives have it.

use super::part::month_number;
use super::stamp::year_of_two_digits;
use super::word::{Numbered, Numbers, Read, entry, gap, no, numbered};
use crate::date::Year;
use crate::lexicon::amount::BAND;
use crate::lexicon::calendar as words;
use crate::lexicon::closing::{BEHIND_AMOUNTS, BEHIND_SPANS, BEHIND_YEARS, WHOLE_YEAR};
use crate::particle::ends_word;
use crate::scan::class::{is_middle_dot, is_tilde};
use crate::scan::window::back;

/// `지난해`, `같은 해`, `’25년`, `기원전 57년`.
pub(super) fn year_by_word(input: &str) -> Read<'_, Year> {
    entry(words::YEARS_FROM_REFERENCE, input)
        .map(|(rest, by)| (skip_whole_year(rest), Year::Reference(by)))
        .or_else(|_| entry(words::YEARS_FROM_MENTION, input).map(|(rest, by)| (rest, Year::Mention(by))))
        .or_else(|_| entry(words::YEARS_BEFORE, input).map(|(rest, by)| (rest, Year::Sentence(by))))
        .or_else(|_| year_behind_apostrophe(input))
        .or_else(|_| year_of_era(input))
}

/// `’25년`. Two digits only, and not where the mark opens a term: `‘20년의 보증’`.
fn year_behind_apostrophe(input: &str) -> Read<'_, Year> {
    let Some(short) = input.strip_prefix(['’', '\'', '‘']) else { return no() };
    if input.starts_with(['‘', '’']) && closes_soon(short) {
        return no();
    }
    let (rest, year) = numbered(short, "년")?;
    short_year(rest, year)
}

/// Whether the mark before a number opens a term (`‘20년의 보증’`, `’15년 비공개’`) rather than standing for
/// a century: the next mark stands behind a word, and closes it. In `‘25년 3월에 연 ‘새길’` the next mark
/// opens another.
fn closes_soon(rest: &str) -> bool {
    let end = rest.char_indices().nth(LONGEST_TERM).map_or(rest.len(), |(end, _)| end);
    let mark = rest[..end].find(['‘', '’', '\n']);
    mark.is_some_and(|mark| rest[mark..].starts_with('’') && !rest[..mark].ends_with(' '))
}

/// Characters of the longest term in such marks.
const LONGEST_TERM: usize = 20;

/// `기원전 57년`, `서기 2025년`, `단기 4358년`.
fn year_of_era(input: &str) -> Read<'_, Year> {
    let (rest, era) = entry(words::ERAS, input)?;
    let (rest, found) = numbered(gap(rest), "년")?;
    match i16::try_from(found.number).ok().and_then(|number| year_after_christ(era, number)) {
        Some(year) => Ok((rest, Year::Number(year))),
        None => no(),
    }
}

/// The year after Christ, negative before: `단기 4358년` is 2025.
const fn year_after_christ(era: words::Era, number: i16) -> Option<i16> {
    match era {
        words::Era::BeforeChrist => number.checked_neg(),
        words::Era::Common => Some(number),
        // `단기 1년` is a short term of a year.
        words::Era::Dangun if number > FOUNDING => Some(number - FOUNDING),
        words::Era::Dangun => None,
    }
}

/// The year before Christ in which Dangun is said to have founded Korea.
const FOUNDING: i16 = 2333;

/// `2025년`, `2024년도`, `2026학년도`, `2028 회계연도`, `1990년대`, `21세기`. Of `년` the sure reading is
/// asked first: four digits, then two before a month, then a year of birth.
pub(super) fn year_in_digits(numbers: Numbers<'_>) -> Read<'_, Year> {
    if let Ok((rest, found)) = numbers.with("년") {
        return number_year(rest, found)
            .or_else(|_| short_year_with_part(rest, found))
            .or_else(|_| year_of_birth(rest, found));
    }
    if let Ok((rest, found)) = numbers.with(words::CENTURY) {
        return century(rest, found);
    }
    let of_account = words::YEARS_OF_ACCOUNT.iter().find_map(|word| numbers.with(word).ok());
    match of_account {
        Some((rest, found)) if YEARS.contains(&found.number) => numbered_year(rest, found.number),
        _ => no(),
    }
}

/// Years that nothing but brackets tells: `‘장마’(2011)`, `(한들법학, 2025)`, alone or last in them; the
/// years of a life or of a war, `(1919~1921)`, `(洪·1914~1976)`. Not `(1250)`, which is no year of a work,
/// nor `(1200~1400명)`.
pub(super) fn year_in_brackets<'t>(before: &str, number: &str, behind: &'t str) -> Read<'t, Year> {
    let opens = |before: &str| {
        let near = || back(before, before.len(), LONGEST_CITATION);
        let is_inside = || near().rfind('(') > near().rfind(')');
        before.ends_with('(') || ((before.ends_with(", ") || before.ends_with(is_middle_dot)) && is_inside())
    };
    let Ok(year) = number.parse() else { return no() };
    let is_of_work = || behind.starts_with(')') && opens(before) && YEARS_OF_WORKS.contains(&year);
    let begins_range = || {
        let last = behind.strip_prefix(joins_years).and_then(|last| last.split_at_checked(YEAR));
        last.is_some_and(|(last, behind)| is_range(number, last) && !counts(behind)) && opens(before)
    };
    let ends_range = || {
        let before = before.strip_suffix(joins_years)?;
        let (ahead, first) = before.split_at_checked(before.len().checked_sub(YEAR)?)?;
        Some(is_range(first, number) && !counts(behind) && opens(ahead))
    };
    if is_of_work() || begins_range() || ends_range() == Some(true) {
        numbered_year(behind, year)
    } else {
        no()
    }
}

/// Whether a sign stands between the first year and the last.
fn joins_years(c: char) -> bool {
    is_tilde(c) || matches!(c, '-' | '–')
}

/// Whether a number is of something else, by what stands behind it: `1200~1400명`.
fn counts(behind: &str) -> bool {
    behind.starts_with(|c: char| c.is_alphanumeric() && c != '년')
}

/// Whether two numbers are the first and the last year of something, of which neither says so: `1919~1921`;
/// not `1921~1919`, nor one that ends behind the last year of works.
fn is_range(first: &str, last: &str) -> bool {
    let year = |digits: &str| digits.parse().ok().filter(|_| digits.len() == YEAR);
    let years: Option<(u16, u16)> = year(first).zip(year(last));
    years.is_some_and(|(first, last)| first < last && YEARS.contains(&first) && last <= *YEARS_OF_WORKS.end())
}

/// Digits of a year.
const YEAR: usize = 4;

/// Years of works: other numbers of four digits are no years by themselves.
const YEARS_OF_WORKS: core::ops::RangeInclusive<u16> = 1900..=2049;

/// Bytes of what stands before the year of a work in the same brackets.
const LONGEST_CITATION: usize = 120;

/// `한 해` behind a year adds nothing: `올해 한 해`.
fn skip_whole_year(rest: &str) -> &str {
    let behind = WHOLE_YEAR.iter().find_map(|word| gap(rest).strip_prefix(word));
    behind.filter(|behind| ends_word(behind)).unwrap_or(rest)
}

/// The number as a century: of years after Christ, up to the 40th. `21세기`; not `41세기`.
fn century<'t>(rest: &'t str, found: Numbered<'_>) -> Read<'t, Year> {
    match u8::try_from(found.number) {
        Ok(ordinal @ 1..=40) => Ok((rest, Year::Century(ordinal))),
        _ => no(),
    }
}

/// Years near ours: a multiple of a hundred among them is as often a year.
pub(super) const NEAR_YEARS: core::ops::RangeInclusive<u32> = 1900..=2100;

/// Years that Korean news writes with four digits.
const YEARS: core::ops::RangeInclusive<u16> = 1000..=2999;

/// Four digits before 년 as a year or a decade, two before 년대 as one of the 20th century; no span of years:
/// `2025년`, `1990년대`, `70년대`; not `75년대`, `2000년간`.
fn number_year<'t>(rest: &'t str, found: Numbered<'t>) -> Read<'t, Year> {
    let Numbered { number, digits, behind, shared } = found;
    // `70·80년대`, `1970·1980년대`: the first of several, whose rest is read by itself.
    let of_decade = behind.strip_prefix(BAND).map(|behind| if shared { rest } else { behind });
    if let Some(rest) = of_decade.filter(|_| digits == 2 && number % 10 == 0) {
        return decade(rest, 1900 + number);
    }
    if !YEARS.contains(&number) || is_span_of_years(number.into(), behind) {
        return no();
    }
    match of_decade {
        Some(rest) => decade(rest, number),
        None if shared => numbered_year(rest, number),
        None => numbered_year(rest.strip_prefix('도').filter(|rest| ends_word(rest)).unwrap_or(rest), number),
    }
}

/// `1000년간`, `2000년 전`, `1400년 가까운`: a round number of years, of those not near our own in thousands.
/// Not `2000년 전망` (*outlook for 2000*).
pub(super) fn is_span_of_years(number: u32, behind: &str) -> bool {
    let is_round = number % 1000 == 0 || number % 100 == 0 && !NEAR_YEARS.contains(&number);
    is_round && BEHIND_SPANS.iter().any(|word| behind.starts_with(word)) && !BEHIND_YEARS.begins(gap(behind))
}

/// The number as a year.
fn numbered_year(rest: &str, number: u16) -> Read<'_, Year> {
    i16::try_from(number).map_or_else(|_| no(), |number| Ok((rest, Year::Number(number))))
}

/// The decade in which a year lies, by its first year.
fn decade(rest: &str, number: u16) -> Read<'_, Year> {
    i16::try_from(number / 10 * 10).map_or_else(|_| no(), |first| Ok((rest, Year::Decade(first))))
}

/// Two digits, as behind an apostrophe: `’25년`, `’90년대`; not `’5년`.
fn short_year<'t>(rest: &'t str, year: Numbered<'_>) -> Read<'t, Year> {
    if year.digits != 2 {
        return no();
    }
    match rest.strip_prefix(BAND) {
        Some(rest) => decade(rest, year_of_two_digits(year.number)),
        None => numbered_year(rest, year_of_two_digits(year.number)),
    }
}

/// Two digits before a month or the end of a year: `25년 3월`, `97년 말`. Not `25년` alone, which is a span.
fn short_year_with_part<'t>(rest: &'t str, year: Numbered<'_>) -> Read<'t, Year> {
    let (rest, year) = short_year(rest, year)?;
    let ends = || gap(rest).strip_prefix(words::END_OF_YEAR).is_some_and(ends_word);
    if month_number(gap(rest)).is_ok() || ends() { Ok((rest, year)) } else { no() }
}

/// `지난 97년`, `지난 88년에`: a year of the last century behind a word that says that it is past, where as
/// many years would be an odd length to tell of. Not `지난 97년 동안`, `지난 90년`, `지난 97년의`.
pub(super) fn past_short_year(input: &str) -> Read<'_, Year> {
    let (rest, year) = numbered(input, "년")?;
    let is_odd = LATE_YEARS.contains(&year.number) && year.number % 10 != 0;
    let is_alone = rest.starts_with([' ', ',', '에', '부']) && !BEHIND_AMOUNTS.begins(gap(rest));
    if is_odd && is_alone { short_year(rest, year) } else { no() }
}

/// The years of the last century by which news calls them so.
const LATE_YEARS: core::ops::RangeInclusive<u16> = 81..=99;

/// Those born from this year of the century on are not told of by it yet.
const BORN_BEFORE: u16 = 20;

/// Two digits before `년생`: `85년생`, `05년생`. Not `5년생`, which is an age.
fn year_of_birth<'t>(rest: &'t str, year: Numbered<'_>) -> Read<'t, Year> {
    if year.digits != 2 || !rest.starts_with('생') {
        return no();
    }
    let this_century = year.number < BORN_BEFORE;
    numbered_year(rest, if this_century { 2000 + year.number } else { 1900 + year.number })
}
