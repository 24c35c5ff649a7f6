//! From a mention to the person: `멘델 CEO`, `김 대표` → the fullest form of the name that the text has.
//!
//! Names are looked up where a short form asks for them, by searching the text for the surname: see
//! [`asked`].
//!
//! What a phrase means goes by its [head](super::phrase::Head):
//!
//! - a full name is that person, under the first form of it that the text was asked about, so that all
//!   quotations of a person have the same name;
//! - a surname with a title (`김 대표`) is the likeliest full name of the text with that surname; without one
//!   the phrase stands for itself;
//! - a title alone (`대표는`) is the person last named with it, or the one whom the text has introduced so
//!   (`시인 마유선(57)이` … `시인은`), else somebody unnamed;
//! - a word of no list is a person named before who has it for a part of the name, else a body, by a guess;
//! - a name that the paper made (`A씨`) is kept as it is, and never another's.
//!
//! That papers give the whole name once and a short form from then on is their rule; that the full name
//! stands first is not relied on. What somebody quoted says of people counts only where nothing else does.

mod asked;
mod class;

use alloc::vec::Vec;

use self::asked::Asked;
use super::Class;
use super::bracket::{self, bracketless, unmarked};
use super::name;
use super::phrase::{Head, Phrase};
use super::search::LastPlaces;
use super::{roles, search};
use crate::Span;
use crate::lexicon::phrases::{SOME, THE_LATE};
use crate::scan::class::{has_final, is_hangul, is_hanja};
use crate::scan::window::back;

/// A speaker as the text names it at its fullest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Who {
    /// The fullest form of the name, wherever it stands in the folded text.
    pub(super) name: Span,
    /// Person, body or neither.
    pub(super) class: Class,
    /// The word that names it is in no list: the class is a guess.
    pub(super) guessed: bool,
}

impl Who {
    /// One whose class is no guess.
    pub(super) const fn new(name: Span, class: Class) -> Self {
        Self { name, class, guessed: false }
    }
}

/// Whether a word of no list may be the surname of a foreigner.
/// `벨로`, `도널리`; not `벨`, `CEO`.
fn may_be_surname(word: &str) -> bool {
    (2..=5).contains(&word.chars().count()) && word.chars().all(is_hangul)
}

/// Those whom a text has named so far.
#[derive(Debug)]
pub(super) struct People<'a> {
    /// The folded text, all of it.
    text: &'a str,
    /// Full names with the title that stood beside them.
    named: Vec<(Span, Option<Span>)>,
    /// Words that no list has and that have spoken, with the class that each is guessed to have.
    guessed: Vec<(Span, Class)>,
    /// Short forms with what the search for them found.
    asked: Vec<Asked>,
    /// Words of no list with the foreigner whose surname each is.
    surnames: Vec<(Span, Option<Span>)>,
    /// Words of headlines, with whether sentences elsewhere tell of them.
    headed: Vec<(Span, bool)>,
    /// Where quotations stand, in order: what they say of people is not the reporter's word.
    quoted: Vec<Span>,
    /// Those of the last word that was searched for.
    places: LastPlaces<'a>,
}

/// How far before a short form the name that it is short for stands, where there are several, in bytes.
const NEAR: usize = 3000;

/// A text is not searched for more short forms than this.
/// A page has fewer than ten; a list of thousands of surnames shall not cost a search each.
const SEARCHES: usize = 64;

impl<'a> People<'a> {
    /// With nobody named yet; `quoted` is in the order of the text.
    pub(super) const fn new(text: &'a str, quoted: Vec<Span>) -> Self {
        Self {
            text,
            named: Vec::new(),
            guessed: Vec::new(),
            asked: Vec::new(),
            surnames: Vec::new(),
            headed: Vec::new(),
            quoted,
            places: LastPlaces::NONE,
        }
    }

    /// Who a phrase means; none for a pronoun, which only the context knows.
    /// `김도윤 대표`: 김도윤; `김 대표`: 김도윤, if the text has him, else the phrase; `A씨`: `A씨`. To ask
    /// changes what is known: a name is kept from then on.
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
            Head::Person { surname: Some(surname), title, .. } => self.surnamed(phrase, surname, title),
            Head::Person { title: Some(title), .. } => self.titled(phrase, title),
            Head::Other => self.other(phrase),
            Head::Blind(name) => Who::new(name, class::of_kept(&self.text[name])),
            Head::Source if &self.text[phrase.span] == THE_LATE => match self.late(phrase.span) {
                Some(name) => person(name),
                None => Who::new(phrase.span, Class::Anonymous),
            },
            head => {
                let name = bracket::without_head(self.text, bracket::marked(self.text, phrase.span));
                let name = unmarked(self.text, name);
                let class =
                    if head == Head::Source { class::of_source(&self.text[name]) } else { head.class() };
                Who::new(name, class)
            }
        };
        Some(who)
    }

    /// Who a surname means, with its title or without. Somebody whom the paper only half names (`박모(36)씨`)
    /// stays unnamed under the short form too (`박씨`).
    fn surnamed(&mut self, phrase: &Phrase, surname: Span, title: Option<Span>) -> Who {
        // `영남권의 한 의원`: the numeral.
        let is_one = &self.text[surname] == SOME && self.text[..surname.start()].ends_with("의 ");
        let told_apart = self.nearest_of_several(phrase, surname, title);
        let found = told_apart.or_else(|| if is_one { None } else { self.full_name(surname, title) });
        // `尹대통령`, of somebody whose name the text writes in Hangul.
        let in_hanja = self.text[surname].chars().all(is_hanja);
        let found = found.or_else(|| self.of_hanja(phrase.span).filter(|_| in_hanja).map(|who| who.name));
        // `김 대표` of `김모 대표`, or `한 교수` who is not told of by name.
        let unnamed = match found {
            Some(name) => name::is_blind(&self.text[name]),
            None => &self.text[surname] == SOME && title.is_some(),
        };
        let name = found.unwrap_or_else(|| self.shortest(surname, title).unwrap_or(phrase.span));
        Who::new(name, if unnamed { Class::Anonymous } else { Class::Person })
    }

    /// Who a title means; alone it names nobody (`검사는`), unless the text has called one person so.
    /// First a word before the title that does not look like a name may be one elsewhere (`고로시 사무총장`);
    /// last the Hanja of headlines are read (`尹대통령`).
    fn titled(&mut self, phrase: &Phrase, title: Span) -> Who {
        let alone = phrase.span == title;
        let called = self.called(phrase.span, title).or_else(|| self.by_title(title));
        match called.or_else(|| if alone { self.introduced(title) } else { None }) {
            Some(name) => Who::new(name, Class::Person),
            None => self.of_hanja(phrase.span).unwrap_or(Who::new(phrase.span, Class::Anonymous)),
        }
    }

    /// Who a word means that no list has: a person named before, or else mostly a body, by a guess.
    /// `도마` after `가수 도마`: that person; `한들푸드`: a body; what comes behind [`SEARCHES`] of them too.
    fn other(&mut self, phrase: &Phrase) -> Who {
        if let Some(name) = self.known(phrase.span) {
            return Who::new(name, Class::Person);
        }
        let name = unmarked(self.text, bracket::without_head(self.text, phrase.span));
        let class = self.class_of_guess(phrase.span).unwrap_or_else(|| {
            if self.guessed.len() == SEARCHES {
                return Class::Institution;
            }
            let class = class::guessed(self.text, &self.text[name]);
            self.guessed.push((phrase.span, class));
            class
        });
        Who { name, class, guessed: true }
    }

    /// What stands for the full name that no part of the text has: the surname alone of `벨로 미국 대통령`,
    /// where `김 대표`, `벨로 대통령` are called by their titles.
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
    /// Whom an interview is with, where nothing else says.
    pub(super) fn first(&self) -> Option<Who> {
        self.named.first().map(|(name, _)| Who::new(*name, Class::Person))
    }

    /// Whether a word that no list has is a person told of elsewhere in the text.
    /// `도마`, where `가수 도마` has been; `벨로` of `아나 벨로`; not `아나`.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.named.iter().any(|(name, _)| {
            let before = self.text[*name].strip_suffix(word);
            before.is_some_and(|before| before.is_empty() || (before.ends_with(' ') && !word.contains(' ')))
        })
    }

    /// Whether a word that no list has has spoken before.
    /// `한들푸드`, from its second sentence on.
    pub(super) fn guessed(&self, word: &str) -> bool {
        self.guessed.iter().any(|(other, _)| &self.text[*other] == word)
    }

    /// The class that such a word was guessed to have.
    fn class_of_guess(&self, word: Span) -> Option<Class> {
        let is_same = |(other, _): &&(Span, Class)| self.text[*other] == self.text[word];
        self.guessed.iter().find(is_same).map(|(_, class)| *class)
    }

    /// The person named before who has the word for a name, for its last part (`벨로` of `아나 벨로`) or its
    /// first; a foreign surname is looked up.
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
        let foreign = if name::looks_foreign(last) { self.full_name(word, None) } else { None };
        foreign.or_else(|| if may_be_surname(last) { self.foreigner(word) } else { None })
    }

    /// Keeps a full name, once, with the first title that stands beside it.
    /// Of [`SEARCHES`] people at most; what comes behind them is not kept.
    fn add(&mut self, name: Span, title: Option<Span>) {
        let same = |(other, _): &&mut (Span, Option<Span>)| self.text[*other] == self.text[name];
        if let Some((_, known)) = self.named.iter_mut().find(same) {
            *known = known.or(title);
        } else if self.named.len() < SEARCHES {
            self.named.push((name, title));
        }
    }

    /// The first mention of the same name, so that every quotation of a person has the same span; or with the
    /// given name before it, which foreigners have, though the surname looks like a Korean's whole name:
    /// `애덤 라일리`.
    fn fullest(&self, name: Span) -> Option<Span> {
        let text = &self.text[name];
        let is_word = || !text.contains(' ');
        let is_same = |other: &Span| {
            let whole = &self.text[*other];
            whole.strip_suffix(text).is_some_and(|given| given.is_empty() || given.ends_with(' '))
                // Of a Japanese the surname stands first.
                || whole.strip_prefix(text).is_some_and(|given| given.starts_with(' ')) && is_word()
        };
        self.named.iter().map(|(other, _)| *other).find(is_same)
    }

    /// The same of whom nobody has named yet, if a given name stands before the surname elsewhere: `클레어
    /// 도널리`. It is looked for only where the surname may be one: a Korean's whole name mostly has a
    /// likeness above that, or ends in a consonant.
    fn of_foreigner(&mut self, name: Span) -> Option<Span> {
        let word = &self.text[name];
        // Such surnames end in a vowel.
        let may_be = self.named.len() < SEARCHES
            && !word.ends_with(has_final)
            && (name::likeness(word) <= name::RARE || name::looks_foreign(word));
        if may_be { search::behind_given(&self.places.of(self.text, name)) } else { None }
    }

    /// `벨로 솔라트립` of `아나 벨로`: the surname before a firm, which may be taken for the given name
    /// before a surname.
    fn before_firm(&self, name: Span) -> Option<Span> {
        let (surname, firm) = self.text[name].split_once(' ')?;
        let is_whole = |(other, _): &&(Span, Option<Span>)| {
            self.text[*other].strip_suffix(surname).is_some_and(|given| given.ends_with(' '))
        };
        let found = self.named.iter().find(is_whole).filter(|_| !firm.contains(' '));
        found.map(|(other, _)| *other)
    }

    /// Whom a word before a title means that does not look like a name by itself, if the text gives it a name
    /// before and an organization behind: `도마 고로시 한빛재단 사무총장`, `고로시 사무총장`.
    fn called(&mut self, phrase: Span, title: Span) -> Option<Span> {
        let word = self.text.get(phrase.start()..title.start())?.trim_end();
        let roles = roles::of(word);
        let plain = (1..=4).contains(&word.chars().count()) && word.chars().all(is_hangul);
        if !plain || roles.is_somebody() || roles.is_no_name() || roles.is_adnominal() {
            return None;
        }
        self.full_name(Span::new(phrase.start(), phrase.start() + word.len()), Some(title))
    }

    /// The person last named with a title that ends in this one: `감독은` after `김도윤 감독`.
    fn by_title(&self, title: Span) -> Option<Span> {
        let title = bracketless(&self.text[title]);
        let ends =
            |other: &Option<Span>| other.is_some_and(|other| bracketless(&self.text[other]).ends_with(title));
        self.named.iter().rev().find(|(_, other)| ends(other)).map(|(name, _)| *name)
    }

    /// The foreigner named before whose surname the word is, behind a given name that looks Korean: `벨로
    /// 대표` after `이레나 벨로 대표`.
    fn by_last_word(&self, surname: Span) -> Option<Span> {
        let is_last = |name: &Span| {
            self.text[*name].rsplit_once(' ').is_some_and(|(_, last)| last == &self.text[surname])
        };
        self.named.iter().rev().map(|(name, _)| *name).find(is_last)
    }

    /// Of several of one surname and title, whom the text has named last in full before a short form: `김도윤
    /// 의원은 …. 김서준 의원은 …. 김 의원은`. None where there is one of them or none, and where none is
    /// named within [`NEAR`] bytes.
    fn nearest_of_several(&self, phrase: &Phrase, surname: Span, title: Option<Span>) -> Option<Span> {
        let text = self.text;
        let is_former = search::is_former(text, surname, title);
        let is_same = |other: Option<Span>| match (other, title) {
            (Some(other), Some(title)) => bracketless(&text[other]).ends_with(bracketless(&text[title])),
            (other, title) => other.is_none() && title.is_none(),
        };
        let fits = |(name, other): &&(Span, Option<Span>)| {
            let given = text[*name].strip_prefix(&text[surname]);
            given.is_some_and(|given| given.chars().count() <= 2 && given.chars().all(is_hangul))
                && *name != surname
                && is_same(*other)
                && search::is_former(text, *name, *other) == is_former
        };
        let named = self.named.iter().filter(fits).map(|(name, _)| *name);
        named.clone().nth(1)?;
        let before = back(text, phrase.span.start(), NEAR);
        let placed = named.filter_map(|name| Some((before.rfind(&text[name])?, name)));
        placed.max_by_key(|(at, _)| *at).map(|(_, name)| name)
    }

    /// The person named before with the surname and the title, whose name the search takes for another word:
    /// `노주민 원내대표`.
    fn by_surname(&self, surname: Span, title: Option<Span>) -> Option<Span> {
        let (family, title) = (&self.text[surname], bracketless(&self.text[title?]));
        let fits = |(name, other): &&(Span, Option<Span>)| {
            let given = self.text[*name].strip_prefix(family);
            given.is_some_and(|given| given.chars().count() == 2 && given.chars().all(is_hangul))
                && other.is_some_and(|other| bracketless(&self.text[other]).ends_with(title))
        };
        self.named.iter().rev().find(fits).map(|(name, _)| *name)
    }
}
