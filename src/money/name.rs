//! How Korean text names the currency of an amount: by a word, a sign or a code, before the number or behind
//! it.
//!
//! Names, signs and codes are tables of the lexicon; here they are found at the head or the end of a text in
//! a few comparisons, by their first syllable or byte. A country may be glued to its unit or apart
//! (`홍콩달러`, `홍콩 달러`), and a bare unit of many countries (`페소`) is that of the country last named.

use super::currency::Currency;
use super::rows::{self, Rows, field};
use crate::lexicon::currency::{CODES, CURRENCIES, DOLLAR, DONG, LEADERS, LONE_SUBUNITS, SHARED, SIGNS, WON};
use crate::scan::class::{before_space, behind_space, is_word};
use crate::scan::index::{Beginnings, first_of, joined};
use crate::scan::same;
use crate::scan::syllables::Syllables;

/// The currency at the head of `text`, by word, sign or code, and what is left: `원`, `홍콩 달러`, `$`,
/// `USD`. `None` for `동`, which [`dong`] reads, and where only a hundredth stands.
pub(super) fn behind(text: &str) -> Option<(&str, Currency)> {
    if let Some(rest) = text.strip_prefix(WON) {
        return Some((rest, Currency::KRW));
    }
    match *text.as_bytes().first()? {
        // `유로` goes on to its hundredth in `90유로센트`.
        0xEA..=0xED => named(text).filter(|_| lone_subunit(text).is_none()),
        head if SIGN_HEADS[usize::from(head)] => {
            code_at_head(text).or_else(|| named(text)).or_else(|| signed(text))
        }
        _ => None,
    }
}

/// The dong, which is told from the counter of buildings by what stands around it.
pub(super) fn dong(text: &str) -> Option<(&str, Currency)> {
    text.strip_prefix(DONG).map(|rest| (rest, Currency::VND))
}

/// The word at the head of `text` for a hundredth of a unit that stands alone, too: `센트`; not `전`, which
/// is never alone.
pub(super) fn lone_subunit(text: &str) -> Option<&'static str> {
    LONE_BY_SYLLABLE.fitting(text).next().map(|at| LONE_SUBUNITS[at])
}

/// Whether a currency or such a hundredth stands at the head of `text`.
pub(super) fn begins(text: &str) -> bool {
    behind(text).or_else(|| dong(text)).is_some() || lone_subunit(text).is_some()
}

/// The names of all currencies.
const WORDS: &[&[&str]] = &field!(CURRENCIES, words);

/// How many there are.
const NAMES: usize = rows::count(WORDS);

/// The names, each with the row of its currency.
static BY_ROW: Rows<NAMES> = Rows::new(WORDS);
/// The same, found by their first syllable.
static BY_SYLLABLE: Beginnings<NAMES, 1> = Beginnings::of_words(&Rows::<NAMES>::new(WORDS).words);

/// The hundredths that stand alone, found likewise.
static LONE_BY_SYLLABLE: Beginnings<{ LONE_SUBUNITS.len() }, 1> = Beginnings::of_words(LONE_SUBUNITS);

/// By the place of a name, where `_` stands in it, a place for a space between country and unit; 0 where none
/// does.
static GAPS: [usize; NAMES] = {
    let names = Rows::<NAMES>::new(WORDS).words;
    let (mut gaps, mut row) = ([0; NAMES], 0);
    while row < NAMES {
        let (name, mut at) = (names[row].as_bytes(), 0);
        while at < name.len() {
            if name[at] == b'_' {
                gaps[row] = at;
            }
            at += 1;
        }
        row += 1;
    }
    gaps
};

/// The currency whose name stands at the head.
fn named(text: &str) -> Option<(&str, Currency)> {
    BY_SYLLABLE
        .candidates(text)
        .find_map(|at| Some((behind_name(text, at)?, Currency::of_row(BY_ROW.rows[at]))))
}

/// `text` behind the name in a row, with a space in it or without.
fn behind_name(text: &str, row: usize) -> Option<&str> {
    let name = BY_ROW.words[row];
    match GAPS[row] {
        0 => same::behind(text, name),
        gap => same::behind(behind_space(same::behind(text, &name[..gap])?), &name[gap + 1..]),
    }
}

/// The first syllables of the names that no second one follows, as none follows `미` in `미 달러`.
pub(super) const fn lone_syllables() -> Syllables {
    Syllables::new().with(DONG).with_lone_heads_of(&Rows::<NAMES>::new(WORDS).words)
}

/// The first syllables of the names and of the units that are read apart from them.
pub(super) const fn first_syllables() -> Syllables {
    let names = Rows::<NAMES>::new(WORDS).words;
    Syllables::new().with_heads_of(&names).with_heads_of(LONE_SUBUNITS)
}

/// Their second syllables, where they have some.
pub(super) const fn second_syllables() -> Syllables {
    let names = Rows::<NAMES>::new(WORDS).words;
    Syllables::new().with_seconds_of(&names).with_seconds_of(LONE_SUBUNITS)
}

/// `USD`; not `USDT`, where letters go on.
fn code_at_head(text: &str) -> Option<(&str, Currency)> {
    let (rest, code) = CODES.iter().find_map(|&(word, code)| Some((text.strip_prefix(word)?, code)))?;
    let ends = !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    Some((rest, Currency::of_code(code).filter(|_| ends)?))
}

/// `$`, `US$`, `€`.
fn signed(text: &str) -> Option<(&str, Currency)> {
    SIGNS.iter().find_map(|&(sign, code)| Some((text.strip_prefix(sign)?, Currency::of_code(code)?)))
}

/// The currency whose sign or code ends `text`, and what is left before it: `US$`, `€`, `USD`. Not `AUSD`,
/// where letters stand before it.
pub(super) fn sign_before(text: &str) -> Option<(&str, Currency)> {
    if !may_end_in_sign(text.as_bytes()) {
        return None;
    }
    let mut signs = SIGNS.iter().chain(CODES);
    let (rest, code) = signs.find_map(|&(sign, code)| Some((same::before(text, sign)?, code)))?;
    let starts = !rest.ends_with(|c: char| c.is_ascii_alphanumeric());
    Some((rest, Currency::of_code(code).filter(|_| starts)?))
}

/// Whether a text with this end may end in a sign or a code: hardly one does.
#[inline]
pub(super) const fn may_end_in_sign(text: &[u8]) -> bool {
    match *text {
        [.., last] if !SIGN_TAILS[last as usize] => false,
        // One syllable in four ends in the byte of a sign.
        [] | [.., 0xEA..=0xED, _, _] => false,
        _ => true,
    }
}

/// The signs and the codes.
const SIGN_WORDS: [&str; SIGNS.len() + CODES.len()] =
    joined(&[&first_of::<_, { SIGNS.len() }>(SIGNS), &first_of::<_, { CODES.len() }>(CODES)]);

/// By a byte, whether it may be the last of a sign or a code.
static SIGN_TAILS: [bool; 256] = {
    let (mut tails, mut at) = ([false; 256], 0);
    while at < SIGN_WORDS.len() {
        if let [.., last] = SIGN_WORDS[at].as_bytes() {
            tails[*last as usize] = true;
        }
        at += 1;
    }
    tails
};

/// By a byte, whether it may be the first of a sign, of a code, or of a name in letters.
pub(super) static SIGN_HEADS: [bool; 256] = {
    let names = Rows::<NAMES>::new(WORDS).words;
    let (mut heads, mut at) = ([false; 256], 0);
    while at < SIGN_WORDS.len() + NAMES {
        let word = if at < NAMES { names[at] } else { SIGN_WORDS[at - NAMES] };
        match word.as_bytes() {
            // A name in syllables.
            [] | [0xEA..=0xED, ..] => {}
            [first, ..] => heads[*first as usize] = true,
        }
        at += 1;
    }
    heads
};

/// The currency that a word before an amount names, and what is left before it: `미화`. `None` inside a word.
pub(super) fn leader_before(text: &str) -> Option<(&str, Currency)> {
    let (rest, code) = LEADERS.before(text).next()?;
    let starts = !rest.ends_with(is_word);
    Some((rest, Currency::of_code(code).filter(|_| starts)?))
}

/// `left` without the country at its end that goes with the unit at the head of `unit`: `홍콩` of `홍콩
/// 달러`. Only dollars are looked at, which are the unit of many.
pub(super) fn without_country<'t>(left: &'t str, unit: &str) -> Option<&'t str> {
    unit.strip_prefix(DOLLAR)?;
    let left = before_space(left);
    let names = CURRENCIES.iter().flat_map(|row| row.words).filter_map(|word| word.split_once('_'));
    names.filter(|(_, unit)| *unit == DOLLAR).find_map(|(country, _)| left.strip_suffix(country))
}

/// The currency of a unit that several countries have, written bare at the end of `amount`, by the country
/// that stands last in `left`. In `아르헨티나에서 1만 페소` it is that of Argentina. A country in the amount
/// itself (`멕시코 페소`) outweighs all. `None` where the unit is not shared or no country stands there.
pub(super) fn by_country(left: &str, amount: &str) -> Option<Currency> {
    let unit = SHARED.before(amount).next().map(|left| &amount[left.len()..])?;
    let rows = CURRENCIES.iter().flat_map(|row| row.words.iter().map(move |word| (row.code, word)));
    let countries = rows.filter_map(|(code, word)| {
        word.split_once('_').filter(|(_, of)| *of == unit).map(|(c, _)| (code, c))
    });
    let bare = |country: &str| amount.contains(country).then_some(());
    countries
        .filter_map(|(code, country)| match bare(country) {
            Some(()) => Some((usize::MAX, code)),
            None => left.rfind(country).map(|at| (at, code)),
        })
        .max()
        .and_then(|(_, code)| Currency::of_code(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> impl Iterator<Item = (Currency, &'static str)> {
        Currency::all()
            .zip(CURRENCIES)
            .flat_map(|(currency, row)| row.words.iter().map(move |&word| (currency, word)))
    }

    #[test]
    fn every_name_is_read_with_and_without_its_space() {
        for (currency, word) in words() {
            for name in [word.replace('_', ""), word.replace('_', " ")] {
                assert_eq!(behind(&name), Some(("", currency)), "{name}");
            }
        }
    }

    #[test]
    fn codes_are_in_the_table() {
        for (word, code) in SIGNS.iter().chain(CODES) {
            assert!(Currency::of_code(code).is_some(), "{word} {code}");
        }
        for word in LEADERS.words() {
            assert!(leader_before(word).is_some(), "{word}");
        }
        assert_eq!([Currency::USD, Currency::VND].map(Currency::code), ["USD", "VND"]);
    }

    #[test]
    fn a_shared_unit_goes_to_the_country_named_last() {
        let of = |left, amount| by_country(left, amount).map(Currency::code);
        assert_eq!(of("필리핀과 칠레에서 ", "1만 페소"), Some("CLP"));
        assert_eq!(of("칠레와 필리핀에서 ", "1만 페소"), Some("PHP"));
        assert_eq!(of("칠레에서 ", "1만 멕시코 페소"), Some("MXN"));
        assert_eq!(of("칠레에서 ", "1만 달러"), None);
    }
}
