//! From a verb as written to its dictionary form: `말했다`, `말하며`, `말한` → `말하다`.
//!
//! A small automaton over the last syllable of the stem and the ending behind it. A stem that the [list](crate::lexicon::verbs)
//! has decides between readings (`물었다`: `묻다`, not `물다`); without one the regular reading stands.

use core::fmt;

use nom::Offset;

use super::syllable::{Facts, facts};
use crate::Span;
use crate::lexicon::endings::{Behind, ENDINGS, NONE};
use crate::lexicon::verbs::{Force, VERBS};
use crate::scan::class::is_hangul;
use crate::scan::fold::Folded;
use crate::scan::index::Endings;

pub(crate) use crate::lexicon::endings::Form;

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
    /// The stem as written, without its last syllable, which the ending may have changed.
    head: &'t str,
    last: char,
    force: Force,
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
        let stem = lemma.strip_suffix('다').and_then(|stem| stem.strip_suffix(self.last));
        stem == Some(self.head)
    }

    /// The same verb, borrowing the text as given instead of the folded one; a listed stem borrows neither.
    pub(crate) fn in_original<'t>(self, folded: &Folded<'t>) -> Verb<'t> {
        let listed = listed(self.head, self.last);
        let head = match listed {
            Some((stem, _)) => stem.strip_suffix(self.last).unwrap_or(stem),
            None => {
                let start = folded.text().offset(self.head);
                &folded.original()[folded.span(Span::new(start, start + self.head.len()))]
            }
        };
        Verb { head, last: self.last, force: self.force }
    }

    /// Whether it is a reporting verb by the list.
    pub(crate) fn is_listed(&self) -> bool {
        self.force != Force::Other
    }
}

impl fmt::Display for Verb<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}다", self.head, self.last)
    }
}

/// The verb that a word is a form of, a listed one rather than another.
pub(crate) fn verb(word: &str) -> Option<(Verb<'_>, Form)> {
    let word = match word.as_bytes() {
        [.., 0xEB..=0xEC, _, _] => word,
        _ => word.trim_end_matches(|c: char| !is_hangul(c)),
    };
    let last = word.chars().next_back()?;
    if !may_end_verb(last) {
        return None;
    }
    let mut regular = None;
    // From the longest ending to none.
    for (at, before) in ENDINGS_BY_END.rests(word) {
        let found = behind_stem(before, Ending(ENDINGS[at].1), &mut regular);
        if found.is_some() {
            return found;
        }
    }
    behind_stem(word, Ending(NONE), &mut regular).or(regular)
}

/// The listed verb that `before` is a stem of, as the ending behind it leaves it; `regular` takes the first that is not listed.
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
            let head = stem.strip_suffix(last).unwrap_or(stem);
            found = Some((Verb { head, last, force }, form));
        } else if form != Form::Adnominal && regular.is_none() {
            *regular = Some((Verb { head, last, force: Force::Other }, form));
        }
    });
    found
}

/// Whether the syllable is the last of an ending, or of a stem with [none](NONE).
fn may_end_verb(last: char) -> bool {
    let (_, vowel, coda) = parts(last);
    facts(last).any(Facts::ENDING) || coda == N || (coda == 0 && (vowel == YEO || last == '해'))
}

/// What stands behind a stem.
#[derive(Clone, Copy)]
struct Ending(&'static [(Behind, Form)]);

static ENDINGS_BY_END: Endings<{ ENDINGS.len() }, 2> = Endings::of_rows(ENDINGS);

impl Ending {
    /// The form that it makes behind the given shape of a stem.
    fn behind(self, shape: Behind) -> Option<Form> {
        self.0.iter().find(|(behind, _)| *behind == shape).map(|(_, form)| *form)
    }
}

static VERBS_BY_ENDING: Endings<{ VERBS.len() }, 2, 1024> = Endings::of_rows(VERBS);

/// The entry of the stem `head` + `last` in the list.
fn listed(head: &str, last: char) -> Option<(&'static str, Force)> {
    let mut end = [0; 6];
    let length = last.encode_utf8(&mut end[3..]).len();
    let from = match head.as_bytes() {
        [.., a, b, c] if length == 3 => {
            (end[0], end[1], end[2]) = (*a, *b, *c);
            0
        }
        [] => 3,
        _ => return None,
    };
    let fits =
        |stem: &str| stem.len() == head.len() + length && stem.ends_with(last) && stem.starts_with(head);
    VERBS_BY_ENDING.candidates(&end[from..3 + length]).map(|at| VERBS[at]).find(|(stem, _)| fits(stem))
}

/// Calls `read` with each stem (without its last syllable, and that) that `syllable` with the ending `rest` may come from.
fn readings<'t>(head: &'t str, syllable: char, ending: Ending, read: &mut impl FnMut(&'t str, char, Form)) {
    let (onset, vowel, coda) = parts(syllable);
    let added = match coda {
        SS => {
            if let Some(form) = ending.behind(Behind::Past) {
                past(head, (onset, vowel), form, read);
            }
            None
        }
        N => ending.behind(Behind::N),
        B => ending.behind(Behind::B),
        _ => None,
    };
    if let Some(form) = added {
        read(head, compose(onset, vowel, 0), form);
    }
    let closed = || if coda == 0 { None } else { ending.behind(Behind::Closed) };
    if let Some(form) = ending.behind(Behind::Stem).or_else(closed) {
        irregular(head, syllable, read, form);
    }
    let fused = match vowel {
        AE if syllable == '해' => '하',
        YEO if coda == 0 && listed(head, compose(onset, I, 0)).is_some() => compose(onset, I, 0),
        _ => return,
    };
    if let Some(form) = ending.behind(Behind::Fused) {
        read(head, fused, form);
    }
}

/// The stem as it is, and what it was if the ending softened it (`물으며` → `묻`).
fn irregular<'t>(head: &'t str, syllable: char, read: &mut impl FnMut(&'t str, char, Form), form: Form) {
    let (onset, vowel, coda) = parts(syllable);
    if coda == L {
        let hard = compose(onset, vowel, D);
        if listed(head, hard).is_some() {
            read(head, hard, form);
        }
    }
    read(head, syllable, form);
}

fn past<'t>(
    head: &'t str,
    (onset, vowel): (u32, u32),
    form: Form,
    read: &mut impl FnMut(&'t str, char, Form),
) {
    let plain = compose(onset, vowel, 0);
    if matches!(plain, '아' | '어') {
        // `모았다`: the stem's `으` is lost before a vowel.
        if listed(head, '으').is_some() {
            read(head, '으', form);
        }
        if let Some((at, before)) = head.char_indices().next_back() {
            uncontracted(&head[..at], before, form, read);
        }
        return;
    }
    if plain == '게' {
        // `없애겠다`: what is meant to be done.
        if let Some((at, before)) = head.char_indices().next_back() {
            read(&head[..at], before, form);
        }
        return;
    }
    if plain == '셔' {
        return honorific(head, form, read);
    }
    // `하였다`, the long form of `했다`.
    if let Some(head) = head.strip_suffix('하').filter(|_| plain == '여') {
        read(head, '하', form);
        return;
    }
    if let Some(stem) = doubled(head).filter(|_| matches!(plain, '라' | '러')) {
        return read(stem, '르', form);
    }
    let last = match (plain, vowel) {
        ('해', _) => '하',
        ('놔', _) => '놓',
        (_, YEO) => compose(onset, I, 0),
        (_, WA) => compose(onset, O, 0),
        (_, WEO) => compose(onset, U, 0),
        (_, WAE) => compose(onset, OE, 0),
        (_, EO) if !matches!(plain, '서' | '건' | '더') => compose(onset, EU, 0),
        _ => plain,
    };
    read(head, last, form);
    if last != plain && listed(head, plain).is_some() {
        read(head, plain, form);
    }
}

/// `소리질렀다`, `타일렀다`: what stands before the `르` of a listed stem, which a vowel behind it doubles to `ㄹ러`.
fn doubled(head: &str) -> Option<&'static str> {
    let (at, before) = head.char_indices().next_back()?;
    let (onset, vowel, coda) = parts(before);
    let mut buffer = [0; 4];
    let open = compose(onset, vowel, 0).encode_utf8(&mut buffer);
    let stem = || head[..at].bytes().chain(open.bytes()).chain("르".bytes());
    let index = VERBS.binary_search_by(|(word, _)| word.bytes().cmp(stem())).ok().filter(|_| coda == L)?;
    VERBS.get(index)?.0.strip_suffix('르')
}

/// `적었다`, `물었다`, `그었다`: the syllable before `았/었` is the stem's last one, or was before it lost or softened its final.
fn uncontracted<'t>(head: &'t str, syllable: char, form: Form, read: &mut impl FnMut(&'t str, char, Form)) {
    let (onset, vowel, coda) = parts(syllable);
    let hard = match coda {
        0 => Some(compose(onset, vowel, S)),
        L => Some(compose(onset, vowel, D)),
        _ => None,
    };
    if let Some(hard) = hard.filter(|&hard| listed(head, hard).is_some()) {
        read(head, hard, form);
    }
    read(head, syllable, form);
}

/// `말씀하셨다`, `물으셨다`: the stem before `(으)시`.
fn honorific<'t>(head: &'t str, form: Form, read: &mut impl FnMut(&'t str, char, Form)) {
    let Some((at, before)) = head.strip_suffix('으').unwrap_or(head).char_indices().next_back() else {
        return;
    };
    uncontracted(&head[..at], before, form, read);
}

const SYLLABLES: u32 = 0xAC00;
const VOWELS: u32 = 21;
const CODAS: u32 = 28;

// Indexes of vowels and finals (Unicode, section 3.12).
const AE: u32 = 1;
const EO: u32 = 4;
const YEO: u32 = 6;
const O: u32 = 8;
const WA: u32 = 9;
const WAE: u32 = 10;
const OE: u32 = 11;
const U: u32 = 13;
const WEO: u32 = 14;
const EU: u32 = 18;
const I: u32 = 20;
const N: u32 = 4;
const D: u32 = 7;
const L: u32 = 8;
const B: u32 = 17;
const S: u32 = 19;
const SS: u32 = 20;

/// Onset, vowel and final of a syllable.
fn parts(syllable: char) -> (u32, u32, u32) {
    let index = u32::from(syllable).saturating_sub(SYLLABLES);
    (index / (VOWELS * CODAS), index / CODAS % VOWELS, index % CODAS)
}

fn compose(onset: u32, vowel: u32, coda: u32) -> char {
    char::from_u32(SYLLABLES + (onset * VOWELS + vowel) * CODAS + coda).unwrap_or('가')
}

#[cfg(test)]
mod tests {
    use super::*;
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
