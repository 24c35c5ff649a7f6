//! The words that make a stretch of text a quotation: the reporting verb or the noun of speech.
//!
//! Behind a quotation the verb stands last, with whatever else the sentence tells before it, so that the
//! nearest verb need not be the one that reports. [`verb_behind`] goes from word to word:
//!
//! 1. Words that only look like verbs are passed over: the numeral of `한 마디`, what is asked for
//!    (`해 달라고`), `하다` that is not right behind the mark.
//! 2. The first verb of the list of reporting verbs is the cue, unless it is denied by the way
//!    (`밝히지 않고`), says where somebody stands (`반대한다는 입장을`), or what he will do
//!    (`묻겠다고 반박했다`): then the next one reports.
//! 3. The end of a reported clause is passed over (`없애겠다고`), and a statement about something is kept for
//!    want of a better one (`높였다는`).
//! 4. A verb that ends the sentence ends the search: `“늦었다”며 고개를 숙였다` has the cue `숙이다`. Where
//!    it is only found or charged, the deed is the cue: `속인 것으로 조사됐다`.
//!
//! Behind `는` and `등` the cue is the noun of speech, or a reporting verb that has the noun for its object:
//! `지적이 나왔다`, but `취지로 진술했다`.

use core::fmt;

use super::clause;
use super::particle::{may_have_particle, particle};
use super::row::{Piece, piece_at, word_before};
use super::verb::{Form, Verb, of_adnominal, of_stem, verb};
use crate::Span;
use crate::lexicon::attribution::{
    ASKED_FOR, AUXILIARIES, CITING, COUNTED, DEEDS, INTENTS, MANNER, RATHER, STANCES, TOLD_OF,
};
use crate::lexicon::nouns::NOUNS;
use crate::lexicon::phrases::SOME;
use crate::lexicon::quotative::NOT_REPORTED;
pub use crate::lexicon::verbs::Force;
use crate::lexicon::verbs::{DO, PLAINLY, SEE};
use crate::particle::ends_word;
use crate::scan::fold::Folded;
use crate::scan::index::Beginnings;

/// The word by which the text says that somebody speaks; displays as its dictionary form.
///
/// ```
/// let quotes = gisa::quote::find("김도윤 대표는 “내년에 시작한다”고 덧붙였다.");
/// let cue = quotes[0].value().cue().unwrap();
/// assert_eq!(cue.to_string(), "덧붙이다");
/// assert_eq!(cue.force(), gisa::quote::Force::Adds);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue<'t> {
    /// `말했다`, `강조하며`.
    Verb(Verb<'t>),
    /// `지적이 나왔다`, `대표의 설명이다`.
    Noun(&'static str, Force),
}

impl Cue<'_> {
    /// What the speaker does in saying it.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “너무 늦었다”고 비판했다.");
    /// let quote = quotes[0].value();
    /// assert_eq!(quote.cue().unwrap().force(), gisa::quote::Force::Criticizes);
    /// ```
    #[must_use]
    pub const fn force(&self) -> Force {
        match self {
            Self::Verb(verb) => verb.force(),
            Self::Noun(_, force) => *force,
        }
    }
}

impl Cue<'_> {
    /// The same cue, borrowing the text as given instead of the folded one.
    /// A noun is the list's, and stays.
    pub(super) fn in_original<'t>(self, folded: &Folded<'t>) -> Cue<'t> {
        match self {
            Self::Noun(noun, force) => Cue::Noun(noun, force),
            Self::Verb(verb) => Cue::Verb(verb.in_original(folded)),
        }
    }
}

impl fmt::Display for Cue<'_> {
    /// `말하다`; of a noun, the noun: `지적`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verb(verb) => verb.fmt(f),
            Self::Noun(noun, _) => f.write_str(noun),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Cue<'_> {
    /// `{"verb": "말하다"}`, with the noun where there is no verb.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut cue = serializer.serialize_struct("Cue", 1)?;
        cue.serialize_field("verb", &format_args!("{self}"))?;
        cue.end()
    }
}

/// A verb in a row of words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<'t> {
    /// The verb, as the dictionary has it.
    pub(super) verb: Verb<'t>,
    /// How the clause goes on behind it.
    pub(super) form: Form,
    /// Index of its piece.
    pub(super) at: usize,
}

/// The first reporting verb behind `from` (an offset in the first of `pieces`, behind the particle), before
/// the next quotation; without one the first word that may be a verb.
///
/// A verb whose own clause is reported is no cue of words that have no particle for it: `“…”며 자료를
/// 요청했다고 덧붙였다`, but `“…”고 요청했다고 전했다`; `glued` says that they have one.
pub(super) fn verb_behind<'t>(
    text: &'t str,
    pieces: &[Piece],
    from: usize,
    glued: bool,
) -> Option<Found<'t>> {
    let (mut other, mut reported, mut told) = (None, None, None);
    for (at, piece) in pieces.iter().enumerate().take_while(|(_, piece)| piece.quote.is_none()) {
        let word = &text[Span::new(piece.span.start().max(from).min(piece.span.end()), piece.span.end())];
        // `“…”며 지시했다고 부총리가 전했다`: another tells of it.
        if told.is_some() && may_have_particle(word.as_bytes()) && particle(word).is_some() {
            return told;
        }
        let Some((written, form)) = verb(word) else { continue };
        let (verb, denied) = main_verb(text, pieces, at, written);
        let is_other = word == CITING[0] || is_numeral(text, pieces, at, word);
        if is_other || is_asked_for(text, pieces, at) || is_idle(verb, form, at) {
            continue;
        }
        let found = Found { verb, form, at };
        // `공개하지 않고 … 강조했다`: what is denied by the way is no report.
        let reports = verb.is_listed() && (!denied || form == Form::Final);
        let next = pieces.get(at + 1).map_or("", |next| &text[next.span]);
        // `“…”며 저장시설에 쓰는 편이 낫다고 제언했다`: what is told of.
        if !glued && form == Form::Adnominal && next.starts_with(RATHER) {
            continue;
        }
        if reports && !is_stance(word, next) && !is_intent(word, next) {
            if let Some(said) = said_so(word, next, at) {
                return Some(said);
            }
            // `신고했다고 한다`: hearsay.
            if told.is_some() && NOT_REPORTED.contains(&word.trim_end_matches('.')) {
                return told;
            }
            if glued || !clause::ends_report(word) {
                return Some(found);
            }
            told = told.or(Some(found));
            continue;
        }
        // `없애겠다고`: a reported clause before the verb that reports it.
        if clause::ends_report(word) || clause::ends_report_on(word) {
            continue;
        }
        // `없애겠다는 뜻을 밝혔다` too, unless nothing reports it: `언성을 높였다는 증언이 나왔다`.
        if word.ends_with(TOLD_OF) {
            reported = reported.or(Some(found));
            continue;
        }
        if form == Form::Final {
            return told.or(reported).or_else(|| deed(text, pieces, at)).or(Some(found));
        }
        other = other.or(Some(found));
    }
    told.or(reported).or(other)
}

/// `웃으며 말했다`: how somebody said it, before the verb that only says so.
fn said_so<'t>(word: &str, next: &'t str, at: usize) -> Option<Found<'t>> {
    let (verb, form) = if word.ends_with('며') { verb(next)? } else { return None };
    (form == Form::Final && verb.is_any(PLAINLY)).then_some(Found { verb, form, at: at + 1 })
}

/// `한 마디 덧붙였다`, `“…”며 한 주민은 울었다`: the numeral, which looks like a form of 하다.
fn is_numeral(text: &str, pieces: &[Piece], at: usize, word: &str) -> bool {
    let counts = || pieces.get(at + 1).is_some_and(|next| text[next.span].starts_with(COUNTED));
    let chained = || word_before(text, pieces, at).is_some_and(|before| before.ends_with('며'));
    word == SOME && (counts() || chained())
}

/// `없게 해 달라고 당부했다`, `선고해 달라고 요청했다`: what is asked for.
fn is_asked_for(text: &str, pieces: &[Piece], at: usize) -> bool {
    at > 0 && pieces.get(at + 1).is_some_and(|next| text[next.span].starts_with(ASKED_FOR))
}

/// `하다` is the verb right behind the particle (`“늦었다”고 한 뒤`) or at the end; elsewhere `한` is `one`,
/// `하지만` `but`.
fn is_idle(verb: Verb<'_>, form: Form, at: usize) -> bool {
    verb.is(DO) && form != Form::Final && at > 1
}

/// `반대한다는 입장을 밝혔다`: where somebody stands, told by the next verb.
fn is_stance(word: &str, next: &str) -> bool {
    word.ends_with(TOLD_OF) && STANCES.iter().any(|noun| next.starts_with(noun))
}

/// `책임을 묻겠다고 반박했다`, `확인해야 한다고 말했다`: what somebody will or has to do, which the next verb
/// reports.
fn is_intent(word: &str, next: &str) -> bool {
    INTENTS.iter().any(|end| word.ends_with(end)) && verb(next).is_some_and(|(verb, _)| verb.is_listed())
}

/// The verb of the deed that is found or charged at the end of its sentence: `속인 것으로 조사됐다`, `위협한
/// 혐의를 받고 있다`.
fn deed<'t>(text: &'t str, pieces: &[Piece], at: usize) -> Option<Found<'t>> {
    let noun =
        (at.saturating_sub(2)..at).rev().find(|&noun| DEEDS.contains(&piece_at(text, pieces, noun)))?;
    let verb = of_adnominal(word_before(text, pieces, noun)?)?;
    Some(Found { verb, form: Form::Adnominal, at })
}

/// The verb that an auxiliary stands behind, and whether that denies it: `밝히지 않았다`, `아끼고 있다`.
/// One that is denied at the end of the sentence is the cue all the same: `“…”고 밝히지 않았다`.
fn main_verb<'t>(text: &'t str, pieces: &[Piece], at: usize, verb: Verb<'t>) -> (Verb<'t>, bool) {
    let main = word_before(text, pieces, at).and_then(|word| {
        AUXILIARIES.iter().find_map(|&(auxiliary, link, denies)| {
            let stem = word.strip_suffix(link)?;
            if verb.is(auxiliary) { Some((of_stem(stem)?, denies)) } else { None }
        })
    });
    main.unwrap_or((verb, false))
}

/// A word that is a noun of speech: `지적을`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Speech<'t> {
    /// As the list has it: `지적`.
    pub(super) noun: &'static str,
    /// What somebody does with it.
    pub(super) force: Force,
    /// What follows the noun in its word.
    pub(super) particle: &'t str,
}

impl Speech<'_> {
    /// The noun as what the text reports by.
    pub(super) const fn cue(&self) -> Cue<'static> {
        Cue::Noun(self.noun, self.force)
    }

    /// Whether somebody does it: `지적을 했다`.
    pub(super) fn is_object(&self) -> bool {
        matches!(self.particle, "을" | "를")
    }
}

/// A noun of speech in a row of words.
#[derive(Clone, Copy, Debug)]
pub(super) struct SpeechAt<'t> {
    /// The noun, with its particle.
    pub(super) speech: Speech<'t>,
    /// Index of its piece.
    pub(super) at: usize,
}

/// A noun of speech stands within so many pieces: `“…”라는 게 포문을 연 구 의원의 지적이다`.
pub(super) const REACH: usize = 8;

/// The first noun of speech among the first words of `pieces`.
/// `지적` in `지적이 나온다`. None where the next quotation comes first, or it stands farther than `within`
/// pieces.
pub(super) fn noun_behind<'t>(text: &'t str, pieces: &[Piece], within: usize) -> Option<SpeechAt<'t>> {
    pieces
        .iter()
        .take(within)
        .take_while(|piece| piece.quote.is_none())
        .enumerate()
        .find_map(|(at, piece)| noun_of_speech(&text[piece.span]).map(|speech| SpeechAt { speech, at }))
}

/// The noun of speech that a word is. Behind it only a particle or the end of the word may stand: `말을`, but
/// not `말리다`.
pub(super) fn noun_of_speech(word: &str) -> Option<Speech<'_>> {
    let word = word.trim_end_matches(['.', ',']);
    // The longest: `평가가` is `평가`, not `평`.
    let nouns = NOUNS_BY_BEGINNING.rests(word).filter(|(_, rest)| ends_word(rest));
    let (at, particle) = nouns.min_by_key(|(_, rest)| rest.len())?;
    let (noun, force) = NOUNS[at];
    Some(Speech { noun, force, particle })
}

/// [`NOUNS`] by their first two syllables.
static NOUNS_BY_BEGINNING: Beginnings<{ NOUNS.len() }, 2> = Beginnings::of_rows(NOUNS);

/// `취지의 진술을 했다`: of two nouns of speech, of which the first tells only the purport, the second.
pub(super) fn meant<'t>(text: &'t str, pieces: &[Piece], noun: SpeechAt<'t>) -> SpeechAt<'t> {
    let at = noun.at + 1;
    let is_purport = noun.speech.noun == MANNER && noun.speech.particle == "의";
    let next = if is_purport { pieces.get(at) } else { None };
    next.and_then(|piece| noun_of_speech(&text[piece.span])).map_or(noun, |speech| SpeechAt { speech, at })
}

/// The cue behind `-는` or `등`: the noun of speech, or the reporting verb that has it for an object (`취지로
/// 진술했다`).
pub(super) fn of_noun<'t>(text: &'t str, pieces: &[Piece], from: usize) -> Option<Cue<'t>> {
    let noun = noun_behind(text, pieces, REACH).map(|noun| meant(text, pieces, noun));
    let behind = &pieces[noun.map_or(0, |noun| noun.at + 1).min(pieces.len())..];
    let verb = verb_behind(text, behind, from, true).filter(|found| found.verb.is_listed());
    let Some(SpeechAt { speech, .. }) = noun else { return verb.map(|found| Cue::Verb(found.verb)) };
    let object = speech.particle.is_empty() || speech.particle.starts_with(['을', '를', '로', '으']);
    let says = |found: &Found<'_>| object && found.at <= 1 && !found.verb.is_any(&[DO, SEE]);
    Some(verb.filter(says).map_or_else(|| speech.cue(), |found| Cue::Verb(found.verb)))
}
