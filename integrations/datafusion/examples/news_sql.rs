//! Three questions to an archive of invented news, in SQL, on all cores of one machine.
//!
//! ```text
//! cargo run --release --example news_sql
//! ```
//!
//! Writes the archive as a Parquet file, asks, checks the answers against what was put into the pages, and measures: `EXPLAIN
//! ANALYZE`, rows a second, and how busy the cores were.

use std::collections::BTreeMap;
use std::time::Instant;

use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::compute::concat_batches;
use datafusion::arrow::datatypes::{Decimal128Type, Int64Type};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::error::Result;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

#[path = "support/mod.rs"]
mod support;

use support::articles::Page;
use support::{archive, questions};

#[tokio::main]
async fn main() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("articles.parquet");
    let pages = archive::invent(&file, support::PAGES)?;
    let bytes = archive::bytes(&pages);
    println!("{} pages, {:.1} MB of text\n", pages.len(), bytes as f64 / 1e6);

    // Reading a page is much work: small batches keep memory small.
    let ctx = SessionContext::new_with_config(SessionConfig::new().with_batch_size(256));
    gisa_datafusion::register(&ctx);
    ctx.register_parquet("articles", file.to_string_lossy(), ParquetReadOptions::default()).await?;

    let mut answers = Vec::new();
    for question in questions::ALL {
        let begin = Instant::now();
        let batches = ctx.sql(question.sql).await?.collect().await?;
        let time = begin.elapsed().as_secs_f64();
        println!("{}\n{}", question.title, pretty_format_batches(&batches)?);
        println!("{time:.2} s, {:.0} pages/s\n", pages.len() as f64 / time);
        answers.push(concat_batches(&batches[0].schema(), &batches)?);
    }
    check_investments(&answers[0], &pages);
    check_speakers(&answers[1], &pages);
    check_rates(&answers[2], &pages);
    println!("the answers are what was put into the pages\n");
    measure(&ctx, pages.len(), bytes).await
}

/// `EXPLAIN ANALYZE` of all five functions, and what of it took how long.
async fn measure(ctx: &SessionContext, rows: usize, bytes: usize) -> Result<()> {
    let each = [
        "gisa_metadata(text)",
        "gisa_money(text, published)",
        "gisa_dates(text, published)",
        "gisa_quotes(text, published)",
        "gisa_people(text, published)",
    ];
    let cores = std::thread::available_parallelism()?.get();
    for function in each {
        let sql = format!("EXPLAIN ANALYZE SELECT count({function}) FROM articles");
        let (begin, before) = (Instant::now(), support::cpu::threads());
        let plan = ctx.sql(&sql).await?.collect().await?;
        let (wall, used) = (begin.elapsed().as_secs_f64(), support::cpu::since(&before));
        if function == each[1] {
            println!("{}", pretty_format_batches(&plan)?);
        }
        // Where others want the machine too, threads wait: then their shares say whether the work is spread.
        let threads: Vec<_> = used.iter().take(cores).map(|used| format!("{used:.2}")).collect();
        println!(
            "{function:<29} {:>7.0} rows/s {:>6.1} MB/s  {:.2} cores busy; seconds of the busiest threads: {}",
            rows as f64 / wall,
            bytes as f64 / 1e6 / wall,
            used.iter().sum::<f64>() / wall,
            threads.join(", ")
        );
    }
    Ok(())
}

/// The largest euros of each quarter are those that the generator chose.
fn check_investments(answer: &RecordBatch, pages: &[Page]) {
    let euros = answer.column_by_name("euros").expect("a column euros").as_primitive::<Decimal128Type>();
    let found: Vec<i128> = euros.values().iter().map(|euros| euros / 1_000_000_000).collect();
    let mut quarters: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
    for page in pages {
        if let (Some(published), Some(euros)) = (page.published, page.facts.invested) {
            quarters.entry(support::quarter(published)).or_default().push(euros);
        }
    }
    let largest = quarters.into_values().flat_map(|mut all| {
        all.sort_unstable_by(|a, b| b.cmp(a));
        all.into_iter().take(2)
    });
    assert_eq!(found, largest.map(i128::from).collect::<Vec<_>>());
}

/// Whoever is quoted most is so as often as the generator let them speak.
fn check_speakers(answer: &RecordBatch, pages: &[Page]) {
    let mut said: BTreeMap<&str, i64> = BTreeMap::new();
    for speaker in pages.iter().flat_map(|page| &page.facts.speakers) {
        *said.entry(speaker).or_default() += 1;
    }
    let mut most: Vec<_> = said.into_iter().collect();
    most.sort_unstable_by_key(|&(speaker, quotes)| (-quotes, speaker));
    let speakers = answer.column_by_name("speaker").expect("a column speaker").as_string::<i32>();
    let totals = answer.column_by_name("total").expect("a column total").as_primitive::<Int64Type>();
    let found: Vec<_> = speakers.iter().flatten().zip(totals.values().iter().copied()).collect();
    assert_eq!(found, most[..found.len()]);
}

/// The pages whose rates are off are those with a misprint.
fn check_rates(answer: &RecordBatch, pages: &[Page]) {
    let ids = answer.column_by_name("id").expect("a column id").as_primitive::<Int64Type>();
    let misprinted: Vec<i64> =
        pages.iter().filter(|page| page.facts.misprinted).map(|page| page.id).collect();
    assert_eq!(ids.values(), misprinted.as_slice());
}
