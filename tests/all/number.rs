//! Numerals, seen through amounts in won: every figure is that of a naive oracle made of strings.

use gisa::{ErrorKind, Money};

use super::support::Dice;

#[track_caller]
fn reads(numeral: &str, value: &str) {
    let text = format!("{numeral}원");
    let read = text.parse::<Money>().map(|money| money.min().to_string());
    assert_eq!(read.as_deref(), Ok(value), "{text}");
}

const BIG: [&str; 6] = ["", "만", "억", "조", "경", "해"];
const DIGITS: [&str; 10] = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
const SMALL: [&str; 4] = ["", "십", "백", "천"];

/// The ways of writing one section of a numeral, from 1 to 9999.
fn section(number: u64, dice: &mut Dice) -> String {
    match dice.below(5) {
        0 if number >= 1000 => format!("{},{:03}", number / 1000, number % 1000),
        1 if number >= 1000 && number % 1000 == 0 => format!("{}천", number / 1000),
        1 if number >= 1000 => format!("{}천{}", number / 1000, number % 1000),
        2 => counted(number, |digit, place| match (digit, place) {
            (_, 0) => digit.to_string(),
            _ => format!("{digit}{}", SMALL[place]),
        }),
        3 => counted(number, |digit, place| match (digit, place) {
            (1, 1..) => SMALL[place].to_owned(),
            _ => format!("{}{}", DIGITS[digit], SMALL[place]),
        }),
        _ => number.to_string(),
    }
}

/// The digits of a section that are not 0, each written with its place.
fn counted(number: u64, write: impl Fn(usize, usize) -> String) -> String {
    let digits = number.to_string();
    let places = (0..digits.len()).rev();
    let digit = |byte: u8| usize::from(byte - b'0');
    digits
        .bytes()
        .zip(places)
        .filter(|(byte, _)| *byte != b'0')
        .map(|(byte, place)| write(digit(byte), place))
        .collect()
}

#[test]
fn every_numeral_has_the_value_of_the_oracle() {
    let mut dice = Dice::new();
    for _ in 0..1_000_000 {
        let mut numeral = String::new();
        let mut oracle = String::new();
        for big in BIG.iter().rev() {
            let number = if dice.below(3) == 0 { dice.below(9999) + 1 } else { 0 };
            oracle += &format!("{number:04}");
            if number > 0 {
                let space = if numeral.is_empty() || dice.below(2) == 0 { "" } else { " " };
                numeral += &format!("{space}{}{big}", section(number, &mut dice));
            }
        }
        let oracle = oracle.trim_start_matches('0');
        // A lone spelled digit needs a unit.
        if oracle.len() > 1 && !ends_in_lone_digit(&numeral) {
            reads(&numeral, oracle);
        }
    }
}

/// Whether the last section is one spelled digit: `3만 이` is no way of writing.
fn ends_in_lone_digit(numeral: &str) -> bool {
    let mut back = numeral.chars().rev();
    let last = back.next().is_some_and(|c| DIGITS[1..].contains(&c.to_string().as_str()));
    last && back.next().is_none_or(|c| c == ' ' || BIG[1..].contains(&c.to_string().as_str()))
}

#[test]
fn fractions_of_a_unit_move_the_point() {
    let mut dice = Dice::new();
    for _ in 0..20_000 {
        let (whole, fraction) = (dice.below(99_999), dice.below(999) + 1);
        let power = usize::try_from(dice.below(6)).unwrap();
        let digits = format!("{whole}{fraction:03}{}", "0".repeat(power * 4));
        let (left, right) = digits.split_at(whole.to_string().len() + power * 4);
        let right = right.trim_end_matches('0');
        let left = left.trim_start_matches('0');
        let left = if left.is_empty() { "0" } else { left };
        let value = if right.is_empty() { left.to_owned() } else { format!("{left}.{right}") };
        reads(&format!("{whole}.{fraction:03}{}", BIG[power]), &value);
    }
}

#[test]
fn the_value_does_not_depend_on_spaces_between_groups() {
    for (spaced, close) in [
        ("9조 1400억", "9조1400억"),
        ("1조 5천110억", "1조5천110억"),
        ("2억 4천 4백만", "2억4천4백만"),
        ("14억 7720만 500", "14억7720만500"),
        ("1 조 2 억 3 만", "1조2억3만"),
        ("일억 오천만", "일억오천만"),
        ("3 천 500", "3천500"),
    ] {
        let value = |numeral: &str| format!("{numeral} 원").parse::<Money>().unwrap();
        assert_eq!(value(spaced), value(close), "{spaced}");
    }
}

#[test]
fn units_must_go_down() {
    for (text, kind) in [
        ("24만7482만원", ErrorKind::UnitOrder),
        ("3만5억원", ErrorKind::UnitOrder),
        ("3만 5억 원", ErrorKind::UnitOrder),
        ("1억1억원", ErrorKind::UnitOrder),
        ("3만12345원", ErrorKind::UnitOrder),
        ("3만10000원", ErrorKind::UnitOrder),
        ("5백3천원", ErrorKind::ExpectedCurrency),
    ] {
        assert_eq!(text.parse::<Money>().map_err(|error| error.kind()), Err(kind), "{text}");
    }
}

/// What stands behind a term is none of it unless it is smaller than the term's unit leaves room for.
#[test]
fn a_term_is_smaller_than_the_one_before() {
    for text in [
        // As large as the unit, and larger.
        "3백100원",
        "3백12십원",
        "3천0천원",
        // Behind a fraction.
        "1.5천200원",
        // A spelled digit behind digits or a space is a particle: `3천이`.
        "3천이원",
        "삼천 이 원",
        // Behind `수백`, which is open.
        "수백오십원",
        // A spelled digit alone, or `수`.
        "구원",
        "수원",
    ] {
        assert!(text.parse::<Money>().is_err(), "{text}: {:?}", text.parse::<Money>());
    }
    reads("3백99", "399");
    reads("3백9십9", "399");
    reads("삼천이백", "3200");
}

#[test]
fn the_largest_decimal_fits_and_one_more_overflows() {
    reads("79228162514264337593543950335", "79228162514264337593543950335");
    reads("9999경9999조9999억9999만9999", "99999999999999999999");
    for text in ["79228162514264337593543950336원", "8양원", "99999해해원", &format!("{}원", "9".repeat(400))]
    {
        let kind = text.parse::<Money>().unwrap_err().kind();
        assert!(matches!(kind, ErrorKind::Overflow | ErrorKind::ExpectedCurrency), "{text}: {kind:?}");
    }
    assert_eq!(
        "1해 99999999999999999999999999999999경원".parse::<Money>().unwrap_err().kind(),
        ErrorKind::Overflow
    );
    assert_eq!("80000000000해원".parse::<Money>().unwrap_err().kind(), ErrorKind::Overflow);
    assert_eq!("0.00000000000000000000000000001원".parse::<Money>().unwrap_err().kind(), ErrorKind::Overflow);
}
