//! Foreign names: a surname behind the given names, or before them.
//!
//! In this order of words news writes foreign names: given names, surname, firm or nation, title
//! (`아나 벨로 솔라트립 CEO`), or firm, name, title (`솔라트립 아나 벨로 CEO`). A short form has the surname.
//! Before a place of it, words are taken in as given names: they have to look foreign or be in the list,
//! unless the surname does itself, and have no case, no role and not the look of a Korean's whole name. A
//! title must stand beside the whole.
//!
//! With the surname first ([`eastern`]) it is read only where a post, a nation or the same title says that a
//! name has ended (`라오밍 주한 중국 대사`).

use super::{
    PHRASE, Places, WORD, WORDS, beside_title, holds_title, is_titled, is_word_of_its_own, unbracketed, words,
};
use crate::Span;
use crate::lexicon::attribution::POSTS;
use crate::lexicon::phrases::{BRIEFLY_DESCRIBING, IN_PLACE, INDEFINITE, KINDS, OF_THESE, OUTSIDE};
use crate::particle::ends_word;
use crate::quote::bracket::{bracket, bracketless};
use crate::quote::foreigner::is_firm;
use crate::quote::{name, roles};
use crate::scan::class::{before, is_hangul, is_word};
use crate::scan::window::ahead;

/// A foreigner has no more given names than this.
/// `아나 마리아 벨로` has two.
const GIVEN_NAMES: usize = 3;

/// A surname with the given names before it: `아나 벨로`, `아나 마리아 벨로`; foreign ones before a Korean
/// surname too: `앤드루 김`.
pub(in crate::quote) fn foreign(places: &Places<'_>) -> Option<Span> {
    let Places { text, word: surname, .. } = *places;
    let family = &text[surname];
    // `옥승호 한들컴퍼니 대표`: a firm.
    if is_firm(family) || roles::of(family).is_institution() {
        return None;
    }
    places.at.iter().find_map(|&at| {
        let end = at + family.len();
        if !ends_word(&text[end..]) {
            return None;
        }
        // Right before a title a further word is an organization: `솔라트립 아나 벨로 CEO`. Elsewhere it is a
        // name, foreign as it may look or not, where the organization stands behind: `도마 고로시 한빛재단
        // 사무총장`.
        let next = ahead(text, end, WORD).strip_prefix(' ').unwrap_or_default();
        let next = next.split([' ', ',', '.', '\n']).next().unwrap_or_default();
        let is_titled = || is_titled(unbracketed(next));
        let placed = || !is_titled() && roles::of(bracketless(next)).is_institution();
        let any_given = !name::is_surname(family) && (name::looks_foreign(family) || placed());
        let mut start = given_name_before(text, at, any_given)?;
        let titled = is_titled();
        let is_given = |at: usize| roles::of(&text[at..word_end(text, at)]).is_given();
        for _ in 1..GIVEN_NAMES {
            let further = given_name_before(text, start, false).filter(|&at| !titled || is_given(at));
            let Some(further) = further else { break };
            start = further;
        }
        let name = Span::new(start, end);
        // `온세미컨이`, before `도경태 온세미컨 대표` is told of: a firm.
        let given = &text[start..at - ' '.len_utf8()];
        let is_firm_ahead =
            at > surname.start() && name::likeness(given) >= name::RARE && !name::looks_foreign(given);
        (beside_title(text, name) && !is_firm_ahead).then_some(name)
    })
}

/// The end of the word that begins at an offset.
/// At the next space, whatever stands there else.
fn word_end(text: &str, at: usize) -> usize {
    text[at..].find(' ').map_or(text.len(), |length| at + length)
}

/// A surname that looks like a Korean's whole name, with the given name of a foreigner before it: `클레어
/// 도널리`.
pub(in crate::quote) fn behind_given(places: &Places<'_>) -> Option<Span> {
    let Places { text, word: surname, .. } = *places;
    places.at.iter().find_map(|&at| {
        let end = at + surname.len();
        let given = text[..at].strip_suffix(' ')?.rsplit(|c: char| !is_hangul(c)).next()?;
        let fits = roles::of(given).is_given() && ends_word(&text[end..]);
        fits.then(|| Span::new(at - ' '.len_utf8() - given.len(), end))
    })
}

/// A name whose surname stands first, although it is no Korean one, before an organization and the same
/// title: `라오밍 주한 중국 대사` of `라 대사`, `노코시 다케로 일본 외무성 국장` of `노코시 국장`.
pub(in crate::quote) fn eastern(places: &Places<'_>, title: &str) -> Option<Span> {
    let Places { text, word: surname, .. } = *places;
    let family = &text[surname];
    places.at.iter().find_map(|&at| {
        if at == surname.start() || before(text, at).is_some_and(is_word) {
            return None;
        }
        let mut words = words(ahead(text, at, PHRASE));
        let first = words.next().filter(|first| !is_word_of_its_own(first) && !OUTSIDE.contains(first))?;
        let (gap, given) = match first.strip_prefix(family)? {
            "" if family.len() > '가'.len_utf8() => (' '.len_utf8(), words.next()?),
            given => (0, given),
        };
        // `다카하 노코시(高橋)`: without the characters of the name, which say that the word is one
        // (`사나에(早苗)`).
        let bare = bracket(given).map_or(given, |open| &given[..open]);
        let inflected = bare.len() == given.len() && given.ends_with(INFLECTED);
        let fits = !inflected && !bare.starts_with(family) && is_given(bare);
        let length = family.len() + gap + Some(bare).filter(|_| fits)?.len();
        let place = unbracketed(words.next()?);
        // `위안수펀 대변인` of `위안 대변인`: the same title right behind a name in one word.
        if gap == 0 && !given.is_empty() && name::looks_foreign(first) && holds_title(place, title) {
            return Some(Span::new(at, at + length));
        }
        // `다나카 게이 소장`
        if gap > 0 && roles::of(family).is_japanese() && holds_title(place, title) {
            return Some(Span::new(at, at + length));
        }
        let placed = POSTS.contains(&place) || roles::of(place).is_institution();
        (placed && words.take(WORDS).any(|word| holds_title(unbracketed(word), title)))
            .then(|| Span::new(at, at + length))
    })
}

/// What a given name does not end in where nothing else says that it is one.
/// Given names end in the other particles too (`다케로`).
const INFLECTED: [char; 6] = ['은', '는', '을', '를', '의', '에'];

/// Whether a word may be a given name behind a surname: a few syllables, and nobody by themselves.
/// `다케로`, `수펀`; not `대표`, `이날`.
fn is_given(word: &str) -> bool {
    let roles = roles::of(word);
    word.chars().all(is_hangul)
        && (1..=5).contains(&word.chars().count())
        && !roles.is_somebody()
        && !roles.is_opener()
}

/// Where the given name before `at` begins; it has to look foreign itself unless what it stands before does.
/// Particles in which names end (`카스텔로`) rule out only words that do not look foreign.
fn given_name_before(text: &str, at: usize, before_foreign: bool) -> Option<usize> {
    let earlier = text[..at].strip_suffix(' ')?;
    let given = earlier.rsplit(|c: char| !(is_hangul(c) || c == '·')).next()?;
    let start = earlier.len() - given.len();
    let apart = !before(text, start).is_some_and(is_word);
    let roles = roles::of(given);
    // `현직 솔라 기사`, `회견장에 들어선 벨로 감독`
    let is_other = roles.is_somebody()
        || roles.is_opener()
        || roles.is_adnominal()
        || [INDEFINITE, KINDS, OF_THESE, OUTSIDE, BRIEFLY_DESCRIBING]
            .iter()
            .any(|words| words.contains(&given));
    // `김도윤 솔라트립 대표`: the name of a Korean, before the firm.
    let is_korean = name::likeness(given) >= name::COMMON && !roles.is_given();
    let plain = !given.is_empty() && given.chars().count() <= 5 && !is_other && !is_korean;
    let foreign = name::looks_foreign(given) || roles.is_given();
    // Names end in some particles' syllables (`카스텔로`), but not in these.
    let inflected = given.ends_with(['의', '을', '를', '는', '면'])
        // `제작사인 다솜컴퍼니`: the copula, and `고개 숙인`.
        || (!foreign && given.ends_with('인'))
        || (!foreign && given.ends_with(['은', '이', '가', '에', '고', '며', '로', '와', '과', '도']))
        // `미사에서`, but `아서`
        || given.ends_with(IN_PLACE);
    (apart && plain && (foreign || before_foreign) && !inflected).then_some(start)
}
