//! What stands before a clause and is no part of it: openers, the date and the medium of the utterance.
//!
//! `노 대표는 4일 기자회견을 열고 수요가 는다고 말했다`: the day and the occasion say when and where he
//! spoke, and stand before what he said, as he himself does. They are passed over in this order: openers; the
//! day, with the words of time about it; then as far as the last of
//!
//! - a medium or an addressee, before any subject or object: `기자회견에서`, `페이스북에`, `직원들에게`; not
//!   `농협을 통해`, nor who is given something;
//! - what it is about, if a comma closes it: `특혜 의혹과 관련해,`;
//! - a verb of speech that goes on, a gesture, or an occasion, before any subject: `사례를 언급하며`, `고개를
//!   저으며`, `성명을 내고`;
//! - what asks: `까닭을 묻자`, `지적에는`;
//! - who is asked for something, if the clause asks for it: `검찰 측에 입증해달라고`.
//!
//! Months and years without a day belong to what was said, and so does a day where another stands behind the
//! clause (`…고 4일 밝혔다`). A place is no medium: `공장에서` may be where it happened.

use core::ops::Range;

use super::ending::Ending;
use super::sentence::Sentence;
use crate::lexicon::attribution::{ASKED_FOR, CARRYING_ON, GOING_ON_UNMARKED, OCCASIONS};
use crate::lexicon::clauses;
use crate::lexicon::closing::{DAY, FROM_ON, UNTIL};
use crate::lexicon::quotative;
use crate::lexicon::verbs::Force;
use crate::quote::bracket::bracketless;
use crate::quote::clause::describes;
use crate::quote::edge::is_institution;
use crate::quote::particle::OF_SUBJECT;
use crate::quote::roles;
use crate::quote::verb::{Verb, verb};
use crate::scan::class::ends_in;
use crate::scan::index::Endings;

/// The media by their last two syllables.
static MEDIA: Endings<{ quotative::MEDIA.len() }, 2> = Endings::of_words(quotative::MEDIA);

/// [`clauses::QUESTIONS`] by their last two syllables.
static QUESTIONS: Endings<{ clauses::QUESTIONS.len() }, 2> = Endings::of_words(clauses::QUESTIONS);

/// Openers and dates before a clause are not more than this.
/// `한편 지난달 14일 오후 3시께` has five.
const FRAME: usize = 12;
/// What the utterance is about has no more words than this: `… 조사받는 것과 관련,`.
const MATTER: usize = 16;
/// The words of a medium or an addressee before a clause are not more than this.
const MEDIUM: usize = 6;

/// The first word from `from` on that is no opener and no word of time.
/// `한들푸드는` of `한편 4일 한들푸드는`.
pub(super) fn behind(sentence: Sentence<'_, '_>, from: usize) -> usize {
    skip(sentence, from, |word| roles::of(word).is_opener() || is_date(word))
}

/// Whether the word is an opener of a sentence without marks whose speaker is that of the sentence before.
/// `이어`, `그러면서`, `특히`; not `하지만`, behind which another may speak.
pub(super) fn carries_on_unmarked(word: &str) -> bool {
    CARRYING_ON.contains(&word) || GOING_ON_UNMARKED.contains(&word)
}

/// The first word from `from` on that does not link the sentence to the one before.
/// `수요가` of `또 일제히 수요가 는다고`.
pub(super) fn behind_openers(sentence: Sentence<'_, '_>, from: usize) -> usize {
    let first = skip(sentence, from, |word| {
        carries_on_unmarked(word) || quotative::LINKING.contains(&word) || quotative::MANNERS.contains(&word)
    });
    // `이에 대해`, `이에 따라`
    let goes_on = |(opener, second): &(&str, &[&str])| {
        first > from && sentence.word(first - 1) == *opener && sentence.starts_with(first, second)
    };
    // `이와 반대로`, `더 나아가`
    let begins = |(opener, second): &(&str, &[&str])| {
        sentence.word(first) == *opener && sentence.starts_with(first + 1, second)
    };
    if quotative::OPENING_ON.iter().any(goes_on) {
        behind_openers(sentence, first + 1)
    } else if quotative::OPENING_IN_TWO.iter().any(begins) {
        behind_openers(sentence, first + 2)
    } else {
        first
    }
}

/// The first word of a clause from `from` on: behind openers, the date and the medium of the utterance. Where
/// the date stands behind the clause (`dated`), one before it belongs to what was said. It ends with the word
/// at `end` and its ending.
/// `수요가` of `4일 기자회견에서 수요가 는다고`; and `4일` of `4일 수요가 는다고 5일 밝혔다`. Openers come
/// first, since the day stands behind them; then the day; then the farthest of what the module names, as each
/// of them says that the clause has not begun. An hour tells when something happened, so that its day stays.
pub(super) fn behind_frame(
    sentence: Sentence<'_, '_>,
    from: usize,
    (end, ending): (usize, Ending),
    dated: bool,
) -> usize {
    let first = behind_openers(sentence, from);
    let day = if dated { first } else { behind_day(sentence, first) };
    let words = |near: Range<usize>| near.map(|at| (at, sentence.word(at)));
    let clause = &sentence.text[..ending.clause];
    let gives = || gives(sentence, end, clause);
    let medium = words(day..end.min(day + MEDIUM))
        .take_while(|&(at, word)| !is_argument(sentence, at, word))
        .filter(|&(at, word)| is_medium(sentence, at, word) || (is_addressee(word, at - day) && !gives()))
        .last();
    let near = day..end.min(day + MATTER);
    let matter = near.clone().rfind(|&at| sentence.comma(at) && sentence.ends_with(at, quotative::MATTERS));
    let deed = words(near.clone())
        .take_while(|&(at, word)| !is_subject(sentence, at, word))
        .filter(|&(at, word)| {
            is_deed(word) || is_gesture(sentence, at, word) || is_occasion(sentence, at, word)
        })
        .last();
    let question = near.clone().rfind(|&at| QUESTIONS.fits(sentence.word(at)));
    let addressee = |at: &usize| sentence.ends_with(*at, quotative::ADDRESSEES);
    // `검찰 측에 입증해달라고 요구했다`
    let asks = clause.ends_with(ASKED_FOR);
    let asked = if asks { near.clone().rfind(addressee) } else { None };
    let place = |(at, _)| at;
    medium
        .map(place)
        .max(matter)
        .max(deed.map(place))
        .max(question)
        .max(asked)
        .map_or_else(
            || if has_hour(sentence, first..day) { first } else { day },
            |last| behind_openers(sentence, last + 1),
        )
        .min(end)
}

/// `4일 오전 11시 50분쯤`: what is said so exactly is when something happened, and not when it was told.
fn has_hour(sentence: Sentence<'_, '_>, mut words: Range<usize>) -> bool {
    words.any(|at| quotative::HOURS.iter().any(|hour| bracketless(sentence.word(at)).ends_with(hour)))
}

/// Whether the word is a verb of speech that goes on in the speaker's next one: `사례를 언급하며`, `방문을
/// 인정하면서도`.
fn is_deed(word: &str) -> bool {
    // Not so `사업을 하며`, `맥락을 파악하며`.
    let goes_on = |ending: &&str| word.len() > ending.len() && word.ends_with(*ending);
    let is_speech = |(verb, _): (Verb<'_>, _)| verb.is_listed() && verb.force() != Force::Evaluates;
    quotative::WHILE.iter().any(goes_on) && verb(word).is_some_and(is_speech)
}

/// Whether the word and the one before it tell how the speaker came to say it: `기자회견을 열고`, `성명을
/// 내고`.
fn is_occasion(sentence: Sentence<'_, '_>, at: usize, word: &str) -> bool {
    // `글을 올려 달라`: one verb.
    let asks = || sentence.starts_with(at + 1, &[ASKED_FOR]);
    let held = |nouns: &[&str]| at > 0 && sentence.ends_with(at - 1, nouns) && !asks();
    OCCASIONS.iter().any(|(nouns, verbs)| verbs.contains(&word) && held(nouns))
}

/// Whether the word is a topic or a subject, whose clause has begun.
/// `수요가`, `정부는`, and a quotation.
fn is_subject(sentence: Sentence<'_, '_>, at: usize, word: &str) -> bool {
    sentence.is_quote(at) || ends_in(word, &OF_SUBJECT)
}

/// Behind the day of the utterance: `4일`, `지난달 14일 오후`, `이날`; months and years alone belong to what
/// was said.
fn behind_day(sentence: Sentence<'_, '_>, from: usize) -> usize {
    let behind = skip(sentence, from, |word| is_date(word) || quotative::TIMES.contains(&word));
    let days = (from..behind).any(|at| {
        bracketless(sentence.word(at)).ends_with(DAY) || quotative::DAYS.contains(&sentence.word(at))
    });
    // `이날 9시부터`, `16일 열리는` goes on in the clause.
    let goes_on =
        sentence.ends_with(behind, &[FROM_ON, UNTIL]) || sentence.ends_with(behind, quotative::HAPPENING);
    if days && !goes_on { behind } else { from }
}

/// Whether the word ends the mention of a medium: `기자회견에서`, `성명을 통해`, `조사 과정에서`.
fn is_medium(sentence: Sentence<'_, '_>, at: usize, word: &str) -> bool {
    let before = at.checked_sub(1).map_or("", |before| sentence.word(before));
    let (by, this) = quotative::BY;
    let (course, courses) = quotative::COURSES;
    if word == by {
        // `농협을 통해`
        let body = before.strip_suffix(['을', '를']).unwrap_or(before);
        return before != this && !is_institution(body, roles::of(body));
    }
    // `경찰에서 진술한 내용은`
    let described = || quotative::BODIES.contains(&word) && describes(sentence.word(at + 1));
    (MEDIA.fits(word) && !described())
        || (word == course && courses.iter().any(|course| before.ends_with(course)))
}

/// Whether the word is an addressee, of whom so many words stand `before`: `직원들에게`; not `자신에게`, who
/// is told of.
fn is_addressee(word: &str, before: usize) -> bool {
    let is_case = |case: &&str| word.ends_with(*case);
    before <= 1 && word != quotative::TO_ONESELF && quotative::SPOKEN_TO.iter().any(is_case)
}

/// Whether the clause that ends with the word at `end` is of what somebody is given, or has: `나눠 주겠다`.
fn gives(sentence: Sentence<'_, '_>, end: usize, clause: &str) -> bool {
    let from = sentence.pieces.get(end.saturating_sub(1)).map_or(0, |piece| piece.span.start());
    let verb = clause.get(from..).unwrap_or("");
    quotative::GIVING.iter().any(|giving| verb.contains(giving)) && !clause.ends_with(ASKED_FOR)
}

/// Whether the word is what the speaker does with the object before it: `봉투를 건네며`, `손사래를 치면서도`.
fn is_gesture(sentence: Sentence<'_, '_>, at: usize, word: &str) -> bool {
    quotative::GESTURING.contains(&word) && at > 0 && sentence.ends_with(at - 1, &["을", "를", "로"])
}

/// Whether the word is a subject or an object, so that the clause has begun.
/// `수요가`, `길을`; not `성명을` before `통해`, which make a medium.
fn is_argument(sentence: Sentence<'_, '_>, at: usize, word: &str) -> bool {
    // `같은 날 회의에서`
    let is_time = || quotative::TIMES.contains(&word);
    let marked = (ends_in(word, &OF_SUBJECT) && !is_time()) || ends_in(word, &['을', '를']);
    sentence.is_quote(at) || (marked && !quotative::THROUGH.contains(&sentence.word(at + 1)))
}

/// The first word from `from` on that is not among those skipped, not farther than a [`FRAME`].
/// At most that far, even if that word would be skipped too.
fn skip(sentence: Sentence<'_, '_>, from: usize, skipped: impl Fn(&str) -> bool) -> usize {
    let end = sentence.len().min(from + FRAME);
    (from..end).find(|&at| !skipped(sentence.word(at))).unwrap_or(end)
}

/// Whether the word is a date or a time of day: `4일`, `3일(현지시간)`, `이날`.
pub(super) fn is_date(word: &str) -> bool {
    let bare = bracketless(word);
    let counted = bare.starts_with(|c: char| c.is_ascii_digit())
        && bare.ends_with(['일', '월', '년', '시', '분', '쯤', '께']);
    counted || quotative::DAYS.contains(&bare)
}
