//! The search of the text for the full name that a surname is short for: by what stands about each place where the surname does.

use memchr::{memchr2_iter, memchr3, memmem};

use super::bracket::{bracket, bracketless};
use super::name;
use super::roles;
use crate::Span;
use crate::lexicon::attribution::POSTS;
use crate::lexicon::phrases::{BLIND, HONORIFICS, NO_LONGER, OUTSIDE};
use crate::lexicon::titles::PARTICLES;
use crate::particle::ends_word;
use crate::scan::class::{before, is_hangul, is_word};
use crate::scan::same::behind;
use crate::scan::window::{ahead, back};

/// A phrase goes on behind a name for so many bytes and words at most.
const PHRASE: usize = 200;
const WORDS: usize = 7;
/// A word is not longer than this, in bytes.
const WORD: usize = 60;

/// The likeliest full name with a Korean surname: one beside the same title, then one beside any title or an age; the last
/// before the short form where several are alike.
pub(super) fn korean(text: &str, quoted: &[Span], surname: Span, title: Option<Span>) -> Option<Span> {
    let family = &text[surname];
    let former = is_former(text, surname, title);
    let title = title.map(|title| bracketless(&text[title]));
    let mut best: Option<(u8, Span)> = None;
    for at in places(text, surname.start(), family) {
        if before(text, at).is_some_and(is_word) || is_quoted(quoted, at) {
            continue;
        }
        let Some(name) = korean_name_at(text, at, family) else { continue };
        let score = standing(text, name, title, former);
        let better = best.is_none_or(|(other, _)| score > other || (score == other && at < surname.start()));
        if score >= 2 && better {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}

/// How far a search looks to either side, in bytes: farther than an article is long, so that a text of many articles costs no more
/// than they would by themselves.
const REACH: usize = 1 << 17;

/// Where a word stands in the text about `asked`.
fn places(text: &str, asked: usize, word: &str) -> impl Iterator<Item = usize> {
    let from = asked.saturating_sub(REACH);
    let near = &text.as_bytes()[from..asked.saturating_add(REACH).min(text.len())];
    memmem::find_iter(near, word.as_bytes()).map(move |at| from + at)
}

/// Whether the offset lies in one of the quotations.
fn is_quoted(quoted: &[Span], at: usize) -> bool {
    let next = quoted.partition_point(|span| span.end() <= at);
    quoted.get(next).is_some_and(|span| span.contains(at))
}

/// The name of a surname and two syllables, or one, or `모`, at the head of a word.
fn korean_name_at(text: &str, at: usize, family: &str) -> Option<Span> {
    let start = at + family.len();
    let rest = &text[start..];
    if let Some(behind) = rest.strip_prefix(BLIND) {
        return blinded(behind).map(|length| Span::new(at, start + BLIND.len_utf8() + length));
    }
    [2, 1].into_iter().find_map(|syllables| {
        let (given, behind) = rest.split_at_checked(syllables * '가'.len_utf8())?;
        let name = Span::new(at, start + given.len());
        let honored = given.starts_with('씨') || (syllables == 1 && given.starts_with(HONORIFICS));
        let closed = || ends_word(behind) || behind.starts_with(HONORIFICS) || title_at(behind);
        (given.chars().all(is_hangul) && !honored && closed() && !is_word_of_its_own(&text[name]))
            .then_some(name)
    })
}

/// The length of what belongs to a blinded name behind `모`: `(29)씨`, ` 씨`, `군`.
fn blinded(behind: &str) -> Option<usize> {
    let close = behind.strip_prefix('(').and_then(|rest| rest.find(')')).filter(|&at| at < 20);
    let aged = close.map_or(0, |at| at + 2);
    let spaced = aged + usize::from(behind[aged..].starts_with(' '));
    if behind[spaced..].starts_with(HONORIFICS) {
        return Some(spaced + '씨'.len_utf8());
    }
    title_at(behind[spaced..].trim_start()).then_some(aged)
}

/// Whether what has the shape of a name is a word: a title, a body, a place, a verb.
fn is_word_of_its_own(word: &str) -> bool {
    let roles = roles::of(word);
    // No name ends so, but a verb before its noun does: `이끄는 대표`.
    roles.is_no_full_name() || roles.is_no_name() || word.ends_with('는')
}

/// Whether a title begins at the head of `rest`, glued to a name: `김도윤대표`.
fn title_at(rest: &str) -> bool {
    let near = ahead(rest, 0, WORD);
    let word = &near[..near.find(|c| !is_word(c)).unwrap_or(near.len())];
    !word.is_empty() && roles::of(word).is_title()
}

/// How surely a name stands at a place: 4 to 14 with the title asked for behind it, 3 with it before, 2 with any title or an age.
fn standing(text: &str, name: Span, title: Option<&str>, former: bool) -> u8 {
    if name::is_blind(&text[name]) {
        return if title.is_none() { 3 } else { 1 };
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
    let earlier = word_left(text, name.start());
    if title.is_some_and(|title| earlier.ends_with(title)) {
        return 3;
    }
    let called = ["(", "씨", " 씨", " 전 "].iter().any(|sign| behind.starts_with(sign));
    if called || titled || roles::of(bracketless(earlier)).is_title() { 2 } else { 0 }
}

/// How surely a name stands before its title: most where both have `전` or neither has, then where the title is a word by itself, the
/// nearer it is, and the more it is a subject.
fn with_title(word: &str, title: &str, near: bool, alike: bool) -> u8 {
    let subject = word.ends_with(['은', '는', '이', '가']);
    4 + 4 * u8::from(alike) + 3 * u8::from(is_title(word, title)) + 2 * u8::from(near) + u8::from(subject)
}

/// The words behind a name up to the one that ends its phrase: one that the particle of the name or its own makes the last, another name,
/// or behind a `short` name the second.
fn words_of_phrase(behind: &str, short: bool) -> impl Iterator<Item = (usize, &str)> {
    let mut ended = false;
    words(behind).map(unbracketed).enumerate().take_while(move |&(index, word)| {
        let closed = if index == 0 {
            word.starts_with(['은', '는', '을', '를', '에', '의', '이', '가', '도', '과', '와'])
        } else {
            short || word.ends_with(['은', '는', '을', '를', '에', '가'])
        };
        let ends = closed || is_date(word) || (name::is_surname(word) && !is_former_word(word));
        !core::mem::replace(&mut ended, ends)
    })
}

/// `2014년`, behind which another is told of.
fn is_date(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.ends_with(['년', '월', '일'])
}

/// The first words of a text, no further than its first comma, stop or quotation.
fn words(text: &str) -> impl Iterator<Item = &str> {
    before_break(text).split(' ').take(WORDS)
}

/// The word before an offset.
fn word_left(text: &str, at: usize) -> &str {
    back(text, at, WORD).trim_end_matches(' ').rsplit([' ', '\n']).next().unwrap_or_default()
}

/// Whether `전` stands between a surname and its title.
pub(super) fn is_former(text: &str, surname: Span, title: Option<Span>) -> bool {
    title
        .filter(|title| title.start() >= surname.end())
        .is_some_and(|title| text[surname.end()..title.start()].split(' ').any(is_former_word))
}

fn is_former_word(word: &str) -> bool {
    NO_LONGER.contains(&word)
}

/// Whether a word is just this title: `대표가`, not `원내수석부대표가`.
fn is_title(word: &str, title: &str) -> bool {
    word.strip_prefix(title).is_some_and(ends_word)
}

fn holds_title(word: &str, title: &str) -> bool {
    // Words are too short for a searcher to be worth its building.
    let behind = word.char_indices().find_map(|(at, _)| behind(&word[at..], title));
    behind.is_some_and(ends_word)
}

/// The text up to a line end, a comma, a full stop or a double mark.
fn before_break(text: &str) -> &str {
    let end = memchr3(b'\n', b'.', b',', text.as_bytes()).unwrap_or(text.len());
    let text = &text[..end];
    let is_mark = |&at: &usize| text[at..].starts_with(['"', '“']);
    memchr2_iter(b'"', 0xE2, text.as_bytes()).find(is_mark).map_or(text, |mark| &text[..mark])
}

/// A title without its abbreviation and particle (`최고경영자(CEO)가`); else a word without its brackets.
fn unbracketed(word: &str) -> &str {
    match bracket(word) {
        None => word,
        Some(open) if word[open..].split_once(')').is_some_and(|(_, tail)| ends_word(tail)) => &word[..open],
        _ => bracketless(word),
    }
}

/// Whether the word, which has no brackets, is a title, perhaps with a particle.
fn is_titled(word: &str) -> bool {
    let title = |particle: &&str| word.strip_suffix(particle).is_some_and(|stem| roles::of(stem).is_title());
    roles::of(word).is_title() || PARTICLES.iter().any(title)
}

/// Whether a title stands right before a name or among the words behind it, as far as they are one phrase.
fn beside_title(text: &str, name: Span) -> bool {
    let behind = words(ahead(text, name.end(), 120)).skip(1).take(4).map(unbracketed);
    roles::of(bracketless(word_left(text, name.start()))).is_title() || { behind }.any(is_titled)
}

/// Where a name of some syllables stands with a title beside it: `조하늘 대법원장`.
pub(super) fn told_of(text: &str, word: Span) -> Option<Span> {
    let name = &text[word];
    let is_name = name::likeness(name) > name::NONE && !is_word_of_its_own(name);
    let mut places = places(text, word.start(), name).map(|at| Span::new(at, at + name.len()));
    let alone = |place: &Span| {
        *place != word && !before(text, place.start()).is_some_and(is_word) && ends_word(&text[place.end()..])
    };
    if is_name { places.find(|place| alone(place) && beside_title(text, *place)) } else { None }
}

/// A surname with the given names before it: `아나 벨로`, `아나 마리아 벨로`; foreign ones before a Korean surname too: `앤드루 김`.
pub(super) fn foreign(text: &str, surname: Span) -> Option<Span> {
    let family = &text[surname];
    places(text, surname.start(), family).find_map(|at| {
        let end = at + family.len();
        if !ends_word(&text[end..]) {
            return None;
        }
        // Right before a title a further word is an organization: `솔라트립 아나 벨로 CEO`. Elsewhere it is a name, foreign as it may
        // look or not, where the organization stands behind: `도마 고로시 한빛재단 사무총장`.
        let next = ahead(text, end, WORD).strip_prefix(' ').unwrap_or_default();
        let next = next.split([' ', ',', '.', '\n']).next().unwrap_or_default();
        let titled = is_titled(unbracketed(next));
        let placed = || !titled && roles::of(bracketless(next)).is_institution();
        let any_given = !name::is_surname(family) && (name::looks_foreign(family) || placed());
        let mut start = given_name_before(text, at, any_given)?;
        while let Some(further) = given_name_before(text, start, false).filter(|_| !titled) {
            start = further;
        }
        let name = Span::new(start, end);
        beside_title(text, name).then_some(name)
    })
}

/// A name whose surname stands first, although it is no Korean one, before an organization and the same title: `라오밍 주한 중국 대사` of `라 대사`,
/// `노코시 다케로 일본 외무성 국장` of `노코시 국장`.
pub(super) fn eastern(text: &str, surname: Span, title: &str) -> Option<Span> {
    let family = &text[surname];
    places(text, surname.start(), family).find_map(|at| {
        if at == surname.start() || before(text, at).is_some_and(is_word) {
            return None;
        }
        let mut words = words(ahead(text, at, PHRASE));
        let first = words.next().filter(|first| !is_word_of_its_own(first) && !OUTSIDE.contains(first))?;
        let (gap, given) = match first.strip_prefix(family)? {
            "" if family.len() > '가'.len_utf8() => (' '.len_utf8(), words.next()?),
            given => (0, given),
        };
        let length = family.len() + gap + Some(given).filter(|given| is_given(given))?.len();
        let place = unbracketed(words.next()?);
        let placed = POSTS.contains(&place) || roles::of(place).is_institution();
        (placed && words.take(WORDS).any(|word| holds_title(unbracketed(word), title)))
            .then(|| Span::new(at, at + length))
    })
}

/// Whether a word may be a given name behind a surname: a few syllables, and nobody by themselves.
fn is_given(word: &str) -> bool {
    let roles = roles::of(word);
    word.chars().all(is_hangul)
        && (1..=5).contains(&word.chars().count())
        && !roles.is_somebody()
        && !roles.is_opener()
        && !word.ends_with(['은', '는', '을', '를', '의', '에'])
}

/// Where the given name before `at` begins; it has to look foreign itself unless what it stands before does.
fn given_name_before(text: &str, at: usize, before_foreign: bool) -> Option<usize> {
    let earlier = text[..at].strip_suffix(' ')?;
    let given = earlier.rsplit(|c: char| !(is_hangul(c) || c == '·')).next()?;
    let start = earlier.len() - given.len();
    let apart = !before(text, start).is_some_and(is_word);
    let roles = roles::of(given);
    let is_other = roles.is_somebody() || roles.is_opener() || roles.is_adnominal();
    let plain = !given.is_empty() && given.chars().count() <= 5 && !is_other;
    let foreign = name::looks_foreign(given);
    // Names end in some particles' syllables (`카스텔로`), but not in these.
    let inflected = given.ends_with(['의', '을', '를', '는', '면'])
        // `제작사인 다솜컴퍼니`: the copula.
        || (!foreign && given.ends_with('인') && given.chars().count() > 2)
        || (!foreign && given.ends_with(['은', '이', '가', '에', '고', '며', '로', '와', '과', '도']));
    (apart && plain && (foreign || before_foreign) && !inflected).then_some(start)
}

/// Whether the text calls somebody by the first syllable and the same title elsewhere, so that what stands before it is a full name: `설훈 의원`
/// of `설 의원`.
pub(super) fn is_full_name(text: &str, name: Span, title: &str) -> bool {
    let Some((family, _)) = name::of_few_syllables(&text[name]) else { return false };
    places(text, name.start(), title).any(|at| {
        let left = text[..at].strip_suffix(' ').and_then(|left| left.strip_suffix(family));
        left.is_some_and(|left| !left.ends_with(is_word))
    })
}
