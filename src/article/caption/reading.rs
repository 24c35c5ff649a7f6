//! Reading a line as a caption by the credit at its end, by the mark that points to the picture, or by the
//! label that explains it.
//!
//! What is asked of a line, in order:
//!
//! 1. The last paragraph of a story, by its opener (`한편`) or by who wrote (`글=`), is no caption, whatever
//!    stands at its end.
//! 2. Does it stand twice on its line? Then half of it is read.
//! 3. Is all of it in brackets? Then what they hold is read.
//! 4. Marks and datelines before it, and notices behind it, are taken off.
//! 5. Does it end in a credit? By a bar, brackets, a label, a holder's sign, behind the sentence, a name
//!    behind a pointer, a label with a space: the first that fits.
//! 6. Does it hold another credit, behind a sentence? Then two stand on the line.
//! 7. Without a credit, a label that explains a picture is enough (`사진 설명`), and so is a mark or a day,
//!    if the words show or name a scene.
//!
//! A paragraph with a reporter's name and place or address behind it is signed, not credited:
//! `…했다. 신안/홍길동 기자`. What only its place on the page makes a caption is found later, by
//! [`layout`](super::super::layout).

use super::behind::{without_address, without_stamp, without_stop};
use super::bracketed::by_brackets;
use super::credit::{Credited, by_bar, by_label, by_lead, by_spaced_label, by_upright_bar};
use super::lead::{is_explained, is_pointer, points, without_lead};
use super::scene::{begins_with_scene, names_scene, sentences, shows_scene, tells_order, tells_picture};
use super::signed::{behind_sentence, by_sign, signed_by_name, signed_by_photographer};
use super::{Read, TAIL, pair, tail};
use crate::Span;
use crate::article::line::run_in_subhead;
use crate::article::page::{Page, span_of, trim};
use crate::article::signs::Signs;
use crate::article::{brackets, byline, mail};
use crate::lexicon::credits::{MEANWHILE, WRITER};
use crate::scan::class::is_hangul;

/// Reads a line as a caption, if its end shows that it is one. Nothing for `시민들이 다리를 건너고 있다.`,
/// which may be a paragraph's sentence as well; with `▲` before it, the mark shows it.
pub(in crate::article) fn read(page: &Page<'_, '_>, line: Span) -> Option<Read> {
    let text = page.text();
    let words = &text[line];
    let is_credited = || Signs::of(text, Span::new(tail(text, line), line.end())).any(CREDITING);
    let may_be = points(words) || is_explained(words) || (!ends_plainly(words) && is_credited());
    if may_be { read_likely(page, line, Signs::UNKNOWN) } else { None }
}

/// The same of a line whose signs are known, which are those of its end where it is short.
pub(in crate::article) fn read_signed(page: &Page<'_, '_>, line: Span, signs: Signs) -> Option<Read> {
    if line.len() > TAIL {
        let words = &page.text()[line];
        let may_be = signs.any(CREDITING) || points(words) || is_explained(words);
        return if may_be { read(page, line) } else { None };
    }
    let words = &page.text()[line];
    let may_be = points(words) || is_explained(words) || (signs.any(CREDITING) && !ends_plainly(words));
    if may_be { read_likely(page, line, signs) } else { None }
}

/// The caption that a line is by the credit on another line. Only its mark and its dateline are taken off, as
/// the credit stands elsewhere.
pub(in crate::article) fn credited(page: &Page<'_, '_>, line: Span, credit: Option<Span>) -> Read {
    Read::new(without_lead(page, line, Signs::UNKNOWN), credit, line.end())
}

/// Reads a line with no other signs than those. The order of the module is that of what may be mistaken: the
/// last paragraph of a story ends in a credit too, a line that stands twice would be cut at its second
/// credit, and brackets around all of a line would be taken for those of its giver. Nothing where no question
/// is answered, as for `다리를 건너는 시민들`.
fn read_likely(page: &Page<'_, '_>, line: Span, signs: Signs) -> Option<Read> {
    let text = page.text();
    // `한편 드라마는 4일 시작한다. (사진=한빛 제공)`: the last paragraph of a story, whoever gave its
    // pictures. `…이어갈 계획이다. 글=홍길동/사진=김한별 기자`: and one that is signed.
    let names_writer = || signs.any(Signs::JOINT) && names_writer(&text[tail(text, line)..line.end()]);
    if text[line].starts_with(MEANWHILE) || names_writer() {
        return None;
    }
    if let Some(twice) = pair::twice(page, line) {
        return Some(twice);
    }
    if let Some(credited) = credited_in_brackets(text, line) {
        return Some(Read::of(credited, line.end()));
    }
    let body = without_lead(page, line, signs);
    let pointed = body.start() > line.start() && text[line].starts_with(is_pointer);
    // `▶ …되고 있다.`: a summary's bullet points to no picture, nor does the mark of a subhead, `◇ 번호가
    // 있다`.
    let is_subhead = || {
        text[line].starts_with(['◇', '◆', '■', '●'])
            && (!text[line].ends_with('.') || run_in_subhead(text, line).is_some())
    };
    let bulleted = text[line].starts_with('▶') || is_subhead();
    let stamped = without_stop(text, without_stamp(text, body, signs));
    // `[한빛=뉴시스] 눈 덮인 배추밭. 2031.03.05.`
    let is_filed = || {
        let is_led = body.start() > line.start() && brackets::begin(&text[line]);
        is_led && stamped.end() < body.end() && names_scene(&text[stamped])
    };
    let is_scene = || shows_scene(&text[stamped]) && sentences(&text[stamped]) <= 2;
    let before_address = || if signs.any(Signs::AT) { before_address(text, body) } else { "" };
    let credited = credited_at_end(text, stamped, signs, pointed)
        .filter(|credited| pointed || !signs_paragraph(text, *credited, line.end()));
    let read = match credited {
        Some(credited) => Read::of(giver(text, credited, signs), line.end()),
        // `사진 설명, …`
        None if is_explained(&text[line]) => Read::new(stamped, None, line.end()),
        // `물세례를 받는 선수들. / photo@hanbit.example`
        None if names_scene(before_address()) => Read::new(span_of(text, before_address()), None, line.end()),
        None if ((pointed && !bulleted) || stamped.end() < body.end())
            && (is_scene() || is_filed() || tells_order(&text[stamped])) =>
        {
            Read::new(stamped, by_lead(text, Span::new(line.start(), body.start())), line.end())
        }
        None => return None,
    };
    (!read.text.is_empty()).then(|| pair::parted(text, read))
}

/// What stands before a bar and the address behind it; nothing where there is none. Nothing is left of
/// `홍길동 기자 hong@hanbit.example`, which has no bar.
fn before_address(text: &str, line: Span) -> &str {
    let parts = text[line].rsplit_once('/').filter(|(_, address)| address.contains('@'));
    let address = |address: &str| mail::length_at_start(address.trim()) == Some(address.trim().len());
    parts.filter(|(_, behind)| address(behind)).map_or("", |(before, _)| before.trim_end())
}

/// Whether a text says who wrote, by the sign that the word for it ends in: `…이어갈 계획이다.
/// 글=홍길동/사진=김한별 기자`.
fn names_writer(text: &str) -> bool {
    memchr::memchr_iter(b'=', text.as_bytes()).any(|at| text[..=at].ends_with(WRITER))
}

/// `[…있다. 홍길동 기자]`, `《…있다. 한빛시 제공》`: brackets around the whole line, in which some papers set
/// their captions.
fn credited_in_brackets(text: &str, line: Span) -> Option<Credited> {
    let inside = without_address(text, trim(text, span_of(text, brackets::inside(&text[line])?)));
    behind_sentence(text, inside)
        .or_else(|| by_brackets(text, inside, false))
        .or_else(|| by_label(text, inside))
        .filter(|credited| !credited.shown.is_empty())
}

/// The credit at the end of a line with such signs, by the sign that it stands behind.
/// A kind of credit is asked for only if its sign is in the line. A bar comes first, since an agency's name
/// behind it ends all of the line, and what the picture's giver has behind his brackets is the agency's. The
/// plainest signs come last, a stop and a space.
fn credited_at_end(text: &str, line: Span, signs: Signs, pointed: bool) -> Option<Credited> {
    let behind = |any: Signs, credit: fn(&str, Span) -> Option<Credited>| {
        if signs.any(any) { credit(text, line) } else { None }
    };
    behind(Signs::BAR, by_bar)
        .or_else(|| if signs.any(Signs::CLOSING) { by_brackets(text, line, pointed) } else { None })
        .or_else(|| behind(LABELLING, by_label))
        .or_else(|| behind(Signs::JOINT, by_upright_bar))
        .or_else(|| behind(Signs::HOLDER, by_sign))
        .or_else(|| behind(Signs::STOP, behind_sentence))
        .or_else(|| if pointed { signed_behind_pointer(text, line) } else { None })
        .or_else(|| behind(Signs::PICTURE, by_spaced_label))
}

/// `…씻어 주었다. …했다. 신안/홍길동 기자`, `…설명했다. [홍길동 기자 hong@hanbit.example]`: who signs the
/// last paragraph, which tells of more than a picture, with a place or an address. The line ends at `end`.
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

/// `▲ …있다. 축제는 다음 달 2일까지 열린다. 홍길동 기자`, `▲ 홍길동 한빛시장. 김한별`: who took what a mark
/// points to.
fn signed_behind_pointer(text: &str, line: Span) -> Option<Credited> {
    let told = if begins_with_scene(&text[line]) { signed_by_photographer(text, line) } else { None };
    told.or_else(|| signed_by_name(text, line))
}

/// `…있다. (한빛시 제공) 2031.3.10/뉴스1`: who gave the picture to the agency, if brackets before the credit
/// say so.
fn giver(text: &str, credited: Credited, signs: Signs) -> Credited {
    let shown = without_stamp(text, credited.shown, signs);
    by_brackets(text, shown, false).unwrap_or(Credited { shown, ..credited })
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

/// What stands behind a label: `=`, `|`, `:`, or bars that are no ASCII.
const LABELLING: Signs = Signs::JOINT.or(Signs::SPECIAL);

/// Whether a line ends as a paragraph does and no caption with its credit: `…밝혔다.`, `…하세요.`, `…라고
/// 말했다”`.
fn ends_plainly(line: &str) -> bool {
    // `대화 내용 / 온라인 커뮤니티 ‘한빛’`
    let in_marks = line.ends_with('’') && line.contains(" / ");
    line.ends_with("다.") || line.ends_with("요.") || (line.ends_with(['”', '’', '?', '!', ':']) && !in_marks)
}
