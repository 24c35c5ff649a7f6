//! What anyone would reach for first: the `regex` crate, one pass for each kind of value, with `[0-9]` and not the slower
//! `\d`; and plain passes over the bytes that show what the machine can do.
#![allow(dead_code, reason = "each bench takes what it needs")]

use std::sync::LazyLock;

use regex::Regex;

fn built(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is valid")
}

/// Amounts and ranges of amounts that begin with a digit, which is searched for fastest; amounts in words or with a sign
/// before them are left out to be fair to the pattern.
pub(crate) static AMOUNTS: LazyLock<Regex> = LazyLock::new(|| {
    let written = "[0-9][0-9,]*(?:[.][0-9]+)?(?:[ ]?여?[십백천만억조경]+[ ]?[0-9,]*)*";
    built(&format!("{written}(?:[~∼-]{written})?여?[ ]?(?:원|달러|유로|엔|위안|파운드|불)대?"))
});

/// Dates and durations.
pub(crate) static DATES: LazyLock<Regex> = LazyLock::new(|| {
    built(
        "[0-9]{1,4}(?:년(?:[ ]?[0-9]{1,2}월(?:[ ]?[0-9]{1,2}일)?)?|월(?:[ ]?[0-9]{1,2}일|[ ]?[초말]|[ ]?[중하상]순)?|일|\
         [-./][0-9]{1,2}[-./][0-9]{1,2}|개월|주|분기|세기)(?:[ ]?[전후만])?",
    )
});

/// Times of the day.
pub(crate) static TIMES: LazyLock<Regex> =
    LazyLock::new(|| built("[0-9]{1,2}(?:시(?:[ ]?[0-9]{1,2}분)?|:[0-9]{2})"));

/// Words that stand for a date or begin one.
pub(crate) static RELATIVE: LazyLock<Regex> =
    LazyLock::new(|| built("이날|전날|오늘|어제|내일|지난해|지난달|올해|내년|최근|현재|이달|매일|향후|당시"));

/// Quotations and what follows the closing mark.
pub(crate) static QUOTES: LazyLock<Regex> = LazyLock::new(|| {
    built(
        "“[^”\n]+”(?:이?라[고며는]|[고며는]|면서)?|\"[^\"\n]+\"(?:이?라[고며는]|[고며는]|면서)?|‘[^’\n]+’(?:이?라[고며는]|[고며는])?",
    )
});

pub(crate) fn count(patterns: &[&Regex], text: &str) -> usize {
    patterns.iter().map(|pattern| pattern.find_iter(text).count()).sum()
}

pub(crate) fn amounts(text: &str) -> usize {
    count(&[&AMOUNTS], text)
}

pub(crate) fn dates(text: &str) -> usize {
    count(&[&DATES, &TIMES, &RELATIVE], text)
}

pub(crate) fn quotes(text: &str) -> usize {
    count(&[&QUOTES], text)
}

/// Every byte read once by the standard library.
pub(crate) fn from_utf8(text: &str) -> usize {
    core::str::from_utf8(text.as_bytes()).map_or(0, str::len)
}

/// A search for a byte that no text holds: what memory and vectors allow.
pub(crate) fn memchr(text: &str) -> usize {
    memchr::memchr_iter(0xFF, text.as_bytes()).count()
}
