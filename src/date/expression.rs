//! A temporal expression as the page has it.

use super::amount::Amount;

/// A temporal expression as written: what it says, before anything is known about when it was said.
///
/// ```
/// use gisa::date::{Expression, Kind, Lean, Month, Part};
///
/// let expression: Expression = "지난 3월".parse()?;
/// let Kind::Calendar(date) = expression.kind() else { unreachable!() };
/// assert_eq!(date.part, Some(Part::Month(Month::Number(3))));
/// assert_eq!(date.lean, Lean::Past);
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Expression {
    kind: Kind,
    modifier: Option<Modifier>,
    zone: Zone,
}

impl Expression {
    pub(crate) const fn new(kind: Kind) -> Self {
        Self { kind, modifier: None, zone: Zone::Unstated }
    }

    /// The same expression, modified. What was modified before stays so.
    pub(crate) const fn modified(self, modifier: Option<Modifier>) -> Self {
        match self.modifier {
            Some(_) => self,
            None => Self { modifier, ..self },
        }
    }

    pub(crate) const fn in_zone(self, zone: Zone) -> Self {
        Self { zone, ..self }
    }

    /// What it says.
    ///
    /// ```
    /// use gisa::date::{Expression, Kind, Vague};
    ///
    /// assert_eq!("최근".parse::<Expression>()?.kind(), Kind::Vague(Vague::Present));
    /// # Ok::<(), gisa::Error>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// How exact it is, or which part of the time it means.
    ///
    /// ```
    /// use gisa::date::{Expression, Modifier};
    ///
    /// assert_eq!("이달 말".parse::<Expression>()?.modifier(), Some(Modifier::End));
    /// # Ok::<(), gisa::Error>(())
    /// ```
    #[must_use]
    pub const fn modifier(&self) -> Option<Modifier> {
        self.modifier
    }

    /// Whose calendar and clock it goes by.
    ///
    /// ```
    /// use gisa::date::{self, Zone};
    ///
    /// let mention = date::find("오전 3시(한국시간) 시작한다").next().unwrap();
    /// assert_eq!(mention.value().zone(), Zone::Korea);
    /// ```
    #[must_use]
    pub const fn zone(&self) -> Zone {
        self.zone
    }
}

/// The kinds of [`Expression`].
///
/// ```
/// use gisa::date::{Expression, Kind};
///
/// assert!(matches!("지난해 2월".parse::<Expression>()?.kind(), Kind::Calendar(_)));
/// assert!(matches!("3년 전".parse::<Expression>()?.kind(), Kind::Shift(_)));
/// assert!(matches!("사흘".parse::<Expression>()?.kind(), Kind::Duration(_)));
/// assert!(matches!("매주 월요일".parse::<Expression>()?.kind(), Kind::Set(_)));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A place on the calendar or the clock: `지난해 2월`, `4일 오후 2시`.
    Calendar(Calendar),
    /// So much before or after some time: `3년 전`, `두 달 뒤`.
    Shift(Shift),
    /// An amount of time: `1년 6개월`, `사흘`.
    Duration(Amount),
    /// Something that recurs: `매주 월요일`, `하루 두 번`.
    Set(Set),
    /// The past, the present or the future at large: `최근`, `향후`.
    Vague(Vague),
}

/// A place on the calendar, the clock, or both. Parts that the page leaves out are `None`.
///
/// ```
/// use gisa::date::{Calendar, Day, DayPart, Expression, Kind, Month, Part, Year};
///
/// let expression: Expression = "지난해 9월 25일 오후 2시".parse()?;
/// let Kind::Calendar(Calendar { year, part, clock, .. }) = expression.kind() else { unreachable!() };
/// assert_eq!(year, Some(Year::Reference(-1)));
/// assert_eq!(part, Some(Part::Day(Some(Month::Number(9)), Day::Number(25))));
/// assert_eq!(clock.and_then(|clock| clock.part), Some(DayPart::Afternoon));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Calendar {
    /// The year, decade or century.
    pub year: Option<Year>,
    /// The part of the year.
    pub part: Option<Part>,
    /// The part of the day or the time of day.
    pub clock: Option<Clock>,
    /// On which side of the reference it lies.
    pub lean: Lean,
}

/// A side of the reference.
///
/// ```
/// use gisa::date::{Expression, Kind, Lean};
///
/// let Kind::Calendar(date) = "오는 15일".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.lean, Lean::Coming);
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Lean {
    /// Not said: the nearest one.
    #[default]
    Nearest,
    /// The last one before it: `지난 4일`.
    Past,
    /// The first one after it: `오는 15일`.
    Coming,
}

/// A year or a longer span, as written.
///
/// ```
/// use gisa::date::{Expression, Kind, Year};
///
/// let Kind::Calendar(date) = "1990년대".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.year, Some(Year::Decade(1990)));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Year {
    /// `2025년`; before Christ if negative (`기원전 44년` is −44).
    Number(i16),
    /// `1990년대`, by its first year.
    Decade(i16),
    /// `21세기`, by its ordinal.
    Century(u8),
    /// Counted from the year of the reference: `올해` 0, `지난해` −1.
    Reference(i8),
    /// Counted from the year last mentioned: `같은 해` 0, `이듬해` 1.
    Mention(i8),
    /// Counted from the year of the sentence, else of the reference: `전년` −1.
    Sentence(i8),
}

/// A part of a year, as written.
///
/// ```
/// use gisa::date::{Expression, Kind, Part, Year};
///
/// let Kind::Calendar(date) = "올 3분기".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!((date.year, date.part), (Some(Year::Reference(0)), Some(Part::Quarter(3))));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// `3월`, `이달`.
    Month(Month),
    /// `3월 4일`, `이달 10일`, `4일`, `어제`, `이날`.
    Day(Option<Month>, Day),
    /// `3분기`, 1 to 4.
    Quarter(u8),
    /// `상반기` 1, `하반기` 2.
    Half(u8),
    /// `올여름`.
    Season(Season),
    /// `이번 주` 0, `지난주` −1: counted from the week of the reference.
    Week(i8),
    /// `6월 5주차`: a week of a month.
    WeekOfMonth(Month, u8),
    /// `지난주 금요일`; without a week where the page has none.
    Weekday(Option<i8>, Weekday),
    /// `이번 주말`.
    Weekend(Option<i8>),
    /// `평일`: Monday to Friday.
    Weekdays,
    /// `추석`: a day of the lunar calendar, by its month and day there. It stays unresolved without the feature `lunar`.
    Lunar(u8, u8),
    /// `같은 기간`: the part of the year last mentioned.
    Same,
}

/// A month, as written.
///
/// ```
/// use gisa::date::{Expression, Kind, Month, Part};
///
/// let Kind::Calendar(date) = "지난달".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.part, Some(Part::Month(Month::Reference(-1))));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Month {
    /// `3월`, 1 to 12.
    Number(u8),
    /// Counted from the month of the reference: `이달` 0, `지난달` −1.
    Reference(i8),
    /// Counted from the month last mentioned: `같은 달` 0.
    Mention(i8),
    /// Counted from the month of the sentence, else of the reference: `전월` −1.
    Sentence(i8),
}

/// A day, as written.
///
/// ```
/// use gisa::date::{Day, Expression, Kind, Part};
///
/// let Kind::Calendar(date) = "이튿날".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(date.part, Some(Part::Day(None, Day::Mention(1))));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Day {
    /// `4일`, 1 to 31.
    Number(u8),
    /// Counted from the day of the reference: `오늘` 0, `어제` −1.
    Reference(i8),
    /// Counted from the day that the article tells of: `이날` 0, `전날` −1.
    Narrated(i8),
    /// Counted from the day last mentioned: `같은 날` 0, `이튿날` 1.
    Mention(i8),
}

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

impl Weekday {
    /// All seven, in the order of ISO 8601.
    pub(crate) const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Its number in ISO 8601: Monday is 1.
    ///
    /// ```
    /// assert_eq!(gisa::date::Weekday::Sunday.number(), 7);
    /// ```
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

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

impl Season {
    /// All four, spring first.
    pub(crate) const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];
}

/// A part of the day or a time of day, as written.
///
/// ```
/// use gisa::date::{DayPart, Expression, Kind};
///
/// let Kind::Calendar(date) = "4일 오후 2시".parse::<Expression>()?.kind() else { unreachable!() };
/// let clock = date.clock.unwrap();
/// assert_eq!(clock.part, Some(DayPart::Afternoon));
/// assert_eq!(clock.time.unwrap().hour, 2); // as the page has it
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clock {
    /// `오후`, `밤`.
    pub part: Option<DayPart>,
    /// `2시 30분`, in the hours of the page: 12 or 24 of them.
    pub time: Option<TimeOfDay>,
}

/// Hours, minutes, seconds.
///
/// ```
/// use gisa::date::{Expression, Kind, TimeOfDay};
///
/// let Kind::Calendar(date) = "오후 2시 52분".parse::<Expression>()?.kind() else { unreachable!() };
/// let time = date.clock.unwrap().time;
/// assert_eq!(time, Some(TimeOfDay { hour: 2, minute: Some(52), second: None }));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeOfDay {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: Option<u8>,
    /// 0 to 59.
    pub second: Option<u8>,
}

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

impl DayPart {
    /// All of them, in the order of the day.
    pub(crate) const ALL: [Self; 7] = [
        Self::SmallHours,
        Self::Morning,
        Self::Forenoon,
        Self::Daytime,
        Self::Afternoon,
        Self::Evening,
        Self::Night,
    ];
}

/// So much before or after some time.
///
/// ```
/// use gisa::date::{Expression, Kind};
///
/// let Kind::Shift(shift) = "3년 전".parse::<Expression>()?.kind() else { unreachable!() };
/// assert!(shift.back);
/// assert_eq!(shift.amount.to_string(), "P3Y");
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shift {
    /// How much.
    pub amount: Amount,
    /// Before (`전`) rather than after (`뒤`, `후`).
    pub back: bool,
    /// From when.
    pub from: Anchor,
}

/// From when a [`Shift`] counts.
///
/// ```
/// use gisa::date::{Anchor, Expression, Kind};
///
/// let Kind::Shift(shift) = "그로부터 3년 뒤".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(shift.from, Anchor::Mention);
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// Said to be now: `지금부터 3년 뒤`.
    Now,
    /// Said to be the time last mentioned: `그로부터 3년 뒤`.
    Mention,
    /// Not said.
    Unstated,
}

/// Something that recurs.
///
/// ```
/// use gisa::date::{Expression, Kind, Part, Weekday};
///
/// let Kind::Set(set) = "매주 월요일".parse::<Expression>()?.kind() else { unreachable!() };
/// assert_eq!(set.every.to_string(), "P1W");
/// assert_eq!(set.at.and_then(|at| at.part), Some(Part::Weekday(None, Weekday::Monday)));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Set {
    /// The time from one to the next.
    pub every: Amount,
    /// Where in that time: the `월요일` of `매주 월요일`.
    pub at: Option<Calendar>,
}

/// A time left open.
///
/// ```
/// use gisa::date::{Expression, Kind, Vague};
///
/// assert_eq!("당시".parse::<Expression>()?.kind(), Kind::Vague(Vague::Then));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Vague {
    /// `과거`, `한때`
    Past,
    /// `최근`, `현재`
    Present,
    /// `향후`, `앞으로`
    Future,
    /// `당시`, `그때`: the time last told of.
    Then,
}

/// How exact a time is, or which part of it is meant; the values of TIMEX3's `mod`.
///
/// ```
/// use gisa::date::{self, Modifier};
///
/// let modifier = |text| date::find(text).next().unwrap().value().modifier();
/// assert_eq!(modifier("10년 넘게 살았다"), Some(Modifier::MoreThan));
/// assert_eq!(modifier("최대 3년 걸린다"), Some(Modifier::EqualOrLess));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Modifier {
    /// `초`, `초순`
    Start,
    /// `중순`
    Mid,
    /// `말`, `하순`
    End,
    /// `쯤`, `경`, `약`, `여`
    Approx,
    /// `이전`
    Before,
    /// `이후`
    After,
    /// `가까이`, `미만`
    LessThan,
    /// `이상`, `넘게`
    MoreThan,
    /// `최대`, `이내`, `올해 안`
    EqualOrLess,
    /// `최소`
    EqualOrMore,
}

impl Modifier {
    /// TIMEX3's name for it.
    ///
    /// ```
    /// assert_eq!(gisa::date::Modifier::EqualOrLess.as_str(), "EQUAL_OR_LESS");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "START",
            Self::Mid => "MID",
            Self::End => "END",
            Self::Approx => "APPROX",
            Self::Before => "BEFORE",
            Self::After => "AFTER",
            Self::LessThan => "LESS_THAN",
            Self::MoreThan => "MORE_THAN",
            Self::EqualOrLess => "EQUAL_OR_LESS",
            Self::EqualOrMore => "EQUAL_OR_MORE",
        }
    }
}

/// Whose calendar and clock a time goes by.
///
/// ```
/// use gisa::date::{self, Zone};
///
/// let mention = date::find("4일(현지시간) 열렸다").next().unwrap();
/// assert_eq!(mention.text(), "4일");
/// assert_eq!(mention.value().zone(), Zone::Local);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Zone {
    /// The page does not say; Korean time, as everywhere in Korean news.
    #[default]
    Unstated,
    /// `(한국시간)`
    Korea,
    /// `(현지시간)`: that of the place told of. The day is the local one.
    Local,
    /// `미 동부시간`
    UsEastern,
    /// `미 서부시간`
    UsPacific,
    /// `협정세계시`
    Utc,
}
