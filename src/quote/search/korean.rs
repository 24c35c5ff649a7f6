//! Korean names: a surname before one syllable or two, beside a title or an age.
//!
//! Of all places of the surname at the head of a word, those count where one or two syllables more are a word
//! by themselves, or have an honorific or a title behind them. Each gets a number by what stands beside it,
//! and the highest wins:
//!
//! | beside the name | number |
//! |---|---|
//! | the same title behind it | 4, and more the nearer and plainer it is |
//! | the same title before it | 3 |
//! | any title, an age, `씨` | 2 |
//! | nothing of these | not counted |
//!
//! Places in quotations are asked only if no other is found. Of equal ones the last before the short form is
//! taken, as somebody told of is mostly the one just introduced; behind it, the first.
//!
//! `이 대표` and `이 전 대표` may be two people in one story, so that it counts most whether `전` stands in
//! both or in neither.

use super::{
    PHRASE, Places, holds_title, is_titled, is_word_of_its_own, places, title_at, title_with_particle_at,
    unbracketed, word_left, words,
};
use crate::Span;
use crate::lexicon::phrases::{
    BLIND, COMPOUND_TITLES, DEATHS, HONORIFICS, MUNICIPALITIES, NO_LONGER, PARTY, SCHOOLS, SOME,
};
use crate::lexicon::surnames::HANJA;
use crate::particle::ends_word;
use crate::quote::bracket::{bracket, bracketless};
use crate::quote::clip::head::is_labelled;
use crate::quote::edge::is_institution;
use crate::quote::{name, particle, roles};
use crate::scan::class::{before, is_hangul, is_hanja, is_word};
use crate::scan::window::{ahead, back};

/// The likeliest full name with a Korean surname: one beside the same title, then one beside any title or an
/// age; the last before the short form where several are alike. What somebody in the text says of people
/// counts where nothing else does.
/// `김도윤` of `김도윤 한들전자 대표`, for `김 대표`. None where no place has a title, an age or the like
/// beside it.
pub(in crate::quote) fn korean(places: &Places<'_>, quoted: &[Span], title: Option<Span>) -> Option<Span> {
    let Places { text, word: surname, .. } = *places;
    let family = &text[surname];
    let former = is_former(text, surname, title);
    let title = title.map(|title| bracketless(&text[title]));
    // `한 교수` is any professor, unless one of the name is told of.
    let least = if family == SOME && title.is_some() { 3 } else { 2 };
    // Outside quotations, and in them.
    let mut best: [Option<(u8, Span)>; 2] = [None; 2];
    for &at in &places.at {
        if before(text, at).is_some_and(is_word) {
            continue;
        }
        let Some(name) = korean_name_at(text, at, family, title) else { continue };
        let score = standing(text, name, title, former);
        let best = &mut best[usize::from(is_quoted(quoted, at))];
        let better = best.is_none_or(|(other, _)| score > other || (score == other && at < surname.start()));
        if score >= least && better {
            *best = Some((score, name));
        }
    }
    best.into_iter().flatten().next().map(|(_, name)| name)
}

/// Whom a headline calls by the surname in Hanja, with the title or without: `李 “…”`, `尹대통령 “…”`. The
/// first of that surname who stands beside such a title outside quotations.
pub(in crate::quote) fn of_hanja(text: &str, quoted: &[Span], called: Span) -> Option<Span> {
    let first = text[called].chars().next()?;
    let hanja = HANJA.iter().find(|(sign, _)| *sign == first).map(|(_, family)| *family);
    // `윤 “…”`
    let family = hanja.or_else(|| Some(&text[called]).filter(|word| name::is_surname(word)))?;
    let title = text[called][first.len_utf8()..].trim_start();
    let title = Some(title).filter(|title| !title.is_empty());
    places(text, called.start(), family)
        .filter(|&at| !before(text, at).is_some_and(is_word) && !is_quoted(quoted, at))
        .filter_map(|at| korean_name_at(text, at, family, title))
        // `이들은`
        .filter(|&name| {
            particle::stem(&text[name]).is_none_or(|stem| roles::of(stem).pronoun(stem).is_none())
        })
        .find(|&name| standing(text, name, title, false) >= if title.is_some() { 3 } else { 2 })
}

/// Whom the text calls by a title before, if that is one person: `시인 마유선(57)이`, `마유선 시인은`.
pub(in crate::quote) fn introduced(text: &str, title: Span) -> Option<Span> {
    let word = &text[title];
    let mut found: Option<Span> = None;
    for at in places(text, title.start(), word).take_while(|&at| at < title.start()) {
        let Some(name) = name_behind(text, at + word.len()).or_else(|| name_before(text, at)) else {
            continue;
        };
        match found {
            Some(other) if text[other] != text[name] => return None,
            _ => found = Some(found.unwrap_or(name)),
        }
    }
    found
}

/// Of whose death the text tells, by the likeliest full name in the words before: `무대미술가 옥태산이 17일
/// 별세했다`.
pub(in crate::quote) fn late(text: &str, asked: Span) -> Option<Span> {
    let is_word_start = |&at: &usize| text[..at].ends_with(' ');
    let deaths = DEATHS.iter().filter_map(|death| places(text, asked.start(), death).find(is_word_start));
    let at = deaths.min()?;
    let before = back(text, at, PHRASE);
    let line = before.rfind('\n').map_or(before, |end| &before[end + 1..]);
    let mut start = at - line.len();
    let mut likeliest: Option<(i8, Span)> = None;
    for word in line.split(' ') {
        let bare = &word[..bracket(word).unwrap_or(word.len())];
        let name = particle::stem(bare).unwrap_or(bare);
        // `최도윤씨가`
        let name = name.strip_suffix(HONORIFICS).filter(|name| name.chars().count() > 2).unwrap_or(name);
        let likeness = name::likeness(name);
        if likeness >= name::RARE
            && !is_word_of_its_own(name)
            && likeliest.is_none_or(|(other, _)| other < likeness)
        {
            likeliest = Some((likeness, Span::new(start, start + name.len())));
        }
        start += word.len() + ' '.len_utf8();
    }
    likeliest.map(|(_, name)| name)
}

/// The Korean name that begins behind a title and a space: `시인 마유선(57)이`.
fn name_behind(text: &str, at: usize) -> Option<Span> {
    let rest = text.get(at..)?.strip_prefix(' ')?;
    let length = rest.char_indices().nth(3).map_or(rest.len(), |(length, _)| length);
    let name = Span::new(at + 1, at + 1 + length);
    let (likeness, behind) = (name::likeness(&text[name]), &rest[length..]);
    let aged = behind.starts_with('(') && likeness >= name::RARE;
    // `시인 국유선은`
    let is_topic = || {
        let rest = behind.strip_prefix(particle::OF_SUBJECT);
        likeness == name::RARE && rest.is_some_and(|rest| rest.starts_with(' '))
    };
    let fits = aged || (likeness >= name::WHOLE && ends_word(behind)) || is_topic();
    (fits && !is_word_of_its_own(&text[name])).then_some(name)
}

/// The Korean name that ends right before a title: `마유선 시인`.
fn name_before(text: &str, at: usize) -> Option<Span> {
    let word = bracketless(word_left(text, at));
    let earlier = text[..at].strip_suffix(' ')?;
    let start = earlier.len().checked_sub(word_left(text, at).len())?;
    let fits = word.chars().count() == 3 && name::likeness(word) >= name::WHOLE && !is_word_of_its_own(word);
    fits.then(|| Span::new(start, start + word.len()))
}

/// Whether the offset lies in one of the quotations.
/// The spans are in order.
fn is_quoted(quoted: &[Span], at: usize) -> bool {
    let next = quoted.partition_point(|span| span.end() <= at);
    quoted.get(next).is_some_and(|span| span.contains(at))
}

/// The name of a surname and two syllables, or one, or `모`, at the head of a word, of somebody who may be
/// called by a title.
fn korean_name_at(text: &str, at: usize, family: &str, title: Option<&str>) -> Option<Span> {
    let start = at + family.len();
    let rest = &text[start..];
    if let Some(behind) = rest.strip_prefix(BLIND) {
        return blinded(behind).map(|length| Span::new(at, start + BLIND.len_utf8() + length));
    }
    [2, 1].into_iter().find_map(|syllables| {
        let (given, behind) = rest.split_at_checked(syllables * '가'.len_utf8())?;
        let name = Span::new(at, start + given.len());
        let honored = given.contains('씨') || (syllables == 1 && given.starts_with(HONORIFICS));
        // `한나라당은`: a party.
        let ends = || ends_word(behind) && !behind.starts_with(PARTY);
        // `최우수상을` is no `최우` with a title.
        let titled = || title_at(behind) || (syllables == 2 && title_with_particle_at(behind));
        let closed = || ends() || behind.starts_with(HONORIFICS) || titled();
        let is_name = || !is_word_of_its_own(&text[name]) || is_named_as_people(text, name, title);
        // `張위원장` is no `張위` with a title.
        // `한길의 송지훈 변호사`: whose it is, and no name.
        let owns = || given.ends_with('의') && behind.starts_with(' ') && !title_at(behind.trim_start());
        let is_compound = || syllables == 1 && COMPOUND_TITLES.iter().any(|title| rest.starts_with(title));
        (given.chars().all(|c| is_hangul(c) || is_hanja(c))
            && !honored
            && closed()
            && is_name()
            && !is_compound()
            && !owns())
        .then_some(name)
    })
}

/// `김주민 한빛당 의원`, of `김 의원`: a name that ends as a word for people does, where the title says that
/// it is one.
fn is_named_as_people(text: &str, name: Span, title: Option<&str>) -> bool {
    let roles = roles::of(&text[name]);
    let ends_as_people = roles.is_source() && !roles.is_title() && !roles.is_no_name();
    let is_likely = ends_as_people && name::likeness(&text[name]) == name::COMMON;
    let mut behind = words(ahead(text, name.end(), PHRASE)).map(unbracketed).take(NEAR);
    is_likely && title.is_some_and(|title| behind.any(|word| holds_title(word, title)))
}

/// Within how many words behind a name its title stands: `김주민 한빛당 의원`, with the blank before them.
const NEAR: usize = 3;

/// The length of what belongs to a blinded name behind `모`: `(29)씨`, ` 씨`, `군`.
/// A bracket of an age is short; a longer one is something else.
fn blinded(behind: &str) -> Option<usize> {
    let close = behind.strip_prefix('(').and_then(|rest| rest.find(')')).filter(|&at| at < 20);
    let aged = close.map_or(0, |at| at + 2);
    let spaced = aged + usize::from(behind[aged..].starts_with(' '));
    if behind[spaced..].starts_with(HONORIFICS) {
        return Some(spaced + '씨'.len_utf8());
    }
    title_at(behind[spaced..].trim_start()).then_some(aged)
}

/// How surely a name stands at a place: 4 to 14 with the title asked for behind it, 3 with it before, 2 with
/// any title or an age.
/// For `이 대표`: `이하린 대표가` 14, `이하린 한들전자 대표가` 12, `대표 이하린` 3, `이하린(37)` 2,
/// `이하린은` 0.
fn standing(text: &str, name: Span, title: Option<&str>, former: bool) -> u8 {
    if name::is_blind(&text[name]) {
        let Some(title) = title else { return 3 };
        // `김모 대표`, of `김 대표`.
        let mut behind = words(ahead(text, name.end(), PHRASE)).map(unbracketed).take(2);
        return if behind.any(|word| holds_title(word, title)) { 4 } else { 1 };
    }
    let earlier = word_left(text, name.start());
    // `한진호 한빛대 전무`: behind a name, a school.
    if text[name].ends_with(SCHOOLS) && name::likeness(earlier) >= name::SHORT {
        return 0;
    }
    let short = text[name].chars().count() < 3;
    let behind = ahead(text, name.end(), PHRASE);
    let mut titled = false;
    for (index, word) in words_of_phrase(behind, short) {
        if let Some(title) = title.filter(|title| holds_title(word, title)) {
            // `이 대표` and `이 전 대표` are two people where both are told of.
            let alike = former == words(behind).take(index).any(is_former_word);
            return with_title(word, title, index <= 1 + usize::from(former), alike);
        }
        titled = titled || is_titled(word);
    }
    // `김도윤 특별검사보(특검보)`, `김 특검보`
    if title.is_some_and(|title| is_abbreviated(behind, title)) {
        return with_title(title.unwrap_or_default(), title.unwrap_or_default(), true, true);
    }
    if title.is_some_and(|title| earlier.ends_with(title)) {
        return 3;
    }
    let called =
        is_labelled(text, name) || ["(", "씨", " 씨", " 전 "].iter().any(|sign| behind.starts_with(sign));
    if called || titled || roles::of(bracketless(earlier)).is_title() { 2 } else { 0 }
}

/// Whether brackets behind the title of a name say what it is called in short.
/// `특검보` of `김도윤 특별검사보(특검보)`.
fn is_abbreviated(behind: &str, title: &str) -> bool {
    let inside = |word: &str| {
        let (_, rest) = word.split_once('(')?;
        rest.split_once(')').map(|(inside, _)| inside == title)
    };
    words(behind).take(ABBREVIATED).any(|word| inside(word) == Some(true))
}

/// Within how many words behind a name its title is given in short.
/// `특별검사보(특검보)` behind the name and the office.
const ABBREVIATED: usize = 4;

/// How surely a name stands before its title: most where both have `전` or neither has, then where the title
/// is a word by itself, the nearer it is, and the more it is a subject.
fn with_title(word: &str, title: &str, near: bool, alike: bool) -> u8 {
    let subject = word.ends_with(particle::OF_SUBJECT);
    4 + 4 * u8::from(alike) + 3 * u8::from(is_title(word, title)) + 2 * u8::from(near) + u8::from(subject)
}

/// The words behind a name up to the one that ends its phrase: one that the particle of the name or its own
/// makes the last, another name, or behind a `short` name the second.
/// Behind `김도윤` of `김도윤 한들전자 대표는 4일`: `한들전자`, `대표는`. The first word begins with the
/// particle, if the name has one.
fn words_of_phrase(behind: &str, short: bool) -> impl Iterator<Item = (usize, &str)> {
    let mut ended = false;
    words(behind).map(unbracketed).enumerate().take_while(move |&(index, word)| {
        let closed = if index == 0 {
            word.starts_with(['은', '는', '을', '를', '에', '의', '이', '가', '도', '과', '와'])
        } else {
            (short && !is_body(word) && !is_former_word(word))
                || word.ends_with(['은', '는', '을', '를', '에', '가'])
        };
        let is_name = name::is_surname(word) && !is_former_word(word) && !MUNICIPALITIES.contains(&word);
        let ends = closed || is_date(word) || is_name;
        !core::mem::replace(&mut ended, ends)
    })
}

/// Whether a word is a body, or a school that no list has: `한빛대`, `한빛고`.
/// Behind a short name only such a word goes on with the phrase, or `전`.
fn is_body(word: &str) -> bool {
    is_institution(word, roles::of(word)) || word.ends_with(SCHOOLS)
}

/// `2014년`, behind which another is told of.
pub(in crate::quote) fn is_date(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['년', '월', '일'])
}

/// Whether `전` stands between a surname and its title.
pub(in crate::quote) fn is_former(text: &str, surname: Span, title: Option<Span>) -> bool {
    title
        .filter(|title| title.start() >= surname.end())
        .is_some_and(|title| text[surname.end()..title.start()].split(' ').any(is_former_word))
}

/// `전`, `前`: somebody holds the office no longer.
fn is_former_word(word: &str) -> bool {
    NO_LONGER.contains(&word)
}

/// Whether a word is just this title: `대표가`, not `원내수석부대표가`.
fn is_title(word: &str, title: &str) -> bool {
    word.strip_prefix(title).is_some_and(ends_word)
}
