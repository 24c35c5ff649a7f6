//! Which lines are pictures' captions, by a credit or a button on a line of its own.
//!
//! Many papers put the giver below the caption, on a line of its own. There it looks like an outlet's name, a
//! byline or a notice, and the caption like a headline or a paragraph, so that both are asked: the credit
//! must be one ([`lone_credit`](super::super::caption)), and the line above a caption, by its words or
//! because the credit has brackets or a bar. The first line of a page is its headline, and the last paragraph
//! of a story, `한편 …`, has no picture below it.
//!
//! A button (`이미지 확대`) announces the line behind it. A photographer's line is a byline until a caption
//! stands above it and others sign further below.

use super::{Layout, Spacing};
use crate::Span;
use crate::article::line::{Kind, is_dash};
use crate::article::page::{Cut, Page, is_longer, span_of};
use crate::article::signs::Signs;
use crate::article::{brackets, caption};
use crate::lexicon::copyright::MARKS;
use crate::lexicon::credits::MEANWHILE;
use crate::scan::class::is_hangul;

/// Lines to either side of a picture among which the story is looked for.
/// A story whose next paragraph is farther has ended.
const NEAR: usize = 24;

/// A mark of a row that may point to a picture too: `▲ 다리를 건너는 시민들.`
pub(super) fn is_triangle(c: char) -> bool {
    matches!(c, '▲' | '△')
}

/// Characters of the shortest caption that a button announces.
const SHORTEST_ANNOUNCED: usize = 7;

/// Characters of the longest caption whose credit stands below it.
/// A paragraph of more has other words than a picture's.
const LONGEST_SHOWN: usize = 150;

impl<'t> Layout<'t> {
    /// A credit on a line of its own makes a caption of the line before; an announced picture, of the line
    /// behind.
    ///
    /// Lines are taken from the first to the last. Of each is asked whether it announces the line below,
    /// begins a caption of two lines, gives the credit of the caption below, or else that of the line above,
    /// from which a blank line may part it only in brackets. A line that has told so is furniture from then
    /// on, and is asked nothing more.
    ///
    /// ```text
    /// 이미지 확대
    /// 시민들이 새 다리를 건너고 있다.
    /// 한빛시 제공
    /// ```
    pub(super) fn pair_captions(&mut self, page: &Page<'t, '_>) {
        for index in 0..self.lines.len() {
            // Paragraphs, stamps and counts neither announce a picture, nor credit one, nor point to one.
            if !may_be_paired(&self.lines[index].1) {
                continue;
            }
            if matches!(self.kind(index), Some(Kind::Announcement)) {
                self.announced(page, index + 1);
            } else if let Some(read) = self.on_two_lines(page, index) {
                self.lines[index].1 = Kind::Caption(read);
                self.lines[index + 1].1 = Kind::Furniture;
            } else if !self.is_credited_above(page, index)
                && (self.is_glued(index) || self.is_credit_apart(page, index))
            {
                self.credited(page, index);
            }
            if self.is_sign_within_story(page, index) {
                self.lines[index].1 = Kind::Credit;
            }
        }
    }

    /// `ⓒ한들통신`, alone on its line and right above a paragraph: whether a sign forbids nothing and is a
    /// picture's, whose caption nothing tells. The page's own notice stands behind the story.
    fn is_sign_within_story(&self, page: &Page<'t, '_>, index: usize) -> bool {
        matches!(self.kind(index), Some(Kind::Copyright(notice)) if notice.restrictions.is_empty())
            && self.words(page, index).starts_with(MARKS)
            && caption::lone_credit(page.text(), self.lines[index].0.content).is_some()
            && self.is_paragraph(page, index + 1)
    }

    /// `비 내리는 유채꽃밭`, a blank line, and `[한빛군 제공]`: whether brackets hold who gave a picture,
    /// whose caption may then be set apart. Behind a time stamp or a paragraph, before which the headline
    /// stands. Not so below a paragraph.
    fn is_credit_apart(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let begins = |(_, kind): &(Cut, Kind<'_>)| kind.is_stamps() || kind.is_prose();
        let is_title =
            |above: usize| matches!(self.lines[above].1, Kind::Text) && self.is_apart(above, above);
        self.words(page, index).starts_with('[')
            && index.checked_sub(1).is_some_and(is_title)
            && caption::is_given_in_brackets(page.text(), self.lines[index].0.content)
            && self.lines[index.saturating_sub(NEAR)..index].iter().any(begins)
    }

    /// `▲홀가분하다.` below `-소감은.`: whether a line that points as captions do answers a question. A
    /// caption with a credit has been told by more than its mark.
    pub(super) fn answers(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let asks = |above: usize| {
            let above = self.words(page, above);
            above.starts_with(is_dash) && above.contains(is_hangul)
        };
        matches!(self.lines[index].1, Kind::Item | Kind::Caption(caption::Read { credit: None, .. }))
            && self.words(page, index).starts_with(is_triangle)
            && index.checked_sub(1).is_some_and(asks)
    }

    /// The caption that a line and the one below it are, set apart, where a mark points from the first to a
    /// picture: `▲ 주민들이 파종을 앞두고`, `콩을 고르고 있다.` Not so where a third line stands right above
    /// or below, or the two together read as no caption.
    fn on_two_lines(&self, page: &Page<'t, '_>, index: usize) -> Option<caption::Read> {
        let begins = matches!(self.kind(index)?, Kind::Marked(_) | Kind::Item | Kind::Text)
            && self.kind(index + 1)?.is_prose()
            && self.words(page, index).starts_with(is_triangle);
        if !(begins && self.is_apart(index, index + 1)) {
            return None;
        }
        let [first, second] = [index, index + 1].map(|line| self.lines.get(line).map(|(cut, _)| cut.content));
        caption::read(page, Span::new(first?.start(), second?.end()))
    }

    /// The line behind a button is the caption, if it has some words, and the line behind that its credit.
    /// Nothing is done where the words are too few, are glued to a paragraph, or the button was the picture's
    /// above.
    fn announced(&mut self, page: &Page<'t, '_>, index: usize) {
        // `글자 크게`: another button, unless who gave the picture stands below in brackets.
        let is_caption = |line: &str| is_longer(line, SHORTEST_ANNOUNCED - 1);
        let is_given = || {
            matches!(self.kind(index + 1), Some(Kind::Text | Kind::Outlet | Kind::Credit))
                && brackets::begin(self.words(page, index + 1))
        };
        if !matches!(self.kind(index), Some(Kind::Text | Kind::Prose))
            || !(is_caption(self.words(page, index)) || is_given())
        {
            return;
        }
        let credit = match self.kind(index + 1) {
            Some(Kind::Text | Kind::Outlet) => {
                caption::lone_credit(page.text(), self.lines[index + 1].0.content)
            }
            _ => None,
        };
        let text = self.lines[index].0.content;
        // The first paragraph is glued to it, and told apart elsewhere.
        if caption::glued(page, text).is_some() || self.is_button_of_above(page, index) {
            return;
        }
        let own = || caption::signed_by_photographer(page.text(), text);
        let read = match credit.is_none().then(own).flatten() {
            Some(signed) => caption::Read::of(signed, text.end()),
            None => caption::Read::new(text, credit, text.end()),
        };
        self.lines[index].1 = Kind::Caption(read);
        if credit.is_some() {
            self.lines[index + 1].1 = Kind::Furniture;
        }
    }

    /// Whether a button between a caption with its credit and a paragraph that shows no picture, at `index`,
    /// is that caption's.
    ///
    /// ```text
    /// 시민들이 다리를 건너고 있다. /한빛시 제공
    /// 이미지 확대
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    /// ```
    fn is_button_of_above(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let above = index.checked_sub(2).and_then(|above| self.kind(above));
        let words = self.words(page, index);
        matches!(above, Some(Kind::Caption(read)) if read.credit.is_some())
            && matches!(self.kind(index), Some(Kind::Prose))
            && !(caption::shows_scene(words) || caption::begins_with_scene(words))
    }

    /// `사진 출처, Getty Images`: whether a line gives the credit of the caption below it, which takes it.
    /// The line is furniture then, whether a caption stands below it or not.
    fn is_credited_above(&mut self, page: &Page<'t, '_>, index: usize) -> bool {
        let may_be = matches!(self.kind(index), Some(Kind::Text | Kind::Credit));
        let source = may_be.then(|| caption::credit_above(self.words(page, index))).flatten();
        let Some(source) = source.map(|source| span_of(page.text(), source)) else { return false };
        if let Some((_, Kind::Caption(read @ caption::Read { credit: None, .. }))) =
            self.lines.get_mut(index + 1)
        {
            read.credit = Some(source);
        }
        self.lines[index].1 = Kind::Furniture;
        true
    }

    /// A credit right below what it is of. A photographer's name is asked for more, since bylines look the
    /// same.
    fn credited(&mut self, page: &Page<'t, '_>, index: usize) {
        if matches!(self.kind(index), Some(Kind::Bylines(_))) {
            return self.taken(page, index);
        }
        let credit = || caption::lone_credit(page.text(), self.lines[index].0.content);
        if let Some(credit) = self.may_be_credit(page, index).then(credit).flatten() {
            self.give_credit(page, index - 1, credit);
        }
    }

    /// Whether a line may be the credit of what stands right above it, by what both are: `한빛시 제공`,
    /// `/독자 제공`, `[한빛시 제공]`; where figures come from, `출처: 한빛시`, below their title too. Not a
    /// notice that forbids something, which is the page's.
    fn may_be_credit(&self, page: &Page<'t, '_>, index: usize) -> bool {
        if self.names_source(page, index) {
            // A chart's title, and below it where its figures come from.
            let is_title = matches!(self.kind(index - 1), Some(Kind::Text)) && self.is_after_blank(index - 1);
            return is_title || self.may_be_credited(page, index, self.is_marked(page, index));
        }
        match self.kind(index) {
            Some(Kind::Text | Kind::Credit | Kind::Outlet) => {
                self.may_be_credited(page, index, self.is_marked(page, index))
            }
            // `© 한들통신`, which forbids nothing: the page's notice only where it stands below no picture.
            Some(Kind::Copyright(notice)) => {
                notice.restrictions.is_empty() && self.may_be_credited(page, index, false)
            }
            _ => false,
        }
    }

    /// `출처: 한빛시`: whether a line says where the figures of a chart come from.
    fn names_source(&self, page: &Page<'t, '_>, index: usize) -> bool {
        matches!(self.kind(index), Some(Kind::Text | Kind::Furniture))
            && caption::names_source(self.words(page, index))
    }

    /// Whether a line begins as credits alone do, and some words stand above it: of a button or label, no
    /// credit makes a caption. `[한빛시 제공]`, `/독자 제공`, `© 한들통신` below `강어귀에 선 시민들`; not
    /// below `공유하기`.
    fn is_marked(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let words = self.words(page, index);
        (brackets::begin(words) || words.starts_with('/') || words.starts_with(MARKS))
            && self.words(page, index - 1).contains(' ')
    }

    /// Whether the line above one may be a caption whose credit stands on that, which is marked as credits
    /// are or not. Words and paragraphs have to show a scene unless it is: `한빛시, 다리 놓는다` above
    /// `한빛일보` is a headline. A row has to point to a picture, above a credit that is marked; a caption
    /// must have no other one.
    fn may_be_credited(&self, page: &Page<'t, '_>, credit: usize, is_marked: bool) -> bool {
        let (above, shown) = (credit - 1, self.words(page, credit - 1));
        let has_stop = || self.lines[above].0.signs.any(Signs::STOP);
        let shows = || caption::shows_scene(shown) || (has_stop() && caption::begins_with_scene(shown));
        let is_shown = || (is_marked || shows()) && !is_longer(shown, LONGEST_SHOWN);
        match &self.lines[above].1 {
            Kind::Caption(read) => read.credit.is_none(),
            // The first line of a page is its headline, and `다음은 일문일답.` leads to what follows.
            Kind::Text => is_shown() && above > 0 && (shows() || !shown.ends_with('.')),
            // `한편 …는 매주 금요일 방송된다.` is the last paragraph of a story, and no caption of the still
            // below it.
            Kind::Prose if self.spacing == Spacing::Telling => {
                (is_shown() || caption::paragraph_shows(shown)) && !shown.starts_with(MEANWHILE)
            }
            // A picture may stand below any paragraph, if nothing tells them apart.
            Kind::Prose => caption::paragraph_shows(shown) || self.is_repeated(page, credit),
            Kind::Item => caption::points(shown) && is_marked,
            _ => false,
        }
    }

    /// Whether the line above a credit is the caption above, again: a picture's text and its caption are the
    /// same, each with the giver below it.
    ///
    /// ```text
    /// 시민들이 다리를 건너고 있다.
    /// 한빛시 제공
    /// 시민들이 다리를 건너고 있다.
    /// 한빛시 제공
    /// ```
    fn is_repeated(&self, page: &Page<'t, '_>, credit: usize) -> bool {
        credit.checked_sub(3).is_some_and(|first| {
            matches!(self.kind(first), Some(Kind::Caption(_)))
                && self.words(page, first) == self.words(page, credit - 1)
        })
    }

    /// Makes a line the caption that the credit on the line below it is of. The line of the credit is
    /// furniture from then on.
    pub(super) fn give_credit(&mut self, page: &Page<'t, '_>, shown: usize, credit: Span) {
        let (cut, kind) = &mut self.lines[shown];
        match kind {
            Kind::Caption(read) => read.credit = Some(credit),
            _ => *kind = Kind::Caption(caption::credited(page, cut.content, Some(credit))),
        }
        self.lines[shown + 1].1 = Kind::Furniture;
    }

    /// `▲ …있다.` and right below it `홍길동 기자`, who signs the article further below: who took the
    /// picture. Nothing is done if nobody signs further below: the line may be the article's only byline.
    /// What stands above must be a caption without credit, point to a picture, or within the story show a
    /// scene or be some words set apart.
    fn taken(&mut self, page: &Page<'t, '_>, index: usize) {
        if !self.lines[index + 1..].iter().any(|(_, kind)| kind.is_bylines()) {
            return;
        }
        let line = self.lines[index].0.content;
        let Some(credit) = caption::lone_photographer(page.text(), line) else { return };
        let is_repeated = self.is_repeated(page, index);
        let is_within = self.is_apart(index - 1, index) && self.is_within_story(page, index);
        let shows = is_within && caption::shows_scene(self.words(page, index - 1));
        let is_picture = match &self.lines[index - 1].1 {
            Kind::Caption(read) => read.credit.is_none(),
            // `얼음 톱질 시작하는 새벽`
            Kind::Text => is_within,
            Kind::Item | Kind::Prose => {
                is_repeated || shows || self.words(page, index - 1).starts_with(is_triangle)
            }
            _ => false,
        };
        if is_picture {
            self.give_credit(page, index - 1, credit);
        }
    }

    /// Whether a name stands within the story: a paragraph is signed like a picture too, but then no other
    /// one follows. Before the first one, it has to be a picture's further below. It is looked for among the
    /// twenty-four lines to either side.
    fn is_within_story(&self, page: &Page<'t, '_>, index: usize) -> bool {
        let has_prose = |lines: &[(Cut, Kind<'_>)]| lines.iter().any(|(_, kind)| kind.is_prose());
        let near = &self.lines[index + 1..(index + 1 + NEAR).min(self.lines.len())];
        let is_begun = |index: usize| has_prose(&self.lines[index.saturating_sub(NEAR)..index]);
        let is_picture = |&again: &usize| {
            self.words(page, again) == self.words(page, index)
                && self.is_apart(again - 1, again)
                && matches!(self.kind(again - 1), Some(Kind::Text))
                && is_begun(again)
        };
        let further = || (index + 1..(index + NEAR).min(self.lines.len())).find(is_picture);
        has_prose(near) && (is_begun(index) || further().is_some())
    }
}

/// Whether a line may announce a picture, point to one, or say who gave it. Paragraphs, stamps, sections,
/// tags and counts do none of it, and are most lines of a page.
const fn may_be_paired(kind: &Kind<'_>) -> bool {
    matches!(
        kind,
        Kind::Announcement
            | Kind::Text
            | Kind::Marked(_)
            | Kind::Item
            | Kind::Credit
            | Kind::Outlet
            | Kind::Bylines(_)
            | Kind::Copyright(_)
            | Kind::Furniture
    )
}
