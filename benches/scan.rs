//! The scan alone: folding, runs of digits, words, beside passes that do less.

extern crate alloc;

use divan::Bencher;
use gisa::Span;
use measure::{Finds, NEWS, PROSE, text};
use rooms::{lexicon, scan};

mod corpus;
mod measure;
mod rivals;
mod rooms;

fn main() {
    divan::main();
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
    text(bencher, &NEWS, Finds::AtLeast(500), rooms::heads);
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
