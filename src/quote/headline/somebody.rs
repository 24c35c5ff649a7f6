//! Whom a name without a particle means in a headline.

use crate::Span;
use crate::lexicon::headlines::{
    AGES, KINDS_OF_UTTERANCE, NAME_ENDS, NAMES, NO_UTTERANCES, OFFICES, OUT_OF, SHOWN, SHOWN_IN_TWO, VOICED,
    WRITTEN,
};
use crate::quote::attribute::Attribution;
use crate::quote::clause;
use crate::quote::cue::noun_of_speech;
use crate::quote::name;
use crate::quote::particle::Particle;
use crate::quote::people::Who;
use crate::quote::phrase::{self, Head, Phrase};
use crate::quote::roles;
use crate::quote::row::{Piece, Row, piece_at};
use crate::quote::walk::Walk;
use crate::quote::{Class, Rule};
use crate::scan::class::{is_hangul, is_middle_dot};

/// Who stands at the end of some words: somebody, or a word that the text tells of.
pub(super) fn ends(walk: &mut Walk<'_, '_>, words: Span, rule: Rule) -> Option<Attribution> {
    let mut row = Row::default();
    row.read_words(walk.text, words);
    let last = row.pieces.len().checked_sub(1)?;
    ends_with(walk, &row.pieces, last, row.pieces[last].span, rule)
}

/// The same of the words as far as `stem`, with which the last of them begins.
fn ends_with(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    last: usize,
    stem: Span,
    rule: Rule,
) -> Option<Attribution> {
    let name = &walk.text[stem];
    if let Some(found) = by_number(walk.text, pieces, last, stem) {
        return Some(Attribution::mentioned(Some(Who::new(found, Class::Anonymous)), found, rule));
    }
    if let Some(phrase) = phrase::with_stem(walk.text, pieces, last, name) {
        if phrase.head.is_sentient() {
            return walk.by_name(&phrase, rule);
        }
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let before = last.checked_sub(1).map(|before| pieces[before].span);
    // `노르웨이 외무`
    let is_nation = |word: &str| roles::of(word).is_nation() || NAMES.contains(&word);
    if let Some(nation) = before.filter(|word| OFFICES.contains(&name) && is_nation(&walk.text[*word])) {
        let office = Span::new(nation.start(), stem.end());
        return Some(Attribution::mentioned(Some(Who::new(office, Class::Anonymous)), office, rule));
    }
    // `김도윤 법무`
    let named =
        before.filter(|word| OFFICES.contains(&name) && name::likeness(&walk.text[*word]) >= name::RARE);
    if let Some(named) = named {
        let (who, whole) = (Who::new(named, Class::Person), Span::new(named.start(), stem.end()));
        return Some(Attribution::mentioned(Some(who), whole, rule));
    }
    // `젠슨 황`
    let given = before.filter(|word| name::is_surname(name) && name::looks_foreign(&walk.text[*word]));
    if let Some(given) = given {
        let whole = Span::new(given.start(), stem.end());
        let who = walk.people.told_of(whole)?;
        return Some(Attribution::mentioned(Some(who), whole, rule));
    }
    // `KIST “…”`
    let is_latin = || last == 0 && name.starts_with(|c: char| c.is_ascii_uppercase());
    if NAMES.contains(&name) || NAME_ENDS.iter().any(|end| name.ends_with(end)) || is_latin() {
        return Some(Attribution::mentioned(Some(Who::new(stem, Class::Institution)), stem, rule));
    }
    // `김도윤·서라온 측`: several with their whole names.
    if is_row_of_names(name) {
        return Some(Attribution::mentioned(Some(Who::new(stem, Class::Person)), stem, rule));
    }
    let roles = roles::of(name);
    let is_name = name.chars().all(is_hangul) && name.chars().nth(1).is_some();
    let told = if is_name { walk.people.told_of(stem) } else { walk.people.of_hanja(stem) };
    // At the end of a clause of several words much else stands: `영장 기각 “…”`.
    let is_plain =
        || name::looks_foreign(name) || name::likeness(name) >= name::SHORT || !name.chars().all(is_hangul);
    if last > 0 && (told.is_none() || !is_plain()) {
        return None;
    }
    let nation = roles.is_nation().then(|| Who::new(stem, Class::Institution));
    let who = told.or(nation).or_else(|| walk.people.spoken_of(stem))?;
    Some(Attribution::mentioned(Some(who), stem, rule))
}

/// Somebody before the first thing that people utter or show: `한들전자 대표의 다짐`, `상인들 한숨`.
pub(super) fn utters(walk: &mut Walk<'_, '_>, words: Span) -> Option<Attribution> {
    let mut row = Row::default();
    row.read_words(walk.text, words);
    let pieces = row.pieces.as_slice();
    let shown = (1..pieces.len()).find(|&at| is_shown(walk.text, pieces, at))?;
    let found = owner(walk, &pieces[..shown]);
    // `한들전자 대표 수술 뒤 첫 고백`: at the head of a clause that says no more.
    let is_last = shown + 1 == pieces.len() && is_voiced(&walk.text[pieces[shown].span]);
    found.or_else(|| if is_last { at_head(walk, pieces) } else { None })
}

/// The same where some words end in it: `한들전자 대표의 다짐 “더 짓겠다”`.
pub(super) fn utters_at_end(walk: &mut Walk<'_, '_>, words: Span) -> Option<Attribution> {
    let mut row = Row::default();
    row.read_words(walk.text, words);
    let last = row.pieces.len().checked_sub(1)?;
    if is_shown(walk.text, &row.pieces, last) { owner(walk, &row.pieces[..last]) } else { None }
}

/// Who stands at the end of the words before what is uttered, with 의 or without: `대표의 첫 고백`, `대표의 매파적 경고`.
fn owner(walk: &mut Walk<'_, '_>, before: &[Piece]) -> Option<Attribution> {
    let is_kind = |piece: &Piece| {
        let word = &walk.text[piece.span];
        word.ends_with('적') || KINDS_OF_UTTERANCE.contains(&word)
    };
    let before = match before {
        [owner @ .., kind] if !owner.is_empty() && is_kind(kind) => owner,
        _ => before,
    };
    let last = before.len().checked_sub(1)?;
    let word = before[last].span;
    let stem = walk.text[word].strip_suffix('의').unwrap_or(&walk.text[word]);
    ends_with(walk, before, last, Span::new(word.start(), word.start() + stem.len()), Rule::Headline)
}

/// The person at the head of a clause: `김도윤 정부안에`.
pub(super) fn leads(walk: &mut Walk<'_, '_>, clause: Span) -> Option<Attribution> {
    let mut row = Row::default();
    row.read_words(walk.text, clause);
    at_head(walk, &row.pieces)
}

/// Words of the longest name of a person at the head of a clause.
const WORDS: usize = 4;

/// The person with whom some words begin, and do not end.
fn at_head(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
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

/// Whether a word is a noun of speech or what people utter or show.
fn is_shown(text: &str, pieces: &[Piece], at: usize) -> bool {
    let word = |at: usize| piece_at(text, pieces, at);
    SHOWN.iter().any(|shown| word(at).starts_with(shown))
        || (word(at) == SHOWN_IN_TWO.0 && word(at + 1) == SHOWN_IN_TWO.1)
        || is_voiced(word(at))
}

/// Whether a word is a noun of speech or the like, perhaps with a particle: `진단에`.
fn is_voiced(word: &str) -> bool {
    let is_speech = || {
        noun_of_speech(word).is_some_and(|(noun, _, particle)| {
            matches!(particle, "" | "에" | "도" | "로" | "으로") && !NO_UTTERANCES.contains(&noun)
        })
    };
    VOICED.iter().any(|voiced| word.starts_with(voiced)) || is_speech()
}

/// Whose written words a clause ends in: `훈련병이 남긴 편지`.
pub(super) fn writes(walk: &mut Walk<'_, '_>, words: Span) -> Option<Attribution> {
    let mut row = Row::default();
    row.read_words(walk.text, words);
    let [.., verb, written] = row.pieces.as_slice() else { return None };
    let (verb, written) = (&walk.text[verb.span], &walk.text[written.span]);
    if !(WRITTEN.contains(&written) && clause::describes(verb)) {
        return None;
    }
    let mut subjects = (0..row.pieces.len()).filter_map(|at| phrase::ending_at(walk.text, &row.pieces, at));
    let subject =
        subjects.find(|phrase| phrase.particle == Particle::Subject && phrase.head.is_sentient())?;
    walk.by_name(&subject, Rule::Headline)
}

/// A person, or people, whose phrase ends with a word; the index of its first word too.
pub(super) fn one(walk: &mut Walk<'_, '_>, pieces: &[Piece], last: usize) -> Option<(usize, Attribution)> {
    let word = pieces[last].span;
    if let Some(found) = by_number(walk.text, pieces, last, word) {
        let first = pieces.iter().position(|piece| piece.span.start() == found.start())?;
        let who = Who::new(found, Class::Anonymous);
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
        _ => false,
    };
    if is_one { Some((phrase.first, walk.by_name(&phrase, Rule::Described)?)) } else { None }
}

/// `60대`, `19세`, `20대女`: somebody by the age.
fn is_age(word: &str) -> bool {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < word.len() && AGES.contains(&unit)
}

/// Those who are told of by a number: `60대`, `국민 62%`, `직장인 10명 중 7명`.
fn by_number(text: &str, pieces: &[Piece], last: usize, stem: Span) -> Option<Span> {
    let word = |at: usize| &text[pieces[at].span];
    if is_age(&text[stem]) {
        return Some(stem);
    }
    let number = text[stem].strip_suffix(['%', '명'])?;
    let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    // The number of those who were asked, and before it who they are.
    let asked = last.checked_sub(2).filter(|&at| word(at + 1) == OUT_OF && word(at).ends_with('명'));
    let whose = asked.unwrap_or(last).checked_sub(1)?;
    let whole = Span::new(pieces[whose].span.start(), stem.end());
    (is_number(number) && word(whose).chars().all(is_hangul)).then_some(whole)
}

/// `김도윤·서라온`: names of people and nothing else.
fn is_row_of_names(words: &str) -> bool {
    words.contains(is_middle_dot) && words.split(is_middle_dot).all(|name| name::likeness(name) >= name::RARE)
}
