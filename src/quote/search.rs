//! The search of the text for the full name that a surname is short for: by what stands about each place where the surname does.

use memchr::memmem;

use super::bracket::bracketless;
use super::name;
use super::roles;
use super::window::{ahead, back};
use crate::Span;
use crate::lexicon::phrases::NO_LONGER;
use crate::particle::ends_word;
use crate::scan::class::{before, is_hangul, is_word};

/// The likeliest full name with a Korean surname: one beside the same title, then one beside any title or an age; the last
/// before the short form where several are alike.
pub(super) fn korean(text: &str, quoted: &[Span], surname: Span, title: Option<Span>) -> Option<Span> {
    let family = &text[surname];
    let former = is_former(text, surname, title);
    let title = title.map(|title| bracketless(&text[title]));
    let mut best: Option<(u8, Span)> = None;
    for at in memmem::find_iter(text.as_bytes(), family.as_bytes()) {
        if before(text, at).is_some_and(is_word) || is_quoted(quoted, at) {
            continue;
        }
        let Some(name) = korean_name_at(text, at, family) else { continue };
        let score = standing(text, name, title, former);
        let better = best.is_none_or(|(other, _)| score > other || (score == other && at < surname.start()));
        if score >= 2 && better {
            best = Some((score, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Whether the offset lies in one of the quotations.
fn is_quoted(quoted: &[Span], at: usize) -> bool {
    let next = quoted.partition_point(|span| span.end() <= at);
    quoted.get(next).is_some_and(|span| span.contains(at))
}

/// The name of a surname and two syllables, or one, or `모`, at the head of a word.
fn korean_name_at(text: &str, at: usize, family: &str) -> Option<Span> {
    let rest = &text[at + family.len()..];
    let run = rest.chars().take(6).take_while(|c| is_hangul(*c)).count();
    let given = |syllables: usize| rest.char_indices().nth(syllables).map_or(rest.len(), |(at, _)| at);
    let closes = |length: usize| {
        let behind = &rest[length..];
        ends_word(behind) || behind.starts_with(['씨', '군', '양']) || title_at(behind)
    };
    if let Some(behind) = rest.strip_prefix('모') {
        return blind(behind).map(|length| Span::new(at, at + family.len() + 3 + length));
    }
    for syllables in [2, 1] {
        if run >= syllables {
            let length = given(syllables);
            let name = Span::new(at, at + family.len() + length);
            let honored = rest.starts_with('씨') || (syllables == 1 && rest.starts_with(['군', '양']));
            if closes(length) && !honored && !is_word_of_its_own(&text[name]) {
                return Some(name);
            }
        }
    }
    None
}

/// The length of what belongs to a blinded name behind `모`: `(29)씨`, ` 씨`, `군`.
fn blind(behind: &str) -> Option<usize> {
    let aged =
        behind.strip_prefix('(').and_then(|rest| rest.find(')').filter(|&at| at < 20)).map_or(0, |at| at + 2);
    let spaced = aged + usize::from(behind[aged..].starts_with(' '));
    if behind[spaced..].starts_with(['씨', '군', '양']) {
        return Some(spaced + 3);
    }
    title_at(behind[spaced..].trim_start()).then_some(aged)
}

fn is_word_of_its_own(word: &str) -> bool {
    let roles = roles::of(word);
    // No name ends so, but a verb before its noun does: `이끄는 대표`.
    roles.is_no_full_name() || roles.is_no_name() || word.ends_with('는')
}

/// Whether a title begins at the head of `rest`, glued to a name: `김도윤대표`.
fn title_at(rest: &str) -> bool {
    let word = word_at(rest);
    !word.is_empty() && roles::of(word).is_title()
}

/// The word at the head of `rest`, as far as a title may reach.
fn word_at(rest: &str) -> &str {
    let near = ahead(rest, 0, 60);
    let end = near.find(|c| !is_word(c)).unwrap_or(near.len());
    &near[..end]
}

/// How surely a name stands at a place: 4 to 14 with the title asked for behind it, most where both have `전` or neither has, then the
/// nearer and the more a subject the more; 3 with it before, 2 with any title or an age.
fn standing(text: &str, name: Span, title: Option<&str>, former: bool) -> u8 {
    let behind = ahead(text, name.end(), 200);
    let surname = text[name].chars().next().map_or(0, char::len_utf8);
    if text[name][surname..].starts_with('모')
        && (text[name].ends_with(['씨', '군', '양']) || text[name].len() == surname + 3)
    {
        return if title.is_none() { 3 } else { 1 };
    }
    let short = text[name].chars().count() < 3;
    let mut any = behind.starts_with('(')
        || behind.starts_with('씨')
        || behind.starts_with(" 씨")
        || behind.starts_with(" 전 ");
    let words = behind.split(['\n', '“', '"', '.', ',']).next().unwrap_or_default();
    for (index, word) in words.split(' ').take(7).enumerate() {
        let word = unbracketed(word);
        if title.is_some_and(|title| holds_title(word, title)) {
            // `이 대표` and `이 전 대표` are two people where both are told of.
            let alike = former == words.split(' ').take(index).any(is_former_word);
            let near = 2 * u8::from(index <= 1 + usize::from(former));
            return 4
                + near
                + u8::from(word.ends_with(['은', '는', '이', '가']))
                + 4 * u8::from(alike)
                + 3 * u8::from(title.is_some_and(|title| is_title(word, title)));
        }
        any |= titled_word(word);
        let particle = index == 0
            && word.starts_with(['은', '는', '을', '를', '에', '의', '이', '가', '도', '과', '와']);
        if (short && index > 0)
            || particle
            || (name::is_surname(word) && !is_former_word(word))
            || (index > 0 && word.ends_with(['은', '는', '을', '를', '에', '가']))
        {
            break;
        }
    }
    let earlier =
        back(text, name.start(), 60).trim_end_matches(' ').rsplit([' ', '\n']).next().unwrap_or_default();
    if title.is_some_and(|title| earlier.ends_with(title)) {
        return 3;
    }
    any |= roles::of(bracketless(earlier)).is_title();
    if any { 2 } else { 0 }
}

/// Whether `전` stands between a surname and its title.
pub(super) fn is_former(text: &str, surname: Span, title: Option<Span>) -> bool {
    title
        .filter(|title| title.start() >= surname.end())
        .is_some_and(|title| text[surname.end()..title.start()].split(' ').any(is_former_word))
}

fn is_former_word(word: &str) -> bool {
    NO_LONGER.contains(&word)
}

/// Whether a word is just this title: `대표가`, not `원내수석부대표가`.
fn is_title(word: &str, title: &str) -> bool {
    word.strip_prefix(title).is_some_and(ends_word)
}

fn holds_title(word: &str, title: &str) -> bool {
    word.find(title).is_some_and(|at| ends_word(&word[at + title.len()..]))
}

/// A title without its abbreviation and particle (`최고경영자(CEO)가`); else a word without its brackets.
fn unbracketed(word: &str) -> &str {
    match word.split_once('(') {
        Some((title, rest)) if rest.split_once(')').is_some_and(|(_, tail)| ends_word(tail)) => title,
        _ => bracketless(word),
    }
}

/// Whether the word is a title, perhaps with a particle of one or two syllables.
fn titled_word(word: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "은", "는", "이", "가", "을", "를", "의", "도", "과", "와", "에게", "에", "께", "로", "으로", "과의",
        "와의",
    ];
    let word = unbracketed(word);
    roles::of(word).is_title()
        || PARTICLES
            .iter()
            .any(|particle| word.strip_suffix(particle).is_some_and(|stem| roles::of(stem).is_title()))
}

/// Whether a title stands right before a name or among the words behind it, as far as they are one phrase.
fn beside_title(text: &str, start: usize, end: usize) -> bool {
    let earlier = back(text, start, 60).trim_end_matches(' ').rsplit([' ', '\n']).next().unwrap_or_default();
    let words = ahead(text, end, 120).split(['\n', '“', '"', '.', ',']).next().unwrap_or_default();
    roles::of(bracketless(earlier)).is_title() || words.split(' ').skip(1).take(4).any(titled_word)
}

/// A surname with the given names before it: `아나 벨로`, `아나 마리아 벨로`; foreign ones before a Korean surname too: `앤드루 김`.
pub(super) fn foreign(text: &str, surname: Span) -> Option<Span> {
    let family = &text[surname];
    memmem::find_iter(text.as_bytes(), family.as_bytes()).find_map(|at| {
        if !ends_word(&text[at + family.len()..]) {
            return None;
        }
        // Right before a title a further word is an organization: `솔라트립 아나 벨로 CEO`. Elsewhere it is a name, foreign as it may
        // look or not, where the organization stands behind: `도마 고로시 한빛재단 사무총장`.
        let next = ahead(text, at + family.len(), 60).strip_prefix(' ').unwrap_or_default();
        let next = next.split([' ', ',', '.', '\n']).next().unwrap_or_default();
        let titled = titled_word(next);
        let placed = || !titled && roles::of(bracketless(next)).is_institution();
        let any_given = !name::is_surname(family) && (name::looks_foreign(family) || placed());
        let mut start = given_name_before(text, at, any_given)?;
        if !titled {
            while let Some(further) = given_name_before(text, start, false) {
                start = further;
            }
        }
        beside_title(text, start, at + family.len()).then(|| Span::new(start, at + family.len()))
    })
}

/// Whether the text calls somebody by the first syllable and the same title elsewhere, so that two syllables are a full name: `설훈 의원`
/// of `설 의원`.
pub(super) fn is_full_name(text: &str, name: &str, title: &str) -> bool {
    let Some((at, _)) = name.char_indices().nth(1).filter(|_| name.chars().count() == 2) else {
        return false;
    };
    let family = &name[..at];
    name::is_surname(family)
        && memmem::find_iter(text.as_bytes(), title.as_bytes()).any(|at| {
            text[..at]
                .strip_suffix(' ')
                .and_then(|left| left.strip_suffix(family))
                .is_some_and(|left| !left.ends_with(is_word))
        })
}

/// Where the given name before `at` begins; it has to look foreign itself unless what it stands before does.
fn given_name_before(text: &str, at: usize, before_foreign: bool) -> Option<usize> {
    let earlier = text[..at].strip_suffix(' ')?;
    let given = earlier.rsplit(|c: char| !(is_hangul(c) || c == '·')).next()?;
    let start = earlier.len() - given.len();
    let apart = !before(text, start).is_some_and(is_word);
    let roles = roles::of(given);
    let plain = !given.is_empty() && given.chars().count() <= 5 && !roles.is_somebody() && !roles.is_opener();
    let foreign = name::looks_foreign(given);
    // Names end in some particles' syllables (`카스텔로`), but not in these.
    let inflected = given.ends_with(['의', '을', '를', '는', '면'])
        // `제작사인 다솜컴퍼니`: the copula.
        || (!foreign && given.ends_with('인') && given.chars().count() > 2)
        || (!foreign && given.ends_with(['은', '이', '가', '에', '고', '며', '로', '와', '과', '도']));
    (apart && plain && (foreign || before_foreign) && !inflected).then_some(start)
}
