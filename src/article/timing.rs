//! Which of a page's time stamps are the article's.
//!
//! The first stamp near the headline wins over any below the story; a labelled one over a bare one; a bare
//! one must have a time of day or stand behind the headline. A bare day with its weekday near the headline is
//! asked last, as it may be that of the copy. The site's clock and the paper's registration are nobody's.
//!
//! A page has many stamps: of the article, of its change, of the printed paper, of other stories, of the copy
//! itself. The label says most (`입력`, `등록`, `승인`, `송고` for publication, `수정`, `업데이트` for a
//! change), and the place the rest. In order of rank, for publication:
//!
//! 1. labelled, between headline and story;
//! 2. a time of day there, without a label;
//! 3. a labelled time above the headline, then a bare one without a weekday;
//! 4. a bare day behind the headline, without a weekday;
//! 5. a labelled time below the story, then a bare one that stands before the notice;
//! 6. a labelled day below the story, before the notice, then a bare one right below who signs;
//! 7. a bare day with its weekday near the headline.
//!
//! Of equal ones that with a time of day wins, and then the first. A change needs its label, or is the second
//! of two bare stamps that stand together. A label whose value is lost (`입력 :` and nothing) gives no time:
//! none is guessed.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

use super::layout::Layout;
use super::line::Kind;
use super::page::Page;
use super::passage::Passage;
use super::signs::Signs;
use super::stamp::{self, Found, Stamp, When};
use crate::Span;
use crate::lexicon::stamps::{ENTERED, GENERAL, Label, PAGE};

/// The article's times.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Times<'t> {
    /// When the article came out.
    pub(super) published: Option<Stamp<'t>>,
    /// When it was last changed.
    pub(super) updated: Option<Stamp<'t>>,
    /// The day and page of the printed paper.
    pub(super) print: Option<Passage<'t>>,
}

/// A stamp and where it stands.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    /// With the label of the line above, where it has none itself.
    stamp: Found,
    /// The line, counted from the head of the page.
    line: usize,
    place: Place,
    /// Whether it stands behind the copyright notice or among other stories, where only a label makes it the
    /// article's.
    is_behind: bool,
    /// Whether its line begins with the word for an article that is entered: a day of registration may be the
    /// paper's.
    is_entered: bool,
    /// Whether it stands right below who signs.
    is_below_byline: bool,
}

impl Candidate {
    /// Whether it has a time of day, as the stamp of a page has and the day of a printed paper has not.
    const fn is_timed(&self) -> bool {
        matches!(self.stamp.when, When::Instant(_))
    }
}

/// Where a stamp stands, from the best place to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Between headline and story: `입력 2031.03.10 09:00` below the headline.
    Head,
    /// Above the headline, where the site has its clock and the printed paper its day: `2031.03.10 (월)` at
    /// the top of a page.
    Masthead,
    /// In the story or behind it: `승인 2031.03.10 09:00` below the last paragraph.
    Tail,
}

/// The times of the article, from all stamps of the page.
///
/// The stamp of publication is the one of the least rank; of a change, the first that has its label, in the
/// best place, or else the second of two bare ones. The printed paper's day and the site's clock are out from
/// the beginning.
pub(super) fn read<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Times<'t> {
    let found = candidates(page, layout);
    let own = |candidate: &&Candidate| {
        candidate.stamp.print.is_none() && candidate.stamp.label != Some(Label::Foreign)
    };
    let published = found
        .iter()
        .filter(own)
        .filter_map(|c| Some((rank(c)?, c)))
        .min_by_key(|&(rank, c)| (rank, !c.is_timed(), c.line));
    let published = published.map(|(_, candidate)| candidate);
    let labelled =
        found.iter().filter(own).filter(|c| c.stamp.label == Some(Label::Updated)).min_by_key(|c| c.place);
    let updated = labelled.or_else(|| published.and_then(|first| second_bare(&found, first)));
    let as_stamp =
        |candidate: &Candidate| Stamp::new(page.passage(candidate.stamp.span), candidate.stamp.when);
    Times {
        published: published.map(as_stamp),
        updated: updated.map(as_stamp),
        print: print(page, layout, &found),
    }
}

/// The stamps of lines of stamps, and the labelled ones beside a copyright notice. A label on a line of its
/// own is given to the next stamp without one, if no other kind of line stands between:
///
/// ```text
/// 입력
/// 2031.03.10 09:00
/// ```
fn candidates(page: &Page<'_, '_>, layout: &Layout<'_>) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut pending = VecDeque::new();
    for (line, (cut, kind)) in layout.lines.iter().enumerate() {
        let candidate = |stamp: Found| {
            let place = match layout.headline {
                _ if line >= layout.story.start => Place::Tail,
                Some(headline) if line < headline => Place::Masthead,
                _ => Place::Head,
            };
            let is_entered = ENTERED.iter().any(|label| page.text()[cut.content].starts_with(label));
            let above = line.checked_sub(1).map(|above| &layout.lines[above].1);
            let is_below_byline = matches!(above, Some(Kind::Bylines(_)));
            Candidate { stamp, line, place, is_behind: line > layout.closing, is_entered, is_below_byline }
        };
        match kind {
            Kind::StampLabel(label) => pending.push_back(*label),
            Kind::Stamps(stamps) => {
                for &stamp in &stamps.found {
                    let label = stamp.label.or_else(|| pending.pop_front());
                    found.push(candidate(Found { label, ..stamp }));
                }
            }
            Kind::Copyright(_) => {
                let has_digits = cut.signs.any(Signs::DIGIT);
                let stamps = if has_digits { stamp::find_in(page.text(), cut.content) } else { Vec::new() };
                let labelled = stamps.into_iter().filter(|stamp| stamp.label.is_some());
                found.extend(labelled.map(candidate));
            }
            _ if pending.is_empty() => {}
            _ => pending.clear(),
        }
    }
    found
}

/// How near a stamp comes to being the time of publication; the least is the nearest. The ranks are finer
/// than those of the module, as the two halves of some stand apart. Nothing for a stamp that cannot be it, as
/// a bare day below the story.
fn rank(candidate: &Candidate) -> Option<u8> {
    let stamp = &candidate.stamp;
    let is_timed = candidate.is_timed();
    match (stamp.label, candidate.place) {
        (Some(Label::Published), Place::Head) => Some(0),
        (None, Place::Head) if is_timed => Some(1),
        (Some(Label::Published), Place::Masthead) if is_timed => Some(2),
        (None, Place::Masthead) if is_timed && !stamp.has_weekday => Some(3),
        (None, Place::Head) if !stamp.has_weekday => Some(4),
        (Some(Label::Published), Place::Tail) if is_timed => Some(5),
        (None, Place::Tail) if is_timed && !candidate.is_behind => Some(6),
        // `입력 : 2031.03.10`, as magazines have it.
        (Some(Label::Published), Place::Tail) if candidate.is_entered && !candidate.is_behind => Some(7),
        // `홍길동 기자`, and on the next line `2031-03-10`.
        (None, Place::Tail) if candidate.is_below_byline && !candidate.is_behind => Some(8),
        // `2031년 3월 10일 (월)` may be the site's clock.
        (None, Place::Head) => Some(9),
        _ => None,
    }
}

/// Of two bare stamps on one line, or on two lines one after the other, the second tells of the change:
/// `2031.03.10 09:00 2031.03.10 11:30`; nothing where the first has a label.
fn second_bare<'c>(found: &'c [Candidate], first: &Candidate) -> Option<&'c Candidate> {
    if first.stamp.label.is_some() {
        return None;
    }
    found.iter().find(|second| {
        let near = second.line == first.line || second.line == first.line + 1;
        let later = second.stamp.span.start() > first.stamp.span.start();
        near && later && second.stamp.label.is_none() && second.is_timed()
    })
}

/// `2023-04-08 9면`, or a line `27면` alone. A dated one counts before a line.
fn print<'t>(page: &Page<'t, '_>, layout: &Layout<'t>, found: &[Candidate]) -> Option<Passage<'t>> {
    let text = page.text();
    let is_page = |words: &str| {
        let number = words.trim_start_matches(GENERAL).trim_start();
        stamp::page_length(number).is_some_and(|length| length == number.len())
    };
    let alone = || {
        let ends = |line: Span| text.as_bytes()[..line.end()].ends_with(PAGE.as_bytes());
        let mut lines = layout.lines.iter().map(|(cut, _)| cut.content);
        lines.find(|&line| ends(line) && is_page(&text[line]))
    };
    let dated = found.iter().find_map(|candidate| candidate.stamp.print);
    dated.or_else(alone).map(|span| page.passage(span))
}
