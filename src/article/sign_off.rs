//! How broadcasters' reporters sign off.
//!
//! A report that is read aloud names its reporter last, in one of two ways: with what he did
//! (`홍길동 기자의 보도입니다.`), or with the station before the name, perhaps with an address in brackets.
//! Without the station the second is a sentence about somebody (`그는 홍길동입니다.`), and is none.
//!
//! The door is [`read`], which `metadata` asks about the lines of the story from the last on, where nobody
//! has signed otherwise.

use super::byline::Entry;
use super::page::span_of;
use super::{byline, mail, outlet};
use crate::Span;
use crate::lexicon::reporters::{NEWS, OWN_SIGN_OFFS, REPORTER, SIGN_OFFS};

/// Bytes of the longest line in which a reporter signs off.
const LONGEST: usize = 180;

/// `KBS 뉴스 홍길동입니다.`, `홍길동 기자의 보도입니다.`: a reporter's name in the sentence that ends a
/// broadcast report. Nothing for `그는 홍길동입니다.`, which has no station.
pub(super) fn read(text: &str, line: Span) -> Option<Entry> {
    if line.len() > LONGEST {
        return None;
    }
    let words = text[line].trim_end_matches(['.', ' ']);
    for ending in SIGN_OFFS {
        if let Some(before) = words.strip_suffix(*ending) {
            let name = before.trim_end().rsplit(' ').next().filter(|name| byline::is_name(name))?;
            let role = line.start() + before.len();
            let role = Some(Span::new(role, role + REPORTER.len()));
            return Some(Entry { name: Some(span_of(text, name)), role, ..Entry::default() });
        }
    }
    let words = without_address(words);
    let before = OWN_SIGN_OFFS.iter().find_map(|ending| words.strip_suffix(ending))?;
    let before = without_address(before);
    let (front, name) = before.rsplit_once(' ')?;
    let front = front.trim_end();
    let station = station(front);
    // `YTN 사이언스`: a channel of the station.
    let channel = front.split(' ').next().unwrap_or(front);
    let is_station = [station, front, channel].iter().any(|name| outlet::known_suffix(name).is_some());
    (is_station && byline::is_name(name)).then(|| Entry {
        name: Some(span_of(text, name)),
        email: address_in(text, line),
        ..Entry::default()
    })
}

/// What stands before the name of a reporter who signs off, without `뉴스` and the like behind the station:
/// `한빛TV` of `한빛TV 뉴스`.
pub(super) fn station(front: &str) -> &str {
    let front = front.trim_end();
    front.strip_suffix(NEWS).map_or(front, str::trim_end)
}

/// The address in brackets. Nothing where brackets hold something else.
fn address_in(text: &str, line: Span) -> Option<Span> {
    let open = line.start() + text[line].rfind(['[', '('])? + 1;
    let from = line.end() - text[open..line.end()].trim_start().len();
    mail::length_at_start(&text[from..line.end()]).map(|length| Span::new(from, from + length))
}

/// `MBN뉴스 홍길동입니다. [ hong@mbn.co.kr ]`, `YTN 홍길동[hong@ytn.co.kr]입니다.`, `연합뉴스TV 홍길동입니다.
/// (hong@yna.co.kr)`: without the address in brackets at the end.
fn without_address(words: &str) -> &str {
    let open = words.strip_suffix([']', ')']).and_then(|inside| inside.rsplit_once(['[', '(']));
    open.filter(|(_, inside)| inside.contains('@'))
        .map_or(words, |(before, _)| before.trim_end_matches(['.', ' ']))
}
