//! Everything that the crate promises, tested from outside, one module a room. `tests/README.md` says where to find which form.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod allocation;
mod article;
mod date;
mod guide;
mod indirect;
mod jiff;
mod known_misses;
mod layers;
mod lexicon;
mod money;
mod number;
mod quote;
mod sources;
mod support;
mod traits;
mod unicode;
mod words;
