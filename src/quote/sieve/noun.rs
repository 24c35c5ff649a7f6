//! By the noun of speech: whose it is, from whom it came, and who was asked for it.
//!
//! Instead of a verb, news often has a noun for what was said (`지적`, `하소연`, `답`), and says of that noun
//! whose it is. [`nominal`] asks for one behind the marks, in the order of what can mean nothing else: from
//! whom it came (`이웃에게서`), whose the words are before the marks (`대통령의 “…”`), whose the noun is
//! (`상인들의 하소연`); then, where it only comes up, who was asked and in what place; last what writing
//! holds it, and who was examined. [`equated`] and [`reaction`] read a noun before the marks, or at the head
//! of a sentence without any. A verb behind the marks is left to the other sieves.

use core::ops::Range;

use crate::Span;
use crate::lexicon::attribution::{
    ANSWERS, ASKED, COMING_BACK, ECHOED, EXAMINING, HEARD_FROM, HOLDING, HOLDING_CASES, READERS,
    RECEIVED_FROM, RECEIVING, TO_WHOM, TOLD, WRITINGS,
};
use crate::lexicon::topics::Pronoun;
use crate::quote::attribute::Attribution;
use crate::quote::bracket;
use crate::quote::cue::{self, SpeechAt};
use crate::quote::group::Group;
use crate::quote::particle::{self, Particle};
use crate::quote::people::Who;
use crate::quote::phrase::{self, Head, Phrase};
use crate::quote::pronoun;
use crate::quote::row::{Piece, Scene, bytes_of, piece_at, touches_quote, word_at};
use crate::quote::tail::Tail;
use crate::quote::topic;
use crate::quote::walk::Walk;
use crate::quote::{Class, Rule};
use crate::scan::class::SYLLABLE;
use crate::scan::index::Endings;
use crate::scan::syllables::Syllables;

/// The phrase that owns a noun of speech: `변호사들의 의견`, `취재진 질문`.
/// Without 의 too (`취재진 질문`); a foreigner's name that nothing else tells needs it.
pub(in crate::quote) fn owner(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    words: Range<usize>,
    rule: Rule,
) -> Option<Attribution> {
    // The first of the words may be the particle behind the mark.
    let last = words.clone().rev().find(|&at| pieces[at].quote.is_none() && !touches_quote(pieces, at))?;
    let text = walk.text;
    let word = &text[pieces[last].span];
    let stem = word.strip_suffix('의').unwrap_or(word);
    let window = &pieces[words.start..=last];
    // `“…”던 배우 이솔은 말을 바꿨다`: a topic owns nothing.
    let is_topic = |phrase: Phrase| phrase.particle == Particle::Topic && phrase.head.is_person();
    if stem.len() == word.len() && phrase::ending_at(text, window, window.len() - 1).is_some_and(is_topic) {
        return None;
    }
    let phrase = phrase::with_stem(text, window, window.len() - 1, stem)?;
    let foreign = |word: Span| crate::quote::name::looks_foreign(bracket::bracketless(&text[word]));
    let transcribed = stem.len() < word.len()
        && window[window.len().saturating_sub(2)..].iter().any(|piece| foreign(piece.span));
    // `허달의 질문에`, who has spoken before
    let has_spoken = stem.len() < word.len() && walk.people.guessed(&text[phrase.span]);
    if !(phrase.head.is_sentient() || transcribed || has_spoken) {
        return None;
    }
    let start = phrase.span.start().max(word_start(pieces, words.start));
    walk.by_name(&Phrase { span: Span::new(start, phrase.span.end()), ..phrase }, rule)
}

/// `“…”는 게 그의 설명이다`: who is meant.
pub(super) fn pronoun_of_owner(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    mut words: Range<usize>,
) -> Option<Attribution> {
    let last = words.next_back()?;
    let stem = walk.text[word_at(scene.pieces, last)?].strip_suffix('의')?;
    let phrase = phrase::with_stem(walk.text, &scene.pieces[..=last], last, stem)?;
    matches!(phrase.head, Head::Pronoun(_)).then(|| walk.by_topic(&phrase, scene))
}

/// `네티즌들의 반응은 싸늘했다.`: whose words are told of.
pub(in crate::quote) fn reaction(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    range: Range<usize>,
) -> Option<Who> {
    let text = walk.text;
    let near = &pieces[range.start..range.end.min(range.start + 8)];
    // Hardly a sentence begins so.
    near.iter().position(|piece| may_own(text, *piece))?;
    let at = range.start + near.iter().position(|piece| tells(text, *piece))?;
    let owned = at > range.start && may_own(text, pieces[at - 1]);
    if owned { owner(walk, pieces, range.start..at, Rule::Nominal)?.who } else { None }
}

/// `김 대표의 답은 “…”였다`, `김 대표의 말마따나 “…”`: whose words the quotation is said to be.
pub(in crate::quote) fn equated(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    group: &Group<'_>,
) -> Option<Attribution> {
    let pieces = scene.pieces;
    let says = |piece: Piece| tells(walk.text, piece) || ECHOED.contains(&&walk.text[piece.span]);
    let at = group.first.checked_sub(1).filter(|&at| at > group.start && says(pieces[at]))?;
    if !may_own(walk.text, pieces[at - 1]) {
        return None;
    }
    owner(walk, pieces, group.start..at, Rule::Nominal)
        .or_else(|| pronoun_of_owner(walk, scene, group.start..at))
}

/// Whether the piece ends as the owner of a noun does: `대표의`, and `A씨` of `A씨 말은`; or is those whose
/// reactions are told, `네티즌` of `네티즌 반응은`.
fn may_own(text: &str, piece: Piece) -> bool {
    let last = bytes_of(text, piece).last_chunk::<SYLLABLE>();
    last == "의".as_bytes().last_chunk()
        || last == "씨".as_bytes().last_chunk()
        || (MAYBE_READERS.may_begin(&text[piece.span]) && READERS.contains(&&text[piece.span]))
}

/// Their first syllables.
static MAYBE_READERS: Syllables = Syllables::new().with_heads_of(READERS);

/// Whether the piece is a topic or the like, and among [those](TOLD) for what somebody says.
/// `반응은`, `설명은`, `첫마디는`.
fn tells(text: &str, piece: Piece) -> bool {
    let word = &text[piece.span];
    piece.quote.is_none() && particle::may_have_particle(word.as_bytes()) && TOLD_BY_ENDING.holds(word)
}

/// [`TOLD`] by their last two syllables.
static TOLD_BY_ENDING: Endings<{ TOLD.len() }, 2> = Endings::of_words(TOLD);

/// Where the word at an index begins, or the next one if it is the particle behind a mark.
/// An offset of the folded text; 0 where there is no next one.
fn word_start(pieces: &[Piece], at: usize) -> usize {
    if touches_quote(pieces, at) {
        pieces.get(at + 1).map_or(0, |piece| piece.span.start())
    } else {
        pieces[at].span.start()
    }
}

/// `“…”는 게 대표의 설명이다`, `“…”라는 변호사들의 의견도 있다`: the owner of the noun speaks.
/// The words before the marks are asked first, from whom it came and whose it is, then those between the
/// marks and the noun; the place where a remark comes up is last.
pub(in crate::quote) fn nominal(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    group: &Group<'_>,
) -> Option<Attribution> {
    let pieces = scene.pieces;
    if !matches!(group.tail, Tail::Adnominal | Tail::List) {
        return None;
    }
    let right = group.last + 1..group.limit;
    let noun = cue::noun_behind(walk.text, &pieces[right.clone()], cue::REACH)?;
    let SpeechAt { speech, at } = cue::meant(walk.text, &pieces[right.clone()], noun);
    let next = piece_at(walk.text, pieces, right.start + at + 1);
    let received =
        speech.particle.starts_with(['을', '를']) && RECEIVING.iter().any(|verb| next.starts_with(verb));
    let cases = HEARD_FROM.iter().chain(if received { RECEIVED_FROM } else { &[] });
    let arises = speech.particle.starts_with(['이', '가']) && walk.comes_up(&pieces[right.clone()], at);
    let is_answer = ANSWERS.contains(&speech.noun) || next.starts_with(COMING_BACK);
    let before = group.start..group.first;
    heard_from(walk, pieces, before.clone(), cases)
        .or_else(|| possessor(walk, pieces, before.clone(), Rule::Nominal))
        .or_else(|| owner(walk, pieces, right.start..right.start + at, Rule::Nominal))
        .or_else(|| pronoun_of_owner(walk, scene, right.start..right.start + at))
        .or_else(|| if arises && is_answer { asked(walk, scene, before.clone()) } else { None })
        .or_else(|| if arises { place(walk, pieces, before.clone()) } else { None })
        .or_else(|| {
            let is_held = HOLDING.iter().any(|verb| next.starts_with(verb));
            if is_held { writing(walk, pieces, before.clone()) } else { None }
        })
        .or_else(|| if received { examined(walk, pieces, before) } else { None })
        // `경찰은 “…”는 신고를 받았다`: the topic has not said it.
        .or(received.then_some(Attribution::UNKNOWN))
}

/// `대통령의 “…”는 발언`: whose words they are, right before the mark.
pub(super) fn possessor(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    words: Range<usize>,
    rule: Rule,
) -> Option<Attribution> {
    let last = words.end.checked_sub(1).filter(|&last| last >= words.start)?;
    let stem = walk.text[word_at(pieces, last)?].strip_suffix('의')?;
    let phrase = phrase::with_stem(walk.text, &pieces[words.start..=last], last - words.start, stem)?;
    if phrase.head.is_person() { walk.by_name(&phrase, rule) } else { None }
}

/// `이 공문에는 “…”는 내용이 담겼다`: the writing that holds the words.
fn writing(walk: &Walk<'_, '_>, pieces: &[Piece], words: Range<usize>) -> Option<Attribution> {
    let writing = words.rev().find_map(|at| {
        let word = word_at(pieces, at)?;
        let stem = HOLDING_CASES.iter().find_map(|case| walk.text[word].strip_suffix(case))?;
        let is_writing = WRITINGS_BY_ENDING.fits(stem);
        is_writing.then(|| Span::new(word.start(), word.start() + stem.len()))
    })?;
    Some(Attribution::mentioned(Some(Who::new(writing, Class::Institution)), writing, Rule::Source))
}

/// [`WRITINGS`] by their last two syllables.
static WRITINGS_BY_ENDING: Endings<{ WRITINGS.len() }, 2> = Endings::of_words(WRITINGS);

/// The last words before a quotation.
/// Three: who is cited or heard from stands right before the marks.
/// Indexes of pieces.
pub(super) fn near(words: &Range<usize>) -> Range<usize> {
    words.end.saturating_sub(3).max(words.start)..words.end
}

/// `여권에서 “…”는 주장이 나온다`: the place near the quotation whose people say so.
fn place(walk: &mut Walk<'_, '_>, pieces: &[Piece], words: Range<usize>) -> Option<Attribution> {
    let phrase = near(&words).rev().find_map(|at| phrase::ending_at(walk.text, pieces, at))?;
    let fits = phrase.first >= words.start && topic::is_place_of_source(walk.text, &phrase);
    if fits { walk.by_name(&phrase, Rule::Source) } else { None }
}

/// `시인에게 그 말을 전하자 “…”라는 답이 돌아왔다`: who was told or asked; behind `까닭을 묻자` alone, whom
/// the text tells of.
fn asked(walk: &mut Walk<'_, '_>, scene: Scene<'_>, words: Range<usize>) -> Option<Attribution> {
    let (text, pieces) = (walk.text, scene.pieces);
    if let Some(phrase) = asked_of(text, pieces, words.clone()) {
        return walk.by_name(&phrase, Rule::Nominal);
    }
    let is_asked = words.last().is_some_and(|last| ASKED.contains(&&text[pieces[last].span]));
    let who = if is_asked { pronoun::antecedent(walk, Pronoun::Person, scene) } else { None };
    Some(Attribution::unmentioned(who?, Rule::Nominal))
}

/// `시인에게`, `회사에 문의하니`: who is told or asked.
pub(super) fn asked_of(text: &str, pieces: &[Piece], words: Range<usize>) -> Option<Phrase> {
    let whom = to_whom(text, pieces, words.clone()).or_else(|| asked_body(text, pieces, words));
    whom.filter(|phrase| phrase.head.is_sentient())
}

/// `회사에 문의하니`: the body asked, right before the verb.
fn asked_body(text: &str, pieces: &[Piece], words: Range<usize>) -> Option<Phrase> {
    let at = words.clone().rev().find(|&at| ASKED.contains(&&text[pieces[at].span]))?;
    let last = at.checked_sub(1).filter(|last| words.contains(last))?;
    let stem = text[word_at(pieces, last)?].strip_suffix('에')?;
    let phrase = phrase::with_stem(text, pieces, last, stem)?;
    (phrase.head == Head::Institution).then_some(phrase)
}

/// `김 씨를 조사하는 과정에서 “…”는 진술을 확보했다`: who was examined.
fn examined(walk: &mut Walk<'_, '_>, pieces: &[Piece], words: Range<usize>) -> Option<Attribution> {
    let text = walk.text;
    let at = words
        .clone()
        .rev()
        .find(|&at| EXAMINING.iter().any(|verb| text[pieces[at].span].starts_with(verb)))?;
    let last = at.checked_sub(1).filter(|last| words.contains(last))?;
    let stem = text[word_at(pieces, last)?].strip_suffix(['을', '를'])?;
    let phrase = phrase::with_stem(text, pieces, last, stem).filter(|phrase| phrase.head.is_sentient())?;
    walk.by_name(&phrase, Rule::Nominal)
}

/// The last phrase in the case of somebody asked: `시인에게`.
pub(in crate::quote) fn to_whom(text: &str, pieces: &[Piece], words: Range<usize>) -> Option<Phrase> {
    let (at, stem) = words.rev().find_map(|at| {
        let word = &text[word_at(pieces, at)?];
        let word = word.strip_suffix('도').unwrap_or(word);
        TO_WHOM.iter().find_map(|case| word.strip_suffix(case)).map(|stem| (at, stem))
    })?;
    phrase::with_stem(text, pieces, at, stem)
}

/// `업주에게서 “…”는 답을 들었다`: whom it was heard from, who has one of the cases.
pub(super) fn heard_from(
    walk: &mut Walk<'_, '_>,
    pieces: &[Piece],
    words: Range<usize>,
    cases: impl Iterator<Item = &'static &'static str> + Clone,
) -> Option<Attribution> {
    let (at, stem) = near(&words).rev().find_map(|at| {
        let word = &walk.text[word_at(pieces, at)?];
        let stem = cases.clone().find_map(|end| word.strip_suffix(end))?;
        (!stem.is_empty()).then_some((at, stem))
    })?;
    let phrase = phrase::with_stem(walk.text, pieces, at, stem)?;
    walk.by_name(&phrase, Rule::Nominal)
}
