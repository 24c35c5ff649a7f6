//! **gisa** (기사, *news article*) turns Korean news text into typed values: page metadata, money, dates, and
//! who said what.
//!
//! A page, furniture and all:
//!
//! ```
//! let page = "저장장치 회사, 20억 유로 유치\n입력 2025.03.10 14:52\n\n\
//!     노르드셀은 지난해 2월 20억 유로(약 3조 원)를 유치했다고 4일(현지시간) 밝혔다.\n\n홍길동 기자 hong@hanbit.example";
//! let article = gisa::Article::parse(page);
//! assert_eq!(article.metadata().published().unwrap().to_string(), "2025-03-10T14:52:00+09:00");
//! assert_eq!(article.metadata().bylines()[0].name, Some("홍길동"));
//! assert_eq!(article.body().count(), 1);
//! ```
//!
//! Amounts, exact and with what they restate:
//!
//! ```
//! use gisa::money;
//!
//! let text = "20억 유로(약 3조 원)를 유치했다";
//! let amounts: Vec<_> = money::find(text).collect();
//! assert_eq!(amounts[0].value().to_string(), "20억 유로");
//! assert_eq!(amounts[1].value().amount(), Some(3_000_000_000_000i64.into()));
//! let restatement = money::restatements(text, &amounts)[0];
//! assert_eq!(restatement.rate(), Some(1500.into())); // won for a euro
//! ```
//!
//! Dates as written, and as meant on the day of publication:
//!
//! ```
//! use gisa::date;
//!
//! let text = "지난해 2월 세웠고 같은 해 6월 상장했다. 4일(현지시간) 다시 발표했다";
//! let written: Vec<_> = date::find(text).collect();
//! let published = chrono::DateTime::parse_from_rfc3339("2025-03-10T14:52:00+09:00").ok();
//! let meant = date::resolve(text, &written, published);
//! let values: Vec<_> = meant.iter().map(|date| date.value().value().to_string()).collect();
//! assert_eq!(values, ["2024-02", "2024-06", "2025-03-04"]);
//! ```
//!
//! Who said what, by the name behind the pronoun:
//!
//! ```
//! use gisa::quote;
//!
//! let text = "김도윤 한들전자 대표는 “더 짓겠다”고 말했다. 그는 이어 “내년에 시작한다”고 덧붙였다.";
//! let quotes = quote::find(text);
//! assert_eq!(quotes[1].text(), "내년에 시작한다");
//! assert_eq!(quotes[1].value().speaker().name(), Some("김도윤"));
//! assert_eq!(quotes[1].value().cue().unwrap().to_string(), "덧붙이다");
//! ```
//!
//! # Guarantees
//!
//! - **Total**: no function panics or fails to end, on any text and any reference time.
//! - **Linear**: time and memory grow at most in proportion to the text.
//! - **Borrowing**: what is found borrows the text; spans are in its bytes, on character boundaries, whatever
//!   characters it is written with (decomposed Hangul, full-width digits, zero-width spaces).
//! - **Closed**: no model, no download, no clock, no input or output, no state, no `unsafe` code.
//!
//! # Strictly
//!
//! Searching never fails. Parsing one value says why it is none:
//!
//! ```
//! let error = "3조".parse::<gisa::Money>().unwrap_err();
//! assert_eq!(error.to_string(), "expected a currency after \"3조\", at 4..4");
//! ```
//!
//! # Features
//!
//! - `std` (default): SIMD chosen at run time, word lists compiled once a process. Without it the crate is
//!   `no_std` with `alloc`.
//! - `serde`: `Serialize` for what searches, resolution and articles give, and
//!   [`Article::json_ld`](article::Article) for schema.org.
//! - `lunar`: days of the Korean lunar calendar on the solar one, `음력 8월 15일` and `추석`; some thirty
//!   crates.
//! - `jiff`: resolved dates, durations, zones and time stamps as types of `jiff` 1, by methods whose names
//!   say `to_jiff`.
//!
//! The [guide] has the written forms of each parser with their values, how gisa compares with others, and
//! what it does not do.
#![cfg_attr(not(feature = "std"), no_std)]
// The operators of chrono and rust_decimal panic past their range; `clippy.toml` leaves integers out.
#![cfg_attr(not(test), warn(clippy::arithmetic_side_effects))]

extern crate alloc;

pub mod article;
pub mod date;
mod error;
#[cfg(any(doc, doctest))]
pub mod guide;
mod lexicon;
pub mod money;
mod number;
mod particle;
pub mod quote;
mod scan;
mod span;

#[doc(inline)]
pub use article::Article;
pub use error::{Error, ErrorKind};
#[doc(inline)]
pub use money::Money;
pub use span::{Mention, Span};
