//! What the text around a mention tells of it.
//!
//! A Korean sentence says its tense last: `-ㅆ다` (*did*), `-ㄴ다` (*does, will do*), `-ㄹ 예정이다` (*is to
//! do*). So whether a day is behind or ahead is told by the last syllables of the sentence that it stands in,
//! and nothing between is parsed (`tense`). What joins a mention to its neighbours is the text right between
//! them. All looks end at the sentence, the line or [`REACH`] bytes. What these answers mean for a date is
//! said in `resolve`; what was told before is in `context`.

mod tense;

use chrono::NaiveDate;
use memchr::{memchr_iter, memchr2, memchr2_iter, memrchr_iter, memrchr2};

use super::grammar;
use super::{Calendar, Day, Expression, Kind, Month, Part, Year};
use crate::lexicon::calendar::{ACCOUNT_YEAR_ENDS, WEEKDAY, WEEKDAYS, WEEKS_OF_MONTH};
use crate::lexicon::closing::{self, DAY, DAYS, FROM_ON, IN, NAMED_SO, SUBJECT, UNTIL};
use crate::lexicon::credits::GOING_ON;
use crate::lexicon::leads::TO_COME;
use crate::scan::class::{is_hangul, is_tilde};
use crate::scan::sentence::breaks;
use crate::scan::window::{ahead, back};
use crate::{Mention, Span};

/// The text around a mention.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Surroundings<'a> {
    /// The whole folded text, or nothing if the mention does not stand in it.
    text: &'a str,
    /// From the mention before to this one.
    between: &'a str,
    /// Where the mention stands, in bytes of that text.
    span: Span,
    /// The mentions behind this one, in order.
    following: &'a [Mention<'a, Expression>],
}

/// How far the mood of a sentence and the marks of a quotation are looked for, in bytes.
const REACH: usize = 400;

/// Bytes of the longest word or sign between two mentions that puts them together, with the spaces around it.
const LONGEST_JOINT: usize = 32;

/// Whether nothing but an indentation stands in the line before what follows `before`.
pub(super) fn begins_line(before: &str) -> bool {
    let before = before.trim_end_matches(' ');
    before.is_empty() || before.ends_with('\n')
}

impl<'a> Surroundings<'a> {
    /// A mention that does not stand in the text has nothing around it. `before` is where the mention before
    /// ended, 0 for the first.
    pub(super) fn new(
        text: &'a str,
        before: usize,
        span: Span,
        following: &'a [Mention<'a, Expression>],
    ) -> Self {
        let (text, span) =
            if text.get(span.range()).is_some() { (text, span) } else { ("", Span::default()) };
        Self { text, between: text.get(before..span.start()).unwrap_or(""), span, following }
    }

    /// Whether a sentence ended since the mention before. So it has between `열었다. 4일`; not in `3.5% 늘어
    /// 4일`, whose point stands between digits.
    pub(super) fn new_sentence(&self) -> bool {
        // With the last character of the mention before: a stop right behind it ends the sentence too.
        let ahead = self.span.start() - self.between.len();
        let from = self.text[..ahead].char_indices().next_back().map_or(ahead, |(at, _)| at);
        breaks(&self.text[from..self.span.start()])
    }

    /// Whether a sentence ended with its quotation since the mention before: `“2009년에 봤다.” 그는 3월`.
    pub(super) fn quotation_ended(&self) -> bool {
        let stopped = |at: usize| self.between[..at].ends_with(['.', '?', '!']);
        self.between.match_indices(['”', '"']).any(|(at, _)| stopped(at))
    }

    /// Whether a line ended since the mention before.
    pub(super) fn new_paragraph(&self) -> bool {
        memchr2(b'\n', b'\r', self.between.as_bytes()).is_some()
    }

    /// The last word between the mention before and this one; empty where nothing stands between: `2025년
    /// 추석`.
    pub(super) fn word_before(&self) -> &'a str {
        self.between.trim_end().rsplit(' ').next().unwrap_or("")
    }

    /// Whether the mention is the second end of a range or a further item of a list: `10일부터 14일`,
    /// `3∼5일`, `25·26일`.
    pub(super) fn ends_range(&self) -> bool {
        joins(self.between)
    }

    /// Whether nothing but weekdays, or which of the weeks or days, stands between the mention before and
    /// this one: `매주 토·일요일`, `매월 셋째 주 금요일`, `매월 둘째·넷째 일요일`.
    pub(super) fn is_within_period(&self) -> bool {
        let between = self.between.strip_prefix(' ').filter(|between| between.len() <= LONGEST_JOINT);
        let is_place = |word: &str| {
            word == "주"
                || WEEKS_OF_MONTH.of(word).is_some()
                || word.strip_suffix(WEEKDAY).is_some_and(|day| WEEKDAYS.of(day).is_some())
                || WEEKDAYS.of(word).is_some()
        };
        between.is_some_and(|between| {
            between
                .split(|c: char| is_tilde(c) || matches!(c, ' ' | '·' | ',' | '-'))
                .all(|word| word.is_empty() || is_place(word))
        })
    }

    /// Whether the mention is the second end of a range, and not the next item of a list: `10일부터 14일`.
    pub(super) fn ends_span(&self) -> bool {
        let between = self.between.trim();
        between == FROM_ON || between.starts_with(|c: char| is_tilde(c) || c == '-')
    }

    /// Whether only a particle stands between the mention before and this one: `5월에는 1일부터`.
    pub(super) fn is_of_mention_before(&self) -> bool {
        IN.contains(&self.between.trim_end())
    }

    /// Whether the mention before is the subject of which this one is said: `3월 1일이 일요일이다`.
    pub(super) fn is_said_of_mention(&self) -> bool {
        SUBJECT.contains(&self.between) && self.rest().starts_with(['이', '인', '로'])
    }

    /// Whether the mention before is right before the brackets that this one stands in: `전날(18일)`.
    pub(super) fn stands_in_brackets(&self) -> bool {
        self.between == "("
    }

    /// Whether nothing stands between the mention before and this one: `2년 전 5월`.
    pub(super) fn is_right_behind_mention(&self) -> bool {
        self.between == " "
    }

    /// Whether the mention is a time in figures, which are of 24 hours: `10:30`.
    pub(super) fn in_figures(&self) -> bool {
        self.word().contains(':')
    }

    /// Whether the mention begins the item of a list with its time in figures: `14:00 토론회`.
    pub(super) fn heads_item(&self) -> bool {
        begins_line(&self.text[..self.span.start()]) && self.in_figures()
    }

    /// Whether the mention is one end of a range or an item of a list.
    pub(super) fn is_joined(&self) -> bool {
        self.ends_range() || self.range_end().is_some()
    }

    /// The further item of the range or list that this mention begins: the `8월` of `1~8월`.
    pub(super) fn range_end(&self) -> Option<&'a Mention<'a, Expression>> {
        self.next().filter(|(between, _)| joins(between)).map(|(_, next)| next)
    }

    /// The stamp of a photograph (`2023.5.12/뉴스1`) behind a caption that tells of its day as `12일`.
    ///
    /// ```text
    /// 직원들이 12일 다리를 살피고 있다. (한빛시 제공) 2031.5.12/한누리
    /// ```
    ///
    /// `None` where none of the next three mentions is a date in figures with a year and the same day, or
    /// where it is more than [`REACH`] bytes off or behind a blank line.
    pub(super) fn caption_stamp(&self, number: u8) -> Option<NaiveDate> {
        self.following.iter().take(3).find_map(|mention| {
            let Kind::Calendar(Calendar { year: Some(Year::Number(year)), part, .. }) =
                mention.value().kind()
            else {
                return None;
            };
            let Some(Part::Day(Some(Month::Number(month)), Day::Number(day))) = part else { return None };
            let text = mention.text();
            let in_figures = text.starts_with(|c: char| c.is_ascii_digit()) && text.contains('.');
            if day != number || !in_figures {
                return None;
            }
            let between = self.text.get(self.span.end()..mention.span().start())?;
            let near = between.len() <= REACH && !between.contains("\n\n");
            NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).filter(|_| near)
        })
    }

    /// Whether a year mentioned here holds for later dates of the sentence: not from `2019년부터` or `2019년
    /// 이후` on, which ends with its range, nor as the time of another deed (`2005년 시작한 축제는 1월에 …`).
    pub(super) fn year_holds(&self, bare_number: bool) -> bool {
        let rest = self.rest();
        let told_of_noun =
            bare_number && rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(is_hangul));
        !rest.starts_with(closing::FROM_ON) && !self.word().ends_with(closing::AFTER) && !told_of_noun
    }

    /// Whether the mention is only compared with: `전날보다 1% 올랐다`. Not `전날 1% 올랐다`: that is when it
    /// rose; nor `17일 종가 기준`, of when it tells.
    pub(super) fn compares(&self) -> bool {
        let mut behind = closing::COMPARED.iter().filter_map(|word| self.rest().strip_prefix(word));
        behind.any(|rest| !rest.starts_with(closing::AS_OF))
    }

    /// Whether the mention is a year without the word for it, as of works and lives: `‘장마’(2011)`,
    /// `(1919~1921)`.
    pub(super) fn is_aside(&self) -> bool {
        self.word().len() == 4 && self.word().bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether the mention tells of a noun: `10년 전의 두 배`.
    pub(super) fn tells_of_noun(&self) -> bool {
        self.rest().starts_with(closing::OF)
    }

    /// Whether the sentence has the day as its own time, right behind its topic: `이 대표는 28일 … 지적했다`.
    /// Not of `28일부터 …` or `28일까지 …`, from and until when it lasted, nor of `28일 열리는 집회를 …`,
    /// whose time it is.
    pub(super) fn is_day_of_deed(&self) -> bool {
        let topic = self.tail().strip_suffix(' ').is_some_and(|tail| tail.ends_with(['은', '는']));
        let is_end = [FROM_ON, UNTIL].iter().any(|particle| self.rest().starts_with(particle));
        topic && !is_end && !self.is_of_what_comes() && self.tells_past()
    }

    /// Whether the day is that of a picture: right behind who is seen, in a sentence of what is going on, as
    /// captions are: `이 대표가 28일 … 인사하고 있다`. Not of `28일까지 …`.
    pub(super) fn is_day_of_scene(&self) -> bool {
        let is_seen = self.tail().strip_suffix(' ').is_some_and(|tail| tail.ends_with(['이', '가']));
        is_seen && self.rest().starts_with(' ') && self.rest_of_sentence().ends_with(GOING_ON)
    }

    /// `16일 열리는 집회`, `16일 열릴 집회`: whether the mention is the time of what the next word says is to
    /// come. Not `16일 열린 집회`.
    fn is_of_what_comes(&self) -> bool {
        let next = self.rest().strip_prefix(' ').and_then(|rest| rest.split([' ', '\n']).next());
        next.is_some_and(|word| TO_COME.iter().any(|end| word.ends_with(end)))
    }

    /// The mention that this one is another name of: `전날인 26일`. `None` for `전날 26일`, with nothing
    /// between that says so, and where another mention does not follow.
    pub(super) fn appositive(&self) -> Option<&'a Mention<'a, Expression>> {
        let (between, next) = self.next().filter(|(between, _)| between.len() <= LONGEST_JOINT)?;
        let spaced = between.strip_suffix(' ').is_some_and(|between| NAMED_SO.contains(&between.trim()));
        // `월요일(24일)`, `전날(24일)`
        let bracketed = || {
            between == "(" && next.text().ends_with(DAY) && DAYS.iter().any(|day| self.word().ends_with(day))
        };
        (spaced || bracketed()).then_some(next)
    }

    /// The mention behind this one, and what stands between them.
    fn next(&self) -> Option<(&'a str, &'a Mention<'a, Expression>)> {
        let next = self.following.first()?;
        Some((self.text.get(self.span.end()..next.span().start())?, next))
    }

    /// Whether the mention is the year of a budget, of accounts or of schools: `내년도`, `2027학년도`.
    pub(super) fn is_year_of_account(&self) -> bool {
        ACCOUNT_YEAR_ENDS.iter().any(|end| self.word().ends_with(end))
    }

    /// The mention as it stands.
    fn word(&self) -> &'a str {
        self.text.get(self.span.range()).unwrap_or("")
    }

    /// The text behind the mention.
    fn rest(&self) -> &'a str {
        &self.text[self.span.end()..]
    }

    /// Whether the quotation in which the mention stands begins behind the mention before.
    pub(super) fn quoted_since(&self) -> bool {
        self.between.contains(['“', '"']) && self.quoted()
    }

    /// Whether the mention stands inside double quote marks. The last curly mark before it tells; where there
    /// is none within [`REACH`] bytes, an odd number of straight ones in its line.
    pub(super) fn quoted(&self) -> bool {
        let before = self.tail();
        let bytes = before.as_bytes();
        // Both marks begin with the same byte, and little else does.
        let last = memrchr_iter(0xE2, bytes).find_map(|at| match &before[at..] {
            rest if rest.starts_with('“') => Some(true),
            rest if rest.starts_with('”') => Some(false),
            _ => None,
        });
        last.unwrap_or_else(|| {
            let line = memrchr2(b'\n', b'\r', bytes).map_or(bytes, |at| &bytes[at..]);
            memchr_iter(b'"', line).count() % 2 == 1
        })
    }

    /// The text before the mention, at most [`REACH`] bytes of it.
    fn tail(&self) -> &'a str {
        back(self.text, self.span.start(), REACH)
    }

    /// The rest of the sentence, at most [`REACH`] bytes of it. It ends before a line end or a full stop.
    fn rest_of_sentence(&self) -> &'a str {
        let rest = ahead(self.text, self.span.end(), REACH);
        // `4.7% 늘었다`: no stop.
        let is_digit = |at: usize| rest.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        let stops = |at: &usize| !(is_digit(at.wrapping_sub(1)) && is_digit(at + 1));
        memchr2_iter(b'\n', b'.', rest.as_bytes()).find(stops).map_or(rest, |at| &rest[..at])
    }

    /// Whether a range of days ended right before: `24일부터 31일까지 오전 7시부터`.
    pub(super) fn is_behind_range(&self) -> bool {
        self.between.starts_with(UNTIL)
    }
}

/// Whether what stands between two mentions makes them a range or a list.
fn joins(between: &str) -> bool {
    if between.len() > LONGEST_JOINT {
        return false;
    }
    let between = between.trim_start();
    let ends = |rest: &str| rest.trim_start().is_empty();
    let mut behind_sign = between.chars();
    let sign = grammar::joins(between) && behind_sign.next().is_some();
    sign && ends(behind_sign.as_str()) || closing::JOINING.behind(between).any(ends)
}
