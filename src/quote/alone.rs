//! Quotations that are sentences by themselves: taken up by the next sentence, going on from the last one, or
//! answers.
//!
//! Such a quotation names nobody, and newsrooms say in a handful of ways whose it is. They are asked in this
//! order:
//!
//! 1. What stands behind takes it up: a sentence with a word that points back
//!    (`“…” ¶ 노 감독은 4일 이같이 말했다.`), one that only says that somebody spoke
//!    (`“…” 노 감독이 물었다.`), a noun of speech with its owner (`상인 노 모 씨의 말이다.`), a question that
//!    somebody answers (`“…?” 함 의원이 추궁하자`).
//! 2. Not at the head of a line: the sentence before tells of somebody, who goes on
//!    (`노 이장은 버스가 다시 다닌다고 했다. “…”`).
//! 3. At the head of one: the line before is a question, and whoever is interviewed answers; or its last
//!    sentence tells of somebody who acts (`그러자 민 의원이 끼어들었다. ¶ “…”`).
//! 4. Whoever spoke right before, in this line or in the one above.
//! 5. At the head of a line, a line farther above announces it (`노 감독은 4일 이렇게 말했다. ¶ “…”`).
//! 6. The line behind tells of a person first: `“다시 뛰겠다.” ¶ 노 감독은 은퇴 뒤 2년 만에 돌아왔다.` This
//!    is the lead that begins with a voice, and the weakest of the rules.
//!
//! But for one that tells who asked, a sentence that has another quotation takes up none; and a paragraph
//! between two quotations ends what floats.

use nom::Offset;

use super::antecedent;
use super::attribute::Attribution;
use super::clause;
use super::cue::{self, Cue};
use super::group::Group;
use super::particle;
use super::people::Who;
use super::phrase::{self, Head};
use super::roles;
use super::row::{Piece, Row, Scene, word_before};
use super::sieve::owner;
use super::tail::Tail;
use super::topic::Strength;
use super::verb::{Form, Verb, verb};
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{BACKWARD, IDIOMS, QUESTIONS_AND_ANSWERS, RESULT, THIS_SPEECH, WITH};
use crate::lexicon::phrases::SOME;
use crate::lexicon::questions::ASKING;
use crate::lexicon::topics::Pronoun;
use crate::lexicon::verbs::PLAINLY;
use crate::scan::sentence::lines;
use crate::scan::window::{ahead, back};

/// Whether a quotation is all that its sentence has, save a bracket.
/// A bracket behind it may name the speaker (`“…” (김도윤 이장)`), and has been asked by then.
pub(super) fn stands_alone(scene: Scene<'_>, group: &Group<'_>) -> bool {
    group.first == scene.start
        && group.limit == scene.end
        && matches!(group.tail, Tail::Bare | Tail::List)
        && scene.end - (group.last + 1) <= 1
}

/// Who says a quotation that is a sentence by itself.
pub(super) fn alone(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Attribution {
    let leads = scene.start == 0;
    back_reference(walk, scene)
        .map(|(found, _)| found)
        .or_else(|| if leads { None } else { antecedent::told_before(walk, scene) })
        .or_else(|| if leads { interviewee(walk, scene.line) } else { None })
        .or_else(|| if leads { antecedent::told_above(walk, scene.line) } else { None })
        .or_else(|| floating(walk, scene))
        .or_else(|| antecedent::announced(walk, scene))
        .or_else(|| antecedent::next_topic(walk, scene.line))
        .or_else(|| beside(walk, scene))
        .unwrap_or(Attribution::UNKNOWN)
}

/// `“…” 어촌계장 고춘식씨가 뱃전을 쓰다듬었다`: of whom the sentence behind tells, with name and title.
fn beside(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let Scene { pieces, end: start, .. } = scene;
    let behind = pieces.get(start..)?;
    let end =
        start + behind.iter().take(TAKEN_UP).position(|piece| walk.text[piece.span].ends_with('.'))? + 1;
    let is_quoted = behind[..end - start].iter().any(|piece| piece.quote.is_some());
    let topic = walk.topic(pieces, start..end).filter(|_| !is_quoted)?;
    let is_named =
        topic.strength == Strength::Sure && matches!(topic.phrase.head, Head::Person { name: Some(_), .. });
    let who = if is_named { walk.people.who(&topic.phrase) } else { None };
    who.map(|who| Attribution::mentioned(Some(who), topic.phrase.span, Rule::NextTopic))
}

/// Bytes of the longest question that no mark tells.
/// Sixty syllables: what is longer and ends like a question is a paragraph.
const LONGEST_QUESTION: usize = 180;

/// An answer: the line before is a question.
/// Papers mark the question by a dash, a triangle or `Q`, or put a question mark. The answer is of the person
/// who spoke last, else of the one named first, else of the one whom the beginning of the page introduces.
fn interviewee(walk: &mut Walk<'_, '_>, line: Span) -> Option<Attribution> {
    let before = back(walk.text, line.start(), 400).trim_end();
    let question = before.rsplit('\n').next()?.trim();
    let marked = question.starts_with(['―', '—', '-', '–', '‑', '▷', '▶', '□', '◇', 'Q', '문']);
    // A line of a few words between paragraphs asks by its ending alone: `휴전선의 의미는.`
    let asks = || question.len() <= LONGEST_QUESTION && ASKING.iter().any(|end| question.ends_with(end));
    if !((marked || asks()) && !question.contains('“') || question.ends_with('?')) {
        return None;
    }
    let headed = heading(walk, before);
    // Whoever has answered twice answers again, whoever is quoted between.
    let known = headed
        .or(walk.interviewed.filter(|(_, answers)| *answers > 1).map(|(who, _)| who))
        .or_else(|| walk.carried.filter(|who| who.class == Class::Person))
        .or_else(|| walk.people.first());
    let who = known.or_else(|| introduced(walk, line.start()))?;
    let before = walk.interviewed.filter(|(before, _)| *before == who).map_or(0, |(_, answers)| answers);
    walk.interviewed = Some((who, before + 1));
    Some(Attribution::unmentioned(who, Rule::Interview))
}

/// `다음은 이 대표와의 일문일답.`: with whom the questions and answers are that a line right before them
/// announces.
fn heading(walk: &mut Walk<'_, '_>, before: &str) -> Option<Who> {
    let at = before.rfind(QUESTIONS_AND_ANSWERS)?;
    let start = before[..at].rfind('\n').map_or(0, |end| end + 1);
    let offset = walk.text.offset(before);
    walk.beside(Span::new(offset + start, offset + at), |walk, row| {
        let last = row.pieces.len().checked_sub(1)?;
        let stem = WITH.iter().find_map(|with| walk.text[row.pieces[last].span].strip_suffix(with))?;
        let phrase = phrase::with_stem(walk.text, &row.pieces, last, stem)?;
        if phrase.head.is_person() { walk.people.who(&phrase) } else { None }
    })
}

/// Bytes of a page in which an interview introduces whom it is with.
/// A thousand syllables: the headline and the paragraph that tells who the guest is.
const INTRODUCTION: usize = 3_000;

/// The person named first with a title before an offset, where nobody has spoken yet. Looked for once, as far
/// as an introduction goes.
fn introduced(walk: &mut Walk<'_, '_>, end: usize) -> Option<Who> {
    if core::mem::replace(&mut walk.introduced, true) {
        return None;
    }
    let text = walk.text;
    let mut row = Row::default();
    let phrase = lines(ahead(text, 0, INTRODUCTION.min(end))).find_map(|line| {
        row.read_words(text, line);
        (0..row.pieces.len()).find_map(|at| {
            let is_title = roles::of(&text[row.pieces[at].span]).is_title();
            let read = if is_title { phrase::bare } else { phrase::ending_at };
            let phrase = read(text, &row.pieces, at)?;
            matches!(phrase.head, Head::Person { name: Some(_), title: Some(_), .. }).then_some(phrase)
        })
    })?;
    walk.people.who(&phrase)
}

/// Who spoke last goes on, in the same line or in the next.
fn floating(walk: &Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let near = scene.start > 0 || follows_closely(walk, scene.line);
    walk.carried.filter(|_| near).map(|who| Attribution::unmentioned(who, Rule::Floating))
}

/// Whether the line before is the one with the last quotations.
fn follows_closely(walk: &Walk<'_, '_>, line: Span) -> bool {
    walk.read_to > 0 && walk.text[walk.read_to..line.start()].chars().all(char::is_whitespace)
}

/// The sentence behind takes the quotation up: `김 대표는 이같이 말했다`, `상인 노씨의 말이다`.
/// A pronoun there means whom the sentence before the quotation tells of:
/// `권씨는 나무를 벤다. “…” 그가 말끝을 흐렸다.`
pub(super) fn back_reference<'a>(
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
            if announces { None } else { taken_up(walk, &row.pieces[first], next) }
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
    if announces && !points_back(walk.text, &pieces[start..end]) {
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

/// `“…” 노 감독이 4일 간담회에서 한 말이다`: the subject of the clause that describes the noun of speech at
/// `last`.
fn said_there(walk: &mut Walk<'_, '_>, pieces: &[Piece], last: usize, line: Span) -> Option<Attribution> {
    let said = last.checked_sub(1).filter(|&said| &walk.text[pieces[said].span] == SOME)?;
    let topic = walk.topic(pieces, 0..said).filter(|topic| topic.phrase.head.is_sentient())?;
    let attribution = walk.by_topic(&topic.phrase, Scene { pieces, start: 0, end: pieces.len(), line });
    Some(Attribution { rule: Rule::BackReference, ..attribution })
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
        (form == Form::Whereupon && verb.is_listed()).then_some((at, verb))
    })?;
    let topic = walk.topic(pieces, start..at).filter(|topic| topic.phrase.head.is_sentient())?;
    let scene = Scene { pieces, start, end: pieces.len(), line };
    let attribution = walk.by_topic(&topic.phrase, scene);
    Some((Attribution { rule: Rule::BackReference, ..attribution }, Some(Cue::Verb(verb))))
}

/// The verb of what is answered stands within so many pieces.
const ASKED_WITHIN: usize = 8;

/// A sentence that takes a quotation up has no more pieces than this.
const TAKEN_UP: usize = 60;

/// Who a sentence without quotations says has said the one before it: the owner of its noun of speech
/// (`노씨의 말이다`), or the topic of its verb.
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
    if let Some(speech) = cue::noun_of_speech(word).filter(|speech| speech.particle.starts_with(['이', '다']))
    {
        let attribution = owner(walk, pieces, 0..last, Rule::BackReference)
            .or_else(|| said_there(walk, pieces, last, line))?;
        return Some((attribution, Some(speech.cue())));
    }
    if let Some(answered) = answered(walk, pieces) {
        return Some(answered);
    }
    let (verb, form) = verb(word)?;
    let takes_up = points_back(walk.text, pieces) || says_no_more(walk.text, pieces, &verb);
    let says = form == Form::Final && speaks(walk.text, pieces, &verb) && takes_up;
    let topic = if says || leaves(walk.text, pieces) { walk.topic(pieces, 0..last)? } else { return None };
    let scene = Scene { pieces, start: 0, end: pieces.len(), line };
    let attribution = walk.by_topic(&topic.phrase, scene);
    let cue = says.then_some(Cue::Verb(verb));
    Some((Attribution { rule: Rule::BackReference, ..attribution }, cue))
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
