//! Copyright notices (저작권 표시): the holder, and what the notice forbids.
//!
//! A line is a notice by what it says, not by a sign alone, since pictures carry the sign too (`ⓒ 홍길동`).
//! In order: it must have a sign, the word for the holder, or cite the law; then one of four must show that
//! it is the page's: that all rights are reserved; that something is forbidden; `Copyright` with a holder on
//! a short line; or, where the line opens with the sign, has open brackets or is a slogan in them, a holder
//! that is an outlet.
//!
//! | written | read by |
//! |---|---|
//! | `ⓒ 한빛일보. 무단 전재, 재배포 및 AI학습 이용 금지` | [`read`] |
//! | `[저작권자 ⓒ 한빛일보, 무단 전재 금지]` | [`read`] |
//! | `한빛일보(hanbit.example), 무단 전재 금지`, without a sign | [`read_unsigned`] |
//! | `Hanbit Ilbo Co., Ltd. All Rights Reserved.` | [`reserved`] |
//!
//! Beside the notice of the page there may be those of pictures and of other papers: which counts is decided
//! by [`metadata`](super::metadata).

mod holder;
mod noted;

use alloc::vec::Vec;

use self::noted::may_stand_in;
pub(super) use self::noted::{Noted, begins_with_mark};
use super::brackets;
use super::line::is_prose;
use super::outlet;
use super::page::{Page, span_of, trim};
use super::passage::Passage;
use super::signs::Signs;
use crate::Span;
use crate::lexicon::copyright::{self as words, MARKS, SIGNS};
use crate::lexicon::credits::{NOTICE_END, PICTURE};

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
    /// Who holds the right, without the slogan before the name, the site beside it and the name in Latin
    /// letters behind it.
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

/// Bytes of the longest line that holds a notice and nothing more than a request before it.
/// A hundred and forty syllables: with a request to readers notices have as many.
const LONGEST: usize = 420;

/// Bytes of the longest notice that no sign of copyright tells.
const LONGEST_UNSIGNED: usize = 140;

/// What a text says with the words of notices, which are looked for with all the [`Signs`]: `ⓒ 한빛일보. 무단
/// 전재 금지` says [`FORBIDS`](Self::FORBIDS) and [`REPRODUCTION`](Self::REPRODUCTION).
#[derive(Clone, Copy, Debug)]
pub(super) struct Said(u32);

impl Said {
    /// The holder is named, with the words that signs stand for.
    const HOLDER: u32 = 1;
    /// `Copyright`
    const TITLE: u32 = 1 << 1;
    /// That all rights are reserved.
    const RIGHTS: u32 = 1 << 2;
    /// The law is cited: a request.
    const LAW: u32 = 1 << 3;
    /// That something is forbidden: `금지`.
    const FORBIDS: u32 = 1 << 4;
    /// AI is spoken of, which may be in an outlet's name: `AI타임스`.
    const AI: u32 = 1 << 5;
    /// `재배포`, `배포`.
    const REDISTRIBUTION: u32 = 1 << 6;
    /// `전재`, `복제`, `복사`.
    const REPRODUCTION: u32 = 1 << 7;
    /// The use that AI makes of texts.
    const USE_BY_AI: u32 = 1 << 8;

    /// The words with what they say.
    pub(super) const WORDS: [(&[&str], u32); 9] = [
        (words::HOLDER, Said::HOLDER),
        (words::TITLES, Said::HOLDER | Said::TITLE),
        (words::RESERVED, Said::RIGHTS),
        (words::LAW, Said::LAW),
        (words::FORBIDS, Said::FORBIDS),
        (words::AI, Said::AI),
        (words::REDISTRIBUTION, Said::REDISTRIBUTION),
        (words::REPRODUCTION, Said::REPRODUCTION),
        (words::USE_BY_AI, Said::USE_BY_AI),
    ];

    /// By the bits that [`Signs`] keeps for it.
    pub(super) const fn new(said: u32) -> Self {
        Self(said)
    }

    /// Whether any of some things is said.
    const fn any(self, of: u32) -> bool {
        self.0 & of != 0
    }

    /// What is forbidden by the words: of AI only where its use of texts is spoken of too, as its name stands
    /// in those of outlets. `AI타임스 무단 전재 금지` forbids nothing to AI.
    fn restrictions(self) -> Vec<Restriction> {
        let found = [
            (self.any(Self::AI) && self.any(Self::USE_BY_AI), Restriction::AiTraining),
            (self.any(Self::REDISTRIBUTION), Restriction::Redistribution),
            (self.any(Self::REPRODUCTION), Restriction::Reproduction),
        ];
        found.into_iter().filter_map(|(forbidden, kind)| forbidden.then_some(kind)).collect()
    }
}

/// Reads the notice of a line, whose signs may be known.
///
/// The order of trust: what is forbidden stands behind the holder or before the sign, a request has neither;
/// the holder is looked for behind who wrote; and only a holder that is an outlet makes a notice of a line
/// that neither reserves nor forbids.
///
/// Nothing for `다리 앞 시민들 ⓒ 홍길동`, and for any line of more than a hundred and forty syllables.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span, signs: Signs) -> Option<Copyright<'t>> {
    let text = page.text();
    let words = &text[line];
    let signs = signs.known();
    let may_be_notice = || signs.map_or_else(|| may_stand_in(words), |signs| signs.any(Signs::COPYRIGHT));
    if line.len() > LONGEST || !may_be_notice() {
        return None;
    }
    let said = signs.unwrap_or_else(|| Signs::of(text, line)).said();
    let is_request = said.any(Said::LAW);
    if !is_request && !said.any(Said::HOLDER) && !words.contains(MARKS) {
        return None;
    }
    let signed = if is_request { line } else { notice_in(text, line)? };
    // `무단 전재 및 재배포 금지 ⓒ 한빛일보`: what is forbidden may stand before the holder.
    let before = text[line.start()..signed.start()].trim_end();
    let notice = if before.ends_with(NOTICE_END) { Span::new(line.start(), signed.end()) } else { signed };
    let restrictions = if notice == line { said } else { Signs::of(text, notice).said() }.restrictions();
    // `<홍길동 기자/저작권자ⓒ한빛일보>`: who wrote the article stands before the word.
    let word = if said.any(Said::HOLDER) { text[signed].find(words::HOLDER_IN_KOREAN) } else { None };
    let behind_writer = word.map_or(signed, |at| Span::new(signed.start() + at, signed.end()));
    let holder = holder::of(page, behind_writer);
    let named = || holder.is_some_and(|holder| outlet::is_likely(&text[holder]));
    let opens = || {
        let opening = words.trim_start_matches(['[', '<', '(', ' ', '-']);
        opening.starts_with('@') || SIGNS.iter().any(|sign| opening.starts_with(sign))
    };
    // `<내일을 여는 신문 ⓒ 한빛일보>`: no picture's, which would tell what is to be seen.
    let is_slogan = || words.starts_with('<') && words.ends_with('>') && !words.contains(PICTURE);
    let is_notice = said.any(Said::RIGHTS)
        || (said.any(Said::FORBIDS) && !restrictions.is_empty())
        || (holder.is_some() && said.any(Said::TITLE) && line.len() <= 120)
        || ((opens() || is_open(&text[notice]) || is_slogan()) && named());
    is_notice.then(|| Copyright {
        passage: page.passage(notice),
        holder: holder.map(|holder| page.borrow(holder)),
        restrictions,
    })
}

/// The notice behind the last sentence of a paragraph, by the Korean word for the holder: signs alone stand
/// behind captions too. `…밝혔다.<저작권자 ⓒ 한빛일보, 무단 전재 금지>`: the notice and what it says. Nothing
/// where no sentence stands before it.
pub(super) fn behind_paragraph<'t>(page: &Page<'t, '_>, line: Span) -> Option<(Span, Copyright<'t>)> {
    let text = page.text();
    let words = &text[line];
    // No notice ends as nearly all paragraphs do, and hardly a paragraph begins as notices on lines of their
    // own.
    let is_whole = || brackets::begin(words) || SIGNS.iter().any(|sign| words.starts_with(sign));
    if words.ends_with("다.") || is_whole() {
        return None;
    }
    let holder = words.rfind(words::HOLDER_IN_KOREAN)?;
    let paragraph = words[..holder].trim_end_matches(['<', '[', '(', ' ']);
    let notice = trim(text, Span::new(line.start() + paragraph.len(), line.end()));
    if !is_prose(paragraph) {
        return None;
    }
    read(page, notice, Signs::UNKNOWN).map(|copyright| (notice, copyright))
}

/// Brackets that close a notice.
pub(super) const CLOSING: [char; 3] = ['>', ']', '】'];

/// `제보는 카카오톡 <저작권자(c) 한빛일보,`: whether the brackets of a notice close on the next line. Not so
/// `<저작권자 ⓒ 한빛일보>`.
pub(super) fn is_open(notice: &str) -> bool {
    notice.starts_with(['<', '[', '【']) && !notice.contains(CLOSING)
}

/// `한빛일보(hanbit.example), 무단 전재 및 재배포 금지`, `〈내일을 여는 신문 한빛일보-무단 전재 금지〉`: what
/// a paper forbids, behind its name and no sign. Nothing for `무단 전재 금지` alone, without a paper before
/// it.
pub(super) fn read_unsigned<'t>(page: &Page<'t, '_>, line: Span, signs: Signs) -> Option<Copyright<'t>> {
    let text = page.text();
    let said = signs.said();
    if line.len() > LONGEST_UNSIGNED || !(said.any(Said::FORBIDS) && said.any(Said::REPRODUCTION)) {
        return None;
    }
    let before = &text[line][..text[line].find(words::UNPERMITTED)?];
    let named = before.trim_end_matches([',', '.', '-', ' ']);
    let named = brackets::aside(named).map_or(named, |(name, _site)| name).trim_end();
    let name = named.rsplit(|c: char| c == ' ' || brackets::closing(c).is_some()).next()?;
    // `…있다. 한빛뉴스 무단 전재 금지` signs a picture.
    let fits = !named.contains(". ") && outlet::is_paper(page, name);
    fits.then(|| Copyright {
        passage: page.passage(line),
        holder: Some(page.borrow(span_of(text, name))),
        restrictions: said.restrictions(),
    })
}

/// `Hanbit Ilbo Co., Ltd. All Rights Reserved.`: a company, and its rights. Nothing for `All Rights Reserved`
/// alone, and for a name that no company's word ends.
pub(super) fn reserved<'t>(page: &Page<'t, '_>, line: Span, signs: Signs) -> Option<Copyright<'t>> {
    if !signs.said().any(Said::RIGHTS) {
        return None;
    }
    // `All Rights Reserved`
    let (company, _) = page.text()[line].split_once(words::ALL)?;
    let is_company = words::ABBREVIATIONS.iter().any(|end| company.trim_end_matches('.').ends_with(end));
    is_company.then(|| Copyright {
        passage: page.passage(line),
        holder: Some(page.borrow(span_of(page.text(), company))),
        restrictions: Vec::new(),
    })
}

/// The notice within a line: brackets that hold a sign, or all from the first sign on. Of `한빛일보는
/// [저작권자 ⓒ 한빛일보, 무단 전재 금지]` the brackets. Nothing without a sign or its word.
fn notice_in(text: &str, line: Span) -> Option<Span> {
    let words = &text[line];
    let begins = |c: char| matches!(c, '저' | 'C' | 'c' | '(') || MARKS.contains(&c);
    let mut signs = words.char_indices().filter(|&(_, c)| begins(c)).map(|(at, _)| at);
    let sign = signs.find(|&at| SIGNS.iter().any(|sign| words[at..].starts_with(sign)))?;
    let open = words[..sign].rfind(['<', '[', '【']);
    let close = open
        .and_then(|_| words[sign..].char_indices().find(|(_, c)| CLOSING.contains(c)))
        .map(|(at, c)| sign + at + c.len_utf8());
    let start = open.unwrap_or(sign);
    Some(trim(text, Span::new(line.start() + start, line.start() + close.unwrap_or(words.len()))))
}

/// What a line forbids, if it does, where the notice begins on the line before: `무단 전재 및 재배포 금지>`
/// below `<저작권자 ⓒ 한빛일보,`; none for `한빛시 소식`.
pub(super) fn forbidden(line: &str) -> Vec<Restriction> {
    let said = Signs::of(line, Span::new(0, line.len())).said();
    if line.len() <= LONGEST && said.any(Said::FORBIDS) { said.restrictions() } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_forbidden_is_told_by_words() {
        use Restriction::{AiTraining, Redistribution, Reproduction};
        assert_eq!(
            forbidden("무단 전재, 재배포 및 AI학습 이용 금지"),
            [AiTraining, Redistribution, Reproduction]
        );
        assert_eq!(forbidden("재판매 및 DB 금지"), [Reproduction]);
        assert_eq!(forbidden("재배포를 금합니다"), [Redistribution]);
        assert_eq!(forbidden("무단 전재"), []);
    }
}
