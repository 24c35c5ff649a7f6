//! **gisa** (기사, *news article*) turns Korean news text into typed values.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod article;
pub mod date;
mod error;
mod lexicon;
pub mod money;
mod number;
pub mod quote;
mod scan;
mod span;

#[doc(inline)]
pub use article::Article;
pub use error::{Error, ErrorKind};
#[doc(inline)]
pub use money::Money;
pub use span::{Mention, Span};
