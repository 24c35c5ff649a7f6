//! The next trigger ahead of a search, looked for only where the last one has been passed.

use crate::Span;
use crate::scan::digits::DigitsAt;
use crate::scan::heads::{Heads, HeadsAt};

/// A trigger ahead.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ahead<T, P> {
    known: Known<T>,
    /// How far the text has been searched: before the trigger, which may turn out to be passed.
    place: P,
}

/// What is known about it.
#[derive(Clone, Copy, Debug, Default)]
enum Known<T> {
    #[default]
    Nothing,
    At(T),
    /// There is no more.
    End,
}

impl Ahead<Span, DigitsAt> {
    /// The run of digits at or behind `at`, searched for only where the known one has been passed.
    #[inline]
    pub(super) fn at_or_behind(
        &mut self,
        text: &str,
        at: usize,
        is_wanted: impl Fn(Span) -> bool,
    ) -> Option<Span> {
        match self.known {
            Known::End => None,
            Known::At(run) if run.start() >= at => Some(run),
            _ => self.search(text, at, is_wanted),
        }
    }

    #[inline]
    fn search(&mut self, text: &str, at: usize, is_wanted: impl Fn(Span) -> bool) -> Option<Span> {
        self.place.skip_to(at);
        loop {
            let here = self.place;
            let Some(run) = self.place.next_in(text) else {
                self.known = Known::End;
                return None;
            };
            if is_wanted(run) {
                (self.known, self.place) = (Known::At(run), here);
                return Some(run);
            }
        }
    }
}

impl Ahead<(usize, usize), HeadsAt> {
    /// That of a text that nothing is known about.
    pub(super) const FIRST_WORD: Self = Self { known: Known::Nothing, place: HeadsAt::START };

    /// The word of a list at or behind `at`, likewise.
    #[inline]
    pub(super) fn at_or_behind(&mut self, text: &str, at: usize, heads: &Heads) -> Option<(usize, usize)> {
        match self.known {
            Known::End => None,
            Known::At(word) if word.0 >= at => Some(word),
            _ => self.search(text, at, heads),
        }
    }

    #[inline(never)]
    fn search(&mut self, text: &str, at: usize, heads: &Heads) -> Option<(usize, usize)> {
        self.place.skip_to(text, at);
        let found = heads.find(text, &mut self.place);
        self.known = found.map_or(Known::End, Known::At);
        found
    }
}
