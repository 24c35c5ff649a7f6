//! Reads a file of JSON Lines (`{"text": "…"}`) and parses its articles with one thread and with all, to see how it scales.
//!
//! ```text
//! cargo run --release --example parallel -- DOCS.jsonl
//! ```
//!
//! Parsing shares nothing, so that two cores take half the time. Beside it runs the same number of plain multiplications,
//! which shows what the machine's cores are worth together at that moment.

use std::hint::black_box;
use std::time::{Duration, Instant};

use gisa::Article;
use rayon::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Document {
    text: String,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: parallel DOCS.jsonl")?;
    let input = std::fs::read_to_string(path)?;
    let documents: Vec<Document> = input.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let bytes: usize = documents.iter().map(|document| document.text.len()).sum();
    // A second or so of work, whatever the corpus.
    let repeats = 50_000_000_usize.div_ceil(bytes.max(1));

    let all = rayon::current_num_threads();
    let [parse_one, parse_all] = [1, all].map(|threads| timed(threads, || parse(&documents, repeats)));
    let [plain_one, plain_all] = [1, all].map(|threads| timed(threads, || plain(documents.len() * repeats)));
    let megabytes = (bytes * repeats) as f64 / 1e6;
    println!("{} articles, {:.1} MB", documents.len(), bytes as f64 / 1e6);
    println!("1 thread:  {:>7.0} MB/s", megabytes / parse_one.as_secs_f64());
    println!("{all} threads: {:>7.0} MB/s", megabytes / parse_all.as_secs_f64());
    let ratio = |one: Duration, all: Duration| one.as_secs_f64() / all.as_secs_f64();
    println!(
        "{:.2} times as fast; plain multiplications: {:.2}",
        ratio(parse_one, parse_all),
        ratio(plain_one, plain_all)
    );
    Ok(())
}

fn timed(threads: usize, job: impl Fn() + Send + Sync) -> Duration {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let start = Instant::now();
    match pool {
        Ok(pool) => pool.install(job),
        Err(_) => job(),
    }
    start.elapsed()
}

/// Nothing is kept: memory stays that of the texts however often they are read.
fn parse(documents: &[Document], repeats: usize) {
    (0..repeats).into_par_iter().for_each(|_| {
        documents.par_iter().for_each(|document| {
            black_box(Article::parse(black_box(&document.text)));
        });
    });
}

fn plain(jobs: usize) {
    (0..jobs).into_par_iter().for_each(|job| {
        let product =
            (0..2000_u64).fold(job as u64 | 1, |product, _| product.wrapping_mul(0x5851_F42D_4C95_7F2D));
        black_box(product);
    });
}
