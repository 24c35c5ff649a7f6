//! Searching a text for temporal expressions.
//!
//! `Search` keeps up to three passes ahead: runs of digits, trigger words and, where they are asked for,
//! named days. The nearest place of the three is read; the other passes stay where they are and are not
//! searched again until they are passed. So each pass is linear. Offsets are of the folded text until a
//! [`Mention`] is made.

use super::Expression;
use super::candidate::{Found, from_digits, from_name, from_word};
use super::promise::may_be_time;
use crate::lexicon::holiday::{LUNAR, SOLAR};
use crate::lexicon::trigger::TRIGGERS;
use crate::scan::ahead::Ahead;
use crate::scan::class::after;
use crate::scan::digits::DigitsAt;
use crate::scan::fold::Folded;
use crate::scan::heads::{Heads, HeadsAt};
use crate::scan::index::{first_of, joined};
use crate::{Mention, Span};

/// Finds the temporal expressions in a text, in order.
///
/// It never fails, and takes time in proportion to the text's length.
///
/// | kind | as written |
/// |---|---|
/// | dates | `2031년 3월 10일(월)`, `3월10일`, `4일`, `’25년`, `2036학년도`, `2036 회계연도`, `1990년대 후반`, `21세기 초` |
/// | in figures | `2031.3.10`, `2031. 3. 10. 선고`, `2031. 3. 선고`, `2031-03-10T14:52`, `31.03.10 09:30`, `2031. 10. 12. 오후 5:04`, `05.21 (화)`, `(2031)` |
/// | relative | `어제`, `이날`, `이튿날`, `지난주 금요일`, `이달 말`, `같은 해 6월`, `올 3분기`, `3년 전`, `연말` |
/// | lists and ranges, each item by itself | `3∼5일`, `지난 10·11일`, `2016~18년`, `10일부터 14일까지` |
/// | times | `오후 2시 52분`, `낮 12시 반`, `밤 11시쯤`, `자정`, `24시` |
/// | durations | `1년 6개월`, `사흘`, `석 달`, `10여 일`, `수십 년`, `향후 2년`, `5박 7일` |
/// | sets | `매주 월요일`, `매년 12월`, `평일`, `하루 두 번`, `한 달에 10만 원` |
/// | open | `최근`, `현재`, `과거`, `향후`, `당시` |
///
/// Named days (`광복절`) are found where a [`Finder`] asks for them. Not found are ages, scores, laws, prizes
/// and other numbers (`10년물`, `4일장`, `12·3`), and days that no calendar has.
///
/// ```
/// use gisa::date;
///
/// let text = "지난해 2월 투자를 받았고, 4일(현지시간) 다시 발표했다";
/// let found: Vec<_> = date::find(text).map(|mention| mention.text()).collect();
/// assert_eq!(found, ["지난해 2월", "4일"]);
/// ```
pub fn find(text: &str) -> Find<'_> {
    Finder::new().find(text)
}

/// The same in a text that was folded before.
pub(crate) fn find_in(folded: &str) -> Find<'_> {
    Find { folded: Folded::already(folded), search: Search::default() }
}

/// A search for temporal expressions with options.
///
/// ```
/// use gisa::date::Finder;
///
/// let text = "광복절인 15일 문을 연다";
/// assert_eq!(Finder::new().find(text).count(), 1);
/// let found: Vec<_> = Finder::new().named_days(true).find(text).map(|mention| mention.text()).collect();
/// assert_eq!(found, ["광복절", "15일"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Finder {
    named_days: bool,
}

impl Finder {
    /// The search that [`find`] makes.
    ///
    /// ```
    /// assert_eq!(gisa::date::Finder::new().find("4일 열었다").count(), 1);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { named_days: false }
    }

    /// Whether public holidays and other named days are found: `광복절`, `추석`, `3·1절`, `6·25`. Off by
    /// default, since they often name an occasion rather than a day: `추석 선물`, `6·25 참전용사`.
    ///
    /// Those of the lunar calendar are found and stay unresolved without the feature `lunar`.
    ///
    /// ```
    /// let found = gisa::date::Finder::new().named_days(true).find("추석에 쉰다").next().unwrap();
    /// assert_eq!(found.text(), "추석");
    /// ```
    #[must_use]
    pub const fn named_days(self, yes: bool) -> Self {
        Self { named_days: yes }
    }

    /// The temporal expressions in a text, in order.
    ///
    /// ```
    /// use gisa::date::Finder;
    ///
    /// assert_eq!(Finder::new().find("4일부터 14일까지 연다").count(), 2);
    /// ```
    pub fn find(self, text: &str) -> Find<'_> {
        Find { folded: Folded::new(text), search: Search::new(self) }
    }
}

/// Iterator over the temporal expressions in a text, made by [`find`] and [`Finder::find`].
///
/// ```
/// let mut found = gisa::date::find("4일 열고 14일 닫는다");
/// assert_eq!(found.next().unwrap().text(), "4일");
/// assert_eq!(found.next().unwrap().text(), "14일");
/// assert!(found.next().is_none());
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Find<'t> {
    folded: Folded<'t>,
    search: Search,
}

impl<'t> Iterator for Find<'t> {
    type Item = Mention<'t, Expression>;

    /// The next expression, in the text as given.
    fn next(&mut self) -> Option<Self::Item> {
        let (span, expression) = self.search.next_in(self.folded.text())?;
        Some(Mention::new(expression, self.folded.span(span), self.folded.original()))
    }
}

/// The state of a search over one folded text: where it goes on, and the triggers ahead that are already
/// known.
#[derive(Clone, Debug, Default)]
struct Search {
    /// The options.
    finder: Finder,
    /// From where triggers are looked for, in bytes of the folded text.
    at: usize,
    /// Where the last expression ended: nothing before it is read again.
    floor: usize,
    /// How far the text has been searched for digits: before the run of `digits`.
    runs: DigitsAt,
    /// The next run of digits that may be of a time.
    digits: Ahead<Span>,
    /// The next word of [`TRIGGERS`].
    word: WordAhead,
    /// A named day, where they are asked for.
    name: WordAhead,
}

/// The next word of a list, as its row, and how far the text has been searched for it.
#[derive(Clone, Copy, Debug, Default)]
struct WordAhead {
    row: Ahead<usize>,
    place: HeadsAt,
}

impl WordAhead {
    /// Where the word at or behind `at` begins, and its row.
    #[inline]
    fn at_or_behind(&mut self, text: &str, at: usize, heads: &Heads) -> Option<(usize, usize)> {
        let place = &mut self.place;
        self.row.at_or_behind(at, || next_word(text, at, heads, place))
    }
}

/// Goes on to the word at or behind `at`: where it begins, and its row. Out of line, as most calls find the
/// known word still ahead and need no search.
#[inline(never)]
fn next_word(text: &str, at: usize, heads: &Heads, place: &mut HeadsAt) -> Option<(usize, usize)> {
    place.skip_to(text, at);
    heads.find(text, place)
}

impl Search {
    /// A search from the beginning of a text.
    fn new(finder: Finder) -> Self {
        Self { finder, ..Self::default() }
    }

    /// The next expression in `text`, which is the same at every call. A place where nothing was read is
    /// passed by as little as may be, and one where something was as a whole.
    fn next_in(&mut self, text: &str) -> Option<Found> {
        loop {
            let ahead = self.triggers(text)?;
            let found = ahead.read(text, self.floor);
            if let Some((span, _)) = &found {
                (self.at, self.floor) = (span.end(), span.end());
                return found;
            }
            self.at = ahead.behind(text);
        }
    }

    /// The triggers at the next place that has any.
    #[inline]
    fn triggers(&mut self, text: &str) -> Option<Triggers> {
        let (named, at, runs) = (self.finder.named_days, self.at, &mut self.runs);
        let digits = self.digits.at_or_behind(at, || {
            runs.skip_to(at);
            let run = runs.next_where(text, |run| named || may_be_time(text, run))?;
            Some((run.start(), run))
        });
        let word = self.word.at_or_behind(text, at, &WORDS);
        let name = if named { self.name.at_or_behind(text, at, &NAMES) } else { None };
        let places =
            [digits.map(|(start, _)| start), word.map(|(start, _)| start), name.map(|(start, _)| start)];
        let start = places.into_iter().flatten().min()?;
        Some(Triggers {
            start,
            digits: digits.filter(|&(at, _)| at == start).map(|(_, run)| run),
            word: word.filter(|&(at, _)| at == start).map(|(_, row)| row),
            name: name.is_some_and(|(at, _)| at == start),
            named,
        })
    }
}

/// The triggers at one place.
#[derive(Clone, Copy)]
struct Triggers {
    /// Where they begin, in bytes of the folded text.
    start: usize,
    /// The whole run of digits.
    digits: Option<Span>,
    /// The row of the word.
    word: Option<usize>,
    /// A named day may begin here.
    name: bool,
    /// Named days are asked for.
    named: bool,
}

impl Triggers {
    /// The expression that begins here. A named day is read where no date in digits is: `3·1절`. Digits are
    /// asked first, as what names a day by them is the rarer reading, and words last, as none begins with a
    /// digit. Where named days are asked for all runs of digits come here, so that it is asked here whether
    /// they are worth the grammar of dates.
    #[inline]
    fn read(self, text: &str, floor: usize) -> Option<Found> {
        if let Some(run) = self.digits.filter(|&run| !self.named || may_be_time(text, run)) {
            let found = from_digits(text, run, floor);
            if found.is_some() {
                return found;
            }
        }
        if self.name || self.named && self.digits.is_some() {
            let found = from_name(text, self.start);
            if found.is_some() {
                return found;
            }
        }
        from_word(text, self.start, TRIGGERS[self.word?].1, floor)
    }

    /// Where to go on if nothing was read. Behind all digits of a run, as nothing begins in its midst, but
    /// behind one character of a word, as the rest of it may be a trigger again.
    fn behind(self, text: &str) -> usize {
        match self.digits {
            Some(run) => run.end(),
            None => self.start + after(text, self.start).map_or(1, char::len_utf8),
        }
    }
}

/// The words by which expressions without a digit are found, each in the row of its trigger.
static WORDS: Heads = Heads::new(&TRIGGER_WORDS);

/// [`TRIGGERS`] without the grammars that they open.
const TRIGGER_WORDS: [&str; TRIGGERS.len()] = first_of(TRIGGERS);

/// The words by which named days are found.
static NAMES: Heads = Heads::new(&NAMED);

/// The days of the solar calendar, then those of the lunar one.
const NAMED: [&str; SOLAR.rows().len() + LUNAR.rows().len()] = joined(&[&SOLAR_NAMES, &LUNAR_NAMES]);
/// The names of [`SOLAR`]: `광복절`.
const SOLAR_NAMES: [&str; SOLAR.rows().len()] = first_of(SOLAR.rows());
/// The names of [`LUNAR`]: `추석`.
const LUNAR_NAMES: [&str; LUNAR.rows().len()] = first_of(LUNAR.rows());
