//! A word as the rules of phrases look at it: as written, without its brackets, and by its roles.
//!
//! Whether a phrase reaches over a word is asked in a dozen ways, and nearly each asks what the lists say of
//! it. So a word is read once, and the answers go from rule to rule.

use super::bracket::bracketless;
use super::foreigner::is_initials;
use super::roles::{self, Roles};
use crate::lexicon::copyright::ABBREVIATIONS;

/// A word, read once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    /// As written.
    pub(super) written: &'t str,
    /// Without what stands in brackets.
    pub(super) bare: &'t str,
    /// What the lists say of that.
    pub(super) roles: Roles,
}

impl<'t> Word<'t> {
    /// The word with its particle off: `최고경영자(CEO)`, not `최고경영자(CEO)는`.
    pub(super) fn of(written: &'t str) -> Self {
        let bare = bracketless(written);
        Self { written, bare, roles: roles::of(bare) }
    }

    /// Whether it has no brackets, so that what a list has as a whole is all of it.
    /// `대표`; not `대표(代表)`.
    pub(super) const fn is_bare(self) -> bool {
        self.bare.len() == self.written.len()
    }
}

/// Whether a word is a title without its brackets, asked of words of which nothing else is.
/// `최고경영자(CEO)`; not `대표는`.
#[inline]
pub(super) fn is_title(written: &str) -> bool {
    // What stands behind brackets ends as the whole does.
    roles::may_be_title(written) && roles::of(bracketless(written)).is_title()
}

/// `한들Inc.`, `J.D.`: whether the stop of a word ends no sentence.
pub(super) fn is_abbreviated(written: &str) -> bool {
    let is_short = |word: &str| ABBREVIATIONS.iter().any(|short| word.ends_with(short));
    written.strip_suffix('.').is_some_and(is_short) || is_initials(written)
}
