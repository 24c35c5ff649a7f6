//! The speakers that anybody would find first: pairs of marks, and the nearest topic before each.
//!
//! ```text
//! cargo run --release --example baseline < DOCS.jsonl > OUT.jsonl
//! ```
//!
//! In and out as the example `jsonl` has it, with the layer `quotes` alone, so that whoever scores the one on a set of documents
//! can score the other on the same. It uses nothing of the crate: what `gisa` says beyond it is the gain.

use std::io::{self, BufRead, BufWriter, Write};

use serde_json::{Value, json};

/// Opening marks, each with the one that closes it.
const PAIRS: &[(char, char)] = &[('“', '”'), ('"', '"')];

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let document: Value = serde_json::from_str(&line?)?;
        let text = document["text"].as_str().unwrap_or_default();
        let quotes: Vec<_> = quotes(text).map(|(start, end)| quote(text, start, end)).collect();
        writeln!(out, "{}", json!({ "id": document["id"], "quotes": quotes }))?;
    }
    out.flush()
}

/// Where the text between each two marks begins and ends.
fn quotes(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let (open, mark) =
            text[at..].char_indices().find(|(_, c)| PAIRS.iter().any(|(open, _)| open == c))?;
        let start = at + open + mark.len_utf8();
        let (_, close) = PAIRS.iter().find(|(open, _)| *open == mark)?;
        let end = start + text[start..].find(*close)?;
        at = end + close.len_utf8();
        Some((start, end))
    })
}

fn quote(text: &str, start: usize, end: usize) -> Value {
    let name = nearest_topic(&text[..start]);
    json!({
        "start": start,
        "end": end,
        "text": &text[start..end],
        "kind": "direct",
        "speaker": { "name": name, "class": if name.is_some() { "person" } else { "unknown" }, "mention": name },
        "cue": null,
    })
}

/// The last word in `은/는` of the line before a mark, outside of other marks.
fn nearest_topic(before: &str) -> Option<&str> {
    let line = before.rsplit('\n').next()?;
    // Every other part of the line stands outside of marks.
    let outside: Vec<_> = line.split(['“', '”', '"']).step_by(2).collect();
    let words = outside.iter().rev().flat_map(|part| part.split(' ').rev());
    words.filter_map(|word| word.strip_suffix(['은', '는'])).find(|stem| !stem.is_empty())
}
