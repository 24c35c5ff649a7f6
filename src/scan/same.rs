//! Comparing short words.

/// Whether two words, or one and as much of a text, are the same bytes.
///
/// Those of three to sixteen bytes, as nearly all are, are compared by their first and their last three, four
/// or eight, which may overlap: less than it takes to call a comparison of any length.
#[inline]
pub(crate) fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(first), Some(known)) = (one.first_chunk::<8>(), other.first_chunk()) {
        first == known && one.last_chunk::<8>() == other.last_chunk() && (one.len() <= 16 || one == other)
    } else if let (Some(first), Some(known)) = (one.first_chunk::<4>(), other.first_chunk()) {
        first == known && one.last_chunk::<4>() == other.last_chunk()
    } else if let (Some(syllable), Some(known)) = (one.first_chunk::<3>(), other.first_chunk()) {
        syllable == known
    } else {
        one == other
    }
}

/// `text` behind the word, where it begins with that: ` 2월` of `지난해 2월` and `지난해`; nothing for
/// `지난달 2월`.
#[inline]
pub(crate) fn behind<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let head = text.as_bytes().get(..word.len())?;
    if same(head, word.as_bytes()) { text.get(word.len()..) } else { None }
}

/// `text` before the word, where it ends with that: `오늘 ` of `오늘 올해` and `올해`; nothing for `오늘
/// 올해는`.
#[inline]
pub(crate) fn before<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let start = text.len().checked_sub(word.len())?;
    if same(&text.as_bytes()[start..], word.as_bytes()) { text.get(..start) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_any_length_are_compared_to_their_ends() {
        for length in 0..40 {
            let word = &"가나다라마바사아자차카타파하".as_bytes()[..length];
            assert!(same(word, word));
            for at in 0..length {
                let mut other = word.to_vec();
                other[at] ^= 1;
                assert!(!same(word, &other), "{length} at {at}");
            }
        }
        assert!(!same(b"abc", b"abcd") && !same(b"abcd", b"abc"));
    }

    #[test]
    fn what_stands_around_a_word() {
        assert_eq!(behind("지난해 2월", "지난해"), Some(" 2월"));
        assert_eq!(behind("지난", "지난해"), None);
        assert_eq!(behind("지난달", "지난해"), None);
        assert_eq!(before("오늘 올해", "올해"), Some("오늘 "));
        assert_eq!(before("해", "올해"), None);
        assert_eq!((behind("가", ""), before("가", "")), (Some("가"), Some("가")));
    }
}
