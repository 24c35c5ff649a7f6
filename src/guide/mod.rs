//! Written forms and their values, one page a parser, and what has no place with any.
//!
//! - [`amounts`], [`dates`], [`quotations`], [`pages`]: what is written and what is read. Each row of their
//!   tables is run as a test.
//! - [`peers`]: how gisa compares with what else reads Korean text.
//! - [`limits`]: what it does not do, and how to live with that.

#[doc = include_str!("money.md")]
pub mod amounts {}

#[doc = include_str!("dates.md")]
pub mod dates {}

#[doc = include_str!("quotes.md")]
pub mod quotations {}

#[doc = include_str!("pages.md")]
pub mod pages {}

#[doc = include_str!("peers.md")]
pub mod peers {}

#[doc = include_str!("limits.md")]
pub mod limits {}
