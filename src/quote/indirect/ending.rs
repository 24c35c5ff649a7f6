//! The end of a reported clause: which words carry one, and where it stops.
//!
//! Korean reports by an ending on the verb and a quotative particle behind it: a statement in `다고`, a
//! question in `냐고`, a proposal in `자고`, a demand or a copula in `라고`; for each of them `며` goes on,
//! `는` leads to a noun, and `란` is short for `라는`. Written as one word, the two are parted here: what was
//! said ends before the particle (`늘었다|고`), and of a copula before its `라` (`것이|라고`), whose other
//! half is the reporter's.
//!
//! The same syllables end nouns and other verbs, so that for each mood is asked what stands before: `보다는`,
//! `바다는` are no statements, `기자는`, `후보자는` no proposals, `자라며` no demand. Without a dictionary a
//! few remain, which the list of exceptions names.

use super::sentence::Sentence;
use crate::lexicon::attribution::RESULT;
use crate::lexicon::phrases::KINDS_OF_PAPERS;
use crate::lexicon::quotative::{self, Link, Mood};
use crate::quote::clause;
use crate::quote::name::looks_foreign;
use crate::quote::roles;
use crate::scan::class::{before, has_final, is_hangul, is_word};
use crate::scan::index::Endings;
use crate::scan::jamo::{N, final_of};
use crate::scan::syllables::Syllables;

/// The exceptions by their last two syllables.
static NO_ENDING: Endings<{ quotative::NO_ENDING.len() }, 2> = Endings::of_words(quotative::NO_ENDING);

/// Stems of demands by their last syllable.
static IMPERATIVE: Endings<{ quotative::IMPERATIVE.len() }, 1> = Endings::of_words(quotative::IMPERATIVE);
/// [`quotative::LONG_STEMS`] by their last two syllables.
static LONG_STEMS: Endings<{ quotative::LONG_STEMS.len() }, 2> = Endings::of_words(quotative::LONG_STEMS);

/// The last syllables of words that may end a clause that the next is set against.
static MAY_CONTRAST: Syllables = Syllables::new()
    .with_tails_of(quotative::CONTRASTS)
    .with_tails_of(quotative::AMIDST)
    .with_tail_of(quotative::GOES_ON)
    .with('고');

/// A word that ends a reported clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ending {
    /// What has to follow.
    pub(super) link: Link,
    /// Behind the clause: `늘었다|고`, `나서라|고`, over a copula before it: `것이|라고`.
    pub(super) clause: usize,
}

impl Ending {
    /// Whether the clause tells somebody to do something: `나서라`, `달라`.
    pub(super) fn is_directive(self, text: &str) -> bool {
        text[..self.clause].ends_with('라')
    }

    /// Whether the clause tells of what was done: `했다`, `넘겼다`.
    pub(super) fn is_past(self, text: &str) -> bool {
        is_past(&text[..self.clause])
    }
}

/// Whether a clause ends in the past tense: `냈다`.
/// `있다` and `겠다` end alike, and tell of what is or will be.
pub(super) fn is_past(clause: &str) -> bool {
    clause.strip_suffix('다').is_some_and(is_past_stem)
}

/// Whether a word ends a clause that the next is set against: `했지만`, `내려놨고`, `막고 있고`.
/// The word is the one at `index`.
pub(super) fn contrasts(sentence: Sentence<'_, '_>, index: usize, word: &str) -> bool {
    // Most words end otherwise.
    if !MAY_CONTRAST.may_end(word) {
        return false;
    }
    // `반대하는 가운데`, but `피의자 가운데`.
    let is_verb = |word: &str| {
        word.chars().next_back().is_some_and(|last| is_hangul(last) && final_of(last) == N)
            && !roles::of(word).is_somebody()
    };
    let is_amidst = || quotative::AMIDST.contains(&word) && index > 0 && is_verb(sentence.word(index - 1));
    quotative::CONTRASTS.iter().any(|ending| word.ends_with(ending))
        || word.strip_suffix('고').is_some_and(is_past_stem)
        || is_amidst()
        || (word == quotative::GOES_ON && index > 0 && sentence.ends_with(index - 1, &["고"]))
}

/// Whether a verb without its ending is in the past tense: `냈`.
fn is_past_stem(verb: &str) -> bool {
    clause::is_past(verb) && !verb.ends_with(['있', '겠'])
}

/// Reads `-다고`, `-(이)라며`, `-자는`, `-느냐는`, `-(이)란`, `-ㄹ 것으로` … at the end of a word.
pub(super) fn at(sentence: Sentence<'_, '_>, index: usize) -> Option<Ending> {
    let word = sentence.word(index);
    let read = match word.chars().next_back()? {
        '로' => result,
        quotative::CONTRACTED => contraction,
        '고' | '며' | '서' | '도' | '는' | '던' | '만' | '지' => quotation,
        _ => return None,
    };
    if NO_ENDING.holds(word) {
        return None;
    }
    let (link, length) = read(word)?;
    // `테론라는`, `이어 테론라는`: nothing stands before it that could be said.
    let begins = index == 0 || (index == 1 && roles::is_opener(sentence.word(0)));
    // `일간 테론라는`, `카를로스 테론라는`
    let is_named = || {
        let before = index.checked_sub(1).map_or("", |before| sentence.word(before));
        KINDS_OF_PAPERS.contains(&before) || roles::of(before).is_given()
    };
    if word.ends_with(quotative::NAMED) && looks_foreign(word) && (begins || is_named()) {
        return None;
    }
    let start = sentence.pieces.get(index)?.span.start();
    Some(Ending { link, clause: start + length })
}

/// `것|으로`.
fn result(word: &str) -> Option<(Link, usize)> {
    (word == RESULT).then_some((Link::Result, '것'.len_utf8()))
}

/// `것이|란`, `먼저|란`.
fn contraction(word: &str) -> Option<(Link, usize)> {
    let clause = word.strip_suffix(quotative::CONTRACTED)?;
    let open = before(clause, clause.len()).is_some_and(may_be_contracted);
    (open && clause != "이").then_some((Link::Noun, clause.len()))
}

/// Whether `란` behind a syllable may be short for `라는`, as it is behind a vowel.
fn may_be_contracted(last: char) -> bool {
    is_hangul(last) && !has_final(last)
}

/// Whether a clause may end where one of the [triggers](quotative::TRIGGERS) begins, by what stands before
/// it: not behind the mark of a quotation (`”라고`), nor in most nouns (`기자는`, `바다는`, `논란`). So may a
/// source (`에 따르면`, but `뒤따르면`).
pub(super) fn may_end_before(text: &str, trigger: usize) -> bool {
    let (stem, rest) = text.split_at(trigger);
    if quotative::ACCORDING.iter().any(|verb| rest.starts_with(verb)) {
        return stem.ends_with("에 ");
    }
    if rest.starts_with(quotative::CONTRACTED) {
        return stem.ends_with(may_be_contracted);
    }
    let Some((_, mood)) = quotative::MOODS.iter().find(|(syllable, _)| rest.starts_with(*syllable)) else {
        return true;
    };
    may_stand_before(*mood, stem) || rest.starts_with(quotative::PROPOSING)
}

/// Whether what was said may end before the syllable of a mood: in a syllable, a letter, a number, a bracket,
/// or of a copula the mark behind a term (`전형적인 ‘호수효과’라고`).
fn may_stand_before(mood: Mood, stem: &str) -> bool {
    let Some(last) = before(stem, stem.len()) else { return false };
    let is_try = || stem.strip_suffix(quotative::TRY).is_some_and(|rest| !rest.ends_with(is_hangul));
    let ends_word = is_word(last) || last == ')';
    match mood {
        Mood::Declarative => ends_word && (has_final(last) || !quotative::NO_PREDICATE.contains(&last)),
        Mood::CopulaOrImperative => ends_word || last == '’',
        // `따져 보자며`, but `후보자는`.
        Mood::Propositive => quotative::PROPOSITIVE.contains(&last) || LONG_STEMS.fits(stem) || is_try(),
        Mood::Interrogative => ends_word,
    }
}

/// `늘었다|고`, `나서라|며`, `하자|는`: the syllable of a mood and a quotative particle behind it.
fn quotation(word: &str) -> Option<(Link, usize)> {
    let (clause, link) =
        quotative::LINKS.iter().find_map(|&(particle, link)| Some((word.strip_suffix(particle)?, link)))?;
    let last = before(clause, clause.len())?;
    let (_, mood) = quotative::MOODS.iter().find(|(syllable, _)| *syllable == last)?;
    let stem = &clause[..clause.len() - last.len_utf8()];
    // `꾸리자고`: no noun has the particle of a clause, unlike `후보자는`.
    let proposes =
        *mood == Mood::Propositive && word.ends_with(quotative::PROPOSING) && stem.ends_with(is_hangul);
    if proposes && !quotative::PERSONS_IN_JA.iter().any(|noun| stem.ends_with(noun)) {
        return Some((link, clause.len()));
    }
    clause_length(*mood, stem, clause).map(|length| (link, length))
}

/// How much of `clause`, a stem and the syllable of its mood, belongs to what was said.
/// In bytes of `clause`: all of `늘었다` and `나서라`, but `것이` of `것이라`, and `하자`. None for `기자`
/// and for `이라` alone.
fn clause_length(mood: Mood, stem: &str, clause: &str) -> Option<usize> {
    if !may_stand_before(mood, stem) {
        return None;
    }
    match mood {
        Mood::CopulaOrImperative if IMPERATIVE.fits(stem) => Some(clause.len()),
        // A copula alone (`이라고`) stands behind a mark, whose quotation it belongs to.
        Mood::CopulaOrImperative => (stem != "이").then_some(stem.len()),
        Mood::Propositive => {
            let proposes = stem == quotative::TRY || stem.ends_with(quotative::PROPOSITIVE);
            (proposes || LONG_STEMS.fits(stem)).then_some(clause.len())
        }
        Mood::Declarative | Mood::Interrogative => Some(clause.len()),
    }
}
