//! What a byline says of one person, and whose an address is that stands behind several.

use super::{Byline, is_desk, mailbox};
use crate::Span;
use crate::article::page::{Page, trim};
use crate::article::{mail, outlet};

/// A byline in the making, in folded text.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::article) struct Entry {
    /// The person's name, or the desk's.
    pub(in crate::article) name: Option<Span>,
    /// `기자`
    pub(in crate::article) role: Option<Span>,
    /// `천안` of `천안=홍길동 기자`.
    pub(in crate::article) place: Option<Span>,
    /// The outlet or desk beside the name.
    pub(in crate::article) outlet: Option<Span>,
    /// The address, by now this person's own.
    pub(in crate::article) email: Option<Span>,
    /// Whether the person worked on the pictures: `사진=홍길동 기자`
    pub(in crate::article) camera: bool,
}

impl Entry {
    /// Whether an address spells the name: `hanbyeol@…` of `김한별`.
    pub(super) fn is_spelt_in(&self, text: &str, address: Span) -> bool {
        self.name.is_some_and(|name| mailbox::spells(mail::mailbox(&text[address]), &text[name]))
    }

    /// In the words of the page as given. It stands where its name does, or its address.
    pub(in crate::article) fn byline<'t>(self, page: &Page<'t, '_>) -> Byline<'t> {
        let borrow = |span: Option<Span>| span.map(|span| page.borrow(span));
        let shown = self.name.or(self.email).unwrap_or_default();
        Byline {
            name: borrow(self.name),
            role: borrow(self.role),
            place: borrow(self.place),
            outlet: borrow(self.outlet),
            email: borrow(self.email),
            span: page.passage(shown).span(),
        }
    }
}

/// `홍길동 기자, 김한별 기자 hong@…`: one address behind all is the first writer's, unless it spells the last
/// one's name. Papers print one address for all who wrote together, mostly that of the first. Who took the
/// pictures has none. Nothing is done where one of the others has an address.
pub(super) fn share_address(text: &str, entries: &mut [Entry]) {
    let [others @ .., last] = entries else { return };
    if others.is_empty() {
        return;
    }
    let Some(address) = last.email.filter(|_| others.iter().all(|entry| entry.email.is_none())) else {
        return;
    };
    if last.is_spelt_in(text, address) && !last.camera {
        return;
    }
    if let Some(first) = others.iter_mut().find(|entry| !entry.camera) {
        first.email = last.email.take();
    }
}

/// A desk, and the outlet that may stand before it: `한빛신문 온라인뉴스부`. Nothing for words that name a
/// paper alone or a person.
pub(super) fn desk_in(text: &str, words: Span) -> Option<(Option<Span>, Span)> {
    // `국제신문` begins as `국제부` does.
    let behind_outlet = || {
        let length = outlet::known_prefix(&text[words])?;
        let desk = trim(text, Span::new(words.start() + length, words.end()));
        is_desk(&text[desk]).then(|| (Some(Span::new(words.start(), words.start() + length)), desk))
    };
    behind_outlet().or_else(|| is_desk(&text[words]).then_some((None, words)))
}
