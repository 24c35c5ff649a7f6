//! The holder of a copyright (저작권자), among the slogans, years and domains that stand around the name.
//!
//! `<저작권자 ⓒ 2001-2024 아침을 여는 신문 한빛일보(www.hanbit.example), 무단 전재 금지>`: the name has
//! something on both its sides. In order are taken off:
//!
//! 1. before it: brackets, signs, years, the words that stand for signs, a slogan in marks;
//! 2. behind it: all from the first word of the notice proper on, an address, brackets, a second sentence;
//! 3. the slogan: with `&` or a dash it is told by what stands there; else the name is the last part behind a
//!    comma or a mark, and of that an outlet of the table, what the page calls itself, a word that ends as
//!    papers do, or all.
//!
//! A slogan without a mark or a comma stays with a name that nothing of these tells. A request to heed the
//! law names nobody.

use crate::Span;
use crate::article::outlet;
use crate::article::page::{Page, span_of, trim, trim_signs};
use crate::lexicon::copyright::{ABBREVIATIONS, BESIDE, ENDS, KIND_OF_PAPER, RIGHT, SIGNS};
use crate::scan::index::{self, Beginnings};

/// Signs and the words that stand for them, by their first syllable.
static BEFORE_NAME: Beginnings<{ SIGNS.len() + BESIDE.len() }, 1> =
    Beginnings::of_words(&index::joined::<{ SIGNS.len() + BESIDE.len() }>(&[SIGNS, BESIDE]));

/// The holder: what stands between the signs and the first word of the notice proper, without the slogan. Of
/// `<저작권자 ⓒ 2001-2024 한빛일보(www.hanbit.example), 무단 전재 금지>` it is `한빛일보`. Nothing for a
/// notice that names nobody.
pub(super) fn of(page: &Page<'_, '_>, notice: Span) -> Option<Span> {
    let text = page.text();
    let rest = behind_quoted(behind_signs(&text[notice]));
    let end = end_in(rest).unwrap_or(rest.len());
    let named = span_of(text, &rest[..end]);
    let named = without_address(text, named);
    let named = trim_signs(text, named, &['<', '>', '[', ']', '【', '】', ',', '-', '&', '·', '|', '/', ':']);
    let named = without_slogan(page, until_sentence(page, named));
    // `저작권법에 의거 …`: a request that names nobody.
    let names_nobody = || text[named].starts_with(RIGHT) || text[named].starts_with('※');
    (!named.is_empty() && !names_nobody()).then_some(named)
}

/// `한빛일보 mail@hanbit.example】`: without the address to which one writes for leave, and what stands
/// behind it.
fn without_address(text: &str, named: Span) -> Span {
    let words = &text[named];
    let address = memchr::memchr(b'@', words.as_bytes()).and_then(|at| words[..at].rfind(' '));
    address.map_or(named, |at| Span::new(named.start(), named.start() + at))
}

/// A notice without the signs, years and words before the holder's name, which stand in any order: `Copyright
/// ⓒ 2001-2024`.
fn behind_signs(notice: &str) -> &str {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ':' | '|' | '.' | '-' | ',');
    let mut rest = notice.trim_start_matches(['<', '[', '(', '【', ' ']);
    loop {
        let before = rest;
        rest = without_years(rest.trim_start_matches(is_between));
        rest = BEFORE_NAME.rests(rest).next().map_or(rest, |(_, behind)| behind);
        if rest.len() == before.len() {
            return rest;
        }
    }
}

/// `'연예의 모든 것' 한빛뉴스`: behind a slogan in marks, whose words may be those of a notice.
fn behind_quoted(rest: &str) -> &str {
    let inside = rest.strip_prefix(['\'', '‘', '"', '“']);
    let behind = inside.and_then(|inside| inside.split_once(['\'', '’', '"', '”'])).map(|(_, behind)| behind);
    behind.and_then(|behind| behind.strip_prefix(' ')).unwrap_or(rest)
}

/// Where the first of the [`ENDS`] stands.
/// Capitals are as small letters: `All Rights Reserved`, `ALL RIGHTS RESERVED`. In `한빛일보 All Rights
/// Reserved` it is behind `한빛일보 `. The offset is of the text given.
fn end_in(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let stands = |word: &str, at: usize| {
        bytes.get(at..at + word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word.as_bytes()))
    };
    let ends = |at: usize, likely: u32| {
        ENDS.iter().enumerate().any(|(index, end)| likely >> index & 1 == 1 && stands(end, at))
    };
    bytes.windows(2).enumerate().position(|(at, pair)| {
        let likely = BY_PAIR[0][usize::from(pair[0])] & BY_PAIR[1][usize::from(pair[1])];
        likely != 0 && ends(at, likely)
    })
}

/// Which of the [`ENDS`] have a byte as their first, and as their second, in either case of a letter, by one
/// bit each. Most pairs of bytes of a line have none.
static BY_PAIR: [[u32; 256]; 2] = by_pair();

/// The first two bytes of each word, by which nearly every place of a line is turned down. Sets the bits when
/// the crate is compiled.
const fn by_pair() -> [[u32; 256]; 2] {
    assert!(ENDS.len() <= u32::BITS as usize);
    let (mut pairs, mut at) = ([[0; 256]; 2], 0);
    while at < ENDS.len() {
        let word = ENDS[at].as_bytes();
        let mut place = 0;
        while place < 2 {
            pairs[place][word[place].to_ascii_lowercase() as usize] |= 1 << at;
            pairs[place][word[place].to_ascii_uppercase() as usize] |= 1 << at;
            place += 1;
        }
        at += 1;
    }
    pairs
}

/// Years before a name: `2001-2024`. Not so `21세기`, with two digits.
fn without_years(rest: &str) -> &str {
    if !rest.starts_with(|c: char| c.is_ascii_digit()) {
        return rest;
    }
    let years = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '~' | ' '));
    let taken = &rest[..rest.len() - years.len()];
    if taken.trim().len() >= 4 { years } else { rest }
}

/// A name ends at a stop and space, `매경AX. mk.co.kr`, but for English abbreviations (`Co., Ltd.`); what
/// brackets hold behind it goes.
fn until_sentence(page: &Page<'_, '_>, span: Span) -> Span {
    let text = page.text();
    let words = &text[span];
    let bracket = words.find('(').unwrap_or(words.len());
    let mut stops = memchr::memchr_iter(b'.', words.as_bytes()).filter(|&at| words[at..].starts_with(". "));
    let stop = stops.find(|&at| !ends_in_abbreviation(&words[..at])).unwrap_or(words.len());
    let cut = trim(text, Span::new(span.start(), span.start() + bracket.min(stop)));
    // `지식을 나누는 신문. 한빛일보 hanbit.example`: a slogan has a stop too.
    let behind = words[stop..].trim_start_matches(['.', ' ']);
    let name = || outlet::known_prefix(behind).or_else(|| page.masthead().prefix(text, behind));
    if let Some(name) = text[cut].contains(' ').then(name).flatten() {
        return span_of(text, &behind[..name]);
    }
    match text[cut].strip_suffix('.') {
        Some(name) if !ends_in_abbreviation(name) => span_of(text, name),
        _ => cut,
    }
}

/// Whether the last word of a text has a stop behind it in any place: `JoongAng Ilbo Co`. Not so `한빛일보`.
fn ends_in_abbreviation(words: &str) -> bool {
    words.rsplit([' ', ',']).next().is_some_and(|last| ABBREVIATIONS.contains(&last))
}

/// A slogan stands before the name: `세계를 보는 창, 아시아경제`, `‘돈이 보이는 뉴스’ 머니투데이`, `공감언론
/// 뉴시스통신사`.
fn without_slogan(page: &Page<'_, '_>, span: Span) -> Span {
    let text = page.text();
    let words = &text[span];
    if outlet::is_named(words) || words.is_ascii() {
        return span;
    }
    if is_one_word(words) {
        return trim(text, span);
    }
    joined(page, span).unwrap_or_else(|| {
        let last = last_part(words);
        let name = known_at_end(last).or_else(|| own_in(page, last)).or_else(|| unknown_at_end(last));
        span_of(text, name.unwrap_or(last))
    })
}

/// Whether a text has none of the spaces and signs, by their first bytes, that a slogan is parted by:
/// `한빛일보`; not `내일을 여는 신문 한빛일보`.
fn is_one_word(words: &str) -> bool {
    !words.bytes().any(|byte| matches!(byte, b' ' | b'&' | b'-' | b',' | b'"' | b'\'' | 0xE2))
}

/// Two companies hold together and are one holder: `한빛방송 & 한빛아이`; a site is no company: `한빛일보 &
/// hanbit.example`. What a paper says of itself behind a dash is none either: `한빛일보 - 내일을 여는 신문`.
/// Nothing without either sign, or for a dash within a name.
fn joined(page: &Page<'_, '_>, span: Span) -> Option<Span> {
    let text = page.text();
    let words = &text[span];
    let at = memchr::memchr2(b'&', b'-', words.as_bytes())?;
    let (before, behind) = words.split_at(at);
    let name = before.trim_end();
    if behind.starts_with("& ") && before.ends_with(' ') {
        let held = without_slogan(page, span_of(text, name));
        let is_site = behind.split(' ').nth(1).is_some_and(|site| site.is_ascii() && site.contains('.'));
        return Some(if is_site { held } else { Span::new(held.start(), span.end()) });
    }
    let is_slogan = || behind.contains(' ') && page.masthead().prefix(text, name) == Some(name.len());
    (behind.starts_with('-') && (outlet::is_named(name) || is_slogan())).then(|| span_of(text, name))
}

/// The last word, if the page calls itself by what that begins with: `맛있는 한빛온`, `공감언론
/// 한빛온통신사`.
fn own_in<'s>(page: &Page<'_, '_>, words: &'s str) -> Option<&'s str> {
    let (_, last) = words.rsplit_once(' ')?;
    page.masthead().prefix(page.text(), last).map(|_| last)
}

/// What stands behind the last comma or quotation mark of a text. Of `세계를 보는 창, 한빛일보` it is
/// `한빛일보`.
fn last_part(words: &str) -> &str {
    // The first bytes of the signs, which most names have none of.
    if !words.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\'' | 0xE2)) {
        return words.trim();
    }
    let mut parts = words.rsplit([',', '’', '”', '"', '\'']).map(str::trim);
    parts.find(|part| !part.is_empty()).unwrap_or(words)
}

/// The name of an outlet of the table that a text ends with, as a word, and the station's before it: `CBS
/// 노컷뉴스`. Nothing where the name is part of a longer word.
fn known_at_end(words: &str) -> Option<&str> {
    let before = &words[..words.len() - outlet::known_suffix(words)?];
    if !before.is_empty() && !before.ends_with(' ') {
        return None;
    }
    let before = before.trim_end();
    let station = before.rsplit(' ').next().filter(|word| outlet::is_named(word)).unwrap_or("");
    Some(words[before.len() - station.len()..].trim_start())
}

/// A last word that ends as outlets' names do, or the outlet before it: with it, where it is the kind of it,
/// `전북일보 인터넷신문`. Of `내일을 여는 신문 한들일보` it is `한들일보`; nothing where the last word ends
/// in another way.
fn unknown_at_end(words: &str) -> Option<&str> {
    let first = words.split(' ').next()?;
    let last = words.rsplit(' ').next().filter(|last| outlet::looks_like_one(last))?;
    let names_first = outlet::is_named(first);
    let is_kind = last == KIND_OF_PAPER;
    // `한빛in 시민이 만드는 인터넷신문`: a slogan stands between.
    let is_glued = is_kind && words.len() == first.len() + " ".len() + last.len();
    Some(if is_glued {
        words
    } else if names_first || is_kind {
        first
    } else {
        last
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::masthead::Lazy;
    use crate::scan::fold::Folded;

    #[track_caller]
    fn holds(notice: &str, wanted: &str) {
        held(notice, 0, wanted);
    }

    /// The holder by the notice at `start` of a page.
    #[track_caller]
    fn held(page: &str, start: usize, wanted: &str) {
        let (folded, masthead) = (Folded::new(page), Lazy::new());
        let holder = of(&Page::new(&folded, &masthead), Span::new(start, page.len()));
        assert_eq!(holder.map(|span| &page[span]), Some(wanted));
    }

    #[test]
    fn the_holder_is_what_the_page_calls_itself() {
        for (notice, wanted) in [
            ("ⓒ 맛있는 한빛온, 무단 전재 금지", "한빛온"),
            ("<저작권자 ⓒ '빠른 속보,연예의 모든 것' 한빛온, 무단 전재 금지>", "한빛온"),
            ("저작권자 © 한빛온 - 천안의 든든한 친구 무단전재 금지", "한빛온"),
            ("<저작권자ⓒ 공감언론 한빛온통신사. 무단전재 금지.>", "한빛온통신사"),
            ("저작권ⓒ 다리를 놓는 지식. 한빛온 hanbit.example / 무단전재 금지", "한빛온"),
        ] {
            held(&["한빛온\n\n", notice].concat(), "한빛온\n\n".len(), wanted);
        }
    }

    #[test]
    fn the_holder_stands_before_the_first_word_of_the_notice() {
        holds("ⓒ 한빛일보 All Rights Reserved. 무단 전재 금지", "한빛일보");
        holds("Copyright ⓒ 2001-2024 한빛일보(www.hanbit.example), 무단 전재 금지", "한빛일보");
        holds("저작권자 ⓒ ㈜한빛일보. 재배포 금지", "한빛일보");
        holds("Copyrights ⓒ 한빛일보 & hanbit.example, 무단 전재 금지", "한빛일보");
        holds(
            "Copyrights ⓒ 한빛일보 & hanbit.example '아침을 여는 신문 한빛일보' 무단 전재 금지",
            "한빛일보",
        );
        holds("Copyrights ⓒ 한빛방송 & 한빛아이, 무단 전재 금지", "한빛방송 & 한빛아이");
        holds("저작권자© 빠른 소식 한빛뉴스(Hanbit), 무단 전재 금지", "한빛뉴스");
        holds("Copyright(c) Since 1996, 한빛&i한빛 All rights reserved.", "한빛&i한빛");
        holds("저작권자 © 전북일보 인터넷신문 무단전재 및 재배포 금지", "전북일보 인터넷신문");
        holds("저작권자 © 한빛in 시민이 만드는 인터넷신문 무단전재 금지", "한빛in");
        holds("ⓒ한빛워치의 소중한 저작물입니다. 무단전재를 금합니다.", "한빛워치");
        holds("ⓒ한빛일보 - www.hanbit.example", "한빛일보");
        holds("【Copyrightsⓒ한빛일보 pr@hanbit.example】", "한빛일보");
        holds("한빛의 모든 콘텐츠는 저작권법의 보호를 받습니다", "한빛");
    }
}
