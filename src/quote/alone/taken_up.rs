//! What the sentence behind a quotation says of it: that somebody said so, whose words they were, who asked.
//!
//! Newsrooms like to begin with the voice and to say behind it whose it was. Such a sentence has no quotation
//! of its own: it points back (`노 감독은 이같이 말했다`), names the words (`상인 노씨의 말이다`), or says no
//! more than that somebody spoke (`노 감독이 물었다`). One that tells anything else besides is none, since
//! what it tells may be of somebody else.
//!
//! [`back_reference`] is the door. At the end of a line it reads the first sentence of the next; within one
//! it asks first who asked (`“…?” 함 의원이 추궁하자`) and then reads the sentence behind. It gives a speaker
//! and a cue; whom the sentences before tell of is left to [`antecedent`].

use crate::Span;
use crate::lexicon::attribution::{
    BACKWARD, FEATURES, GESTURES, IDIOMS, RESULT, SAID_SO, THIS, THIS_SAME, THIS_SPEECH,
};
use crate::lexicon::topics::Pronoun;
use crate::lexicon::verbs::{ASK, PLAINLY};
use crate::quote::Rule;
use crate::quote::antecedent;
use crate::quote::attribute::Attribution;
use crate::quote::clause;
use crate::quote::cue::{self, Cue};
use crate::quote::particle::{self, Particle};
use crate::quote::phrase::{self, Phrase};
use crate::quote::roles;
use crate::quote::row::{Piece, Scene, word_before};
use crate::quote::sieve::{owner, to_whom};
use crate::quote::verb::{Form, Verb, verb};
use crate::quote::walk::Walk;

/// The sentence behind takes the quotation up: `김 대표는 이같이 말했다`, `상인 노씨의 말이다`.
/// A pronoun there means whom the sentence before the quotation tells of:
/// `권씨는 나무를 벤다. “…” 그가 말끝을 흐렸다.`
pub(in crate::quote) fn back_reference<'a>(
    walk: &mut Walk<'a, '_>,
    scene: Scene<'_>,
) -> Option<(Attribution, Option<Cue<'a>>)> {
    let Scene { pieces, end: start, line, .. } = scene;
    if start == pieces.len() {
        let next = walk.next_line(line)?;
        return walk.beside(next, |walk, row| {
            let first = row.sentences().next()?;
            // `그는 이렇게 말했다. “…”`: of the one behind it.
            let announces = row.pieces.get(first.end).is_some_and(|next| next.quote.is_some());
            let taken_up = if announces { None } else { taken_up(walk, &row.pieces[first], next) };
            // `“…” ¶ 함 의원이 추궁하자 나 이사장은 “…”`
            taken_up.or_else(|| asked_by(walk, Scene { pieces: &row.pieces, start: 0, end: 0, line: next }))
        });
    }
    if let Some(asked) = asked_by(walk, scene) {
        return Some(asked);
    }
    let near = pieces.len().min(start + TAKEN_UP);
    let end = (start..near)
        .find(|&at| walk.text[pieces[at].span].ends_with('.') && pieces[at].quote.is_none())
        .map_or(near, |at| at + 1);
    let found = taken_up(walk, &pieces[start..end], line)?;
    // `“…?” 노 교수가 답한다. “…”`: a sentence that says no more than that announces the next one.
    let announces = end - start <= BARE && pieces.get(end).is_some_and(|next| next.quote.is_some());
    // `노 판사가 물었다. “…” 서씨는 한참 만에 입을 열었다. “…”`
    let is_answered =
        || pieces.get(end).is_some_and(|next| next.quote.is_some()) && is_announced(walk, scene);
    if (announces || is_answered()) && !points_back(walk.text, &pieces[start..end]) {
        return None;
    }
    // `권씨는 나무를 벤다. “…” 그가 말끝을 흐렸다.`: he of whom the sentence before tells.
    let (attribution, cue) = found;
    let is_pronoun = attribution.mention.is_some_and(|mention| {
        let word = &walk.text[mention];
        roles::of(word).pronoun(word) == Some(Pronoun::Person)
    });
    let told = if is_pronoun && scene.start > 0 { antecedent::told_before(walk, scene) } else { None };
    let who = told.map_or(attribution.who, |told| told.who);
    Some((Attribution { who, ..attribution }, cue))
}

/// Whether the sentence right before the quotation ends in a verb of speech, and has no other quotation.
fn is_announced(walk: &Walk<'_, '_>, scene: Scene<'_>) -> bool {
    let Some((last, before)) = scene.pieces[..scene.start].split_last() else { return false };
    let says =
        verb(&walk.text[last.span]).is_some_and(|(verb, form)| form == Form::Final && verb.is_listed());
    says && before.iter().rev().take(TAKEN_UP).all(|piece| piece.quote.is_none())
}

/// `“…” 노 감독이 4일 간담회에서 한 말이다`, `돌아서며 남긴 말이다`: the subject of the clause that describes
/// the noun of speech at `last`.
fn said_there(walk: &mut Walk<'_, '_>, pieces: &[Piece], last: usize, line: Span) -> Option<Attribution> {
    let said = last.checked_sub(1).filter(|&said| SAID_SO.contains(&&walk.text[pieces[said].span]))?;
    let topic = walk.topic(pieces, 0..said).filter(|topic| topic.phrase.head.is_sentient())?;
    Some(referred(walk, &topic.phrase, pieces, line))
}

/// `“…” 김 할머니에게 까닭을 물었더니 돌아온 답이다`: who was asked, before the noun of speech at `last`.
fn asked_there(walk: &mut Walk<'_, '_>, pieces: &[Piece], last: usize) -> Option<Attribution> {
    let asks = |piece: &Piece| walk.text[piece.span].starts_with(ASK.1);
    let asked = pieces[..last].iter().rposition(asks)?;
    let phrase = to_whom(walk.text, pieces, 0..asked).filter(|phrase| phrase.head.is_sentient())?;
    walk.by_name(&phrase, Rule::BackReference)
}

/// `“…” 노 회장의 말에 박수가 쏟아졌다`: the owner of the noun of speech that the sentence tells the answer
/// to.
fn answered<'a>(walk: &mut Walk<'a, '_>, pieces: &[Piece]) -> Option<(Attribution, Option<Cue<'a>>)> {
    let near = &pieces[..pieces.len().min(ANSWERED_WITHIN)];
    let (at, speech) = near.iter().enumerate().skip(1).find_map(|(at, piece)| {
        let word = &walk.text[piece.span];
        let speech = if word.ends_with('에') { cue::noun_of_speech(word)? } else { return None };
        let is_owned = speech.particle == "에" && walk.text[pieces[at - 1].span].ends_with('의');
        is_owned.then_some((at, speech))
    })?;
    Some((owner(walk, pieces, 0..at, Rule::BackReference)?, Some(speech.cue())))
}

/// `“…” 업계에서는 이 같은 우려가 나온다`, `“…” 주민들은 이런 우려를 내놨다`: the topic of the sentence whose
/// noun of speech points back.
fn pointed_at<'a>(
    walk: &mut Walk<'a, '_>,
    pieces: &[Piece],
    line: Span,
) -> Option<(Attribution, Option<Cue<'a>>)> {
    let word = |at: usize| &walk.text[pieces[at].span];
    let points = |at: usize| THIS.contains(&word(at)) || (at > 0 && [word(at - 1), word(at)] == THIS_SAME);
    let at = (1..pieces.len()).find(|&at| points(at - 1) && cue::noun_of_speech(word(at)).is_some())?;
    let speech = cue::noun_of_speech(word(at))?;
    let topic = walk.topic(pieces, 0..at - 1)?;
    let comes_up = speech.particle.starts_with(['이', '가']);
    let fits = if comes_up {
        matches!(topic.phrase.particle, Particle::Place | Particle::At)
    } else {
        speech.is_object() && topic.phrase.head.is_sentient()
    };
    fits.then(|| (referred(walk, &topic.phrase, pieces, line), Some(speech.cue())))
}

/// The noun of what is answered stands within so many pieces.
const ANSWERED_WITHIN: usize = 8;

/// `“…?” 함 의원이 추궁하자 나 이사장은 “…”`: the subject of what the sentence behind answers.
fn asked_by<'a>(walk: &mut Walk<'a, '_>, scene: Scene<'_>) -> Option<(Attribution, Option<Cue<'a>>)> {
    let Scene { pieces, end: start, line, .. } = scene;
    let near = pieces.len().min(start + ASKED_WITHIN);
    let words = (start..near).take_while(|&at| pieces[at].quote.is_none());
    let (at, verb) = words.into_iter().find_map(|at| {
        let word = &walk.text[pieces[at].span];
        // Most words end otherwise.
        let (verb, form) =
            if particle::without_commas(word).ends_with('자') { verb(word)? } else { return None };
        // `도 의원이 목소리를 높이자`
        let object = || word_before(walk.text, pieces, at);
        let speaks =
            verb.is_listed() || IDIOMS.iter().any(|(noun, lemma)| verb.is(lemma) && object() == Some(noun));
        (form == Form::Whereupon && speaks).then_some((at, verb))
    })?;
    let topic = walk.topic(pieces, start..at).filter(|topic| topic.phrase.head.is_sentient())?;
    let scene = Scene { pieces, start, end: pieces.len(), line };
    let attribution = walk.by_topic(&topic.phrase, scene);
    Some((Attribution { rule: Rule::BackReference, ..attribution }, Some(Cue::Verb(verb))))
}

/// The verb of what is answered stands within so many pieces.
const ASKED_WITHIN: usize = 8;

/// A sentence that takes a quotation up has no more pieces than this.
pub(super) const TAKEN_UP: usize = 60;

/// Who a sentence without quotations says has said the one before it: the owner of its noun of speech
/// (`노씨의 말이다`), or the topic of its verb.
/// A noun at the end is asked first, as its copula leaves no verb to ask; then what is answered, the verb,
/// and a noun that points back. None for a sentence that has a quotation itself.
fn taken_up<'a>(
    walk: &mut Walk<'a, '_>,
    pieces: &[Piece],
    line: Span,
) -> Option<(Attribution, Option<Cue<'a>>)> {
    if pieces.iter().any(|piece| piece.quote.is_some()) {
        return None;
    }
    let last = pieces.len().checked_sub(1)?;
    let word = &walk.text[pieces[last].span];
    if let Some(speech) =
        cue::noun_of_speech(word).filter(|speech| speech.particle.starts_with(['이', '다', '입']))
    {
        let attribution = owner(walk, pieces, 0..last, Rule::BackReference)
            .or_else(|| said_there(walk, pieces, last, line))
            .or_else(|| asked_there(walk, pieces, last))?;
        return Some((attribution, Some(speech.cue())));
    }
    if let Some(answered) = answered(walk, pieces) {
        return Some(answered);
    }
    spoken(walk, pieces, line)
        .or_else(|| pointed_at(walk, pieces, line))
        .or_else(|| saying_so(walk, pieces, line))
        .or_else(|| shown(walk, pieces).map(|shown| (shown, None)))
        .or_else(|| moves(walk, pieces, line).map(|moves| (moves, None)))
}

/// `“…” 노씨는 그렇게 말하며 서류를 접었다`: the topic of what is done while saying so.
fn saying_so<'a>(
    walk: &mut Walk<'a, '_>,
    pieces: &[Piece],
    line: Span,
) -> Option<(Attribution, Option<Cue<'a>>)> {
    let at = pieces.iter().position(|piece| BACKWARD.contains(&&walk.text[piece.span]))?;
    let (verb, _) = verb(&walk.text[pieces.get(at + 1)?.span]).filter(|(verb, _)| verb.is_any(PLAINLY))?;
    let topic = walk.topic(pieces, 0..at).filter(|topic| topic.phrase.head.is_sentient())?;
    Some((referred(walk, &topic.phrase, pieces, line), Some(Cue::Verb(verb))))
}

/// `“…” 민박집에서 만난 기관사 노도윤(36)씨의 얼굴은 까칠했다`: whose face or voice the sentence shows.
fn shown(walk: &mut Walk<'_, '_>, pieces: &[Piece]) -> Option<Attribution> {
    let at = pieces.iter().position(|piece| FEATURES.contains(&&walk.text[piece.span]))?;
    let stem = walk.text[pieces[at.checked_sub(1)?].span].strip_suffix('의')?;
    let phrase = phrase::with_stem(walk.text, &pieces[..at], at - 1, stem)?;
    if phrase.head.is_person() { walk.by_name(&phrase, Rule::BackReference) } else { None }
}

/// `“…” 노씨가 장갑을 끼며 일어섰다`: the subject of what is done while speaking.
fn moves(walk: &mut Walk<'_, '_>, pieces: &[Piece], line: Span) -> Option<Attribution> {
    let last = pieces.len().checked_sub(1)?;
    let topic = if is_gesture(&walk.text[pieces[last].span]) { walk.topic(pieces, 0..last) } else { None }?;
    let fits = topic.phrase.particle == Particle::Subject && topic.phrase.head.is_person();
    fits.then(|| referred(walk, &topic.phrase, pieces, line))
}

/// `“…” 노 감독은 이같이 말했다`: the topic of the verb that ends the sentence.
fn spoken<'a>(
    walk: &mut Walk<'a, '_>,
    pieces: &[Piece],
    line: Span,
) -> Option<(Attribution, Option<Cue<'a>>)> {
    let last = pieces.len().checked_sub(1)?;
    let (verb, form) = verb(&walk.text[pieces[last].span])?;
    let takes_up = points_back(walk.text, pieces) || says_no_more(walk.text, pieces, &verb);
    let says = form == Form::Final && speaks(walk.text, pieces, &verb) && takes_up;
    let topic = if says || leaves(walk.text, pieces) { walk.topic(pieces, 0..last)? } else { return None };
    Some((referred(walk, &topic.phrase, pieces, line), says.then_some(Cue::Verb(verb))))
}

/// Who the topic of such a sentence is.
fn referred(walk: &mut Walk<'_, '_>, topic: &Phrase, pieces: &[Piece], line: Span) -> Attribution {
    let scene = Scene { pieces, start: 0, end: pieces.len(), line };
    Attribution { rule: Rule::BackReference, ..walk.by_topic(topic, scene) }
}

/// Whether somebody leaves the quotation behind: `그는 이 말을 남기고 떠났다`.
fn leaves(text: &str, pieces: &[Piece]) -> bool {
    let is = |piece: Piece, word: &str| &text[piece.span] == word;
    pieces.windows(2).any(|pair| is(pair[0], THIS_SPEECH.0) && is(pair[1], THIS_SPEECH.1))
}

/// Whether the verb that ends a sentence is one of speech, by itself or with its object: `말문을 열었다`.
fn speaks(text: &str, pieces: &[Piece], verb: &Verb<'_>) -> bool {
    verb.is_listed() || is_idiom(text, pieces, verb)
}

/// `말을 건넸다`, `입을 열었다`
fn is_idiom(text: &str, pieces: &[Piece], verb: &Verb<'_>) -> bool {
    let object = || word_before(text, pieces, pieces.len() - 1);
    IDIOMS.iter().any(|(noun, lemma)| verb.is(lemma) && object() == Some(noun))
}

/// `일어섰다.`, `끄덕였다`
fn is_gesture(word: &str) -> bool {
    GESTURES.contains(&word.trim_end_matches('.'))
}

/// Whether a sentence ends in what people do while they speak: `고개를 끄덕였다`, `손사래를 쳤다`.
pub(in crate::quote) fn acts_speaking(text: &str, pieces: &[Piece]) -> bool {
    let Some(last) = pieces.last().map(|piece| &text[piece.span]) else { return false };
    is_gesture(last)
        || verb(last).is_some_and(|(verb, form)| form == Form::Final && is_idiom(text, pieces, &verb))
}

/// Whether a sentence of reporting means the quotation before it by a word that points back: `이같이 말했다`.
fn points_back(text: &str, pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| BACKWARD.contains(&&text[piece.span]))
}

/// Words of the longest sentence that only says that somebody spoke.
const BARE: usize = 4;

/// Whether a sentence only says that somebody spoke, and nothing else: `노 감독이 물었다`.
/// `말하다`, `전하다` and idioms mean the quotation in a sentence of any length, other verbs in one of four
/// words without an object of their own.
fn says_no_more(text: &str, pieces: &[Piece], verb: &Verb<'_>) -> bool {
    let mut words = pieces.iter().map(|piece| &text[piece.span]);
    let reported = |word: &str| clause::ends_report(word) || word.ends_with(RESULT);
    let is_bare = || pieces.len() <= BARE && !words.clone().any(|word| word.ends_with(['을', '를']));
    let plain = verb.is_any(PLAINLY) || is_idiom(text, pieces, verb) || is_bare();
    plain && !words.any(reported)
}
