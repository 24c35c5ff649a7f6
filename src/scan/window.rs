//! A bounded look to either side, so that no rule reads far from where it stands.

/// The text from `from` on, `length` bytes at most.
pub(crate) fn ahead(text: &str, from: usize, length: usize) -> &str {
    let mut end = from.saturating_add(length).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[from..end]
}

/// The text before `to`, `length` bytes at most.
pub(crate) fn back(text: &str, to: usize, length: usize) -> &str {
    let mut start = to.saturating_sub(length);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..to]
}
