//! What one line of a page is, by the line alone.
//!
//! A line is told from others by its ends, its signs and a few words, as a reader does who looks at a page
//! from afar. Questions are asked in the order of how sure their answers are:
//!
//! 1. From 140 syllables on it is a paragraph, but for a caption with a credit.
//! 2. A sentence is a paragraph, unless it is a notice of copyright, polite to readers, a caption, a
//!    question, a row, or a marker.
//! 3. A line that a list has as a whole: buttons, labels, sections, outlets, headings, counts ([`whole`]).
//! 4. About the article: tags, copyright, counts, footers, time stamps, bylines.
//! 5. Of the page: trails of sections, menus, notices, weather, prices, rows of buttons.
//! 6. Of the story, but no paragraph: captions, questions, credits, markers, subheads, rows.
//! 7. What is left is a paragraph cut off, if it is long, and words else.
//!
//! Nothing is known yet of the lines around it: `홍길동 기자` is a byline here, and a photographer's line
//! only by what stands above it ([`layout`](super::layout)).
//!
//! The door is [`classify`], to which [`page`](super::page) gives the content of a line and which gives its
//! [`Kind`]. Each list, sign and length is asked for before what it makes possible is read, so that a line
//! that is no more than words is told by one look at its beginning and one at its bytes.

mod aside;
mod furniture;
mod kind;
mod opening;
mod shape;
mod signature;
mod stamps;
mod whole;

use alloc::vec::Vec;

use self::furniture::{breadcrumb, is_footer, is_programme};
pub(super) use self::kind::Kind;
use self::opening::Opening;
use self::shape::{
    begins_with_sign, behind_subhead_mark, is_book, is_cut_off, is_hashed_subhead, is_item, is_of_talk,
    is_question, is_run_of_rows, is_sentence, is_short_head, is_speaker_label, is_spoken,
};
pub(super) use self::shape::{is_dash, is_prose, is_scheduled, may_be_marked, run_in_subhead};
pub(super) use self::signature::behind_sentence;
use self::signature::signed;
pub(super) use self::stamps::Stamps;
pub(super) use self::whole::is_script_marker;
use super::byline;
use super::copyright::{self, Noted};
use super::page::{Cut, Page, is_longer, span_of, trim_signs};
use super::passage::Passage;
use super::reactions;
use super::signs::Signs;
use super::{brackets, caption, hashtag, menu, outlet, section};
use crate::Span;
use crate::lexicon::copyright::MARKS;
use crate::lexicon::furniture::{OF_PORTALS, TO_READERS};
use crate::lexicon::reporters::PICTURE_SOURCE;

/// Bytes from which on a line is a paragraph, whatever it holds.
/// A hundred and forty syllables.
const PARAGRAPH: usize = 420;

/// Characters of the longest credit behind a bar on a line of its own.
const LONGEST_CREDIT: usize = 40;

/// Bytes of the longest line that may be a notice of the page.
/// Sixty syllables.
const LONGEST_NOTICE: usize = 180;

/// A line with what one look over it has shown, by which most readers turn it down.
#[derive(Clone, Copy, Debug)]
struct Line<'f> {
    /// Where the line's content stands, in folded text.
    span: Span,
    /// What it says.
    words: &'f str,
    /// What its first syllables make possible.
    opening: Opening,
    /// Which signs and tell-tale words stand in it.
    signs: Signs,
}

/// What a line is.
///
/// The lines of a page are asked for in order, so that `noted` goes on with them. The signs that were looked
/// for stay with the line.
///
/// `홍길동 기자` is read as bylines; `홍길동 기자가 다리를 건넜다.` is a sentence, and prose.
pub(super) fn classify<'t>(page: &Page<'t, '_>, cut: &mut Cut, noted: &mut Noted) -> Kind<'t> {
    let line = cut.content;
    let words = &page.text()[line];
    if line.len() >= PARAGRAPH {
        return caption::read(page, line).map_or(Kind::Prose, Kind::Caption);
    }
    if is_sentence(words) {
        return of_sentence(page, cut, words, noted);
    }
    let opening = Opening::of(words);
    if let Some(kind) = whole::read(page, line, words, opening) {
        return kind;
    }
    cut.signs = Signs::of(page.text(), line);
    let line = &Line { span: line, words, opening, signs: cut.signs };
    if let Some(kind) = whole::read_headed(line) {
        return kind;
    }
    for read in [about_article, of_page, of_story] {
        if let Some(kind) = read(page, line) {
            return kind;
        }
    }
    if is_cut_off(words, line.signs.any(Signs::STOP)) { Kind::Prose } else { Kind::Text }
}

/// What a sentence is: mostly a paragraph.
///
/// What else it may be is asked in this order: a notice of copyright, a count of comments (`현재 총 3개의
/// 댓글이 있습니다.`), a notice of the page, a caption; and behind a mark at its head a question (`- 언제
/// 짓나.`), somebody who speaks, or a row. The first three are asked of any words, and so before those that
/// the end or the head of a sentence tells.
fn of_sentence<'t>(page: &Page<'t, '_>, cut: &mut Cut, words: &str, noted: &mut Noted) -> Kind<'t> {
    let line = cut.content;
    // A long line is searched for signs of copyright only, which is done faster for all of them.
    let is_short = line.len() <= LONGEST_NOTICE;
    let signs = if is_short { Signs::of(page.text(), line) } else { Signs::UNKNOWN };
    cut.signs = signs;
    let may_be_notice =
        if is_short { signs.any(Signs::COPYRIGHT) } else { noted.may_stand_in(page.text(), line) };
    if may_be_notice {
        if let Some(notice) = copyright_notice(page, line, signs) {
            return notice;
        }
    }
    if is_short {
        if let Some(comments) = comments_told(words, signs) {
            return comments;
        }
    }
    // `글자 크기까지 정하겠다고 밝혔다.`: a site is polite to its readers.
    let tells = || words.ends_with("다.") && !words.ends_with(TO_READERS) && !brackets::begin(words);
    if (is_short && signs.any(Signs::NOTICE) && !tells())
        || OF_PORTALS.iter().any(|begins| words.starts_with(begins))
    {
        return Kind::Furniture;
    }
    if let Some(read) = caption::read(page, line) {
        return Kind::Caption(read);
    }
    if !begins_with_sign(words) {
        Kind::Prose
    } else if is_question(words) {
        Kind::Question
    } else if is_speaker_label(words) || is_spoken(words) {
        Kind::Marker
    } else if is_item(words) && !is_of_talk(words) {
        Kind::Item
    } else {
        Kind::Prose
    }
}

/// A copyright notice, or the caption that ends with one. Nothing where the line is no notice, though it has
/// the sign: `다리 앞 시민들 ⓒ 홍길동`.
fn copyright_notice<'t>(page: &Page<'t, '_>, line: Span, signs: Signs) -> Option<Kind<'t>> {
    let copyright = copyright::read(page, line, signs)?;
    let words = &page.text()[line];
    let before = words.find(MARKS).map_or("", |sign| &words[..sign]);
    // `▲ 드라마 스틸컷 © 한빛뉴스`: what points to a picture is its caption.
    let caption = if is_prose(before) || caption::points(words) { caption::read(page, line) } else { None };
    Some(caption.map_or(Kind::Copyright(copyright), Kind::Caption))
}

/// Lines about the article: counters, hashtags, copyright, time stamps, bylines.
///
/// Each is asked only where the line has a sign that it cannot be without. What somebody says in a script
/// goes first, since it may hold any of the others; bylines go last, as their words stand beside a time
/// stamp, in a footer and in a notice too.
fn about_article<'t>(page: &Page<'t, '_>, line: &Line<'_>) -> Option<Kind<'t>> {
    let &Line { span, words, opening, signs } = line;
    if begins_with_sign(words) && is_spoken(words) {
        return Some(Kind::Marker);
    }
    if signs.any(Signs::STEP) && is_of_talk(words) {
        return Some(Kind::Prose);
    }
    if let Some(tags) = hashtags(page, span, signs) {
        return Some(Kind::Hashtags(tags));
    }
    if let Some(notice) = notice(page, span, signs) {
        return Some(notice);
    }
    if let Some(counts) = counts(page, line) {
        return Some(counts);
    }
    if (signs.any(Signs::DIGIT.or(Signs::JOINT)) && is_footer(words, opening))
        || (signs.any(Signs::JOINT) && is_programme(words))
    {
        return Some(Kind::Furniture);
    }
    if signs.any(Signs::DIGIT) {
        if let Some(stamps) = stamps::read(page, span) {
            return Some(Kind::Stamps(stamps));
        }
    }
    if byline::may_be(words, signs) { signed(page, line) } else { None }
}

/// The tags of a line, behind their sign or a label: `#다리 #한빛시`, `태그 : 다리, 한빛시`; not `# 옮겨 적은
/// 말들`, which is a subhead.
fn hashtags<'t>(page: &Page<'t, '_>, line: Span, signs: Signs) -> Option<Vec<Passage<'t>>> {
    let may_be_tags = signs.any(Signs::HASH) && !is_hashed_subhead(&page.text()[line]);
    let tags = if may_be_tags { hashtag::read(page, line) } else { None };
    tags.or_else(|| if signs.any(Signs::JOINT) { hashtag::read_labelled(page, line) } else { None })
}

/// A copyright notice, with a sign or without: `ⓒ 한빛일보. 무단 전재 금지`, `한빛일보(hanbit.example), 무단
/// 전재 금지`; not `© 한빛시 제공`, behind whose sign stands the giver of a picture.
fn notice<'t>(page: &Page<'t, '_>, line: Span, signs: Signs) -> Option<Kind<'t>> {
    let may_be_signed = signs.any(Signs::COPYRIGHT) && !caption::names_giver(&page.text()[line]);
    let signed = if may_be_signed { copyright_notice(page, line, signs) } else { None };
    let unsigned =
        || copyright::read_unsigned(page, line, signs).or_else(|| copyright::reserved(page, line, signs));
    signed.or_else(|| unsigned().map(Kind::Copyright))
}

/// Counts of what readers feel, or of comments: `- 좋아요 3`, `댓글 3`, with a bullet or without.
fn counts<'t>(page: &Page<'t, '_>, line: &Line<'_>) -> Option<Kind<'t>> {
    let Line { span, words, opening, signs } = line.without_bullet(page.text());
    let may_count = signs.any(Signs::DIGIT)
        && (opening.any(Opening::REACTION.or(Opening::COMMENTS)) || reactions::begins_politely(words));
    let counters = if may_count { reactions::read(page, span) } else { None };
    if let Some(counters) = counters {
        return Some(Kind::Counters(counters));
    }
    if opening.any(Opening::COMMENTS) || reactions::names_subject(words) {
        return reactions::comments(words).map(Kind::Comments);
    }
    comments_told(words, signs)
}

/// How many comments a sentence says there are: `현재 총 3개의 댓글이 있습니다.`
fn comments_told<'t>(words: &str, signs: Signs) -> Option<Kind<'t>> {
    let count = if signs.any(Signs::DIGIT) { reactions::comments_told(words) } else { None };
    count.map(|count| Kind::Comments(Some(count)))
}

/// `[한빛일보]`: the page's own name in brackets.
fn names_page(page: &Page<'_, '_>, words: &str) -> bool {
    brackets::inside(words).is_some_and(|name| outlet::is_of_page(page, name.trim()))
}

/// What no two sections side by side have.
const NO_TRAIL: Signs = Signs::STOP.or(Signs::DIGIT).or(Signs::PERCENT).or(Signs::JOINT).or(Signs::CLOSE);

/// What no row of buttons has.
const NO_BUTTONS: Signs = Signs::STOP.or(Signs::DIGIT).or(Signs::PERCENT).or(Signs::SPECIAL);

/// Lines of the page itself.
///
/// Trails come before rows of names, of which they are a kind: `홈 > 사회`, `한빛일보|사회`, `사회
/// 법원·검찰`, each of which has a section to tell. All the others say nothing of the article, so that their
/// order is no matter.
fn of_page<'t>(page: &Page<'t, '_>, line: &Line<'_>) -> Option<Kind<'t>> {
    let &Line { span, words, opening, signs } = line;
    if signs.any(Signs::STEP) {
        if let Some(section) = breadcrumb(page, span) {
            return Some(section);
        }
    }
    if let Some(section) = signs.any(Signs::JOINT).then(|| section::of_site(words)).flatten() {
        return Some(Kind::Section(page.borrow(span_of(page.text(), section))));
    }
    let may_be_trail = opening.any(Opening::SECTION) && !signs.any(NO_TRAIL);
    if let Some(section) = may_be_trail.then(|| section::of_trail(words)).flatten() {
        return Some(Kind::Section(page.borrow(span_of(page.text(), section))));
    }
    let is_notice = span.len() <= LONGEST_NOTICE && signs.any(Signs::NOTICE);
    (is_notice
        || line.is_foreign()
        || line.is_weather()
        || line.is_ticker()
        || line.is_issue()
        || line.counts_followers()
        || line.is_file()
        || (opening.may_be_menu(words) && menu::is_menu(words))
        || (!signs.any(NO_BUTTONS) && whole::is_row_of_buttons(words, opening)))
    .then_some(Kind::Furniture)
}

/// Lines of the story that are not its paragraphs.
///
/// In this order: captions, as the mark before one may be that of a subhead or row; questions; credits and
/// names of speakers, both in brackets; subheads, which are short; and rows, which may be of any length.
fn of_story<'t>(page: &Page<'t, '_>, line: &Line<'_>) -> Option<Kind<'t>> {
    let text = page.text();
    let &Line { span, words, signs, .. } = line;
    if let Some(read) = caption::read_signed(page, span, signs) {
        return Some(Kind::Caption(read));
    }
    let is_labelled = PICTURE_SOURCE.iter().any(|label| words.starts_with(label));
    if !is_labelled && !begins_with_sign(words) {
        return None;
    }
    if is_question(words) {
        return Some(Kind::Question);
    }
    let in_signs = is_labelled || brackets::begin(words) || copyright::begins_with_mark(words.as_bytes());
    let behind_bar = words.starts_with('/') && !is_longer(words, LONGEST_CREDIT) && !is_prose(words);
    if behind_bar || (in_signs && (caption::lone_credit(text, span).is_some() || names_page(page, words))) {
        return Some(Kind::Credit);
    }
    if is_speaker_label(words) {
        return Some(Kind::Marker);
    }
    if let Some(behind) = behind_subhead_mark(text, span) {
        // `● 기자 : 별장 공사비 아닙니까?`: who speaks, and what is said.
        let is_dialogue = text[behind].contains(" : ") && text[behind].ends_with(['?', '.', '!', '"', '”']);
        if is_run_of_rows(&text[behind]) || is_book(&text[behind]) || is_dialogue {
            return Some(Kind::Item);
        }
        let short = (2..=60).contains(&text[behind].chars().count()) && !is_prose(&text[behind]);
        return short.then_some(Kind::Marked(behind));
    }
    let pointed = words.strip_prefix('▲').filter(|word| is_short_head(word));
    if let Some(word) = pointed {
        return Some(Kind::Marked(span_of(text, word)));
    }
    is_item(words).then_some(Kind::Item)
}

/// What the brackets of a label hold that is no script's marker and names no speaker's place: `[사실관계]`.
/// Nothing for `[앵커]`, who speaks next, and for `[홍길동 / 어민]`, whose bar parts a name from what he is.
pub(super) fn bracketed_label(text: &str, line: Span) -> Option<Span> {
    let words = &text[line];
    let inside = trim_signs(text, line, &['[', ']']);
    let is_plain = !text[inside].contains(['/', ':', '=']) && text[inside].chars().count() <= 20;
    (words.starts_with('[') && is_plain && !whole::is_script_marker(words)).then_some(inside)
}
