//! How a page's metadata is read off the lines that have found their places.
//!
//! Lines have been told and have their places by now, so that little is decided here, but which of several
//! counts: the first dateline, the notice that forbids something rather than one that only names a holder,
//! the captions in the order of the page, glued ones among them. Two lines belong together where the label
//! stands on one and the number on the next. Times, section, outlet and names have rules of their own
//! ([`timing`], [`section`], [`publisher`](super::publisher), [`signed`](super::signed)); the outlet is the
//! last, as it asks all others.

use super::Metadata;
use super::publisher::outlet_of;
use crate::Span;
use crate::article::copyright::{self, Copyright};
use crate::article::dateline::{self, Dateline};
use crate::article::headline::{self, Headline};
use crate::article::layout::{Glued, Layout};
use crate::article::line::Kind;
use crate::article::page::{Cut, Page};
use crate::article::reactions::{self, Reaction};
use crate::article::zone::ZoneKind;
use crate::article::{brackets, caption, outlet, section, timing};

impl<'t> Metadata<'t> {
    /// Reads everything but the values of the story. Bylines are read before the section, which nobody's name
    /// is, and the outlet last, which asks for the notice, the dateline and the addresses.
    pub(in crate::article) fn read(page: &Page<'t, '_>, layout: &Layout<'t>) -> Self {
        let mut metadata = Self::default();
        metadata.read_headlines(page, layout);
        metadata.read_story(page, layout);
        metadata.read_lines(page, layout);
        metadata.read_bylines(page, layout);
        let times = timing::read(page, layout);
        (metadata.published, metadata.updated, metadata.print) =
            (times.published, times.updated, times.print);
        metadata.section = section::read(page, layout, &metadata.bylines);
        metadata.outlet = outlet_of(page, layout, &metadata);
        metadata
    }

    /// The headline without the site's name, and the lines under it. Of `한빛시, 다리 놓는다 - 한빛일보` the
    /// headline has the first part.
    fn read_headlines(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let span = |index: usize| layout.lines[index].0.content;
        self.headline = layout
            .headline
            .map(|index| Headline::new(page.passage(headline::without_site(page.text(), span(index)))));
        self.sub_headlines =
            zone_lines(layout, ZoneKind::SubHeadline).map(|index| page.passage(span(index))).collect();
    }

    /// Captions, subheads and the dateline. A caption loses the headline at its head, by which some sites
    /// name their pictures. The dateline of the story counts before one on a line of its own.
    fn read_story(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let headline = layout.headline.map(|index| &page.text()[layout.lines[index].0.content]);
        let own = |read: &caption::Read| headline.map_or(*read, |words| read.without(page.text(), words));
        for (index, (cut, kind)) in layout.lines.iter().enumerate() {
            match layout.glued_to(index) {
                Some(Glued::Caption(read)) => self.captions.extend(own(read).captions(page)),
                Some(&Glued::Subhead(span, _)) if layout.zones[index] == ZoneKind::Body => {
                    self.subheads.push(page.passage(span));
                }
                _ => {}
            }
            match (kind, layout.zones[index]) {
                (Kind::Caption(read), ZoneKind::Caption) => self.captions.extend(own(read).captions(page)),
                (Kind::Marked(span), ZoneKind::Subhead) => self.subheads.push(page.passage(*span)),
                (_, ZoneKind::Subhead) => self.subheads.push(page.passage(cut.content)),
                _ => {}
            }
        }
        self.dateline =
            layout.lead.as_ref().and_then(|lead| lead.dateline).or_else(|| own_line(page, layout));
    }

    /// What lines say by themselves, or with the line below them.
    ///
    /// Tags above the headline are left out; a notice goes on with the line below it:
    ///
    /// ```text
    /// <저작권자 ⓒ 한빛일보,
    /// 무단 전재 및 재배포 금지>
    /// ```
    fn read_lines(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        for (index, (cut, kind)) in layout.lines.iter().enumerate() {
            match kind {
                // Above the headline are the site's, of what is much read.
                Kind::Hashtags(tags) if layout.headline.is_none_or(|headline| index > headline) => {
                    self.hashtags.extend(tags);
                }
                Kind::Copyright(copyright) => {
                    self.note(copyright);
                    if let Some((below, Kind::Furniture | Kind::Text | Kind::Stamps(_))) =
                        below(page, layout, index)
                    {
                        self.forbid(page, below.content);
                    }
                }
                // A notice that stands behind a picture: `© 한빛뉴스` alone says whose that is.
                Kind::Caption(_) if self.copyright.is_none() => {
                    let notice = copyright::read(page, cut.content, cut.signs);
                    self.copyright = notice.filter(|notice| !notice.restrictions.is_empty());
                }
                _ => self.count(page, layout, index),
            }
        }
    }

    /// Counts what readers feel and their comments, on one line or on two.
    ///
    /// ```text
    /// 좋아요
    /// 4
    /// ```
    fn count(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>, index: usize) {
        let (cut, kind) = &layout.lines[index];
        let counted = || match below(page, layout, index) {
            Some(&(_, Kind::Count(count))) => Some(count),
            _ => None,
        };
        match kind {
            Kind::Counters(counters) => {
                self.reactions.extend(&counters.reactions);
                self.comments = self.comments.or(counters.comments);
            }
            Kind::ReactionLabel(label) => {
                self.reactions.extend(counted().map(|count| Reaction { label: page.borrow(*label), count }));
            }
            Kind::Text => {
                let count = counted().filter(|_| reactions::is_polite(&page.text()[cut.content]));
                self.reactions.extend(count.map(|count| Reaction { label: page.borrow(cut.content), count }));
            }
            Kind::Stamps(stamps) => self.comments = self.comments.or(stamps.comments),
            Kind::Comments(count) => self.comments = self.comments.or_else(|| count.or_else(counted)),
            _ => {}
        }
    }

    /// The first notice, or the first that forbids something. Of `ⓒ 한빛일보` and, below it, `ⓒ 한들통신.
    /// 무단 전재 금지` the second; of two that forbid something the first.
    fn note(&mut self, copyright: &Copyright<'t>) {
        let says_more =
            |held: &Copyright<'_>| held.restrictions.is_empty() && !copyright.restrictions.is_empty();
        match &mut self.copyright {
            // What is forbidden stands below the holder.
            Some(held) if copyright.holder.is_none() && says_more(held) && held.holder.is_some() => {
                held.restrictions.clone_from(&copyright.restrictions);
            }
            Some(held) if !says_more(held) => {}
            held => *held = Some(copyright.clone()),
        }
    }

    /// A notice may name the holder on one line, and say what is forbidden on the next, where its brackets
    /// close. Nothing is done where the notice forbids something itself.
    fn forbid(&mut self, page: &Page<'t, '_>, line: Span) {
        if let Some(held) = self.copyright.as_mut().filter(|held| held.restrictions.is_empty()) {
            let words = &page.text()[line];
            held.restrictions = copyright::forbidden(words);
            if copyright::is_open(held.passage.text()) && words.ends_with(copyright::CLOSING) {
                held.passage = page.extended(held.passage, line);
            }
        }
    }
}

/// The line below one, behind the name of a button's picture: `좋아요 ¶ 이미지 ¶ 5`. Nothing behind the last
/// line.
fn below<'l, 't>(page: &Page<'t, '_>, layout: &'l Layout<'t>, index: usize) -> Option<&'l (Cut, Kind<'t>)> {
    let is_picture = |(cut, _): &&(Cut, Kind<'_>)| reactions::is_picture(&page.text()[cut.content]);
    let below = layout.lines.get(index + 1);
    if below.as_ref().is_some_and(is_picture) { layout.lines.get(index + 2) } else { below }
}

/// The lines of a zone, in order.
fn zone_lines<'l>(layout: &'l Layout<'_>, zone: ZoneKind) -> impl Iterator<Item = usize> + 'l {
    layout.zones.iter().enumerate().filter(move |(_, kind)| **kind == zone).map(|(index, _)| index)
}

/// A dateline on a line of its own before the story: `[한빛신문 홍길동 기자]`, `(한빛=뉴스1) 홍길동 기자 |
/// 2031-03-10` beside the stamp, and the page's own `[한빛신문]` alone or before a picture's caption, where
/// `[사진=한들통신]` is a credit. Nothing for lines above the headline, and in the story.
fn own_line<'t>(page: &Page<'t, '_>, layout: &Layout<'t>) -> Option<Dateline<'t>> {
    let is_own = |found: &Dateline<'_>, is_paper: fn(&Page<'_, '_>, &str) -> bool| {
        found.place.is_none() && found.agency.is_some_and(|name| is_paper(page, name))
    };
    let mut near = layout.headline.map_or(0, |headline| headline + 1)..layout.story.start;
    near.find_map(|index| {
        let (cut, kind) = &layout.lines[index];
        let dateline = || dateline::of_line(page, cut)?.dateline;
        match kind {
            Kind::Bylines(_) => dateline(),
            Kind::Stamps(_) => dateline().filter(|found| found.place.is_some()),
            // Without brackets, there is a place.
            _ if !brackets::begin(&page.text()[cut.content]) => None,
            Kind::Caption(_) => dateline().filter(|found| is_own(found, outlet::is_of_page)),
            Kind::Credit | Kind::Text => dateline().filter(|found| is_own(found, outlet::is_known)),
            _ => None,
        }
    })
}
