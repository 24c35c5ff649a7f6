//! Days.
//!
//! Reporters write the bare `4일` for a day near the day of publication and name the month of all others. So
//! a number is tried in this order: what the text has told with its month (a stamp, the sentence, the same
//! day again, a paragraph of history, a month ahead), then the nearest, on the side that a word or the tense
//! says. A number within [`NEWS`] days of publication is news, and taken for that even where the sentence
//! tells of another month.

use chrono::{Datelike, NaiveDate};

use super::{Found, Resolver, unresolved};
use crate::date::calendar::{YearMonth, plus_days};
use crate::date::context::{day_before, day_from, nearest_day};
use crate::date::lunar::solar;
use crate::date::resolved::Basis;
use crate::date::timex::{self, Value};
use crate::date::{Clock, Day, Lean};
use crate::lexicon::leads::{SIDES, Side, THIS_YEAR};

/// Within so many days of publication something is news.
const NEWS: i64 = 3;

/// Days of the past within which a bare number is as a rule the story's own.
const WEEK: i64 = 7;

impl Resolver<'_> {
    /// A day, by what it is counted from: publication, the day that the article tells of, the day last
    /// mentioned. `어제` is counted from publication, in a quotation from when it was said; `전날` from the
    /// day of the story; `이튿날` from the day last told.
    pub(super) fn day(&self, day: Day, lean: Lean) -> Found {
        let context = self.context;
        let plus = |day: Option<NaiveDate>, by: i8| day.and_then(|day| plus_days(day, by.into()));
        let (found, basis) = match day {
            Day::Number(number) => return self.numbered_day(number, lean),
            Day::Reference(by) => {
                let today = self.day_of_utterance().or_else(|| context.today_said(self.around.quoted()));
                (plus(today, by), Basis::Reference)
            }
            Day::Narrated(by) => (plus(self.narrated_day(by), by), Basis::Mention),
            Day::Mention(0) => (context.sentence.day.or_else(|| self.told_with()), Basis::Mention),
            Day::Mention(by) => (plus(context.day.or(self.today_before(by)), by), Basis::Mention),
        };
        match found {
            Some(day) => (timex::Date::of(day), basis),
            None => unresolved(None, timex::Part::Day(None, None)),
        }
    }

    /// Today, from which a day is counted where none was told; behind it nothing has been done: `이튿날
    /// 열었다` has no day without one told; `이튿날 연다` is tomorrow.
    fn today_before(&self, by: i8) -> Option<NaiveDate> {
        self.context.today().filter(|_| by <= 0 || !self.around.tells_deed())
    }

    /// `지난 18일 김 차장은 “오늘 알았다”고 말했다`: the day up to today that the sentence tells right before
    /// the quotation. `None` where the day is ahead, where another time was told since, or where the marks
    /// opened before it.
    fn day_of_utterance(&self) -> Option<NaiveDate> {
        let context = self.context;
        let told = context.sentence.day.filter(|&day| context.today().is_some_and(|today| day <= today))?;
        let is_last = match context.last {
            Some(Value::Date(date) | Value::Time(Some(date), _)) => date == timex::Date::of(told),
            _ => false,
        };
        (is_last && self.around.quoted_since()).then_some(told)
    }

    /// The day that `이날` means, or that another is counted from; on one ahead nothing was done. In order:
    /// the day of a paragraph of history, a day ahead of which the sentence says that it is to come, the day
    /// that the article tells of. `by` is how many days are counted from it: only `이날` itself (0) can be
    /// ahead of what was done.
    fn narrated_day(&self, by: i8) -> Option<NaiveDate> {
        let context = self.context;
        let told = context.history.or_else(|| self.awaited_day()).or(context.told_day());
        // One that the article tells of may be ahead abroad.
        let is_ahead = context.narrated.is_none() && context.today().is_some() && told > context.today();
        if by == 0 && is_ahead && self.around.tells_deed() { context.today() } else { told }
    }

    /// `이날 간담회를 열 예정이다`: the day ahead that was told a little before.
    fn awaited_day(&self) -> Option<NaiveDate> {
        self.day_ahead().filter(|_| self.around.awaits())
    }

    /// The day last told, a little before, if it lies ahead. At most two sentences before.
    fn day_ahead(&self) -> Option<NaiveDate> {
        let context = self.context;
        context.day.filter(|&day| context.age <= 2 && context.today().is_some_and(|today| day > today))
    }

    /// `같은 날`: the day of the sentence before, unless the article has come back to its own day since. In a
    /// story of history it may have been told up to three sentences before. Else it is the day that the
    /// article tells of, the day last told, or today.
    pub(super) fn told_with(&self) -> Option<NaiveDate> {
        let context = self.context;
        // `1919년 3월 21일이었다. 시위는 그날 밤`
        let just_told =
            context.day.filter(|day| context.age <= if context.is_history(day.year()) { 3 } else { 1 });
        // `26일까지 답하겠다고 했다. 위원회는 같은 날 반박문을 냈다`: on a day ahead nothing was done.
        let is_ahead = |day: NaiveDate| context.today().is_some_and(|today| day > today);
        let just_told = just_told.filter(|&day| !(is_ahead(day) && self.around.tells_past()));
        just_told.or(context.narrated).or(context.day).or(context.today())
    }

    /// `음력 8월 15일`, `추석`: in the year that is said, else the nearest on the side that the word before
    /// it says; unresolved without the feature `lunar`.
    pub(super) fn lunar(&self, month: u8, day: u8) -> Found {
        let context = self.context;
        let (today, word) = (context.today(), self.around.word_before());
        // `1월 2일 (음력 12월 3일)` is near the day before it, and of another lunar year.
        let near = context.sentence.day.filter(|_| !word.is_empty());
        let holds = word.is_empty() || near.is_none() && !context.sentence.year_is_past;
        let told = context.sentence.year.filter(|_| holds);
        let this = today.map(|today| today.year()).filter(|_| word == THIS_YEAR);
        let found = match this.or(told) {
            Some(year) => solar(year, month, day),
            None => near.or(today).and_then(|from| {
                let years = [-1, 0, 1].into_iter().filter_map(|by| from.year().checked_add(by));
                let away = |day: &NaiveDate| day.signed_duration_since(from).num_days();
                let on_its_side = |day: &NaiveDate| match SIDES.of(word) {
                    Some(Side::Past) => away(day) < 0,
                    Some(Side::Coming) => away(day) > 0,
                    Some(Side::Nearest) | None => true,
                };
                let days = years.filter_map(|year| solar(year, month, day)).filter(on_its_side);
                days.min_by_key(|day| away(day).abs())
            }),
        };
        match found {
            Some(day) if told.is_some() || near.is_some() => (timex::Date::of(day), Basis::Mention),
            Some(day) => (timex::Date::of(day), Basis::Reference),
            None => unresolved(told, timex::Part::Day(None, None)),
        }
    }

    /// `4일`: a day that the text tells, if no word says on which side it lies; all else goes by the day of
    /// publication. `지난 4일` leaves out what the text tells: it is the last 4th before publication.
    pub(super) fn numbered_day(&self, number: u8, lean: Lean) -> Found {
        let told = if lean == Lean::Nearest { self.told_again(number) } else { None };
        if let Some(day) = told {
            return (timex::Date::of(day), Basis::Mention);
        }
        match self.day_by_publication(number, lean) {
            Some(day) => (timex::Date::of(day), Basis::Reference),
            None => unresolved(None, timex::Part::Day(None, Some(number))),
        }
    }

    /// The day that a photograph's stamp, the month of the sentence, or a day just mentioned gives the
    /// number.
    ///
    /// In order of trust: the stamp of the photograph, the month of the sentence, the same number told up to
    /// two sentences before, and last the months of history and of what is to come, which say less. `None`
    /// where nothing gives it, and for the same number of a day ahead where the sentence tells what was done.
    fn told_again(&self, number: u8) -> Option<NaiveDate> {
        let context = self.context;
        let again = context.day.filter(|day| day.day() == u32::from(number) && context.age <= 2);
        // `내년 1월 1일 자로 인사를 1일 단행했다`: what was done is not to come.
        let is_ahead = |day: &NaiveDate| {
            context.today().is_some_and(|today| day.signed_duration_since(today).num_days() > NEWS)
        };
        let again = again.filter(|day| !(is_ahead(day) && self.around.tells_past()));
        self.around
            .caption_stamp(number)
            .or_else(|| self.day_of_week_before(number))
            .or_else(|| self.day_of_told_month(number))
            .or_else(|| self.day_in_range(number))
            .or(again)
            .or_else(|| self.day_of_history(number))
            .or_else(|| self.later_in_awaited_month(number))
            .or_else(|| self.day_right_behind(number))
    }

    /// `6월 다섯째 주(30일 기준)`: a day of the week whose brackets it stands in.
    fn day_of_week_before(&self, number: u8) -> Option<NaiveDate> {
        let week = match self.context.last {
            Some(Value::Date(date @ timex::Date { part: timex::Part::Week(_), .. })) => date.bounds()?,
            _ => return None,
        };
        let (first, last) = Some(week).filter(|_| self.around.stands_in_brackets())?;
        first.iter_days().take_while(|day| *day <= last).find(|day| day.day() == u32::from(number))
    }

    /// `축제는 22일부터 다음 달 1일까지 열린다. 24일에는 경주가 이어진다`: a day within the range told a
    /// little before. `None` where it lies in both of its months, or in neither, and for a day that is news.
    fn day_in_range(&self, number: u8) -> Option<NaiveDate> {
        let (first, last) =
            self.context.range.filter(|_| self.context.age <= 2 && !self.is_newsday(number))?;
        let days = [first, last]
            .map(|end| YearMonth::of(end).day(number).filter(|day| (first..=last).contains(day)));
        match days {
            [Some(day), other] | [other, Some(day)] if other.is_none_or(|other| other == day) => Some(day),
            _ => None,
        }
    }

    /// `1979년 10월 16일 시작됐다. 17일에도 이어졌다`: a later day of the month of history that the paragraph
    /// tells of, in the past tense.
    fn day_of_history(&self, number: u8) -> Option<NaiveDate> {
        let told = self.context.history.filter(|told| told.day() < u32::from(number))?;
        let is_told = !self.is_newsday(number) && self.around.tells_own_past();
        if is_told { YearMonth::of(told).day(number) } else { None }
    }

    /// `지난 2월 15일 신고를 받고 출동했다고 4일 밝혔다. 16일 모두 구조했다`: the day right behind the last
    /// one that was told with its month, in the past tense. `None` for a day of the last week, which is news
    /// by itself.
    fn day_right_behind(&self, number: u8) -> Option<NaiveDate> {
        let next = self.context.named_day?.succ_opt().filter(|next| next.day() == u32::from(number))?;
        let today = self.context.today()?;
        let is_of_week = || {
            let last = day_before(today, number);
            last.is_some_and(|last| today.signed_duration_since(last).num_days() <= WEEK)
        };
        let is_news = || self.is_newsday(number) || is_of_week();
        (next < today && self.around.tells_own_past() && !is_news()).then_some(next)
    }

    /// `축제는 다음 달 2일부터 열린다. 4일에는 경주가 이어진다`: a later day of the month in which something
    /// is to come.
    fn later_in_awaited_month(&self, number: u8) -> Option<NaiveDate> {
        let ahead = self.day_ahead()?;
        let later = ahead.day() < u32::from(number) && !self.is_newsday(number);
        let to_come = later && !self.around.tells_past() && !self.around.quoted();
        if to_come { YearMonth::of(ahead).day(number) } else { None }
    }

    /// The second end of a range goes by the first; a sentence that told a month keeps it for later days of
    /// that month.
    ///
    /// The end of a range is in the next month where its number is smaller: `28∼3일`. Else only a later day
    /// stays in the month, and not one that is news: on 10 July `지난해 3월 2일 연 가게가 9일 닫았다` closed
    /// on 9 July. Right behind its month (`5월에는 1일부터`) it stays there all the same.
    fn day_of_told_month(&self, number: u8) -> Option<NaiveDate> {
        let (month, first) = (self.context.sentence.month?, self.context.sentence.day);
        if self.around.ends_range() {
            let turned = first.is_some_and(|first| first.day() > u32::from(number));
            let month = if turned { month.plus(1) } else { Some(month) };
            let end = month.and_then(|month| month.day(number));
            if end.is_some() {
                return end;
            }
        }
        let later = first.is_none_or(|first| first.day() < u32::from(number));
        // `다음 달 2일 여는 회의가 19일 정한다`, on the 22nd; on the 18th that would be tomorrow.
        let is_behind =
            || self.context.today().is_some_and(|today| nearest_day(today, number) <= Some(today));
        let is_ahead = || self.context.coming == Some(month) && self.around.tells_coming() && is_behind();
        month.day(number).filter(|_| {
            later && (self.around.is_of_mention_before() || !self.is_newsday(number) || is_ahead())
        })
    }

    /// Whether a day of that number is within three days of publication.
    fn is_newsday(&self, number: u8) -> bool {
        let today = self.context.today();
        let nearest = today.and_then(|today| nearest_day(today, number));
        today
            .zip(nearest)
            .is_some_and(|(today, day)| today.signed_duration_since(day).num_days().abs() <= NEWS)
    }

    /// The day of that number on the side that is said, seen from publication; without a side the nearest,
    /// unless it is told of as past or to come: `이 대표는 28일 … 지적했다` on the 11th was said last month,
    /// though this month has a 28th too; and what a picture shows has been. `None` without a day of
    /// publication.
    fn day_by_publication(&self, number: u8, lean: Lean) -> Option<NaiveDate> {
        let today = self.context.today()?;
        match lean {
            Lean::Past => day_before(today, number),
            Lean::Coming => day_from(today, number),
            Lean::Nearest => {
                let nearest = nearest_day(today, number);
                if self.around.is_day_of_scene() {
                    return nearest.filter(|day| *day <= today).or_else(|| day_before(today, number));
                }
                let told = |&day: &NaiveDate| {
                    plus_days(today, 1).is_none_or(|tomorrow| day <= tomorrow)
                        || !self.around.is_day_of_deed()
                };
                nearest
                    .and_then(|nearest| self.day_to_come(today, nearest, number))
                    .or_else(|| nearest.filter(told))
                    .or_else(|| day_before(today, number))
            }
        }
    }

    /// `경기는 25일 열린다`, on the 1st: what is told in the present tense of a day that is no news any more
    /// is to come in this month, or in a later one that was just told; of another the text would say which.
    /// `None` within three days behind publication, and in another tense: `경기는 25일 열렸다`.
    fn day_to_come(&self, today: NaiveDate, nearest: NaiveDate, number: u8) -> Option<NaiveDate> {
        let is_news = today.signed_duration_since(nearest).num_days() <= NEWS;
        if is_news || !self.around.tells_coming() {
            return None;
        }
        let told = self.context.coming.and_then(|month| month.day(number));
        [YearMonth::of(today).day(number), told].into_iter().flatten().find(|day| *day > today)
    }

    /// The day of a time that stands without one. A bare hour inside a quotation may be that of any day. In
    /// order: the day of its sentence, for an item of a list that of the items before, a day told up to two
    /// sentences before, that of the story, today. `None` also without a day of publication, for hours that
    /// are kept day after day (`오전 9시부터 오후 6시까지 문을 연다`), and in the present tense of an article
    /// that tells of no day (`그는 새벽 4시에 일터로 나간다`).
    pub(super) fn day_of_clock(&self, clock: Clock) -> Option<Found> {
        let context = self.context;
        let goes_on = self.around.ends_range() && matches!(context.last, Some(Value::Time(None, _)));
        let is_daily = || context.sentence.day.is_none() || self.around.is_behind_range();
        if goes_on || (self.around.tells_hours() && is_daily()) {
            return None;
        }
        let listed = context.listed.filter(|_| self.around.heads_item());
        if let Some(day) = context.sentence.day.or(listed) {
            return Some((timex::Date::of(day), Basis::Mention));
        }
        // `“새벽 3시에 나와 반죽을 해요”`: what somebody does every day.
        if self.around.quoted() && (clock.part.is_none() || self.around.tells_habit()) {
            return None;
        }
        let recent = context.day.filter(|_| context.age <= 2).or(context.narrated);
        // `그는 새벽 4시에 일터로 나간다`, where the article tells of no day.
        let tells_none = context.narrated.is_none() && recent.is_none_or(|day| Some(day) == context.today());
        if tells_none && self.around.tells_coming() && !self.around.is_to_be_held() {
            return None;
        }
        match recent {
            Some(day) => Some((timex::Date::of(day), Basis::Mention)),
            None => Some((timex::Date::of(context.today()?), Basis::Reference)),
        }
    }
}
