//! What every public value can do, pinned: a change here is a change for those who use the crate.

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::panic::{RefUnwindSafe, UnwindSafe};

use gisa::article::{
    Byline, Caption, Copyright, Dateline, Headline, Metadata, Passage, Reaction, Stamp, Zone,
};
use gisa::date::{self, Expression, Resolved, timex};
use gisa::money::{self, Currency, Per, Qualifier, Restatement};
use gisa::quote::{Cue, Person, Quote, Speaker};
use gisa::{Article, Error, ErrorKind, Mention, Money, Span};

fn shared<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Debug + Clone>() {}
fn value<T: Copy + Eq + Hash>() {}

#[test]
fn everything_goes_between_threads() {
    shared::<Article<'_>>();
    shared::<Metadata<'_>>();
    shared::<Mention<'_, Money>>();
    shared::<money::Find<'_>>();
    shared::<date::Find<'_>>();
    shared::<Person<'_>>();
    shared::<Copyright<'_>>();
    shared::<Error>();
}

#[test]
fn small_values_are_copied_and_compared() {
    value::<Span>();
    value::<Money>();
    value::<Mention<'_, Money>>();
    value::<Currency>();
    value::<Qualifier>();
    value::<Per>();
    value::<money::Finder>();
    value::<date::Finder>();
    value::<Restatement>();
    value::<Expression>();
    value::<Resolved>();
    value::<timex::Value>();
    value::<Quote<'_>>();
    value::<Speaker<'_>>();
    value::<Cue<'_>>();
    value::<Zone>();
    value::<Passage<'_>>();
    value::<Headline<'_>>();
    value::<Byline<'_>>();
    value::<Caption<'_>>();
    value::<Dateline<'_>>();
    value::<Reaction<'_>>();
    value::<Stamp<'_>>();
    value::<ErrorKind>();
}

#[test]
fn errors_are_errors() {
    fn error<T: std::error::Error + Display + Send + Sync + 'static>() {}
    error::<Error>();
}

#[test]
fn values_stay_small() {
    assert!(size_of::<Span>() == 2 * size_of::<usize>());
    assert!(size_of::<Money>() <= 48, "{}", size_of::<Money>());
    assert!(size_of::<Expression>() <= 64, "{}", size_of::<Expression>());
    assert!(size_of::<Resolved>() <= 48, "{}", size_of::<Resolved>());
    assert!(size_of::<Quote<'_>>() <= 128, "{}", size_of::<Quote<'_>>());
}
