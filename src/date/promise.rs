//! Which runs of digits are worth the grammar: one in five of news.

use super::grammar::skip_gap;
use crate::Span;
use crate::scan::class::{is_middle_dot, is_tilde};
use crate::scan::syllables::Syllables;

/// Whether a run of digits may be a number of a time, by what stands right around it. Two in three are not, and are told
/// by the character behind them.
#[inline]
pub(super) fn may_be_time(text: &str, run: Span) -> bool {
    let behind = &text.as_bytes()[run.end()..];
    let goes_on = match behind.strip_prefix(b" ").unwrap_or(behind) {
        [0xEA..=0xED, second, third, ..] => UNITS.may_have(*second, *third),
        [0x80..=0xFF | b' ' | b'~' | b'-' | b'.' | b'/' | b',' | b':', ..] => true,
        _ => false,
    };
    goes_on && is_of_time(text, run)
}

/// The same for a run behind which a unit or a sign may stand.
#[inline(never)]
fn is_of_time(text: &str, run: Span) -> bool {
    let glued = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b':';
    run.len() <= 8
        && unit_may_follow(&text[run.end()..])
        && !text.as_bytes()[..run.start()].last().is_some_and(glued)
}

/// The syllables for which [`unit_may_follow`] may hold.
static UNITS: Syllables = Syllables::new().with_each_of("년시개월일분초주박세학여만천백");

/// Whether the unit of a time may stand at the head of `rest`, behind a number, or behind others that it is listed with.
fn unit_may_follow(rest: &str) -> bool {
    let spaced = skip_gap(rest);
    let glued = spaced.len() == rest.len();
    let mut behind = spaced.chars();
    match behind.next() {
        Some('년' | '시') => true,
        Some('개') => behind.as_str().starts_with(['월', '년']),
        Some('월' | '일' | '분' | '초' | '주' | '박') => glued,
        Some('세') => glued && behind.as_str().starts_with('기'),
        Some('학') => glued && behind.as_str().starts_with('년'),
        Some('여' | '만' | '천' | '백') => glued && unit_ends_list(behind.as_str()),
        Some('~' | '∼' | '〜' | '–' | '·' | 'ㆍ' | '‧' | '․' | '・' | '∙' | '･') => {
            unit_ends_list(spaced)
        }
        Some('-' | '.' | '/' | ',') => unit_ends_list(spaced) || figures_follow(spaced),
        Some(':') => true,
        _ => false,
    }
}

/// How far numbers may be listed before their unit, in characters.
const LIST: usize = 48;

/// Whether more numbers follow, if any, and then the unit of a time.
fn unit_ends_list(rest: &str) -> bool {
    let mut left = rest;
    for _ in 0..LIST {
        let inside = match left.as_bytes() {
            [b'0'..=b'9' | b' ' | b'-' | b'.' | b'/' | b',' | b'~', ..] => 1,
            [] | [0..=0x7F, ..] => return false,
            _ => match left.chars().next() {
                Some(c @ ('여' | '만' | '천' | '백')) => c.len_utf8(),
                Some('년' | '월' | '일' | '시' | '분' | '초' | '주' | '박' | '개' | '세' | '학') =>
                {
                    return true;
                }
                Some(c) if is_tilde(c) || is_middle_dot(c) => c.len_utf8(),
                _ => return false,
            },
        };
        left = &left[inside..];
    }
    false
}

/// Whether a date in figures may go on here: two more numbers, or one and a weekday in brackets.
fn figures_follow(rest: &str) -> bool {
    let mut behind = rest.bytes().take(LIST).skip_while(|b| b.is_ascii_digit() || matches!(b, b' '));
    let _ = behind.next();
    let mut behind = behind.skip_while(|b| b.is_ascii_digit() || matches!(b, b' '));
    matches!(behind.next(), Some(b'.' | b'-' | b'/' | b'('))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    #[test]
    fn the_syllables_of_units_let_through_all_that_may_follow() {
        for c in '가'..='힣' {
            for behind in ["", "월", "년", "기", " 5일", "3년"] {
                let rest: String = [String::from(c).as_str(), behind].concat();
                assert!(!unit_may_follow(&rest) || UNITS.may_begin(&rest), "{rest}");
            }
        }
    }
}
