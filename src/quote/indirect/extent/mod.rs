//! Where a reported clause begins, and whose words it is: the source before it in the sentence.
//!
//! Unlike the speaker of a quotation in marks, who stands next to the mark, that of an indirect one stands
//! first: the topics and subjects between it and the ending belong to what was said.
//!
//! What is noted, from left to right: the first topic that can speak, the first of any kind, the subject, the
//! place, and whether another subject follows. Three things begin anew: the end of a reported clause, behind
//! which who spoke may go on (`시가 늦었다고 지적하며 서두르라고`); the particle of a quotation in marks and
//! its verb; a contrast, behind which the next topic is another's (`검찰은 늦었다고 했지만, 2심은`).
//!
//! A word of no list is a source as a topic only if it leads its clause, behind openers and dates at most:
//! farther in, it is what is told of.

mod clause;

pub(super) use self::clause::Begun;
use super::frame;
use super::opening;
use super::sentence::Sentence;
use super::{ending, speaker};
use crate::lexicon::clauses::RELATED;
use crate::lexicon::phrases::ALSO;
use crate::lexicon::quotative;
use crate::lexicon::topics::AROUND;
use crate::quote::bracket;
use crate::quote::clause::{coordinates, describes, is_about, is_apart};
use crate::quote::joint;
use crate::quote::name::looks_foreign;
use crate::quote::particle::{self, Particle};
use crate::quote::phrase::{self, Phrase};
use crate::quote::roles;
use crate::quote::topic;
use crate::quote::verb::verb;
use crate::scan::class::is_hangul;

/// How many words behind a contrast the topic of the next clause ends at most.
/// An opener and a date may stand before it: `…했지만 당시에도 검찰은`.
const SOON: usize = 3;

/// The sources of a sentence, gathered word by word from its beginning.
pub(super) struct Extent<'a> {
    /// The sentence, whose words are noted by index.
    sentence: Sentence<'a, 'a>,
    /// Whether a word of no list is somebody elsewhere in the text.
    knows: &'a dyn Fn(&str) -> bool,
    /// The sentence has quotations in marks.
    quotes: bool,
    /// The next word to take note of.
    next: usize,
    /// Where the clause in hand begins.
    from: usize,
    /// The first topic since then that can speak, the first topic of any kind, the first subject, and the
    /// place.
    topic: Option<Phrase>,
    /// The first topic of any kind, and none that can speak: `수요는`.
    unlikely: Option<Phrase>,
    /// The first subject, or a later one that is somebody.
    subject: Option<Phrase>,
    /// The last place of a group: `업계에서는`.
    place: Option<Phrase>,
    /// The topic or subject of the clauses before.
    earlier: Option<Phrase>,
    /// A subject stands behind the topic: the clause in hand is what is told of (`특검은 그가 넘겼고, 노
    /// 장관은 숨겼다고 본다`).
    inner: bool,
    /// What the same speaker said ended before (`“…”라며`): who is told of goes into the next clause (`직원도
    /// 책임이 있다고 했다`).
    chained: bool,
    /// Somebody is told of in it.
    told: bool,
    /// A contrast ended (`…했지만,`) since the topic: the next topic is another's.
    contrasted: bool,
    /// Behind that contrast.
    clause: usize,
    /// Another subject stands behind the first.
    another: bool,
}

impl<'a> Extent<'a> {
    /// With nothing noted yet.
    pub(super) fn new(sentence: Sentence<'a, 'a>, knows: &'a dyn Fn(&str) -> bool) -> Self {
        Self::begun(sentence, knows, sentence.is_quoting())
    }

    /// One that knows nothing of its clause yet.
    const fn begun(sentence: Sentence<'a, 'a>, knows: &'a dyn Fn(&str) -> bool, quotes: bool) -> Self {
        Self {
            sentence,
            knows,
            quotes,
            next: 0,
            from: 0,
            topic: None,
            unlikely: None,
            subject: None,
            place: None,
            earlier: None,
            inner: false,
            chained: false,
            told: false,
            contrasted: false,
            clause: 0,
            another: false,
        }
    }

    /// A clause ended before the word at `index`; who spoke in it may go on, and does where it is `chained`.
    /// Behind `늦었다며` in `노 대표는 늦었다며 서두르라고 했다`: 노 대표 is [`earlier`](Self::earlier) from
    /// here on.
    pub(super) fn restart(&mut self, index: usize, chained: bool) {
        // Who is told of in a chain is not who spoke before.
        let before = self.earlier.filter(|_| self.chained);
        // `이어 수당이 낮다며`: who speaks is of the sentence before.
        let subject = self.subject.filter(|subject| subject.head.is_sentient() || !self.carries_on());
        let earlier = before.or(self.topic).or(subject).or(self.earlier);
        let place = self.place.filter(|_| chained);
        self.begin(index);
        (self.earlier, self.place, self.chained) = (earlier, place, chained);
    }

    /// A clause begins with the word at `index`, and nobody who stands before is meant in it.
    /// Behind `보고서에 따르면`: whose report it is does not say what follows.
    pub(super) fn begin(&mut self, index: usize) {
        let new = Self::begun(self.sentence, self.knows, self.quotes);
        *self = Self { next: self.next, from: index, ..new };
    }

    /// Takes note of the words up to the one at `index`.
    /// Each word once, and in order, since what counts is what stood before.
    pub(super) fn pass_to(&mut self, index: usize) {
        while self.next <= index {
            if self.next >= self.from {
                self.pass(self.next);
            }
            self.next += 1;
        }
    }

    /// Takes note of a word: the end of a marked quotation, a contrast, or a phrase that may speak.
    /// In this order: the particle of a marked quotation, which begins anew; a clause about something, whose
    /// subject is forgotten; the marks of a chain and of a second subject; a contrast (`했지만,`); and, where
    /// none of these is all, a phrase that may speak (`노 대표는`).
    fn pass(&mut self, index: usize) {
        if self.closes_quotation(index) {
            let from = self.behind_verb(index + 1);
            let ended = (index + 1..from).any(|at| coordinates(self.sentence.word(at)));
            return self.restart(from, !ended && self.sentence.ends_with(index, quotative::CHAINING));
        }
        let word = self.sentence.word(index);
        // `검찰이 출석하라고 한 데 대해서는 …`: who is spoken about.
        if is_about(self.sentence.text, self.sentence.pieces, index) {
            if is_apart(word) {
                self.subject = None;
            } else if self.sentence.comma(index) && self.turns_to(index, &[Particle::Subject]) {
                // `위원장이 주장한 데 대해, 협회가 …`: and another speaks.
                (self.subject, self.earlier, self.clause) = (None, None, index + 1);
            }
        }
        // `교사가 숨진 사건과 관련해 교육청이`: whose clause it is what this is about.
        if self.is_about_subject(index) && self.turns_to(index, &[Particle::Subject]) {
            (self.subject, self.clause) = (None, index + 1);
        }
        let particle = particle::particle(word).map(|(_, particle)| particle);
        // `“…”라며 맞섰고 노조는`: the end of the clause ends the chain, save in what is told.
        self.chained = self.chained && (self.told || !coordinates(word));
        // No verb in 가 (`들어가`).
        let is_subject = particle == Some(Particle::Subject) && !roles::of(word).is_stem();
        // `179명이 숨진 사고를 수사 중인 경찰이`: of how many somebody else tells.
        let is_count = || word.starts_with(|c: char| c.is_ascii_digit());
        if is_subject && is_count() && describes(self.sentence.word(index + 1)) {
            return;
        }
        self.inner |= is_subject && self.topic.is_some();
        self.another |= is_subject && self.subject.is_some();
        if !self.may_speak(index, word, particle) || ending::at(self.sentence, index).is_some() {
            // `반대하는 가운데 서울시가`
            let amidst = quotative::AMIDST.contains(&word);
            let others: &[_] =
                if amidst { &[Particle::Topic, Particle::Subject] } else { &[Particle::Topic] };
            let bound = || self.sentence.comma(index) || self.turns_to(index, others);
            if ending::contrasts(self.sentence, index, word) && bound() {
                (self.contrasted, self.clause) = (!self.inner, index + 1);
            }
            return;
        }
        if let Some(phrase) = speaker::ending_at(self.sentence, self.from, index) {
            self.pass_phrase(phrase);
        }
    }

    /// Whether the word ends what the sentence is about, and that is what the subject right before its verb
    /// has done: `교사가 숨진 데 대해`, `교사가 숨진 것과 관련해`; not `대표가 새 건물과 관련해`.
    fn is_about_subject(&self, index: usize) -> bool {
        let Some(subject) = self.subject else { return false };
        let sentence = self.sentence;
        let is_related =
            || RELATED.contains(&sentence.word(index)) && sentence.ends_with(index - 1, &["과", "와"]);
        subject.last + 1 < index
            && (is_related() || is_about(sentence.text, sentence.pieces, index))
            && describes(sentence.word(subject.last + 1))
    }

    /// Whether somebody with one of some particles stands soon behind the end of a clause: the `2심은` of
    /// `1심은 선고했지만 2심은`, `시도했지만 당시에도 검찰은`.
    fn turns_to(&self, index: usize, particles: &[Particle]) -> bool {
        self.sentence.ahead(index, SOON).any(|at| {
            phrase::ending_at(self.sentence.text, self.sentence.pieces, at)
                .is_some_and(|phrase| particles.contains(&phrase.particle) && phrase.head.is_sentient())
        })
    }

    /// Whether the word at `index` has a particle of a source that is still to be found.
    /// `대표는` as long as there is no topic; `경찰이` as long as there is no subject. Not `한들도` before
    /// `연구실장은`.
    fn may_speak(&self, index: usize, word: &str, particle: Option<Particle>) -> bool {
        // `한들도 연구실장은`: a name, whose title follows.
        let is_titled = || {
            let next = roles::of(bracket::bracketless(self.sentence.word(index + 1)));
            next.is_title() || next.is_institution()
        };
        if joint::is_name_in_do(word) && is_titled() {
            return false;
        }
        let Some(particle) = particle else {
            return AROUND.contains(&word) || (ALSO.contains(&word) && self.topic.is_none());
        };
        match particle {
            Particle::Topic | Particle::Also => self.topic.is_none() || self.contrasted,
            // Behind a topic only that of a marked quotation's clause matters.
            Particle::Subject if self.topic.is_some() && !self.quotes => false,
            Particle::Subject => self.subject.is_none() || self.contrasted,
            Particle::Place | Particle::At | Particle::Bare => true,
        }
    }

    /// Keeps a phrase by its particle; of subjects the first, unless a later one is somebody.
    /// `노 대표는`: topic; `경찰이`: subject; `업계에서는`: place; `공장에서는`: nothing.
    fn pass_phrase(&mut self, phrase: Phrase) {
        match phrase.particle {
            Particle::Topic | Particle::Also => self.pass_topic(phrase),
            Particle::Subject if self.subject.is_none() || phrase.head.is_sentient() => {
                self.subject = Some(phrase);
                (self.contrasted, self.another) = (false, false);
            }
            _ if topic::is_place_of_source(self.sentence.text, &phrase) && self.is_group(&phrase) => {
                self.place = Some(phrase);
            }
            _ => {}
        }
    }

    /// Whether a place with `에서` alone is a group: `업계에서 지적이 나온다`, but `회의장에서`.
    fn is_group(&self, phrase: &Phrase) -> bool {
        phrase.particle != Particle::At || self.sentence.ends_with(phrase.last, quotative::GROUPS)
    }

    /// Keeps the first topic that can speak, or that stands where speakers do; the first of the others apart.
    /// `노 대표는`, wherever it stands; `한들푸드는` where it leads; `수요는` apart. In a chain one in 은/는
    /// is told of: `노 대표는 늦었다며 정부는 서두르라고`.
    fn pass_topic(&mut self, phrase: Phrase) {
        if self.chained && (self.earlier.is_some() || phrase.particle == Particle::Also) {
            self.told = true;
            return;
        }
        let is_noun =
            phrase.head.is_sentient() || !is_stem(&self.sentence.text[phrase.span]) || self.is_known(&phrase);
        if !is_noun || (self.topic.is_some() && !self.contrasted) {
            return;
        }
        if phrase.head.is_sentient()
            || self.is_known(&phrase)
            || (self.is_told_of(&phrase) && self.leads(&phrase))
        {
            self.topic = Some(phrase);
            self.contrasted = false;
        } else if phrase.particle == Particle::Topic && self.unlikely.is_none() {
            self.unlikely = Some(phrase);
        }
    }

    /// Whether a word of no list has the particle of a topic, or that of one more and the look of a foreign
    /// firm: `새암은`, `스카이벨로도`.
    fn is_told_of(&self, phrase: &Phrase) -> bool {
        match phrase.particle {
            Particle::Topic => true,
            Particle::Also => {
                let word = &self.sentence.text[phrase.span];
                looks_foreign(word) && !roles::of(word).is_opener()
            }
            _ => false,
        }
    }

    /// Whether the word is the particle of a marked quotation that the speaker of this clause has said, so
    /// that a new clause begins behind it. It does not behind the words of somebody told of (`김 부장이 “…”며
    /// 일어섰다고 했다`).
    fn closes_quotation(&self, index: usize) -> bool {
        let sentence = self.sentence;
        sentence.touches_quote(index)
            && quotative::BEHIND_MARKS.contains(&sentence.word(index))
            && !(self.topic.is_some() && self.subject.is_some_and(|subject| subject.head.is_sentient()))
            && !self.qualifies(index + 1)
    }

    /// Whether the verb of a marked quotation makes it part of a noun: `“…”고 말한 부분은`.
    fn qualifies(&self, index: usize) -> bool {
        let form = verb(self.sentence.word(index)).map(|(_, form)| form);
        form.is_some_and(|form| frame::is_relative(self.sentence, index, form))
    }

    /// Behind the verb of a marked quotation, which is no part of the next clause: `“…”라고 비판하며
    /// 고발하겠다고 했다`.
    fn behind_verb(&self, from: usize) -> usize {
        let pointed = from + usize::from(quotative::POINTERS.contains(&self.sentence.word(from)));
        let reports = verb(self.sentence.word(pointed)).is_some_and(|(verb, _)| verb.is_listed());
        if reports { pointed + 1 } else { from }
    }

    /// Whether the text names it elsewhere as somebody.
    /// `도마` of `도마는` where the text has `가수 도마`.
    fn is_known(&self, phrase: &Phrase) -> bool {
        (self.knows)(bracket::bracketless(&self.sentence.text[phrase.span]))
    }

    /// Whether an unlisted topic is in the place of a speaker: only openers, dates and words that describe it
    /// stand before.
    /// `새암은` of `한편 4일 새암은`; not of `이 새암은`, which is pointed at, nor behind another topic.
    fn leads(&self, phrase: &Phrase) -> bool {
        let sentence = self.sentence;
        let first = opening::behind(sentence, self.from);
        let described = phrase.first > first && sentence.ends_with(phrase.first - 1, quotative::DESCRIBING);
        let free = self.subject.is_none() && self.unlikely.is_none() && self.earlier.is_none();
        !described && free && !self.carries_on()
    }

    /// Whether an opener says that the speaker of the sentence before goes on: `또`, `그러면서`.
    fn carries_on(&self) -> bool {
        let first = opening::behind(self.sentence, self.from);
        (self.from..first).any(|at| opening::carries_on_unmarked(self.sentence.word(at)))
    }
}

/// Whether what seems to be an unlisted topic is the stem of a verb before its noun (`안은`), or what a name
/// is called by (`‘방탄’이라는`).
fn is_stem(words: &str) -> bool {
    let mut chars = words.chars();
    let Some(last) = chars.next_back() else { return false };
    let before = chars.next_back();
    is_hangul(last) && (before.is_none() || (last == '라' && matches!(before, Some('’' | '\'' | '이'))))
}
