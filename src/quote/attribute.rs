//! Who says the quotations of a group: the [sieves](super::sieve) and the topic of the sentence, asked in order of trust.

use core::ops::Range;

use super::Rule;
use super::alone;
use super::antecedent;
use super::cue::{self, Cue};
use super::group::Group;
use super::label;
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::row::Piece;
use super::sieve;
use super::tail::Tail;
use super::topic::{self, Strength};
use super::walk::Walk;
use crate::Span;
use crate::lexicon::attribution::SAYING_ON;
use crate::lexicon::quotative::ARISING;
use crate::lexicon::topics::Pronoun;

/// A speaker and how it was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attribution {
    pub(crate) who: Option<Who>,
    pub(crate) mention: Option<Span>,
    pub(crate) rule: Rule,
}

impl Attribution {
    pub(crate) const UNKNOWN: Self = Self { who: None, mention: None, rule: Rule::Unknown };
}

impl<'a> Walk<'a, '_> {
    pub(crate) fn topic(&self, pieces: &[Piece], range: Range<usize>) -> Option<topic::Topic> {
        topic::before(self.text, pieces, range, &|word| self.people.knows(word))
    }

    /// The sieves, in order of trust.
    pub(super) fn attribute(
        &mut self,
        pieces: &[Piece],
        sentence: &Range<usize>,
        left: usize,
        group: &Group<'_>,
        previous: Option<Attribution>,
        line: Span,
    ) -> Attribution {
        if let Some(found) = sieve::asker(self, pieces, group)
            .or_else(|| {
                sieve::nominal(self, pieces, left, group).or_else(|| label::bracketed(self, pieces, group))
            })
            .or_else(|| sieve::post_nominal(self, pieces, group))
            .or_else(|| sieve::cited(self, pieces, left, group))
        {
            return found;
        }
        let topic = self.topic(pieces, left..group.first);
        let sure = topic.filter(|topic| topic.strength == Strength::Sure);
        if let Some(topic) = sure {
            return self.by_topic(&topic.phrase, pieces, sentence, line);
        }
        if let Some(previous) = previous {
            // Another topic of the same sentence has its own quotation: `야당은 “…”고 했고, 여당에서도 “…”라고`.
            return match topic.filter(|topic| left > sentence.start && topic.strength == Strength::Possible) {
                Some(topic) => self.by_topic(&topic.phrase, pieces, sentence, line),
                None => Attribution { rule: Rule::Chain, ..previous },
            };
        }
        if let Some(found) = label::label(self, pieces, sentence, left, group, line)
            .or_else(|| sieve::following(self, pieces, group))
        {
            return found;
        }
        if alone::stands_alone(pieces, sentence, group) {
            return alone::alone(self, pieces, sentence, line);
        }
        let opens = pieces.get(left).is_some_and(|piece| sieve::carries_on(&self.text[piece.span]));
        match topic {
            Some(topic)
                if !opens
                    && matches!(
                        group.tail,
                        Tail::End | Tail::Chain | Tail::Adnominal | Tail::Fragment | Tail::Case | Tail::List
                    ) =>
            {
                self.by_topic(&topic.phrase, pieces, sentence, line)
            }
            _ if !opens && !self.has_speaker(pieces, left, group) => Attribution::UNKNOWN,
            // `형법 제1조는 “…”고 정한다`: a law says so.
            _ if pieces[left..group.first].iter().any(|piece| {
                phrase::is_provision(self.text[piece.span].trim_end_matches(['은', '는', '엔']))
            }) =>
            {
                Attribution::UNKNOWN
            }
            _ => antecedent::unspoken(self, pieces, sentence.start, line).unwrap_or(Attribution::UNKNOWN),
        }
    }

    /// Whether somebody says it although no subject stands there: `“…”는 뜻을 밝혔다`, not `“…”는 지적이 나온다`.
    fn has_speaker(&self, pieces: &[Piece], left: usize, group: &Group<'_>) -> bool {
        let right = &pieces[group.last + 1..group.limit];
        match group.tail {
            Tail::End | Tail::Chain | Tail::Fragment | Tail::Echo => true,
            Tail::Adnominal | Tail::List => {
                let object = cue::noun_behind(self.text, right, 6).is_some_and(|noun| {
                    let next = right.get(noun.at + 1).map_or("", |piece| &self.text[piece.span]);
                    let arises = || next.is_empty() || ARISING.iter().any(|verb| next.starts_with(verb));
                    noun.particle.starts_with(['을', '를']) || (noun.particle == "도" && !arises())
                });
                // `“…”는 것이다` says on what was said.
                let says_on = || {
                    group.first <= left + 1
                        && right.iter().take(2).any(|piece| {
                            SAYING_ON.iter().any(|words| self.text[piece.span].starts_with(words))
                        })
                };
                object
                    || says_on()
                    || matches!(cue::of_noun(self.text, right, group.after), Some(Cue::Verb(verb)) if verb.is_listed())
            }
            _ => false,
        }
    }

    /// The speaker that a topic names, or that its pronoun stands for.
    pub(crate) fn by_topic(
        &mut self,
        phrase: &Phrase,
        pieces: &[Piece],
        sentence: &Range<usize>,
        line: Span,
    ) -> Attribution {
        if let Head::Pronoun(pronoun) = phrase.head {
            let found = antecedent::pronoun(self, pronoun, pieces, sentence.start, line);
            let who = found.or_else(|| {
                matches!(pronoun, Pronoun::People | Pronoun::Both).then_some(Who {
                    name: phrase.span,
                    class: super::Class::Anonymous,
                    guessed: false,
                })
            });
            return Attribution { who, mention: Some(phrase.span), rule: Rule::Pronoun };
        }
        let who = self.by_reference(phrase).or_else(|| self.people.who(phrase));
        Attribution { who, mention: Some(phrase.span), rule: Rule::Topic }
    }

    /// `이 관계자`: the source that spoke last.
    fn by_reference(&self, phrase: &Phrase) -> Option<Who> {
        let rest = self.text[phrase.span].strip_prefix("이 ")?;
        let carried = self.carried?;
        let same = matches!(phrase.head, Head::Source) && self.text[carried.name].ends_with(rest);
        same.then_some(carried)
    }

    pub(super) fn cue(
        &mut self,
        pieces: &[Piece],
        group: &Group<'a>,
        sentence: &Range<usize>,
        line: Span,
    ) -> Option<Cue<'a>> {
        match group.tail {
            Tail::Adnominal | Tail::List => {
                cue::of_noun(self.text, &pieces[group.last + 1..group.limit], group.after)
            }
            Tail::End | Tail::Chain | Tail::Fragment | Tail::Case | Tail::Echo => {
                group.verb.map(|found| Cue::Verb(found.verb))
            }
            _ if alone::stands_alone(pieces, sentence, group) => {
                alone::back_reference(self, pieces, sentence, line).and_then(|(_, cue)| cue)
            }
            _ => group.verb.filter(|found| found.verb.is_listed()).map(|found| Cue::Verb(found.verb)),
        }
    }
}
