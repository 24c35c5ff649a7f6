//! Runs one stage once over the news corpus, for callgrind to count: see `instructions.sh`.
//!
//! The arguments are the stage and, to look at a profile closely, the size of the text in bytes. Only [`measured`] is counted, and
//! of the stage `metadata` only the part of it that finds zones and metadata.

use core::hint::black_box;
use std::process::ExitCode;

use gisa::{Article, Span};
use rooms::{lexicon, scan};

extern crate alloc;

mod corpus;
mod rooms;

/// As much text as counts the same to a thousandth whatever its seed, and takes a second under callgrind.
const BYTES: usize = 400_000;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let Some(stage) = arguments.next() else { return list() };
    let bytes = arguments.next().and_then(|bytes| bytes.parse().ok()).unwrap_or(BYTES);
    let Some((_, run)) = STAGES.iter().find(|(name, _)| *name == stage) else { return list() };
    let texts = if matches!(stage.as_str(), "article" | "metadata" | "quotes") {
        corpus::pages(bytes)
    } else {
        vec![corpus::news(bytes)]
    };
    // Whatever is built once a process is built by now: automata, and the detection of what the processor has.
    run(&texts[0][..corpus::prefix(&texts[0], 10_000).len()]);
    let found: usize = texts.iter().map(|text| measured(text, *run)).sum();
    println!("{} bytes, {found} found", texts.iter().map(String::len).sum::<usize>());
    ExitCode::SUCCESS
}

#[inline(never)]
fn measured(text: &str, run: Stage) -> usize {
    black_box(run(black_box(text)))
}

/// Reads a text and says how much it found.
type Stage = fn(&str) -> usize;

const STAGES: &[(&str, Stage)] = &[
    ("fold", |text| scan::fold::Folded::new(text).text().len()),
    ("digits", |text| scan::digits::digit_runs(text).count()),
    ("heads", rooms::heads),
    ("money", |text| gisa::money::find(text).count()),
    ("dates", |text| gisa::date::find(text).count()),
    ("money+dates", |text| gisa::money::find(text).count() + gisa::date::find(text).count()),
    ("quotes", |text| gisa::quote::find(text).len()),
    // Zones and metadata without the values: the same run, of which another function is counted.
    ("metadata", |text| Article::parse(text).zones().len()),
    ("article", |text| {
        let article = Article::parse(text);
        article.money().len() + article.dates().len() + article.quotes().len()
    }),
    ("from_utf8", |text| core::str::from_utf8(text.as_bytes()).map_or(0, str::len)),
];

/// Names the stages, one a line.
fn list() -> ExitCode {
    for (name, _) in STAGES {
        println!("{name}");
    }
    ExitCode::SUCCESS
}
