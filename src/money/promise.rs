//! Which runs of digits are worth the grammar: one in fourteen of news.

use super::name::{self, SIGN_TAILS, is_head, is_sign_end};
use crate::Span;
use crate::lexicon::numeral::{BIG_UNITS, OVER, SMALL_UNITS};
use crate::scan::class::before;
use crate::scan::syllables::Syllables;

/// Whether an amount in a currency, or a number that is to be refused for its units or its size, may begin with this run of
/// digits, by what stands behind the number or a sign before it.
///
/// More than half are turned down by the two syllables behind them, and most others by what their numeral comes to.
#[inline]
pub(super) fn is_promising(text: &str, run: Span) -> bool {
    // A longer number is not looked through: the grammar may refuse it for its size.
    let is_plain = run.len() <= LONGEST_PLAIN;
    let behind = text.as_bytes().get(run.end()..).unwrap_or_default();
    let (rest, at) = match behind {
        [b' ', rest @ ..] => (rest, run.end() + 1),
        _ => (behind, run.end()),
    };
    let goes_on = match rest {
        [0xEA..=0xED, ..] => may_go_on(rest) && goes_on(&text[at..], is_plain),
        [b',' | b'.', b'0'..=b'9', ..] if at == run.end() => goes_on_behind_number(&text[at..]),
        _ => goes_on_with_sign(&text[at..], is_plain),
    };
    goes_on || has_sign_before(text, run.start())
}

/// Whether [`goes_on`] may hold for a text that begins with a syllable.
#[inline]
fn may_go_on(rest: &[u8]) -> bool {
    match *rest {
        [_, second, third, ref behind @ ..] => {
            ALONE.may_have(second, third)
                || (HEADS.may_have(second, third)
                    && matches!(*behind, [0xEA..=0xED, second, third, ..] if SECONDS.may_have(second, third)))
        }
        _ => false,
    }
}

/// Whether a currency or the other end of a range may begin with a sign here.
fn goes_on_with_sign(rest: &str, is_plain: bool) -> bool {
    match rest.as_bytes() {
        [b'$' | b'A'..=b'Z', ..] => true,
        [b'~' | b'-' | 0x80..=0xFF, ..] => goes_on(rest, is_plain),
        _ => false,
    }
}

/// The same behind more digits, commas and points, which are not looked through: the grammar refuses `1.5만2000` for its units.
fn goes_on_behind_number(rest: &str) -> bool {
    let rest = &rest[number_length(rest.as_bytes())..];
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    match rest.as_bytes() {
        [0xEA..=0xED, ..] => may_go_on(rest.as_bytes()) && goes_on(rest, false),
        _ => goes_on_with_sign(rest, false),
    }
}

/// How long the rest of a number is: digits, commas and points.
fn number_length(bytes: &[u8]) -> usize {
    let is_part = |b: &u8| b.is_ascii_digit() || matches!(b, b',' | b'.');
    bytes.iter().take(LONGEST_NUMBER).take_while(|b| is_part(b)).count()
}

/// How far the end of a number is looked for, in bytes: a longer one has the grammar to say so.
const LONGEST_NUMBER: usize = 48;

/// Whether a sign or a code may stand before `at`; looks at bytes, since hardly any number has one.
#[inline]
fn has_sign_before(text: &str, at: usize) -> bool {
    match text.as_bytes()[..at] {
        [.., last, b' '] => SIGN_TAILS[usize::from(last)] && is_sign_before(text, at - 1),
        [.., last] => SIGN_TAILS[usize::from(last)] && is_sign_before(text, at),
        [] => false,
    }
}

#[inline(never)]
fn is_sign_before(text: &str, at: usize) -> bool {
    before(text, at).is_some_and(is_sign_end)
}

/// The syllables of units and of the currencies that need no second one to be known.
static ALONE: Syllables = Syllables::new()
    .with_each_of("원불엔밧킵짯동미자양")
    .with(OVER)
    .with_all(BIG_UNITS)
    .with_all(SMALL_UNITS);

/// The first syllables of the other currencies, and the second ones.
static HEADS: Syllables = name::first_syllables();
static SECONDS: Syllables = name::second_syllables();

/// The longest number, in digits, that no unit up to 조 makes too large.
const LONGEST_PLAIN: usize = 18;

/// Whether a unit, a currency or the other end of a range stands here, behind a number, and may come to an amount.
fn goes_on(rest: &str, is_plain: bool) -> bool {
    let mut behind = rest.chars();
    match behind.next() {
        Some('만' | '억' | '조' | '천' | '백' | '십') => !is_plain || comes_to_currency(rest),
        Some('여' | '경' | '해' | '자' | '양') => true,
        Some(c) if is_joint(c) => comes_to_currency(rest),
        Some(c) => is_head(c, behind.next().unwrap_or(' ')),
        None => false,
    }
}

/// Whether a numeral that goes on here, and the other end of a range, is followed by what may be a currency: half of the
/// numbers with a unit count people or things (`5만 명`), and so do most ranges (`2~3명`).
///
/// Only what has one unit and whole numbers of four digits behind it is looked through. All else is for the grammar, which
/// may refuse it for its units.
fn comes_to_currency(rest: &str) -> bool {
    let (mut units, mut digits) = (0, 0);
    let mut behind = rest.chars();
    for _ in 0..LONGEST_NUMBER {
        let Some(c) = behind.next() else { break };
        match c {
            ' ' => continue,
            '0'..='9' => {
                digits += 1;
                if digits > 4 {
                    return true;
                }
            }
            '만' | '억' | '조' | '천' | '백' | '십' => {
                (units, digits) = (units + 1, 0);
                if units > 1 {
                    return true;
                }
            }
            _ if is_joint(c) => digits = 0,
            '가'..='힣' => {
                let next = behind.next().unwrap_or(' ');
                return is_head(c, next) || units > 0 && BEHIND_UNIT.contains(&c);
            }
            // A letter, a sign; or a comma or point in a number.
            _ => return matches!(c, '$' | 'A'..='Z' | ',' | '.' | '\u{80}'..),
        }
    }
    true
}

/// What a numeral or the word of a range (`에서`, `부터`, `내지`) may go on with behind a unit, besides a unit.
const BEHIND_UNIT: &[char] = &[
    '여', '경', '해', '자', '양', '수', '몇', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구', '에',
    '부', '내',
];

/// What may stand between the first digits of a range and the second.
const fn is_joint(c: char) -> bool {
    matches!(c, '~' | '∼' | '〜' | '–' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::currency::CURRENCIES;
    use alloc::string::String;

    #[test]
    fn the_first_syllables_let_through_all_that_may_go_on() {
        let seconds: String =
            CURRENCIES.iter().flat_map(|row| row.words).filter_map(|word| word.chars().nth(1)).collect();
        for c in '가'..='힣' {
            for second in seconds.chars().chain([' ', '트', '로', '한']) {
                let rest = String::from_iter([c, second]);
                assert!(!goes_on(&rest, true) || may_go_on(rest.as_bytes()), "{rest}");
            }
        }
    }

    #[test]
    fn the_last_bytes_let_through_all_signs() {
        for c in ('\0'..=char::MAX).filter(|&c| is_sign_end(c)) {
            let text = String::from_iter([c, ' ', '3']);
            assert!(has_sign_before(&text, text.len() - 1), "{c}");
        }
    }

    #[test]
    fn what_is_turned_down_has_nothing_to_say() {
        use crate::ErrorKind;

        let numbers = ["3", "1,200", "1.5", "12345", "123456789012345678901234567890123456789"];
        let units = [
            "",
            "만",
            "억",
            "만 ",
            "천만",
            "여",
            "만여 ",
            "만2000",
            "만12345",
            "만7482만",
            "만 5천",
            "~4만",
            "만∼5",
            "만에서 5만",
            "양",
        ];
        let ends = [
            "원",
            " 원",
            "명",
            " 명",
            " 달러",
            "일",
            "일본 엔",
            "%",
            "유로",
            "$",
            " USD",
            "동",
            "센트",
            "위",
            "",
        ];
        for (number, unit) in numbers.into_iter().flat_map(|number| units.map(|unit| (number, unit))) {
            for end in ends {
                let text: String = [number, unit, end].concat();
                let digits = text.bytes().take_while(u8::is_ascii_digit).count();
                if !is_promising(&text, Span::new(0, digits)) {
                    let kind = super::super::candidate::read(&text, 0, 0).map_err(|refusal| refusal.kind);
                    let silent = matches!(kind, Err(ErrorKind::ExpectedCurrency | ErrorKind::ExpectedNumber));
                    assert!(silent, "{text}: {kind:?}");
                }
            }
        }
    }
}
