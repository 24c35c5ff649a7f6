//! What the rest of a sentence says of the words between marks: that they are spoken, or a piece of what is
//! reported.
//!
//! Of the words behind, a few are looked at, and of a long sentence no more than some hundred bytes, so that
//! a line of nothing but marks costs as much as any.

use crate::lexicon::attribution::RESULT;
use crate::lexicon::terms::{LIKENED, SHOUTED, SPOKEN};
use crate::quote::clause;
use crate::quote::cue::noun_of_speech;
use crate::quote::particle::OF_SUBJECT;
use crate::quote::tail::{Tail, tail};
use crate::quote::verb::verb;
use crate::scan::window::ahead;

/// Whether a list ends in a quotative form or before a noun of speech.
/// `“최고다” “또 오겠다” 등의 반응이`; `“물러가라” “지켜라” 등을 외쳤다`; not `“사과” “배” 등을 팔았다`.
pub(super) fn is_list_said(text: &str, end: usize) -> bool {
    let rest = sentence_rest(text, end);
    let behind = rest
        .rfind(['”', '"', '’', '\''])
        .map_or(rest, |at| rest[at..].trim_start_matches(['”', '"', '’', '\'']));
    // `같은 구호`: words of a kind, not somebody's, unless somebody utters them (`같은 욕설을 했다`).
    let likened = behind.trim_start().starts_with(LIKENED);
    let speaks = |particle: &str| !likened || particle.starts_with(['을', '를']);
    let mut words = behind.split(' ').take(5);
    let is_speech = |word: &str| noun_of_speech(word).is_some_and(|speech| speaks(speech.particle));
    // `“…” “…” 등을 외쳤다`
    let is_cried = |word: &str| verb(word).is_some_and(|(verb, _)| verb.is_any(SHOUTED));
    tail_is_quotative(behind) || words.any(|word| is_speech(word) || is_cried(word))
}

/// Whether the words begin as they do behind a quotation of speech: `라고 말했다`, `며 웃었다`.
fn tail_is_quotative(rest: &str) -> bool {
    matches!(tail(rest, 0).0, Tail::End | Tail::Chain)
}

/// Whether the rest of a sentence is reported: `될 것이라고 말했다`, `머지않았다며`.
/// Of the words behind, twenty-five at most: the end of a reported clause (`될 것이라고`), and behind it a
/// verb of reporting or what somebody utters (`으름장을`); `-다며` is enough by itself.
pub(super) fn is_reported(rest: &str) -> bool {
    let (mut reported, mut said) = (false, false);
    for word in rest.split(' ').take(25) {
        let plain = word.trim_end_matches([',', '.']);
        if clause::ends_report_on(plain) {
            return true;
        }
        // `들어가겠다고 으름장을 놓았다`
        let utters = || noun_of_speech(plain).is_some_and(|speech| speech.is_object());
        if reported && verb(plain).is_some_and(|(verb, _)| verb.is_listed()) || (reported || said) && utters()
        {
            return true;
        }
        // `그칠 것이라는 견해를 보였다`
        said = clause::says(plain);
        // `배운 적이 없다고 그는 말했다`
        let is_topic = reported && plain.ends_with(OF_SUBJECT);
        reported = is_topic || clause::ends_any_report(plain) || plain.ends_with(RESULT);
    }
    false
}

/// How many words the noun of speech is from the marks with its owner before it: `‘…’는 A 씨 측 주장`.
pub(super) const NEAR: usize = 4;

/// Whether a noun of speech is among the next `within` words, before other marks.
/// `지적이` of `는 지적이 나온다`; nothing beyond the next mark.
pub(super) fn speech_noun_near(text: &str, end: usize, within: usize) -> bool {
    sentence_rest(text, end)
        .trim_start()
        .split(' ')
        .take(within)
        .take_while(|word| !word.starts_with(['‘', '“', '\'', '"']))
        .any(|word| noun_of_speech(word).is_some() || SPOKEN.iter().any(|noun| word.starts_with(noun)))
}

/// The next words, 60 bytes at most.
/// From an offset of the folded text, the space before them left out.
pub(super) fn next_words(text: &str, end: usize) -> &str {
    ahead(text, end, 60).trim_start_matches(' ')
}

/// The first of these, without what follows; empty at the end of a line.
pub(super) fn next_word(text: &str, end: usize) -> &str {
    let words = next_words(text, end);
    words.bytes().position(|byte| matches!(byte, b' ' | b'\n')).map_or(words, |end| &words[..end])
}

/// The rest of the sentence, 400 bytes at most.
/// `는 지적이 나온다.` of `“늦었다”는 지적이 나온다. 노 대표는`.
pub(super) fn sentence_rest(text: &str, from: usize) -> &str {
    let rest = ahead(text, from, 400);
    crate::scan::sentence::ends(rest).next().map_or(rest, |stop| &rest[..stop])
}
