//! The strict parsers: a value, or an error whose span lies in the text.
#![no_main]

use gisa::date::{Expression, timex};
use gisa::money::Currency;
use gisa::{Error, Money};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    check(text, text.parse::<Money>().err());
    check(text, text.parse::<Currency>().err());
    check(text, text.parse::<Expression>().err());
    check(text, text.parse::<timex::Value>().err());
});

fn check(text: &str, error: Option<Error>) {
    if let Some(error) = error {
        assert!(text.get(error.span().range()).is_some(), "{error}");
    }
}
