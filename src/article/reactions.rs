//! Counters under an article: what readers feel, and how many have commented.
//!
//! Labels are words of a list, or any in the polite form of a reader's own voice (`든든해요`). A line must be
//! nothing but labels and counts; where a label stands alone, its count is on the next line, or there is
//! none. No count is guessed, and a `0` is one.

use alloc::vec::Vec;

use super::page::{Page, span_of};
use crate::Span;
use crate::lexicon::reactions::{
    BEFORE_COUNT, BESIDE, COMMENTS, COUNTERS, IN_ALL, OF_THEM, PASSED, PICTURE, REACTIONS, SHARING, SUBJECT,
    THERE_ARE, TO_RATE,
};
use crate::scan::class::{SYLLABLE, is_hangul};
use crate::scan::index::Beginnings;

/// A button by which readers say what they feel, and how many have.
///
/// ```
/// let page = "쌀값 올랐다\n\n쌀값이 올랐다고 한빛시가 10일 밝혔다.\n좋아요 4 슬퍼요 31";
/// let article = gisa::Article::parse(page);
/// let reaction = article.metadata().reactions()[1];
/// assert_eq!((reaction.label, reaction.count), ("슬퍼요", 31));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reaction<'t> {
    /// `좋아요` (*like*), `슬퍼요` (*sad*) and so on.
    pub label: &'t str,
    /// How many.
    pub count: u64,
}

/// Words for what readers feel by their first two syllables.
static BY_BEGINNING: Beginnings<{ REACTIONS.len() }, 2> = Beginnings::of_words(REACTIONS);
/// Words for comments by their first syllable.
static COMMENTS_BY_BEGINNING: Beginnings<{ COMMENTS.len() }, 1> = Beginnings::of_words(COMMENTS);

/// What a line of counters says.
#[derive(Clone, Debug, Default)]
pub(super) struct Counters<'t> {
    /// In the order of the line.
    pub(super) reactions: Vec<Reaction<'t>>,
    /// The first count of comments on it.
    pub(super) comments: Option<u64>,
}

/// Labels and counts on one line: `좋아요 4 훈훈해요 0`, `공감 3명`, `추천19 댓글4`. Nothing else may stand
/// there, and something that readers feel or write must. Nothing where a label has no count, but for one
/// right before another: `좋아요 댓글`.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<Counters<'t>> {
    let text = page.text();
    let line = behind_subject(&text[line]);
    let mut rest = line.strip_suffix(TO_RATE).map_or(line, str::trim_end);
    let mut found = Counters::default();
    while !rest.is_empty() {
        let reaction = reaction_length(rest);
        let passed = || PASSED.iter().find(|word| rest.starts_with(**word)).map(|word| word.len());
        // `추천3 댓글2 페이스북 트위터 공유9`: a button that counts nothing.
        let behind_button = SHARING.iter().find_map(|button| rest.strip_prefix(button)?.strip_prefix(' '));
        if let Some(behind) = behind_button {
            rest = behind.trim_start();
            continue;
        }
        let comment = comments_length(rest);
        let label = &rest[..reaction.or(comment).or_else(passed)?];
        rest = rest[label.len()..].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '('));
        let digits = rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b',').count();
        // `좋아요 댓글 27`, `공감 좋아요 27`: a button alone before a counter.
        let counts = || comments_length(rest).is_some() || reaction_length(rest).is_some();
        let is_button = digits == 0 && reaction.is_some() && counts();
        if is_button {
            continue;
        }
        let count = count(&rest[..digits])?;
        match reaction {
            Some(_) => {
                let label = page.borrow(span_of(text, label));
                found.reactions.push(Reaction { label, count });
            }
            None if comment.is_some() => found.comments = found.comments.or(Some(count)),
            None => {}
        }
        rest = rest[digits..]
            .trim_start_matches(COUNTERS)
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ')' | '|' | ',' | '·'));
    }
    Some(found).filter(|found| !found.reactions.is_empty() || found.comments.is_some())
}

/// Whether a line says for what it counts.
pub(super) fn names_subject(line: &str) -> bool {
    line.starts_with(SUBJECT)
}

/// A line of counters without what it counts for.
fn behind_subject(line: &str) -> &str {
    line.strip_prefix(SUBJECT).map_or(line, str::trim_start)
}

/// The length of what readers feel at the head of a text: a word of the list, or any in the polite form with
/// its count behind it. `좋아요`, `든든해요 3`; nothing for `다리 3`.
fn reaction_length(text: &str) -> Option<usize> {
    let listed = BY_BEGINNING.longest(text).map(|(_, rest)| text.len() - rest.len());
    let polite = || {
        let end = text.find(|c: char| !is_hangul(c)).unwrap_or(text.len());
        is_polite(&text[..end]).then_some(end)
    };
    listed.or_else(polite)
}

/// Whether a line begins with a word of that form, before a space or its count: `든든해요 3`.
pub(super) fn begins_politely(line: &str) -> bool {
    let line = behind_subject(line);
    let is_behind = |end: &usize| matches!(line.as_bytes().get(*end), Some(b' ' | b'0'..=b'9'));
    let end = POLITE.map(|syllables| syllables * SYLLABLE).find(is_behind);
    end.is_some_and(|end| is_polite(&line[..end]))
}

/// `든든해요`: one word in the form by which buttons speak for their reader.
pub(super) fn is_polite(word: &str) -> bool {
    word.ends_with('요') && POLITE.contains(&word.chars().count()) && word.chars().all(is_hangul)
}

/// Syllables of the shortest and the longest such word.
const POLITE: core::ops::RangeInclusive<usize> = 3..=7;

/// The length of the word for comments at the head of a text. Of `댓글 3` the bytes of `댓글`.
fn comments_length(text: &str) -> Option<usize> {
    COMMENTS_BY_BEGINNING.rests(text).next().map(|(_, rest)| text.len() - rest.len())
}

/// A label with the name of its picture before it, `좋아요 이미지좋아요`, without the name.
pub(super) fn without_picture(line: &str) -> &str {
    // The label stands on both sides of a space and the word for a picture.
    let twice = line.len().saturating_sub(1 + PICTURE.len());
    let label = line.get(..twice / 2);
    let picture = label.and_then(|label| line.strip_prefix(label)?.strip_prefix(' ')?.strip_prefix(PICTURE));
    picture.filter(|picture| Some(*picture) == label).unwrap_or(line)
}

/// Whether a line is the name of a button's picture and no more: `이미지`.
pub(super) fn is_picture(line: &str) -> bool {
    line == PICTURE
}

/// The number of comments that a sentence tells: `현재 총 3개의 댓글이 있습니다.`
pub(super) fn comments_told(line: &str) -> Option<u64> {
    let line = line.strip_suffix('.').unwrap_or(line).strip_suffix(THERE_ARE)?;
    let line = BEFORE_COUNT.iter().fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
    let (digits, comments) = line.split_once(OF_THEM)?;
    count(digits).filter(|_| comments_length(comments) == Some(comments.len()))
}

/// The number of comments on a line: `댓글 3`, `전체댓글 0`, `댓글(3)`. `Some(None)` where the count is on
/// the next line. Nothing for `댓글창을 닫는다`, which has words behind it.
pub(super) fn comments(line: &str) -> Option<Option<u64>> {
    let line = behind_subject(line);
    let rest = &line[comments_length(line)?..];
    let rest = rest.trim_start().trim_start_matches('(').strip_prefix(IN_ALL).unwrap_or(rest);
    let rest = BESIDE.iter().find_map(|button| rest.strip_suffix(button)).unwrap_or(rest);
    let bare = rest.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '(' | ')' | '+' | '[' | ']') || COUNTERS.contains(&c)
    });
    if bare.is_empty() { Some(None) } else { count(bare).map(Some) }
}

/// A count alone on its line: `21`, `21개`. Nothing for `21일`.
pub(super) fn counted(line: &str) -> Option<u64> {
    // Most lines begin with no digit.
    line.as_bytes().first().filter(|first| first.is_ascii_digit())?;
    count(line.strip_suffix(COUNTERS).unwrap_or(line))
}

/// A number of up to nine digits, or of seven with commas between them: `1,234`; nothing for `,1` and for ten
/// digits.
pub(super) fn count(digits: &str) -> Option<u64> {
    let plain = |c: char| c.is_ascii_digit() || c == ',';
    let begins = digits.bytes().next().is_some_and(|first| first.is_ascii_digit());
    let fits = begins && digits.len() <= 9 && digits.chars().all(plain);
    fits.then(|| {
        digits.bytes().filter(u8::is_ascii_digit).fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'))
    })
}
