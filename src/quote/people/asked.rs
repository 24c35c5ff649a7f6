//! What is searched for in the text: the name that a short form, a title or a word of a headline stands for.
//!
//! Most pages have fewer than ten such forms, each is searched for once, and a search costs a fraction of
//! reading every word of the page.
//!
//! For a short form the searches are, in order: with a Korean surname, the full
//! [Korean](super::super::search) names that begin with it, a foreigner's with it last (`앤드루 김`), a
//! person named before; with another, a foreigner's name, or a short Korean name whose surname stands by
//! itself elsewhere (`설훈`). Then, for either, a name whose surname comes first (`라오밍`), and of a
//! foreigner the given name (`아나 박사`).
//!
//! An answer is kept, none too, under the surname, the title and whether `전` stands between: `이 대표` and
//! `이 전 대표` may be two people.

use alloc::vec::Vec;

use super::{People, SEARCHES, Who};
use crate::Span;
use crate::lexicon::surnames::NORTHERN;
use crate::quote::bracket::bracketless;
use crate::quote::indirect::is_document;
use crate::quote::{Class, name, roles, search};

/// A short form and the full name that the search for it found.
#[derive(Debug)]
pub(super) struct Asked {
    /// The word that was searched for, in one of its places.
    surname: Span,
    /// The title with it.
    title: Option<Span>,
    /// `전` stands between them.
    former: bool,
    /// The name; none where the search has found nobody.
    found: Option<Span>,
}

impl People<'_> {
    /// Whom a word means that the text names with a title, here or elsewhere.
    /// The name must stand with a title in some place, or have been named before: a word of a headline that
    /// nothing in the story tells of is nobody.
    /// `벨로` of the headline `벨로 “더 짓겠다”`, where the story has `아나 벨로 솔라트립 CEO`; nobody for
    /// `착공`.
    pub(in crate::quote) fn told_of(&mut self, word: Span) -> Option<Who> {
        let text = self.text;
        // Of a foreigner the given name may stand elsewhere.
        let found = self.once(word, None, false, |people| {
            if name::looks_foreign(&text[word]) {
                people.known(word).or_else(|| search::told_of(&people.places.of(text, word)))
            } else {
                let places = people.places.of(text, word);
                let known = search::told_of(&places).or_else(|| people.known(word));
                known.or_else(|| search::foreign(&places))
            }
        });
        found.map(|name| Who::new(name, Class::Person))
    }

    /// Whom a headline calls by the surname in Hanja: `尹대통령`.
    pub(in crate::quote) fn of_hanja(&mut self, called: Span) -> Option<Who> {
        let text = self.text;
        let found = self.once(called, None, false, |people| search::of_hanja(text, &people.quoted, called));
        found.map(|name| Who::new(name, Class::Person))
    }

    /// What a search finds for a short form, which is searched for once; the name is kept.
    /// None, too, when [`SEARCHES`] have been made.
    fn once(
        &mut self,
        surname: Span,
        title: Option<Span>,
        former: bool,
        search: impl FnOnce(&mut Self) -> Option<Span>,
    ) -> Option<Span> {
        let text = self.text;
        let same = |a: Option<Span>, b: Option<Span>| a.map(|a| &text[a]) == b.map(|b| &text[b]);
        let asked = self.asked.iter().find(|asked| {
            text[asked.surname] == text[surname] && same(asked.title, title) && asked.former == former
        });
        if let Some(asked) = asked {
            return asked.found;
        }
        if self.asked.len() >= SEARCHES {
            return None;
        }
        let found = search(self);
        self.asked.push(Asked { surname, title, former, found });
        if let Some(name) = found {
            self.add(name, title);
        }
        found
    }

    /// The foreigner whose surname a word is that no list has, if a given name stands before it elsewhere;
    /// each is looked for once.
    /// `도널리` of `클레어 도널리`.
    pub(super) fn foreigner(&mut self, word: Span) -> Option<Span> {
        let text = self.text;
        let places = &mut self.places;
        let search = || search::behind_given(&places.of(text, word));
        search_once(text, &mut self.surnames, word, search).flatten()
    }

    /// What a word of a headline means that no list has, if it is the topic of a sentence elsewhere:
    /// `한들전자` of `한들전자는`. What is written speaks for somebody else: `“늦었다” 동영상, 가짜로
    /// 드러나`. It is a guess, as headlines leave out what would say more.
    pub(in crate::quote) fn spoken_of(&mut self, word: Span) -> Option<Who> {
        let text = self.text;
        if is_document(&text[word]) {
            return None;
        }
        let places = &mut self.places;
        let search = || search::is_topic(&places.of(text, word));
        let is_topic = search_once(text, &mut self.headed, word, search).unwrap_or(false);
        is_topic.then_some(Who { name: word, class: Class::Institution, guessed: true })
    }

    /// The person whom the text calls by a title before, of whom no other word has been heard: `시인은` after
    /// `시인 마유선(57)이`.
    pub(super) fn introduced(&mut self, title: Span) -> Option<Span> {
        let text = self.text;
        self.once(title, Some(title), false, |_| search::introduced(text, title))
    }

    /// Of whose death the text tells: `고인은`.
    pub(super) fn late(&mut self, asked: Span) -> Option<Span> {
        let text = self.text;
        self.once(asked, None, false, |_| search::late(text, asked))
    }

    /// The full name that a surname with a title is short for.
    /// `김`, `대표`: 김도윤; `벨로`, `CEO`: 아나 벨로. None where the text has but the short form.
    pub(super) fn full_name(&mut self, surname: Span, title: Option<Span>) -> Option<Span> {
        let former = search::is_former(self.text, surname, title);
        self.once(surname, title, former, |people| people.search_full_name(surname, title))
    }

    /// With a title that is long, its last two syllables will do elsewhere.
    /// The order is the module's: whose surname looks Korean is searched as a Korean first, and the given
    /// name of a foreigner last.
    fn search_full_name(&mut self, surname: Span, title: Option<Span>) -> Option<Span> {
        let text = self.text;
        let places = self.places.of(text, surname);
        let korean = name::is_surname(&text[surname]) || &text[surname] == NORTHERN;
        let found = if korean {
            search::korean(&places, &self.quoted, title)
                .or_else(|| search::foreign(&places))
                .or_else(|| self.by_surname(surname, title))
        } else {
            // `주신구 노을협회장`, `주 회장`: of a long title the end may stand there.
            let calls = |title: Span| {
                let title = bracketless(&text[title]);
                let short = title.char_indices().nth_back(1).map_or(title, |(at, _)| &title[at..]);
                [title, short].iter().any(|title| search::is_full_name(text, surname, title))
            };
            // Of a Japanese the surname stands first.
            let is_japanese = roles::of(&text[surname]).is_japanese();
            let foreign = if is_japanese { None } else { search::foreign(&places) };
            foreign
                .or_else(|| search::behind_given(&places))
                .or_else(|| self.by_last_word(surname))
                .or_else(|| title.is_some_and(calls).then_some(surname))
        };
        let found = found.or_else(|| search::eastern(&places, bracketless(&text[title?])));
        // `아나 박사` of `아나 벨로`: the given name with a title.
        let is_given = |name: &str| name.split_once(' ').is_some_and(|(given, _)| given == &text[surname]);
        let by_given = || self.named.iter().rev().map(|(name, _)| *name).find(|name| is_given(&text[*name]));
        found.or_else(|| if korean { None } else { by_given() })
    }
}

/// What a search for a word finds, made once for each word and for no more than [`SEARCHES`] of them.
/// None where no more searches are made. What it found is given again.
fn search_once<T: Copy>(
    text: &str,
    made: &mut Vec<(Span, T)>,
    word: Span,
    search: impl FnOnce() -> T,
) -> Option<T> {
    if let Some((_, found)) = made.iter().find(|(other, _)| text[*other] == text[word]) {
        return Some(*found);
    }
    if made.len() >= SEARCHES {
        return None;
    }
    let found = search();
    made.push((word, found));
    Some(found)
}
