//! The walk over the lines and sentences of a text, in which each group of quotations is asked for its
//! speaker.
//!
//! The order of the work:
//!
//! 1. Over the whole text, marks are paired and each pair is told speech from term. What stands inside a
//!    quotation is no quotation of its own: `“그가 ‘기다려 달라’고 했다”고` is one.
//! 2. A line that is read is cut into sentences. In each, the groups of quotations in marks come first, from
//!    left to right, and then the clauses that are reported without marks; both are put into the order of the
//!    text.
//! 3. A group is asked for its speaker, then for who goes on in the next group of the sentence, then for who
//!    is remembered behind the sentence, and last for its cue.
//!
//! A speaker is carried on in two ways. Within a sentence who spoke in one clause speaks in the next, until
//! that has a topic of its own: `노 대표는 “늦었다”고 말한 뒤 “서두르자”고 했다`. Where the first quotation
//! stood in a clause about somebody else, the topic of the whole sentence goes on: in
//! `서 의원은 노 장관이 “모른다”고 한 데 대해 “무책임하다”고 말했다` the second is 서's. From sentence to
//! sentence it is who spoke last, to whom `이어 “…”고 덧붙였다` and `그는` lead back.
//!
//! The walk does not go back: a later sentence changes no speaker that was found, but a quotation that stands
//! by itself may look at the line behind it.

use alloc::vec::Vec;

use super::antecedent;
use super::attribute::Attribution;
use super::clause;
use super::clip::is_voice;
use super::cue::Cue;
use super::group::Group;
use super::indirect::{Indirect, Triggers};
use super::kind::{Kind, kind};
use super::marks::{self, Pair};
use super::particle::Particle;
use super::people::{People, Who};
use super::phrase::{self, Head};
use super::repair;
use super::row::{Piece, Row, Scene, bytes_of};
use super::spoken::says_on;
use super::tail::{Tail, tail};
use super::topic::Strength;
use super::verb::{Form, verb};
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{HEARD_FROM, RETOLD};
use crate::lexicon::quotative::CONTRASTS;

/// A quotation, in offsets of the folded text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<'a> {
    /// What is between the marks, or the clause.
    pub(super) span: Span,
    /// The closing mark is missing.
    pub(super) repaired: bool,
    /// Direct, partial or indirect.
    pub(super) kind: Kind,
    /// Who says it.
    pub(super) attribution: Attribution,
    /// The word by which it is reported; none where the words stand by themselves.
    pub(super) cue: Option<Cue<'a>>,
}

/// A page seldom has more reported clauses without marks than this.
const INDIRECT: usize = 8;

/// The quotations of the lines of a text that begin before `end`, in order.
/// An offset of the text, which is the folded one. All of it is read for marks and for people.
pub(super) fn quotations(text: &str, end: usize) -> Vec<Found<'_>> {
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
        person: None,
        read_to: 0,
        introduced: false,
        interviewed: None,
        nearby: Row::default(),
        reported: Vec::new(),
        triggers: Triggers::new(text),
    };
    walk.lines(end);
    walk.found
}

/// What a pair of marks is if it is a quotation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quoted {
    /// Direct or partial, as there are marks.
    kind: Kind,
    /// What follows it, and the offset behind that.
    tail: (Tail, usize),
}

/// The kind of each pair; what stands inside a quotation is none of its own.
/// Of `“그가 ‘기다려 달라’고 했다”고` the inner one has none. A tail is read once here, and kept.
fn kinds(text: &str, pairs: &[Pair]) -> Vec<Option<Quoted>> {
    let mut covered = 0;
    pairs
        .iter()
        .map(|pair| {
            if pair.outer.start() < covered {
                return None;
            }
            let end = pair.outer.end();
            // Where the text breaks off, the particle would have stood.
            let rest = &text[end..];
            let broken_off =
                (pair.repaired && repair::breaks_off(rest)) || repair::breaks_off_in_particle(rest);
            let tail = if broken_off { (Tail::End, end) } else { tail(text, end) };
            let kind = kind(text, pair, tail).filter(|_| !is_voice(text, pair))?;
            covered = pair.outer.end();
            Some(Quoted { kind, tail })
        })
        .collect()
}

/// The topic of a sentence stands no more pieces before a quotation than this.
/// The search for it begins so near at each group that a line of nothing but quotations takes linear time.
const CLAUSE: usize = 40;

/// `데 대해` stands no more pieces behind a quotation than this.
const ABOUT: usize = 5;

/// Names and the word for reporters behind the bracket of a byline.
const NAMES: usize = 4;

/// A byline at the head of a sentence has no more pieces than this.
/// `(노을=한들통신) 김도윤 서라온 기자 =` has four.
const BYLINE: usize = 10;

/// The text, what was found in it so far, and who may go on speaking.
pub(super) struct Walk<'a, 'p> {
    /// The folded text.
    pub(super) text: &'a str,
    /// Whom it has named so far.
    pub(super) people: People<'a>,
    /// All marks of the text, in order.
    pub(super) pairs: &'p [Pair],
    /// What each of them is; none for a term.
    pub(super) kinds: &'p [Option<Quoted>],
    /// Who spoke last.
    pub(super) carried: Option<Who>,
    /// Which person did.
    pub(super) person: Option<Who>,
    /// Behind the last line with quotations.
    pub(super) read_to: usize,
    /// Whom an interview is with has been looked for.
    pub(super) introduced: bool,
    /// Who answered the last question of an interview, and how many of them.
    pub(super) interviewed: Option<(Who, usize)>,
    /// A line without quotations, read for what it says of the next one's or the last one's speaker.
    pub(super) nearby: Row,
    /// What was found so far, sentence by sentence.
    pub(super) found: Vec<Found<'a>>,
    /// The reported clauses of the sentence in hand.
    pub(super) reported: Vec<Indirect<'a>>,
    /// Where clauses may be reported.
    pub(super) triggers: Triggers<'a>,
}

impl<'a> Walk<'a, '_> {
    /// What follows a quotation, and the offset behind that.
    /// `고` of `“늦었다”고`. A quotation that the end of its line cuts short is read anew.
    pub(super) fn tail_of(&self, piece: Piece) -> (Tail, usize) {
        let whole = piece.quote.filter(|&index| self.pairs[index].outer.end() == piece.span.end());
        let quoted = whole.and_then(|index| self.kinds[index]);
        quoted.map_or_else(|| tail(self.text, piece.span.end()), |quoted| quoted.tail)
    }

    /// Finds what is said in a sentence, in marks from the first `quotation` on, and then without them where
    /// it `is_triggered`, that is where it has a word by which one sees reports.
    /// `노 대표는 “길이 멀다”며 서두르라고 말했다`: first the marks, so that whoever speaks there is known
    /// when the clause asks; the order of the text is made last.
    pub(super) fn sentence(&mut self, scene: Scene<'_>, quotation: Option<usize>, is_triggered: bool) {
        let begun = self.found.len();
        let scene = Scene { start: self.behind_byline(scene), ..scene };
        self.marked(scene, quotation);
        if is_triggered {
            self.reported(scene);
            self.found[begun..].sort_by_key(|found| found.span.start());
        }
    }

    /// The quotations in marks of a sentence, from the first one on.
    /// `노 대표는 “늦었다”고 말한 뒤 “서두르자”고 했다`: of each group is asked who says it, who goes on in
    /// the next, who is remembered, and by which word. Nobody is remembered who asks, or whose words
    /// another's sentence holds.
    fn marked(&mut self, scene: Scene<'_>, mut next: Option<usize>) {
        let (mut left, mut searched, mut previous) = (scene.start, scene.start, None);
        let mut has_speaker = false;
        while let Some(first) = next {
            let group = Group { start: searched, ..self.group(scene, left, first) };
            let attribution = self.attribute(scene, &group, previous);
            // Whoever asks is not who goes on: `진행자가 “…”고 묻자 “…”고 답했다`.
            let answered = self.is_answered(scene.pieces, &group);
            // A pronoun that goes on is nobody who speaks in a clause within.
            previous = self.going_on(scene, &group, attribution, answered);
            // `노 대표는 “…”며 ‘…’라는 서 의원의 제안을 받았다`: whose noun it is speaks within another's
            // sentence.
            let is_inner = has_speaker && attribution.rule == Rule::Nominal;
            has_speaker |= attribution.who.is_some() && attribution.rule != Rule::Asker;
            if !(answered || is_inner || self.is_told_of(scene.pieces, &group)) {
                let next = self.reacting(scene, &group).or_else(|| self.teller(scene, &group, attribution));
                let next = next.or_else(|| self.narrator(scene, &group));
                let next = next.or_else(|| self.hearer(scene, &group, attribution));
                self.remember(next.unwrap_or(attribution));
            }
            let cue = self.cue(scene, &group);
            self.report(scene.pieces, &group, attribution, cue);
            left = group.last + 1;
            // Who answers stands before the question: `노 대표는 “…”는 질문에 “…”고 답했다`.
            searched = if attribution.rule == Rule::Asker { searched } else { left };
            next = Some(group.limit).filter(|&limit| limit < scene.end);
        }
    }

    /// Whether what a group says is what somebody else speaks about: `노 위원장이 “…”고 한 데 대해선`.
    fn is_told_of(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
        let near = group.last + 1..group.limit.min(group.last + 1 + ABOUT);
        // `… 말한 것을 두고 비판이 나오자 “…”`: who was spoken about answers.
        let answers = |at: usize| {
            pieces[at..group.limit]
                .iter()
                .any(|piece| verb(&self.text[piece.span]).is_some_and(|(_, form)| form == Form::Whereupon))
        };
        let about = group.is_embedded().then(|| { near }.find(|&at| clause::is_about(self.text, pieces, at)));
        about.flatten().is_some_and(|at| !answers(at))
    }

    /// Who reacts to what is said, without words: `기자가 “…”고 묻자 노 감독은 고개를 저었다. “…”`, `동료가
    /// “…”고 했지만 노 감독은 사과했다. “…”`.
    fn reacting(&mut self, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
        let found = group.verb.filter(|found| found.verb.is_listed())?;
        let verb = group.last + 1 + found.at;
        let is_set_against = || CONTRASTS.iter().any(|end| self.text[scene.pieces[verb].span].ends_with(end));
        if !(found.form == Form::Whereupon || is_set_against()) {
            return None;
        }
        let topic = self.topic(scene.pieces, verb + 1..group.limit)?;
        let is_sure = topic.strength == Strength::Sure && topic.phrase.head.is_person();
        is_sure.then(|| self.by_topic(&topic.phrase, scene))
    }

    /// Who tells what somebody in a clause within has said: `A씨는 계산원이 “…”라고 말했다고 착각했다`.
    fn teller(&mut self, scene: Scene<'_>, group: &Group<'_>, inner: Attribution) -> Option<Attribution> {
        let verb = scene.pieces.get(group.last + 1 + group.verb?.at)?;
        let is_reported = clause::ends_report(&self.text[verb.span]);
        if is_reported { self.outer_topic(scene, group, inner) } else { None }
    }

    /// Who heard what is said from another (`노씨는 이웃에게서 “…”는 말을 들었다. “…”`), or does something
    /// with it: `노 의원은 “…”는 서 장관의 발언을 문제 삼았다. 이어 “…”`.
    fn hearer(&mut self, scene: Scene<'_>, group: &Group<'_>, inner: Attribution) -> Option<Attribution> {
        let giver = inner.mention.filter(|_| inner.rule == Rule::Nominal)?;
        if giver.start() > scene.pieces[group.last].span.start() {
            let topic = self.topic(scene.pieces, scene.start..group.first)?;
            let is_sure = topic.strength == Strength::Sure && topic.phrase.particle == Particle::Topic;
            return is_sure.then(|| self.by_topic(&topic.phrase, scene));
        }
        let is_heard = HEARD_FROM.iter().any(|case| self.text[giver.end()..].starts_with(case));
        let at = scene.pieces[..group.first].iter().rposition(|piece| piece.span.start() <= giver.start())?;
        let topic =
            if is_heard && at >= scene.start { self.topic(scene.pieces, scene.start..at) } else { None }?;
        let is_one = topic.phrase.head.is_person() || matches!(topic.phrase.head, Head::Pronoun(_));
        let is_sure = topic.strength == Strength::Sure && is_one;
        is_sure.then(|| self.by_topic(&topic.phrase, scene))
    }

    /// Who tells by a sentence of its own what somebody else said: `노 배우는 그때를 떠올렸다. 감독이 “…”고
    /// 했다는 것.`
    fn narrator(&mut self, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
        let verb = group.last + 1 + group.verb?.at;
        let is_retold = self.text[scene.pieces.get(verb)?.span].ends_with(RETOLD)
            && verb + 2 == scene.end
            && says_on(&self.text[scene.pieces[verb + 1].span]);
        if is_retold { antecedent::told_before(self, scene) } else { None }
    }

    /// Behind the reporter's name at the head of a sentence: `[한들신문 노을 기자]`, `(서울=한들통신) 노을
    /// 기자 =`, `(노을=한들와이어) 4일 --`.
    fn behind_byline(&self, scene: Scene<'_>) -> usize {
        if !matches!(bytes_of(self.text, scene.pieces[scene.start]), [b'[' | b'(', ..]) {
            return scene.start;
        }
        let word = |at: usize| &self.text[scene.pieces[at].span];
        let mut head = (scene.start..scene.end.min(scene.start + BYLINE))
            .take_while(|&at| scene.pieces[at].quote.is_none());
        // `(노을=한들통신) ▲시장이`: nobody signs.
        let unsigned = word(scene.start).ends_with(')') && word(scene.start).contains('=');
        // `[한들신문 = 김도윤 기자]`: the sign within the bracket.
        let closes = |&at: &usize| word(scene.start).starts_with('[') && word(at).ends_with(']');
        let closed = head.clone().find(closes);
        let ends =
            |at: usize| closed.map_or_else(|| word(at).ends_with(['=', ']', '-']), |closed| at == closed);
        let first = head.find(|&at| ends(at));
        // `[한들신문=노을] 김도윤 기자 =`: the sign behind the bracket.
        let signed = first.and_then(|_| head.take(NAMES).find(|&at| word(at).ends_with('=')));
        signed.or(first).map_or(scene.start + usize::from(unsigned), |at| at + 1).min(scene.end - 1)
    }

    /// Who speaks in the next group of the sentence as long as that has no topic of its own.
    /// That is whoever spoke in this one, where its verb goes on to the next (`“…”고 말한 뒤`) or coordinates
    /// with it; the topic of the whole sentence, where this quotation was in a clause within it or was
    /// answered (`“…”고 묻자`); or nobody, so that the next group is asked anew.
    fn going_on(
        &mut self,
        scene: Scene<'_>,
        group: &Group<'_>,
        attribution: Attribution,
        answered: bool,
    ) -> Option<Attribution> {
        // `“…” “…” 등 발언이 나온 데 대해`
        let arising = group.tail == Tail::List && self.arises(&scene.pieces[group.last + 1..group.limit]);
        // `“…”고 말한 뒤 “…”고 했다`
        let inherits = (group.inherits() || self.is_paraphrased(scene.pieces, group)) && !arising;
        // `‘…’ 등 문구가 적힌 천을 두르고 “…”고 외쳤다`
        let in_list = group.tail == Tail::List
            && group.verb.is_some_and(|found| found.form == Form::Adnominal && found.verb.is_listed());
        let described =
            (group.tail == Tail::Adnominal || arising || in_list) && attribution.mention.is_some();
        let inner = !inherits && attribution.rule != Rule::Asker && (group.is_embedded() || described);
        // `“…”는 응원과 “…”는 불만이 엇갈렸다`: what stands beside another has its source.
        let behind = scene.pieces.get(group.last + 1..group.limit).unwrap_or_default();
        let paired = group.tail == Tail::Adnominal
            && matches!(behind, [_, noun] if self.text[noun.span].ends_with(['과', '와']));
        if paired && attribution.who.is_some() {
            return Some(attribution);
        }
        if answered || inner {
            return self.outer_topic(scene, group, attribution);
        }
        inherits.then_some(attribution)
    }

    /// The topic of the whole sentence, where the quotation was in a clause with a subject of its own: `서
    /// 의원은 노 장관이 “…”고 한 데 대해 “…”고 말했다`.
    fn outer_topic(
        &mut self,
        scene: Scene<'_>,
        group: &Group<'_>,
        inner: Attribution,
    ) -> Option<Attribution> {
        let near = scene.start.max(group.first.saturating_sub(CLAUSE));
        let (at, phrase) = (near..group.first).find_map(|at| {
            let phrase = phrase::ending_at(self.text, scene.pieces, at)?;
            let subject = phrase.particle == Particle::Subject && inner.mention != Some(phrase.span);
            let leads = matches!(phrase.particle, Particle::Topic | Particle::Also) || subject;
            (leads && phrase.head.is_sentient()).then_some((at, phrase))
        })?;
        match inner.mention {
            // `이들은 ‘지키자’ 등이 적힌 천을 두르고 “…”고 외쳤다`: the topic of both.
            Some(mention) if mention == phrase.span && phrase.particle == Particle::Topic => {
                Some(Attribution { rule: Rule::Chain, ..inner })
            }
            Some(mention) if mention.start() <= scene.pieces[at].span.start() => None,
            _ => Some(self.by_topic(&phrase, scene)),
        }
    }

    /// Keeps the speaker for what follows.
    /// Not kept are those whose words the story does not go on with: who asked, who is named beside the
    /// marks, in a headline or as a source. Behind `한들통신에 따르면 …` a bare `“…”고 덧붙였다` is said by
    /// whoever spoke before.
    pub(super) fn remember(&mut self, attribution: Attribution) {
        if attribution.who.is_some()
            && !matches!(
                attribution.rule,
                Rule::Asker | Rule::Label | Rule::Headline | Rule::Described | Rule::Source
            )
        {
            self.carried = attribution.who;
            self.person = attribution.who.filter(|who| who.class == Class::Person).or(self.person);
        }
    }

    /// Adds the quotations of a group to what is found.
    /// All of them with the same speaker and the same cue.
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
            let pair = self.pairs[index];
            self.found.push(Found { span: pair.inner, repaired: pair.repaired, kind, attribution, cue });
        }
    }
}
