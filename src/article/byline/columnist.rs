//! Columnists, who sign with their place of work.

use super::Byline;
use super::words::is_name;
use crate::Span;
use crate::article::page::{self, Page};
use crate::lexicon::reporters::COLUMNISTS;
use crate::scan::class::is_middle_dot;
use crate::scan::index::Endings;

static BY_ENDING: Endings<{ COLUMNISTS.len() }, 1> = Endings::of_words(COLUMNISTS);

/// Bytes of the longest line of a columnist.
const LONGEST_COLUMNIST: usize = 110;

/// `홍길동 한솔대 경제학과 교수`: a columnist's name, place of work and profession on a line of their own.
pub(in crate::article) fn columnist<'t>(page: &Page<'t, '_>, span: Span) -> Option<Byline<'t>> {
    let line = &page.text()[span];
    if line.len() > LONGEST_COLUMNIST {
        return None;
    }
    // A name has four syllables at most.
    let near = &line.as_bytes()[..line.len().min(4 * '가'.len_utf8() + 1)];
    memchr::memchr3(b' ', b'|', b'/', near).or_else(|| memchr::memchr(0xE2, near))?;
    let (name, rest) = line.split_once([' ', '|', '/', '∙']).filter(|(name, _)| is_name(name))?;
    let profession = rest.trim();
    let worded = || profession.chars().all(|c| c.is_alphanumeric() || " ·ㆍ()/&".contains(c));
    // `교수·빙하학`: the field stands behind the profession.
    let title = match profession.rsplit_once(is_middle_dot) {
        Some((title, field)) if !field.contains(' ') => title,
        _ => profession,
    };
    let is_profession = |words: &str| BY_ENDING.candidates(words).any(|at| words.ends_with(COLUMNISTS[at]));
    let fits = profession.contains(' ') && (is_profession(title) || is_profession(profession)) && worded();
    let span_of = |part| page::span_of(page.text(), part);
    fits.then(|| Byline {
        name: Some(page.borrow(span_of(name))),
        role: Some(page.borrow(span_of(profession))),
        span: page.passage(span_of(name)).span(),
        ..Byline::default()
    })
}
