//! Whom a name without a particle means in a headline.
//!
//! | reading | written | whom it means |
//! |---|---|---|
//! | by number | `60대 “…”`, `국민 62% “…”`, `직장인 10명 중 7명 “…”` | those who were counted, unnamed |
//! | by phrase | `한들전자 대표 “…”`, `면민들 “…”` | as in a sentence |
//! | by office | `노르웨이 외무 “…”`, `김도윤 법무 “…”` | a minister |
//! | abroad | `켈빈 황 “…”` | somebody whom the text names |
//! | listed | `당정 “…”`, `한들銀 “…”`, `HBX “…”` | a body |
//! | joined | `김도윤·서채원 “…”` | both, under one name |
//! | told of | `벨로 “…”`, `李 “…”` | whom the story names, or what is a topic in it |
//!
//! The last reading is a look into the story: a word that nothing there tells of is no speaker, since
//! headlines put all kinds of nouns before marks (`영장 기각 “…”`).

use super::office;
use crate::Span;
use crate::lexicon::headlines::{AGED, NAME_ENDS, NAMES, OFFICES, OUT_OF};
use crate::quote::attribute::Attribution;
use crate::quote::cue::noun_of_speech;
use crate::quote::name;
use crate::quote::named::is_age;
use crate::quote::particle::{Particle, particle};
use crate::quote::people::Who;
use crate::quote::phrase::{self, Head, Phrase};
use crate::quote::row::Piece;
use crate::quote::walk::Walk;
use crate::quote::{Class, Rule, roles, search};
use crate::scan::class::{is_hangul, is_middle_dot};

/// The words of a headline before `stem`, with which the last of them begins: all of it, or without 의.
#[derive(Clone, Copy)]
struct Bare<'p> {
    /// The words as far as they may be of the name.
    pieces: &'p [Piece],
    /// Index of the one that it ends in.
    last: usize,
    /// That one, perhaps without 의 or the particle of a topic.
    stem: Span,
}

/// Whom some words mean, and the words.
type Meant = (Who, Span);

/// The ways to read a name, in order of trust.
const READINGS: [fn(&mut Walk<'_, '_>, Bare<'_>) -> Option<Meant>; 7] =
    [by_number, by_phrase, by_office, abroad, listed, joined, told];

/// Who stands at the end of some words: somebody, or a word that the text tells of.
/// `공장 또 멈춰…한들전자 “…”`: the clause is `한들전자`, and it ends with that.
pub(super) fn ends(walk: &mut Walk<'_, '_>, words: &[Piece], rule: Rule) -> Option<Attribution> {
    ends_with(walk, words, words.last()?.span, rule)
}

/// The same with the particle of a topic behind the words: `파월은 “…”`.
pub(super) fn ends_as_topic(walk: &mut Walk<'_, '_>, words: &[Piece]) -> Option<Attribution> {
    let last = words.last()?.span;
    let (length, _) = particle(&walk.text[last]).filter(|(_, particle)| *particle == Particle::Topic)?;
    ends_with(walk, words, Span::new(last.start(), last.start() + length), Rule::Topic)
}

/// The same of the words as far as `stem`, with which the last of them begins.
/// `한들전자 대표` of `한들전자 대표의 다짐`. None where no reading gives anybody: `새 공장 착공`.
pub(super) fn ends_with(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    stem: Span,
    rule: Rule,
) -> Option<Attribution> {
    let name = Bare { pieces, last: pieces.len().checked_sub(1)?, stem };
    let (who, mention) = READINGS.iter().find_map(|read| read(walk, name))?;
    Some(Attribution::mentioned(Some(who), mention, rule))
}

/// Words of the longest name of a person at the head of a clause.
/// `아나 마리아 벨로 대표` has four.
const WORDS: usize = 4;

/// The person with whom some words begin, and do not end: `김도윤 정부안에`.
pub(super) fn at_head(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let near = 0..pieces.len().saturating_sub(1).min(WORDS);
    let mut people = { near }
        .filter_map(|at| phrase::bare(walk.text, pieces, at))
        .filter(|phrase| phrase.first == 0 && phrase.head.is_person())
        // `양양의 목소리`
        .filter(|phrase| !walk.text[phrase.span].ends_with('의'));
    let first = people.next()?;
    // `김도윤 장관`
    let is_titled = |phrase: &Phrase| matches!(phrase.head, Head::Person { title: Some(_), .. });
    let phrase = if is_titled(&first) { first } else { people.find(is_titled).unwrap_or(first) };
    walk.by_name(&phrase, Rule::Headline)
}

/// A person, or people, whose phrase ends with a word; the index of its first word too.
/// A name needs a title before it or a place in the story, and a word in 다 is a verb.
pub(super) fn one(walk: &mut Walk<'_, '_>, pieces: &[Piece], last: usize) -> Option<(usize, Attribution)> {
    let word = pieces[last].span;
    if let Some((who, found)) = by_number(walk, Bare { pieces, last, stem: word }) {
        let first = pieces.iter().position(|piece| piece.span.start() == found.start())?;
        return Some((first, Attribution::mentioned(Some(who), found, Rule::Described)));
    }
    // A verb: `간호사 찾는다`.
    if walk.text[word].ends_with('다') {
        return None;
    }
    let phrase = phrase::bare(walk.text, pieces, last)?;
    let is_one = match phrase.head {
        // Much looks like a name at the end of a headline: `유망지`.
        Head::Person { name: Some(name), title: None, .. } => {
            roles::of(&walk.text[pieces[phrase.first].span]).is_title() || walk.people.told_of(name).is_some()
        }
        Head::Person { .. } | Head::Blind(_) | Head::Source => true,
        _ => is_several(&walk.text[word]),
    };
    if is_one { Some((phrase.first, walk.by_name(&phrase, Rule::Described)?)) } else { None }
}

/// Those who are told of by a number: `60대`, `국민 62%`, `직장인 10명 중 7명`.
fn by_number(walk: &mut Walk<'_, '_>, name: Bare<'_>) -> Option<Meant> {
    let span = numbered(walk.text, name)?;
    Some((Who::new(span, Class::Anonymous), span))
}

/// Where they are told of: the age, or the number with the word before it.
/// None for `62%` alone, which does not say of whom.
fn numbered(text: &str, Bare { pieces, last, stem }: Bare<'_>) -> Option<Span> {
    let word = |at: usize| &text[pieces[at].span];
    if is_age(&text[stem]) {
        return Some(stem);
    }
    // `20대 母`
    let aged = last.checked_sub(1).filter(|&age| is_age(word(age)) && AGED.contains(&&text[stem]));
    if let Some(age) = aged {
        return Some(Span::new(pieces[age].span.start(), stem.end()));
    }
    let number = text[stem].strip_suffix(['%', '명', '쌍', '곳'])?;
    let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    // The number of those who were asked, and before it who they are.
    let asked = last.checked_sub(2).filter(|&at| word(at + 1) == OUT_OF && word(at).ends_with(['명', '곳']));
    let whose = asked.unwrap_or(last).checked_sub(1)?;
    let whole = Span::new(pieces[whose].span.start(), stem.end());
    (is_number(number) && word(whose).chars().all(is_hangul)).then_some(whole)
}

/// Somebody, by the phrase.
/// `한들전자 대표`, `면민들`; not `새 공장`.
fn by_phrase(walk: &mut Walk<'_, '_>, Bare { pieces, last, stem }: Bare<'_>) -> Option<Meant> {
    let phrase = phrase::with_stem(walk.text, pieces, last, &walk.text[stem])?;
    let speaks = phrase.head.is_sentient() || is_several(&walk.text[stem]);
    let who = if speaks { office::holder(walk, &phrase).or_else(|| walk.people.who(&phrase)) } else { None };
    Some((who?, phrase.span))
}

/// `면민들`: several, of whom no list has the noun; what they write is none of them (`댓글들`).
fn is_several(word: &str) -> bool {
    let one = word.strip_suffix('들').filter(|one| one.chars().nth(1).is_some());
    one.is_some_and(|one| noun_of_speech(one).is_none())
}

/// `노르웨이 외무`, `김도윤 법무`: a minister by the country, or by name.
fn by_office(walk: &mut Walk<'_, '_>, Bare { pieces, last, stem }: Bare<'_>) -> Option<Meant> {
    let before = pieces[last.checked_sub(1).filter(|_| OFFICES.contains(&&walk.text[stem]))?].span;
    let (word, whole) = (&walk.text[before], Span::new(before.start(), stem.end()));
    if roles::of(word).is_abroad() || NAMES.contains(&word) {
        return Some((Who::new(whole, Class::Anonymous), whole));
    }
    (name::likeness(word) >= name::RARE).then(|| (Who::new(before, Class::Person), whole))
}

/// `켈빈 황`: of Koreans abroad the given name stands first.
fn abroad(walk: &mut Walk<'_, '_>, Bare { pieces, last, stem }: Bare<'_>) -> Option<Meant> {
    let given = pieces[last.checked_sub(1).filter(|_| name::is_surname(&walk.text[stem]))?].span;
    let whole = Span::new(given.start(), stem.end());
    let who = if name::looks_foreign(&walk.text[given]) { walk.people.told_of(whole) } else { None };
    Some((who?, whole))
}

/// A name that only headlines have: `당정`, `한들銀`, and `KIST`.
fn listed(walk: &mut Walk<'_, '_>, Bare { last, stem, .. }: Bare<'_>) -> Option<Meant> {
    let name = &walk.text[stem];
    let is_latin = || last == 0 && name.starts_with(|c: char| c.is_ascii_uppercase());
    let is_listed = NAMES.contains(&name) || NAME_ENDS.iter().any(|end| name.ends_with(end)) || is_latin();
    is_listed.then(|| (Who::new(stem, Class::Institution), stem))
}

/// `김도윤·서라온`: names of people and nothing else.
fn joined(walk: &mut Walk<'_, '_>, Bare { stem, .. }: Bare<'_>) -> Option<Meant> {
    let words = &walk.text[stem];
    let likeness = || words.split(is_middle_dot).map(name::likeness);
    // `김도윤·서채원`: one of them may end as a body does.
    let are_names = words.contains(is_middle_dot)
        && likeness().all(|likeness| likeness >= name::SHORT)
        && likeness().any(|likeness| likeness >= name::RARE);
    are_names.then(|| (Who::new(stem, Class::Person), stem))
}

/// A word that the text tells of. At the end of a clause of several words much else stands: `영장 기각 “…”`.
/// Alone before the marks any word may be meant; behind others it must look like a name by itself.
fn told(walk: &mut Walk<'_, '_>, Bare { last, stem, .. }: Bare<'_>) -> Option<Meant> {
    let name = &walk.text[stem];
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_hangul = name.chars().all(is_hangul);
    let is_name = is_hangul && name.chars().nth(1).is_some();
    let person = if is_name { walk.people.told_of(stem) } else { walk.people.of_hanja(stem) };
    let is_plain = |who: Who| {
        name::looks_foreign(name)
            || name::likeness(name) >= name::SHORT
            || !is_hangul
            || search::is_made_name(walk.text, who.name)
    };
    if last > 0 && !person.is_some_and(is_plain) {
        return None;
    }
    let abroad = roles::of(name).is_abroad().then(|| Who::new(stem, Class::Institution));
    Some((person.or(abroad).or_else(|| walk.people.spoken_of(stem))?, stem))
}
