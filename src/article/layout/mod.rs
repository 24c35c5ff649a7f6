//! From lines to zones: where the headline stands, where the story begins, and where it ends.
//!
//! The story begins at the first paragraph, dateline or script marker behind the headline. It ends at its
//! last paragraph before the copyright notice or a list of other stories that no paragraph follows. Short
//! lines behind that are the page's.
//!
//! Lines are told by themselves first ([`line`](mod@line)), and then by each other, a header that stands on
//! one line having been parted. The order of the passes, each of which relies on those before:
//!
//! 1. a portal's own summary, names with the address below them, captions with their credit below, labels in
//!    brackets and tags above paragraphs, sections above the story;
//! 2. the story: from its first paragraph to its last;
//! 3. subheads behind triangles, within the story; what closes it;
//! 4. captions that only their words and their place tell, within the story and before it;
//! 5. the headline, among the lines before the story;
//! 6. what is glued to a paragraph on its own line;
//! 7. the zone of each line, and what only the zones around it tell.
//!
//! A list of other stories ends where a whole sentence of some length stands, as no headline is one. Blank
//! lines are trusted only where the page has some and not everywhere ([`Spacing`]).
//!
//! What flows in are the lines of a [`page`](super::page) with what [`line`](mod@line) and [`fields`] make of
//! each; what flows out is a zone for each line, the line of the headline, the range of the story, its
//! dateline, and captions and subheads at the head of a paragraph's line. Which of the lines about the
//! article counts is left to `metadata`, `timing` and `section`; how a caption is read, to [`caption`].

mod bare;
mod flattened;
mod pairs;
mod pictures;
mod story;
mod zones;

use alloc::vec::Vec;

use super::copyright::Noted;
use super::line::{self, Kind};
use super::page::{Cut, Page, trim};
use super::zone::{Tiles, Zone, ZoneKind};
use super::{caption, dateline, fields, headline};
use crate::Span;

/// A page whose lines have found their places.
#[derive(Debug, Default)]
pub(super) struct Layout<'t> {
    /// The lines of the page, in order, with what each is so far.
    pub(super) lines: Vec<(Cut, Kind<'t>)>,
    /// The zone of each line.
    pub(super) zones: Vec<ZoneKind>,
    /// The line of the headline, if the page has one.
    pub(super) headline: Option<usize>,
    /// The story's lines, from the first to behind the last.
    pub(super) story: core::ops::Range<usize>,
    /// The copyright notice or the heading of other stories behind the story, else the end of the page.
    pub(super) closing: usize,
    /// What the line's paragraph is glued to, by line.
    glued: Vec<(usize, Glued)>,
    /// The dateline at the head of a line of the story, or of a picture without one.
    pub(super) lead: Option<dateline::Lead<'t>>,
    /// The line where those sign who stand in the dateline.
    pub(super) signed: usize,
    /// Whether the page is a broadcast script.
    script: bool,
    /// What blank lines tell on this page.
    spacing: Spacing,
}

/// What the blank lines of a page tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
enum Spacing {
    /// Lines between two of them belong together. Between the others here, a caption and its giver:
    ///
    /// ```text
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    ///
    /// 강어귀에 선 시민들
    /// 한빛시 제공
    ///
    /// 공사는 내년에 시작한다고 시는 설명했다.
    /// ```
    #[default]
    Telling,
    /// Nothing: none stands between paragraphs, and each line may as well be apart.
    ///
    /// ```text
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    /// 공사는 내년에 시작한다고 시는 설명했다.
    /// ```
    Dense,
    /// Nothing: one stands between any two lines, which may as well belong together.
    ///
    /// ```text
    /// 다리 놓는다
    ///
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    ///
    /// 홍길동 기자
    /// ```
    Even,
}

impl Spacing {
    /// By the paragraphs alone: whether every line is set apart, or none of two paragraphs. A page of one
    /// paragraph is [`Telling`](Self::Telling), if any line stands right below another.
    fn of(lines: &[(Cut, Kind<'_>)]) -> Self {
        let mut pairs = lines.windows(2).filter(|pair| pair.iter().all(|(_, kind)| kind.is_prose()));
        if lines.iter().all(|(cut, _)| cut.after_blank) {
            Self::Even
        } else if pairs.clone().next().is_some() && pairs.all(|pair| !pair[1].0.after_blank) {
            Self::Dense
        } else {
            Self::Telling
        }
    }
}

/// What stands before a paragraph on the same line.
#[derive(Clone, Copy, Debug)]
pub(super) enum Glued {
    /// A caption: `시민들이 다리를 건너고 있다. /뉴스1한빛시는 …`.
    Caption(caption::Read),
    /// A subhead, and where the paragraph begins: `◇내년 착공=한빛시는 …`
    Subhead(Span, usize),
}

impl Glued {
    /// Behind all that is no part of the paragraph.
    const fn end(self) -> usize {
        match self {
            Self::Caption(read) => read.end,
            Self::Subhead(_, end) => end,
        }
    }

    /// What the words before the paragraph are in the page.
    const fn zone(self) -> ZoneKind {
        match self {
            Self::Caption(_) => ZoneKind::Caption,
            Self::Subhead(..) => ZoneKind::Subhead,
        }
    }
}

/// Bytes of a page for each of its lines, so that few pages have more lines than room was made for.
const BYTES_OF_LINE: usize = 80;

/// Lines of more words than this, without a story, are a list of headlines.
/// A page of one picture with its caption, or of a video, has fewer.
const LIST_PAGE: usize = 8;

/// Lines before the story among which the headline is looked for.
/// What is farther above is a menu, however long that is.
const LONGEST_HEAD: usize = 200;

impl<'t> Layout<'t> {
    /// Reads the lines of a page and finds their places.
    ///
    /// First come the passes that make lines of parts of lines, since all others count lines. Then those that
    /// tell lines by their neighbours whatever the story is; the story must not begin at a portal's summary,
    /// or at a paragraph that is a caption. Bare captions are looked for when it is known where the story
    /// lies, and the headline behind them, as no caption is one. Zones come last: they ask for all of that.
    pub(super) fn new(page: &Page<'t, '_>) -> Self {
        let mut lines = Vec::with_capacity(page.text().len() / BYTES_OF_LINE + 1);
        let fields_end = fields::end_of(page.text());
        let mut noted = Noted::default();
        for mut cut in page.lines() {
            let read = if cut.start < fields_end { fields::read } else { line::classify };
            let kind = read(page, &mut cut, &mut noted);
            lines.push((cut, kind));
        }
        let spacing = Spacing::of(&lines);
        let mut layout = Self { lines, spacing, ..Self::default() };
        layout.part_header(page);
        layout.part_notice(page);
        layout.part_signed_notice(page);
        layout.zones = alloc::vec![ZoneKind::Furniture; layout.lines.len()];
        layout.set_summary_apart(page);
        layout.pair_names_with_mail(page);
        layout.pair_captions(page);
        layout.find_bracketed_subheads(page);
        layout.find_hashed_subheads(page);
        layout.find_sections(page);
        layout.find_story(page);
        layout.find_pointed_subheads(page);
        layout.find_closing();
        layout.find_bare_captions(page);
        layout.find_headline(page);
        layout.find_glued(page);
        layout.give_zones(page);
        layout
    }

    /// Whether the page is a list of headlines. It has no paragraph, and of nine headlines or more none is
    /// chosen.
    pub(super) fn is_list_page(&self) -> bool {
        self.story.is_empty() && self.headline.is_none() && !self.lines.is_empty()
    }

    /// The zones, in the page as given, which has so many bytes. A line with a caption or subhead glued to
    /// its paragraph gives two.
    pub(super) fn tiles(&self, page: &Page<'t, '_>, end: usize) -> Vec<Zone> {
        let mut tiles = Tiles::with_capacity(self.lines.len() + self.glued.len() + 1);
        for (index, ((cut, _), &zone)) in self.lines.iter().zip(&self.zones).enumerate() {
            let start = page.offset(cut.start);
            match self.glued_to(index) {
                Some(glued) => {
                    tiles.begin(start, glued.zone());
                    tiles.begin(page.offset(glued.end()), ZoneKind::Body);
                }
                None => tiles.begin(start, zone),
            }
        }
        if self.lines.is_empty() {
            tiles.begin(0, ZoneKind::Furniture);
        }
        tiles.finish(end)
    }

    /// What a line's paragraph is glued to. Nothing for nearly all lines.
    pub(super) fn glued_to(&self, index: usize) -> Option<&Glued> {
        if self.glued.is_empty() {
            return None;
        }
        let at = self.glued.binary_search_by_key(&index, |(line, _)| *line).ok()?;
        self.glued.get(at).map(|(_, glued)| glued)
    }

    /// The kind of a line; nothing behind the last.
    fn kind(&self, index: usize) -> Option<&Kind<'t>> {
        self.lines.get(index).map(|(_, kind)| kind)
    }

    /// Whether a blank line stands before a line, or the beginning of the page, or may as well. A line behind
    /// the last has none.
    fn is_after_blank(&self, index: usize) -> bool {
        self.lines.get(index).is_some_and(|(cut, _)| cut.after_blank || self.spacing == Spacing::Dense)
    }

    /// Whether a line stands right below another, or may as well.
    fn is_glued(&self, index: usize) -> bool {
        index > 0 && (!self.lines[index].0.after_blank || self.spacing == Spacing::Even)
    }

    /// Whether a blank line stands before the first of some lines, one behind the last, and none between
    /// them. Where blank lines tell nothing, no lines are apart.
    fn is_apart(&self, first: usize, last: usize) -> bool {
        self.spacing == Spacing::Telling
            && self.is_after_blank(first)
            && self.is_after_blank(last + 1)
            && !(first + 1..=last).any(|index| self.is_after_blank(index))
    }

    /// What a line says, in folded text.
    fn words<'f>(&self, page: &Page<'t, 'f>, index: usize) -> &'f str {
        &page.text()[self.lines[index].0.content]
    }

    /// Many lines of words and no story are a list of headlines, and have none, unless a time stamp stands
    /// above rows. Else the two hundred lines next to the story are looked through.
    fn find_headline(&mut self, page: &Page<'t, '_>) {
        let near = self.story.start.saturating_sub(LONGEST_HEAD);
        let head = &self.lines[near..self.story.start];
        let words = head.iter().filter(|(_, kind)| kind.is_text()).count();
        if self.story.is_empty() && words > LIST_PAGE && !self.is_dated_list() {
            return;
        }
        let of = |index: usize| self.lines.get(index).map(|(cut, _)| cut.content);
        let story = of(self.story.start).zip(self.story.end.checked_sub(1).and_then(of));
        let story = story.map_or(Span::default(), |(first, last)| Span::new(first.start(), last.end()));
        self.headline = headline::choose(page, head, story).map(|index| near + index);
    }

    /// `[인사]` and the like: rows below a time stamp are an article, and no list of others. So an article
    /// is:
    ///
    /// ```text
    /// [인사] 한빛시
    /// 입력 2031.03.10 09:00
    /// ▲기획과장 홍길동
    /// ▲도로과장 김한별
    /// ```
    fn is_dated_list(&self) -> bool {
        let stamp = self.lines.iter().position(|(_, kind)| kind.is_stamps());
        stamp.is_some_and(|stamp| self.lines[stamp..].iter().any(|(_, kind)| kind.is_item()))
    }

    /// The span of a line's story part: without a caption or subhead that it is glued to. Of `시민들이 다리를
    /// 건너고 있다. /뉴스1한빛시는 …` it begins at `한빛시는`.
    pub(super) fn paragraph(&self, page: &Page<'t, '_>, index: usize) -> Span {
        let line = self.lines[index].0.content;
        match self.glued_to(index) {
            Some(glued) => trim(page.text(), Span::new(glued.end(), line.end())),
            None => line,
        }
    }
}
