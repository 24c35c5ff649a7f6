//! Counters under an article: what readers feel, and how many have commented.

use super::page::Page;
use crate::Span;
use crate::lexicon::reactions::{COMMENTS, REACTIONS};
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
#[non_exhaustive]
pub struct Reaction<'t> {
    /// `좋아요` (*like*), `슬퍼요` (*sad*) and so on.
    pub label: &'t str,
    /// How many.
    pub count: u64,
}

static BY_BEGINNING: Beginnings<{ REACTIONS.len() }, 2> = Beginnings::of_words(REACTIONS);
static COMMENTS_BY_BEGINNING: Beginnings<{ COMMENTS.len() }, 1> = Beginnings::of_words(COMMENTS);

/// Labels and counts on one line: `좋아요 4 훈훈해요 0`, `공감 3명`. Nothing else may stand there.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<alloc::vec::Vec<Reaction<'t>>> {
    let text = page.text();
    let mut rest = &text[line];
    let mut found = alloc::vec::Vec::new();
    while !rest.is_empty() {
        let labels = BY_BEGINNING.candidates(rest).map(|at| REACTIONS[at]);
        let label = labels.filter(|label| rest.starts_with(label)).max_by_key(|label| label.len())?;
        let at = line.end() - rest.len();
        rest = rest[label.len()..].trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '('));
        let digits = rest.bytes().take_while(|b| b.is_ascii_digit() || *b == b',').count();
        let count = count(&rest[..digits])?;
        found.push(Reaction { label: page.borrow(Span::new(at, at + label.len())), count });
        rest = rest[digits..]
            .trim_start_matches(['개', '명'])
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ')' | '|' | ','));
    }
    Some(found).filter(|found| !found.is_empty())
}

/// The number of comments on a line: `댓글 3`, `전체댓글 0`, `댓글(3)`. `Some(None)` where the count is on the next line.
pub(super) fn comments(line: &str) -> Option<Option<u64>> {
    let labels = COMMENTS_BY_BEGINNING.candidates(line);
    let rest = labels.map(|at| COMMENTS[at]).find_map(|label| line.strip_prefix(label))?;
    let bare = rest.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ':' | '(' | ')' | '개' | '건' | '+' | '[' | ']')
    });
    if bare.is_empty() { Some(None) } else { count(bare).map(Some) }
}

/// A number of up to seven digits, with or without commas between them.
pub(super) fn count(digits: &str) -> Option<u64> {
    let plain = |c: char| c.is_ascii_digit() || c == ',';
    let begins = digits.bytes().next().is_some_and(|first| first.is_ascii_digit());
    let fits = begins && digits.len() <= 9 && digits.chars().all(plain);
    fits.then(|| {
        digits.bytes().filter(u8::is_ascii_digit).fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'))
    })
}
