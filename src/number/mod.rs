//! Korean numerals: `9조1400억`, `3만2142`, `1.5조`, `5천2백`, `4천746억`, `삼백이십억`, `수십억`, `30여억`.
//!
//! | written | value |
//! |---|---|
//! | `9조1400억`, `9조 1,400억`, `9조1천400억` | 9 140 000 000 000 |
//! | `1.5조`, `532.7억`, `286,970,050` | 1 500 000 000 000, 53 270 000 000, 286 970 050 |
//! | `5천2백`, `406만천`, `15만500`, `1천15` | 5200, 4 061 000, 150 500, 1015 |
//! | `천만`, `삼백이십억`, `일억 오천만` | 10 000 000, 32 000 000 000, 150 000 000 |
//! | `수십억`, `몇백만`, `십수억` | 2 000 000 000 to 9 000 000 000, 2 000 000 to 9 000 000, 1 100 000 000 to 1 900 000 000 |
//! | `30여억`, `1억3800여만` | 3 000 000 000 and more, 138 000 000 and more |
//! | `24만7482만` | none: units must go down |
//!
//! Besides, what amounts of money and of time have in common: words [around a number](qualifier), and being
//! [the whole text](strict).
//!
//! The door is [`numeral`], which reads from a numeral on and says what is left; it does not know what is
//! counted. News writes units of four digits (만, 억, 조) with digits between them, houses and wires spell
//! some out, and headlines leave out spaces: one grammar reads all, by one rule of Korean, that units go
//! down.

mod exact;
mod fault;
mod grammar;
pub(crate) mod qualifier;
pub(crate) mod strict;
mod term;

pub(crate) use exact::Exact;
pub(crate) use fault::{Fault, Read};
pub(crate) use grammar::{Numeral, numeral};
pub(crate) use term::{grouped_digits, is_numeral, unit_of, unit_power};

/// The power of ten of 억.
pub(crate) const EOK: u32 = 8;

/// The power of ten of 조, the last unit that news text counts in: with those behind it `수자원` would be an
/// amount.
pub(crate) const JO: u32 = 12;
