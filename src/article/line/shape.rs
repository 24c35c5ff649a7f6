//! Which lines are sentences, questions, rows of a list, or names of speakers, by their first and last
//! characters.
//!
//! A Korean sentence ends in `다.` or in another syllable with a stop; headlines have none, and ask more
//! often than they tell. So a line with a full stop is a sentence from ten characters on, with another sign
//! from 45 on; and a line of ninety characters is a paragraph cut off, whatever its end. Marks before a line
//! are those of newsrooms: dashes and `Q.` of questions, triangles and dots of rows, squares and diamonds of
//! subheads. The same mark may be each of two, and what stands behind it decides: a question asks, a subhead
//! is short.

use crate::Span;
use crate::article::brackets;
use crate::article::page::{is_longer, span_of, trim, trim_signs};
use crate::lexicon::furniture::SCRIPT_MARKERS;
use crate::lexicon::headings::{AUTHORS, NOTICE_NAMES, OBITUARIES, PAGES};
use crate::lexicon::questions::ASKING;
use crate::scan::class::is_hangul;

/// Characters of the longest line without a sentence's end that is no paragraph cut off.
/// Headlines have less than half of it.
const CUT_OFF: usize = 89;

/// The same where a sentence ends within the line.
const CUT_SHORT: usize = 29;

/// Characters of the longest line with a stop that is no sentence, and of the longest with another sign:
/// headlines ask.
const LONGEST_STOPPED: usize = 9;
/// More: `한빛시 새 다리, 이번에는 정말 놓이나?` is a headline.
const LONGEST_ASKING: usize = 44;

/// Whether a line is a sentence, or too long to be anything else: `한빛시는 다리를 놓는다고 10일 밝혔다.`;
/// not `한빛시, 다리 놓는다`.
pub(in crate::article) fn is_prose(line: &str) -> bool {
    is_sentence(line) || is_cut_off(line, true)
}

/// Whether a line that is no sentence, and may have a stop in it, is too long to be anything else. Ninety
/// characters are, and thirty where a sentence ends among them: a page that shows the beginning of a
/// paragraph cuts it anywhere.
pub(super) fn is_cut_off(line: &str, may_have_stop: bool) -> bool {
    is_longer(line, CUT_OFF) || (may_have_stop && is_longer(line, CUT_SHORT) && goes_on(line))
}

/// Whether something stands behind a sentence: `…밝혔다. 홍길동 기자`.
fn goes_on(line: &str) -> bool {
    memchr::memchr_iter(b'.', line.as_bytes())
        .any(|at| line[..at].ends_with('다') && line[at + 1..].starts_with(' '))
}

/// Whether a line begins with a sign that a question, a row, a subhead, a credit or a speaker's label may
/// have before it: going by its first byte, which is of no Hangul syllable and hardly any Latin letter. So
/// begin `- 언제 짓나.`, `[앵커]`, `14:00 본회의`.
pub(super) fn begins_with_sign(line: &str) -> bool {
    let first = line.as_bytes().first();
    matches!(
        first,
        Some(
            b' ' | b'#' | b'(' | b'*' | b'-' | b'/' | b'0'
                ..=b'9' | b'<' | b'Q' | b'[' | 0xC2 | 0xE2 | 0xE3 | 0xEF
        )
    )
}

/// Whether a line ends as a sentence does, a closing quote or bracket behind it or not.
/// A stop must stand behind a syllable, a bracket, a mark or a percentage, and is none if dots trail off. So
/// `시는 다리를 놓는다.` and `“다리를 놓는다.”` are sentences, not `다리를 놓을까 말까..`, nor `왜 다리를
/// 놓나?`, which is as short as headlines that ask.
pub(super) fn is_sentence(line: &str) -> bool {
    // Most do so, long enough to have ten characters; and most others end in a syllable.
    if line.len() >= 40 && line.ends_with("다.") {
        return true;
    }
    if line.chars().next_back().is_none_or(is_hangul) {
        return false;
    }
    let open = line.trim_end_matches(closes);
    let stop = open.chars().next_back();
    let stops = |c: char| matches!(c, '.' | '?' | '!' | '…');
    let before_stop = open.trim_end_matches(stops).chars().next_back();
    let worded = before_stop.is_some_and(|c| is_hangul(c) || matches!(c, ')' | '”' | '"' | '’' | '\'' | '%'));
    match stop {
        Some('.') => worded && is_longer(line, LONGEST_STOPPED) && !open.ends_with(".."),
        Some('?' | '!') => worded && is_longer(line, LONGEST_ASKING),
        _ => false,
    }
}

/// A quote mark or bracket that closes, or the space before it.
fn closes(c: char) -> bool {
    matches!(c, '”' | '"' | '’' | '\'' | '″' | ')' | ']' | '」' | '』' | '>' | ' ')
}

/// `# 옮겨 적은 말들`: whether a line begins with the sign of hashtags, apart, and is no tag but some words.
pub(super) fn is_hashed_subhead(line: &str) -> bool {
    line.strip_prefix("# ").is_some_and(|words| words.contains(' ') && !words.contains('#'))
}

/// What stands behind the mark of a subhead: `◇ 내년 착공`, `## 내년 착공` and `【내년 착공】` all head what
/// follows with `내년 착공`.
pub(super) fn behind_subhead_mark(text: &str, line: Span) -> Option<Span> {
    let words = &text[line];
    if words.starts_with("## ") || words.starts_with("### ") || is_hashed_subhead(words) {
        return Some(trim_signs(text, line, &['#']));
    }
    // `**소제목**`: bold type of Markdown.
    if let Some(bold) = words.strip_prefix("**").and_then(|rest| rest.strip_suffix("**")) {
        return (!bold.contains("**")).then(|| trim(text, span_of(text, bold)));
    }
    let mark = words.chars().next().filter(|&c| is_subhead_mark(c))?;
    let behind = Span::new(line.start() + mark.len_utf8(), line.end());
    match (mark, words.ends_with('】')) {
        // `【현장】 …` is a headline with its tag.
        ('【', false) => None,
        ('【', true) => Some(trim_signs(text, behind, &['】'])),
        _ => Some(trim_signs(text, behind, &[mark])),
    }
}

/// Whether a line begins with the first byte of a subhead's mark. Curly quotes and triangles begin with it
/// too.
pub(in crate::article) const fn may_be_marked(line: &[u8]) -> bool {
    matches!(line, [0xE2 | 0xE3, ..])
}

/// Characters of the longest subhead before its paragraph on one line.
const LONGEST_RUN_IN: usize = 40;

/// `◇값은 그대로=한빛시는 …`: the subhead that runs into its paragraph with the sign `=`, and where the
/// paragraph begins.
///
/// In a notice, a row looks alike: `◆ 홍길동 씨 부친상=10일, …`, `◇ 전보=…`. A subhead has a paragraph behind
/// it, which is a sentence.
pub(in crate::article) fn run_in_subhead(text: &str, line: Span) -> Option<(Span, usize)> {
    let words = &text[line];
    // `【한빛일보 속초=홍길동 기자】 …` is a dateline.
    let mark = words.chars().next().filter(|&c| is_subhead_mark(c) && c != '【')?;
    let sign = memchr::memchr(b'=', words.as_bytes())?;
    let subhead = trim_signs(text, Span::new(line.start() + mark.len_utf8(), line.start() + sign), &[mark]);
    let shown = &text[subhead];
    let is_row = OBITUARIES.iter().any(|ending| shown.ends_with(ending)) || is_run_of_rows(shown);
    let fits = (2..=LONGEST_RUN_IN).contains(&shown.chars().count()) && !is_row && !shown.contains("다. ");
    let behind = &words[sign + 1..];
    let is_paragraph =
        behind.ends_with("다.") && behind.trim_start().starts_with(|c: char| !c.is_ascii_digit());
    (fits && is_paragraph).then_some((subhead, line.start() + sign + 1))
}

/// Characters of the longest name of a speaker, with what the speaker is.
const LONGEST_SPEAKER: usize = 40;

/// `[홍길동 / 어민]`, `[피해 관객]`: who speaks next, alone on a line. A notice's name is its headline:
/// `[인사]`.
pub(super) fn is_speaker_label(words: &str) -> bool {
    let inside = if words.starts_with('[') { brackets::inside(words) } else { None };
    inside.is_some_and(|inside| !is_longer(inside, LONGEST_SPEAKER) && !NOTICE_NAMES.contains(&inside.trim()))
}

/// `▶ 인터뷰 : 홍길동 / 어민` names a speaker, and `- "…"` is what is said.
pub(super) fn is_spoken(words: &str) -> bool {
    if !matches!(words.as_bytes().first(), Some(b' ' | b'-' | 0xE2 | 0xEF)) {
        return false;
    }
    let points = |c| matches!(c, '▶' | ' ');
    let bare = words.trim_start_matches(points);
    let names = bare.len() < words.len()
        && SCRIPT_MARKERS.iter().any(|marker| {
            bare.strip_prefix(marker).is_some_and(|rest| rest.trim_start().starts_with([':', '(']))
        });
    let said = words.strip_prefix(is_dash).is_some_and(|rest| rest.trim_start().starts_with(['"', '“']));
    names || (said && words.ends_with(['"', '”']))
}

/// Characters of a name before the sign of a talk's script.
const SPEAKER: core::ops::RangeInclusive<usize> = 2..=10;

/// `◇ 앵커> …`, `◆홍길동> …`: behind a mark, who speaks, and what is said, in the script of a talk.
pub(super) fn is_of_talk(words: &str) -> bool {
    let label = words.strip_prefix(|c| matches!(c, '◇' | '◆')).and_then(|rest| rest.split_once('>'));
    label.is_some_and(|(name, _)| {
        let name = name.trim();
        SPEAKER.contains(&name.chars().count()) && name.chars().all(|c| is_hangul(c) || c == ' ')
    })
}

/// A dash before an interviewer's question or a row of a list.
pub(in crate::article) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '―' | '－' | '−' | '—' | '─')
}

/// A line that begins with the dash of an interviewer's question and asks, or begins with `Q.`: `- 언제
/// 짓나.`, `Q. 언제 짓나요`; not `- 내년에 짓는다.`, which ends as answers do.
pub(super) fn is_question(words: &str) -> bool {
    if let Some(rest) = words.strip_prefix('Q') {
        let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        return behind.starts_with(['.', ':', ')', ' ']) && behind.chars().any(is_hangul);
    }
    let may_be_marked = matches!(words.as_bytes().first(), Some(b'-' | 0xE2 | 0xEF));
    let marked = || words.starts_with(|c| is_dash(c) || matches!(c, '▲' | '▷' | '△'));
    may_be_marked && marked() && words.chars().count() >= 6 && ASKING.iter().any(|end| words.ends_with(end))
}

/// A row of a list: `-`, `△`, `▲부장 홍길동`, `14:00 본회의`.
pub(super) fn is_item(words: &str) -> bool {
    let is_bullet = |c| is_dash(c) || matches!(c, '▲' | '△' | '▷' | '▽' | '▼' | '·' | 'ㆍ' | '→' | '◈' | '▪');
    let begins = match words.as_bytes().first() {
        Some(b'-' | 0xC2 | 0xE2 | 0xE3 | 0xEF) => words.starts_with(is_bullet),
        Some(b'0'..=b'9') => return is_scheduled(words),
        _ => false,
    };
    begins && words.chars().any(is_hangul)
}

/// `14:00 본회의`: a row of a schedule.
pub(in crate::article) fn is_scheduled(words: &str) -> bool {
    let begins = words.get(..5).is_some_and(|clock| {
        clock.bytes().enumerate().all(|(at, b)| if at == 2 { b == b':' } else { b.is_ascii_digit() })
    });
    begins && words.chars().any(is_hangul)
}

/// `밥상의 기록/홍길동 지음/392쪽·1만8000원·한빛`: what a review says of its book.
pub(super) fn is_book(words: &str) -> bool {
    words.contains(PAGES) && AUTHORS.iter().any(|word| words.contains(word))
}

/// Characters of the shortest and the longest subhead right behind a triangle.
const SHORT_HEAD: core::ops::RangeInclusive<usize> = 2..=10;

/// `▲성능`: one word right behind a triangle is a subhead, as a row of a list has more of them.
pub(super) fn is_short_head(word: &str) -> bool {
    SHORT_HEAD.contains(&word.chars().count()) && word.chars().all(|c| is_hangul(c) || c == '&')
}

/// `■ 한빛시 ◇ 과장급 전보 ▲기획과장 홍길동`: a notice of appointments, all its rows on one line.
pub(super) fn is_run_of_rows(behind: &str) -> bool {
    behind.contains(['◇', '◆', '△', '▲', '▷', '▶', '▽'])
}

/// Marks before subheads.
/// Triangles are none, save before one word.
fn is_subhead_mark(c: char) -> bool {
    matches!(c, '◇' | '◆' | '■' | '●' | '○' | '▶' | '□' | '【' | '▣' | '★' | '☆' | '◎')
}
