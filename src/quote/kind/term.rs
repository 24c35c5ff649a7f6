//! What between marks is a name or a term, and no speech, by what stands around the marks.
//!
//! Newsrooms put slogans, titles and new words between the same marks as speech. It is told by a noun before
//! the marks (`이른바 “…”`) or behind them (`“달과 배”라는 소설`), by a verb of naming (`“…”라고 불린다`), or
//! by a meaning that is given (`…는 뜻이다`). One of these is enough; what reads as a clause all the same is
//! left to [`kind`](super::kind).

use super::behind::{next_word, next_words, sentence_rest};
use crate::lexicon::terms::{CALLING, CRY, DEFINED, LABELS, MEANING, NAMED, NAMING, WRITTEN};
use crate::quote::utterance::{is_clause, spaces};
use crate::quote::verb::verb;
use crate::scan::class::is_hangul;
use crate::scan::index::Beginnings;
use crate::scan::syllables::Syllables;

/// Whether the next word is a thing that has a name.
/// `소설` behind `“달과 배”라는`; not `지적`.
pub(super) fn is_named(text: &str, end: usize) -> bool {
    NAMED_BY_BEGINNING.fits(next_words(text, end))
}

/// `“입질이 오다”라는 말은 물고기가 미끼를 문다는 뜻이다`: the words are defined.
pub(super) fn is_defined(text: &str, end: usize) -> bool {
    DEFINED.contains(&next_word(text, end))
        && sentence_rest(text, end)
            .split(' ')
            .skip(1)
            .any(|word| MEANING.iter().any(|noun| word.starts_with(noun)))
}

/// An example in another language with its meaning in brackets: `“See you.” (또 봐요)`.
pub(super) fn is_glossed(text: &str, inner: &str, end: usize) -> bool {
    !inner.chars().any(is_hangul) && text[end..].trim_start_matches(' ').starts_with('(')
}

/// `(김도윤, “…”, 「한들법학」 3호)`: an article, by where it was printed.
pub(super) fn is_cited(text: &str, end: usize) -> bool {
    text[end..].strip_prefix(',').is_some_and(|rest| rest.trim_start_matches(' ').starts_with(['「', '『']))
}

/// `이른바 “…”`, `이름은 “…”`.
pub(super) fn is_labelled_term(before: &str) -> bool {
    let before = before.trim_end();
    MAY_LABEL.may_end(before) && LABELS.iter().any(|word| before.ends_with(word))
}

/// The last syllables of those words.
static MAY_LABEL: Syllables = Syllables::new().with_tails_of(LABELS);

/// `“…”라고 불린다`, `라는 이름의`: the words are a name.
pub(super) fn is_name(text: &str, before: &str, inner: &str, end: usize) -> bool {
    let words = next_words(text, end);
    let named = NAMING_BY_BEGINNING.fits(words) && !words.starts_with(CRY);
    named
        && !is_verdict(text, before, inner, end)
        && !(WRITTEN.iter().any(|head| words.starts_with(head)) && is_clause(inner))
}

/// `이번 파업을 “목숨값을 흥정하는 싸움”이라고 불렀다`: more than a name, and what somebody calls it.
fn is_verdict(text: &str, before: &str, inner: &str, end: usize) -> bool {
    let is_object = before.strip_suffix(' ').is_some_and(|before| before.ends_with(['을', '를']));
    let words = inner.split('(').next().unwrap_or(inner).trim_end();
    let calls = || verb(next_word(text, end)).is_some_and(|(verb, _)| verb.is_any(CALLING));
    is_object && spaces(words) >= 2 && calls()
}

/// [`NAMED`] by their first syllable.
static NAMED_BY_BEGINNING: Beginnings<{ NAMED.len() }, 1> = Beginnings::of_words(NAMED);
/// [`NAMING`] by their first syllable.
static NAMING_BY_BEGINNING: Beginnings<{ NAMING.len() }, 1> = Beginnings::of_words(NAMING);
