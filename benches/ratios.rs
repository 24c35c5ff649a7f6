//! How many times as fast as the `regex` crate, and as `std::str::from_utf8`, on the same text in the same process.
//!
//! ```text
//! taskset -c 1 cargo bench --bench ratios
//! ```
//!
//! All contestants take turns, round by round, so that whatever else the machine does falls on all of them; the figures are
//! medians. The second table is the cost of a byte as texts grow.

use core::hint::black_box;
use std::time::Instant;

use gisa::{Article, date, money, quote};

mod corpus;
mod rivals;

const ROUNDS: usize = 21;

/// A name, the job, and how much it finds at least in a megabyte of news: a contestant that finds nothing is no contestant.
type Contestant = (&'static str, fn(&str) -> usize, u32);

const CONTESTANTS: &[Contestant] = &[
    ("from_utf8", rivals::from_utf8, 0),
    ("memchr", rivals::memchr, 0),
    ("regex: money", rivals::amounts, 300),
    ("regex: money, dates", |text| rivals::amounts(text) + rivals::dates(text), 2000),
    ("regex: all", |text| rivals::amounts(text) + rivals::dates(text) + rivals::quotes(text), 3000),
    ("gisa: money", |text| money::find(text).count(), 300),
    ("gisa: money, dates", |text| money::find(text).count() + date::find(text).count(), 2000),
    ("gisa: all", found, 3000),
    ("gisa: Article::parse", parsed, 3000),
];

/// The better of each pair should be so many times as fast.
const GOALS: &[(&str, &str, f64)] = &[
    ("gisa: money", "regex: money", 2.0),
    ("gisa: money, dates", "regex: money, dates", 2.0),
    ("gisa: all", "regex: all", 1.5),
    ("gisa: Article::parse", "regex: all", 1.2),
    ("gisa: Article::parse", "from_utf8", 1.0),
];

fn found(text: &str) -> usize {
    money::find(text).count() + date::find(text).count() + quote::find(text).len()
}

fn parsed(text: &str) -> usize {
    let article = Article::parse(text);
    article.money().len() + article.dates().len() + article.quotes().len()
}

fn main() {
    // `cargo test --benches` only makes sure that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let pages = corpus::pages(3 * corpus::MB);
    race(&pages);
    growth();
}

fn race(pages: &[String]) {
    let bytes: usize = pages.iter().map(String::len).sum();
    let megabytes = bytes as f64 / 1e6;
    println!("{megabytes:.1} MB of distinct pages, median of {ROUNDS} rounds\n");
    let mut rounds = vec![Vec::with_capacity(ROUNDS); CONTESTANTS.len()];
    let mut found = [0; CONTESTANTS.len()];
    for _ in 0..ROUNDS {
        for (index, (_, job, _)) in CONTESTANTS.iter().enumerate() {
            let start = Instant::now();
            found[index] = pages.iter().map(|page| black_box(job(black_box(page)))).sum();
            rounds[index].push(start.elapsed().as_secs_f64());
        }
    }
    let medians: Vec<f64> = rounds.into_iter().map(median).collect();
    for (((name, _, least), found), median) in CONTESTANTS.iter().zip(found).zip(&medians) {
        let per_megabyte = found as f64 / megabytes;
        let verdict = if per_megabyte < f64::from(*least) { "TOO FEW FOUND" } else { "" };
        println!(
            "{name:<24} {:>9.0} MB/s {per_megabyte:>9.0} found a megabyte {verdict}",
            megabytes / median
        );
    }
    println!();
    let time = |wanted: &str| {
        CONTESTANTS.iter().zip(&medians).find(|(c, _)| c.0 == wanted).map_or(f64::NAN, |(_, &m)| m)
    };
    for (ours, theirs, goal) in GOALS {
        println!("{ours:<24} {:>5.2} × {theirs:<22} (goal {goal})", time(theirs) / time(ours));
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The nanoseconds that `Article::parse` takes for a kilobyte of texts of 1 kB, 100 kB and 10 MB, of prose and of every worst case.
fn growth() {
    println!(
        "\n{:<20} {:>8} {:>8} {:>8}   ns/kB, and the largest over the smallest",
        "Article::parse", "1 kB", "100 kB", "10 MB"
    );
    let texts = [("news", corpus::news(10 * corpus::MB)), ("prose", corpus::prose(10 * corpus::MB))];
    let worst =
        corpus::worst::CASES.iter().map(|&(name, unit)| (name, corpus::worst::text(unit, 10 * corpus::MB)));
    for (name, text) in texts.into_iter().chain(worst) {
        let [small, middle] = [1_000, 100_000].map(|bytes| cost(&text, bytes));
        // What grows like this would take hours at the next size.
        let large = if middle < 4.0 * small { cost(&text, 10_000_000) } else { f64::INFINITY };
        let costs = [small, middle, large];
        let [largest, smallest] =
            [costs.into_iter().fold(0.0, f64::max), costs.into_iter().fold(f64::MAX, f64::min)];
        println!("{name:<20} {small:>8.0} {middle:>8.0} {large:>8.0}   {:>5.2}", largest / smallest);
    }
}

/// Nanoseconds a kilobyte for texts of about so many bytes, cut from one after the other, the best of three.
fn cost(text: &str, bytes: usize) -> f64 {
    let mut rest = text;
    let pieces: Vec<&str> = core::iter::from_fn(|| {
        let piece = corpus::prefix(rest, bytes);
        rest = &rest[piece.len()..];
        (piece.len() > bytes / 2).then_some(piece)
    })
    .take((2 * corpus::MB).div_ceil(bytes))
    .collect();
    let read: usize = pieces.iter().map(|piece| piece.len()).sum();
    let best = (0..3).map(|_| {
        let start = Instant::now();
        for piece in &pieces {
            black_box(parsed(black_box(piece)));
        }
        start.elapsed().as_secs_f64()
    });
    best.fold(f64::MAX, f64::min) * 1e9 / (read as f64 / 1e3)
}
