//! Amounts found in text.

use divan::Bencher;
use measure::{Finds, NEWS, PROSE, text};

mod corpus;
mod measure;
mod rivals;

fn main() {
    divan::main();
}

fn find(text: &str) -> usize {
    gisa::money::find(text).count()
}

#[divan::bench]
fn news(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(300), find);
}

#[divan::bench]
fn prose(bencher: Bencher) {
    text(bencher, &PROSE, Finds::Nothing, find);
}

#[divan::bench(args = ["digits", "digits and commas", "1조", "조", "one line", "jamo"])]
fn worst(bencher: Bencher, case: &str) {
    measure::worst(bencher, case, find);
}

#[divan::bench]
fn yardstick_regex(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(300), rivals::amounts);
}

#[divan::bench]
fn yardstick_from_utf8(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(corpus::MB), rivals::from_utf8);
}

#[divan::bench]
fn yardstick_memchr(bencher: Bencher) {
    text(bencher, &NEWS, Finds::Nothing, rivals::memchr);
}
