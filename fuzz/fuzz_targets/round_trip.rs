//! What is written out is read back as the same value.
#![no_main]

use gisa::Money;
use gisa::date::{self, timex};
use gisa::money::{self, Style};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for mention in money::find(text) {
        let money = mention.value();
        assert_eq!(money.to_string().parse::<Money>().as_ref(), Ok(money));
        for style in [Style::Press, Style::Spaced, Style::Wire, Style::Digits] {
            assert_eq!(money.display(style).to_string().parse::<Money>().as_ref(), Ok(money));
        }
    }
    let mentions: Vec<_> = date::find(text).collect();
    for mention in date::resolve(text, &mentions, None) {
        let value = mention.value().value();
        assert_eq!(value.to_string().parse::<timex::Value>().as_ref(), Ok(&value));
    }
});
