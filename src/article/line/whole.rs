//! Lines known as a whole: buttons, sections, outlets, counters, headings.
//!
//! Such lines are in a list, or built of what is in one: an outlet with its button or slogan, a marker in
//! brackets with a number. The lists have an order, because some words are in two of them: what readers feel,
//! buttons that announce pictures, markers of scripts, and all other buttons and portals; a section is asked
//! before the last. Heads of lists are told last.

use super::furniture::is_heading;
use super::opening::Opening;
use super::{Kind, Line};
use crate::Span;
use crate::article::page::{Page, span_of};
use crate::article::signs::Signs;
use crate::article::{byline, outlet, reactions, section, stamp};
use crate::lexicon::credits::ANNOUNCEMENTS;
use crate::lexicon::furniture::{LINES, PORTALS, SCRIPT_MARKERS};
use crate::lexicon::reactions::REACTIONS;
use crate::lexicon::reporters::REPORTER;
use crate::quote::clip::is_line_of_clip;
use crate::scan::index::{Beginnings, joined};

/// Bytes of the longest line that is known as a whole.
/// Twenty-one syllables.
const LONGEST: usize = 64;

/// The lists of whole lines, in the order of precedence: `좋아요` is a reaction before it is a button.
const LISTS: [&[&str]; 5] = [REACTIONS, ANNOUNCEMENTS, SCRIPT_MARKERS, LINES, PORTALS];

/// Where each list ends among the words of all.
const ENDS: [usize; 4] = [
    REACTIONS.len(),
    REACTIONS.len() + ANNOUNCEMENTS.len(),
    REACTIONS.len() + ANNOUNCEMENTS.len() + SCRIPT_MARKERS.len(),
    REACTIONS.len() + ANNOUNCEMENTS.len() + SCRIPT_MARKERS.len() + LINES.len() + PORTALS.len(),
];

/// The words of all the lists by their first two syllables; the place of a word tells its list.
static BY_BEGINNING: Beginnings<{ ENDS[3] }, 2> = Beginnings::of_words(&joined::<{ ENDS[3] }>(&LISTS));

/// Reads a line that says all by itself: `좋아요`, `이미지 확대`, `[앵커]`, `구독하기`, `사회`, `한빛일보`. A
/// count and a label of stamps are asked first, as no list has them. Nothing where no list has the line,
/// though it may still be one by its signs.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span, words: &str, opening: Opening) -> Option<Kind<'t>> {
    if words.len() > LONGEST {
        return None;
    }
    if let Some(count) = reactions::counted(words) {
        return Some(Kind::Count(count));
    }
    if let Some(label) = opening.any(Opening::LABEL).then(|| stamp::lone_label(words)).flatten() {
        return Some(Kind::StampLabel(label));
    }
    let may_be_listed = opening.any(Opening::WHOLE);
    let label = if may_be_listed { reactions::without_picture(words) } else { words };
    // `슬라이드 이미지 3`
    let unnumbered = || label.trim_end_matches(|c: char| c.is_ascii_digit()).strip_suffix(' ');
    let numbered = || BY_BEGINNING.place(unnumbered()?).filter(|&at| (ENDS[0]..ENDS[1]).contains(&at));
    let listed = if may_be_listed { BY_BEGINNING.place(label).or_else(numbered) } else { None };
    let is_section = || opening.any(Opening::SECTION) && section::is_named(words);
    // In Latin letters, capitals are as small ones.
    let may_be_outlet =
        || opening.any(Opening::OUTLET) || words.starts_with(|c: char| c.is_ascii_alphabetic());
    let kind = match listed {
        Some(at) if at < ENDS[0] => Kind::ReactionLabel(span_of(page.text(), label)),
        Some(at) if at < ENDS[1] => Kind::Announcement,
        Some(at) if at < ENDS[2] => Kind::Marker,
        None if may_be_marker(words) && (is_script_marker(words) || is_interviewed(words)) => Kind::Marker,
        None if may_be_clip(words) && is_line_of_clip(words) => Kind::Marker,
        _ if is_section() && !is_heading(words, opening) => Kind::Section(page.borrow(line)),
        Some(_) => Kind::Furniture,
        None if may_be_outlet() && is_outlet(words) => Kind::Outlet,
        None => return None,
    };
    Some(kind)
}

/// The same of a line whose signs are known: an outlet behind its slogan, the heading of other stories.
/// Nothing for a line that neither is.
pub(super) fn read_headed<'t>(line: &Line<'_>) -> Option<Kind<'t>> {
    let &Line { words, opening, signs, .. } = line;
    if words.len() > LONGEST {
        None
    } else if signs.any(Signs::STOP) && is_behind_slogan(words) {
        Some(Kind::Outlet)
    } else {
        is_heading(words, opening).then_some(Kind::Heading)
    }
}

/// Whether some words are a button, as on a line with others: `트위터로 퍼가기`.
pub(super) fn is_button(words: &str) -> bool {
    is_listed_from(ENDS[2], words)
}

/// Whether some words are of a list from that on which begins at a place: some are of two lists. `좋아요` is
/// what readers feel on a line of its own, and a button beside others.
fn is_listed_from(first: usize, words: &str) -> bool {
    BY_BEGINNING.rests(words).any(|(at, rest)| at >= first && rest.is_empty())
}

/// `한빛일보`; `한빛일보 구독`, with a button; `한빛일보 - 내일을 여는 신문`, with its slogan, as its site's
/// first page is titled.
fn is_outlet(words: &str) -> bool {
    if outlet::is_named(outlet::without_button(words)) {
        return true;
    }
    let Some(length) = outlet::known_prefix(words) else { return false };
    let mut slogans = outlet::TITLE_SIGNS.iter().filter_map(|sign| words[length..].strip_prefix(sign));
    // `한빛일보 | 입력 2031-03-10`, `한빛일보 | 홍길동 기자`, `한빛일보 | 사회`
    let is_slogan = |slogan: &str| {
        !section::is_named(slogan)
            && !slogan.contains(|c: char| c.is_ascii_digit() || matches!(c, '"' | '“' | '…' | ','))
            && !slogan.ends_with(REPORTER)
    };
    slogans.any(is_slogan)
}

/// `내일을 여는 힘! 한빛일보`: an outlet's name behind its slogan.
fn is_behind_slogan(words: &str) -> bool {
    let sign = memchr::memchr(b'!', words.as_bytes());
    sign.is_some_and(|sign| words[sign + 1..].strip_prefix(' ').is_some_and(outlet::is_likely))
}

/// Bytes of the longest marker of a script, brackets and number included.
const LONGEST_MARKER: usize = 36;

/// A bracket around the marker of a script, the colon behind it, or a space within.
fn is_around(c: char) -> bool {
    matches!(c, '[' | ']' | '<' | '>' | '【' | '】' | '〈' | '〉' | '◀' | '▶' | '{' | '}' | ':' | ' ')
}

/// Whether a line begins or ends with a byte of such a bracket: the first of `【` and the like, or the last.
fn may_be_marker(words: &str) -> bool {
    let bytes = words.as_bytes();
    matches!(bytes.first(), Some(b'[' | b']' | b'<' | b'>' | b'{' | 0xE3))
        || matches!(bytes.last(), Some(b'[' | b']' | b'<' | b'>' | 0x88..=0x91))
        || words.starts_with('◀')
}

/// Whether a line may be the head of a clip, by its bytes: most have neither sign.
fn may_be_clip(words: &str) -> bool {
    memchr::memchr2(b'/', b':', words.as_bytes()).is_some()
}

/// Bytes of the longest row of buttons.
const LONGEST_ROW: usize = 150;

/// `로그인 | 회원가입 | 구독신청`, `페이스북 트위터 인쇄`: buttons and sections one beside the other, and
/// nothing else.
pub(super) fn is_row_of_buttons(words: &str, opening: Opening) -> bool {
    let is_button = |item: &str| is_listed_from(ENDS[1], item);
    if !opening.any(Opening::WHOLE) {
        return false;
    }
    // Most lines are told by their first word; rows of sections alone are menus, told elsewhere.
    let first = memchr::memchr2(b' ', b'|', words.as_bytes());
    if words.len() > LONGEST_ROW || !first.is_some_and(|end| is_button(&words[..end])) {
        return false;
    }
    let sign = if memchr::memchr(b'|', words.as_bytes()).is_some() { '|' } else { ' ' };
    let mut items = words.split(sign).map(str::trim).filter(|item| !item.is_empty());
    items.all(|item| is_button(item) || section::is_named(item))
}

/// `[리포트]`, `<앵커>`, `{앵커:`, `【 질문1 】`: who speaks next, the questions and answers of a talk
/// numbered. Not so `앵커`, which has no bracket or colon about it.
pub(in crate::article) fn is_script_marker(words: &str) -> bool {
    if words.len() > LONGEST_MARKER {
        return false;
    }
    let bare = words.trim_matches(is_around);
    if bare.len() == words.len() {
        return false;
    }
    let numbered = bare.bytes().rev().take_while(|b| b.is_ascii_digit() || *b == b' ').count();
    let marker = &bare[..bare.len() - numbered];
    SCRIPT_MARKERS.contains(&marker)
}

/// `[인터뷰:홍길동, 한빛군 어민]`, `[홍길동 / 한들연구원 박사]`, `[홍길동/한들연구원 박사]`: who speaks next,
/// behind the word for how or before what he is.
fn is_interviewed(words: &str) -> bool {
    let Some(inside) = words.strip_prefix('[').and_then(|words| words.strip_suffix(']')) else {
        return false;
    };
    let is_script = |how: &str| SCRIPT_MARKERS.contains(&how.trim());
    // `[홍길동/한빛신문 기자]`, `[홍길동/논설위원]` sign.
    let signs = |what: &str| what.contains(REPORTER) || byline::is_role(what);
    inside.split_once(':').is_some_and(|(how, _)| is_script(how))
        || inside
            .split_once('/')
            .is_some_and(|(name, what)| byline::is_name(name.trim_end()) && !signs(what.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::masthead::Lazy;
    use crate::scan::fold::Folded;

    #[track_caller]
    fn reads(line: &str, wanted: &str) {
        let folded = Folded::new(line);
        let (masthead, span, opening) = (Lazy::new(), Span::new(0, line.len()), Opening::of(line));
        let headed = || read_headed(&Line { span, words: line, opening, signs: Signs::of(line, span) });
        let kind = read(&Page::new(&folded, &masthead), span, line, opening).or_else(headed);
        let name = alloc::format!("{kind:?}");
        assert!(name.starts_with(wanted), "{line}: {name}");
    }

    #[test]
    fn buttons_stand_in_rows() {
        let is_row = |line| is_row_of_buttons(line, Opening::of(line));
        assert!(is_row("로그인 | 회원가입 | 구독신청"));
        assert!(is_row("페이스북 트위터 인쇄"));
        assert!(!is_row("인쇄 골목의 봄"));
        assert!(!is_row("인쇄"));
    }

    #[test]
    fn the_first_list_that_holds_a_line_tells_what_it_is() {
        reads("좋아요", "Some(ReactionLabel");
        reads("이미지 확대", "Some(Announcement");
        reads("인터뷰", "Some(Marker");
        reads("[리포트]", "Some(Marker");
        reads("【앵커】", "Some(Marker");
        reads("【 질문1 】", "Some(Marker");
        reads("<답변 2>", "Some(Marker");
        reads(">인터뷰", "Some(Marker");
        reads("인터뷰> 김도윤 / 노을시 상인", "Some(Marker");
        reads("인터뷰: 김도윤 (가명) / 중학교 2학년", "Some(Marker");
        reads("SYNC : 피해자", "Some(Marker");
        reads("인터뷰: 김도윤 감독", "None");
        reads("인터뷰 : 김도윤/상인이 말했다.", "None");
        reads("사회뉴스", "Some(Section");
        reads("구독하기", "Some(Furniture");
        reads("네이트", "Some(Furniture");
        reads("한겨레 구독", "Some(Outlet");
        reads("많이 본 뉴스", "Some(Heading");
        reads("1,234", "Some(Count(1234");
        reads("입력 :", "Some(StampLabel");
        reads("다리 놓는다", "None");
    }
}
