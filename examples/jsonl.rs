//! Reads documents as JSON Lines from standard input and writes what they hold as JSON Lines.
//!
//! ```text
//! cargo run --release --example jsonl < DOCS.jsonl > OUT.jsonl
//! ```
//!
//! A line in: `{"id": "…", "text": "…", "published": "2025-03-10T14:52:00+09:00"}`, where `published` may be left out or be a
//! bare date. A line out: `{"id", "metadata", "money", "dates", "quotes"}`. A line that is no such object is reported on standard
//! error with its number; the rest is still processed, and the exit status is 1.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use gisa::Article;

mod support;

use support::document::{Document, Line};

fn main() -> io::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut status = ExitCode::SUCCESS;
    for (index, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        if let Err(reason) = process(&line, &mut out) {
            eprintln!("line {}: {reason}", index + 1);
            status = ExitCode::FAILURE;
        }
    }
    out.flush()?;
    Ok(status)
}

fn process(line: &str, out: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let document: Document = serde_json::from_str(line)?;
    let article = Article::parse_at(&document.text, document.published);
    serde_json::to_writer(&mut *out, &Line { id: &document.id, article })?;
    out.write_all(b"\n")?;
    Ok(())
}
