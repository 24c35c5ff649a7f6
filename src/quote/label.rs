//! Names without a particle: before the marks of a headline, in a broadcaster's brackets, behind a quotation.
//!
//! Where there is no sentence, there is no particle: headlines put the name before the marks
//! (`김도윤 “더 짓겠다”`), broadcasters put it above or before the words (`[김도윤/상인 : “…”]`), papers of
//! letters and of reactions put it behind them in brackets (`“…”(김도윤 이장)`). The order is: the words
//! right before the mark; the bracket behind; a line of its own above; and what a [`headline`] says in its
//! other ways.
//!
//! A bracket behind is asked twice, first of all for a person with a name, since nothing else can be meant by
//! one. A label needs somebody who can speak, unless a colon stands between. Bylines (`[김도윤 기자]`), tags
//! (`(종합)`, `(2보)`), glosses and titles of programmes in brackets are no labels.

use nom::Offset;

use super::Rule;
use super::alone;
use super::attribute::Attribution;
use super::clip::head::{self, named};
use super::group::Group;
use super::headline;
use super::particle::Particle;
use super::phrase::{self, Head, Phrase};
use super::roles;
use super::row::{Piece, Scene};
use super::search::is_date;
use super::tail::Tail;
use super::walk::Walk;
use crate::Span;
use crate::lexicon::attribution::ANSWER;
use crate::lexicon::headlines::{ARROWS, PAGE, TEXTS, VERSUS};
use crate::lexicon::phrases::UTTERED_IN;
use crate::lexicon::tags::{REPORT, UPDATE};
use crate::scan::class::is_hangul;
use crate::scan::window::ahead;

/// `“…”(김도윤 대표)`: a bracket that names somebody.
pub(super) fn bracketed(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let phrase = bracket_behind(walk.text, scene.pieces, group)?;
    if !matches!(phrase.head, Head::Person { .. }) {
        return None;
    }
    walk.by_name(&phrase, Rule::Label)
}

/// A name without a particle beside the marks: `김도윤 “더 짓겠다”`, `[김도윤/상인 : “…”]`, `“…” (김도윤
/// 상인회장)`.
pub(super) fn label(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    if !matches!(group.tail, Tail::Bare | Tail::List | Tail::Case) {
        return None;
    }
    let text = walk.text;
    if is_answer(text, scene, group) {
        if let Some(found) = alone::interviewee(walk, scene.line) {
            return Some(found);
        }
    }
    let mark = scene.pieces[group.first].span.start();
    let phrase = head::before(text, scene.line, mark)
        .and_then(|head| head.phrase(text))
        .or_else(|| label_before(text, scene.pieces, group))
        .or_else(|| bracket_behind(text, scene.pieces, group))
        .or_else(|| dash_behind(text, scene.pieces, group))
        .or_else(|| if group.first == 0 { head::above(text, scene.line)?.phrase(text) } else { None });
    match phrase {
        Some(phrase) => match headline::holder(walk, scene, &phrase) {
            Some(who) => Some(Attribution::mentioned(Some(who), phrase.span, Rule::Label)),
            None => walk.by_name(&phrase, Rule::Label),
        },
        None => headline::speaker(walk, scene, group),
    }
}

/// `Q : …? ¶ A : “…”`, `A. “…”`: whether a line begins with the letter of an answer, and no name.
fn is_answer(text: &str, scene: Scene<'_>, group: &Group<'_>) -> bool {
    let head = &text[scene.line.start()..scene.pieces[group.first].span.start()];
    scene.start == 0 && ANSWER.contains(&head.trim_end_matches([' ', ':', '.', '：']))
}

/// The words right before the mark, with a colon or without.
/// With a comma, a stop or dots before the mark the words are another clause, which the headline is asked
/// about.
/// `김도윤` of `김도윤 “…”`, and `김도윤 :`; not `착공…한들전자`, of two clauses. `한들푸드 :` needs
/// its colon, as no list says that it can speak.
fn label_before(text: &str, pieces: &[Piece], group: &Group<'_>) -> Option<Phrase> {
    let left = group.start;
    let mut last = group.first.checked_sub(1).filter(|&last| last >= left)?;
    let mut end = pieces[last].span.end();
    let mark = text[pieces[last].span].trim_end_matches([':', '=', '-', '：']);
    let coloned = mark.len() < pieces[last].span.len();
    if mark.is_empty() {
        last = last.checked_sub(1).filter(|&last| last >= left)?;
        end = pieces[last].span.end();
    } else {
        end -= pieces[last].span.len() - mark.len();
    }
    if pieces[last].quote.is_some() {
        return None;
    }
    let word = Span::new(pieces[last].span.start(), end);
    // A headline's clauses: `13년 만에 제적…법원 “…”`.
    let words = &text[pieces[left].span.start()..end];
    if words.ends_with([',', '.', ')', '!', '?', ']']) || headline::has_clauses(words) {
        return None;
    }
    // `김도윤 여사 최후진술서 “…”`: not whose it is.
    let is_text = TEXTS.contains(&&text[word]);
    // `주민 열 명 중 7명 “…”`
    if is_text || text[word].starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // `현장 찾은 與 “…”`: a party by its sign is all of its name.
    let is_sign = text[word].chars().nth(1).is_none() && !text[word].chars().all(is_hangul);
    // `여당 “환영” vs 야당 “…”`: a word in marks that is no quotation, `vs` and `→` are not of the name.
    let parts = |piece: &Piece| {
        let word = &text[piece.span];
        word.ends_with(['”', '"']) || word == VERSUS || ARROWS.contains(&word)
    };
    let parted = pieces[left..last].iter().rposition(parts).map_or(left, |at| left + at + 1);
    let left = if is_sign { last } else { parted };
    let phrase = phrase::phrase(text, &pieces[left..=last], last - left, word, Particle::Bare)?;
    (phrase.head.is_sentient() || coloned).then_some(phrase)
}

/// `“…” - 김도윤 시인`, `“…”-김도윤 시인, 2017년 10월 강연에서`: who wrote or said what stands at the head of
/// a text, behind a dash.
fn dash_behind(text: &str, pieces: &[Piece], group: &Group<'_>) -> Option<Phrase> {
    let word = pieces.get(group.last + 1).filter(|_| group.last + 1 < group.limit)?.span;
    let rest = ahead(text, word.start(), LONGEST_LABEL);
    let behind = rest.strip_prefix(DASHES)?;
    let who = behind.split([',', '\n', '“', '"']).next()?.trim();
    let start = text.offset(who);
    named(text, Span::new(start, start + who.len()))
        .filter(|phrase| matches!(phrase.head, Head::Person { name: Some(_), .. }))
}

/// Bytes of the longest bracket or line that says who speaks.
const LONGEST_LABEL: usize = 120;

/// Dashes before the name of whose words they are.
pub(super) const DASHES: [char; 5] = ['-', '–', '—', '―', '─'];

/// `“…” (김도윤 상인회장)`.
fn bracket_behind(text: &str, pieces: &[Piece], group: &Group<'_>) -> Option<Phrase> {
    let word = pieces.get(group.last + 1).filter(|_| group.last + 1 < group.limit)?.span;
    // `(한들 김도윤 감독, 12일 경기에서 진 뒤)`: who, before all else.
    let bracket = ahead(text, word.start(), LONGEST_LABEL).strip_prefix('(')?;
    // `(‘한들영상제’ 수상자 김도윤씨)`: what he has won stands before him.
    let won = bracket.strip_prefix('‘').and_then(|term| term.split_once("’ "));
    let bracket = won.map_or(bracket, |(_, who)| who);
    let end = bracket.find([')', ',', '.', '\n', '‘', '“', '[', '<', '《'])?;
    let whole = bracket[end..].starts_with([')', ',', '.']);
    let piece = || text[word].strip_prefix('(').map(|words| words.split(')').next().unwrap_or(words));
    let inside = if whole { &bracket[..end] } else { piece()? };
    // `“…”(종합)`, `“…”(2보)`: a headline's tag; `“…”(South Korean finds)`: the words in another language.
    // `“…” (‘한들쇼’)`: the programme.
    let is_term = inside.starts_with(['\'', '‘', '《', '〈', '<']);
    let is_tag = inside.trim_end_matches(REPORT).trim_end_matches(|c: char| c.is_ascii_digit()).is_empty()
        || inside.starts_with(UPDATE);
    // `“…”(87쪽)`
    let is_page = inside.trim_start_matches(|c: char| c.is_ascii_digit()) == PAGE;
    if is_tag || is_term || is_page || (inside.is_ascii() && inside.contains(' ')) {
        return None;
    }
    let who = without_setting(inside);
    let start = text.offset(who);
    named(text, Span::new(start, start + who.len()))
}

/// What a bracket names, without the day before it, and without where it was said behind a title: `17일
/// 김도윤 한빛당 의원 페이스북`.
fn without_setting(inside: &str) -> &str {
    let undated = inside.split_once(' ').filter(|(day, _)| is_date(day)).map_or(inside, |(_, who)| who);
    let titled = || {
        let (mut who, setting) = undated.rsplit_once(' ')?;
        let is_setting = UTTERED_IN.iter().any(|end| setting.ends_with(end));
        while is_setting && !roles::of(who.rsplit(' ').next()?).is_title() {
            who = who.rsplit_once(' ')?.0;
        }
        is_setting.then_some(who)
    };
    titled().unwrap_or(undated)
}
