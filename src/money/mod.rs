//! Amounts of money: what Korean news writes, as exact values with their place in the text.
//!
//! | written | currency | from | to | qualifier |
//! |---|---|---|---|---|
//! | `9조1400억 원`, `9조 1,400억 원`, `9조1천400억원` | KRW | 9140000000000 | | |
//! | `3억7239만2496원`, `406만천 원`, `15만500원` | KRW | 372392496, 4061000, 150500 | | |
//! | `미화 500만 달러`, `$500만`, `US$5 million`, `500만불` | USD | 5000000 | | |
//! | `5억 홍콩달러`, `1천550캐나다달러`, `300 호주 달러` | HKD, CAD, AUD | 500000000, 1550, 300 | | |
//! | `7원45전`, `3달러 50센트` | KRW, USD | 7.45, 3.5 | | |
//! | `-3억 원`, `마이너스 3억 원` | KRW | -300000000 | | |
//! | `약 3조 원`, `3조 원가량`, `3조 원 안팎` | KRW | 3000000000000 | | about |
//! | `30여억 원`, `30억 원을 넘는`, `30억 원 남짓` | KRW | 3000000000 | | over |
//! | `90만 원에 육박하는`, `90만 원 가까이` | KRW | 900000 | | nearly |
//! | `100만 원 이상`, `최소 100만 원` | KRW | 1000000 | | at least |
//! | `최대 100만 원`, `100만 원 이하` | KRW | 1000000 | | at most |
//! | `100만 원 미만`, `100만 원도 안 되는` | KRW | 1000000 | | under |
//! | `수십억 원`, `몇백만 원` | KRW | 2000000000, 2000000 | 9000000000, 9000000 | several |
//! | `20억 원대`, `1450원대`, `억대` | KRW | 2000000000, 1450, 100000000 | 3000000000, 1460, 1000000000 | band |
//! | `$3~4 billion` | USD | 3000000000 | 4000000000 | range |
//! | `3~4조 원`, `3000만~1억 원`, `6만 원에서 10만 원 사이` | KRW | 3000000000000, 30000000, 60000 | 4000000000000, 100000000, 100000 | range |
//! | `만 원`, `삼백이십억 원`, `오천 원` | KRW | 10000, 32000000000, 5000 | | |
//!
//! Not read are numbers without a currency (`3만 명`), currencies in other words (`3원칙`, `유로존`, `100만
//! 원정대`), names that look like an amount (`이억원`), pounds of weight (`2000파운드 폭탄`), buildings
//! (`56동`). `24만7482만 원`, whose units are out of order, and amounts larger than a decimal holds are
//! turned down; [`Finder::candidates`] shows them.
//!
//! # Inside
//!
//! A number is money by the currency behind it, and nearly none has one. So `find` keeps two passes ahead:
//! digits, of which `promise` lets one run in fourteen through, and the currencies that amounts without a
//! digit end in (`spelled`). `candidate` reads one place: the sign on its left, then `grammar` forwards to
//! the end of the currency (`name`), then what `sense` rules out, and last the words around, which say how
//! exact it is (`qualifier`) and what it is per (`per`). `bare` reads headlines, which leave 원 out, where it
//! is asked for. `restatement` looks only at amounts that were found, and at what stands between them;
//! `display` writes amounts, and `strict` reads a text that is one. Dates and pages are for other rooms.

use core::cmp::Ordering;

use rust_decimal::Decimal;

mod bare;
mod candidate;
mod currency;
mod display;
mod find;
mod grammar;
mod name;
mod per;
mod promise;
mod qualifier;
mod restatement;
mod rows;
mod sense;
mod spelled;
mod strict;

pub use currency::Currency;
pub use display::{Display, Style};
pub(crate) use find::find_in;
pub use find::{Candidates, Find, Finder, find};
pub use per::Per;
pub use qualifier::Qualifier;
pub use restatement::{Restatement, outliers, restatements};

/// An amount of money as written: bounds in one currency, how exact they are, and what they are per.
///
/// The bounds are equal for one amount (`3조 원`) and inclusive for a range (`3조~4조 원`) and for several
/// (`수십억 원`); the upper one of a band does not belong to it (`20억 원대`: up to 30억). A qualifier such
/// as "more than" leaves them as written. Serialized: `{"currency": "KRW", "min": "20000000", "max":
/// "90000000", "qualifier": "several", "per": null}`, the numbers as strings without an exponent.
///
/// ```
/// use gisa::Money;
/// use gisa::money::{Currency, Qualifier};
///
/// let money: Money = "배럴당 최대 70.5달러".parse().unwrap();
/// assert_eq!(money.amount(), Some("70.5".parse().unwrap()));
/// assert_eq!(money.currency(), Currency::USD);
/// assert_eq!(money.qualifier(), Some(Qualifier::AtMost));
/// assert_eq!(money.per().unwrap().name(), "barrel");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[must_use]
pub struct Money {
    currency: Currency,
    min: Decimal,
    max: Decimal,
    qualifier: Option<Qualifier>,
    per: Option<Per>,
}

impl Money {
    /// One exact amount.
    ///
    /// ```
    /// use gisa::Money;
    /// use gisa::money::Currency;
    ///
    /// assert_eq!(Money::new(15_000.into(), Currency::KRW).to_string(), "1만5000원");
    /// ```
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        let amount = amount.normalize();
        Self { currency, min: amount, max: amount, qualifier: None, per: None }
    }

    /// A range, or `None` unless 0 ≤ `min` < `max`.
    ///
    /// ```
    /// use gisa::Money;
    /// use gisa::money::Currency;
    ///
    /// let range = Money::between(20_000.into(), 30_000.into(), Currency::KRW).unwrap();
    /// assert_eq!(range.to_string(), "2만~3만 원");
    /// ```
    #[must_use]
    pub fn between(min: Decimal, max: Decimal, currency: Currency) -> Option<Self> {
        let (min, max) = (min.normalize(), max.normalize());
        let qualifier = Some(Qualifier::Range);
        (Decimal::ZERO <= min && min < max).then_some(Self { currency, min, max, qualifier, per: None })
    }

    /// The amount, if it is one: `None` for a range, a band, and several.
    ///
    /// ```
    /// use gisa::Money;
    ///
    /// assert_eq!("1.5조 원".parse::<Money>().unwrap().amount(), Some(1_500_000_000_000_i64.into()));
    /// assert_eq!("수십억 원".parse::<Money>().unwrap().amount(), None);
    /// ```
    #[must_use]
    pub fn amount(&self) -> Option<Decimal> {
        (self.min == self.max).then_some(self.min)
    }

    /// The lower bound, in units of the currency.
    ///
    /// ```
    /// let money: gisa::Money = "20억 원대".parse().unwrap();
    /// assert_eq!(money.min(), 2_000_000_000_i64.into());
    /// ```
    #[must_use]
    pub const fn min(&self) -> Decimal {
        self.min
    }

    /// The upper bound, in units of the currency.
    ///
    /// ```
    /// let money: gisa::Money = "20억 원대".parse().unwrap();
    /// assert_eq!(money.max(), 3_000_000_000_i64.into());
    /// ```
    #[must_use]
    pub const fn max(&self) -> Decimal {
        self.max
    }

    /// The currency.
    ///
    /// ```
    /// let money: gisa::Money = "5억 홍콩달러".parse().unwrap();
    /// assert_eq!(money.currency().code(), "HKD");
    /// ```
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// How exact the amount is; `None` where it stands plainly.
    ///
    /// ```
    /// let money: gisa::Money = "3조 원 안팎".parse().unwrap();
    /// assert_eq!(money.qualifier(), Some(gisa::money::Qualifier::About));
    /// ```
    #[must_use]
    pub const fn qualifier(&self) -> Option<Qualifier> {
        self.qualifier
    }

    /// What it is counted by: `배럴당`, `월`.
    ///
    /// ```
    /// let money: gisa::Money = "1인당 25만원".parse().unwrap();
    /// assert_eq!(money.per().unwrap().name(), "person");
    /// ```
    #[must_use]
    pub const fn per(&self) -> Option<Per> {
        self.per
    }
}

/// Amounts are ordered within one currency and one unit, and only where one lies wholly below the other.
///
/// ```
/// use gisa::Money;
///
/// let money = |text: &str| text.parse::<Money>().unwrap();
/// assert!(money("3만 원") < money("5만 원"));
/// assert!(money("3만~4만 원") < money("5만 원"));
/// assert_eq!(money("3만 원").partial_cmp(&money("5달러")), None);
/// ```
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if (self.currency, self.per) != (other.currency, other.per) {
            None
        } else if self == other {
            Some(Ordering::Equal)
        } else if self.max < other.min {
            Some(Ordering::Less)
        } else if other.max < self.min {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}
