//! What is said in a clip: who speaks stands before the words, not in a sentence about them.
//!
//! ```text
//! [김도윤/상인 : 떼어 올 때부터 비싸니까 남는 게 없어요.]
//! <인터뷰> 김도윤(상인) : “남는 게 없어요.”
//! ```
//!
//! Who speaks is told by the [head]. Where the words stand in marks these are found as all others are; here
//! are those that stand without, in brackets (`[김도윤/상인 : …]`, `{김도윤/상인/…}`) or below a head of
//! their own (`⊙ 김도윤 (상인) :`). They are a sentence or more, so that credits (`[사진 : 한빛시 제공]`) and
//! notes are none.

pub(super) mod head;

pub(crate) use head::is_line_of_clip;

use memchr::{memchr, memchr_iter, memmem};

use self::head::{Head, LONGEST, TURNS};
use super::mark::Family;
use super::marks::{Pair, trimmed};
use super::row::BULLETS;
use crate::Span;
use crate::scan::window::back;

/// Bytes of the shortest words: three syllables and a stop.
const SHORTEST: usize = 10;

/// The first byte of the [signs before turns](TURNS), as of many others, and the second ones.
const TURN: u8 = 0xE2;
const SIGNS_OF_TURNS: [u8; 2] = [0x8A, 0x97];

/// The words of the clips in a text that have no marks, as pairs whose marks are not written. The first line
/// of a text is a headline and none.
pub(super) fn clips(text: &str) -> impl Iterator<Item = Pair> {
    let bytes = text.as_bytes();
    let brackets = memchr_iter(b'[', bytes).filter_map(|at| in_brackets(text, at));
    let braces = memchr_iter(b'{', bytes).filter_map(|at| in_braces(text, at));
    let is_sign = |at: &usize| bytes.get(at + 1).is_some_and(|second| SIGNS_OF_TURNS.contains(second));
    let turns = memchr_iter(TURN, bytes).filter(is_sign).filter_map(|at| turn(text, at));
    brackets.chain(braces).chain(turns).map(|inner| Pair {
        outer: inner,
        inner,
        family: Family::Double,
        repaired: false,
    })
}

/// Whether what a pair of marks holds is the broadcaster's own voice, which is no quotation.
///
/// ```text
/// ▶ 스탠딩 : 김도윤 / 기자
/// - “…”
/// ```
pub(super) fn is_voice(text: &str, pair: &Pair) -> bool {
    let mark = pair.outer.start();
    let near = back(text, mark, LONGEST);
    // Most marks stand within a sentence.
    if !head::may_end(near) {
        return false;
    }
    let Some(start) = near.rfind('\n').map(|end| mark - near.len() + end + 1) else { return false };
    let line = Span::new(start, mark);
    let head = if text[line].trim_matches(' ').trim_start_matches(BULLETS).is_empty() {
        head::above(text, line)
    } else {
        head::before(text, line, mark)
    };
    head == Some(Head::Voice)
}

/// `[김도윤/상인 : …]` in the line that begins at `start`.
fn in_brackets(text: &str, start: usize) -> Option<Span> {
    let line = line_from(text, start)?;
    let inside = text[line].strip_suffix(']')?;
    let label = inside.as_bytes().get(..LONGEST.min(inside.len()))?;
    let colon = memmem::find(label, b": ")?;
    said(text, Span::new(start, start + colon + 1), Span::new(start + colon + 1, line.end() - 1))
}

/// `{김도윤/상인/…}` likewise, where a mark may be missing and the other one is passed.
fn in_braces(text: &str, start: usize) -> Option<Span> {
    let line = line_from(text, start)?;
    let inside = text[line].strip_suffix('}')?;
    let marked = inside.strip_suffix(['"', '”']).unwrap_or(inside);
    let stroke = marked.rfind('/')?;
    said(text, Span::new(start, start + stroke + 1), Span::new(start + stroke + 1, start + marked.len()))
}

/// What stands behind `● 김도윤(상인):` or on the line below it.
fn turn(text: &str, start: usize) -> Option<Span> {
    if !text.get(start..)?.starts_with(TURNS) {
        return None;
    }
    let line = line_from(text, start)?;
    let head = memchr(b':', text[line].as_bytes()).map(|colon| Span::new(start, start + colon + 1))?;
    if head.end() < line.end() {
        return said(text, head, Span::new(head.end(), line.end()));
    }
    let below = text[line.end()..].find(|c: char| !c.is_whitespace())? + line.end();
    said(text, head, line_from(text, below)?)
}

/// The line from `start` on, where one begins there, and not the first.
fn line_from(text: &str, start: usize) -> Option<Span> {
    if !text[..start].ends_with('\n') {
        return None;
    }
    let line = text[start..].lines().next()?.trim_end();
    Some(Span::new(start, start + line.len()))
}

/// The words behind a head, if it names somebody and they are a sentence without marks.
fn said(text: &str, head: Span, words: Span) -> Option<Span> {
    let words = trimmed(text, words);
    let is_said = words.len() >= SHORTEST
        && text[words].contains(' ')
        && text[words].ends_with(['.', '?', '!', '…'])
        && !text[words].starts_with(['“', '"', '‘', '\'']);
    let is_somebodys = || matches!(head::of_words(text, head), Some(Head::Somebody(_)));
    (is_said && is_somebodys()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn a_clip_is_a_sentence_behind_who_says_it() {
        let found = |text: &'static str| clips(text).map(|clip| &text[clip.inner]).collect::<Vec<_>>();
        for clip in [
            "제목\n[김도윤/상인 : 남는 게 없어요.]\n끝",
            "제목\n[김도윤 / 노을시 상인: 남는 게 없어요.]",
            "제목\n{김도윤/상인/남는 게 없어요.\"}",
            "제목\n⊙ 김도윤 (상인) :\n남는 게 없어요.\n",
            "제목\n● 김도윤(상인): 남는 게 없어요.",
        ] {
            assert_eq!(found(clip), ["남는 게 없어요."], "{clip}");
        }
        for none in [
            "[김도윤/상인 : 남는 게 없어요.]",
            "제목\n[사진 : 한빛시 제공]",
            "제목\n[김도윤 기자]",
            "제목\n[김도윤 기자 : 남는 게 없다고 합니다.]",
            "제목\n[김도윤/상인 : “남는 게 없어요.”]",
            "제목\n[김도윤/상인 : 남는 게 없어요.] 끝",
            "제목\n{김도윤/상인/“남는 게 없어요.”}",
            "제목\n⊙ 김도윤 기자 :\n남는 게 없다고 합니다.\n",
        ] {
            assert!(found(none).is_empty(), "{none}");
        }
    }
}
