//! Lines that say together what they are: a name and its address, a label and what it heads, a caption and the paragraph glued to it.

use super::{Glued, Layout};
use crate::Span;
use crate::article::byline::{self, Byline};
use crate::article::caption;
use crate::article::line::{self, Kind};
use crate::article::page::{Cut, Page};
use crate::scan::class::is_hangul;

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
