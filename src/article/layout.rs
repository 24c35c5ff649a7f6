//! From lines to zones: where the headline stands, where the story begins, and where it ends.
//!
//! The story begins at the first paragraph, dateline or script marker behind the headline. It ends at its last paragraph
//! before the copyright notice or a list of other stories that no paragraph follows. Short lines behind that are the page's.

use alloc::vec::Vec;

use super::byline::{self, Byline};
use super::headline;
use super::line::{self, Kind};
use super::page::{Cut, Page, trim};
use super::zone::ZoneKind;
use super::{caption, dateline};
use crate::Span;

/// A page whose lines have found their places.
#[derive(Debug)]
pub(super) struct Layout<'t> {
    pub(super) lines: Vec<(Cut, Kind<'t>)>,
    /// The zone of each line.
    pub(super) zones: Vec<ZoneKind>,
    pub(super) headline: Option<usize>,
    /// The story's lines, from the first to behind the last.
    pub(super) story: core::ops::Range<usize>,
    /// Behind the last line that may say something about the article.
    pub(super) end: usize,
    /// The copyright notice or the heading of other stories behind the story.
    pub(super) closing: usize,
    /// Captions to which the line's paragraph is glued, by line.
    glued: Vec<(usize, caption::Read)>,
    /// The dateline at the head of a line of the story.
    pub(super) lead: Option<dateline::Lead<'t>>,
    /// Whether the page is a broadcast script.
    script: bool,
}

/// Bytes of a page for each of its lines, so that few pages have more lines than room was made for.
const BYTES_OF_LINE: usize = 80;

/// Lines of more words than this, without a story, are a list of headlines.
const LIST_PAGE: usize = 8;

/// Lines before the story among which the headline is looked for.
const LONGEST_HEAD: usize = 200;

/// Characters of the longest subhead without a mark.
const LONGEST_BARE_SUBHEAD: usize = 40;

impl<'t> Layout<'t> {
    pub(super) fn new(page: &Page<'t, '_>) -> Self {
        let mut lines = Vec::with_capacity(page.text().len() / BYTES_OF_LINE + 1);
        lines.extend(page.lines().map(|cut| (cut, line::classify(page, &cut))));
        let zones = alloc::vec![ZoneKind::Furniture; lines.len()];
        let mut layout = Self { lines, zones, ..Self::empty() };
        layout.pair_names_with_mail(page);
        layout.pair_captions(page);
        layout.find_story(page);
        layout.find_closing();
        layout.find_bare_captions(page);
        layout.find_headline(page);
        layout.find_glued(page);
        layout.give_zones(page);
        layout
    }

    /// The layout of a page that is not read.
    pub(super) fn empty() -> Self {
        Self {
            lines: Vec::new(),
            zones: Vec::new(),
            headline: None,
            story: 0..0,
            end: 0,
            closing: 0,
            glued: Vec::new(),
            lead: None,
            script: false,
        }
    }

    /// Whether the page is a list of headlines.
    pub(super) fn is_list_page(&self) -> bool {
        self.story.is_empty() && self.headline.is_none() && !self.lines.is_empty()
    }

    /// Where each zone begins, in the page as given.
    pub(super) fn begins(&self, page: &Page<'t, '_>) -> Vec<(usize, ZoneKind)> {
        let mut begins: Vec<(usize, ZoneKind)> = Vec::with_capacity(self.lines.len() + self.glued.len() + 1);
        for (index, ((cut, _), &zone)) in self.lines.iter().zip(&self.zones).enumerate() {
            let start = page.offset(cut.start);
            match self.glued_to(index) {
                Some(read) => {
                    begins.extend([(start, ZoneKind::Caption), (page.offset(read.end), ZoneKind::Body)]);
                }
                None => begins.push((start, zone)),
            }
        }
        if begins.is_empty() {
            begins.push((0, ZoneKind::Furniture));
        }
        begins
    }

    /// The caption to which a line's paragraph is glued.
    pub(super) fn glued_to(&self, index: usize) -> Option<&caption::Read> {
        if self.glued.is_empty() {
            return None;
        }
        let at = self.glued.binary_search_by_key(&index, |(line, _)| *line).ok()?;
        self.glued.get(at).map(|(_, read)| read)
    }

    fn kind(&self, index: usize) -> Option<&Kind<'t>> {
        self.lines.get(index).map(|(_, kind)| kind)
    }

    fn words<'f>(&self, page: &Page<'t, 'f>, index: usize) -> &'f str {
        &page.text()[self.lines[index].0.content]
    }

    /// A name alone on its line, and an address on the next.
    fn pair_names_with_mail(&mut self, page: &Page<'t, '_>) {
        for index in 1..self.lines.len() {
            let [(before, Kind::Text), (_, Kind::Bylines(bylines))] = &mut self.lines[index - 1..=index]
            else {
                continue;
            };
            if let [byline @ Byline { name: None, .. }] = bylines.as_mut_slice() {
                let passage = page.passage(before.content);
                if byline::is_name(&page.text()[before.content]) {
                    *byline = Byline {
                        name: Some(passage.text()),
                        email: byline.email,
                        span: passage.span(),
                        ..Byline::default()
                    };
                }
            }
        }
    }

    /// A credit on a line of its own makes a caption of the line before; an announced picture, of the line behind.
    fn pair_captions(&mut self, page: &Page<'t, '_>) {
        for index in 0..self.lines.len() {
            if matches!(self.kind(index), Some(Kind::Announcement)) {
                self.announced(page, index + 1);
            } else if index > 0 && !self.lines[index].0.after_blank {
                self.credited(page, index);
            }
        }
    }

    fn announced(&mut self, page: &Page<'t, '_>, index: usize) {
        if !matches!(self.kind(index), Some(Kind::Text | Kind::Prose)) {
            return;
        }
        let credit = match self.kind(index + 1) {
            Some(Kind::Text | Kind::Outlet) => {
                caption::lone_credit(page.text(), self.lines[index + 1].0.content)
            }
            _ => None,
        };
        let text = self.lines[index].0.content;
        self.lines[index].1 = Kind::Caption(caption::Read::new(text, credit, text.end()));
        if credit.is_some() {
            self.lines[index + 1].1 = Kind::Furniture;
        }
    }

    fn credited(&mut self, page: &Page<'t, '_>, index: usize) {
        let line = self.lines[index].0.content;
        if !matches!(self.kind(index), Some(Kind::Text | Kind::Credit | Kind::Outlet)) {
            return;
        }
        let Some(credit) = caption::lone_credit(page.text(), line) else { return };
        let shown = self.words(page, index - 1);
        let signed = page.text()[line].starts_with(['[', '(', 'ⓒ', '©', '<', '/', '《', '〈']);
        let is_scene = caption::shows_scene(shown);
        let short = shown.chars().count() <= 150;
        let text = self.lines[index - 1].0.content;
        match &mut self.lines[index - 1].1 {
            Kind::Caption(read) if read.credit.is_none() => read.credit = Some(credit),
            kind @ (Kind::Text | Kind::Prose) if short && (is_scene || signed) => {
                *kind = Kind::Caption(caption::Read::new(text, Some(credit), text.end()));
            }
            _ => return,
        }
        self.lines[index].1 = Kind::Furniture;
    }

    /// Where the story begins and ends.
    fn find_story(&mut self, page: &Page<'t, '_>) {
        let starts = |(cut, kind): &(Cut, Kind<'t>)| match kind {
            Kind::Prose | Kind::Marker => true,
            Kind::Text => line::lead(page, cut)
                .is_some_and(|lead| lead.dateline.is_some() && lead.end < cut.content.end()),
            _ => false,
        };
        let Some(start) = self.lines.iter().position(starts) else {
            self.end = self.lines.len();
            self.story = self.end..self.end;
            return;
        };
        let (last, end) = self.last_paragraph(page, start);
        self.script = self.lines[start..last].iter().any(|(_, kind)| matches!(kind, Kind::Marker));
        // A subhead or question may stand before the first paragraph.
        let opens = |kind: &Kind<'_>| matches!(kind, Kind::Question | Kind::Marked(_) | Kind::Item);
        let opener = start.checked_sub(1).filter(|&index| opens(&self.lines[index].1) && index > 0);
        // `◆ 오늘의 증시 ◆` is the name of a column.
        let is_framed = |index: usize| {
            let words = self.words(page, index);
            words.chars().next_back().is_some_and(|last| !last.is_alphanumeric() && words.starts_with(last))
        };
        let opener = opener.filter(|&index| !is_framed(index));
        let alone = opener.filter(|&index| !opens(&self.lines[index - 1].1));
        self.story = alone.unwrap_or(start)..last + 1;
        self.end = end;
    }

    /// The story's last paragraph, and the end of what may be said about the article.
    fn last_paragraph(&self, page: &Page<'t, '_>, start: usize) -> (usize, usize) {
        let mut last = start;
        let mut in_list = false;
        for index in start..self.lines.len() {
            match &self.lines[index].1 {
                Kind::Copyright(_) => return (last, self.lines.len()),
                // A reporter's card follows the byline.
                Kind::Bylines(_) | Kind::Hashtags(_) => in_list = true,
                Kind::Heading | Kind::Comments(_) | Kind::ReactionLabel | Kind::Reactions(_) => {
                    in_list = true;
                }
                Kind::Prose if !in_list || is_paragraph(self.words(page, index)) => {
                    in_list = false;
                    last = index;
                }
                // Rows of a list right behind a paragraph are of the story.
                Kind::Item | Kind::Question | Kind::Marked(_) if !in_list && last + 1 == index => {
                    last = index;
                }
                _ => {}
            }
        }
        (last, self.lines.len())
    }

    /// `시민들이 다리를 건너고 있다`: a sentence on its own without the stop of a paragraph tells what is to be seen.
    fn find_bare_captions(&mut self, page: &Page<'t, '_>) {
        for index in self.story.clone() {
            let (cut, kind) = &mut self.lines[index];
            let text = cut.content;
            if matches!(kind, Kind::Text) && cut.after_blank && page.text()[text].ends_with("고 있다") {
                *kind = Kind::Caption(caption::Read::new(text, None, text.end()));
            }
        }
    }

    fn find_closing(&mut self) {
        let closes = |index: &usize| matches!(self.lines[*index].1, Kind::Copyright(_) | Kind::Heading);
        self.closing = (self.story.end..self.lines.len()).find(closes).unwrap_or(self.lines.len());
    }

    fn find_headline(&mut self, page: &Page<'t, '_>) {
        let near = self.story.start.saturating_sub(LONGEST_HEAD);
        let head = &self.lines[near..self.story.start];
        let words = head.iter().filter(|(_, kind)| matches!(kind, Kind::Text)).count();
        if self.story.is_empty() && words > LIST_PAGE {
            return;
        }
        self.headline = headline::choose(page, head).map(|index| near + index);
    }

    /// Paragraphs glued to a caption: to one that stands whole on a line before, or by an agency's name.
    fn find_glued(&mut self, page: &Page<'t, '_>) {
        let mut before: Option<Span> = None;
        for index in 0..self.lines.len() {
            let line = self.lines[index].0.content;
            let words = &page.text()[line];
            if let Kind::Caption(_) = self.lines[index].1 {
                before = Some(line);
                continue;
            }
            if !matches!(self.lines[index].1, Kind::Prose) {
                continue;
            }
            let repeated =
                before.filter(|before| words.starts_with(&page.text()[*before])).and_then(|before| {
                    let again = Span::new(line.start(), line.start() + before.len());
                    caption::read(page, again)
                });
            if let Some(read) = repeated.or_else(|| caption::glued(page, line)) {
                self.glued.push((index, read));
            }
        }
    }

    fn give_zones(&mut self, page: &Page<'t, '_>) {
        self.lead = self.story.clone().take(4).find_map(|index| line::lead(page, &self.lines[index].0));
        for index in 0..self.lines.len() {
            self.zones[index] = self.zone(page, index);
        }
        self.close_lists();
        self.keep_lone_line();
    }

    /// A text of one line is a story, whatever marks it has, unless it tells of one.
    fn keep_lone_line(&mut self) {
        if let [(_, Kind::Marked(_) | Kind::Question | Kind::Item | Kind::Marker | Kind::Furniture)] =
            self.lines.as_slice()
        {
            self.zones[0] = ZoneKind::Body;
        }
    }

    fn zone(&self, page: &Page<'t, '_>, index: usize) -> ZoneKind {
        let before = index < self.story.start;
        let about = if before { ZoneKind::Head } else { ZoneKind::Tail };
        match &self.lines[index].1 {
            Kind::Stamps(_)
            | Kind::StampLabel(_)
            | Kind::Bylines(_)
            | Kind::Hashtags(_)
            | Kind::Copyright(_) => about,
            Kind::Reactions(_)
            | Kind::ReactionLabel
            | Kind::Comments(_)
            | Kind::Outlet
            | Kind::Section(_) => about,
            Kind::Furniture | Kind::Heading | Kind::Announcement | Kind::Count(_) | Kind::Credit => {
                ZoneKind::Furniture
            }
            Kind::Caption(_) if index < self.closing => ZoneKind::Caption,
            Kind::Text | Kind::Marked(_) | Kind::Question | Kind::Item if before => {
                self.head_zone(page, index)
            }
            _ if !self.story.contains(&index) => ZoneKind::Furniture,
            Kind::Marked(_) if self.is_list(index) => ZoneKind::List,
            Kind::Marked(_) => ZoneKind::Subhead,
            Kind::Question => ZoneKind::Question,
            // A lone row with an answer below it is a question.
            Kind::Item if !self.is_list(index) && matches!(self.kind(index + 1), Some(Kind::Prose)) => {
                ZoneKind::Question
            }
            Kind::Item => ZoneKind::List,
            Kind::Text if self.is_bare_subhead(page, index) => ZoneKind::Subhead,
            _ => ZoneKind::Body,
        }
    }

    /// A line of words before the story: the headline, again the headline, or one under it.
    fn head_zone(&self, page: &Page<'t, '_>, index: usize) -> ZoneKind {
        let Some(headline) = self.headline else {
            return match self.kind(index) {
                Some(Kind::Question) => ZoneKind::Question,
                Some(Kind::Item | Kind::Marked(_)) if self.story.is_empty() => ZoneKind::List,
                _ => ZoneKind::Furniture,
            };
        };
        let words = self.words(page, index);
        if index == headline || words == self.words(page, headline) {
            ZoneKind::Headline
        } else if self.story.is_empty() && index > headline && !matches!(self.kind(index), Some(Kind::Text)) {
            // A notice that is nothing but a list.
            ZoneKind::List
        } else if index > headline && byline::columnist(page, self.lines[index].0.content).is_some() {
            ZoneKind::Head
        } else if index > headline && words.chars().count() >= 8 && words.contains(' ') {
            ZoneKind::SubHeadline
        } else {
            ZoneKind::Furniture
        }
    }

    /// Marked lines one after the other are rows of a list, as in notices of appointments.
    fn is_list(&self, index: usize) -> bool {
        let marked = |index: Option<usize>| {
            index.is_some_and(|index| matches!(self.kind(index), Some(Kind::Marked(_))))
        };
        marked(index.checked_sub(1)) || marked(index.checked_add(1))
    }

    /// A short line between two paragraphs, set apart from the one before, and no end of a sentence.
    fn is_bare_subhead(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let words = self.words(page, index);
        let length = words.chars().count();
        let is_part =
            |index: usize| matches!(self.kind(index), Some(Kind::Prose | Kind::Caption(_) | Kind::Furniture));
        let fits = (3..=LONGEST_BARE_SUBHEAD).contains(&length)
            && self.lines[index].0.after_blank
            && !words.ends_with(['.', ':', ',', '…'])
            && !words.ends_with(" 소개")
            && !words.ends_with(" 개요")
            && !words.starts_with(['※', '*', '(', '☞', '→'])
            && !words.contains(" : ")
            && !words
                .split_once(' ')
                .is_some_and(|(name, title)| byline::is_name(name) && !title.contains(' '))
            && !byline::is_name(words)
            && byline::columnist(page, self.lines[index].0.content).is_none()
            && caption::lone_credit(page.text(), self.lines[index].0.content).is_none();
        fits && !self.script
            && index.checked_sub(1).is_some_and(is_part)
            && matches!(self.kind(index + 1), Some(Kind::Prose | Kind::Caption(_)))
    }

    /// Lines of words between the heading of a list of other stories and the next paragraph are the list's.
    fn close_lists(&mut self) {
        let mut in_list = false;
        for index in self.story.clone() {
            match &self.lines[index].1 {
                Kind::Heading => in_list = true,
                Kind::Prose => in_list = false,
                Kind::Caption(_) => {}
                _ if in_list => self.zones[index] = ZoneKind::Furniture,
                _ => {}
            }
        }
    }

    /// The span of a line's story part: without a caption that it is glued to.
    pub(super) fn paragraph(&self, page: &Page<'t, '_>, index: usize) -> Span {
        let line = self.lines[index].0.content;
        match self.glued_to(index) {
            Some(read) => trim(page.text(), Span::new(read.end, line.end())),
            None => line,
        }
    }
}

/// A paragraph that ends a list of other stories: a whole sentence of some length, as no headline is.
fn is_paragraph(words: &str) -> bool {
    words.chars().count() >= 40 && words.trim_end_matches(['”', '"', ' ']).ends_with('.')
}
