//! Quotations found in text, with their speakers.

use divan::Bencher;
use measure::{Finds, NEWS, PROSE, text};

mod corpus;
mod measure;
mod rivals;

fn main() {
    divan::main();
}

fn find(text: &str) -> usize {
    gisa::quote::find(text).len()
}

#[divan::bench]
fn news(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(1000), find);
}

#[divan::bench]
fn prose(bencher: Bencher) {
    text(bencher, &PROSE, Finds::AtLeast(0), find);
}

#[divan::bench(args = ["opening marks", "straight marks", "그는 “", "closing marks", "speech", "names"])]
fn worst(bencher: Bencher, case: &str) {
    measure::worst(bencher, case, find);
}

#[divan::bench]
fn yardstick_regex(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(1000), rivals::quotes);
}

#[divan::bench]
fn yardstick_from_utf8(bencher: Bencher) {
    text(bencher, &NEWS, Finds::AtLeast(corpus::MB), rivals::from_utf8);
}

#[divan::bench]
fn yardstick_memchr(bencher: Bencher) {
    text(bencher, &NEWS, Finds::Nothing, rivals::memchr);
}
