//! The speakers of reported clauses, within the walk over the quotations in marks: both carry speakers on to
//! each other.
//!
//! A sentence may have both: `노 대표는 “길이 멀다”며 서두르라고 말했다`. The marks are read first, and the
//! clauses of the sentence behind, so that who spoke in marks is known; who is remembered for the next
//! sentence is whoever spoke last in this one.

use crate::Span;
use crate::quote::antecedent;
use crate::quote::attribute::Attribution;
use crate::quote::kind::Kind;
use crate::quote::phrase::Phrase;
use crate::quote::row::Scene;
use crate::quote::verb::{Form, verb};
use crate::quote::walk::{Found, Walk};

/// The verb of a question stands within so many words behind it.
const ASKED_WITHIN: usize = 3;

impl Walk<'_, '_> {
    /// The reported clauses of a sentence.
    /// Clauses with the same source have one look-up. Where another's sentence holds the clause
    /// (`회사는 늦었다는 노조의 요구에`), its topic is the one to go on.
    pub(in crate::quote) fn reported(&mut self, scene: Scene<'_>) {
        let mut reported = core::mem::take(&mut self.reported);
        reported.clear();
        let knows = |word: &str| self.people.knows(word);
        let sentence = &scene.pieces[scene.start..scene.end];
        super::read(self.text, sentence, &mut self.triggers, &knows, &mut reported);
        let marked = self.last_marked(scene);
        let mut last: Option<(Option<Phrase>, Attribution)> = None;
        for indirect in &reported {
            let attribution = match last {
                Some((speaker, attribution)) if speaker == indirect.speaker => attribution,
                _ => self.speaker(indirect.speaker, scene),
            };
            last = Some((indirect.speaker, attribution));
            let attribution = Attribution { rule: indirect.rule.unwrap_or(attribution.rule), ..attribution };
            // Words that nobody in the text can have said are the writer's.
            if indirect.speaker.is_none() && attribution.who.is_none() {
                continue;
            }
            // Who spoke last in the sentence goes on in the next, in marks or without; not whoever asks:
            // `기자가 …냐고 묻자 그는 …`.
            let is_last = marked.is_none_or(|marked| marked < indirect.content.start());
            if is_last && !self.is_asked(scene, indirect.content) {
                let host = indirect.host.map(|host| self.by_topic(&host, scene));
                self.remember(host.filter(|host| host.who.is_some()).unwrap_or(attribution));
            }
            let (span, cue) = (indirect.content, indirect.cue);
            self.found.push(Found { span, repaired: false, kind: Kind::Indirect, attribution, cue });
        }
        self.reported = reported;
    }

    /// Whether somebody answers to a reported clause in the same sentence: `…냐고 묻자`.
    fn is_asked(&self, scene: Scene<'_>, content: Span) -> bool {
        let behind = scene.pieces.partition_point(|piece| piece.span.start() < content.end());
        let near = scene.pieces[behind..scene.end.max(behind)].iter().take(ASKED_WITHIN);
        near.take_while(|piece| piece.quote.is_none()).any(|piece| {
            verb(&self.text[piece.span])
                .is_some_and(|(verb, form)| form == Form::Whereupon && verb.is_listed())
        })
    }

    /// Whom a phrase names, or without one who speaks on.
    /// `노 대표` of `노 대표는 늦었다고 했다`; whoever spoke last for `또 늦었다고 했다`.
    fn speaker(&mut self, phrase: Option<Phrase>, scene: Scene<'_>) -> Attribution {
        match phrase {
            Some(phrase) => self.by_topic(&phrase, scene),
            None => antecedent::unspoken(self, scene).unwrap_or(Attribution::UNKNOWN),
        }
    }

    /// Where the last quotation in marks of the sentence stands.
    /// An offset of the folded text; none where it has none.
    fn last_marked(&self, scene: Scene<'_>) -> Option<usize> {
        let start = scene.pieces.get(scene.start)?.span.start();
        self.found.last().map(|found| found.span.start()).filter(|&at| at >= start)
    }
}
