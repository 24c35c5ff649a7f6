//! Datelines (발신지): where a report comes from and which outlet it is of, in brackets before the first sentence.
//!
//! | written | place, agency |
//! |---|---|
//! | `(서울=연합뉴스) 홍길동 기자 =`, `[서울=뉴시스]홍길동 기자 =` | 서울, the agency |
//! | `(베이징·서울=연합뉴스)`, `(해리슨[미국 뉴저지주]=연합뉴스)` | as written |
//! | `[아시아경제 홍길동 인턴기자]`, `[대한경제=홍길동 기자]`, `[파이낸셜뉴스]` | none, the paper |
//! | `[OSEN=잠실, 홍길동 기자]` | the place behind the paper |
//! | `[더팩트ㅣ서울월드컵경기장=홍길동 기자]` | the place behind the bar |
//! | `부산--(뉴스와이어)--` | of a press release |

use alloc::vec::Vec;

use super::byline::{self, Byline, Demand};
use super::outlet;
use super::page::{Page, span_of, trim};
use crate::Span;
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
    let close = match open {
        '(' => ')',
        '[' => ']',
        '【' => '】',
        _ => '>',
    };
    let brackets = closing(head, open, close)?;
    let inside =
        trim(text, Span::new(line.start() + open.len_utf8(), line.start() + brackets - close.len_utf8()));
    let whole = Span::new(line.start(), line.start() + brackets);
    let mut lead = brackets_hold(page, inside, whole)?;
    behind_brackets(page, line, &mut lead);
    Some(lead)
}

/// The offset behind the bracket that closes the first one, which may hold such brackets itself.
fn closing(head: &str, open: char, close: char) -> Option<usize> {
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

/// What the brackets hold: place and agency, paper and reporter, or the paper alone.
fn brackets_hold<'t>(page: &Page<'t, '_>, inside: Span, whole: Span) -> Option<Lead<'t>> {
    let text = page.text();
    let span = page.passage(whole).span();
    let dateline = |place: Option<Span>, agency: Option<Span>| {
        Some(Dateline { place: place.map(|p| page.borrow(p)), agency: agency.map(|a| page.borrow(a)), span })
    };
    let lead = |dateline, bylines| Some(Lead { dateline, bylines, end: whole.end() });
    if outlet::is_named(&text[inside]) {
        return lead(dateline(None, Some(inside)), Vec::new());
    }
    let Some((left, right)) = split(text, inside, &['=']) else {
        let alone = text[whole].starts_with('【').then(|| place_alone(text, inside)).flatten();
        if let Some((place, agency)) = alone {
            return lead(dateline(Some(place), agency), Vec::new());
        }
        let (paper, rest) = paper_first(text, inside)?;
        let (place, people) = place_first(text, rest);
        let bylines = byline::read(page, people, Demand::Marked)?;
        return lead(dateline(place, Some(paper)), bylines);
    };
    if outlet::is_named(&text[right]) || outlet::looks_like_one(&text[right]) {
        return lead(dateline(Some(left), Some(right)), Vec::new());
    }
    // `[도쿄=한빛일보 홍길동 특파원]`
    if let Some((paper, people)) = paper_first(text, right).filter(|(_, people)| !people.is_empty()) {
        if let (None, Some(bylines)) = (paper_first(text, left), byline::read(page, people, Demand::Marked)) {
            return lead(dateline(Some(left), Some(paper)), bylines);
        }
    }
    // `[OSEN=잠실, 홍길동 기자]`
    if let Some((paper, _)) = paper_first(text, left).filter(|(_, rest)| rest.is_empty()) {
        if let (Some(place), people) = place_first(text, right) {
            let bylines = byline::read(page, people, Demand::Marked)?;
            return lead(dateline(Some(place), Some(paper)), bylines);
        }
    }
    let bylines = byline::read(page, right, Demand::Marked)?;
    // `[한빛일보(하노이)=홍길동 기자]`
    if let Some((paper, place)) = in_brackets(text, left).filter(|(paper, _)| outlet::is_named(&text[*paper]))
    {
        return lead(dateline(Some(place), Some(paper)), bylines);
    }
    match paper_first(text, left) {
        Some((paper, place)) => lead(dateline(Some(place).filter(|p| !p.is_empty()), Some(paper)), bylines),
        // `[천안=홍길동 기자]`: a byline with its place.
        None => lead(None, byline::read(page, inside, Demand::Marked)?),
    }
}

/// `【원주】`, `【바티칸 CNS】`: a place, or one and the agency by its initials.
fn place_alone(text: &str, span: Span) -> Option<(Span, Option<Span>)> {
    let Some((place, agency)) = split(text, span, &[' ']) else {
        return byline::is_place(&text[span]).then_some((span, None));
    };
    let is_agency =
        outlet::gives_pictures(&text[agency]) || text[agency].bytes().all(|b| b.is_ascii_uppercase());
    is_agency.then_some((place, Some(agency)))
}

/// A paper's name at the head, parted by a space, bar or comma from what follows.
fn paper_first(text: &str, span: Span) -> Option<(Span, Span)> {
    let part = &text[span];
    let known = outlet::known_prefix(part).filter(|&length| part[length..].chars().next().is_none_or(is_bar));
    let length = known.or_else(|| {
        let word = part.split(is_bar).next()?;
        outlet::looks_like_one(word).then_some(word.len())
    })?;
    let paper = Span::new(span.start(), span.start() + length);
    let rest = super::page::trim_signs(
        text,
        Span::new(paper.end(), span.end()),
        &['|', 'ㅣ', 'l', '/', ',', '=', '·'],
    );
    Some((paper, rest))
}

/// `잠실, 홍길동 기자`: a place before the reporter.
fn place_first(text: &str, span: Span) -> (Option<Span>, Span) {
    match split(text, span, &[',', '|', 'ㅣ']) {
        Some((place, people)) if byline::is_place(&text[place]) || !is_person(&text[place]) => {
            (Some(place), people)
        }
        _ => (None, span),
    }
}

/// What stands before brackets at the end of a text, and what they hold.
fn in_brackets(text: &str, span: Span) -> Option<(Span, Span)> {
    let (before, inside) = text[span].strip_suffix(')')?.split_once('(')?;
    Some((trim(text, span_of(text, before)), trim(text, span_of(text, inside))))
}

fn is_person(words: &str) -> bool {
    byline::is_name(words) || words.ends_with("기자")
}

fn is_bar(c: char) -> bool {
    c.is_whitespace() || matches!(c, '|' | 'ㅣ' | '/' | ',' | '=' | '·')
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
