//! What a word is by the lists of titles, sources, bodies and nobodies: one look-up for all of them.
//!
//! Korean compounds have their head at the end: a `노조위원장` is a 위원장, an `한들전자대표` a 대표. Most
//! lists are therefore asked by the end of the word, in one look for all of them; those of openers, pronouns,
//! given names and nations by the whole. Where a word ends in a title and in a word for people, the longer of
//! the two is what it is: `창업자` is a title, though `업자` are people.
//!
//! A word may have several roles (`감사원` is a body, and ends like a title). Which counts is decided by
//! [`edge`](super::edge). What no list has has no roles; that says nothing about what it is.

use crate::lexicon::topics::Pronoun;
use crate::lexicon::{clauses, foreigners, institutions, phrases, sources, surnames, things, titles, topics};
use crate::scan::index::{Endings, first_of};
use crate::scan::syllables::Syllables;

/// A set of roles.
/// A bit for each: a word is asked for all its roles once, and for single ones from then on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Roles(u32);

/// Roles of words that end in one of a list.
const TITLE: u32 = 1;
/// `관계자`, `상인`.
const SOURCE: u32 = 1 << 1;
/// `한들은행`.
const INSTITUTION: u32 = 1 << 2;
/// `조사하(는)`, `서울에(는)`.
const STEM: u32 = 1 << 3;
/// Ends in one of [`NEVER`](topics::NEVER) that has more than two syllables.
/// Of the [things](things::THINGS) too, and of [kinds](things::KINDS) of them with any number: `배추값(은)`.
const NOBODY: u32 = 1 << 4;
/// Roles of words that are themselves in a list.
const WHOLE_INSTITUTION: u32 = 1 << 5;
/// `최근(은)`.
const NEVER: u32 = 1 << 6;
/// `이날`.
const OPENER: u32 = 1 << 7;
/// `서울`, which stands before titles and begins as a name does.
const NO_NAME: u32 = 1 << 8;
/// `그`.
const PRONOUN: u32 = 1 << 9;
/// `나선`, `지켜본`.
const ADNOMINAL: u32 = 1 << 10;
/// `나타나(는)`, with nothing before the stem.
const WHOLE_STEM: u32 = 1 << 11;
/// `노르웨이`.
const ABROAD: u32 = 1 << 12;
/// The given name of a foreigner.
const GIVEN: u32 = 1 << 13;
/// A Japanese surname.
const JAPANESE: u32 = 1 << 14;
/// A title that longer words only end like.
const WHOLE_TITLE: u32 = 1 << 15;
/// A word for people that longer words only end like.
const WHOLE_SOURCE: u32 = 1 << 16;

/// The whole name of somebody, with a particle for its end.
const NAMED: u32 = 1 << 17;

/// Those that a longer word has by its end alone.
const BY_END: u32 = TITLE | SOURCE | INSTITUTION | STEM | NOBODY;

/// A list, the roles of its words, and those of its longer ones.
type List = (&'static [&'static str], u32, u32);

/// A list more is a row more here, and a bit if its role is new.
const LISTS: [List; 18] = [
    (titles::TITLES, TITLE, 0),
    (titles::WHOLE_TITLES, WHOLE_TITLE, 0),
    (sources::SOURCES, SOURCE, 0),
    (sources::WHOLE_SOURCES, WHOLE_SOURCE, 0),
    (institutions::INSTITUTIONS, INSTITUTION | WHOLE_INSTITUTION, 0),
    (topics::STEMS, STEM | WHOLE_STEM, 0),
    (topics::NEVER, NEVER, NOBODY),
    (things::THINGS, NEVER, NOBODY),
    (things::KINDS, NOBODY, 0),
    (topics::OPENERS, OPENER, 0),
    (surnames::NO_NAMES, NO_NAME, 0),
    (surnames::LIKE_CASES, NAMED, 0),
    (&PRONOUNS, PRONOUN, 0),
    (clauses::ADNOMINAL, ADNOMINAL, 0),
    (phrases::NATIONS, ABROAD, 0),
    (foreigners::FIRMS_ABROAD, ABROAD, 0),
    (foreigners::GIVEN, GIVEN, 0),
    (foreigners::JAPANESE, JAPANESE, 0),
];

/// The words of the list of pronouns, without whom they stand for.
const PRONOUNS: [&str; topics::PRONOUNS.len()] = first_of(topics::PRONOUNS);

/// How many words all lists have.
const COUNT: usize = {
    let (mut count, mut list) = (0, 0);
    while list < LISTS.len() {
        count += LISTS[list].0.len();
        list += 1;
    }
    count
};

/// The words of all lists with their roles, one behind the other; longer than two syllables, some have more.
const WORDS: ([&str; COUNT], [u32; COUNT]) = {
    let (mut words, mut roles) = ([""; COUNT], [0; COUNT]);
    let (mut count, mut list) = (0, 0);
    while list < LISTS.len() {
        let (listed, all, long) = LISTS[list];
        let mut at = 0;
        while at < listed.len() {
            words[count] = listed[at];
            roles[count] = if listed[at].len() > 6 { all | long } else { all };
            (count, at) = (count + 1, at + 1);
        }
        list += 1;
    }
    (words, roles)
};

/// [`WORDS`] by their last two syllables.
static BY_ENDING: Endings<COUNT, 2, 4096> = Endings::of_words(&WORDS.0);
/// The roles of [`WORDS`], in the same order.
static ROLES: [u32; COUNT] = WORDS.1;

/// What the lists say of a word.
/// `노조위원장`: a title, by its end. `감사원`: a title and a body. `대표는` has no roles: the particle must
/// be off by then.
pub(super) fn of(word: &str) -> Roles {
    let mut roles = 0;
    for (at, before) in BY_ENDING.rests(word) {
        roles |= if before.is_empty() { ROLES[at] } else { ROLES[at] & BY_END };
    }
    // `창업자` is a title, though `업자` are people.
    let is_both = roles & (TITLE | SOURCE) == TITLE | SOURCE;
    Roles(if is_both && longest(word, TITLE) > longest(word, SOURCE) { roles & !SOURCE } else { roles })
}

/// Bytes of the longest ending of a word that has a role.
/// Six for `창업자` asked for words for people, as `업자` is one.
#[cold]
fn longest(word: &str, role: u32) -> usize {
    let ends = BY_ENDING.rests(word).filter(|(at, _)| ROLES[*at] & role != 0);
    ends.map(|(_, before)| word.len() - before.len()).max().unwrap_or(0)
}

/// Whether a word for people is one for a body too, by an ending that is at least as long: `연구팀`, whose
/// people speak as one; `통일부`, which ends like `일부`; not `운전자`, which ends like a firm.
pub(super) fn is_team(word: &str) -> bool {
    longest(word, INSTITUTION) >= longest(word, SOURCE).max(1)
}

/// Bytes of the longest title in which a word ends; none where it ends in none.
pub(super) fn length_of_title(word: &str) -> usize {
    longest(word, TITLE)
}

/// Whether the word [is a title](Roles::is_title), asked of words of which nothing else is.
/// `노조위원장`; not `대표는`.
pub(super) fn is_title(word: &str) -> bool {
    may_be_title(word) && of(word).is_title()
}

/// Whether a word may be a title by its last syllable, which most are not. What ends in none may.
/// `대표`, and so `한들표`; not `한들푸드`.
#[inline]
pub(super) fn may_be_title(word: &str) -> bool {
    match word.as_bytes() {
        [.., 0xEA..=0xED, second, third] => TITLE_ENDS.may_have(*second, *third),
        _ => true,
    }
}

/// The last syllables of titles.
static TITLE_ENDS: Syllables =
    Syllables::new().with_tails_of(titles::TITLES).with_tails_of(titles::WHOLE_TITLES);

/// Whether the word [is an opener](Roles::is_opener), asked of words of which nothing else is.
/// `이날`, `한편`; not `4일`, which is told by its shape.
#[inline]
pub(super) fn is_opener(word: &str) -> bool {
    // Most words begin otherwise.
    MAY_OPEN.may_begin(word) && opens(word)
}

/// The same of a word that begins as one does.
#[inline(never)]
fn opens(word: &str) -> bool {
    OPENERS_BY_ENDING.holds(word)
}

/// The first syllables of openers.
static MAY_OPEN: Syllables = Syllables::new().with_heads_of(topics::OPENERS);

/// The openers by their last two syllables.
static OPENERS_BY_ENDING: Endings<{ topics::OPENERS.len() }, 2> = Endings::of_words(topics::OPENERS);

impl Roles {
    /// Whether one of the roles in `of` is among them.
    const fn any(self, of: u32) -> bool {
        self.0 & of != 0
    }

    /// Ends in a title, or is one: `노조위원장`, `화가`.
    pub(super) const fn is_title(self) -> bool {
        self.any(TITLE | WHOLE_TITLE)
    }

    /// Ends in a word for people whom the text does not name, or is one.
    /// `관계자`, `상인`, `처남`; not `창업자`, whose longer end is a title.
    pub(super) const fn is_source(self) -> bool {
        self.any(SOURCE | WHOLE_SOURCE)
    }

    /// Ends in a word for a body, or is a nation or a firm abroad.
    /// `한들은행`, `노르웨이`.
    pub(super) const fn is_institution(self) -> bool {
        self.any(INSTITUTION | ABROAD)
    }

    /// Is a nation or a firm abroad, which stands between a name and a title: `미국`, `테슬라`.
    pub(super) const fn is_abroad(self) -> bool {
        self.any(ABROAD)
    }

    /// Is the given name of a foreigner: `위르겐`.
    pub(super) const fn is_given(self) -> bool {
        self.any(GIVEN)
    }

    /// Is the whole name of somebody that ends as a word with a particle does: `왕이`.
    pub(super) const fn is_named(self) -> bool {
        self.any(NAMED)
    }

    /// Is a Japanese surname: `다나카`.
    pub(super) const fn is_japanese(self) -> bool {
        self.any(JAPANESE)
    }

    /// Ends in one of these three, or is a nation or a firm abroad.
    /// `대표`, `상인`, `한들은행`: whatever may speak by itself.
    pub(super) const fn is_somebody(self) -> bool {
        self.any(TITLE | WHOLE_TITLE | SOURCE | WHOLE_SOURCE | INSTITUTION | ABROAD)
    }

    /// Is a word for a body by itself: `감사원`, which ends like a title.
    pub(super) const fn is_whole_institution(self) -> bool {
        self.any(WHOLE_INSTITUTION)
    }

    /// Is a role by itself, so that a surname and a given name are not what it is made of.
    /// `변호사`, which begins with the surname 변. A longer word that only ends as a body does may be a name:
    /// `김지원`.
    pub(super) const fn is_no_full_name(self) -> bool {
        self.any(TITLE | WHOLE_TITLE | SOURCE | WHOLE_SOURCE | WHOLE_INSTITUTION)
    }

    /// Ends as the stem of a verb or a case does that looks like a noun before a particle.
    /// `조사하(는)`, `서울에(는)`.
    pub(super) const fn is_stem(self) -> bool {
        self.any(STEM)
    }

    /// Is such a stem and no more: `나타나(는)`, which looks like a name.
    pub(super) const fn is_whole_stem(self) -> bool {
        self.any(WHOLE_STEM)
    }

    /// Is a noun, a time or the like that is nobody.
    /// `최근(은)`, `결국(은)`.
    pub(super) const fn is_never(self) -> bool {
        self.any(NEVER)
    }

    /// Is one of these or ends in a long one.
    /// `시장에(는)`, `전통시장에(는)`.
    pub(super) const fn is_nobody(self) -> bool {
        self.any(NEVER | NOBODY)
    }

    /// Stands at the head of a sentence and is no part of a phrase.
    /// `이날`, `그러면서`.
    pub(super) const fn is_opener(self) -> bool {
        self.any(OPENER)
    }

    /// Stands for somebody: whom the word, which has these roles, means.
    /// `그`: one person; `이들`: several; `양측`: both. None for every other word.
    pub(super) fn pronoun(self, word: &str) -> Option<Pronoun> {
        let listed = || topics::PRONOUNS.iter().find(|(form, _)| *form == word);
        self.any(PRONOUN).then(listed).flatten().map(|(_, pronoun)| *pronoun)
    }

    /// Is one of the verbs before their nouns that end as nouns may.
    /// `나선`, `지켜본`, which might be names.
    pub(super) const fn is_adnominal(self) -> bool {
        self.any(ADNOMINAL)
    }

    /// Begins like a name and stands before titles: `서울`.
    pub(super) const fn is_no_name(self) -> bool {
        self.any(NO_NAME)
    }
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;
    use alloc::format;
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn roles_are_those_of_the_lists() {
        let words: Vec<_> = LISTS.iter().flat_map(|list| list.0.iter().copied()).collect();
        let ends = |word: &str, list: &[&str]| list.iter().any(|entry| word.ends_with(entry));
        for word in
            words.iter().copied().flat_map(|word| [word.to_owned(), format!("가{word}"), format!("{word}는")])
        {
            let (word, roles) = (word.as_str(), of(&word));
            let is_title = ends(word, titles::TITLES) || titles::WHOLE_TITLES.contains(&word);
            assert_eq!(roles.is_title(), is_title, "{word}");
            assert_eq!(super::is_title(word), is_title, "{word}");
            let longest =
                |list: &[&str]| list.iter().filter(|end| word.ends_with(**end)).map(|end| end.len()).max();
            let overruled = longest(titles::TITLES) > longest(sources::SOURCES);
            let is_source =
                ends(word, sources::SOURCES) && !overruled || sources::WHOLE_SOURCES.contains(&word);
            assert_eq!(roles.is_source(), is_source, "{word}");
            let is_abroad = phrases::NATIONS.contains(&word) || foreigners::FIRMS_ABROAD.contains(&word);
            assert_eq!(roles.is_institution(), is_abroad || ends(word, institutions::INSTITUTIONS), "{word}");
            assert_eq!(roles.is_abroad(), is_abroad, "{word}");
            assert_eq!(roles.is_stem(), ends(word, topics::STEMS), "{word}");
            assert_eq!(
                roles.is_never(),
                topics::NEVER.contains(&word) || things::THINGS.contains(&word),
                "{word}"
            );
            assert_eq!(roles.is_opener(), is_opener(word), "{word}");
            assert_eq!(roles.is_opener(), topics::OPENERS.contains(&word), "{word}");
            assert_eq!(roles.is_adnominal(), clauses::ADNOMINAL.contains(&word), "{word}");
            assert_eq!(roles.pronoun(word).is_some(), PRONOUNS.contains(&word), "{word}");
            assert_eq!(roles.is_no_name(), surnames::NO_NAMES.contains(&word), "{word}");
        }
    }

    #[test]
    fn a_compound_has_the_role_of_its_end() {
        assert!(of("한들전자대표").is_title() && of("관계자").is_source() && of("CEO").is_title());
        assert_eq!(of("대표는"), Roles(0));
        assert_eq!(of(""), Roles(0));
        assert!(of("이날").is_opener() && !of("가이날").is_opener());
    }
}
