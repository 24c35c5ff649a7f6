//! Lines of the page itself: notices, footers, headings of other stories, breadcrumbs.

use super::Kind;
use crate::Span;
use crate::article::page::{Page, span_of};
use crate::article::{mail, outlet, section};
use crate::lexicon::furniture::{FOOTERS, HEADING_ENDINGS, HEADINGS, NOTICES};
use crate::lexicon::reporters::DESK_MAILBOXES;
use crate::scan::index::Beginnings;
use crate::scan::words::Words;

/// Bytes of the longest line that may be a notice of the page.
const LONGEST_NOTICE: usize = 180;

static HEADINGS_BY_BEGINNING: Beginnings<{ HEADINGS.len() }, 1> = Beginnings::of_words(HEADINGS);

static NOTICE_WORDS: Words = Words::new(NOTICES);

pub(super) fn is_notice(words: &str) -> bool {
    words.len() <= LONGEST_NOTICE && NOTICE_WORDS.find(words, 0).is_some()
}

pub(super) fn is_heading(words: &str) -> bool {
    let is_outlets =
        |ending: &str| words.strip_suffix(ending).is_some_and(|name| outlet::is_named(name.trim()));
    words.chars().count() <= 20
        && (HEADINGS_BY_BEGINNING.candidates(words).any(|at| words.starts_with(HEADINGS[at]))
            || HEADING_ENDINGS.iter().copied().any(is_outlets))
}

/// `등록번호 : 서울 아00999 | …`, `▷ 전화 : 02-000-0000`
pub(super) fn is_footer(words: &str) -> bool {
    let bare = words.trim_start_matches(['▷', '▶', '■', '-', '·', '•', '[', '(', '※', ' ']);
    FOOTERS.iter().filter_map(|label| bare.strip_prefix(label)).any(|rest| {
        let rest = rest.trim_start_matches([']', ' ']);
        rest.starts_with([':', '|'])
            || (bare.len() < words.len() && rest.starts_with(|c: char| c.is_ascii_digit() || c == '@'))
            || (words.chars().count() <= 10 && rest.bytes().all(|b| b.is_ascii_digit()) && !rest.is_empty())
    })
}

/// `홈 > 사회 > 사건`
pub(super) fn breadcrumb<'t>(page: &Page<'t, '_>, line: Span) -> Option<Kind<'t>> {
    let words = &page.text()[line];
    if !words.contains(['>', '〉', '›']) || line.len() > 80 {
        return None;
    }
    let mut steps = words.split(['>', '〉', '›']).map(str::trim);
    // The last step is the most specific.
    let section = steps.clone().rfind(|step| section::is_named(step))?;
    let known = |step: &str| step.chars().count() <= 8;
    steps.all(known).then(|| Kind::Section(page.borrow(span_of(page.text(), section))))
}

/// An address of a desk, not of a reporter.
pub(super) fn is_desk_address(address: &str) -> bool {
    let mailbox = mail::mailbox(address).trim_end_matches(|c: char| c.is_ascii_digit());
    DESK_MAILBOXES.contains(&mailbox) || mailbox.ends_with("jebo")
}
