//! Lines of time stamps and what stands beside them.

use alloc::vec::Vec;

use super::shape::is_prose;
use crate::Span;
use crate::article::byline::{self, Byline, Demand};
use crate::article::page::{Page, span_of, trim, trim_signs};
use crate::article::stamp::{self, Found};
use crate::article::{reactions, section};

/// Time stamps, and what stands on the line beside them.
#[derive(Clone, Debug)]
pub(in crate::article) struct Stamps<'t> {
    pub(in crate::article) found: Vec<Found>,
    pub(in crate::article) bylines: Vec<Byline<'t>>,
    pub(in crate::article) section: Option<&'t str>,
    pub(in crate::article) comments: Option<u64>,
}

/// Bytes within which the first stamp of a line begins that names the author before it: `홍길동 한솔대 교수 | 입력 …`.
const LATEST_LABEL: usize = 80;

/// Time stamps, if the rest of the line is what stands beside them: bylines, a section, a page.
pub(super) fn read<'t>(page: &Page<'t, '_>, line: Span) -> Option<Stamps<'t>> {
    let text = page.text();
    let found = stamp::find_in(text, line);
    let first = found.first()?;
    let is_labelled = found.iter().any(|stamp| stamp.label.is_some());
    let mut stamps = Stamps { found: Vec::new(), bylines: Vec::new(), section: None, comments: None };
    let mut from = line.start();
    let mut unknown = 0;
    let gaps = found.iter().map(|stamp| stamp.with_label).chain([Span::new(line.end(), line.end())]);
    for stamp in gaps {
        let gap = trim_signs(
            text,
            Span::new(from, stamp.start()),
            &['|', '/', '·', ':', '-', 'ㅣ', '•', ',', '[', ']', '(', ')', '.'],
        );
        // Some pages write a bar as the letter: `11:44 l 홍길동(gildong)`.
        let gap = match text[gap].strip_prefix("l ") {
            Some(rest) => trim(text, span_of(text, rest)),
            None => gap,
        };
        from = stamp.end();
        if gap.is_empty() {
            continue;
        }
        if section::is_named(&text[gap]) {
            stamps.section = Some(page.borrow(gap));
        } else if let Some(Some(count)) = reactions::comments(&text[gap]) {
            stamps.comments = Some(count);
        } else if let Some(bylines) = byline::read(page, gap, Demand::Name) {
            stamps.bylines.extend(bylines);
        } else if let Some(author) = byline::columnist(page, gap) {
            stamps.bylines.push(author);
        } else {
            unknown += text[gap].chars().count();
        }
    }
    let is_timed = found.iter().any(|stamp| matches!(stamp.when, stamp::When::Instant(_)));
    let is_print = found.iter().any(|stamp| stamp.is_print);
    let is_early = first.with_label.start() <= line.start() + LATEST_LABEL;
    let most_unknown = match (is_labelled && is_early, is_print, is_timed) {
        (true, ..) => 40,
        (_, true, _) => 20,
        (.., true) => 12,
        _ => 0,
    };
    let fits = unknown <= most_unknown;
    let is_sentence = unknown > 0 && (is_prose(&text[line]) || text[line].contains(['ⓒ', '©']));
    stamps.found = found;
    (fits && !is_sentence).then_some(stamps)
}
