//! Which of the noun phrases of a sentence is the one who speaks.

use core::ops::Range;

use super::bracket::bracketless;
use super::cue::noun_of_speech;
use super::extent::describes_noun;
use super::jamo::{L, N, final_of};
use super::name::looks_foreign;
use super::particle::{Particle, may_have_particle, particle, without_commas};
use super::phrase::{Head, Phrase, ending_at};
use super::roles;
use super::row::{Piece, bytes_of, word_before};
use super::syllable::{Facts, facts};
use crate::lexicon::clauses::{ABOUT, ASKED, COORDINATING, ENDINGS, NO_STEMS, WORDS};
use crate::lexicon::topics::{CROWDS, PAST_IN_EUN};
use crate::scan::class::is_hangul;
use crate::scan::index::Endings;

/// A phrase in the place of a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Topic {
    pub(super) phrase: Phrase,
    pub(super) strength: Strength,
}

/// How sure it is that the phrase is the speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A subject (이/가) of an earlier clause.
    Weak,
    /// A topic of which only its place says that it can speak.
    Possible,
    /// Somebody or a body, as topic or as subject of the same clause.
    Sure,
}

/// The topic or subject of what stands behind `range`, read from right to left.
///
/// `knows` says of a word that no list has whether it is somebody told of elsewhere. The nearest phrase wins, except that a subject
/// (`이/가`) with the end of a clause behind it loses to a topic (`은/는`): `서 의원은 노 장관이 답을 피한 데 대해 “…”`.
pub(super) fn before(
    text: &str,
    pieces: &[Piece],
    range: Range<usize>,
    knows: &dyn Fn(&str) -> bool,
) -> Option<Topic> {
    let mut weaker: Option<Topic> = None;
    let mut source: Option<Topic> = None;
    let mut behind = Behind { end: range.end, unread: 0, clause_ended: false, asked: false };
    // Whether the next subject is that of a clause that is spoken about.
    let mut about = false;
    let mut at = range.end;
    while at > range.start {
        at -= 1;
        let piece = pieces[at];
        if piece.quote.is_some() {
            continue;
        }
        // `김 장관은 서두르라고 했지만 업계에선 “…”는 지적이 나온다`: the later clause has its own.
        if source.is_some() && coordinates(&text[piece.span]) {
            return source;
        }
        let word = bytes_of(text, piece);
        let found = if may_have_particle(word) {
            if is_past_of_object(text, pieces, at) {
                behind.clause_ended = true;
                continue;
            }
            ending_at(text, pieces, at)
        } else if word == "경우".as_bytes() || word == "중심으로".as_bytes() {
            ending_at(text, pieces, at)
        } else {
            None
        };
        let Some(phrase) = found.filter(|phrase| phrase.first >= range.start) else {
            behind.pass(text, pieces, at);
            about = (about && !has_subject(&text[piece.span])) || is_about(text, pieces, at);
            continue;
        };
        let is_subject = phrase.particle == Particle::Subject;
        let strength = match strength(text, &phrase, knows) {
            Some(Strength::Sure) if is_subject && about => None,
            Some(Strength::Sure) if is_subject => behind.subject(text, pieces),
            found => found.filter(|_| !is_naming(text, pieces, &phrase)),
        };
        about &= !is_subject;
        if let Some(strength) = strength {
            let topic = Topic { phrase, strength };
            if strength == Strength::Sure {
                return Some(topic);
            }
            if matches!(phrase.particle, Particle::Place | Particle::At) && weaker.is_none() {
                source = Some(topic);
            }
            if weaker.is_none_or(|other| {
                other.strength < strength || (strength == Strength::Weak && other.strength == strength)
            }) {
                weaker = Some(topic);
            }
        }
        at = phrase.first.max(range.start).min(at);
    }
    weaker
}

/// What the words behind a place say of a subject there. Most sentences have no subject that can speak, so that the words are read
/// where one asks.
struct Behind {
    /// Behind the last word.
    end: usize,
    /// The words that are not read yet, the last one in the lowest bit.
    unread: u64,
    /// A clause ends among those that are read.
    clause_ended: bool,
    /// One of them has another subject.
    asked: bool,
}

impl Behind {
    /// Takes note of the word at `at`, which belongs to no phrase.
    #[inline]
    fn pass(&mut self, text: &str, pieces: &[Piece], at: usize) {
        match 1_u64.checked_shl(u32::try_from(self.end - 1 - at).unwrap_or(u32::MAX)) {
            Some(bit) => self.unread |= bit,
            None => self.read(text, pieces, at),
        }
    }

    fn read(&mut self, text: &str, pieces: &[Piece], at: usize) {
        let word = &text[pieces[at].span];
        self.clause_ended =
            self.clause_ended || ends_clause(word) || (describes(word) && has_argument(text, pieces, at));
        self.asked |= is_asked(word);
    }

    /// How surely somebody speaks who is the subject before them; none where another is asked.
    fn subject(&mut self, text: &str, pieces: &[Piece]) -> Option<Strength> {
        while self.unread != 0 && !self.asked {
            self.read(text, pieces, self.end - 1 - self.unread.trailing_zeros() as usize);
            self.unread &= self.unread - 1;
        }
        let strength = if self.clause_ended { Strength::Weak } else { Strength::Sure };
        (!self.asked).then_some(strength)
    }
}

/// Whether who stands before the word as a subject is another than who speaks behind it: he asks (`진행자가 이유를 묻자`, `물러나라는 야당의
/// 요구에는`), or is asked about (`장관이 왜 늦었는지는`).
fn is_asked(word: &str) -> bool {
    let word = without_commas(word);
    matches!(word.chars().next_back(), Some('자' | '니' | '는' | '엔' | '도' | '에' | '를'))
        && ASKED_BY_ENDING.fits(word)
}

/// Whether a clause is what somebody else speaks about: `검찰이 통보를 한 데 대해서는 “…”`.
fn is_about(text: &str, pieces: &[Piece], at: usize) -> bool {
    text[pieces[at].span].starts_with(ABOUT.1) && word_before(text, pieces, at) == Some(ABOUT.0)
}

/// Whether the word has the particle of a subject, whatever it is.
fn has_subject(word: &str) -> bool {
    particle(word).is_some_and(|(_, particle)| particle == Particle::Subject)
}

static ASKED_BY_ENDING: Endings<{ ASKED.len() }, 2> = Endings::of_words(ASKED);

/// Whether `라는` behind a word gives the name of what follows: `백지화라는 초강수`, but `나라는`, `세라는 “…”`.
fn is_naming(text: &str, pieces: &[Piece], phrase: &Phrase) -> bool {
    let stem = &text[phrase.span];
    phrase.particle == Particle::Topic
        && phrase.head == Head::Other
        && stem.ends_with('라')
        && (is_demand(text, pieces, phrase)
            || !(stem.ends_with("나라") || looks_foreign(stem.rsplit(' ').next().unwrap_or(stem))))
        && pieces.get(phrase.last + 1).is_some_and(|next| next.quote.is_none())
}

/// How sure it is by the phrase alone.
fn strength(text: &str, phrase: &Phrase, knows: &dyn Fn(&str) -> bool) -> Option<Strength> {
    let stem = bracketless(&text[phrase.span]);
    let sentient = phrase.head.is_sentient() || knows(stem);
    match phrase.particle {
        Particle::Topic | Particle::Subject | Particle::Also if sentient => Some(Strength::Sure),
        Particle::Topic => is_noun(stem, phrase.first == 0).then_some(Strength::Possible),
        Particle::Place | Particle::At if is_place_of_source(text, phrase) => Some(Strength::Possible),
        _ => None,
    }
}

/// Whether an unlisted word is a noun by its length: one syllable (`린`) is, at the head of its line.
fn is_noun(stem: &str, heads: bool) -> bool {
    heads || stem.chars().count() > 1
}

/// Whether a place stands for the people there: `업계에서는`, `주민들 사이에서`; a body with `에서` is a place only (`정부에서 깎은`).
pub(super) fn is_place_of_source(text: &str, phrase: &Phrase) -> bool {
    match phrase.particle {
        Particle::Place => is_crowd(text, phrase),
        Particle::At => is_crowd(text, phrase) && !matches!(phrase.head, Head::Institution),
        _ => false,
    }
}

static CROWDS_BY_ENDING: Endings<{ CROWDS.len() }, 2> = Endings::of_words(CROWDS);

fn is_crowd(text: &str, phrase: &Phrase) -> bool {
    let words = &text[phrase.span];
    let last = words.rsplit(' ').next().unwrap_or(words);
    matches!(phrase.head, Head::Source)
        || CROWDS_BY_ENDING.holds(words)
        || CROWDS_BY_ENDING.rests(last).any(|(at, before)| before.is_empty() || CROWDS[at].len() > 6)
}

/// Whether the word ends a clause that the next one stands against or beside: `지시했지만`, `지시했고`.
fn coordinates(word: &str) -> bool {
    let word = without_commas(word);
    word.len() > 6 && COORDINATING.iter().any(|ending| word.ends_with(ending))
}

/// Whether a clause ends with the word, so that a subject before it need not be that of what follows.
fn ends_clause(word: &str) -> bool {
    let word = without_commas(word);
    let Some(last) = word.chars().next_back() else { return false };
    let particled = matches!(last, '는' | '도' | '선' | '서');
    if !particled && !facts(last).any(Facts::CLAUSE) {
        return false;
    }
    // `대해서는`, `관련해선`, `두고도` end a clause as `대해`, `관련해`, `두고` do.
    let tails = if particled { &["서는", "서도", "선", "서", "도"][..] } else { &[] };
    let word = tails
        .iter()
        .find_map(|tail| word.strip_suffix(tail))
        .filter(|rest| rest.ends_with(['해', '고']))
        .unwrap_or(word);
    // A single syllable is no ending.
    let ends =
        |(at, before): (usize, &str)| if at < WORDS.len() { before.is_empty() } else { word.len() > 3 };
    CLAUSES_BY_ENDING.rests(word).any(ends)
}

/// Whether a noun of speech follows: `물러나라는 노조의 요구`.
fn is_demand(text: &str, pieces: &[Piece], phrase: &Phrase) -> bool {
    let behind = pieces.iter().skip(phrase.last + 1).take(3).take_while(|piece| piece.quote.is_none());
    behind
        .into_iter()
        .map(|piece| &text[piece.span])
        .any(|word| is_asked(word) || noun_of_speech(word).is_some())
}

/// Whether the word before a verb is its object or complement, so that both are a clause and no adjective (`황망한 표정`).
fn has_argument(text: &str, pieces: &[Piece], verb: usize) -> bool {
    // Adjectives have no such forms.
    if text[pieces[verb].span].ends_with(['할', '될', '던', '는']) {
        return true;
    }
    word_before(text, pieces, verb).is_some_and(|word| {
        ["을", "를", "에", "에게", "까지", "로", "와", "과"].iter().any(|case| word.ends_with(case))
            || matches!(&text[pieces[verb].span], "중인" | "중이던")
    })
}

/// Whether the word is a verb in 은 behind its object, which looks like a topic: `상해를 입은 사고`.
fn is_past_of_object(text: &str, pieces: &[Piece], at: usize) -> bool {
    let word = &text[pieces[at].span];
    // Of two syllables, the second of which is 은.
    if word.len() != 6 || !word.ends_with('은') || !PAST_IN_EUN.contains(&word) {
        return false;
    }
    word_before(text, pieces, at).is_some_and(|object| object.ends_with(['을', '를']))
}

/// Whether the word is the verb of a clause that describes a noun: `입은 (상처)`, `있는 (부서)`, `늘었다는 (보고)`.
fn describes(word: &str) -> bool {
    // All such forms end in ㄴ or ㄹ.
    let closed =
        word.chars().next_back().is_some_and(|last| is_hangul(last) && matches!(final_of(last), N | L));
    if !closed {
        return false;
    }
    describes_noun(word)
        || word
            .strip_suffix('는')
            .is_some_and(|stem| roles::of(stem).is_stem() && !NO_STEMS.iter().any(|end| stem.ends_with(end)))
}

/// [`WORDS`] and behind them [`ENDINGS`].
pub(super) const CLAUSES: [&str; WORDS.len() + ENDINGS.len()] = {
    let (mut clauses, mut at) = ([""; WORDS.len() + ENDINGS.len()], 0);
    while at < clauses.len() {
        clauses[at] = if at < WORDS.len() { WORDS[at] } else { ENDINGS[at - WORDS.len()] };
        at += 1;
    }
    clauses
};

static CLAUSES_BY_ENDING: Endings<{ CLAUSES.len() }, 2> = Endings::of_words(&CLAUSES);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_end_with_words_and_endings() {
        for word in WORDS {
            assert!(ends_clause(word) && ends_clause(&[word, ","].concat()), "{word}");
        }
        for ending in ENDINGS {
            assert!(ends_clause(&["가", ending].concat()), "{ending}");
        }
        assert!(!ends_clause("니") && !ends_clause("맨뒤") && !ends_clause("이날") && !ends_clause(""));
    }
}
