//! Days: `4일`, where it is no number of days; `어제`, `이날`, `같은 날`.
//!
//! `4일` is the fourth or four days. Korean writes both alike, so that the words around tell: behind it
//! (`10일간`, `3일 뒤`) `counted` is asked here, before it (`최대 20일`) the caller asks. Without such a word
//! it is the day of the month, as news has far more of those.

use super::clock::{clock, day_part};
use super::counted::is_counted;
use super::modifier::ends_plainly;
use super::week::may_be_weekday;
use super::word::{Numbered, Numbers, Read, closes_date, entry, no, numbers};
use crate::date::{Day, Part};
use crate::lexicon::calendar as words;

/// `4일` behind a month.
pub(super) fn day_number(input: &str) -> Read<'_, Day> {
    numbered_day(numbers(input)?.1)
}

/// The number as a day, whatever counts behind it: a month has been read.
pub(super) fn numbered_day(day: Numbers<'_>) -> Read<'_, Day> {
    let (rest, day) = day.with("일")?;
    day_of_month(rest, day)
}

/// The number as a day of a month, where what stands behind it does not make it another word: `4일`, `4일자`,
/// `4일오후`; not `32일`, `4일장`.
fn day_of_month<'t>(rest: &'t str, day: Numbered<'_>) -> Read<'t, Day> {
    match u8::try_from(day.number) {
        Ok(number @ 1..=31) if closes_date(day.behind) || clock(day.behind).is_ok() => {
            Ok((rest, Day::Number(number)))
        }
        _ => no(),
    }
}

/// `4일` on its own, where neither the number nor what stands behind the day needs a closer look: what most
/// days are. `None` sends it to [`day_in_digits`], which reads the same and more.
#[inline]
pub(super) fn plain_day<'t>(number: &str, behind: &'t str) -> Option<(&'t str, Part)> {
    let day = match *number.as_bytes() {
        [day @ b'1'..=b'9'] => day - b'0',
        [ten @ b'0'..=b'3', one @ b'0'..=b'9'] => (ten - b'0') * 10 + (one - b'0'),
        _ => return None,
    };
    let rest = behind.strip_prefix('일')?;
    (matches!(day, 1..=31) && ends_plainly(rest) && !may_be_weekday(rest))
        .then_some((rest, Part::Day(None, Day::Number(day))))
}

/// `4일` on its own, where it is no number of days.
pub(super) fn day_in_digits(day: Numbers<'_>) -> Read<'_, Part> {
    let (rest, day) = day.with("일")?;
    if is_counted(day.behind) {
        return no();
    }
    let (rest, day) = day_of_month(rest, day)?;
    Ok((rest, Part::Day(None, day)))
}

/// `어제`, `이날`, `같은 날`.
pub(super) fn day_by_word(input: &str) -> Read<'_, Part> {
    let by_word = entry(words::DAYS_NARRATED, input)
        .map(|(rest, by)| (rest, Day::Narrated(by)))
        .or_else(|_| entry(words::DAYS_FROM_MENTION, input).map(|(rest, by)| (rest, Day::Mention(by))))
        .or_else(|_| entry(words::DAYS_FROM_REFERENCE, input).map(|(rest, by)| (rest, Day::Reference(by))));
    let (rest, day) = by_word?;
    if input.starts_with(words::ONLY_THEN) {
        return no();
    }
    if closes_day(rest) { Ok((rest, Part::Day(None, day))) } else { no() }
}

/// Whether a day told by a word may end here: before a part of it also where that is glued to it, as in
/// `오늘밤`, `토요일밤`.
pub(super) fn closes_day(rest: &str) -> bool {
    closes_date(rest) || day_part(rest).is_ok()
}

#[cfg(test)]
mod tests {
    use super::super::date;
    use super::super::modifier::behind_date;
    use super::*;
    use crate::date::{Calendar, Expression, Kind};
    use alloc::string::String;

    #[test]
    fn a_plain_day_is_what_the_grammar_reads() {
        for (number, c) in ["0", "4", "04", "00", "31", "32", "39"]
            .into_iter()
            .flat_map(|day| ('가'..='힣').map(move |c| (day, c)))
        {
            let text: String = [number, "일 ", String::from(c).as_str(), " 열렸다"].concat();
            if let Some((rest, part)) = plain_day(number, &text[number.len()..]) {
                let calendar = Calendar::of_part(part);
                let read = date::day(&text).map(|(rest, calendar)| behind_date(rest, calendar));
                assert_eq!(read, Ok((rest, Expression::new(Kind::Calendar(calendar)))), "{text}");
            }
        }
        assert!(plain_day("4", "일 서울에서").is_some());
        assert!(plain_day("14", "일 서울에서").is_some());
    }
}
