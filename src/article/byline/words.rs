//! Words of bylines: names, desks, roles, places of work.
//!
//! All are questions about one word or a few, by lists and by shape. A name is a surname and one or two
//! syllables more, `남궁` and the like counted as one. It is less than the rooms of quotations ask, because
//! in a byline the words around it say the rest; the few nouns that stand in bylines and look like names are
//! listed.
//!
//! A desk begins and ends with words of lists (`온라인뉴스팀`, `사회1부`), and has neither pictures for its
//! work nor a programme's name.

use super::surname::is_surname;
use crate::article::{brackets, outlet, section};
use crate::lexicon::copyright::MARKS;
use crate::lexicon::reporters::{
    CAMERA, COLUMNISTS, DESK_ENDINGS, DESKS, FREELANCER, HEAD, NO_NAMES, OTHERS, PERSONS, PHOTOGRAPHERS,
    PICTURE_DESKS, PLACES, POSTS, PROGRAMMES, REPORTER, RESIDENT, ROLE_PREFIXES, ROLES, WRITING,
};
use crate::lexicon::surnames::{COMMON, DOUBLE};
use crate::scan::class::{SYLLABLE, is_bar, is_hangul, is_middle_dot, is_word};
use crate::scan::digits::is_number;
use crate::scan::index::{Beginnings, Endings, joined};

/// Characters of the longest outlet or desk before a name: `공감언론 뉴시스`.
/// With its slogan an outlet has so many: longer words are a clause.
const LONGEST_AFFILIATION: usize = 16;

/// Endings of desks (`부`, `팀`) by their last syllable.
static DESKS_BY_ENDING: Endings<{ DESK_ENDINGS.len() }, 1> = Endings::of_words(DESK_ENDINGS);
/// What people do for an article (`글`, `사진`).
static WORK_BY_BEGINNING: Beginnings<{ WRITING.len() + CAMERA.len() }, 1> =
    Beginnings::of_words(&joined::<{ WRITING.len() + CAMERA.len() }>(&[WRITING, CAMERA]));
/// Cities of correspondents.
static POSTS_BY_BEGINNING: Beginnings<{ POSTS.len() }, 2> = Beginnings::of_words(POSTS);
/// Places that look like a name: `제주`.
static PLACES_BY_BEGINNING: Beginnings<{ PLACES.len() }, 2> = Beginnings::of_words(PLACES);
/// Professions, which may have a surname's syllable first: `변호사`.
static PROFESSIONS_BY_BEGINNING: Beginnings<{ COLUMNISTS.len() }, 2> = Beginnings::of_words(COLUMNISTS);
/// Roles by their last syllable: `기자`.
static ROLES_BY_ENDING: Endings<{ ROLES.len() }, 1> = Endings::of_words(ROLES);
/// What stands before a role in one word: `인턴` of `인턴기자`.
static PREFIXES_BY_ENDING: Endings<{ ROLE_PREFIXES.len() }, 1> = Endings::of_words(ROLE_PREFIXES);

/// A Korean's name: a surname of one or two syllables and one or two more. `홍길동`, `김별`, `남궁은별`; not
/// `한빛일보`, four syllables, nor `변호사`, a profession. `한빛시` is a name by this.
pub(in crate::article) fn is_name(word: &str) -> bool {
    let is_double = || DOUBLE.iter().any(|surname| word.starts_with(surname));
    let begins = match word.len() / SYLLABLE {
        2 | 3 => word.chars().next().is_some_and(is_surname) || is_double(),
        4 => is_double(),
        _ => false,
    };
    // `홍길동 기자의 다른 기사`
    begins
        && word.len() % SYLLABLE == 0
        && word.chars().all(is_hangul)
        && !word.starts_with(REPORTER)
        && !NO_NAMES.contains(&word)
        // `변호사`, `소장`
        && !PROFESSIONS_BY_BEGINNING.holds(word)
}

/// Whether a word is so many syllables and nothing else: `제주` is of two.
pub(super) fn is_of_syllables(word: &str, count: usize) -> bool {
    word.len() == count * SYLLABLE && word.chars().all(is_hangul)
}

/// A desk that signs in place of a person. A number is part of its name, `사회1부`, where `뉴스광장 1부` is
/// the part of a programme: `온라인뉴스팀`, `사회1부`; not `사진부`, nor `스포츠일반`.
pub(in crate::article) fn is_desk(words: &str) -> bool {
    has_desk_ending(words)
        && words.chars().count() <= 14
        && words.chars().all(|c| is_word(c) || c == ' ' || is_middle_dot(c))
        && DESKS.iter().any(|desk| words.starts_with(desk))
        && !PICTURE_DESKS.iter().any(|desk| words.contains(desk))
        && !PROGRAMMES.contains(&words)
        // `스포츠일반`
        && !section::is_named(words)
        && !words.split(' ').any(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a text ends as desks do: `사회1부`, and any other word with such a syllable at its end.
pub(super) fn has_desk_ending(words: &str) -> bool {
    DESKS_BY_ENDING.fits(words)
}

/// A name of four syllables, as names of native words are: `박하늘별 기자`. Only right before a role.
/// Only with one of the commonest surnames. Not so `온라인팀`, which is a desk's.
pub(super) fn is_long_name(word: &str) -> bool {
    let is_other = || PREFIXES_BY_ENDING.fits(word) || has_desk_ending(word) || outlet::is_likely(word);
    is_of_syllables(word, 4)
        && word.chars().next().is_some_and(|first| COMMON.contains(&first))
        && !is_other()
}

/// Three syllables that no desk is called by: `뎡하나`, whose surname no list has, where a name must stand;
/// not `사회부`.
pub(super) fn is_short_word(word: &str) -> bool {
    is_of_syllables(word, 3) && !has_desk_ending(word)
}

/// A name of three syllables, as most are: fewer words of the language look like one. `사람들`, `동호회` are
/// none.
pub(in crate::article) fn is_full_name(word: &str) -> bool {
    is_of_syllables(word, 3) && is_name(word) && !word.ends_with(['들', '회'])
}

/// Bytes of two such names, and at most of five with the dots between them.
const SHORTEST_JOINED: usize = 18;
/// Five have 53 at least.
const LONGEST_JOINED: usize = 60;

/// `홍길동·김한별`: names of three syllables and nothing else. Shorter ones may be countries or provinces.
/// Not so `서울·부산`, and `홍길동·시민`.
pub(super) fn are_joined(words: &str) -> bool {
    (SHORTEST_JOINED..=LONGEST_JOINED).contains(&words.len())
        && words.contains(is_middle_dot)
        && words.split(is_middle_dot).all(is_full_name)
}

/// `홍길동(gildong)`: a citizen who reports under the name of an account. Not so `홍길동(42)`, whose brackets
/// hold too little.
pub(super) fn has_account(words: &str) -> bool {
    brackets::aside(words).is_some_and(|(name, account)| {
        account.len() >= 3
            && account.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            && is_name(name.trim_end())
    })
}

/// `하동=홍길동 기자`, `홍길동 포토그래퍼`, `잠실 | 홍길동기자`: who took a picture, and nothing else. Not so
/// `홍길동`, a name without a role, and `홍길동 교수`.
pub(in crate::article) fn is_photographer(words: &str) -> bool {
    let person = words.rsplit(|c: char| c == '=' || is_bar(c)).next().unwrap_or(words).trim_start();
    if person.strip_prefix(FREELANCER).is_some_and(|name| is_name(name.trim_start())) {
        return true;
    }
    let Some(length) = PHOTOGRAPHERS.iter().find(|role| person.ends_with(**role)).map(|role| role.len())
    else {
        return false;
    };
    let before = person[..person.len() - length].trim_end();
    let name = PREFIXES_BY_ENDING.rests(before).next().map_or(before, |(_, name)| name).trim_end();
    let are_names =
        !name.is_empty() && name.split([' ', ',', '·']).filter(|name| !name.is_empty()).all(is_name);
    // `홍길동 순회특파원`
    are_names || before.split_once(' ').is_some_and(|(name, kind)| is_name(name) && is_short_prefix(kind))
}

/// What may stand before a role and is in no list: one word of few syllables, as `순회`.
fn is_short_prefix(word: &str) -> bool {
    (1..=5).contains(&word.chars().count()) && word.chars().all(is_hangul)
}

/// Whether a word is what somebody signs as behind a name: `기자`, `변호사`. Behind a kind too: `인턴기자`.
fn is_title(word: &str) -> bool {
    ROLES.iter().chain(COLUMNISTS).any(|title| word.ends_with(title))
}

/// `홍길동`, `홍길동 변호사`: a person's name alone, or with what the person is. Not so `홍길동 한빛시장`.
pub(in crate::article) fn is_signature(words: &str) -> bool {
    words.split_once(' ').map_or_else(|| is_name(words), |(name, title)| is_name(name) && is_title(title))
}

/// A correspondent's city, or where a reporter lives: `태백주재`. Not so `한빛군주재`, whose place has more
/// syllables than two.
pub(super) fn is_post(word: &str) -> bool {
    POSTS_BY_BEGINNING.holds(word)
        || word.strip_suffix(RESIDENT).is_some_and(|place| is_of_syllables(place, 2))
}

/// A place with a name like a person's, of two syllables: `제주`.
pub(in crate::article) fn is_place(word: &str) -> bool {
    is_of_syllables(word, 2) && PLACES_BY_BEGINNING.holds(word)
}

/// What a person did for the article: `글`, `사진`.
pub(super) fn is_work(words: &str) -> bool {
    WORK_BY_BEGINNING.holds(words)
}

/// `외`, `1명`: words of `홍길동 기자 외 1명`, by which the others are counted and not named.
pub(super) fn counts_others(word: &str) -> bool {
    word == OTHERS || word.strip_suffix(PERSONS).is_some_and(is_number)
}

/// Whether a word is a role and nothing else: `논설위원`. Not so `홍길동기자`, which has a name in it.
pub(in crate::article) fn is_role(word: &str) -> bool {
    role_length(word) == Some(word.len())
}

/// The length in bytes of the role that ends a word, if what is before it is nothing or a name.
/// Before it may stand too what kind of reporter it is: `인턴기자`, `음식전문기자`. Of `홍길동기자` the bytes
/// of `기자`, of `인턴기자` and `논설위원` all. Nothing for `홍길동`, which ends in no role.
pub(super) fn role_length(word: &str) -> Option<usize> {
    let (_, before) = ROLES_BY_ENDING.longest(word)?;
    let role = word.len() - before.len();
    if before.is_empty() {
        return Some(role);
    }
    // `테크부장`: the head of a desk.
    if word.strip_suffix(HEAD).is_some_and(is_desk) {
        return Some(word.len());
    }
    if PREFIXES_BY_ENDING.holds(before) {
        return Some(word.len());
    }
    if is_name(before) || is_long_name(before) {
        return Some(role);
    }
    let Some((_, name)) = PREFIXES_BY_ENDING.longest(before) else {
        // `순회특파원`
        return (is_short_prefix(before) && !is_work(word)).then_some(word.len());
    };
    if is_name(name) {
        return Some(word.len() - name.len());
    }
    // `음식전문기자`: one field or another, no name.
    Some(word.len())
}

/// Where a reporter works: `한경닷컴`, `IT부`, `공감언론 뉴시스`. Not so `한빛시는`, and a clause.
pub(super) fn is_affiliation(words: &str) -> bool {
    let short = words.chars().count() <= LONGEST_AFFILIATION
        && !words.contains(['.', '?', '“', '"'])
        && !words.contains(MARKS);
    let is_desk_row = || words.split(' ').all(has_desk_ending);
    // `채널A 뉴스`: an outlet and its programme.
    let is_programme = || outlet::known_prefix(words).is_some_and(|length| words[length..].starts_with(' '));
    short && (is_desk(words) || outlet::known_suffix(words).is_some() || is_programme() || is_desk_row())
}
