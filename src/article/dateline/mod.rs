//! Datelines (발신지): where a report comes from and which outlet it is of, in brackets before the first
//! sentence.
//!
//! | written | place, agency |
//! |---|---|
//! | `(서울=연합뉴스) 홍길동 기자 =`, `[서울=뉴시스]홍길동 기자 =` | 서울, the agency |
//! | `(베이징·서울=연합뉴스)`, `(해리슨[미국 뉴저지주]=연합뉴스)` | as written |
//! | `[아시아경제 홍길동 인턴기자]`, `[대한경제=홍길동 기자]`, `[파이낸셜뉴스]` | none, the paper |
//! | `[OSEN=잠실, 홍길동 기자]`, `[인터풋볼=수원] 홍길동 기자 =`, `[마이데일리 = 천안 홍길동 기자]` | the place behind the paper |
//! | `[더팩트ㅣ서울월드컵경기장=홍길동 기자]` | the place behind the bar |
//! | `한빛뉴스 홍길동 기자 = `, `|한빛의료=홍길동 기자|` | none, the paper |
//! | `부산--(뉴스와이어)--` | of a press release |
//!
//! Agencies write them before the first sentence, with the reporter behind and `=` to close them; papers and
//! sites of sport put themselves first. Without brackets there must be the sign, a name of the table and a
//! reporter. What stands in brackets before a headline is its tag, and what has neither place nor paper is a
//! byline ([`byline`]).
//!
//! The door is [`read`] for a line that may begin with one, and [`of_paragraph`] for a paragraph, which may
//! have one without brackets. What brackets hold is told in [`held`]; who stands behind them, by [`byline`].
//! Which of a page's datelines counts is left to `layout` and `metadata`.

mod held;

use alloc::vec::Vec;

use self::held::Held;
use super::brackets;
use super::byline::{self, Byline, Demand};
use super::outlet;
use super::page::{Cut, Page, trim};
use super::signs::Signs;
use crate::Span;
use crate::particle::{ends_word, ends_word_behind};
use crate::scan::class::is_hangul;
use crate::scan::window::ahead;

/// Where a report comes from, as the page says before its first sentence.
///
/// ```
/// let page = "다리 놓는다\n\n(한빛=연합뉴스) 홍길동 기자 = 한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let dateline = article.metadata().dateline().unwrap();
/// assert_eq!((dateline.place, dateline.agency), (Some("한빛"), Some("연합뉴스")));
/// assert_eq!(article.metadata().bylines()[0].name, Some("홍길동"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Dateline<'t> {
    /// One place or more, as written: `베이징·서울`.
    pub place: Option<&'t str>,
    /// The agency or paper.
    pub agency: Option<&'t str>,
    /// The brackets and what they hold.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub span: Span,
}

impl<'t> Dateline<'t> {
    /// The places, one by one.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n(한빛·서울=연합뉴스) 홍길동 기자 = 한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let dateline = gisa::Article::parse(page).metadata().dateline().unwrap();
    /// assert!(dateline.places().eq(["한빛", "서울"]));
    /// ```
    pub fn places(&self) -> impl Iterator<Item = &'t str> {
        self.place
            .into_iter()
            .flat_map(|places| places.split(crate::scan::class::is_middle_dot))
            .map(str::trim)
    }
}

/// A dateline read at the head of a line, with the bylines that stand in or behind its brackets. Of
/// `(한빛=연합뉴스) 홍길동 기자 = 한빛시는 …` the dateline `(한빛=연합뉴스)`, one byline, and where
/// `한빛시는` stands.
#[derive(Clone, Debug)]
pub(super) struct Lead<'t> {
    /// Nothing where brackets have a reporter alone: `(홍길동 기자)`.
    pub(super) dateline: Option<Dateline<'t>>,
    /// Who signs, in the order of the line.
    pub(super) bylines: Vec<Byline<'t>>,
    /// Behind the dateline and the sign `=` that closes it.
    pub(super) end: usize,
}

/// What the medical press sets on both sides of one: `|한빛의료=홍길동 기자|`
const BAR: char = '|';

/// Bytes within which brackets must close.
/// Longer brackets hold a sentence.
const LONGEST_BRACKETS: usize = 120;

/// Bytes within which the sign `=` must follow the brackets: seven names.
const LONGEST_NAMES: usize = 160;

/// The same of a paragraph, which may have one without brackets: but for these, nearly all have none of the
/// signs near their heads. Nothing for `한빛시는 다리를 놓는다고 10일 밝혔다.`
pub(super) fn of_paragraph<'t>(page: &Page<'t, '_>, line: &Cut) -> Option<Lead<'t>> {
    let words = &page.text()[line.content];
    let near = &words.as_bytes()[..words.len().min(LONGEST_NAMES)];
    if words.starts_with(BAR) {
        read(page, line.content)
    } else if brackets::begin(words) || memchr::memchr2(b'-', b'=', near).is_some() {
        of_line(page, line).or_else(|| without_brackets(page, line.content))
    } else {
        None
    }
}

/// Reads a dateline at the head of a line.
///
/// First the form of press releases, whose brackets hold the agency alone; then brackets, and what stands
/// behind them. Nothing where they hold anything else (`[단독]`), do not close in time, or name a paper that
/// the sentence is about.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<Lead<'t>> {
    let text = page.text();
    let head = &text[line];
    if let Some(lead) = press_release(page, line) {
        return Some(lead);
    }
    let open = head.chars().next().filter(|&c| matches!(c, '(' | '[' | '【' | '<' | BAR))?;
    let close = if open == BAR { BAR } else { brackets::closing(open)? };
    let whole = Span::new(line.start(), line.start() + end_of(head, open, close)?);
    let inside = trim(text, Span::new(whole.start() + open.len_utf8(), whole.end() - close.len_utf8()));
    let mut lead = Held::read(page, inside, open)?.lead(page, whole);
    let is_alone = lead.dateline.is_some_and(|dateline| dateline.place.is_none()) && lead.bylines.is_empty();
    // `<한빛의소리> 취재를 종합하면`: so a paper calls itself in a sentence.
    let behind = &text[whole.end()..line.end()];
    let names_itself = || (open == '<' && !behind.is_empty()) || has_particle(&text[inside], behind);
    if is_alone && names_itself() {
        return None;
    }
    behind_brackets(page, line, &mut lead);
    Some(lead)
}

/// The same of a whole line, whose signs may be known: a dateline has brackets, which close. Nothing is read
/// of a line without one.
pub(super) fn of_line<'t>(page: &Page<'t, '_>, line: &Cut) -> Option<Lead<'t>> {
    if line.signs.any(Signs::CLOSING) { read(page, line.content) } else { None }
}

/// `[한빛일보]가 시에서 받은 자료`: whether a name in brackets is a part of the sentence, by the particle
/// glued to the brackets.
fn has_particle(name: &str, behind: &str) -> bool {
    // `<한빛21>은`: how a number is read is not told here.
    let fits = |last: char| if is_hangul(last) { ends_word_behind(last, behind) } else { ends_word(behind) };
    behind.starts_with(is_hangul) && name.chars().next_back().is_some_and(fits)
}

/// The offset behind the bracket that closes the first one, which may hold such brackets itself:
/// `(해리슨[미국 뉴저지주]=연합뉴스)` closes at its end. The offset is of the text given; nothing where the
/// bracket is too far.
fn end_of(head: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in head.char_indices().take_while(|&(at, _)| at < LONGEST_BRACKETS) {
        if c == open && (open != close || depth == 0) {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(at + c.len_utf8());
            }
        }
    }
    None
}

/// Names behind the brackets, up to the sign `=`. Without the sign they have the line for themselves.
/// Anything else is the story, and what is read stays as it was.
fn behind_brackets<'t>(page: &Page<'t, '_>, line: Span, lead: &mut Lead<'t>) {
    let text = page.text();
    let rest = &text[lead.end..line.end()];
    if let Some(sign) = ahead(rest, 0, LONGEST_NAMES).find('=') {
        let names = trim(text, Span::new(lead.end, lead.end + sign));
        if names.is_empty() {
            lead.end += sign + 1;
        } else if let Some(bylines) = byline::read(page, names, Demand::Marked) {
            lead.bylines.extend(bylines);
            lead.end += sign + 1;
        }
    } else if rest.len() <= LONGEST_NAMES {
        // `(서울=연합뉴스) 홍길동 기자 hong@yna.co.kr` is a line of its own.
        if let Some(bylines) = byline::read(page, trim(text, Span::new(lead.end, line.end())), Demand::Marked)
        {
            lead.bylines.extend(bylines);
            lead.end = line.end();
        }
    }
}

/// `한빛뉴스 홍길동 기자 = `, at the head of a paragraph. Nothing without a name of the table at the head,
/// the sign, or the reporter.
fn without_brackets<'t>(page: &Page<'t, '_>, line: Span) -> Option<Lead<'t>> {
    let text = page.text();
    memchr::memchr(b'=', &text.as_bytes()[line.start()..line.end().min(line.start() + LONGEST_NAMES)])?;
    let name = outlet::known_prefix(&text[line])?;
    let agency = Span::new(line.start(), line.start() + name);
    let sign = ahead(&text[line], name, LONGEST_NAMES).strip_prefix(' ')?.find('=')? + 1;
    let names = trim(text, Span::new(agency.end(), agency.end() + sign));
    let bylines = byline::read(page, names, Demand::Marked)?;
    let span = page.passage(Span::new(agency.start(), names.end())).span();
    let dateline = Dateline { place: None, agency: Some(page.borrow(agency)), span };
    Some(Lead { dateline: Some(dateline), bylines, end: agency.end() + sign + 1 })
}

/// `부산--(뉴스와이어)--`: the place, and the service that passes it on.
fn press_release<'t>(page: &Page<'t, '_>, line: Span) -> Option<Lead<'t>> {
    let text = page.text();
    let head = &text[line];
    memchr::memchr(b'-', &head.as_bytes()[..head.len().min(LONGEST_BRACKETS)])?;
    let at = ahead(head, 0, LONGEST_BRACKETS).find("--(")?;
    let close = at + head[at..].find(")--")?;
    let place = trim(text, Span::new(line.start(), line.start() + at));
    let agency = trim(text, Span::new(line.start() + at + 3, line.start() + close));
    let end = line.start() + close + 3;
    let fits = place.len() <= 40 && outlet::is_named(&text[agency]);
    let span = page.passage(Span::new(line.start(), end)).span();
    fits.then(|| Lead {
        dateline: Some(Dateline { place: Some(page.borrow(place)), agency: Some(page.borrow(agency)), span }),
        bylines: Vec::new(),
        end,
    })
}
