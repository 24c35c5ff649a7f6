//! The parts of a speaker's phrase: which words are the name, and which the title.
//!
//! By the [kind](super::edge::Kind) of its last word:
//!
//! - a title: the name stands before it, somewhere among bodies, other titles and ages, but not before `의`
//!   (`솔라트립의 아나 벨로 CEO`). `한`, `어느`, `익명의` make it nobody named (`한 사립대 교수`), unless the
//!   name is plain all the same;
//! - `씨`, `군`, `양`: the name is the rest of the word, or the word before; with a letter or `모` it is a
//!   name that the paper made, and kept whole (`박모(36)씨`);
//! - people (`조합원`): with the name first in the phrase they are that person, else unnamed;
//! - any other word: a name behind a title (`최고경영자(CEO) 아나 벨로`, `소설가 한결`), a foreigner's behind
//!   what somebody is (`농부 마리아 벨케르`), by the given name that a list has (`로버트 벨로`), or by an age
//!   (`마우고자타 클림코(61)`).
//!
//! Who stands behind `측` is of somebody's side, and not that person (`박씨 측 변호인`).
//!
//! A title alone is a person without a name (`대표는`): whether the text has called somebody so is asked by
//! [`people`](mod@super::people).

use super::bracket::{bracketless, bracketless_span, is_bare_honorific};
use super::edge::{is_institution, is_letter};
use super::foreigner::{foreign_part, part_behind_given};
use super::name;
use super::named::{glued_name, glued_surname, is_aged, is_indefinite, named};
use super::phrase::Head;
use super::roles;
use super::row::{Piece, bytes_of};
use super::word;
use crate::Span;
use crate::lexicon::institutions::{CAMP, SIDES};
use crate::lexicon::phrases::{
    BLIND, CALLED, COUNCILS, FEW, FROM, IN_A_TEAM, MEMBERS, NAME_PARTICLES, SOME, STAGE,
};
use crate::lexicon::quotative::TIMES;
use crate::lexicon::surnames::LIKE_CASES;
use crate::scan::class::is_hangul;

/// A phrase that ends in a title: `김도윤 대표`, `김도윤 한들전자 대표`, `김 전 대표`, `아나 벨로 솔라트립
/// CEO`, `한 사립대 교수`.
pub(super) fn titled(text: &str, before: &[Piece], stem: Span) -> Head {
    if let Some(person) = glued_name(text, before, stem) {
        return person;
    }
    // What is before `의` is an organization: `솔라트립의 아나 벨로 CEO`.
    let own = behind_last(before, |word| ends_in_genitive(text, word));
    let own = without_origin(text, own);
    // `박씨 측 변호인`, of his side, `이서준 캠프 대변인` and `두 후보`, whom nobody names.
    let is_nameless = |word: &str| word.ends_with(SIDES) || word == CAMP || FEW.contains(&word);
    if own.last().is_some_and(|piece| is_nameless(&text[piece.span])) {
        return Head::Source;
    }
    // `A 의원`
    if let Some(letter) = own.last().filter(|piece| is_letter(&text[piece.span])) {
        return Head::Blind(Span::new(letter.span.start(), stem.end()));
    }
    if let Some(several) = own.last().filter(|piece| are_names(&text[piece.span])) {
        return Head::Blind(Span::new(several.span.start(), stem.end()));
    }
    let untitled = behind_last(own, |word| word::is_title(&text[word.span]));
    if let Some(found) = named(text, untitled, stem) {
        return if is_one_of_some(text, untitled, found) { Head::Source } else { found };
    }
    // What is before another title may be one too: `기지 사령관 아나 벨로 대령`.
    let found = if untitled.len() < own.len() { named(text, own, stem) } else { None };
    // `영남권 의원`, `비명계 의원`: of a region or a wing, without a name.
    let one_of = |word: &str| found.is_none() && word.chars().count() > 2 && word.ends_with(['권', '계']);
    let indefinite =
        own.iter().map(|piece| &text[piece.span]).any(|word| is_indefinite(word) || one_of(word));
    let genitive = own.len() < before.len();
    match found {
        Some(Head::Person { surname: Some(surname), .. }) if genitive && &text[surname] == SOME => {
            Head::Source
        }
        Some(found) if !indefinite || is_definite(text, own, found) => found,
        // `한 대형 로펌의 노동전문 변호사`
        None if before.first().is_some_and(|piece| genitive && &text[piece.span] == SOME) => Head::Source,
        None if !indefinite => glued_surname(text, stem).unwrap_or_else(|| Head::Person {
            name: named_before_body(text, before),
            surname: None,
            title: Some(stem),
        }),
        _ => Head::Source,
    }
}

/// `김도윤·박서준 (의원)`: whether a word is the names of several, who speak as one.
pub(super) fn are_names(word: &str) -> bool {
    // Hardly any word has a dot.
    if !word.as_bytes().contains(&FIRST_OF_DOT) {
        return false;
    }
    let mut likeliest = name::NONE;
    let are_likely = word.split(BETWEEN_NAMES).all(|part| {
        let likeness = name::likeness(part);
        likeliest = likeliest.max(likeness);
        likeness > name::NONE && !roles::of(part).is_somebody()
    });
    are_likely && likeliest >= name::RARE
}

/// The middle dot, and its first byte.
const BETWEEN_NAMES: char = '·';
/// By which a word without a dot is turned down.
const FIRST_OF_DOT: u8 = 0xC2;

/// `한들대 출신 의사`, `솔라 출신 김도윤 교수`, `김도윤 솔라 출신 교수`, `노수정 산하 연구실 김도윤 실장`:
/// the words beside where somebody comes from or belongs.
fn without_origin<'p>(text: &str, words: &'p [Piece]) -> &'p [Piece] {
    match words.iter().rposition(|piece| FROM.contains(&&text[piece.span])) {
        Some(at) if at + 1 == words.len() => &words[..at.saturating_sub(1)],
        Some(at) => &words[at + 1..],
        None => words,
    }
}

/// `한 고분자 학자`: whether what looks like a name stands behind the numeral, which no name does.
fn is_one_of_some(text: &str, words: &[Piece], found: Head) -> bool {
    let Head::Person { name: Some(name), .. } = found else { return false };
    let before = words.iter().rev().find(|piece| piece.span.end() <= name.start());
    before.is_some_and(|piece| &text[piece.span] == SOME)
}

/// Whether a name is one although words of somebody unnamed stand about it: by its look, or a surname right
/// before the title.
/// `김도윤` of `한 사립대 김도윤 (교수)`; not a name below [`name::SHORT`], as `위서원` is.
fn is_definite(text: &str, words: &[Piece], found: Head) -> bool {
    match found {
        Head::Person { name: Some(name), .. } => name::likeness(&text[name]) >= name::SHORT,
        Head::Person { surname: Some(surname), .. } => {
            words.last().is_some_and(|last| last.span.start() <= surname.start())
        }
        _ => false,
    }
}

/// The name in `김도윤 전 노을군의회의 의장`: first of the phrase, with no title before the body whose
/// officer it is.
fn named_before_body(text: &str, before: &[Piece]) -> Option<Span> {
    let (body, further) = before.split_last()?;
    let (first, _) = further.split_first()?;
    let genitive =
        text[body.span].strip_suffix('의').is_some_and(|body| is_institution(body, roles::of(body)));
    let titled = further.iter().any(|piece| word::is_title(&text[piece.span]));
    let name = bracketless_span(text, first.span);
    (genitive && !titled && name::likeness(&text[name]) >= name::RARE).then_some(name)
}

/// A phrase that ends in a word for people: one of a few who belong to a body, with the name first, `김도윤
/// 한들전자지부 조합원`, or anybody.
pub(super) fn belonging(text: &str, before: &[Piece], stem: Span) -> Head {
    let member = MEMBERS.contains(&bracketless(&text[stem]));
    // `한들센터의 옥하린 상담사`
    let before = behind_last(before, |word| ends_in_genitive(text, word));
    let Some(first) = before.first().filter(|_| member) else { return Head::Source };
    let name = bracketless_span(text, first.span);
    let word = &text[name];
    let roles = roles::of(word);
    // `류은찬 전공의`: with nothing between them, a rare name is one too.
    let named = name::likeness(word) >= if before.len() > 1 { name::WHOLE } else { name::RARE }
        && !roles.is_somebody()
        && !roles.is_no_name()
        && !is_institution(word, roles);
    if named {
        return Head::named(name, Some(stem));
    }
    // `검수원 노도윤 조합원`: right before what he is.
    let beside = before.last().map(|piece| bracketless_span(text, piece.span));
    let is_name = |word: &str| name::likeness(word) == name::COMMON && !roles::of(word).is_no_full_name();
    beside.filter(|&name| is_name(&text[name])).map_or(Head::Source, |name| Head::named(name, Some(stem)))
}

/// `솔라트립의`; not `손정의`, who is called so, nor `국가안보회의`.
fn ends_in_genitive(text: &str, piece: Piece) -> bool {
    let is_called = |word: &str| LIKE_CASES.contains(&word) || COUNCILS.iter().any(|end| word.ends_with(end));
    bytes_of(text, piece).ends_with("의".as_bytes()) && !is_called(&text[piece.span])
}

/// The pieces behind the last one of which `ends` holds.
/// All of them, if it holds of none.
fn behind_last(pieces: &[Piece], ends: impl Fn(Piece) -> bool) -> &[Piece] {
    pieces.iter().rposition(|piece| ends(*piece)).map_or(pieces, |at| &pieces[at + 1..])
}

/// A phrase that ends in `씨`, `군` or `양`: `김도윤 씨`, `박희수(61)씨`, `김씨`, `A씨`, `이 모(45) 씨`.
pub(super) fn honored(text: &str, before: &[Piece], stem: Span) -> Head {
    let alone = is_bare_honorific(&text[stem]);
    let (called, further) = match before.split_last() {
        Some((piece, further)) if alone => (bracketless_span(text, piece.span), further),
        _ => (without_honorific(text, stem), before),
    };
    let word = &text[called];
    // `하정모씨` is a name.
    if is_letter(word) || word.chars().eq([BLIND]) || name::is_blind(word) {
        let start = match further.last() {
            Some(piece) if word.chars().eq([BLIND]) && name::is_surname(&text[piece.span]) => {
                piece.span.start()
            }
            _ => called.start(),
        };
        // `어모 씨(41)`, `어모씨(41)`: without the age.
        let end = if text[stem].ends_with(')') { bracketless_span(text, stem).end() } else { stem.end() };
        return Head::Blind(Span::new(start, end));
    }
    if name::is_surname(word) {
        return Head::surnamed(called, None);
    }
    let aged = is_aged(&text[called.start()..stem.end()]);
    let is_given = |before: &str| {
        (name::likeness(word) < name::SHORT && name::looks_foreign(before))
            || roles::of(before).is_japanese()
            // `라자 쿠마르(31·네팔)씨`
            || (aged && foreign_part(word) == Some(true) && may_be_given(before))
    };
    let last = || further.last().map(|piece| piece.span).filter(|&before| is_given(&text[before]));
    let given = given_before(text, further, word).or_else(last);
    let start = given.map_or(called.start(), Span::start);
    Head::named(Span::new(start, called.end()), None)
}

/// A phrase that ends in a word that no list has: a name behind a title (`최고경영자(CEO) 아나 벨로`, `소설가
/// 한결`), or anything.
pub(super) fn other(text: &str, before: &[Piece], stem: Span) -> Head {
    // Most stand by themselves.
    if before.is_empty() && !is_aged(&text[stem]) {
        return Head::Other;
    }
    let word = &text[bracketless_span(text, stem)];
    let titled = before.iter().rposition(|piece| word::is_title(&text[piece.span]));
    // `농부 로사 벨로`: what somebody is, before the name of a foreigner.
    let is_foreign = || name::looks_foreign(word) || roles::of(word).is_given();
    let called = || before.iter().rposition(|piece| roles::of(&text[piece.span]).is_source());
    // `이웃 마우고자타`
    let is_whole =
        || word.chars().count() > 2 && name::looks_foreign(word) && !is_institution(word, roles::of(word));
    let titled = titled
        .or_else(|| called().filter(|at| if *at + 1 < before.len() { is_foreign() } else { is_whole() }));
    // `그룹 한들 멤버 주아`
    let is_member = || before.last().is_some_and(|piece| STAGE.contains(&&text[piece.span]));
    let titled = titled.or_else(|| {
        if name::begins_as_name(word) && is_member() { before.len().checked_sub(1) } else { None }
    });
    // `선발 벨케르`
    let plays = || before.last().is_some_and(|piece| IN_A_TEAM.contains(&&text[piece.span]));
    let titled = titled.or_else(|| if is_foreign() && plays() { before.len().checked_sub(1) } else { None });
    // `대학생 하라다 유이`, `하라다 유이(71)`
    let family = before.last().filter(|piece| roles::of(&text[piece.span]).is_japanese());
    if let Some(family) = family.filter(|_| word.chars().all(is_hangul)) {
        return Head::named(Span::new(family.span.start(), bracketless_span(text, stem).end()), None);
    }
    // `주인 마우고자타 클림코(61)`
    if let Some(name) = aged_name(text, before, stem) {
        return Head::named(name, titled.map(|at| before[at].span));
    }
    // `로버트 벨로`, behind what he is or by itself.
    if given_before(text, before, word).is_some() {
        let is_title = |piece: &Piece| word::is_title(&text[piece.span]);
        let title = titled.map(|at| before[at]).filter(is_title).map(|piece| piece.span);
        return with_given_names(text, before, stem, title);
    }
    let Some(at) = titled.filter(|at| before.len() - at <= 3) else { return Head::Other };
    // `변호사 찾기`: a verb made a noun.
    let nominal = word.ends_with('기') && name::likeness(word) == name::NONE;
    // `의사 면허`, `구청장 사퇴`: another noun, but for those who go by a made name.
    let plain = || {
        let known_by = before.get(at).is_some_and(|piece| STAGE.contains(&&text[piece.span]));
        word.chars().count() == 2 && !known_by && !name::begins_as_name(word) && !name::looks_foreign(word)
    };
    let roles = roles::of(word);
    let inflected = roles.is_never() || roles.is_whole_stem();
    let somebody = word.chars().all(is_hangul) && !nominal && !inflected && !plain();
    if !somebody {
        return Head::Other;
    }
    let start = before.get(at + 1).map_or(stem.start(), |piece| piece.span.start());
    let title = before.get(at).map(|piece| piece.span);
    let name = Span::new(start, bracketless_span(text, stem).end());
    Head::named(name, title)
}

/// Whether a word may be a given name that no list has: no time (`지난달`), owner (`안산의`), nation or noun
/// (`이주민`).
fn may_be_given(word: &str) -> bool {
    let roles = roles::of(word);
    let is_other = roles.is_nobody() || roles.is_abroad() || roles.is_no_name() || TIMES.contains(&word);
    foreign_part(word).is_some() && !is_other && !word.ends_with('의')
}

/// Two words that are no Korean name, the second with an age (`마우고자타 클림코(61)`), or the second by
/// itself if it looks foreign.
fn aged_name(text: &str, before: &[Piece], stem: Span) -> Option<Span> {
    let surname = bracketless_span(text, stem);
    let is_korean = || name::likeness(&text[surname]) > name::NONE;
    let is_foreign =
        if is_aged(&text[stem]) && !is_korean() { foreign_part(&text[surname])? } else { return None };
    let given = before.split_last().filter(|(given, _)| may_be_given(&text[given.span]));
    let alone = || is_foreign.then_some(surname);
    // `마리아 에스테르 코르발란(52)`
    let first = |(given, further): (&Piece, &[Piece])| {
        let is_given = |piece: &&Piece| roles::of(&text[piece.span]).is_given();
        further.iter().rev().take_while(is_given).last().unwrap_or(given).span.start()
    };
    given.map(|given| Span::new(first(given), surname.end())).or_else(alone)
}

/// The name that ends with `stem`, with the given names of a foreigner before it: `로버트 하놀란`.
pub(super) fn with_given_names(text: &str, before: &[Piece], stem: Span, title: Option<Span>) -> Head {
    let surname = bracketless_span(text, stem);
    let given = given_before(text, before, &text[surname]);
    Head::named(Span::new(given.map_or(surname.start(), Span::start), surname.end()), title)
}

/// The first of the given names of a foreigner that stand before the surname `word`, which no list has.
/// `로버트` before `벨로`; and in `카심 아부 라일라` the first, over `아부`. None before a word that is no
/// part of a foreign name.
fn given_before(text: &str, before: &[Piece], word: &str) -> Option<Span> {
    let is_given = |piece: &Piece| roles::of(&text[piece.span]).is_given();
    // `카심 아부 라일라`, `알레한드라 리바스 몬테로`
    let is_within = |middle: &str| {
        NAME_PARTICLES.contains(&middle)
            || (foreign_part(middle) == Some(true) && part_behind_given(word) == Some(true))
    };
    let further = match before {
        [further @ .., given, middle] if is_given(given) && is_within(&text[middle.span]) => {
            &before[..=further.len()]
        }
        _ => before,
    };
    let behind = further.iter().rposition(|piece| !is_given(piece)).map_or(0, |at| at + 1);
    // Most words have none before them.
    let first = further.get(behind)?.span;
    (part_behind_given(word).is_some() && !roles::of(word).is_nobody()).then_some(first)
}

/// The name in `김도윤씨`, `박희수(61)씨`.
fn without_honorific(text: &str, stem: Span) -> Span {
    let called = bracketless_span(text, stem);
    let word = &text[called];
    let end = word.strip_suffix(CALLED).filter(|rest| !rest.is_empty()).map_or(word.len(), str::len);
    Span::new(stem.start(), stem.start() + end)
}
