//! What follows a closing mark: the quotative particle, a case particle, the next item of a list.
//!
//! It is asked in this order, and the first that fits is taken: a form that touches the mark (`고`, `라는`,
//! `였다며`, the longest that ends a word), behind a full stop too (`“늦었다”.라고`); another opening mark,
//! with a space, a comma, a dot or a stroke between; a form behind a space (` 라고`, ` 등의`). Behind a comma
//! only a list may go on.
//!
//! Korean marks the end of speech by a particle (조사), where other languages have a comma or a colon, so
//! that this is the first thing that tells a quotation from a term. It is no more than a first answer: `를`
//! behind the mark is speech where the verb is `외치다`, which [`kind`](super::kind) asks.

pub(super) use crate::lexicon::post_quote::Tail;
use crate::lexicon::post_quote::{FORMS, SPACED};
use crate::scan::class::{after, is_hangul, skip_spaces};
use crate::scan::index::Beginnings;

/// The class of what stands at `at`, behind a closing mark, and the offset behind it.
/// Nothing is consumed by a list that goes on, or where nothing belongs to the marks: the offset is then the
/// one given.
/// Both offsets are of `text`. `고` of `“늦었다”고`: [`Tail::End`]; ` 등의` of `“최고다” 등의`:
/// [`Tail::List`], with its space; ` 김 대표는`: [`Tail::Bare`].
pub(super) fn tail(text: &str, at: usize) -> (Tail, usize) {
    // The full stop may stand outside: `“늦었다”.라고`.
    let glued = at + usize::from(text[at..].starts_with('.') && text[at + 1..].starts_with(is_hangul));
    if let Some(found) = form(text, glued) {
        return found;
    }
    let behind = at + usize::from(text[at..].starts_with(','));
    let next = skip_spaces(text, behind);
    if next_opens(text, behind) {
        return (Tail::List, at);
    }
    if next > at && behind == at {
        if let Some(found) = spaced(text, next) {
            return found;
        }
    } else if let Some(found) = spaced(text, at).filter(|found| found.0 == Tail::List) {
        return found;
    }
    (Tail::Bare, at)
}

/// [`FORMS`] by their first two syllables.
static FORMS_BY_BEGINNING: Beginnings<{ FORMS.len() }, 2> = Beginnings::of_rows(FORMS);
/// [`SPACED`] by their first two syllables.
static SPACED_BY_BEGINNING: Beginnings<{ SPACED.len() }, 2> = Beginnings::of_rows(SPACED);

/// The longest form at `at` behind which a word ends, and the offset behind it.
/// A form that ends before its word does is none (`고등학교` behind a mark), but for a [`Tail::Fragment`],
/// behind which more of the ending may stand.
fn form(text: &str, at: usize) -> Option<(Tail, usize)> {
    let mut fitting = FORMS_BY_BEGINNING.rests(&text[at..]).map(|(form, rest)| (FORMS[form].1, rest));
    let (class, rest) = fitting.find(|(class, rest)| *class == Tail::Fragment || ends(rest))?;
    Some((class, text.len() - rest.len()))
}

/// The same of the forms behind a space.
/// ` 라고`, ` 등의`; not ` 고등학교`.
fn spaced(text: &str, at: usize) -> Option<(Tail, usize)> {
    let (form, rest) = SPACED_BY_BEGINNING.rests(&text[at..]).find(|(_, rest)| ends(rest))?;
    Some((SPACED[form].1, text.len() - rest.len()))
}

/// Whether a word ends before this: no syllable follows.
/// Behind `고` of `고 말했다`; not of `고등학교`.
fn ends(rest: &str) -> bool {
    !rest.starts_with(is_hangul)
}

/// Whether the next thing is another opening mark: a space, a comma, a middle dot or a slash stands between
/// at most.
/// `“최고다” “또 오겠다”`, `“최고다”·“또 오겠다”`; not `“최고다”“또`, with nothing between.
fn next_opens(text: &str, at: usize) -> bool {
    let rest = text[at..].trim_start_matches([' ', '·', '/', ',']);
    rest.len() < text.len() - at && matches!(after(rest, 0), Some('“' | '"' | '‘' | '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longer_of_two_forms_stands_first() {
        for forms in [FORMS, SPACED] {
            for (at, (form, _)) in forms.iter().enumerate() {
                assert!(forms[..at].iter().all(|(other, _)| !form.starts_with(other)), "{form}");
            }
        }
    }

    #[test]
    fn the_longest_form_before_the_end_of_a_word_counts() {
        for (rest, class, particle) in [
            ("고 말했다", Tail::End, "고"),
            ("이라고도 했다", Tail::End, "이라고도"),
            (" 이라고 했다", Tail::End, " 이라고"),
            (".라고 했다", Tail::End, ".라고"),
            ("며 “더는", Tail::Chain, "며"),
            ("라는 지적", Tail::Adnominal, "라는"),
            (" “또”", Tail::List, ""),
            (", “또”", Tail::List, ""),
            (" 등의 반응", Tail::List, " 등의"),
            ("였다며 없애겠다고", Tail::Fragment, "였다며"),
            ("고등학교", Tail::Bare, ""),
            ("을 냈다", Tail::Case, "을"),
            (" 김 대표는", Tail::Bare, ""),
            ("", Tail::Bare, ""),
        ] {
            assert_eq!(tail(rest, 0), (class, particle.len()), "{rest}");
        }
    }
}
