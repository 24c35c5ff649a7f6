//! Amounts parsed one by one, as strict parsing does: what a number costs once it is found.

use core::hint::black_box;

use divan::Bencher;
use divan::counter::ItemsCount;
use gisa::Money;

fn main() {
    divan::main();
}

const AMOUNTS: &[&str] = &[
    "79조1400억 원",
    "3만2142원",
    "1.5조 원",
    "5천2백만 달러",
    "수십억 원",
    "3000만~5000만 원",
    "12,500원",
    "20억 유로",
];

#[divan::bench]
fn parse(bencher: Bencher) {
    assert!(AMOUNTS.iter().all(|amount| amount.parse::<Money>().is_ok()));
    bencher
        .counter(ItemsCount::new(AMOUNTS.len()))
        .bench(|| AMOUNTS.iter().filter(|amount| black_box(**amount).parse::<Money>().is_ok()).count());
}

/// The digits alone, with the standard library.
#[divan::bench]
fn yardstick_parse_of_digits(bencher: Bencher) {
    let numbers = ["791400", "32142", "15", "52000000", "20", "30005000", "12500", "20"];
    bencher
        .counter(ItemsCount::new(numbers.len()))
        .bench(|| numbers.iter().filter_map(|number| black_box(*number).parse::<u64>().ok()).sum::<u64>());
}
