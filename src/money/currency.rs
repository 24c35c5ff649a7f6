//! Currencies, by the codes of ISO 4217, and how Korean text names them.

use core::fmt;
use core::str::FromStr;

use super::name;
use crate::lexicon::currency::CURRENCIES;
use crate::number::strict;
use crate::{Error, ErrorKind};

/// A currency of ISO 4217.
///
/// ```
/// use gisa::money::Currency;
///
/// let currency: Currency = "AUD".parse().unwrap();
/// assert_eq!(currency.code(), "AUD");
/// assert_eq!(currency.korean_name(), "호주 달러");
/// assert_eq!("호주달러".parse(), Ok(currency));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency(u8);

impl Currency {
    /// South Korean won (원).
    pub const KRW: Self = Self::known("KRW");
    /// United States dollar (달러).
    pub const USD: Self = Self::known("USD");
    /// Euro (유로).
    pub const EUR: Self = Self::known("EUR");
    /// Japanese yen (엔).
    pub const JPY: Self = Self::known("JPY");
    /// Chinese renminbi yuan (위안).
    pub const CNY: Self = Self::known("CNY");
    /// Pound sterling (파운드).
    pub const GBP: Self = Self::known("GBP");
    /// Vietnamese dong (동).
    pub const VND: Self = Self::known("VND");

    /// Every currency that is read, the commonest in Korean news first.
    ///
    /// ```
    /// use gisa::money::Currency;
    ///
    /// assert_eq!(Currency::all().next(), Some(Currency::KRW));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).take(CURRENCIES.len()).map(Self)
    }

    /// The code of ISO 4217: three capital letters.
    ///
    /// ```
    /// assert_eq!(gisa::money::Currency::KRW.code(), "KRW");
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        CURRENCIES.get(usize::from(self.0)).map_or("XXX", |row| row.code)
    }

    /// Country and unit in Korean: `미국 달러`.
    ///
    /// ```
    /// let currency: gisa::money::Currency = "THB".parse()?;
    /// assert_eq!(currency.korean_name(), "태국 밧");
    /// # Ok::<(), gisa::Error>(())
    /// ```
    #[must_use]
    pub fn korean_name(self) -> &'static str {
        CURRENCIES.get(usize::from(self.0)).map_or("", |row| row.name)
    }

    /// The word behind an amount in Korean news, of which a space may be left out where `_` stands: `달러`,
    /// `호주_달러`.
    pub(super) fn written(self) -> &'static str {
        CURRENCIES.get(usize::from(self.0)).and_then(|row| row.words.first()).map_or("", |word| word)
    }

    /// The currency of a row of the lexicon.
    pub(super) const fn of_row(row: u8) -> Self {
        Self(row)
    }

    /// The currency of a code.
    pub(super) fn of_code(code: &str) -> Option<Self> {
        Self::all().find(|currency| currency.code() == code)
    }

    /// The currency of a code, for the constants above: a code that is not in the table does not compile.
    const fn known(code: &str) -> Self {
        let code = code.as_bytes();
        let mut index = 0u8;
        loop {
            let row = CURRENCIES[index as usize].code.as_bytes();
            if row[0] == code[0] && row[1] == code[1] && row[2] == code[2] {
                return Self(index);
            }
            index += 1;
        }
    }
}

impl fmt::Display for Currency {
    /// The code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    /// The code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = Error;

    /// Reads a code of ISO 4217, a sign, or a Korean name, and nothing else but white space around it: `USD`,
    /// `$`, `달러`, `미국 달러`.
    ///
    /// ```
    /// use gisa::money::Currency;
    ///
    /// assert_eq!("US$".parse(), Ok(Currency::USD));
    /// assert!("원화".parse::<Currency>().is_err());
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Empty`], [`ErrorKind::ExpectedCurrency`] if it is none of them.
    fn from_str(text: &str) -> Result<Self, Error> {
        strict::parse(text, |text, span| named(&text[span]).ok_or((ErrorKind::ExpectedCurrency, span)))
    }
}

/// The currency that a code, a sign or a name is of. `USD`, `$`, `미국 달러`; not `원화`, which names no
/// unit.
fn named(text: &str) -> Option<Currency> {
    let whole = |(rest, currency): (&str, Currency)| rest.is_empty().then_some(currency);
    Currency::of_code(text).or_else(|| name::behind(text).or_else(|| name::dong(text)).and_then(whole))
}

#[cfg(feature = "serde")]
impl serde::Serialize for Currency {
    /// The code.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
