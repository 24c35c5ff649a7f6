//! From a verb as written to its dictionary form: `말했다`, `말하며`, `말한` → `말하다`.
//!
//! Of the [stems](super::stem) that the word may come from, one that the [list](crate::lexicon::verbs) has
//! decides (`물었다`: `묻다`, not `물다`); without one the regular reading stands.
//!
//! From the right, each ending of the [list](crate::lexicon::endings) that the word may have is taken off,
//! the longest first, and what is left must be a stem: `밝혔는데요` is `밝히` with `었` and `는데요`. The
//! form says how the clause goes on, which most rules ask rather than the tense: it ends (`말했다`), goes on
//! (`말하며`), describes a noun (`말한`), or makes somebody else react (`말하자`).
//!
//! A verb that no list has is read by the regular rules alone, and not where it describes a noun: too many
//! nouns end so. Nothing is looked up in a dictionary, so that a noun with the shape of a verb is one here;
//! whoever asks has to know that a verb may stand there.

use core::fmt;

use nom::Offset;

use super::bracket::may_open;
use super::stem::{Ending, FORMS, listed, readings};
use super::syllable::{Facts, facts};
use crate::Span;
use crate::lexicon::endings::ENDINGS;
use crate::lexicon::verbs::Force;
use crate::scan::class::is_hangul;
use crate::scan::fold::Folded;
use crate::scan::index::Endings;
use crate::scan::jamo::{N, YEO, compose, parts};
use crate::scan::same::behind;

pub(super) use crate::lexicon::endings::Form;

/// A verb by its stem; displays as the dictionary form.
///
/// ```
/// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 강조하며 웃었다.");
/// let quote = quotes[0].value();
/// let Some(gisa::quote::Cue::Verb(verb)) = quote.cue() else { unreachable!() };
/// assert_eq!(verb.to_string(), "강조하다");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Verb<'t> {
    /// All but the last syllable.
    head: Head<'t>,
    /// The last syllable of the stem, as it is without an ending: `하` of `말했다`.
    last: char,
    /// What the list says of it; [`Force::Other`] for a verb of none.
    force: Force,
}

/// A stem without its last syllable, which the ending may have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Head<'t> {
    /// Of the list.
    Listed(&'static str),
    /// As written.
    Written(&'t str),
}

impl Verb<'_> {
    /// What saying with it does.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 강조했다.");
    /// let quote = quotes[0].value();
    /// let Some(gisa::quote::Cue::Verb(verb)) = quote.cue() else { unreachable!() };
    /// assert_eq!(verb.force(), gisa::quote::Force::Emphasizes);
    /// ```
    #[must_use]
    pub const fn force(&self) -> Force {
        self.force
    }

    /// Whether the dictionary form is the given one, as in `verb.is("말하다")`.
    ///
    /// ```
    /// let quotes = gisa::quote::find("김도윤 대표는 “더 짓겠다”고 말했다.");
    /// let quote = quotes[0].value();
    /// let Some(gisa::quote::Cue::Verb(verb)) = quote.cue() else { unreachable!() };
    /// assert!(verb.is("말하다"));
    /// ```
    #[must_use]
    pub fn is(&self, lemma: &str) -> bool {
        let head = self.head();
        lemma.len() == head.len() + self.last.len_utf8() + '다'.len_utf8()
            && behind(lemma, head).and_then(|rest| rest.strip_prefix(self.last)) == Some("다")
    }

    /// Whether the dictionary form is one of these.
    /// `말했다` by 말하다, 전하다; not `숙였다`.
    pub(super) fn is_any(&self, lemmas: &[&str]) -> bool {
        lemmas.iter().any(|lemma| self.is(lemma))
    }

    /// The same verb, borrowing the text as given instead of the folded one; a listed stem borrows neither.
    /// It matters where the folded text has other bytes than the given one, as with Hangul written by its
    /// letters.
    pub(super) fn in_original<'t>(self, folded: &Folded<'t>) -> Verb<'t> {
        let head = match self.head {
            Head::Listed(head) => Head::Listed(head),
            Head::Written(head) => {
                let start = folded.text().offset(head);
                Head::Written(&folded.original()[folded.span(Span::new(start, start + head.len()))])
            }
        };
        Verb { head, last: self.last, force: self.force }
    }

    /// The verb of a stem in the list, whose last syllable is `last`.
    /// `말하` and `하`: the head is `말`.
    fn listed(stem: &'static str, last: char, force: Force) -> Self {
        Verb { head: Head::Listed(stem.strip_suffix(last).unwrap_or(stem)), last, force }
    }

    /// The stem without its last syllable.
    const fn head(&self) -> &str {
        match self.head {
            Head::Listed(head) | Head::Written(head) => head,
        }
    }

    /// Whether it is a reporting verb by the list.
    /// 말하다, 비판하다; not 숙이다.
    pub(super) fn is_listed(&self) -> bool {
        self.force != Force::Other
    }
}

impl fmt::Display for Verb<'_> {
    /// `말하다`, whatever form the text has.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}다", self.head(), self.last)
    }
}

/// Bytes of a syllable.
const SYLLABLE: usize = '가'.len_utf8();

/// The verb that a word is a form of, a listed one rather than another.
/// `말했다.`: 말하다, and that it ends its sentence. `물었다`: 묻다, and not 물다, which no list has. None
/// for `대표`, `통화에서`.
pub(super) fn verb(word: &str) -> Option<(Verb<'_>, Form)> {
    let word = match word.as_bytes() {
        [.., 0xEB..=0xEC, _, _] => word,
        _ => word.trim_end_matches(|c: char| !is_hangul(c)),
    };
    form_of(word).or_else(|| form_of(before_bracket(word)?))
}

/// `판시했다(대법원`, `밝혔다(2031노106)`: the end of a sentence before brackets glued to it.
fn before_bracket(word: &str) -> Option<&str> {
    // Most words have none.
    if !may_open(word) {
        return None;
    }
    word.split_once('(').map(|(written, _)| written).filter(|written| written.ends_with('다'))
}

/// The same of a word that ends in a syllable.
/// The longest ending is tried first: `밝혔는데요` has `는데요`, and not `요`.
fn form_of(word: &str) -> Option<(Verb<'_>, Form)> {
    let last = word.chars().next_back()?;
    if !may_end_verb(last) {
        return None;
    }
    let mut regular = None;
    // From the longest ending to none.
    for (at, before) in ENDINGS_BY_END.rests(word) {
        let found = behind_stem(before, FORMS[at], &mut regular);
        if found.is_some() {
            return found;
        }
    }
    behind_stem(word, Ending::NONE, &mut regular).or(regular)
}

/// The verb that a word without its ending is the stem of.
/// `밝히` of `밝히지 (않았다)`. None where the word ends in no syllable.
pub(super) fn of_stem(stem: &str) -> Option<Verb<'_>> {
    let last = stem.chars().next_back().filter(|&c| is_hangul(c))?;
    let head = &stem[..stem.len() - last.len_utf8()];
    Some(match listed(head, last) {
        Some((stem, force)) => Verb::listed(stem, last, force),
        None => Verb { head: Head::Written(head), last, force: Force::Other },
    })
}

/// The verb that a word before a noun is the past of by its look: `속인`, `위협한`. Not one of a single
/// syllable, nor in 든, whose stems end otherwise (`연`, `만든`), nor a verb behind what is done or not (`다
/// 한`, `못한`).
pub(super) fn of_adnominal(word: &str) -> Option<Verb<'_>> {
    let (at, last) = word.char_indices().next_back()?;
    let (onset, vowel, coda) = parts(last);
    let is_auxiliary = last == '한' && at == SYLLABLE;
    let verbal = at > 0 && is_hangul(last) && coda == N && last != '든' && !is_auxiliary;
    verbal.then(|| Verb {
        head: Head::Written(&word[..at]),
        last: compose(onset, vowel, 0),
        force: Force::Other,
    })
}

/// The listed verb that `before` is a stem of, as the ending behind it leaves it; `regular` takes the first
/// that is not listed.
/// `말하` behind which `며` stood; and of `물` behind `으며`, 묻다 rather than 물다. None where no list has
/// any of the stems, of which the first is kept as `regular` unless it describes a noun.
fn behind_stem<'t>(
    before: &'t str,
    ending: Ending,
    regular: &mut Option<(Verb<'t>, Form)>,
) -> Option<(Verb<'t>, Form)> {
    let syllable = before.chars().next_back().filter(|&c| is_hangul(c))?;
    let head = &before[..before.len() - syllable.len_utf8()];
    let mut found = None;
    readings(head, syllable, ending, &mut |head, last, form| {
        if found.is_some() {
            return;
        }
        if let Some((stem, force)) = listed(head, last) {
            found = Some((Verb::listed(stem, last, force), form));
        } else if form != Form::Adnominal && regular.is_none() {
            *regular = Some((Verb { head: Head::Written(head), last, force: Force::Other }, form));
        }
    });
    found
}

/// Whether the syllable is the last of an ending, or of a stem with [none](Ending::NONE).
/// Asked first, since it turns most words away.
/// `다`, `며`, `한`; not `표`, `장`.
fn may_end_verb(last: char) -> bool {
    let (_, vowel, coda) = parts(last);
    facts(last).any(Facts::ENDING) || coda == N || (coda == 0 && (vowel == YEO || last == '해'))
}

/// [`ENDINGS`] by their last two syllables.
static ENDINGS_BY_END: Endings<{ ENDINGS.len() }, 2> = Endings::of_rows(ENDINGS);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::verbs::VERBS;
    use alloc::string::ToString;

    #[test]
    fn forms_lead_to_the_dictionary() {
        for (written, lemma) in [
            ("말했다", "말하다"),
            ("말하며", "말하다"),
            ("말한", "말하다"),
            ("말합니다", "말하다"),
            ("밝혔다.", "밝히다"),
            ("밝히기도", "밝히다"),
            ("덧붙였다", "덧붙이다"),
            ("내다봤다", "내다보다"),
            ("물었다", "묻다"),
            ("되물으며", "되묻다"),
            ("그었다", "긋다"),
            ("모았다", "모으다"),
            ("적었다", "적다"),
            ("썼다", "쓰다"),
            ("꼬집었다", "꼬집다"),
            ("털어놨다", "털어놓다"),
            ("털어놓았다", "털어놓다"),
            ("말씀하셨다", "말씀하다"),
            ("했다", "하다"),
            ("물러섰지만", "물러서다"),
            ("전해졌다", "전해지다"),
            ("내보냈다", "내보내다"),
            ("외쳤다", "외치다"),
            ("설명했습니다", "설명하다"),
            ("밝혔는데요", "밝히다"),
            ("판시하였다", "판시하다"),
            ("설명해", "설명하다"),
            ("밝히겠다", "밝히다"),
        ] {
            assert_eq!(verb(written).map(|found| found.0.to_string()).as_deref(), Some(lemma), "{written}");
        }
    }

    #[test]
    fn nouns_are_no_verbs() {
        for word in ["대표", "시장은", "4일", "", "통화에서", "CEO"] {
            assert_eq!(verb(word), None, "{word}");
        }
    }

    #[test]
    fn the_longest_ending_is_read_first() {
        assert!(ENDINGS.is_sorted_by_key(|(ending, _)| core::cmp::Reverse(ending.len())));
    }

    #[test]
    fn the_list_is_in_order() {
        assert!(VERBS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
