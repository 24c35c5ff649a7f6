//! Lines that say together what they are: a name and its address, a label and what it heads, a caption and
//! the paragraph glued to it.
//!
//! One line may be anything where two say what they are. `홍길동` is a line of words until an address stands
//! below it; `[사실관계]` may be a broadcaster's marker, until the page turns out to have no speakers, and
//! then heads its paragraph; `#왜 하필 아이스크림인가` is a tag but for the paragraph right below; rows
//! behind triangles are subheads if there are several and one says something. `인터뷰` above a headline is a
//! section, above what is said a marker.

use alloc::vec::Vec;

use super::pictures::is_triangle;
use super::{Glued, Layout};
use crate::Span;
use crate::article::byline::{self, Byline, Demand};
use crate::article::copyright::{self, Copyright};
use crate::article::line::{self, Kind};
use crate::article::page::{Cut, Page, span_of, trim};
use crate::article::signs::Signs;
use crate::article::{brackets, caption, dateline};
use crate::lexicon::copyright::{HOLDER_IN_KOREAN, MARKS};
use crate::scan::ahead::Ahead;
use crate::scan::class::is_hangul;

impl<'t> Layout<'t> {
    /// A name alone on its line, and an address on the next. Both are the byline of `홍길동`:
    ///
    /// ```text
    /// 홍길동
    /// hong@hanbit.example
    /// ```
    ///
    /// Not so where the address has a name already, or the words above are no name.
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

    /// `[사실관계]` on a page that is no broadcast script heads the paragraph below it, if nobody speaks
    /// there. A page is no script if each of its markers is such a label: one `[앵커]` among them, and none
    /// is changed.
    pub(super) fn find_bracketed_subheads(&mut self, page: &Page<'t, '_>) {
        // Most pages have none.
        let Some(first) = self.lines.iter().position(|(_, kind)| kind.is_marker()) else { return };
        // `[한빛방송 부산]` on a line of its own begins the story.
        for (cut, kind) in self.lines[first..].iter_mut().filter(|(_, kind)| kind.is_marker()) {
            if dateline::of_line(page, cut).is_some_and(|lead| lead.dateline.is_some()) {
                *kind = Kind::Prose;
            }
        }
        let markers = (first..self.lines.len()).filter(|&index| self.lines[index].1.is_marker());
        let label = |index: usize| line::bracketed_label(page.text(), self.lines[index].0.content);
        let labels: Option<Vec<(usize, Span)>> =
            markers.map(|index| label(index).map(|label| (index, label))).collect();
        for (index, label) in labels.into_iter().flatten().filter(|(index, _)| *index > 0) {
            let is_paragraph = matches!(self.kind(index + 1), Some(Kind::Prose));
            if is_paragraph && !self.words(page, index + 1).starts_with(['"', '“']) {
                self.lines[index].1 = Kind::Marked(label);
            }
        }
    }

    /// `#왜 하필 아이스크림인가` right above a paragraph of the story: one tag of some words is a subhead.
    /// Not so `#다리` alone, nor `#다리 #한빛시`.
    pub(super) fn find_hashed_subheads(&mut self, page: &Page<'t, '_>) {
        // Most pages have none, or one.
        let Some(first) = self.lines.iter().position(|(_, kind)| kind.is_hashtags()) else { return };
        for index in first..self.lines.len() {
            let [(cut, kind @ Kind::Hashtags(_)), (_, Kind::Prose), ..] = &mut self.lines[index..] else {
                continue;
            };
            let words = &page.text()[cut.content];
            let behind =
                words.strip_prefix('#').filter(|behind| behind.contains(' ') && !behind.contains('#'));
            if let Some(behind) = behind {
                *kind = Kind::Marked(span_of(page.text(), behind));
            }
        }
    }

    /// `△ 배당은 돈 대신 간장`, `△ 돌아온 다섯 명`: rows behind triangles that stand apart, each before a
    /// paragraph, are subheads if one of them says something; else they may name what is to be seen in
    /// pictures.
    ///
    /// This is one of two or more on a page whose blank lines tell something:
    ///
    /// ```text
    /// 한빛마을은 올해도 돈을 나누지 않는다.
    ///
    /// △ 배당은 돈 대신 간장
    ///
    /// 간장은 마을 회관에서 나누어 준다.
    /// ```
    pub(super) fn find_pointed_subheads(&mut self, page: &Page<'t, '_>) {
        let behind = |index: usize| {
            if !matches!(self.lines[index].1, Kind::Item | Kind::Text) {
                return None;
            }
            let behind = self.words(page, index).strip_prefix(is_triangle).map(str::trim_start);
            behind.filter(|behind| {
                self.is_apart(index, index)
                    && matches!(self.kind(index + 1), Some(Kind::Prose))
                    && !behind.ends_with('.')
            })
        };
        let rows: Vec<(usize, Span)> = self
            .story
            .clone()
            .filter_map(|index| Some((index, span_of(page.text(), behind(index)?))))
            .collect();
        let says = |words: &str| words.starts_with(['"', '“']) || words.split(' ').any(caption::is_topic);
        if rows.len() > 1 && rows.iter().any(|(_, span)| says(&page.text()[*span])) {
            for (index, span) in rows {
                self.lines[index].1 = Kind::Marked(span);
            }
        }
    }

    /// `인터뷰`, `[문화]` alone above a headline is the name of a section, and no marker of a script, which
    /// has words to be said below it. Below the first paragraph none is changed.
    pub(super) fn find_sections(&mut self, page: &Page<'t, '_>) {
        let story = self.lines.iter().position(|(_, kind)| kind.is_prose()).unwrap_or(self.lines.len());
        for index in 0..story {
            let [(cut, kind @ Kind::Marker), (_, Kind::Text), ..] = &mut self.lines[index..] else {
                continue;
            };
            let words = &page.text()[cut.content];
            let is_script = line::is_script_marker(words);
            let name = if is_script { words } else { brackets::inside(words).unwrap_or(words) };
            if name.chars().all(is_hangul) {
                *kind = Kind::Section(page.borrow(span_of(page.text(), name)));
            }
        }
    }

    /// A notice behind who signs is a line of its own: `홍길동 기자 hong@hanbit.example<ⓒ한빛일보 무단전재
    /// 금지>`. The first such line is parted, and only where an address stands before the bracket.
    pub(super) fn part_signed_notice(&mut self, page: &Page<'t, '_>) {
        let text = page.text();
        let found = self.lines.iter().enumerate().find_map(|(index, (cut, kind))| {
            let words = if matches!(kind, Kind::Copyright(_)) { &text[cut.content] } else { return None };
            let opens = |&at: &usize| {
                let inside = &words[at + 1..];
                inside.starts_with(MARKS) || inside.starts_with(HOLDER_IN_KOREAN)
            };
            let at = cut.content.start() + memchr::memchr2_iter(b'<', b'[', words.as_bytes()).find(opens)?;
            let before = trim(text, Span::new(cut.content.start(), at));
            let notice = Span::new(at, cut.content.end());
            let bylines =
                if text[before].contains('@') { byline::read(page, before, Demand::Marked) } else { None };
            Some((index, bylines?, notice, copyright::read(page, notice, Signs::UNKNOWN)?))
        });
        if let Some((index, bylines, notice, copyright)) = found {
            self.part_off(page, index, Kind::Bylines(bylines), (notice, copyright));
        }
    }

    /// A notice glued to the end of the last paragraph is a line of its own: `…늘릴 계획이다.저작권자 ⓒ
    /// 한빛일보 무단전재 금지`. Looked for from the end of the page: in the last paragraph, and in lines that
    /// were read as a notice whole.
    pub(super) fn part_notice(&mut self, page: &Page<'t, '_>) {
        let last = self.lines.iter().rposition(|(_, kind)| kind.is_prose());
        let mut lines = self.lines.iter().enumerate().rev();
        let found = lines.find_map(|(index, (cut, kind))| {
            let may_end_in_notice = last == Some(index) || matches!(kind, Kind::Copyright(_));
            let notice =
                if may_end_in_notice { copyright::behind_paragraph(page, cut.content) } else { None };
            notice.map(|notice| (index, notice))
        });
        if let Some((index, found)) = found {
            self.part_off(page, index, Kind::Prose, found);
        }
    }

    /// Parts the notice off the end of a line, of which the rest is of a `kind`. The notice becomes the line
    /// below, with no blank line between.
    fn part_off(
        &mut self,
        page: &Page<'t, '_>,
        index: usize,
        kind: Kind<'t>,
        (notice, copyright): (Span, Copyright<'t>),
    ) {
        let (cut, rest) = &mut self.lines[index];
        cut.content = trim(page.text(), Span::new(cut.content.start(), notice.start()));
        *rest = kind;
        // Which of them stand in which part nobody knows.
        cut.signs = Signs::UNKNOWN;
        let below = Cut { start: notice.start(), content: notice, signs: Signs::UNKNOWN, after_blank: false };
        self.lines.insert(index + 1, (below, Kind::Copyright(copyright)));
    }

    /// Paragraphs glued to a caption: to one that stands whole on a line before, or by an agency's name.
    /// Paragraphs that begin with their own subhead. Nothing for a paragraph that only has a bar in it:
    /// `민·관/학계가 함께 했다.`
    pub(super) fn find_glued(&mut self, page: &Page<'t, '_>) {
        let mut before: Option<Span> = None;
        let mut joint = Ahead::default();
        for index in 0..self.lines.len() {
            let (cut, kind) = &self.lines[index];
            match kind {
                Kind::Caption(_) => before = Some(cut.content),
                Kind::Prose => {
                    let line = cut.content;
                    let joint = joint.at_or_behind(line.start(), || {
                        caption::next_joint(page.text(), line.start()).map(|at| (at, ()))
                    });
                    let has_joint = joint.is_some_and(|(at, ())| at < line.end());
                    let glued = glued(page, line, before, has_joint);
                    self.glued.extend(glued.map(|glued| (index, glued)));
                }
                _ => {}
            }
        }
    }
}

/// What stands before a paragraph on its line, `before` being the last caption. Without a joint on the line,
/// only that one may be glued to it.
/// A caption that stands whole on a line before is looked for first. Nothing where the paragraph has its line
/// for itself, as nearly all have.
fn glued(page: &Page<'_, '_>, line: Span, before: Option<Span>, has_joint: bool) -> Option<Glued> {
    let text = page.text();
    let repeated = before
        .filter(|before| text.as_bytes()[line.range()].starts_with(&text.as_bytes()[before.range()]))
        .and_then(|before| caption::read(page, Span::new(line.start(), line.start() + before.len())));
    let joined = || if has_joint { caption::glued(page, line) } else { None };
    if let Some(read) = repeated.or_else(joined) {
        return Some(Glued::Caption(read));
    }
    let may_be_marked = line::may_be_marked(&text.as_bytes()[line.range()]);
    let subhead = if may_be_marked { line::run_in_subhead(text, line) } else { None };
    subhead.map(|(subhead, end)| Glued::Subhead(subhead, end))
}
