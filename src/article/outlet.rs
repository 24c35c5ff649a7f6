//! The outlet (매체): which newspaper, broadcaster or agency the page is of.
//!
//! Names are looked up in the table whole, at either end of a text, or by the domain of an address. What the
//! table does not have may still be an outlet, by how it ends (`일보`, `신문`, `방송`: [`is_likely`]) or
//! because the page calls itself so ([`is_of_page`]). Which of these will do depends on what else says so: in
//! a dateline any of them does, on a line by itself the ending only near the headline.
//!
//! The table has one row for an outlet, with its other names and its domains, and no rule asks for a single
//! one.

use super::page::{Page, is_longer, trimmed};
use super::{mail, masthead};
use crate::lexicon::furniture::BESIDE_OUTLET;
use crate::lexicon::outlets::{
    COMPANY, NAME_ENDINGS, NEWS, NO_PAPERS, OUTLETS, PAPER_ENDINGS, PHOTO_AGENCIES, Row,
};
use crate::scan::index::{Beginnings, Endings};
use crate::scan::window;

/// The row of an outlet by its name or another form of it, whole; in the other forms capital letters are as
/// small ones: `한겨레`, `한겨레신문`. Nothing for a text that only begins with a name.
fn row(name: &str) -> Option<&'static Row> {
    let name = trimmed(name);
    if name.len() > LONGEST {
        return None;
    }
    let mut place = SLOTS_OF_NAMES.first[slot(name.as_bytes())];
    while let Some(at) = usize::from(place).checked_sub(1) {
        let row = &OUTLETS[usize::from(SLOTS_OF_NAMES.row[at])];
        if NAMES[at] == name || (row.name != NAMES[at] && NAMES[at].eq_ignore_ascii_case(name)) {
            return Some(row);
        }
        place = SLOTS_OF_NAMES.next[at];
    }
    None
}

/// How many slots names are sorted into, so that most other words are told by one look.
const SLOTS: usize = 2048;

/// All names by their slots.
struct Names {
    /// By slot, one more than the place of the first name; 0 for none.
    first: [u16; SLOTS],
    /// By the place of a name, one more than that of the next in its slot.
    next: [u16; COUNT],
    /// By the place of a name, its outlet's row.
    row: [u16; COUNT],
}

/// The names as sorted when the crate is compiled.
static SLOTS_OF_NAMES: Names = by_slot();

/// A name's slot by its length and four of its bytes, capital letters as small ones.
const fn slot(name: &[u8]) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let mut sum = length * 31;
    let picked = [0, length / 3, length / 2, length - 1];
    let mut index = 0;
    while index < picked.len() {
        sum = sum * 37 + name[picked[index]].to_ascii_lowercase() as usize;
        index += 1;
    }
    sum % SLOTS
}

/// Sorts the names from the last to the first, so that in each slot they stand in the order of the table.
#[allow(clippy::cast_possible_truncation, reason = "a few hundred names")]
const fn by_slot() -> Names {
    let words = names();
    let mut names = Names { first: [0; SLOTS], next: [0; COUNT], row: [0; COUNT] };
    let (mut row, mut at) = (OUTLETS.len(), COUNT);
    while row > 0 {
        row -= 1;
        let mut form = OUTLETS[row].aliases.len() + 1;
        while form > 0 {
            form -= 1;
            at -= 1;
            let slot = slot(words[at].as_bytes());
            names.row[at] = row as u16;
            names.next[at] = names.first[slot];
            names.first[slot] = at as u16 + 1;
        }
    }
    names
}

/// The outlet's usual name, for a name that the table holds, with or without what the company adds: `한겨레`
/// for `한겨레신문사`; nothing for a name that the table does not hold.
pub(super) fn usual_name(name: &str) -> Option<&'static str> {
    let bare = || COMPANY.iter().find_map(|added| row(name.strip_suffix(added)?));
    // `광주MBC뉴스`
    let channel = || name.strip_suffix(NEWS).filter(|name| name.ends_with(|c: char| c.is_ascii_uppercase()));
    row(name).or_else(bare).or_else(|| row(channel()?.trim_end())).map(|row| row.name)
}

/// Whether the table holds the name: `연합뉴스`; not `연합뉴스는`.
pub(super) fn is_named(name: &str) -> bool {
    row(name).is_some()
}

/// `한겨레 구독`: a line that may be an outlet's name, without the button behind it.
pub(super) fn without_button(line: &str) -> &str {
    BESIDE_OUTLET.iter().find_map(|beside| line.strip_suffix(beside)).unwrap_or(line)
}

/// Signs between the name of a site and what stands beside it in the title of a page: `한빛시, 다리 놓는다 -
/// 한빛일보`
pub(super) const TITLE_SIGNS: [&str; 4] = [" - ", " | ", " :: ", " < "];

/// Whether papers pass on the reports of an outlet: `연합뉴스`; not `한겨레`.
pub(super) fn is_agency(name: &str) -> bool {
    row(name).is_some_and(|row| row.is_agency)
}

/// Whether pictures are credited to the name: an outlet or a picture agency. `연합뉴스`, `AFP`; not `한빛시`,
/// which may give one too, but must say so.
pub(super) fn gives_pictures(name: &str) -> bool {
    is_named(name) || PHOTO_AGENCIES_BY_BEGINNING.holds(name)
}

/// What stands behind a picture agency's name that some words begin with, for each that fits. Of
/// `AFP연합뉴스` it is `연합뉴스`.
pub(super) fn behind_agency(words: &str) -> impl Iterator<Item = &str> {
    PHOTO_AGENCIES_BY_BEGINNING.rests(words).map(|(_, behind)| behind)
}

/// `AP/뉴시스`: an agency and the one that passes on what it gives. Not so `AP` alone, and `한빛시/뉴시스`.
pub(super) fn are_passed_on(agencies: &str) -> bool {
    agencies.contains('/') && agencies.split('/').all(gives_pictures)
}

/// How many names and other forms of names the table holds.
const COUNT: usize = {
    let (mut count, mut index) = (0, 0);
    while index < OUTLETS.len() {
        count += 1 + OUTLETS[index].aliases.len();
        index += 1;
    }
    count
};

/// Bytes of the longest name.
const LONGEST: usize = {
    let (names, mut longest, mut at) = (names(), 0, 0);
    while at < COUNT {
        longest = if names[at].len() > longest { names[at].len() } else { longest };
        at += 1;
    }
    longest
};

/// All names in the order of the table, each outlet's other forms right behind it.
static NAMES: [&str; COUNT] = names();

/// All names by their first two syllables.
static BY_BEGINNING: Beginnings<COUNT, 2> = Beginnings::of_words(&names());
/// Picture agencies that are no outlets.
static PHOTO_AGENCIES_BY_BEGINNING: Beginnings<{ PHOTO_AGENCIES.len() }, 1> =
    Beginnings::of_words(PHOTO_AGENCIES);
/// Words that end as papers do and are none.
static NO_PAPERS_BY_BEGINNING: Beginnings<{ NO_PAPERS.len() }, 1> = Beginnings::of_words(NO_PAPERS);
/// By three syllables, since many names end alike in two.
static BY_ENDING: Endings<COUNT, 3> = Endings::of_words(&names());

/// All names and other forms of them.
pub(super) const fn names() -> [&'static str; COUNT] {
    let mut names = [""; COUNT];
    let (mut at, mut index) = (0, 0);
    while index < OUTLETS.len() {
        names[at] = OUTLETS[index].name;
        at += 1;
        let mut alias = 0;
        while alias < OUTLETS[index].aliases.len() {
            names[at] = OUTLETS[index].aliases[alias];
            at += 1;
            alias += 1;
        }
        index += 1;
    }
    names
}

/// The longest known name that `text` begins with, in bytes.
/// A word need not end there. Of `연합뉴스는` the bytes of `연합뉴스`.
pub(super) fn known_prefix(text: &str) -> Option<usize> {
    BY_BEGINNING.longest(text).map(|(_, rest)| text.len() - rest.len())
}

/// The same of an agency that gives pictures alone: of `게티이미지뱅크서울 여의도에서` the bytes of
/// `게티이미지뱅크`.
pub(super) fn agency_prefix(text: &str) -> Option<usize> {
    PHOTO_AGENCIES_BY_BEGINNING.longest(text).map(|(_, rest)| text.len() - rest.len())
}

/// The longest known name that `text` ends with, in bytes. Of `공감언론 뉴시스` the bytes of `뉴시스`.
pub(super) fn known_suffix(text: &str) -> Option<usize> {
    BY_ENDING.longest(text).map(|(_, rest)| text.len() - rest.len())
}

/// Whether an unknown name ends as those of newspapers and broadcasters do: `한들일보`, `한들방송`; not
/// `한들시청`.
pub(super) fn looks_like_one(name: &str) -> bool {
    (3..=14).contains(&name.chars().count()) && NAME_ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Whether a name is an outlet's, known or not: `연합뉴스`, `한들일보`.
pub(super) fn is_likely(name: &str) -> bool {
    is_named(name) || looks_like_one(name)
}

/// Characters of the longest name of a paper that no table holds.
const LONGEST_PAPER: usize = 10;

/// Whether an unknown name on a line of its own is a newspaper's or broadcaster's: `한들일보`; not `한들일보
/// 창간 특집`.
pub(super) fn is_papers_line(line: &str) -> bool {
    is_longer(line, SHORTEST - 1)
        && !is_longer(line, LONGEST_PAPER)
        && PAPER_ENDINGS.iter().any(|ending| line.ends_with(ending))
        && !line.contains(' ')
        && !NO_PAPERS_BY_BEGINNING.fits(line)
}

/// Characters of the shortest name that no table holds: `속보` on the first line is none.
pub(super) const SHORTEST: usize = 3;

/// Whether a page calls itself by a name that no table need hold: `누리볼`, where it is the page's first
/// line, stands behind the sign of copyright, or is the agency of a dateline.
pub(super) fn is_of_page(page: &Page<'_, '_>, name: &str) -> bool {
    let first = || window::ahead(page.text(), 0, 2 * LONGEST).lines().next();
    masthead::may_be_name(name)
        && (first().is_some_and(|line| line.trim() == name) || page.masthead().has(page.text(), name))
}

/// Whether a name is an outlet's by the table, or by what the page calls itself. The ending is not enough: a
/// headline may name any paper.
pub(super) fn is_known(page: &Page<'_, '_>, name: &str) -> bool {
    is_named(name) || is_of_page(page, name)
}

/// Whether a name is an outlet's by the table, by how it ends, or by what the page calls itself. For a
/// dateline, where little else stands: `[한들일보=홍길동 기자]`.
pub(super) fn is_paper(page: &Page<'_, '_>, name: &str) -> bool {
    is_likely(name) || is_of_page(page, name)
}

/// The outlet to whose domain an address belongs: `yna.co.kr` is 연합뉴스's. Nothing for a domain that no
/// outlet has.
pub(super) fn by_mail(address: &str) -> Option<&'static str> {
    by_domain(mail::domain(address))
}

/// The outlet of a domain or of the domain that it is a part of: `news.hani.co.kr` belongs to `hani.co.kr`,
/// not so `xhani.co.kr`; of two that fit the longer counts.
pub(super) fn by_domain(domain: &str) -> Option<&'static str> {
    let belongs = |known: &&str| {
        domain.strip_suffix(*known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    OUTLETS
        .iter()
        .flat_map(|row| {
            row.domains.iter().filter(|known| belongs(known)).map(|known| (known.len(), row.name))
        })
        .max()
        .map(|(_, name)| name)
}
