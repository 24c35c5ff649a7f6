//! The name among the words before a title.
//!
//! Between a name and its title may stand anything of which bodies' names are made, and the name may stand
//! first or last, so that each word is looked at for what makes a name of it. In order:
//!
//! 1. an age behind a word that looks like no Korean name (`아나 벨케르(48)`), the name of birth behind a
//!    made one (`노을 마토(본명 권하람)`), or how a foreign one is spelt (`아나 벨케르(Ana Belker)`);
//! 2. where an ambassador is posted: the name is before it (`리훙제 주한 대사`);
//! 3. the ways of [foreigners](super::foreigner), who are told by lists and by their nation;
//! 4. whatever stands before `스님`;
//! 5. a Korean name: with an age, then the likeliest, first or last in the phrase, then the first word
//!    although it is short;
//! 6. one word of two syllables behind what somebody is (`간사인 설민 의원`);
//! 7. a surname alone right before the title (`김 대표`);
//! 8. two syllables, or three that end as a body does, of which the text may use the first as a surname
//!    elsewhere (`설훈 의원`, `설 의원`);
//! 9. what looks foreign, surname alone too (`벨로 CEO`).
//!
//! Words that a list has as titles, bodies or the like lose most of their likeness, and `한들대` is a
//! university beside a name. Which person it is, if only a surname stands there, is no question of this file.

mod beside;
mod glued;

use memchr::memchr;

pub(super) use self::glued::{glued_name, glued_surname};
use crate::Span;
use crate::lexicon::headlines::AGES;
use crate::lexicon::phrases::{COPULA, FORMER, INDEFINITE, MONASTIC, NAMES_LIKE_BODIES, PARTY, STUDIES};
use crate::lexicon::surnames::LIKE_CASES;
use crate::quote::bracket::{bracket, bracketless, bracketless_span};
use crate::quote::edge::is_institution;
use crate::quote::foreigner::{by_foreign_name, is_given_name, name_of_chinese};
use crate::quote::name;
use crate::quote::phrase::Head;
use crate::quote::roles::{self, Roles};
use crate::quote::row::Piece;
use crate::quote::verb::{Form, verb};
use crate::scan::syllables::Syllables;

/// The person whom the words before a title name.
/// `김도윤` of `김도윤 한들전자 (대표)`, `김` of `김 (대표)`. None of `한들전자 (대표)`, and where there is
/// no word.
pub(super) fn named(text: &str, words: &[Piece], title: Span) -> Option<Head> {
    let called = match words {
        [rest @ .., former] if !rest.is_empty() && is_former(&text[former.span]) => rest,
        _ => words,
    };
    let adjacent = called.last()?;
    // Most phrases have no bracket, in which alone an age stands.
    let (start, end) = (words.first()?.span.start(), words.last()?.span.end());
    let bracketed = memchr(b'(', &text.as_bytes()[start..end]).is_some();
    let name = if bracketed { beside::by_bracket(text, words) } else { None };
    let name = name
        .or_else(|| {
            let is_whole = |word: &str| MAYBE_LIKE_CASES.may_end(word) && LIKE_CASES.contains(&word);
            words.iter().find(|piece| is_whole(&text[piece.span])).map(|piece| piece.span)
        })
        .or_else(|| beside::by_words(text, words))
        .or_else(|| name_of_chinese(text, words, title))
        .or_else(|| {
            let is_monk = text[title].ends_with(MONASTIC) && !is_indefinite(&text[adjacent.span]);
            is_monk.then(|| bracketless_span(text, adjacent.span))
        })
        .or_else(|| if bracketed { beside::name_in_hanja(text, words) } else { None })
        .or_else(|| korean_name(text, called, title, bracketed))
        .or_else(|| behind_copula(text, words));
    let title = Some(title);
    name.map(|name| Head::named(name, title))
        .or_else(|| by_surname(text, called, title))
        .or_else(|| by_first_syllable(text, words).map(|name| Head::surnamed(name, title)))
        .or_else(|| by_foreign_name(text, called, title))
}

/// The last syllables of the names that a list has whole.
static MAYBE_LIKE_CASES: Syllables = Syllables::new().with_tails_of(LIKE_CASES);

/// From one word to another, without the bracket behind it.
/// `아나 벨케르` of `아나 벨케르(48)`.
pub(super) fn name_between(text: &str, words: &[Piece], first: usize, last: usize) -> Span {
    Span::new(words[first].span.start(), bracketless_span(text, words[last].span).end())
}

/// `김 대표`, and `토비 김 회장`: of Koreans abroad the given name stands first.
fn by_surname(text: &str, called: &[Piece], title: Option<Span>) -> Option<Head> {
    let last = called.len().checked_sub(1)?;
    let surname = bracketless_span(text, called[last].span);
    if !name::is_surname(bracketless(&text[called[last].span])) {
        return None;
    }
    // `빗댄 김 의원`: a verb before its noun.
    let is_verb =
        |word: &str| verb(word).is_some_and(|(verb, form)| form == Form::Adnominal && verb.is_listed());
    let is_foreign = |word: &str| name::looks_foreign(word) && !is_listed(word) && !is_verb(word);
    let is_given = |word: &str| roles::of(word).is_given() || is_foreign(word);
    let given = last.checked_sub(1).filter(|&given| is_given(&text[called[given].span]));
    Some(match given {
        Some(given) => Head::named(name_between(text, called, given, last), title),
        None => Head::surnamed(surname, title),
    })
}

/// `야당 간사인 설민 의원`: one word of two syllables behind what somebody is, and before another title, is a
/// whole name.
fn behind_copula(text: &str, words: &[Piece]) -> Option<Span> {
    let [only] = words else { return None };
    let before = text[..only.span.start()].strip_suffix(' ')?;
    let title = before.rsplit([' ', '\n']).next()?.strip_suffix(COPULA)?;
    let fits = roles::of(title).is_title() && name::of_few_syllables(&text[only.span]).is_some();
    fits.then_some(only.span)
}

/// `설훈 의원`, `주신구 회장`: two syllables, or three that end as a body does, of which the text may use the
/// first as a surname, `설 의원`.
fn by_first_syllable(text: &str, words: &[Piece]) -> Option<Span> {
    let [only] = words else { return None };
    let word = bracketless(&text[only.span]);
    let roles = roles::of(word);
    let (_, given) = name::of_few_syllables(word)?;
    let ends_as_body = || is_institution(word, roles) && !word.ends_with(PARTY);
    let plain = if given.len() > '가'.len_utf8() { ends_as_body() } else { !is_listed(word) };
    (plain && !roles.is_somebody() && !roles.is_no_name()).then(|| bracketless_span(text, only.span))
}

/// The likeliest Korean name among the words before a title: one with an age, then the likest, then the first
/// word of the phrase although it is short or ends like the name of a body (`김산국 한들당 대변인`, `서온
/// 노을경찰서 형사과장`). `bracketed` says whether any has a bracket.
fn korean_name(text: &str, words: &[Piece], title: Span, bracketed: bool) -> Option<Span> {
    let word = |piece: &Piece| bracketless(&text[piece.span]);
    let last = words.len().checked_sub(1)?;
    let aged =
        || words.iter().find(|piece| is_aged(&text[piece.span]) && name::likeness(word(piece)) > name::NONE);
    // Behind a name, or before one that stands beside the title, `한들대` is a university.
    let is_name = |word: &str| likeness(word) >= name::SHORT || is_rarer(word);
    let is_school = |at: usize| {
        let behind = || at > 0 && is_name(word(&words[0]));
        let before =
            || at < last && (likeness(word(&words[last])) >= name::RARE || is_rarer(word(&words[last])));
        let teaches = || words.get(at + 1).is_some_and(|next| is_study(word(next)));
        word(&words[at]).ends_with('대') && (behind() || before() || teaches())
    };
    let likely = || {
        let scored = words.iter().enumerate().filter_map(|(at, piece)| {
            let word = word(piece);
            let look = name::likeness(word);
            // Most words are far from it wherever they stand, whatever the lists say.
            if look + 1 < LIKELY || name::is_surname(word) {
                return None;
            }
            let roles = roles::of(word);
            let likeness = look - if is_listed_as(word, roles) { LISTED } else { 0 };
            // A name stands first or last.
            let score = likeness + i8::from(at == 0 || at == last) - 3 * i8::from(is_school(at));
            let is_other = roles.is_institution() || roles.is_no_name();
            let fits = score >= LIKELY && !is_other && !is_given_name(text, words, at, title);
            fits.then_some((at, score))
        });
        scored.max_by_key(|&(_, score)| score).map(|(at, _)| &words[at])
    };
    let first = || {
        words[..last].first().filter(|piece| {
            (name::begins_as_name(word(piece)) || is_rarer(word(piece)) || is_short_and_rare(text, words))
                && !is_no_first_name(roles::of(word(piece)))
                && !is_school(0)
                && !is_given_name(text, words, 0, title)
        })
    };
    let alone = || {
        words.first().filter(|piece| {
            let word = word(piece);
            let begins = name::begins_as_name(word) && likeness(word) > name::RARE_BODY;
            let is_other = || name::is_surname(word) || roles::of(word).is_no_name();
            last == 0 && (begins || is_rarer(word)) && !is_other()
        })
    };
    // `한들병원 감염내과 어채원 교수`, `한들대 조리학과 탁민 교수`
    let ends_likely = |word: &str| word.ends_with(NAMES_LIKE_BODIES) && is_rarer(word);
    let is_short = |word: &str| word.len() == 6 && likeness(word) > name::NONE && !is_listed(word);
    let adjacent = || {
        let before = last.checked_sub(1).map(|before| word(&words[before]))?;
        let behind_studies = is_study(before);
        words.last().filter(|piece| ends_likely(word(piece)) || behind_studies && is_short(word(piece)))
    };
    let found = if bracketed { aged() } else { None };
    let found = found.or_else(likely).or_else(first).or_else(alone).or_else(adjacent)?;
    Some(bracketless_span(text, found.span))
}

/// `조리학과`: what a school teaches.
fn is_study(word: &str) -> bool {
    STUDIES.iter().any(|end| word.ends_with(end))
}

/// How likely a word among others is a name, one more for the first and the last.
const LIKELY: i8 = 4;

/// `탁민 서라대 교수`: whether the first of some words is a name of two syllables and a rarer surname, before
/// a school.
fn is_short_and_rare(text: &str, words: &[Piece]) -> bool {
    let [first, second, ..] = words else { return false };
    let (name, school) = (bracketless(&text[first.span]), &text[second.span]);
    let is_school = school.ends_with('대') && school.chars().count() > 2;
    is_school && name.len() == 6 && name::likeness(name) > name::NONE && !is_listed(name)
}

/// Whether a list says of the first word of a phrase that it is no name, though it may look like one: `유족
/// 측 변호인`.
fn is_no_first_name(roles: Roles) -> bool {
    roles.is_no_name() || roles.is_abroad() || roles.is_source()
}

/// `위서원`, `진민국`: of a rarer surname, and ending as a body does that no list has.
fn is_rarer(word: &str) -> bool {
    name::likeness(word) == name::RARE_BODY && !is_listed(word)
}

/// How much a word looks like a name, those that lists have less.
/// `김도윤`: as [`name::likeness`] has it; `서울`, which a list has: [`LISTED`] less.
fn likeness(word: &str) -> i8 {
    let likeness = name::likeness(word);
    if likeness == name::NONE {
        return likeness;
    }
    likeness - if is_listed(word) { LISTED } else { 0 }
}

/// How much less a word looks like a name that a list has as something else.
const LISTED: i8 = 3;

/// Whether a list says that the word is no name, but a title, a body or the like.
/// `대표`, `한들은행`, `서울`; not `김도윤`.
fn is_listed(word: &str) -> bool {
    is_listed_as(word, roles::of(word))
}

/// The same of a word whose roles are known.
fn is_listed_as(word: &str, roles: Roles) -> bool {
    roles.is_somebody() || roles.is_no_name() || is_institution(word, roles)
}

/// `봉수현(84)`: an age makes a word a name; not the day of `전날(19일)`.
pub(super) fn is_aged(word: &str) -> bool {
    bracket(word).is_some_and(|at| {
        let behind = word[at + 1..].trim_start_matches(|c: char| c.is_ascii_digit());
        behind.len() + at + 1 < word.len() && !behind.starts_with(['년', '월', '일'])
    })
}

/// `60대`, `19세`, `20대女`: somebody by the age; `3대` are generations.
pub(super) fn is_age(word: &str) -> bool {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = word.len() - unit.len();
    AGES.contains(&unit) && (digits > 1 || (digits == 1 && !unit.starts_with('대')))
}

/// `전`, `현`: between a name and a title, or between a name and an organization.
pub(super) fn is_former(word: &str) -> bool {
    FORMER.contains(&word)
}

/// `한`, `또 다른`, `익명의`: somebody whom the text does not name.
pub(super) fn is_indefinite(word: &str) -> bool {
    INDEFINITE.contains(&word)
}
