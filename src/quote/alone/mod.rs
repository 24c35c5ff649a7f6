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
//! 5. At the head of a line, a line farther above announces it (`노 감독은 4일 이렇게 말했다. ¶ “…”`), or the
//!    one above, without a name, says that who spoke goes on (`5일에는 이렇게 말했다. ¶ “…”`).
//! 6. The line behind tells of a person first: `“다시 뛰겠다.” ¶ 노 감독은 은퇴 뒤 2년 만에 돌아왔다.` This
//!    is the lead that begins with a voice, and the weakest of the rules.
//!
//! But for one that tells who asked, a sentence that has another quotation takes up none; and a paragraph
//! between two quotations ends what floats.

mod taken_up;

use self::taken_up::TAKEN_UP;
pub(super) use self::taken_up::{acts_speaking, back_reference};

use nom::Offset;

use super::antecedent;
use super::attribute::Attribution;
use super::group::Group;
use super::named::is_aged;
use super::particle;
use super::people::Who;
use super::phrase::{self, Head, Phrase};
use super::pronoun::is_somebody;
use super::roles;
use super::row::{Row, Scene, quote_in};
use super::tail::Tail;
use super::topic::Strength;
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{QUESTIONS_AND_ANSWERS, WITH};
use crate::lexicon::phrases::CASES;
use crate::lexicon::questions::ASKING;
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
/// What says it outright comes first, and what only stands near comes last, in the order of the module.
/// [`Attribution::UNKNOWN`] where no line about it tells of anybody.
pub(super) fn alone(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Attribution {
    let leads = scene.start == 0;
    back_reference(walk, scene)
        .map(|(found, _)| found)
        .or_else(|| if leads { None } else { antecedent::told_before(walk, scene) })
        .or_else(|| if leads { interviewee(walk, scene.line) } else { None })
        .or_else(|| if leads { antecedent::told_above(walk, scene.line) } else { None })
        .or_else(|| floating(walk, scene))
        .or_else(|| antecedent::announced(walk, scene))
        .or_else(|| if leads { antecedent::announced_on(walk, scene.line) } else { None })
        .or_else(|| antecedent::next_topic(walk, scene.line))
        .or_else(|| beside(walk, scene))
        .unwrap_or(Attribution::UNKNOWN)
}

/// `“…” 어촌계장 고춘식씨가 뱃전을 쓰다듬었다`: of whom the sentence behind tells, with name and title. At
/// the head of a line it may go on with his next words: `“…” 공판에서 재판장은 “…”고 했다`.
fn beside(walk: &mut Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let Scene { pieces, end: start, .. } = scene;
    let behind = pieces.get(start..)?;
    let end =
        start + behind.iter().take(TAKEN_UP).position(|piece| walk.text[piece.span].ends_with('.'))? + 1;
    let quoted = quote_in(pieces, start..end);
    let topic = walk.topic(pieces, start..quoted.unwrap_or(end))?;
    let is_told = match topic.phrase.head {
        Head::Person { name: Some(_), .. } => quoted.is_none() || scene.start == 0,
        head => quoted.is_some() && scene.start == 0 && head.is_person(),
    };
    let who = if is_told && topic.strength == Strength::Sure { walk.people.who(&topic.phrase) } else { None };
    who.map(|who| Attribution::mentioned(Some(who), topic.phrase.span, Rule::NextTopic))
}

/// Bytes of the longest question that no mark tells.
/// Sixty syllables: what is longer and ends like a question is a paragraph.
const LONGEST_QUESTION: usize = 180;

/// Whoever has answered so often answers again, whoever is quoted between.
const ANSWERS: usize = 2;

/// An answer: the line before is a question.
/// Papers mark the question by a dash, a triangle or `Q`, or put a question mark. The answer is of the person
/// who spoke last, else of the one named first, else of the one whom the beginning of the page introduces.
/// ```text
/// ―공장을 또 지으십니까?
/// “내년에 시작합니다.”
/// ```
/// `공장의 의미는.` asks by its ending alone. None below a line that quotes and has no question mark, and
/// where nobody is known to be interviewed. Of whom there may be several the heading comes first, as it says
/// so; then who has answered before.
pub(super) fn interviewee(walk: &mut Walk<'_, '_>, line: Span) -> Option<Attribution> {
    let before = back(walk.text, line.start(), 400).trim_end();
    let question = before.rsplit('\n').next()?.trim();
    let marked = question.starts_with(['―', '—', '-', '–', '‑', '▷', '▶', '□', '◇', 'Q', '문']);
    // A line of a few words between paragraphs asks by its ending alone: `휴전선의 의미는.`
    let asks = || question.len() <= LONGEST_QUESTION && ASKING.iter().any(|end| question.ends_with(end));
    if !((marked || asks()) && !question.contains('“') || question.ends_with('?')) {
        return None;
    }
    let headed = heading(walk, before);
    let known = headed
        .or(walk.interviewed.filter(|(_, answers)| *answers >= ANSWERS).map(|(who, _)| who))
        .or_else(|| walk.carried.filter(|who| who.class == Class::Person))
        .or_else(|| walk.people.first());
    let who = known.or_else(|| introduced(walk, line.start()))?;
    let before = walk.interviewed.filter(|(before, _)| *before == who).map_or(0, |(_, answers)| answers);
    // Whom a heading names gives all the answers below it.
    walk.interviewed = Some((who, if headed.is_some() { ANSWERS } else { before + 1 }));
    Some(Attribution::unmentioned(who, Rule::Interview))
}

/// `다음은 이 대표와의 일문일답.`, `시 관계자와의 문답이다.`: with whom the questions and answers are that a
/// line right before them announces.
fn heading(walk: &mut Walk<'_, '_>, before: &str) -> Option<Who> {
    let at = QUESTIONS_AND_ANSWERS.iter().filter_map(|word| before.rfind(word)).max()?;
    let start = before[..at].rfind('\n').map_or(0, |end| end + 1);
    let offset = walk.text.offset(before);
    walk.beside(Span::new(offset + start, offset + at), |walk, row| {
        let last = row.pieces.len().checked_sub(1)?;
        let stem = WITH.iter().find_map(|with| walk.text[row.pieces[last].span].strip_suffix(with))?;
        let phrase = phrase::with_stem(walk.text, &row.pieces, last, stem)?;
        let is_one = phrase.head.is_person() || is_somebody(&walk.text[phrase.span]);
        if is_one { walk.people.who(&phrase) } else { None }
    })
}

/// Bytes of a page in which an interview introduces whom it is with.
/// A thousand syllables: the headline and the paragraph that tells who the guest is.
const INTRODUCTION: usize = 3_000;

/// The person named first with a title before an offset, where nobody has spoken yet. Looked for once, as far
/// as an introduction goes.
/// `김도윤 한들전자 대표가 문을 열었다.` above the first question: 김도윤. None at any later call, found or
/// not.
fn introduced(walk: &mut Walk<'_, '_>, end: usize) -> Option<Who> {
    if core::mem::replace(&mut walk.introduced, true) {
        return None;
    }
    let text = walk.text;
    let mut row = Row::default();
    let phrase = lines(ahead(text, 0, INTRODUCTION.min(end))).find_map(|line| {
        row.read_words(text, line);
        (0..row.pieces.len()).find_map(|at| {
            let word = &text[row.pieces[at].span];
            let is_title = roles::of(word).is_title();
            let read = if is_title { phrase::bare } else { phrase::ending_at };
            let titled =
                |phrase: &Phrase| matches!(phrase.head, Head::Person { name: Some(_), title: Some(_), .. });
            // `배우 노도윤(41)을 만났다`, `노도윤(41)씨는 문을 닫았다`
            let aged = || {
                let stem = CASES
                    .iter()
                    .find_map(|case| word.strip_suffix(case))
                    .or_else(|| particle::stem(word))
                    .filter(|stem| is_aged(stem))?;
                phrase::with_stem(text, &row.pieces, at, stem).filter(|phrase| phrase.head.is_person())
            };
            read(text, &row.pieces, at).filter(titled).or_else(aged)
        })
    })?;
    walk.people.who(&phrase)
}

/// Who spoke last goes on, in the same line or in the next.
/// The second of `“늦었다”고 노 감독은 말했다. “다시 뛰겠다.”`
fn floating(walk: &Walk<'_, '_>, scene: Scene<'_>) -> Option<Attribution> {
    let near = scene.start > 0 || follows_closely(walk, scene.line);
    walk.carried.filter(|_| near).map(|who| Attribution::unmentioned(who, Rule::Floating))
}

/// Whether the line before is the one with the last quotations.
/// ```text
/// 노 감독은 “늦었다”고 말했다.
/// “다시 뛰겠다.”
/// ```
/// Not with a line between, such as `대회는 5월에 열린다.`
fn follows_closely(walk: &Walk<'_, '_>, line: Span) -> bool {
    walk.read_to > 0 && walk.text[walk.read_to..line.start()].chars().all(char::is_whitespace)
}
