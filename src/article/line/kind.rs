//! The kinds of lines.

use alloc::vec::Vec;

use super::Stamps;
use crate::Span;
use crate::article::byline::Byline;
use crate::article::caption;
use crate::article::copyright::Copyright;
use crate::article::passage::Passage;
use crate::article::reactions::Counters;
use crate::lexicon::stamps::Label;

/// What a line is.
///
/// Every pass over the lines asks for the kind: one byte tells it, and not a field of one variant that others
/// leave a mark in.
#[derive(Clone, Debug)]
#[repr(u8)]
pub(in crate::article) enum Kind<'t> {
    /// A sentence or more: a paragraph of the story, if it is not another's.
    ///
    /// `한빛시는 다리를 놓는다고 10일 밝혔다.`
    Prose,
    /// A few words: headline, sub-headline, subhead, or nobody knows what.
    ///
    /// `한빛시, 다리 놓는다`
    Text,
    /// Time stamps, and what stands on the line beside them.
    ///
    /// `입력 2031.03.10 09:00 | 홍길동 기자`
    Stamps(Stamps<'t>),
    /// The label of a time stamp that may stand on the next line.
    ///
    /// `입력 :`
    StampLabel(Label),
    /// Who signs the article. Nobody where the line names the camera alone.
    Bylines(Vec<Byline<'t>>),
    /// A caption.
    Caption(caption::Read),
    /// A line that announces a picture.
    ///
    /// `이미지 확대`
    Announcement,
    /// Words behind the mark of a subhead or list.
    ///
    /// `◇ 내년 착공`
    Marked(Span),
    /// A row of a list, or an interviewer's question that does not sound like one: `-`, `△`, a time of day.
    ///
    /// `▲부장 홍길동`, `14:00 본회의`
    Item,
    /// An interviewer's question.
    ///
    /// `- 언제 짓나.`, `Q. 언제 짓나요`
    Question,
    /// The source of a picture, alone on a line.
    ///
    /// `[사진=한빛시]`
    Credit,
    /// Hashtags.
    Hashtags(Vec<Passage<'t>>),
    /// A copyright notice.
    Copyright(Copyright<'t>),
    /// Counts of what readers feel, and of comments.
    Counters(Counters<'t>),
    /// The label of such a count, which stands on the next line.
    ///
    /// `좋아요`
    ReactionLabel(Span),
    /// The number of comments, which may stand on the next line.
    ///
    /// `댓글 3`, `댓글`
    Comments(Option<u64>),
    /// A number.
    ///
    /// `1,234`
    Count(u64),
    /// An outlet's name.
    Outlet,
    /// A section's name.
    ///
    /// `사회`, `홈 > 사회`
    Section(&'t str),
    /// Who speaks next in a broadcast script: `[앵커]`, `[홍길동/어민]`.
    Marker,
    /// The page's own.
    ///
    /// `구독하기`
    Furniture,
    /// The heading of a list of other stories.
    ///
    /// `많이 본 뉴스`
    Heading,
}

impl Kind<'_> {
    pub(in crate::article) const fn is_prose(&self) -> bool {
        matches!(self, Self::Prose)
    }

    pub(in crate::article) const fn is_text(&self) -> bool {
        matches!(self, Self::Text)
    }

    /// Whether time stamps stand on the line.
    pub(in crate::article) const fn is_stamps(&self) -> bool {
        matches!(self, Self::Stamps(_))
    }

    /// The same, or the label of one that stands below.
    pub(in crate::article) const fn is_stamps_or_label(&self) -> bool {
        matches!(self, Self::Stamps(_) | Self::StampLabel(_))
    }

    pub(in crate::article) const fn is_bylines(&self) -> bool {
        matches!(self, Self::Bylines(_))
    }

    pub(in crate::article) const fn is_item(&self) -> bool {
        matches!(self, Self::Item)
    }

    pub(in crate::article) const fn is_hashtags(&self) -> bool {
        matches!(self, Self::Hashtags(_))
    }

    pub(in crate::article) const fn is_outlet(&self) -> bool {
        matches!(self, Self::Outlet)
    }

    pub(in crate::article) const fn is_section(&self) -> bool {
        matches!(self, Self::Section(_))
    }

    pub(in crate::article) const fn is_marker(&self) -> bool {
        matches!(self, Self::Marker)
    }

    pub(in crate::article) const fn is_heading(&self) -> bool {
        matches!(self, Self::Heading)
    }
}
