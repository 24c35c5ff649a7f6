//! Columnists, who sign with their place of work.
//!
//! Whoever writes for a paper without working there has no `기자` behind the name, and the words that stand
//! there are those of every other sentence. So the less they say, the more must the place say:
//!
//! | written | where it is read |
//! |---|---|
//! | `홍길동 한들대 교수`, `홍길동 \| 한들연구소 소장`, `홍길동(시인)` | on a line of its own, with a place of work or in brackets |
//! | `홍길동 ¶ 한들대 교수` | on two lines, if the name has three syllables |
//! | `홍길동 시인` | right behind the story, or in a field of the page |
//! | `기자명 홍길동 프리랜서` | in a field of the page |
//! | `라우라 벨로 laura@hanbit.example` | beside the time stamp |
//! | `홍길동 김한별` | beside the time stamp, four names at most |
//!
//! The profession must be of the list. A line that names two persons with theirs stands below their picture
//! and signs nothing.

use alloc::vec::Vec;

use super::Byline;
use super::entry::Entry;
use super::words::{has_desk_ending, is_full_name, is_name, role_length};
use crate::Span;
use crate::article::brackets;
use crate::article::mail;
use crate::article::page::{self, Page, is_longer};
use crate::article::section;
use crate::lexicon::reporters::{COLUMNISTS, FIELDS, REPORTER, SCHOOL};
use crate::scan::class::{SYLLABLE, is_hangul, is_middle_dot, is_word};
use crate::scan::index::Endings;

/// Professions by their last syllable.
static BY_ENDING: Endings<{ COLUMNISTS.len() }, 1> = Endings::of_words(COLUMNISTS);

/// Bytes of the longest line of a columnist.
/// A line that is longer is one about somebody.
const LONGEST_COLUMNIST: usize = 110;

/// `홍길동 한솔대 경제학과 교수`, `홍길동 변호사(법무법인 한솔)`: a columnist's name, profession and place of
/// work on a line of their own. Nothing for `홍길동 교수`, without a place of work, which may be whom a
/// headline is about.
pub(in crate::article) fn columnist<'t>(page: &Page<'t, '_>, span: Span) -> Option<Byline<'t>> {
    let line = &page.text()[span];
    let field = FIELDS.iter().find_map(|field| line.strip_prefix(field));
    let line = field.map_or(line, str::trim_start);
    if line.len() > LONGEST_COLUMNIST {
        return None;
    }
    // `시론/홍길동 한솔대 교수`
    let bar = memchr::memchr(b'/', line.as_bytes()).filter(|&bar| section::is_named(&line[..bar]));
    let line = bar.map_or(line, |bar| line[bar + 1..].trim_start());
    if let Some((name, profession)) = with_profession(line) {
        return Some(byline(page, name, Some(profession)));
    }
    // A name has two to four syllables, and no sign in it.
    let is_sign = |end: &usize| matches!(line.as_bytes().get(*end), Some(b' ' | b'|' | b'/' | 0xE2));
    let end = [2 * SYLLABLE, 3 * SYLLABLE, 4 * SYLLABLE].into_iter().find(is_sign)?;
    let name = line.get(..end).filter(|name| is_name(name))?;
    // `홍길동 | 한들연구소 소장`
    role_of(page, name, line[end..].strip_prefix([' ', '|', '/', '∙'])?.trim_matches([' ', '|', '/']))
}

/// `홍길동 시인`, `홍길동 한솔대 교수`: the author in a field of the page or right behind the story, who
/// needs no place of work. Nothing for `홍길동 기자`, whom others read, and `홍길동 변호사·김한별 변호사`.
pub(in crate::article) fn author<'t>(page: &Page<'t, '_>, field: Span) -> Option<Byline<'t>> {
    let (name, profession) = page.text()[field].trim().split_once(' ')?;
    let is_one = !names_another(profession) && !profession.contains(REPORTER);
    let fits = is_name(name) && is_profession(profession) && is_worded(profession) && is_one;
    fits.then(|| byline(page, name, Some(profession)))
}

/// The author in a field of the page: a columnist, or somebody whom the words behind the name tell without
/// saying a profession, `홍길동 프리랜서`, `홍길동 한솔대·지리학`.
pub(super) fn in_field<'t>(page: &Page<'t, '_>, field: Span) -> Option<Byline<'t>> {
    let told = || {
        let (name, rest) = page.text()[field].trim().split_once(' ')?;
        let (rest, _) = without_employer(rest);
        let parts = || rest.split(|c| is_middle_dot(c) || matches!(c, ' ' | ','));
        let are_names =
            parts().all(is_name) && !parts().any(|part| part.ends_with(SCHOOL) || is_profession(part));
        let is_told = is_worded(rest) && !are_names && !is_signed(rest);
        (is_name(name) && is_told).then(|| byline(page, name, Some(rest)))
    };
    author(page, field).or_else(told)
}

/// Whether one of some words is a reporter's or a desk's, so that a name behind the label is one of more:
/// `김한별 기자`, `온라인뉴스부`.
fn is_signed(words: &str) -> bool {
    words.split([' ', '·']).any(|word| role_length(word).is_some() || has_desk_ending(word))
}

/// `라우라 벨로 laura@hanbit.example`: beside a time stamp, a word or two before an address are the author's
/// name, whatever it is like. Nothing for three words and for words in Latin letters.
pub(in crate::article) fn with_address<'t>(page: &Page<'t, '_>, words: Span) -> Option<Byline<'t>> {
    let (name, address) = page.text()[words].rsplit_once(' ')?;
    let name = name.trim_end();
    let is_address = mail::length_at_start(address) == Some(address.len());
    let is_named = name.split(' ').count() <= 2
        && !is_longer(name, LONGEST_FOREIGN)
        && name.chars().all(|c| is_hangul(c) || c == ' ');
    (is_address && is_named).then(|| Byline {
        email: Some(page.borrow(page::span_of(page.text(), address))),
        ..byline(page, name, None)
    })
}

/// Characters of the longest such name: `라우라 벨로`
const LONGEST_FOREIGN: usize = 12;

/// `홍길동(시인)`, `/홍길동(한빛대 교수)`, `홍길동<시계 수리공>`: a name and, in brackets, a profession,
/// which in corners may be any. Nothing for `홍길동(42)`.
fn with_profession(line: &str) -> Option<(&str, &str)> {
    let in_corners = line.strip_suffix('>').and_then(|line| line.split_once('<'));
    if let Some((name, profession)) = in_corners {
        return (is_name(name) && is_worded(profession)).then_some((name, profession));
    }
    let is_bar = |c| matches!(c, '/' | ' ');
    let (name, profession) = brackets::aside(line.trim_start_matches(is_bar))?;
    (is_name(name) && is_profession(profession) && is_worded(profession)).then_some((name, profession))
}

/// A name alone on a line. It need not look like one here, as who asks has seen it stand twice: `홍길동`.
pub(in crate::article) fn lone_author<'t>(page: &Page<'t, '_>, name: Span) -> Byline<'t> {
    byline(page, &page.text()[name], None)
}

/// A name alone on a line beside the time stamp, or a few: `홍길동 김한별`. None where one of the words is no
/// name of three syllables: `홍길동 김별`.
pub(in crate::article) fn lone_authors<'t>(page: &Page<'t, '_>, line: Span) -> Vec<Byline<'t>> {
    let names = page.text()[line].split(' ');
    if names.clone().count() <= MOST_NAMES && names.clone().all(is_full_name) {
        names.map(|name| byline(page, name, None)).collect()
    } else {
        Vec::new()
    }
}

/// Names that stand on a line without a word of bylines at most. More are a list of people.
const MOST_NAMES: usize = 4;

/// A columnist's name alone on a line, and profession and place of work on the next.
///
/// ```text
/// 홍길동
/// 한솔대 경제학과 교수
/// ```
pub(in crate::article) fn columnist_below<'t>(
    page: &Page<'t, '_>,
    name: Span,
    below: Span,
) -> Option<Byline<'t>> {
    let (name, rest) = (&page.text()[name], &page.text()[below]);
    if is_full_name(name) && rest.len() <= LONGEST_COLUMNIST { role_of(page, name, rest) } else { None }
}

/// The byline of a name, if what stands behind it is a profession with its place of work: `한들대 교수`,
/// `변호사(법무법인 한솔)`; nothing for `교수`.
fn role_of<'t>(page: &Page<'t, '_>, name: &str, rest: &str) -> Option<Byline<'t>> {
    let (profession, employer) = without_employer(rest);
    // `교수·빙하학`: the field stands behind the profession.
    let title = match profession.rsplit_once(is_middle_dot) {
        Some((title, field)) if !field.contains(' ') => title,
        _ => profession,
    };
    let is_placed = employer || profession.contains(' ');
    let fits = is_placed
        && (is_profession(title) || is_profession(profession))
        && is_worded(rest)
        && !names_another(profession);
    fits.then(|| byline(page, name, Some(profession)))
}

/// The byline of a name and what stands for a role. The two are slices of the page's text.
fn byline<'t>(page: &Page<'t, '_>, name: &str, role: Option<&str>) -> Byline<'t> {
    let span_of = |part| page::span_of(page.text(), part);
    Entry { name: Some(span_of(name)), role: role.map(span_of), ..Entry::default() }.byline(page)
}

/// Whether the words end in a profession: `교수`, `변호사`.
fn is_profession(words: &str) -> bool {
    BY_ENDING.fits(words)
}

/// Whether a text is words and what joins them: `한솔대·지리학`, `변호사(법무법인 한솔)`; not `교수는 “…`.
fn is_worded(words: &str) -> bool {
    words.chars().all(|c| is_word(c) || is_middle_dot(c) || " ()/&".contains(c))
}

/// `변호사(법무법인 한솔)`: the profession without the place of work in brackets behind it, and whether there
/// is one.
fn without_employer(words: &str) -> (&str, bool) {
    let inside = words.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    match inside {
        Some((profession, employer)) if is_employer(employer) => (profession.trim_end(), true),
        _ => (words, false),
    }
}

/// Whether brackets hold words and no number, as an age is: `법무법인 한솔`; not `42`.
fn is_employer(words: &str) -> bool {
    words.chars().count() >= 2 && words.chars().all(|c| !c.is_ascii_digit())
}

/// `변호사·김한별 변호사`: two persons are named, as below their picture.
fn names_another(words: &str) -> bool {
    let is_person = |part: &str| part.trim_start().split_once(' ').is_some_and(|(name, _)| is_name(name));
    words.split(is_middle_dot).skip(1).any(is_person)
}
