//! A bounded look to either side, so that no rule reads far from where it stands.
//!
//! A rule that reads to the end of a page from each of its places takes as long as the square of the page. So
//! looks are cut to some bytes, and to whole characters.

/// The text from `from` on, `length` bytes at most. Of `가나다` from 0 four bytes are `가`.
pub(crate) fn ahead(text: &str, from: usize, length: usize) -> &str {
    let mut end = from.saturating_add(length).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[from..end]
}

/// The text before `to`, `length` bytes at most. Of `가나다` before 9 four bytes are `다`.
pub(crate) fn back(text: &str, to: usize, length: usize) -> &str {
    let mut start = to.saturating_sub(length);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..to]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_ends_between_characters() {
        for (length, before, behind) in
            [(2, "", ""), (3, "다", "가"), (4, "다", "가"), (5, "다", "가"), (6, "나다", "가나")]
        {
            assert_eq!((back("가나다", 9, length), ahead("가나다", 0, length)), (before, behind), "{length}");
        }
        assert_eq!((back("가", 3, 9), ahead("가", 0, 9)), ("가", "가"));
    }
}
