//! Captions (사진 설명) and the credit at their end.
//!
//! | written | credit |
//! |---|---|
//! | `…있다./뉴스1`, `…있다. /독자 제공`, `…있다. /사진=한빛` | behind the bar, without `사진=` and `제공` (*given by*) |
//! | `…있다. (사진=한빛 제공)`, `…전경. [중앙포토]`, `▲ …있다. <한빛그룹>` | in the brackets |
//! | `…있다. 사진=한빛`, `…있다. 사진제공\|한빛` | behind the label |
//! | `…있다. (한빛시 제공) 2031.3.10/뉴스1` | in the brackets: who gave it to the agency |
//! | `…있다. 연합뉴스`, `…있다. 한빛 제공`, `…있다. 한빛 홈페이지 캡처` | behind the sentence |
//! | `…있다. 홍길동기자 …있다. 한빛시 제공`, `…투수. /뉴시스 …있다. /한빛시 제공` | two captions, each with its own |
//! | `한빛대 전경/한빛대`, `한빛시 강수량/기상청`, `한빛시청/한빛시 제공` | behind the bar that follows a name |
//! | `…있다. ⓒ홍길동`, `…있다. 2031.3.10/뉴스1 ⓒ News1 홍길동 기자` | the holder |
//! | `[한빛=AP/뉴시스] …있다. 2031.3.10.`, `[한빛=뉴시스] 홍길동 기자 = …있다. 2031.3.10.` | the agencies; who takes it for one |
//! | `…을 받아 적었다. 홍길동 기자`, within the story | the photographer, behind a short paragraph that is not the last |
//! | `▲ …있다.` and on the next line `홍길동 기자`, `© 한빛시 제공` | on that line |
//! | `전망바위에 선 취재팀. 발아래로 들이 펼쳐진다.`, `▲ 농부가 그린 설계도. …`, between blank lines | none |
//! | `10일 시장에서 상인이 …있다.`, `농민이 꽃눈을 가리키고 있다.`, `토론 중인 패널들.`, `<한빛의 봄>`, likewise | none |
//!
//! Korean papers set the giver behind the caption, and each in a way of its own; a caption itself has no mark
//! that a paragraph could not have. So a line is a caption by its credit first ([`read`], for what the line
//! says itself), then by a credit on another line (`layout::pictures`, which asks [`lone_credit`]), and last
//! by what it tells and where it stands (`layout::bare`, which asks [`paragraph_shows`] and [`line_shows`]).
//! What flows out is a [`Read`], in places of the folded text, which `metadata` turns into [`Caption`]s.

mod behind;
mod bracketed;
mod credit;
mod giver;
mod glued;
mod label;
mod lead;
mod lone;
mod pair;
mod reading;
mod scene;
mod signed;

use self::credit::Credited;
pub(super) use self::glued::{glued, next_joint};
pub(super) use self::label::names_source;
pub(super) use self::lead::{credit_above, points};
pub(super) use self::lone::{
    is_given_in_brackets, lone_credit, lone_photographer, names_agency, names_giver,
};
pub(super) use self::reading::{credited, read, read_signed};
pub(super) use self::scene::{
    begins_with_scene, is_going_on, is_topic, line_shows, names_chart, names_work, paragraph_shows,
    shows_scene,
};
pub(super) use self::signed::{behind_picture_word, signed_by_photographer};
use super::page::Page;
use super::passage::Passage;
use crate::Span;
use crate::scan::window::back;

/// A photograph's caption and who gave the photograph.
///
/// ```
/// let page = "다리 놓는다\n\n시민들이 다리를 건너고 있다. /한빛시 제공\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let caption = article.metadata().captions()[0];
/// assert_eq!(caption.passage.text(), "시민들이 다리를 건너고 있다.");
/// assert_eq!(caption.credit, Some("한빛시"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Caption<'t> {
    /// The caption without its credit.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub passage: Passage<'t>,
    /// The source of the photograph.
    pub credit: Option<&'t str>,
}

/// A caption read off a line, in folded text. So `시민들이 다리를 건너고 있다. /한빛시 제공` has the text
/// `시민들이 다리를 건너고 있다.` and the credit `한빛시`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Read {
    /// The caption alone.
    pub(super) text: Span,
    /// Who gave the picture, without label, sign and `제공`.
    pub(super) credit: Option<Span>,
    /// Behind all that belongs to the caption.
    pub(super) end: usize,
    /// The text and the credit of another caption on the same line.
    second: Option<(Span, Option<Span>)>,
}

impl Read {
    /// With an end of its own, behind which a paragraph may go on.
    pub(super) const fn new(text: Span, credit: Option<Span>, end: usize) -> Self {
        Self { text, credit, end, second: None }
    }

    /// All of a line, without a credit: `전망바위에 선 취재팀.`
    pub(super) const fn uncredited(line: Span) -> Self {
        Self::new(line, None, line.end())
    }

    /// A caption with its credit.
    pub(super) const fn of(credited: Credited, end: usize) -> Self {
        Self::new(credited.shown, Some(credited.credit), end)
    }

    /// The same without words at its head: the page's headline, by which some sites name each picture.
    pub(super) fn without(self, text: &str, words: &str) -> Self {
        let rest = text[self.text].strip_prefix(words).filter(|rest| rest.starts_with(' '));
        let shown = rest.map(str::trim_start).filter(|rest| !rest.is_empty());
        shown.map_or(self, |shown| Self {
            text: Span::new(self.text.end() - shown.len(), self.text.end()),
            ..self
        })
    }

    /// The captions of the line, in order.
    pub(super) fn captions<'t>(self, page: &Page<'t, '_>) -> impl Iterator<Item = Caption<'t>> {
        [Some((self.text, self.credit)), self.second].into_iter().flatten().map(move |(text, credit)| {
            Caption { passage: page.passage(text), credit: credit.map(|credit| page.borrow(credit)) }
        })
    }
}

/// Bytes at the end of a line in which a credit stands. Forty syllables.
const TAIL: usize = 120;

/// Where the last part of a line begins in which credits are looked for.
fn tail(text: &str, line: Span) -> usize {
    line.end() - back(&text[line], line.len(), TAIL).len()
}
