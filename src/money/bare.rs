//! Amounts without a currency, as headlines shorten them: `170억 규모`, `1억 기부`, `1400억대 분식회계`.
//!
//! Headlines leave out 원 where 억 or 조 says enough. What else has these units is told by the words around:
//! people and things are counted behind (`3억 명`), laws and teams stand before 조 (`헌법 10조`, `4인 1조`).
//! So it is read only on request.

use super::currency::Currency;
use super::grammar::{self, Amount};
use crate::ErrorKind;
use crate::lexicon::amount::{
    APPLIED, ARTICLES, BAND, BARE_BAND, BARE_FOLLOWERS, CLAUSE, COUNTERS, LAWS, OF_LAWS, TEAM,
};
use crate::number::{EOK, Fault, JO, Numeral, Read, numeral, unit_power};
use crate::particle::ends_word;
use crate::scan::class::{behind_space, is_tilde, trim_gap};
use crate::scan::window::{ahead, back};

/// An amount in won with 억 or 조 (만 counts people more often than won) whose currency is left out; `left`
/// stands before `input`. So `170억 규모`; not `5만 규모`, `3억 명`, `형법 3조`.
///
/// # Errors
/// [`ErrorKind::ExpectedCurrency`] where the number has no such unit or counts something else.
pub(super) fn amount<'t>(left: &str, input: &'t str) -> Read<'t, Amount> {
    let (rest, count) = numeral(input)?;
    if let Some(read) = range(left, input, count, rest) {
        return Ok(read);
    }
    let banded = grammar::band(rest);
    let behind = banded.unwrap_or(rest);
    if matches!(count.lead_big, EOK | JO) && is_won(left, count.lead_big, behind) {
        return Ok((behind, Amount::of(&count, banded.is_some(), Currency::KRW, false)));
    }
    Err(nom::Err::Error(Fault { kind: ErrorKind::ExpectedCurrency, rest }))
}

/// `8억~12억`, `3~4억`: the rest of a range whose lower end was read from `input`. The upper end has a unit
/// and comes to 억. Not `8억에서 12억`, which in a headline is a change, nor `3~4만`.
fn range<'t>(left: &str, input: &str, low: Numeral, rest: &'t str) -> Option<(&'t str, Amount)> {
    let (behind, amount) = grammar::bare_range(low, rest)?;
    let number = &input[..input.len() - behind.len()];
    let unit = unit_power(number.trim_end_matches(BAND).chars().next_back()?)?;
    (!amount.max.is_below_ten_to(EOK) && is_won(left, unit, behind)).then_some((behind, amount))
}

/// Whether a number with this unit counts nothing else than won. `left` stands before the number, `behind`
/// behind it, and `unit` is the power of ten of its unit.
fn is_won(left: &str, unit: u32, behind: &str) -> bool {
    let is_article = unit == JO && is_other_jo(left, behind);
    let ends = ends_word(behind) || BARE_FOLLOWERS.iter().any(|word| behind.starts_with(word));
    ends && !is_article && !counts(behind)
}

/// `억대 연봉`, `수십억대`: a band in won without the word, which 억 alone has. Not `3조대`, which is read
/// only where the currency may be left out.
pub(super) fn band(input: &str) -> Option<(&str, Amount)> {
    let (rest, count) = numeral(input).ok().filter(|(_, count)| count.lead_big == EOK)?;
    let behind = grammar::band(rest)?;
    let amount = Amount::of(&count, true, Currency::KRW, false);
    // `억대` reaches up to the next power of ten, `이억대` one step.
    let max = if input.starts_with(BARE_BAND) { count.max.times_ten_to(1)? } else { amount.max };
    Some((behind, Amount { max, ..amount }))
}

/// Whether a number with 조 is none of money: 조 is the word for an article of a law and for a team, too.
fn is_other_jo(left: &str, rest: &str) -> bool {
    is_team(left) || is_article(left) || is_divided(rest) || is_applied(rest)
}

/// `4인 1조`. Not `4명 1조`.
fn is_team(left: &str) -> bool {
    left.strip_suffix(TEAM).is_some_and(|left| left.ends_with(is_digit))
}

/// How far the beginning or the end of a list is looked for, in bytes.
const LIST: usize = 60;

/// `헌법 제10조`: the law stands before it, or before the list that it ends (`형법 3·4조`, `형법 3조와 4조`).
/// A comma alone makes no list: `가온건설, 2조 투자`.
fn is_article(left: &str) -> bool {
    let near = back(left, left.len(), LIST);
    let law = near.trim_end_matches(is_listed);
    let is_list = near[law.len()..].contains(is_digit);
    law.ends_with(LAWS) && (is_list || law.len() == trim_gap(near).len())
}

/// What stands in a list of articles.
fn is_listed(c: char) -> bool {
    is_digit(c) || is_tilde(c) || ARTICLES.contains(&c)
}

/// `3조 제1항`, `3조의2`, `3조항`. Not `3조 투자`.
fn is_divided(rest: &str) -> bool {
    let rest = rest.trim_start_matches(' ');
    let numbered = rest.strip_prefix(OF_LAWS).is_some_and(|rest| behind_space(rest).starts_with(is_digit));
    numbered || rest.starts_with(CLAUSE)
}

/// `23조·24조에 따르면`: the articles of a law that goes without its name are told by what is done with them.
fn is_applied(rest: &str) -> bool {
    let behind = ahead(rest, 0, LIST).trim_start_matches(is_listed);
    APPLIED.iter().any(|word| behind.starts_with(word))
}

/// A digit of ASCII; those of full width are folded.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// `3억 명`, `2억 뷰`: something is counted. Not `3억 명품`, which only begins so.
fn counts(rest: &str) -> bool {
    let spaced = behind_space(rest);
    COUNTERS.iter().any(|word| spaced.strip_prefix(word).is_some_and(ends_word))
}
