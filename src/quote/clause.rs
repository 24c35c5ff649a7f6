//! Where clauses end before a quotation, and what they say of a subject before them: whether it can be the
//! speaker.
//!
//! A speaker's particle does not say of which verb its noun is the subject. In
//! `서 의원은 노 장관이 답을 피한 데 대해 “무책임하다”고 했다` 노 장관 is nearer to the marks, and 서 의원
//! speaks, because a clause ends between. The topic (은/는) reaches over the ends of clauses, the subject
//! (이/가) does not: this is the rule of Korean by which all here goes.
//!
//! A word is looked at by its end, and asked whether it
//!
//! - [`ends`] a clause: `대해`, `두고`, `뒤`, `했지만`, `하자`;
//! - [`describes`] a noun, with an object of its own (`답을 피한 (데)`): without one it may be an adjective
//!   (`황망한 표정`), which ends none;
//! - [is asked](is_asked): its subject is answered by who speaks (`진행자가 이유를 묻자`);
//! - says what somebody speaks [about](is_about): `통보를 한 데 대해서는`;
//! - ends a [report](ends_report): `없애겠다고`, `늦었다며`.
//!
//! No tree of the sentence is made: its words are asked one by one, from right to left, and only how they
//! end.

use super::joint::describes_noun;
use super::particle::without_commas;
use super::roles;
use super::row::{Piece, bytes_of, word_before};
use super::syllable::{Facts, facts};
use super::topic::Strength;
use crate::lexicon::attribution::{REPORTED, REPORTED_ON, REPORTED_TOO};
use crate::lexicon::clauses::{
    ABOUT, ABOUT_TOO, APART, ASKED, CASES, COORDINATING, DONE, ENDINGS, LEFT_OVER, NO_STEMS, OCCUPIED, SAID,
    TAILS, THINGS, TOLD_SO, WORDS,
};
use crate::lexicon::topics::PAST_IN_EUN;
use crate::scan::class::{before, is_hangul};
use crate::scan::index::{Endings, joined};
use crate::scan::jamo::{L, N, SS, final_of};
use crate::scan::syllables::Syllables;

/// What the words behind a place say of a subject there. Most sentences have no subject that can speak, so
/// that the words are read where one asks. Sixty-four words are remembered by a bit each until then.
pub(super) struct Behind {
    /// Behind the last word.
    end: usize,
    /// The words that are not read yet, the last one in the lowest bit.
    unread: u64,
    /// A clause ends among those that are read.
    pub(super) clause_ended: bool,
    /// One of them has another subject.
    asked: bool,
}

impl Behind {
    /// Nothing is known yet of what stands before `end`.
    /// The index behind the last word, as all that is passed stands before it.
    pub(super) const fn new(end: usize) -> Self {
        Self { end, unread: 0, clause_ended: false, asked: false }
    }

    /// Takes note of the word at `at`, which belongs to no phrase.
    /// The words come from right to left. One more than sixty-four before the end is read at once.
    #[inline]
    pub(super) fn pass(&mut self, text: &str, pieces: &[Piece], at: usize) {
        match 1_u64.checked_shl(u32::try_from(self.end - 1 - at).unwrap_or(u32::MAX)) {
            Some(bit) => self.unread |= bit,
            None => self.read(text, pieces, at),
        }
    }

    /// Takes in what a word says.
    /// Both are kept once they hold: a clause that has ended has ended for all who stand before it.
    fn read(&mut self, text: &str, pieces: &[Piece], at: usize) {
        let word = &text[pieces[at].span];
        self.clause_ended =
            self.clause_ended || ends(word) || (describes(word) && has_argument(text, pieces, at));
        self.asked |= is_asked(word) || is_told_so(text, pieces, at);
    }

    /// How surely somebody speaks who is the subject before them; none where another is asked.
    /// In `서 의원은 노 장관이 답을 피한 데 대해 “…”` 노 장관 is weak, since a clause has ended behind him.
    /// In `진행자가 이유를 묻자 “…”` there is none.
    pub(super) fn subject(&mut self, text: &str, pieces: &[Piece]) -> Option<Strength> {
        while self.unread != 0 && !self.asked {
            self.read(text, pieces, self.end - 1 - self.unread.trailing_zeros() as usize);
            self.unread &= self.unread - 1;
        }
        let strength = if self.clause_ended { Strength::Weak } else { Strength::Sure };
        (!self.asked).then_some(strength)
    }
}

/// Whether who stands before the word as a subject is another than who speaks behind it: he asks (`진행자가
/// 이유를 묻자`, `물러나라는 야당의 요구에는`), or is asked about (`장관이 왜 늦었는지는`).
pub(super) fn is_asked(word: &str) -> bool {
    let word = without_commas(word);
    matches!(word.chars().next_back(), Some('자' | '니' | '는' | '엔' | '도' | '에' | '를'))
        && ASKED_BY_ENDING.fits(word)
}

/// `나씨가 모자란다고 하자 “…”`: whether a report has ended that another answers.
fn is_told_so(text: &str, pieces: &[Piece], at: usize) -> bool {
    without_commas(&text[pieces[at].span]) == TOLD_SO
        && word_before(text, pieces, at).is_some_and(|before| ends_report(before) && before.ends_with('고'))
}

/// [`ASKED`] by their last two syllables.
static ASKED_BY_ENDING: Endings<{ ASKED.len() }, 2> = Endings::of_words(ASKED);

/// The first syllables of the words by which somebody speaks about something.
pub(super) static SPOKEN_ABOUT: Syllables = Syllables::new().with_heads_of(LEFT_OVER).with_head_of(ABOUT.1);

/// Whether a clause is what somebody else speaks about: `검찰이 통보를 한 데 대해서는 “…”`, `노 대표가
/// 물러나야 한다는 주장에 대해서는 “…”`.
#[inline]
pub(super) fn is_about(text: &str, pieces: &[Piece], at: usize) -> bool {
    // Few words begin with such a syllable.
    SPOKEN_ABOUT.may_begin(bytes_of(text, pieces[at])) && ends_about(text, pieces, at)
}

/// The same of a word that begins as those do.
/// `데 대해`: about what was done. `이유에 대해선` needs no more; `결정에 대해선` needs a clause that
/// describes the noun, as any noun may stand there.
#[inline(never)]
fn ends_about(text: &str, pieces: &[Piece], at: usize) -> bool {
    let word = &text[pieces[at].span];
    let over = LEFT_OVER.iter().any(|verb| word.starts_with(verb));
    if !over && !word.starts_with(ABOUT.1) {
        return false;
    }
    let Some(noun) = word_before(text, pieces, at) else { return false };
    // `귀를 열라고 한 것을 두고`
    if over {
        return THINGS.contains(&noun);
    }
    // `중단하겠다는 결정에 대해선`, `치료를 중단하는 문제에 대해선`
    let is_described = || {
        // `잘못이라는 변호인의 주장에 대해선`: whose it is.
        let is_owned =
            is_apart(word) && word_before(text, pieces, at - 1).is_some_and(|word| word.ends_with('의'));
        let noun = if is_owned { at - 2 } else { at - 1 };
        let described = |word: &str| says(word) || (describes(word) && has_argument(text, pieces, noun - 1));
        word_before(text, pieces, noun).is_some_and(described)
    };
    noun == ABOUT.0 || ABOUT_TOO.contains(&noun) || (noun.ends_with('에') && is_described())
}

/// Whether a word that ends [such a clause](is_about) sets it apart as what this sentence is about, so that
/// all before it belongs to the clause: `대해서는`, but `대해`.
pub(super) fn is_apart(word: &str) -> bool {
    APART.iter().any(|end| word.ends_with(end))
}

/// Whether the word ends a clause that says what the noun behind it says: `물러나야 한다는 (주장)`.
pub(super) fn says(word: &str) -> bool {
    SAID.iter().any(|ending| word.ends_with(ending))
}

/// Whether the word ends a clause that a verb behind it reports: `없애겠다고`.
/// A question, a proposal and a demand end so too: `하느냐고`, `하자고`, `나서라고`.
pub(super) fn ends_report(word: &str) -> bool {
    REPORTED.iter().any(|end| word.ends_with(end))
}

/// The same, with 도 behind it or without: `없애겠다고도`.
pub(super) fn ends_any_report(word: &str) -> bool {
    ends_report(word) || REPORTED_TOO.iter().any(|end| word.ends_with(end))
}

/// Whether the word ends a reported clause behind which the speaker goes on: `늦었다며`.
pub(super) fn ends_report_on(word: &str) -> bool {
    REPORTED_ON.iter().any(|end| word.ends_with(end))
}

/// Whether the word ends a clause that the next one stands against or beside: `지시했지만`, `지시했고`, `지켜
/// 왔고`.
pub(super) fn coordinates(word: &str) -> bool {
    let word = without_commas(word);
    word.strip_suffix('고').is_some_and(is_past)
        || (word.len() > 6 && COORDINATING.iter().any(|ending| word.ends_with(ending)))
}

/// Whether a verb without its ending is in the past tense: `했`.
pub(super) fn is_past(stem: &str) -> bool {
    before(stem, stem.len()).is_some_and(|past| is_hangul(past) && final_of(past) == SS)
}

/// Whether a clause ends with the word, so that a subject before it need not be that of what follows.
/// `대해`, `대해서는`, `했지만`; not `맨뒤`, which only ends in `뒤`, nor `니` alone.
pub(super) fn ends(word: &str) -> bool {
    let word = without_commas(word);
    let Some(last) = word.chars().next_back() else { return false };
    let particled = matches!(last, '는' | '도' | '선' | '서');
    if !particled && !facts(last).any(Facts::CLAUSE) {
        return false;
    }
    // `대해서는`, `관련해선`, `두고도` end a clause as `대해`, `관련해`, `두고` do.
    let tailless = || TAILS.iter().find_map(|tail| word.strip_suffix(tail));
    let linking = |rest: &&str| rest.ends_with(['해', '고']);
    let word = if particled { tailless().filter(linking).unwrap_or(word) } else { word };
    // A single syllable is no ending.
    let ends =
        |(at, before): (usize, &str)| if at < WORDS.len() { before.is_empty() } else { word.len() > 3 };
    CLAUSES_BY_ENDING.rests(word).any(ends)
}

/// Whether the word describes a noun as what somebody did, behind its object: `표현을 한 (점)`.
pub(super) fn is_done(text: &str, pieces: &[Piece], at: usize) -> bool {
    text[pieces[at].span] == *DONE
        && word_before(text, pieces, at).is_some_and(|object| object.ends_with(['을', '를']))
}

/// Whether the word before a verb is its object or complement, so that both are a clause and no adjective
/// (`황망한 표정`).
fn has_argument(text: &str, pieces: &[Piece], verb: usize) -> bool {
    // Adjectives have no such forms.
    if text[pieces[verb].span].ends_with(['할', '될', '던', '는']) {
        return true;
    }
    word_before(text, pieces, verb).is_some_and(|word| {
        CASES.iter().any(|case| word.ends_with(case)) || OCCUPIED.contains(&&text[pieces[verb].span])
    })
}

/// Whether the word is a verb in 은 behind its object, which looks like a topic: `상해를 입은 사고`.
pub(super) fn is_past_of_object(text: &str, pieces: &[Piece], at: usize) -> bool {
    // Of two syllables, the second of which is 은.
    if pieces[at].span.len() != 6 {
        return false;
    }
    let word = &text[pieces[at].span];
    if !word.ends_with('은') || !PAST_IN_EUN.contains(&word) {
        return false;
    }
    word_before(text, pieces, at).is_some_and(|object| object.ends_with(['을', '를']))
}

/// Whether the word is the verb of a clause that describes a noun: `입은 (상처)`, `있는 (부서)`, `늘었다는
/// (보고)`.
pub(super) fn describes(word: &str) -> bool {
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
pub(super) const CLAUSES: [&str; WORDS.len() + ENDINGS.len()] = joined(&[WORDS, ENDINGS]);

/// [`CLAUSES`] by their last two syllables.
static CLAUSES_BY_ENDING: Endings<{ CLAUSES.len() }, 2> = Endings::of_words(&CLAUSES);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_end_with_words_and_endings() {
        for word in WORDS {
            assert!(ends(word) && ends(&[word, ","].concat()), "{word}");
        }
        for ending in ENDINGS {
            assert!(ends(&["가", ending].concat()), "{ending}");
        }
        assert!(!ends("니") && !ends("맨뒤") && !ends("이날") && !ends(""));
    }
}
