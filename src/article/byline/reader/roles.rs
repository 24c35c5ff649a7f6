//! What somebody is, behind the name, before it or in the same word, and whose name stands before it.
//!
//! The usual order is name and role (`홍길동 기자`), as one word or two. Before the name the role is held
//! back until that comes (`인턴기자 홍길동`), and a desk may stand in place of the name
//! (`온라인뉴스팀 기자`). Lists of surnames have gaps, so that right before a role three syllables are a name
//! wherever nothing else can stand.

use super::super::words::{is_desk, is_long_name, is_of_syllables, is_short_word};
use super::Reader;
use crate::Span;
use crate::lexicon::reporters::ROLE_PREFIXES;

impl Reader<'_, '_> {
    /// A role, alone or behind a name in the same word: `홍길동기자`. Nothing where the words before it are
    /// nobody's: `어제 만난 기자`.
    pub(super) fn role(&mut self, name: Span, role: Span) -> Option<()> {
        let (name, role) = if self.tells_kind(name) {
            (Span::new(name.start(), name.start()), Span::new(name.start(), role.end()))
        } else {
            (name, role)
        };
        self.name_before_role(name)?;
        if self.waiting == 0 {
            // `인턴기자 홍길동`
            self.role_before = Some(role);
            return Some(());
        }
        let outlet = self.outlet.take();
        for entry in self.done.iter_mut().rev().take(self.waiting) {
            entry.role = Some(role);
            entry.outlet = entry.outlet.or(outlet);
            entry.place = entry.place.or(self.post);
        }
        self.group = self.waiting;
        self.post = None;
        self.marked = true;
        self.waiting = 0;
        Some(())
    }

    /// Whoever stands before a role, beside those who wait for it, `name` being in its own word.
    ///
    /// In this order: the kind of the role among the words before is dropped; words that must be a name are
    /// one; all other words are settled; then the name in the role's own word; then a place, and a desk,
    /// where nobody else waits for the role.
    fn name_before_role(&mut self, name: Span) -> Option<()> {
        // `홍길동 프리랜서 기자`: the kind of the role.
        if name.is_empty() && self.waiting > 0 {
            self.words.take_if(|words| ROLE_PREFIXES.contains(&&self.text[*words]));
        }
        if let Some(name) = self.words.filter(|&words| self.must_be_name(words)) {
            self.words = None;
            self.person(name);
        }
        self.settle_words()?;
        if !name.is_empty() {
            self.person(name);
        }
        // A person called like a place, but not in `[한빛방송 대구] [앵커]`.
        if let Some(name) = self.origin.take_if(|_| self.waiting == 0 && self.outlet.is_none()) {
            self.person(name);
        }
        // `온라인뉴스팀 기자`
        if let Some(desk) =
            self.outlet.take_if(|_| self.waiting == 0).filter(|&desk| is_desk(&self.text[desk]))
        {
            self.person(desk);
        }
        Some(())
    }

    /// `홍길동 순회특파원`: two syllables behind a name that waits for its role tell what kind of role it is.
    fn tells_kind(&self, before_role: Span) -> bool {
        let last = self.done.last().and_then(|entry| entry.name).filter(|_| self.waiting > 0);
        is_of_syllables(&self.text[before_role], 2)
            && last.is_some_and(|last| &self.text[last.end()..before_role.start()] == " ")
    }

    /// Before a role, a long name is one, and any three syllables behind a place and its sign `=`, or where
    /// nothing else stands on the line before them: a surname that no list has. Not so what ends in `의`, and
    /// what the page calls itself: `박하늘별 기자`, `천안=뎡하나 기자`; not `누리볼 기자` on the page of that
    /// name.
    fn must_be_name(&self, words: Span) -> bool {
        let text = &self.text[words];
        let behind_sign = || {
            self.place.is_some_and(|place| self.text[place.end()..words.start()].trim() == "=")
                && is_short_word(text)
        };
        let is_first = || {
            let opens = self.done.is_empty() && self.place.is_none() && self.outlet.is_none();
            opens && is_short_word(text) && !text.ends_with('의') && !ROLE_PREFIXES.contains(&text)
        };
        (is_long_name(text) || behind_sign() || is_first()) && !self.is_outlet(text)
    }
}
