//! Dates, times, durations and sets: read as written, resolved as meant.
//!
//! [`find`](fn@find) gives the [`Expression`]s of a text, each of which keeps what the page says: `지난해
//! 2월` is the second month of the year before that of the reference, whichever that is.
//! [`resolve`](fn@resolve) gives them their meaning by the time of publication and by what was told before,
//! as TIMEX3 ([`timex::Value`]) with the bounds on the calendar.
//!
//! ```
//! use gisa::date;
//!
//! let text = "회사는 지난해 2월 문을 열었다. 같은 해 6월 상장했다고 4일 밝혔다.";
//! let published = chrono::DateTime::parse_from_rfc3339("2031-03-05T09:00:00+09:00").unwrap();
//!
//! let mentions: Vec<_> = date::find(text).collect();
//! let resolved = date::resolve(text, &mentions, Some(published));
//! let values: Vec<_> = resolved.iter().map(|date| (date.text(), date.value().value().to_string())).collect();
//! assert_eq!(values, [
//!     ("지난해 2월", "2030-02".into()),
//!     ("같은 해 6월", "2030-06".into()),
//!     ("4일", "2031-03-04".into()),
//! ]);
//! ```
//!
//! # How a date is resolved
//!
//! By the conventions of Korean news, counted from the time of publication in Korea. In the examples `@` is
//! the day of publication.
//!
//! | written | means | example |
//! |---|---|---|
//! | `4일` | the nearest such day; one of another month only around the month's turn | `31일` @01-01: 12-31; `1일` @03-31: 04-01; `23일` @03-03: 03-23 |
//! | `4일` again | the same day as up to two sentences before, not counting those without a date | |
//! | `4일` after a topic, in the past tense | never ahead of tomorrow | `이 대표는 28일 … 지적했다` @07-11: 06-28 |
//! | `4일` behind who is seen, in 고 있다 | never ahead | `이 대표가 28일 … 인사하고 있다` @07-11: 06-28 |
//! | `4일` in a caption | that of the photograph's stamp | `21일 … 2031.5.21/한누리` |
//! | `3월 2일 … 20일` | a later day of the month that the sentence has told, unless it is within three days of today and not right behind its month (`5월에는 1일부터`) | @07-10: 03-20, but `9일`: 07-09 |
//! | `2월 15일 … 4일 밝혔다. 16일` | the day right behind the last one told with its month, in the past tense, unless it is of the last week | @09-04: 02-16 |
//! | `10일부터 14일`, `28∼3일` | the second end in the month of the first, or in the next | |
//! | `4일` that is to come | in the present tense, a day ahead in this month or in one just told of; a later one than a day ahead just told of, unless in the past tense | `25일 열린다` @10-01: 10-25 |
//! | `10월`, `하반기` that are to come | in the present tense, of two that are as near the one ahead; so is one on which something is held (`10월 4일 열린다`), one from which on something is to hold (`9월부터`, `3분기 이후`), and one behind another that is ahead | `10월 첫 삽을 뜬다` @2031-04-22: 2031-10 |
//! | `8월에 심었고 10월에 거둔다` | the tense is that of the clause, where it is past or under way and linked to the next | @2031-09-10: 2031-08, 2031-10 |
//! | `지난 4일`, `오는 4일` | the last one before today, the first one from today on | `지난 28일` @03-03: 02-28; `오는 2일` @03-30: 04-02 |
//! | `3월`, `3월 4일` | the nearest one, unless a year precedes in the sentence or the month was just told of | `2월 1일` @2031-12-05: 2032-02-01 |
//! | `3월` in the past tense | never more than three months ahead | `축제는 7월에 열렸다` @2031-03-10: 2030-07 |
//! | `지난 3월`, `오는 3월` | the last one before, the first one behind this month | `지난 3월` @2031-03-10: 2030-03 |
//! | `1∼8월` | so that its end is the nearest | |
//! | `2018년 1월 … 2월` | a year holds for the later months of its sentence … | 2018-01, 2018-02 |
//! | `2019년부터 … 6월`, `2005년 시작한 … 1월` | … but not from an open range, a clause or a month counted from today on | |
//! | `2018년 11월 …. 12월` | in the past tense a paragraph that tells of an earlier year stays in it for later months | 2018-11, 2018-12 |
//! | `2021년 11월부터 3월까지` | a range ends behind its beginning | 2021-11, 2022-03 |
//! | `3분기`, `하반기` | the nearest one, sooner past than ahead; in the past tense never ahead | `4분기` @2031-01-10: 2030-Q4 |
//! | `올해`, `지난달`, `다음 주`, `어제` | counted from the reference | |
//! | `[오늘의 운세] 3월 11일`, `(금주 일정) 3월 17일` | a column is for the day that its headline tells, up to a week ahead, and all is counted from there | @03-10: 03-11 |
//! | `올겨울` | in January and February the one that began in December | `올겨울` @2031-02-19: 2030-WI |
//! | `이번 주` on a Sunday | newsrooms look ahead: the week that begins the next day, and `지난주` the one that ends | `이번 주` @2031-03-09: 2031-W11 |
//! | `어제` in a quotation | counted from the day up to today that the sentence tells right before the marks, else from the one that the article tells of | |
//! | `이날`, `전날` | the day that the article tells of (the last bare `4일` that is not ahead; one that begins with today comes back to it with each paragraph), else one just mentioned, else the first mentioned, else today; in a paragraph of history, its day | |
//! | `같은 날`, `이튿날`, `다음 날` | counted from the day last mentioned, one of an earlier age up to three sentences before | |
//! | `같은 해`, `이듬해`, `같은 달` | counted from the year or month last mentioned, but not from a month that a quotation counts from today | `2022년 … 이듬해 5월`: 2023-05 |
//! | `전년`, `전월`, `전주` | counted from the year, month or week of the sentence, else from this one; `전년` from the last year where that was told of | `지난해 매출은 전년보다`: −2 |
//! | `전분기` | before the quarter last told of, else before this one | `3분기 …. 전분기보다`: 2031-Q2 |
//! | `당시`, `그때` | what was last told of | |
//! | `지난해 같은 기간` | the part of the year last told of, in that year | `올해 3분기 … 지난해 같은 기간`: 2030-Q3 |
//! | `전날인 26일` | both are what the second names; `주말인 5일` is the weekend of that day; of `2년 전인 5월`, `2년 전 5월` the first tells the year | |
//! | `‘장마’(2011)`, `(1919~1921)` | a year alone in brackets, or two, and the story does not go on from there | |
//! | `3년 전`, `두 달 뒤` | as exact as the unit; `뒤` in the past tense counts from the day or month told of, in hours and minutes from the time just told | `3년 전` @2031: 2028 |
//! | `10년 전보다`, `10년 전의` | counted from the year that the sentence gives in figures | `1990년에는 10년 전보다 …`: 1980 |
//! | `한 달 전보다`, `하루 전보다` | counted from the month or the day that the sentence gives | `지난해 12월에는 한 달 전보다 …`: 2030-11 |
//! | `음력 8월 15일` | with the feature `lunar` the nearest one, or that of the year of its sentence; else unresolved | @2031-03-10: 2030-09-12 |
//! | `오후 2시` | on the day of its sentence, else on the day told of; `14:00` that begins a line on that of the line before that begins so | |
//! | `오후 2시부터 4시` | a range of hours ends behind its beginning; one that begins in the evening may end on the next day | `T14`, `T16`; `밤 9시부터 2시` @03-10: 03-10T21, 03-11T02 |
//! | `오후 8시까지 운영한다`, `매일 오전 9시부터 오후 6시` | hours that are kept day after day are of no day | `T20` |
//! | `새벽 4시에 나간다` | in the present tense of an article that tells of no day, an hour is of none | `T04` |
//! | `저녁 7시 공연, 8시 연주` | an afternoon goes on in its paragraph | `T19`, `T20` |
//!
//! A comparison (`전날보다`) is no new day to count from. Without a reference, parts that it would give stay
//! `X`.
//!
//! # Time zones
//!
//! News is dated in Korean time: a reference is taken by its time at +09:00, which Seoul has kept since
//! October 1988 (before that it had summer time in 1987–88 and other offsets until 1961). What the page calls
//! local (`4일(현지시간)`) keeps its local day, and [`Expression::zone`] says so.
//!
//! # Inside
//!
//! `find` walks a text from trigger to trigger: runs of digits that `promise` lets through, and the words of
//! the lexicon. At each, `candidate` looks at what stands before and asks `grammar`, which reads forwards and
//! gives an [`Expression`]. None of these knows what day it is. `resolve` then walks the expressions in
//! order: `surroundings` says what the sentence around each tells (its tense, a range, quote marks),
//! `context` what was told before, and the rules above make of both a [`timex::Value`]. The two halves share
//! nothing but the expression, so that a doubtful value can be traced to what was read or to how it was
//! counted.

mod amount;
pub(crate) mod calendar;
mod candidate;
mod clock;
mod context;
mod expression;
mod find;
mod grammar;
#[cfg(feature = "jiff")]
mod jiff;
mod lunar;
mod place;
mod promise;
mod resolve;
mod resolved;
#[cfg(feature = "serde")]
mod serialize;
mod strict;
mod surroundings;
pub mod timex;

#[cfg(feature = "jiff")]
pub use self::jiff::reference_from_jiff;
#[cfg(feature = "jiff")]
pub(crate) use self::jiff::to_date as to_jiff_date;
pub use amount::{Amount, Count, Quantity, Unit};
pub use clock::{Clock, DayPart, TimeOfDay, Zone};
pub use expression::{Anchor, Expression, Kind, Modifier, Set, Shift, Vague};
pub(crate) use find::find_in;
pub use find::{Find, Finder, find};
pub use place::{Calendar, Day, Lean, Month, Part, Season, Weekday, Year};
pub use resolve::resolve;
pub(crate) use resolve::resolve_in;
pub use resolved::{Basis, Resolved};
