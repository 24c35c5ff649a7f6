//! Everything that the crate promises, tested from outside, one module a room.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod article;
mod date;
mod indirect;
mod money;
mod number;
mod quote;
