//! What gisa is known to read wrongly, in `tests/known_misses.tsv`: each line still is, so that a mended one is seen.

use gisa::{Article, date, money, quote};

use super::article::fields;

#[test]
fn known_misses_still_miss() {
    let mut lines = 0;
    for line in include_str!("../known_misses.tsv").lines().filter(|line| !line.starts_with('#')) {
        lines += 1;
        let [room, text, wanted] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line}")
        };
        let got = match room {
            "date" => dates(text),
            "money" => money::find(text).map(|mention| mention.text().to_owned()).collect(),
            "quote" => quote::find(text).iter().map(|mention| mention.text().to_owned()).collect(),
            // Of all that a page says, the one field that is wrong or not there.
            "page" => said(text, wanted),
            _ => panic!("no such room: {room}"),
        };
        assert_ne!(got, [wanted], "{text} is no miss any more");
    }
    assert!(lines >= 5);
}

fn dates(text: &str) -> Vec<String> {
    let found: Vec<_> = date::find(text).collect();
    let published = chrono::DateTime::parse_from_rfc3339("2025-03-10T14:52:00+09:00").ok();
    date::resolve(text, &found, published).iter().map(|mention| mention.value().value().to_string()).collect()
}

/// The field of a page, written as in `tests/pages`, that `wanted` gives a value: with ⏎ for the ends of the page's lines.
fn said(page: &str, wanted: &str) -> Vec<String> {
    let (field, _) = wanted.split_once(" = ").expect("a field and its value");
    let said = fields(&Article::parse(&page.replace('⏎', "\n")), false);
    let lines = said.lines().filter(|line| line.split_once(" = ").is_some_and(|(name, _)| name == field));
    lines.map(str::to_owned).collect()
}
