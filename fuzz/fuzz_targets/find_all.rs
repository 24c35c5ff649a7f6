//! Every finder over any text: spans lie on character boundaries, in order, and hold what they say they hold.
#![no_main]

use gisa::{Mention, Span, date, money, quote};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for bare_won in [false, true] {
        let amounts: Vec<_> = money::Finder::new().bare_won(bare_won).find(text).collect();
        in_order(text, &amounts);
        for same in money::restatements(text, &amounts) {
            let (original, restated) = (same.original(), same.restated());
            assert!(original != restated && original.max(restated) < amounts.len());
        }
    }
    for named_days in [false, true] {
        in_order(text, &date::Finder::new().named_days(named_days).find(text).collect::<Vec<_>>());
    }
    let quotes = quote::find(text);
    for quote in &quotes {
        check(text, quote.span(), quote.text(), 0);
    }
    for person in quote::people(text, &quotes) {
        assert!(person.quotes().iter().all(|&quote| quote < quotes.len()));
        for &mention in person.mentions() {
            check(text, mention, &text[mention], 0);
        }
    }
});

/// Checks mentions that follow one another.
fn in_order<T>(text: &str, mentions: &[Mention<'_, T>]) {
    mentions.iter().fold(0, |last, mention| check(text, mention.span(), mention.text(), last));
}

/// The end of the span, after making sure that it does not begin before `last`.
fn check(text: &str, span: Span, part: &str, last: usize) -> usize {
    assert!(last <= span.start() && !span.is_empty());
    assert_eq!(&text[span], part);
    span.end()
}
