//! How amounts are searched for: a pass over the digits and one over the words that amounts without a digit
//! end in.

use super::Money;
use super::candidate::{self, Found, Refusal};
use super::promise::is_promising;
use super::spelled;
use crate::number::{JO, unit_power};
use crate::scan::ahead::Ahead;
use crate::scan::digits::DigitsAt;
use crate::scan::fold::Folded;
use crate::{ErrorKind, Mention, Span};

/// Finds the amounts in a text, in order.
///
/// It never fails, and takes time in proportion to the text's length.
///
/// ```
/// let text = "매출은 약 9조1400억 원, 영업이익은 수백억 원대다";
/// let found: Vec<_> = gisa::money::find(text).map(|mention| mention.text()).collect();
/// assert_eq!(found, ["9조1400억 원", "수백억 원대"]);
/// ```
pub fn find(text: &str) -> Find<'_> {
    Finder::new().find(text)
}

/// The same in a text that was folded before.
pub(crate) fn find_in(folded: &str) -> Find<'_> {
    Find { candidates: Candidates { folded: Folded::already(folded), search: Search::default() } }
}

/// A search for amounts with options.
///
/// ```
/// use gisa::money::Finder;
///
/// let headline = "나래전자, 170억 규모 공장 증설";
/// assert_eq!(Finder::new().find(headline).count(), 0);
/// let found = Finder::new().bare_won(true).find(headline).next().unwrap();
/// assert_eq!(found.text(), "170억");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Finder {
    bare_won: bool,
}

impl Finder {
    /// The search that [`find`] makes.
    ///
    /// ```
    /// assert_eq!(gisa::money::Finder::new().find("3만 원을 냈다").count(), 1);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { bare_won: false }
    }

    /// Whether a number with 억 or 조 that counts nothing else is read as won, as headlines leave 원 out:
    /// `170억 규모`, `1억 기부`. Off by default, since it errs more often: counted in news text, 96 of 100
    /// such hits are amounts.
    ///
    /// ```
    /// let found = gisa::money::Finder::new().bare_won(true).find("170억 규모 공장").next().unwrap();
    /// assert_eq!(found.value().to_string(), "170억 원");
    /// ```
    #[must_use]
    pub const fn bare_won(self, yes: bool) -> Self {
        Self { bare_won: yes }
    }

    /// The amounts in a text, in order.
    ///
    /// ```
    /// use gisa::money::Finder;
    ///
    /// assert_eq!(Finder::new().find("3만 원에서 5만 원으로").count(), 2);
    /// ```
    pub fn find(self, text: &str) -> Find<'_> {
        Find { candidates: self.candidates(text) }
    }

    /// The amounts in a text and, as errors, what a reader would take for one but has no value: units out of
    /// order and numbers too large.
    ///
    /// ```
    /// use gisa::ErrorKind;
    /// use gisa::money::Finder;
    ///
    /// let text = "24만7482만 원을 3만 원으로 고쳤다";
    /// let kinds: Vec<_> = Finder::new().candidates(text).map(|seen| seen.value().err()).collect();
    /// assert_eq!(kinds, [Some(ErrorKind::UnitOrder), None]);
    /// ```
    pub fn candidates(self, text: &str) -> Candidates<'_> {
        Candidates { folded: Folded::new(text), search: Search::new(self) }
    }
}

/// Iterator over the amounts in a text, made by [`find`] and [`Finder::find`].
///
/// ```
/// let mut found = gisa::money::find("3만 원에 사서 5만 원에 팔았다");
/// assert_eq!(found.next().unwrap().text(), "3만 원");
/// assert_eq!(found.next().unwrap().text(), "5만 원");
/// assert!(found.next().is_none());
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Find<'t> {
    candidates: Candidates<'t>,
}

impl<'t> Iterator for Find<'t> {
    type Item = Mention<'t, Money>;

    /// The next amount, in the text as given.
    fn next(&mut self) -> Option<Self::Item> {
        let Candidates { folded, search } = &mut self.candidates;
        let (span, money) = search.next_in(folded.text())?;
        Some(Mention::new(money, folded.span(span), folded.original()))
    }
}

/// Iterator over the amounts in a text and what was turned down, made by [`Finder::candidates`].
///
/// ```
/// use gisa::{ErrorKind, money::Finder};
///
/// let mut candidates = Finder::new().candidates("24만7482만원을 냈다");
/// assert_eq!(*candidates.next().unwrap().value(), Err(ErrorKind::UnitOrder));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Candidates<'t> {
    folded: Folded<'t>,
    search: Search,
}

impl<'t> Iterator for Candidates<'t> {
    type Item = Mention<'t, Result<Money, ErrorKind>>;

    /// The next candidate likewise.
    fn next(&mut self) -> Option<Self::Item> {
        let (span, result) = self.search.next_looked_at(self.folded.text())?;
        Some(Mention::new(result, self.folded.span(span), self.folded.original()))
    }
}

/// The state of a search over one folded text.
#[derive(Clone, Debug, Default)]
struct Search {
    /// The options.
    finder: Finder,
    /// From where both passes go on, in bytes of the folded text: the end of what was given last.
    at: usize,
    /// How far the pass over the digits is: before the run of `digits`, which may have to be read again.
    runs: DigitsAt,
    /// What the pass over the digits comes to next.
    digits: Ahead<Looked>,
    /// What the pass over the spelled amounts comes to next.
    spelled: Ahead<Looked>,
}

impl Search {
    /// A search from the beginning of a text.
    fn new(finder: Finder) -> Self {
        Self { finder, ..Self::default() }
    }

    /// The next amount in `text`, which is the same at every call.
    fn next_in(&mut self, text: &str) -> Option<Found> {
        loop {
            if let (span, Ok(money)) = self.next_looked_at(text)? {
                return Some((span, money));
            }
        }
    }

    /// The next candidate in `text`, amount or not.
    ///
    /// Inlined, so that what is found is not copied on its way out.
    #[inline(always)]
    fn next_looked_at(&mut self, text: &str) -> Option<Looked> {
        let (finder, at, runs) = (self.finder, self.at, &mut self.runs);
        let digits = self.digits.at_or_behind(at, || placed(next_with_digits(finder, text, at, runs)));
        let spelled = self.spelled.at_or_behind(at, || placed(spelled::next(text, at)));
        let (_, first) = match (digits, spelled) {
            (Some(digits), Some(spelled)) if spelled.0 < digits.0 => spelled,
            (digits, spelled) => digits.or(spelled)?,
        };
        self.at = first.0.end();
        Some(first)
    }
}

/// What a pass has come to: an amount, or what was refused.
type Looked = (Span, Result<Money, ErrorKind>);

/// With the offset where it begins, by which the passes are compared.
fn placed(looked: Option<Looked>) -> Option<(usize, Looked)> {
    looked.map(|looked| (looked.0.start(), looked))
}

/// Where a number begins whose first digits stand at `at`: before them a unit may stand for one of it, as
/// broadcasters write what is spoken: `천8백만 원`, `만 5천 원`. Not before `from`.
#[inline]
fn lead(text: &str, at: usize, from: usize) -> usize {
    let side = &text[from..at];
    let unit = side.strip_suffix(' ').unwrap_or(side);
    // Most words before a number end otherwise.
    let led = unit.strip_suffix(|c| unit_power(c).is_some_and(|power| power <= JO));
    // Not so the particle of `펀드(ETF)만 3억 원`.
    let begins = |led: &&str| led.is_empty() || led.ends_with([' ', '\n', '(', '[', '“', '‘', '"', '\'']);
    led.filter(begins).map_or(at, |led| from + led.len())
}

/// The first amount at or behind `from` that begins with a digit, or a candidate refused for what a reader
/// should know.
///
/// A reader should know of units out of order and of numbers too large; of `3만 명`, which is no amount,
/// nobody asks. Where something was found the pass stays before its run, as the spelled pass may come first
/// and a later call reads it again.
fn next_with_digits(finder: Finder, text: &str, from: usize, runs: &mut DigitsAt) -> Option<Looked> {
    runs.skip_to(from);
    loop {
        let here = *runs;
        let run = runs.next_in(text)?;
        if !finder.bare_won && !is_promising(text, run) {
            continue;
        }
        let start = lead(text, run.start(), from);
        let read = candidate::read(text, start, from);
        let read = if finder.bare_won {
            read.or_else(|_| candidate::read_bare(text, run.start(), from))
        } else {
            read
        };
        let looked = match read {
            Ok((span, money)) => (span, Ok(money)),
            Err(Refusal { kind: kind @ (ErrorKind::Overflow | ErrorKind::UnitOrder), end }) => {
                (Span::new(start, end), Err(kind))
            }
            Err(Refusal { end, .. }) => {
                runs.skip_to(end);
                continue;
            }
        };
        *runs = here;
        return Some(looked);
    }
}
