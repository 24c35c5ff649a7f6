//! Who gave a picture, behind the sign of a holder or behind the sentence.
//!
//! Many papers put the credit behind the sentence, with nothing but a space between (`…있다. 한빛시 제공`),
//! where in others stands who signs the paragraph. So it must say more: an agency, a word of credits, a
//! picture's word with a name; a photographer, initials or one word only behind a sentence that shows a
//! scene.
//!
//! With the sign of a holder it is asked whose sign it is: the photographer's, the paper's with the
//! photographer before it, or the first of two, from whom the agency has the picture. A notice of copyright
//! (`무단 전재 금지 ⓒ 한빛일보`) has a holder, and is no credit.

use super::behind::{without_address, without_stamp};
use super::credit::{Credited, LONGEST_AT_END, is_body};
use super::giver::{behind_picture, credit, ends_in_credit, has_ending};
use super::lone::names_agency;
use super::scene::{names_picture, names_scene, sentences, shows_scene, tells_of_taking, tells_picture};
use super::tail;
use crate::Span;
use crate::article::copyright::begins_with_mark;
use crate::article::page::{span_of, trim, trim_signs, trim_where};
use crate::article::signs::Signs;
use crate::article::{byline, outlet};
use crate::lexicon::copyright::{HOLDER_IN_KOREAN, MARKS, UNPERMITTED};
use crate::lexicon::credits::{NOTICE_END, PICTURED, SPACED};
use crate::lexicon::reporters::REPORTER;
use crate::scan::class::{is_bar, is_word};
use crate::scan::sentence;

/// `…있다. ⓒ홍길동`, `…있다. 홍길동 기자 ⓒ한빛일보`: whoever holds the picture, with who took it for a paper.
/// Nothing where the holder is longer than thirty characters, or nothing stands before the sign.
pub(super) fn by_sign(text: &str, line: Span) -> Option<Credited> {
    let from = tail(text, line);
    let at = from + rfind_holder(&text[from..line.end()])?;
    if let Some(given) = by_first_sign(text, line, Span::new(from, at)) {
        return Some(given);
    }
    let notice = text[at..line.end()].find(UNPERMITTED).map_or(line.end(), |notice| at + notice);
    let holder = trim_signs(text, trim_signs(text, Span::new(at, notice), MARKS), &[',']);
    let shown = trim(text, Span::new(line.start(), at));
    // `…있다. 홍길동 기자 ⓒ한빛일보`: who took it for the paper.
    if let Some(taken) = signed_by_photographer(text, shown).filter(|_| !holder.is_empty()) {
        let credit = Span::new(taken.credit.start(), holder.end());
        return Some(Credited { credit, ..taken });
    }
    // `…있다. /뉴스1 ⓒ News1 홍길동 기자`: the agency by both its names.
    if let Some((before, agency)) =
        text[shown].rsplit_once('/').filter(|(_, agency)| outlet::gives_pictures(agency.trim()))
    {
        let credit = Span::new(shown.end() - agency.trim_start().len(), holder.end());
        let shown = trim(text, Span::new(shown.start(), shown.start() + before.len()));
        return (!shown.is_empty()).then_some(Credited { shown, credit });
    }
    // `무단 전재 금지 ⓒ 한빛일보` is a notice, and so is `저작권자 ⓒ 한빛일보`.
    // So is what stands behind a reporter's address.
    let is_notice = text[shown].ends_with(NOTICE_END)
        || text[shown].ends_with(HOLDER_IN_KOREAN)
        || memchr::memchr(b'@', text[shown].as_bytes()).is_some();
    let fits =
        (1..=LONGEST_AT_END).contains(&text[holder].chars().count()) && !shown.is_empty() && !is_notice;
    fits.then(|| Credited { shown, credit: credit(text, holder) })
}

/// `…있다. ⓒ 로이터=뉴스1 ⓒ News1 홍길동 기자`: of two signs the first, from whom the agency has the picture;
/// `before` is what stands before the second. Nothing where but one sign stands there.
fn by_first_sign(text: &str, line: Span, before: Span) -> Option<Credited> {
    let bytes = &text.as_bytes()[..before.end()];
    let is_sign = |at: &usize| begins_with_mark(&bytes[before.start() + at..]);
    let sign = memchr::memchr2_iter(0xC2, 0xE2, &bytes[before.start()..]).find(is_sign)?;
    let sign = before.start() + sign;
    let agencies = trim_signs(text, Span::new(sign, before.end()), MARKS);
    let given = text[agencies].rsplit('=').next().is_some_and(outlet::gives_pictures);
    let shown = trim(text, Span::new(line.start(), sign));
    given.then(|| Credited { shown, credit: credit(text, agencies) })
}

/// Where the sign of a holder stands last, by the first byte: `ⓒ`, `©` or `Ⓒ`; the offset is of the text
/// given.
fn rfind_holder(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    memchr::memrchr2_iter(0xC2, 0xE2, bytes).find(|&at| begins_with_mark(&bytes[at..]))
}

/// `…있다. 연합뉴스`
/// Three sentences at most: longer texts are stories. Nothing for `한빛시는 다리를 놓는다고 밝혔다. 한빛군`,
/// which is a word and no credit, and where the line ends in a stop.
pub(super) fn behind_sentence(text: &str, line: Span) -> Option<Credited> {
    let from = tail(text, line);
    let end = from + sentence::last_end_in_line(&text[from..line.end()])?;
    let shown = trim(text, Span::new(line.start(), end));
    // `…있다. | 사진 한빛시`, `…있다. 2031.3.10 한들통신`
    let behind = trim_where(text, Span::new(end, line.end()), is_bar);
    let behind = behind_day(text, behind).unwrap_or(behind);
    // `…있다. [사진] 홍길동 기자`
    let behind = text[behind].strip_prefix(PICTURED).map_or(behind, |rest| span_of(text, rest));
    let words = &text[behind];
    let closes = |c| matches!(c, '.' | '?' | '!' | '”' | '"' | '’');
    if words.chars().count() > LONGEST_AT_END || words.ends_with(closes) {
        return None;
    }
    // `글. 한빛일보` is no picture.
    let sentences = sentences(&text[shown]);
    if sentences > 3 || !text[shown].contains(' ') {
        return None;
    }
    let shows = || sentences == 1 && shows_scene(&text[shown]);
    let is_scene = || {
        shows()
            || (sentences == 1 && names_scene(&text[shown]))
            || tells_picture(&text[shown])
            || tells_of_taking(&text[shown])
    };
    // `한빛시 제공=연합뉴스`: who gave the picture to the agency.
    let agency = memchr::memrchr(b'=', words.as_bytes()).map_or(words, |sign| &words[sign + 1..]);
    let named = has_ending(words)
        || names_agency(agency)
        || SPACED.iter().any(|label| words.starts_with(label))
        // `…인사하고 있다. 사진 한빛재단`, `…했다. 사진 홍길동`
        || behind_picture(words).is_some_and(|source| is_scene() || byline::is_name(source) || is_body(source))
        || (is_scene() && (byline::is_photographer(words) || is_initials(words)))
        || (shows() && is_one_name(words));
    named.then(|| Credited { shown, credit: credit(text, behind) })
}

/// `2031.3.10 한들통신`: the agency behind the day of the picture. Nothing for `2031.3.10` alone.
fn behind_day(text: &str, behind: Span) -> Option<Span> {
    let space = behind.start() + memchr::memchr(b' ', text[behind].as_bytes())?;
    let (day, agency) = (&text[behind.start()..space], &text[space + 1..behind.end()]);
    let is_day = day.bytes().all(|b| b.is_ascii_digit() || b == b'.') && day.contains('.');
    (is_day && names_agency(agency)).then(|| span_of(text, agency))
}

/// `▲ 홍길동 한빛시장. 김한별`: a name behind the sentence that a mark points with. Nothing for `▲ 홍길동
/// 한빛시장. 시청에서`.
pub(super) fn signed_by_name(text: &str, line: Span) -> Option<Credited> {
    let end = line.start() + sentence::last_end_in_line(&text[line])?;
    let credit = trim(text, Span::new(end, line.end()));
    let shown = trim(text, Span::new(line.start(), end));
    byline::is_name(&text[credit]).then_some(Credited { shown, credit })
}

/// `한빛시청 전경 뉴시스`, `영화 ‘다리’ 포스터 한빛픽처스 제공`: who gave a picture behind what it is called,
/// with nothing between them.
pub(in crate::article) fn behind_picture_word(text: &str, line: Span) -> Option<Credited> {
    let words = &text[line];
    // Most lines end in none of its words.
    let last = words.rsplit(' ').next().unwrap_or(words);
    if !(ends_in_credit(words) || words.ends_with(REPORTER) || outlet::gives_pictures(last)) {
        return None;
    }
    let mut spaces = memchr::memrchr_iter(b' ', words.as_bytes()).take(WORDS_OF_GIVER);
    let at = spaces.find(|&at| {
        let giver = &words[at + 1..];
        let gives = || names_agency(giver) || has_ending(giver) || byline::is_photographer(giver);
        names_picture(&words[..at]) && gives()
    })?;
    let shown = Span::new(line.start(), line.start() + at);
    Some(Credited { shown, credit: credit(text, Span::new(shown.end() + 1, line.end())) })
}

/// Words of the longest such giver.
const WORDS_OF_GIVER: usize = 4;

/// `한들푸드`: one word without the stop of a sentence, behind a sentence that shows a scene. Not so `한들
/// 푸드`, and `걷는다`.
fn is_one_name(words: &str) -> bool {
    (2..=10).contains(&words.chars().count())
        && words.chars().all(is_word)
        && !words.ends_with(['다', '요', '까'])
}

/// `CNS`: an agency by its initials.
/// Small agencies have no other name.
fn is_initials(words: &str) -> bool {
    (2..=5).contains(&words.len()) && words.bytes().all(|b| b.is_ascii_uppercase())
}

/// `…이르는 말이다. 홍길동 선임기자`: who took a picture that the line before announces, or that a line
/// within the story shows. Nothing for `…이르는 말이다. 홍길동`, a name without its role.
pub(in crate::article) fn signed_by_photographer(text: &str, line: Span) -> Option<Credited> {
    let line = without_address(text, without_stamp(text, line, Signs::UNKNOWN));
    // `…찾아보기 어렵다.홍길동 기자`
    let glued = || text[line].rfind("다.").map(|at| at + "다.".len());
    let end = line.start() + sentence::last_end_in_line(&text[line]).max(glued())?;
    let behind = trim(text, Span::new(end, line.end()));
    let shown = trim(text, Span::new(line.start(), end));
    byline::is_photographer(&text[behind]).then(|| Credited { shown, credit: credit(text, behind) })
}
