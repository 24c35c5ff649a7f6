//! A temporal expression as the page has it.

use super::amount::Amount;
use super::{Calendar, Zone};

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
///
/// With the feature `serde` it is written as it is built, variants in snake case, amounts of time as ISO 8601
/// durations and the modifier as TIMEX3's: `{"kind": {"shift": {"amount": "P3Y", "back": true, "from":
/// "unstated"}}, "mod": null, "zone": "unstated", "penalty": false}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Expression {
    kind: Kind,
    #[cfg_attr(feature = "serde", serde(rename = "mod"))]
    modifier: Option<Modifier>,
    zone: Zone,
    penalty: bool,
}

impl Expression {
    /// The expression that says this and no more.
    pub(crate) const fn new(kind: Kind) -> Self {
        Self { kind, modifier: None, zone: Zone::Unstated, penalty: false }
    }

    /// The same expression, modified. What was modified before stays so.
    pub(crate) const fn modified(self, modifier: Option<Modifier>) -> Self {
        match self.modifier {
            Some(_) => self,
            None => Self { modifier, ..self },
        }
    }

    /// The same expression, modified by what outweighs what it was modified by before.
    pub(crate) const fn modified_anew(self, modifier: Modifier) -> Self {
        Self { modifier: Some(modifier), ..self }
    }

    /// The same by the clock of a zone.
    pub(crate) const fn in_zone(self, zone: Zone) -> Self {
        Self { zone, ..self }
    }

    /// The same as the length of a penalty, or as none.
    pub(crate) const fn as_penalty(self, penalty: bool) -> Self {
        Self { penalty, ..self }
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

    /// Whether it is the length of a penalty: `징역 6개월`, `5년형`.
    ///
    /// ```
    /// use gisa::date;
    ///
    /// let penalties = |text| date::find(text).filter(|mention| mention.value().is_penalty()).count();
    /// assert_eq!(penalties("법원은 징역 6개월에 집행유예 2년을 선고했다"), 2);
    /// assert_eq!(penalties("공사는 6개월 걸린다"), 0);
    /// ```
    #[must_use]
    pub const fn is_penalty(&self) -> bool {
        self.penalty
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
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
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
    /// `가까이`, `미만`, `거의`, `1년도 안 돼`
    LessThan,
    /// `이상`, `넘게`
    MoreThan,
    /// `최대`, `이하`, `이내`, `올해 안`
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
