//! Who gave a picture, in brackets at the end of its caption.
//!
//! In brackets a caption may have its giver (`(한빛시 제공)`), and a paragraph anything else. It is the giver
//! if
//!
//! - it is an outlet or picture agency, or ends in a word of credits (`제공`, `캡처`);
//! - it says so: with a label (`사진=한빛`, `사진 한빛재단`), a photographer (`홍길동 기자`), a taker
//!   (`촬영 홍길동`), the sign of a holder;
//! - it is one word in angular brackets behind a sentence that shows a scene (`…점검하고 있다. [한들전지]`),
//!   or behind what a mark points to.
//!
//! Round brackets need one of the first two, since anything may stand in them. A paper that signs a paragraph
//! of some sentences (`<한빛일보>`) gave no picture.

use super::behind::{without_address, without_notice};
use super::credit::Credited;
use super::giver::{credit, has_ending, is_labelled_in_brackets, is_passed_on, taker, without_stops};
use super::label::rfind_label;
use super::scene::{names_scene, sentences, shows_scene, tells_picture};
use super::tail;
use crate::Span;
use crate::article::page::trim;
use crate::article::{brackets, byline, outlet};
use crate::lexicon::copyright::MARKS;
use crate::lexicon::credits::{AS_ABOVE, SERIES, WRITTEN};
use crate::scan::class::is_hangul;

/// `…있다. (사진 한빛재단)`; nothing for `…있다. (한빛재단)`, which has no label.
pub(super) fn by_label_in_brackets(text: &str, line: Span) -> Option<Credited> {
    let inside = text[line].strip_suffix(')')?;
    let inside = &inside[inside.rfind('(')? + 1..];
    if is_labelled_in_brackets(inside) { by_brackets(text, line, false) } else { None }
}

/// `…있다. (사진=한빛 제공)`
/// `pointed` says that a mark before the caption points to the picture: less is then asked. Nothing for what
/// signs or closes a text in place of a picture: `<이상 3월 1일자>`, `(글 = 홍길동 기자, 사진 = 한빛시
/// 제공)`; nor for a name alone in round brackets, `…했다. (한빛재단)`.
pub(super) fn by_brackets(text: &str, line: Span, pointed: bool) -> Option<Credited> {
    let (before, inside, close) = at_end(text, line)?;
    let inside = without_address(text, without_stops(text, without_notice(text, inside)));
    let (shown, words) = (trim(text, before), &text[inside]);
    // `▶처장 △교무 홍길동 <이상 3월 1일자>` ends a list of appointments.
    // `(글 = 홍길동 기자, 사진 = 한빛시 제공)` signs the article.
    let is_author = || words.strip_prefix(WRITTEN).is_some_and(|rest| rest.trim_start().starts_with('='));
    if words.is_empty() || is_headline_tag(words) || words.starts_with(AS_ABOVE) || is_author() {
        return None;
    }
    let signs_paragraph = || close == '>' && !pointed && is_paragraph(&text[shown]);
    let names = || (outlet::gives_pictures(words) || has_ending(words)) && !signs_paragraph();
    let signs = || {
        matches!(close, ']' | '>' | '〉' | '》')
            && is_one_word(words)
            && (is_scene(&text[shown]) || (pointed && is_more_than_row(&text[shown])))
    };
    let fits = names() || tells_giver(words) || signs() || (pointed && close == '>');
    fits.then(|| Credited { shown, credit: credit(text, inside) })
}

/// What stands before the brackets that close at the end of a line, what they hold, and the bracket that
/// closes them. Of `시민들이 걷고 있다. (한빛시 제공)` the sentence, `한빛시 제공` and `)`. Nothing where the
/// brackets open farther back than credits are looked for.
fn at_end(text: &str, line: Span) -> Option<(Span, Span, char)> {
    let part = text[line].trim_end_matches(['.', ' ']);
    let close = part.chars().next_back()?;
    let open = brackets::opening(close)?;
    let end = line.start() + part.len();
    let from = tail(text, line);
    // Behind more stops than the tail has bytes, no bracket closes in it.
    let start = from + text.get(from..end)?.rfind(open)?;
    let inside = Span::new(start + open.len_utf8(), end - close.len_utf8());
    Some((Span::new(line.start(), start), trim(text, inside), close))
}

/// `뉴시스Pic`: an outlet's series of pictures, as a headline names it.
fn is_headline_tag(words: &str) -> bool {
    outlet::known_prefix(words).is_some_and(|length| SERIES.contains(&&words[length..]))
}

/// `…로 보인다. 한 바퀴에 40분이 걸린다. <한빛일보>`: a paper signs a paragraph of some sentences.
fn is_paragraph(shown: &str) -> bool {
    sentences(shown) > 1 && !tells_picture(shown)
}

/// `[한빛시 자료 제공, 그래픽=홍길동]`: whether the words say themselves who gave a picture.
fn tells_giver(words: &str) -> bool {
    is_passed_on(words)
        || is_labelled_in_brackets(words)
        || taker(words).is_some()
        || byline::is_photographer(words)
        || (words.contains('=') && rfind_label(words).is_some())
        || words.starts_with(MARKS)
}

/// `…가게의 창가 자리. [홍길동]`, `…점검하고 있다. [한들전지]`: one word, behind a scene. Not so `가로 10m`,
/// which has a digit and a space.
fn is_one_word(words: &str) -> bool {
    words.chars().all(is_hangul) && (2..=10).contains(&words.chars().count())
}

/// Whether the words name or show a scene, in one sentence: `가게의 창가 자리.`, `…점검하고 있다.`; not two
/// sentences.
fn is_scene(shown: &str) -> bool {
    names_scene(shown) || (shows_scene(shown) && sentences(shown) == 1)
}

/// `▲ 바다에서 건져 올린 그물 [한들연구소]`: or behind what a mark points to, if that is no row of few words.
fn is_more_than_row(shown: &str) -> bool {
    shown.split(' ').count() > MOST_OF_ROW
}

/// Words of the longest row of a list that may have brackets behind it: `▲ 기획과장 홍길동 [한빛시]` is a row
/// of appointments.
const MOST_OF_ROW: usize = 3;
