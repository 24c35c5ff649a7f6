//! Every finder over any text: spans lie on character boundaries, in order, and hold what they say they hold.
#![no_main]

use gisa::{Span, date, money, quote};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut last = 0;
    for mention in money::find(text) {
        last = check(text, mention.span(), mention.text(), last);
    }
    last = 0;
    for mention in date::find(text) {
        last = check(text, mention.span(), mention.text(), last);
    }
    for mention in quote::find(text) {
        check(text, mention.span(), mention.text(), 0);
    }
});

/// The end of the span, after making sure that it does not begin before `last`.
fn check(text: &str, span: Span, part: &str, last: usize) -> usize {
    assert!(last <= span.start() && !span.is_empty());
    assert_eq!(&text[span], part);
    span.end()
}
