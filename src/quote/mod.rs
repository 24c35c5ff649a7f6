//! Quotations and who said them.
//!
//! ```
//! use gisa::quote::{self, Class, Kind, Rule};
//!
//! let text = "김도윤 한들전자 대표는 “공장을 더 짓겠다”고 밝혔다. 이어 “내년에 시작한다”고 덧붙였다.";
//! let quotes = quote::find(text);
//! assert_eq!(quotes[1].text(), "내년에 시작한다");
//! let quote = quotes[1].value();
//! assert_eq!(quote.kind(), Kind::Direct);
//! assert_eq!(quote.speaker().name(), Some("김도윤"));
//! assert_eq!(quote.speaker().class(), Class::Person);
//! assert_eq!(quote.speaker().rule(), Rule::Carried);
//! ```
//!
//! Marks are paired by what stands around them, and what follows the closing one tells speech from terms and
//! titles. A line then becomes a row of words and quotations, in which nothing inside marks can pass for a
//! speaker, and the [rules](Rule), in order of trust, look for the phrase that names whoever speaks. People
//! are looked up where a short form or a pronoun asks for them.
//!
//! | written | speaker | rule |
//! |---|---|---|
//! | `김도윤 대표 “…”` | 김도윤 | [`Rule::Label`] |
//! | `한들전자, 공장 착공…“…”` | 한들전자 | [`Rule::Headline`] |
//! | `“…” 거리로 나온 상인들` | 상인들 | [`Rule::Described`] |
//! | `“…”는 취재진 질문에` | 취재진 | [`Rule::Asker`] |
//! | `김도윤 한들전자 대표는 “…”고 말했다` | 김도윤 | [`Rule::Topic`] |
//! | `김 대표는 “…”고 지적하고 “…”고 말했다` | whose the first is | [`Rule::Chain`] |
//! | `“…”라고 김 대표는 말했다` | 김도윤 | [`Rule::Following`] |
//! | `“…”라고 말한 김 대표는` | 김도윤 | [`Rule::PostNominal`] |
//! | `“…”는 게 김 대표의 설명이다` | 김도윤 | [`Rule::Nominal`] |
//! | `시 소방본부에 따르면 …` | 시 소방본부 | [`Rule::Source`] |
//! | `그는 “…”고 했다` | whoever was told of last | [`Rule::Pronoun`] |
//! | `이어 “…”고 덧붙였다` | whoever spoke last | [`Rule::Carried`] |
//! | `“…” ¶ 김 대표는 이같이 말했다` | 김도윤 | [`Rule::BackReference`] |
//! | `“…”고 했다. “…”` | whoever spoke right before | [`Rule::Floating`] |
//! | `― …? ¶ “…”`, `…의 의미는. ¶ “…”` | whoever is interviewed | [`Rule::Interview`] |
//! | `“…” ¶ 김도윤 대표는 …` | the person told of next | [`Rule::NextTopic`] |
//! | `“…”는 지적이 나온다` | unknown | [`Rule::Unknown`] |
//!
//! The way through it, a file a step: `marks` pairs the marks of the whole text, among which `clip` puts what
//! broadcasters write without any; `tail` reads what stands behind each closing one, and `kind` tells speech
//! from terms; `lines` picks the lines that are worth
//! reading, and `row` cuts them into words; `group` puts the quotations together that share a verb;
//! `attribute` asks the rules who says them, and `cue` by which word; `indirect` adds what the same sentence
//! reports without marks. In goes a text, and out come quotations in its order. Of a page nothing is known
//! here but what one of its lines shows: which lines are the story is told by whoever calls.

mod alone;
mod antecedent;
mod attribute;
mod bracket;
mod clause;
pub(crate) mod clip;
mod cue;
mod edge;
mod extent;
mod foreigner;
mod group;
mod headline;
mod indirect;
mod joint;
mod kind;
mod label;
mod lines;
mod mark;
mod marks;
mod mention;
mod name;
mod named;
mod nobody;
mod particle;
mod parts;
mod people;
mod person;
mod phrase;
mod pronoun;
mod reader;
mod repair;
mod roles;
mod row;
mod search;
mod sieve;
mod speaker;
mod spoken;
mod stem;
mod syllable;
mod tail;
mod told;
mod topic;
mod utterance;
mod verb;
mod walk;
mod word;

use alloc::vec::Vec;

pub use cue::{Cue, Force};
pub use kind::Kind;
pub use mention::Parts;
pub use person::{Person, people};
pub use speaker::{Class, Rule, Speaker, Trust};
pub use verb::Verb;

use self::attribute::Attribution;
use crate::Mention;
use crate::scan::fold::Folded;

/// A quotation: what kind it is, who says it, and by which word the text says so.
///
/// Where it stands is said by the [`Mention`] that holds it: its span is what is between the marks.
///
/// ```
/// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 강조했다.");
/// let quote = quotes[0].value();
/// assert_eq!(quotes[0].text(), "더 짓겠다");
/// assert_eq!(quote.speaker().name(), Some("김도윤"));
/// assert_eq!(quote.cue().unwrap().to_string(), "강조하다");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Quote<'t> {
    /// How the words are given.
    kind: Kind,
    /// Who says them, and how that was found; known or not.
    speaker: Speaker<'t>,
    /// The verb or noun by which they are reported.
    cue: Option<Cue<'t>>,
    /// The closing mark is missing.
    repaired: bool,
}

impl<'t> Quote<'t> {
    /// Whether the words are the speaker's own, all or in part, or the reporter's.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 말했다.");
    /// let quote = quotes[0].value();
    /// assert_eq!(quote.kind(), gisa::quote::Kind::Direct);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// Who says it.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 말했다.");
    /// let quote = quotes[0].value();
    /// assert_eq!(quote.speaker().name(), Some("김도윤"));
    /// ```
    #[must_use]
    pub const fn speaker(&self) -> &Speaker<'t> {
        &self.speaker
    }

    /// The reporting verb or noun of speech; none where the words stand by themselves.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 말했다.");
    /// let quote = quotes[0].value();
    /// assert_eq!(quote.cue().unwrap().to_string(), "말하다");
    /// ```
    #[must_use]
    pub const fn cue(&self) -> Option<&Cue<'t>> {
        self.cue.as_ref()
    }

    /// Whether the closing mark is missing, so that the end of the span is the likeliest one.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 말했다.");
    /// let quote = quotes[0].value();
    /// assert!(!quote.is_repaired());
    /// ```
    #[must_use]
    pub const fn is_repaired(&self) -> bool {
        self.repaired
    }
}

/// Finds the quotations in a text and their speakers, in order.
///
/// Besides those in marks these are the clauses that the text reports in its own words, where it says who is
/// their source:
///
/// ```
/// use gisa::quote::{self, Kind};
///
/// let quotes = quote::find("노을시는 수도관을 모두 바꾸겠다고 밝혔다. 업계에서는 늦었다는 지적이 나온다.");
/// assert_eq!(quotes[0].text(), "수도관을 모두 바꾸겠다");
/// assert_eq!(quotes[0].value().kind(), Kind::Indirect);
/// assert_eq!(quotes[1].value().speaker().name(), Some("업계"));
/// ```
///
/// Several quotations of a sentence share its speaker:
///
/// ```
/// let quotes = gisa::quote::find("노 감독은 “길었다”며 “이제 쉬겠다”고 말했다.");
/// assert_eq!(quotes.iter().map(|quote| quote.text()).collect::<Vec<_>>(), ["길었다", "이제 쉬겠다"]);
/// ```
#[must_use]
pub fn find(text: &str) -> Vec<Mention<'_, Quote<'_>>> {
    find_before(&Folded::new(text), usize::MAX)
}

/// The same in a text that was folded before, of the lines that begin before an offset: what stands behind it
/// may only tell who somebody is.
/// The offset counts bytes of the folded text. In a page that goes on with `사진=김도윤 대표` below its
/// story, a quotation down there is not found, but `김 대표` of the story is 김도윤.
pub(crate) fn find_before<'t>(folded: &Folded<'t>, end: usize) -> Vec<Mention<'t, Quote<'t>>> {
    walk::quotations(folded.text(), end).iter().map(|found| quote(folded, found)).collect()
}

/// What was found in the folded text, given back in the words of the text as it was.
/// Spans of `found` are of the folded text, that of the mention of the text as given.
fn quote<'t>(folded: &Folded<'t>, found: &walk::Found<'_>) -> Mention<'t, Quote<'t>> {
    let original = folded.original();
    let slice = |span| &original[folded.span(span)];
    let Attribution { who, mention, rule } = found.attribution;
    let speaker = Speaker {
        name: who.map(|who| slice(who.name)),
        class: who.map_or(Class::Unknown, |who| who.class),
        mention: mention.map(slice),
        rule,
    };
    let cue = found.cue.map(|cue| cue.in_original(folded));
    let value = Quote { kind: found.kind, speaker, cue, repaired: found.repaired };
    Mention::new(value, folded.span(found.span), original)
}
