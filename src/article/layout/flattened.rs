//! The header of a page that an extractor has put on one line: section, headline, outlet, time stamps and
//! bylines, with the story behind them or not.
//!
//! `사회 한빛시, 다리 놓는다 한빛일보 입력 2031.03.10 09:00 홍길동 기자 구독 한빛시는 …`: only the stamps
//! with their label show that it is one. What stands before them is the headline, with a section at its head
//! and the outlet at its end; what stands behind, names with a reporter's title and their buttons first, the
//! story. Each of them becomes a line of its own.
//!
//! It is looked for only on pages that begin so. A line of words above is the headline.

use alloc::vec::Vec;

use super::Layout;
use crate::Span;
use crate::article::copyright::Noted;
use crate::article::line::{self, Kind};
use crate::article::page::{Cut, Page, span_of, trim};
use crate::article::signs::Signs;
use crate::article::{button, byline, outlet, section, stamp};
use crate::scan::window::ahead;

/// Bytes within which the stamps of such a header end.
/// A hundred and sixty syllables.
const LONGEST_HEADER: usize = 480;

/// Characters of the shortest headline on such a line.
const SHORTEST_HEADLINE: usize = 8;

/// Reporters who stand behind the stamps at most.
const MOST_SIGNED: usize = 4;

impl<'t> Layout<'t> {
    /// Parts the first line of a page into the lines that it is made of. Nothing is done where the first line
    /// with words is a headline of its own, or has no labelled stamp. The new lines are told anew, as set
    /// apart by blank lines.
    pub(super) fn part_header(&mut self, page: &Page<'t, '_>) {
        let is_told = |(_, kind): &(Cut, Kind<'_>)| kind.is_text() || kind.is_prose() || kind.is_stamps();
        let Some(index) = self.lines.iter().position(is_told) else { return };
        let (cut, kind) = &self.lines[index];
        if kind.is_text() {
            return;
        }
        let Some(parts) = parts(page.text(), cut.content) else { return };
        let start = cut.start;
        let lines = parts.iter().enumerate().map(|(at, &part)| {
            let start = if at == 0 { start } else { part.start() };
            let mut cut = Cut { start, content: part, signs: Signs::UNKNOWN, after_blank: true };
            let kind = line::classify(page, &mut cut, &mut Noted::default());
            (cut, kind)
        });
        let lines: Vec<_> = lines.collect();
        self.lines.splice(index..=index, lines);
    }
}

/// The lines that a header on one line is made of; none where it is no such line. What stands behind the last
/// of the stamps that follow each other is signed by four reporters at most; the rest is the story, if there
/// is any.
fn parts(text: &str, line: Span) -> Option<Vec<Span>> {
    let near = ahead(text, line.start(), LONGEST_HEADER.min(line.len()));
    let stamps = stamp::find_in(text, Span::new(line.start(), line.start() + near.len()));
    let first = stamps.first().filter(|first| first.label.is_some())?;
    let behind_stamps =
        stamps.iter().take_while(|next| is_next(text, &stamps, next)).last()?.with_label.end();
    let head = trim(text, Span::new(line.start(), first.with_label.start()));
    let mut parts = headed(text, head)?;
    parts.push(Span::new(first.with_label.start(), behind_stamps));
    let mut rest = trim(text, Span::new(behind_stamps, line.end()));
    for _ in 0..MOST_SIGNED {
        let Some(signed) = signed(&text[rest]) else { break };
        let name = span_of(text, signed);
        parts.push(name);
        rest = trim(text, Span::new(name.end(), rest.end()));
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    Some(parts)
}

/// Whether a stamp stands right behind the one before: `입력 2031.03.10 09:00 | 수정 2031.03.10 11:30`; words
/// between two stamps are the story's.
fn is_next(text: &str, stamps: &[stamp::Found], next: &stamp::Found) -> bool {
    let before = stamps.iter().rfind(|before| before.with_label.start() < next.with_label.start());
    before.is_none_or(|before| {
        let between = &text[before.with_label.end()..next.with_label.start()];
        between.chars().all(|c| !c.is_alphanumeric())
    })
}

/// The section, the headline and the outlet before the stamps. Of `사회 한빛시, 다리 놓는다 한빛일보` three
/// parts. Nothing where what is left between them is too short for a headline, one word, or a sentence.
fn headed(text: &str, head: Span) -> Option<Vec<Span>> {
    let words = &text[head];
    let (section, words) = words
        .split_once(' ')
        .filter(|(first, _)| section::is_named(first))
        .map_or((None, words), |(section, rest)| (Some(section), rest.trim_start()));
    let site = outlet::known_suffix(words).filter(|&site| words[..words.len() - site].ends_with(' '));
    let (headline, site) = words.split_at(words.len() - site.unwrap_or(0));
    let headline = headline.trim_end_matches([' ', '|', '-', ':', '/']);
    let is_headline = headline.contains(' ')
        && headline.chars().count() >= SHORTEST_HEADLINE
        && !headline.contains("다. ")
        && !headline.ends_with('.');
    let parts = section.into_iter().chain([headline]).chain(Some(site).filter(|site| !site.is_empty()));
    is_headline.then(|| parts.map(|part| span_of(text, part)).collect())
}

/// `홍길동 기자 구독`: a name with a reporter's title at the head of a text, and the button behind it.
/// Nothing for `홍길동 씨는`, whose second word is no role.
fn signed(rest: &str) -> Option<&str> {
    let mut words = rest.split_inclusive(' ');
    let (name, role) = (words.next()?, words.next()?);
    if !(byline::is_name(name.trim_end()) && byline::is_role(role.trim_end())) {
        return None;
    }
    let signed = name.len() + role.trim_end().len();
    let button = words.next().map(str::trim_end).filter(|word| button::is(word));
    Some(&rest[..button.map_or(signed, |button| name.len() + role.len() + button.len())])
}
