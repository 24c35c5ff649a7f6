//! Quotations without marks: the table `tests/quotes/indirect.txt`, and what no table can say.

use gisa::Mention;
use gisa::quote::{self, Kind};

use super::support::{all_hold, barred};

#[test]
fn the_table_holds() {
    all_hold("quotes/indirect.txt", |row| {
        let text = row.text();
        let mut found = quote::find(&text);
        found.retain(|quote| quote.value().kind() == Kind::Indirect);
        let told = found.iter().map(Mention::value).map(|quote| {
            let cue = quote.cue().map(ToString::to_string).unwrap_or_default();
            let rule = quote.speaker().rule();
            let rule = if row.values.contains(") by ") { format!(" by {rule:?}") } else { String::new() };
            format!("{} ({cue}){rule}", quote.speaker().name().unwrap_or("?"))
        });
        (barred(&text, &found), told.collect::<Vec<_>>().join("; "))
    });
}

#[test]
fn a_fragment_in_marks_stands_within_its_clause() {
    let text = "노하늘 감독은 이번 일이 “마지막 기회”가 될 것이라고 말했다.";
    let quotes: Vec<_> = quote::find(text).iter().map(|quote| (quote.value().kind(), quote.text())).collect();
    assert_eq!(
        quotes,
        [(Kind::Indirect, "이번 일이 “마지막 기회”가 될 것이"), (Kind::Partial, "마지막 기회")]
    );
}

#[test]
fn time_is_linear_in_whatever_looks_reported() {
    // Each takes minutes if a sentence or what stands before it is read again for every ending.
    for unit in [
        "늦었다고 ",
        "늦었다고 했고, ",
        "늦었다며 ",
        "그는 늦었다며 ",
        "나서라며 ",
        "이날 ",
        "시는 ",
        "시가 한 ",
        "것으로 ",
        "것으로 보고 있다고 ",
        "시에 따르면 ",
        "늦었다는 말이 ",
        "늦었다는 게 ",
        "늦었다고 그는 ",
        "“가” 늦었다고 ",
        "늦었다고 했다. ",
        "늦었다고 했다.\n",
        "그는 늦었다고 했다.\n",
        "‘가’ 시는 늦었다고 했다.\n",
    ] {
        let text = unit.repeat(200_000 / unit.len()) + "늦었다고 말했다.";
        assert!(quote::find(&text).len() < text.len());
    }
}
