//! The answer to where a reported clause begins, and whose words it is, from the sources gathered.
//!
//! Where the source is found behind the clause, or before it as a subject whose words another speaks about,
//! the frame has said so. Else the sources noted are asked as the frame wants: a topic, a place, a subject
//! that leads, whoever spoke in the clause before; which of them, its [`Source`] says. Nobody is no answer
//! but for frames that go on from the sentence before.
//!
//! The clause begins behind its source, if that stands in the clause, and behind what frames it: openers, the
//! day, the medium ([`opening`]).

use super::Extent;
use crate::lexicon::clauses::OCCUPIED;
use crate::lexicon::quotative;
use crate::quote::clause;
use crate::quote::indirect::ending::Ending;
use crate::quote::indirect::frame::Source;
use crate::quote::indirect::{opening, speaker};
use crate::quote::particle::Particle;
use crate::quote::phrase::{Head, Phrase};

/// Marks of a row.
const BULLETS: [char; 6] = ['▲', '△', '◆', '◇', '■', '▶'];

/// A subject that leads its clause has no more words before it than this.
/// Openers and dates are not counted.
const BEFORE_SUBJECT: usize = 4;

/// The same of one that a clause right before it describes: `관련 의혹을 수사 중인 특별검사팀이`.
const BEFORE_DESCRIBED: usize = 8;

/// The beginning of a reported clause and its source; none where the speaker goes on from an earlier
/// sentence.
pub(in crate::quote::indirect) struct Begun {
    /// Offset of its first word, in the folded text.
    pub(in crate::quote::indirect) start: usize,
    /// Who says so; none where whoever spoke before goes on.
    pub(in crate::quote::indirect) source: Option<Phrase>,
    /// Somebody else, in whose sentence the clause stands.
    pub(in crate::quote::indirect) host: Option<Phrase>,
}

impl Extent<'_> {
    /// The beginning of the clause that the word at `index` ends with `ending`; none if nobody is reported.
    /// Of `4일 노 대표는 수요가 는다고 말했다`: from `수요가` on, and 노 대표. A source behind the clause
    /// leaves all before it to what was said; one that owns a noun, or speaks within, leaves out the topic of
    /// the other, whose sentence it is. For the others the sources noted are asked.
    pub(in crate::quote::indirect) fn clause(
        &self,
        index: usize,
        ending: Ending,
        source: Source,
    ) -> Option<Begun> {
        if index < self.from {
            return None;
        }
        let found = match source {
            Source::Behind(phrase) => {
                let first = opening::behind_openers(self.sentence, self.from);
                return Some(Begun { start: self.offset(first, index)?, source: Some(phrase), host: None });
            }
            Source::Owner(phrase) => {
                let host = self.topic.or_else(|| self.outer_subject());
                let first = host.map_or(self.from, |host| host.last + 1);
                let first = opening::behind_frame(self.sentence, first, (index, ending), false);
                return Some(Begun { start: self.offset(first, index)?, source: Some(phrase), host });
            }
            Source::Within(phrase) => {
                let host = self.topic.filter(|topic| topic.last < phrase.first);
                let first = opening::behind_frame(self.sentence, phrase.last + 1, (index, ending), false);
                return Some(Begun { start: self.offset(first, index)?, source: Some(phrase), host });
            }
            Source::Place => self.place,
            Source::Found => {
                let are_people = |topic: &Phrase| {
                    topic.head == Head::Source && self.sentence.text[topic.span].ends_with('들')
                };
                self.place.or(self.topic.filter(are_people))
            }
            Source::Carried | Source::Stated => {
                let outer = || if self.carries_on() { None } else { self.outer_subject() };
                self.stated().or_else(outer)
            }
            Source::Answered => self.stated().or_else(|| self.outer_subject()),
            Source::Predicated => {
                let somebody = |phrase: &Phrase| phrase.head.is_sentient() || self.is_known(phrase);
                self.topic.filter(somebody).or(self.place).or(self.earlier)
            }
            Source::Held => self.topic.or(self.place).or(self.earlier),
            Source::Topic => self.own_topic().or(self.place).or(self.earlier),
            Source::Announced => self.stated().or_else(|| self.announcer(index)),
        };
        let carried = match source {
            Source::Carried | Source::Predicated | Source::Held | Source::Announced => true,
            Source::Stated | Source::Answered | Source::Topic => self.carries_on(),
            _ => false,
        };
        if found.is_none() && !carried {
            return None;
        }
        let own = found.filter(|phrase| phrase.first >= self.from);
        let behind = own.map_or(self.from, |phrase| phrase.last + 1);
        let dated = source == Source::Announced;
        let first = opening::behind_frame(self.sentence, behind, (index, ending), dated);
        Some(Begun { start: self.offset(first, index)?, source: found, host: None })
    }

    /// Who announces something with its date behind it: a sentence of that form has its subject.
    /// `한들푸드가` of `한들푸드가 공장을 짓는다고 4일 밝혔다`; nobody behind `또`, which says that whoever
    /// spoke goes on.
    fn announcer(&self, index: usize) -> Option<Phrase> {
        let first = opening::behind(self.sentence, self.from);
        let named = self.unlikely.or(self.subject);
        named.or_else(|| speaker::announcer(self.sentence, first, index)).filter(|_| !self.carries_on())
    }

    /// Who is said to speak, the surest first: a topic, a place, a subject that leads, who spoke in the
    /// clause before.
    /// `노 대표는`; `업계에서는`; `경찰이`; 노 대표 behind `노 대표는 늦었다며`.
    fn stated(&self) -> Option<Phrase> {
        self.own_topic().or(self.own_place()).or_else(|| self.own_subject()).or(self.earlier)
    }

    /// The topic, unless it is told of as one more: `업계에서는 다른 회사들도 따를 것으로 본다`.
    fn own_topic(&self) -> Option<Phrase> {
        let added = |topic: &Phrase| {
            topic.particle == Particle::Also && self.place.is_some_and(|place| place.last < topic.first)
        };
        self.topic.filter(|topic| !added(topic))
    }

    /// The place, unless it is told of by whoever spoke in the clause before: `노 대표는 늘었다며 새
    /// 정부에서도 늘 것이라고 말했다`.
    fn own_place(&self) -> Option<Phrase> {
        self.place.filter(|place| !(self.chained && self.earlier.is_some() && place.first >= self.from))
    }

    /// A subject (`이/가`) that leads its sentence is the speaker: `경찰이 … 찾았다고 밝혔다`.
    /// With 은/는 somebody is known, with 이/가 new: a body of no list is taken for a speaker with its day or
    /// with `등이`.
    fn own_subject(&self) -> Option<Phrase> {
        let phrase = self.subject.filter(|_| self.earlier.is_none() && !self.carries_on())?;
        let from = opening::behind(self.sentence, self.clause.max(self.from));
        let is_described = || {
            let before = phrase.first.checked_sub(1).filter(|&before| before >= from);
            // Not so `노영인 정부가`.
            let describes =
                |word: &str| OCCUPIED.contains(&word) || (clause::describes(word) && !word.ends_with('인'));
            before.is_some_and(|before| describes(self.sentence.word(before)))
        };
        let leads = from + BEFORE_SUBJECT >= phrase.first
            || from + BEFORE_DESCRIBED >= phrase.first && is_described();
        // A new subject is told with its day: `한들전자가 28일 … 밝혔다`.
        let dated = opening::is_date(self.sentence.word(phrase.last + 1));
        let others = self.sentence.word(phrase.last) == quotative::AND_OTHERS;
        (leads && (dated || others || phrase.head.is_sentient() || self.is_known(&phrase))).then_some(phrase)
    }

    /// A subject whose verb comes behind the clause in hand, which has a subject of its own: `김 대표가 4일
    /// 개혁이 보복이라는 일각의 비판에 대해 “…”라고 말했다`.
    fn outer_subject(&self) -> Option<Phrase> {
        self.subject.filter(|subject| {
            let dated = opening::is_date(self.sentence.word(subject.last + 1));
            (dated || subject.head.is_sentient()) && self.another
        })
    }

    /// Where the word at an index begins, or the next one, without the bullets of a list before it.
    /// `시장이` of `▲ 시장이`. None where nothing but bullets stands there.
    fn offset(&self, first: usize, end: usize) -> Option<usize> {
        let mut words = self.sentence.pieces.get(first.min(end)..)?.iter().take(2).map(|piece| piece.span);
        // `▲시장이`, `▲ 시장이`
        words.find_map(|word| {
            let rest = self.sentence.text[word].trim_start_matches(BULLETS);
            (!rest.is_empty()).then_some(word.end() - rest.len())
        })
    }
}
