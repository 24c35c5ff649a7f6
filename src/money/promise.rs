//! Which runs of digits are worth the grammar: one in fourteen of news.
//!
//! The currency stands behind the number, mostly at once (`3원`) or behind one unit (`3만 원`), so that the
//! next two syllables turn most numbers down: `5명`, `3월`. What is left is looked through as far as its
//! numeral and the other end of a range go. Nothing is turned down that the grammar would read or refuse for
//! a reason worth telling; a test compares the two.

use super::name::{self, SIGN_HEADS, may_end_in_sign};
use crate::Span;
use crate::lexicon::amount::SPANS;
use crate::lexicon::numeral::{BIG_UNITS, DIGITS, OVER, SEVERAL, SMALL_UNITS};
use crate::number::{JO, unit_power};
use crate::scan::class::{before_space, behind_space, is_tilde};
use crate::scan::syllables::Syllables;

/// Whether an amount in a currency, or a number that is to be refused for its units or its size, may begin
/// with this run of digits, by what stands behind the number or a sign before it.
///
/// More than half are turned down by the two syllables behind them, and most others by what their numeral
/// comes to: `3만 원`, `$3`, `3~4조 원`; not `5만 명`, `2~3명`, `12%`.
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

/// Whether [`goes_on`] may hold for a text that begins with a syllable: `만`, `원`, `달러`; not `명`, nor
/// `유명`, whose second syllable no currency has.
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
        [b'~' | b'-' | 0x80..=0xFF, ..] => goes_on(rest, is_plain),
        [head, ..] => SIGN_HEADS[usize::from(*head)],
        [] => false,
    }
}

/// The same behind more digits, commas and points, which are not looked through: the grammar refuses
/// `1.5만2000` for its units.
fn goes_on_behind_number(rest: &str) -> bool {
    let rest = &rest[number_length(rest.as_bytes())..];
    let rest = behind_space(rest);
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

/// Whether a sign or a code stands before `at`; looks at a byte first, since hardly any number has one.
#[inline]
fn has_sign_before(text: &str, at: usize) -> bool {
    let side = &text.as_bytes()[..at];
    may_end_in_sign(side.strip_suffix(b" ").unwrap_or(side)) && is_sign_before(text, at)
}

/// The same, read as a sign.
#[inline(never)]
fn is_sign_before(text: &str, at: usize) -> bool {
    name::sign_before(before_space(&text[..at])).is_some()
}

/// The syllables of units and of the currencies that need no second one to be known.
static ALONE: Syllables = name::lone_syllables().with(OVER).with_all(BIG_UNITS).with_all(SMALL_UNITS);

/// The first syllables of the other currencies, and the second ones.
static HEADS: Syllables = name::first_syllables();
/// Those second syllables.
static SECONDS: Syllables = name::second_syllables();

/// The longest number, in digits, that no unit up to 조 makes too large.
const LONGEST_PLAIN: usize = 18;

/// Whether a unit, a currency or the other end of a range stands here, behind a number, and may come to an
/// amount. `is_plain` says that the digits before are few enough for any unit.
fn goes_on(rest: &str, is_plain: bool) -> bool {
    let Some(c) = rest.chars().next() else { return false };
    match unit_power(c) {
        Some(power) => power > JO || !is_plain || comes_to_currency(rest),
        None if is_joint(c) => comes_to_currency(rest),
        None => c == OVER || name::begins(rest),
    }
}

/// Whether a numeral that goes on here, and the other end of a range, is followed by what may be a currency:
/// half of the numbers with a unit count people or things (`5만 명`), and so do most ranges (`2~3명`).
///
/// Only what has one unit and whole numbers of four digits behind it is looked through. All else is for the
/// grammar, which may refuse it for its units.
fn comes_to_currency(rest: &str) -> bool {
    let (mut units, mut digits) = (0, 0);
    for (at, c) in rest.char_indices().take(LONGEST_NUMBER) {
        match c {
            ' ' => {}
            '0'..='9' => {
                digits += 1;
                if digits > 4 {
                    return true;
                }
            }
            '가'..='힣' if unit_power(c).is_some_and(|power| power <= JO) => {
                (units, digits) = (units + 1, 0);
                if units > 1 {
                    return true;
                }
            }
            '가'..='힣' => {
                let rest = &rest[at..];
                return may_go_on(rest.as_bytes()) && name::begins(rest)
                    || units > 0 && BEHIND_UNIT.may_begin(rest);
            }
            _ if is_joint(c) => digits = 0,
            // A comma or point in a number, or a sign.
            ',' | '.' | '\u{80}'.. => return true,
            _ => return SIGN_HEADS[usize::from(rest.as_bytes()[at])],
        }
    }
    true
}

/// What a numeral, or the word of a range, may go on with behind a unit, besides a unit.
static BEHIND_UNIT: Syllables =
    SEVERAL.heads(Syllables::new().with(OVER).with_all(BIG_UNITS).with_all(DIGITS).with_heads_of(SPANS));

/// What may stand between the first digits of a range and the second.
const fn is_joint(c: char) -> bool {
    is_tilde(c) || c == '-'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::currency::{CODES, CURRENCIES, SIGNS};
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
    fn every_sign_is_seen_with_and_without_a_space() {
        for (sign, _) in SIGNS.iter().chain(CODES) {
            for text in [String::from(*sign), [sign, " "].concat()] {
                assert!(has_sign_before(&text, text.len()), "{text}");
            }
        }
        assert!(!has_sign_before("%", 1) && !has_sign_before("약", 3) && !has_sign_before("", 0));
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
