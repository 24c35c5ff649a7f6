//! Amounts that say another one again in another currency, and the exchange rate that they imply.
//!
//! News gives a foreign amount in won right behind it, in brackets or behind a comma: `20억 유로(약 3조 원)`.
//! So only neighbours are looked at, and what stands between two decides: words that announce the same
//! amount, and no others, as `60억 달러(매출 8조 원)` tells two. The currencies must differ. Each pair is
//! worth a rate, and a rate unlike the others of the text is likely a misprint ([`outliers`]).

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{Currency, Money, Qualifier};
use crate::lexicon::restatement::{DATES, FILLERS, LINKS, MARKERS};
use crate::scan::class::is_word;
use crate::scan::fold::Folded;
use crate::{Mention, Span};

/// An amount that says another one again in another currency: `20억 유로(약 3조 원)`.
///
/// ```
/// use gisa::money;
///
/// let text = "20억 유로(약 3조 원)를 유치했다";
/// let amounts: Vec<_> = money::find(text).collect();
/// let same = money::restatements(text, &amounts)[0];
/// assert_eq!((same.original(), same.restated()), (0, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Restatement {
    original: usize,
    restated: usize,
    pair: (Currency, Currency),
    rate: Option<Decimal>,
}

impl Restatement {
    /// The pair of two amounts, by their indexes.
    fn new(mentions: &[Mention<'_, Money>], original: usize, restated: usize) -> Self {
        let (from, to) = (mentions[original].value(), mentions[restated].value());
        Self { original, restated, pair: (from.currency(), to.currency()), rate: implied_rate(from, to) }
    }

    /// Index of the amount that is restated.
    ///
    /// ```
    /// use gisa::money;
    ///
    /// let text = "100만 달러(약 14억 원·92만 유로)";
    /// let amounts: Vec<_> = money::find(text).collect();
    /// let originals: Vec<_> = money::restatements(text, &amounts).iter().map(|same| same.original()).collect();
    /// assert_eq!(originals, [0, 0]);
    /// ```
    #[must_use]
    pub const fn original(&self) -> usize {
        self.original
    }

    /// Index of the amount that restates it.
    ///
    /// ```
    /// use gisa::money;
    ///
    /// let text = "100만 달러(약 14억 원·92만 유로)";
    /// let amounts: Vec<_> = money::find(text).collect();
    /// let restated: Vec<_> = money::restatements(text, &amounts).iter().map(|same| same.restated()).collect();
    /// assert_eq!(restated, [1, 2]);
    /// ```
    #[must_use]
    pub const fn restated(&self) -> usize {
        self.restated
    }

    /// The currency of the original and that of the restatement.
    ///
    /// ```
    /// use gisa::money::{self, Currency};
    ///
    /// let text = "5000만원(3만5000달러)";
    /// let amounts: Vec<_> = money::find(text).collect();
    /// assert_eq!(money::restatements(text, &amounts)[0].pair(), (Currency::KRW, Currency::USD));
    /// ```
    #[must_use]
    pub const fn pair(&self) -> (Currency, Currency) {
        self.pair
    }

    /// The exchange rate that the two amounts imply: units of the second currency for one of the first, as
    /// exact as a [`Decimal`] is. `None` where one of them is vague (`수십억 원`, `20억 원대`) or nothing.
    ///
    /// ```
    /// use gisa::money;
    ///
    /// let text = "20억 유로(약 3조 원)를 투자한다";
    /// let amounts: Vec<_> = money::find(text).collect();
    /// let restatements = money::restatements(text, &amounts);
    /// assert_eq!(restatements[0].rate(), Some(1500.into()));
    /// ```
    #[must_use]
    pub const fn rate(&self) -> Option<Decimal> {
        self.rate
    }
}

/// The second amount over the first; of ranges, the middles. `None` for `수십억 원` and `20억 원대`, and past
/// the range of a decimal.
fn implied_rate(from: &Money, to: &Money) -> Option<Decimal> {
    let exact = |money: &Money| !matches!(money.qualifier(), Some(Qualifier::Several | Qualifier::Band));
    let twice_the_middle = |money: &Money| money.min().checked_add(money.max());
    if !exact(from) || !exact(to) {
        return None;
    }
    let rate = twice_the_middle(to)?.checked_div(twice_the_middle(from)?)?;
    Some(rate.normalize()).filter(|rate| !rate.is_zero())
}

/// Pairs the amounts of a text, as [`find`](fn@super::find) gives them, with those that they restate.
///
/// Read are `20억 유로(약 3조 원)`, `2280엔, 한화 약 2만1300원`, `100루피아=약 9원`, `370만 원에 달하는 2만
/// 위안`, and chains: `100만 달러(약 14억 원·92만 유로)` restates the first amount twice. Each index occurs
/// as `restated` once at most.
///
/// ```
/// use gisa::money;
///
/// let text = "계약금 2천만 유로(약 300억원), 잔금 3천만 유로(450억원)";
/// let amounts: Vec<_> = money::find(text).collect();
/// let pairs: Vec<_> = money::restatements(text, &amounts).iter().map(|r| (r.original(), r.restated())).collect();
/// assert_eq!(pairs, [(0, 1), (2, 3)]);
/// ```
#[must_use]
pub fn restatements(text: &str, mentions: &[Mention<'_, Money>]) -> Vec<Restatement> {
    let mut found: Vec<Restatement> = Vec::new();
    for (index, pair) in mentions.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let span = Span::new(before.span().end(), after.span().start());
        // A syllable in jamo takes three times the bytes.
        if span.len() > 3 * LONGEST_GAP {
            continue;
        }
        let Some(gap) = text.get(span.range()).map(Folded::new) else { continue };
        if gap.text().len() > LONGEST_GAP {
            continue;
        }
        let chained = found.last().filter(|last| last.restated == index && is_separator(gap.text()));
        let original = chained.map_or(index, |last| last.original);
        let differs = |other: &Mention<'_, Money>| other.value().currency() != after.value().currency();
        if !differs(before) || !differs(&mentions[original]) {
            continue;
        }
        if chained.is_some() || links(gap.text(), before.value(), after) {
            found.push(Restatement::new(mentions, original, index + 1));
        }
    }
    found
}

/// The longest text between an amount and its restatement, in bytes of folded text.
const LONGEST_GAP: usize = 90;

/// Whether the text between two amounts makes one a restatement of the other.
///
/// The sign between them is asked first, as it says how much must be said besides: a bracket or `=` needs
/// nothing (`20억 유로(3조 원)`), a linking word a won on one side (`370만 원에 달하는 2만 위안`), a comma or
/// a space a word that names the other currency (`2280엔, 한화 약 2만1300원`) or, for a comma, `약`. Not
/// `60억 달러, 8조 원`, which is a list.
fn links(gap: &str, before: &Money, after: &Mention<'_, Money>) -> bool {
    // `한화 2만1300원`: the amount itself begins with it.
    let is_marked = |inside: &str| is_marked(inside) || is_marked(first_word(after.text()));
    let after = after.value();
    if let Some((tail, inside)) = gap.split_once(['(', '[', '〔']) {
        return is_tail(tail) && fills(inside);
    }
    if let Some(inside) = gap.trim_start().strip_prefix(['=', '→', '≒']) {
        return fills(inside);
    }
    if LINKS.contains(&gap.trim()) {
        return after.currency() == Currency::KRW || before.currency() == Currency::KRW;
    }
    if let Some((tail, inside)) = gap.split_once([',', '·', '/']) {
        return is_tail(tail) && fills(inside) && (is_marked(inside) || is_about_won(after));
    }
    let (tail, inside) = gap.split_once(' ').unwrap_or((gap, ""));
    is_tail(tail) && fills(inside) && is_marked(inside)
}

/// The first word of an amount; nothing of one that is but a word.
fn first_word(amount: &str) -> &str {
    amount.split_once(' ').map_or("", |(first, _)| first)
}

/// Whether a word names the other currency: `한화`, `우리 돈`.
fn is_marked(inside: &str) -> bool {
    inside.split_whitespace().any(|word| MARKERS.contains(&word))
}

/// `60억 달러, 약 8조 원`.
fn is_about_won(after: &Money) -> bool {
    after.currency() == Currency::KRW && after.qualifier() == Some(Qualifier::About)
}

/// The longest text between an amount and a bracket or comma, in bytes: ` 규모의` and the like.
const LONGEST_TAIL: usize = 18;

/// What may stand between an amount and a bracket: a particle or a word or two, no end of a clause. `규모의`;
/// not `를 벌었고 직원은`, which is too long.
fn is_tail(tail: &str) -> bool {
    tail.len() <= LONGEST_TAIL && tail.chars().all(|c| is_word(c) || c == ' ')
}

/// Whether only words stand there that announce the same amount: `약`, `4일 환율 기준`, nothing at all; not
/// `매출`.
fn fills(inside: &str) -> bool {
    inside
        .split_whitespace()
        .map(|word| word.trim_matches([',', ':', '=']))
        .all(|word| FILLERS.contains(&word) || is_day(word))
}

/// `4일` in `4일 환율 기준`.
fn is_day(word: &str) -> bool {
    let number = word.trim_end_matches(DATES);
    number.len() < word.len() && number.bytes().all(|b| b.is_ascii_digit())
}

/// `(약 14억 원·92만 유로)`: between two restatements in one bracket.
fn is_separator(gap: &str) -> bool {
    let rest = gap.trim_start().strip_prefix([',', '·', '/', ';', '=']);
    rest.is_some_and(fills)
}

/// The restatements whose implied rate is off from the others' of the same two currencies by more than
/// `factor`.
///
/// A misplaced 억 or 조 is the classic misprint. Each rate is compared with the median of the others'; where
/// there are only two and they disagree, both are given, since the text cannot tell which is wrong. A
/// `factor` of 2 finds misprints and lets the rates of different years pass.
///
/// ```
/// use gisa::money;
///
/// let text = "매출은 10억 달러(약 1조4000억 원), 이익은 2억 달러(약 2800억 원), 투자는 3억 달러(약 4조2000억 원)다.";
/// let amounts: Vec<_> = money::find(text).collect();
/// let restatements = money::restatements(text, &amounts);
/// let off: Vec<_> = money::outliers(&restatements, 2.into()).iter().map(|r| amounts[r.restated()].text()).collect();
/// assert_eq!(off, ["4조2000억 원"]);
/// ```
#[must_use]
pub fn outliers(restatements: &[Restatement], factor: Decimal) -> Vec<Restatement> {
    let mut rates: Vec<(&str, &str, Decimal, usize)> =
        restatements.iter().enumerate().filter_map(normal).collect();
    rates.sort_unstable();
    let mut off: Vec<usize> = Vec::new();
    for group in rates.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        for (place, &(_, _, rate, index)) in group.iter().enumerate() {
            let Some(middles) = middles_without(group.len(), place) else { continue };
            if middles.into_iter().all(|middle| is_off(rate, group[middle].2, factor)) {
                off.push(index);
            }
        }
    }
    off.sort_unstable();
    off.into_iter().map(|index| restatements[index]).collect()
}

/// The rate of a restatement in the direction that puts the two codes in alphabetic order. So `유로` to `원`
/// and back can be compared. `None` without a rate.
fn normal(
    (index, restatement): (usize, &Restatement),
) -> Option<(&'static str, &'static str, Decimal, usize)> {
    let (from, to) = (restatement.pair.0.code(), restatement.pair.1.code());
    let rate = restatement.rate?;
    if from < to {
        Some((from, to, rate, index))
    } else {
        Some((to, from, Decimal::ONE.checked_div(rate)?, index))
    }
}

/// The places of the two middle ones, or twice the middle one, of a sorted group of `length` in which the one
/// at `place` does not count.
fn middles_without(length: usize, place: usize) -> Option<[usize; 2]> {
    let others = length.checked_sub(1).filter(|&others| others > 0)?;
    Some([(others - 1) / 2, others / 2].map(|middle| if middle < place { middle } else { middle + 1 }))
}

/// More than `factor` times as large or as small.
fn is_off(rate: Decimal, other: Decimal, factor: Decimal) -> bool {
    let beyond = |a: Decimal, b: Decimal| b.checked_mul(factor).is_some_and(|limit| a > limit);
    beyond(rate, other) || beyond(other, rate)
}
