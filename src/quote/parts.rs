//! The parts of a speaker's phrase: which words are the name, and which the title.

use memchr::memchr;

use super::bracket::{bracket, bracketless, bracketless_span};
use super::edge::{is_institution, is_letter};
use super::name;
use super::phrase::Head;
use super::roles;
use super::row::Piece;
use super::window::{ahead, back};
use crate::Span;
use crate::lexicon::attribution::POSTS;
use crate::lexicon::phrases::{FORMER, INDEFINITE};
use crate::scan::class::is_hangul;

/// A phrase that ends in a title: `김도윤 대표`, `김도윤 한들전자 대표`, `김 전 대표`, `아나 벨로 솔라트립 CEO`, `한 사립대 교수`.
pub(super) fn titled(text: &str, before: &[Piece], stem: Span) -> Head {
    // What is before `의` is an organization: `솔라트립의 아나 벨로 CEO`.
    let own = behind_last(before, |word| text[word].ends_with('의'));
    let untitled = behind_last(own, |word| roles::of(bracketless(&text[word])).is_title());
    if let Some(found) = named(text, untitled, stem) {
        return found;
    }
    // What is before another title may be one too: `기지 사령관 아나 벨로 대령`.
    let found = if untitled.len() < own.len() { named(text, own, stem) } else { None };
    let indefinite = own.iter().any(|piece| is_indefinite(&text[piece.span]));
    let genitive = own.len() < before.len();
    match found {
        Some(Head::Person { surname: Some(surname), .. }) if genitive && &text[surname] == "한" => {
            Head::Source
        }
        Some(found @ Head::Person { name: Some(name), .. })
            if !indefinite || name::likeness(&text[name]) > 2 =>
        {
            found
        }
        Some(found @ Head::Person { surname: Some(surname), .. })
            if own.last().is_some_and(|last| last.span.start() <= surname.start()) =>
        {
            found
        }
        _ if indefinite => Head::Source,
        Some(found) => found,
        None => Head::Person { name: named_before_body(text, before), surname: None, title: Some(stem) },
    }
}

/// The name in `김도윤 전 노을군의회의 의장`: first of the phrase, with no title before the body whose officer it is.
fn named_before_body(text: &str, before: &[Piece]) -> Option<Span> {
    let (body, further) = before.split_last()?;
    let (first, _) = further.split_first()?;
    let genitive =
        text[body.span].strip_suffix('의').is_some_and(|body| is_institution(body, roles::of(body)));
    let titled = further.iter().any(|piece| roles::of(bracketless(&text[piece.span])).is_title());
    let name = bracketless_span(text, first.span);
    (genitive && !titled && name::likeness(&text[name]) >= 4).then_some(name)
}

/// The pieces behind the last one of which `ends` holds.
fn behind_last(pieces: &[Piece], ends: impl Fn(Span) -> bool) -> &[Piece] {
    pieces.iter().rposition(|piece| ends(piece.span)).map_or(pieces, |at| &pieces[at + 1..])
}

/// The person whom the words before a title name.
fn named(text: &str, words: &[Piece], stem: Span) -> Option<Head> {
    let (adjacent, further) = match words.split_last()? {
        (former, rest) if is_former(&text[former.span]) && !rest.is_empty() => rest.split_last()?,
        found => found,
    };
    let title = Some(stem);
    // Most phrases have no bracket, in which alone an age stands.
    let (start, end) = (words.first()?.span.start(), words.last()?.span.end());
    let bracketed = memchr(b'(', &text.as_bytes()[start..end]).is_some();
    let aged = || {
        words.iter().position(|piece| {
            is_aged(&text[piece.span]) && name::likeness(bracketless(&text[piece.span])) <= name::NONE
        })
    };
    if let Some(at) = bracketed.then(aged).flatten() {
        // `토비 김(60)`, `아나 벨케르(48)`.
        let start = words[at.saturating_sub(1)].span.start();
        let name = Span::new(start, bracketless_span(text, words[at].span).end());
        return Some(Head::named(name, title));
    }
    // Behind the name of an ambassador stands where he serves: `리훙제 주한 대사`.
    if let Some(at) = words.iter().position(|piece| POSTS.contains(&&text[piece.span])).filter(|&at| {
        at > 0
            && !is_indefinite(&text[words[at - 1].span])
            && !roles::of(&text[words[at - 1].span]).is_no_name()
    }) {
        let first = if at > 1 && name::looks_foreign(&text[words[at - 2].span]) { at - 2 } else { at - 1 };
        let name = Span::new(words[first].span.start(), bracketless_span(text, words[at - 1].span).end());
        return Some(Head::named(name, title));
    }
    // Monks and nuns go by names of their own kind: `노을사 도운 스님`.
    let monastic = text[stem].ends_with("스님").then(|| bracketless_span(text, adjacent.span));
    if let Some(name) = monastic.or_else(|| korean_name(text, adjacent, further, bracketed)) {
        return Some(Head::named(name, title));
    }
    if name::is_surname(bracketless(&text[adjacent.span])) {
        // `토비 김 회장`: of Koreans abroad the given name stands first.
        let given = further.last().filter(|piece| {
            let word = &text[piece.span];
            name::looks_foreign(word) && !is_listed(word)
        });
        if let Some(given) = given {
            let name = Span::new(given.span.start(), bracketless_span(text, adjacent.span).end());
            return Some(Head::named(name, title));
        }
        return Some(Head::surnamed(bracketless_span(text, adjacent.span), title));
    }
    // The text may call him by the first syllable: `설훈 의원`, `설 의원`.
    if let [only] = words {
        let word = bracketless(&text[only.span]);
        let short = word.char_indices().nth(1).is_some_and(|(at, _)| {
            word[at..].chars().count() == 1 && word.ends_with(is_hangul) && name::is_surname(&word[..at])
        });
        if short && !is_listed(word) {
            return Some(Head::surnamed(bracketless_span(text, only.span), title));
        }
    }
    foreign_name(text, words).map(|(name, words)| match words {
        1 => Head::surnamed(name, title),
        _ => Head::named(name, title),
    })
}

/// A phrase that ends in `씨`, `군` or `양`: `김도윤 씨`, `박희수(61)씨`, `김씨`, `A씨`, `이 모(45) 씨`.
pub(super) fn honored(text: &str, before: &[Piece], stem: Span) -> Head {
    let alone = text[stem].chars().count() == 1;
    let (called, further) = match before.split_last() {
        Some((piece, further)) if alone => (bracketless_span(text, piece.span), further),
        _ => (without_honorific(text, stem), before),
    };
    let word = &text[called];
    if is_letter(word) || word.ends_with('모') {
        let start = match further.last() {
            Some(piece) if word == "모" && name::is_surname(&text[piece.span]) => piece.span.start(),
            _ => called.start(),
        };
        return Head::Blind(Span::new(start, stem.end()));
    }
    if name::is_surname(word) {
        return Head::surnamed(called, None);
    }
    let given =
        further.last().filter(|piece| name::likeness(word) < 3 && name::looks_foreign(&text[piece.span]));
    let start = given.map_or(called.start(), |piece| piece.span.start());
    Head::named(Span::new(start, called.end()), None)
}

/// A phrase that ends in a word that no list has: a name behind a title (`최고경영자(CEO) 아나 벨로`, `소설가 한결`), or anything.
pub(super) fn other(text: &str, before: &[Piece], stem: Span) -> Head {
    let titled = before.iter().rposition(|piece| roles::of(bracketless(&text[piece.span])).is_title());
    // Most stand by themselves.
    let Some(at) = titled.filter(|at| before.len() - at <= 3) else { return Head::Other };
    let word = &text[bracketless_span(text, stem)];
    // `변호사 찾기`: a verb made a noun.
    let nominal = word.ends_with('기') && name::likeness(word) == name::NONE;
    let somebody = word.chars().all(is_hangul) && !nominal && !roles::of(word).is_never();
    if !somebody {
        return Head::Other;
    }
    let start = before.get(at + 1).map_or(stem.start(), |piece| piece.span.start());
    let title = before.get(at).map(|piece| piece.span);
    let name = Span::new(start, bracketless_span(text, stem).end());
    Head::named(name, title)
}

/// The likeliest Korean name among the words before a title: one with an age, then the likest, then the first word of the phrase although it
/// is short or ends like the name of a body (`김산국 한들당 대변인`, `서온 노을경찰서 형사과장`). `bracketed` says whether any has a bracket.
fn korean_name(text: &str, adjacent: &Piece, further: &[Piece], bracketed: bool) -> Option<Span> {
    let word = |piece: &Piece| bracketless(&text[piece.span]);
    let words = || further.iter().chain([adjacent]);
    let aged =
        || words().find(|piece| is_aged(&text[piece.span]) && name::likeness(word(piece)) > name::NONE);
    let likely = || {
        words()
            .enumerate()
            .map(|(at, piece)| (at, likeness(word(piece)) + i8::from(at == 0 || at == further.len()), piece))
            .filter(|(at, score, piece)| {
                *score >= 4 && !name::is_surname(word(piece)) && !is_given_name(text, further, adjacent, *at)
            })
            .max_by_key(|(_, score, _)| *score)
            .map(|(.., piece)| piece)
    };
    let first = || {
        further.first().filter(|piece| {
            name::begins_as_name(word(piece))
                && !roles::of(word(piece)).is_no_name()
                && !is_given_name(text, further, adjacent, 0)
        })
    };
    let alone = || {
        Some(adjacent).filter(|piece| {
            further.is_empty()
                && !name::is_surname(word(adjacent))
                && name::begins_as_name(word(piece))
                && likeness(word(piece)) >= 2
        })
    };
    bracketed
        .then(aged)
        .flatten()
        .or_else(likely)
        .or_else(first)
        .or_else(alone)
        .map(|piece| bracketless_span(text, piece.span))
}

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

/// A name of a rare surname, or with a foreign syllable, before a foreign word is the given name of a foreigner: `라온델 워즈니 대령`.
fn is_given_name(text: &str, further: &[Piece], adjacent: &Piece, at: usize) -> bool {
    let Some(piece) = further.get(at) else { return false };
    let given = bracketless(&text[piece.span]);
    let follower = bracketless(&text[further.get(at + 1).unwrap_or(adjacent).span]);
    let foreign = name::looks_foreign(given);
    (foreign || name::likeness(given) <= 4)
        && name::looks_foreign(follower)
        && (foreign || follower.chars().count() <= 3)
}

/// `봉수현(84)`: an age makes a word a name.
fn is_aged(word: &str) -> bool {
    bracket(word).is_some_and(|at| word[at + 1..].starts_with(|c: char| c.is_ascii_digit()))
}

/// A name written in Hangul that is not Korean, and the number of its words: two at the beginning (`아나 벨로 솔라트립 CEO`) or at
/// the end (`솔라트립 아나 벨로 CEO`) of the words before a title, or a surname alone.
fn foreign_name(text: &str, words: &[Piece]) -> Option<(Span, usize)> {
    let part = |piece: &Piece| {
        let word = bracketless(&text[piece.span]);
        // `한들대`: a university.
        let school = word.ends_with('대') && word.chars().count() > 2;
        if is_indefinite(word) || is_former(word) || school {
            return None;
        }
        let plain =
            !word.is_empty() && word.chars().all(|c| is_hangul(c) || c == '·') && word.chars().count() <= 6;
        if !plain {
            return None;
        }
        let roles = roles::of(word);
        (!roles.is_somebody() && !is_institution(word, roles)).then(|| i8::from(name::looks_foreign(word)))
    };
    if let [only] = words {
        return part(only).filter(|&foreign| foreign > 0).map(|_| (bracketless_span(text, only.span), 1));
    }
    let pair = |at: usize| {
        let (given, family) = (words.get(at)?, words.get(at + 1)?);
        let score = part(given)? + part(family)?;
        let span = Span::new(given.span.start(), bracketless_span(text, family.span).end());
        (score > 0).then_some((score, span))
    };
    if let [first, middle, last] = words {
        let short = |piece: &Piece| text[piece.span].chars().count() <= 2;
        if short(first)
            && short(middle)
            && [first, middle, last].iter().all(|piece| part(piece).is_some())
            && pair(1).is_some()
        {
            return Some((Span::new(first.span.start(), bracketless_span(text, last.span).end()), 3));
        }
    }
    let (head, foot) = (pair(0), pair(words.len() - 2));
    match (head, foot) {
        (Some(head), Some(foot)) => {
            // A given name stands before its surname only; an organization stands by itself elsewhere.
            let foot_first = words.len() > 2 && stands_alone(text, words[0].span, words[1].span);
            Some((if foot_first { foot.1 } else { head.1 }, 2))
        }
        (head, foot) => head.or(foot).map(|(_, span)| (span, 2)),
    }
}

/// Whether a word occurs nearby without `next` behind it.
fn stands_alone(text: &str, word: Span, next: Span) -> bool {
    const NEARBY: usize = 3000;
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
fn is_indefinite(word: &str) -> bool {
    INDEFINITE.contains(&word)
}

/// The name in `김도윤씨`, `박희수(61)씨`.
fn without_honorific(text: &str, stem: Span) -> Span {
    let called = bracketless_span(text, stem);
    let word = &text[called];
    let end = word
        .strip_suffix(['씨', '군', '양', '옹'])
        .filter(|rest| !rest.is_empty())
        .map_or(word.len(), str::len);
    Span::new(stem.start(), stem.start() + end)
}
