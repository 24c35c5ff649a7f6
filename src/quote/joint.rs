//! Which words may stand within a speaker's phrase: names, titles, bodies, nouns without a particle.
//!
//! It is told by the end of the word, as there is no dictionary of nouns: in order,
//!
//! 1. signs (`,` `…` `:`), counts and times (`4일`, `30명`), openers (`이날`) do not join;
//! 2. names of posts (`주한`), of nations, `전`, `당시` behind a name do, although some end as verbs;
//! 3. a verb before its noun does not (`이끈`, `운영하는`, `대표인`), unless the whole looks like a name by
//!    its syllables (`엄영진`, `육해린`);
//! 4. a surname, whatever a list has, what looks like a name without a case, and what ends in `의` does;
//! 5. a word in `과` does where that is a department (`산부인과`, `국문학과`) and not *and*;
//! 6. any other does unless it ends as a particle or a connective does.
//!
//! So a firm of no list joins as long as it ends like a noun. `한들하고` does not, nor does a firm that ends
//! in `는`.

use super::clause::is_past;
use super::name;
use super::parts::are_names;
use super::roles::{self, Roles};
use super::syllable::{Facts, facts};
use super::verb::{Form, verb};
use super::word::{Word, is_abbreviated};
use crate::lexicon::attribution::{AT, POSTS};
use crate::lexicon::clauses::COORDINATING;
use crate::lexicon::phrases::{
    AFTERWARDS, BROKEN, COUNTERS, DEPARTMENTS, LEFT_BEHIND, LINKED, LINKED_BY_GO, NAMES_IN_RAN, NAMES_IN_RIN,
    NO_VERBS, OUTSIDE, PLACES_IN_DO, SENIOR, SOME, THEN, VILLAGE, WHEREUPON,
};
use crate::lexicon::topics::Pronoun;
use crate::scan::class::{has_final, is_hangul};
use crate::scan::jamo::{A, EO, WEO, YEO, final_of, parts};
use crate::scan::syllables::Syllables;

/// Whether a word may stand before the rest of a phrase; `named` says that a name stands before the word.
/// `한들전자` before `대표는`, `주한` before `대사는`; not `4일`, `이날`, `이끈`. Signs and times come first,
/// as they are told by a byte or two; what a list has before what a word ends in, since `인도` ends as a
/// particle does.
pub(super) fn joins(word: Word<'_>, named: impl Fn() -> bool) -> bool {
    let Word { written, bare, roles } = word;
    // Most words end in a syllable.
    let ends_in_syllable = matches!(written.as_bytes(), [.., 0xEA..=0xED, _, _]);
    let stopped = !ends_in_syllable
        && matches!(
            written.chars().next_back(),
            Some(',' | '.' | '?' | '!' | '…' | ':' | ';' | '=' | '/' | ']' | '>' | '|')
        )
        && !is_abbreviated(written);
    if stopped || is_time(word) {
        return false;
    }
    // `김도윤 당시 한빛시장`
    if written == THEN && named() {
        return true;
    }
    // A bracket is no part of an opener.
    let opens = roles.is_opener() && word.is_bare();
    if opens || bare.is_empty() || (MAYBE_OUTSIDE.may_begin(bare) && OUTSIDE.contains(&bare)) {
        return false;
    }
    // They end like verbs, as do `인도`, `그리스`.
    (bare.starts_with(AT) && POSTS.contains(&bare))
        || bare == SENIOR
        || roles.pronoun(bare).is_some_and(|pronoun| pronoun != Pronoun::Person)
        || is_part(bare, roles, named, written.ends_with(')') && !word.is_bare())
        || roles.is_abroad()
}

/// The first syllables of [those](OUTSIDE) that never join.
static MAYBE_OUTSIDE: Syllables = Syllables::new().with_heads_of(OUTSIDE);

/// The same of a word that is no opener, pronoun or the like: it is not where it describes what follows, or
/// has a particle, which none has before a `glossed` word's bracket (`사나에(早苗)`).
fn is_part(word: &str, roles: Roles, named: impl Fn() -> bool, glossed: bool) -> bool {
    // `신고했으나 (고용노동부는)`, `정회된뒤 (노 의원은)`
    // A short one may be a name, unless it is in the past tense: `박지만`, `했지만`.
    let coordinates =
        |ending: &&str| word.strip_suffix(ending).is_some_and(|verb| word.len() > 9 || is_past(verb));
    if COORDINATING.iter().any(coordinates) || (word.len() > 9 && word.ends_with(AFTERWARDS)) {
        return false;
    }
    if roles.is_given() || roles.is_japanese() || roles.is_named() {
        return true;
    }
    let listed = roles.is_somebody();
    let likeness = if listed { name::NONE } else { name::likeness(word) };
    // `KSS해운`
    let latin = || word.starts_with(|c: char| c.is_ascii_uppercase());
    // `김도윤·이하린 (의원)` ends as a verb does.
    let adnominal = is_adnominal(word, roles) && !latin() && !glossed && !are_names(word);
    if adnominal
        && !listed
        && (likeness < name::WHOLE || roles.is_adnominal())
        && !is_name_like_verb(word, likeness)
    {
        return false;
    }
    if name::is_surname(word)
        || listed
        || (likeness >= name::RARE && !has_case_of_name(word) && !is_whereupon(word))
        || (adnominal && is_name_like_verb(word, likeness))
        || word == SOME
        || word.ends_with('의')
    {
        return true;
    }
    if let Some(department) = word.strip_suffix('과') {
        let medical = DEPARTMENTS.iter().any(|field| department.ends_with(field));
        return medical || department.ends_with('학') || !department.ends_with(has_final);
    }
    // `김도윤 새벽으로 대표`: a company's name.
    (word.ends_with('로') && named()) || !(adnominal || (has_particle(word) && !glossed))
}

/// `추하진`, `엄영진`, `여찬운`: a name of a rarer surname. Verbs before their nouns end so too, but behind
/// an open syllable, and in 진 behind few vowels: `알려진`, `사라진`, `도운`.
fn is_name_like_verb(word: &str, likeness: i8) -> bool {
    let mut chars = word.chars().rev();
    let (Some(last), Some(before)) = (chars.next(), chars.next()) else { return false };
    let is_none_of_verbs = match last {
        // `경서진`, but `부서진`.
        '진' if before == '서' => word != BROKEN,
        '진' => before == '하' || has_final(before) || !matches!(parts(before).1, A | EO | YEO | WEO),
        '운' => has_final(before),
        // `육해린`, but `내린`, `걸린`.
        '린' => NAMES_IN_RIN.contains(&before),
        '란' => NAMES_IN_RAN.contains(&before),
        _ => false,
    };
    // `이진`: of two syllables only names with a common surname end so.
    let is_short = || last == '진' && likeness == name::SHORT && word.len() == 2 * '진'.len_utf8();
    (likeness >= name::RARE && is_none_of_verbs) || is_short()
}

/// Whether what looks like a name has a particle: `김도윤은`. Behind a vowel, 은 and 을 are of the name:
/// `김지은`, `박노을`.
fn has_case_of_name(word: &str) -> bool {
    let mut chars = word.chars().rev();
    match chars.next() {
        Some('은' | '을') => chars.next().is_none_or(has_final),
        last => matches!(last, Some('는' | '를' | '며' | '에' | '엔')),
    }
}

/// Whether a list says who or what a word is.
/// `대표`, `상인`, `한들은행`; not `한들푸드`.
pub(super) fn listed(word: &str) -> bool {
    roles::of(word).is_somebody()
}

/// `4일(현지시간)`, `오후`, `30명`.
pub(super) fn is_time(word: Word<'_>) -> bool {
    word.written.as_bytes().first().is_some_and(u8::is_ascii_digit)
        && COUNTERS.iter().any(|unit| word.bare.ends_with(unit))
}

/// Whether a case particle or the ending of a connective closes the word.
/// Which syllable stands before decides where names and nouns end so too: 은 behind a vowel (`지은`), 도
/// behind `경기`.
fn has_particle(word: &str) -> bool {
    let mut chars = word.chars();
    let Some(last) = chars.next_back() else { return false };
    let Some(before) = chars.next_back() else { return matches!(last, '는' | '은' | '을' | '를') };
    match last {
        '을' if word.ends_with(VILLAGE) => false,
        '은' | '을' => has_final(before) || !name::begins_as_name(word),
        '를' | '는' | '에' | '며' | '께' | '만' => true,
        '이' => has_final(before),
        '가' | '와' => !has_final(before) && is_hangul(before),
        // `시·도 의회`
        '도' => !(before == '·' || PLACES_IN_DO.contains(&before) || is_name_in_do(word)),
        '해' => name::likeness(word) < name::RARE,
        '고' => {
            is_verbal(before)
                || word.ends_with(LEFT_BEHIND)
                || (LINKED_BY_GO.contains(&before) && !name::looks_foreign(word))
        }
        '로' | '엔' if word.chars().count() > 2 => true,
        // `외치자 조합원들은`
        '자' if verb(word).is_some_and(|(verb, form)| form == Form::Whereupon && verb.is_listed()) => true,
        '서' if word.chars().count() > 3 => true,
        _ => LINKED.iter().any(|(end, stems)| *end == last && stems.contains(&before)),
    }
}

/// `한들도 의원`: a name of three syllables, the first two of which are no somebody (`회장도`).
pub(super) fn is_name_in_do(word: &str) -> bool {
    let Some(stem) = word.strip_suffix('도') else { return false };
    name::begins_as_name(word)
        && word.chars().count() == 3
        && name::likeness(word) >= name::SHORT
        && !listed(stem)
}

/// `나오자`: the end of a clause.
fn is_whereupon(word: &str) -> bool {
    WHEREUPON.iter().any(|ending| word.ends_with(ending))
}

/// Whether the syllable closes as stems of verbs do and nouns hardly: ㄲ ㄷ ㅂ ㅅ ㅆ ㅈ ㅊ ㅎ and two
/// consonants.
/// `받` of `받고`; not `창` of `창고`.
const fn is_verbal(syllable: char) -> bool {
    is_hangul(syllable) && matches!(final_of(syllable), 2 | 5 | 6 | 7 | 9..=15 | 17..=20 | 22 | 23 | 27)
}

/// Whether the word is a verb before its noun, as [`is_adnominal`] says, when its roles are not known yet.
/// `이끈`; not `바이든`, nor `운영하는`, which `clause` tells by the stem before its 는.
pub(super) fn describes_noun(word: &str) -> bool {
    let Some(last) = word.chars().next_back() else { return false };
    let facts = facts(last);
    (facts.any(Facts::ADNOMINAL) && ends_as_verb(word))
        || (facts.any(Facts::ADNOMINAL_WORD) && roles::of(word).is_adnominal())
}

/// Whether the word is a verb before its noun: `이끈`, `운영하는`, `대표인`.
fn is_adnominal(word: &str, roles: Roles) -> bool {
    let Some(last) = word.chars().next_back() else { return false };
    (facts(last).any(Facts::ADNOMINAL) && ends_as_verb(word)) || roles.is_adnominal()
}

/// Whether a word whose last syllable is that of a verb before its noun is longer, and none of the names and
/// nouns that end so: `바이든`.
fn ends_as_verb(word: &str) -> bool {
    let may_be_none = || word.ends_with(['든', '란', '인', '운', '던', '린']);
    word.len() > '든'.len_utf8() && !(may_be_none() && NO_VERBS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_an_envoy_serves_is_told_by_its_first_syllable() {
        assert!(POSTS.iter().all(|post| post.starts_with(AT)));
    }
}
