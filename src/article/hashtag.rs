//! Hashtags (해시태그): `#경제 #금리`, `#하늘 정원#오픈소스`, `태그:#산촌, #학교`, `키워드 : 꼬막 | 바다`.
//!
//! Tags stand below the story, glued or with spaces, some with spaces in them; nothing tells a tag from the
//! beginning of a paragraph but that it is short and has no stop. So all of a line must be tags, each of 24
//! characters at most, and the sign touches its word, unless each has a space. With a label, bars or commas
//! are signs enough. Above the headline they are the site's, which [`metadata`](super::metadata) leaves out.

use alloc::vec::Vec;

use super::page::{Page, is_longer, span_of, trim_signs};
use super::passage::Passage;
use crate::Span;
use crate::lexicon::hashtags::{LABELS, PICTURE_TAG};
use crate::lexicon::headings::HEADINGS;
use crate::scan::class::is_word;

/// Characters of the longest tag.
/// `#하늘 정원`: more are a sentence.
const LONGEST: usize = 24;

/// Bytes of the longest line of tags. Two hundred syllables.
const LONGEST_LINE: usize = 600;

/// What stands behind a label of hashtags at the head of a line. Of `태그: #산촌` it is ` #산촌`.
fn behind_label(words: &str) -> Option<&str> {
    LABELS.iter().find_map(|label| words.strip_prefix(label))
}

/// `키워드 : 꼬막 | 바다 | 벌교`, `태그 : 꼬막, 바다`: words parted by bars or commas behind a label and a
/// colon need no sign. Nothing where no bar or comma parts the words, and for labels without a colon.
pub(super) fn read_labelled<'t>(page: &Page<'t, '_>, line: Span) -> Option<Vec<Passage<'t>>> {
    let text = page.text();
    let words = &text[line];
    let tags = behind_label(words)?;
    let colon = words[..words.len() - tags.len()].ends_with(':');
    let tags = if colon { tags } else { tags.trim_start().strip_prefix(':')? };
    let sign = if tags.contains('|') { '|' } else { ',' };
    let parted = tags.split(sign).map(str::trim);
    let fits = tags.contains(sign) && parted.clone().all(|tag| (1..=LONGEST).contains(&tag.chars().count()));
    fits.then(|| parted.map(|tag| page.passage(span_of(text, tag))).collect())
}

/// Whether a line may be a tag without its sign: a word or a few, and no headline. `산촌`, `한빛-한들선`; not
/// `다리를 놓는다!`.
fn is_plain(words: &str) -> bool {
    let signs = ['-', '·', '.', '&', '+', '/', ' '];
    !is_longer(words, LONGEST_PLAIN) && words.chars().all(|c| is_word(c) || signs.contains(&c))
}

/// Characters of the longest tag without its sign.
const LONGEST_PLAIN: usize = 15;

/// Reads a line of hashtags.
///
/// A paragraph may begin with the sign too: `#. 60대 A씨는`, `# 학원강사인 …`, `#우리 동네 신고 창구는 …
/// 있다.`
///
/// Nothing where a tag is too long, a stop or a mark ends the line, or a space stands behind the one sign of
/// several.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<Vec<Passage<'t>>> {
    let text = page.text();
    let words = &text[line];
    if line.len() > LONGEST_LINE {
        return None;
    }
    let tags = behind_label(words).map_or(words, |tags| tags.trim_start_matches([' ', '|']));
    // `#사진_한빛일보DB(홍길동 기자)` credits a picture.
    if !tags.starts_with('#') || tags.starts_with(PICTURE_TAG) || tags.ends_with(['.', '?', '!', '"', '”'])
    {
        return None;
    }
    // `# 쌀값# 산지`: each sign has a space behind it, where there are several; one alone stands before one
    // word.
    let signs = memchr::memchr_iter(b'#', tags.as_bytes());
    let spaced = match signs.clone().filter(|sign| tags[sign + 1..].starts_with(' ')).count() {
        0 => false,
        // `# 연관뉴스`: the heading of other stories.
        1 => tags
            .strip_prefix("# ")
            .is_some_and(|tag| is_plain(tag) && !tag.contains(' ') && !HEADINGS.contains(&tag)),
        _ => true,
    };
    let start = line.end() - tags.len();
    let ends = signs.clone().skip(1).chain([tags.len()]);
    let mut found = Vec::new();
    for (sign, end) in signs.zip(ends) {
        let piece = &tags[sign + 1..end];
        let tag = trim_signs(text, Span::new(start + sign + 1, start + end), &[',', '·', '/']);
        let first = piece.chars().next()?;
        if (first.is_whitespace() && !spaced) || first == '.' || is_longer(&text[tag], LONGEST) {
            return None;
        }
        if !tag.is_empty() {
            found.push(page.passage(tag));
        }
    }
    Some(found).filter(|found| !found.is_empty())
}
