//! Amounts without a currency, as headlines shorten them: `170억 규모`, `1억 기부`, `1400억대 분식회계`.

use super::currency::Currency;
use super::grammar::{self, Amount};
use crate::ErrorKind;
use crate::lexicon::amount::{BARE_BAND, BARE_FOLLOWERS, COUNTERS, LAWS, OF_LAWS, TEAM};
use crate::number::{EOK, Fault, JO, Read, numeral};
use crate::particle::ends_word;
use crate::scan::class::behind_space;

/// An amount in won with 억 or 조 (만 counts people more often than won) whose currency is left out; `left` stands before `input`.
///
/// # Errors
/// [`ErrorKind::ExpectedCurrency`] where the number has no such unit or counts something else.
pub(super) fn amount<'t>(left: &str, input: &'t str) -> Read<'t, Amount> {
    let (rest, count) = numeral(input)?;
    let banded = grammar::band(rest);
    let behind = banded.unwrap_or(rest);
    let refused = !matches!(count.lead_big, EOK | JO)
        || is_law(left, count.lead_big, behind)
        || counts(behind)
        || !(ends_word(behind) || BARE_FOLLOWERS.iter().any(|word| behind.starts_with(word)));
    if refused {
        return Err(nom::Err::Error(Fault { kind: ErrorKind::ExpectedCurrency, rest }));
    }
    Ok((behind, Amount::of(&count, banded.is_some(), Currency::KRW, false)))
}

/// `억대 연봉`, `수십억대`: a band in won without the word, which 억 alone has.
pub(super) fn band(input: &str) -> Option<(&str, Amount)> {
    let (rest, count) = numeral(input).ok().filter(|(_, count)| count.lead_big == EOK)?;
    let behind = grammar::band(rest)?;
    let amount = Amount::of(&count, true, Currency::KRW, false);
    // `억대` reaches up to the next power of ten, `이억대` one step.
    let max = if input.starts_with(BARE_BAND) { count.max.times_ten_to(1)? } else { amount.max };
    Some((behind, Amount { max, ..amount }))
}

/// `헌법 제10조`, `4인 1조`: 조 is the word for an article of a law and for a team, too.
fn is_law(left: &str, big: u32, rest: &str) -> bool {
    let team = left.strip_suffix(TEAM).is_some_and(|left| left.ends_with(|c: char| c.is_ascii_digit()));
    big == JO
        && (team
            || left.trim_end_matches(' ').ends_with(LAWS)
            || rest.trim_start_matches(' ').starts_with(OF_LAWS))
}

/// `3억 명`, `2억 뷰`: something is counted.
fn counts(rest: &str) -> bool {
    let spaced = behind_space(rest);
    COUNTERS.iter().any(|word| spaced.strip_prefix(word).is_some_and(ends_word))
}
