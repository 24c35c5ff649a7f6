//! The speakers of reported clauses, within the walk over the quotations in marks: both carry speakers on to each other.

use core::ops::Range;

use crate::Span;
use crate::quote::antecedent;
use crate::quote::attribute::Attribution;
use crate::quote::kind::Kind;
use crate::quote::marks;
use crate::quote::phrase::Phrase;
use crate::quote::row::Piece;
use crate::quote::walk::{Found, Walk};

impl Walk<'_, '_> {
    /// The next line to read: one with a quotation in marks, or with what may report one without.
    pub(in crate::quote) fn next_reading(&mut self, quoted: Option<usize>, from: usize) -> Option<Span> {
        let line = |at: usize| marks::line(self.text, at);
        let quoted = quoted.map(|index| (index, line(self.pairs[index].outer.start())));
        match (quoted, self.triggers.behind(from)) {
            (Some((_, first)), Some(trigger)) if trigger < first.start() => Some(line(trigger)),
            (None, Some(trigger)) => Some(line(trigger)),
            _ => quoted.map(|(index, first)| self.line_with(index, first)),
        }
    }

    /// The reported clauses of a sentence.
    pub(in crate::quote) fn reported(&mut self, pieces: &[Piece], sentence: &Range<usize>, line: Span) {
        let mut reported = core::mem::take(&mut self.reported);
        reported.clear();
        let people = &self.people;
        let knows = |word: &str| people.knows(word);
        super::read(self.text, &pieces[sentence.clone()], &mut self.triggers, &knows, &mut reported);
        let marked = self.last_marked(pieces, sentence);
        let mut last: Option<(Option<Phrase>, Attribution)> = None;
        for indirect in &reported {
            let attribution = match last {
                Some((speaker, attribution)) if speaker == indirect.speaker => attribution,
                _ => self.speaker(indirect.speaker, pieces, sentence, line),
            };
            last = Some((indirect.speaker, attribution));
            let attribution = Attribution { rule: indirect.rule.unwrap_or(attribution.rule), ..attribution };
            // Words that nobody in the text can have said are the writer's.
            if indirect.speaker.is_none() && attribution.who.is_none() {
                continue;
            }
            // Who spoke last in the sentence goes on in the next, in marks or without.
            if marked.is_none_or(|marked| marked < indirect.content.start()) {
                self.remember(attribution);
            }
            let Attribution { who, mention, rule } = attribution;
            let (span, cue) = (indirect.content, indirect.cue);
            self.found.push(Found { span, repaired: false, kind: Kind::Indirect, who, mention, rule, cue });
        }
        self.reported = reported;
    }

    /// Whom a phrase names, or without one who speaks on.
    fn speaker(
        &mut self,
        phrase: Option<Phrase>,
        pieces: &[Piece],
        sentence: &Range<usize>,
        line: Span,
    ) -> Attribution {
        match phrase {
            Some(phrase) => self.by_topic(&phrase, pieces, sentence, line),
            None => antecedent::unspoken(self, pieces, sentence.start, line).unwrap_or(Attribution::UNKNOWN),
        }
    }

    /// Where the last quotation in marks of the sentence stands.
    fn last_marked(&self, pieces: &[Piece], sentence: &Range<usize>) -> Option<usize> {
        let start = pieces.get(sentence.start)?.span.start();
        self.found.last().map(|found| found.span.start()).filter(|&at| at >= start)
    }
}
