//! What a page says about its article.

use alloc::vec::Vec;

use super::byline::{self, Byline};
use super::caption::Caption;
use super::copyright::{self, Copyright};
use super::dateline::Dateline;
use super::headline::{self, Headline};
use super::layout::Layout;
use super::line::{self, Kind};
use super::outlet;
use super::page::Page;
use super::passage::Passage;
use super::reactions::Reaction;
use super::section;
use super::sign_off;
use super::stamp::Stamp;
use super::timing;
use super::zone::ZoneKind;
use crate::Span;

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

    /// Who signs the article, in the order of the page, each once; a columnist before the desk that edits the page.
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

/// More names than an article has: a page that has them is a directory.
const MOST_BYLINES: usize = 64;

impl<'t> Metadata<'t> {
    pub(super) fn read(page: &Page<'t, '_>, layout: &Layout<'t>) -> Self {
        let mut metadata = Self::default();
        metadata.read_headlines(page, layout);
        metadata.read_story(page, layout);
        metadata.read_counters(page, layout);
        metadata.read_bylines(page, layout);
        let times = timing::read(page, layout);
        (metadata.published, metadata.updated, metadata.print) =
            (times.published, times.updated, times.print);
        metadata.section = section::read(page, layout, &metadata.bylines);
        metadata.outlet = outlet_of(page, layout, &metadata);
        metadata
    }

    fn read_headlines(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let span = |index: usize| layout.lines[index].0.content;
        self.headline = layout
            .headline
            .map(|index| Headline::new(page.passage(headline::without_site(page.text(), span(index)))));
        self.sub_headlines =
            zone_lines(layout, ZoneKind::SubHeadline).map(|index| page.passage(span(index))).collect();
    }

    fn read_story(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        for (index, (cut, kind)) in layout.lines.iter().enumerate() {
            if let Some(read) = layout.glued_to(index) {
                self.captions.extend(read.captions(page));
            }
            match (kind, layout.zones[index]) {
                (Kind::Caption(read), ZoneKind::Caption) => self.captions.extend(read.captions(page)),
                (Kind::Marked(span), ZoneKind::Subhead) => self.subheads.push(page.passage(*span)),
                (_, ZoneKind::Subhead) => self.subheads.push(page.passage(cut.content)),
                _ => {}
            }
        }
        // `[한빛신문 홍길동 기자]` may stand on a line of its own before the story.
        let near = layout.headline.map_or(0, |headline| headline + 1)..layout.story.start;
        let bracketed = || {
            let mut lines =
                near.map(|index| &layout.lines[index]).filter(|(_, kind)| matches!(kind, Kind::Bylines(_)));
            lines.find_map(|(cut, _)| line::lead(page, cut)?.dateline)
        };
        self.dateline = layout.lead.as_ref().and_then(|lead| lead.dateline).or_else(bracketed);
    }

    fn read_counters(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        for (index, (cut, kind)) in layout.lines.iter().enumerate() {
            let next = layout.lines.get(index + 1).map(|(_, kind)| kind);
            match (kind, next) {
                (Kind::Hashtags(tags), _) => self.hashtags.extend(tags),
                (Kind::Copyright(copyright), next) => {
                    self.note(copyright);
                    if let Some(Kind::Furniture) = next {
                        self.forbid(&page.text()[layout.lines[index + 1].0.content]);
                    }
                }
                (Kind::Caption(_), _) if self.copyright.is_none() => {
                    self.copyright = copyright::read(page, cut.content);
                }
                (Kind::Reactions(reactions), _) => self.reactions.extend(reactions),
                (Kind::ReactionLabel, Some(&Kind::Count(count))) => {
                    self.reactions.push(Reaction { label: page.borrow(cut.content), count });
                }
                (&Kind::Comments(Some(count)), _) | (Kind::Comments(None), Some(&Kind::Count(count))) => {
                    self.comments = self.comments.or(Some(count));
                }
                _ => {}
            }
        }
    }

    /// The first notice, or the first that forbids something.
    fn note(&mut self, copyright: &Copyright<'t>) {
        let says_more =
            |held: &Copyright<'_>| held.restrictions.is_empty() && !copyright.restrictions.is_empty();
        if self.copyright.as_ref().is_none_or(says_more) {
            self.copyright = Some(copyright.clone());
        }
    }

    /// A notice may name the holder on one line, and say what is forbidden on the next.
    fn forbid(&mut self, line: &str) {
        if let Some(copyright) = self.copyright.as_mut().filter(|held| held.restrictions.is_empty()) {
            copyright.restrictions = copyright::forbidden(line);
        }
    }

    fn read_bylines(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let mut signed = Signed::default();
        for (index, (_, kind)) in layout.lines.iter().enumerate().take(layout.end) {
            match kind {
                Kind::Bylines(bylines) => signed.line(index, bylines),
                Kind::Stamps(stamps) if index <= layout.closing => signed.line(index, &stamps.bylines),
                _ if index == layout.story.start => signed.line(index, lead_bylines(layout)),
                _ => {}
            }
        }
        self.sign_behind_story(page, layout, &mut signed);
        if signed.bylines.iter().all(|byline| byline.name.is_none()) {
            self.sign_off(page, layout, &mut signed);
        }
        if signed.bylines.iter().all(|byline| byline.name.is_none_or(byline::is_desk)) {
            columnist(page, layout, &mut signed);
        }
        self.bylines = signed.finish();
    }

    /// Bylines and datelines glued to the last paragraph, or on a line of their own behind it.
    fn sign_behind_story(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>, signed: &mut Signed<'t>) {
        if let Some(last) = layout.story.clone().next_back() {
            if let Some((_, lead)) = line::behind_sentence(page, layout.lines[last].0.content) {
                signed.line(last, &lead.bylines);
                self.dateline = self.dateline.or(lead.dateline);
            }
        }
        for index in layout.story.end..layout.end {
            let (cut, kind) = &layout.lines[index];
            if matches!(kind, Kind::Text | Kind::Marker | Kind::Bylines(_)) {
                if let Some(lead) = line::lead(page, cut).filter(|lead| lead.end == cut.content.end()) {
                    signed.line(index, &lead.bylines);
                    self.dateline = self.dateline.or(lead.dateline);
                }
            }
            if matches!(kind, Kind::Copyright(_) | Kind::Heading) {
                break;
            }
        }
    }

    /// The reporter who signs off a broadcast report.
    fn sign_off(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>, signed: &mut Signed<'t>) {
        for index in layout.story.clone().rev() {
            let Some(found) = sign_off::read(page.text(), layout.lines[index].0.content) else { continue };
            let passage = page.passage(found.name);
            let borrow = |part: Option<Span>| part.map(|part| page.borrow(part));
            let byline = Byline {
                name: Some(passage.text()),
                role: borrow(found.role),
                email: borrow(found.email),
                span: passage.span(),
                ..Byline::default()
            };
            signed.line(index, &[byline]);
            return;
        }
    }
}

/// Bylines as they are met, each person once.
#[derive(Default)]
struct Signed<'t> {
    bylines: Vec<Byline<'t>>,
    /// The line of the last byline, and how many persons it has.
    last: Option<(usize, usize)>,
    /// Addresses that stand alone at the end.
    loose: Vec<Byline<'t>>,
}

impl<'t> Signed<'t> {
    fn line(&mut self, index: usize, bylines: &[Byline<'t>]) {
        for byline in bylines {
            match byline.name {
                None => self.address(index, byline),
                Some(name) => self.person(name, byline),
            }
        }
        if bylines.iter().any(|byline| byline.name.is_some()) {
            self.last = Some((index, bylines.len()));
        }
    }

    /// A columnist, before the desk that edits the page.
    fn author(&mut self, author: Byline<'t>) {
        if self.bylines.iter().all(|known| known.name != author.name) {
            let behind = self.bylines.iter().position(|known| known.name.is_none_or(byline::is_desk));
            self.bylines.insert(behind.unwrap_or(self.bylines.len()), author);
        }
    }

    fn person(&mut self, name: &str, byline: &Byline<'t>) {
        let is_full = self.bylines.len() >= MOST_BYLINES;
        match self.bylines.iter_mut().find(|known| known.name == Some(name)) {
            None if is_full => {}
            None => self.bylines.push(*byline),
            Some(known) => {
                known.role = known.role.or(byline.role);
                known.place = known.place.or(byline.place);
                known.outlet = known.outlet.or(byline.outlet);
                known.email = known.email.or(byline.email);
            }
        }
    }

    /// An address on a line of its own belongs to the person of the line before, else to the first.
    fn address(&mut self, index: usize, byline: &Byline<'t>) {
        let follows = self.last.is_some_and(|(line, _)| line + 1 == index);
        let last = self.bylines.last_mut().filter(|last| follows && last.email.is_none());
        match last {
            Some(person) => person.email = byline.email,
            None if self.loose.len() < MOST_BYLINES => self.loose.push(*byline),
            None => {}
        }
    }

    fn finish(mut self) -> Vec<Byline<'t>> {
        let is_known = |loose: &&Byline<'_>| self.bylines.iter().any(|byline| byline.email == loose.email);
        // As many addresses as persons: each has its own, in their order.
        let is_each =
            self.loose.len() == self.bylines.len() && !self.loose.iter().any(|loose| is_known(&loose));
        if is_each && self.bylines.iter().all(|byline| byline.email.is_none()) {
            for (byline, loose) in self.bylines.iter_mut().zip(&self.loose) {
                byline.email = loose.email;
            }
        } else if let Some(&loose) = self.loose.first() {
            let is_known = self.bylines.iter().any(|byline| byline.email == loose.email);
            match self.bylines.first_mut() {
                None => self.bylines.push(loose),
                Some(first) if first.email.is_none() && !is_known => first.email = loose.email,
                Some(_) => {}
            }
        }
        self.bylines
    }
}

fn lead_bylines<'l, 't>(layout: &'l Layout<'t>) -> &'l [Byline<'t>] {
    layout.lead.as_ref().map_or(&[], |lead| lead.bylines.as_slice())
}

/// A columnist's line between headline and story, or right behind the story.
fn columnist<'t>(page: &Page<'t, '_>, layout: &Layout<'t>, signed: &mut Signed<'t>) {
    let behind = layout.story.end..(layout.story.end + 2).min(layout.end);
    let before = layout.headline.map_or(0..0, |headline| headline + 1..layout.story.start.max(headline + 1));
    for index in before.chain(behind) {
        let (cut, kind) = &layout.lines[index];
        if let (Kind::Text, Some(byline)) = (kind, byline::columnist(page, cut.content)) {
            signed.author(byline);
        }
    }
}

fn zone_lines<'l>(layout: &'l Layout<'_>, zone: ZoneKind) -> impl Iterator<Item = usize> + 'l {
    layout.zones.iter().enumerate().filter(move |(_, kind)| **kind == zone).map(|(index, _)| index)
}

/// The outlet: named on a line of its own before the story, else the holder of the copyright, else that of the dateline, else
/// the reporters' domain, else the station that a reporter signs off with.
fn outlet_of<'t>(page: &Page<'t, '_>, layout: &Layout<'t>, metadata: &Metadata<'t>) -> Option<&'t str> {
    let text = page.text();
    let head = layout.lines[..layout.story.start].iter();
    let mut lines = head.filter(|(_, kind)| matches!(kind, Kind::Outlet)).map(|(cut, _)| cut.content);
    let named = lines.find_map(|line| {
        let words = &text[line];
        outlet::usual_name(words.strip_suffix(" 구독").unwrap_or(words))
    });
    let holder = || metadata.copyright.as_ref()?.holder.map(usual);
    let agency = || metadata.dateline.and_then(|dateline| dateline.agency).map(usual);
    let mail = || metadata.bylines.iter().find_map(|byline| outlet::by_mail(byline.email?));
    let known = || metadata.copyright.as_ref()?.holder.and_then(outlet::usual_name);
    let signed = || unknown_outlet(page, layout);
    named
        .or_else(known)
        .or_else(signed)
        .or_else(holder)
        .or_else(agency)
        .or_else(mail)
        .or_else(|| station(page, layout))
}

/// How many lines lie at most between the headline or the time stamp and the name of a paper.
const NEAR: usize = 3;

/// `한빛일보` on a line of its own near the headline or the time stamp, though the table does not know it.
fn unknown_outlet<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<&'t str> {
    let head = &layout.lines[..layout.story.start];
    let is_anchor = |index: usize| {
        layout.headline == Some(index) || matches!(head[index].1, Kind::Stamps(_) | Kind::StampLabel(_))
    };
    (0..head.len()).find_map(|index| {
        let (cut, kind) = &head[index];
        let names_paper = matches!(kind, Kind::Text) && outlet::is_paper(&page.text()[cut.content]);
        let near = index.saturating_sub(NEAR)..(index + NEAR + 1).min(head.len());
        (names_paper && near.into_iter().any(is_anchor)).then(|| page.borrow(cut.content))
    })
}

fn usual(name: &str) -> &str {
    let first = name.split(" & ").next().unwrap_or(name);
    outlet::usual_name(name).or_else(|| outlet::usual_name(first)).unwrap_or(name)
}

/// The station of `KBS 뉴스 홍길동입니다.`
fn station(page: &Page<'_, '_>, layout: &Layout<'_>) -> Option<&'static str> {
    layout.story.clone().rev().find_map(|index| {
        let line: Span = layout.lines[index].0.content;
        sign_off::read(page.text(), line)?;
        let words = &page.text()[line];
        let length = outlet::known_prefix(words)?;
        outlet::usual_name(&words[..length])
    })
}
