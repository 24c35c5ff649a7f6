//! Whether a story tells of what a headline says.

use crate::scan::class::is_word;
use crate::scan::window::ahead;

/// The beginning of a story, which tells of all that its headline does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Story<'t>(&'t str);

/// Bytes of it.
const BEGINNING: usize = 4_000;

/// Words of a headline that stand in its story, at least.
const SHARED: usize = 2;

impl<'t> Story<'t> {
    /// The one that begins at an offset.
    pub(super) fn behind(text: &'t str, at: usize) -> Self {
        Self(ahead(text, at, BEGINNING))
    }

    /// Whether some words of a line stand in the story, whatever particle is behind them.
    pub(super) fn tells(self, line: &str) -> bool {
        let words = line.split(|c| !is_word(c)).filter(|word| word.chars().nth(1).is_some());
        let stems = words.map(|word| match word.char_indices().next_back() {
            Some((last, _)) if word.chars().nth(2).is_some() => &word[..last],
            _ => word,
        });
        stems.filter(|stem| self.0.contains(stem)).take(SHARED).count() == SHARED
    }
}
