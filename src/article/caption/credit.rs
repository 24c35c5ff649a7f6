//! Who gave a picture: the credit behind a bar or a label, or in the dateline before the caption.
//!
//! A bar or a label at the end of a line is no proof: stories have bars (`민·관/학계`), and figures have
//! sources (`자료=한빛시`). Behind a bar stands a credit if the words say so by themselves (an agency, a
//! label, `제공`, a photographer), or if what stands before the bar ends as captions do. Behind a label it
//! does if the label names a picture; else the words before must be short.
//!
//! | written | read by |
//! |---|---|
//! | `…있다. /독자 제공`, `한빛시 강수량/기상청` | [`by_bar`] |
//! | `…한 장면 \| 유튜브 캡처` | [`by_upright_bar`] |
//! | `…있다. 사진=한빛`, `…전경 그래픽=홍길동` | [`by_label`] |
//! | `<한빛의 봄> 사진제공 한들픽처스` | [`by_spaced_label`] |
//! | a dateline with two agencies, or with a photographer, before the caption | [`by_lead`] |

use super::behind::is_stamped;
use super::bracketed::by_label_in_brackets;
use super::giver::{credit, has_ending, is_passed_on, without_stops};
use super::label::{is_labelled, label_length, rfind_label};
use super::scene::{sentences, shows_scene, tells_picture};
use super::tail;
use crate::Span;
use crate::article::page::{span_of, trim, trim_signs, trim_where};
use crate::article::{byline, outlet};
use crate::lexicon::copyright::MARKS;
use crate::lexicon::credits::{GIVEN, PICTURE, SOURCES, SPACED, STOPPED};
use crate::lexicon::institutions::INSTITUTIONS;
use crate::scan::class::{is_bar, is_hangul, is_word};
use crate::scan::index::Endings;
use crate::scan::sentence;

/// Words for bodies by their last syllable: `기상청`.
static BODIES_BY_ENDING: Endings<{ INSTITUTIONS.len() }, 1> = Endings::of_words(INSTITUTIONS);

/// Characters of the longest credit at the end of a caption.
/// Two names with an agency have fewer; a clause has more.
pub(super) const LONGEST_AT_END: usize = 30;

/// Sentences of the longest caption before the label of its giver. Of a paragraph with more the last sentence
/// names a giver of something else.
const MOST_BEFORE_GIVER: usize = 3;

/// Characters of the shortest caption that only its bar tells: a section's name is shorter.
const SHORTEST_SHOWN: usize = 6;

/// A caption, and the name of who gave its picture.
#[derive(Clone, Copy, Debug)]
pub(in crate::article) struct Credited {
    /// The caption without its credit.
    pub(in crate::article) shown: Span,
    /// The name alone: `한빛시` of `한빛시 제공`.
    pub(in crate::article) credit: Span,
}

/// `…있다. /독자 제공`
/// The last bar counts, before the sign of a holder if there is one. Nothing for `민·관/학계가 함께 했다`,
/// whose words behind the bar are a clause, and `3/4`, where a digit follows it.
pub(super) fn by_bar(text: &str, line: Span) -> Option<Credited> {
    let from = tail(text, line);
    memchr::memchr(b'/', &text.as_bytes()[from..line.end()])?;
    let cut = text[line].find(MARKS).map_or(line.end(), |at| line.start() + at).max(from);
    // `…있다. 2031.3.10/뉴스1 ⓒ News1 홍길동 기자`: and who took it for the agency.
    let taker = taken_for(text, Span::new(cut, line.end()));
    // `…있다./홍길동 기자/`: between two bars.
    let cut = if text[..cut].ends_with('/') { cut - 1 } else { cut }.max(from);
    let bar = from + text[from..cut].rfind('/')?;
    let shown = trim(text, Span::new(line.start(), bar));
    // `…있다. (사진 한빛재단)/한빛일보`: the paper passes on what another took.
    if let Some(passed_on) = by_label_in_brackets(text, shown) {
        return Some(passed_on);
    }
    let behind = without_stops(text, trim(text, Span::new(bar + 1, cut)));
    let words = &text[behind];
    let is_short = (1..=LONGEST_AT_END).contains(&words.chars().count())
        && !words.starts_with(|c: char| c.is_ascii_digit());
    let is_name = || !sentence::breaks(words) && !words.ends_with(['?', '!', '다']);
    // The giver's word, the label or the photographer tells it behind a bare name too: `한빛시청/한빛시
    // 제공`.
    let tells = || {
        outlet::gives_pictures(words)
            || is_labelled(words)
            || is_passed_on(words)
            || STOPPED.iter().any(|word| words.ends_with(word))
            || byline::is_photographer(words)
    };
    // `그래픽/홍길동기자 hong@hanbit.example /한들통신`: who made it, and no caption.
    let is_signed = || text[shown].contains('@');
    let is_caption = || {
        is_caption_before_bar(text, shown, bar, words) || is_given_by_body(&text[line], bar - line.start())
    };
    (is_short && is_name() && (tells() || is_caption()) && !is_signed()).then(|| Credited {
        shown: without_label(text, without_place(text, shown), words),
        credit: taker.map_or_else(|| credit(text, behind), |taker| Span::new(behind.start(), taker.end())),
    })
}

/// `…영상 한 장면 | 유튜브 캡처`: behind an upright bar, which parts much else, a word of credits tells it.
/// Nothing for `한빛일보 | 사회`, where none ends the line.
pub(super) fn by_upright_bar(text: &str, line: Span) -> Option<Credited> {
    let from = tail(text, line);
    let bar = from + text[from..line.end()].rfind(" | ")?;
    let shown = trim(text, Span::new(line.start(), bar));
    let behind = trim(text, Span::new(bar + " | ".len(), line.end()));
    let words = &text[behind];
    let tells = STOPPED.iter().any(|word| words.ends_with(word)) && has_ending(words);
    let is_named = text[shown].chars().count() >= SHORTEST_SHOWN && !text[shown].contains('|');
    let fits = tells && is_named && words.chars().count() <= LONGEST_AT_END;
    fits.then(|| Credited { shown, credit: credit(text, behind) })
}

/// `ⓒ News1 홍길동 기자`: an agency and who took the picture for it. Nothing for `ⓒ 한빛일보`, behind which
/// nobody stands.
fn taken_for(text: &str, signed: Span) -> Option<Span> {
    let holder = trim_signs(text, signed, MARKS);
    let (agency, person) = text[holder].split_once(' ')?;
    (outlet::gives_pictures(agency) && byline::is_photographer(person)).then_some(holder)
}

/// Whether a text ends before a bar as captions do, so that the words behind it are a credit: in a scene,
/// with a stop or a day, or closed in another way before a word of credits. `역투하는 투수. 2031.3.10` before
/// `/한들통신`, `강어귀 ` before `한빛시 제공`; a name right before its bar, `한빛시/한들군`, is none.
fn is_caption_before_bar(text: &str, shown: Span, bar: usize, words: &str) -> bool {
    let is_stopped = text[shown].ends_with('.') || is_stamped(text, shown);
    let is_closed = || text[shown].ends_with(['”', '"', ')', '’']) || text[..bar].ends_with(' ');
    shows_scene(&text[shown])
        || (is_stopped && !words.contains('/'))
        || ((is_stopped || is_closed()) && has_ending(words))
}

/// `한빛시 강수량 변화/기상청`, `방송에 나온 홍길동 /별빛누리`: one word behind the only bar of a line that
/// names a body, or any where a space stands before the bar and none behind it. Other bars of the line, and
/// an open bracket, say that it is a list. Nothing is decided for `한빛시/기상청`, whose shown words are too
/// few.
fn is_given_by_body(line: &str, bar: usize) -> bool {
    let (shown, body) = (&line[..bar], &line[bar + 1..]);
    // `감사장을 받은 학생 / 한빛경찰청`
    let is_spaced = shown.ends_with(' ') && body.starts_with(' ');
    let body = body.trim_start();
    let is_open = || shown.rfind('(') > shown.rfind(')');
    let is_name = shown.trim_end().chars().count() >= SHORTEST_SHOWN && !shown.contains('/') && !is_open();
    let may_be_any = shown.ends_with(' ') && !is_spaced;
    is_word_of_source(body) && is_name && (may_be_any || (shown.contains(' ') && is_body(body)))
}

/// Whether a source is one word of two to fourteen characters. So `기상청` may be one, `기상청 자료` not.
fn is_word_of_source(source: &str) -> bool {
    (2..=14).contains(&source.chars().count()) && source.chars().all(is_word)
}

/// Whether a source is a body, in one word: `기상청`; not `별빛누리`.
pub(super) fn is_body(source: &str) -> bool {
    is_word_of_source(source) && BODIES_BY_ENDING.fits(source)
}

/// `한빛시청 전경 사진/홍길동 기자`, `…있다. 사진/솔잎통신`: the label before the bar.
fn without_label(text: &str, shown: Span, behind: &str) -> Span {
    let labelled = text[shown].strip_suffix(PICTURE).and_then(|before| before.strip_suffix(' '));
    let is_label = |before: &&str| before.ends_with('.') || byline::is_photographer(behind);
    labelled.filter(is_label).map_or(shown, |before| span_of(text, before.trim_end()))
}

/// `…있다. 빌뉴스/홍길동 기자`: a word between the sentence and the photographer's bar is the place, and no
/// part of the caption.
fn without_place(text: &str, shown: Span) -> Span {
    match text[shown].rsplit_once(". ") {
        Some((sentence, place))
            if sentence.ends_with('다') && place.chars().all(is_hangul) && place.chars().count() <= 6 =>
        {
            Span::new(shown.start(), shown.start() + sentence.len() + '.'.len_utf8())
        }
        _ => shown,
    }
}

/// `…있다. 사진=한빛`, `…전경 그래픽=홍길동`: the last label with its sign. Nothing for `…늘었다. 올해도 늘
/// 전망이다. 자료=한빛시`, a paragraph with the source of its figures, and for `대표=홍길동`, whose word is
/// no label.
pub(super) fn by_label(text: &str, line: Span) -> Option<Credited> {
    let from = tail(text, line);
    let (label, at) = rfind_label(&text[from..line.end()])?;
    let at = from + at;
    let before = text[line.start()..at].trim_end_matches('/');
    // `(글 = 홍길동 기자, 사진 = 한빛시 제공)`: within brackets that sign the article.
    if before.rfind('(') > before.rfind(')') && before.trim_end().ends_with(',') {
        return None;
    }
    let free =
        before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || matches!(c, '.' | '”' | '"'));
    // `…모습. 사진=한빛시 제공 ⓒ한들일보`: the paper's own sign behind who gave the picture.
    let end = text[at..line.end()].find(MARKS).map_or(line.end(), |sign| at + sign);
    let behind = trim(text, Span::new(at, end));
    let length = label_length(&text[behind])?;
    let short = text[behind].chars().count() <= 40
        && length < behind.len()
        && !text[behind].ends_with(['.', '?', '!']);
    let shown = trim(text, Span::new(line.start(), line.start() + before.len()));
    // A paragraph may name the source of its figures: `…늘었다. 자료=한빛시`.
    let is_plain = |shown: &str| {
        // `…실시 비율 (단위: %) 그래픽=홍길동`
        let shown = shown
            .strip_suffix(')')
            .and_then(|shown| shown.rfind('(').map(|at| &shown[..at]))
            .unwrap_or(shown);
        // Figures have a source, pictures a giver: `…있다. 한 달째다. 제공=한빛`.
        let most = if label == GIVEN { MOST_BEFORE_GIVER } else { 1 };
        let is_short = || sentences(shown) <= most || tells_picture(shown);
        !shown.contains(['=', ':']) && !shown.ends_with(',') && is_short()
    };
    // `원문 출처: 한들통신`
    let is_named = !SOURCES.contains(&label) || text[shown].chars().count() >= SHORTEST_SHOWN;
    let fits = label.starts_with(PICTURE)
        || (is_plain(&text[shown]) && (label != GIVEN || text[shown].ends_with('.')));
    (free && short && fits && is_named).then(|| Credited { shown, credit: credit(text, behind) })
}

/// `<한빛의 봄> 사진제공 한들픽처스`: a space is enough before and behind the label, and nothing else
/// follows. Nothing for `…있다. 사진제공을 거절했다`, which is a sentence.
pub(super) fn by_spaced_label(text: &str, line: Span) -> Option<Credited> {
    let from = tail(text, line);
    let stands = |label: &&str| text[from..line.end()].rfind(*label).map(|at| from + at);
    let at = SPACED.iter().find_map(stands).filter(|&at| text[line.start()..at].ends_with(' '))?;
    let behind = trim(text, Span::new(at, line.end()));
    let is_name =
        text[behind].chars().count() <= LONGEST_AT_END && !text[behind].ends_with(['.', '?', '!', '다']);
    // `…찾은 장면 | 사진제공 한들방송`
    let shown = trim_where(text, Span::new(line.start(), at), is_bar);
    // `한들연예 홍길동 | 사진제공 한들방송` is signed.
    let signed = outlet::known_prefix(&text[shown])
        .is_some_and(|length| byline::is_name(text[shown][length..].trim_start()));
    (is_name && !signed).then(|| Credited { shown, credit: credit(text, behind) })
}

/// `[한빛=뉴시스] 홍길동 기자 =`, `[한빛=AP/뉴시스]`: who took a picture by the dateline before its caption,
/// or from whom the agency has it. Nothing for `[한빛=뉴시스]`, which has one agency, the report's own.
pub(super) fn by_lead(text: &str, lead: Span) -> Option<Span> {
    let open = lead.start() + text[lead].find('=')? + 1;
    let close = open + text[open..lead.end()].find([']', '】', ')'])?;
    let person = trim_signs(text, Span::new(close, lead.end()), &[']', '】', ')', '=']);
    let agencies = trim(text, Span::new(open, close));
    if byline::is_photographer(&text[person]) {
        Some(person)
    } else {
        outlet::are_passed_on(&text[agencies]).then_some(agencies)
    }
}
