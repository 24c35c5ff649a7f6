//! Who signs an article: the bylines of all its lines, put together.
//!
//! A page has the same names in several places: at the head, behind the story, on a card with a picture and a
//! desk, below the photographs. Each line of bylines is taken in the order of the page, and a person who
//! stands twice is one, with what either place says. Left out are names below the heading of a press
//! release's contact or below the work of a crew (`촬영`), and a desk that only tells where a reporter works.
//!
//! If no person has signed by then, a sign-off is looked for in the story (`홍길동 기자의 보도입니다.`), and
//! if only desks have, a columnist below the headline or behind the story.
//!
//! Addresses on lines of their own go to the person on the line above, or to the one whose name they spell;
//! as many loose ones as persons are given out in order.

use alloc::vec::Vec;

use super::Metadata;
use crate::Span;
use crate::article::byline::{self, Byline, Demand};
use crate::article::layout::Layout;
use crate::article::line::{self, Kind};
use crate::article::page::{Cut, Page};
use crate::article::{caption, dateline, sign_off};
use crate::lexicon::reporters::{CONTACTS, CREW};

/// More names than an article has: a page that has them is a directory.
const MOST_BYLINES: usize = 64;

impl<'t> Metadata<'t> {
    /// Reads who signs: on lines of bylines and stamps, at the head of the story, behind its last paragraph,
    /// behind the story.
    ///
    /// The lines come first, each where it stands, the dateline among them and the end of the last paragraph
    /// behind the story's last line, so that the names have the order of the page. Each later look is for
    /// pages that have nothing better so far: a sign-off where no name is known, a columnist where no person
    /// is, a name that stands twice and then a photographer where nobody is.
    pub(super) fn read_bylines(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let mut signed = Signed::default();
        for (index, (_, kind)) in layout.lines.iter().enumerate() {
            match kind {
                Kind::Bylines(bylines) if signed.is_card(layout, index, bylines) => {}
                Kind::Bylines(_) if is_contact(page, layout, index) || is_of_crew(page, layout, index) => {}
                Kind::Bylines(bylines) => signed.line(index, bylines),
                Kind::Stamps(stamps) if index <= layout.closing => signed.line(index, &stamps.bylines),
                _ if index == layout.signed => signed.line(index, lead_bylines(layout)),
                _ => {}
            }
            if index + 1 == layout.story.end {
                self.sign_last_paragraph(page, layout, &mut signed);
            }
        }
        self.sign_behind_story(page, layout, &mut signed);
        if signed.bylines.iter().all(|byline| byline.name.is_none()) {
            signed.sign_off(page, layout);
        }
        if signed.bylines.iter().all(|byline| byline.name.is_none_or(byline::is_desk)) {
            columnist(page, layout, &mut signed);
        }
        if signed.bylines.is_empty() {
            signed.named_twice(page, layout);
        }
        let lacks_address =
            layout.story.is_empty() && signed.bylines.iter().all(|byline| byline.email.is_none());
        if signed.bylines.is_empty() || lacks_address {
            signed.photographer(page, layout);
        }
        self.bylines = signed.finish();
    }

    /// Bylines and datelines glued to the last paragraph: `…총괄해왔다. 홍길동 기자`.
    fn sign_last_paragraph(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>, signed: &mut Signed<'t>) {
        if let Some(last) = layout.story.clone().next_back() {
            if let Some(lead) = line::behind_sentence(page, layout.lines[last].0.content) {
                signed.line(last, &lead.bylines);
                self.dateline = self.dateline.or(lead.dateline);
            }
        }
    }

    /// Bylines behind a dateline on a line of their own behind the story: `[한빛일보 홍길동 기자]`; not
    /// farther than the copyright notice or a heading of other stories.
    fn sign_behind_story(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>, signed: &mut Signed<'t>) {
        for index in layout.story.end..layout.lines.len() {
            let (cut, kind) = &layout.lines[index];
            let lead = match kind {
                Kind::Text | Kind::Marker | Kind::Bylines(_) => dateline::of_line(page, cut),
                Kind::Copyright(_) | Kind::Heading => break,
                _ => None,
            };
            if let Some(lead) = lead.filter(|lead| lead.end == cut.content.end()) {
                signed.line(index, &lead.bylines);
                self.dateline = self.dateline.or(lead.dateline);
            }
        }
    }
}

/// Bylines as they are met, each person once.
#[derive(Default)]
struct Signed<'t> {
    /// Persons and desks, in the order in which they were met.
    bylines: Vec<Byline<'t>>,
    /// The line of the last bylines with a name, and whose name is the first of them.
    last: Option<(usize, &'t str)>,
    /// Addresses that stand alone at the end.
    loose: Vec<Byline<'t>>,
}

impl<'t> Signed<'t> {
    /// Takes the bylines of a line; whose the addresses on the next are is known by it.
    fn line(&mut self, index: usize, bylines: &[Byline<'t>]) {
        for byline in bylines {
            match byline.name {
                None => self.address(index, byline),
                Some(name) => self.person(name, byline),
            }
        }
        if let Some(name) = bylines.iter().find_map(|byline| byline.name) {
            self.last = Some((index, name));
        }
    }

    /// The reporter who signs off a broadcast report: the last one, who may be named more than once. `홍길동
    /// 기자의 보도입니다.`; others who sign off before are the reporters of other reports.
    fn sign_off(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let mut last = None;
        for index in layout.story.clone().rev() {
            let Some(found) = sign_off::read(page.text(), layout.lines[index].0.content) else { continue };
            let byline = found.byline(page);
            if last.is_none_or(|last| byline.name == Some(last)) {
                last = byline.name;
                self.line(index, &[byline]);
            }
        }
    }

    /// A name alone on a line before the story, and again behind it, as a station's page has it.
    ///
    /// ```text
    /// 홍길동
    /// 한빛시, 다리 놓는다
    /// 한빛시는 다리를 놓는다고 10일 밝혔다.
    /// 홍길동
    /// ```
    fn named_twice(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let lone = |range: core::ops::Range<usize>| {
            layout.lines[range].iter().filter(|(_, kind)| kind.is_text()).map(|(cut, _)| cut.content)
        };
        let behind = layout.story.end..(layout.story.end + NEAR_END).min(layout.lines.len());
        let stands_behind =
            |name: &Span| lone(behind.clone()).any(|other| page.text()[other] == page.text()[*name]);
        let is_name = |name: &Span| byline::is_full_name(&page.text()[*name]);
        if let Some(name) = lone(0..layout.story.start).filter(is_name).find(stands_behind) {
            self.author(byline::lone_author(page, name));
        }
    }

    /// `…있다. 홍길동기자 hong@hanbit.example`: who took the picture of a page that has nothing else. Only
    /// with an address behind the name: else it is the picture's alone.
    fn photographer(&mut self, page: &Page<'t, '_>, layout: &Layout<'t>) {
        let signs = |index: usize, (cut, kind): &(Cut, Kind<'t>)| {
            let Kind::Caption(caption::Read { credit: Some(credit), .. }) = kind else { return None };
            let signed = Span::new(credit.start(), cut.content.end());
            let has_address = page.text().get(signed.range())?.contains('@');
            let bylines = if has_address { byline::read(page, signed, Demand::Marked) } else { None };
            bylines.map(|bylines| (index, bylines))
        };
        let found = layout.lines.iter().enumerate().find_map(|(index, line)| signs(index, line));
        if let Some((index, bylines)) = found {
            self.line(index, &bylines);
        }
    }

    /// Whether a line is right below that of a name. An address there is this person's.
    fn follows(&self, index: usize) -> bool {
        self.last.is_some_and(|(line, _)| line + 1 == index)
    }

    /// Whether the person of a byline has signed before.
    fn has_signed(&self, byline: &Byline<'t>) -> bool {
        self.bylines.iter().any(|known| known.name == byline.name)
    }

    /// Whether a desk alone on its line tells where a reporter works, on the card behind the article: below a
    /// name, or above that of one who has signed already.
    ///
    /// ```text
    /// 홍길동 기자
    /// 사회부
    /// ```
    fn is_card(&self, layout: &Layout<'t>, index: usize, bylines: &[Byline<'t>]) -> bool {
        let [Byline { name: Some(desk), email: None, .. }] = bylines else { return false };
        let names_reporter = |index: usize| match layout.lines.get(index) {
            Some((_, Kind::Bylines(beside))) => beside.iter().any(|byline| {
                byline.name.is_some_and(|name| !byline::is_desk(name)) && self.has_signed(byline)
            }),
            _ => false,
        };
        byline::is_desk(desk)
            && index > layout.story.end
            && (self.follows(index) || names_reporter(index + 1))
    }

    /// A columnist, before the desk that edits the page. Whoever has signed already is not added again.
    fn author(&mut self, author: Byline<'t>) {
        if self.bylines.iter().all(|known| known.name != author.name) {
            let behind = self.bylines.iter().position(|known| known.name.is_none_or(byline::is_desk));
            self.bylines.insert(behind.unwrap_or(self.bylines.len()), author);
        }
    }

    /// Adds a person, or what this line says more of one. So `홍길동 기자` at the head and `홍길동
    /// hong@hanbit.example` at the end are one with role and address.
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

    /// An address on a line of its own belongs to the person of the line before, of several to the one whose
    /// name it spells, even if an address that all share stood there; else to the first. Addresses that are
    /// nobody's are kept until all lines are read, each once.
    fn address(&mut self, index: usize, byline: &Byline<'t>) {
        let follows = self.follows(index);
        let spelt = byline.email.and_then(|address| {
            let is_spelt =
                |known: &Byline<'_>| known.name.is_some_and(|name| byline::is_mail_of(address, name));
            self.bylines.iter().position(is_spelt)
        });
        let above = || {
            let (_, name) = self.last?;
            self.bylines.iter().position(|known| known.name == Some(name))
        };
        let owner = spelt.or_else(above).filter(|&owner| {
            let email = self.bylines[owner].email;
            let sharing = self.bylines.iter().filter(|known| known.email == email).count();
            follows && (email.is_none() || sharing > 1)
        });
        let last = owner.and_then(|owner| self.bylines.get_mut(owner));
        match last {
            Some(person) => person.email = byline.email,
            // An address below a caption stands below the story too.
            None if self.loose.iter().any(|known| known.email == byline.email) => {}
            None if self.loose.len() < MOST_BYLINES => self.loose.push(*byline),
            None => {}
        }
    }

    /// The bylines, with the loose addresses given out. One address that is nobody's goes to the first who
    /// signs, if he has none; on a page without a name it is the byline.
    fn finish(mut self) -> Vec<Byline<'t>> {
        let have_none = self.bylines.iter().all(|byline| byline.email.is_none());
        if have_none && self.loose.len() == self.bylines.len() {
            // As many addresses as persons: each has its own, in their order.
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

/// Lines behind the story among which a name stands again.
const NEAR_END: usize = 4;

/// How many lines at most stand between the heading of a contact and the name: a firm and its desk.
const CONTACT_LINES: usize = 3;

/// Whether a name stands below the heading of a press release's contact. So names below `보도자료 문의` are
/// not of who wrote; the heading is three lines above at most.
fn is_contact(page: &Page<'_, '_>, layout: &Layout<'_>, index: usize) -> bool {
    let above = layout.lines[..index].iter().rev().take(CONTACT_LINES);
    index > layout.story.end && { above }.any(|(cut, _)| CONTACTS.contains(&&page.text()[cut.content]))
}

/// Whether a name stands right below what somebody of the crew does: `촬영`.
///
/// ```text
/// 촬영
/// 홍길동
/// ```
fn is_of_crew(page: &Page<'_, '_>, layout: &Layout<'_>, index: usize) -> bool {
    let above = index.checked_sub(1).and_then(|above| layout.lines.get(above));
    above.is_some_and(|(cut, _)| CREW.contains(&&page.text()[cut.content]))
}

/// Who signs in the dateline of the story. None where the story has no dateline.
fn lead_bylines<'l, 't>(layout: &'l Layout<'t>) -> &'l [Byline<'t>] {
    layout.lead.as_ref().map_or(&[], |lead| lead.bylines.as_slice())
}

/// A columnist's line between headline and story, or right behind the story. Asked in this order: all on the
/// line, `홍길동 한솔대 교수`; on this and the next; and, behind the story alone, a profession without its
/// place, `홍길동 시인`. Beside the time stamp names alone will do.
fn columnist<'t>(page: &Page<'t, '_>, layout: &Layout<'t>, signed: &mut Signed<'t>) {
    let behind = layout.story.end..(layout.story.end + 2).min(layout.lines.len());
    let before = layout.headline.map_or(0..0, |headline| headline + 1..layout.story.start.max(headline + 1));
    // The line that a name has given his position.
    let mut position = None;
    for index in before.chain(behind) {
        let (cut, kind) = &layout.lines[index];
        if position == Some(index) {
            continue;
        }
        let below = || match layout.lines.get(index + 1) {
            Some((below, Kind::Text)) => {
                let author = byline::columnist_below(page, cut.content, below.content)?;
                position = Some(index + 1);
                Some(author)
            }
            _ => None,
        };
        let alone = || if index >= layout.story.end { byline::author(page, cut.content) } else { None };
        let author = match kind {
            Kind::Text => byline::columnist(page, cut.content).or_else(below).or_else(alone),
            _ => continue,
        };
        match author {
            Some(author) => signed.author(author),
            None if stands_by_stamp(layout, index) => {
                byline::lone_authors(page, cut.content).into_iter().for_each(|author| signed.author(author));
            }
            None => {}
        }
    }
}

/// Whether a line before the story stands right above or below the time stamp.
///
/// ```text
/// 홍길동 김한별
/// 입력 2031.03.10 09:00
/// ```
fn stands_by_stamp(layout: &Layout<'_>, index: usize) -> bool {
    let is_stamp =
        |index: usize| matches!(layout.lines.get(index), Some((_, Kind::Stamps(_) | Kind::StampLabel(_))));
    index < layout.story.start && (is_stamp(index + 1) || index.checked_sub(1).is_some_and(is_stamp))
}
