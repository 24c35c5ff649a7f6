//! Which runs of digits are worth the grammar: one in five of news.
//!
//! The unit of a Korean time stands behind its number, so that the syllable behind the digits nearly always
//! decides: `4일`, `3시`, but `5명`, `12%`. Only figures (`2031.3.10`), lists (`3∼5일`) and years in brackets
//! need a longer look, which ends within [`LIST`] characters. What passes may still be refused by the
//! grammar; at what is turned down no expression begins.

use super::grammar::skip_gap;
use crate::Span;
use crate::scan::class::{is_middle_dot, is_tilde};
use crate::scan::syllables::Syllables;

/// Whether a run of digits may be a number of a time, by what stands right around it. Two in three are not,
/// and are told by the character behind them: `4일`, `3∼5일`, `2031.3.10`, `(2019)`; not `3만2142명`,
/// `12.5%`, `A4`.
#[inline(always)]
pub(super) fn may_be_time(text: &str, run: Span) -> bool {
    let behind = &text.as_bytes()[run.end()..];
    let goes_on = match behind.strip_prefix(b" ").unwrap_or(behind) {
        [0xEA..=0xED, second, third, ..] => GOING_ON.may_have(*second, *third),
        [b'~' | b'-' | b'.' | b'/' | b',', rest @ ..] => may_go_on(rest),
        [0x80..=0xFF | b' ' | b':', ..] => true,
        _ => false,
    };
    (goes_on && is_of_time(text, run)) || (run.len() == 4 && is_year_in_brackets(text.as_bytes(), run))
}

/// The same for a run behind which a unit or a sign may stand. More than eight digits are no date, and behind
/// a Latin letter or a colon they are the rest of something: `A4`, the `52` of `14:52`.
#[inline(never)]
fn is_of_time(text: &str, run: Span) -> bool {
    let glued = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b':';
    run.len() <= 8
        && !text.as_bytes()[..run.start()].last().is_some_and(glued)
        && unit_may_follow(&text[run.end()..])
}

/// Whether four digits in brackets may be a year without the word for it: `(2019)`, `(한들법학, 2025)`,
/// `(1919~1921)`. By bytes, as nearly all numbers fail here; `year_in_brackets` of the grammar looks closer.
/// Only years from 1000 to 1999 and from 2000 to 2099 are looked for.
fn is_year_in_brackets(bytes: &[u8], run: Span) -> bool {
    let (before, behind) = bytes.split_at(run.start());
    // A dot of two bytes, or of three.
    let begins =
        matches!(before, [.., b'('] | [.., b',', b' '] | [.., 0xC2, 0xB7] | [.., 0xE2 | 0xE3 | 0xEF, _, _]);
    let is_year = |digits: &[u8]| matches!(digits, [b'1', ..] | [b'2', b'0', ..]);
    let ends_range =
        || matches!(before, [.., b'0'..=b'9', b'~' | b'-'] | [.., b'0'..=b'9', 0xE2, 0x88 | 0x80, _]);
    let range_follows = || matches!(behind[run.len()..], [b'~' | b'-', ..] | [0xE2, 0x88 | 0x80, ..]);
    is_year(behind) && (begins && (behind.get(run.len()) == Some(&b')') || range_follows()) || ends_range())
}

/// The units of times that their first syllable tells.
static UNITS: Syllables =
    Syllables::new().with_each_of(&['년', '월', '일', '시', '분', '초', '주', '박', '달']);

/// The first syllables of those that need a second one: `개월`, `세기`, `학년`, `회계`.
static UNIT_HEADS: Syllables = Syllables::new().with_each_of(&['개', '세', '학', '회']);

/// What a numeral goes on with before its unit.
static NUMERAL: Syllables = Syllables::new().with_each_of(&['여', '만', '천', '백']);

/// The syllables for which [`unit_may_follow`] may hold.
static GOING_ON: Syllables = Syllables::new().with_set(&UNITS).with_set(&UNIT_HEADS).with_set(&NUMERAL);

/// Whether the unit of a time may stand at the head of `rest`, behind a number, or behind others that it is
/// listed with: `일`, `개월`, ` 년`, `∼5일`; not ` 일`, as `3 일` is as often something else, nor `개` alone.
#[inline]
fn unit_may_follow(rest: &str) -> bool {
    if UNITS.may_begin(rest) {
        return true;
    }
    let mut behind = rest.chars();
    match behind.next() {
        Some('세') => behind.as_str().starts_with('기'),
        Some('학') => behind.as_str().starts_with('년'),
        Some('회') => behind.as_str().starts_with('계'),
        Some(' ') => unit_may_stand_apart(skip_gap(rest)),
        Some('가'..='힣') if NUMERAL.may_begin(rest) => {
            may_go_on(skip_gap(behind.as_str()).as_bytes()) && unit_ends_list(behind.as_str())
        }
        _ => unit_may_stand_apart(rest),
    }
}

/// The same for what may stand behind spaces too: `년`, `시`, `개월`, `∼ 5일`; not `분`.
fn unit_may_stand_apart(rest: &str) -> bool {
    let mut behind = rest.chars();
    match behind.next() {
        Some('년' | '시' | ':') => true,
        Some('개') => behind.as_str().starts_with(['월', '년']),
        Some('회') => behind.as_str().starts_with('계'),
        Some('-' | '.' | '/' | ',') => unit_ends_list(rest) || figures_follow(rest.as_bytes()),
        Some(c) if is_tilde(c) || is_middle_dot(c) => unit_ends_list(rest),
        _ => false,
    }
}

/// Whether a list or a date in figures may go on with the number here, by what stands behind that; most end
/// with something else that is counted: `1,204건`, `12.5%`, `20~30명`, `3만2142명`.
#[inline]
fn may_go_on(rest: &[u8]) -> bool {
    let number = rest.iter().take(LIST).take_while(|b| b.is_ascii_digit()).count();
    match rest[number..] {
        [0xEA..=0xED, second, third, ..] => GOING_ON.may_have(second, third),
        [b' ' | b'-' | b'.' | b'/' | b',' | b'~' | b'(' | b'0'..=b'9' | 0x80..=0xFF, ..] => true,
        _ => false,
    }
}

/// How far numbers may be listed before their unit, in characters.
const LIST: usize = 48;

/// Whether more numbers follow, if any, and then the unit of a time: `, 4, 5일`, `~1만 시간`; not `, 4, 5명`.
fn unit_ends_list(rest: &str) -> bool {
    let mut left = rest.chars();
    for _ in 0..LIST {
        let here = left.as_str();
        match left.next() {
            Some('0'..='9' | ' ' | '-' | '.' | '/' | ',' | '~') => {}
            Some('가'..='힣') if NUMERAL.may_begin(here) => {}
            Some('가'..='힣') => return GOING_ON.may_begin(here),
            Some(c) if !c.is_ascii() && (is_tilde(c) || is_middle_dot(c)) => {}
            _ => return false,
        }
    }
    false
}

/// Whether a date in figures may go on here, behind its first number: two more numbers, or one and a weekday
/// in brackets. `.3.10`, `-03-10`, `.21 (화)`; not `.5 늘었다`.
fn figures_follow(rest: &[u8]) -> bool {
    let near = &rest[..rest.len().min(LIST)];
    let behind_number =
        |bytes: &[u8]| bytes.iter().position(|b| !b.is_ascii_digit() && *b != b' ').unwrap_or(bytes.len());
    let sign = behind_number(near);
    let Some(second) = near.get(sign + 1..) else { return false };
    matches!(second.get(behind_number(second)), Some(b'.' | b'-' | b'/' | b'('))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn the_syllables_of_units_let_through_all_that_may_follow() {
        for c in '가'..='힣' {
            for behind in ["", "월", "년", "기", "계", " 5일", "3년"] {
                let rest: String = [String::from(c).as_str(), behind].concat();
                assert!(!unit_may_follow(&rest) || GOING_ON.may_begin(&rest), "{rest}");
            }
        }
    }
}
