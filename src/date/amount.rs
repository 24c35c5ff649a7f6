//! Amounts of time.

use core::fmt;

/// An amount of time in one to three units: `1년 6개월`, `2시간 30분`.
///
/// Its `Display` is the ISO 8601 duration that TIMEX3 uses, with `X` for digits left open:
///
/// ```
/// use gisa::date::{Amount, Count, Quantity, Unit};
///
/// let amount = Amount::new(Quantity { count: Count::whole(1), unit: Unit::Year })
///     .and(Quantity { count: Count::whole(6), unit: Unit::Month });
/// assert_eq!(amount.to_string(), "P1Y6M");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    first: Quantity,
    rest: [Option<Quantity>; 2],
}

impl Amount {
    /// An amount in one unit.
    ///
    /// ```
    /// use gisa::date::{Amount, Count, Quantity, Unit};
    ///
    /// assert_eq!(Amount::new(Quantity { count: Count::whole(3), unit: Unit::Week }).to_string(), "P3W");
    /// ```
    #[must_use]
    pub const fn new(first: Quantity) -> Self {
        Self { first, rest: [None; 2] }
    }

    /// A whole number of one unit.
    pub(crate) const fn whole(number: u32, unit: Unit) -> Self {
        Self::new(Quantity::whole(number, unit))
    }

    /// The amount and `more`, in a smaller unit; a fourth unit is left out.
    ///
    /// ```
    /// use gisa::date::{Amount, Count, Quantity, Unit};
    ///
    /// let hour = Amount::new(Quantity { count: Count::whole(1), unit: Unit::Hour });
    /// assert_eq!(hour.and(Quantity { count: Count::whole(20), unit: Unit::Minute }).to_string(), "PT1H20M");
    /// ```
    #[must_use]
    pub const fn and(self, more: Quantity) -> Self {
        match self.rest {
            [None, _] => Self { rest: [Some(more), None], ..self },
            [second, None] => Self { rest: [second, Some(more)], ..self },
            [_, Some(_)] => self,
        }
    }

    /// The amount with another one of its smallest unit.
    pub(crate) const fn with_last(self, last: Quantity) -> Self {
        match self.rest {
            [None, _] => Self { first: last, ..self },
            [_, None] => Self { rest: [Some(last), None], ..self },
            [second, Some(_)] => Self { rest: [second, Some(last)], ..self },
        }
    }

    /// Whether it has as many units as it can have.
    pub(crate) const fn is_full(self) -> bool {
        matches!(self.rest, [_, Some(_)])
    }

    /// The amounts in each unit, the largest first.
    ///
    /// ```
    /// use gisa::date::{Expression, Kind, Unit};
    ///
    /// let Kind::Duration(amount) = "1년 6개월".parse::<Expression>()?.kind() else { unreachable!() };
    /// let units: Vec<_> = amount.quantities().map(|quantity| quantity.unit).collect();
    /// assert_eq!(units, [Unit::Year, Unit::Month]);
    /// # Ok::<(), gisa::Error>(())
    /// ```
    pub fn quantities(&self) -> impl Iterator<Item = Quantity> {
        core::iter::once(self.first).chain(self.rest.into_iter().flatten())
    }

    /// The amount in the largest unit.
    ///
    /// ```
    /// use gisa::date::{Expression, Kind, Unit};
    ///
    /// let Kind::Duration(amount) = "사흘".parse::<Expression>()?.kind() else { unreachable!() };
    /// assert_eq!(amount.first().unit, Unit::Day);
    /// assert_eq!(amount.first().count.as_whole(), Some(3));
    /// # Ok::<(), gisa::Error>(())
    /// ```
    #[must_use]
    pub const fn first(&self) -> Quantity {
        self.first
    }

    /// Whether a digit of it is left open, as in `수년`.
    ///
    /// ```
    /// use gisa::date::{Expression, Kind};
    ///
    /// let Kind::Duration(amount) = "수십 년".parse::<Expression>()?.kind() else { unreachable!() };
    /// assert!(amount.is_open());
    /// assert_eq!(amount.to_string(), "PXXY");
    /// # Ok::<(), gisa::Error>(())
    /// ```
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.quantities().any(|quantity| matches!(quantity.count, Count::Open { .. }))
    }
}

/// A count of one unit.
///
/// ```
/// use gisa::date::{Expression, Kind, Quantity, Unit};
///
/// let Kind::Duration(amount) = "석 달".parse::<Expression>()?.kind() else { unreachable!() };
/// let Quantity { count, unit } = amount.first();
/// assert_eq!((count.as_whole(), unit), (Some(3), Unit::Month));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// How many.
    pub count: Count,
    /// Of what.
    pub unit: Unit,
}

impl Quantity {
    /// A whole number of a unit.
    pub(crate) const fn whole(number: u32, unit: Unit) -> Self {
        Self { count: Count::whole(number), unit }
    }
}

/// How many.
///
/// ```
/// use gisa::date::Count;
///
/// assert_eq!(Count::Exact { digits: 435, scale: 1 }.to_string(), "43.5");
/// assert_eq!(Count::Open { digits: 2 }.to_string(), "XX"); // 수십
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Count {
    /// `digits` with the last `scale` of them behind the point: 43.5 is 435 with a scale of 1.
    Exact {
        /// All digits as one number.
        digits: u32,
        /// How many of them stand behind the point.
        scale: u8,
    },
    /// So many unknown digits: `수년` 1, `수십 년` 2.
    Open {
        /// How many.
        digits: u8,
    },
}

impl Count {
    /// A whole number.
    ///
    /// ```
    /// assert_eq!(gisa::date::Count::whole(3).to_string(), "3");
    /// ```
    #[must_use]
    pub const fn whole(number: u32) -> Self {
        Self::Exact { digits: number, scale: 0 }
    }

    /// The number if it is known and whole.
    ///
    /// ```
    /// use gisa::date::Count;
    ///
    /// assert_eq!(Count::whole(3).as_whole(), Some(3));
    /// assert_eq!(Count::Exact { digits: 15, scale: 1 }.as_whole(), None);
    /// ```
    #[must_use]
    pub const fn as_whole(self) -> Option<u32> {
        match self {
            Self::Exact { digits, scale: 0 } => Some(digits),
            _ => None,
        }
    }
}

/// A unit of time.
///
/// ```
/// use gisa::date::Unit;
///
/// // The larger comes first.
/// assert!(Unit::Year < Unit::Month);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// `년`, `해`
    Year,
    /// `개월`, `달`
    Month,
    /// `주`, `주일`
    Week,
    /// `일`
    Day,
    /// `시간`
    Hour,
    /// `분`
    Minute,
    /// `초`
    Second,
}

impl Unit {
    /// Whether it is shorter than a day.
    ///
    /// ```
    /// use gisa::date::Unit;
    ///
    /// assert!(Unit::Hour.is_of_clock());
    /// assert!(!Unit::Day.is_of_clock());
    /// ```
    #[must_use]
    pub const fn is_of_clock(self) -> bool {
        matches!(self, Self::Hour | Self::Minute | Self::Second)
    }

    /// Its letter in a duration of ISO 8601. Months and minutes share one, which the `T` before the units of
    /// the clock tells apart.
    const fn letter(self) -> char {
        match self {
            Self::Year => 'Y',
            Self::Month | Self::Minute => 'M',
            Self::Week => 'W',
            Self::Day => 'D',
            Self::Hour => 'H',
            Self::Second => 'S',
        }
    }
}

impl fmt::Display for Count {
    /// `43.5`; `XX` for two unknown digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Open { digits } => (0..digits).try_for_each(|_| f.write_str("X")),
            Self::Exact { digits, scale: 0 } => write!(f, "{digits}"),
            Self::Exact { digits, scale } => {
                let one = 10u64.saturating_pow(u32::from(scale));
                let digits = u64::from(digits);
                write!(f, "{}.{:0width$}", digits / one, digits % one, width = usize::from(scale))
            }
        }
    }
}

impl fmt::Display for Amount {
    /// `P1Y6M`, `PT2H30M`: the units of the clock stand behind one `T`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let mut on_clock = false;
        for Quantity { count, unit } in self.quantities() {
            if unit.is_of_clock() && !on_clock {
                f.write_str("T")?;
                on_clock = true;
            }
            write!(f, "{count}{}", unit.letter())?;
        }
        Ok(())
    }
}
