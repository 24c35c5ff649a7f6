//! The walk over the lines and sentences of a text, in which each group of quotations is asked for its speaker.

use alloc::vec::Vec;
use core::ops::Range;

use super::Rule;
use super::attribute::Attribution;
use super::cue::Cue;
use super::group::{Group, quote_in};
use super::indirect::{Indirect, Triggers};
use super::kind::{Kind, kind};
use super::marks::{self, Pair};
use super::particle::Particle;
use super::people::{People, Who};
use super::phrase::{self, Head};
use super::row::{Piece, Row};
use super::tail::{Tail, tail};
use crate::Span;

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

/// A page seldom has more reported clauses without marks than this.
const INDIRECT: usize = 8;

/// The quotations of a text, in order.
pub(crate) fn quotations(text: &str) -> Vec<Found<'_>> {
    let pairs = marks::pairs(text);
    let kinds = kinds(text, &pairs);
    let mut quoted = Vec::with_capacity(pairs.len());
    quoted.extend(pairs.iter().zip(&kinds).filter(|(_, kind)| kind.is_some()).map(|(pair, _)| pair.outer));
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

/// What a pair of marks is if it is a quotation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quoted {
    kind: Kind,
    /// What follows it, and the offset behind that.
    tail: (Tail, usize),
}

/// The kind of each pair; what stands inside a quotation is none of its own.
fn kinds(text: &str, pairs: &[Pair]) -> Vec<Option<Quoted>> {
    let mut covered = 0;
    pairs
        .iter()
        .map(|pair| {
            if pair.outer.start() < covered {
                return None;
            }
            let tail = tail(text, pair.outer.end());
            let kind = kind(text, pair, tail)?;
            covered = pair.outer.end();
            Some(Quoted { kind, tail })
        })
        .collect()
}

/// The topic of a sentence stands no more pieces before a quotation than this.
const CLAUSE: usize = 40;

pub(crate) struct Walk<'a, 'p> {
    pub(crate) text: &'a str,
    pub(crate) people: People<'a>,
    pub(crate) pairs: &'p [Pair],
    pub(crate) kinds: &'p [Option<Quoted>],
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
        let mut row = Row::default();
        row.make_room();
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

    /// What follows a quotation, and the offset behind that.
    pub(super) fn tail_of(&self, piece: Piece) -> (Tail, usize) {
        let whole = piece.quote.filter(|&index| self.pairs[index].outer.end() == piece.span.end());
        let quoted = whole.and_then(|index| self.kinds[index]);
        quoted.map_or_else(|| tail(self.text, piece.span.end()), |quoted| quoted.tail)
    }

    /// The line in which a pair begins, with the following ones as far as its quotations reach.
    pub(super) fn line_with(&self, index: usize, mut line: Span) -> Span {
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
        let mut next = quote_in(pieces, sentence.clone());
        while let Some(first) = next {
            let group = self.group(pieces, left, first, sentence.end);
            let attribution = self.attribute(pieces, sentence, searched, &group, previous, line);
            // Whoever asks is not who goes on: `진행자가 “…”고 묻자 “…”고 답했다`.
            let answered = self.is_answered(pieces, &group);
            let attribution = if answered { attribution } else { self.remember(attribution) };
            let cue = self.cue(pieces, &group, sentence, line);
            self.report(pieces, &group, attribution, cue);
            previous = group.inherits().then_some(attribution);
            // Who answers stands before the question: `노 대표는 “…”는 질문에 “…”고 답했다`.
            let asked = attribution.rule == Rule::Asker;
            searched = if asked { searched } else { group.last + 1 };
            left = group.last + 1;
            next = Some(group.limit).filter(|&limit| limit < sentence.end);
            let described = group.tail == Tail::Adnominal && attribution.mention.is_some();
            if answered || (previous.is_none() && !asked && (group.is_embedded() || described)) {
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

    /// Keeps the speaker for what follows.
    pub(super) fn remember(&mut self, attribution: Attribution) -> Attribution {
        if attribution.who.is_some() && !matches!(attribution.rule, Rule::Asker | Rule::Label | Rule::Source)
        {
            self.carried = attribution.who;
        }
        attribution
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
            let Some(Quoted { kind, .. }) = self.kinds[index] else { continue };
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
}
