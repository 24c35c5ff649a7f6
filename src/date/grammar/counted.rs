//! Telling a number of days from a day of the month.

use super::word::gap;
use crate::lexicon::duration::{
    COUNTS_AHEAD, COUNTS_APART, COUNTS_BEFORE, COUNTS_GLUED, LASTING, PENAL, PENALTIES,
};
use crate::lexicon::leads::{DIRECTIONS, NOT_DAYS_BEFORE, WHICH_WEEK};
use crate::particle::ends_word;
use crate::scan::class::{is_word, trim_gap};
use crate::scan::syllables::Syllables;

/// Whether what stands behind `N일` makes it a number of days: `10일간`, `17일 동안`, `3일 뒤`.
#[inline]
pub(super) fn is_counted(behind: &str) -> bool {
    COUNTS.may_begin(gap(behind)) && is_number_of_days(behind)
}

/// The first syllables of what may count.
pub(super) static COUNTS: Syllables =
    COUNTS_APART.heads(COUNTS_AHEAD.heads(COUNTS_GLUED.heads(DIRECTIONS.heads(Syllables::new()))));

/// Whether the words behind count days: glued ones, such as `간`, or apart, such as `동안`.
fn is_number_of_days(behind: &str) -> bool {
    let spaced = gap(behind);
    if spaced.len() == behind.len() {
        return COUNTS_GLUED.begins(behind) || is_apart(behind) || points_away(behind);
    }
    COUNTS_AHEAD.begins(spaced) || is_apart(spaced) || points_away(spaced)
}

/// Whether a word that counts stands here, as a whole: `4일 이상`, not `4일 이상민 …`.
fn is_apart(text: &str) -> bool {
    COUNTS_APART.behind(text).any(ends_word)
}

/// `10일 뒤`, `3일 전부터`.
fn points_away(spaced: &str) -> bool {
    let is_before = |rest: &str| !rest.is_empty() && !rest.starts_with(NOT_DAYS_BEFORE);
    DIRECTIONS.longest(spaced).is_some_and(|(rest, back)| ends_word(rest) && (!back || is_before(rest)))
}

/// Whether what stands before `N일` makes it a number of days: `최대 20일`, `향후 10일`.
#[inline]
pub(super) fn counts_before(before: &str) -> bool {
    static TAILS: Syllables = PENALTIES.tails(LASTING.tails(COUNTS_BEFORE.tails(Syllables::new())));
    // Behind more than one space nobody looks closely.
    let may_count = TAILS.may_end(before.strip_suffix(' ').unwrap_or(before)) || before.ends_with("  ");
    may_count && leads_count(trim_gap(before))
}

/// Whether the words before count days: `최대`, `향후`, or a penalty.
fn leads_count(before: &str) -> bool {
    COUNTS_BEFORE.before(before).any(|rest| !rest.ends_with(is_word))
        || LASTING.before(before).next().is_some()
        || PENALTIES.before(before).next().is_some()
}

/// Whether a time is that of a penalty, by what stands before and behind it: `징역 6개월`, `5년형`.
#[inline]
pub(super) fn is_penalty(before: &str, behind: &str) -> bool {
    behind.starts_with(PENAL) || PENALTIES.before(trim_gap(before)).next().is_some()
}

/// Whether `N일` is so many days of a week: `주 5일`, not `이번 주 5일`.
#[inline]
pub(super) fn of_a_week(before: &str, number: &str) -> bool {
    let week = trim_gap(before).strip_suffix('주').filter(|rest| !rest.ends_with(is_word));
    let days = matches!(number.as_bytes(), [b'1'..=b'7']);
    days && week.is_some_and(|rest| WHICH_WEEK.before(trim_gap(rest)).next().is_none())
}
