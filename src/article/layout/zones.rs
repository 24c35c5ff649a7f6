//! The zone of each line, by what it is and where it stands.
//!
//! What a line is gives the zone in most cases; where it stands decides for words, marks and questions:
//!
//! | line | before the story | in it | behind it |
//! |---|---|---|---|
//! | stamps, bylines, tags, notices, counts, outlet, section | head | tail | tail |
//! | words | headline, line under it, or furniture | subhead or body | furniture |
//! | a mark with words | as words | subhead; list where several follow each other | furniture |
//! | a question | as words | question | furniture |
//! | a row | as words | list; question if an answer follows | furniture |
//! | a caption | caption | caption | caption up to the notice |
//! | buttons, headings, credits | furniture | furniture | furniture |
//!
//! Words in the story are a subhead if they are short, set apart, between paragraphs, and nobody's name;
//! several that ask are an interviewer's questions. A page of one line is a paragraph whatever its mark.
//!
//! The dateline is read first, since who signs there makes a line about the article of it where a picture is
//! the story. Then each line has its zone by itself; then the passes that look at several zones: lists of
//! other stories within the story, questions without a mark, the first subhead, a page of one line.

use alloc::vec::Vec;

use super::{Layout, Spacing};
use crate::Span;
use crate::article::line::Kind;
use crate::article::page::{Page, is_longer, trim};
use crate::article::zone::ZoneKind;
use crate::article::{byline, caption, dateline};
use crate::lexicon::headings::BOXES;
use crate::lexicon::reporters::REPORTER;

/// Lines of the story among which the one with the dateline is: subheads and captions may stand before it.
const LEADING: usize = 4;

/// Lines of the story among which the one with the paper's name is, behind an editor's note. A dateline with
/// a place is the caption's there.
const LEADING_OF_PAPER: usize = 6;

/// Characters of the longest line under the headline that is a leftover of the page and no line of its own.
const LONGEST_REST: usize = 7;

/// Characters of the longest subhead without a mark.
/// Longer lines are sentences without their stop.
const LONGEST_BARE_SUBHEAD: usize = 52;

/// How the first and the second of some subheads begin that have numbers.
const NUMBERS: [&str; 2] = ["1. ", "2. "];

impl<'t> Layout<'t> {
    /// Reads the dateline of the first lines, gives each line its zone, and then corrects what lists,
    /// questions and subheads tell of each other. The dateline of a paper without a place may stand two lines
    /// farther in than any other.
    pub(super) fn give_zones(&mut self, page: &Page<'t, '_>) {
        let lead = |index: usize| match &self.lines[index] {
            // `(사진=한빛시)` below a picture.
            (_, Kind::Furniture | Kind::Credit) => None,
            (cut, Kind::Prose) => dateline::of_paragraph(page, cut).or_else(|| {
                // `…있다./한들통신 ⓒ 홍길동 기자(한빛=한들통신) 김한별 기자 = …`
                let behind = self.glued_to(index)?.end();
                dateline::read(page, trim(page.text(), Span::new(behind, cut.content.end())))
            }),
            (cut, _) => dateline::of_line(page, cut),
        };
        let is_paper = |lead: &dateline::Lead<'_>| lead.dateline.is_some_and(|line| line.place.is_none());
        let opening = || self.story.clone().take(LEADING_OF_PAPER);
        self.lead = opening()
            .take(LEADING)
            .find_map(lead)
            .or_else(|| opening().skip(LEADING).find_map(|index| lead(index).filter(is_paper)));
        self.signed = self.story.start;
        if let Some((line, lead)) = self.lead_of_picture(page) {
            (self.signed, self.lead) = (line, Some(lead));
        }
        for index in 0..self.lines.len() {
            self.zones[index] = self.zone(page, index);
        }
        self.close_lists();
        self.find_questions(page);
        self.find_first_subhead(page);
        self.keep_lone_line();
    }

    /// The dateline of a page without a story, before the caption of its picture or on a line above it:
    /// `(화천=한들통신) 홍길동 기자 = …`. A dateline with nobody in it is left where it is.
    fn lead_of_picture(&self, page: &Page<'t, '_>) -> Option<(usize, dateline::Lead<'t>)> {
        if !self.story.is_empty() {
            return None;
        }
        self.lines.iter().enumerate().find_map(|(index, (cut, kind))| {
            let may_lead = matches!(kind, Kind::Caption(_) | Kind::Text);
            let lead = if may_lead { dateline::of_line(page, cut) } else { None };
            lead.filter(|lead| !lead.bylines.is_empty()).map(|lead| (index, lead))
        })
    }

    /// Subheads without a mark that ask, more than one of them, are an interviewer's questions: `다리는 왜
    /// 놓나?`, and further below `언제 짓나?`; one alone stays a subhead.
    fn find_questions(&mut self, page: &Page<'t, '_>) {
        let asks = |&index: &usize| {
            self.zones[index] == ZoneKind::Subhead
                && matches!(self.lines[index].1, Kind::Text)
                && self.words(page, index).ends_with('?')
        };
        let asking: Vec<usize> = self.story.clone().filter(asks).collect();
        if asking.len() > 1 {
            for index in asking {
                self.zones[index] = ZoneKind::Question;
            }
        }
    }

    /// Of a story whose parts have subheads without a mark, the line that stands alone between blank lines
    /// before the first paragraph, not right under the headline, is the first of them; and so is that with
    /// the number before theirs.
    ///
    /// Of these lines the third, with another such further below:
    ///
    /// ```text
    /// 한빛시, 다리 놓는다
    /// 내년 착공해 3년 뒤 개통
    ///
    /// 강마을의 오랜 바람
    ///
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    /// ```
    fn find_first_subhead(&mut self, page: &Page<'t, '_>) {
        let is_bare = |index: &usize| {
            self.zones[*index] == ZoneKind::Subhead && matches!(self.lines[*index].1, Kind::Text)
        };
        let Some(before) = self.story.start.checked_sub(1) else { return };
        let mut subheads = self.story.clone().filter(is_bare).peekable();
        if !matches!(self.lines[before].1, Kind::Text) || subheads.peek().is_none() {
            return;
        }
        let stands_apart = || {
            self.zones[before] == ZoneKind::SubHeadline
                && self.spacing == Spacing::Telling
                && self.headline.is_some_and(|headline| headline + 1 < before)
                && self.is_after_blank(before)
                && self.is_after_blank(self.story.start)
        };
        let is_numbered = |subhead| {
            let [first, second] = [before, subhead].map(|index| self.words(page, index));
            first.starts_with(NUMBERS[0]) && second.starts_with(NUMBERS[1])
        };
        if self.headline != Some(before) && (subheads.any(is_numbered) || stands_apart()) {
            self.zones[before] = ZoneKind::Subhead;
        }
    }

    /// A text of one line is a paragraph, though its mark or words would make something else of it within a
    /// page: `◇ 한빛시는 내년에 다리를 놓는다고 밝혔다`
    fn keep_lone_line(&mut self) {
        if let [(_, Kind::Marked(_) | Kind::Question | Kind::Item | Kind::Marker | Kind::Furniture)] =
            self.lines.as_slice()
        {
            self.zones[0] = ZoneKind::Body;
        }
    }

    /// The zone of a line, before those around it are looked at. The table above, line by line; the caption
    /// of another story, behind the notice, is furniture.
    fn zone(&self, page: &Page<'t, '_>, index: usize) -> ZoneKind {
        let before = index < self.story.start;
        let about = if before { ZoneKind::Head } else { ZoneKind::Tail };
        match &self.lines[index].1 {
            Kind::Stamps(_)
            | Kind::StampLabel(_)
            | Kind::Bylines(_)
            | Kind::Hashtags(_)
            | Kind::Copyright(_)
            | Kind::Counters(_)
            | Kind::ReactionLabel(_)
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
            // A subhead has a paragraph below it: at the end stands a row, as of an account or a telephone.
            Kind::Marked(_) if self.is_list(index) || index + 1 == self.story.end => ZoneKind::List,
            Kind::Marked(_) => ZoneKind::Subhead,
            Kind::Question => ZoneKind::Question,
            // A lone row with an answer below it is a question.
            Kind::Item if !self.is_list(index) && matches!(self.kind(index + 1), Some(Kind::Prose)) => {
                ZoneKind::Question
            }
            Kind::Item => ZoneKind::List,
            // A picture may have the headline for its text.
            Kind::Text if self.is_headline(page, index) => ZoneKind::Furniture,
            Kind::Text if self.is_bare_subhead(page, index) => ZoneKind::Subhead,
            _ => ZoneKind::Body,
        }
    }

    /// A line of words before the story: the headline, again the headline, or one under it. Without a
    /// headline nothing can be under it, and words are furniture. `사진` or `다리` alone are leftovers, as a
    /// line under the headline has two words and eight characters.
    fn head_zone(&self, page: &Page<'t, '_>, index: usize) -> ZoneKind {
        // Where a picture is the story, the line that signs it.
        if index == self.signed {
            return ZoneKind::Head;
        }
        let Some(headline) = self.headline else {
            return match self.kind(index) {
                Some(Kind::Question) => ZoneKind::Question,
                Some(Kind::Item | Kind::Marked(_)) if self.story.is_empty() => ZoneKind::List,
                _ => ZoneKind::Furniture,
            };
        };
        let words = self.words(page, index);
        if self.is_headline(page, index) {
            ZoneKind::Headline
        } else if self.story.is_empty() && index > headline && !matches!(self.kind(index), Some(Kind::Text)) {
            // A notice that is nothing but a list.
            ZoneKind::List
        } else if index > headline && byline::columnist(page, self.lines[index].0.content).is_some() {
            ZoneKind::Head
        } else if index > headline && is_longer(words, LONGEST_REST) && words.contains(' ') {
            ZoneKind::SubHeadline
        } else {
            ZoneKind::Furniture
        }
    }

    /// Whether the words of a line are the headline's.
    fn is_headline(&self, page: &Page<'t, '_>, index: usize) -> bool {
        self.headline.is_some_and(|headline| self.words(page, headline) == self.words(page, index))
    }

    /// Marked lines one after the other are rows of a list, as in notices of appointments.
    ///
    /// ```text
    /// ◇ 과장급 전보
    /// ◇ 기획과장 홍길동
    /// ```
    fn is_list(&self, index: usize) -> bool {
        let marked = |index: Option<usize>| {
            index.is_some_and(|index| matches!(self.kind(index), Some(Kind::Marked(_))))
        };
        marked(index.checked_sub(1)) || marked(index.checked_add(1))
    }

    /// A short line between two paragraphs, set apart from the one before, or behind a picture from the one
    /// below, that nobody signs. The second of these:
    ///
    /// ```text
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    ///
    /// 강마을의 오랜 바람
    ///
    /// 강마을 사람들은 배로 강을 건넌다고 시는 설명했다.
    /// ```
    fn is_bare_subhead(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let (line, words) = (self.lines[index].0.content, self.words(page, index));
        let before = index.checked_sub(1).and_then(|before| self.kind(before));
        let is_apart_below = self.is_after_blank(index + 1);
        let is_apart =
            self.is_after_blank(index) || (is_apart_below && matches!(before, Some(Kind::Caption(_))));
        // A picture's button above its caption.
        let is_picture = || {
            matches!(self.kind(index + 1), Some(Kind::Furniture | Kind::Announcement))
                && matches!(self.kind(index + 2), Some(Kind::Caption(_)))
        };
        let is_between = (matches!(before, Some(Kind::Prose | Kind::Caption(_) | Kind::Furniture))
            || self.ends_list(index))
            && (matches!(self.kind(index + 1), Some(Kind::Prose | Kind::Caption(_) | Kind::Question))
                || is_picture());
        // `한빛재단 소개` right above a paragraph belongs to the paragraph.
        let names_box = || !is_apart_below && BOXES.iter().any(|ending| words.ends_with(ending));
        let is_signature = || {
            byline::is_signature(words)
                || byline::columnist(page, line).is_some()
                || caption::lone_credit(page.text(), line).is_some()
        };
        !self.script && is_apart && is_between && reads_like_subhead(words) && !names_box() && !is_signature()
    }

    /// Lines of words between the heading of a list of other stories and the next paragraph are the list's:
    /// `많이 본 뉴스` and what stands below it, within the story, are furniture up to the next paragraph, or
    /// up to the next subhead.
    fn close_lists(&mut self) {
        let mut in_list = false;
        for index in self.story.clone() {
            match &self.lines[index].1 {
                Kind::Heading => in_list = true,
                Kind::Prose => in_list = false,
                Kind::Caption(_) => {}
                _ if in_list && self.zones[index] == ZoneKind::Subhead && self.ends_list(index) => {
                    in_list = false;
                }
                _ if in_list => self.zones[index] = ZoneKind::Furniture,
                _ => {}
            }
        }
    }

    /// Whether a line stands alone between blank lines behind lines that do not, and before a paragraph:
    /// behind a list of other stories, it heads the next part of this one.
    fn ends_list(&self, index: usize) -> bool {
        self.is_after_blank(index)
            && self.is_after_blank(index + 1)
            && index.checked_sub(1).is_some_and(|before| !self.is_after_blank(before))
            && matches!(self.kind(index + 1), Some(Kind::Prose))
    }
}

/// Whether a line may be a subhead by its words: short, and no sentence, label or notice. `강마을의 오랜
/// 바람`; not `홍길동 기자`, `사진=한빛시`, `※ 이 기사는 …`.
fn reads_like_subhead(words: &str) -> bool {
    (3..=LONGEST_BARE_SUBHEAD).contains(&words.chars().count())
        && !words.ends_with(['.', ':', ',', '…'])
        // `"물은 봤냐."`: somebody speaks.
        && !words.trim_end_matches(['"', '”']).ends_with('.')
        && !words.starts_with(['※', '*', '(', '☞', '→'])
        && !words.contains(" : ")
        // `[표] 분기별 실적 *자료=한빛시`
        && !words.contains('=')
        && !words.ends_with(REPORTER)
}
