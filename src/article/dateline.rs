//! Datelines (발신지): where a report comes from and which outlet it is of, in brackets before the first sentence.
//!
//! | written | place, agency |
//! |---|---|
//! | `(서울=연합뉴스) 홍길동 기자 =`, `[서울=뉴시스]홍길동 기자 =` | 서울, the agency |
//! | `(베이징·서울=연합뉴스)`, `(해리슨[미국 뉴저지주]=연합뉴스)` | as written |
//! | `[아시아경제 홍길동 인턴기자]`, `[대한경제=홍길동 기자]`, `[파이낸셜뉴스]` | none, the paper |
//! | `[OSEN=잠실, 홍길동 기자]`, `[인터풋볼=수원] 홍길동 기자 =`, `[마이데일리 = 천안 홍길동 기자]` | the place behind the paper |
//! | `[더팩트ㅣ서울월드컵경기장=홍길동 기자]` | the place behind the bar |
//! | `부산--(뉴스와이어)--` | of a press release |

use alloc::vec::Vec;

use super::brackets;
use super::byline::{self, Byline, Demand};
use super::outlet;
use super::page::{Page, span_of, trim};
use crate::Span;
use crate::lexicon::reporters::REPORTER;
use crate::scan::class::is_bar;
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

/// A dateline read at the head of a line, with the bylines that stand in or behind its brackets.
#[derive(Clone, Debug)]
pub(super) struct Lead<'t> {
    pub(super) dateline: Option<Dateline<'t>>,
    pub(super) bylines: Vec<Byline<'t>>,
    /// Behind the dateline and the sign `=` that closes it.
    pub(super) end: usize,
}

/// Bytes within which brackets must close.
const LONGEST_BRACKETS: usize = 120;

/// Bytes within which the sign `=` must follow the brackets: seven names.
const LONGEST_NAMES: usize = 160;

/// Reads a dateline at the head of a line.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<Lead<'t>> {
    let text = page.text();
    let head = &text[line];
    if let Some(lead) = press_release(page, line) {
        return Some(lead);
    }
    let open = head.chars().next().filter(|c| matches!(c, '(' | '[' | '【' | '<'))?;
    let close = brackets::closing(open)?;
    let whole = Span::new(line.start(), line.start() + end_of(head, open, close)?);
    let inside = trim(text, Span::new(whole.start() + open.len_utf8(), whole.end() - close.len_utf8()));
    let mut lead = Held::read(page, inside, open)?.lead(page, whole);
    behind_brackets(page, line, &mut lead);
    Some(lead)
}

/// The offset behind the bracket that closes the first one, which may hold such brackets itself.
fn end_of(head: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in head.char_indices().take_while(|&(at, _)| at < LONGEST_BRACKETS) {
        if c == open {
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

/// What brackets say of a report: where it comes from, whose it is, and who signs it.
#[derive(Default)]
struct Held<'t> {
    place: Option<Span>,
    /// The agency or paper.
    agency: Option<Span>,
    bylines: Vec<Byline<'t>>,
}

impl<'t> Held<'t> {
    /// Reads what brackets of one kind hold: the paper alone, or something on each side of a sign `=`, or words without.
    fn read(page: &Page<'t, '_>, inside: Span, open: char) -> Option<Self> {
        let text = page.text();
        if outlet::is_named(&text[inside]) || outlet::is_of_page(page, &text[inside]) {
            return Some(Self { agency: Some(inside), ..Self::default() });
        }
        match split(text, inside, &['=']) {
            Some((left, right)) => Self::of_sides(page, left, right),
            None if open == '【' => place_alone(text, inside).or_else(|| Self::of_words(page, inside)),
            None => Self::of_words(page, inside),
        }
    }

    /// `아시아경제 홍길동 인턴기자`
    fn of_words(page: &Page<'t, '_>, inside: Span) -> Option<Self> {
        let (paper, rest) = paper_first(page, inside)?;
        let (place, people) = place_first(page.text(), rest);
        Some(Self { place, agency: Some(paper), bylines: byline::read(page, people, Demand::Marked)? })
    }

    /// `서울=연합뉴스`, and forms with a reporter.
    fn of_sides(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        if outlet::is_paper(page, &page.text()[right]) || is_passed_on(&page.text()[right]) {
            return Some(Self { place: Some(left), agency: Some(right), bylines: Vec::new() });
        }
        Self::place_and_correspondent(page, left, right)
            .or_else(|| Self::paper_and_place(page, left, right))
            .or_else(|| Self::paper_and_people(page, left, right))
    }

    /// `도쿄=한빛일보 홍길동 특파원`
    fn place_and_correspondent(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        let (paper, people) = paper_first(page, right).filter(|(_, people)| !people.is_empty())?;
        let bylines = byline::read(page, people, Demand::Marked)?;
        let is_place = paper_first(page, left).is_none();
        is_place.then_some(Self { place: Some(left), agency: Some(paper), bylines })
    }

    /// `OSEN=잠실, 홍길동 기자`, `누리볼=수원`
    fn paper_and_place(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        let (paper, _) = paper_first(page, left).filter(|(_, rest)| rest.is_empty())?;
        let (place, bylines) = match place_first(page.text(), right) {
            (Some(place), people) => (place, byline::read(page, people, Demand::Marked)?),
            (None, _) if byline::read(page, right, Demand::Marked).is_none() => (right, Vec::new()),
            (None, _) => return None,
        };
        Some(Self { place: Some(place), agency: Some(paper), bylines })
    }

    /// `대한경제=홍길동 기자`, `한빛일보(하노이)=홍길동 기자`; and `천안=홍길동 기자`, a byline with its place.
    fn paper_and_people(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        let text = page.text();
        let bylines = byline::read(page, right, Demand::Marked)?;
        let with_place = || in_brackets(text, left).filter(|(paper, _)| outlet::is_named(&text[*paper]));
        match with_place().or_else(|| paper_first(page, left)) {
            Some((paper, place)) => Some(Self {
                place: Some(place).filter(|place| !place.is_empty()),
                agency: Some(paper),
                bylines,
            }),
            None => {
                let bylines = byline::read(page, Span::new(left.start(), right.end()), Demand::Marked)?;
                Some(Self { bylines, ..Self::default() })
            }
        }
    }

    /// The dateline of such brackets.
    fn lead(self, page: &Page<'t, '_>, brackets: Span) -> Lead<'t> {
        let dateline = self.place.or(self.agency).map(|_| Dateline {
            place: self.place.map(|place| page.borrow(place)),
            agency: self.agency.map(|agency| page.borrow(agency)),
            span: page.passage(brackets).span(),
        });
        Lead { dateline, bylines: self.bylines, end: brackets.end() }
    }
}

/// `AP/뉴시스`: an agency and the one that passes its reports on.
fn is_passed_on(agencies: &str) -> bool {
    agencies.contains('/') && agencies.split('/').all(outlet::gives_pictures)
}

/// `【원주】`, `【바티칸 CNS】`: a place, or one and the agency by its initials.
fn place_alone<'t>(text: &str, span: Span) -> Option<Held<'t>> {
    let Some((place, agency)) = split(text, span, &[' ']) else {
        return byline::is_place(&text[span]).then(|| Held { place: Some(span), ..Held::default() });
    };
    let is_agency =
        outlet::gives_pictures(&text[agency]) || text[agency].bytes().all(|b| b.is_ascii_uppercase());
    is_agency.then(|| Held { place: Some(place), agency: Some(agency), ..Held::default() })
}

/// A paper's name at the head, parted by a space, bar or comma from what follows.
fn paper_first(page: &Page<'_, '_>, span: Span) -> Option<(Span, Span)> {
    let text = page.text();
    let part = &text[span];
    let known =
        outlet::known_prefix(part).filter(|&length| part[length..].chars().next().is_none_or(parts_paper));
    let length = known.or_else(|| {
        let word = part.split(parts_paper).next()?;
        outlet::is_paper(page, word).then_some(word.len())
    })?;
    let paper = Span::new(span.start(), span.start() + length);
    let rest = super::page::trim_signs(
        text,
        Span::new(paper.end(), span.end()),
        &['|', 'ㅣ', '∣', '┃', 'l', '/', ',', '=', '·'],
    );
    Some((paper, rest))
}

/// `잠실, 홍길동 기자`, `천안 홍길동 기자`, `창원/홍길동 기자`: a place before the reporter.
fn place_first(text: &str, span: Span) -> (Option<Span>, Span) {
    let parted = split(text, span, &[',', '/', '|', 'ㅣ', '∣', '┃'])
        .filter(|(place, _)| byline::is_place(&text[*place]) || !is_person(&text[*place]));
    let spaced = || {
        let (place, people) = split(text, span, &[' '])?;
        (byline::is_place(&text[place]) && text[people].contains(' ')).then_some((place, people))
    };
    match parted.or_else(spaced) {
        Some((place, people)) => (Some(place), people),
        None => (None, span),
    }
}

/// What stands before brackets at the end of a text, and what they hold.
fn in_brackets(text: &str, span: Span) -> Option<(Span, Span)> {
    let (before, inside) = brackets::aside(&text[span])?;
    Some((trim(text, span_of(text, before)), trim(text, span_of(text, inside))))
}

fn is_person(words: &str) -> bool {
    byline::is_name(words) || words.ends_with(REPORTER)
}

fn parts_paper(c: char) -> bool {
    c.is_whitespace() || is_bar(c) || matches!(c, '/' | ',' | '=' | '·')
}

/// The trimmed parts before and behind the first of some signs.
fn split(text: &str, span: Span, signs: &[char]) -> Option<(Span, Span)> {
    let at = span.start() + text[span].find(signs)?;
    let behind = at + text[at..].chars().next()?.len_utf8();
    Some((trim(text, Span::new(span.start(), at)), trim(text, Span::new(behind, span.end()))))
}

/// Names behind the brackets, up to the sign `=`.
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

/// `부산--(뉴스와이어)--`
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
