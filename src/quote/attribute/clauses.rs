//! Which of the subjects of a sentence of several clauses a quotation belongs to.
//!
//! The nearest topic or subject gives way where it is that of a clause within: of what describes a noun, of
//! what is reported, of whom somebody speaks to.
//!
//! By the grammar of the particles a topic (은/는) is that of the whole sentence, a subject (이/가) that of
//! the next verb. So of two the topic mostly speaks, and the question is whether the subject's verb comes
//! before the marks. [`attribute`](super) asks in this order: whether the topic is what something is said of,
//! and no speaker; whether the quotation stands in a clause with a subject of its own; whether who spoke
//! before goes on; and then what stands outside a clause that ends before the marks. All of them read the
//! words between the phrase and the marks, and none but those of the sentence.

use crate::lexicon::attribution::{FACT, FACTS, NEXT_TO, PERIPHRASES};
use crate::lexicon::terms::CALLED;
use crate::quote::clause;
use crate::quote::cue;
use crate::quote::group::Group;
use crate::quote::particle::Particle;
use crate::quote::phrase::{self, Phrase};
use crate::quote::row::{Piece, Scene, piece_at};
use crate::quote::sieve;
use crate::quote::tail::Tail;
use crate::quote::topic::{self, Strength, Topic};
use crate::quote::verb::Form;
use crate::quote::walk::Walk;

impl Walk<'_, '_> {
    /// `그러면서 정부가 시민을 “숫자로만” 대한다고 꼬집었다`, `또 정부가 어겼다며 “…”고 꼬집었다`: who is
    /// told of, where who spoke before goes on.
    /// Only a subject (이/가) gives way: a topic would be a new speaker.
    pub(super) fn goes_on_within(&self, scene: Scene<'_>, group: &Group<'_>, topic: &Topic) -> bool {
        let first = scene.pieces.get(group.start).map_or("", |piece| &self.text[piece.span]);
        let in_report = || {
            matches!(group.tail, Tail::Case | Tail::Bare)
                && self.is_in_report(&scene.pieces[group.last + 1..group.limit], group)
        };
        topic.phrase.particle == Particle::Subject
            && sieve::carries_on_marked(first)
            && (in_report() || self.is_reported(&scene.pieces[topic.phrase.last + 1..group.first]))
    }

    /// Whether a report without marks ends among some words: `늦었다며`, `늦었다면서도`.
    fn is_reported(&self, words: &[Piece]) -> bool {
        words.iter().any(|piece| clause::ends_report_on(self.text[piece.span].trim_end_matches('도')))
    }

    /// Whether a topic is what the quotation is said of: `이번 경기는 “간격의 싸움”으로 규정했다`, where
    /// nothing else is. Only what is known neither as somebody nor as a body: `정부는 “…”으로 규정했다`
    /// leaves out what.
    pub(super) fn is_object(&self, pieces: &[Piece], group: &Group<'_>, topic: &Topic) -> bool {
        let of = |found: cue::Found<'_>| group.tail == Tail::Case && found.verb.is_any(CALLED);
        let is_object = |piece: &Piece| self.text[piece.span].ends_with(['을', '를']);
        topic.strength < Strength::Sure
            && topic.phrase.particle == Particle::Topic
            && group.verb.is_some_and(of)
            && !pieces[topic.phrase.last + 1..group.first].iter().any(is_object)
    }

    /// The subject behind a topic in a clause that describes a noun: `노 의원은 장관이 사퇴를 두고 “…”고 말한
    /// 데 대해`, `“…”는 결론을 내린 데 대해`.
    pub(super) fn subject_of_noun(
        &self,
        pieces: &[Piece],
        group: &Group<'_>,
        topic: &Phrase,
    ) -> Option<Phrase> {
        let described = match group.tail {
            Tail::Adnominal => self.describes_fact(&pieces[group.last + 1..group.limit]),
            _ => group.is_embedded() && !self.is_paraphrased(pieces, group),
        };
        if !described || topic.particle == Particle::Subject {
            return None;
        }
        let subjects = (topic.last + 1..group.first)
            .filter_map(|at| phrase::ending_at(self.text, pieces, at))
            .filter(|phrase| phrase.particle == Particle::Subject);
        let person = subjects.clone().find(|phrase| phrase.head.is_person());
        person.or_else(|| { subjects }.find(|phrase| phrase.head.is_sentient()))
    }

    /// Whether the verb of a group goes on in a clause, although its form describes a noun: `“…”고 말한
    /// 것으로 전해졌다`, `“…”고 말한 뒤`.
    pub(in crate::quote) fn is_paraphrased(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
        let behind =
            group.verb.and_then(|found| pieces.get(group.last + 1 + found.at + 1..)).unwrap_or_default();
        let word = |at: usize| piece_at(self.text, behind, at);
        PERIPHRASES.iter().any(|noun| word(0).starts_with(noun))
            || (word(0) == FACT && word(1).starts_with(NEXT_TO))
    }

    /// The topic before a subject in the same clause, whose verb is that of the quotation: `노 의원은 당정이
    /// 함께 연 회의에서 “…”고 말했다`.
    pub(super) fn topic_of_clause(
        &self,
        pieces: &[Piece],
        group: &Group<'_>,
        subject: &Phrase,
    ) -> Option<Phrase> {
        // A piece of a clause is said with all of it: `노조는 장관이 현장을 “사지”로 만들었다고 비판했다`.
        let in_report = || self.is_in_report(&pieces[group.last + 1..group.limit], group);
        let within = group.tail == Tail::Case || (group.tail == Tail::Bare && in_report());
        // `협회는 A씨가 처장으로 있는 부서에 “…”는 공문을 보냈다`
        let addressed = || {
            matches!(group.tail, Tail::Adnominal | Tail::List)
                && topic::is_of_addressed(self.text, pieces, subject)
        };
        let leaves = || within || self.is_main(pieces, group) || self.is_closed(pieces, group, subject);
        if subject.particle != Particle::Subject || !(leaves() || addressed()) {
            return None;
        }
        let topic = self.topic(pieces, group.start..subject.first)?;
        let sure = topic.strength == Strength::Sure || (within && topic.strength == Strength::Possible);
        // `노 의원이 당정이 약속을 어겼다며 “…”는 뜻을 밝혔다`: of two subjects side by side, the first.
        let is_beside = topic.phrase.particle == Particle::Subject && topic.phrase.last + 1 == subject.first;
        let leads = sure && (topic.phrase.particle == Particle::Topic || is_beside);
        let mut between = pieces[topic.phrase.last + 1..subject.first].iter();
        // `노 의원은 늦었다며 공사가 “사지”를 없애야 한다고 주문했다`: what is reported has its own subject,
        // whatever was said before.
        let reported = within && in_report();
        let parts =
            |piece: &Piece| piece.quote.is_some() || (!reported && clause::ends(&self.text[piece.span]));
        (leads && !between.any(parts)).then_some(topic.phrase)
    }

    /// Whether the clause of a subject ends before the quotation, in a report without marks or before a noun,
    /// and the quotation's own verb is of the sentence: `노 의원은 당정이 약속을 어겼다며 “…”는 뜻을 밝혔다`,
    /// `노 의원은 당원이 모인 곳에서 “…”고 말하며 웃었다`.
    fn is_closed(&self, pieces: &[Piece], group: &Group<'_>, subject: &Phrase) -> bool {
        let word = |at: usize| &self.text[pieces[at].span];
        let is_own = group.verb.is_none_or(|found| {
            let is_free = !matches!(found.form, Form::Adnominal | Form::Whereupon);
            (is_free && !group.is_embedded() && !clause::ends_report(word(group.last + 1 + found.at)))
                || self.is_paraphrased(pieces, group)
        });
        // `지난 4일`
        let is_of_day = |at: usize| word(at + 1).starts_with(|c: char| c.is_ascii_digit());
        let describes = |at: usize| clause::describes(word(at)) && !is_of_day(at);
        let between = subject.last + 1..group.first;
        // What stands right before the marks describes the quotation.
        is_own && (self.is_reported(&pieces[between.clone()]) || { between }.rev().skip(1).any(describes))
    }

    /// `결론을 내린 것과 관련해`, `비판이 나온 데 대해`: whether some words have a clause that tells a fact.
    fn describes_fact(&self, words: &[Piece]) -> bool {
        words.windows(2).any(|pair| {
            let word = |at: usize| piece_at(self.text, pair, at);
            FACTS.iter().any(|fact| word(1).starts_with(fact)) && clause::describes(word(0))
        })
    }

    /// The topic before one that is part of what is reported without marks before the quotation: `노 대표는
    /// 메일에서 경쟁사들은 앞서간다며 “…”고 호소했다`.
    pub(super) fn topic_of_report(
        &self,
        pieces: &[Piece],
        group: &Group<'_>,
        inner: &Phrase,
    ) -> Option<Phrase> {
        let word = |piece: &Piece| &self.text[piece.span];
        let reports = |word: &str| clause::ends_report_on(word) || clause::ends_any_report(word);
        let reported = inner.particle == Particle::Topic
            && pieces[inner.last + 1..group.first].iter().any(|piece| reports(word(piece)));
        let outer = if reported { self.topic(pieces, group.start..inner.first)? } else { return None };
        let leads = outer.strength == Strength::Sure && outer.phrase.particle == Particle::Topic;
        let mut between = pieces[outer.phrase.last + 1..inner.first].iter();
        let parts = |piece: &Piece| piece.quote.is_some() || clause::ends(word(piece));
        (leads && !between.any(parts)).then_some(outer.phrase)
    }

    /// Whether the verb of a group is that of the sentence or of one of its clauses, not of what describes a
    /// noun (`“…”며 낸 신청을`), is answered (`“…”고 묻자`) or is reported itself (`“…”고 했다고 전했다`).
    fn is_main(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
        let Some(found) = group.verb else { return false };
        let right = &pieces[group.last + 1..];
        let word = |at: usize| &self.text[right[at].span];
        matches!(group.tail, Tail::End | Tail::Chain | Tail::Fragment)
            && (found.form == Form::Final || clause::coordinates(word(found.at)))
            // The first word is the particle behind the marks, if it is not the verb.
            && !(found.at.min(1)..=found.at).any(|at| {
                clause::ends_report(word(at))
                    || clause::describes(word(at))
                    || clause::is_done(self.text, right, at)
            })
    }
}
