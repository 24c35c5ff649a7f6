//! A whole corpus, on all cores: a directory of text files, JSON Lines, or JSON Lines in gzip.
//!
//! ```text
//! cargo run --release --example corpus -- INPUT OUT.jsonl
//! ```
//!
//! `INPUT` is a directory (each file in it a page) or a file of JSON Lines as in the example `jsonl` (with `.gz` at the end:
//! compressed). Memory stays flat: records are read, parsed and written a batch at a time. A bad record is reported with its line
//! and skipped. An interrupted run goes on where it stopped when it is started again: beside the output lies a file
//! `OUT.jsonl.progress` with the number of records that are done, which vanishes at the end.

use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use gisa::Article;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

mod input;
mod output;
#[path = "../support/mod.rs"]
mod support;

use input::{Input, Record};
use output::Output;
use support::document::Line;

/// Records that are held at a time.
const BATCH: usize = 512;

fn main() -> ExitCode {
    let args: Vec<_> = env::args().skip(1).collect();
    let [input, output] = args.as_slice() else {
        eprintln!("usage: corpus INPUT OUT.jsonl");
        return ExitCode::from(2);
    };
    match run(Path::new(input), Path::new(output)) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(bad) => {
            eprintln!("{bad} records were skipped");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The number of records that had to be skipped.
fn run(input: &Path, output: &Path) -> io::Result<u64> {
    let mut output = Output::open(output)?;
    let mut input = Input::open(input)?;
    let bar = ProgressBar::new(input.bytes()).with_style(
        ProgressStyle::with_template("{bar:30} {percent:>3} %  {binary_bytes_per_sec}  {eta} left  {msg}")
            .map_err(io::Error::other)?,
    );
    let mut done = input.pass_over(output.records_done())?;
    let mut bad = 0;
    loop {
        let batch: Vec<_> = input.by_ref().take(BATCH).collect::<io::Result<_>>()?;
        if batch.is_empty() {
            break;
        }
        done += batch.len() as u64;
        let parsed: Vec<_> = batch.par_iter().map(extracted).collect();
        for line in parsed {
            match line {
                Ok(line) => output.write_all(&line)?,
                Err(reason) => {
                    bad += 1;
                    bar.suspend(|| eprintln!("{reason}"));
                }
            }
        }
        output.commit(done)?;
        bar.set_position(input.bytes_read());
        bar.set_message(format!("{done} records"));
    }
    bar.finish();
    output.finish()?;
    Ok(bad)
}

/// One line of output, or the place and the reason why there is none.
fn extracted(record: &Record) -> Result<Vec<u8>, String> {
    let document = record.document().map_err(|reason| format!("{}: {reason}", record.place))?;
    let article = Article::parse_at(&document.text, document.published);
    let mut line =
        serde_json::to_vec(&Line { id: &document.id, article }).map_err(|error| error.to_string())?;
    line.push(b'\n');
    Ok(line)
}
