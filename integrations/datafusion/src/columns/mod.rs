//! Columns of what gisa finds: one kind a function, each filled a page at a time and finished once a batch.

mod dates;
mod metadata;
mod money;
mod people;
mod quotes;
mod values;

use datafusion::common::Result;
use datafusion::logical_expr::Documentation;
use gisa::Article;

use self::values::Values;

pub(crate) use self::dates::Dates;
pub(crate) use self::metadata::Metadata;
pub(crate) use self::money::Money;
pub(crate) use self::people::People;
pub(crate) use self::quotes::Quotes;

/// A column that a function gives.
pub(crate) trait Column: Values + 'static {
    /// The function's name.
    const NAME: &'static str;

    /// Whether the function takes the time from which relative dates count.
    const COUNTS_FROM: bool = true;

    /// What `SHOW FUNCTIONS` says of the function.
    fn documentation() -> Documentation;

    /// Adds a row with what a page holds.
    fn append(&mut self, article: &Article<'_>) -> Result<()>;

    /// Adds the row of an empty text.
    fn append_empty(&mut self) -> Result<()>;
}
