//! Who says the quotations of a group: the [sieves](super::sieve) and the topic of the sentence, asked in
//! order of trust; and by which word.
//!
//! The order, with the first answer taken:
//!
//! 1. The [surer sieves](SURER), which go by words that can mean nothing else: `“…”는 취재진 질문에`,
//!    `“…”는 게 상인들의 하소연이다`, `“…”(김도윤 이장)`, `“…”던 김도윤,`, `“…”고 밝힌 노 감독은`,
//!    `소식통을 인용해 “…”`, `이웃에게서 “…”고 전해 들었다`.
//! 2. A topic before the marks that is [sure](Strength::Sure): `김도윤 대표는 “…”고 밝혔다`. Two things come
//!    between: where the quotation is in a clause that describes a noun, its subject speaks
//!    (`노 의원은 장관이 “…”고 말한 데 대해`); where it is in the main clause, a subject right before it
//!    gives way to the topic (`노 의원은 당정이 함께 연 회의에서 “…”고 말했다`), and so does one whose own
//!    clause ends before the marks (`노 의원은 당정이 약속을 어겼다며 “…”는 뜻을 밝혔다`), and a topic
//!    within what is reported (`노 대표는 경쟁사들은 앞서간다며 “…”고 호소했다`).
//! 3. Who spoke before in the same sentence, if he goes on; but a topic behind him that only may be a speaker
//!    has its own (`야당은 “…”고 했고, 여당에서도 “…”`).
//! 4. The sieves [beside](BESIDE) the marks: a label (`김도윤 “…”`), a topic behind them
//!    (`“…”고 민 교수는 말했다`).
//! 5. For a quotation that is a sentence by itself, what stands about it ([`alone`]).
//! 6. A topic that only its place makes a speaker (`한들푸드는 “…”고 했다`), or without one who spoke before,
//!    where somebody must be meant: an opener says so (`이어 “…”`), or the verb does. Who asks is whoever has
//!    asked before (`“…”고 묻자 “…”고 답했다`).
//!
//! About seven in ten quotations in news have their topic before them, as Korean puts the topic first and the
//! verb last. It is asked second, because whoever a surer sieve finds would otherwise lose his words to it.
//!
//! What somebody calls something is said of the topic and not by it (`새암전은 “간격의 싸움”으로 규정했다`).
//!
//! Nobody is guessed from what is said. A law that says so (`형법 제1조는 “…”고 정한다`) is no speaker, and
//! where a remark only comes up (`“…”는 지적이 나온다`) the speaker stays unknown.

mod clauses;

use core::ops::Range;

use super::alone;
use super::antecedent::{self, NEARBY};
use super::cue::{self, Cue};
use super::group::Group;
use super::headline;
use super::label;
use super::nobody;
use super::particle::Particle;
use super::people::Who;
use super::phrase::{Head, Phrase};
use super::pronoun;
use super::row::{Piece, Scene};
use super::sieve;
use super::tail::Tail;
use super::topic::{self, Strength, Topic};
use super::verb::Form;
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{BODIES, MEDIA, POINTED_AT};
use crate::lexicon::topics::Pronoun;
use crate::lexicon::verbs::{ASK, WRITTEN};

/// A speaker and how it was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribution {
    /// The person or body; none where nobody is known, as behind `그는` of whom nothing tells.
    pub(super) who: Option<Who>,
    /// The phrase beside the quotation, in the folded text; none where the sentence has no subject.
    pub(super) mention: Option<Span>,
    /// By which it was found.
    pub(super) rule: Rule,
}

impl Attribution {
    /// Nobody: `“늦었다”는 지적이 나온다`.
    pub(super) const UNKNOWN: Self = Self { who: None, mention: None, rule: Rule::Unknown };

    /// By a phrase of the text, whose person may be unknown.
    /// `김 대표는 “…”고`.
    pub(super) const fn mentioned(who: Option<Who>, mention: Span, rule: Rule) -> Self {
        Self { who, mention: Some(mention), rule }
    }

    /// By no word of the sentence.
    /// `이어 “…”고 덧붙였다`.
    pub(super) const fn unmentioned(who: Who, rule: Rule) -> Self {
        Self { who: Some(who), mention: None, rule }
    }
}

/// A way in which Korean news says whose the quotations of a group are.
type Sieve = fn(&mut Walk<'_, '_>, Scene<'_>, &Group<'_>) -> Option<Attribution>;

/// Those that are surer than a topic before the quotation.
/// Their order matters where two fit: who asks is found before who owns the noun, and a bracket before the
/// head of a clause.
const SURER: [Sieve; 9] = [
    sieve::asker,
    sieve::answering,
    sieve::nominal,
    sieve::equated,
    label::bracketed,
    headline::described,
    sieve::post_nominal,
    sieve::cited,
    sieve::heard,
];

/// Those that are asked where no topic is sure.
/// A label has nothing behind its marks, or the next quotation; the other needs a particle there, or an
/// answer.
const BESIDE: [Sieve; 2] = [label::label, sieve::following];

impl<'a> Walk<'a, '_> {
    /// The topic before a quotation; people whom the text has named count as such without a title.
    /// `노 감독은`; `도마는` too, where the text has had `가수 도마`. None where the words are but `4일
    /// 회의에서`.
    pub(super) fn topic(&self, pieces: &[Piece], range: Range<usize>) -> Option<Topic> {
        topic::before(self.text, pieces, range, &|word| self.people.knows(word))
    }

    /// Who says the quotations of a group; `previous` is who speaks as long as there is no other topic.
    /// For the second of `노 대표는 “늦었다”고 말한 뒤 “서두르자”고 했다` that is 노 대표. The order is the
    /// module's.
    pub(super) fn attribute(
        &mut self,
        scene: Scene<'_>,
        group: &Group<'_>,
        previous: Option<Attribution>,
    ) -> Attribution {
        if let Some(found) = self.first_of(&SURER, scene, group) {
            return found;
        }
        let topic = self.topic(scene.pieces, group.start..group.first);
        let topic = topic
            .filter(|topic| !headline::is_parted(self, scene, topic.phrase.span, group))
            .filter(|topic| !self.is_object(scene.pieces, group, topic));
        let within = topic.and_then(|topic| self.subject_of_noun(scene.pieces, group, &topic.phrase));
        if let Some(subject) = within {
            return self.by_topic(&subject, scene);
        }
        if let Some(topic) = topic
            .filter(|topic| topic.strength == Strength::Sure && !self.goes_on_within(scene, group, topic))
        {
            let outer = self
                .topic_of_clause(scene.pieces, group, &topic.phrase)
                .or_else(|| self.topic_of_report(scene.pieces, group, &topic.phrase));
            return self.by_topic(&outer.unwrap_or(topic.phrase), scene);
        }
        if let Some(previous) = previous {
            // Another topic of the same sentence has its own quotation: `야당은 “…”고 했고, 여당에서도
            // “…”라고`.
            let other = |topic: &Topic| group.start > scene.start && topic.strength == Strength::Possible;
            return match topic.filter(other) {
                Some(topic) => self.by_topic(&topic.phrase, scene),
                None => Attribution { rule: Rule::Chain, ..previous },
            };
        }
        if let Some(found) = self.first_of(&BESIDE, scene, group) {
            return found;
        }
        if alone::stands_alone(scene, group) {
            return alone::alone(self, scene);
        }
        self.unsure(scene, group, topic).unwrap_or(Attribution::UNKNOWN)
    }

    /// What the first of some sieves finds that finds anything.
    /// In their order, and the others are not asked.
    fn first_of(&mut self, sieves: &[Sieve], scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
        sieves.iter().find_map(|sieve| sieve(self, scene, group))
    }

    /// Where nothing in the sentence is sure: a topic of which only its place says that it can speak, or who
    /// spoke before. A subject or 도 right before the marks is taken although an opener carries on; behind a
    /// copula, an echo or nothing no topic is.
    fn unsure(&mut self, scene: Scene<'_>, group: &Group<'_>, topic: Option<Topic>) -> Option<Attribution> {
        let before = &scene.pieces[group.start..group.first];
        let carries_on = before.first().is_some_and(|piece| sieve::carries_on_marked(&self.text[piece.span]));
        // `또한 마동수가 “…”고 하자`: a subject before the marks is somebody else all the same.
        let named = topic.is_some_and(|topic| {
            matches!(topic.phrase.particle, Particle::Subject | Particle::Also)
                && topic.strength == Strength::Possible
        });
        if named || !carries_on {
            let topic = topic.filter(|_| !matches!(group.tail, Tail::Copula | Tail::Echo | Tail::Bare));
            if let Some(topic) = topic {
                return Some(self.by_topic(&topic.phrase, scene));
            }
            if !self.has_speaker(scene.pieces, group) {
                return antecedent::reacted(self, scene);
            }
        }
        // `‘왜 왔느냐’고 묻자 “…”라고 답했다`: who has asked before, and not who answers.
        let asks = |found: &cue::Found<'_>| found.form == Form::Whereupon && found.verb.is(ASK.0);
        if group.tail == Tail::End && group.verb.is_some_and(|found| asks(&found)) {
            let mut found = self.found.iter().rev().take(NEARBY).map(|found| found.attribution);
            let asker = found.find(|found| found.rule == Rule::Asker).and_then(|found| found.who);
            return asker.map(|who| Attribution::unmentioned(who, Rule::Asker));
        }
        // `형법 제1조는 “…”고 정한다`: a law says so; `안내문에는 “…”고 적혀 있다`: nobody who was told of.
        let is_written = || {
            group.verb.is_some_and(|found| found.verb.is(WRITTEN)) && nobody::is_on_notice(self.text, before)
        };
        if nobody::cites_law(self.text, before) || is_written() {
            None
        } else {
            antecedent::unspoken(self, scene)
        }
    }

    /// The speaker that a topic names, or that its pronoun stands for.
    /// `김 대표는`: 김도윤, if the text has him; `그는`: whoever was told of last. A pronoun that leads to
    /// nobody keeps its phrase as the mention.
    pub(super) fn by_topic(&mut self, phrase: &Phrase, scene: Scene<'_>) -> Attribution {
        let Head::Pronoun(pronoun) = phrase.head else {
            let pointed = if self.is_pointed_at(phrase) { self.pointed_at(scene) } else { None };
            let who = pointed.or_else(|| self.by_reference(phrase)).or_else(|| self.people.who(phrase));
            return Attribution::mentioned(who, phrase.span, Rule::Topic);
        };
        // Several keep the phrase: `두 사람은`.
        let several = matches!(pronoun, Pronoun::People | Pronoun::Both);
        let who = pronoun::antecedent(self, pronoun, scene)
            .or_else(|| several.then_some(Who::new(phrase.span, Class::Anonymous)));
        Attribution::mentioned(who, phrase.span, Rule::Pronoun)
    }

    /// `이 배우는`: whether a phrase points as `그는` does, as the text has nobody of the surname 이 who is
    /// one.
    pub(super) fn is_pointed_at(&mut self, phrase: &Phrase) -> bool {
        let rest = self.text[phrase.span].strip_prefix("이 ");
        rest.is_some_and(|rest| POINTED_AT.contains(&rest))
            && self.people.who(phrase).is_none_or(|who| who.name == phrase.span)
    }

    /// Whom such a phrase means: a person, and never another such phrase.
    pub(super) fn pointed_at(&mut self, scene: Scene<'_>) -> Option<Who> {
        pronoun::antecedent(self, Pronoun::Person, scene).filter(|who| who.class == Class::Person)
    }

    /// The speaker that a phrase names; none for a pronoun.
    /// `상인들` of `상인들의 하소연`; none of `그의 설명`.
    pub(super) fn by_name(&mut self, phrase: &Phrase, rule: Rule) -> Option<Attribution> {
        let who = self.people.who(phrase)?;
        Some(Attribution::mentioned(Some(who), phrase.span, rule))
    }

    /// `이 관계자`: the source that spoke last, and `이 단체`: the body. `이 신문`: the medium that was cited
    /// last. The phrase must be `이` and that noun, and the last speaker a body, or somebody whose phrase
    /// ends in it.
    fn by_reference(&self, phrase: &Phrase) -> Option<Who> {
        let rest = self.text[phrase.span].strip_prefix("이 ")?;
        if MEDIA.contains(&rest) {
            let mut cited = self.found.iter().rev().take(NEARBY).map(|found| found.attribution);
            let medium = cited.find(|cited| cited.rule == Rule::Source).and_then(|cited| cited.who);
            // `더 런던 쿠리어는 …고 보도했다. 이 매체에 따르면`
            let reporter = || self.carried.filter(|who| who.class == Class::Institution);
            return medium.or_else(reporter);
        }
        let carried = self.carried?;
        let is_body = carried.class == Class::Institution && !carried.guessed && BODIES.contains(&rest);
        let same =
            is_body || (matches!(phrase.head, Head::Source) && self.text[carried.name].ends_with(rest));
        same.then_some(carried)
    }

    /// The word by which the text says that the quotations of a group are said.
    /// `말하다` of `“…”고 말했다`, `지적` of `“…”는 지적이 나왔다`. None for a sentence that is nothing but
    /// the quotation, unless the one behind says that somebody spoke.
    pub(super) fn cue(&mut self, scene: Scene<'_>, group: &Group<'a>) -> Option<Cue<'a>> {
        match group.tail {
            Tail::Adnominal | Tail::List => {
                cue::of_noun(self.text, &scene.pieces[group.last + 1..group.limit], group.after)
            }
            Tail::End | Tail::Chain | Tail::Fragment | Tail::Case | Tail::Echo => {
                group.verb.map(|found| Cue::Verb(found.verb))
            }
            _ if alone::stands_alone(scene, group) => {
                alone::back_reference(self, scene).and_then(|(_, cue)| cue)
            }
            _ => group.verb.filter(|found| found.verb.is_listed()).map(|found| Cue::Verb(found.verb)),
        }
    }
}
