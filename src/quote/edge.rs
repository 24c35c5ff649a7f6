//! What the last word of a phrase is, before those before it are read: a title, a body, a name.
//!
//! Korean noun phrases have their head at the end, so that the last word says what the whole is. The lists
//! overlap (`시장` is a mayor and a market, `감사원` ends like a title), so that the order of the questions
//! matters:
//!
//! 1. a pronoun (`그`), or `두 사람`;
//! 2. an honorific behind a name: `김도윤 씨`, `박모(36)씨`, `A씨`; not a county (`양평군`);
//! 3. people without a name: by number (`주민 7명`), by a list (`관계자`), several of a title (`의원들`), a
//!    letter (`A`);
//! 4. several bodies (`기업들`);
//! 5. a title, unless the word is a body, too, and no name stands before it;
//! 6. a body: by a list or its ending (`산업연구원`, `형사1부`), by what stands before it (`법무법인 가온`,
//!    `환경단체 푸른강물`);
//! 7. a name: by its look alone, or with an age, or behind what somebody is in a team (`주장 엄가온`);
//! 8. anything else.
//!
//! That something is nobody is not decided here but in [`nobody`](super::nobody), of the last kind only.

use super::bracket::{bracketless, is_bare_honorific};
use super::foreigner::is_regnal;
use super::name;
use super::named::is_aged;
use super::roles::{self, Roles};
use super::row::{Piece, word_before};
use super::syllable::{Facts, facts};
use super::word::Word;
use crate::lexicon::institutions::{
    DISTRICT, DISTRICTS, MUNICIPAL, NUMBERED, OFFICES, PARTS, PLACES, PROVINCE, SIDES,
};
use crate::lexicon::numeral::OVER;
use crate::lexicon::phrases::{
    APPOSED, AT_LEAST, BEHIND_NAMES, BLIND, BROTHER, CALLED, FEW, FIRMS, HALVES, HEADS, IN_A_TEAM,
    INCORPORATED, INFLECTED, INFLECTIONS, KINDS_OF_BODIES, MARKET, MINISTRY, OFFICIAL, PERSON, RANKS,
    RESEARCHER, RESPECTED, SINGLE_JUDGE, SOME, VICE_MINISTER, WRITER,
};
use crate::lexicon::topics::Pronoun;
use crate::scan::class::{SYLLABLE, ends_in, is_hangul};
use crate::scan::syllables::Syllables;

/// What the last word is, before the words before it are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `그`, `이들`, `양측`.
    Pronoun(Pronoun),
    /// `두 사람`: the word before belongs to it.
    Couple,
    /// `대표`, `노조위원장`, `9단`.
    Title,
    /// `씨`, `군`, `양`: alone or behind a name.
    Honorific,
    /// `관계자`, `주민들`, `20여 명`, `A`: people without a name.
    Source,
    /// `시청`, `재판부`, `한들은행`.
    Institution,
    /// `김도윤`: what looks so much like a name that it needs no title.
    Name,
    /// No list has it, and it does not look like a name: `한들푸드`, `멜로디아`, `통계`.
    Other,
}

/// The kind of a stem, which is what `pieces[last]` is without its particle.
/// `대표` of `김도윤 대표`: a title; `시장` of `김도윤 시장`, too, but not of `중고차 시장`; `관계자`:
/// people; `감사원`: a body, though it ends as a title does.
pub(super) fn kind(text: &str, pieces: &[Piece], last: usize, stem: Word<'_>) -> Kind {
    let Word { written: stem, bare: word, roles } = stem;
    if let Some(pronoun) = roles.pronoun(word) {
        return Kind::Pronoun(pronoun);
    }
    let before = || word_before(text, pieces, last);
    if word == PERSON && before().is_some_and(|before| FEW.contains(&before)) {
        return Kind::Couple;
    }
    if is_honorific(text, pieces, last, stem) {
        return Kind::Honorific;
    }
    let singular = word.strip_suffix('들').filter(|rest| !rest.is_empty()).map(roles::of);
    let people = singular.is_some_and(|roles| roles.is_source() || roles.is_title());
    let is_brother = || word == BROTHER && before().is_some_and(|before| before.ends_with('의'));
    // `한 고위 관리는`; 관리 alone is what is done.
    let is_official = || word == OFFICIAL.1 && before() == Some(OFFICIAL.0);
    if is_number_of_people(text, pieces, last, word)
        || roles.is_source()
        || people
        || is_letter(word)
        || is_brother()
        || is_official()
        || is_writer(text, pieces, last)
    {
        return Kind::Source;
    }
    if singular.is_some_and(Roles::is_institution) {
        return Kind::Institution;
    }
    let is_vice_minister =
        || word == VICE_MINISTER && before().is_some_and(|before| before.ends_with(MINISTRY));
    let is_behind_name = || {
        MAYBE_BEHIND_NAMES.may_end(word) && BEHIND_NAMES.contains(&word) && before().is_some_and(is_sure_name)
    };
    if is_rank_of_player(word) || is_vice_minister() || is_behind_name() {
        return Kind::Title;
    }
    if roles.is_title() && !roles.is_nobody() && is_title(word, roles, before(), last == 0) {
        return Kind::Title;
    }
    let is_body = |word: &str| is_institution(word, roles::of(word));
    if is_institution(word, roles)
        || is_body_in_marks(word)
        || before().is_some_and(is_kind_of_firm)
        || (is_long_name(word) && before().is_some_and(ends_as_kind))
        || ((is_number_of_bodies(word) || is_part_of_body(word)) && before().is_some_and(is_body))
    {
        return Kind::Institution;
    }
    let likeness = name::likeness(word);
    // `엄가온(61)`, `주장 엄가온`: an age, or what somebody is in a team, makes a name of what may be one.
    // `레오 14세`: and a number of what stands before it.
    if (likeness >= name::WHOLE
        || (likeness >= name::SHORT && stem.ends_with(')') && is_aged(stem))
        || (likeness > name::NONE && has_age(stem) && word.chars().count() == 3)
        || (likeness >= name::RARE && before().is_some_and(|before| IN_A_TEAM.contains(&before)))
        || (is_regnal(word) && before().is_some_and(|before| roles::of(before).is_given())))
        && !inflected(word, roles)
        && !roles.is_no_name()
        && !word.ends_with('들')
    {
        return Kind::Name;
    }
    Kind::Other
}

/// The last syllables of such titles.
static MAYBE_BEHIND_NAMES: Syllables = Syllables::new().with_tails_of(BEHIND_NAMES);

/// `김도윤`: what is a full name by its look, and by no list something else.
fn is_sure_name(word: &str) -> bool {
    let roles = roles::of(word);
    name::likeness(word) >= name::COMMON
        && !(roles.is_somebody() || roles.is_no_name() || roles.is_nobody() || roles.is_opener())
}

/// `나는` of an essay: who writes it; not the verb of `냄새가 나는`.
fn is_writer(text: &str, pieces: &[Piece], last: usize) -> bool {
    text[pieces[last].span].strip_suffix('는') == Some(WRITER)
        && !word_before(text, pieces, last).is_some_and(|before| before.ends_with(['이', '가']))
}

/// `‘노을 혁신위원회’`: a body in single marks, by its last word.
fn is_body_in_marks(word: &str) -> bool {
    let name = word.strip_suffix('’').map(|name| name.strip_prefix('‘').unwrap_or(name));
    name.is_some_and(|name| is_institution(name, roles::of(name)))
}

/// `배강토(19)`: whether brackets hold two digits and nothing more, so that even what looks hardly like a
/// name is one.
fn has_age(word: &str) -> bool {
    let inside = word.strip_suffix(')').and_then(|word| word.rsplit_once('('));
    inside.is_some_and(|(_, age)| age.len() == 2 && age.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a word may be the name of a body by what stands before it: `환경단체 반발` is none, `시민단체
/// ‘하늘길’` is one.
fn is_long_name(word: &str) -> bool {
    let inside = word.strip_suffix('’').map(|word| word.strip_prefix('‘').unwrap_or(word));
    let least = if inside.is_some() { 3 } else { 4 };
    let name = inside.unwrap_or(word);
    name.len() >= least * SYLLABLE && name.chars().all(is_hangul)
}

/// `주식회사`, `소속사`: whether a word says of the next one that it names a firm.
fn is_kind_of_firm(word: &str) -> bool {
    MAYBE_FIRMS.may_begin(word) && (FIRMS.contains(&word) || APPOSED.contains(&word))
}

/// The first syllables of such words.
static MAYBE_FIRMS: Syllables = Syllables::new().with_heads_of(FIRMS).with_heads_of(APPOSED);

/// `4곳`: how many bodies there are, behind what they are: `시민단체 4곳`.
#[inline]
fn is_number_of_bodies(word: &str) -> bool {
    word.strip_suffix(PLACES).is_some_and(|count| count.ends_with(|c: char| c.is_ascii_digit()))
}

/// `건축과`: whether a word names a part of a body behind that: `동구청 건축과`.
#[inline]
fn is_part_of_body(word: &str) -> bool {
    ends_in(word, PARTS) && word.chars().nth(2).is_some()
}

/// `환경단체`: whether a word says what kind of body the next one names.
fn ends_as_kind(word: &str) -> bool {
    KINDS_OF_BODIES.iter().any(|kind| word.ends_with(kind))
}

/// Whether a title is one and no body, as `시장` is a mayor behind a name or at the head of its line, a
/// market elsewhere.
fn is_title(word: &str, roles: Roles, before: Option<&str>, heads: bool) -> bool {
    // `최근 한들공사`: no name.
    let named = before.is_some_and(|before| {
        name::is_surname(before) || name::likeness(before) >= name::SHORT && !roles::of(before).is_nobody()
    });
    let body = roles.is_institution() || is_research_body(word);
    (named && !roles.is_whole_institution()) || !(body || (word == MARKET && !heads))
}

/// Whether the word, whose roles are given, names a body by its ending.
/// `한들은행`, `형사1부`, `산업연구원`; not `책임연구원`, a rank.
pub(super) fn is_institution(word: &str, roles: Roles) -> bool {
    // Most words end otherwise.
    let by_ending = || {
        word.chars()
            .next_back()
            .is_some_and(|last| facts(last).any(Facts::OFFICE) && ends_as_body(word, last))
    };
    roles.is_institution() || word.starts_with(INCORPORATED) || is_research_body(word) || by_ending()
}

/// The same by the last syllable.
/// `피고측`, `교육부`; not `박찬구`, a person.
fn ends_as_body(word: &str, last: char) -> bool {
    let alone = word.len() == last.len_utf8();
    if SIDES.contains(&last) && (alone || word.chars().nth(2).is_some()) {
        return true;
    }
    // `박찬구`: a person, unless a district is called so.
    if last == DISTRICT && name::begins_as_name(word) {
        return DISTRICTS.contains(&word);
    }
    (alone && (last == PROVINCE || MUNICIPAL.contains(&last))) || is_office(word, last)
}

/// `산업연구원`, but not the rank `책임연구원`.
fn is_research_body(word: &str) -> bool {
    word.strip_suffix(RESEARCHER).is_some_and(|kind| !RANKS.contains(&kind))
}

/// `9단`: the rank of a player of baduk.
fn is_rank_of_player(word: &str) -> bool {
    word.strip_suffix('단').is_some_and(|rank| rank.len() == 1 && rank.bytes().all(|b| b.is_ascii_digit()))
}

/// `형사1부`, `민사3단독`, `1심`, `교육부`: a chamber by its number, an office by its length.
fn is_office(word: &str, last: char) -> bool {
    let is_numbered = |rest: &str| rest.ends_with(|c: char| c.is_ascii_digit());
    (NUMBERED.contains(&last) && is_numbered(&word[..word.len() - last.len_utf8()]))
        || word.strip_suffix(SINGLE_JUDGE).is_some_and(is_numbered)
        || (OFFICES.contains(&last) && word.chars().nth(2).is_some())
}

/// `씨`, `군`, `양`, `옹` behind a name or alone behind one.
fn is_honorific(text: &str, pieces: &[Piece], last: usize, stem: &str) -> bool {
    // Most words have none.
    if !stem.chars().next_back().is_some_and(|last| last == ')' || CALLED.contains(&last)) {
        return false;
    }
    let word = match stem.split_once(')') {
        Some((_, rest)) if !rest.is_empty() => rest,
        _ => bracketless(stem),
    };
    let honorific = word.chars().next_back().filter(|last| CALLED.contains(last));
    let Some(honorific) = honorific else { return false };
    let name = &word[..word.len() - honorific.len_utf8()];
    // `박희수(61)씨`: the name is before the bracket, but not in `어모 씨(41)`.
    let name = match stem.split_once('(') {
        Some((name, _)) if word.len() == '씨'.len_utf8() && !is_bare_honorific(stem) => name,
        _ => name,
    };
    if name.is_empty() {
        let before = last.checked_sub(1);
        // `당시 군(은)`, `우리 군(은)`: a county, and the army.
        let is_body =
            |word: &str| honorific != '씨' && (roles::of(word).is_opener() || roles::of(word).is_no_name());
        let names = |word: &str| names_somebody(word) && !is_body(word);
        return word_before(text, pieces, last).is_some_and(|word| names(bracketless(word)))
            || (honorific == '씨' && is_told_as_name(text, pieces, last))
            || before.is_some_and(|before| {
                is_short_behind_given(text, pieces, before, bracketless(&text[pieces[before].span]))
            });
    }
    // `양평군`: a county, but not with an age (`유겸(15)군`); `주한미군`: forces.
    let county = roles::of(word).is_institution()
        || word.ends_with('군') && name.chars().count() == 2 && !name.ends_with(BLIND) && !is_aged(stem);
    let person = word.ends_with('씨') || name::likeness(name) > 0 || name.ends_with(BLIND) || is_letter(name);
    // `초은별씨`: three syllables, whatever the surname.
    let is_whole = || word.ends_with('씨') && name.chars().count() == 3 && name.chars().all(is_hangul);
    !county
        && person
        && (names_somebody(name)
            || is_whole()
            || is_short_behind_given(text, pieces, last, name)
            // `찬(21)씨`
            || (is_aged(stem) && name.chars().all(is_hangul)))
}

/// `가보현행(66) (씨)`, `평론가 대기온 (씨)`, `알주부리 (씨)`: a word that does not look like a name, with an
/// age, behind what somebody is, or of four syllables.
fn is_told_as_name(text: &str, pieces: &[Piece], last: usize) -> bool {
    let Some(word) = word_before(text, pieces, last) else { return false };
    let is_titled = || {
        let title = last.checked_sub(1).and_then(|name| word_before(text, pieces, name));
        word.chars().count() == 3 && title.is_some_and(|title| roles::of(title).is_title())
    };
    let name = bracketless(word);
    let length = name.chars().count();
    let is_plain = matches!(length, 3 | 4) && name.chars().all(is_hangul);
    // `알주부리 (씨)`: few things of four syllables have seeds.
    is_plain && !roles::of(name).is_somebody() && (length == 4 || is_aged(word) || is_titled())
}

/// `응우옌 티 란 (씨)`, `응우옌 티 란(47) (씨)`: a short name, not far behind a given name of foreigners that
/// a list has.
fn is_short_behind_given(text: &str, pieces: &[Piece], at: usize, name: &str) -> bool {
    let is_given =
        |back: usize| at.checked_sub(back).is_some_and(|at| roles::of(&text[pieces[at].span]).is_given());
    name.chars().count() <= 2 && name.chars().all(is_hangul) && (1..=2).any(is_given)
}

/// Whether an honorific may stand behind the word: a name, a surname, a letter, `박모`, or a foreign name.
fn names_somebody(word: &str) -> bool {
    name::likeness(word) > name::NONE
        || name::is_surname(word)
        || is_letter(word)
        || word.ends_with(BLIND)
        || name::looks_foreign(word)
}

/// `A`, `ㄱ`: the letter that stands for a name.
/// Papers that spare the names of suspects and victims give them letters.
/// Not `AB`: firms have such names, as in `AB는`.
pub(super) fn is_letter(word: &str) -> bool {
    let mut chars = word.chars();
    word.len() <= 'ㄱ'.len_utf8()
        && chars.next().is_some_and(|c| matches!(c, 'A'..='Z' | 'ㄱ'..='ㅎ'))
        && chars.as_str().is_empty()
}

/// Whether a word of the shape of a name is a stem, a case form or a thing: `전날에(는)`, `조사받(는)`,
/// `배추값(은)`.
fn inflected(word: &str, roles: Roles) -> bool {
    roles.is_nobody()
        || roles.is_whole_stem()
        || ends_in(word, INFLECTED)
        || INFLECTIONS.iter().any(|ending| word.ends_with(ending))
}

/// The last syllables of numbers and shares of people, and of what bounds them.
static MAYBE_PEOPLE: Syllables = Syllables::new()
    .with_tail_of(HEADS)
    .with_tail_of(RESPECTED)
    .with_tails_of(HALVES)
    .with_tails_of(AT_LEAST);

/// `20여 명`, `응답자의 22.6%`, `7명 이상`, `30명가량`.
fn is_number_of_people(text: &str, pieces: &[Piece], last: usize, word: &str) -> bool {
    // Most words end otherwise.
    if !(word.ends_with('%') || MAYBE_PEOPLE.may_end(word)) {
        return false;
    }
    let is_number = |at: usize, word: &str| {
        let before = || word_before(text, pieces, at);
        is_count(word, before) || is_share(word, before)
    };
    match AT_LEAST.iter().find_map(|bound| word.strip_suffix(bound)) {
        Some("") => word_before(text, pieces, last).is_some_and(|number| is_number(last - 1, number)),
        number => is_number(last, number.unwrap_or(word)),
    }
}

/// `22.6%` behind `응답자의`, `응답자`: a share of people, who speak with one voice.
fn is_share<'t>(word: &str, before: impl Fn() -> Option<&'t str>) -> bool {
    // But `원화 약세의 70%`.
    let is_people = |word: &str| {
        let group = word.strip_suffix('의').unwrap_or(word);
        roles::of(group).is_somebody() || group.ends_with(['들', '층'])
    };
    let is_percentage = word.ends_with('%') && word.starts_with(|c: char| c.is_ascii_digit());
    (is_percentage || HALVES.contains(&word)) && before().is_some_and(is_people)
}

/// `20여 명`, `7명`, `한 명`: people counted.
fn is_count<'t>(word: &str, before: impl Fn() -> Option<&'t str>) -> bool {
    let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let counts = |word: &str| digit(word) || word.ends_with(OVER) || word == SOME || FEW.contains(&word);
    // `그중 한 분이`
    let is_respected = || word == RESPECTED && before().is_some_and(|before| before == SOME);
    is_respected()
        || word.ends_with(HEADS) && (digit(word) || (word == HEADS && before().is_some_and(counts)))
}
