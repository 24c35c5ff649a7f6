//! Copyright notices (저작권 표시): the holder, and what the notice forbids.

use alloc::vec::Vec;

use super::outlet;
use super::page::{Page, span_of, trim, trim_signs};
use super::passage::Passage;
use crate::Span;
use crate::scan::words::Words;

/// A copyright notice.
///
/// ```
/// use gisa::article::Restriction;
///
/// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\nⓒ 한빛일보. 무단 전재, 재배포 및 AI학습 이용 금지";
/// let article = gisa::Article::parse(page);
/// let copyright = article.metadata().copyright().unwrap();
/// assert_eq!(copyright.holder, Some("한빛일보"));
/// assert_eq!(copyright.restrictions, [Restriction::AiTraining, Restriction::Redistribution, Restriction::Reproduction]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Copyright<'t> {
    /// The notice.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub passage: Passage<'t>,
    /// Who holds the right, without the slogan before the name.
    pub holder: Option<&'t str>,
    /// What is forbidden, in the order of the kinds.
    pub restrictions: Vec<Restriction>,
}

/// Something that a copyright notice forbids.
///
/// ```
/// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\nⓒ 한빛일보. 무단 전재 금지";
/// let article = gisa::Article::parse(page);
/// let copyright = article.metadata().copyright().unwrap();
/// assert!(copyright.restrictions.contains(&gisa::article::Restriction::Reproduction));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Restriction {
    /// Use for the training of AI (AI 학습 이용).
    AiTraining,
    /// Redistribution (재배포, 배포).
    Redistribution,
    /// Reproduction (무단 전재, 복제, 복사; DB 금지).
    Reproduction,
}

/// Signs and words that a notice begins with.
const SIGNS: &[&str] =
    &["저작권자", "Copyrights", "Copyright", "COPYRIGHT", "copyright", "ⓒ", "©", "Ⓒ", "(c)", "(C)", "@"];

/// One of these stands in every notice.
static MARKS: Words = Words::new(&["ⓒ", "©", "Ⓒ", "저작권", "opyright", "OPYRIGHT", "(c)", "(C)"]);

/// Signs of a company before its name.
const INCORPORATED: &[&str] = &["㈜", "(주)", "주식회사 "];

/// Words that end the holder's name, in the case of the folded notice.
const ENDS: &[&str] =
    &["all right", "무단", " 재배포", " rights", "(www", "(http", " 및 ", "의 모든 콘텐", " 전재"];

/// What a notice forbids with.
const FORBIDDING: &[&str] = &["금지", "금합", "금함", "불허", "보호를 받"];

/// Bytes of the longest line that holds a notice and nothing more than a request before it.
const LONGEST: usize = 420;

/// Reads the notice of a line.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<Copyright<'t>> {
    let text = page.text();
    let words = &text[line];
    if line.len() > LONGEST || MARKS.find(words, 0).is_none() {
        return None;
    }
    let notice = notice_in(text, line)?;
    let restrictions = restrictions(&text[notice]);
    let signed = is_signed(words);
    let forbids = FORBIDDING.iter().any(|word| words.contains(word));
    let rights = words.contains("ights reserved")
        || words.contains("ight reserved")
        || words.contains("ights Reserved")
        || words.contains("RIGHTS RESERVED");
    let holder = holder(text, notice);
    let named =
        holder.is_some_and(|holder| outlet::is_named(&text[holder]) || outlet::looks_like_one(&text[holder]));
    let opens = words.trim_start_matches(['[', '<', '(', ' ', '-']);
    let is_notice = rights
        || (forbids && !restrictions.is_empty())
        || (named && SIGNS.iter().any(|sign| opens.starts_with(sign)));
    let titled = holder.is_some() && words.contains("opyright") && line.len() <= 120;
    let is_notice = is_notice || titled;
    let is_request = words.contains("저작권법");
    (is_notice && (signed || is_request)).then(|| Copyright {
        passage: page.passage(notice),
        holder: holder.map(|holder| page.borrow(holder)),
        restrictions,
    })
}

/// Whether a line has a sign of copyright.
pub(super) fn is_signed(line: &str) -> bool {
    line.contains(['ⓒ', '©', 'Ⓒ'])
        || ["저작권자", "opyright", "OPYRIGHT", "(c)", "(C)"].iter().any(|sign| line.contains(sign))
}

/// The notice within a line: brackets that hold a sign, or all from the first sign on.
fn notice_in(text: &str, line: Span) -> Option<Span> {
    let words = &text[line];
    if words.contains("저작권법") {
        return Some(line);
    }
    let sign = SIGNS.iter().filter(|&&sign| sign != "@").filter_map(|sign| words.find(sign)).min()?;
    let open = words[..sign].rfind(['<', '[']);
    let close = open.and_then(|_| words[sign..].find(['>', ']'])).map(|at| sign + at + 1);
    let start = open.unwrap_or(sign);
    Some(trim(text, Span::new(line.start() + start, line.start() + close.unwrap_or(words.len()))))
}

/// What a line forbids, if it does, where the notice begins on the line before.
pub(super) fn forbidden(line: &str) -> Vec<Restriction> {
    let forbids = line.len() <= LONGEST && FORBIDDING.iter().any(|word| line.contains(word));
    if forbids { restrictions(line) } else { Vec::new() }
}

fn restrictions(notice: &str) -> Vec<Restriction> {
    let has = |words: &[&str]| words.iter().any(|word| notice.contains(word));
    let found = [
        (has(&["AI", "인공지능"]), Restriction::AiTraining),
        (has(&["배포"]), Restriction::Redistribution),
        (
            has(&[
                "전재",
                "복제",
                "복사",
                "DB 금지",
                "DB금지",
                "무단 사용",
                "무단사용",
                "무단 이용",
                "무단이용",
                "도용",
            ]),
            Restriction::Reproduction,
        ),
    ];
    found.into_iter().filter_map(|(forbidden, kind)| forbidden.then_some(kind)).collect()
}

/// The holder: what stands between the signs and the first word of the notice proper, without the slogan.
fn holder(text: &str, notice: Span) -> Option<Span> {
    let mut rest = text[notice].trim_start_matches(['<', '[', '(', '【', ' ']);
    loop {
        let before = rest;
        rest =
            rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '|' | '.' | '-' | ','));
        rest = rest.strip_prefix("by ").unwrap_or(rest);
        rest = without_years(rest);
        if let Some(behind) = SIGNS.iter().chain(INCORPORATED).find_map(|sign| rest.strip_prefix(sign)) {
            rest = behind;
        }
        if rest.len() == before.len() {
            break;
        }
    }
    let lower = rest.to_ascii_lowercase();
    let end = ENDS.iter().filter_map(|end| lower.find(end)).min().unwrap_or(rest.len());
    let named = span_of(text, &rest[..end]);
    let named = trim_signs(text, named, &['<', '>', '[', ']', ',', '-', '&', '·', '|', '/']);
    let named = until_sentence(text, named);
    let named = without_slogan(text, named);
    (!named.is_empty()).then_some(named)
}

/// Years before a name: `2001-2024`.
fn without_years(rest: &str) -> &str {
    let years = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '-' | '~' | ' '));
    let taken = &rest[..rest.len() - years.len()];
    if taken.trim().len() >= 4 && taken.starts_with(|c: char| c.is_ascii_digit()) { years } else { rest }
}

/// A name ends at a stop and space, `매경AX. mk.co.kr`, but for English abbreviations (`Co., Ltd.`); a domain in brackets behind it goes.
fn until_sentence(text: &str, span: Span) -> Span {
    let words = &text[span];
    let bracket = words.find('(').unwrap_or(words.len());
    let latin_stop = |at: usize| {
        let word = words[..at].rsplit(' ').next().unwrap_or("");
        matches!(word, "Co" | "Ltd" | "Inc" | "Corp" | "No")
    };
    let stop = words.match_indices(". ").map(|(at, _)| at).find(|&at| !latin_stop(at)).unwrap_or(words.len());
    let cut = trim(text, Span::new(span.start(), span.start() + bracket.min(stop)));
    match text[cut].strip_suffix('.') {
        Some(name) if !latin_stop_end(name) => Span::new(cut.start(), cut.end() - 1),
        _ => cut,
    }
}

/// `한빛일보 & hanbit.example`: beside a name, the domain is not the holder.
fn without_domain(text: &str, span: Span) -> Span {
    let words = &text[span];
    let Some((name, domain)) = words.split_once('&') else { return span };
    let domain = domain.trim();
    let is_domain = domain.is_ascii() && domain.contains('.') && !domain.contains(' ');
    if is_domain && !name.trim().is_empty() { span_of(text, name.trim()) } else { span }
}

fn latin_stop_end(name: &str) -> bool {
    ["Co", "Ltd", "Inc", "Corp"].iter().any(|word| name.ends_with(word))
}

/// A slogan stands before the name: `세계를 보는 창, 아시아경제`, `‘돈이 보이는 뉴스’ 머니투데이`, `공감언론 뉴시스통신사`.
fn without_slogan(text: &str, span: Span) -> Span {
    let span = without_domain(text, span);
    let words = &text[span];
    // `SBS & SBS i` is one holder.
    if outlet::is_named(words) || words.is_ascii() || words.contains(" & ") {
        return span;
    }
    let last = words
        .rsplit([',', '’', '”', '"', '\''])
        .map(str::trim)
        .find(|part| !part.is_empty())
        .unwrap_or(words);
    let known = outlet::known_suffix(last).map(|length| &last[last.len() - length..]);
    let starts_word = |name: &&str| {
        let before = &last[..last.len() - name.len()];
        before.is_empty() || before.ends_with(' ')
    };
    let whole = |name: &str| {
        let before = last[..last.len() - name.len()].trim_end();
        // `CBS 노컷뉴스`
        let station = before.rsplit(' ').next().filter(|word| outlet::is_named(word)).unwrap_or("");
        &last[before.len() - station.len()..]
    };
    let name = known.filter(starts_word).map(whole).map(str::trim_start).or_else(|| {
        let word = last.rsplit(' ').next().unwrap_or(last);
        outlet::looks_like_one(word).then_some(word)
    });
    span_of(text, name.unwrap_or(last))
}
