//! Pages: a headline, stamps and bylines, paragraphs, captions, and the furniture round them.

use core::fmt::Write;

use super::random::Random;
use super::sentence;
use super::words::*;

/// A page as a browser's copy gives it.
pub(crate) fn page(random: &mut Random) -> String {
    let mut out = String::with_capacity(8192);
    headline(random, &mut out);
    let _ = write!(out, "\n\n  • 한누리일보\n  • 입력 ");
    stamp(random, &mut out);
    let _ = write!(out, "\n  • 업데이트 ");
    stamp(random, &mut out);
    let reporter = sentence::person(random);
    let _ = write!(out, "\n\n{reporter} 기자\n구독\n\n코멘트\n\n");
    caption(random, &mut out);
    body(random, &mut out);
    if random.chance(40) {
        out.push('◇');
        sentence::noun(random, &mut out, "이", "가");
        out.push_str("남긴 과제\n\n");
    }
    body(random, &mut out);
    furniture(random, &mut out, &reporter);
    out
}

/// Three to six paragraphs.
pub(crate) fn body(random: &mut Random, out: &mut String) {
    for _ in 0..random.between(3, 6) {
        for _ in 0..random.between(2, 4) {
            match random.between(0, 999) {
                0..=474 => sentence::plain(random, out),
                475..=639 => sentence::counting(random, out),
                640..=679 => sentence::money(random, out),
                680..=829 => sentence::dated(random, out),
                830..=954 => sentence::quoting(random, out),
                _ => sentence::reported(random, out),
            }
        }
        out.pop();
        out.push_str("\n\n");
    }
}

fn headline(random: &mut Random, out: &mut String) {
    if random.chance(20) {
        out.push_str("[단독] ");
    }
    if random.chance(25) {
        let _ = write!(out, "“{}”… ", random.pick(SAYINGS));
    }
    let _ = write!(out, "{}, ", random.pick(COMPANIES));
    sentence::noun(random, out, "에", "에");
    if random.chance(20) {
        sentence::amount(random, out);
        out.push(' ');
    }
    out.push_str("투입");
}

fn stamp(random: &mut Random, out: &mut String) {
    let (month, day) = (random.between(1, 12), random.between(1, 28));
    let (hour, minute) = (random.between(0, 23), random.between(10, 59));
    let _ = write!(out, "2025년 {month}월 {day}일 {hour:02}시 {minute}분");
}

fn caption(random: &mut Random, out: &mut String) {
    let _ = write!(out, "{} {}에서 ", random.pick(COMPANIES), random.pick(PLACES));
    sentence::noun(random, out, "을", "를");
    let _ = write!(out, "시연하고 있다. {} 제공\n\n", random.pick(COMPANIES));
}

fn furniture(random: &mut Random, out: &mut String, reporter: &str) {
    let _ = write!(out, "{reporter} 기자 reporter@hannuri.example\n\n");
    for _ in 0..random.between(2, 4) {
        let _ = write!(out, "#{}", random.pick(NOUNS));
    }
    out.push_str("\nⓒ 한누리일보 All rights reserved. 무단 전재, 재배포 및 AI학습 이용 금지\n");
    let _ = write!(
        out,
        "  • 좋아요\n    {}\n  • 슬퍼요\n    0\n\n댓글 {}\n\n",
        random.between(0, 90),
        random.between(0, 300)
    );
    out.push_str("지금 뜨는 뉴스\n");
    for _ in 0..3 {
        out.push_str("  • ");
        headline(random, out);
        out.push('\n');
    }
}
