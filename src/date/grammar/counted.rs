//! Telling a number of days from a day of the month.
//!
//! `N일` is a length by its neighbours: before it a bound (`최대`), a noun for what lasts (`유급휴가`), a
//! penalty (`정직`) or `주` for days a week, behind it what a length has (`간`, `동안`, `뒤`). The lists are
//! in the lexicon; here is how near each has to stand, and whether it has to be a word of its own.

use super::word::gap;
use crate::lexicon::duration::{
    COUNTS_AHEAD, COUNTS_APART, COUNTS_BEFORE, COUNTS_GLUED, LASTING, PENAL, PENALTIES,
};
use crate::lexicon::leads::{DIRECTIONS, NOT_DAYS_BEFORE, WHICH_WEEK};
use crate::particle::ends_word;
use crate::scan::class::{is_word, trim_gap};
use crate::scan::syllables::Syllables;

/// Whether what stands behind `N일` makes it a number of days: `10일간`, `17일 동안`, `3일 뒤`. Not `4일
/// 이상민 …`, a name that begins as `이상` (*and more*) does.
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

/// `10일 뒤`, `3일 전부터`. `후` and `뒤` point ahead from any number of days; `전` alone is as often another
/// word, so that something must be glued to it: not `4일 전 장관` (*a former minister*).
fn points_away(spaced: &str) -> bool {
    let is_before = |rest: &str| !rest.is_empty() && !rest.starts_with(NOT_DAYS_BEFORE);
    DIRECTIONS.longest(spaced).is_some_and(|(rest, back)| ends_word(rest) && (!back || is_before(rest)))
}

/// Whether what stands before `N일` makes it a number of days: `최대 20일`, `향후 10일`.
#[inline]
pub(super) fn counts_before(before: &str) -> bool {
    /// The last syllables of those words.
    static TAILS: Syllables = PENALTIES.tails(LASTING.tails(COUNTS_BEFORE.tails(Syllables::new())));
    // Behind more than one space nobody looks closely.
    let may_count = TAILS.may_end(before.strip_suffix(' ').unwrap_or(before)) || before.ends_with("  ");
    may_count && leads_count(trim_gap(before))
}

/// Whether the words before count days: `최대`, `향후`, or a penalty. The first are words of their own:
/// `최대`, but not the `만` of `10만`; the others may end a longer one: `영업정지 15일`.
fn leads_count(before: &str) -> bool {
    COUNTS_BEFORE.before(before).any(|rest| !rest.ends_with(is_word))
        || LASTING.before(before).any(|rest| !rest.ends_with(OF_HOLIDAYS))
        || PENALTIES.before(before).next().is_some()
}

/// What makes of 휴가 the subject of holidays: `연휴가 25일부터 이어진다`.
const OF_HOLIDAYS: char = '연';

/// Whether a time is that of a penalty, by what stands before and behind it: `징역 6개월`, `5년형`.
#[inline]
pub(super) fn is_penalty(before: &str, behind: &str) -> bool {
    behind.starts_with(PENAL) || PENALTIES.before(trim_gap(before)).next().is_some()
}

/// Whether `N일` is so many days of a week: `주 5일`, not `이번 주 5일`. One to seven.
#[inline]
pub(super) fn of_a_week(before: &str, number: &str) -> bool {
    let week = trim_gap(before).strip_suffix('주').filter(|rest| !rest.ends_with(is_word));
    let days = matches!(number.as_bytes(), [b'1'..=b'7']);
    days && week.is_some_and(|rest| WHICH_WEEK.before(trim_gap(rest)).next().is_none())
}
