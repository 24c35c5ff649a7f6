//! The people of a text: who they are, where they are mentioned, and what they say.
//!
//! It is a reading apart from that of the quotations, over every line and not only those in which something
//! is said, since the people of a page are more than its speakers. A person comes in by speaking, or by
//! standing with a title somewhere; then every place of the name is looked for, with an honorific behind it
//! or a particle, and the short forms that lead to it.
//!
//! Names without a title whose owner does not speak are left out, since much looks like a name; so are people
//! whom the text does not name.

use alloc::vec::Vec;

use memchr::memmem;

use super::mention::Parts;
use super::people::People;
use super::phrase::{self, Head, Phrase};
use super::roles;
use super::row::Row;
use super::{Class, Quote};
use crate::lexicon::phrases::HONORIFICS;
use crate::particle::ends_word;
use crate::scan::class::{before, is_word};
use crate::scan::fold::Folded;
use crate::scan::sentence::lines;
use crate::{Mention, Span};

/// A person whom a text names with a title, or who speaks in it.
///
/// ```
/// use gisa::quote;
///
/// let text = "김도윤 한들전자 대표가 왔다. 김 대표는 “더 짓겠다”고 말했다.";
/// let people = quote::people(text, &quote::find(text));
/// assert_eq!(people.len(), 1);
/// assert_eq!((people[0].name(), people[0].titles()), ("김도윤", &["대표"][..]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Person<'t> {
    /// The fullest form.
    name: &'t str,
    /// Each once, as written.
    titles: Vec<&'t str>,
    /// The same of what stands between or before.
    organizations: Vec<&'t str>,
    /// In years.
    age: Option<u8>,
    /// In the text as given, in order.
    mentions: Vec<Span>,
    /// Indexes in the list that was given, in order.
    quotes: Vec<usize>,
}

impl<'t> Person<'t> {
    /// The name at its fullest, without title or organization.
    ///
    /// ```
    /// use gisa::quote;
    ///
    /// let text = "김도윤 한들전자 대표가 왔다. 김 대표는 “더 짓겠다”고 말했다.";
    /// let people = quote::people(text, &quote::find(text));
    /// assert_eq!(people[0].name(), "김도윤");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'t str {
        self.name
    }

    /// The titles that stand beside the name, as written, each once, the first sixteen.
    ///
    /// ```
    /// use gisa::quote;
    ///
    /// let text = "김도윤 한들전자 대표가 왔다. 김 대표는 “더 짓겠다”고 말했다.";
    /// let people = quote::people(text, &quote::find(text));
    /// assert_eq!(people[0].titles(), ["대표"]);
    /// ```
    #[must_use]
    pub fn titles(&self) -> &[&'t str] {
        &self.titles
    }

    /// What stands between name and title or before the name: mostly organizations and their departments, the
    /// first sixteen.
    ///
    /// ```
    /// use gisa::quote;
    ///
    /// let text = "김도윤 한들전자 대표가 왔다. 김 대표는 “더 짓겠다”고 말했다.";
    /// let people = quote::people(text, &quote::find(text));
    /// assert_eq!(people[0].organizations(), ["한들전자"]);
    /// ```
    #[must_use]
    pub fn organizations(&self) -> &[&'t str] {
        &self.organizations
    }

    /// The age in years that the text gives behind the name, the first if there are several.
    ///
    /// ```
    /// use gisa::quote;
    ///
    /// let text = "김도윤(52) 한들전자 대표가 4일 취임했다.";
    /// assert_eq!(quote::people(text, &quote::find(text))[0].age(), Some(52));
    /// ```
    #[must_use]
    pub const fn age(&self) -> Option<u8> {
        self.age
    }

    /// Where the text mentions the person by name, in order; short forms (`김 대표`) too.
    ///
    /// ```
    /// use gisa::quote;
    ///
    /// let text = "김도윤 한들전자 대표가 왔다. 김 대표는 “더 짓겠다”고 말했다.";
    /// let people = quote::people(text, &quote::find(text));
    /// assert_eq!(people[0].mentions().len(), 2);
    /// ```
    #[must_use]
    pub fn mentions(&self) -> &[Span] {
        &self.mentions
    }

    /// Forgets the mentions that are not wanted.
    /// A page keeps those of its story.
    pub(crate) fn retain_mentions(&mut self, wanted: impl Fn(Span) -> bool) {
        self.mentions.retain(|&span| wanted(span));
    }

    /// Indexes of the person's quotations in the list that was given.
    ///
    /// ```
    /// use gisa::quote;
    ///
    /// let text = "김도윤 한들전자 대표가 왔다. 김 대표는 “더 짓겠다”고 말했다.";
    /// let people = quote::people(text, &quote::find(text));
    /// assert_eq!(people[0].quotes(), [0]);
    /// ```
    #[must_use]
    pub fn quotes(&self) -> &[usize] {
        &self.quotes
    }
}

/// A text has no more people than this; further ones are left out.
const PEOPLE: usize = 256;

/// A person has no more titles than this, nor more organizations: each is compared with all of them.
const OF_PERSON: usize = 16;

/// The people of a text, those who speak first, then in the order of their first mention.
///
/// ```
/// use gisa::quote;
///
/// let text = "김도윤 한들전자 대표가 4일 공장을 열었다. 김 대표는 “내년에 하나 더 짓겠다”고 말했다.";
/// let quotes = quote::find(text);
/// let people = quote::people(text, &quotes);
/// assert_eq!(people[0].name(), "김도윤");
/// assert_eq!(people[0].titles(), ["대표"]);
/// assert_eq!(people[0].organizations(), ["한들전자"]);
/// assert_eq!(people[0].mentions().iter().map(|&span| &text[span]).collect::<Vec<_>>(), ["김도윤", "김 대표"]);
/// assert_eq!(people[0].quotes(), [0]);
/// ```
#[must_use]
pub fn people<'t>(text: &'t str, quotes: &[Mention<'t, Quote<'t>>]) -> Vec<Person<'t>> {
    let mut collected = Collected { folded: Folded::new(text), people: Vec::new() };
    for (index, quote) in quotes.iter().enumerate() {
        let speaker = quote.value().speaker();
        if let (Class::Person, Some(name)) = (speaker.class(), speaker.name()) {
            if let Some(person) = collected.person(name) {
                person.quotes.push(index);
            }
        }
    }
    collected.read();
    collected.find_names();
    collected.people
}

/// The people found so far.
struct Collected<'t> {
    /// The text, with the way back to what was given.
    folded: Folded<'t>,
    /// Those who speak, and then the others by their first mention.
    people: Vec<Person<'t>>,
}

impl<'t> Collected<'t> {
    /// The entry of a name, a new one if it has none and there is room.
    /// None where [`PEOPLE`] have been found.
    fn person(&mut self, name: &'t str) -> Option<&mut Person<'t>> {
        let known = self.people.iter().position(|person| person.name == name);
        if known.is_none() && self.people.len() < PEOPLE {
            self.people.push(Person {
                name,
                titles: Vec::new(),
                organizations: Vec::new(),
                age: None,
                mentions: Vec::new(),
                quotes: Vec::new(),
            });
            return self.people.last_mut();
        }
        self.people.get_mut(known?)
    }

    /// Reads every line for names with titles and for short forms.
    /// `김도윤 한들전자 대표` is an entry, `김 대표` a mention of it; `대표` alone is neither.
    fn read(&mut self) {
        let folded = self.folded.clone();
        let text = folded.text();
        let mut row = Row::default();
        let mut names = People::new(text, Vec::new());
        for line in lines(text) {
            row.read_words(text, line);
            for at in 0..row.pieces.len() {
                let phrase = if roles::of(&text[row.pieces[at].span]).is_title() {
                    phrase::bare(text, &row.pieces, at)
                } else {
                    phrase::ending_at(text, &row.pieces, at)
                };
                if let Some(phrase) = phrase {
                    self.note(&folded, &mut names, &phrase);
                }
            }
        }
    }

    /// Adds what a phrase says of a person: title, organization and age beside a full name; a mention by a
    /// short one.
    /// `서라온(52) 한들전자 대표`: 대표, 한들전자, 52. A name without a title is left out: much looks like
    /// one.
    fn note(&mut self, folded: &Folded<'t>, names: &mut People<'_>, phrase: &Phrase) {
        let Head::Person { name, surname, title: Some(_) } = phrase.head else { return };
        let original = folded.original();
        let slice = |span| &original[folded.span(span)];
        if let Some(name) = name {
            let parts = Parts::of(folded, phrase);
            let Some(person) = self.person(slice(name)) else { return };
            add(&mut person.titles, parts.title);
            add(&mut person.organizations, parts.organization);
            person.age = person.age.or(parts.age);
        } else if surname.is_some() {
            let Some(who) = names.who(phrase) else { return };
            if who.name != phrase.span {
                let Some(person) = self.person(slice(who.name)) else { return };
                person.mentions.push(folded.span(phrase.span));
            }
        }
    }

    /// Finds every place of every full name.
    /// `김도윤은`, `김도윤 씨`; not `김도윤정`.
    fn find_names(&mut self) {
        let text = self.folded.original();
        for person in &mut self.people {
            let places = memmem::find_iter(text.as_bytes(), person.name.as_bytes());
            let whole = places.filter(|&at| {
                let behind = &text[at + person.name.len()..];
                !before(text, at).is_some_and(is_word)
                    && (ends_word(behind) || behind.starts_with(HONORIFICS))
            });
            person.mentions.extend(whole.map(|at| Span::new(at, at + person.name.len())));
            person.mentions.sort_unstable();
            person.mentions.dedup();
        }
    }
}

/// Adds a title or an organization, once.
/// Not where there are [`OF_PERSON`] of them.
fn add<'t>(list: &mut Vec<&'t str>, item: Option<&'t str>) {
    list.extend(item.filter(|item| list.len() < OF_PERSON && !list.contains(item)));
}
