//! How amounts are written in Korean.
//!
//! What is written can be read back as the same amount. So a qualifier stands on the side where it is read,
//! and a unit is repeated where leaving it out would be read as another number. Houses differ in two things:
//! whether thousands are digits or 천, and whether spaces stand between the units.

use alloc::string::{String, ToString};
use core::fmt::{self, Write};

use rust_decimal::Decimal;

use super::{Money, Qualifier};
use crate::lexicon::amount::{BAND, BARE_BAND};
use crate::lexicon::numeral::SEVERAL;
use crate::number::unit_of;

/// The ways of Korean news to write the number of an amount.
///
/// ```
/// use gisa::{Money, money::Style};
///
/// let money: Money = "5천110억원".parse()?;
/// assert_eq!(money.display(Style::Press).to_string(), "5110억 원");
/// assert_eq!(money.display(Style::Wire).to_string(), "5천110억원");
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Style {
    /// `9조1400억 원`: most newspapers, and what [`Money`] shows by itself.
    #[default]
    Press,
    /// `9조 1,400억 원`: books and offices, and what `{:#}` shows.
    Spaced,
    /// `9조1천400억원`: the news agency Yonhap.
    Wire,
    /// `9,140,000,000,000원`: tables.
    Digits,
}

/// An amount that is shown in a [`Style`], made by [`Money::display`].
///
/// ```
/// use gisa::{Money, money::Style};
///
/// let money: Money = "3억원".parse()?;
/// assert_eq!(money.display(Style::Digits).to_string(), "300,000,000원");
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Display<'m> {
    money: &'m Money,
    style: Style,
}

impl Money {
    /// The amount in a style of Korean news; each can be parsed back.
    ///
    /// ```
    /// use gisa::Money;
    /// use gisa::money::Style;
    ///
    /// let money: Money = "약 9조1400억원".parse().unwrap();
    /// assert_eq!(money.to_string(), "약 9조1400억 원");
    /// assert_eq!(money.display(Style::Spaced).to_string(), "약 9조 1,400억 원");
    /// assert_eq!(money.display(Style::Wire).to_string(), "약 9조1천400억원");
    /// assert_eq!(money.display(Style::Digits).to_string(), "약 9,140,000,000,000원");
    /// ```
    #[must_use]
    pub const fn display(&self, style: Style) -> Display<'_> {
        Display { money: self, style }
    }
}

impl fmt::Display for Money {
    /// `9조1400억 원`, and with `{:#}` `9조 1,400억 원`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = if f.alternate() { Style::Spaced } else { Style::Press };
        self.display(style).fmt(f)
    }
}

impl fmt::Display for Display<'_> {
    /// The unit that it is per, then the amount in the form of its qualifier.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let money = self.money;
        if let Some(per) = money.per() {
            write!(f, "{per} ")?;
        }
        match money.qualifier() {
            Some(Qualifier::Range) => self.range(f),
            Some(Qualifier::Several) => self.several(f),
            Some(Qualifier::Band) => self.band(f),
            Some(qualifier) => self.qualified(f, qualifier),
            None => self.one(f, money.min()),
        }
    }
}

impl Display<'_> {
    /// `약 3조 원`, `3조 원 이상`.
    fn qualified(&self, f: &mut fmt::Formatter<'_>, qualifier: Qualifier) -> fmt::Result {
        let (before, behind) = qualifier.written();
        f.write_str(before)?;
        self.one(f, self.money.min())?;
        f.write_str(behind)
    }

    /// The lower end has its currency where it could be read as sharing the upper one's unit: `3조~4조 원`,
    /// but `3원~4조 원`.
    fn range(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let low = self.money.min();
        let number = self.number(low);
        if low >= Decimal::from(10_000) {
            f.write_str(&number)?;
        } else {
            self.one(f, low)?;
        }
        f.write_char('~')?;
        self.one(f, self.money.max())
    }

    /// `수십억 원`, `1억 수천만 원`, `3천수백억 원`, `십수억 원`: from two to nine, or eleven to nineteen, of
    /// a unit above a base. Bounds that no such word has are written as a range.
    fn several(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (min, max) = (self.money.min(), self.money.max());
        let Some(number) = several_of(min, max).and_then(|several| self.several_number(&several)) else {
            return self.range(f);
        };
        self.with_currency(f, &number)
    }

    /// The number of a band of several: what stands above its big unit, what stands before its word, the
    /// word, and the units. `None` past the range of a decimal.
    fn several_number(&self, several: &Several) -> Option<String> {
        let big = several.power - several.power % 4;
        let own = several.base.checked_rem(ten_to(big + 4)?)?;
        let above = several.base.checked_sub(own)?;
        // `1,0000,0000 수천만` would be no numeral.
        let style = if self.style == Style::Digits { Style::Press } else { self.style };
        let mut number = String::new();
        if !above.is_zero() {
            number = Self { style, ..*self }.number(above);
            number.push(' ');
        }
        let digits = own.checked_div(ten_to(big)?)?.normalize().to_string();
        let places = (0..4).take(digits.len()).rev();
        for (digit, place) in digits.chars().zip(places).filter(|(digit, _)| *digit != '0') {
            number.push(digit);
            number.extend(unit_of(place));
        }
        number.push_str(several.word);
        number.extend(unit_of(several.power % 4));
        number.extend(unit_of(big));
        Some(number)
    }

    /// `20억 원대`, `억대`.
    fn band(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (min, max) = (self.money.min(), self.money.max());
        // `억대`: up to the next power of ten.
        if min == Decimal::from(100_000_000) && max == Decimal::from(1_000_000_000) {
            return f.write_str(BARE_BAND);
        }
        self.one(f, min)?;
        f.write_char(BAND)
    }

    /// `3조 원`.
    fn one(&self, f: &mut fmt::Formatter<'_>, value: Decimal) -> fmt::Result {
        self.with_currency(f, &self.number(value))
    }

    /// The number and its currency, with a space behind a unit (`3조 원`) but not behind a digit (`300원`) or
    /// in the style of wires.
    fn with_currency(&self, f: &mut fmt::Formatter<'_>, number: &str) -> fmt::Result {
        f.write_str(number)?;
        if ends_in_unit(number) && self.style != Style::Wire {
            f.write_char(' ')?;
        }
        self.money.currency().written().split('_').try_for_each(|part| f.write_str(part))
    }

    /// `9조1400억`, with a minus below 0 and digits behind a point as they are.
    fn number(&self, value: Decimal) -> String {
        let digits = value.abs().normalize().to_string();
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut number = String::new();
        if value.is_sign_negative() && !value.is_zero() {
            number.push('-');
        }
        match self.style {
            Style::Digits => grouped(&mut number, whole),
            _ => self.sections(&mut number, whole),
        }
        if !fraction.is_empty() {
            // `9천0.5`: a point stands between digits.
            number.push_str(if ends_in_unit(&number) { "0." } else { "." });
            number.push_str(fraction);
        }
        number
    }

    /// The digits in sections of four with their units; a section of nothing is left out, unless all are.
    fn sections(&self, number: &mut String, whole: &str) {
        let mut left = whole;
        let mut written = false;
        while !left.is_empty() {
            let (section, rest) = left.split_at((left.len() - 1) % 4 + 1);
            left = rest;
            let section = section.trim_start_matches('0');
            if section.is_empty() && written {
                continue;
            }
            if written && self.style == Style::Spaced {
                number.push(' ');
            }
            self.section(number, if section.is_empty() { "0" } else { section });
            number.extend(u32::try_from(rest.len()).ok().and_then(unit_of));
            written = true;
        }
    }

    /// `1400` as `1400`, `1,400` or `1천400`.
    fn section(&self, number: &mut String, section: &str) {
        match (
            self.style,
            section.split_at_checked(section.len().wrapping_sub(3)).filter(|(lead, _)| !lead.is_empty()),
        ) {
            (Style::Wire, Some((thousands, rest))) => {
                number.push_str(thousands);
                number.extend(unit_of(3));
                number.push_str(rest.trim_start_matches('0'));
            }
            (Style::Spaced, Some(_)) => grouped(number, section),
            _ => number.push_str(section),
        }
    }
}

/// Digits with a comma at every third place.
fn grouped(number: &mut String, digits: &str) {
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            number.push(',');
        }
        number.push(digit);
    }
}

/// `3조`; not `300`.
fn ends_in_unit(number: &str) -> bool {
    number.ends_with(|c: char| !c.is_ascii_digit())
}

/// A band of several units of 10^`power` above a base.
struct Several {
    /// What stands above it: 1억 of `1억 수천만`.
    base: Decimal,
    /// `수`, `십수`.
    word: &'static str,
    /// The power of ten of the unit behind the word: 7 of `수천만`.
    power: u32,
}

/// The band of several units that has these bounds, if one has. 20억 to 90억 is `수십억`; 20억 to 80억 is
/// none.
fn several_of(min: Decimal, max: Decimal) -> Option<Several> {
    let span = max.checked_sub(min)?;
    (1..29u32).find_map(|power| {
        let unit = ten_to(power)?;
        SEVERAL.rows().iter().find_map(|&(word, (low, high))| {
            let times = |count: u128| unit.checked_mul(Decimal::from(count));
            let base = min.checked_sub(times(low)?)?;
            (times(high - low) == Some(span) && !base.is_sign_negative()).then_some(Several {
                base,
                word,
                power,
            })
        })
    })
}

/// 10^`power`, if a decimal holds it.
fn ten_to(power: u32) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(10i128.checked_pow(power)?, 0).ok()
}
