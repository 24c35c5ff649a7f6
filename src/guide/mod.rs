//! What the pages of the single modules have no place for.
//!
//! - Written forms and their values stand with each parser: [`money`](crate::money), [`date`](crate::date),
//!   [`quote`](crate::quote), [`article`](crate::article).
//! - [`peers`]: how gisa compares with what else reads Korean text.
//! - [`limits`]: what it does not do, and how to live with that.

#[doc = include_str!("peers.md")]
pub mod peers {}

#[doc = include_str!("limits.md")]
pub mod limits {}
