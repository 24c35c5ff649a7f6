//! Reads documents as JSON Lines from standard input and writes what they hold as JSON Lines.
//!
//! ```text
//! cargo run --release --example jsonl < DOCS.jsonl > OUT.jsonl
//! ```
//!
//! A line in: `{"id": "…", "text": "…", "published": "2025-03-10T14:52:00+09:00"}`, where `published` may be left out or be a
//! bare date. A line out: `{"id", "metadata", "money", "dates", "quotes"}`. A line that is no such object is reported on standard
//! error with its number; the rest is still processed, and the exit status is 1.

use std::io;
use std::process::ExitCode;

use gisa::Article;

mod support;

use support::document::{Line, convert};

fn main() -> io::Result<ExitCode> {
    convert(|document| {
        let article = Article::parse_at(&document.text, document.published);
        serde_json::to_string(&Line { id: &document.id, article })
    })
}
