//! Which quote marks belong together.
//!
//! One pass over the marks of a text with a stack of those that are open. What stands around a mark decides
//! whether it opens or closes, and its shape only where that leaves the choice: newsrooms type `“고비“라고`
//! and `”고비”라고`. A mark that is never closed is [repaired](super::repair) at the end of its paragraph or
//! dropped.
//!
//! Of each mark it is asked in this order:
//!
//! 1. Does a line end stand between it and the last one? Then all that is open is broken off there, unless
//!    the mark is a double one that plainly closes: a quotation may go over several lines
//!    (`“첫 줄이다. ¶ 둘째 줄이다”라고`).
//! 2. Does it close what is open? A double mark closes its pair even over single marks left open within;
//!    single marks and corners close only what was opened last.
//! 3. Does it open a pair? Inside an open one it may, so that `“그가 ‘기다려 달라’고 했다”고` and
//!    `"우리는 "한 팀이다"라고 외쳤다"고` nest.
//! 4. Else it is text: an apostrophe (`Let's`), inches (`65" TV`), a century left out (`’25년`).
//!
//! Shape alone is not trusted for quote marks, because one key types both of them, and because papers take
//! over text from systems that know only `"`. Of brackets in corners (`「 」`) the shape says all. Pairs that
//! hold nothing are dropped.

use alloc::vec::Vec;

use memchr::{memchr, memchr_iter, memchr3_iter, memrchr};

use super::clip::clips;
use super::mark::{Family, Mark};
use super::repair;
use crate::Span;

/// Two marks and what stands between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// With the marks.
    pub(super) outer: Span,
    /// Between the marks, without white space at either end.
    pub(super) inner: Span,
    /// Of the mark that opened it.
    pub(super) family: Family,
    /// The closing mark is missing: the end is the likeliest one.
    pub(super) repaired: bool,
}

/// Open marks within open marks: deeper ones are read as text.
/// Speech in speech takes two; the rest is for marks that were left open.
const DEPTH: usize = 4;
/// A quotation over several lines is not longer than this, in bytes.
/// A thousand syllables: longer ones are speeches, whose paragraphs open a mark each.
const LONGEST: usize = 3000;

/// Most pages have no more pairs than this.
const PAIRS: usize = 16;

/// The pairs of a text in the order of their opening marks.
/// `그는 “그가 ‘기다려 달라’고 했다”고` has two, the outer one first. What holds no more than white space is
/// none.
pub(super) fn pairs(text: &str) -> Vec<Pair> {
    let mut pairing = Pairing { text, pairs: Vec::with_capacity(PAIRS), open: [0; DEPTH], depth: 0, last: 0 };
    for at in places(text.as_bytes()) {
        // The second of a doubled mark was read with the first.
        if at < pairing.last {
            continue;
        }
        if let Some(mark) = Mark::at(text, at) {
            let doubled = mark.doubled().filter(|_| pairing.takes_doubled());
            pairing.read(doubled.unwrap_or(mark));
        }
    }
    pairing.break_off();
    pairing.pairs.retain(|pair| !pair.inner.is_empty());
    let mut pairs = pairing.pairs;
    let marked = pairs.len();
    pairs.extend(clips(text));
    if pairs.len() > marked {
        pairs.sort_by_key(|pair| pair.outer.start());
    }
    pairs
}

/// Where a mark may stand, by its first byte: those of the brackets in corners are E3 80, and rare.
/// E2 begins all kinds of signs, of which [`Mark::at`] tells the marks.
fn places(text: &[u8]) -> impl Iterator<Item = usize> {
    let mut marks = memchr3_iter(b'"', b'\'', 0xE2, text);
    let mut corners = memchr_iter(0xE3, text).filter(|&at| text.get(at + 1) == Some(&0x80));
    let (mut mark, mut corner) = (marks.next(), corners.next());
    core::iter::from_fn(move || {
        if corner.is_some_and(|corner| mark.is_none_or(|mark| corner < mark)) {
            core::mem::replace(&mut corner, corners.next())
        } else {
            core::mem::replace(&mut mark, marks.next())
        }
    })
}

/// The pass over the marks, as far as it has come.
struct Pairing<'t> {
    /// The folded text.
    text: &'t str,
    /// Pairs in the order of their openings; one that is still open, or dropped, has nothing between its
    /// marks.
    pairs: Vec<Pair>,
    /// Indexes of the open ones, outermost first.
    open: [usize; DEPTH],
    /// How many of [`open`](Self::open) are.
    depth: usize,
    /// Behind the last mark read.
    last: usize,
}

impl Pairing<'_> {
    /// Closes or opens a pair with the mark.
    /// The end of a line before it is asked first, as nothing older may be left open then; and whether it
    /// closes before whether it opens, since a straight mark could do either.
    fn read(&mut self, mark: Mark<'_>) {
        self.end_paragraph(mark);
        self.last = mark.span.end();
        if self.closes(mark) {
            self.close(mark);
        } else if mark.opens(self.is_open(mark.family)) {
            self.open(mark);
        }
    }

    /// What is still open at the end of a line is broken off there, unless this mark plainly closes it.
    /// Carried over the line end are, up to [`LONGEST`] bytes of them:
    /// ```text
    /// “첫 줄이다.
    /// 둘째 줄이다”라고 했다
    /// ```
    /// Not so `그는 “한 시간을 번 셈 이라고 말했다. ¶ 다음 줄”`, where a particle says that it ended before.
    fn end_paragraph(&mut self, mark: Mark<'_>) {
        if self.depth == 0 || memchr(b'\n', &self.text.as_bytes()[self.last..mark.span.start()]).is_none() {
            return;
        }
        let first = self.pairs[self.open[0]].outer.start();
        let near = mark.span.start() - first <= LONGEST;
        let carried = near && mark.family == Family::Double && self.closes(mark) && mark.is_behind_word();
        let quoted = repair::quotative(&self.text[self.last..mark.span.start()]).is_some();
        if !carried || quoted {
            self.break_off();
        }
    }

    /// Whether two single marks side by side are one: they open the outermost pair, or close one that such
    /// two opened. In `"그가 ''기다려' 했다"` one of them is a slip.
    fn takes_doubled(&self) -> bool {
        let opened_so = |&index: &usize| self.text[self.pairs[index].outer].chars().nth(1).is_some();
        self.open[..self.depth].last().is_none_or(opened_so)
    }

    /// Whether a mark of the family is open, at any depth.
    /// In `그는 “그가 ‘기다려`, both families are.
    fn is_open(&self, family: Family) -> bool {
        self.open[..self.depth].iter().any(|&index| self.pairs[index].family == family)
    }

    /// Whether the mark closes what is open: a single one, or a bracket in corners, only what was opened
    /// last.
    /// In `“그가 ‘기다려”` the double mark closes, and the single one within is dropped; in `‘한 “팀’` the
    /// single one does not.
    fn closes(&self, mark: Mark<'_>) -> bool {
        if !self.is_open(mark.family) {
            // `‘늦었다"고`: a double mark that a particle follows closes a single one if no double one is
            // open.
            return mark.family == Family::Double && self.depth == 1 && mark.ends_speech();
        }
        let inner = self.pairs[self.open[self.depth - 1]].family == mark.family;
        (inner || mark.family == Family::Double) && mark.closes()
    }

    /// Closes the innermost pair of the family, and drops those within; where none is of it, the outermost.
    /// `‘늦었다"고` has no double mark open, so that the mark closes the single one.
    fn close(&mut self, mark: Mark<'_>) {
        while self.depth > 0 {
            self.depth -= 1;
            let pair = &mut self.pairs[self.open[self.depth]];
            if pair.family == mark.family || self.depth == 0 {
                let content = Span::new(pair.outer.end(), mark.span.start());
                pair.inner = trimmed(self.text, content);
                pair.outer = Span::new(pair.outer.start(), mark.span.end());
                return;
            }
        }
    }

    /// Opens a pair with the mark.
    /// In no more than [`DEPTH`] others; a deeper one is text.
    fn open(&mut self, mark: Mark<'_>) {
        if self.depth < DEPTH {
            self.open[self.depth] = self.pairs.len();
            self.depth += 1;
            let nothing = Span::new(mark.span.end(), mark.span.end());
            self.pairs.push(Pair { outer: mark.span, inner: nothing, family: mark.family, repaired: false });
        }
    }

    /// Ends all that is open at the end of its line: the outermost double mark is repaired, the rest dropped.
    /// ```text
    /// 그는 “한 시간을 번 셈 이라고 말했다.
    /// ```
    /// ends before `이라고`. In this order: a single mark that plainly closes speech (`“늦었다’고`), the end
    /// that [`repair::extent`] finds, and at the end of the text the one of words that break off.
    fn break_off(&mut self) {
        let outermost =
            self.open[..self.depth].iter().copied().find(|&index| self.pairs[index].family == Family::Double);
        self.depth = 0;
        let Some(index) = outermost else { return };
        let start = self.pairs[index].outer.end();
        let end = line(self.text, self.last).end();
        // What stands in marks of another kind is a part of it.
        let next = self.pairs[index + 1..].iter().find(|next| next.family == Family::Double);
        let limit = next.map_or(end, |next| next.outer.start().min(end));
        let rest = &self.text[start..limit];
        let breaks_off = || if limit == self.text.len() { repair::broken_off(rest) } else { None };
        // `“늦었다’고 했다`
        if let Some(mark) = single_end(self.text, Span::new(start, limit)) {
            let pair = &mut self.pairs[index];
            pair.inner = trimmed(self.text, Span::new(start, mark.start()));
            pair.outer = Span::new(pair.outer.start(), mark.end());
        } else if let Some(length) = repair::extent(&self.text[..start], rest).or_else(breaks_off) {
            let pair = &mut self.pairs[index];
            pair.inner = trimmed(self.text, Span::new(start, start + length));
            pair.outer = Span::new(pair.outer.start(), pair.inner.end());
            pair.repaired = true;
        }
    }
}

/// The first single mark of a part that closes speech and that no other there opens.
/// The `’` of `돈이 ‘한 푼’도 없었다’고`: the last one, since the first two are a pair. None where no
/// particle follows a mark.
fn single_end(text: &str, part: Span) -> Option<Span> {
    let mut open = 0_usize;
    let marks = places(text[part].as_bytes()).filter_map(|at| Mark::at(text, part.start() + at));
    for mark in marks.filter(|mark| mark.family == Family::Single) {
        if open > 0 && mark.closes() {
            open -= 1;
        } else if mark.ends_speech_singly() {
            return Some(mark.span);
        } else if mark.opens(open > 0) {
            open += 1;
        }
    }
    None
}

/// The span without white space at its ends.
/// The `늦었다` of `“ 늦었다 ”`.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let part = &text[span];
    // Most begin in a syllable, and end in one or in a stop.
    if let [0xEA..=0xED, .., 0xEA..=0xED, _, _] | [0xEA..=0xED, .., b'.' | b'?' | b'!'] = part.as_bytes() {
        return span;
    }
    let rest = part.trim_start();
    let start = span.end() - rest.len();
    Span::new(start, start + rest.trim_end().len())
}

/// The line that holds `at`.
/// Without its line end; `at` is a byte offset.
pub(super) fn line(text: &str, at: usize) -> Span {
    let bytes = text.as_bytes();
    let start = memrchr(b'\n', &bytes[..at]).map_or(0, |found| found + 1);
    let end = memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found);
    Span::new(start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn holds(text: &str, wanted: &[&str]) {
        let found: Vec<_> = pairs(text).iter().map(|pair| &text[pair.inner]).collect();
        assert_eq!(found, wanted, "{text}");
    }

    #[test]
    fn marks_pair_by_what_stands_around_them() {
        holds("그는 “늦었다”고 했다", &["늦었다"]);
        holds("그는 “올해가 고비“라고 했다", &["올해가 고비"]);
        holds("◇”위기는 기회”", &["위기는 기회"]);
        holds("그는 \"늦었다\"며 \"서두르자\"고 했다", &["늦었다", "서두르자"]);
        holds("그는 \"수요가 늘었다”고 했다", &["수요가 늘었다"]);
        holds("그는“늦었다”고 했다", &["늦었다"]);
        holds("말했다.\"내년에는 낫다\"고 했다", &["내년에는 낫다"]);
        holds("″확정하겠다″고 했다", &["확정하겠다"]);
        holds("그는 ''늦었다''고, 또 ‘‘서두르자’’고 했다", &["늦었다", "서두르자"]);
        holds("‘그가 ‘기다려 달라’’고", &["그가 ‘기다려 달라’", "기다려 달라"]);
    }

    #[test]
    fn marks_nest() {
        holds("“그가 ‘기다려 달라’고 했다”고", &["그가 ‘기다려 달라’고 했다", "기다려 달라"]);
        holds("“우리는 \"한 팀\"이라고 믿는다”고", &["우리는 \"한 팀\"이라고 믿는다", "한 팀"]);
        holds("\"우리는 \"한 팀이다\"라고 외쳤다\"고", &["우리는 \"한 팀이다\"라고 외쳤다", "한 팀이다"]);
    }

    #[test]
    fn brackets_in_corners_pair_by_their_shapes() {
        holds("그는 「늦었다」고 말했다", &["늦었다"]);
        holds("「『긴 밤』을 읽었다」고 “적었다”", &["『긴 밤』을 읽었다", "긴 밤", "적었다"]);
        holds("」「열린 채로 ‘끝난다’", &["끝난다"]);
    }

    #[test]
    fn other_uses_are_no_marks() {
        holds("65\" TV를 샀다", &[]);
        holds("K'리그가 ’25년에 열린다", &[]);
        holds("Let's go! '24년 봄", &[]);
        holds("‘24시간 약국’을 열었다", &["24시간 약국"]);
    }

    #[test]
    fn an_open_mark_ends_where_its_quotation_does() {
        holds("그는 \"한 시간을 번 셈 이라고 말했다.\n다음 \"줄\"", &["한 시간을 번 셈", "줄"]);
        holds("“봄에 엽니다. 기다려 주세요.\n다음 줄", &["봄에 엽니다. 기다려 주세요."]);
        holds("“첫 줄이다.\n둘째 줄이다”라고 했다", &["첫 줄이다.\n둘째 줄이다"]);
        holds("그는 “돈이 없었다’는 취지로 진술했다.", &["돈이 없었다"]);
        holds("그는 “돈이 ‘한 푼’도 없었다’고 했다.", &["돈이 ‘한 푼’도 없었다", "한 푼"]);
    }
}
