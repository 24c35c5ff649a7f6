//! How amounts of time, modifiers and resolved expressions are written with the feature `serde`.

use chrono::NaiveDateTime;
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Modifier;
use super::amount::Amount;
use super::resolved::Resolved;
use super::timex::{Type, Value};

impl Serialize for Resolved {
    /// `type`, `value`, `mod`, `begin`, `end_exclusive`, `zone` and `basis`, in this order; what is unknown
    /// is null.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bound = |bound: Option<NaiveDateTime>| bound.map(|bound| Bound { bound, class: self.class() });
        let mut fields = serializer.serialize_struct("Resolved", 7)?;
        fields.serialize_field("type", self.class().as_str())?;
        fields.serialize_field("value", &self.value())?;
        fields.serialize_field("mod", &self.modifier())?;
        fields.serialize_field("begin", &bound(self.begin()))?;
        fields.serialize_field("end_exclusive", &bound(self.end_exclusive()))?;
        fields.serialize_field("zone", &self.zone())?;
        fields.serialize_field("basis", &self.basis())?;
        fields.end()
    }
}

impl Serialize for Value {
    /// As it is displayed and parsed: `2031-03-10`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Amount {
    /// As it is displayed: `P1Y6M`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Modifier {
    /// TIMEX3's name: `EQUAL_OR_LESS`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A bound as an ISO 8601 date, or a date and time where the expression is finer than a day.
struct Bound {
    /// The moment, in the time of the zone of the expression.
    bound: NaiveDateTime,
    /// Of it only a time of day has hours in its bounds.
    class: Type,
}

impl Serialize for Bound {
    /// `2031-03-10`; of a time of day `2031-03-10T14:52:00`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.class {
            Type::Time => serializer.collect_str(&self.bound.format("%Y-%m-%dT%H:%M:%S")),
            _ => serializer.collect_str(&self.bound.date()),
        }
    }
}
