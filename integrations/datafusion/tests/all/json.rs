//! Cells of Arrow arrays as JSON, for comparing and reading.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use datafusion::arrow::array::{Array, ArrayRef, AsArray};
use datafusion::arrow::datatypes::{
    DataType, Decimal128Type, Int64Type, TimeUnit, TimestampMicrosecondType, UInt64Type,
};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

/// A cell: decimals as strings without zeros behind, times in ISO 8601, those of a zone in Korea's.
pub(crate) fn value(array: &ArrayRef, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    match array.data_type() {
        DataType::Boolean => array.as_boolean().value(row).into(),
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).into(),
        DataType::UInt64 => array.as_primitive::<UInt64Type>().value(row).into(),
        DataType::Utf8 => array.as_string::<i32>().value(row).into(),
        DataType::Utf8View => array.as_string_view().value(row).into(),
        DataType::Decimal128(_, scale) => {
            let number = array.as_primitive::<Decimal128Type>().value(row);
            // Decimals have 96 bits; the zeros that the column adds need more.
            let (mut number, mut scale) = (number, scale.unsigned_abs());
            while scale > 0 && number % 10 == 0 {
                (number, scale) = (number / 10, scale - 1);
            }
            Decimal::from_i128_with_scale(number, scale.into()).to_string().into()
        }
        DataType::Timestamp(TimeUnit::Microsecond, zone) => {
            let micros = array.as_primitive::<TimestampMicrosecondType>().value(row);
            let instant = DateTime::from_timestamp_micros(micros).unwrap();
            match zone {
                None => instant.naive_utc().format("%Y-%m-%dT%H:%M:%S").to_string().into(),
                Some(_) => {
                    let korea = FixedOffset::east_opt(9 * 3600).unwrap();
                    instant.with_timezone(&korea).to_rfc3339_opts(SecondsFormat::Secs, false).into()
                }
            }
        }
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            (0..items.len()).map(|item| value(&items, item)).collect()
        }
        DataType::Struct(fields) => {
            let columns = array.as_struct().columns();
            let fields = fields.iter().zip(columns);
            Value::Object(fields.map(|(field, column)| (field.name().clone(), value(column, row))).collect())
        }
        DataType::Map(..) => {
            let entries = array.as_map().value(row);
            let keys = entries.column(0).as_string::<i32>();
            let entry = |at: usize| (keys.value(at).to_owned(), value(entries.column(1), at));
            Value::Object((0..entries.len()).map(entry).collect::<Map<_, _>>())
        }
        other => panic!("no JSON for {other}"),
    }
}
