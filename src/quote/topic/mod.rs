//! Which of the noun phrases of a sentence is the one who speaks.
//!
//! The words before the marks are read from right to left, so that the nearest phrase comes first, and each
//! is weighed by itself and by what was passed on the way:
//!
//! - People and bodies with 은/는, 이/가 or 도, and whomever the text has named elsewhere, are sure. The
//!   nearest of them ends the search.
//! - A subject (이/가) is weak as soon as a clause has ended behind it, and none if it is the subject of a
//!   verb right behind it (`정부가 발표하는 통계는`), of what is spoken about (`장관이 늦은 데 대해`), or of
//!   a question that is answered (`진행자가 묻자`).
//! - A word of no list with 은/는 may be a speaker (`한들푸드는`), and so may the people of a place
//!   (`업계에서는`) and what looks like a name right before the marks (`은소담이 그에게 “…”`).
//! - Not so what names something (`백지화라는 초강수`), and what is somebody's (`그의 철학은`).
//!
//! The strongest is taken, of equal ones the nearest; of weak subjects the first, since in nested clauses the
//! outer stands first. This is the grammar of the two particles: 은/는 says what the whole sentence is about,
//! 이/가 only who does what the next verb says.
//!
//! A place speaks through its people alone, a crowd or a group by its name; `정부에서` is a place, whatever
//! comes from there.

mod strength;

pub(super) use self::strength::{Strength, is_place_of_source};
use self::strength::{is_naming, is_thing, strength};

use core::ops::Range;

use super::bracket::bracketless;
use super::clause::{self, Behind, SPOKEN_ABOUT};
use super::joint;
use super::name::{RARE, likeness, looks_foreign};
use super::particle::{Particle, is_subject, may_have_particle};
use super::phrase::{MAYBE_EVEN, Phrase, WITHOUT_PARTICLE, ending_at, may_end_with};
use super::roles;
use super::row::{Piece, bytes_of, word_before};
use super::verb::{Form, verb};
use super::word::Word;
use crate::lexicon::attribution::{QUESTIONS, WHETHER_ONE};
use crate::lexicon::clauses::BEING;
use crate::lexicon::phrases::SOME;
use crate::lexicon::quotative::NAMED;
use crate::lexicon::topics::{ADDRESSED, DEMONSTRATIVE};
use crate::lexicon::verbs::{DO, WRITE};
use crate::scan::syllables::Syllables;

/// How many words may stand behind a subject up to the marks, for it to be asked whether they tell of the
/// addressed.
const ADDRESSED_WITHIN: usize = 6;

/// How far before the marks a foreigner of no list may be added: two words between.
const ALSO_WITHIN: usize = 3;

/// How many words may stand behind a subject up to the noun of a question that it is of.
const ASKED_WITHIN: usize = 8;

/// A phrase in the place of a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Topic {
    /// Who it is.
    pub(super) phrase: Phrase,
    /// How sure it is that he speaks.
    pub(super) strength: Strength,
}

/// The topic or subject of what stands behind `range`, read from right to left.
///
/// `knows` says of a word that no list has whether it is somebody told of elsewhere. The nearest phrase wins,
/// except that a subject (`이/가`) with the end of a clause behind it loses to a topic (`은/는`): `서 의원은
/// 노 장관이 답을 피한 데 대해 “…”`.
pub(super) fn before(
    text: &str,
    pieces: &[Piece],
    range: Range<usize>,
    knows: &dyn Fn(&str) -> bool,
) -> Option<Topic> {
    let behind = Behind::new(range.end);
    let mut search = Search {
        text,
        pieces,
        knows,
        behind,
        about: false,
        apart: false,
        weaker: None,
        deed: None,
        source: None,
    };
    let mut at = range.end;
    while at > range.start {
        at -= 1;
        let piece = pieces[at];
        if piece.quote.is_some() {
            continue;
        }
        // `김 장관은 서두르라고 했지만 업계에선 “…”는 지적이 나온다`: the later clause has its own.
        if search.source.is_some() && clause::coordinates(&text[piece.span]) {
            return search.source;
        }
        let written = bytes_of(text, piece);
        // Most words end no phrase, and no clause that is spoken about.
        let is_plain =
            !(may_have_particle(written) || TELLING.may_begin(written) || MAYBE_EVEN.may_end(written));
        let ends_phrase = !is_plain && may_end_with(written);
        if ends_phrase && clause::is_past_of_object(text, pieces, at) {
            search.behind.clause_ended = true;
            continue;
        }
        let phrase = if ends_phrase { ending_at(text, pieces, at) } else { None };
        let Some(phrase) = phrase.filter(|phrase| phrase.first >= range.start) else {
            search.pass(at, !is_plain && clause::is_about(text, pieces, at));
            continue;
        };
        if let Some(topic) = search.weigh(phrase) {
            if topic.strength < Strength::Sure {
                search.keep(topic);
            } else if search.is_of_deed(&topic.phrase) {
                search.deed = search.deed.or(Some(topic));
            } else if search.deed.is_none() || topic.phrase.particle != Particle::Subject {
                return Some(topic);
            }
        }
        at = phrase.first.max(range.start).min(at);
    }
    search.deed.or(search.weaker)
}

/// The first syllables of the words that end a phrase without a particle, or a clause that is spoken about.
static TELLING: Syllables = Syllables::new().with_set(&WITHOUT_PARTICLE).with_set(&SPOKEN_ABOUT);

/// The search for a topic, as far as it has come.
struct Search<'s> {
    /// The folded text.
    text: &'s str,
    /// The pieces of the line.
    pieces: &'s [Piece],
    /// Whether a word of no list is somebody.
    knows: &'s dyn Fn(&str) -> bool,
    /// What was passed on the way from the marks.
    behind: Behind,
    /// The next subject is that of a clause that is spoken about.
    about: bool,
    /// All further subjects are of one.
    apart: bool,
    /// The likeliest of those that are not sure.
    weaker: Option<Topic>,
    /// The subject of what describes a noun, which gives way to the topic before it.
    deed: Option<Topic>,
    /// The place that it is, if nothing stands behind that.
    source: Option<Topic>,
}

impl Search<'_> {
    /// Takes note of a word that ends no phrase, and of whether it ends a clause that is spoken about.
    /// `대해` behind `데` makes the next subject one who is spoken about; `대해서는`, all of them.
    #[inline]
    fn pass(&mut self, at: usize, is_about: bool) {
        self.behind.pass(self.text, self.pieces, at);
        if self.about || is_about {
            let word = &self.text[self.pieces[at].span];
            self.about = is_about || !is_subject(word);
            self.apart |= is_about && clause::is_apart(word);
        }
    }

    /// The topic that a phrase is, by itself and by what stands behind it.
    /// `노 대표는`: sure; `장관이` before `데 대해`: none; `한들푸드는`: possible. What the phrase is comes
    /// first, and what stands behind it can only take from that.
    fn weigh(&mut self, phrase: Phrase) -> Option<Topic> {
        let (text, is_subject) = (self.text, phrase.particle == Particle::Subject);
        let alone = strength(text, &phrase, self.knows).or_else(|| self.before_mark(&phrase));
        let strength = match alone {
            Some(Strength::Sure) if is_subject && (self.about || self.apart || self.is_of_noun(&phrase)) => {
                None
            }
            Some(Strength::Sure) if phrase.particle != Particle::Topic && self.is_asked_about(&phrase) => {
                None
            }
            Some(Strength::Sure) if is_subject => self.behind.subject(text, self.pieces),
            // `페레이라는`: whom the text has named is not what something is called.
            _ => alone.filter(|_| {
                let is_name = || is_naming(text, self.pieces, &phrase) && !(self.knows)(&text[phrase.span]);
                !(is_name() || is_thing(text, self.pieces, &phrase))
            }),
        };
        self.about &= !is_subject;
        strength.map(|strength| Topic { phrase, strength })
    }

    /// Whether a subject is that of a question that somebody else answers: `노 차관은 일본도 빠지느냐는
    /// 질문에는 “…”고 답했다`.
    fn is_asked_about(&self, phrase: &Phrase) -> bool {
        let behind = self.pieces.get(phrase.last + 1..).unwrap_or_default();
        let mut asked = false;
        behind.iter().take(ASKED_WITHIN).take_while(|piece| piece.quote.is_none()).any(|piece| {
            let word = &self.text[piece.span];
            let is_question = asked && QUESTIONS.iter().any(|noun| word.starts_with(noun));
            asked = word.ends_with(WHETHER_ONE);
            is_question
        })
    }

    /// Whether a subject is that of a verb right behind it that describes a noun: `정부가 발표하는 통계는
    /// 다르다고`.
    fn is_of_noun(&self, phrase: &Phrase) -> bool {
        let word = |by: usize| {
            self.pieces
                .get(phrase.last + by)
                .filter(|piece| piece.quote.is_none())
                .map(|piece| &self.text[piece.span])
        };
        let is_verb = |word: &str| {
            word.ends_with('는')
                && clause::describes(word)
                && !(clause::says(word) || word.ends_with(NAMED) || DEMONSTRATIVE.contains(&word))
        };
        word(1).is_some_and(is_verb) && word(2).is_some()
    }

    /// Whether a subject is that of a verb of speech right behind it that describes what was said: `회사는
    /// 노조가 요구한 인상 대신 …`.
    fn is_of_deed(&self, phrase: &Phrase) -> bool {
        let word = |by: usize| self.pieces.get(phrase.last + by).filter(|piece| piece.quote.is_none());
        if phrase.particle != Particle::Subject {
            return false;
        }
        let is_deed = |piece: &Piece| {
            let read = verb(&self.text[piece.span]);
            read.is_some_and(|(verb, form)| {
                form == Form::Adnominal && verb.is_listed() && !verb.is_any(&[DO, WRITE])
            })
        };
        word(1).is_some_and(is_deed) && word(2).is_some()
    }

    /// Whether a subject that looks somewhat like a name, or is one of many, stands right before the marks,
    /// or before whom it speaks to or when: `은소담이 그에게 “…”`, `벨로가 17일 “…”`.
    fn before_mark(&self, phrase: &Phrase) -> Option<Strength> {
        let next = |by: usize| self.pieces.get(phrase.last + by).copied();
        let is_mark = |piece: Option<Piece>| piece.is_some_and(|piece| piece.quote.is_some());
        let addressed = || {
            next(1).is_some_and(|piece| ADDRESSED.iter().any(|case| self.text[piece.span].ends_with(case)))
        };
        let is_when = || {
            next(1).is_some_and(|piece| {
                let word = &self.text[piece.span];
                joint::is_time(Word::of(word)) || roles::is_opener(word)
            })
        };
        let near = match phrase.particle {
            Particle::Subject => is_mark(next(1)) || (is_mark(next(2)) && (addressed() || is_when())),
            // `이어 은소담도 “…”`
            Particle::Also => {
                // `골을 넣은 루카스도 통역을 통해 “…”`
                let is_foreign = || looks_foreign(bracketless(&self.text[phrase.span]));
                let is_near =
                    is_mark(next(1)) || ((2..=ALSO_WITHIN).any(|by| is_mark(next(by))) && is_foreign());
                is_near && !roles::of(&self.text[phrase.span]).is_opener()
            }
            _ => false,
        };
        let name = bracketless(&self.text[phrase.span]);
        // `HB도 “…”`, `누리도 “…”`: right at the head of the sentence.
        let heads =
            || phrase.particle == Particle::Also && self.heads(phrase.first) && name.chars().count() > 1;
        // `한 식당이 “…”`
        let is_some = || word_before(self.text, self.pieces, phrase.first).is_some_and(|word| word == SOME);
        (near && (likeness(name) >= RARE || looks_foreign(name) || heads() || is_some()))
            .then_some(Strength::Possible)
    }

    /// Whether a sentence begins with a word, or with an opener before it, or a clause that is set beside
    /// another: `노 대표는 “…”고 했고, 누리도 “…”`.
    fn heads(&self, at: usize) -> bool {
        let before = |by: usize| at.checked_sub(by).and_then(|before| self.pieces.get(before));
        let ends = |piece: Option<&Piece>| {
            piece.is_none_or(|piece| {
                let word = &self.text[piece.span];
                piece.quote.is_none() && (word.ends_with(['.', '?', '!']) || clause::coordinates(word))
            })
        };
        let is_opener = |piece: &Piece| roles::is_opener(&self.text[piece.span]);
        ends(before(1)) || (before(1).is_some_and(is_opener) && ends(before(2)))
    }

    /// Keeps a topic that is not sure: the stronger one, of subjects of earlier clauses the first.
    /// `한들푸드는` rather than `장관이` of a clause before it.
    fn keep(&mut self, topic: Topic) {
        let is_place = matches!(topic.phrase.particle, Particle::Place | Particle::At);
        if is_place && self.weaker.is_none() {
            self.source = Some(topic);
        }
        let stronger = |other: Topic| match topic.strength {
            Strength::Weak => other.strength <= topic.strength,
            // `이 매체는 그가 “…”라고 썼다`: a topic speaks rather than the subject behind it.
            _ if other.phrase.particle == Particle::Subject => other.strength <= topic.strength,
            _ => other.strength < topic.strength,
        };
        if self.weaker.is_none_or(stronger) {
            self.weaker = Some(topic);
        }
    }
}

/// Whether a subject is that of a clause that describes whom the quotation is addressed to:
/// `협회는 A씨가 처장으로 있는 부서에 “…”`.
pub(super) fn is_of_addressed(text: &str, pieces: &[Piece], phrase: &Phrase) -> bool {
    let behind = pieces.get(phrase.last + 1..).unwrap_or_default();
    let before_mark = behind.iter().take(ADDRESSED_WITHIN).take_while(|piece| piece.quote.is_none()).count();
    let Some(mark) = behind.get(before_mark).and(before_mark.checked_sub(1)) else { return false };
    let word = |at: usize| &text[behind[at].span];
    let is_addressed = word(mark).ends_with('에') || ADDRESSED.iter().any(|case| word(mark).ends_with(case));
    let describes = |word: &str| BEING.contains(&word) || (word.ends_with('는') && clause::describes(word));
    is_addressed && (0..mark).map(word).any(describes)
}
