//! The questions of the example `news_sql`, on a Ballista cluster: a scheduler and two executors on the loopback interface.
//!
//! ```text
//! cargo run --release --example cluster
//! ```
//!
//! The scheduler and the executors are processes of their own: this program, started again with a role. Answers are compared row
//! by row with those of a single process; then an executor is killed while it works, and the answer compared again.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use datafusion::execution::SessionStateBuilder;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

mod fleet;
mod member;
#[path = "../support/mod.rs"]
mod support;

use fleet::Fleet;
use support::{archive, articles, cpu, questions};

/// All that the functions find, a row a page.
const EVERYTHING: &str = "
SELECT id, gisa_metadata(text) AS metadata, gisa_money(text, published) AS money, gisa_dates(text, published) AS dates,
       gisa_quotes(text, published) AS quotes, gisa_people(text, published) AS people
FROM articles
ORDER BY id";

/// The same so often over that a cluster has work for some seconds, in which an executor can be killed: how much is found in a page.
const OVER_AND_OVER: &str = "
SELECT id, turn, gisa_metadata(text) AS metadata, cardinality(gisa_money(text, published)) AS money,
       cardinality(gisa_dates(text, published)) AS dates, cardinality(gisa_quotes(text, published)) AS quotes,
       cardinality(gisa_people(text, published)) AS people
FROM articles
CROSS JOIN (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15), (16)) AS turns (turn)
ORDER BY id, turn";

fn main() -> Result<(), Box<dyn Error>> {
    // Plans are decoded recursively: deep ones want more than a thread's usual stack.
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(16 << 20).build()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(role) = arguments.first() {
        return runtime.block_on(member::run(role, &arguments[1..]));
    }
    runtime.block_on(async {
        let mut fleet = Fleet::start(2).await?;
        println!("a scheduler and {} executors are up", fleet.executors());
        let outcome = compare(&mut fleet).await;
        // Whatever happened, nothing stays behind.
        fleet.stop().await?;
        println!("scheduler and executors have stopped");
        outcome
    })
}

async fn compare(fleet: &mut Fleet) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let count = write_in_parts(folder.path())?;

    let local = SessionContext::new_with_config(SessionConfig::new().with_batch_size(256));
    let remote = cluster_session(&fleet.address()).await?;
    for ctx in [&local, &remote] {
        gisa_datafusion::register(ctx);
        let path = folder.path().to_string_lossy();
        ctx.register_parquet("articles", path, ParquetReadOptions::default()).await?;
    }

    let asked = questions::ALL.iter().map(|question| (question.title, question.sql));
    for (title, sql) in asked.chain([("All that the functions find", EVERYTHING)]) {
        let (here, one) = timed(&local, sql).await?;
        let (there, many) = timed(&remote, sql).await?;
        same(title, &here, &there)?;
        println!("{title}: {} rows, the same; alone {one:.2} s, on the cluster {many:.2} s", here.len());
    }

    let (expected, _) = timed(&local, OVER_AND_OVER).await?;
    let (again, time) = with_a_loss(fleet, &remote).await?;
    same("with an executor killed", &expected, &again)?;
    println!(
        "Over and over, an executor killed in the middle: the same {} rows of {count} pages, {time:.2} s",
        again.len()
    );
    Ok(())
}

/// The archive in parts, which executors share out.
fn write_in_parts(folder: &Path) -> Result<usize, Box<dyn Error>> {
    let pages: Vec<_> = articles::pages(support::PAGES).collect();
    for (index, part) in pages.chunks(support::PAGES / 12).enumerate() {
        archive::write(&folder.join(format!("part-{index:02}.parquet")), part)?;
    }
    Ok(pages.len())
}

/// A session whose queries run on the cluster. It plans them itself, so that it has to know the functions too.
async fn cluster_session(address: &str) -> datafusion::error::Result<SessionContext> {
    let config = SessionConfig::new_with_ballista().with_batch_size(256).with_target_partitions(6);
    let state = SessionStateBuilder::new().with_default_features().with_config(config).build();
    SessionContext::remote_with_state(address, state).await
}

/// The rows of an answer as text, and the seconds that it took.
async fn timed(ctx: &SessionContext, sql: &str) -> datafusion::error::Result<(Vec<String>, f64)> {
    let begin = Instant::now();
    let batches = ctx.sql(sql).await?.collect().await?;
    let time = begin.elapsed().as_secs_f64();
    Ok((rows(&batches)?, time))
}

fn rows(batches: &[RecordBatch]) -> datafusion::error::Result<Vec<String>> {
    let options = FormatOptions::default().with_null("∅");
    let mut rows = Vec::new();
    for batch in batches {
        let columns = batch.columns().iter().map(|column| ArrayFormatter::try_new(column, &options));
        let columns = columns.collect::<Result<Vec<_>, _>>()?;
        rows.extend((0..batch.num_rows()).map(|row| {
            let values: Vec<_> = columns.iter().map(|column| column.value(row).to_string()).collect();
            values.join(" | ")
        }));
    }
    Ok(rows)
}

fn same(title: &str, here: &[String], there: &[String]) -> Result<(), Box<dyn Error>> {
    if here.is_empty() {
        return Err(format!("{title}: no rows").into());
    }
    if let Some((row, (here, there))) = here.iter().zip(there).enumerate().find(|(_, (a, b))| a != b) {
        return Err(format!("{title}: row {row} differs\nalone:   {here}\ncluster: {there}").into());
    }
    if here.len() == there.len() {
        Ok(())
    } else {
        Err(format!("{title}: {} rows alone, {} on the cluster", here.len(), there.len()).into())
    }
}

/// Asks for everything over and over, and kills an executor once it has worked on that for a while.
async fn with_a_loss(
    fleet: &mut Fleet,
    remote: &SessionContext,
) -> Result<(Vec<String>, f64), Box<dyn Error>> {
    let victim = fleet.executor(0).ok_or("no executor is left")?;
    let before = cpu::of(&victim).ok_or("the system does not say how much a process has worked")?;
    let session = remote.clone();
    let query = tokio::spawn(async move { timed(&session, OVER_AND_OVER).await });
    let worked = loop {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let worked = cpu::of(&victim).unwrap_or(before) - before;
        if worked > 0.3 {
            break worked;
        }
        if query.is_finished() {
            return Err("the query ended before an executor could be killed".into());
        }
    };
    fleet.kill(0).await?;
    println!("killed executor {victim} after {worked:.2} s of work on the query");
    match tokio::time::timeout(Duration::from_secs(120), query).await {
        Ok(outcome) => Ok(outcome??),
        Err(_) => Err("the query neither ended nor failed within two minutes".into()),
    }
}
