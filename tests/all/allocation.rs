//! Searching borrows: what is found costs no allocation, however much it is.

use allocation_counter::measure;
use gisa::{Article, date, money};

const SENTENCE: &str = "한빛전자는 지난해 3월 10일 평택 공장에 79조1400억 원을 들이기로 하고, 올해 20억 유로(약 3조 원)를 먼저 투자했다. ";

/// How many allocations the search of so many sentences makes, and how much it finds.
fn of_search(sentences: usize, search: impl Fn(&str) -> usize) -> (u64, usize) {
    let text = SENTENCE.repeat(sentences);
    // Word lists may be compiled once in a process.
    search(&text);
    let mut found = 0;
    let allocations = measure(|| found = search(&text)).count_total;
    (allocations, found)
}

#[track_caller]
fn costs_nothing_per_match(search: impl Fn(&str) -> usize) {
    let (few, found_few) = of_search(1, &search);
    let (many, found_many) = of_search(1000, &search);
    assert!(found_few > 0 && found_many == 1000 * found_few, "found {found_few} and {found_many}");
    assert_eq!(few, 0);
    assert_eq!(many, 0);
}

#[test]
fn a_search_for_amounts_allocates_nothing() {
    costs_nothing_per_match(|text| money::find(text).count());
}

#[test]
fn a_search_for_dates_allocates_nothing() {
    costs_nothing_per_match(|text| date::find(text).count());
}

#[test]
fn an_article_allocates_by_the_kind_of_what_it_holds_and_not_by_the_piece() {
    let page = |sentences| {
        format!("한빛전자, 공장 짓는다\n\n입력 2025년 3월 10일 14시 52분\n\n{}", SENTENCE.repeat(sentences))
    };
    let of_page = |page: &str| {
        drop(Article::parse(page));
        measure(|| drop(Article::parse(page))).count_total
    };
    let (short, long) = (of_page(&page(2)), of_page(&page(200)));
    assert!(short <= 40, "{short} for a short page");
    // Vectors that grow double.
    assert!(long <= short + 60, "{long} for a page of a hundred times the length, {short} for the short one");
}
