//! How much of what a line says a story tells of.
//!
//! Headlines drop the particles that the story has, so that of each word of three syllables or more the last
//! is left out, which may be one; shorter words are looked for whole. It is a count and no measure of
//! meaning, and is asked only to tell the story's headline from those of others.

use memchr::memmem;

use crate::scan::class::is_word;
use crate::scan::window::ahead;

/// Bytes at the beginning of a story, which tells there of all that its headline does.
const BEGINNING: usize = 4_000;

/// Words of the longest headline.
/// A line with more is none, and costs no more than these.
const WORDS: usize = 40;

/// How many words of a line, `most` of them at most, stand in a story, whatever particle is behind them. So
/// `한빛시, 다리 놓는다` shares three with `한빛시는 다리를 놓는다고 …`: `한빛`, `다리` and `놓는`.
pub(super) fn shared(story: &str, line: &str, most: usize) -> usize {
    let story = ahead(story, 0, BEGINNING);
    let words = line.split(|c| !is_word(c)).filter(|word| word.chars().nth(1).is_some()).take(WORDS);
    let stems = words.map(|word| match word.char_indices().next_back() {
        Some((last, _)) if word.chars().nth(2).is_some() => &word[..last],
        _ => word,
    });
    stems.filter(|stem| memmem::find(story.as_bytes(), stem.as_bytes()).is_some()).take(most).count()
}
