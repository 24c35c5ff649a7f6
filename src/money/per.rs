//! What an amount is counted by: per barrel, per person, a month.

use core::fmt;

use super::rows::{self, Rows, field};
use crate::lexicon::per::{ONE, PER, UNITS};
use crate::scan::class::{before, before_space, is_word};
use crate::scan::{index, same};

/// The unit that an amount is per: `배럴당 70달러`, `1인당 25만원`, `월 50만원`. By more than one (`100g당`)
/// it is per none.
///
/// ```
/// let text = "국제 유가는 배럴당 70달러 선이다";
/// let amount = gisa::money::find(text).next().unwrap().into_value();
/// assert_eq!(amount.per().map(|per| per.name()), Some("barrel"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Per(u8);

impl Per {
    /// Every unit that is read.
    ///
    /// ```
    /// use gisa::money::Per;
    ///
    /// assert!(Per::all().any(|per| per.korean() == "배럴당"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).take(UNITS.len()).map(Self)
    }

    /// The unit in English: `barrel`, `person`, `month`.
    ///
    /// ```
    /// let money = gisa::money::find("배럴당 70달러").next().unwrap().into_value();
    /// assert_eq!(money.per().unwrap().name(), "barrel");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        UNITS.get(usize::from(self.0)).map_or("", |row| row.name)
    }

    /// The words before an amount in Korean: `배럴당`, `1인당`, `월`.
    ///
    /// ```
    /// let money = gisa::money::find("매달 30만 원을 낸다").next().unwrap().into_value();
    /// assert_eq!(money.per().unwrap().korean(), "월");
    /// ```
    #[must_use]
    pub fn korean(self) -> &'static str {
        UNITS.get(usize::from(self.0)).map_or("", |row| row.written)
    }

    /// The unit that ends `text`, and what is left before it: `배럴당`, `1인당`, `한 달에`, `월`; not
    /// `100g당`, nor the `월` of `세월`.
    pub(super) fn ending(text: &str) -> Option<(&str, Self)> {
        let counted = text.strip_suffix(PER).and_then(|text| COUNTED.ending(text, before_one));
        // `일인당` is a word of its own.
        let found = counted.or_else(|| ADVERBS.ending(text, |rest| starts_here(rest).then_some(rest)));
        found.map(|(rest, row)| (rest, Self(row)))
    }
}

/// Words of the rows, by their last syllables.
struct Endings<const N: usize> {
    /// The words, each with its row.
    words: Rows<N>,
    /// The same, found by their last syllable.
    index: index::Endings<N, 1>,
}

/// The words that `당` makes into a rate: `배럴`.
static COUNTED: Endings<{ rows::count(COUNTED_WORDS) }> = Endings::new(COUNTED_WORDS);
/// The words that are one by themselves: `매달`.
static ADVERBS: Endings<{ rows::count(ADVERB_WORDS) }> = Endings::new(ADVERB_WORDS);
/// The first of these lists of each row.
const COUNTED_WORDS: &[&[&str]] = &field!(UNITS, counted);
/// The second.
const ADVERB_WORDS: &[&[&str]] = &field!(UNITS, adverbs);

impl<const N: usize> Endings<N> {
    /// An index of the words of all rows.
    const fn new(lists: &[&[&'static str]]) -> Self {
        let words = Rows::new(lists);
        Self { index: index::Endings::of_words(&words.words), words }
    }

    /// The first word that ends `text` where `fits` has what is before it, with that and its row.
    fn ending<'t>(&self, text: &'t str, fits: impl Fn(&'t str) -> Option<&'t str>) -> Option<(&'t str, u8)> {
        self.index.candidates(text).find_map(|at| {
            let rest = same::before(text, self.words.words[at])?;
            Some((fits(rest)?, self.words.rows[at]))
        })
    }
}

/// `text` without the count of one before a unit, if it has that: `1` in `1인`, `한` in `한 주`. There is no
/// other.
fn before_one(text: &str) -> Option<&str> {
    let rest = before_space(text).strip_suffix(ONE).unwrap_or(text);
    Some(rest).filter(|rest| starts_here(rest))
}

/// Whether a word may begin behind `rest`. Not behind a letter or the point of a number: `3.3㎡` is one word.
fn starts_here(rest: &str) -> bool {
    !before(rest, rest.len()).is_some_and(|c| is_word(c) || c == '.')
}

impl fmt::Debug for Per {
    /// `Per(barrel)`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Per({})", self.name())
    }
}

impl fmt::Display for Per {
    /// The words before an amount in Korean.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.korean())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Per {
    /// The unit in English.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
