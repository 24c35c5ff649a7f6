//! Quotations between marks: what is one, where it ends, by which word it is said, and who says it.
//!
//! A line has a text and, for each of its quotations, `name (word by which it is said): words`, with `part of` before the name where only
//! a piece is quoted, and `?` for a speaker whom the text does not name. Lines of `found_by` name the rule in place of the word.

mod alone;
mod any_text;
mod chains;
mod clauses;
mod headlines;
mod kinds;
mod names;
mod pronouns;
mod speakers;

use gisa::Mention;
use gisa::quote::{self, Kind, Quote, Rule};

/// The simplest way, as the example `baseline` has it.
#[path = "../../examples/support/baseline.rs"]
#[allow(dead_code, reason = "the tests use a part of it")]
mod baseline;

/// The quotations between marks.
fn marked(text: &str) -> Vec<Mention<'_, Quote<'_>>> {
    quote::find(text).into_iter().filter(|quote| quote.value().kind() != Kind::Indirect).collect()
}

/// Each quotation as `kind name (cue): words`.
fn told(text: &str) -> Vec<String> {
    marked(text)
        .iter()
        .map(|quote| {
            let value = quote.value();
            let kind = if value.kind() == Kind::Partial { "part of " } else { "" };
            let cue = value.cue().map(ToString::to_string).unwrap_or_default();
            format!("{kind}{} ({cue}): {}", value.speaker().name().unwrap_or("?"), quote.text())
        })
        .collect()
}

#[track_caller]
fn tells(text: &str, wanted: &[&str]) {
    assert_eq!(told(text), wanted, "{text}");
}

#[track_caller]
fn found_by(text: &str, rule: Rule, name: Option<&str>) {
    let found = marked(text);
    let last = found.last().expect("a quotation").value().speaker();
    assert_eq!((last.rule(), last.name()), (rule, name), "{text}");
}
