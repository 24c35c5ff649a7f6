//! The words of the lexicon's rows in one list, each with the place of its row.
//!
//! A row of the lexicon is a thing with several words for it. The searches want one list of words, and the
//! way back to the thing; both are made at compile time.

/// Words with the places of their rows, in the order of the rows.
#[derive(Debug)]
pub(super) struct Rows<const N: usize> {
    /// All words.
    pub(super) words: [&'static str; N],
    /// By the place of a word, the place of its row.
    pub(super) rows: [u8; N],
}

impl<const N: usize> Rows<N> {
    /// The words of each row one after another; `N` is [their number](count).
    ///
    /// # Panics
    /// At compile time, if there are more than 256 rows or `N` is too small.
    pub(super) const fn new(lists: &[&[&'static str]]) -> Self {
        let (mut flat, mut at, mut row) = (Self { words: [""; N], rows: [0; N] }, 0, 0);
        while row < lists.len() {
            assert!(row <= u8::MAX as usize);
            let mut word = 0;
            while word < lists[row].len() {
                flat.words[at] = lists[row][word];
                #[allow(clippy::cast_possible_truncation, reason = "at most 255")]
                let place = row as u8;
                flat.rows[at] = place;
                (at, word) = (at + 1, word + 1);
            }
            row += 1;
        }
        flat
    }
}

/// How many words the rows have.
pub(super) const fn count(lists: &[&[&str]]) -> usize {
    let (mut words, mut row) = (0, 0);
    while row < lists.len() {
        words += lists[row].len();
        row += 1;
    }
    words
}

/// One field of all rows of a table.
macro_rules! field {
    ($table:ident, $field:ident) => {{
        let (mut lists, mut row) = ([&[] as &[&str]; $table.len()], 0);
        while row < lists.len() {
            lists[row] = $table[row].$field;
            row += 1;
        }
        lists
    }};
}
pub(super) use field;
