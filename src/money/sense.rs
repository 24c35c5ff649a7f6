//! Readings that the grammar allows and the text around them rules out.
//!
//! Some units of money are other words as well: `파운드` a weight, `동` a building, `불` *not*, `원` the
//! beginning of `원칙` (*principle*). The grammar takes them for money; here a word near by decides. Looked
//! at is what stands next to the number, [`NEAR`] bytes around it, or for a country the [`PARAGRAPH`] before.

use super::currency::Currency;
use super::grammar::Amount;
use super::name;
use crate::lexicon::amount::{ORDINAL, THREE, THREE_NOES, WEIGHTS};
use crate::lexicon::currency::{DONG, DONG_PLACES, WON};
use crate::scan::class::{before, behind_space, is_word};
use crate::scan::window::{ahead, back};

/// How far the text around a candidate is looked at, in bytes.
const NEAR: usize = 40;
/// How far back the country is looked for that an amount is of, in bytes.
const PARAGRAPH: usize = 600;

/// Whether what reads as `amount`, from `at` up to `rest`, is something else. Ordinals and the insides of
/// numbers are asked of all currencies, the rest of the one whose word has another sense, and not where a
/// sign (`£`, `₫`) names it.
pub(super) fn is_something_else(text: &str, at: usize, amount: &Amount, rest: &str) -> bool {
    let left = &text[..at];
    if is_ordinal(left) || is_inside_a_number(left) {
        return true;
    }
    match amount.currency {
        Currency::GBP if !amount.signed => is_weight(left, rest),
        Currency::VND if !amount.signed => is_building_count(&text[at..], left, rest),
        Currency::USD => is_policy(&text[at..text.len() - rest.len()], rest),
        _ => false,
    }
}

/// The currency that the country named last before an amount gives its unit: `아르헨티나에서 1만 페소`.
/// `None` where the unit is of one country only or none was named: then it is that of the country which news
/// means by the bare word.
pub(super) fn by_country(text: &str, at: usize, rest: &str) -> Option<Currency> {
    name::by_country(back(text, at, PARAGRAPH), &text[at..text.len() - rest.len()])
}

/// `제3 원칙`. Only where 제 is a word of its own, not the end of `어제`.
fn is_ordinal(left: &str) -> bool {
    left.strip_suffix(ORDINAL).is_some_and(|left| !before(left, left.len()).is_some_and(is_word))
}

/// The digits go on to the left, as in `3.5.7만 원`.
fn is_inside_a_number(left: &str) -> bool {
    left.strip_suffix('.').is_some_and(|left| left.ends_with(|c: char| c.is_ascii_digit()))
}

/// `3불 정책`: three noes. Not `3불을 냈다`.
fn is_policy(written: &str, rest: &str) -> bool {
    written == THREE && THREE_NOES.iter().any(|word| behind_space(rest).starts_with(word))
}

/// `2000파운드(약 907㎏) 폭탄`: pounds of weight.
fn is_weight(left: &str, rest: &str) -> bool {
    let near = [back(left, left.len(), NEAR), ahead(rest, 0, NEAR)];
    near.into_iter().any(|side| WEIGHTS.iter().any(|word| side.contains(word)))
}

/// `56동 세척실`: buildings, unless the text is about Vietnam or an amount in won follows in brackets.
fn is_building_count(amount: &str, left: &str, rest: &str) -> bool {
    let written = &amount[..amount.len() - rest.len()];
    let told_in = |text: &str| DONG_PLACES.iter().any(|name| text.contains(name));
    if !written.ends_with(DONG) || told_in(written) {
        return false;
    }
    let restated = rest.starts_with('(') && ahead(rest, 0, NEAR).contains(WON);
    !restated && !told_in(back(left, left.len(), PARAGRAPH))
}
