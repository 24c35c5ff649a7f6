//! Lines of time stamps and what stands beside them.
//!
//! A line is one of time stamps if the rest of it is known: a section, a count of comments, buttons, bylines,
//! an issue, a count of readers. What is not known may be there too as long as it is short, and the shorter
//! the less is sure of the stamps: forty characters beside a labelled stamp near the head of the line, twenty
//! beside that of a printed paper, twelve beside a time of day, none beside a day alone. So
//! `한빛시는 2031-03-10 09:00에 다리를 놓았다.` is no such line, as it is a sentence. Behind the label of a
//! reporter's name, which opens the header of many sites, anything may be.

use alloc::vec::Vec;

use super::furniture::is_desks;
use super::shape::is_prose;
use super::whole;
use crate::Span;
use crate::article::byline::{self, Byline, Demand};
use crate::article::page::{Page, span_of, trim, trim_where};
use crate::article::stamp::{self, Found};
use crate::article::{reactions, section};
use crate::lexicon::copyright::MARKS;
use crate::lexicon::reporters::FIELDS;
use crate::lexicon::stamps::{ISSUE, ORDINAL, STORY_OF};
use crate::scan::class::{is_bar, is_middle_dot};
use crate::scan::digits::is_number;

/// Time stamps, and what stands on the line beside them.
#[derive(Clone, Debug)]
pub(in crate::article) struct Stamps<'t> {
    /// In the order of the line.
    pub(in crate::article) found: Vec<Found>,
    /// Who signs beside them: `입력 2031.03.10 09:00 | 홍길동 기자`.
    pub(in crate::article) bylines: Vec<Byline<'t>>,
    /// The section beside them: `사회 | 2031.03.10 09:00`.
    pub(in crate::article) section: Option<&'t str>,
    /// How many comments there are: `2031.03.10 09:00 댓글 3`.
    pub(in crate::article) comments: Option<u64>,
}

/// Bytes within which the first stamp of a line begins that names the author before it: `홍길동 한솔대 교수 |
/// 입력 …`.
const LATEST_LABEL: usize = 80;

/// Signs between a stamp and what stands beside it: `2031.03.10 09:00 | 홍길동 기자`
fn is_between(c: char) -> bool {
    is_bar(c) || is_middle_dot(c) || matches!(c, '/' | ':' | '-' | '•' | ',' | '[' | ']' | '(' | ')' | '.')
}

/// Time stamps, if the rest of the line is what stands beside them: bylines, a section, a page.
///
/// What stands between two stamps is parted by more than one space, and each part is asked for; of those that
/// nobody knows the characters are counted. Nothing where the line has no stamp, or more unknown characters
/// than such stamps allow.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<Stamps<'t>> {
    let text = page.text();
    let found = stamp::find_in(text, line);
    let most_unknown = most_unknown(line, &found)?;
    let mut stamps = Stamps { found: Vec::new(), bylines: Vec::new(), section: None, comments: None };
    let mut from = line.start();
    let mut unknown = 0;
    for stamp in found.iter().map(|stamp| stamp.with_label).chain([Span::new(line.end(), line.end())]) {
        let beside = Span::new(from, stamp.start());
        from = stamp.end();
        // Beside most stamps stands nothing.
        if beside.is_empty() {
            continue;
        }
        let words = between(text, beside);
        for part in parts(&text[words]) {
            if !stamps.take(page, span_of(text, part)) {
                unknown += part.chars().count();
            }
        }
    }
    stamps.found = found;
    let is_sentence = || is_prose(&text[line]) || text[line].contains(MARKS);
    // `기자명 홍길동 기자 승인 2031.03.10 14:12 댓글 0 페이스북 트위터 본문 글씨 키우기 …`: with all its
    // buttons.
    let is_header = || most_unknown == LABELLED && FIELDS.iter().any(|field| text[line].starts_with(field));
    (unknown == 0 || (unknown <= most_unknown && !is_sentence()) || is_header()).then_some(stamps)
}

/// `호수 757   댓글 2`: what more than one space parts.
fn parts(words: &str) -> impl Iterator<Item = &str> {
    // Between others stand signs alone.
    let words = Some(words).filter(|words| !words.is_empty());
    let parts = words.into_iter().flat_map(|words| words.split("  "));
    parts.map(str::trim).filter(|part| !part.is_empty())
}

/// Characters that nobody knows beside a stamp with its label.
const LABELLED: usize = 40;

/// How many characters beside the stamps of a line may be words that nobody knows: the surer the stamps, the
/// more. `입력 2031.03.10 09:00` more than `2031-03-10 09:00`, and `2031-03-10` none. Nothing without a
/// stamp.
fn most_unknown(line: Span, found: &[Found]) -> Option<usize> {
    let is_early = found.first()?.with_label.start() <= line.start() + LATEST_LABEL;
    Some(if is_early && found.iter().any(|stamp| stamp.label.is_some()) {
        LABELLED
    } else if found.iter().any(|stamp| stamp.print.is_some()) {
        20
    } else if found.iter().any(|stamp| matches!(stamp.when, stamp::When::Instant(_))) {
        12
    } else {
        0
    })
}

/// What stands between two stamps, without the signs around it.
fn between(text: &str, span: Span) -> Span {
    let words = trim_where(text, span, is_between);
    // `홍길동 변호사 (법무법인 한들)`: a bracket that opens within closes there.
    let is_open = text[words].rfind('(') > text[words].rfind(')');
    let closed = Span::new(words.start(), (words.end() + usize::from(is_open)).min(span.end()));
    let words = if is_open && text[closed].ends_with(')') { closed } else { words };
    // Some pages write a bar as the letter: `11:44 l 홍길동(gildong)`.
    match text[words].strip_prefix("l ") {
        Some(rest) => trim(text, span_of(text, rest)),
        None => words,
    }
}

impl<'t> Stamps<'t> {
    /// Takes what stands beside a stamp; `false` where it is nothing known.
    ///
    /// What one reading might take from another is asked in this order: a section, a count of comments, a
    /// button, a byline, a columnist, a foreign name before its address; then what is known and says nothing
    /// of the article.
    fn take(&mut self, page: &Page<'t, '_>, words: Span) -> bool {
        let text = &page.text()[words];
        // `홍길동 기자님의 스토리`
        let story = text.strip_suffix(STORY_OF).map_or(words, |person| span_of(page.text(), person));
        if section::is_named(text) {
            self.section = Some(page.borrow(words));
        } else if let Some(Some(count)) = reactions::comments(text) {
            self.comments = Some(count);
        } else if whole::is_button(text) {
            // `가가`, which looks like a name.
            return true;
        } else if let Some(bylines) = byline::read(page, story, Demand::Name) {
            self.bylines.extend(bylines.into_iter().filter(|byline| !is_desks(byline)));
        } else if let Some(author) = byline::columnist(page, words) {
            self.bylines.push(author);
        } else if let Some(author) = byline::with_address(page, words) {
            self.bylines.push(author);
        } else {
            // `2031-03-10 407`: how often the page was read.
            return is_issue(text) || reactions::counted(text).is_some();
        }
        true
    }
}

/// `한빛주간 1350호`, `제1350호`: the issue of a weekly, with its name or without, beside the day on which it
/// came out.
fn is_issue(words: &str) -> bool {
    let (name, issue) = words.rsplit_once(' ').unwrap_or(("", words));
    let number = issue.strip_suffix(ISSUE).map(|number| number.strip_prefix(ORDINAL).unwrap_or(number));
    !name.contains(' ') && number.is_some_and(is_number)
}
