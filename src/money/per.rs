//! What an amount is counted by: per barrel, per person, a month.

use core::fmt;

use crate::lexicon::per::{ADVERB_ENDS, UNITS};
use crate::scan::class::{before, is_word};

/// The unit that an amount is per: `배럴당 70달러`, `1인당 25만원`, `월 50만원`.
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

    /// The unit that ends `text`, and what is left before it.
    pub(super) fn ending(text: &str) -> Option<(&str, Self)> {
        let adverb = || Self::all().find_map(|per| Some((per.adverb(text)?, per)));
        match text.strip_suffix('당') {
            // `일인당` is a word of its own.
            Some(counted) => Self::all().find_map(|per| Some((per.counted(counted)?, per))).or_else(adverb),
            None if ADVERB_ENDS.contains(&before(text, text.len())?) => adverb(),
            None => None,
        }
    }

    /// `text` without the counted unit and the one before it: `1인`, `한 주`, `100g`, `배럴`.
    fn counted(self, text: &str) -> Option<&str> {
        let words = UNITS.get(usize::from(self.0))?.counted;
        words.iter().find_map(|word| {
            let rest = text.strip_suffix(word)?;
            let spaced = rest.strip_suffix(' ').unwrap_or(rest);
            let count = spaced.trim_end_matches(|c: char| c.is_ascii_digit());
            let count = if count.len() < spaced.len() { Some(count) } else { spaced.strip_suffix('한') };
            count.or(Some(rest)).filter(|rest| starts_here(rest))
        })
    }

    fn adverb(self, text: &str) -> Option<&str> {
        let words = UNITS.get(usize::from(self.0))?.adverbs;
        words.iter().find_map(|word| text.strip_suffix(word).filter(|rest| starts_here(rest)))
    }
}

/// Whether a word may begin behind `rest`.
fn starts_here(rest: &str) -> bool {
    !before(rest, rest.len()).is_some_and(|c| is_word(c) || c == '.')
}

impl fmt::Debug for Per {
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
