//! Puts the pieces of a byline together.
//!
//! Nothing in a byline tells at once what a word is: `제주` is a place and may be a name, `누리볼` an outlet
//! that no table has. The reader therefore keeps what it has read and lets later signs decide:
//!
//! 1. A name waits for its role; the role that follows is that of all who wait (`홍길동·김한별 기자`).
//! 2. A sign `=` makes a place, a desk, or what somebody did of the words before it (`천안=`, `사진=`), even
//!    if they looked like a name.
//! 3. An address is that of the person before it, or of the first of those who share a role.
//! 4. Words that nobody has claimed by the next sign or person must be an outlet, a desk or a kind of work,
//!    or the text is no byline.
//! 5. At the end something must have shown that it is one: a role, an address, a label, unless the caller
//!    says that a name is enough.
//!
//! One word that fits nowhere turns the whole text down. That is on purpose: a line is a byline or it is not,
//! and a sentence that begins like one (`홍길동 기자가 …`) has to fall through.

mod joints;
mod roles;

use alloc::vec::Vec;

use super::Demand;
use super::entry::{self, Entry};
use super::tokens::Token;
use super::words::{
    counts_others, is_affiliation, is_desk, is_name, is_of_syllables, is_place, is_post, is_work, role_length,
};
use crate::Span;
use crate::article::outlet;
use crate::article::page::Page;
use crate::lexicon::reporters::CAMERA;

/// Puts the pieces of a byline together, from left to right.
///
/// `천안=홍길동·김한별 기자` goes through it so. `천안` is kept as words; the sign makes a place of them;
/// `홍길동` and `김한별` are persons of that place who wait; `기자` is the role of both.
pub(super) struct Reader<'t, 's> {
    /// Asked for what the page calls itself.
    page: Page<'t, 's>,
    text: &'s str,
    /// Who has been read so far.
    done: Vec<Entry>,
    /// Words since the last sign or person that nobody has claimed yet.
    words: Option<Span>,
    /// How many of `done` wait for a role: `홍길동·김한별 기자`.
    waiting: usize,
    /// How many of the last ones share their role.
    group: usize,
    /// The place of all who follow, by its sign: `천안=`.
    place: Option<Span>,
    /// A place that stands before its person without a sign, and looks like a name: `강릉 홍길동 기자`.
    origin: Option<Span>,
    /// A role that stands before its person.
    role_before: Option<Span>,
    /// A correspondent's city between name and role.
    post: Option<Span>,
    /// The outlet or desk that the next person is of.
    outlet: Option<Span>,
    /// An address that stands before its person.
    email: Option<Span>,
    /// Those before it that no person stood behind.
    alone: Vec<Span>,
    /// Whether who follows took the pictures, by the word before: `사진=`.
    camera: bool,
    /// Whether the line says who wrote, `글`, so that others did something else.
    shared: bool,
    /// Whether anything but a name has shown that this is a byline.
    marked: bool,
}

impl<'t, 's> Reader<'t, 's> {
    /// A reader that has read nothing.
    pub(super) fn new(page: &Page<'t, 's>) -> Self {
        Self {
            page: *page,
            text: page.text(),
            done: Vec::new(),
            words: None,
            waiting: 0,
            group: 0,
            place: None,
            origin: None,
            role_before: None,
            post: None,
            outlet: None,
            email: None,
            alone: Vec::new(),
            camera: false,
            shared: false,
            marked: false,
        }
    }

    /// Takes the next piece; nothing if it cannot stand in a byline.
    pub(super) fn take(&mut self, token: Token) -> Option<()> {
        match token {
            Token::Word(span) => self.word(span),
            Token::Address(span) => self.address(span),
            // It says nothing more.
            Token::Account => Some(()),
            Token::Equals => self.equals(),
            Token::Comma => self.settle_words(),
            Token::Bar => self.bar(),
            // `빌뉴스/홍길동 기자`
            Token::Slash if self.done.is_empty() => self.bar(),
            Token::Slash => self.slash(),
            Token::Aside(span) => self.aside(span),
        }
    }

    /// A word, asked in this order: how many others there are; a role, with a name before it or not; a
    /// correspondent's city; a place; a name; and else one of the words that wait. The order is that in which
    /// a word is least in doubt, and a name is asked late, since places, desks and outlets look like names.
    /// Nothing where words before it are nobody's.
    fn word(&mut self, span: Span) -> Option<()> {
        let word = &self.text[span];
        if counts_others(word) {
            return self.done.last().map(|_| ());
        }
        if let Some(length) = role_length(word) {
            return self.role(
                Span::new(span.start(), span.end() - length),
                Span::new(span.end() - length, span.end()),
            );
        }
        if is_post(word) || self.is_post_at_home(span) {
            self.post = Some(span);
            return Some(());
        }
        let names_place = match self.words {
            None => is_place(word) || self.may_be_place(span),
            // `[한빛방송 대구] [앵커]`
            Some(words) => is_place(word) && self.is_outlet(&self.text[words]),
        };
        if names_place && self.origin.is_none() {
            self.origin = Some(span);
            return Some(());
        }
        // `기자 정보`: behind a role, two syllables are no name.
        let is_button = self.role_before.is_some() && is_of_syllables(word, 2);
        if is_name(word) && !is_button && !is_desk(word) && !is_work(word) && !outlet::is_named(word) {
            // `홍길동 누리볼 기자`, `누리볼 홍길동 기자`: of two that may be names, one may be the page's
            // own.
            if self.waiting > 0 && self.is_outlet(word) {
                self.words = Some(span);
                return Some(());
            }
            self.outlet_before_name();
            self.settle_words()?;
            self.person(span);
            return Some(());
        }
        // `글 홍길동 사진 한빛재단`
        if !is_work(word) && self.words.is_some_and(|words| is_work(&self.text[words])) {
            self.settle_words()?;
        }
        self.words = Some(Span::new(self.words.map_or(span.start(), Span::start), span.end()));
        Some(())
    }

    /// `홍길동 제주 통신원`: a place between a name and its role.
    fn is_post_at_home(&self, word: Span) -> bool {
        self.waiting > 0
            && is_place(&self.text[word])
            && self.next_word(word).is_some_and(|behind| role_length(behind) == Some(behind.len()))
    }

    /// `무안 홍길동 기자`: two syllables at the head that are no name, before one.
    fn may_be_place(&self, word: Span) -> bool {
        let text = &self.text[word];
        let is_first = self.done.is_empty() && !self.marked && self.place.is_none() && self.outlet.is_none();
        is_first
            && is_of_syllables(text, 2)
            && !(is_name(text) || is_work(text) || is_desk(text) || outlet::is_named(text))
            && self.next_word(word).is_some_and(is_name)
    }

    /// The word behind another and a space. Nothing where a sign stands behind it.
    fn next_word(&self, word: Span) -> Option<&str> {
        self.text[word.end()..].strip_prefix(' ').and_then(|rest| rest.split(' ').next())
    }

    /// Whether words are the name of an outlet, by the table or as the page calls itself in more than one
    /// place: `ⓒ 홍길동` holds a right too.
    fn is_outlet(&self, words: &str) -> bool {
        outlet::is_named(words) || self.page.masthead().is_written(self.text, words)
    }

    /// What waits for its role before another name is the outlet if the page calls itself so. So of `누리볼
    /// 홍길동 기자` the first is the outlet, though both may be names.
    fn outlet_before_name(&mut self) {
        let waits = self.waiting == 1 && self.words.is_none();
        let name = self.done.last().and_then(|entry| entry.name).filter(|_| waits);
        if let Some(name) = name.filter(|&name| self.is_outlet(&self.text[name])) {
            self.done.pop();
            self.waiting = 0;
            self.words = Some(name);
        }
    }

    /// Somebody, with the place, outlet and address that stood before the name. Whoever has no role before
    /// the name waits for one.
    fn person(&mut self, name: Span) {
        self.group = 0;
        let role = self.role_before.take();
        self.marked |= role.is_some();
        self.done.push(Entry {
            name: Some(name),
            role,
            place: self.origin.take().or(self.place),
            outlet: self.outlet,
            email: self.email.take(),
            camera: self.camera,
        });
        self.waiting += usize::from(role.is_none());
    }

    /// An address: of the person before it who has none yet, else of whoever comes next. Nothing where words
    /// before it are nobody's.
    fn address(&mut self, span: Span) -> Option<()> {
        self.settle_words()?;
        self.marked = true;
        // Of `홍길동·김한별 기자 hong@…`, the address is the first one's, unless it spells the last one's
        // name.
        let is_last = || self.done.last().is_some_and(|last| last.is_spelt_in(self.text, span));
        let group = if self.group > 1 && is_last() { 1 } else { self.group.max(1) };
        let signed = self.done.len().checked_sub(group);
        match signed.and_then(|at| self.done.get_mut(at)) {
            Some(entry) if entry.email.is_none() => entry.email = Some(span),
            // `hong@hanbit.example, kim@hanbit.example`: addresses alone, of persons named elsewhere.
            _ => self.alone.extend(self.email.replace(span)),
        }
        self.group = 0;
        if !self.done.is_empty() {
            self.outlet = None;
        }
        self.waiting = 0;
        Some(())
    }

    /// Words that belong to no person yet must be an outlet's or a desk's, or say what a person did:
    /// `한빛일보`, `온라인뉴스부`, `글`. Nothing for all others, as in `홍길동 기자가 말한, …`: that is no
    /// byline.
    fn settle_words(&mut self) -> Option<()> {
        let Some(span) = self.words.take() else { return Some(()) };
        let words = &self.text[span];
        if is_work(words) {
            self.camera = CAMERA.contains(&words);
            self.shared |= !self.camera;
            self.marked = true;
        } else if is_affiliation(words) || self.is_outlet(words) || self.ends_as_papers_do(words) {
            self.outlet = Some(span);
        } else if self.camera && self.shared {
            // `글 홍길동 사진 한빛재단`: who gave the pictures.
        } else {
            return None;
        }
        Some(())
    }

    /// `홍길동 한들투데이 기자`: whether words between a name and its role end as papers' names do.
    fn ends_as_papers_do(&self, words: &str) -> bool {
        self.waiting > 0 && outlet::looks_like_one(words)
    }

    /// Those who sign; or addresses alone, or a desk; nothing where a role or a place has nobody behind it. A
    /// name alone is enough only where the caller says so; an address or a desk needs no one beside it.
    pub(super) fn finish(mut self, demand: Demand) -> Option<Vec<Entry>> {
        // `오늘의 사진`: work with nobody behind it shows no byline.
        let marked = self.marked;
        self.settle_words()?;
        self.marked = marked;
        if self.role_before.is_some() || self.origin.is_some() {
            return None;
        }
        if !self.done.is_empty() {
            entry::share_address(self.text, &mut self.done);
            return (self.marked || demand == Demand::Name).then_some(self.done);
        }
        if !self.alone.is_empty() {
            let addresses = self.alone.into_iter().chain(self.email);
            return Some(
                addresses.map(|address| Entry { email: Some(address), ..Entry::default() }).collect(),
            );
        }
        let (outlet, desk) = self.outlet.and_then(|words| entry::desk_in(self.text, words)).unzip();
        let signs = desk.is_some() || self.email.is_some();
        signs.then(|| {
            let outlet = outlet.flatten();
            [Entry { name: desk, outlet, email: self.email, camera: self.camera, ..Entry::default() }].into()
        })
    }
}
