//! Who signs a line, and who a paragraph behind its last sentence.
//!
//! A byline behind a mark is a reporter's if it has a role or an address, else it is a row of a notice
//! (`▶영업부장 홍길동`). Behind the last sentence of a paragraph it is looked for in the last fifty
//! syllables, and not where that ends in `다.` without a bracket: nobody signs there.

use super::super::byline::{self, Demand};
use super::super::dateline;
use super::super::page::{Page, trim_signs, trim_where};
use super::super::signs::Signs;
use super::furniture::is_desks;
use super::{Kind, Line};
use crate::Span;
use crate::lexicon::reporters::REPORTER;
use crate::scan::sentence;
use crate::scan::window::back;

/// Bylines, unless they are a desk's address, which is the page's. Nothing where nobody signs; a credit where
/// all that the line names is who took the pictures.
pub(super) fn signed<'t>(page: &Page<'t, '_>, line: &Line<'_>) -> Option<Kind<'t>> {
    let &Line { span, words, signs, .. } = line;
    // `▶영업부장 홍길동`: in a list of appointments.
    if words.starts_with(points_to_row) && !signs.any(Signs::AT) && !words.contains(REPORTER) {
        return None;
    }
    // `▶한빛일보 홍길동 기자 hong@hanbit.example`
    let is_pointed = words.starts_with(points_to_reporter) && words.contains(REPORTER);
    let span = if is_pointed { trim_where(page.text(), span, points_to_reporter) } else { span };
    let bylines = byline::read_signed(page, span, Demand::Marked, signs).or_else(|| {
        // `[한빛일보] 홍길동 기자 hong@hanbit.example`
        let lead = if words.starts_with('[') { dateline::read(page, span) } else { None }?;
        Some(lead.bylines).filter(|bylines| lead.end == span.end() && !bylines.is_empty())
    })?;
    Some(match bylines {
        // `사진=한빛시`: nobody who wrote.
        bylines if bylines.is_empty() => Kind::Credit,
        bylines if bylines.iter().any(is_desks) => Kind::Furniture,
        bylines => Kind::Bylines(bylines),
    })
}

/// A mark before a reporter's line: `▶한빛일보 홍길동 기자`. Behind others stand rows alone: `△편집국 기자
/// 홍길동`.
fn points_to_reporter(c: char) -> bool {
    matches!(c, '▶' | '▼' | '▷' | '▲')
}

/// A mark of the rows of lists, which a reporter's line may have too.
fn points_to_row(c: char) -> bool {
    matches!(c, '▶' | '▷' | '▲' | '△' | '◇')
}

/// Bytes at the end of a paragraph within which it may be signed.
/// Three names with their addresses.
const LONGEST_SIGNATURE: usize = 160;

/// Bylines behind the last sentence of a paragraph: `…총괄해왔다. 홍길동 기자`. Nothing for `…총괄해왔다.
/// 홍길동 기자가 전했다.`, which is a second sentence.
pub(in crate::article) fn behind_sentence<'t>(page: &Page<'t, '_>, line: Span) -> Option<dateline::Lead<'t>> {
    let text = page.text();
    let near = back(&text[line], line.len(), LONGEST_SIGNATURE);
    // A plain sentence signs nothing, unless a bracket holds it.
    if near.ends_with("다.") && memchr::memchr(b'(', near.as_bytes()).is_none() {
        return None;
    }
    let end = line.end() - near.len() + sentence::last_end_in_line(near)?;
    let rest = trim_signs(text, Span::new(end, line.end()), &['/']);
    if let Some(bylines) = byline::read(page, rest, Demand::Marked) {
        return Some(dateline::Lead { dateline: None, bylines, end: line.end() });
    }
    dateline::read(page, rest).filter(|lead| lead.end == line.end())
}
