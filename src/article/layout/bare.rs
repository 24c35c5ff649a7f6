//! Which lines of the story, and right before it, are pictures' captions by their own words and what stands
//! around them.
//!
//! Many pages print pictures with nothing but a caption, which is a paragraph or a line like others. It is
//! one if it stands where pictures stand and reads as captions do:
//!
//! - a line that stands twice, one below the other: the text of a picture for those who cannot see it, and
//!   its caption;
//! - words set apart between blank lines, with the giver below them;
//! - a sentence in the present set apart, with a subject and no topic; a noun with a stop; a chart's title
//!   ([`caption`]);
//! - behind a triangle, a lone row between paragraphs;
//! - a paragraph of few words with a photographer behind it, if it is not the last;
//! - above a question, a name with what somebody is: a portrait.
//!
//! Where no blank lines part paragraphs, any line may be set apart; no paragraph of a script is a caption by
//! its words.

use super::pictures::is_triangle;
use super::{Layout, Spacing};
use crate::Span;
use crate::article::line::Kind;
use crate::article::page::Page;
use crate::article::{byline, caption};
use crate::lexicon::credits::GOING_ON;
use crate::scan::class::is_hangul;
use crate::scan::window::{ahead, back};

/// Words of the longest position behind a name below a portrait.
/// `한솔대 경제학과 교수` has three.
const LONGEST_POSITION: usize = 3;

/// How many lines before the story pictures may stand on.
/// Above these are the headline and what stands under it.
const PICTURES_BEFORE: usize = 4;

/// Bytes of the longest line that a photographer signs within a story.
/// A hundred and sixty syllables; a longer paragraph is the story's, and so is who signs it.
const LONGEST_SIGNED: usize = 480;

impl<'t> Layout<'t> {
    /// Captions within the story that no credit tells, and before it, behind the time stamp.
    ///
    /// Each line from the first picture to the end of the story is asked in this order: whether a giver
    /// stands below it; whether it stands twice; whether it is the text of the caption below; whether it
    /// repeats the caption above or shares its credit; whether it answers a question; and then whether it
    /// reads like a caption. A giver below says most, and who answers in an interview points with the same
    /// triangle as captions do, so that an answer is prose before its words are asked. The last paragraph of
    /// a story is asked only if it tells what is going on.
    pub(super) fn find_bare_captions(&mut self, page: &Page<'t, '_>) {
        for index in self.first_picture()..self.story.end {
            self.credited_below(page, index);
            if self.stands_again(page, index) {
                for again in [index, index + 1] {
                    let line = self.lines[again].0.content;
                    let signed = caption::signed_by_photographer(page.text(), line);
                    let read = signed.map(|signed| caption::Read::of(signed, line.end()));
                    let read = read.unwrap_or_else(|| caption::credited(page, line, None));
                    self.lines[again].1 = Kind::Caption(read);
                }
            }
            if self.names_picture_below(page, index) {
                let (cut, kind) = &mut self.lines[index];
                *kind = Kind::Caption(caption::Read::uncredited(cut.content));
            }
            if self.repeats_caption(page, index) || self.shares_credit(page, index) {
                continue;
            }
            if self.answers(page, index) {
                self.lines[index].1 = Kind::Prose;
                continue;
            }
            let read = match self.lines[index].1 {
                Kind::Prose | Kind::Item if index + 1 < self.story.end || self.is_going_on(page, index) => {
                    self.sentences_of_picture(page, index)
                }
                Kind::Text => self.words_of_picture(page, index),
                _ => None,
            };
            // `…있다. /한들통신시는 …`: the paragraph that is glued to it is told apart later.
            let is_glued = || caption::glued(page, self.lines[index].0.content).is_some();
            if let Some(read) = read.filter(|_| !is_glued()) {
                self.lines[index].1 = Kind::Caption(read);
            }
        }
    }

    /// `홍길동 한들전자 대표` and below it `한들전자 제공`, both together between blank lines; or a blank
    /// line between a sentence that shows a scene and `한들통신`: words that a picture's giver can only stand
    /// below. Nothing is done behind the story, nor for a name that may be the page's own before it.
    fn credited_below(&mut self, page: &Page<'t, '_>, index: usize) {
        let below = index + 1;
        if !matches!(self.kind(below), Some(Kind::Text | Kind::Credit | Kind::Outlet))
            || below >= self.story.end
        {
            return;
        }
        let (shown, line) = (self.words(page, index), self.lines[below].0.content);
        let may_be_shown = match self.kind(index) {
            Some(Kind::Caption(read)) => read.credit.is_none(),
            // Before the story, a name of no agency may be the page's own.
            Some(Kind::Text) => {
                let is_own = matches!(self.kind(below), Some(Kind::Outlet)) && index < self.story.start;
                let names = !shown.ends_with('.') || caption::paragraph_shows(shown);
                (self.is_apart(index, below) || self.spacing == Spacing::Dense) && names && !is_own
            }
            Some(Kind::Prose) => {
                // `…을 막아내고 있다.` and apart from it `로이터 연합뉴스`
                let is_agency = || caption::names_agency(&page.text()[line]);
                self.is_after_blank(below)
                    && self.is_after_blank(below + 1)
                    && (caption::paragraph_shows(shown) || (caption::is_going_on(shown) && is_agency()))
            }
            _ => false,
        };
        if let Some(credit) = may_be_shown.then(|| caption::lone_credit(page.text(), line)).flatten() {
            self.give_credit(page, index, credit);
        }
    }

    /// Whether a line stands again right below itself, as the text of a picture and its caption do. Before
    /// the story, sentences do, rows that point to a picture, and words right above its first paragraph:
    /// others may be the page's.
    ///
    /// ```text
    /// 강어귀에 선 시민들
    /// 강어귀에 선 시민들
    /// ```
    fn stands_again(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let (again, words) = (index + 1, || self.words(page, index));
        let is_above_story = || again + 1 == self.story.start && self.is_glued(again);
        let may = match (self.kind(index), self.kind(again)) {
            (Some(Kind::Prose), Some(Kind::Prose)) => true,
            (Some(Kind::Text), Some(Kind::Text)) => self.story.contains(&again) || is_above_story(),
            (Some(Kind::Item), Some(Kind::Item)) => words().starts_with(is_triangle),
            (Some(Kind::Marked(_)), Some(Kind::Marked(_))) => true,
            _ => false,
        };
        // Few lines are as long as the next.
        let length = |index: usize| self.lines[index].0.content.len();
        may && length(index) == length(again) && words() == self.words(page, again) && words().contains(' ')
    }

    /// Whether words within the story are those of the caption right below them, as the text of a picture is.
    ///
    /// ```text
    /// 강어귀에 선 시민들
    /// 강어귀에 선 시민들 /한빛시 제공
    /// ```
    fn names_picture_below(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let below = match self.kind(index + 1) {
            Some(Kind::Caption(read)) if self.story.contains(&index) => read.text,
            _ => return false,
        };
        matches!(self.kind(index), Some(Kind::Text)) && page.text()[below] == *self.words(page, index)
    }

    /// `…쉬고 있다. 홍길동 기자` and below it `…쉬고 있다.` and `홍길동 기자`: the text of a picture and its
    /// caption, whose credit is its own line. Only right below that caption; the line of the credit is
    /// furniture then.
    fn repeats_caption(&mut self, page: &Page<'t, '_>, index: usize) -> bool {
        let above = index.checked_sub(1).and_then(|above| self.kind(above));
        let Some(&Kind::Caption(caption::Read { text, credit: Some(credit), .. })) = above else {
            return false;
        };
        let is_read = matches!(self.kind(index), Some(Kind::Caption(_)));
        let is_again = !is_read && page.text()[text] == *self.words(page, index) && self.is_glued(index);
        if !is_again {
            return false;
        }
        let below = self.lines.get(index + 1).map(|(cut, _)| cut.content);
        let own = below.filter(|&below| page.text()[below] == page.text()[credit]);
        let line = self.lines[index].0.content;
        self.lines[index].1 = Kind::Caption(caption::Read::new(line, own, line.end()));
        if own.is_some() {
            self.lines[index + 1].1 = Kind::Furniture;
        }
        true
    }

    /// A caption right above itself has the same credit, if both say the same: either may have it from the
    /// line below.
    fn shares_credit(&mut self, page: &Page<'t, '_>, index: usize) -> bool {
        let Some([(_, Kind::Caption(first)), (_, Kind::Caption(again))]) =
            self.lines.get_mut(index..index + 2)
        else {
            return false;
        };
        let is_same = page.text()[first.text] == page.text()[again.text];
        if is_same {
            (first.credit, again.credit) = (first.credit.or(again.credit), again.credit.or(first.credit));
        }
        is_same
    }

    /// Whether a line tells what is going on, as the last paragraph of a story seldom does: `…을 막아내고
    /// 있다.`
    fn is_going_on(&self, page: &Page<'t, '_>, index: usize) -> bool {
        caption::is_going_on(self.words(page, index))
    }

    /// Whether a caption stands right above a line. So pictures stand one below the other without a blank
    /// line.
    fn is_under_picture(&self, index: usize) -> bool {
        index.checked_sub(1).is_some_and(|above| matches!(self.kind(above), Some(Kind::Caption(_))))
    }

    /// Whether a sentence of what is going on stands right below what the site shows above a story:
    /// `구독하기` and below it `시민들이 다리를 건너고 있다`
    fn is_under_buttons(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let is_button = |kind: &Kind<'_>| {
            matches!(kind, Kind::Furniture | Kind::Stamps(_) | Kind::Comments(_) | Kind::Counters(_))
        };
        self.words(page, index).ends_with(GOING_ON)
            && index.checked_sub(1).and_then(|above| self.kind(above)).is_some_and(is_button)
    }

    /// The line from which on pictures may stand. The line behind the time stamp, four lines before the story
    /// at most; without a stamp that where the story begins.
    fn first_picture(&self) -> usize {
        let near = self.story.start.saturating_sub(PICTURES_BEFORE);
        let stamp = self.lines[..self.story.start].iter().rposition(|(_, kind)| kind.is_stamps_or_label());
        stamp.map_or(self.story.start, |stamp| (stamp + 1).max(near))
    }

    /// `시민들이 다리를 건너고 있다`: a sentence on its own without the stop of a paragraph tells what is to
    /// be seen, and `‘다리’ 전시회 포스터`, set apart, names it. Words with their giver (`한빛시청 전경
    /// 뉴시스`) are one wherever they stand. Others need a blank line, a picture or a button right above
    /// them.
    fn words_of_picture(&self, page: &Page<'t, '_>, index: usize) -> Option<caption::Read> {
        let (words, line) = (self.words(page, index), self.lines[index].0.content);
        if let Some(credited) = caption::behind_picture_word(page.text(), line) {
            return Some(caption::Read::of(credited, line.end()));
        }
        let may_be_apart =
            self.is_after_blank(index) || self.is_under_picture(index) || self.is_under_buttons(page, index);
        if !may_be_apart {
            return None;
        }
        let is_apart = || {
            let parts = |kind: &Kind<'_>| {
                matches!(kind, Kind::Prose | Kind::Caption(_) | Kind::Question | Kind::Item | Kind::Marked(_))
            };
            let is_part = self.kind(index + 1).is_some_and(parts);
            (is_part && self.is_after_blank(index + 1)) || index + 1 == self.story.start
        };
        let shows =
            || caption::line_shows(words) || (caption::names_work(words) && is_told_of(page.text(), line));
        // `홍길동 감독`, above the question: a portrait.
        let is_portrait =
            || matches!(self.kind(index + 1), Some(Kind::Question | Kind::Item)) && names_person(words);
        (words.ends_with(GOING_ON)
            || caption::names_chart(words)
            || (is_apart() && (shows() || is_portrait())))
        .then(|| caption::Read::uncredited(line))
    }

    /// `…을 받아 적었다. 홍길동 기자`: a name behind a paragraph of few words signs a picture, if it is not
    /// the story's last. Between blank lines, a paragraph is a caption by what it tells, and a row by the
    /// mark that points to the picture. In a script only the photographer's name counts.
    fn sentences_of_picture(&self, page: &Page<'t, '_>, index: usize) -> Option<caption::Read> {
        let (cut, kind) = &self.lines[index];
        let (line, words) = (cut.content, &page.text()[cut.content]);
        // Most paragraphs end in a sentence, behind which nobody signs.
        let may_be_signed = kind.is_prose() && line.len() <= LONGEST_SIGNED && !words.ends_with("다.");
        let signed = || caption::signed_by_photographer(page.text(), line);
        if let Some(signed) = may_be_signed.then(signed).flatten() {
            return Some(caption::Read::of(signed, line.end()));
        }
        let is_apart = || self.is_after_blank(index) || index == self.story.start;
        let told = || match kind {
            Kind::Item => self.is_pointed(words, index),
            _ => is_apart() && caption::paragraph_shows(words),
        };
        // Of a story whose paragraphs blank lines part, what stands right above one is none.
        let is_above_paragraph = || {
            self.spacing == Spacing::Telling
                && matches!(self.kind(index + 1), Some(Kind::Prose))
                && words.trim_end_matches('.').ends_with(GOING_ON)
        };
        ((self.is_after_blank(index + 1) || is_above_paragraph()) && !self.script && told())
            .then(|| caption::credited(page, line, None))
    }

    /// `▲ 조카가 그린 설계도. …`, `▲ 게임을 만든 한솔대표`: a lone row behind a triangle between paragraphs,
    /// or questions and their answers, in which nobody speaks, is no row. Not so `▲ 홍길동 “다리부터 놓자”`,
    /// in which somebody speaks, and `▲ 성능`, a subhead.
    fn is_pointed(&self, words: &str, index: usize) -> bool {
        let is_paragraph = |index: usize| {
            let kinds = |kind: &Kind<'_>| {
                matches!(kind, Kind::Prose | Kind::Caption(_) | Kind::Marked(_) | Kind::Question)
            };
            self.kind(index).is_some_and(kinds)
        };
        // Of what stands behind the other triangles, and of single words, only sentences are told from rows.
        let is_caption = words.ends_with('.') || words.starts_with("▲ ") && words.split(' ').count() > 2;
        let behind = words.strip_prefix(is_triangle);
        behind.is_some_and(|behind| !behind.contains(['“', '"', '=', '▲', '△']))
            && is_caption
            && is_paragraph(index + 1)
            && (index <= self.story.start || is_paragraph(index - 1))
    }
}

/// `홍길동 감독`, `홍길동 한솔대 교수`: a name with what the person is, and nothing else. Not so `한빛의 봄`,
/// which is a title, and `홍길동 걷는다`, a sentence.
fn names_person(words: &str) -> bool {
    let Some((name, position)) = words.split_once(' ') else { return false };
    byline::is_name(name)
        && !name.ends_with('의')
        && position.split(' ').count() <= LONGEST_POSITION
        && position.chars().all(|c| is_hangul(c) || c == ' ')
        && !position.ends_with(['다', '요'])
}

/// How far from its picture a work is told of, in bytes.
const NEAR_PICTURE: usize = 3000;

/// Whether the words of a line stand near it too, in a paragraph: `<한빛의 봄>은 남매의 한철을 그린다.` A
/// title in brackets that the story has no word of may be any heading.
fn is_told_of(text: &str, line: Span) -> bool {
    let words = &text[line];
    back(text, line.start(), NEAR_PICTURE).contains(words)
        || ahead(text, line.end(), NEAR_PICTURE).contains(words)
}
