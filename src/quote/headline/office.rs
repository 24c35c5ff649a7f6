//! Who holds the office by which a headline calls somebody: `노동장관` is `김도윤` of `김도윤 고용노동부
//! 장관`.
//!
//! A headline leaves syllables of an office out and changes none, so that those it has stand in the same
//! order in the story.
//!
//! `노동` stands in `고용노동부` syllable by syllable, so that `노동장관` means whoever the first lines of
//! the story name as `고용노동부 장관`. A title without its office (`장관 “…”`) means the only one they name;
//! if there are two, nobody. An office of two nations (`한미 외교장관`) is held by several, and is not looked
//! up.

use crate::Span;
use crate::lexicon::headlines::BOTH;
use crate::quote::people::Who;
use crate::quote::phrase::{self, Head, Phrase};
use crate::quote::row::Row;
use crate::quote::walk::Walk;
use crate::quote::{Class, bracket::bracketless};
use crate::scan::class::is_hangul;
use crate::scan::sentence::lines;
use crate::scan::window::ahead;

/// Bytes behind a headline, and lines with words, in which a story tells whom it is about.
/// The lead of Korean news names whom the headline is about, so that later paragraphs are not read.
const LEAD: usize = 1_500;
/// Lines with anything on them that the lead has at most.
const LINES: usize = 4;

/// Syllables of a title by which it is looked for: `장관`.
const CORE: usize = 2;

/// Whom the story names first that holds the office which the phrase of a headline ends in; without a word of
/// what it is the office of, the only one.
/// ```text
/// 노동장관 “임금 더 올려야”
/// 김도윤 고용노동부 장관은 4일 이렇게 말했다.
/// ```
/// None where the phrase has a name itself, and where a bare `장관` may be two people.
pub(super) fn holder(walk: &Walk<'_, '_>, phrase: &Phrase) -> Option<Who> {
    let Head::Person { name: None, surname: None, title: Some(_) } = phrase.head else { return None };
    let office = Office::of(&walk.text[phrase.span])?;
    let mut found: Option<Span> = None;
    let mut row = Row::default();
    let behind = ahead(walk.text, phrase.span.end(), LEAD);
    for line in lines(behind).skip(1).filter(|line| !line.is_empty()).take(LINES) {
        row.read_words(walk.text, line.shift(phrase.span.end()));
        for at in 0..row.pieces.len() {
            let Some(name) = office.held_by(walk.text, &row, at) else { continue };
            if !office.of.is_empty() {
                return Some(Who::new(name, Class::Person));
            }
            match found {
                Some(other) if walk.text[other] != walk.text[name] => return None,
                _ => found = Some(found.unwrap_or(name)),
            }
        }
    }
    found.map(|name| Who::new(name, Class::Person))
}

/// An office as a headline has it.
struct Office<'t> {
    /// What it is the office of, as far as the headline says: `노동`.
    of: &'t str,
    /// Its last two syllables: `장관`.
    title: &'t str,
}

impl<'t> Office<'t> {
    /// The office that some words end in: `노동장관`, `건보공단 이사장`.
    fn of(words: &'t str) -> Option<Self> {
        if words.split(' ').any(|word| BOTH.contains(&word)) {
            return None;
        }
        let mut last = words.rsplit(' ');
        let word = last.next()?;
        let (core, _) = word.char_indices().nth_back(CORE - 1)?;
        let before = if core == 0 { last.next().unwrap_or_default() } else { &word[..core] };
        Some(Self { of: before, title: &word[core..] })
    }

    /// The name of the person who holds it by the phrase that ends at a word.
    /// `김도윤` of `김도윤 고용노동부 장관` for `노동장관`; not `서라온` of `서라온 교육부 장관`.
    fn held_by(&self, text: &str, row: &Row, at: usize) -> Option<Span> {
        if !text[row.pieces[at].span].contains(self.title) {
            return None;
        }
        let phrase =
            phrase::ending_at(text, &row.pieces, at).or_else(|| phrase::bare(text, &row.pieces, at))?;
        let Head::Person { name: Some(name), title: Some(title), .. } = phrase.head else { return None };
        let words = text.get(name.end()..title.end())?;
        let holds = bracketless(&text[title]).ends_with(self.title) && stands_in(self.of, words);
        holds.then_some(name)
    }
}

/// Whether the syllables of a word stand among others in the same order; the signs of nations tell nothing.
/// Other syllables may stand between.
/// `노동` in `고용노동부`, `건보공단` in `국민건강보험공단`; not `노동` in `동노`.
fn stands_in(short: &str, words: &str) -> bool {
    let mut words = words.chars();
    short.chars().filter(|&c| is_hangul(c)).all(|syllable| words.any(|other| other == syllable))
}
