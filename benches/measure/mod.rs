//! One way of measuring for all stages: the job is checked once, then timed over the same text, in bytes a second.
#![allow(dead_code, reason = "each bench takes what it needs")]

use core::hint::black_box;
use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::BytesCount;

use crate::corpus;

pub(crate) static NEWS: LazyLock<String> = LazyLock::new(|| corpus::news(2 * corpus::MB));
pub(crate) static PROSE: LazyLock<String> = LazyLock::new(|| corpus::prose(2 * corpus::MB));
pub(crate) static PAGES: LazyLock<Vec<String>> = LazyLock::new(|| corpus::pages(2 * corpus::MB));

/// How much a job has to find in a megabyte for its time to count.
#[derive(Clone, Copy)]
pub(crate) enum Finds {
    AtLeast(usize),
    Nothing,
}

/// Times `job` over one text.
pub(crate) fn text(bencher: Bencher, text: &str, finds: Finds, job: impl Fn(&str) -> usize) {
    check(job(text), text.len(), finds);
    bencher.counter(BytesCount::of_str(text)).bench_local(|| job(black_box(text)));
}

/// Times `job` over pages, one after the other.
pub(crate) fn pages(bencher: Bencher, finds: Finds, job: impl Fn(&str) -> usize) {
    let bytes = PAGES.iter().map(String::len).sum();
    let run = || PAGES.iter().map(|page| job(black_box(page))).sum();
    check(run(), bytes, finds);
    bencher.counter(BytesCount::new(bytes)).bench_local(run);
}

/// Times `job` over a megabyte of what a worst case repeats.
pub(crate) fn worst(bencher: Bencher, name: &str, job: impl Fn(&str) -> usize) {
    let unit = corpus::worst::CASES.iter().find(|case| case.0 == name).map_or("", |case| case.1);
    let text = corpus::worst::text(unit, corpus::MB);
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| job(black_box(&text)));
}

fn check(found: usize, bytes: usize, finds: Finds) {
    let right = match finds {
        Finds::AtLeast(in_a_megabyte) => found >= in_a_megabyte * bytes / corpus::MB,
        Finds::Nothing => found == 0,
    };
    assert!(right, "found {found} in {bytes} bytes");
}
