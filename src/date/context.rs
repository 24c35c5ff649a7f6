//! What a reader has in mind at some place of a text: the day of publication, and the dates told so far.
//!
//! Newspapers leave out what the reader knows: the month of `4일`, the year of `3월`, the day of `이날`. A
//! [`Context`] holds what is known at one place of a text, and `resolve` fills the gaps from it. It takes in
//! each expression that tells of a time ([`Context::mention`]) and forgets with each sentence and paragraph.
//! Which rule takes which part of it is said in `resolve`.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::calendar::{YearMonth, plus_days};
use super::timex::{Date, Part, Value};
use super::{Calendar, Day, Lean, Month, Part as Said, Year, Zone};

/// The dates that later ones may count from.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Context {
    /// When the text was published, in Korean time.
    pub(super) reference: Option<NaiveDateTime>,
    /// The day that the article tells of: the last bare `4일` that is not ahead, or a day told by a word.
    pub(super) narrated: Option<NaiveDate>,
    /// The first bare `4일` of those, and whether the paragraph at hand has told one.
    lead: Option<NaiveDate>,
    told_here: bool,
    /// The first day mentioned that is of no earlier age; one ahead only where no other is.
    first: Option<NaiveDate>,
    /// The day, month and year last mentioned.
    pub(super) day: Option<NaiveDate>,
    pub(super) month: Option<YearMonth>,
    pub(super) year: Option<i32>,
    /// The last month that was mentioned by more than a bare day, and how many sentences with dates ago.
    pub(super) named_month: Option<YearMonth>,
    pub(super) named_age: u32,
    /// The last day that was mentioned by more than its number, or that came right behind such a one.
    pub(super) named_day: Option<NaiveDate>,
    /// The last month mentioned that is ahead of that of publication.
    pub(super) coming: Option<YearMonth>,
    /// Those of the sentence at hand.
    pub(super) sentence: Sentence,
    /// The value last mentioned, and the one of it that is a part of a year: what `같은 기간` repeats.
    pub(super) last: Option<Value>,
    pub(super) period: Option<Part>,
    /// The first month of the quarter last mentioned.
    pub(super) quarter: Option<YearMonth>,
    /// The month last mentioned, if the paragraph tells its year and has told of no other since.
    pub(super) story: Option<YearMonth>,
    /// The range of days last mentioned, as long as no day outside of it has been.
    pub(super) range: Option<(NaiveDate, NaiveDate)>,
    /// The last day mentioned, if the paragraph tells of an earlier age and has told of no other since.
    pub(super) history: Option<NaiveDate>,
    /// How many sentences with dates ago the last day was mentioned.
    pub(super) age: u32,
    /// The day of the list whose last item began with a time, and whether the line at hand is an item.
    pub(super) listed: Option<NaiveDate>,
    in_item: bool,
}

/// What the sentence at hand has told so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sentence {
    /// The day, month and year last told in it, by whatever words.
    pub(super) day: Option<NaiveDate>,
    pub(super) month: Option<YearMonth>,
    pub(super) year: Option<i32>,
    /// The first day of its week.
    pub(super) week: Option<NaiveDate>,
    /// The last one that it gave as a number.
    pub(super) number: Option<i32>,
    /// The year holds for its own range only (`2019년부터 …`) or its own word only (`2005년 시작한 …`).
    pub(super) year_is_past: bool,
}

/// Whether a mention gives a year to the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TellsYear {
    /// Its year was inferred: `4일`, `지난 3월`.
    No,
    /// For its own range or word only.
    Once,
    /// For later months of the sentence too.
    Yes,
}

/// A mention, by what later ones may count from it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mentioned {
    /// What the page says, where that is a place on the calendar: `지난 4일`; none for `3년 전`.
    pub(super) said: Option<Calendar>,
    /// Whose calendar it goes by: a day abroad may be one ahead.
    pub(super) zone: Zone,
    /// What that was found to mean.
    pub(super) value: Value,
    /// Whether later months of the sentence are of its year.
    pub(super) tells: TellsYear,
    /// It is an end of a range, an item of a list, or what brackets say of a day counted from the story's:
    /// no day that the article tells of.
    pub(super) joined: bool,
    /// It is the second end of a range: `10일부터 14일까지`.
    pub(super) ends_span: bool,
    /// A voice counts it from today: `“어제 봤다”`, `“다음 달부터 끊겠다”`.
    pub(super) aside: bool,
    /// It begins the item of a list.
    pub(super) heads_item: bool,
}

impl Context {
    /// Before anything is told. `reference` is in Korean time.
    pub(super) fn new(reference: Option<NaiveDateTime>) -> Self {
        Self { reference, ..Self::default() }
    }

    /// The same for what is to be read on another day. A column that is written the day before: `[오늘의
    /// 운세] 3월 11일`.
    pub(super) fn on(mut self, day: NaiveDate) -> Self {
        self.reference = self.reference.map(|reference| day.and_time(reference.time()));
        self
    }

    /// The day of publication.
    pub(super) fn today(&self) -> Option<NaiveDate> {
        self.reference.map(|reference| reference.date())
    }

    /// The day that `오늘` means: inside a quotation that of the utterance, which the article tells of.
    pub(super) fn today_said(&self, quoted: bool) -> Option<NaiveDate> {
        if quoted { self.telling().or(self.today()) } else { self.today() }
    }

    /// The day that the article tells of. One that begins with today comes back to it with each paragraph.
    fn telling(&self) -> Option<NaiveDate> {
        let back = self.lead.filter(|_| !self.told_here && self.lead == self.today());
        back.or(self.narrated)
    }

    /// The day that `이날` means: the one that the article tells of; else one just mentioned; else the first
    /// mentioned; else that of publication.
    pub(super) fn told_day(&self) -> Option<NaiveDate> {
        let just_mentioned = self.day.filter(|_| self.age <= 1);
        self.telling().or(just_mentioned).or(self.first).or(self.today())
    }

    /// The month that was mentioned last, if nothing was since. Behind `지난해 10월`; not behind `10월 4일`,
    /// which is a day.
    pub(super) fn last_month(&self) -> Option<YearMonth> {
        let Value::Date(Date { year: Some(year), part: Part::Month(Some(month)) }) = self.last? else {
            return None;
        };
        Some(YearMonth { year, month })
    }

    /// Begins a new sentence.
    pub(super) fn end_sentence(&mut self) {
        self.sentence = Sentence::default();
        self.age = self.age.saturating_add(1);
        self.named_age = self.named_age.saturating_add(1);
    }

    /// Begins a new paragraph.
    pub(super) fn end_paragraph(&mut self) {
        (self.story, self.history, self.told_here, self.in_item) = (None, None, false, false);
    }

    /// Takes in what was mentioned.
    ///
    /// From the year down to the day, as each part is known only with the one above; a value without a year
    /// (`XXXX-03`) is only kept as the last one told. What a larger part forgets (a story or a history of
    /// another year) is forgotten before the smaller parts renew it, and whether the article tells of the day
    /// is asked last, as that needs to know whether the day is history.
    pub(super) fn mention(&mut self, mentioned: Mentioned) {
        let Mentioned { said, value, tells, joined, ends_span, aside, heads_item, .. } = mentioned;
        let by_this_month = said.is_some_and(counts_from_this_month);
        if by_this_month && tells == TellsYear::No {
            // `내년 예산안은 다음 달 29일 정해져 9월 3일까지`: the sentence has come back to now.
            self.sentence.year = None;
        }
        // The month of an aside is not the story's.
        if aside && said.is_some_and(|said| matches!(said.part, Some(Said::Month(_)))) {
            return;
        }
        self.last = Some(value);
        let date = match value {
            Value::Date(date) | Value::Time(Some(date), _) => date,
            _ => return,
        };
        let Some(year) = date.year else { return };
        self.year = Some(year);
        let is_history = self.is_history(year);
        self.history = self.history.filter(|told| told.year() == year);
        if said.is_some_and(|said| matches!(said.year, Some(Year::Number(_)))) {
            self.sentence.number = Some(year);
        }
        if tells != TellsYear::No {
            self.sentence.year = Some(year);
            self.sentence.year_is_past = tells == TellsYear::Once;
        }
        let is_before = |said: Calendar| said.part == Some(Said::QuarterBefore);
        if let (Part::Quarter(Some(quarter @ 1..=4)), false) = (date.part, said.is_some_and(is_before)) {
            self.quarter = Some(YearMonth { year, month: quarter * 3 - 2 });
        }
        // So much later, the story is in its year still.
        self.story = self.story.filter(|told| said.is_none() && told.year == year);
        if !matches!(date.part, Part::Whole | Part::Day(..)) {
            self.period = Some(date.part);
        }
        if let Part::Month(Some(month)) | Part::Day(Some(month), _) = date.part {
            let month = YearMonth { year, month };
            (self.month, self.sentence.month) = (Some(month), Some(month));
            if !said.is_some_and(|said| matches!(said.part, Some(Said::Day(None, _)))) {
                (self.named_month, self.named_age) = (Some(month), 0);
            }
            if tells == TellsYear::Yes || self.story.is_some() {
                self.story = Some(month);
            }
            if self.today().is_some_and(|today| month > YearMonth::of(today)) {
                self.coming = Some(month);
            }
        }
        let of_days = matches!(date.part, Part::Week(_) | Part::Day(..));
        let first = if of_days { date.bounds().map(|(first, _)| first) } else { None };
        if let (Part::Week(_), Some(monday)) = (date.part, first) {
            self.sentence.week = Some(monday);
        }
        if let (Part::Day(..), Some(day)) = (date.part, first) {
            let begun = self.day.filter(|begun| ends_span && *begun < day);
            let kept = || self.range.filter(|(first, last)| (*first..=*last).contains(&day));
            self.range = begun.map(|begun| (begun, day)).or_else(kept);
            (self.day, self.sentence.day, self.age) = (Some(day), Some(day), 0);
            let is_named = said.is_some_and(|said| matches!(said.part, Some(Said::Day(Some(_), _))));
            if is_named || self.named_day.and_then(|named| named.succ_opt()) == Some(day) {
                self.named_day = Some(day);
            }
            // A day within an item is its own.
            self.in_item |= heads_item;
            if heads_item || !self.in_item {
                self.listed = Some(day).filter(|_| heads_item);
            }
            self.history = Some(day).filter(|_| is_history);
            // One up to today displaces one ahead.
            let is_ahead = |day: NaiveDate| self.today().is_some_and(|today| day > today);
            if !is_history && self.first.is_none_or(|first| is_ahead(first) && !is_ahead(day)) {
                self.first = Some(day);
            }
            if !joined && said.is_some_and(|said| self.narrates(said, &mentioned, day)) {
                (self.narrated, self.told_here) = (Some(day), true);
                let is_number =
                    said.is_some_and(|said| matches!(said.part, Some(Said::Day(_, Day::Number(_)))));
                self.lead = self.lead.or(Some(day).filter(|_| is_number));
            }
        }
    }

    /// Whether a year is of an earlier age: before the last, which the article leaves only for its own.
    pub(super) fn is_history(&self, year: i32) -> bool {
        self.today().is_some_and(|today| year < today.year() - 1)
    }

    /// Whether the article goes on to tell of a day that was said so: a bare day up to today, or a word for
    /// one. `4일`, `어제`, and on the first of a month `지난달 31일`; not `지난 4일` or `3월 4일`, which are
    /// asides, nor a day ahead or more than a week old.
    fn narrates(&self, said: Calendar, mentioned: &Mentioned, day: NaiveDate) -> bool {
        let zone = mentioned.zone;
        // A local day may be a day ahead or behind.
        let slack = i64::from(zone == Zone::Local);
        let ahead = self.today().and_then(|today| plus_days(today, slack)).is_some_and(|today| day > today);
        let near = self.today().and_then(|today| plus_days(today, -7)).is_none_or(|week_ago| day >= week_ago);
        let told = match said.part {
            Some(Said::Day(None, Day::Number(_))) => said.lean == Lean::Nearest,
            Some(Said::Day(None, Day::Reference(by))) => by == 0 || !mentioned.aside,
            // On the first of a month: yesterday.
            Some(Said::Day(Some(Month::Reference(-1)), Day::Number(_))) => {
                self.today().and_then(|today| today.pred_opt()) == Some(day)
            }
            _ => false,
        };
        // Once the article tells of today, a day abroad that was yesterday here is an aside.
        let aside = zone == Zone::Local && self.narrated.is_some() && self.narrated == self.today();
        told && !ahead && near && !aside
    }
}

/// Whether a month or a day is said by where it lies from that of publication, and a voice may mean it by its
/// own: `다음 달`, `어제`.
pub(super) fn counts_from_today(said: Calendar) -> bool {
    matches!(said.part, Some(Said::Month(Month::Reference(_)) | Said::Day(None, Day::Reference(_))))
}

/// Whether a month is said by where it lies from that of publication: `다음 달 29일`.
fn counts_from_this_month(said: Calendar) -> bool {
    matches!(said.part, Some(Said::Month(Month::Reference(_)) | Said::Day(Some(Month::Reference(_)), _)))
}

/// The day of that number nearest to `today`: in the same month or in a neighbour. Of two as near, the one
/// behind, as news tells more of what was. On 3 March `28일` is that of February, but `23일` that of March:
/// another month has to be much nearer to be meant without its name.
pub(super) fn nearest_day(today: NaiveDate, number: u8) -> Option<NaiveDate> {
    let in_month = YearMonth::of(today).day(number);
    if let Some(day) = in_month.filter(|&day| distance(day, today) <= TURN) {
        return Some(day);
    }
    days_around(today, number, 1).min_by_key(|day| distance(*day, today))
}

/// The last day of that number before `today`. On 3 March that of `지난 28일` is in February.
pub(super) fn day_before(today: NaiveDate, number: u8) -> Option<NaiveDate> {
    days_around(today, number, 2).filter(|day| *day < today).max()
}

/// The first day of that number from `today` on: who writes `오는 26일` on the 26th means that very day.
pub(super) fn day_from(today: NaiveDate, number: u8) -> Option<NaiveDate> {
    days_around(today, number, 2).filter(|day| *day >= today).min()
}

/// The days of that number in so many months each way. February has no 30th, but both months next to it have,
/// so that one is enough for the nearest day, and two for the nearest on one side.
fn days_around(today: NaiveDate, number: u8, months: i32) -> impl Iterator<Item = NaiveDate> {
    (-months..=months).filter_map(move |by| YearMonth::of(today).plus(by)?.day(number))
}

/// How far a day lies from today. The other months count as farther than their days, as they have names of
/// their own (`지난달`, `다음 달`) except around the turn.
fn distance(day: NaiveDate, today: NaiveDate) -> i64 {
    let days = day.signed_duration_since(today).num_days().abs();
    let other_month = (day.year(), day.month()) != (today.year(), today.month());
    if other_month { days + TURN } else { days }
}

/// A bare day of a neighbouring month has to be so many days nearer than the same day of this month.
const TURN: i64 = 14;
