//! Where the story begins, where it ends, and what closes it; what is told of it before.
//!
//! A story is whole sentences, and a page has those of others too: a site's notice above the headline, a
//! portal's summary, the first lines of other stories below. So the first paragraph is taken where nothing
//! speaks against it, and the last by what stands between it and the one before: behind a heading, a byline
//! or a counter only a sentence of some length goes on with the story.

use super::Layout;
use crate::article::dateline;
use crate::article::line::{Kind, is_scheduled, is_script_marker};
use crate::article::page::{Cut, Page, is_longer};
use crate::lexicon::furniture::SUMMARY;
use crate::scan::class::is_word;

/// Characters of the longest headline of another story.
const LONGEST_HEADLINE: usize = 39;

/// Lines of a portal's summary, with those around it.
const LONGEST_SUMMARY: usize = 12;

impl<'t> Layout<'t> {
    /// What a portal has made of the article, between its announcement and the button below it, is none of
    /// the story's paragraphs. So here are the first two, and nothing where the button is missing or more
    /// than twelve lines away:
    ///
    /// ```text
    /// 자동요약
    /// 한빛시가 다리를 놓는다. 내년에 시작한다.
    /// 글자크기 변경
    /// ```
    pub(super) fn set_summary_apart(&mut self, page: &Page<'t, '_>) {
        let is_button = |index: &usize, word: &str| {
            matches!(self.lines[*index].1, Kind::Furniture) && self.words(page, *index).starts_with(word)
        };
        let Some(first) = (0..self.lines.len()).find(|index| is_button(index, SUMMARY.0)) else { return };
        let mut near = first + 1..self.lines.len().min(first + LONGEST_SUMMARY);
        let Some(last) = near.find(|index| is_button(index, SUMMARY.1)) else { return };
        for (_, kind) in &mut self.lines[first..last] {
            *kind = Kind::Furniture;
        }
    }

    /// Where the story begins and ends.
    ///
    /// It begins at a paragraph, at who speaks first in a script (`[앵커]`), behind the first words of the
    /// page also at a row with a clock (`14:00 본회의`) or at words with a dateline before them. A page with
    /// none of these has an empty story at its end. It begins a line earlier where that heads the first
    /// paragraph.
    pub(super) fn find_story(&mut self, page: &Page<'t, '_>) {
        // Found once, however many lines of words there are.
        let first_words = self.lines.iter().position(|(_, kind)| kind.is_text());
        let starts = |index: &usize| match &self.lines[*index] {
            (_, Kind::Prose) => true,
            (_, Kind::Marker) => self.is_marker_of_script(page, *index),
            // A notice of what happens when has nothing but rows.
            (_, Kind::Item) => {
                first_words.is_some_and(|first| first < *index) && is_scheduled(self.words(page, *index))
            }
            // `[경남] “콩 심지 마세요”`, above all other words, is the headline.
            (cut, Kind::Text) if first_words.is_some_and(|first| first < *index) => {
                let lead = dateline::of_line(page, cut);
                lead.is_some_and(|lead| lead.dateline.is_some() && lead.end < cut.content.end())
            }
            _ => false,
        };
        let from = self.behind_notices(first_words);
        let Some(start) = (from..self.lines.len()).find(starts) else {
            self.story = self.lines.len()..self.lines.len();
            return;
        };
        let last = self.last_paragraph(page, start);
        self.script = self.lines[start..last].iter().any(|(_, kind)| kind.is_marker());
        self.story = self.opener(page, start).unwrap_or(start)..last + 1;
    }

    /// Where the story is looked for: behind the time stamp, where whole sentences come first on the page,
    /// and then other words above the stamp. Those sentences are the site's, which tells of itself above
    /// the headline, and fewer than the paragraphs below the stamp. Of these lines the third, and on any
    /// other page the first:
    ///
    /// ```text
    /// 한빛일보는 내일을 여는 신문이다.
    /// 한빛시, 다리 놓는다
    /// 입력 2031.03.10 09:00
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    /// 공사는 내년에 시작한다고 시는 설명했다.
    /// ```
    fn behind_notices(&self, first_words: Option<usize>) -> usize {
        let is_prose = |(_, kind): &&(Cut, Kind<'t>)| kind.is_prose();
        let Some(headline) =
            first_words.filter(|&first| self.lines[..first].iter().any(|line| is_prose(&line)))
        else {
            return 0;
        };
        let Some(stamp) = self.lines.iter().position(|(_, kind)| kind.is_stamps()) else { return 0 };
        let notices = self.lines[..headline].iter().filter(is_prose).count();
        let is_above = headline < stamp && !self.lines[headline..stamp].iter().any(|line| is_prose(&line));
        let is_told_below = || self.lines[stamp..].iter().filter(is_prose).nth(notices).is_some();
        if is_above && is_told_below() { stamp } else { 0 }
    }

    /// Whether a marker says who speaks next, by its word or by what follows: `[책과 세상]` before a headline
    /// is the name of a column.
    fn is_marker_of_script(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let begins =
            |kind: &Kind<'_>| matches!(kind, Kind::Prose | Kind::Marker | Kind::Item | Kind::Marked(_));
        is_script_marker(self.words(page, index)) || self.kind(index + 1).is_some_and(begins)
    }

    /// What heads the first paragraph, on the line before: one subhead or question, or a line right under a
    /// picture, set apart below. Of these lines the second:
    ///
    /// ```text
    /// 한빛시, 다리 놓는다
    /// ◇ 내년 착공
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    /// ```
    ///
    /// Nothing where two such lines follow each other, as rows of a list do, and for the first line of the
    /// page.
    fn opener(&self, page: &Page<'t, '_>, first: usize) -> Option<usize> {
        let opens =
            |index: usize| matches!(self.lines[index].1, Kind::Question | Kind::Marked(_) | Kind::Item);
        let is_under_picture = |index: usize| match &self.lines[index - 1..=index] {
            [(_, Kind::Caption(_)), (cut, Kind::Text)] => !cut.after_blank && self.is_after_blank(first),
            _ => false,
        };
        // `◆ 오늘의 증시 ◆` is the name of a column.
        let is_framed = |index: usize| {
            let words = self.words(page, index);
            words.chars().next_back().is_some_and(|last| !is_word(last) && words.starts_with(last))
        };
        // The first line of the page is its headline.
        first.checked_sub(1).filter(|&index| index > 0).filter(|&index| {
            (opens(index) || is_under_picture(index)) && !opens(index - 1) && !is_framed(index)
        })
    }

    /// The story's last paragraph, or the row of a list right behind that. Paragraphs behind a copyright
    /// notice are another's, whatever their length.
    fn last_paragraph(&self, page: &Page<'t, '_>, start: usize) -> usize {
        let mut last = start;
        let mut in_list = false;
        for index in start..self.lines.len() {
            match &self.lines[index].1 {
                Kind::Copyright(_) => break,
                Kind::Heading | Kind::Comments(_) | Kind::ReactionLabel(_) | Kind::Counters(_) => {
                    in_list = true;
                }
                // A reporter's card follows the byline.
                Kind::Bylines(_) | Kind::Hashtags(_) => in_list = true,
                Kind::Prose if !in_list || self.is_paragraph(page, index) => {
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
        last
    }

    /// The first notice or heading behind the story. Behind it a caption is another story's. It is the end of
    /// the page where nothing closes the story.
    pub(super) fn find_closing(&mut self) {
        let closes = |index: &usize| matches!(self.lines[*index].1, Kind::Copyright(_) | Kind::Heading);
        self.closing = (self.story.end..self.lines.len()).find(closes).unwrap_or(self.lines.len());
    }

    /// Whether a line is a whole sentence of some length, as no headline is, and so ends a list of other
    /// stories. It has forty characters and a stop, behind which a quotation may close.
    pub(super) fn is_paragraph(&self, page: &Page<'t, '_>, index: usize) -> bool {
        matches!(self.kind(index), Some(Kind::Prose)) && {
            let words = self.words(page, index);
            is_longer(words, LONGEST_HEADLINE) && words.trim_end_matches(['”', '"', ' ']).ends_with('.')
        }
    }
}
