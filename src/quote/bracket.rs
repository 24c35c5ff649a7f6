//! Words without what stands in brackets behind them or before them.
//!
//! Papers put into brackets what belongs to a word and is no part of it: an abbreviation (`최고경영자(CEO)`),
//! an age (`박모(36)씨`), Hanja (`대표(代表)`), the head of a body (`형사1부(재판장 김도윤)`), the code of
//! shares (`한들증권[001200]`). The lists know the word without it, so that nearly every question about a
//! word is asked of what is left here; the [mention](super::mention::Parts) keeps it as written.

use super::roles;
use crate::Span;
use crate::lexicon::phrases::{CALLED, REPORTING_JUDGE};
use crate::scan::class::SYLLABLE;

/// The word without what stands in brackets, which is at its end (`최고경영자(CEO)`) or before an honorific
/// (`박모(36)씨`).
#[inline]
pub(super) fn bracketless(word: &str) -> &str {
    match word.as_bytes() {
        // Most words are two syllables or three.
        [0xEA..=0xED, _, _, 0xEA..=0xED, _, _]
        | [0xEA..=0xED, _, _, 0xEA..=0xED, _, _, 0xEA..=0xED, _, _] => word,
        _ => without_brackets(word),
    }
}

/// The same of any word.
#[inline(never)]
fn without_brackets(word: &str) -> &str {
    let Some(open) = bracket(word) else { return word };
    // `‘노을 협의회(노협)’`: no word but a mark stands behind.
    let is_mark = |behind: &str| matches!(behind, "’" | "'" | "”" | "\"");
    match word.rfind(')') {
        Some(close) if close > open && close + 1 < word.len() && !is_mark(&word[close + 1..]) => {
            &word[close + 1..]
        }
        _ if open > 0 => &word[..open],
        _ => word,
    }
}

/// The part of a word before its brackets.
/// `서라온` of `서라온(52)`; all of `(52)씨`, before whose bracket nothing stands.
pub(super) fn bracketless_span(text: &str, word: Span) -> Span {
    let length = bracket(&text[word]).filter(|&at| at > 0).unwrap_or(word.len());
    Span::new(word.start(), word.start() + length)
}

/// Whether it is an honorific alone, with the age behind it or none: `씨`, `씨(41)`, but not `박희수(61)씨`.
pub(super) fn is_bare_honorific(stem: &str) -> bool {
    stem.strip_prefix(CALLED).is_some_and(|rest| rest.is_empty() || rest.starts_with('('))
}

/// `한빛지법 형사1부(재판장 김도윤)`, `한들협회(회장 김도윤)`, `한빛고법 형사1부(김도윤 부장판사)`: the body
/// without who heads it; `린네아 벨로(스웨덴)`: a player without the nation.
pub(super) fn without_head(text: &str, name: Span) -> Span {
    let open = text[name].rfind('(').filter(|&open| {
        let inside = text[name][open + 1..].trim_end_matches(')');
        let Some((first, rest)) = inside.split_once(' ') else { return roles::of(inside).is_abroad() };
        let last = rest.rsplit(' ').next().unwrap_or(rest);
        first == REPORTING_JUDGE || roles::of(first).is_title() || roles::of(last).is_title()
    });
    open.map_or(name, |open| Span::new(name.start(), name.start() + open))
}

/// What is longer is no word, and is looked through once for each clause behind it.
const LONGEST_WORD: usize = 400;

/// The offset of an opening bracket.
/// In bytes of the word: 9 in `서라온(52)`. None where a word has no bracket, or is too long for one.
pub(super) fn bracket(word: &str) -> Option<usize> {
    let (bytes, mut at) = (word.as_bytes(), 0);
    if bytes.len() > LONGEST_WORD || opens_none(bytes) {
        return None;
    }
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            b'(' => return Some(at),
            // A syllable at a time.
            0xE0.. => 3,
            _ => 1,
        };
    }
    None
}

/// Whether a bracket may open within a word, between two syllables.
/// `밝혔다(대법원`, and any word of more than sixteen bytes, of which nothing is known; not `밝혔다`.
#[inline]
pub(super) fn may_open(word: &str) -> bool {
    word.len() > 2 * SYLLABLE && !opens_none(word.as_bytes())
}

/// Whether no bracket opens in a word of eight bytes to sixteen, as most are: its first eight and its last
/// are looked at, each in one. Of others nothing is said.
/// Of `한들전자는`, of 15 bytes, none opens; of `최고경영자(CEO)는`, of 23, nothing is said.
fn opens_none(word: &[u8]) -> bool {
    let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) else { return false };
    let opens = |eight: [u8; 8]| {
        let other = u64::from_le_bytes(eight) ^ u64::from_le_bytes([b'('; 8]);
        // The highest bit of a byte that is zero, and perhaps of those behind it.
        other.wrapping_sub(u64::from_le_bytes([0x01; 8])) & !other & u64::from_le_bytes([0x80; 8])
    };
    word.len() <= 16 && (opens(*first) | opens(*last)) == 0
}

/// The name in single marks behind the word for what it names: `‘하늘길’` of `학부모단체 ‘하늘길’`. All of
/// the phrase where marks do not end it, or hold more than one name: `‘하늘길’과 ‘들길’`.
pub(super) fn marked(text: &str, name: Span) -> Span {
    let open = [('‘', '’'), ('\'', '\'')].into_iter().find_map(|(open, close)| {
        let (before, inside) = text[name].strip_suffix(close)?.split_once(open)?;
        (!inside.contains([open, close])).then_some(before.len())
    });
    open.map_or(name, |open| Span::new(name.start() + open, name.end()))
}

/// What quote marks around a whole name hold: `‘노을 유가족 협의회’`.
pub(super) fn unmarked(text: &str, name: Span) -> Span {
    let part = &text[name];
    // Most names begin with a syllable.
    if matches!(part.as_bytes(), [0xEA..=0xED, ..]) {
        return name;
    }
    let pairs = [('‘', '’'), ('\'', '\''), ('“', '”'), ('"', '"')];
    let inside = pairs.iter().find_map(|(open, close)| part.strip_prefix(*open)?.strip_suffix(*close));
    match inside.filter(|inside| !inside.is_empty() && !inside.contains(['‘', '’', '\''])) {
        Some(inside) => {
            let start = name.start() + (part.len() - inside.len()) / 2;
            Span::new(start, start + inside.len())
        }
        None => name,
    }
}

/// A word without opening brackets, bullets and the like at its beginning, and the angle brackets of papers
/// (`<한들신문>`).
#[inline]
pub(super) fn unwrapped(text: &str, word: Span) -> Span {
    // Most words begin and end in a syllable.
    match text.as_bytes()[word.start()..word.end()] {
        [0xEA..=0xED, .., 0xEA..=0xED, _, _] | [0xEA..=0xED, _, _] => word,
        _ => unwrapped_at_ends(text, word),
    }
}

/// The same of a word that does not both begin and end in a syllable.
/// `▲시장`: `시장`; `[단독]한들협회`: `한들협회`.
#[inline(never)]
fn unwrapped_at_ends(text: &str, word: Span) -> Span {
    let part = &text[word];
    let rest = part.trim_start_matches([
        '[', '(', '<', '◇', '◆', '■', '□', '●', '○', '△', '▲', '▶', '-', '…', '.', ',', '·', '※', '*', '#',
    ]);
    // `[단독]한들협회`
    let rest = if part.starts_with('[') { rest.split_once(']').map_or(rest, |(_, name)| name) } else { rest };
    let start = word.end() - rest.len();
    Span::new(start, start + without_code(rest.trim_end_matches(['>', '〉', '》'])).len())
}

/// `한들증권[001200]`: the name before the code of its shares.
fn without_code(name: &str) -> &str {
    let code = name.strip_suffix(']').and_then(|name| name.split_once('['));
    match code {
        Some((name, code)) if !name.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => name,
    }
}
