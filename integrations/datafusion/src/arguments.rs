//! What the functions are called with: a text, and the time from which its relative dates count.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, TimeZone};
use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, LargeStringArray, PrimitiveArray, StringArray, StringViewArray,
};
use datafusion::arrow::datatypes::{
    ArrowTimestampType, DataType, TimeUnit, TimestampMicrosecondType, TimestampMillisecondType,
    TimestampNanosecondType, TimestampSecondType,
};
use datafusion::arrow::temporal_conversions::as_datetime;
use datafusion::common::types::{NativeType, logical_date, logical_string};
use datafusion::common::{Result, internal_err};
use datafusion::logical_expr::{Coercion, TypeSignatureClass};

/// The types that are taken. The engine turns any other one down while it plans, and names it.
pub(crate) fn accepted(counts_from: bool) -> Vec<Coercion> {
    let text = Coercion::new_exact(TypeSignatureClass::Native(logical_string()));
    // Dates become the seconds of their midnights, which no date overflows. Texts are not taken: one that is no time would be an
    // error in the middle of a query.
    let published = Coercion::new_implicit(
        TypeSignatureClass::Timestamp,
        vec![TypeSignatureClass::Native(logical_date())],
        NativeType::Timestamp(TimeUnit::Second, None),
    );
    if counts_from { vec![text, published] } else { vec![text] }
}

/// The names of the arguments.
pub(crate) fn names(counts_from: bool) -> &'static [String] {
    static NAMES: std::sync::LazyLock<[String; 2]> =
        std::sync::LazyLock::new(|| ["text".to_owned(), "published".to_owned()]);
    if counts_from { &*NAMES } else { &NAMES[..1] }
}

/// A column of texts, however the engine holds them.
pub(crate) enum Texts<'a> {
    Views(&'a StringViewArray),
    Small(&'a StringArray),
    Large(&'a LargeStringArray),
}

impl<'a> Texts<'a> {
    pub(crate) fn new(array: &'a ArrayRef) -> Result<Self> {
        match array.data_type() {
            DataType::Utf8View => Ok(Self::Views(array.as_string_view())),
            DataType::Utf8 => Ok(Self::Small(array.as_string())),
            DataType::LargeUtf8 => Ok(Self::Large(array.as_string())),
            other => internal_err!("a text was planned as {other}"),
        }
    }

    /// The text of a row; none where it is null.
    pub(crate) fn get(&self, row: usize) -> Option<&'a str> {
        match self {
            Self::Views(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Small(array) => array.is_valid(row).then(|| array.value(row)),
            Self::Large(array) => array.is_valid(row).then(|| array.value(row)),
        }
    }
}

/// A column of the times of publication. Without a zone they are Korean, as everywhere in Korean news.
pub(crate) enum Published<'a> {
    Unknown,
    Seconds(&'a PrimitiveArray<TimestampSecondType>),
    Milliseconds(&'a PrimitiveArray<TimestampMillisecondType>),
    Microseconds(&'a PrimitiveArray<TimestampMicrosecondType>),
    Nanoseconds(&'a PrimitiveArray<TimestampNanosecondType>),
}

impl<'a> Published<'a> {
    pub(crate) fn new(array: Option<&'a ArrayRef>) -> Result<Self> {
        let Some(array) = array else { return Ok(Self::Unknown) };
        match array.data_type() {
            DataType::Null => Ok(Self::Unknown),
            DataType::Timestamp(TimeUnit::Second, _) => Ok(Self::Seconds(array.as_primitive())),
            DataType::Timestamp(TimeUnit::Millisecond, _) => Ok(Self::Milliseconds(array.as_primitive())),
            DataType::Timestamp(TimeUnit::Microsecond, _) => Ok(Self::Microseconds(array.as_primitive())),
            DataType::Timestamp(TimeUnit::Nanosecond, _) => Ok(Self::Nanoseconds(array.as_primitive())),
            other => internal_err!("a time of publication was planned as {other}"),
        }
    }

    /// The time of a row; none where it is null, or in no year that a newspaper can have.
    pub(crate) fn get(&self, row: usize) -> Option<DateTime<FixedOffset>> {
        match self {
            Self::Unknown => None,
            Self::Seconds(array) => korean(array, row),
            Self::Milliseconds(array) => korean(array, row),
            Self::Microseconds(array) => korean(array, row),
            Self::Nanoseconds(array) => korean(array, row),
        }
    }
}

fn korean<T: ArrowTimestampType>(array: &PrimitiveArray<T>, row: usize) -> Option<DateTime<FixedOffset>> {
    let written: NaiveDateTime = array.is_valid(row).then(|| as_datetime::<T>(array.value(row)))??;
    if !(1..=9999).contains(&written.year()) {
        return None;
    }
    let korea = FixedOffset::east_opt(9 * 3600)?;
    let is_utc = matches!(array.data_type(), DataType::Timestamp(_, Some(_)));
    if is_utc { Some(korea.from_utc_datetime(&written)) } else { written.and_local_timezone(korea).single() }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use datafusion::arrow::array::{TimestampMillisecondArray, TimestampSecondArray};

    use super::*;

    fn read(array: impl Array + 'static) -> Vec<Option<String>> {
        let array: ArrayRef = Arc::new(array);
        let published = Published::new(Some(&array)).unwrap();
        (0..array.len()).map(|row| published.get(row).map(|time| time.to_rfc3339())).collect()
    }

    #[test]
    fn a_time_without_a_zone_is_korean() {
        let array = TimestampSecondArray::from(vec![Some(1_741_618_320), None]);
        assert_eq!(read(array), [Some("2025-03-10T14:52:00+09:00".to_owned()), None]);
    }

    #[test]
    fn a_time_with_a_zone_is_an_instant() {
        let array = TimestampMillisecondArray::from(vec![1_741_585_920_000]).with_timezone("-05:00");
        assert_eq!(read(array), [Some("2025-03-10T14:52:00+09:00".to_owned())]);
    }

    #[test]
    fn a_time_that_no_paper_has_is_none() {
        let wild = vec![i64::MAX, i64::MIN, -62_167_219_201, 253_402_300_800];
        assert_eq!(read(TimestampSecondArray::from(wild)), [None, None, None, None]);
    }
}
