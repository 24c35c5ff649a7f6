//! The tables of the guide: each row says what is read from a text, and is.
//!
//! The head of the first column says by which parser. Dates are those of a page published on Monday, 10 March 2031, at noon.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use chrono::DateTime;
use gisa::date;
use gisa::quote::{self, Kind};
use gisa::{Article, money};

use super::money::shown;
use super::support::time;

const PUBLISHED: &str = "2031-03-10T12:00:00+09:00";

#[test]
fn every_row_of_the_guide_holds() {
    let mut wrong = String::new();
    let mut rows = 0;
    for page in ["money", "dates", "quotes", "pages"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/guide/{page}.md"));
        let mut head = String::new();
        for line in fs::read_to_string(path).unwrap().lines() {
            let cells = cells(line);
            let Some((first, told)) = cells.split_first() else { continue };
            match first.strip_prefix('`').and_then(|text| text.strip_suffix('`')) {
                None => head = (*first).to_owned(),
                Some(text) => {
                    let Some(got) = read(&head, text) else { continue };
                    rows += 1;
                    if got != told[0] {
                        writeln!(wrong, "{page}: {text} | {} | {got}", told[0]).unwrap();
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "text | as the guide has it | as it is read\n{wrong}");
    assert!(rows > 100, "only {rows} rows were read");
}

/// The cells of a row of a table; none for any other line and for the rule below a head.
fn cells(line: &str) -> Vec<&str> {
    match line.strip_prefix("| ").and_then(|row| row.strip_suffix('|')) {
        Some(row) => row.split(" | ").map(str::trim).collect(),
        None => Vec::new(),
    }
}

/// What is read from a text of a column; none for columns of other things.
fn read(head: &str, text: &str) -> Option<String> {
    let text = &*text.replace(" ¶ ", "\n");
    let values = match head {
        "amount" => amounts(text),
        "time" => times(text),
        "quotation" => quotations(text),
        "person" => people(text),
        "line" => fields(text),
        _ => return None,
    };
    Some(if values.is_empty() { "none".to_owned() } else { values.join("; ") })
}

fn amounts(text: &str) -> Vec<String> {
    let found: Vec<_> = money::find(text).collect();
    let mut values: Vec<_> = found.iter().map(|mention| shown(mention.value())).collect();
    for same in money::restatements(text, &found) {
        values[same.restated()] += " the same";
        if let Some(rate) = same.rate() {
            write!(values[same.restated()], " at {}", rate.round_dp(6).normalize()).unwrap();
        }
    }
    values
}

fn times(text: &str) -> Vec<String> {
    let found: Vec<_> = date::find(text).collect();
    let published = DateTime::parse_from_rfc3339(PUBLISHED).ok();
    date::resolve(text, &found, published).iter().map(time).collect()
}

/// `[kind] speaker (rule), cue`
fn quotations(text: &str) -> Vec<String> {
    let found = quote::find(text);
    let told = found.iter().map(|quote| {
        let quote = quote.value();
        let kind = match quote.kind() {
            Kind::Direct => "",
            Kind::Partial => "in part: ",
            _ => "in other words: ",
        };
        let cue = quote.cue().map_or(String::new(), |cue| format!(", {cue}"));
        let name = quote.speaker().name().unwrap_or("unknown");
        let repaired = if quote.is_repaired() { ", repaired" } else { "" };
        format!("{kind}{name} ({:?}){cue}{repaired}", quote.speaker().rule())
    });
    told.collect()
}

/// `name, titles, organizations, age`
fn people(text: &str) -> Vec<String> {
    let people = quote::people(text, &quote::find(text));
    let told = people.iter().map(|person| {
        let mut parts = vec![person.name().to_owned()];
        parts.extend(person.titles().iter().chain(person.organizations()).map(ToString::to_string));
        parts.extend(person.age().map(|age| age.to_string()));
        parts.join(", ")
    });
    told.collect()
}

/// What a page tells by one line below its headline or, if that says nothing, behind its story.
fn fields(line: &str) -> Vec<String> {
    const STORY: &str =
        "한빛시는 다리를 놓는다고 밝혔다. 공사는 내년에 시작한다.\n\n시는 물길을 막지 않겠다고 설명했다.";
    let above = told_by(&Article::parse(&format!("다리 놓는다\n{line}\n\n{STORY}\n")));
    if !above.is_empty() {
        return above;
    }
    told_by(&Article::parse(&format!("다리 놓는다\n입력 2031.03.10 12:00\n\n{STORY}\n\n{line}\n")))
        .into_iter()
        .filter(|told| !told.starts_with("published"))
        .collect()
}

fn told_by(article: &Article<'_>) -> Vec<String> {
    let metadata = article.metadata();
    let mut told = Vec::new();
    told.extend(metadata.published().map(|stamp| format!("published {}", stamp.when())));
    told.extend(metadata.updated().map(|stamp| format!("updated {}", stamp.when())));
    told.extend(metadata.section().map(|section| format!("section {section}")));
    told.extend(metadata.print().map(|print| format!("print {}", print.text())));
    told.extend(metadata.dateline().map(|line| part("dateline", &[line.place, line.agency])));
    told.extend(
        metadata
            .bylines()
            .iter()
            .map(|by| part("byline", &[by.name, by.role, by.place, by.outlet, by.email])),
    );
    told.extend(metadata.subheads().iter().map(|subhead| format!("subhead {}", subhead.text())));
    told.extend(
        metadata
            .captions()
            .iter()
            .map(|caption| part("caption", &[Some(caption.passage.text()), caption.credit])),
    );
    told.extend(metadata.hashtags().iter().map(|tag| format!("hashtag {}", tag.text())));
    told.extend(metadata.copyright().iter().map(|copyright| {
        let forbids: Vec<_> = copyright.restrictions.iter().map(|kind| format!("{kind:?}")).collect();
        format!("{}: {}", part("copyright", &[copyright.holder]), forbids.join(", "))
    }));
    told.extend(
        metadata.reactions().iter().map(|reaction| format!("reaction {} {}", reaction.label, reaction.count)),
    );
    told.extend(metadata.comments().map(|count| format!("comments {count}")));
    told
}

/// What is there of some parts.
fn part(field: &str, parts: &[Option<&str>]) -> String {
    let parts: Vec<_> = parts.iter().copied().flatten().collect();
    format!("{field} {}", parts.join(", "))
}
