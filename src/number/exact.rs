//! Decimals in the making: checked at every step, made into a [`Decimal`] once.
//!
//! A numeral is a sum of products with powers of ten (`9조1400억`). An integer and the place of its point
//! hold each of them exactly. Each operation gives `None` where its result is not held; a text of a thousand
//! digits so ends as an overflow, never as a wrong figure.

use rust_decimal::Decimal;

/// A number that is not negative: `mantissa` × 10^−`scale`. Every operation is checked: a wrong figure cannot
/// come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exact {
    mantissa: u128,
    scale: u32,
}

/// The powers of ten that 128 bits hold.
const TENS: [u128; 39] = {
    let mut tens = [1; 39];
    let mut power = 1;
    while power < tens.len() {
        tens[power] = tens[power - 1] * 10;
        power += 1;
    }
    tens
};

/// 10^`power`, if 128 bits hold it.
fn ten_to(power: u32) -> Option<u128> {
    TENS.get(power as usize).copied()
}

impl Exact {
    /// A whole number.
    pub(crate) const fn whole(number: u128) -> Self {
        Self { mantissa: number, scale: 0 }
    }

    /// Reads ASCII digits with an optional decimal point; commas between the digits are passed over.
    ///
    /// `None` if the digits are more than 128 bits hold.
    pub(crate) fn from_digits(digits: &str) -> Option<Self> {
        // Nineteen digits fit into 64 bits, whose arithmetic is a tenth of the price.
        let mut low: u64 = 0;
        let mut number = Self::whole(0);
        let mut fraction = false;
        for (at, byte) in digits.bytes().enumerate() {
            match byte {
                b'.' => fraction = true,
                b'0'..=b'9' => {
                    let digit = byte - b'0';
                    if at < 19 {
                        low = low * 10 + u64::from(digit);
                        number.mantissa = u128::from(low);
                    } else {
                        number.mantissa = number.mantissa.checked_mul(10)?.checked_add(u128::from(digit))?;
                    }
                    number.scale = number.scale.checked_add(u32::from(fraction))?;
                }
                _ => {}
            }
        }
        Some(number)
    }

    /// Whether the number has no digits behind a point.
    pub(crate) const fn is_whole(self) -> bool {
        self.scale == 0
    }

    /// The number, if it has no digits behind a point that say something: `3.0` is 3; `None` for `3.5`.
    pub(crate) fn as_whole(self) -> Option<u128> {
        let unit = ten_to(self.scale)?;
        (self.mantissa % unit == 0).then_some(self.mantissa / unit)
    }

    /// The number times 10^`power`.
    pub(crate) fn times_ten_to(self, power: u32) -> Option<Self> {
        if power == 0 {
            return Some(self);
        }
        let (scale, left) = (self.scale.saturating_sub(power), power.saturating_sub(self.scale));
        let mantissa = self.mantissa.checked_mul(ten_to(left)?)?;
        Some(Self { mantissa, scale })
    }

    /// The number over 10^`power`.
    pub(crate) fn over_ten_to(self, power: u32) -> Option<Self> {
        Some(Self { scale: self.scale.checked_add(power)?, ..self })
    }

    /// The sum of two numbers.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let mantissa = self.mantissa_at(scale)?.checked_add(other.mantissa_at(scale)?)?;
        Some(Self { mantissa, scale })
    }

    /// Whether the number is smaller than 10^`power`.
    pub(crate) fn is_below_ten_to(self, power: u32) -> bool {
        power.checked_add(self.scale).and_then(ten_to).is_none_or(|limit| self.mantissa < limit)
    }

    /// One step of the last digit that is not 0: 10억 for 20억, 1억 for 58억. Zero has none.
    pub(crate) fn last_step(self) -> Option<Self> {
        let mut step = Self { mantissa: 1, scale: self.scale };
        let mut mantissa = self.mantissa;
        while mantissa.checked_rem(10)? == 0 {
            mantissa = Some(mantissa / 10).filter(|&rest| rest > 0)?;
            step = step.times_ten_to(1)?;
        }
        Some(step)
    }

    /// Whether the number is not larger than `other`.
    pub(crate) fn is_at_most(self, other: Self) -> bool {
        let scale = self.scale.max(other.scale);
        match (self.mantissa_at(scale), other.mantissa_at(scale)) {
            (Some(own), Some(other)) => own <= other,
            _ => false,
        }
    }

    /// The number as a [`Decimal`] without trailing zeros behind the point, or `None` if it is too large for
    /// one.
    pub(crate) fn decimal(self) -> Option<Decimal> {
        let mantissa = i128::try_from(self.mantissa).ok()?;
        Decimal::try_from_i128_with_scale(mantissa, self.scale).ok().map(|decimal| decimal.normalize())
    }

    /// The mantissa that goes with a larger scale; `None` with a smaller one.
    fn mantissa_at(self, scale: u32) -> Option<u128> {
        if scale == self.scale {
            return Some(self.mantissa);
        }
        self.mantissa.checked_mul(ten_to(scale.checked_sub(self.scale)?)?)
    }
}
