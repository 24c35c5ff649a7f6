//! What names of people look like.
//!
//! A Korean name is a surname of one syllable, seldom two, and a given name of two, seldom one. There are few
//! surnames, and forty of them are those of nearly everybody, so that the first syllable tells much; but
//! nearly every such syllable begins other words too. [`likeness`] therefore gives a number and no answer,
//! and who asks says how much is enough: beside a title (`김윤 대표`) little is, by itself (`김도윤은`) much.
//!
//! Taken off are three for a last syllable in which bodies end (`김지원`, as in `법원`), and six for
//! syllables that no Korean name has (`하우겐`). A name in Latin letters has none; [`looks_foreign`] asks of
//! a word only whether a syllable is rare in Korean.

use super::syllable::{Facts, facts};
use crate::lexicon::phrases::{AFTERWARDS, BLIND, HONORIFICS, SEA, UPON};
use crate::lexicon::surnames::{DOUBLE, HANJA};
use crate::scan::class::{is_hangul, is_hanja};

/// Whether a word is a surname alone, as in `김 대표`.
pub(super) fn is_surname(word: &str) -> bool {
    match word.len() {
        3 => word.chars().next().is_some_and(|c| facts(c).any(SURNAME) || is_surname_in_hanja(c)),
        6 => DOUBLE.contains(&word),
        _ => false,
    }
}

/// Any of one syllable.
const SURNAME: Facts = Facts::COMMON.or(Facts::RARE);

/// The likeness of `김도윤`: a common surname and two syllables.
pub(super) const COMMON: i8 = 6;
/// That of `독고도윤`: a surname of two syllables and as many more, unless its first syllable is a surname by
/// itself, of which the word then has the likeness (`남궁도윤`, `제갈도윤`).
pub(super) const WHOLE: i8 = 5;
/// That of `엄하늘`: a rare surname.
pub(super) const RARE: i8 = 4;
/// That of `김윤`, a name of two syllables, and of `김지원`, which ends as the name of a body does.
pub(super) const SHORT: i8 = 3;
/// That of `위서원`: a rare surname, and the end of a body.
pub(super) const RARE_BODY: i8 = 1;

/// How much a word looks like a full Korean name; nothing below two or above four syllables does.
/// `김도윤`: [`COMMON`]; `김지원`: [`SHORT`]; `대표`, `한들전자의`: [`NONE`]. What stands beside the word is
/// not asked, so that `조사는` is as likely a name as `김도윤`.
pub(super) fn likeness(word: &str) -> i8 {
    if !matches!(word.len(), 6 | 9 | 12) {
        return NONE;
    }
    let mut chars = word.chars();
    let Some(first) = chars.next().map(facts) else { return NONE };
    // `구조된`: a verb before its noun.
    if !first.any(SURNAME.or(Facts::DOUBLE)) || word.ends_with('된') {
        // Syllables begin with other bytes.
        let may_be_hanja = matches!(word.as_bytes(), [0xE4..=0xE9 | 0xEF, ..]);
        return if may_be_hanja { likeness_in_hanja(word) } else { NONE };
    }
    let mut syllables = [first; 4];
    let mut length = 1;
    for c in chars {
        if length == 4 || !is_hangul(c) {
            return NONE;
        }
        syllables[length] = facts(c);
        length += 1;
    }
    let double = first.any(Facts::DOUBLE)
        && DOUBLE.iter().any(|surname| word.starts_with(surname) && word.len() > surname.len());
    let common = first.any(Facts::COMMON);
    let surname = match (common, first.any(Facts::RARE), double) {
        (true, ..) => 3,
        (_, true, _) => 1,
        (.., true) => 2,
        _ => return NONE,
    };
    let shape = match (length, double) {
        (3, _) | (4, true) => 3,
        // Both parents' surnames, as some have called themselves since the 1990s: a name beside a title only.
        (4, false) if common && syllables[1].any(Facts::COMMON) => 0,
        (2, false) if common => 0,
        (2, false) => -1,
        _ => return NONE,
    };
    let is_body = length == 3 && syllables[2].any(Facts::BODY);
    // `겐` in `하우겐`, which begins like a surname.
    let is_foreign = syllables[1..length].iter().any(|syllable| syllable.any(Facts::ONLY_FOREIGN))
        || (length > 2 && syllables[length - 1].any(Facts::NO_GIVEN_END) && !word.ends_with(SEA));
    surname + shape - 3 * i8::from(is_body) - 6 * i8::from(is_foreign)
}

/// The likeness of `金道允` and `金도윤`, as papers wrote names until the 1990s: nothing but names is written
/// so.
fn likeness_in_hanja(word: &str) -> i8 {
    let mut chars = word.chars();
    let given = chars.clone().skip(1);
    let is_name = chars.next().is_some_and(is_surname_in_hanja)
        && (given.clone().all(is_hanja) || given.clone().all(is_hangul));
    match word.len() {
        9 if is_name => COMMON,
        6 if is_name => SHORT,
        _ => NONE,
    }
}

/// `金`: whether a sign is a surname of many.
pub(super) fn is_surname_in_hanja(sign: char) -> bool {
    is_hanja(sign) && HANJA.iter().any(|(surname, _)| *surname == sign)
}

/// Whether a name is one that the paper made: `박모`, `박모(29)씨`.
pub(super) fn is_blind(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next();
    let given = chars.as_str().strip_prefix(BLIND);
    given.is_some_and(|rest| rest.is_empty() || rest.ends_with(HONORIFICS))
}

/// Whether a word of two or three syllables begins with a common surname: a name where nothing speaks against
/// it.
/// `김도윤`, `조사는`; not `엄하늘`, whose surname is rare.
pub(super) fn begins_as_name(word: &str) -> bool {
    let mut chars = word.chars();
    matches!(word.len(), 6 | 9)
        && chars.next().is_some_and(|c| facts(c).any(Facts::COMMON))
        && chars.all(is_hangul)
}

/// The surname and the given name of a word that has a syllable of the one and one or two of the other: `설`,
/// `훈`.
pub(super) fn of_few_syllables(word: &str) -> Option<(&str, &str)> {
    let (family, given) = word.split_at_checked('가'.len_utf8())?;
    let fits = matches!(word.len(), 6 | 9) && given.chars().all(is_hangul);
    (fits && is_surname(family)).then_some((family, given))
}

/// Looks like no name.
pub(super) const NONE: i8 = -9;

/// Whether a word looks like a part of a foreign name written in Hangul: a syllable that Korean words seldom
/// have. Dots and hyphens may join its parts: `아나·벨로`, `아나-벨로`.
pub(super) fn looks_foreign(word: &str) -> bool {
    let mut foreign = false;
    for c in word.chars() {
        if !is_hangul(c) && !matches!(c, '·' | '-') {
            return false;
        }
        foreign |= facts(c).any(Facts::FOREIGN);
    }
    // `정회된뒤`, `걸었더니`: a time, and no name.
    foreign && !word.ends_with(AFTERWARDS) && !word.ends_with(UPON)
}
