//! Brackets: which belong together, what they hold, and what stands before them.
//!
//! Papers set bylines, credits, datelines and tags in whatever brackets their systems offer, so that the
//! rules ask for a pair and seldom for a shape. Marks of quotation and the brackets in corners of titles
//! (`「 」`) are no such pairs. A pair around a whole text holds no other of its kind: `[한빛] [한들]` is
//! two.

/// The bracket that closes what another opens. Nothing for marks and for `「`.
pub(super) const fn closing(open: char) -> Option<char> {
    Some(match open {
        '(' => ')',
        '[' => ']',
        '<' => '>',
        '《' => '》',
        '〈' => '〉',
        '【' => '】',
        _ => return None,
    })
}

/// The bracket that opens what another closes. Nothing for any other character.
pub(super) const fn opening(close: char) -> Option<char> {
    Some(match close {
        ')' => '(',
        ']' => '[',
        '>' => '<',
        '》' => '《',
        '〉' => '〈',
        '】' => '【',
        _ => return None,
    })
}

/// Whether a text begins with a bracket that opens: `[단독] 한빛시, 다리 놓는다`
pub(super) fn begin(words: &str) -> bool {
    words.chars().next().is_some_and(|first| closing(first).is_some())
}

/// `[…있다. 홍길동 기자]`: what one pair of brackets around a whole text holds. Nothing for `[한빛] [한들]`,
/// and `[한빛] 한들`.
pub(super) fn inside(words: &str) -> Option<&str> {
    let open = words.chars().next()?;
    let close = closing(open)?;
    let inside = words.strip_prefix(open)?.strip_suffix(close)?;
    // One after the other, by searches of bytes.
    (!inside.contains(open) && !inside.contains(close)).then_some(inside)
}

/// `홍길동(시인)`: what stands before round brackets at the end of a text, and what they hold. Nothing for
/// `홍길동(시인) 씀`.
pub(super) fn aside(words: &str) -> Option<(&str, &str)> {
    words.strip_suffix(')')?.split_once('(')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_belong_together() {
        for open in ['(', '[', '<', '《', '〈', '【'] {
            assert_eq!(closing(open).and_then(opening), Some(open));
        }
        assert_eq!((closing('“'), opening('”')), (None, None));
    }

    #[test]
    fn brackets_hold_what_is_between_them() {
        assert_eq!(inside("[홍길동 기자]"), Some("홍길동 기자"));
        assert_eq!(inside("《한빛시 제공》"), Some("한빛시 제공"));
        for other in ["홍길동", "[홍길동", "[홍길동)", "[한빛] [한들]", "]", ""] {
            assert_eq!(inside(other), None, "{other}");
        }
        assert_eq!(aside("홍길동(시인)"), Some(("홍길동", "시인")));
        assert_eq!(aside("홍길동"), None);
    }
}
