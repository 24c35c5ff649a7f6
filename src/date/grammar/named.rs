//! Named days, read only where the caller asks for them: `광복절`, `추석`, `3·1절`, `6·25`.
//!
//! A feast names a day, and as often what is done or sold on it, so that the search reads them only on
//! request. Those of the solar calendar become a month and a day like any other, those of the lunar one stay
//! as they are.

use super::date::{exists, solar, with_clock};
use super::word::{Read, closes_date, entry, listed, no, number};
use crate::date::{Calendar, Part};
use crate::lexicon::calendar::FEAST;
use crate::lexicon::holiday::{EVENTS, LUNAR, SOLAR};
use crate::particle::ends_word;
use crate::scan::class::is_middle_dot;

/// A day by its name. With a time of day behind it, too; not `추석맞이`.
pub(super) fn named(input: &str) -> Read<'_, Calendar> {
    let (rest, part) = match entry(SOLAR, input) {
        Ok((rest, (month, day))) => (rest, solar(month, day)),
        Err(_) => {
            let (rest, (month, day)) = entry(LUNAR, input)?;
            (rest, Part::Lunar(month, day))
        }
    };
    if !closes_date(rest) {
        return no();
    }
    Ok(with_clock(rest, Calendar::of_part(part)))
}

/// A day whose name is its month and day: `3·1절`, `6·25전쟁`, `12·3`. Not a decimal or a list (`3·1·4`), a
/// share (`3·1%`), or a day that no calendar has.
pub(super) fn numbered_name(input: &str) -> Read<'_, Calendar> {
    let (rest, month) = number(input)?;
    let Some(rest) = rest.strip_prefix(is_middle_dot) else { return no() };
    let (rest, day) = number(rest)?;
    let counted = !ends_word(rest) && listed(EVENTS, rest).is_err();
    let goes_on = counted || rest.starts_with(|c: char| is_middle_dot(c) || matches!(c, '.' | '%' | ','));
    match (u8::try_from(month), u8::try_from(day)) {
        (Ok(month), Ok(day)) if exists(2024, month, day) && !goes_on => {
            let rest = rest.strip_prefix(FEAST).unwrap_or(rest);
            Ok((rest, Calendar::of_part(solar(month, day))))
        }
        _ => no(),
    }
}
