//! The scan alone: folding, runs of digits, words, beside passes that do less.

extern crate alloc;

use divan::Bencher;
use gisa::Span;
use lexicon::trigger::TRIGGERS;
use measure::{Finds, NEWS, PROSE, text};

mod corpus;
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "the crate's own lexicon, compiled in: it is private"
)]
#[path = "../src/lexicon/mod.rs"]
mod lexicon;
mod measure;
mod rivals;
#[allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "the crate's own scan room, compiled in: it is private"
)]
#[path = "../src/scan/mod.rs"]
mod scan;

fn main() {
    divan::main();
}

/// The words that a time without a digit begins with.
static WORDS: scan::heads::Heads =
    scan::heads::Heads::new(&scan::index::first_of::<_, { TRIGGERS.len() }>(TRIGGERS));

fn words(text: &str) -> usize {
    let mut at = scan::heads::HeadsAt::default();
    core::iter::from_fn(|| WORDS.find(text, &mut at).inspect(|found| at.skip_to(text, found.0 + 3))).count()
}

#[divan::bench]
fn fold(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(corpus::MB), |text| scan::fold::Folded::new(text).text().len());
}

#[divan::bench]
fn digits(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(6000), |text| scan::digits::digit_runs(text).count());
}

#[divan::bench]
fn digits_in_prose(bencher: Bencher) {
    text(bencher, &PROSE, Finds::Nothing, |text| scan::digits::digit_runs(text).count());
}

#[divan::bench]
fn heads(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(500), words);
}

#[divan::bench]
fn yardstick_from_utf8(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(corpus::MB), rivals::from_utf8);
}

#[divan::bench]
fn yardstick_memchr(bencher: Bencher) {
    text(bencher, &NEWS, Finds::Nothing, rivals::memchr);
}

#[divan::bench]
fn yardstick_plain_loop_over_digits(bencher: Bencher) {
    let runs = |text: &str| text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).count();
    text(bencher, &NEWS, Finds::AtLeast(6000), runs);
}
