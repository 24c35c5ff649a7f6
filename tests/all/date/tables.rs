//! The tables of `tests/dates`: what is found, what it means on which day, and by what it is resolved.

use chrono::DateTime;
use gisa::Mention;
use gisa::date::{self, Finder, Resolved};

use crate::support::{Row, all_hold, barred, rows, time};

/// The text with bars around its times.
fn found(text: &str, finder: Finder) -> (String, String) {
    (barred(text, &finder.find(text).collect::<Vec<_>>()), String::new())
}

/// The same behind the day of publication that a row begins with, and each time as `show` writes it.
///
/// A day stands for its noon in Korea.
fn meant(row: &Row, finder: Finder, show: impl Fn(&Mention<'_, Resolved>) -> String) -> (String, String) {
    let row = row.text();
    let (day, text) = row.split_once(": ").expect("a day of publication");
    let published = match day {
        "undated" => None,
        time if time.contains('T') => Some(time.to_owned()),
        day => Some(format!("{day}T12:00:00+09:00")),
    };
    let published = published.map(|time| DateTime::parse_from_rfc3339(&time).expect("a day of the calendar"));
    let mentions: Vec<_> = finder.find(text).collect();
    let values: Vec<_> = date::resolve(text, &mentions, published).iter().map(show).collect();
    (format!("{day}: {}", barred(text, &mentions)), values.join("; "))
}

#[test]
fn dates_are_found() {
    all_hold("dates/finding.txt", |row| found(&row.text(), Finder::new()));
}

#[test]
fn named_days_are_found_where_they_are_asked_for() {
    all_hold("dates/named_days.txt", |row| found(&row.text(), Finder::new().named_days(true)));
}

#[test]
fn dates_are_resolved() {
    all_hold("dates/resolved.txt", |row| meant(row, Finder::new(), time));
}

#[test]
fn days_of_the_lunar_calendar_are_resolved() {
    all_hold("dates/lunar.txt", |row| meant(row, Finder::new().named_days(true), time));
}

#[test]
fn every_rule_of_resolution_holds() {
    all_hold("dates/rules.txt", |row| meant(row, Finder::new(), time));
}

#[test]
fn the_documentation_has_no_rule_without_a_row() {
    let docs = include_str!("../../../src/date/mod.rs");
    let table = docs.lines().skip_while(|line| !line.starts_with("//! | written")).skip(2);
    let rules: Vec<_> = table
        .map_while(|line| line.strip_prefix("//! | "))
        .map(|row| row.split(" | ").next().unwrap_or_default())
        .collect();
    let mut headings: Vec<_> = rows("dates/rules.txt").into_iter().map(|row| row.heading).collect();
    headings.dedup();
    assert_eq!(headings, rules);
}

#[test]
fn a_value_says_what_it_was_resolved_by() {
    all_hold("dates/bases.txt", |row| {
        meant(row, Finder::new(), |found| format!("{} {:?}", time(found), found.value().basis()))
    });
}
