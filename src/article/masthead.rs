//! What a page calls itself, so that an outlet is known that no table holds: a name is the page's own where
//! it stands in the notice of copyright and again as names stand.
//!
//! | stands | as in |
//! |---|---|
//! | on a line of its own | `누리볼` |
//! | as the agency of a dateline | `[천안=누리볼]` |
//! | before a reporter in brackets | `[누리볼 홍길동 기자]` |
//!
//! Most pages are of outlets that the table has, and do not ask. Others are known by two witnesses: a word of
//! the notice alone may be a slogan's, and a word on a line alone anything. The agency of a dateline
//! (`[천안=누리볼]`) is enough by itself, unless it looks like a person, or the paper stands before its place
//! (`[누리볼=잠실]`).
//!
//! The names are places in the folded text, so that nothing is copied; who asks compares words with them:
//! [`outlet`] whether a name is the page's own, the readers of bylines and datelines whether a word before a
//! reporter is a paper.

use alloc::vec::Vec;
use core::cell::OnceCell;

use memchr::memmem;

use super::page::{is_longer, span_of};
use super::{brackets, byline, outlet, section};
use crate::Span;
use crate::lexicon::copyright::{NOTICED, RESERVED, SHORTEST_SIGN, UNPERMITTED};
use crate::lexicon::outlets::COMPANY;
use crate::lexicon::reporters::REPORTER;
use crate::scan::class::{is_hangul, is_word};
use crate::scan::window;
use crate::scan::words::Words;

/// What a page calls itself, looked for when first asked for.
pub(super) type Lazy = OnceCell<Masthead>;

/// The names by which a page calls itself, as places in its text.
#[derive(Clone, Debug, Default)]
pub(super) struct Masthead {
    /// Where the names of the holders of copyright begin. The names go on from there, to no known end.
    holders: Vec<usize>,
    /// The name that the notice of copyright has and another place has too.
    name: Option<Span>,
    /// The agency of a dateline.
    agency: Option<Span>,
}

/// Bytes of the longest name, and of the longest notice in which one is looked for.
/// Sixteen syllables, and forty.
const LONGEST: usize = 48;
/// A notice may have a year, a slogan and a site beside the name.
const LONGEST_NOTICE: usize = 120;

/// Bytes at the end of a page in which its notice stands.
/// Behind it stand menus and the address of the paper.
const NOTICE: usize = 4096;

/// How many notices, and how many words of one, are looked through for a name.
const NOTICES: usize = 3;
/// A name stands before what is forbidden.
const WORDS: usize = 8;

/// How many signs `=` are looked at for a dateline, and how many of copyright for a name.
const MOST_SIGNS: usize = 32;

/// Signs and words of copyright but the shortest sign.
static NOTED: Words = Words::new(NOTICED);

impl Masthead {
    /// Looks for both in a text. The notice is asked before the dateline, which is any report's.
    pub(super) fn of(text: &str) -> Self {
        let holders = holders_at(text);
        let name = holders.iter().take(NOTICES).find_map(|&at| name_in_notice(text, at));
        Self { holders, name, agency: agency(text) }
    }

    /// The name by the notice of copyright: `누리볼` on a page that has `ⓒ 누리볼, 무단 전재 금지` and a line
    /// `누리볼`.
    pub(super) const fn name(&self) -> Option<Span> {
        self.name
    }

    /// Whether a page with this text calls itself so, as the holder of its copyright or by one of the other
    /// names. The word behind the sign is enough here: `ⓒ 누리볼`.
    pub(super) fn has(&self, text: &str, name: &str) -> bool {
        self.holders.iter().any(|&at| text[at..].starts_with(name)) || self.is_written(text, name)
    }

    /// Whether it stands in the notice and elsewhere, or as an agency: `ⓒ 홍길동` alone does not do, as a
    /// photographer holds a right too.
    pub(super) fn is_written(&self, text: &str, name: &str) -> bool {
        self.others(text).any(|other| other == name)
    }

    /// How long the name is that some words begin with, where the page calls itself so elsewhere. In bytes:
    /// of `누리볼 홍길동 기자` nine.
    pub(super) fn prefix(&self, text: &str, words: &str) -> Option<usize> {
        self.others(text).find(|name| words.starts_with(*name)).map(str::len)
    }

    /// The names by which a page is known without the table.
    fn others<'s>(&self, text: &'s str) -> impl Iterator<Item = &'s str> {
        [self.name, self.agency].into_iter().flatten().map(|span| &text[span])
    }
}

/// Where the names behind the signs of copyright begin that stand at the end of a page, in the order of the
/// signs. Words of copyright before the shortest sign, which stands behind pictures too. The offsets are of
/// the page.
fn holders_at(text: &str) -> Vec<usize> {
    let end = window::back(text, text.len(), NOTICE);
    let mut from = 0;
    let words = core::iter::from_fn(|| {
        let (at, index) = NOTED.find(end, from)?;
        from = at + NOTICED[index].len();
        Some((index, from))
    });
    let shortest =
        memmem::find_iter(end.as_bytes(), SHORTEST_SIGN).map(|at| (NOTICED.len(), at + SHORTEST_SIGN.len()));
    let mut signs: Vec<_> = words.take(MOST_SIGNS).chain(shortest.take(MOST_SIGNS)).collect();
    signs.sort_by_key(|&(index, _)| index);
    signs.iter().map(|&(_, behind)| text.len() - end[behind..].trim_start().len()).collect()
}

/// The first word of a notice that is written elsewhere as a name, without what the company adds: `공감언론
/// 누리볼통신사`. Nothing where the table has the outlet, where the notice neither reserves nor forbids
/// anything, and where no word of it stands elsewhere as names do.
fn name_in_notice(text: &str, at: usize) -> Option<Span> {
    let notice = window::ahead(text, at, LONGEST_NOTICE).lines().next()?;
    // The table knows most; and `ⓒ 홍길동` is no notice, but a picture's credit.
    let says_more = || RESERVED.iter().chain([&UNPERMITTED]).any(|word| notice.contains(word));
    if outlet::known_prefix(notice).is_some() || !says_more() {
        return None;
    }
    notice.split(|c: char| !is_word(c)).filter(|word| !word.is_empty()).take(WORDS).find_map(|word| {
        let bare = COMPANY.iter().filter_map(|added| word.strip_suffix(added));
        let names = core::iter::once(word).chain(bare).filter(|name| may_be_name(name));
        names.map(|name| span_of(text, name)).find(|&name| is_written(text, name))
    })
}

/// Whether a word may be what a page calls itself: not too short or long, and no section. `누리볼`; not
/// `사회`, nor `AI`.
pub(super) fn may_be_name(word: &str) -> bool {
    word.len() <= LONGEST && is_longer(word, outlet::SHORTEST - 1) && !section::is_named(word)
}

/// Whether a name stands elsewhere in a text as names do: `[천안=누리볼]`, `[누리볼 홍길동 기자]`, a line
/// `누리볼`; not `누리볼이 밝혔다`.
fn is_written(text: &str, name: Span) -> bool {
    let elsewhere = memmem::find_iter(text.as_bytes(), &text[name]).filter(|&at| at != name.start());
    let mut around = elsewhere.map(|at| (&text[..at], &text[at + name.len()..]));
    around.any(|(before, behind)| {
        let closes = behind.starts_with([']', ')', '】']);
        let is_line = || {
            let begins = before.is_empty() || before.ends_with('\n');
            begins && behind.trim_start_matches(' ').chars().next().is_none_or(|c| matches!(c, '\n' | '\r'))
        };
        let signs = || {
            let inside = window::ahead(behind, 0, LONGEST).split([']', '】']).next();
            before.ends_with(['[', '【'])
                && inside.is_some_and(|inside| inside.trim_end().ends_with(REPORTER))
        };
        (before.ends_with('=') && closes) || is_line() || signs()
    })
}

/// `[천안=누리볼]`, `[AP/누리볼]`: the agency of the first dateline of a page that is no person, behind the
/// place and another agency. Only at the head of a line. Nothing for `[천안=홍길동]`, who may be a person,
/// unless a reporter stands behind the brackets; nor for `[누리볼=잠실]`.
fn agency(text: &str) -> Option<Span> {
    memchr::memchr_iter(b'=', text.as_bytes()).take(MOST_SIGNS).find_map(|at| {
        let (before, behind) = (window::back(text, at, LONGEST), window::ahead(text, at + 1, LONGEST));
        let (place, held) = before.rsplit_once(['[', '(', '【'])?;
        let open = before[place.len()..].chars().next()?;
        let (name, behind) = behind.split_once(brackets::closing(open)?)?;
        let own = name.rsplit('/').next().unwrap_or(name);
        // `[천안=홍길동]`
        let is_person = || byline::is_name(own) && !behind.contains(REPORTER);
        // `[누리볼=잠실]`: the paper stands before its place.
        let is_paper = || outlet::is_likely(held) || is_written(text, span_of(text, held));
        let is_place = !held.is_empty() && held.chars().all(|c| is_hangul(c) || c == '·') && !is_paper();
        let begins = (place.is_empty() && before.len() == at) || place.ends_with('\n');
        (begins && is_place && may_be_name(own) && own.chars().all(is_word) && !is_person())
            .then(|| span_of(text, own))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::copyright::SIGNS;

    #[track_caller]
    fn name(page: &str) -> Option<&str> {
        Masthead::of(page).name().map(|name| &page[name])
    }

    #[test]
    fn every_sign_of_copyright_is_searched_for() {
        for sign in SIGNS {
            let found = NOTED.find(sign, 0).is_some() || *sign == SHORTEST_SIGN;
            assert!(found, "{sign}");
        }
    }

    #[test]
    fn a_name_is_the_pages_own_where_it_stands_twice() {
        for head in ["누리볼\n", "[천안=누리볼] 홍길동 기자 = ", "[누리볼 홍길동 기자] "]
        {
            for notice in [
                "저작권자 © 누리볼 무단전재 금지",
                "ⓒ 내일을 여는 누리볼, 무단전재 금지",
                "<저작권자ⓒ 공감언론 누리볼통신사. 무단전재-재배포 금지.>",
            ] {
                let page = alloc::format!("{head}다리를 놓는다.\n\n{notice}");
                assert_eq!(name(&page), Some("누리볼"), "{page}");
            }
        }
        assert_eq!(name("누리볼에서 다리를 놓는다.\n\nⓒ 내일을 여는 누리볼, 무단전재 금지"), None);
        assert_eq!(name("경제\n다리를 놓는다.\n\nⓒ 살아 있는 경제 누리볼, 무단전재 금지"), None);
    }

    #[test]
    fn a_dateline_names_the_agency() {
        let agency = |page: &str| agency(page).map(|name| page[name].to_owned());
        assert_eq!(agency("다리\n[천안=누리볼] 홍길동 기자 ="), Some("누리볼".into()));
        assert_eq!(agency("[천안·아산=AP/누리볼] 홍길동 기자 = 다리"), Some("누리볼".into()));
        assert_eq!(agency("[천안=하늘소리] 다리"), Some("하늘소리".into()));
        assert_eq!(agency("[천안=홍길동] 다리"), None);
        assert_eq!(agency("[한들통신=베이징] 다리"), None);
        assert_eq!(agency("누리볼\n[누리볼=의정부] 다리"), None);
        assert_eq!(agency("그는 (이자=수수료)라고 했다"), None);
    }

    use alloc::borrow::ToOwned;
}
