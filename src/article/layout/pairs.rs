//! Lines that say together what they are: a name and its address, a caption and its credit, a caption and the paragraph glued to it.

use super::Layout;
use crate::Span;
use crate::article::byline::{self, Byline};
use crate::article::caption;
use crate::article::line::Kind;
use crate::article::page::Page;

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

    /// `시민들이 다리를 건너고 있다`: a sentence on its own without the stop of a paragraph tells what is to be seen.
    pub(super) fn find_bare_captions(&mut self, page: &Page<'t, '_>) {
        for index in self.story.clone() {
            let (cut, kind) = &mut self.lines[index];
            let text = cut.content;
            if matches!(kind, Kind::Text) && cut.after_blank && page.text()[text].ends_with("고 있다") {
                *kind = Kind::Caption(caption::Read::new(text, None, text.end()));
            }
        }
    }

    /// Paragraphs glued to a caption: to one that stands whole on a line before, or by an agency's name.
    pub(super) fn find_glued(&mut self, page: &Page<'t, '_>) {
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
}
