//! Whole pages: everything found, resolved and attributed.

use divan::Bencher;
use gisa::Article;
use measure::{Finds, pages};

mod corpus;
mod measure;
mod rivals;

fn main() {
    divan::main();
}

fn parse(text: &str) -> usize {
    let article = Article::parse(text);
    article.money().len() + article.dates().len() + article.quotes().len()
}

#[divan::bench]
fn news(bencher: Bencher) {
    pages(bencher, Finds::AtLeast(3000), parse);
}

#[divan::bench(args = corpus::worst::CASES.iter().map(|case| case.0))]
fn worst(bencher: Bencher, case: &str) {
    measure::worst(bencher, case, parse);
}

#[divan::bench]
fn yardstick_regex(bencher: Bencher) {
    let all = |text: &str| rivals::amounts(text) + rivals::dates(text) + rivals::quotes(text);
    pages(bencher, Finds::AtLeast(3000), all);
}

#[divan::bench]
fn yardstick_from_utf8(bencher: Bencher) {
    pages(bencher, Finds::AtLeast(corpus::MB), rivals::from_utf8);
}

#[divan::bench]
fn yardstick_memchr(bencher: Bencher) {
    pages(bencher, Finds::Nothing, rivals::memchr);
}
