//! Two of the crate's own rooms, compiled in: they are private, and their passes are measured by themselves.
#![allow(dead_code, unused_imports, unreachable_pub, reason = "a bench asks for a part of them")]

#[path = "../../src/lexicon/mod.rs"]
pub(crate) mod lexicon;
#[path = "../../src/scan/mod.rs"]
pub(crate) mod scan;

use lexicon::trigger::TRIGGERS;
use scan::heads::{Heads, HeadsAt};

/// The words that a time without a digit begins with.
static HEADS: Heads = Heads::new(&scan::index::first_of::<_, { TRIGGERS.len() }>(TRIGGERS));

/// How often one of them stands in a text.
pub(crate) fn heads(text: &str) -> usize {
    let mut at = HeadsAt::default();
    core::iter::from_fn(|| HEADS.find(text, &mut at).inspect(|found| at.skip_to(text, found.0 + 3))).count()
}
