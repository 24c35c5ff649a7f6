//! Korean news text for measuring: written by a seeded generator, so that every run reads the same bytes.
//!
//! People, companies and places are invented. Densities a megabyte follow a count over news: about 370 amounts, 1,400
//! quotations, 2,500 dates, 8,000 runs of digits of which most are neither. Text that loops over one page flatters every
//! rival (branch predictors learn it), so no sentence is repeated on purpose.
#![allow(dead_code, reason = "each bench takes what it needs")]

mod page;
mod random;
mod sentence;
mod words;
pub(crate) mod worst;

use random::Random;

/// A megabyte.
pub(crate) const MB: usize = 1_000_000;

/// Whole pages with their furniture, until they hold at least `bytes`.
pub(crate) fn pages(bytes: usize) -> Vec<String> {
    let mut random = Random::new(20_250_310);
    let mut written = 0;
    core::iter::from_fn(|| {
        (written < bytes).then(|| {
            let page = page::page(&mut random);
            written += page.len();
            page
        })
    })
    .collect()
}

/// Bodies of articles in one text of at least `bytes`.
pub(crate) fn news(bytes: usize) -> String {
    let mut random = Random::new(20_240_902);
    let mut text = String::with_capacity(bytes + 4096);
    while text.len() < bytes {
        page::body(&mut random, &mut text);
    }
    text
}

/// Sentences with no number, date or quotation in one text of at least `bytes`.
pub(crate) fn prose(bytes: usize) -> String {
    let mut random = Random::new(20_230_714);
    let mut text = String::with_capacity(bytes + 4096);
    while text.len() < bytes {
        for _ in 0..random.between(2, 5) {
            sentence::plain(&mut random, &mut text);
        }
        text.push_str("\n\n");
    }
    text
}

/// The beginning of `text` with about `bytes`, cut between characters.
pub(crate) fn prefix(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or(0)]
}
