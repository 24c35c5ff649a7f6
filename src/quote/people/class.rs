//! Person, body or unnamed: the class of a speaker that neither a title nor a name tells.
//!
//! A team is read like the people it is made of (`연구팀`, `수사팀`), and a body all the same. What no list
//! has is a guess: a company, or an artist and the like whom a text may call by the name alone (`송다은은`).

use crate::lexicon::attribution::WRITINGS;
use crate::lexicon::phrases::{NAMES_LIKE_BODIES, WRITER};
use crate::lexicon::topics::CROWDS;
use crate::quote::name;
use crate::quote::parts::are_names;
use crate::quote::roles;
use crate::quote::{Class, bracket::bracketless};
use crate::scan::class::{SYLLABLE, ends_in};

/// The class of people without a name of their own: unnamed, but for teams, which are bodies (`공동 연구팀`),
/// and for the writer of an essay, whom its page names (`나`).
pub(super) fn of_source(phrase: &str) -> Class {
    let last = phrase.rsplit(' ').next().unwrap_or(phrase);
    if phrase == WRITER {
        Class::Person
    } else if roles::is_team(bracketless(last)) {
        Class::Institution
    } else {
        Class::Anonymous
    }
}

/// The class of a name that is kept as it is: one that the paper made is nobody's (`A씨`, `B 의원`), but
/// several beside a title are persons' (`김도윤·박해솔 의원`).
pub(super) fn of_kept(name: &str) -> Class {
    let (first, _) = name.split_once(' ').unwrap_or((name, ""));
    if are_names(first) { Class::Person } else { Class::Anonymous }
}

/// The class of what no list of speakers has, and which `text` tells of: several are unnamed (`구성원들`),
/// and so are those at a place (`관가`, `객석`); three syllables that look like a name are a person's
/// (`송다은`), unless they stand in brackets somewhere, as what a body is called for short does
/// (`한빛예술대학교(한예대)`), and what a foreigner's given name begins is too (`페란 아드리아`); all else is
/// a body (`한들푸드`).
pub(super) fn guessed(text: &str, word: &str) -> Class {
    let is_short_form = || {
        let mut places = memchr::memmem::find_iter(text.as_bytes(), word);
        places.any(|at| text[..at].ends_with('(') && text[at + word.len()..].starts_with(')'))
    };
    let is_writing = || WRITINGS.iter().any(|writing| word.ends_with(writing));
    let is_named = || {
        let likeness = name::likeness(word);
        let looks = likeness >= name::RARE || likeness == name::SHORT && ends_in(word, NAMES_LIKE_BODIES);
        word.len() == 3 * SYLLABLE
            && looks
            && !roles::of(word).is_no_name()
            && !is_short_form()
            && !is_writing()
    };
    let is_foreigner = || word.split_once(' ').is_some_and(|(given, _)| roles::of(given).is_given());
    if word.ends_with('들') || CROWDS.contains(&word) {
        Class::Anonymous
    } else if is_named() || is_foreigner() {
        Class::Person
    } else {
        Class::Institution
    }
}
