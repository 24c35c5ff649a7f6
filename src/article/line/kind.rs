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
    ///
    /// `홍길동 기자 hong@hanbit.example`
    Bylines(Vec<Byline<'t>>),
    /// A caption.
    ///
    /// `시민들이 다리를 건너고 있다. /한빛시 제공`
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
    ///
    /// `#다리 #한빛시`
    Hashtags(Vec<Passage<'t>>),
    /// A copyright notice.
    ///
    /// `ⓒ 한빛일보. 무단 전재 금지`
    Copyright(Copyright<'t>),
    /// Counts of what readers feel, and of comments.
    ///
    /// `좋아요 4 슬퍼요 31`
    Counters(Counters<'t>),
    /// The label of such a count, which stands on the next line.
    ///
    /// `좋아요`
    ReactionLabel(Span),
    /// The number of comments, which may stand on the next line.
    ///
    /// `댓글 [3]`, `댓글`; `댓글 3` is a line of counters.
    Comments(Option<u64>),
    /// A number.
    ///
    /// `1,234`
    Count(u64),
    /// An outlet's name, alone or with its button or slogan.
    ///
    /// `한빛일보`
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
    /// Whether it is a paragraph.
    pub(in crate::article) const fn is_prose(&self) -> bool {
        matches!(self, Self::Prose)
    }

    /// Whether nothing is known of it but that it has a few words.
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

    /// Whether somebody signs on the line.
    pub(in crate::article) const fn is_bylines(&self) -> bool {
        matches!(self, Self::Bylines(_))
    }

    /// Whether it is a row of a list.
    pub(in crate::article) const fn is_item(&self) -> bool {
        matches!(self, Self::Item)
    }

    /// Whether it is a line of hashtags.
    pub(in crate::article) const fn is_hashtags(&self) -> bool {
        matches!(self, Self::Hashtags(_))
    }

    /// Whether it is an outlet's name.
    pub(in crate::article) const fn is_outlet(&self) -> bool {
        matches!(self, Self::Outlet)
    }

    /// Whether it tells a section, by its name or by a trail.
    pub(in crate::article) const fn is_section(&self) -> bool {
        matches!(self, Self::Section(_))
    }

    /// Whether it says who speaks next.
    pub(in crate::article) const fn is_marker(&self) -> bool {
        matches!(self, Self::Marker)
    }

    /// Whether it heads a list of other stories.
    pub(in crate::article) const fn is_heading(&self) -> bool {
        matches!(self, Self::Heading)
    }
}
