//! The name among the words before a title.

use memchr::memchr;

use super::bracket::{bracket, bracketless, bracketless_span};
use super::edge::is_institution;
use super::name;
use super::phrase::Head;
use super::roles;
use super::row::Piece;
use crate::Span;
use crate::lexicon::attribution::{POSTED, POSTS};
use crate::lexicon::phrases::{BORN_AS, FORMER, INDEFINITE, JAPAN, MONASTIC, NAME_PARTICLES};
use crate::scan::class::is_hangul;
use crate::scan::window::{ahead, back};

/// The person whom the words before a title name.
pub(super) fn named(text: &str, words: &[Piece], title: Span) -> Option<Head> {
    let called = match words {
        [rest @ .., former] if is_former(&text[former.span]) && !rest.is_empty() => rest,
        _ => words,
    };
    let adjacent = called.last()?;
    // Most phrases have no bracket, in which alone an age stands.
    let (start, end) = (words.first()?.span.start(), words.last()?.span.end());
    let bracketed = memchr(b'(', &text.as_bytes()[start..end]).is_some();
    let name = if bracketed { aged_name(text, words).or_else(|| stage_name(text, words)) } else { None };
    let name = name
        .or_else(|| name_of_envoy(text, words))
        .or_else(|| name_before_japan(text, words))
        .or_else(|| name_before_nation(text, words))
        .or_else(|| name_of_foreigner(text, words))
        .or_else(|| text[title].ends_with(MONASTIC).then(|| bracketless_span(text, adjacent.span)))
        .or_else(|| korean_name(text, called, title, bracketed));
    let title = Some(title);
    name.map(|name| Head::named(name, title))
        .or_else(|| by_surname(text, called, title))
        .or_else(|| by_first_syllable(text, words).map(|name| Head::surnamed(name, title)))
        .or_else(|| by_foreign_name(text, words, title))
}

/// `토비 김(60)`, `아나 벨케르(48)`: an age behind a word that is no Korean name.
fn aged_name(text: &str, words: &[Piece]) -> Option<Span> {
    let is_foreign = |word: &str| name::likeness(bracketless(word)) <= name::NONE;
    let at = words.iter().position(|piece| is_aged(&text[piece.span]) && is_foreign(&text[piece.span]))?;
    Some(name_between(text, words, at.saturating_sub(1), at))
}

/// `노을 마토(본명 권하람)`: what somebody is called stands before the name that he was born with; it is two words if no list has the first.
fn stage_name(text: &str, words: &[Piece]) -> Option<Span> {
    let at = words.iter().position(|piece| text[piece.span].contains(BORN_AS))?;
    let before = at.checked_sub(1).filter(|&before| !is_listed(bracketless(&text[words[before].span])));
    Some(name_between(text, words, before.unwrap_or(at), at))
}

/// `리훙제 주한 대사`: behind the name of an ambassador stands where he serves.
fn name_of_envoy(text: &str, words: &[Piece]) -> Option<Span> {
    let is = |piece: &Piece, word: &str| &text[piece.span] == word;
    let posted = words.iter().position(|piece| POSTS.contains(&&text[piece.span]));
    let country = || words.iter().position(|piece| is(piece, POSTED))?.checked_sub(1);
    let last = posted.or_else(country)?.checked_sub(1)?;
    let word = &text[words[last].span];
    if is_indefinite(word) || roles::of(word).is_no_name() {
        return None;
    }
    let given = last.checked_sub(1).filter(|&given| name::looks_foreign(&text[words[given].span]));
    let first =
        last.checked_sub(2).filter(|_| NAME_PARTICLES.contains(&&text[words[last - 1].span])).or(given);
    Some(name_between(text, words, first.unwrap_or(last), last))
}

/// A given name or a Japanese surname that a list has, and what stands behind it: `거스 쾰만 한들팀 감독`, `에런 데이비드 쾰만 소장`, `응우옌 반 마이
/// 대사`, `다나카 게이 소장`.
fn name_of_foreigner(text: &str, words: &[Piece]) -> Option<Span> {
    let word = |at: usize| words.get(at).map_or("", |piece| bracketless(&text[piece.span]));
    let is_given = |at: usize| roles::of(word(at)).is_given();
    let is_part = |at: usize| foreign_part(word(at)).is_some();
    let first = (0..words.len().saturating_sub(1)).find(|&at| {
        let roles = roles::of(word(at));
        roles.is_given() || roles.is_japanese()
    })?;
    let short = |at: usize| at < words.len() && is_short(text, words[at]);
    let is_double = is_given(first)
        && is_part(first + 2)
        && (is_given(first + 1) || NAME_PARTICLES.contains(&word(first + 1)))
        || (is_part(first + 2)
            && short(first + 1)
            && short(first + 2)
            && !name::looks_foreign(word(first + 1)));
    let last = first + if is_double { 2 } else { 1 };
    is_part(last).then(|| name_between(text, words, first, last))
}

/// `이시로 시게마 일본 총리`: surname and given name, either of which may look Korean.
fn name_before_japan(text: &str, words: &[Piece]) -> Option<Span> {
    let given = words.iter().position(|piece| &text[piece.span] == JAPAN)?.checked_sub(1)?;
    let surname = given.checked_sub(1)?;
    let part = |at: usize| foreign_part(bracketless(&text[words[at].span])).is_some();
    // `한들 김도윤 일본 법인장`
    let korean = name::likeness(&text[words[given].span]) >= 6 && !text[words[given].span].ends_with('로');
    (part(surname) && part(given) && !korean).then(|| name_between(text, words, surname, given))
}

/// `애덤 라일리 호주 외무부 대변인`: a given name that looks foreign, and a surname that may look Korean, before a nation.
fn name_before_nation(text: &str, words: &[Piece]) -> Option<Span> {
    // What stands two words before one.
    let given = words.get(2..)?.iter().position(|piece| roles::of(&text[piece.span]).is_nation())?;
    let is_part = |at: usize| foreign_part(bracketless(&text[words[at].span]));
    // `마누엘 페레스 살리나스 멕시코 …`: a name of three words.
    let first = given.checked_sub(1).filter(|&first| is_part(first) == Some(true)).unwrap_or(given);
    (is_part(given) == Some(true) && is_part(given + 1).is_some())
        .then(|| name_between(text, words, first, given + 1))
}

/// From one word to another, without the bracket behind it.
fn name_between(text: &str, words: &[Piece], first: usize, last: usize) -> Span {
    Span::new(words[first].span.start(), bracketless_span(text, words[last].span).end())
}

/// `김 대표`, and `토비 김 회장`: of Koreans abroad the given name stands first.
fn by_surname(text: &str, called: &[Piece], title: Option<Span>) -> Option<Head> {
    let last = called.len().checked_sub(1)?;
    let surname = bracketless_span(text, called[last].span);
    if !name::is_surname(bracketless(&text[called[last].span])) {
        return None;
    }
    let is_given = |word: &str| name::looks_foreign(word) && !is_listed(word);
    let given = last.checked_sub(1).filter(|&given| is_given(&text[called[given].span]));
    Some(match given {
        Some(given) => Head::named(name_between(text, called, given, last), title),
        None => Head::surnamed(surname, title),
    })
}

/// `설훈 의원`, `주신구 회장`: two syllables, or three that end as a body does, of which the text may use the first as a surname, `설 의원`.
fn by_first_syllable(text: &str, words: &[Piece]) -> Option<Span> {
    let [only] = words else { return None };
    let word = bracketless(&text[only.span]);
    let roles = roles::of(word);
    let (_, given) = name::of_few_syllables(word)?;
    let plain = if given.len() > '가'.len_utf8() { is_institution(word, roles) } else { !is_listed(word) };
    (plain && !roles.is_somebody() && !roles.is_no_name()).then(|| bracketless_span(text, only.span))
}

/// The likeliest Korean name among the words before a title: one with an age, then the likest, then the first word of the phrase although it
/// is short or ends like the name of a body (`김산국 한들당 대변인`, `서온 노을경찰서 형사과장`). `bracketed` says whether any has a bracket.
fn korean_name(text: &str, words: &[Piece], title: Span, bracketed: bool) -> Option<Span> {
    let word = |piece: &Piece| bracketless(&text[piece.span]);
    let last = words.len().checked_sub(1)?;
    let aged =
        || words.iter().find(|piece| is_aged(&text[piece.span]) && name::likeness(word(piece)) > name::NONE);
    // Behind a name, or before one that stands beside the title, `한들대` is a university.
    let is_name = |word: &str| likeness(word) >= 3 || is_rarer(word);
    let is_school = |at: usize| {
        let behind = || at > 0 && is_name(word(&words[0]));
        let before = || at < last && (likeness(word(&words[last])) >= RARE || is_rarer(word(&words[last])));
        word(&words[at]).ends_with('대') && (behind() || before())
    };
    let likely = || {
        // A name stands first or last.
        let scored = words.iter().enumerate().map(|(at, piece)| {
            (at, likeness(word(piece)) + i8::from(at == 0 || at == last) - 3 * i8::from(is_school(at)))
        });
        let fitting = scored.filter(|&(at, score)| {
            score >= 4
                && !name::is_surname(word(&words[at]))
                && !roles::of(word(&words[at])).is_institution()
                && !is_given_name(text, words, at, title)
        });
        fitting.max_by_key(|&(_, score)| score).map(|(at, _)| &words[at])
    };
    let first = || {
        words[..last].first().filter(|piece| {
            (name::begins_as_name(word(piece)) || is_rarer(word(piece)))
                && !(roles::of(word(piece)).is_no_name() || roles::of(word(piece)).is_nation())
                && !is_school(0)
                && !is_given_name(text, words, 0, title)
        })
    };
    let alone = || {
        words.first().filter(|piece| {
            let word = word(piece);
            let begins = name::begins_as_name(word) && likeness(word) >= 2;
            last == 0 && !name::is_surname(word) && (begins || is_rarer(word))
        })
    };
    // `한들병원 감염내과 어채원 교수`
    let ends_likely = |word: &str| word.ends_with(['원', '서']);
    let adjacent =
        || words.last().filter(|piece| last > 0 && ends_likely(word(piece)) && is_rarer(word(piece)));
    let found = if bracketed { aged() } else { None };
    let found = found.or_else(likely).or_else(first).or_else(alone).or_else(adjacent)?;
    Some(bracketless_span(text, found.span))
}

/// `위서원`, `진민국`: of a rarer surname, and ending as a body does that no list has.
fn is_rarer(word: &str) -> bool {
    name::likeness(word) == RARER_BODY && !is_listed(word)
}

/// The likeness of such a name.
const RARER_BODY: i8 = 1;

/// How much a word looks like a name, those that lists have less.
fn likeness(word: &str) -> i8 {
    let likeness = name::likeness(word);
    if likeness == name::NONE {
        return likeness;
    }
    likeness - if is_listed(word) { 3 } else { 0 }
}

/// Whether a list says that the word is no name, but a title, a body or the like.
fn is_listed(word: &str) -> bool {
    let roles = roles::of(word);
    roles.is_somebody() || roles.is_no_name() || is_institution(word, roles)
}

/// A name of a rare surname, or with a foreign syllable, before a foreign word is the given name of a foreigner: `라온델 워즈니 대령`, and
/// `제이 코르테스 감독` where `코르테스 감독` stands elsewhere.
fn is_given_name(text: &str, words: &[Piece], at: usize, title: Span) -> bool {
    let Some([given, surname]) = words.get(at..at + 2) else { return false };
    let (given, follower) = (bracketless(&text[given.span]), bracketless(&text[surname.span]));
    if name::looks_foreign(given) {
        return name::looks_foreign(follower) || is_surname_of(text, given, surname.span, title);
    }
    // `호도윤 파발스 감독`: the team stands by itself elsewhere.
    let likeness = name::likeness(given);
    let is_team = || likeness == RARE && stands_alone(text, surname.span, bracketless_span(text, title));
    let is_short = || follower.chars().count() <= 3 && !is_team();
    likeness <= RARE
        && name::looks_foreign(follower)
        && (is_short() || is_surname_of(text, given, surname.span, title))
}

/// The likeness of a name of a rare surname.
const RARE: i8 = 4;

/// How far about a name it is looked for again, in bytes.
const NEARBY: usize = 3000;

/// Whether a word stands right before the same title elsewhere, without the given name before it.
fn is_surname_of(text: &str, given: &str, word: Span, title: Span) -> bool {
    // `와르다나 교통장관`, `와르다나 장관`
    let (surname, title) = (bracketless(&text[word]), bracketless(&text[title]));
    let short = title.char_indices().nth_back(1).map_or(title, |(at, _)| &title[at..]);
    let elsewhere = [back(text, word.start(), NEARBY), ahead(text, word.end(), NEARBY)];
    elsewhere.iter().any(|part| {
        part.match_indices(surname).any(|(at, _)| {
            let behind = part[at + surname.len()..].strip_prefix(' ');
            behind.is_some_and(|behind| behind.starts_with(title) || behind.starts_with(short))
                && !part[..at].trim_end_matches(' ').ends_with(given)
        })
    })
}

/// `봉수현(84)`: an age makes a word a name.
pub(super) fn is_aged(word: &str) -> bool {
    bracket(word).is_some_and(|at| word[at + 1..].starts_with(|c: char| c.is_ascii_digit()))
}

/// A name written in Hangul that is not Korean: two words at the beginning (`아나 벨로 솔라트립 CEO`) or at the end (`솔라트립 아나 벨로 CEO`)
/// of those before a title, three short ones (`응우옌 반 하이 대사`), or a surname alone.
fn by_foreign_name(text: &str, words: &[Piece], title: Option<Span>) -> Option<Head> {
    let whole = |first, last| Head::named(name_between(text, words, first, last), title);
    let part = |at: usize| foreign_part(bracketless(&text[words.get(at)?.span]));
    let is_pair = |at: usize| part(at).zip(part(at + 1)).is_some_and(|(given, family)| given || family);
    // `랜디 벨로 솔라트립 감독`, of whom `벨로 감독` is told elsewhere.
    let is_surname = |at: usize| {
        let given = bracketless(&text[words[at - 1].span]);
        title.is_some_and(|title| is_surname_of(text, given, words[at].span, title))
    };
    if words.len() > 2 && is_pair(0) && is_surname(1) {
        return Some(whole(0, 1));
    }
    match *words {
        [] => None,
        [only] => part(0)?.then(|| Head::surnamed(bracketless_span(text, only.span), title)),
        [first, middle, _]
            if is_short(text, first) && is_short(text, middle) && part(0).is_some() && is_pair(1) =>
        {
            Some(whole(0, 2))
        }
        // `하산 엘 마루프 한들재단 이사장`
        [_, middle, _, ..]
            if NAME_PARTICLES.contains(&&text[middle.span]) && part(0).is_some() && part(2).is_some() =>
        {
            Some(whole(0, 2))
        }
        _ => {
            let last = words.len() - 1;
            let (head, foot) = (is_pair(0), is_pair(last - 1));
            // A given name stands before its surname only; an organization stands by itself elsewhere.
            let at_end = foot && (!head || (last > 1 && stands_alone(text, words[0].span, words[1].span)));
            if at_end {
                Some(whole(last - 1, last))
            } else if head {
                Some(whole(0, 1))
            } else {
                surname_beside_body(text, words).map(|name| Head::surnamed(name, title))
            }
        }
    }
}

/// `벨로 미국 대통령`, `노을시 벨로 감독`: beside bodies one word that looks foreign.
fn surname_beside_body(text: &str, words: &[Piece]) -> Option<Span> {
    let is_body = |piece: &&Piece| {
        let word = bracketless(&text[piece.span]);
        is_institution(word, roles::of(word))
    };
    let mut others = words.iter().filter(|piece| !is_body(piece));
    let name = others.next().filter(|piece| foreign_part(bracketless(&text[piece.span])) == Some(true))?;
    others.next().is_none().then(|| bracketless_span(text, name.span))
}

/// Whether a word that may be part of a foreign name looks foreign; none for others.
fn foreign_part(word: &str) -> Option<bool> {
    // `한들대`: a university.
    let school = word.ends_with('대') && word.chars().count() > 2;
    let plain = !word.is_empty()
        && word.chars().all(|c| is_hangul(c) || matches!(c, '·' | '-'))
        && word.chars().count() <= 6;
    if !plain || school || is_indefinite(word) || is_former(word) {
        return None;
    }
    let roles = roles::of(word);
    (!roles.is_somebody() && !is_institution(word, roles)).then(|| name::looks_foreign(word))
}

fn is_short(text: &str, piece: Piece) -> bool {
    text[piece.span].chars().count() <= 2
}

/// Whether a word occurs nearby without `next` behind it.
fn stands_alone(text: &str, word: Span, next: Span) -> bool {
    let (name, follower) = (&text[word], &text[next]);
    let elsewhere = [back(text, word.start(), NEARBY), ahead(text, word.end(), NEARBY)];
    elsewhere.iter().any(|part| {
        part.match_indices(name)
            .any(|(at, _)| !part[at + name.len()..].trim_start_matches(' ').starts_with(follower))
    })
}

/// `전`, `현`: between a name and a title, or between a name and an organization.
fn is_former(word: &str) -> bool {
    FORMER.contains(&word)
}

/// `한`, `또 다른`, `익명의`: somebody whom the text does not name.
pub(super) fn is_indefinite(word: &str) -> bool {
    INDEFINITE.contains(&word)
}
