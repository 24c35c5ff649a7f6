//! Lines that say together what they are: a name and its address, a caption and its credit, a caption and the paragraph glued to it.

use super::{Glued, Layout};
use crate::Span;
use crate::article::byline::{self, Byline};
use crate::article::caption;
use crate::article::line::{self, Kind};
use crate::article::page::{Cut, Page};
use crate::scan::class::is_hangul;

/// How many lines before the story pictures may stand on.
const PICTURES_BEFORE: usize = 4;

impl<'t> Layout<'t> {
    /// A name alone on its line, and an address on the next.
    pub(super) fn pair_names_with_mail(&mut self, page: &Page<'t, '_>) {
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
    pub(super) fn pair_captions(&mut self, page: &Page<'t, '_>) {
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
        let own = || caption::signed_by_photographer(page.text(), text);
        let read = match credit.is_none().then(own).flatten() {
            Some((shown, photographer)) => caption::Read::new(shown, Some(photographer), text.end()),
            None => caption::Read::new(text, credit, text.end()),
        };
        self.lines[index].1 = Kind::Caption(read);
        if credit.is_some() {
            self.lines[index + 1].1 = Kind::Furniture;
        }
    }

    fn credited(&mut self, page: &Page<'t, '_>, index: usize) {
        let line = self.lines[index].0.content;
        if !matches!(self.kind(index), Some(Kind::Text | Kind::Credit | Kind::Outlet)) {
            return;
        }
        let shown = self.words(page, index - 1);
        // Of a button or label above it, no credit makes a caption.
        let signed = || {
            page.text()[line].starts_with(['[', '(', 'ⓒ', '©', '<', '/', '《', '〈']) && shown.contains(' ')
        };
        let is_shown = || (caption::shows_scene(shown) || signed()) && shown.chars().count() <= 150;
        let text = self.lines[index - 1].0.content;
        let may_be_credited = match &self.lines[index - 1].1 {
            Kind::Caption(read) => read.credit.is_none(),
            Kind::Text | Kind::Prose => is_shown(),
            _ => false,
        };
        let lone_credit = || caption::lone_credit(page.text(), line);
        let Some(credit) = may_be_credited.then(lone_credit).flatten() else { return };
        match &mut self.lines[index - 1].1 {
            Kind::Caption(read) => read.credit = Some(credit),
            kind => *kind = Kind::Caption(caption::Read::new(text, Some(credit), text.end())),
        }
        self.lines[index].1 = Kind::Furniture;
    }

    /// `[사실관계]` on a page that is no broadcast script heads the paragraph below it, if nobody speaks there.
    pub(super) fn find_bracketed_subheads(&mut self, page: &Page<'t, '_>) {
        let marker = |(cut, kind): &(Cut, Kind<'_>)| {
            matches!(kind, Kind::Marker).then(|| line::bracketed_label(page.text(), cut.content))
        };
        let Some(first) = self.lines.iter().position(|(_, kind)| matches!(kind, Kind::Marker)) else {
            return;
        };
        if self.lines[first..].iter().filter_map(marker).any(|label| label.is_none()) {
            return;
        }
        for index in first..self.lines.len().saturating_sub(1) {
            let Some(Some(label)) = marker(&self.lines[index]) else { continue };
            let next = self.words(page, index + 1);
            let is_told = matches!(self.kind(index + 1), Some(Kind::Prose)) && !next.starts_with(['"', '“']);
            if is_told && index > 0 {
                self.lines[index].1 = Kind::Marked(label);
            }
        }
    }

    /// `인터뷰` alone above a headline is the name of a section, and no marker of a script, which has words to be said below it.
    pub(super) fn find_sections(&mut self, page: &Page<'t, '_>) {
        let first = self.lines.iter().position(|(_, kind)| matches!(kind, Kind::Marker | Kind::Prose));
        let Some(index) = first.filter(|&index| matches!(self.kind(index), Some(Kind::Marker))) else {
            return;
        };
        let is_word = self.words(page, index).chars().all(is_hangul);
        if is_word && matches!(self.kind(index + 1), Some(Kind::Text)) {
            self.lines[index].1 = Kind::Section(page.borrow(self.lines[index].0.content));
        }
    }

    /// `시민들이 다리를 건너고 있다`: a sentence on its own without the stop of a paragraph tells what is to be seen, and
    /// `‘다리’ 전시회 포스터`, set apart, names it. Pictures may stand before the story too, behind the time stamp.
    pub(super) fn find_bare_captions(&mut self, page: &Page<'t, '_>) {
        let near = self.story.start.saturating_sub(PICTURES_BEFORE);
        let is_stamp = |(_, kind): &(Cut, Kind<'_>)| matches!(kind, Kind::Stamps(_) | Kind::StampLabel(_));
        let behind_stamp = self.lines[..self.story.start].iter().rposition(is_stamp);
        let from = behind_stamp.map_or(self.story.start, |stamp| (stamp + 1).max(near));
        for index in from..self.story.end {
            let (cut, kind) = &self.lines[index];
            if !(matches!(kind, Kind::Text) && cut.after_blank) {
                continue;
            }
            let text = cut.content;
            let words = &page.text()[text];
            let next = self.lines.get(index + 1);
            let is_apart = || {
                next.is_some_and(|(next, kind)| {
                    next.after_blank && matches!(kind, Kind::Prose | Kind::Caption(_))
                        || index + 1 == self.story.start
                })
            };
            if words.ends_with("고 있다") || (caption::names_picture(words) && is_apart()) {
                self.lines[index].1 = Kind::Caption(caption::Read::new(text, None, text.end()));
            }
        }
    }

    /// Paragraphs glued to a caption: to one that stands whole on a line before, or by an agency's name. Paragraphs that begin with
    /// their own subhead.
    pub(super) fn find_glued(&mut self, page: &Page<'t, '_>) {
        let mut before: Option<Span> = None;
        for index in 0..self.lines.len() {
            let (cut, kind) = &self.lines[index];
            let line = cut.content;
            match kind {
                Kind::Prose => {}
                Kind::Caption(_) => {
                    before = Some(line);
                    continue;
                }
                _ => continue,
            }
            let words = &page.text()[line];
            let repeated =
                before.filter(|before| words.starts_with(&page.text()[*before])).and_then(|before| {
                    let again = Span::new(line.start(), line.start() + before.len());
                    caption::read(page, again)
                });
            if let Some(read) = repeated.or_else(|| caption::glued(page, line)) {
                self.glued.push((index, Glued::Caption(read)));
            } else if line::may_be_marked(words) {
                let subhead = line::run_in_subhead(page.text(), line);
                self.glued.extend(subhead.map(|(subhead, end)| (index, Glued::Subhead(subhead, end))));
            }
        }
    }
}
