//! Days of the Korean lunar calendar (음력) on the solar one, with the feature `lunar`.

use chrono::NaiveDate;

/// The years whose months are those that the Korea Astronomy and Space Science Institute gives. Of others the
/// months would be a guess.
#[cfg(feature = "lunar")]
const KNOWN: core::ops::RangeInclusive<i32> = 1900..=2050;

/// The day that is the given one of a lunar year, which is numbered as the solar year that it begins in; none
/// for leap months.
///
/// `음력 8월 15일` of 2030 is 2030-09-12. `None` too for the 30th of a month with 29 days and for years that
/// are not [`KNOWN`].
#[cfg(feature = "lunar")]
#[allow(deprecated, reason = "what icu_calendar 2.4 has instead needs a newer Rust than this crate does")]
pub(super) fn solar(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    use icu_calendar::Date;
    use icu_calendar::cal::KoreanTraditional;
    use icu_calendar::types::MonthCode;

    let month = MonthCode::new_normal(month).filter(|_| KNOWN.contains(&year))?;
    let lunar = Date::try_new_from_codes(None, year, month, day, KoreanTraditional::new()).ok()?;
    let solar = lunar.to_iso();
    NaiveDate::from_ymd_opt(
        solar.extended_year(),
        solar.month().ordinal.into(),
        solar.day_of_month().0.into(),
    )
}

/// Without the feature no day is known.
#[cfg(not(feature = "lunar"))]
pub(super) const fn solar(_year: i32, _month: u8, _day: u8) -> Option<NaiveDate> {
    None
}
