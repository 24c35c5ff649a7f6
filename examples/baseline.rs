//! Reads documents as JSON Lines from standard input and writes the quotations that the simplest way finds, to measure gisa against: each
//! pair of `“ ”` or `" "` is one, said by the nearest topic (`은/는`) before it on its line.
//!
//! ```text
//! cargo run --release --example baseline < DOCS.jsonl > OUT.jsonl
//! ```
//!
//! The lines in are those of the example `jsonl`, and so are the lines out, with `quotes` alone: whatever scores the one scores the other.
//! A line that is no such object is reported on standard error with its number; the rest is still processed, and the exit status is 1.

use std::io;
use std::process::ExitCode;

use serde_json::{Value, json};

mod support;

use support::baseline::{Quotation, quotations};
use support::document::convert;

fn main() -> io::Result<ExitCode> {
    convert(|document| {
        let text = document.text.as_str();
        let quotes: Vec<_> = quotations(text).iter().map(|quotation| shown(text, quotation)).collect();
        serde_json::to_string(&json!({ "id": document.id, "quotes": quotes }))
    })
}

fn shown(text: &str, Quotation { span, mention, name }: &Quotation<'_>) -> Value {
    json!({
        "start": span.start, "end": span.end, "text": &text[span.clone()], "kind": "direct",
        "speaker": { "name": name, "class": "unknown", "mention": mention },
        "cue": null,
    })
}
