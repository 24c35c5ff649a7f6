//! Names of the fields of front matter (YAML), as extractors write them.

/// What a field says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Title,
    Author,
    Date,
    Site,
}

/// The row above the fields, and below them.
pub(crate) const FENCE: &str = "---";

pub(crate) const FIELDS: &[(&str, Field)] =
    &[("title", Field::Title), ("author", Field::Author), ("date", Field::Date), ("sitename", Field::Site)];
