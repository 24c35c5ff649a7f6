//! Captions (사진 설명) and the credit at their end.
//!
//! | written | credit |
//! |---|---|
//! | `…있다./뉴스1`, `…있다. /독자 제공`, `…있다. /사진=한빛` | behind the bar, without `사진=` and `제공` (*given by*) |
//! | `…있다. (사진=한빛 제공)`, `…전경. [중앙포토]`, `▲ …있다. <한빛그룹>` | in the brackets |
//! | `…있다. 사진=한빛`, `…있다. 사진제공\|한빛` | behind the label |
//! | `…있다. 연합뉴스`, `…있다. 한빛 제공`, `…있다. 한빛 홈페이지 캡처` | behind the sentence |
//! | `…있다. ⓒ홍길동`, `…있다. 2026.01.14. hong@hanbit.example` | the holder; none |

use super::page::{Page, span_of, trim, trim_signs};
use super::passage::Passage;
use super::signs::Signs;
use super::{button, byline, dateline, mail, outlet};
use crate::Span;
use crate::lexicon::credits::{ENDINGS, EXPLAINED, GIVEN, LABELS, NOTICE_END, NOTICES, SCENES};
use crate::scan::class::is_hangul;
use crate::scan::index::{Beginnings, Endings};
use crate::scan::sentence;

use super::dateline::FloorBoundary;

/// A photograph's caption and who gave the photograph.
///
/// ```
/// let page = "다리 놓는다\n\n시민들이 다리를 건너고 있다. /한빛시 제공\n\n한빛시는 다리를 놓는다고 10일 밝혔다.";
/// let article = gisa::Article::parse(page);
/// let caption = article.metadata().captions()[0];
/// assert_eq!(caption.passage.text(), "시민들이 다리를 건너고 있다.");
/// assert_eq!(caption.credit, Some("한빛시"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Caption<'t> {
    /// The caption without its credit.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub passage: Passage<'t>,
    /// The source of the photograph.
    pub credit: Option<&'t str>,
}

static EXPLAINED_BY_BEGINNING: Beginnings<{ EXPLAINED.len() }, 2> = Beginnings::of_words(EXPLAINED);
static LABELS_BY_BEGINNING: Beginnings<{ LABELS.len() }, 1> = Beginnings::of_words(LABELS);
static SCENES_BY_ENDING: Endings<{ SCENES.len() }, 1> = Endings::of_words(SCENES);
static BY_ENDING: Endings<{ ENDINGS.len() }, 1> = Endings::of_words(ENDINGS);

/// A caption read off a line, in folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) text: Span,
    pub(super) credit: Option<Span>,
    /// Behind all that belongs to the caption.
    pub(super) end: usize,
    /// How far behind the caption stands again, where a page has it twice on one line.
    again: Option<usize>,
}

impl Read {
    pub(super) const fn new(text: Span, credit: Option<Span>, end: usize) -> Self {
        Self { text, credit, end, again: None }
    }

    /// The caption, as often as it stands there.
    pub(super) fn captions<'t>(self, page: &Page<'t, '_>) -> impl Iterator<Item = Caption<'t>> {
        [Some(0), self.again].into_iter().flatten().map(move |by| Caption {
            passage: page.passage(self.text.shift(by)),
            credit: self.credit.map(|credit| page.borrow(credit.shift(by))),
        })
    }
}

/// Marks before a caption that point to its picture.
const POINTERS: &[char] = &['▲', '↑', '△', '▼', '◇', '■', '●', '◆', '▶', ' '];

/// Bytes of the shortest caption that may stand twice on a line.
const SHORTEST_HALF: usize = 24;

/// Bytes at the end of a line in which a credit stands.
const TAIL: usize = 120;

/// Reads a line as a caption, if its end shows that it is one.
pub(super) fn read(page: &Page<'_, '_>, line: Span) -> Option<Read> {
    let text = page.text();
    let words = &text[line];
    if !points(words)
        && (ends_plainly(words) || !Signs::of(&text[tail(text, line)..line.end()]).any(CREDITING))
    {
        return None;
    }
    if let Some((half, behind)) = halves(&text[line]) {
        let first = read(page, Span::new(line.start(), line.start() + half))?;
        return Some(Read { end: line.end(), again: Some(behind), ..first });
    }
    if let Some((shown, credit)) = in_brackets(text, line).and_then(|inside| behind_sentence(text, inside)) {
        return Some(Read::new(shown, Some(credit), line.end()));
    }
    let body = without_lead(page, line);
    let pointed = body.start() > line.start() && text[line].starts_with(is_pointer);
    let stamped = without_stamp(text, body);
    let credit = by_bar(text, stamped)
        .or_else(|| by_brackets(text, stamped, pointed))
        .or_else(|| by_label(text, stamped))
        .or_else(|| by_sign(text, stamped))
        .or_else(|| behind_sentence(text, stamped));
    let is_scene = || shows_scene(&text[stamped]) && sentences(&text[stamped]) <= 2;
    let (shown, credit) = match credit {
        Some((shown, credit)) => (without_stamp(text, shown), Some(credit)),
        None if (pointed || stamped.end() < body.end()) && is_scene() => (stamped, None),
        None => return None,
    };
    (!shown.is_empty()).then_some(Read::new(shown, credit, line.end()))
}

/// `…있다. 한빛 제공…있다. 한빛 제공`: the length of the half that stands twice, and where it stands again.
fn halves(line: &str) -> Option<(usize, usize)> {
    if line.len() < 2 * SHORTEST_HALF {
        return None;
    }
    let half = line.len() / 2;
    let behind = line.len() - half;
    (line.is_char_boundary(half) && line.is_char_boundary(behind) && line[..half] == line[behind..])
        .then_some((half, behind))
}

/// `[…있다. 홍길동 기자]`: what brackets around the whole line hold.
fn in_brackets(text: &str, line: Span) -> Option<Span> {
    let inside = text[line].strip_prefix('[')?.strip_suffix(']')?;
    (!inside.contains(['[', ']'])).then(|| trim(text, span_of(text, inside)))
}

/// Whether a text ends as the sentence of a caption does.
pub(super) fn shows_scene(text: &str) -> bool {
    SCENES_BY_ENDING.candidates(text).any(|at| text.ends_with(SCENES[at]))
}

fn is_pointer(c: char) -> bool {
    POINTERS.contains(&c) || c == '['
}

/// What every credit has one of: a bar, bracket, sentence, address, label or sign.
const CREDITING: Signs = Signs::BAR
    .or(Signs::CLOSE)
    .or(Signs::STOP)
    .or(Signs::EASTERN)
    .or(Signs::AT)
    .or(Signs::PICTURE)
    .or(Signs::HOLDER);

/// Whether a line with such signs may be a caption.
pub(super) fn may_be(line: &str, signs: Signs) -> bool {
    signs.any(CREDITING) || points(line)
}

/// Whether a line ends as a paragraph does and no caption with its credit.
fn ends_plainly(line: &str) -> bool {
    line.ends_with("다.") || line.ends_with("요.") || line.ends_with(['”', '’', '?', '!', ':'])
}

/// Whether a line begins with a mark that points to a picture; all of them begin with the same byte.
fn points(line: &str) -> bool {
    matches!(line.as_bytes().first(), Some(0xE2 | b' ')) && line.starts_with(POINTERS)
}

/// Characters of the longest credit on a line of its own.
const LONGEST_LONE: usize = 24;

/// A line without the brackets around it, the notice behind it, and its stop.
fn without_signs(text: &str, line: Span) -> Span {
    let brackets = ['[', ']', '(', ')', '<', '>', '/', '《', '》', '〈', '〉'];
    trim_end_given_stop(text, trim_signs(text, without_notice(text, line), &brackets))
}

/// Whether a line begins with a letter and ends in a syllable, and so has no sign or notice of credits to be cut off.
fn is_unsigned(line: &str) -> bool {
    let bytes = line.as_bytes();
    let begins = matches!(bytes.first(), Some(b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | 0xEA..=0xED));
    begins && matches!(bytes, [.., 0xEA..=0xED, _, _]) && !line.ends_with(NOTICE_END)
}

/// A line that is a credit and nothing else, for the caption on the line before.
pub(super) fn lone_credit(text: &str, line: Span) -> Option<Span> {
    let bare = if is_unsigned(&text[line]) { line } else { without_signs(text, line) };
    let words = &text[bare];
    let signed = words.strip_prefix(['ⓒ', '©', 'Ⓒ']).map(|holder| trim(text, span_of(text, holder)));
    if let Some(holder) = signed.filter(|holder| holder.len() <= 60 && !text[*holder].ends_with('.')) {
        return Some(holder);
    }
    if words.is_empty() || words.chars().count() > LONGEST_LONE {
        return None;
    }
    let known = outlet::gives_pictures(words);
    let labelled = label_length(words)
        .or_else(|| bracketed_label(&text[line]).map(|_| "사진 ".len()))
        .filter(|&length| length < words.len());
    let ended = ends_in_credit(words) && words.chars().count() > 3;
    (known || labelled.is_some() || ended).then(|| credit(text, bare))
}

/// The end of a caption to which a paragraph is glued: `…있다./뉴스1정부는`.
pub(super) fn glued(page: &Page<'_, '_>, line: Span) -> Option<Read> {
    let text = page.text();
    let head = &text[line];
    let near = &head.as_bytes()[..head.floor_boundary(600)];
    let bar = memchr::memchr_iter(b'/', near).find(|&at| at > 0 && near[at - 1] == b'.')? - 1;
    let behind = line.start() + bar + 2;
    let name = outlet::known_prefix(&text[behind..line.end()])?;
    let credit = Span::new(behind, behind + name);
    let goes_on = text[credit.end()..line.end()].chars().next().is_some_and(is_hangul);
    let shown = Span::new(without_lead(page, line).start(), behind - 1);
    goes_on.then_some(Read::new(shown, Some(credit), credit.end()))
}

/// A line without the pointer, or the dateline, that captions of agencies begin with.
fn without_lead(page: &Page<'_, '_>, line: Span) -> Span {
    let text = page.text();
    let pointed = trim(text, line);
    let words = &text[pointed];
    let rest = if points(words) { words.trim_start_matches(POINTERS) } else { words };
    let labels = EXPLAINED_BY_BEGINNING.candidates(rest).map(|at| EXPLAINED[at]);
    let rest = labels.filter_map(|label| rest.strip_prefix(label)).next().unwrap_or(rest).trim_start();
    let start = pointed.end() - rest.len();
    let body = Span::new(start, pointed.end());
    match dateline::read(page, body) {
        Some(lead) if lead.end < body.end() => trim(text, Span::new(lead.end, body.end())),
        _ => body,
    }
}

/// A line without what stands behind a caption: notices, the photographer's address, the day of the photograph.
fn without_stamp(text: &str, line: Span) -> Span {
    let mut line = line;
    loop {
        let before = line;
        line = button::without(text, without_notice(text, line));
        if let Some(address) = mail::at_end(&text[line]) {
            line = trim(text, Span::new(line.start(), line.start() + address.start()));
        }
        line = without_day(text, line);
        if line == before {
            return line;
        }
    }
}

fn without_notice(text: &str, line: Span) -> Span {
    let part = text[line].trim_end_matches(['.', ']', ')', '>', ' ']);
    if !part.ends_with(NOTICE_END) {
        return line;
    }
    match NOTICES.iter().find_map(|notice| part.strip_suffix(notice)) {
        Some(rest) => trim_signs_end(text, Span::new(line.start(), line.start() + rest.len())),
        None => line,
    }
}

/// White space and an opening bracket left at the end.
fn trim_signs_end(text: &str, span: Span) -> Span {
    let part = text[span].trim_end_matches([' ', '*', '\t']);
    Span::new(span.start(), span.start() + part.len())
}

/// Bytes of the shortest day: `25.1.1`.
const SHORTEST_DAY: usize = 6;

/// `2025.12.31.` or `2023/11/03` at the end of a line.
fn without_day(text: &str, line: Span) -> Span {
    let part = &text[line];
    let rest = part.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | ' '));
    if rest.len() + SHORTEST_DAY > part.len() {
        return line;
    }
    let day = part[rest.len()..].trim_matches(|c: char| !c.is_ascii_digit());
    let numbers = day.split(['.', '-', '/']).filter(|number| !number.trim().is_empty()).count();
    let year = day.split(['.', '-', '/']).next().is_some_and(|year| matches!(year.len(), 2 | 4));
    if numbers < 3 || !year {
        return line;
    }
    let from = line.start() + rest.len();
    // The stop that ends the sentence stays with it.
    let stop = usize::from(text[from..].starts_with('.') && rest.ends_with(is_hangul));
    trim(text, Span::new(line.start(), from + stop))
}

/// `…있다. /독자 제공`
fn by_bar(text: &str, line: Span) -> Option<(Span, Span)> {
    let from = tail(text, line);
    memchr::memchr(b'/', &text.as_bytes()[from..line.end()])?;
    let cut = text[line].find(['©', 'ⓒ']).map_or(line.end(), |at| line.start() + at).max(from);
    let bar = from + text[from..cut].rfind('/')?;
    let shown = trim(text, Span::new(line.start(), bar));
    let behind = trim_end_given_stop(text, trim(text, Span::new(bar + 1, cut)));
    let words = &text[behind];
    let short = (1..=30).contains(&words.chars().count()) && !words.starts_with(|c: char| c.is_ascii_digit());
    let closed = text[shown].ends_with(['.', '”', '"', ')', '’'])
        || text[..bar].ends_with(' ')
        || is_stamped(text, shown);
    let named = label_length(words).is_some() || has_ending(words) || is_photographer(words);
    let whole = !sentence::breaks(words) && !words.ends_with(['?', '!', '다']);
    let agency = outlet::gives_pictures(words);
    let stopped = text[shown].ends_with('.') || is_stamped(text, shown);
    let fits = short && whole && (agency || (closed && named) || (stopped && !words.contains('/')));
    fits.then(|| (shown, credit(text, behind)))
}

/// Whether a day or number ends the text: `2023.5.12/뉴스1`.
fn is_stamped(text: &str, span: Span) -> bool {
    without_day(text, span) != span
}

/// `…있다. (사진=한빛 제공)`
fn by_brackets(text: &str, line: Span, pointed: bool) -> Option<(Span, Span)> {
    let part = text[line].trim_end_matches(['.', ' ']);
    let close = part.chars().next_back()?;
    let open = match close {
        ')' => '(',
        ']' => '[',
        '>' => '<',
        '》' => '《',
        '〉' => '〈',
        '】' => '【',
        _ => return None,
    };
    let end = line.start() + part.len();
    let from = tail(text, line);
    let start = from + text[from..end].rfind(open)?;
    let inside = trim(text, Span::new(start + open.len_utf8(), end - close.len_utf8()));
    let inside = trim_end_given_stop(text, without_notice(text, inside));
    let words = &text[inside];
    let named = outlet::gives_pictures(words)
        || label_length(words).is_some_and(|length| length < words.len())
        || has_ending(words);
    let shown = trim(text, Span::new(line.start(), start));
    (!words.is_empty() && (named || (pointed && close == '>'))).then(|| (shown, credit(text, inside)))
}

/// `…있다. 사진=한빛`
fn by_label(text: &str, line: Span) -> Option<(Span, Span)> {
    let from = tail(text, line);
    let at = from + rfind_picture(&text[from..line.end()])?;
    let before = text[line.start()..at].trim_end_matches('/');
    let free =
        before.is_empty() || before.ends_with(|c: char| c.is_whitespace() || matches!(c, '.' | '”' | '"'));
    let behind = Span::new(at, line.end());
    let length = label_length(&text[behind])?;
    let short = text[behind].chars().count() <= 40
        && length < behind.len()
        && !text[behind].ends_with(['.', '?', '!']);
    let shown = trim(text, Span::new(line.start(), line.start() + before.len()));
    (free && short).then(|| (shown, credit(text, behind)))
}

/// `…있다. ⓒ홍길동`
fn by_sign(text: &str, line: Span) -> Option<(Span, Span)> {
    let from = tail(text, line);
    let at = from + rfind_holder(&text[from..line.end()])?;
    let notice = text[at..line.end()].find("무단").map_or(line.end(), |notice| at + notice);
    let holder = trim_signs(text, Span::new(at, notice), &['ⓒ', '©', 'Ⓒ', ',']);
    let shown = trim(text, Span::new(line.start(), at));
    let fits = (1..=30).contains(&text[holder].chars().count()) && !shown.is_empty();
    fits.then(|| (shown, credit(text, holder)))
}

/// Where `사진` stands last, by its last byte.
fn rfind_picture(text: &str) -> Option<usize> {
    const WORD: &[u8] = "사진".as_bytes();
    let bytes = text.as_bytes();
    let mut ends = memchr::memrchr_iter(WORD[WORD.len() - 1], bytes).map(|at| at + 1);
    Some(ends.find(|&end| bytes[..end].ends_with(WORD))? - WORD.len())
}

/// Where the sign of a holder stands last, by the first byte.
fn rfind_holder(text: &str) -> Option<usize> {
    memchr::memrchr2_iter(0xC2, 0xE2, text.as_bytes()).find(|&at| text[at..].starts_with(['ⓒ', '©', 'Ⓒ']))
}

/// `…있다. 연합뉴스`
fn behind_sentence(text: &str, line: Span) -> Option<(Span, Span)> {
    let from = tail(text, line);
    let end = from + sentence::last_end(&text[from..line.end()])?;
    let shown = trim(text, Span::new(line.start(), end));
    let behind = trim(text, Span::new(end, line.end()));
    let words = &text[behind];
    if words.chars().count() > 30
        || words.ends_with(['.', '?', '!', '”', '"', '’'])
        || sentences(&text[shown]) > 3
    {
        return None;
    }
    let is_scene = shows_scene(&text[shown]);
    let is_thing =
        text[shown].ends_with('.') && !text[shown].ends_with("다.") && !text[shown].ends_with("요.");
    let is_scene = (is_scene || is_thing) && sentences(&text[shown]) == 1;
    let named =
        outlet::gives_pictures(words) || has_ending(words) || (is_scene && byline::is_photographer(words));
    named.then(|| (shown, credit(text, behind)))
}

/// `홍길동 기자`, `홍길동 선임기자`
fn is_photographer(words: &str) -> bool {
    words.split_once(' ').is_some_and(|(name, rest)| {
        byline::is_name(name) && rest.ends_with("기자") && rest.chars().count() <= 12
    })
}

/// Whether a word of credits ends the text, with a name before it.
fn has_ending(words: &str) -> bool {
    let endings = BY_ENDING.candidates(words).map(|at| ENDINGS[at]);
    endings.filter_map(|ending| words.strip_suffix(ending)).any(|name| !name.trim().is_empty())
        || outlet::known_prefix(words).is_some_and(|length| words[length..].trim().chars().count() <= 8)
}

/// Whether a word of credits ends the text.
fn ends_in_credit(words: &str) -> bool {
    BY_ENDING.candidates(words).any(|at| words.ends_with(ENDINGS[at]))
}

/// The length of a label like `사진=` or `사진제공|` at the head, with its sign.
fn label_length(words: &str) -> Option<usize> {
    let mut labels = LABELS_BY_BEGINNING.candidates(words).map(|at| LABELS[at]);
    let label = labels.find(|label| words.starts_with(label))?;
    let rest = &words[label.len()..];
    let sign = rest.trim_start().chars().next().filter(|c| matches!(c, '=' | '|' | ':' | 'ㅣ' | '∣'))?;
    Some(words.len() - rest.trim_start().len() + sign.len_utf8())
}

/// `〈사진 한빛전자〉`: in brackets, a space is enough behind the label.
fn bracketed_label(line: &str) -> Option<&str> {
    let inside = line.strip_prefix(['[', '(', '<', '〈', '《'])?.strip_suffix([']', ')', '>', '〉', '》'])?;
    inside.strip_prefix("사진 ").filter(|source| source.chars().count() <= 14)
}

/// The source's name, without label, sign, bar and `제공`.
fn credit(text: &str, span: Span) -> Span {
    let behind_label = Span::new(span.start() + label_length(&text[span]).unwrap_or(0), span.end());
    let behind_label = match text[behind_label].strip_prefix("사진 ") {
        Some(source) => span_of(text, source),
        None => behind_label,
    };
    let bare = trim_signs(text, behind_label, &['/', 'ⓒ', '©', '=', '[', ']', '.']);
    // `잠실 | 홍길동기자`: the place is no part of the source.
    let bare =
        text[bare].rfind('|').map_or(bare, |bar| trim(text, Span::new(bare.start() + bar + 1, bare.end())));
    match text[bare].strip_suffix(GIVEN) {
        Some(giver) if !giver.trim().is_empty() => {
            trim(text, Span::new(bare.start(), bare.start() + giver.len()))
        }
        _ => bare,
    }
}

/// `한빛 제공.` before a notice: the stop is the notice's.
fn trim_end_given_stop(text: &str, span: Span) -> Span {
    let part = text[span].trim_end_matches(['.', ' ', ',']);
    Span::new(span.start(), span.start() + part.len())
}

/// Where the last part of a line begins in which credits are looked for.
fn tail(text: &str, line: Span) -> usize {
    line.start() + text[line].ceil_boundary(line.len().saturating_sub(TAIL))
}

fn sentences(text: &str) -> usize {
    sentence::ends_in_line(text).take(8).count()
}
