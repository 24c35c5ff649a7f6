//! The parts of a speaker's mention: `서라온(52) 한들전자 대표`.
//!
//! A mention is read again as a phrase by itself, so that its parts come from the same rules as the name.
//! Between name and title stands mostly the organization with its department; without anything there, it is
//! what stands before the name (`한들전자 서라온 대표`). `전`, `현`, an age and a genitive at its edges are
//! left out.
//!
//! In a bracket the first number is the age, or one with `세`, or one behind `여`, `남`, `가명`; other
//! numbers there are years of classes and the like.

use super::phrase::{self, Head, Phrase};
use super::row::Row;
use crate::Span;
use crate::lexicon::phrases::BEFORE_AGE;
use crate::scan::fold::Folded;

/// What a mention says of a person besides the name: each part as written, none where it is not there.
///
/// ```
/// let quotes = gisa::quote::find("서라온(52) 한들전자 대표는 “공장을 더 짓겠다”고 말했다.");
/// let parts = quotes[0].value().speaker().parts();
/// assert_eq!(parts.name, Some("서라온"));
/// assert_eq!(parts.title, Some("대표"));
/// assert_eq!(parts.organization, Some("한들전자"));
/// assert_eq!(parts.age, Some(52));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Parts<'t> {
    /// The name, or the surname alone: `김` in `김 대표`.
    pub name: Option<&'t str>,
    /// The title: `대표`, `최고경영자(CEO)`.
    pub title: Option<&'t str>,
    /// What stands between name and title or before the name: mostly an organization with its department.
    pub organization: Option<&'t str>,
    /// The age in brackets, in years.
    pub age: Option<u8>,
}

impl<'t> Parts<'t> {
    /// The parts of a mention, read anew.
    /// `서라온(52) 한들전자 대표`: all four. None of them for `그`.
    pub(super) fn read(mention: &'t str) -> Self {
        let folded = Folded::new(mention);
        let text = folded.text();
        let mut row = Row::default();
        row.read_words(text, Span::new(0, text.len()));
        let last = row.pieces.len().checked_sub(1);
        let phrase = last.and_then(|last| phrase::bare(text, &row.pieces, last));
        phrase.map_or(Self::default(), |phrase| Self::of(&folded, &phrase))
    }

    /// The parts of a phrase of a text.
    /// The name and the title are the phrase's; the age is read from its brackets, and the organization from
    /// between them, else from before the name.
    pub(super) fn of(folded: &Folded<'t>, phrase: &Phrase) -> Self {
        let original = folded.original();
        let slice = |span| &original[folded.span(span)];
        let age = age_in(&folded.text()[phrase.span]);
        let Head::Person { name, surname, title } = phrase.head else {
            return Self { age, ..Self::default() };
        };
        let organization = name.zip(title).and_then(|(name, title)| {
            let between = Span::new(name.end(), title.start().max(name.end()));
            let ahead = Span::new(phrase.span.start(), name.start().min(title.start()));
            Some(organization_in(slice(if between.len() > 1 { between } else { ahead })))
                .filter(|words| !words.is_empty())
        });
        Self { name: name.or(surname).map(slice), title: title.map(slice), organization, age }
    }
}

/// The organization without what joins it to the name: an age, `전`, `의`.
/// `(52) 한들전자` without the age, `전 한들전자` without that, `솔라트립의` without its case.
fn organization_in(words: &str) -> &str {
    let words = words.trim();
    let words =
        words.split_once(')').filter(|_| words.starts_with('(')).map_or(words, |(_, rest)| rest.trim_start());
    let words = words.strip_prefix("전 ").or_else(|| words.strip_prefix("현 ")).unwrap_or(words);
    let words = words.strip_suffix('의').unwrap_or(words);
    if matches!(words, "전" | "현" | "씨") { "" } else { words }
}

/// The number of years in a bracket: `(52)`, `(여·37)`, `(49·사법연수원 34기)`, `(사고 당시 24세)`, but
/// `(사법연수원 37기)` has none.
fn age_in(phrase: &str) -> Option<u8> {
    // `최고경영자(CEO) 아나 벨케르(48)`
    phrase.split('(').skip(1).find_map(|bracket| age_in_bracket(bracket.split_once(')')?.0))
}

/// Neither `(2024)` nor `(사법연수원 34기)` is one.
fn age_in_bracket(bracket: &str) -> Option<u8> {
    let mut words = bracket.split(['·', ',', ' ', '/']).filter(|word| !word.is_empty());
    let mut leads = true;
    let age = words.find_map(|word| {
        let number = word.strip_suffix('세').unwrap_or(word).parse::<u8>().ok();
        let told = leads || number.is_some() && word.ends_with('세');
        leads = BEFORE_AGE.contains(&word);
        number.filter(|_| told)
    });
    age.filter(|age| (1..=120).contains(age))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_have_their_parts() {
        for (mention, name, title, organization, age) in [
            ("서라온 한들전자 대표", Some("서라온"), Some("대표"), Some("한들전자"), None),
            ("한들전자 서라온 대표", Some("서라온"), Some("대표"), Some("한들전자"), None),
            ("김 대표", Some("김"), Some("대표"), None, None),
            ("최고경영자(CEO) 아나 벨케르", Some("아나 벨케르"), Some("최고경영자(CEO)"), None, None),
            ("최고경영자(CEO) 아나 벨케르(48)", Some("아나 벨케르"), Some("최고경영자(CEO)"), None, Some(48)),
            ("아나 벨케르(48) 솔라트립 CEO", Some("아나 벨케르"), Some("CEO"), Some("솔라트립"), Some(48)),
            ("박모(36)씨", None, None, None, Some(36)),
            ("A(여·37)씨", None, None, None, Some(37)),
            ("서라온(49·사법연수원 34기) 변호사", Some("서라온"), Some("변호사"), None, Some(49)),
            ("서라온(사법연수원 37기) 변호사", Some("서라온"), Some("변호사"), None, None),
            ("그", None, None, None, None),
            ("", None, None, None, None),
        ] {
            assert_eq!(Parts::read(mention), Parts { name, title, organization, age }, "{mention}");
        }
    }
}
