//! Which lines are read: those with quotations or with what may report something, and those beside them for a
//! speaker.
//!
//! Most lines of a page hold neither and are never cut into words. A line is read if a quotation begins on it
//! or if one of the words stands on it by which reported speech is seen (`다고`, `에 따르면`); a quotation
//! that goes over several lines draws these into its own. A line before or behind is read only when a rule
//! asks for it, in a row of its own, and is not searched for what it reports.
//!
//! `read_to` moves with quotations in marks alone: a rule that looks back for a speaker may pass over lines
//! with reports, and stops at one with marks.

use core::ops::Range;

use memchr::memrchr;

use super::marks;
use super::row::{Row, Scene};
use super::walk::Walk;
use crate::Span;
use crate::scan::window::{ahead, back};

impl Walk<'_, '_> {
    /// Reads the lines in which something is said.
    /// Of a page like this the first and the last line are read:
    /// ```text
    /// 노 대표는 “늦었다”고 말했다.
    /// 공장은 3만 제곱미터다.
    /// 이 대표는 서두르자고 했다.
    /// ```
    /// `limit` is an offset of the folded text, before which a line must begin.
    pub(super) fn lines(&mut self, limit: usize) {
        let mut row = Row::default();
        let mut quoted = self.quoted_from(0);
        let mut behind = 0;
        while let Some(line) = self.next_reading(quoted, behind).filter(|line| line.start() < limit) {
            let end = self.read_line(&mut row, line);
            for (Range { start, end }, quotation) in row.sentences_with_quotations() {
                let first = row.pieces[start].span.start();
                let behind = row.pieces[end - 1].span.end();
                let is_triggered = self.triggers.behind(first).is_some_and(|trigger| trigger < behind);
                // Most sentences have neither.
                if is_triggered || quotation.is_some() {
                    self.sentence(Scene { pieces: &row.pieces, start, end, line }, quotation, is_triggered);
                }
            }
            behind = line.end();
            if quoted.is_some_and(|(quoted, _)| quoted < end) {
                self.read_to = behind;
                quoted = self.quoted_from(end);
            }
        }
    }

    /// The index of the first quotation in marks from `next` on, and its line.
    /// None where no pair is a quotation any more: `‘봄 길’을` is a term.
    fn quoted_from(&self, next: usize) -> Option<(usize, Span)> {
        let index = next + self.kinds[next..].iter().position(Option::is_some)?;
        Some((index, marks::line(self.text, self.pairs[index].outer.start())))
    }

    /// The next line to read: one with a quotation in marks, of which `quoted` is the next, or with what may
    /// report one without.
    /// Whichever stands first. None behind the last of both.
    fn next_reading(&mut self, quoted: Option<(usize, Span)>, from: usize) -> Option<Span> {
        let line = |at: usize| marks::line(self.text, at);
        match (quoted, self.triggers.behind(from)) {
            (Some((_, first)), Some(trigger)) if trigger < first.start() => Some(line(trigger)),
            (None, Some(trigger)) => Some(line(trigger)),
            _ => quoted.map(|(index, first)| self.line_with(index, first)),
        }
    }

    /// The line in which a pair begins, with the following ones as far as its quotations reach.
    /// ```text
    /// “첫 줄이다.
    /// 둘째 줄이다”라고 했다.
    /// ```
    /// is one line here.
    fn line_with(&self, index: usize, mut line: Span) -> Span {
        for (pair, kind) in self.pairs[index..].iter().zip(&self.kinds[index..]) {
            if pair.outer.start() >= line.end() {
                break;
            }
            if kind.is_some() && pair.outer.end() > line.end() {
                line = Span::new(line.start(), marks::line(self.text, pair.outer.end()).end());
            }
        }
        line
    }

    /// Reads a line into `row`; gives the index of the first pair of marks behind it.
    /// Behind it, and not behind what was read: a pair that begins in the line may end in a later one.
    fn read_line(&self, row: &mut Row, line: Span) -> usize {
        let first = self.pairs.partition_point(|pair| pair.outer.start() < line.start());
        let within = self.pairs[first..].iter().take_while(|pair| pair.outer.start() < line.end());
        let end = first + within.count();
        row.read(self.text, line, &self.pairs[first..end], first, |index| self.kinds[index].is_some());
        end
    }

    /// What a line beside the one in hand tells.
    /// The row is another than that of the line in hand, which rules go on reading. Its quotations are closed
    /// there as everywhere.
    pub(super) fn beside<T>(&mut self, line: Span, tell: impl FnOnce(&mut Self, &Row) -> T) -> T {
        let mut row = core::mem::take(&mut self.nearby);
        self.read_line(&mut row, line);
        let told = tell(self, &row);
        self.nearby = row;
        told
    }

    /// The next line with anything on it, within a few line ends.
    /// None at the end of the text, and where the next one is longer than [`NEARBY`] bytes.
    pub(super) fn next_line(&self, line: Span) -> Option<Span> {
        let rest = ahead(self.text, line.end(), LINE_ENDS);
        let skipped = rest.len() - rest.trim_start().len();
        if skipped == 0 || skipped == rest.len() {
            return None;
        }
        let start = line.end() + skipped;
        let near = ahead(self.text, start, NEARBY);
        let is_last = start + near.len() == self.text.len();
        let length = near.find('\n').or_else(|| is_last.then_some(near.len()))?;
        Some(Span::new(start, start + length))
    }

    /// The line before `end`, not before the last line with quotations.
    pub(super) fn line_before(&self, end: usize) -> Option<Span> {
        line_before(self.text, self.read_to.min(end), end)
    }
}

/// The last line with anything on it between two places, within a few line ends.
/// None where there is nothing but white space between them, or more of it than [`LINE_ENDS`].
pub(super) fn line_before(text: &str, from: usize, end: usize) -> Option<Span> {
    let gap = back(&text[from..], end - from, LINE_ENDS);
    let skipped = gap.len() - gap.trim_end().len();
    if skipped == gap.len() {
        return None;
    }
    let end = end - skipped;
    let near = back(text, end, NEARBY);
    let is_first = near.len() == end;
    let start = memrchr(b'\n', near.as_bytes()).map(|at| at + 1).or_else(|| is_first.then_some(0))?;
    Some(Span::new(end - near.len() + start, end))
}

/// Bytes of the white space between a line and the next one.
/// Farther apart, two lines are no neighbours: an advertisement or a picture stood between.
const LINE_ENDS: usize = 40;

/// Bytes of the longest line that is read for what it says of another's speaker.
/// With it, looking beside costs the same whatever the text is.
const NEARBY: usize = 8_192;
