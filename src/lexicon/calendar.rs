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
    ("올 한 해", 0),
    ("올 한해", 0),
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
pub(crate) const MONTHS_BEFORE: &Table<i8> = &Table::new(&[("전월", -1), ("전달", -1)]);

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

/// The word for a week that begins as a verb does, and how that goes on: `자리를 내주고`.
pub(crate) const GIVING: (&str, &[char]) = ("내주", &['고', '면', '는', '지', '기', '며']);

/// The week before, whose word is that of a city too where nothing is compared with it: `전주 대비`.
pub(crate) const WEEK_BEFORE: &List = &List::new(&["전주", "직전 주", "직전주"]);

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

/// What begins as a day does, and is none: *only then*.
pub(crate) const ONLY_THEN: &str = "그제야";

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
    ("그다음 날", 1),
    ("그다음날", 1),
]);

/// The same span of time in another year: `지난해 같은 기간`, `전년 동기`.
pub(crate) const SAME_PERIOD: &List =
    &List::new(&["같은 기간", "같은기간", "같은 달", "같은 분기", "동기", "동월", "동기간"]);

/// Quarters counted from the quarter of publication.
pub(crate) const QUARTERS_FROM_REFERENCE: &Table<i8> = &Table::new(&[
    ("지난 분기", -1),
    ("지난분기", -1),
    ("이번 분기", 0),
    ("이번분기", 0),
    ("다음 분기", 1),
    ("다음분기", 1),
]);

/// The quarter before the one last told of: `3분기 이익은 전분기보다 4% 줄었다`.
pub(crate) const QUARTER_BEFORE: &List = &List::new(&["전분기", "전 분기", "직전 분기", "직전분기"]);

/// Behind the number of a quarter: `3분기`.
pub(crate) const QUARTER: &str = "분기";

/// Behind the sign of the old `3·4분기`, the third of four.
pub(crate) const OF_FOUR: &str = "4분기";

/// Behind the number of a week in the month that a poll is of: `4월 4주 정례 조사`.
pub(crate) const POLLED: &[&str] = &[" 정례", " 주간", " 조사", " 여론조사"];

/// Behind the number of a week in its month: `5주차`.
pub(crate) const NUMBERED_WEEKS: &[&str] = &["주차", "주 차"];

/// Behind the number of a century.
pub(crate) const CENTURY: &str = "세기";

/// Behind the year in which a year of schools or of accounts begins.
pub(crate) const YEARS_OF_ACCOUNT: &[&str] = &["학년도", "회계연도", "회계년도", " 회계연도", " 회계년도"];

/// The last syllables of years of budgets and of schools: `내년도`, `2036학년도`, `2036 회계연도`.
pub(crate) const ACCOUNT_YEAR_ENDS: &[&str] = &["년도", "회계연도"];

/// Halves of a year.
pub(crate) const HALVES: &Table<u8> = &Table::new(&[("상반기", 1), ("하반기", 2)]);

/// A season. Winter begins in December of its year.
///
/// ```
/// use gisa::date::{Expression, Kind, Part, Season};
///
/// let Kind::Calendar(date) = "지난겨울".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.part, Some(Part::Season(Season::Winter)));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Season {
    /// `봄`, March to May.
    Spring,
    /// `여름`, June to August.
    Summer,
    /// `가을`, September to November.
    Autumn,
    /// `겨울`, December to February.
    Winter,
}

/// Their names.
pub(crate) const SEASONS: &Table<Season> = &Table::new(&[
    ("봄", Season::Spring),
    ("여름", Season::Summer),
    ("가을", Season::Autumn),
    ("겨울", Season::Winter),
    ("초봄", Season::Spring),
    ("늦봄", Season::Spring),
    ("초여름", Season::Summer),
    ("한여름", Season::Summer),
    ("늦여름", Season::Summer),
    ("초가을", Season::Autumn),
    ("늦가을", Season::Autumn),
    ("초겨울", Season::Winter),
    ("한겨울", Season::Winter),
    ("늦겨울", Season::Winter),
]);

/// Behind a season, to which it adds nothing: `겨울철`.
pub(crate) const SEASON: &str = "철";

/// What is glued to the season that it falls in: `여름방학`.
pub(crate) const BREAK: &str = "방학";

/// Which part of a time is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    Start,
    Middle,
    End,
    /// What is left of it.
    Within,
}

/// Words for a part of a year, month or week, behind it: `이달 말`.
pub(crate) const EDGES: &Table<Edge> = &Table::new(&[
    ("초반", Edge::Start),
    ("초순", Edge::Start),
    ("초엽", Edge::Start),
    ("상순", Edge::Start),
    ("초", Edge::Start),
    ("중순", Edge::Middle),
    ("중반", Edge::Middle),
    ("중엽", Edge::Middle),
    ("하순", Edge::End),
    ("후반", Edge::End),
    ("말엽", Edge::End),
    ("말", Edge::End),
]);

/// Schools by one syllable each behind the first, `초`, which looks like the start of a year:
/// `내년 초·중·고`.
pub(crate) const SCHOOLS: &str = "중·고";

/// The end of a year, behind its number.
pub(crate) const END_OF_YEAR: &str = "말";

/// What a day is named with whose name is its month and day: `3·1절`.
pub(crate) const FEAST: char = '절';

/// A year or a month, that of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    Year,
    Month,
}

/// Words that name a part of it: `연말까지`, `월초에`.
pub(crate) const EDGES_OF_NOW: &Table<(Period, Edge)> = &Table::new(&[
    ("연초", (Period::Year, Edge::Start)),
    ("새해 초", (Period::Year, Edge::Start)),
    ("연말", (Period::Year, Edge::End)),
    ("세밑", (Period::Year, Edge::End)),
    ("연내", (Period::Year, Edge::Within)),
    ("월초", (Period::Month, Edge::Start)),
    ("월말", (Period::Month, Edge::End)),
]);

/// Weekends, with the week counted from that of publication where it is said.
pub(crate) const WEEKENDS: &Table<Option<i8>> = &Table::new(&[("이번 주말", Some(0)), ("주말", None)]);

/// Nights in one word, by the day that they belong to, counted from the day of publication.
pub(crate) const NIGHTS: &Table<i8> =
    &Table::new(&[("어젯밤", -1), ("간밤", -1), ("지난밤", -1), ("오늘밤", 0)]);

/// A day of the week.
///
/// ```
/// use gisa::date::{Expression, Kind, Part, Weekday};
///
/// let Kind::Calendar(date) = "지난주 금요일".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.part, Some(Part::Weekday(Some(-1), Weekday::Friday)));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Weekday {
    /// `월요일`
    Monday,
    /// `화요일`
    Tuesday,
    /// `수요일`
    Wednesday,
    /// `목요일`
    Thursday,
    /// `금요일`
    Friday,
    /// `토요일`
    Saturday,
    /// `일요일`
    Sunday,
}

/// Their names, but for [`WEEKDAY`].
pub(crate) const WEEKDAYS: &Table<Weekday> = &Table::new(&[
    ("월", Weekday::Monday),
    ("화", Weekday::Tuesday),
    ("수", Weekday::Wednesday),
    ("목", Weekday::Thursday),
    ("금", Weekday::Friday),
    ("토", Weekday::Saturday),
    ("일", Weekday::Sunday),
]);

/// What their names end in.
pub(crate) const WEEKDAY: &str = "요일";

/// The days of the week but Saturday and Sunday.
pub(crate) const WORKDAYS: &str = "평일";

/// A part of the day.
///
/// ```
/// use gisa::date::{DayPart, Expression, Kind};
///
/// let Kind::Calendar(date) = "4일 새벽".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.clock.unwrap().part, Some(DayPart::SmallHours));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum DayPart {
    /// `새벽`, the hours before dawn.
    SmallHours,
    /// `아침`
    Morning,
    /// `오전`, before noon.
    Forenoon,
    /// `낮`
    Daytime,
    /// `오후`, after noon.
    Afternoon,
    /// `저녁`
    Evening,
    /// `밤`
    Night,
}

/// Words for them.
pub(crate) const DAY_PARTS: &Table<DayPart> = &Table::new(&[
    ("새벽", DayPart::SmallHours),
    ("아침", DayPart::Morning),
    ("오전", DayPart::Forenoon),
    ("대낮", DayPart::Daytime),
    ("한낮", DayPart::Daytime),
    ("낮", DayPart::Daytime),
    ("오후", DayPart::Afternoon),
    ("저녁", DayPart::Evening),
    ("심야", DayPart::Night),
    ("한밤", DayPart::Night),
    ("밤", DayPart::Night),
    ("이른 새벽", DayPart::SmallHours),
    ("이른 아침", DayPart::Morning),
    ("이른 오후", DayPart::Afternoon),
    ("늦은 오후", DayPart::Afternoon),
    ("이른 저녁", DayPart::Evening),
    ("늦은 저녁", DayPart::Evening),
    ("늦은 밤", DayPart::Night),
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

/// Words before a year that say from when it is counted.
pub(crate) const ERAS: &Table<Era> =
    &Table::new(&[("기원전", Era::BeforeChrist), ("서기", Era::Common), ("단기", Era::Dangun)]);

/// The word before a date of the lunar calendar.
pub(crate) const LUNAR_CALENDAR: &str = "음력";
