//! Who speaks in a clip: what a broadcaster writes before the words, on their line or above it.
//!
//! | broadcaster's habit | sign | how it was taken | who, and what that is | note |
//! |---|---|---|---|---|
//! | `[김도윤/상인 (음성변조)]` | `[` | | `김도윤`, `상인` | `음성변조` |
//! | `<인터뷰> 김도윤(상인) : “…”` | `<` | `인터뷰` | `김도윤`, `상인` | |
//! | `<김도윤 / 상인> “…”` | `<` | | `김도윤`, `상인` | |
//! | `▶ 인터뷰(☎) : 김도윤 / 상인` | `▶` | `인터뷰` | `김도윤`, `상인` | `☎` |
//! | `INT-김도윤/상인` | | `INT` | `김도윤`, `상인` | |
//! | `{김도윤/상인/“…”}` | `{` | | `김도윤`, `상인` | |
//! | `⊙ 김도윤 (상인) :` | `⊙` | | `김도윤`, `상인` | |
//! | `김도윤 / 상인` | | | `김도윤`, `상인` | |
//!
//! A head is read the same way wherever it stands; what differs is how sure one must be that it is one.
//! Behind a word for how the clip was taken it is one, whoever speaks. Without, square brackets and braces
//! may hold anybody, as nothing but a label stands there; angle brackets also hold headings and need a stroke
//! or somebody who can speak; without any sign the words before a stroke must look like a name.
//!
//! What the reporter says to the camera stands in the same forms. That is no quotation, and the head says so.

use nom::Offset;

use crate::Span;
use crate::lexicon::clips::{CLIPS, COUNTED, NOTES, STAND_UPS, VOICES};
use crate::quote::lines::line_before;
use crate::quote::name;
use crate::quote::particle::Particle;
use crate::quote::phrase::{self, Head as PhraseHead, Phrase};
use crate::quote::roles;
use crate::quote::row::{BULLETS, Row};
use crate::quote::search::is_date;
use crate::scan::class::is_word;
use crate::scan::window::back;

/// Bytes of the longest head.
pub(super) const LONGEST: usize = 120;

/// Who speaks in a clip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::quote) enum Head {
    /// Somebody, by the words before what he is: `김도윤` of `김도윤/상인`.
    Somebody(Span),
    /// Nobody is named: `<녹취>`.
    Unnamed,
    /// The broadcaster's own voice: `▶ 스탠딩 : 김도윤 / 기자`.
    Voice,
}

impl Head {
    /// The phrase for who speaks; nothing where that is nobody or the broadcaster.
    pub(in crate::quote) fn phrase(self, text: &str) -> Option<Phrase> {
        match self {
            Self::Somebody(name) => named(text, name),
            Self::Unnamed | Self::Voice => None,
        }
    }
}

/// The head on the line of the words, which begin at `mark`: `<인터뷰> 김도윤(상인) : “…”`. A bracket that is
/// closed there and has no stroke is a headline's tag: `[단독] “…”`. Where a page has lost its line ends the
/// head is in brackets within the line.
pub(in crate::quote) fn before(text: &str, line: Span, mark: usize) -> Option<Head> {
    let near = back(text, mark, LONGEST.min(mark - line.start()));
    let inner = near.rfind('[').filter(|&at| !near[at..].contains(']'));
    let start = inner.map(|at| mark - near.len() + at);
    let span =
        Span::new(start.or_else(|| (near.len() == mark - line.start()).then_some(line.start()))?, mark);
    let is_parted = || text[span].contains(['/', ':', '：']);
    let may_be = text[span].starts_with(['<', '〈', '【', '▶', '◀']) || is_parted();
    if may_be { read(text, span) } else { None }
}

/// The head on the line above the words, or on the two lines above them.
///
/// ```text
/// ▶ 인터뷰 : 김도윤 / 상인     ◀INT▶            INT-김도윤/노을시장
/// - “…”                        김도윤 / 상인    상인회장
///                              “…”              “…”
/// ```
pub(in crate::quote) fn above(text: &str, line: Span) -> Option<Head> {
    let above = |line: Span| line_before(text, 0, line.start()).filter(|own| own.len() <= LONGEST);
    let own = above(line)?;
    if let Some(head) = read(text, own) {
        // A reporter in brackets above the words signs or took a picture: `<사진=김도윤 기자>`.
        let is_marked =
            || text[own].starts_with(TURNS) || how_taken(text[own].trim_start_matches(SIGNS)).is_some();
        return (head != Head::Voice || is_marked()).then_some(head);
    }
    // A sentence, or other words in marks, is no second line of a head.
    if text[own].ends_with(['.', '?', '!', '"', '”', '…']) {
        return None;
    }
    let first = above(own)?;
    let (taken, _) = how_taken(text[first].trim_start_matches(SIGNS))?;
    match read(text, first)? {
        Head::Unnamed if taken == Taken::Clip => {
            Some(Head::Somebody(name_of(text, without_notes(&text[own]))))
        }
        head => Some(head),
    }
}

/// Whether some words say how a clip was taken and who speaks in it, on a line of their own: `인터뷰> 김도윤
/// / 상인`, `SYNC : 피해자`; not `[인터뷰] 김도윤`, a headline, nor `인터뷰: 김도윤`, as talks begin.
pub(crate) fn is_line_of_clip(words: &str) -> bool {
    let inside = words.trim_start_matches(SIGNS);
    let is_sure = |who: &str| who.contains('/') || inside.starts_with(|c: char| c.is_ascii_uppercase());
    let is_clip = |(taken, who): (Taken, &str)| taken == Taken::Clip && !who.is_empty() && is_sure(who);
    !words.starts_with('[')
        && !words.ends_with(['.', '?', '!', '”', '"'])
        && how_taken(inside).is_some_and(is_clip)
}

/// The head that is all of a span, before words without marks.
pub(super) fn of_words(text: &str, span: Span) -> Option<Head> {
    if span.len() <= LONGEST { read(text, span) } else { None }
}

/// Signs before each turn of those who speak, the reporter among them: `● 김도윤(상인): …`.
pub(super) const TURNS: [char; 2] = ['⊙', '●'];

/// Signs before a head, with the brackets around it or around the word for how it was taken.
const SIGNS: [char; 17] =
    ['[', '{', '<', '〈', '【', '▶', '▷', '◀', '⊙', '●', '◇', '◆', '■', '□', '▲', '△', ' '];

/// Signs at the end of a head or of a part of it.
const ENDS: [char; 13] = [']', '}', '>', '〉', '】', '▶', ':', '：', '-', '–', '/', ')', ' '];

/// Whether a head may end before words in marks, by its last sign or the end of its line; bullets may stand
/// between.
pub(super) fn may_end(near: &str) -> bool {
    let head = near.trim_end_matches(' ').trim_end_matches(BULLETS).trim_end_matches(' ');
    head.ends_with('\n') || head.ends_with(ENDS)
}

/// By whom the words were spoken, according to how they were taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taken {
    /// Somebody before a camera or on the phone.
    Clip,
    /// The reporter before a camera.
    StandUp,
}

/// Reads a head that is all of a span; nothing where the span is something else.
fn read(text: &str, span: Span) -> Option<Head> {
    let written = text[span].trim();
    let inside = written.trim_start_matches(SIGNS);
    if let Some((taken, who)) = how_taken(inside) {
        let who = without_notes(who);
        return Some(match taken {
            Taken::StandUp => Head::Voice,
            Taken::Clip if who.is_empty() => Head::Unnamed,
            Taken::Clip if is_voice(who) => Head::Voice,
            Taken::Clip => Head::Somebody(name_of(text, who)),
        });
    }
    let who = without_notes(inside);
    let is_one = || !who.is_empty() && written.ends_with(ENDS) && !who.contains([']', '}', '>', '"', '“']);
    let name = || name_of(text, who);
    let is_sentient = || named(text, name()).is_some_and(|phrase| phrase.head.is_sentient());
    let is_head = match written.chars().next()? {
        // A reporter in square brackets signs: `[한들신문 김도윤 기자]`.
        '[' | '{' => is_one() && !is_voice(who),
        '<' | '〈' | '【' => is_one() && (who.contains('/') || is_voice(who) || is_sentient()),
        // `◇김도윤 한들협회장`, above his words.
        '◇' | '◆' | '■' | '□' | '▲' | '△' => is_titled(text, who),
        sign if TURNS.contains(&sign) => is_one() && written.ends_with([':', '：']),
        _ => is_name_with_role(who) && !is_voice(who),
    };
    is_head.then(|| if is_voice(who) { Head::Voice } else { Head::Somebody(name()) })
}

/// How a clip was taken, and what stands behind the words for it: `전화인터뷰(☎) : 김도윤`; not
/// `인터뷰에서`.
fn how_taken(inside: &str) -> Option<(Taken, &str)> {
    let stand_up = || STAND_UPS.iter().find_map(|word| inside.strip_prefix(word));
    let mut clip = inside;
    while let Some(behind) = CLIPS.iter().find_map(|word| clip.strip_prefix(word)) {
        clip = behind;
    }
    let (taken, behind) =
        if clip.len() < inside.len() { (Taken::Clip, clip) } else { (Taken::StandUp, stand_up()?) };
    let behind = behind.trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit());
    let is_whole = behind.is_empty() || behind.starts_with(ENDS) || behind.starts_with('(');
    // `인터뷰(☎) :`
    let noted =
        behind.strip_prefix('(').and_then(|note| note.split_once(')')).filter(|(note, _)| is_note(note));
    let who = noted.map_or(behind, |(_, behind)| behind);
    is_whole.then(|| (taken, who.trim_start_matches(ENDS)))
}

/// Without what is noted behind it, and the signs at its end: `김도윤(상인` of `김도윤(상인/음성변조) :`.
fn without_notes(who: &str) -> &str {
    let mut rest = who.trim_end_matches(ENDS);
    while let Some((before, _)) = rest.rsplit_once(['/', '(']).filter(|(_, note)| is_note(note)) {
        rest = before.trim_end_matches(ENDS);
    }
    rest
}

/// `음성변조`, `지난 3일`: what is said of a clip and not of who speaks.
fn is_note(words: &str) -> bool {
    NOTES.iter().any(|note| words.contains(note)) || is_date(words)
}

/// The words before what somebody is: `김도윤` of `김도윤/상인`, `김도윤(상인`, `김도윤, 노을시 상인`.
fn name_of(text: &str, who: &str) -> Span {
    let name = who.split(['/', '(', '·', ',']).next().unwrap_or(who).trim();
    let start = text.offset(name);
    Span::new(start, start + name.len())
}

/// `김도윤 기자`, `김도윤 / 기자`, `기자`.
fn is_voice(who: &str) -> bool {
    VOICES.iter().any(|voice| who.ends_with(voice))
}

/// `김도윤 한들협회장`: a name with its title, and nothing else.
fn is_titled(text: &str, who: &str) -> bool {
    let start = text.offset(who);
    let head = named(text, Span::new(start, start + who.len())).map(|phrase| phrase.head);
    matches!(head, Some(PhraseHead::Person { name: Some(_), title: Some(_), .. }))
}

/// `고은설 / 운전자`: a name, and behind the stroke what somebody is.
fn is_name_with_role(who: &str) -> bool {
    who.split_once('/').is_some_and(|(name, role)| {
        let name = name.trim();
        let is_role = !role.contains(['/', '.', '@']) && (!has_digit(role) || ends_as_somebody(role));
        is_role && is_name(name) && !roles::of(name).is_somebody()
    })
}

/// `재정부 2차관`, `30대 직장인`, `한들고 3학년`: words with a number that tell somebody all the same; not
/// `3월 10일`.
fn ends_as_somebody(role: &str) -> bool {
    let last = role.split(' ').next_back().unwrap_or(role).trim_start_matches('제');
    let counted = last.trim_start_matches(|c: char| c.is_ascii_digit());
    roles::of(counted).is_somebody() || (counted.len() < last.len() && COUNTED.contains(&counted))
}

fn has_digit(words: &str) -> bool {
    words.contains(|c: char| c.is_ascii_digit())
}

/// Whether words have the look of a name, where one may stand: `송바다`, `옥준서`; not `한국`.
fn is_name(words: &str) -> bool {
    let least = if words.len() == NAME { name::RARE_BODY } else { name::RARE };
    name::likeness(words) >= least
}

/// Bytes of most names: three syllables.
const NAME: usize = 9;

/// Whether a name stands in the place of one in a head, seen from the signs about it: `[김도윤/상인 : …]`.
pub(in crate::quote) fn is_labelled(text: &str, name: Span) -> bool {
    let behind = text[name.end()..].trim_start_matches(' ');
    let before = text[..name.start()].trim_end_matches(' ');
    behind.starts_with('/') && (before.ends_with(ENDS) || before.ends_with(SIGNS) || before.ends_with('\n'))
}

/// The phrase that the words of a span are, all of them.
///
/// What looks like a name is one here (`송바다`, which elsewhere may be the sea), and so is a short phrase of
/// no list, as nothing else stands in such a place: `[멜로디아 / 가수]`.
pub(in crate::quote) fn named(text: &str, span: Span) -> Option<Phrase> {
    let mut row = Row::default();
    row.read_words(text, span);
    let last = row.pieces.len().checked_sub(1)?;
    let person =
        Phrase { span, first: 0, last, particle: Particle::Bare, head: PhraseHead::named(span, None) };
    let Some(phrase) = phrase::bare(text, &row.pieces, last) else {
        return is_name(&text[span]).then_some(person);
    };
    let is_short = || text[span].chars().filter(|c| is_word(*c)).count() <= SHORT_NAME;
    Some(match phrase.head {
        PhraseHead::Other if is_short() => person,
        _ => Phrase { span, ..phrase },
    })
}

/// Syllables of the longest name that no list needs to have.
const SHORT_NAME: usize = 5;
