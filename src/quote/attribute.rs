//! Who says each quotation of a text: the walk over its lines and sentences, which asks the [sieves](super::sieve) in order.

use alloc::vec::Vec;
use core::ops::Range;

use super::Rule;
use super::alone;
use super::antecedent;
use super::cue::{self, Cue};
use super::indirect::{Indirect, Triggers};
use super::kind::{Kind, kind};
use super::label;
use super::marks::{self, Pair};
use super::people::{People, Who};
use super::phrase::{self, Head, Particle, Phrase};
use super::row::{Piece, Row};
use super::sieve;
use super::tail::{Tail, tail};
use super::topic::{self, Strength};
use super::verb::{Form, verb};
use crate::Span;
use crate::lexicon::topics::Pronoun;

/// A quotation, in offsets of the folded text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found<'a> {
    pub(crate) span: Span,
    /// The closing mark is missing.
    pub(crate) repaired: bool,
    pub(crate) kind: Kind,
    pub(crate) who: Option<Who>,
    pub(crate) mention: Option<Span>,
    pub(crate) rule: Rule,
    pub(crate) cue: Option<Cue<'a>>,
}

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

/// Quotations of one sentence that share a speaker and a cue: `“…”며 “…”고 말했다`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group<'a> {
    /// Index of the piece of the first one.
    pub(crate) first: usize,
    /// Index of the piece of the last one.
    pub(crate) last: usize,
    /// What follows the last one, and the offset behind that.
    pub(crate) tail: Tail,
    pub(crate) after: usize,
    /// The next quotation of the sentence, or its end.
    pub(crate) limit: usize,
    /// The verb behind the last one, by which it is reported.
    pub(crate) verb: Option<cue::Found<'a>>,
}

/// A page seldom has more reported clauses without marks than this.
const INDIRECT: usize = 8;

/// The quotations of a text, in order.
pub(crate) fn quotations(text: &str) -> Vec<Found<'_>> {
    let pairs = marks::pairs(text);
    let kinds = kinds(text, &pairs);
    let quoted =
        pairs.iter().zip(&kinds).filter(|(_, kind)| kind.is_some()).map(|(pair, _)| pair.outer).collect();
    let mut walk = Walk {
        text,
        people: People::new(text, quoted),
        found: Vec::with_capacity(pairs.len() + INDIRECT),
        pairs: &pairs,
        kinds: &kinds,
        carried: None,
        read_to: 0,
        nearby: Row::default(),
        reported: Vec::new(),
        triggers: Triggers::new(text),
    };
    walk.lines();
    walk.found
}

/// The kind of each pair; what stands inside a quotation is none of its own.
fn kinds(text: &str, pairs: &[Pair]) -> Vec<Option<Kind>> {
    let mut covered = 0;
    pairs
        .iter()
        .map(|pair| {
            let found = if pair.outer.start() < covered { None } else { kind(text, pair) };
            if found.is_some() {
                covered = pair.outer.end();
            }
            found
        })
        .collect()
}

/// The topic of a sentence stands no more pieces before a quotation than this.
const CLAUSE: usize = 40;

pub(crate) struct Walk<'a, 'p> {
    pub(crate) text: &'a str,
    pub(crate) people: People<'a>,
    pub(crate) pairs: &'p [Pair],
    pub(crate) kinds: &'p [Option<Kind>],
    /// Who spoke last.
    pub(crate) carried: Option<Who>,
    /// Behind the last line with quotations.
    pub(crate) read_to: usize,
    /// A line without quotations, read for what it says of the next one's or the last one's speaker.
    pub(crate) nearby: Row,
    pub(super) found: Vec<Found<'a>>,
    /// The reported clauses of the sentence in hand.
    pub(super) reported: Vec<Indirect<'a>>,
    /// Where clauses may be reported.
    pub(super) triggers: Triggers<'a>,
}

impl<'a> Walk<'a, '_> {
    fn lines(&mut self) {
        let mut row = Row::with_room();
        let mut quoted = self.quoted_from(0);
        let mut read_to = 0;
        while let Some(line) = self.next_reading(quoted, read_to) {
            let first = self.pairs.partition_point(|pair| pair.outer.start() < line.start());
            let end = self.pairs.partition_point(|pair| pair.outer.start() < line.end());
            let kinds = self.kinds;
            row.read(self.text, line, &self.pairs[first..end], first, |index| kinds[index].is_some());
            for sentence in row.sentences() {
                self.sentence(&row.pieces, sentence, line);
            }
            read_to = line.end();
            if quoted.is_some_and(|quoted| quoted < end) {
                self.read_to = line.end();
                quoted = self.quoted_from(end);
            }
        }
    }

    /// The index of the first quotation in marks from `next` on.
    fn quoted_from(&self, next: usize) -> Option<usize> {
        self.kinds[next..].iter().position(Option::is_some).map(|offset| next + offset)
    }

    /// The line that holds a pair, with the following ones as far as its quotations reach.
    pub(super) fn line_with(&self, index: usize) -> Span {
        let mut line = marks::line(self.text, self.pairs[index].outer.start());
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

    fn sentence(&mut self, pieces: &[Piece], sentence: Range<usize>, line: Span) {
        let begun = self.found.len();
        let span = Span::new(pieces[sentence.start].span.start(), pieces[sentence.end - 1].span.end());
        let sentence = self.without_byline(pieces, sentence);
        self.marked(pieces, &sentence, line);
        if self.triggers.behind(span.start()).is_some_and(|trigger| trigger < span.end()) {
            self.reported(pieces, &sentence, line);
            self.found[begun..].sort_by_key(|found| found.span.start());
        }
    }

    /// The quotations in marks of a sentence.
    fn marked(&mut self, pieces: &[Piece], sentence: &Range<usize>, line: Span) {
        let (mut left, mut searched) = (sentence.start, sentence.start);
        let mut previous = None;
        while let Some(group) = self.group(pieces, left..sentence.end) {
            let attribution = self.attribute(pieces, sentence, searched, &group, previous, line);
            // Whoever asks is not who goes on: `진행자가 “…”고 묻자 “…”고 답했다`.
            let answered = self.is_answered(pieces, &group);
            let attribution = if answered { attribution } else { self.remember(attribution) };
            let cue = self.cue(pieces, &group, sentence, line);
            self.report(pieces, &group, attribution, cue);
            previous = Self::inherits(&group).then_some(attribution);
            // Who answers stands before the question: `노 대표는 “…”는 질문에 “…”고 답했다`.
            let asked = attribution.rule == Rule::Asker;
            searched = if asked { searched } else { group.last + 1 };
            left = group.last + 1;
            if answered || (previous.is_none() && !asked && Self::is_embedded(&group)) {
                let near = sentence.start.max(group.first.saturating_sub(CLAUSE));
                previous = self.outer_topic(pieces, near..group.first, sentence, attribution, line);
            }
        }
    }

    /// The sentence without the reporter's name at its head: `[한들신문 노을 기자]`, `(서울=한들통신) 노을 기자 =`, `(노을=한들와이어) 4일 --`.
    fn without_byline(&self, pieces: &[Piece], sentence: Range<usize>) -> Range<usize> {
        let head = sentence.start..sentence.end.min(sentence.start + 10);
        let words = || head.clone().take_while(|&at| pieces[at].quote.is_none());
        let first = pieces.get(sentence.start).map_or("", |piece| &self.text[piece.span]);
        let end = if first.starts_with(['[', '(']) {
            words().find(|&at| self.text[pieces[at].span].ends_with(['=', ']', '-']))
        } else {
            None
        };
        end.map_or(sentence.start, |at| at + 1)..sentence.end
    }

    /// Whether the quotation stands in a clause that describes a noun: `“…”고 말한 데 대해`.
    fn is_embedded(group: &Group<'_>) -> bool {
        group.tail == Tail::End && group.verb.is_some_and(|found| found.form == Form::Adnominal)
    }

    /// Whether the clause of the quotation ends in `-자`, so that somebody else reacts to it: `“…”고 묻자`, `“…”고 확인성 질문을 하자`.
    fn is_answered(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
        let next = pieces.get(group.limit).is_some_and(|next| next.quote.is_some());
        if !next || !matches!(group.tail, Tail::End | Tail::Chain) {
            return false;
        }
        let right = &pieces[group.last + 1..group.limit];
        let word = |at: usize| right.get(at).map_or("", |piece: &Piece| &self.text[piece.span]);
        let whereupon = |at: &usize| verb(word(*at)).is_some_and(|(_, form)| form == Form::Whereupon);
        let Some(at) = (0..right.len()).rev().take(3).find(whereupon) else { return false };
        // `목소리가 나오자`: a clause of its own, and the speaker goes on.
        let own = at > 0 && word(at - 1).ends_with(['이', '가']);
        !own
    }

    /// The topic of the whole sentence, where the quotation was in a clause with a subject of its own: `서 의원은 노 장관이 “…”고 한 데 대해
    /// “…”고 말했다`.
    fn outer_topic(
        &mut self,
        pieces: &[Piece],
        range: Range<usize>,
        sentence: &Range<usize>,
        inner: Attribution,
        line: Span,
    ) -> Option<Attribution> {
        let (at, phrase) = range.clone().find_map(|at| {
            let phrase = phrase::ending_at(self.text, pieces, at)?;
            let subject = phrase.particle == Particle::Subject && inner.mention != Some(phrase.span);
            let leads = phrase.particle == Particle::Topic || subject;
            (leads && phrase.head.is_sentient()).then_some((at, phrase))
        })?;
        if inner.mention.is_some_and(|mention| mention.start() <= pieces[at].span.start()) {
            return None;
        }
        if matches!(phrase.head, Head::Pronoun(_)) {
            return Some(self.by_topic(&phrase, pieces, sentence, line));
        }
        let who = self.people.who(&phrase);
        Some(Attribution { who, mention: Some(phrase.span), rule: Rule::Topic })
    }

    /// The next quotations in `range` that belong together.
    fn group(&self, pieces: &[Piece], range: Range<usize>) -> Option<Group<'a>> {
        let quote_in = |from: usize| (from..range.end).find(|&at| pieces[at].quote.is_some());
        let first = quote_in(range.start)?;
        let mut last = first;
        loop {
            let (tail, after) = tail(self.text, pieces[last].span.end());
            let next = quote_in(last + 1);
            match next {
                Some(next) if self.is_linked(pieces, first..last, tail, range.start, next) => last = next,
                _ => {
                    let limit = next.unwrap_or(range.end);
                    let verb = cue::verb_behind(self.text, &pieces[last + 1..limit], after);
                    return Some(Group { first, last, tail, after, limit, verb });
                }
            }
        }
    }

    /// Whether the next quotation has the speaker and the cue of this one: a list, or a chain without a new topic.
    fn is_linked(
        &self,
        pieces: &[Piece],
        group: Range<usize>,
        tail: Tail,
        start: usize,
        next: usize,
    ) -> bool {
        let (first, last) = (group.start, group.end);
        match tail {
            Tail::List => next - last <= 3,
            Tail::Chain => {
                let between = self.topic(pieces, last + 1..next);
                let own = || self.topic(pieces, start..first);
                between.is_none_or(|topic| topic.strength != Strength::Sure) || own().is_none()
            }
            Tail::Bare => {
                next - last <= 2
                    && pieces[last + 1..next].iter().all(|piece| {
                        self.text[piece.span].ends_with([',', '·', '/'])
                            && !self.text[piece.span].starts_with('(')
                    })
            }
            _ => false,
        }
    }

    pub(crate) fn topic(&self, pieces: &[Piece], range: Range<usize>) -> Option<topic::Topic> {
        topic::before(self.text, pieces, range, &|word| self.people.knows(word))
    }

    /// The sieves, in order of trust.
    fn attribute(
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
            _ if !opens && !self.has_speaker(pieces, group) => Attribution::UNKNOWN,
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
    fn has_speaker(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
        let right = &pieces[group.last + 1..group.limit];
        match group.tail {
            Tail::End | Tail::Chain | Tail::Fragment | Tail::Echo => true,
            Tail::Adnominal | Tail::List => {
                let object = cue::noun_behind(self.text, right, 6)
                    .is_some_and(|noun| noun.particle.starts_with(['을', '를']));
                object
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

    /// Keeps the speaker for what follows.
    pub(super) fn remember(&mut self, attribution: Attribution) -> Attribution {
        if attribution.who.is_some() && !matches!(attribution.rule, Rule::Asker | Rule::Label | Rule::Source)
        {
            self.carried = attribution.who;
        }
        attribution
    }

    fn cue(
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

    fn report(
        &mut self,
        pieces: &[Piece],
        group: &Group<'_>,
        attribution: Attribution,
        cue: Option<Cue<'a>>,
    ) {
        for piece in &pieces[group.first..=group.last] {
            let Some(index) = piece.quote else { continue };
            let Some(kind) = self.kinds[index] else { continue };
            let Attribution { who, mention, rule } = attribution;
            let pair = self.pairs[index];
            self.found.push(Found {
                span: pair.inner,
                repaired: pair.repaired,
                kind,
                who,
                mention,
                rule,
                cue,
            });
        }
    }

    /// Whether the clause behind a group goes on with the same subject, unless it has its own.
    fn inherits(group: &Group<'_>) -> bool {
        if matches!(group.tail, Tail::Adnominal | Tail::Copula | Tail::Bare) {
            return false;
        }
        !group.verb.is_some_and(|found| {
            matches!(found.form, Form::Whereupon | Form::Adnominal) && found.verb.is_listed()
        })
    }
}
