//! Bylines (바이라인): who signs the article.
//!
//! | written | read |
//! |---|---|
//! | `홍길동 기자 hong@segye.com` | name, role, mail |
//! | `안동=홍길동·김한별 기자, 산청=이나래 기자` | three, with their places |
//! | `hong@fnnews.com 홍길동 기자`, `홍길동 [hong@ytn.co.kr]`, `[홍길동 / hong@mbn.co.kr]` | name, mail |
//! | `한경닷컴 홍길동 기자`, `홍길동 동아닷컴 기자`, `IT부 홍길동 기자` | with outlet or desk |
//! | `빌뉴스/홍길동 기자`, `홍천 \| 홍길동 기자`, `《LA=홍길동 기자》` | with place |
//! | `무안 홍길동 기자 hong@seoul.co.kr` | with place |
//! | `(홍길동 기자)`, `기자명 홍길동` | without brackets and label |
//! | `홍길동 변호사(법무법인 한솔)` | a columnist, without the place of work |
//! | `홍길동(시인)`, `홍길동 ¶ 한들대 교수` | a columnist, in brackets or on two lines |
//! | `홍길동 기자(=옥천)`, `김한별 인턴기자(충남대 사회학과 수료)` | with place; what else stands in brackets is passed over |
//! | `글=홍길동 기자, 사진=김한별 기자` | the first alone: pictures have credits |
//! | `글: 홍길동(gildong) 편집: 김한별` | the first alone, by the labels |
//! | `온라인뉴스부`, `[디지털뉴스국]`, `(채널A 온라인뉴스팀)` | a desk in place of a person |
//! | `홍길동 기자 hong@hanbit.example / 사진=한빛시` | without the picture's source |
//! | `뉴시스 hong@newsis.com, kim@newsis.com` | addresses alone, of persons named elsewhere |
//! | `홍길동·김한별`, `홍길동(gildong)` | names alone, joined or with an account |
//!
//! A reporter's line has a name, a role and little else, so that its grammar is one of words and signs and
//! not of sentences: [`tokens`] cuts it into pieces, [`reader`] puts these together to an [`Entry`] a person,
//! and [`words`] tells what a word may be. The door is [`read`], for a text that is nothing but bylines; a
//! columnist, who has no role, has [doors](mod@columnist) of his own, each for the place where less is
//! enough. Whose a name in several places is, and which lines are asked at all, is left to `metadata` and
//! `line`.

mod columnist;
mod entry;
mod mailbox;
mod reader;
mod surname;
mod tokens;
mod words;

use alloc::vec::Vec;

pub(super) use self::columnist::{
    author, columnist, columnist_below, lone_author, lone_authors, with_address,
};
pub(super) use self::entry::Entry;
use self::reader::Reader;
use self::tokens::{Token, Tokens};
use self::words::{are_joined, has_account, has_desk_ending};
pub(super) use self::words::{
    is_desk, is_full_name, is_name, is_photographer, is_place, is_role, is_signature,
};
use super::page::{Page, span_of, trim, trim_signs};
use super::signs::Signs;
use super::{brackets, button, mail, outlet};
use crate::Span;
use crate::lexicon::reporters::{
    ACCOUNTS, FIELDS, INTERN, PICTURE_SOURCE, PICTURES_BY, SCHOOL_ENDS, SCREENWRITER, WORDS_BY,
};
use crate::scan::class::is_hangul;

/// One person, or desk, that signs the article.
///
/// ```
/// let page = "다리 놓는다\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n천안=홍길동 기자 hong@hanbit.example";
/// let article = gisa::Article::parse(page);
/// let byline = &article.metadata().bylines()[0];
/// assert_eq!(byline.name, Some("홍길동"));
/// assert_eq!(byline.role, Some("기자"));
/// assert_eq!(byline.place, Some("천안"));
/// assert_eq!(byline.email, Some("hong@hanbit.example"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Byline<'t> {
    /// The person's name, or the desk's; nothing where the page has an e-mail address alone.
    pub name: Option<&'t str>,
    /// `기자` (*reporter*), `특파원` (*correspondent*), or what else the page says.
    pub role: Option<&'t str>,
    /// From where: `천안=홍길동 기자`.
    pub place: Option<&'t str>,
    /// The outlet or desk named with the person: `한경닷컴 홍길동 기자`.
    pub outlet: Option<&'t str>,
    /// The e-mail address.
    pub email: Option<&'t str>,
    /// Where the name stands, or the address where there is no name.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub span: Span,
}

/// Bytes of the longest line that is read as bylines: seven reporters with their addresses.
const LONGEST: usize = 400;

/// How sure it must be that a text is a byline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Demand {
    /// A role, an address or a desk must show it: `홍길동 기자`, `hong@hanbit.example`, `온라인뉴스부`; not
    /// `홍길동`.
    Marked,
    /// A name alone is enough, as beside a time stamp: `홍길동`.
    Name,
}

/// Reads a text that is nothing but bylines. `None` where anything in it is something else: `홍길동 기자
/// hong@hanbit.example`; not `홍길동 기자가 다리를 건넜다`.
pub(super) fn read<'t>(page: &Page<'t, '_>, span: Span, demand: Demand) -> Option<Vec<Byline<'t>>> {
    read_signed(page, span, demand, Signs::UNKNOWN)
}

/// The authors whom a field of the page names: a columnist, or names with a role or without. So `홍길동
/// 시인`, `홍길동`.
pub(super) fn of_field<'t>(page: &Page<'t, '_>, field: Span) -> Option<Vec<Byline<'t>>> {
    columnist::in_field(page, field)
        .map(|author| alloc::vec![author])
        .or_else(|| read(page, field, Demand::Name))
}

/// The same of a text with no other signs than those.
///
/// What is no name is taken off before the pieces are read: buttons, the label of a field, the school of an
/// intern, an account elsewhere, the picture's source, brackets around all of it. The button goes first, as
/// its words may be a reporter's; the brackets last, as anything may stand behind them. Who took the pictures
/// or filmed is left out of what was read, so that the list may be empty: `사진=홍길동 기자`.
pub(super) fn read_signed<'t>(
    page: &Page<'t, '_>,
    whole: Span,
    demand: Demand,
    signs: Signs,
) -> Option<Vec<Byline<'t>>> {
    let text = page.text();
    if whole.len() > LONGEST {
        return None;
    }
    let span = button::without(text, whole);
    let words = &text[span];
    let field = FIELDS.iter().find(|field| words.starts_with(**field));
    let is_field = field.is_some();
    let names_alone = || is_field || signs.any(Signs::SPECIAL) && are_joined(words) || has_account(words);
    let demand = if names_alone() { Demand::Name } else { demand };
    // A button may have words of bylines in it, as `기자 페이지` has.
    let own_signs = if span == whole { signs } else { Signs::UNKNOWN };
    if is_row_of_notice(words, signs) || demand == Demand::Marked && !is_marked(text, span, own_signs) {
        return None;
    }
    // `기자명홍길동 기자`: the label of a field, glued to it or not.
    let label = field.map_or(0, |field| field.len());
    let span = Span::new(span.start() + label, span.end());
    let span = if is_field { trim_signs(text, span, &[':']) } else { span };
    let (span, address) = parted_by_button(text, without_account(text, without_school(text, span)));
    if let Some(author) = is_field.then(|| columnist::in_field(page, span)).flatten() {
        return Some(alloc::vec![author]);
    }
    let mut reader = Reader::new(page);
    let behind = address.map(Token::Address);
    let span = without_place(text, without_brackets(text, without_credit(text, span)));
    for token in Tokens::new(text, span).chain(behind) {
        reader.take(token)?;
    }
    let entries = reader.finish(demand)?;
    let mut bylines = Vec::with_capacity(entries.len());
    // Beside a crew, `작가` wrote no article either: `[작가 홍길동 / 영상취재 김한별]`.
    let has_crew = entries.iter().any(|entry| entry.camera);
    let is_crew = |entry: &&Entry| {
        entry.camera || has_crew && entry.role.is_some_and(|role| &text[role] == SCREENWRITER)
    };
    bylines.extend(entries.iter().filter(|entry| !is_crew(entry)).map(|entry| entry.byline(page)));
    Some(bylines)
}

/// `홍길동 기자 다른기사 보기 hong@hanbit.example`: what stands before a button in a line that ends in an
/// address, and the address.
fn parted_by_button(text: &str, span: Span) -> (Span, Option<Span>) {
    let parted = || {
        let ends_in_letter = text[span].ends_with(|c: char| c.is_ascii_lowercase());
        let (before, address) = ends_in_letter.then(|| text[span].rsplit_once(' ')).flatten()?;
        let before = span_of(text, before.trim_end());
        let bare = if button::is(&text[before]) {
            Span::new(before.start(), before.start())
        } else {
            button::without(text, before)
        };
        // Few lines have a button, and an address is read to its end.
        let is_address = || mail::length_at_start(address) == Some(address.len());
        (bare != before && is_address()).then(|| (bare, Some(span_of(text, address))))
    };
    parted().unwrap_or((span, None))
}

/// `◇본부장 전보 ▲부산본부 홍길동`: a row of a notice of appointments.
fn is_row_of_notice(words: &str, signs: Signs) -> bool {
    signs.any(Signs::SPECIAL) && (words.starts_with('◇') || words.contains(['▲', '△']))
}

/// Whether an address spells the given name of a person: `eunbyeol@hanbit.example` and `김은별`; not
/// `hgd@hanbit.example` and `홍길동`.
pub(super) fn is_mail_of(address: &str, name: &str) -> bool {
    mailbox::spells(mail::mailbox(address), name)
}

/// `홍길동 기자 hong@hanbit.example / 사진=한빛시`: without the source of the picture, which no person has to
/// be.
pub(super) fn without_credit(text: &str, span: Span) -> Span {
    let words = &text[span];
    let mut bars = memchr::memchr_iter(b'/', words.as_bytes());
    let names_source = |words: &str| PICTURE_SOURCE.iter().any(|label| words.starts_with(label));
    let bar = bars.find(|&at| names_source(words[at + 1..].trim_start()));
    let before = bar.map(|at| words[..at].trim_end());
    match before.filter(|before| !before.is_empty()) {
        Some(before) => Span::new(span.start(), span.start() + before.len()),
        None => span,
    }
}

/// `한들(강변)/홍길동 특파원`: without the place, and in brackets the land it lies in, before the bar.
fn without_place(text: &str, span: Span) -> Span {
    let parts = text[span].split_once(")/");
    let is_place = |place: &str| {
        place.split_once('(').is_some_and(|(town, land)| [town, land].iter().all(|word| is_short_word(word)))
    };
    parts.filter(|(place, _)| is_place(place)).map_or(span, |(_, person)| span_of(text, person))
}

/// Whether a text is one word of few syllables.
fn is_short_word(word: &str) -> bool {
    (1..=6).contains(&word.chars().count()) && word.chars().all(is_hangul)
}

/// `홍길동 인턴기자 한빛대 미디어학부 4학년`: without the school of an intern.
fn without_school(text: &str, span: Span) -> Span {
    let words = &text[span];
    let school = if SCHOOL_ENDS.iter().any(|end| words.ends_with(end)) { words.find(INTERN) } else { None };
    school.map_or(span, |at| trim(text, Span::new(span.start(), span.start() + at + INTERN.len())))
}

/// `홍길동 기자 hong@hanbit.example 트위터 @hong`: without the account elsewhere.
fn without_account(text: &str, span: Span) -> Span {
    let words = &text[span];
    let at = memchr::memrchr(b'@', words.as_bytes()).filter(|&at| !words[at..].contains(' '));
    let before = at.and_then(|at| words[..at].strip_suffix(' '));
    let before = before.and_then(|before| ACCOUNTS.iter().find_map(|site| before.strip_suffix(site)));
    before.map_or(span, |before| Span::new(span.start(), span.start() + before.trim_end().len()))
}

/// `(홍길동 기자)`: what brackets around a whole byline hold. `(홍길동) 기자` stays as it is.
fn without_brackets(text: &str, span: Span) -> Span {
    brackets::inside(&text[span]).map_or(span, |inside| span_of(text, inside))
}

/// Whether a line with such signs has anything that bylines have: a sign, a word, an account, the ending of a
/// desk, names that are joined, or a button behind them. `홍길동 기자`, `홍길동·김한별`, `온라인뉴스부`; not
/// `한빛시, 다리 놓는다`.
pub(super) fn may_be(line: &str, signs: Signs) -> bool {
    signs.any(Signs::AT.or(Signs::JOINT).or(Signs::BYLINE).or(Signs::CLOSE))
        || has_desk_ending(line)
        || (signs.any(Signs::SPECIAL) && are_joined(line))
        || button::ends(line)
}

/// `글 홍길동 사진 한빛재단`: who wrote and who took the pictures.
fn is_shared(words: &str) -> bool {
    words.strip_prefix(WORDS_BY).is_some_and(|behind| behind.contains(PICTURES_BY))
}

/// Whether anything in a text, whose signs may be known, shows that it may be a byline: `홍길동 기자`,
/// `천안=홍길동`, `글 홍길동 사진 한빛재단`; not `홍길동`.
fn is_marked(text: &str, span: Span, signs: Signs) -> bool {
    let words = &text[span];
    // A bar is a joint too.
    let has_sign = || {
        signs.any(Signs::AT.or(Signs::JOINT)) && memchr::memchr3(b'@', b'=', b':', words.as_bytes()).is_some()
    };
    let has_word = |signs: Signs| signs.any(Signs::BYLINE);
    let is_told = match signs.known() {
        Some(signs) => has_word(signs) || has_sign(),
        None => has_sign() || has_word(Signs::of(text, span)),
    };
    if is_told || is_shared(words) {
        return true;
    }
    let is_bracket = |c: char| matches!(c, '[' | ']' | '<' | '>' | '(' | ')');
    let bare = words.trim_matches(is_bracket);
    is_desk(bare)
        || (has_desk_ending(bare)
            && outlet::known_prefix(bare).is_some_and(|length| is_desk(bare[length..].trim_start())))
}
