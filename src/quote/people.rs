//! From a mention to the person: `멘델 CEO`, `김 대표` → the fullest form of the name that the text has.
//!
//! Names are looked up where a short form asks for them, by searching the text for the surname: most pages have fewer than
//! ten such forms, and a search costs a fraction of reading every word of the page.

use alloc::vec::Vec;

use super::Class;
use super::bracket::{self, bracketless, unmarked};
use super::indirect::is_document;
use super::name;
use super::phrase::{Head, Phrase};
use super::{roles, search};
use crate::Span;
use crate::lexicon::phrases::{SOME, THE_LATE};
use crate::lexicon::surnames::NORTHERN;
use crate::scan::class::{has_final, is_hangul};

/// A speaker as the text names it at its fullest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Who {
    pub(super) name: Span,
    pub(super) class: Class,
    /// The word that names it is in no list: the class is a guess.
    pub(super) guessed: bool,
}

impl Who {
    pub(super) const fn new(name: Span, class: Class) -> Self {
        Self { name, class, guessed: false }
    }
}

/// Those whom a text has named so far.
#[derive(Debug)]
pub(super) struct People<'a> {
    text: &'a str,
    /// Full names with the title that stood beside them.
    named: Vec<(Span, Option<Span>)>,
    /// Words that no list has and that have spoken.
    guessed: Vec<Span>,
    /// Short forms with what the search for them found.
    asked: Vec<Asked>,
    /// Words of headlines, with whether sentences elsewhere tell of them.
    headed: Vec<(Span, bool)>,
    /// Where quotations stand, in order: what they say of people is not the reporter's word.
    quoted: Vec<Span>,
}

/// A short form and the full name that the search for it found.
#[derive(Debug)]
struct Asked {
    surname: Span,
    title: Option<Span>,
    former: bool,
    found: Option<Span>,
}

/// A text is not searched for more short forms than this.
const SEARCHES: usize = 64;

impl<'a> People<'a> {
    pub(super) const fn new(text: &'a str, quoted: Vec<Span>) -> Self {
        Self { text, named: Vec::new(), guessed: Vec::new(), asked: Vec::new(), headed: Vec::new(), quoted }
    }

    /// Who a phrase means; none for a pronoun, which only the context knows.
    pub(super) fn who(&mut self, phrase: &Phrase) -> Option<Who> {
        let person = |name| Who::new(name, Class::Person);
        let who = match phrase.head {
            Head::Pronoun(_) => return None,
            Head::Person { name: Some(name), title, .. } => {
                let full = self.fullest(name).or_else(|| self.of_foreigner(name));
                let name = full.or_else(|| self.before_firm(name)).unwrap_or(name);
                self.add(name, title);
                person(name)
            }
            Head::Person { surname: Some(surname), title, .. } => {
                // `영남권의 한 의원`: the numeral.
                let is_one = &self.text[surname] == SOME && self.text[..surname.start()].ends_with("의 ");
                let found = if is_one { None } else { self.full_name(surname, title) };
                // `김 대표` of `김모 대표`, or `한 교수` who is not told of by name.
                let unnamed = match found {
                    Some(name) => name::is_blind(&self.text[name]),
                    None => &self.text[surname] == SOME && title.is_some(),
                };
                let name = found.unwrap_or_else(|| self.shortest(surname, title).unwrap_or(phrase.span));
                if unnamed { Who::new(name, Class::Anonymous) } else { person(name) }
            }
            Head::Person { title: Some(title), .. } => {
                // A title alone names nobody: `검사는`.
                let alone = phrase.span == title;
                let called = self.called(phrase.span, title).or_else(|| self.by_title(title));
                match called.or_else(|| if alone { self.introduced(title) } else { None }) {
                    Some(name) => person(name),
                    None => self.of_hanja(phrase.span).unwrap_or(Who::new(phrase.span, Class::Anonymous)),
                }
            }
            Head::Other => match self.known(phrase.span) {
                Some(name) => person(name),
                None => {
                    if self.guessed.len() < SEARCHES && !self.guessed(&self.text[phrase.span]) {
                        self.guessed.push(phrase.span);
                    }
                    let name = unmarked(self.text, bracket::without_head(self.text, phrase.span));
                    // `구성원들`: bodies that no list has have names, and are not several.
                    let several = self.text[name].ends_with('들');
                    let class = if several { Class::Anonymous } else { Class::Institution };
                    Who { name, class, guessed: true }
                }
            },
            Head::Blind(name) => Who::new(name, Class::Anonymous),
            Head::Source if &self.text[phrase.span] == THE_LATE => match self.late(phrase.span) {
                Some(name) => person(name),
                None => Who::new(phrase.span, Class::Anonymous),
            },
            head => {
                let name = bracket::without_head(self.text, phrase.span);
                Who::new(unmarked(self.text, name), head.class())
            }
        };
        Some(who)
    }

    /// What stands for the full name that no part of the text has: the surname alone of `벨로 미국 대통령`, where `김 대표`, `벨로 대통령` are
    /// called by their titles.
    fn shortest(&self, surname: Span, title: Option<Span>) -> Option<Span> {
        let name = &self.text[surname];
        let is_whole = match (name::looks_foreign(name), name.chars().count()) {
            // `어한들 의원`, whose name ends as that of a body does, and of whom the text says no more.
            (false, length) => length == 3,
            // `위안수펀 대변인`: as long as a whole name, unlike `응급의학과 교수`.
            (true, 4..) if !name.ends_with('과') => true,
            (true, _) => self.text.get(surname.end()..title?.start())?.trim().contains(is_hangul),
        };
        is_whole.then_some(surname)
    }

    /// The person named first.
    pub(super) fn first(&self) -> Option<Who> {
        self.named.first().map(|(name, _)| Who::new(*name, Class::Person))
    }

    /// Whether a word that no list has is a person told of elsewhere in the text.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.named.iter().any(|(name, _)| {
            let before = self.text[*name].strip_suffix(word);
            before.is_some_and(|before| before.is_empty() || (before.ends_with(' ') && !word.contains(' ')))
        })
    }

    /// Whether a word that no list has has spoken before.
    pub(super) fn guessed(&self, word: &str) -> bool {
        self.guessed.iter().any(|other| &self.text[*other] == word)
    }

    /// Whom a word means that the text names with a title, here or elsewhere.
    pub(super) fn told_of(&mut self, word: Span) -> Option<Who> {
        let text = self.text;
        // Of a foreigner the given name may stand elsewhere.
        let found = self.once(word, None, false, |people| {
            if name::looks_foreign(&text[word]) {
                people.known(word).or_else(|| search::told_of(text, word))
            } else {
                let known = search::told_of(text, word).or_else(|| people.known(word));
                known.or_else(|| search::foreign(text, word))
            }
        });
        found.map(|name| Who::new(name, Class::Person))
    }

    /// Whom a headline calls by the surname in Hanja: `尹대통령`.
    pub(super) fn of_hanja(&mut self, called: Span) -> Option<Who> {
        let text = self.text;
        let found = self.once(called, None, false, |people| search::of_hanja(text, &people.quoted, called));
        found.map(|name| Who::new(name, Class::Person))
    }

    /// What a search finds for a short form, which is searched for once; the name is kept.
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

    /// What a word of a headline means that no list has, if it is the topic of a sentence elsewhere: `한들전자` of `한들전자는`.
    /// What is written speaks for somebody else: `“늦었다” 동영상, 가짜로 드러나`.
    pub(super) fn spoken_of(&mut self, word: Span) -> Option<Who> {
        let text = self.text;
        if is_document(&text[word]) {
            return None;
        }
        let is_topic = match self.headed.iter().find(|(other, _)| text[*other] == text[word]) {
            Some((_, is_topic)) => *is_topic,
            None if self.headed.len() >= SEARCHES => false,
            None => {
                let is_topic = search::is_topic(text, word);
                self.headed.push((word, is_topic));
                is_topic
            }
        };
        is_topic.then_some(Who { name: word, class: Class::Institution, guessed: true })
    }

    /// The person named before who has the word for a name, for its last part (`벨로` of `아나 벨로`) or its first; a foreign surname is looked up.
    fn known(&mut self, word: Span) -> Option<Span> {
        let last = &self.text[word];
        let found = self.named.iter().rev().find(|(name, _)| {
            let name = &self.text[*name];
            name == last
                || name.rsplit(' ').next() == Some(last)
                || (name.split(' ').next() == Some(last) && name.contains(' '))
        });
        if let Some((name, _)) = found {
            return Some(*name);
        }
        name::looks_foreign(last).then(|| self.full_name(word, None)).flatten()
    }

    /// Keeps a full name, once, with the first title that stands beside it.
    fn add(&mut self, name: Span, title: Option<Span>) {
        let same = |(other, _): &&mut (Span, Option<Span>)| self.text[*other] == self.text[name];
        if let Some((_, known)) = self.named.iter_mut().find(same) {
            *known = known.or(title);
        } else if self.named.len() < SEARCHES {
            self.named.push((name, title));
        }
    }

    /// The first mention of the same name, so that every quotation of a person has the same span; or with the given name before it, which
    /// foreigners have, though the surname looks like a Korean's whole name: `애덤 라일리`.
    fn fullest(&self, name: Span) -> Option<Span> {
        let text = &self.text[name];
        // Of a Japanese the surname stands first.
        let is_word = !text.contains(' ');
        let is_same = |other: &Span| {
            let whole = &self.text[*other];
            whole.strip_suffix(text).is_some_and(|given| given.is_empty() || given.ends_with(' '))
                || is_word && whole.strip_prefix(text).is_some_and(|given| given.starts_with(' '))
        };
        self.named.iter().map(|(other, _)| *other).find(is_same)
    }

    /// The same of whom nobody has named yet, if a given name stands before the surname elsewhere: `클레어 도널리`.
    fn of_foreigner(&self, name: Span) -> Option<Span> {
        let word = &self.text[name];
        // Such surnames end in a vowel.
        let may_be = self.named.len() < SEARCHES
            && !word.ends_with(has_final)
            && (name::likeness(word) <= name::RARE || name::looks_foreign(word));
        if may_be { search::behind_given(self.text, name) } else { None }
    }

    /// `벨로 솔라트립` of `아나 벨로`: the surname before a firm, which may be taken for the given name before a surname.
    fn before_firm(&self, name: Span) -> Option<Span> {
        let (surname, firm) = self.text[name].split_once(' ')?;
        let is_whole = |(other, _): &&(Span, Option<Span>)| {
            self.text[*other].strip_suffix(surname).is_some_and(|given| given.ends_with(' '))
        };
        let found = self.named.iter().find(is_whole).filter(|_| !firm.contains(' '));
        found.map(|(other, _)| *other)
    }

    /// Whom a word before a title means that does not look like a name by itself, if the text gives it a name before and an organization
    /// behind: `도마 고로시 한빛재단 사무총장`, `고로시 사무총장`.
    fn called(&mut self, phrase: Span, title: Span) -> Option<Span> {
        let word = self.text.get(phrase.start()..title.start())?.trim_end();
        let roles = roles::of(word);
        let plain = (1..=4).contains(&word.chars().count()) && word.chars().all(is_hangul);
        if !plain || roles.is_somebody() || roles.is_no_name() || roles.is_adnominal() {
            return None;
        }
        self.full_name(Span::new(phrase.start(), phrase.start() + word.len()), Some(title))
    }

    /// The person whom the text calls by a title before, of whom no other word has been heard: `시인은` after `시인 마유선(57)이`.
    fn introduced(&mut self, title: Span) -> Option<Span> {
        let text = self.text;
        self.once(title, Some(title), false, |_| search::introduced(text, title))
    }

    /// Of whose death the text tells: `고인은`.
    fn late(&mut self, asked: Span) -> Option<Span> {
        let text = self.text;
        self.once(asked, None, false, |_| search::late(text, asked))
    }

    /// The person last named with a title that ends in this one: `감독은` after `김도윤 감독`.
    fn by_title(&self, title: Span) -> Option<Span> {
        let title = bracketless(&self.text[title]);
        let ends =
            |other: &Option<Span>| other.is_some_and(|other| bracketless(&self.text[other]).ends_with(title));
        self.named.iter().rev().find(|(_, other)| ends(other)).map(|(name, _)| *name)
    }

    /// The person named before with the surname and the title, whose name the search takes for another word: `노주민 원내대표`.
    fn by_surname(&self, surname: Span, title: Option<Span>) -> Option<Span> {
        let (family, title) = (&self.text[surname], bracketless(&self.text[title?]));
        let fits = |(name, other): &&(Span, Option<Span>)| {
            let given = self.text[*name].strip_prefix(family);
            given.is_some_and(|given| given.chars().count() == 2 && given.chars().all(is_hangul))
                && other.is_some_and(|other| bracketless(&self.text[other]).ends_with(title))
        };
        self.named.iter().rev().find(fits).map(|(name, _)| *name)
    }

    /// The full name that a surname with a title is short for.
    fn full_name(&mut self, surname: Span, title: Option<Span>) -> Option<Span> {
        let former = search::is_former(self.text, surname, title);
        self.once(surname, title, former, |people| people.search_full_name(surname, title))
    }

    fn search_full_name(&self, surname: Span, title: Option<Span>) -> Option<Span> {
        let text = self.text;
        let korean = name::is_surname(&text[surname]) || &text[surname] == NORTHERN;
        let found = if korean {
            search::korean(text, &self.quoted, surname, title)
                .or_else(|| search::foreign(text, surname))
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
            let foreign = if is_japanese { None } else { search::foreign(text, surname) };
            foreign.or_else(|| title.is_some_and(calls).then_some(surname))
        };
        let found = found.or_else(|| search::eastern(text, surname, bracketless(&text[title?])));
        // `아나 박사` of `아나 벨로`: the given name with a title.
        let is_given = |name: &str| name.split_once(' ').is_some_and(|(given, _)| given == &text[surname]);
        let by_given = || self.named.iter().rev().map(|(name, _)| *name).find(|name| is_given(&text[*name]));
        found.or_else(|| if korean { None } else { by_given() })
    }
}
