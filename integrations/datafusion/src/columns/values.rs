//! The parts that columns are built of: plain values, records of values, lists of either.
//!
//! Each grows by appending and knows its Arrow type, so that a column's type and its contents are written down once, together.

use std::fmt::{self, Write};
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use datafusion::arrow::array::{
    ArrayBuilder, ArrayRef, BooleanBuilder, Decimal128Builder, Int64Builder, ListArray, NullBufferBuilder,
    StringBuilder, TimestampMicrosecondBuilder,
};
use datafusion::arrow::buffer::{OffsetBuffer, ScalarBuffer};
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, TimeUnit};
use datafusion::common::{DataFusionError, Result, exec_datafusion_err, exec_err};
use gisa::Span;
use rust_decimal::Decimal;

/// A growing array of one type.
pub(crate) trait Values: Sized {
    /// The type of the array.
    fn data_type() -> DataType;

    /// An empty one, with room for so many values.
    fn with_capacity(capacity: usize) -> Self;

    /// How many values it has.
    fn len(&self) -> usize;

    /// Adds a null.
    fn append_null(&mut self);

    /// The array.
    fn finish(self) -> Result<ArrayRef>;
}

/// Offsets, indexes and counts.
pub(crate) struct Integers(Int64Builder);

impl Integers {
    /// Adds a number. Those that a text can have are far below the largest.
    pub(crate) fn append(&mut self, number: impl TryInto<i64>) {
        self.0.append_value(number.try_into().unwrap_or(i64::MAX));
    }

    /// Adds a number, or a null.
    pub(crate) fn append_option(&mut self, number: Option<impl TryInto<i64>>) {
        match number {
            Some(number) => self.append(number),
            None => self.0.append_null(),
        }
    }
}

/// Truth values.
pub(crate) struct Flags(pub(crate) BooleanBuilder);

/// Texts and names. No views: a view keeps all the text of its batch alive, and goes with all of it when engines send it on.
pub(crate) struct Strings(StringBuilder);

impl Strings {
    pub(crate) fn append(&mut self, text: &str) -> Result<()> {
        self.reserve(text.len())?;
        self.0.append_value(text);
        Ok(())
    }

    pub(crate) fn append_option(&mut self, text: Option<&str>) -> Result<()> {
        match text {
            Some(text) => self.append(text),
            None => {
                self.0.append_null();
                Ok(())
            }
        }
    }

    /// Adds a value as it displays, without a string of its own.
    pub(crate) fn append_shown(&mut self, value: impl fmt::Display) -> Result<()> {
        write!(self.0, "{value}").map_err(|error| DataFusionError::External(Box::new(error)))?;
        self.append("")
    }

    /// Looks whether the array can hold so many bytes more; the builder would panic.
    fn reserve(&self, bytes: usize) -> Result<()> {
        match i32::try_from(self.0.values_slice().len().saturating_add(bytes)) {
            Ok(_) => Ok(()),
            Err(_) => exec_err!("too much text in one batch; a smaller batch_size helps"),
        }
    }
}

/// Exact amounts.
pub(crate) struct Decimals(Decimal128Builder);

impl Decimals {
    /// Of the 38 digits that 128 bits hold, a [`Decimal`] takes at most 29: the others are left to its decimals, so that no amount is
    /// too large.
    pub(crate) const PRECISION: u8 = 38;
    pub(crate) const SCALE: i8 = 9;

    /// Adds an amount; decimals behind the ninth are rounded, half to even.
    pub(crate) fn append(&mut self, amount: Decimal) {
        let scale = Self::SCALE.unsigned_abs().into();
        let rounded = amount.round_dp(scale);
        let up = scale.saturating_sub(rounded.scale());
        self.0.append_value(rounded.mantissa() * 10_i128.pow(up));
    }
}

/// Moments of the calendar and the clock that a text goes by.
pub(crate) struct Moments(TimestampMicrosecondBuilder);

impl Moments {
    pub(crate) fn append_option(&mut self, moment: Option<NaiveDateTime>) {
        self.0.append_option(moment.map(|moment| moment.and_utc().timestamp_micros()));
    }
}

/// Instants, shown in Korean time.
pub(crate) struct Instants(TimestampMicrosecondBuilder);

impl Instants {
    pub(crate) fn append_option(&mut self, instant: Option<DateTime<FixedOffset>>) {
        self.0.append_option(instant.map(|instant| instant.timestamp_micros()));
    }
}

/// The `Values` of a builder of Arrow's.
macro_rules! plain {
    ($($name:ident($builder:ident) of $data_type:expr;)*) => {$(
        impl Values for $name {
            fn data_type() -> DataType {
                $data_type
            }

            fn with_capacity(capacity: usize) -> Self {
                Self($builder::with_capacity(capacity).with_data_type(Self::data_type()))
            }

            fn len(&self) -> usize {
                self.0.len()
            }

            fn append_null(&mut self) {
                self.0.append_null();
            }

            fn finish(mut self) -> Result<ArrayRef> {
                Ok(Arc::new(self.0.finish()))
            }
        }
    )*};
}

plain! {
    Integers(Int64Builder) of DataType::Int64;
    Decimals(Decimal128Builder) of DataType::Decimal128(Self::PRECISION, Self::SCALE);
    Moments(TimestampMicrosecondBuilder) of DataType::Timestamp(TimeUnit::Microsecond, None);
    Instants(TimestampMicrosecondBuilder) of DataType::Timestamp(TimeUnit::Microsecond, Some("+09:00".into()));
}

impl Values for Flags {
    fn data_type() -> DataType {
        DataType::Boolean
    }

    fn with_capacity(capacity: usize) -> Self {
        Self(BooleanBuilder::with_capacity(capacity))
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn append_null(&mut self) {
        self.0.append_null();
    }

    fn finish(mut self) -> Result<ArrayRef> {
        Ok(Arc::new(self.0.finish()))
    }
}

impl Values for Strings {
    fn data_type() -> DataType {
        DataType::Utf8
    }

    fn with_capacity(capacity: usize) -> Self {
        // Most are a word.
        Self(StringBuilder::with_capacity(capacity, 8 * capacity))
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn append_null(&mut self) {
        self.0.append_null();
    }

    fn finish(mut self) -> Result<ArrayRef> {
        Ok(Arc::new(self.0.finish()))
    }
}

/// A list of values a row.
pub(crate) struct Lists<V> {
    /// The values of all rows, one row behind the other.
    pub(crate) values: V,
    /// Where the values of each row begin, and where those of the last end.
    offsets: Vec<i32>,
    nulls: NullBufferBuilder,
}

impl<V: Values> Lists<V> {
    /// Ends a row: its list is what was added to the values since the last one.
    ///
    /// # Errors
    /// If a batch has more values than Arrow can count.
    pub(crate) fn close(&mut self) -> Result<()> {
        let end = i32::try_from(self.values.len())
            .map_err(|_| exec_datafusion_err!("too many values in one batch; a smaller batch_size helps"))?;
        self.offsets.push(end);
        self.nulls.append_non_null();
        Ok(())
    }

    fn item() -> FieldRef {
        Arc::new(Field::new_list_field(V::data_type(), true))
    }
}

impl<V: Values> Values for Lists<V> {
    fn data_type() -> DataType {
        DataType::List(Self::item())
    }

    fn with_capacity(capacity: usize) -> Self {
        let mut offsets = Vec::with_capacity(capacity + 1);
        offsets.push(0);
        // How many values a row has is not known; the builders double as they grow.
        Self { values: V::with_capacity(0), offsets, nulls: NullBufferBuilder::new(capacity) }
    }

    fn len(&self) -> usize {
        self.nulls.len()
    }

    fn append_null(&mut self) {
        self.offsets.push(self.offsets.last().copied().unwrap_or(0));
        self.nulls.append_null();
    }

    fn finish(mut self) -> Result<ArrayRef> {
        let offsets = OffsetBuffer::new(ScalarBuffer::from(self.offsets));
        let values = self.values.finish()?;
        Ok(Arc::new(ListArray::try_new(Self::item(), offsets, values, self.nulls.finish())?))
    }
}

/// Declares a struct of Arrow's: the names that its fields have there, and what holds their values.
///
/// A record is added by a value for each field and `close`.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($shown:literal => $field:ident: $values:ty,)* }) => {
        $(#[$doc])*
        pub(crate) struct $name {
            $($field: $values,)*
            nulls: datafusion::arrow::array::NullBufferBuilder,
        }

        impl $name {
            fn fields() -> datafusion::arrow::datatypes::Fields {
                use $crate::columns::values::Values;

                vec![$(datafusion::arrow::datatypes::Field::new($shown, <$values>::data_type(), true),)*].into()
            }

            /// Ends a record to whose every field a value was added.
            fn close(&mut self) {
                self.nulls.append_non_null();
            }
        }

        impl $crate::columns::values::Values for $name {
            fn data_type() -> datafusion::arrow::datatypes::DataType {
                datafusion::arrow::datatypes::DataType::Struct(Self::fields())
            }

            fn with_capacity(capacity: usize) -> Self {
                Self {
                    $($field: <$values>::with_capacity(capacity),)*
                    nulls: datafusion::arrow::array::NullBufferBuilder::new(capacity),
                }
            }

            fn len(&self) -> usize {
                self.nulls.len()
            }

            fn append_null(&mut self) {
                $(self.$field.append_null();)*
                self.nulls.append_null();
            }

            fn finish(mut self) -> datafusion::common::Result<datafusion::arrow::array::ArrayRef> {
                let arrays = vec![$(self.$field.finish()?,)*];
                let nulls = self.nulls.finish();
                let array = datafusion::arrow::array::StructArray::try_new(Self::fields(), arrays, nulls)?;
                Ok(std::sync::Arc::new(array))
            }
        }
    };
}

pub(crate) use record;

record! {
    /// Where something stands.
    Places {
        "start" => start: Integers,
        "end" => end: Integers,
    }
}

impl Places {
    pub(crate) fn append(&mut self, span: Span) {
        self.start.append(span.start());
        self.end.append(span.end());
        self.close();
    }
}
