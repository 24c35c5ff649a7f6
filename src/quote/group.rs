//! The quotations of a sentence that have one speaker and one cue.
//!
//! Newsrooms chain quotations, up to the last verb of the sentence: `“늦었다”며 “바꾸자”고 말했다`. They are
//! asked together, since only the last has the verb, and the first is beside the topic. What joins the next
//! one to a group is, by what stands behind the one before it:
//!
//! - a list (`“최고다” “또 오겠다” 등`): always, if it is no more than three pieces away;
//! - `며`, `면서`: unless it is somebody's by its own noun (`“…”며 ‘맡아 달라’는 노 대표의 제안을`), or a new
//!   topic stands between and the first had one already;
//! - nothing: if only commas, dots or strokes are between.
//!
//! Behind `고` a verb stands, which has its own cue, so that the next quotation begins a group.

use core::cell::OnceCell;

use super::clause;
use super::cue;
use super::particle::Particle;
use super::row::{Piece, Scene, quote_in};
use super::tail::Tail;
use super::topic::Strength;
use super::verb::{Form, verb};
use super::walk::Walk;
use crate::lexicon::attribution::CARRIED_ON;

/// Quotations of one sentence that share a speaker and a cue: `“…”며 “…”고 말했다`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'a> {
    /// The words from here up to the first one are nobody else's.
    pub(super) start: usize,
    /// Index of the piece of the first one.
    pub(super) first: usize,
    /// Index of the piece of the last one.
    pub(super) last: usize,
    /// What follows the last one, and the offset behind that.
    pub(super) tail: Tail,
    /// The offset behind the particle, in the folded text; without one, behind the mark.
    pub(super) after: usize,
    /// The next quotation of the sentence, or its end.
    pub(super) limit: usize,
    /// The verb behind the last one, by which it is reported.
    pub(super) verb: Option<cue::Found<'a>>,
    /// An auxiliary behind the verb describes a noun: `말하고 있는`, `말해 온`.
    pub(super) goes_on: bool,
}

impl Group<'_> {
    /// Whether the quotation stands in a clause that describes a noun: `“…”고 말한 데 대해`, `“…”고 말하고
    /// 있는 데 대해`.
    pub(super) fn is_embedded(&self) -> bool {
        let describes = |form| form == Form::Adnominal || (form == Form::Connective && self.goes_on);
        self.tail == Tail::End && self.verb.is_some_and(|found| describes(found.form))
    }

    /// Whether the clause behind a group goes on with the same subject, unless it has its own.
    /// `“…”고 지적하고 “…”고`; not `“…”고 묻자`, whose subject is another's, nor `“…”는 지적에`.
    pub(super) fn inherits(&self) -> bool {
        if matches!(self.tail, Tail::Adnominal | Tail::Copula | Tail::Bare) || self.goes_on {
            return false;
        }
        !self.verb.is_some_and(|found| {
            matches!(found.form, Form::Whereupon | Form::Adnominal) && found.verb.is_listed()
        })
    }
}

impl<'a> Walk<'a, '_> {
    /// The quotation at `first` and those behind it that belong together with it. The words from `start` on
    /// are nobody else's.
    /// In `노 감독은 “길었다”며 “이제 쉬겠다”고 말했다` both are one group, with the verb 말하다. In
    /// `“길었다”고 지적하고 “이제 쉬겠다”고 말했다` each is its own.
    pub(super) fn group(&self, scene: Scene<'_>, start: usize, first: usize) -> Group<'a> {
        let pieces = scene.pieces;
        let mut last = first;
        // Asked of each link of a chain, and the same for all.
        let led = OnceCell::new();
        let is_led = || *led.get_or_init(|| self.topic(pieces, start..first).is_some());
        loop {
            let (tail, after) = self.tail_of(pieces[last]);
            let next = quote_in(pieces, last + 1..scene.end);
            match next {
                Some(next) if self.is_linked(pieces, last, tail, next, &is_led) => last = next,
                _ => {
                    let limit = next.unwrap_or(scene.end);
                    let verb =
                        cue::verb_behind(self.text, &pieces[last + 1..limit], after, tail == Tail::End);
                    let auxiliary = verb.and_then(|found| pieces.get(last + 1 + found.at + 1));
                    let goes_on = auxiliary.is_some_and(|next| CARRIED_ON.contains(&&self.text[next.span]));
                    return Group { start, first, last, tail, after, limit, verb, goes_on };
                }
            }
        }
    }

    /// Whether the next quotation has the speaker and the cue of the one at `last`: a list, or a chain
    /// without a new topic. `is_led` says whether the first one has a topic before it. Behind `며` a topic
    /// that only may be a speaker does not end a group, but one that surely is does, and any topic behind the
    /// end of a clause.
    fn is_linked(
        &self,
        pieces: &[Piece],
        last: usize,
        tail: Tail,
        next: usize,
        is_led: &dyn Fn() -> bool,
    ) -> bool {
        match tail {
            Tail::List => next - last <= 3,
            Tail::Chain if self.is_owned(pieces, next) => false,
            Tail::Chain => {
                let Some(between) = self.topic(pieces, last + 1..next) else { return true };
                // `노 대표는 “…”며 맞섰고, 도마는 “…”라고`: behind the end of a clause any topic is
                // another's.
                let of_clause = || {
                    between.phrase.particle == Particle::Topic
                        && pieces[last + 1..between.phrase.first].iter().any(|piece| {
                            let word = &self.text[piece.span];
                            // `맞서고,`, whatever the tense.
                            clause::coordinates(word) || word.ends_with("고,")
                        })
                };
                let another = between.strength == Strength::Sure || of_clause();
                !another || !is_led()
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

    /// Whether the quotation is somebody's by the noun behind it: `‘맡아 달라’는 노 대표의 제안을`.
    fn is_owned(&self, pieces: &[Piece], quotation: usize) -> bool {
        let (Tail::Adnominal, _) = self.tail_of(pieces[quotation]) else { return false };
        let behind = &pieces[quotation + 1..];
        let noun = cue::noun_behind(self.text, behind, 6).map_or(0, |noun| noun.at);
        behind[..noun].iter().any(|piece| self.text[piece.span].ends_with('의'))
    }

    /// Whether the clause of the quotation ends in `-자`, so that somebody else reacts to it: `“…”고 묻자`,
    /// `“…”고 확인성 질문을 하자`.
    pub(super) fn is_answered(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
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
}
