//! What is said in a clip: broadcasters write it in brackets, behind who says it, without quote marks.
//!
//! ```text
//! [김도윤/상인 : 떼어 올 때부터 비싸니까 남는 게 없어요.]
//! ```
//!
//! The brackets are a line of their own, and what stands behind the colon is a sentence or more, so that
//! credits (`[사진 : 한빛시 제공]`) and notes are none. Who speaks is read by the rules for
//! [labels](super::label), as if the words stood in marks.

use memchr::{memchr_iter, memmem};

use super::mark::Family;
use super::marks::Pair;
use crate::Span;

/// Bytes of the longest label, with its bracket and colon.
const LONGEST_LABEL: usize = 120;

/// Bytes of the shortest words: three syllables and a stop.
const SHORTEST: usize = 10;

/// The words of the clips in a text, as pairs whose marks are not written. The first line of a text is a
/// headline and none.
pub(super) fn clips(text: &str) -> impl Iterator<Item = Pair> {
    memchr_iter(b'[', text.as_bytes())
        .filter(|&at| text[..at].ends_with('\n'))
        .filter_map(|at| clip(text, at))
}

/// The clip whose line begins at `start`.
fn clip(text: &str, start: usize) -> Option<Pair> {
    let line = text[start..].lines().next()?.trim_end();
    let inside = line.strip_suffix(']')?;
    let colon = memmem::find(inside.as_bytes().get(..LONGEST_LABEL.min(inside.len()))?, b" : ")?;
    let words = inside[colon + 3..].trim();
    let is_said = words.len() >= SHORTEST
        && words.contains(' ')
        && words.ends_with(['.', '?', '!'])
        && !words.starts_with(['“', '"', '‘', '\'']);
    let at = start + colon + 3 + inside[colon + 3..].find(words)?;
    let inner = Span::new(at, at + words.len());
    is_said.then_some(Pair { outer: inner, inner, family: Family::Double, repaired: false })
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn a_clip_is_a_sentence_in_brackets_behind_who_says_it() {
        let found = |text: &'static str| clips(text).map(|clip| &text[clip.inner]).collect::<Vec<_>>();
        assert_eq!(found("제목\n[김도윤/상인 : 남는 게 없어요.]\n끝"), ["남는 게 없어요."]);
        for none in [
            "[김도윤/상인 : 남는 게 없어요.]",
            "제목\n[사진 : 한빛시 제공]",
            "제목\n[김도윤 기자]",
            "제목\n[김도윤/상인 : “남는 게 없어요.”]",
            "제목\n[김도윤/상인 : 남는 게 없어요.] 끝",
        ] {
            assert!(found(none).is_empty(), "{none}");
        }
    }
}
