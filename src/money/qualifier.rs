//! How exact an amount is, by the words around it.
//!
//! Korean puts `약` (*about*) and `최대` (*at most*) before an amount, `이상` and verbs (`넘는`, `육박하는`)
//! behind it. Which words there are and what each says is shared with amounts of time (`number::qualifier`).
//! Here they are looked for, with the unit an amount is per among them, and one of them is chosen.

use super::per::Per;
use crate::lexicon::qualifier::{BEHIND, LINE, Sense, WRITTEN};
use crate::number::qualifier;
use crate::particle::ends_word;
use crate::scan::class::{before_space, behind_space};

/// How exact an amount is.
///
/// Where two stand together, the shape of the amount wins (`약 3000만~5000만 원` is a range), then a bound
/// over an approximation (`약 3조 원 이상`).
///
/// ```
/// use gisa::money::{self, Qualifier};
///
/// let qualifier = |text| money::find(text).next().unwrap().value().qualifier();
/// assert_eq!(qualifier("3조 원에 육박한다"), Some(Qualifier::Nearly));
/// assert_eq!(qualifier("수십억 원이 들었다"), Some(Qualifier::Several));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Qualifier {
    /// `약 3조 원`, `3조 원가량`, `3조 원 안팎`.
    About,
    /// `3조여 원`, `3조 원 남짓`, `3조 원을 넘는`.
    Over,
    /// `3조 원에 육박하는`, `3조 원 가까이`.
    Nearly,
    /// `3조 원 이상`, `최소 3조 원`.
    AtLeast,
    /// `3조 원 이하`, `최대 3조 원`.
    AtMost,
    /// `3조 원 미만`, `3조 원을 밑도는`.
    Under,
    /// `수십억 원`: from two to nine of the unit.
    Several,
    /// `20억 원대`: one step of the last digit that is not 0.
    Band,
    /// `3조~4조 원`.
    Range,
}

impl Qualifier {
    /// The name in the serialized form: `at_least`.
    ///
    /// ```
    /// assert_eq!(gisa::money::Qualifier::AtLeast.name(), "at_least");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Over => "over",
            Self::Nearly => "nearly",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Under => "under",
            Self::Several => "several",
            Self::Band => "band",
            Self::Range => "range",
        }
    }

    /// `None` for words that say nothing of it: `총`, `무려`.
    const fn of(sense: Sense) -> Option<Self> {
        Some(match sense {
            Sense::About => Self::About,
            Sense::Over => Self::Over,
            Sense::Nearly => Self::Nearly,
            Sense::AtLeast => Self::AtLeast,
            Sense::AtMost => Self::AtMost,
            Sense::Under => Self::Under,
            Sense::Plain => return None,
        })
    }

    /// The words that say it before an amount and behind it; none for what the shape of the amount says.
    pub(super) fn written(self) -> (&'static str, &'static str) {
        let row = WRITTEN.iter().find(|(sense, ..)| Self::of(*sense) == Some(self));
        row.map_or(("", ""), |&(_, before, behind)| (before, behind))
    }
}

/// What the words around an amount say.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// By the word nearest to it on the left: `약`.
    pub(super) before: Option<Qualifier>,
    /// By the words right behind it: `이상`, `을 넘는`.
    pub(super) behind: Option<Qualifier>,
    /// Behind the bracket that the amount ends: `(약 800조 원) 수준`.
    pub(super) enclosing: Option<Qualifier>,
    /// What it is per: `1인당`.
    pub(super) per: Option<Per>,
}

impl Around {
    /// One qualifier of all that is said; `over` is a `여` inside the amount.
    ///
    /// In order: a bound behind, a bound before, `여`, then an approximation before, behind, and behind the
    /// bracket. So `약 3조 원 이상` is at least, and `약 3조여 원` over.
    pub(super) fn qualifier(&self, over: bool) -> Option<Qualifier> {
        let bound = |said: Option<Qualifier>| said.filter(|&said| said != Qualifier::About);
        bound(self.behind)
            .or(bound(self.before))
            .or(over.then_some(Qualifier::Over))
            .or(self.before)
            .or(self.behind)
            .or(self.enclosing)
    }

    /// Adds what the words at the head of `rest`, the amount's right side, say. A quote mark or a bracket
    /// that restates it may stand between: `6000억 달러(약 800조 원) 수준`.
    pub(super) fn with_words_behind(self, rest: &str) -> Self {
        let rest = rest.strip_prefix(['’', '\'', '”', '"']).unwrap_or(rest);
        let behind = direct(rest).or_else(|| direct(behind_bracket(rest)?));
        Self { behind, enclosing: rest.strip_prefix(')').and_then(direct), ..self }
    }
}

/// How many words before an amount are looked at.
const WORDS_BEFORE: usize = 4;

/// Reads the words that end `text`, an amount's left side, and gives them with the part of `text` before
/// them. They may stand in any order (`1인당 최대`, `최대 1인당`); the first word that is none of them ends
/// it. Of two qualifiers the one next to the amount counts.
pub(super) fn words_before(text: &str) -> (&str, Around) {
    let mut around = Around::default();
    let mut left = text;
    for _ in 0..WORDS_BEFORE {
        let trimmed = before_space(left);
        if around.per.is_none() {
            if let Some((rest, per)) = Per::ending(trimmed) {
                (left, around.per) = (rest, Some(per));
                continue;
            }
        }
        let Some((rest, sense)) = qualifier::before(trimmed) else { break };
        around.before = around.before.or(Qualifier::of(sense));
        left = rest;
    }
    (left, around)
}

/// What the words at the head of `rest` say.
fn direct(rest: &str) -> Option<Qualifier> {
    match qualifier::behind(rest) {
        Some(sense) => Qualifier::of(sense),
        None => line(behind_space(rest)),
    }
}

/// `1400원 선`: the noun alone, not the beginning of another. Not `1400원 선수` (*athlete*).
fn line(spaced: &str) -> Option<Qualifier> {
    spaced.strip_prefix(LINE).is_some_and(ends_word).then_some(Qualifier::About)
}

/// How far a bracket may reach that stands between an amount and its qualifier, in bytes.
const BRACKET: usize = 120;

/// `rest` behind a bracket at its head: `6000억 달러(약 800조 원) 수준`. `None` where none stands there, or
/// one that holds another, a line end or more than [`BRACKET`] bytes.
fn behind_bracket(rest: &str) -> Option<&str> {
    let inside = rest.strip_prefix('(').or_else(|| rest.strip_prefix(" ("))?;
    let end = inside.bytes().take(BRACKET).position(|b| matches!(b, b')' | b'(' | b'\n'))?;
    inside[end..].strip_prefix(')')
}

/// Whether `rest` is one word that says how exact the amount before it is, and nothing else: `이상`; not
/// `이상 냈다`.
pub(super) fn ends_with_qualifier(rest: &str) -> bool {
    let word = rest.trim();
    word == LINE || BEHIND.of(word).is_some()
}
