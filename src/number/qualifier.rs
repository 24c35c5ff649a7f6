//! How exact an amount is, by the words next to it, whether it is one of money or of time: `최대 3년`, `3조
//! 원 이상`, `3년을 밑돈다`.
//!
//! The same words bound money and time, so that the room of numbers knows them. A bound before the number is
//! a word alone (`최대`), one behind it a noun (`이상`) or, with a particle or without, a verb (`을 밑돈다`,
//! `넘는`).

use crate::lexicon::qualifier::{
    ADVERBS, BARE_VERBS, BEFORE, BEHIND, LINKS, OTHERWISE, RECORDS, SUPERLATIVES, Sense, VERBS,
};
use crate::scan::class::{behind_space, is_word, trim_gap};

/// The longest word that is looked at, in characters.
const LONGEST: usize = 10;

/// What the last word of an amount's left side says, and what stands before it. `None` where the last word
/// says nothing of an amount: `매출 3조 원`.
#[inline]
pub(crate) fn before(left: &str) -> Option<(&str, Sense)> {
    // Hardly any word ends like one of them, which is told for less than where it begins.
    BEFORE.at_end(left)?;
    let (rest, word) = last_word(left);
    let sense = BEFORE.of(word)?;
    Some((rest, if tells_a_record(word, rest) { Sense::Plain } else { sense }))
}

/// `역대 최대 3조 원`: a record, not a bound.
fn tells_a_record(word: &str, rest: &str) -> bool {
    SUPERLATIVES.contains(&word) && RECORDS.contains(&last_word(trim_gap(rest)).1)
}

/// The last word of `text` and what stands before it. At most [`LONGEST`] characters of it.
fn last_word(text: &str) -> (&str, &str) {
    let length =
        text.chars().rev().take_while(|&c| is_word(c)).take(LONGEST).map(char::len_utf8).sum::<usize>();
    text.split_at(text.len() - length)
}

/// What the words at the head of an amount's right side say. A noun is asked first, then a verb without a
/// particle, then one behind a particle. `None` for words that say nothing, and for `5억 원에 넘겼다`
/// (*handed over*), where the particle gives the verb another sense.
#[inline]
pub(crate) fn behind(right: &str) -> Option<Sense> {
    let spaced = behind_space(right);
    if let Some((_, sense)) = BEHIND.longest(spaced) {
        return Some(sense);
    }
    // "5000억 원 훌쩍 넘는": headlines leave the particle out.
    if BARE_VERBS.begins(spaced) || ADVERBS.begins(spaced) {
        return verb(spaced);
    }
    let linked = LINKS.behind(spaced).find_map(|rest| rest.strip_prefix(' '));
    linked.filter(|_| !OTHERWISE.begins(spaced)).and_then(verb)
}

/// The verb at the head of `rest`, behind an adverb or not: `훌쩍 넘는`.
fn verb(rest: &str) -> Option<Sense> {
    let rest = ADVERBS.behind(rest).find_map(|rest| rest.strip_prefix(' ')).unwrap_or(rest);
    VERBS.longest(rest).map(|(_, sense)| sense)
}
