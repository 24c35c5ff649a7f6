//! Names before a title that what stands beside them tells: a bracket behind, a post, a nation.
//!
//! Papers introduce whom no reader knows with an age or a spelling in brackets, and a foreigner with his
//! nation or his post behind the name. Any of these says where a name ends that has not the look of one.
//! [`named`](super::named) asks the brackets first, since nothing but a name stands before an age.

use super::{is_aged, is_indefinite, is_listed, name_between};
use crate::Span;
use crate::lexicon::attribution::{AT, POSTED, POSTS};
use crate::lexicon::phrases::{BORN_AS, IN_THE_NORTH, NAME_PARTICLES};
use crate::lexicon::surnames::NORTHERN;
use crate::quote::bracket::{bracketless, bracketless_span};
use crate::quote::foreigner::{foreign_part, name_before_abroad, name_before_japan, name_of_foreigner};
use crate::quote::row::Piece;
use crate::quote::{name, particle, roles};
use crate::scan::class::{is_hangul, is_hanja};

/// The names that a bracket tells.
/// `아나 벨케르(48)`, `노을 마토(본명 권하람)`, `아나 벨케르(Ana Belker)`; nothing in `대표(代表)`.
pub(super) fn by_bracket(text: &str, words: &[Piece]) -> Option<Span> {
    aged_name(text, words).or_else(|| stage_name(text, words)).or_else(|| spelt_name(text, words))
}

/// `왕쯔하오(王子豪)`: how the name of a Chinese is written, behind its sound, which no list has. Asked
/// behind the nation, by which the two words of a Japanese are told.
pub(super) fn name_in_hanja(text: &str, words: &[Piece]) -> Option<Span> {
    let piece = words.iter().find(|piece| {
        let bracketed =
            text[piece.span].split_once('(').and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?)));
        bracketed.is_some_and(|(name, inside)| {
            let signs = inside.chars().count();
            (2..=4).contains(&signs)
                && inside.chars().all(is_hanja)
                && (2..=6).contains(&name.chars().count())
                && name.chars().all(is_hangul)
                && !is_listed(name)
        })
    })?;
    Some(bracketless_span(text, piece.span))
}

/// The names that the words beside them tell, of which there are none where one word stands alone.
/// `리훙제 주한 대사`, `리경옥 북한 노동당 부부장`, `다카하 메이 일본 총리`. An envoy's post comes
/// before the nation, as it stands behind one name only; a nation alone comes last, since lists of names know
/// names of more than two words.
pub(super) fn by_words(text: &str, words: &[Piece]) -> Option<Span> {
    if words.len() < 2 {
        return None;
    }
    name_of_envoy(text, words)
        .or_else(|| name_of_northerner(text, words))
        .or_else(|| long_name_before_abroad(text, words))
        .or_else(|| name_before_japan(text, words))
        .or_else(|| name_of_foreigner(text, words))
        .or_else(|| name_before_abroad(text, words))
}

/// `토비 김(60)`, `아나 벨케르(48)`: an age behind a word that is no Korean name.
fn aged_name(text: &str, words: &[Piece]) -> Option<Span> {
    let is_foreign = |word: &str| name::likeness(bracketless(word)) <= name::NONE;
    let at = words.iter().position(|piece| is_aged(&text[piece.span]) && is_foreign(&text[piece.span]))?;
    Some(name_between(text, words, at.saturating_sub(1), at))
}

/// `노을 마토(본명 권하람)`: what somebody is called stands before the name that he was born with; it is two
/// words if no list has the first.
fn stage_name(text: &str, words: &[Piece]) -> Option<Span> {
    let at = words.iter().position(|piece| text[piece.span].contains(BORN_AS))?;
    let before = at.checked_sub(1).filter(|&before| !is_listed(bracketless(&text[words[before].span])));
    Some(name_between(text, words, before.unwrap_or(at), at))
}

/// `레이 아나 벨케르(Ray Ana Belker)`: a foreign name is as many words as it is spelt in.
fn spelt_name(text: &str, words: &[Piece]) -> Option<Span> {
    let spelling = |piece: &Piece| {
        let (name, spelt) = text[piece.span].split_once('(')?;
        let spelt = spelt.strip_suffix(')')?.split(' ');
        let is_spelt = spelt.clone().all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
        (is_spelt && name::likeness(name) <= name::NONE && !is_listed(name)).then(|| spelt.count())
    };
    let (last, count) = words.iter().enumerate().find_map(|(at, piece)| Some((at, spelling(piece)?)))?;
    let first = (last + 1).checked_sub(count).filter(|_| count > 1)?;
    // `김도윤 한빛테크(Hanbit Tech)`: a firm behind a Korean.
    let is_part = |piece: &Piece| {
        let word = &text[piece.span];
        foreign_part(word).is_some() && name::likeness(word) < name::WHOLE
    };
    words[first..last].iter().all(is_part).then(|| name_between(text, words, first, last))
}

/// `리훙제 주한 대사`: behind the name of an ambassador stands where he serves.
fn name_of_envoy(text: &str, words: &[Piece]) -> Option<Span> {
    let is = |piece: &Piece, word: &str| &text[piece.span] == word;
    let posted = words.iter().position(|piece| is_post(&text[piece.span]));
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

/// `리경옥 북한 노동당 부부장`: a surname of the North before its name or its party's.
fn name_of_northerner(text: &str, words: &[Piece]) -> Option<Span> {
    let [first, second, ..] = words else { return None };
    let name = &text[first.span];
    let is_name =
        name.starts_with(NORTHERN) && matches!(name.chars().count(), 2 | 3) && name.chars().all(is_hangul);
    (is_name && IN_THE_NORTH.contains(&&text[second.span])).then_some(first.span)
}

/// `가오원타오 중국 외교부 대변인`: one word before a nation that is long for a Korean name, and has no
/// particle.
fn long_name_before_abroad(text: &str, words: &[Piece]) -> Option<Span> {
    let [first, second, _, ..] = words else { return None };
    let name = &text[first.span];
    let roles = roles::of(name);
    let is_name = matches!(name.chars().count(), 4..=6)
        && name.chars().all(is_hangul)
        && particle::stem(name).is_none()
        && !(is_listed(name) || roles.is_opener() || roles.is_adnominal() || roles.is_abroad());
    (is_name && roles::of(&text[second.span]).is_abroad()).then_some(first.span)
}

/// Where an envoy is posted: `주한`, `주나이지리아`.
fn is_post(word: &str) -> bool {
    word.strip_prefix(AT).is_some_and(|nation| POSTS.contains(&word) || roles::of(nation).is_abroad())
}
