//! Which lines are read: those with quotations or with what may report something, and those beside them for a speaker.

use super::marks;
use super::row::{Row, Scene};
use super::walk::Walk;
use crate::Span;
use crate::scan::window::{ahead, back};

impl Walk<'_, '_> {
    /// Reads the lines in which something is said.
    pub(super) fn lines(&mut self, limit: usize) {
        let mut row = Row::default();
        let mut quoted = self.quoted_from(0);
        let mut behind = 0;
        while let Some(line) = self.next_reading(quoted, behind).filter(|line| line.start() < limit) {
            let end = self.read_line(&mut row, line);
            for sentence in row.sentences() {
                self.sentence(Scene { pieces: &row.pieces, start: sentence.start, end: sentence.end, line });
            }
            behind = line.end();
            if quoted.is_some_and(|quoted| quoted < end) {
                self.read_to = behind;
                quoted = self.quoted_from(end);
            }
        }
    }

    /// The index of the first quotation in marks from `next` on.
    fn quoted_from(&self, next: usize) -> Option<usize> {
        self.kinds[next..].iter().position(Option::is_some).map(|offset| next + offset)
    }

    /// The next line to read: one with a quotation in marks, of which `quoted` is the index of the next, or with what may report one
    /// without.
    fn next_reading(&mut self, quoted: Option<usize>, from: usize) -> Option<Span> {
        let line = |at: usize| marks::line(self.text, at);
        let quoted = quoted.map(|index| (index, line(self.pairs[index].outer.start())));
        match (quoted, self.triggers.behind(from)) {
            (Some((_, first)), Some(trigger)) if trigger < first.start() => Some(line(trigger)),
            (None, Some(trigger)) => Some(line(trigger)),
            _ => quoted.map(|(index, first)| self.line_with(index, first)),
        }
    }

    /// The line in which a pair begins, with the following ones as far as its quotations reach.
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
    fn read_line(&self, row: &mut Row, line: Span) -> usize {
        let first = self.pairs.partition_point(|pair| pair.outer.start() < line.start());
        let end = self.pairs.partition_point(|pair| pair.outer.start() < line.end());
        row.read(self.text, line, &self.pairs[first..end], first, |index| self.kinds[index].is_some());
        end
    }

    /// What a line beside the one in hand tells.
    pub(super) fn beside<T>(&mut self, line: Span, tell: impl FnOnce(&mut Self, &Row) -> T) -> T {
        let mut row = core::mem::take(&mut self.nearby);
        self.read_line(&mut row, line);
        let told = tell(self, &row);
        self.nearby = row;
        told
    }

    /// The next line with anything on it, within a few line ends.
    pub(super) fn next_line(&self, line: Span) -> Option<Span> {
        let rest = ahead(self.text, line.end(), LINE_ENDS);
        let skipped = rest.len() - rest.trim_start().len();
        let at = line.end() + skipped;
        (at > line.end() && skipped < rest.len()).then(|| near(self.text, at)).flatten()
    }

    /// The line before `end`, within a few line ends, and not before the last line with quotations.
    pub(super) fn line_before(&self, end: usize) -> Option<Span> {
        let from = self.read_to.min(end);
        let earlier = back(&self.text[from..], end - from, LINE_ENDS);
        let skipped = earlier.len() - earlier.trim_end().len();
        (skipped < earlier.len()).then(|| near(self.text, end - skipped)).flatten()
    }
}

/// Bytes of the white space between a line and the next one.
const LINE_ENDS: usize = 40;

/// Bytes of the longest line that is read for what it says of another's speaker.
const NEARBY: usize = 8_192;

/// The line about a place that is not too long to be read for another's sake.
fn near(text: &str, at: usize) -> Option<Span> {
    let (before, behind) = (back(text, at, NEARBY), ahead(text, at, NEARBY));
    let start = before.rfind('\n').map(|end| at - before.len() + end + 1);
    let start = start.or_else(|| (before.len() == at).then_some(0))?;
    let end = behind.find('\n').map(|length| at + length);
    let end = end.or_else(|| (at + behind.len() == text.len()).then_some(text.len()))?;
    Some(Span::new(start, end))
}
