//! Which of several lists may have a word that a text begins with, told by one look for all of them.

use super::hash::slot;

/// Slots by the hash of what words begin with.
const SLOTS: usize = 2048;

/// Bytes by which a word is known: two syllables.
const LONG: usize = 6;

/// Bytes by which a shorter word is known: one syllable.
const SHORT: usize = 3;

/// The marks of lists, by what their words begin with.
#[derive(Debug)]
pub(crate) struct Openings {
    /// By the hash of two syllables.
    long: [u8; SLOTS],
    /// By the hash of the first syllable of words that have less than two.
    short: [u8; SLOTS],
    /// By the first byte of words that have no syllable.
    first: [u8; 256],
}

impl Openings {
    /// Lists of words, each with its mark.
    ///
    /// # Panics
    /// At compile time, if a word is empty.
    pub(crate) const fn of(lists: &[(&[&str], u8)]) -> Self {
        let mut openings = Self { long: [0; SLOTS], short: [0; SLOTS], first: [0; 256] };
        let mut list = 0;
        while list < lists.len() {
            let (words, mark) = lists[list];
            let mut at = 0;
            while at < words.len() {
                let word = words[at].as_bytes();
                if let Some(slot) = slot_of::<LONG>(word) {
                    openings.long[slot] |= mark;
                } else if let Some(slot) = slot_of::<SHORT>(word) {
                    openings.short[slot] |= mark;
                } else {
                    openings.first[word[0] as usize] |= mark;
                }
                at += 1;
            }
            list += 1;
        }
        openings
    }

    /// The marks of all lists that have a word which `text` begins with, and seldom another one. With `댓글`
    /// in the first list, `댓글쓰기` in the second and `홈` in it too, `댓글 3` has both marks, as the first
    /// two syllables are the same; `홈 > 사회` the second.
    #[inline]
    pub(crate) fn marks(&self, text: &str) -> u8 {
        let bytes = text.as_bytes();
        let long = slot_of::<LONG>(bytes).map_or(0, |slot| self.long[slot]);
        let short = slot_of::<SHORT>(bytes).map_or(0, |slot| self.short[slot]);
        long | short | bytes.first().map_or(0, |&byte| self.first[usize::from(byte)])
    }
}

/// The slot of the first bytes of a text, if it has so many. Nothing where the text is shorter.
#[inline]
const fn slot_of<const LENGTH: usize>(text: &[u8]) -> Option<usize> {
    let Some(&head) = text.first_chunk::<LENGTH>() else { return None };
    let (mut key, mut at) = (0_u64, 0);
    while at < LENGTH {
        key |= (head[at] as u64) << (8 * at);
        at += 1;
    }
    Some(slot::<SLOTS>(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_gives_the_mark_of_its_list() {
        static OPENINGS: Openings = Openings::of(&[(&["댓글", "AI", "끝"], 1), (&["댓글쓰기", "홈"], 2)]);
        for (text, marks) in [
            ("댓글", 3),
            ("댓글 3", 3),
            ("댓", 0),
            ("AI", 1),
            ("A", 1),
            ("끝", 1),
            ("홈 > 사회", 2),
            ("사회", 0),
            ("", 0),
        ] {
            assert_eq!(OPENINGS.marks(text), marks, "{text}");
        }
    }
}
