//! Words of the calendar and the clock. Offsets count in the unit of the table: years, months, weeks, days.

use crate::scan::table::{List, Table};

/// Years counted from the year of publication.
pub(crate) const YEARS_FROM_REFERENCE: &Table<i8> = &Table::new(&[
    ("지지난해", -2),
    ("재작년", -2),
    ("지난해", -1),
    ("지난 해", -1),
    ("작년", -1),
    ("올해", 0),
    ("올 해", 0),
    ("금년", 0),
    ("금년도", 0),
    ("내년", 1),
    ("내년도", 1),
    ("내후년", 2),
]);

/// Years counted from the year last mentioned.
pub(crate) const YEARS_FROM_MENTION: &Table<i8> = &Table::new(&[
    ("같은 해", 0),
    ("같은해", 0),
    ("그해", 0),
    ("그 해", 0),
    ("이듬해", 1),
    ("다음 해", 1),
    ("다음해", 1),
]);

/// The year before the one that the sentence tells of: `지난해 매출은 전년보다 9% 늘었다`.
pub(crate) const YEARS_BEFORE: &Table<i8> = &Table::new(&[("전년", -1), ("전년도", -1)]);

/// Months counted from the month of publication.
pub(crate) const MONTHS_FROM_REFERENCE: &Table<i8> = &Table::new(&[
    ("지지난달", -2),
    ("지난달", -1),
    ("지난 달", -1),
    ("이달", 0),
    ("이번 달", 0),
    ("이번달", 0),
    ("다음 달", 1),
    ("다음달", 1),
    ("내달", 1),
    ("다다음 달", 2),
    ("다다음달", 2),
]);

/// Months counted from the month last mentioned.
pub(crate) const MONTHS_FROM_MENTION: &Table<i8> =
    &Table::new(&[("같은 달", 0), ("같은달", 0), ("그달", 0), ("그 달", 0), ("이듬달", 1)]);

/// The month before the one that the sentence tells of.
pub(crate) const MONTHS_BEFORE: &Table<i8> = &Table::new(&[("전월", -1)]);

/// Weeks counted from the week of publication.
pub(crate) const WEEKS_FROM_REFERENCE: &Table<i8> = &Table::new(&[
    ("지지난주", -2),
    ("지난주", -1),
    ("지난 주", -1),
    ("이번 주", 0),
    ("이번주", 0),
    ("금주", 0),
    ("다음 주", 1),
    ("다음주", 1),
    ("내주", 1),
    ("다다음 주", 2),
    ("다다음주", 2),
]);

/// Weeks of a month, before `주`.
pub(crate) const WEEKS_OF_MONTH: &Table<u8> =
    &Table::new(&[("첫째", 1), ("첫", 1), ("둘째", 2), ("셋째", 3), ("넷째", 4), ("다섯째", 5)]);

/// Days counted from the day of publication, or from the day of the utterance inside a quotation.
pub(crate) const DAYS_FROM_REFERENCE: &Table<i8> = &Table::new(&[
    ("그저께", -2),
    ("그제", -2),
    ("어저께", -1),
    ("어제", -1),
    ("오늘", 0),
    ("내일", 1),
    ("모레", 2),
    ("글피", 3),
]);

/// Days counted from the day that the article tells of.
pub(crate) const DAYS_NARRATED: &Table<i8> =
    &Table::new(&[("이날", 0), ("하루 전날", -1), ("전날", -1), ("전일", -1)]);

/// Days counted from the day last mentioned.
pub(crate) const DAYS_FROM_MENTION: &Table<i8> = &Table::new(&[
    ("같은 날", 0),
    ("같은날", 0),
    ("그날", 0),
    ("그 날", 0),
    ("당일", 0),
    ("이튿날", 1),
    ("다음 날", 1),
    ("다음날", 1),
]);

/// The same span of time in another year: `지난해 같은 기간`, `전년 동기`.
pub(crate) const SAME_PERIOD: &List =
    &List::new(&["같은 기간", "같은기간", "같은 달", "같은 분기", "동기", "동월", "동기간"]);

/// Halves of a year.
pub(crate) const HALVES: &Table<u8> = &Table::new(&[("상반기", 1), ("하반기", 2)]);

/// Seasons, by their place in the year.
pub(crate) const SEASONS: &Table<u8> = &Table::new(&[("봄", 0), ("여름", 1), ("가을", 2), ("겨울", 3)]);

/// Behind a season, to which it adds nothing: `겨울철`.
pub(crate) const SEASON: &str = "철";

/// What is glued to the season that it falls in: `여름방학`.
pub(crate) const BREAK: &str = "방학";

/// The first part of a year, month or week.
pub(crate) const STARTS: &List = &List::new(&["초반", "초순", "상순", "초"]);
/// Its middle part.
pub(crate) const MIDDLES: &List = &List::new(&["중순", "중반"]);
/// Its last part.
pub(crate) const ENDS: &List = &List::new(&["하순", "후반", "말"]);

/// The end of a year, behind its number.
pub(crate) const END_OF_YEAR: &str = "말";

/// What a day is named with whose name is its month and day: `3·1절`.
pub(crate) const FEAST: char = '절';

/// Words that name a part of the year or month of publication: `연말까지`, `월초에`.
pub(crate) const YEAR_STARTS: &List = &List::new(&["연초", "새해 초"]);
pub(crate) const YEAR_ENDS: &List = &List::new(&["연말", "세밑"]);
pub(crate) const WITHIN_YEAR: &List = &List::new(&["연내"]);
pub(crate) const MONTH_STARTS: &List = &List::new(&["월초"]);
pub(crate) const MONTH_ENDS: &List = &List::new(&["월말"]);

/// Weekends, with the week counted from that of publication where it is said.
pub(crate) const WEEKENDS: &Table<Option<i8>> = &Table::new(&[("이번 주말", Some(0)), ("주말", None)]);

/// Nights in one word, by the day that they belong to, counted from the day of publication.
pub(crate) const NIGHTS: &Table<i8> =
    &Table::new(&[("어젯밤", -1), ("간밤", -1), ("지난밤", -1), ("오늘밤", 0)]);

/// Days of the week, Monday first.
pub(crate) const WEEKDAYS: &Table<u8> =
    &Table::new(&[("월", 0), ("화", 1), ("수", 2), ("목", 3), ("금", 4), ("토", 5), ("일", 6)]);

/// What their names end in.
pub(crate) const WEEKDAY: &str = "요일";

/// The days of the week but Saturday and Sunday.
pub(crate) const WORKDAYS: &str = "평일";

/// Parts of the day, each with its place in [`crate::date::DayPart`].
pub(crate) const DAY_PARTS: &Table<u8> = &Table::new(&[
    ("새벽", 0),
    ("아침", 1),
    ("오전", 2),
    ("대낮", 3),
    ("한낮", 3),
    ("낮", 3),
    ("오후", 4),
    ("저녁", 5),
    ("심야", 6),
    ("한밤", 6),
    ("밤", 6),
    ("이른 새벽", 0),
    ("이른 아침", 1),
    ("이른 오후", 4),
    ("늦은 오후", 4),
    ("이른 저녁", 5),
    ("늦은 저녁", 5),
    ("늦은 밤", 6),
]);

/// Those that name a time without an hour.
pub(crate) const HALVES_OF_DAY: &[&str] = &["오전", "오후"];

/// Clock words with their hour. Midnight is the end of the day: `이날 자정까지`.
pub(crate) const CLOCK_WORDS: &Table<u8> = &Table::new(&[("자정", 24), ("정오", 12)]);

/// Whose clock a time goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clock {
    Local,
    Korea,
    UsEastern,
    UsPacific,
    Utc,
}

/// Words that say so, in brackets behind a date or before it.
pub(crate) const CLOCKS: &Table<Clock> = &Table::new(&[
    ("현지시간", Clock::Local),
    ("현지시각", Clock::Local),
    ("현지 시간", Clock::Local),
    ("현지 시각", Clock::Local),
    ("한국시간", Clock::Korea),
    ("한국시각", Clock::Korea),
    ("한국 시간", Clock::Korea),
    ("한국 시각", Clock::Korea),
    ("우리시간", Clock::Korea),
    ("우리시각", Clock::Korea),
    ("우리 시간", Clock::Korea),
    ("우리 시각", Clock::Korea),
    ("동부시간", Clock::UsEastern),
    ("동부시각", Clock::UsEastern),
    ("동부 시간", Clock::UsEastern),
    ("서부시간", Clock::UsPacific),
    ("서부 시간", Clock::UsPacific),
    ("협정세계시", Clock::Utc),
    ("그리니치 표준시", Clock::Utc),
]);

/// What may stand before them in the brackets: `(이하 현지시간)`, `(미 동부시간)`.
pub(crate) const BEFORE_CLOCKS: &List = &List::new(&["이하", "미국", "미"]);

/// What may stand behind them before the time: `현지시간으로 4일`.
pub(crate) const BEHIND_CLOCKS: &List = &List::new(&["으로는", "으로", "기준"]);

/// How an era counts its years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Era {
    /// Before Christ, backwards.
    BeforeChrist,
    /// After Christ.
    Common,
    /// From the founding of Korea by Dangun, in 2333 before Christ.
    Dangun,
}

impl Era {
    /// The year after Christ, negative before.
    pub(crate) const fn year(self, number: i16) -> Option<i16> {
        match self {
            Self::BeforeChrist => number.checked_neg(),
            Self::Common => Some(number),
            // `단기 1년` is a short term of a year.
            Self::Dangun if number > 2333 => Some(number - 2333),
            Self::Dangun => None,
        }
    }
}

/// Words before a year that say from when it is counted.
pub(crate) const ERAS: &Table<Era> =
    &Table::new(&[("기원전", Era::BeforeChrist), ("서기", Era::Common), ("단기", Era::Dangun)]);

/// The word before a date of the lunar calendar.
pub(crate) const LUNAR_CALENDAR: &str = "음력";
