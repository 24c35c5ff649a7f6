//! Lines of the page itself: notices, footers, headings of other stories, breadcrumbs.
//!
//! A heading of other stories begins or ends with words of a list (`많이 본 뉴스`, `한빛일보 많이 본 뉴스`)
//! and is short. A footer is a label of the paper's registration with its value (`등록번호 : 서울 아00999`),
//! a trail goes from the site to the section by steps (`홈 > 사회 > 사건`), of which the last known one is
//! the section. In a trail that begins with something known, any step may be a section.

use super::Kind;
use super::opening::Opening;
use super::shape::begins_with_sign;
use crate::Span;
use crate::article::byline::Byline;
use crate::article::page::{Page, span_of};
use crate::article::{mail, outlet, section};
use crate::lexicon::furniture::{FOOTERS, PROGRAMME, TELEVISION};
use crate::lexicon::headings::{HEADING_ENDINGS, HEADINGS};
use crate::lexicon::reporters::{DESK_MAILBOXES, TIPS};
use crate::lexicon::sections::{MENU_HEADS, TRAIL_HEADS};
use crate::scan::digits::is_number;
use crate::scan::index::{Beginnings, Endings};

/// Headings by their first two syllables.
static HEADINGS_BY_BEGINNING: Beginnings<{ HEADINGS.len() }, 2> = Beginnings::of_words(HEADINGS);
/// Endings of headings by their last two syllables, behind which nothing stands.
static HEADINGS_BY_ENDING: Endings<{ HEADING_ENDINGS.len() }, 2> = Endings::of_words(HEADING_ENDINGS);
/// Labels of a footer by their first syllable.
static FOOTERS_BY_BEGINNING: Beginnings<{ FOOTERS.len() }, 1> = Beginnings::of_words(FOOTERS);

/// Whether a line is the heading of other stories. So `많이 본 뉴스`, `한빛일보 많이 본 뉴스`, in twenty
/// characters at most, as a headline may begin like one.
pub(super) fn is_heading(words: &str, opening: Opening) -> bool {
    (opening.any(Opening::HEADING) && begins_with_heading(words) || ends_in_heading(words))
        && words.chars().count() <= 20
}

/// Whether a heading is at the head of a line. One in brackets has a list below it only where it stands
/// alone: `[관련기사] 한빛시, 다리 놓는다` is the other story.
fn begins_with_heading(words: &str) -> bool {
    HEADINGS_BY_BEGINNING.rests(words).any(|(at, rest)| rest.is_empty() || !HEADINGS[at].ends_with(']'))
}

/// `한빛일보 많이 본 뉴스`, `한빛일보TV 더보기`: a heading at the end of a line, behind an outlet's name or
/// nothing.
fn ends_in_heading(words: &str) -> bool {
    let is_outlets =
        |name: &str| name.is_empty() || outlet::is_named(name.strip_suffix(TELEVISION).unwrap_or(name));
    HEADINGS_BY_ENDING.rests(words).any(|(_, name)| is_outlets(name.trim()))
}

/// `등록번호 : 서울 아00999 | …`, `▷ 전화 : 02-000-0000`
/// Behind a bullet, figures are enough: `▷ 전화 02-000-0000`. A label with neither is a word: `등록번호
/// 조회`.
pub(super) fn is_footer(words: &str, opening: Opening) -> bool {
    let is_bullet = |c| matches!(c, '▷' | '▶' | '■' | '-' | '·' | '•' | '[' | '(' | '※' | ' ');
    let closes = |c| matches!(c, ']' | ' ');
    let bare = if begins_with_sign(words) {
        words.trim_start_matches(is_bullet)
    } else if opening.any(Opening::FOOTER) {
        words
    } else {
        return false;
    };
    FOOTERS_BY_BEGINNING.rests(bare).any(|(_, rest)| {
        let rest = rest.trim_start_matches(closes);
        matches!(rest.as_bytes().first(), Some(b':' | b'|'))
            || (bare.len() < words.len() && rest.starts_with(|c: char| c.is_ascii_digit() || c == '@'))
            || (words.chars().count() <= 10 && is_number(rest))
    })
}

/// `■ 진행 : 홍길동 앵커`, `■ 출연 : 김한별 교수`: what stands above the script of a talk. Not so `■ 진행
/// 상황`, which has no colon.
pub(super) fn is_programme(words: &str) -> bool {
    let mark = |c| matches!(c, '■' | '▣' | '◇' | '◆' | '○' | '●');
    let label = words.strip_prefix(mark).map(str::trim_start);
    let behind = label.and_then(|label| PROGRAMME.iter().find_map(|known| label.strip_prefix(known)));
    behind.is_some_and(|behind| behind.trim_start().starts_with(':'))
}

/// Characters of the longest step of a trail, and of one that begins with nothing known.
const LONGEST_STEP: usize = 12;
/// Less, since headlines too may have the sign.
const LONGEST_UNKNOWN_STEP: usize = 8;

/// `홈 > 사회 > 사건`: the page's way to the article, of which the section `사건` is read. Furniture where no
/// step is a section; nothing where a step is too long to be one: `물가 > 한빛시가 다리를 놓는 까닭`.
pub(super) fn breadcrumb<'t>(page: &Page<'t, '_>, line: Span) -> Option<Kind<'t>> {
    let words = &page.text()[line];
    if line.len() > 80 || !words.contains(['>', '〉', '›']) {
        return None;
    }
    let mut steps = words.split(['>', '〉', '›']).map(str::trim);
    // The last step is the most specific, a section whatever it is called.
    // `한빛일보 > 뉴스 > 사회`, `뉴스 > 사회 > 사건·사고`, `> 사회 > 사건·사고`
    let is_head = |first: &str| {
        first.is_empty()
            || TRAIL_HEADS.contains(&first)
            || MENU_HEADS.contains(&first)
            || section::is_named(first)
            || outlet::is_named(first)
    };
    let begins = steps.clone().next().is_some_and(is_head);
    let is_unknown = |step: &str| begins && !step.is_empty() && !MENU_HEADS.contains(&step);
    let is_section = |step: &&str| is_unknown(step) || section::is_named(step) || section::is_region(step);
    let section = steps.clone().skip(usize::from(begins)).filter(is_section).last();
    let longest = if begins { LONGEST_STEP } else { LONGEST_UNKNOWN_STEP };
    let known = |step: &str| step.chars().count() <= longest || outlet::is_named(step);
    match section {
        _ if !steps.all(known) => None,
        Some(section) => Some(Kind::Section(page.borrow(span_of(page.text(), section)))),
        // `홈 > 전체기사`
        None => begins.then_some(Kind::Furniture),
    }
}

/// Whether a byline is an address of a desk and nobody's: `news@hanbit.example`; not `hong@hanbit.example`,
/// nor an address with a name before it.
pub(super) fn is_desks(byline: &Byline<'_>) -> bool {
    byline.name.is_none() && byline.email.is_some_and(is_desk_address)
}

/// An address of a desk, not of a reporter. Digits at the end of the mailbox are no part of it:
/// `news24@hanbit.example`.
fn is_desk_address(address: &str) -> bool {
    let mailbox = mail::mailbox(address).trim_end_matches(|c: char| c.is_ascii_digit());
    DESK_MAILBOXES.contains(&mailbox) || mailbox.ends_with(TIPS)
}
