//! Captions (사진 설명) and the credit at their end.
//!
//! | written | credit |
//! |---|---|
//! | `…있다./뉴스1`, `…있다. /독자 제공`, `…있다. /사진=한빛` | behind the bar, without `사진=` and `제공` (*given by*) |
//! | `…있다. (사진=한빛 제공)`, `…전경. [중앙포토]`, `▲ …있다. <한빛그룹>` | in the brackets |
//! | `…있다. 사진=한빛`, `…있다. 사진제공\|한빛` | behind the label |
//! | `…있다. (한빛시 제공) 2031.3.10/뉴스1` | in the brackets: who gave it to the agency |
//! | `…있다. 연합뉴스`, `…있다. 한빛 제공`, `…있다. 한빛 홈페이지 캡처` | behind the sentence |
//! | `한빛대 전경/한빛대`, `한빛시 강수량/기상청`, `한빛시청/한빛시 제공` | behind the bar that follows a name |
//! | `…있다. ⓒ홍길동`, `…있다. 2031.3.10/뉴스1 ⓒ News1 홍길동 기자` | the holder |
//! | `[한빛=AP/뉴시스] …있다. 2031.3.10.`, `[한빛=뉴시스] 홍길동 기자 = …있다. 2031.3.10.` | the agencies; who takes it for one |
//! | `…을 받아 적었다. 홍길동 기자`, within the story | the photographer, behind a short paragraph that is not the last |
//! | `▲ …있다.` and on the next line `홍길동 기자`, `© 한빛시 제공` | on that line |
//! | `전망바위에 선 취재팀. 발아래로 들이 펼쳐진다.`, `▲ 농부가 그린 설계도. …`, between blank lines | none |
//! | `10일 시장에서 상인이 …있다.`, `농민이 꽃눈을 가리키고 있다.`, `토론 중인 패널들.`, `<한빛의 봄>`, likewise | none |

mod behind;
mod credit;
mod giver;
mod label;
mod lead;
mod lone;
mod scene;
mod signed;

use self::behind::{without_address, without_stamp, without_stop};
use self::credit::{Credited, by_bar, by_brackets, by_label, by_lead, by_spaced_label};
pub(super) use self::label::names_source;
pub(super) use self::lead::{credit_above, points};
use self::lead::{is_explained, is_pointer, without_lead};
pub(super) use self::lone::{lone_credit, lone_photographer, names_agency, names_giver};
pub(super) use self::scene::{
    begins_with_scene, is_going_on, is_topic, line_shows, names_chart, names_work, paragraph_shows,
    shows_scene,
};
use self::scene::{names_scene, sentences, tells_picture};
pub(super) use self::signed::{behind_picture_word, signed_by_photographer};
use self::signed::{behind_sentence, by_sign, signed_by_name};
use super::brackets;
use super::byline;
use super::outlet;
use super::page::{Page, span_of, trim};
use super::passage::Passage;
use super::signs::Signs;
use crate::Span;
use crate::lexicon::credits::{MEANWHILE, WRITER};
use crate::lexicon::reporters::REPORTER;
use crate::scan::class::is_hangul;
use crate::scan::window::back;

/// A photograph's caption and who gave the photograph.
///
/// ```
/// let page = "다리 놓는다\n\n시민들이 다리를 건너고 있다. /한빛시 제공\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let caption = article.metadata().captions()[0];
/// assert_eq!(caption.passage.text(), "시민들이 다리를 건너고 있다.");
/// assert_eq!(caption.credit, Some("한빛시"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Caption<'t> {
    /// The caption without its credit.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub passage: Passage<'t>,
    /// The source of the photograph.
    pub credit: Option<&'t str>,
}

/// A caption read off a line, in folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) text: Span,
    pub(super) credit: Option<Span>,
    /// Behind all that belongs to the caption.
    pub(super) end: usize,
    /// How far behind the caption stands again, where a page has it twice on one line.
    again: Option<usize>,
}

impl Read {
    pub(super) const fn new(text: Span, credit: Option<Span>, end: usize) -> Self {
        Self { text, credit, end, again: None }
    }

    /// All of a line, without a credit.
    pub(super) const fn uncredited(line: Span) -> Self {
        Self::new(line, None, line.end())
    }

    /// A caption with its credit.
    pub(super) const fn of(credited: Credited, end: usize) -> Self {
        Self::new(credited.shown, Some(credited.credit), end)
    }

    /// The same without words at its head: the page's headline, by which some sites name each picture.
    pub(super) fn without(self, text: &str, words: &str) -> Self {
        let rest = text[self.text].strip_prefix(words).filter(|rest| rest.starts_with(' '));
        let shown = rest.map(str::trim_start).filter(|rest| !rest.is_empty());
        shown.map_or(self, |shown| Self {
            text: Span::new(self.text.end() - shown.len(), self.text.end()),
            ..self
        })
    }

    /// The caption, as often as it stands there.
    pub(super) fn captions<'t>(self, page: &Page<'t, '_>) -> impl Iterator<Item = Caption<'t>> {
        [Some(0), self.again].into_iter().flatten().map(move |by| Caption {
            passage: page.passage(self.text.shift(by)),
            credit: self.credit.map(|credit| page.borrow(credit.shift(by))),
        })
    }
}

/// Bytes of the shortest caption that may stand twice on a line.
const SHORTEST_HALF: usize = 24;

/// Bytes at the end of a line in which a credit stands.
const TAIL: usize = 120;

/// Reads a line as a caption, if its end shows that it is one.
pub(super) fn read(page: &Page<'_, '_>, line: Span) -> Option<Read> {
    let text = page.text();
    let words = &text[line];
    let is_credited = || Signs::of(text, Span::new(tail(text, line), line.end())).any(CREDITING);
    let may_be = points(words) || is_explained(words) || (!ends_plainly(words) && is_credited());
    if may_be { read_likely(page, line, Signs::UNKNOWN) } else { None }
}

/// The same of a line whose signs are known, which are those of its end where it is short.
pub(super) fn read_signed(page: &Page<'_, '_>, line: Span, signs: Signs) -> Option<Read> {
    if line.len() > TAIL {
        let words = &page.text()[line];
        let may_be = signs.any(CREDITING) || points(words) || is_explained(words);
        return if may_be { read(page, line) } else { None };
    }
    let words = &page.text()[line];
    let may_be = points(words) || is_explained(words) || (signs.any(CREDITING) && !ends_plainly(words));
    if may_be { read_likely(page, line, signs) } else { None }
}

/// The caption that a line is by the credit on another line.
pub(super) fn credited(page: &Page<'_, '_>, line: Span, credit: Option<Span>) -> Read {
    Read::new(without_lead(page, line, Signs::UNKNOWN), credit, line.end())
}

/// Reads a line with no other signs than those.
fn read_likely(page: &Page<'_, '_>, line: Span, signs: Signs) -> Option<Read> {
    let text = page.text();
    // `한편 드라마는 4일 시작한다. (사진=한빛 제공)`: the last paragraph of a story, whoever gave its pictures.
    // `…이어갈 계획이다. 글=홍길동/사진=김한별 기자`: and one that is signed.
    if text[line].starts_with(MEANWHILE) || text[tail(text, line)..line.end()].contains(WRITER) {
        return None;
    }
    if let Some((half, behind)) = halves(&text[line]) {
        let first = read(page, Span::new(line.start(), line.start() + half))?;
        return Some(Read { end: line.end(), again: Some(behind), ..first });
    }
    if let Some(credited) = credited_in_brackets(text, line) {
        return Some(Read::of(credited, line.end()));
    }
    let body = without_lead(page, line, signs);
    let pointed = body.start() > line.start() && text[line].starts_with(is_pointer);
    // `▶ …되고 있다.`: a summary's bullet points to no picture, nor does the mark of a subhead, `◇ 번호가 있다`.
    let is_subhead = || text[line].starts_with(['◇', '◆', '■', '●']) && !text[line].ends_with('.');
    let bulleted = text[line].starts_with('▶') || is_subhead();
    let stamped = without_stop(text, without_stamp(text, body, signs));
    // `[한빛=뉴시스] 눈 덮인 배추밭. 2031.03.05.`
    let is_filed = || {
        let is_led = body.start() > line.start() && brackets::begin(&text[line]);
        is_led && stamped.end() < body.end() && names_scene(&text[stamped])
    };
    let is_scene = || shows_scene(&text[stamped]) && sentences(&text[stamped]) <= 2;
    let credited = credited_at_end(text, stamped, signs, pointed)
        .filter(|credited| pointed || !signs_paragraph(text, *credited, line.end()));
    let read = match credited {
        Some(credited) => Read::of(giver(text, credited, signs), line.end()),
        // `사진 설명, …`
        None if is_explained(&text[line]) => Read::new(stamped, None, line.end()),
        None if ((pointed && !bulleted) || stamped.end() < body.end()) && (is_scene() || is_filed()) => {
            Read::new(stamped, by_lead(text, Span::new(line.start(), body.start())), line.end())
        }
        None => return None,
    };
    (!read.text.is_empty()).then_some(read)
}

/// `[…있다. 홍길동 기자]`, `《…있다. 한빛시 제공》`: brackets around the whole line, in which some papers set their captions.
fn credited_in_brackets(text: &str, line: Span) -> Option<Credited> {
    let inside = without_address(text, trim(text, span_of(text, brackets::inside(&text[line])?)));
    behind_sentence(text, inside)
        .or_else(|| by_brackets(text, inside, false))
        .or_else(|| by_label(text, inside))
        .filter(|credited| !credited.shown.is_empty())
}

/// The credit at the end of a line with such signs, by the sign that it stands behind.
fn credited_at_end(text: &str, line: Span, signs: Signs, pointed: bool) -> Option<Credited> {
    let behind = |any: Signs, credit: fn(&str, Span) -> Option<Credited>| {
        if signs.any(any) { credit(text, line) } else { None }
    };
    behind(Signs::BAR, by_bar)
        .or_else(|| if signs.any(CLOSING) { by_brackets(text, line, pointed) } else { None })
        .or_else(|| behind(LABELLING, by_label))
        .or_else(|| behind(Signs::HOLDER, by_sign))
        .or_else(|| behind(Signs::STOP, behind_sentence))
        .or_else(|| if pointed { signed_behind_pointer(text, line) } else { None })
        .or_else(|| behind(Signs::PICTURE, by_spaced_label))
}

/// `…씻어 주었다. …했다. 신안/홍길동 기자`, `…설명했다. [홍길동 기자 hong@hanbit.example]`: who signs the last paragraph, which tells of more than
/// a picture, with a place or an address. The line ends at `end`.
fn signs_paragraph(text: &str, credited: Credited, end: usize) -> bool {
    let shown = &text[credited.shown];
    let is_placed =
        || sentences(shown) > 1 && text[credited.shown.end()..credited.credit.start()].contains(is_hangul);
    let has_address = || text[credited.credit.end()..end].contains('@');
    byline::is_photographer(&text[credited.credit])
        && shown.ends_with("다.")
        && (is_placed() || has_address())
        && !(shows_scene(shown) || begins_with_scene(shown) || tells_picture(shown))
}

/// `▲ …있다. 축제는 다음 달 2일까지 열린다. 홍길동 기자`, `▲ 홍길동 한빛시장. 김한별`: who took what a mark points to.
fn signed_behind_pointer(text: &str, line: Span) -> Option<Credited> {
    let told = if begins_with_scene(&text[line]) { signed_by_photographer(text, line) } else { None };
    told.or_else(|| signed_by_name(text, line))
}

/// `…있다. (한빛시 제공) 2031.3.10/뉴스1`: who gave the picture to the agency, if brackets before the credit say so.
fn giver(text: &str, credited: Credited, signs: Signs) -> Credited {
    let shown = without_stamp(text, credited.shown, signs);
    by_brackets(text, shown, false).unwrap_or(Credited { shown, ..credited })
}

/// `…있다. 한빛 제공…있다. 한빛 제공`: the length of the half that stands twice, and where it stands again.
fn halves(line: &str) -> Option<(usize, usize)> {
    if line.len() < 2 * SHORTEST_HALF {
        return None;
    }
    let half = line.len() / 2;
    let behind = line.len() - half;
    (line.is_char_boundary(half) && line.is_char_boundary(behind) && line[..half] == line[behind..])
        .then_some((half, behind))
}

/// What every credit has one of: a bar, bracket, sentence, address, label or sign.
const CREDITING: Signs = Signs::BAR
    .or(Signs::CLOSE)
    .or(Signs::STOP)
    .or(Signs::EASTERN)
    .or(Signs::AT)
    .or(Signs::JOINT)
    .or(Signs::PICTURE)
    .or(Signs::HOLDER);

/// A bracket that closes, 》 and the like among them.
const CLOSING: Signs = Signs::CLOSE.or(Signs::EASTERN);

/// What stands behind a label: `=`, `|`, `:`, or bars that are no ASCII.
const LABELLING: Signs = Signs::JOINT.or(Signs::SPECIAL);

/// Whether a line ends as a paragraph does and no caption with its credit.
fn ends_plainly(line: &str) -> bool {
    // `대화 내용 / 온라인 커뮤니티 ‘한빛’`
    let in_marks = line.ends_with('’') && line.contains(" / ");
    line.ends_with("다.") || line.ends_with("요.") || (line.ends_with(['”', '’', '?', '!', ':']) && !in_marks)
}

/// The end of a caption to which a paragraph is glued: `…있다./뉴스1정부는`.
pub(super) fn glued(page: &Page<'_, '_>, line: Span) -> Option<Read> {
    let text = page.text();
    let head = &text[line];
    let near = &head.as_bytes()[..head.len().min(600)];
    let close = memchr::memchr_iter(b']', near).find(|&at| near[..at].ends_with(REPORTER.as_bytes()));
    let signed = close.and_then(|close| glued_behind_brackets(page, line, line.start() + close + 1));
    if signed.is_some() {
        return signed;
    }
    let bar = memchr::memchr_iter(b'/', near).find(|&at| at > 0 && near[at - 1] == b'.')? - 1;
    let behind = line.start() + bar + 2;
    let name = outlet::known_prefix(&text[behind..line.end()])?;
    let credit = Span::new(behind, behind + name);
    let goes_on = text[credit.end()..line.end()].chars().next().is_some_and(is_hangul);
    let shown = Span::new(without_lead(page, line, Signs::UNKNOWN).start(), behind - 1);
    goes_on.then_some(Read::new(shown, Some(credit), credit.end()))
}

/// `…있다. [홍길동 기자]정부는`: the same behind a photographer in brackets.
fn glued_behind_brackets(page: &Page<'_, '_>, line: Span, end: usize) -> Option<Read> {
    let text = page.text();
    text[end..line.end()].chars().next().filter(|&next| is_hangul(next))?;
    let read = read(page, Span::new(line.start(), end)).filter(|read| read.credit.is_some())?;
    sentences(&text[read.text]).le(&2).then_some(read)
}

/// Where the last part of a line begins in which credits are looked for.
fn tail(text: &str, line: Span) -> usize {
    line.end() - back(&text[line], line.len(), TAIL).len()
}
