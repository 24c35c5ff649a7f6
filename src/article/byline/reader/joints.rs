//! What the signs between the words of a byline say: `=`, bars, and brackets.
//!
//! The same sign means different things by what stands at its sides: `천안=홍길동 기자` is a place,
//! `사진=홍길동 기자` a kind of work, `한빛일보=홍길동 기자` a paper that the table or the page has, and
//! `기자 : 홍길동` a role. A bar or a stroke parts entries, but behind a place at the head it belongs to that
//! (`홍천 | 홍길동 기자`, `남원/홍길동 기자`). In round brackets only an address and a place behind `=` say
//! something.

use super::Reader;
use crate::Span;
use crate::article::byline::Entry;
use crate::article::byline::words::{
    has_desk_ending, is_affiliation, is_desk, is_name, is_of_syllables, is_work,
};
use crate::article::page::trim_signs;
use crate::article::{mail, section};
use crate::lexicon::reporters::CAMERA;
use crate::scan::class::is_hangul;

/// Characters of the longest place before `=`: `해리슨[미국 뉴저지주]`.
/// What is longer before `=` is a caption: `…의 본사. 사진=홍길동 기자`.
const LONGEST_PLACE: usize = 16;

impl Reader<'_, '_> {
    /// What stands before `=` is a place, a desk or outlet, or what the person did: `천안=`, `한빛일보=`,
    /// `사진=`. Nothing where no words stand before it, or too many for a place.
    pub(super) fn equals(&mut self) -> Option<()> {
        if let Some(role) = self.role_before.filter(|_| self.words.is_none()) {
            // `기자 : 홍길동`, `영상기자 : 홍길동`, `영상취재 기자 : 홍길동`
            self.camera |= CAMERA.contains(&&self.text[role]);
            return Some(());
        }
        let label = self.unclaimed()?;
        let text = &self.text[label];
        if is_work(text) {
            self.camera = CAMERA.contains(&text);
            self.place = None;
            self.marked = true;
        } else if is_desk(text) || self.is_outlet(text) {
            self.outlet = Some(label);
        } else if text.chars().count() <= LONGEST_PLACE && !text.contains(['<', '〈', '《'])
            // `…의 본사. 사진=홍길동 기자` is a caption.
            && !text.contains(". ")
        {
            self.place = Some(label);
        } else {
            return None;
        }
        Some(())
    }

    /// `홍천 | 홍길동 기자`: two syllables at the head, or words that are nobody's, are the place that the
    /// reporter writes from. Two syllables alone may be a name too, and are the place because a bar follows.
    /// Elsewhere it parts entries. Nothing where words before it are nobody's.
    pub(super) fn bar(&mut self) -> Option<()> {
        let is_first = !self.marked && self.place.is_none() && self.outlet.is_none();
        if let Some(place) = self.origin.take() {
            self.place = Some(place);
            return Some(());
        }
        let begins = match (self.done.as_slice(), self.words) {
            ([], Some(words)) => Some(words).filter(|&words| {
                let text = &self.text[words];
                may_be_place(text) && !is_affiliation(text) && !is_work(text)
            }),
            ([only], None) => only.name.filter(|name| is_of_syllables(&self.text[*name], 2)),
            _ => None,
        };
        match begins.filter(|_| is_first) {
            Some(place) => {
                self.words = None;
                self.done.clear();
                self.waiting = 0;
                self.place = Some(place);
                Some(())
            }
            None => self.settle_words(),
        }
    }

    /// The words before a sign `=`. A place may look like a name (`제주`): persons without a role are such
    /// words. Nothing where none are left.
    fn unclaimed(&mut self) -> Option<Span> {
        let words = self.words.take();
        // `글: 홍길동(gildong) 편집: 김한별`, `천안=홍길동 사진=김한별`: what somebody else did, behind who
        // has a label or a place already.
        let is_labelled = self.marked || self.place.is_some();
        if is_labelled && words.is_some_and(|words| is_work(&self.text[words])) {
            self.waiting = 0;
            return words;
        }
        let mut label = words;
        // `무안=홍길동, 세종=김한별 기자`: who has a place already waits for the role of both.
        let waiting = self.done.len() - self.waiting;
        let is_placed = |entry: &Entry| entry.place.is_some();
        let start = self.done[waiting..].iter().rposition(is_placed).map_or(waiting, |at| waiting + at + 1);
        self.waiting = start - waiting;
        for entry in self.done.drain(start..).rev() {
            let end = label.map_or(entry.name?.end(), Span::end);
            label = Some(Span::new(entry.name?.start(), end));
        }
        label.or_else(|| self.post.take()).or_else(|| self.origin.take()).or_else(|| self.outlet.take())
    }

    /// `글·사진 남원/홍길동 기자`: two syllables that look like a name, before a name of three, are the
    /// place. Elsewhere it parts entries.
    pub(super) fn slash(&mut self) -> Option<()> {
        let behind = |name: Span| self.text[name.end()..].strip_prefix('/')?.split(' ').next();
        let place = match self.done.as_slice() {
            [Entry { name: Some(name), role: None, .. }] if self.place.is_none() => Some(*name),
            _ => None,
        };
        let place = place.filter(|&place| {
            is_of_syllables(&self.text[place], 2)
                && behind(place).is_some_and(|name| is_of_syllables(name, 3) && is_name(name))
        });
        if place.is_none() {
            return self.settle_words();
        }
        self.done.clear();
        self.waiting = 0;
        self.place = place;
        Some(())
    }

    /// `홍길동 기자(=옥천)` names the place; a school or number in brackets is passed over. Nothing where no
    /// person and no place stands before the bracket.
    pub(super) fn aside(&mut self, span: Span) -> Option<()> {
        let inside = trim_signs(self.text, span, &['=']);
        if mail::length_at_start(&self.text[inside]) == Some(inside.len()) {
            // `홍길동(hong@hanbit.example) 기자`: the role is still to come.
            let waiting = self.waiting;
            self.address(inside)?;
            self.waiting = waiting;
            return Some(());
        }
        let Some(entry) = self.done.last_mut() else {
            // `서천(충남)=글 홍길동 기자`: the province that the place is in.
            return self.words.or(self.origin).map(|_| ());
        };
        if self.text[span].trim_start().starts_with('=') {
            entry.place = Some(inside);
        }
        Some(())
    }
}

/// `잠실`, `고척스카이돔`: a word that no desk and no section is called by. Not so `사회부`, and `경제`.
fn may_be_place(word: &str) -> bool {
    (2..=8).contains(&word.chars().count())
        && word.chars().all(is_hangul)
        && !has_desk_ending(word)
        && !section::is_named(word)
}
