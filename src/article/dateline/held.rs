//! What the brackets of a dateline hold.
//!
//! What brackets hold is asked in this order:
//!
//! 1. the paper alone: `[한빛일보]`, by the table or as the page calls itself;
//! 2. two sides of a sign `=`: `천안=한빛일보`; `도쿄=한빛일보 홍길동 특파원`; `누리볼=잠실, 홍길동 기자`;
//!    `한빛일보=홍길동 기자`; and what is left may be a byline with its place, `천안=홍길동 기자`;
//! 3. in `【 】` a place, perhaps with an agency by its initials: `【원주】`, `【원주 HBX】`; in `[ ]` a
//!    place alone;
//! 4. a paper, and behind it a place alone or with a day, or a place and a reporter, or a reporter:
//!    `한빛일보 홍길동 기자`.
//!
//! A paper that no table has must end as papers do or be what the page calls itself, and a reporter must have
//! a role: else every `[아침=점심]` in running text would be a dateline.

use alloc::vec::Vec;

use super::super::brackets;
use super::super::byline::{self, Byline, Demand};
use super::super::outlet;
use super::super::page::{Page, span_of, trim, trim_where};
use super::{Dateline, Lead};
use crate::Span;
use crate::lexicon::credits::LABELS;
use crate::lexicon::reporters::REPORTER;
use crate::scan::class::{is_bar, is_hangul, is_middle_dot};

/// What brackets say of a report: where it comes from, whose it is, and who signs it.
#[derive(Default)]
pub(super) struct Held<'t> {
    /// Where from: `천안`.
    place: Option<Span>,
    /// The agency or paper.
    agency: Option<Span>,
    /// Who signs within the brackets.
    bylines: Vec<Byline<'t>>,
}

impl<'t> Held<'t> {
    /// Reads what brackets of one kind hold: the paper alone, or something on each side of a sign `=`, or
    /// words without. Nothing for what neither is nor has a paper, a place or a reporter: `단독`,
    /// `사진=한빛시`.
    pub(super) fn read(page: &Page<'t, '_>, inside: Span, open: char) -> Option<Self> {
        let text = page.text();
        let is_word = |inside: Span| text[inside].chars().all(is_hangul);
        // `[한빛일보 홍길동 기자 hong@hanbit.example / 사진=김한별 기자]`
        let inside = if is_word(inside) { inside } else { byline::without_credit(text, inside) };
        if is_word(inside) {
            return Self::of_word(page, inside, open);
        }
        if outlet::is_known(page, &text[inside]) {
            return Some(Self { agency: Some(inside), ..Self::default() });
        }
        match split(text, inside, |c| c == '=') {
            Some((left, right)) => Self::of_sides(page, left, right),
            None if open == '【' => place_alone(text, inside).or_else(|| Self::of_words(page, inside)),
            None => Self::of_words(page, inside),
        }
    }

    /// `한빛일보`; `천안`, as regional papers write. Nothing else is one word, as `[단독]` is: a sign or a
    /// space parts a paper from who signs.
    fn of_word(page: &Page<'t, '_>, word: Span, open: char) -> Option<Self> {
        if outlet::is_known(page, &page.text()[word]) {
            return Some(Self { agency: Some(word), ..Self::default() });
        }
        let is_place = matches!(open, '[' | '【') && byline::is_place(&page.text()[word]);
        is_place.then(|| Self { place: Some(word), ..Self::default() })
    }

    /// `아시아경제 홍길동 인턴기자`: a paper and its reporter. The place is asked before the people, as two
    /// syllables may be either. Nothing without a paper at the head, or with anything behind it that is no
    /// byline.
    fn of_words(page: &Page<'t, '_>, inside: Span) -> Option<Self> {
        let (paper, rest) = paper_first(page, inside)?;
        if let Some(place) = place_before_day(page.text(), rest) {
            return Some(Self { place: Some(place), agency: Some(paper), bylines: Vec::new() });
        }
        // `[한빛방송 부산]`, as a broadcaster's own region signs.
        if byline::is_place(&page.text()[rest]) {
            return Some(Self { place: Some(rest), agency: Some(paper), bylines: Vec::new() });
        }
        let (place, people) = place_first(page.text(), rest);
        Some(Self { place, agency: Some(paper), bylines: byline::read(page, people, Demand::Marked)? })
    }

    /// `서울=연합뉴스`, and forms with a reporter. The order goes from the right, where it is surest: a paper
    /// there makes a place of the left side.
    fn of_sides(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        // `(사진=한들통신)`: a picture's, and not the report's.
        if LABELS.contains(&&page.text()[left]) {
            return None;
        }
        if outlet::is_paper(page, &page.text()[right]) || outlet::are_passed_on(&page.text()[right]) {
            return Some(Self { place: Some(left), agency: Some(right), bylines: Vec::new() });
        }
        Self::place_and_correspondent(page, left, right)
            .or_else(|| Self::paper_and_place(page, left, right))
            .or_else(|| Self::paper_and_people(page, left, right))
    }

    /// `도쿄=한빛일보 홍길동 특파원`: the paper stands before its correspondent. Nothing where the left side
    /// has a paper too.
    fn place_and_correspondent(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        let (paper, people) = paper_first(page, right).filter(|(_, people)| !people.is_empty())?;
        let bylines = byline::read(page, people, Demand::Marked)?;
        let is_place = paper_first(page, left).is_none();
        is_place.then_some(Self { place: Some(left), agency: Some(paper), bylines })
    }

    /// `OSEN=잠실, 홍길동 기자`, `누리볼=수원`: the paper stands before its place. Nothing where the right
    /// side is a byline.
    fn paper_and_place(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        let (paper, _) = paper_first(page, left).filter(|(_, rest)| rest.is_empty())?;
        let (place, bylines) = match place_first(page.text(), right) {
            (place @ Some(_), people) => (place, byline::read(page, people, Demand::Marked)?),
            (None, _) if byline::read(page, right, Demand::Marked).is_some() => return None,
            // A reporter whose name none has is no place.
            (None, _) if page.text()[right].ends_with(REPORTER) => (None, Vec::new()),
            (None, _) => (Some(right), Vec::new()),
        };
        Some(Self { place, agency: Some(paper), bylines })
    }

    /// `대한경제=홍길동 기자`, `한빛일보(하노이)=홍길동 기자`; and `천안=홍길동 기자`, a byline with its
    /// place. Nothing where nobody signs.
    fn paper_and_people(page: &Page<'t, '_>, left: Span, right: Span) -> Option<Self> {
        let text = page.text();
        if let Some((place, people)) = place_and_person(text, right)
            .filter(|_| paper_first(page, left).is_some_and(|(_, rest)| rest.is_empty()))
        {
            return Some(Self {
                place: Some(place),
                agency: Some(left),
                bylines: byline::read(page, people, Demand::Marked)?,
            });
        }
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

    /// The dateline of such brackets. Brackets with neither place nor paper have no dateline, but their
    /// bylines.
    pub(super) fn lead(self, page: &Page<'t, '_>, brackets: Span) -> Lead<'t> {
        let dateline = self.place.or(self.agency).map(|_| Dateline {
            place: self.place.map(|place| page.borrow(place)),
            agency: self.agency.map(|agency| page.borrow(agency)),
            span: page.passage(brackets).span(),
        });
        Lead { dateline, bylines: self.bylines, end: brackets.end() }
    }
}

/// `【원주】`, `【바티칸 CNS】`: a place, or one and the agency by its initials.
fn place_alone<'t>(text: &str, span: Span) -> Option<Held<'t>> {
    let Some((place, agency)) = split(text, span, |c| c == ' ') else {
        return byline::is_place(&text[span]).then(|| Held { place: Some(span), ..Held::default() });
    };
    let is_agency =
        outlet::gives_pictures(&text[agency]) || text[agency].bytes().all(|b| b.is_ascii_uppercase());
    is_agency.then(|| Held { place: Some(place), agency: Some(agency), ..Held::default() })
}

/// A paper's name at the head, parted by a space, bar or comma from what follows. Of `한빛일보 홍길동 기자`
/// the paper and `홍길동 기자`. Nothing where the first word is no paper.
fn paper_first(page: &Page<'_, '_>, span: Span) -> Option<(Span, Span)> {
    let text = page.text();
    let part = &text[span];
    // `한빛일보-홍길동 기자`
    let parted =
        |behind: &str| behind.chars().next().is_none_or(|c| parts_paper(c) || matches!(c, '-' | '_'));
    let known = outlet::known_prefix(part).filter(|&length| parted(&part[length..]));
    let length = known.or_else(|| {
        let word = part.split(parts_paper).next()?;
        outlet::is_paper(page, word).then_some(word.len())
    })?;
    let paper = Span::new(span.start(), span.start() + length);
    let parts = |c| parts_paper(c) || matches!(c, 'l' | '-' | '_');
    let rest = trim_where(text, Span::new(paper.end(), span.end()), parts);
    Some((paper, rest))
}

/// `창사 1월16일`: a place and the day of the report. Nothing without the day: a word before other words may
/// be anything.
fn place_before_day(text: &str, span: Span) -> Option<Span> {
    let (place, day) = text[span].split_once(' ')?;
    let is_day = day.starts_with(|c: char| c.is_ascii_digit()) && day.ends_with('일');
    (is_day && place.chars().all(is_hangul)).then(|| span_of(text, place))
}

/// `잠실, 홍길동 기자`, `천안 홍길동 기자`, `창원/홍길동 기자`: a place before the reporter. Else all of it
/// is the people.
fn place_first(text: &str, span: Span) -> (Option<Span>, Span) {
    let parted = split(text, span, |c| is_bar(c) || matches!(c, ',' | '/'))
        .filter(|(place, _)| byline::is_place(&text[*place]) || !is_person(&text[*place]));
    let spaced = || {
        let (place, people) = split(text, span, |c| c == ' ')?;
        (byline::is_place(&text[place]) && text[people].contains(' ')).then_some((place, people))
    };
    match parted.or_else(spaced) {
        Some((place, people)) => (Some(place), people),
        None => (None, span),
    }
}

/// `의정부 홍길동 기자`: behind the sign of a paper, the word before a reporter's name is the place, though
/// it ends as desks do. Nothing for `온라인뉴스부 홍길동 기자`, whose first word is a desk.
fn place_and_person(text: &str, span: Span) -> Option<(Span, Span)> {
    let (place, people) = split(text, span, |c| c == ' ')?;
    let (name, role) = text[people].split_once(' ')?;
    let is_word = text[place].chars().all(is_hangul)
        && !byline::is_name(&text[place])
        && !byline::is_desk(&text[place]);
    let fits = is_word && byline::is_name(name) && role == REPORTER;
    fits.then_some((place, people))
}

/// What stands before brackets at the end of a text, and what they hold: `한빛일보(하노이)`
fn in_brackets(text: &str, span: Span) -> Option<(Span, Span)> {
    let (before, inside) = brackets::aside(&text[span])?;
    Some((trim(text, span_of(text, before)), trim(text, span_of(text, inside))))
}

/// Whether the words are a name, or end in a reporter's role: `홍길동`, `라우라 기자`.
fn is_person(words: &str) -> bool {
    byline::is_name(words) || words.ends_with(REPORTER)
}

/// Whether a character may part a paper's name from what follows: `한빛일보/홍길동 기자`
fn parts_paper(c: char) -> bool {
    c.is_whitespace() || is_bar(c) || is_middle_dot(c) || matches!(c, '/' | ',' | '=')
}

/// The trimmed parts before and behind the first of some signs. Nothing where none of them stands there.
fn split(text: &str, span: Span, is_sign: impl Fn(char) -> bool) -> Option<(Span, Span)> {
    let at = span.start() + text[span].find(is_sign)?;
    let behind = at + text[at..].chars().next()?.len_utf8();
    Some((trim(text, Span::new(span.start(), at)), trim(text, Span::new(behind, span.end()))))
}
