//! What the engine costs beside the library: `gisa_money` over a Parquet file, against a loop over the same texts.
//!
//! ```text
//! cargo bench
//! ```
//!
//! Both run on one core, in turn, and the best of each counts. Fails where the engine takes a quarter more than the loop.

use std::process::ExitCode;
use std::time::Instant;

use chrono::{DateTime, FixedOffset};
use datafusion::arrow::array::AsArray;
use datafusion::arrow::datatypes::{Int64Type, UInt64Type};
use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use gisa::Article;

#[path = "../examples/support/mod.rs"]
mod support;

use support::archive;
use support::articles::Page;

const ROUNDS: usize = 7;

/// The most that the engine may take beside the loop.
const LIMIT: f64 = 1.25;

const SQL: &str = "SELECT count(money) AS lists, sum(cardinality(money)) AS amounts
                   FROM (SELECT gisa_money(text, published) AS money FROM articles)";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("articles.parquet");
    let pages = archive::invent(&file, support::PAGES)?;
    let config = SessionConfig::new().with_batch_size(256).with_target_partitions(1);
    let ctx = SessionContext::new_with_config(config);
    gisa_datafusion::register(&ctx);
    ctx.register_parquet("articles", file.to_string_lossy(), ParquetReadOptions::default()).await?;

    let (mut alone, mut engine) = (f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        let expected = looped(&pages);
        alone = alone.min(begin.elapsed().as_secs_f64());
        let begin = Instant::now();
        let found = asked(&ctx).await?;
        engine = engine.min(begin.elapsed().as_secs_f64());
        assert_eq!(found, expected);
    }

    let bytes = archive::bytes(&pages) as f64 / 1e6;
    for (name, time) in [("a loop over the library", alone), ("gisa_money in SQL", engine)] {
        println!("{name:<24} {:>8.0} rows/s {:>7.1} MB/s", pages.len() as f64 / time, bytes / time);
    }
    let ratio = engine / alone;
    println!("the engine's overhead: {:+.1} % (limit {:.0} %)", (ratio - 1.0) * 100.0, (LIMIT - 1.0) * 100.0);
    Ok(if ratio <= LIMIT { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many texts there are, and amounts in them.
fn looped(pages: &[Page]) -> (i64, u64) {
    let korea = FixedOffset::east_opt(9 * 3600).expect("an offset of nine hours");
    let (mut lists, mut amounts) = (0, 0);
    for page in pages {
        let Some(text) = &page.text else { continue };
        let published = page.published.and_then(DateTime::from_timestamp_micros);
        let article = Article::parse_at(text, published.map(|time| time.with_timezone(&korea)));
        lists += 1;
        amounts += article.money().len() as u64;
    }
    (lists, amounts)
}

async fn asked(ctx: &SessionContext) -> Result<(i64, u64)> {
    let batches = ctx.sql(SQL).await?.collect().await?;
    let lists = batches[0].column(0).as_primitive::<Int64Type>().value(0);
    let amounts = batches[0].column(1).as_primitive::<UInt64Type>().value(0);
    Ok((lists, amounts))
}
