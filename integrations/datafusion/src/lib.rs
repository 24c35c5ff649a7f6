//! Korean news text as typed columns: [`gisa`] as functions in SQL, on [DataFusion] and everything that is built on it.
//!
//! One call registers the functions; they then read a whole column at a time, on as many cores as the engine has:
//!
//! ```
//! use datafusion::prelude::SessionContext;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> datafusion::error::Result<()> {
//! let ctx = SessionContext::new();
//! gisa_datafusion::register(&ctx);
//!
//! let amounts = ctx
//!     .sql(
//!         "SELECT amount['currency'] AS currency, amount['max'] AS amount
//!          FROM (SELECT unnest(gisa_money('노르드셀은 20억 유로(약 3조 원)를 유치했다.', NULL)) AS amount)
//!          ORDER BY currency",
//!     )
//!     .await?;
//! datafusion::assert_batches_eq!(
//!     [
//!         "+----------+-------------------------+",
//!         "| currency | amount                  |",
//!         "+----------+-------------------------+",
//!         "| EUR      | 2000000000.000000000    |",
//!         "| KRW      | 3000000000000.000000000 |",
//!         "+----------+-------------------------+",
//!     ],
//!     &amounts.collect().await?
//! );
//! # Ok(())
//! # }
//! ```
//!
//! | function | gives |
//! |---|---|
//! | `gisa_metadata(text)` | a struct: headline, outlet, times, bylines, captions, copyright … |
//! | `gisa_money(text, published)` | a list of amounts: currency, bounds, qualifier, what it is per, which other one it restates |
//! | `gisa_dates(text, published)` | a list of dates and times: TIMEX3's type and value, when they begin and end |
//! | `gisa_quotes(text, published)` | a list of quotations: the words, the speaker, the verb |
//! | `gisa_people(text, published)` | a list of people: names, ages, titles, organizations, where they are, what they say |
//!
//! `text` is a page of news, furniture and all, as [`gisa::Article`] reads it. `published` is the time from which its relative dates
//! count; where it is null, the page's own time stamp serves. Fields have the names of gisa's JSON, save that what is a time, a
//! decimal or a map there in writing is one here in type.
//!
//! | JSON | Arrow |
//! |---|---|
//! | offsets, indexes, counts | `Int64`; offsets are in bytes, indexes count from 0 (SQL's from 1) |
//! | texts and names | `Utf8` |
//! | `min` and `max` of an amount | `Decimal128(38, 9)`, beside `currency` |
//! | `begin`, `end_exclusive` of a date | `Timestamp(µs)`, on the calendar and clock that the text means |
//! | `published`, `updated` of the metadata | `Timestamp(µs, "+09:00")`, a bare day as its beginning |
//! | `reactions` of the metadata | `Map(Utf8, Int64)` |
//!
//! A null text gives null, an empty one an empty list or a null struct. No text stops a query. An argument of another type is an
//! error of planning, with the function and the type in it.
//!
//! Dates of long ago are in a column too. The engine's `date_trunc` counts in nanoseconds, which reach from 1677 to 2262, and fails on
//! them; `date_part` does not. Where a corpus tells of history, say `WHERE date_part('year', date['begin']) BETWEEN 1678 AND 2261`
//! in a query that truncates.
//!
//! # Clusters
//!
//! An engine that sends plans elsewhere sends functions by name, so that each process has to know them: [`functions`] gives them
//! to whatever registry it has. The example `cluster` does that for Ballista's client, scheduler and executors.
//!
//! # Speed
//!
//! Reading a page takes 0.03 to 0.1 ms, so that a batch of the engine's usual 8192 rows is up to a second of work for one core: with
//! `SET datafusion.execution.batch_size = 256` memory stays small, and a query with a `LIMIT` ends early. Each function reads the
//! page anew; a query that wants several lists of the same articles is best run once, into a table.
//!
//! [DataFusion]: https://datafusion.apache.org
#![forbid(unsafe_code)]

mod arguments;
mod columns;
mod documentation;
mod function;

use std::sync::Arc;

use datafusion::execution::context::SessionContext;
use datafusion::logical_expr::ScalarUDF;

use self::columns::{Dates, Metadata, Money, People, Quotes};
use self::function::Function;

/// Registers the functions in a session.
///
/// ```
/// use datafusion::execution::FunctionRegistry;
/// use datafusion::prelude::SessionContext;
///
/// let ctx = SessionContext::new();
/// gisa_datafusion::register(&ctx);
/// assert!(ctx.udf("gisa_money").is_ok());
/// ```
pub fn register(ctx: &SessionContext) {
    for function in functions() {
        ctx.register_udf(ScalarUDF::clone(&function));
    }
}

/// The functions, for registries other than a session's: a session state under construction, an executor's registry.
///
/// ```
/// use datafusion::execution::SessionStateBuilder;
///
/// let mut builder = SessionStateBuilder::new().with_default_features();
/// builder.scalar_functions().get_or_insert_default().extend(gisa_datafusion::functions());
/// assert!(builder.build().scalar_functions().contains_key("gisa_dates"));
/// ```
#[must_use]
pub fn functions() -> Vec<Arc<ScalarUDF>> {
    vec![
        Function::<Metadata>::shared(),
        Function::<Money>::shared(),
        Function::<Dates>::shared(),
        Function::<Quotes>::shared(),
        Function::<People>::shared(),
    ]
}
