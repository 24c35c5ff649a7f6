//! Sentences: plain ones, and those with counts, amounts, dates, quotations and reported speech.

use core::fmt::Write;

use super::random::Random;
use super::words::*;

/// A sentence of words alone.
pub(crate) fn plain(random: &mut Random, out: &mut String) {
    opening(random, out);
    noun(random, out, "은", "는");
    if random.chance(50) {
        let _ = write!(out, "{} ", random.pick(ADVERBIALS));
    }
    noun(random, out, "을", "를");
    let _ = write!(out, "{}. ", random.pick(PREDICATES));
}

/// A sentence with numbers that are neither money nor dates.
pub(crate) fn counting(random: &mut Random, out: &mut String) {
    opening(random, out);
    noun(random, out, "은", "는");
    for _ in 0..random.between(1, 3) {
        let _ = write!(out, "{} ", random.pick(MODIFIERS));
        count(random, out);
        out.push(' ');
    }
    noun(random, out, "을", "를");
    let _ = write!(out, "{}. ", random.pick(PREDICATES));
}

/// A sentence with one amount of money, at times said again in won.
pub(crate) fn money(random: &mut Random, out: &mut String) {
    let company = random.pick(COMPANIES);
    let _ = write!(out, "{}{} ", company, if closed(company) { "은" } else { "는" });
    if random.chance(60) {
        date(random, out);
        out.push_str("까지 ");
    }
    let _ = write!(out, "{}에 ", random.pick(PLACES));
    if random.chance(30) {
        out.push_str("약 ");
    }
    amount(random, out);
    let _ = write!(out, "을 들여 {} ", random.pick(MODIFIERS));
    noun(random, out, "을", "를");
    let _ = write!(out, "{}. ", random.pick(PREDICATES));
}

/// A sentence with one or two dates.
pub(crate) fn dated(random: &mut Random, out: &mut String) {
    if random.chance(40) {
        noun(random, out, "은", "는");
    }
    date(random, out);
    let _ = write!(out, " {}에서 ", random.pick(PLACES));
    if random.chance(40) {
        let _ = write!(out, "{} 뒤 ", random.pick(ADVERBIALS));
        date(random, out);
        out.push_str("까지 ");
    }
    noun(random, out, "을", "를");
    let _ = write!(out, "{}. ", random.pick(PREDICATES));
}

/// A sentence with one or two quotations and the speaker before them, or none.
pub(crate) fn quoting(random: &mut Random, out: &mut String) {
    match random.between(0, 9) {
        0..=5 => speaker(random, out),
        6 => out.push_str("그는 "),
        7 => out.push_str("이어 "),
        _ => {}
    }
    if random.chance(12) {
        date(random, out);
        out.push(' ');
    }
    let (open, close) = if random.chance(85) { ("“", "”") } else { ("\"", "\"") };
    if random.chance(25) {
        let _ = write!(out, "{open}{}{close}며 ", random.pick(SAYINGS));
    }
    let _ = write!(out, "{open}");
    if random.chance(40) {
        let _ = write!(out, "{} ", random.pick(ADVERBIALS));
        noun(random, out, "이", "가");
    }
    let _ = write!(out, "{}{close}{}. ", random.pick(SAYINGS), random.pick(CUES));
}

/// A sentence that reports what somebody said without marks.
pub(crate) fn reported(random: &mut Random, out: &mut String) {
    speaker(random, out);
    let _ = write!(out, "{} ", random.pick(ADVERBIALS));
    noun(random, out, "이", "가");
    let _ = write!(out, "{}. ", random.pick(REPORTED));
}

fn opening(random: &mut Random, out: &mut String) {
    if random.chance(30) {
        let _ = write!(out, "{} ", random.pick(ADVERBIALS));
    }
}

/// A noun with or without a modifier, and its particle by the final consonant.
pub(crate) fn noun(random: &mut Random, out: &mut String, behind_consonant: &str, behind_vowel: &str) {
    if random.chance(60) {
        let _ = write!(out, "{} ", random.pick(MODIFIERS));
    }
    let noun = random.pick(NOUNS);
    let _ = write!(out, "{noun}{} ", if closed(noun) { behind_consonant } else { behind_vowel });
}

fn speaker(random: &mut Random, out: &mut String) {
    let who = match random.between(0, 9) {
        0..=4 => format!("{} {} {}", random.pick(COMPANIES), person(random), random.pick(TITLES)),
        5 => format!("{} {}", random.pick(FOREIGN), random.pick(TITLES)),
        6 => format!("{} {}", random.pick(SURNAMES), random.pick(TITLES)),
        7 => random.pick(BODIES).into(),
        8 => random.pick(ANONYMOUS).into(),
        _ => format!("{} {} {}", random.pick(BODIES), person(random), random.pick(TITLES)),
    };
    let _ = write!(out, "{who}{} ", if closed(&who) { "은" } else { "는" });
}

pub(crate) fn person(random: &mut Random) -> String {
    format!("{}{}", random.pick(SURNAMES), random.pick(GIVEN))
}

/// A number and what is counted: `3만2142명`, `12.5%`, `1,204건`.
fn count(random: &mut Random, out: &mut String) {
    let what = random.pick(COUNTED);
    let _ = match random.between(0, 9) {
        0..=4 => write!(out, "{}{what}", random.between(1, 300)),
        5..=6 => write!(out, "{}.{}%", random.between(0, 99), random.between(0, 9)),
        7 => write!(out, "{},{:03}{what}", random.between(1, 60), random.between(0, 999)),
        8 => write!(out, "{}만{}{what}", random.between(1, 90), random.between(1000, 9999)),
        _ => write!(out, "{}~{}{what}", random.between(1, 20), random.between(21, 60)),
    };
}

/// An amount in one of the ways that news writes them.
pub(crate) fn amount(random: &mut Random, out: &mut String) {
    let many = random.between(1, 9000);
    let _ = match random.between(0, 19) {
        0..=5 => write!(out, "{many}억 원"),
        6..=8 => write!(out, "{many}억원"),
        9 => write!(out, "{}조{}억원", random.between(1, 90), many),
        10 => write!(out, "{}.{}조 원", random.between(1, 9), random.between(1, 9)),
        11 => write!(out, "{}만 달러(약 {many}만 원)", random.between(10, 9000)),
        12 => write!(out, "{}억 유로", random.between(1, 90)),
        13 => write!(out, "{},{:03}원", random.between(1, 99), random.between(0, 999)),
        14 => write!(out, "{}만~{}만 원", random.between(10, 50), random.between(51, 99)),
        15 => write!(out, "수십억 원"),
        16 => write!(out, "{}여억 원", random.between(1, 90) * 10),
        17 => write!(out, "${many}"),
        18 => write!(out, "{}억 원대", random.between(1, 9) * 10),
        _ => write!(out, "{}만 엔", random.between(10, 9000)),
    };
}

/// A date, time, or duration in one of the ways that news writes them.
pub(crate) fn date(random: &mut Random, out: &mut String) {
    let (month, day) = (random.between(1, 12), random.between(1, 28));
    let _ = match random.between(0, 29) {
        0..=8 => write!(out, "{day}일"),
        9..=11 => write!(out, "지난 {day}일"),
        12..=13 => write!(out, "{}년", random.between(1990, 2030)),
        14..=15 => write!(out, "{}년 {month}월 {day}일", random.between(2000, 2026)),
        16..=17 => write!(out, "지난해 {month}월"),
        18 => write!(out, "{month}월 {day}일 오후 {}시 {}분", random.between(1, 11), random.between(10, 59)),
        19 => write!(out, "{month}월 말"),
        20 => write!(out, "올해 {}분기", random.between(1, 4)),
        21 => write!(out, "{}년 전", random.between(2, 20)),
        22..=23 => write!(out, "이날"),
        24 => write!(out, "내년"),
        25 => write!(out, "지난달"),
        26 => write!(out, "최근"),
        27 => write!(out, "향후 {}년", random.between(2, 9)),
        28 => write!(out, "{}.{month}.{day}", random.between(2000, 2026)),
        _ => write!(out, "{day}일(현지 시간)"),
    };
}

/// Whether the last syllable ends in a consonant.
fn closed(word: &str) -> bool {
    word.chars().rfind(|c| ('가'..='힣').contains(c)).is_some_and(|c| (u32::from(c) - 0xAC00) % 28 != 0)
}
