//! What the engine costs beside the library: `gisa_money` over a Parquet file, against loops that call the library.
//!
//! ```text
//! cargo bench
//! ```
//!
//! One loop reads the same file with Parquet's own reader, as a program without an engine would; the other has the texts in memory.
//! All run on one core, in turn, and the best of each counts. Fails where the engine takes a quarter more than the loop over the
//! file.

use std::fs::File;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use chrono::{DateTime, FixedOffset};
use datafusion::arrow::array::AsArray;
use datafusion::arrow::datatypes::{Int64Type, TimestampMicrosecondType, UInt64Type};
use datafusion::error::Result;
use datafusion::parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};
use gisa::Article;

#[path = "../examples/support/mod.rs"]
mod support;

use support::archive;
use support::articles::Page;

const ROUNDS: usize = 15;

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

    let [mut memory, mut reader, mut engine] = [f64::MAX; 3];
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        let expected = looped(&pages);
        memory = memory.min(begin.elapsed().as_secs_f64());
        let begin = Instant::now();
        let read = looped_over(&file)?;
        reader = reader.min(begin.elapsed().as_secs_f64());
        let begin = Instant::now();
        let found = asked(&ctx).await?;
        engine = engine.min(begin.elapsed().as_secs_f64());
        assert_eq!((read, found), (expected, expected));
    }

    let bytes = archive::bytes(&pages) as f64 / 1e6;
    let names = ["a loop over texts in memory", "a loop over the file", "gisa_money over the file"];
    for (name, time) in names.into_iter().zip([memory, reader, engine]) {
        println!("{name:<28} {:>8.0} rows/s {:>7.1} MB/s", pages.len() as f64 / time, bytes / time);
    }
    let more = |time: f64| (engine / time - 1.0) * 100.0;
    println!(
        "the engine's overhead: {:+.1} % (limit {:.0} %); with what the file costs: {:+.1} %",
        more(reader),
        (LIMIT - 1.0) * 100.0,
        more(memory)
    );
    let ratio = engine / reader;
    Ok(if ratio <= LIMIT { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many texts there are, and amounts in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    lists: i64,
    amounts: u64,
}

impl Counts {
    fn add(&mut self, text: &str, published: Option<i64>) {
        let korea = FixedOffset::east_opt(9 * 3600).expect("an offset of nine hours");
        let published = published.and_then(DateTime::from_timestamp_micros);
        let article = Article::parse_at(text, published.map(|time| time.with_timezone(&korea)));
        self.lists += 1;
        self.amounts += article.money().len() as u64;
    }
}

fn looped(pages: &[Page]) -> Counts {
    let mut counts = Counts::default();
    for page in pages {
        if let Some(text) = &page.text {
            counts.add(text, page.published);
        }
    }
    counts
}

fn looped_over(file: &Path) -> Result<Counts> {
    let mut counts = Counts::default();
    let batches =
        ParquetRecordBatchReaderBuilder::try_new(File::open(file)?)?.with_batch_size(256).build()?;
    for batch in batches {
        let batch = batch?;
        let published = batch.column(1).as_primitive::<TimestampMicrosecondType>().iter();
        for (text, published) in batch.column(2).as_string::<i32>().iter().zip(published) {
            if let Some(text) = text {
                counts.add(text, published);
            }
        }
    }
    Ok(counts)
}

async fn asked(ctx: &SessionContext) -> Result<Counts> {
    let batches = ctx.sql(SQL).await?.collect().await?;
    let lists = batches[0].column(0).as_primitive::<Int64Type>().value(0);
    let amounts = batches[0].column(1).as_primitive::<UInt64Type>().value(0);
    Ok(Counts { lists, amounts })
}
