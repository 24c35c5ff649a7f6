//! What a page says about its article.
//!
//! Everything here is read after [`layout`](super::layout) has given the lines their places, in three files:
//! `read` takes what lines say, `signed` who signs, and `publisher` the outlet, which asks all the others.
//! What a page says twice is one, but for captions; where its lines contradict each other, each file has an
//! order.

mod publisher;
mod read;
mod signed;

use alloc::vec::Vec;

use super::byline::Byline;
use super::caption::Caption;
use super::copyright::Copyright;
use super::dateline::Dateline;
use super::headline::Headline;
use super::passage::Passage;
use super::reactions::Reaction;
use super::stamp::Stamp;

/// What a page says about its article. What the page does not say is absent: nothing is guessed.
///
/// ```
/// let page = "경제\n쌀값 올랐다\n댓글 3\n\n쌀값이 올랐다고 한빛시가 10일 밝혔다.\n\n#쌀값 #물가";
/// let article = gisa::Article::parse(page);
/// let metadata = article.metadata();
/// assert_eq!(metadata.section(), Some("경제"));
/// assert_eq!(metadata.comments(), Some(3));
/// assert_eq!(metadata.hashtags()[1].text(), "물가");
/// assert_eq!(metadata.published(), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Metadata<'t> {
    pub(super) headline: Option<Headline<'t>>,
    pub(super) sub_headlines: Vec<Passage<'t>>,
    pub(super) outlet: Option<&'t str>,
    pub(super) published: Option<Stamp<'t>>,
    pub(super) updated: Option<Stamp<'t>>,
    /// The day and page of the printed paper.
    pub(super) print: Option<Passage<'t>>,
    pub(super) section: Option<&'t str>,
    pub(super) bylines: Vec<Byline<'t>>,
    pub(super) dateline: Option<Dateline<'t>>,
    pub(super) subheads: Vec<Passage<'t>>,
    pub(super) captions: Vec<Caption<'t>>,
    pub(super) hashtags: Vec<Passage<'t>>,
    pub(super) copyright: Option<Copyright<'t>>,
    pub(super) reactions: Vec<Reaction<'t>>,
    pub(super) comments: Option<u64>,
}

impl<'t> Metadata<'t> {
    /// The headline (제목) with its tags.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().headline().unwrap().passage().text(), "한빛시, 다리 놓는다");
    /// ```
    #[must_use]
    pub const fn headline(&self) -> Option<Headline<'t>> {
        self.headline
    }

    /// Lines under the headline (부제).
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n내년 착공해 3년 뒤 개통\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().sub_headlines()[0].text(), "내년 착공해 3년 뒤 개통");
    /// ```
    #[must_use]
    pub fn sub_headlines(&self) -> &[Passage<'t>] {
        &self.sub_headlines
    }

    /// The usual name of the newspaper, broadcaster or agency: `한겨레` for a page of `한겨레신문사`.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\nⓒ 경향신문, 무단 전재 금지";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().outlet(), Some("경향신문"));
    /// ```
    #[must_use]
    pub const fn outlet(&self) -> Option<&'t str> {
        self.outlet
    }

    /// When the article came out (입력, 등록, 승인, 송고), Korean time.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let published = article.metadata().published().unwrap();
    /// assert_eq!(published.to_string(), "2031-03-10T09:00:00+09:00");
    /// ```
    #[must_use]
    pub const fn published(&self) -> Option<Stamp<'t>> {
        self.published
    }

    /// When it was last changed (수정, 업데이트), Korean time.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n입력 2031.03.10 09:00 수정 2031.03.10 11:30\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let updated = article.metadata().updated().unwrap();
    /// assert_eq!(updated.to_string(), "2031-03-10T11:30:00+09:00");
    /// ```
    #[must_use]
    pub const fn updated(&self) -> Option<Stamp<'t>> {
        self.updated
    }

    /// The day and page of the printed paper (지면): `2023-04-08 9면`, `27면`.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n입력 2031.03.10 09:00 지면 2031-03-11 12면\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().print().map(|print| print.text()), Some("2031-03-11 12면"));
    /// ```
    #[must_use]
    pub const fn print(&self) -> Option<Passage<'t>> {
        self.print
    }

    /// The section (섹션): `경제`.
    ///
    /// ```
    /// let page = "사회\n한빛시, 다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().section(), Some("사회"));
    /// ```
    #[must_use]
    pub const fn section(&self) -> Option<&'t str> {
        self.section
    }

    /// Who signs the article, in the order of the page, each once; a columnist before the desk that edits the
    /// page.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n홍길동 기자 hong@hanbit.example";
    /// let article = gisa::Article::parse(page);
    /// let byline = &article.metadata().bylines()[0];
    /// assert_eq!((byline.name, byline.email), (Some("홍길동"), Some("hong@hanbit.example")));
    /// ```
    #[must_use]
    pub fn bylines(&self) -> &[Byline<'t>] {
        &self.bylines
    }

    /// Where the report comes from.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n(한빛=연합뉴스) 홍길동 기자 = 한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let dateline = article.metadata().dateline().unwrap();
    /// assert_eq!((dateline.place, dateline.agency), (Some("한빛"), Some("연합뉴스")));
    /// ```
    #[must_use]
    pub const fn dateline(&self) -> Option<Dateline<'t>> {
        self.dateline
    }

    /// Headings within the story (소제목), without their marks.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n◇ 내년 착공\n\n공사는 내년에 시작한다고 시는 설명했다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().subheads()[0].text(), "내년 착공");
    /// ```
    #[must_use]
    pub fn subheads(&self) -> &[Passage<'t>] {
        &self.subheads
    }

    /// The photographs' captions; one that stands twice is there twice.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n새 다리가 놓일 강어귀. 사진=한빛시\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let caption = &article.metadata().captions()[0];
    /// assert_eq!((caption.passage.text(), caption.credit), ("새 다리가 놓일 강어귀.", Some("한빛시")));
    /// ```
    #[must_use]
    pub fn captions(&self) -> &[Caption<'t>] {
        &self.captions
    }

    /// Hashtags, without the sign `#`.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n#다리 #한빛시";
    /// let article = gisa::Article::parse(page);
    /// let hashtags: Vec<_> = article.metadata().hashtags().iter().map(|tag| tag.text()).collect();
    /// assert_eq!(hashtags, ["다리", "한빛시"]);
    /// ```
    #[must_use]
    pub fn hashtags(&self) -> &[Passage<'t>] {
        &self.hashtags
    }

    /// The copyright notice.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\nⓒ 한빛일보. 무단 전재 금지";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().copyright().unwrap().holder, Some("한빛일보"));
    /// ```
    #[must_use]
    pub const fn copyright(&self) -> Option<&Copyright<'t>> {
        self.copyright.as_ref()
    }

    /// Counts of what readers feel, in the order of the page.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n좋아요 12\n슬퍼요 3";
    /// let article = gisa::Article::parse(page);
    /// let reactions: Vec<_> = article.metadata().reactions().iter().map(|each| (each.label, each.count)).collect();
    /// assert_eq!(reactions, [("좋아요", 12), ("슬퍼요", 3)]);
    /// ```
    #[must_use]
    pub fn reactions(&self) -> &[Reaction<'t>] {
        &self.reactions
    }

    /// The number of comments.
    ///
    /// ```
    /// let page = "한빛시, 다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n댓글 7";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.metadata().comments(), Some(7));
    /// ```
    #[must_use]
    pub const fn comments(&self) -> Option<u64> {
        self.comments
    }
}
