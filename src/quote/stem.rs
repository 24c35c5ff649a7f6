//! The stems that a syllable with an ending behind it may come from: `했|다` from `하`, `물|으며` from `물`
//! or `묻`.
//!
//! Korean stems change before endings, and several stems meet in one form, so that each way back is tried and
//! the [list](crate::lexicon::verbs) decides. What is undone, by the syllable before the ending:
//!
//! | written | stem | what happened |
//! |---|---|---|
//! | `말한\|다`, `말합\|니다` | `말하` | ㄴ or ㅂ joined the stem |
//! | `했\|다`, `봤\|다`, `밝혔\|다` | `하`, `보`, `밝히` | the vowel and `았/었` became one |
//! | `적었\|다`, `모았\|다` | `적`, `모으` | `았/었` is a syllable; `으` was lost before it |
//! | `물었\|다`, `물으며` | `묻` | ㄷ softened to ㄹ before a vowel |
//! | `지었\|다`, `그었\|다` | `짓`, `긋` | ㅅ was lost before a vowel |
//! | `소리질렀\|다` | `소리지르` | `르` doubled |
//! | `말씀하셨\|다` | `말씀하` | the honorific `시` stands between |
//! | `하였\|다`, `없애겠\|다` | `하`, `없애` | the long form; what is meant to be done |
//! | `설명해\|서`, `털어놔\|도` | `설명하`, `털어놓` | `아/어` became one with the vowel |
//!
//! Where a change is undone that few verbs have, the result must be in the list. That ㅂ turns to `우`
//! (`도와`) is not undone.

use super::verb::Form;
use crate::lexicon::endings::{Behind, ENDINGS, NONE};
use crate::lexicon::verbs::{Force, VERBS};
use crate::scan::index::Endings;
use crate::scan::jamo::{AE, B, D, EO, EU, I, L, N, O, OE, S, SS, U, WA, WAE, WEO, YEO, compose, parts};

/// What stands behind a stem: by the shape of that, the form that it makes.
#[derive(Clone, Copy)]
pub(super) struct Ending([Option<Form>; 6]);

impl Ending {
    /// No ending: what stands there may be a form by itself, as `설명해` and `밝힌` are.
    pub(super) const NONE: Self = Self::of(NONE);

    /// From the rows of the list, by the shape that each stands behind.
    /// `다`: behind a past the sentence ends (`말했|다`), and behind a stem with ㄴ too (`말한|다`).
    const fn of(forms: &[(Behind, Form)]) -> Self {
        let (mut ending, mut at) = (Self([None; 6]), 0);
        while at < forms.len() {
            ending.0[forms[at].0 as usize] = Some(forms[at].1);
            at += 1;
        }
        ending
    }

    /// The form that it makes behind the given shape of a stem.
    /// None where it stands behind no such stem, as `며` behind none with ㄴ.
    const fn behind(self, shape: Behind) -> Option<Form> {
        self.0[shape as usize]
    }
}

/// [The endings](ENDINGS), in their order.
pub(super) static FORMS: [Ending; ENDINGS.len()] = {
    let (mut forms, mut at) = ([Ending::NONE; ENDINGS.len()], 0);
    while at < ENDINGS.len() {
        forms[at] = Ending::of(ENDINGS[at].1);
        at += 1;
    }
    forms
};

/// [`VERBS`] by the last two syllables of their stems.
static VERBS_BY_ENDING: Endings<{ VERBS.len() }, 2, 1024> = Endings::of_rows(VERBS);

/// Bytes of a syllable.
const SYLLABLE: usize = '가'.len_utf8();

/// The entry of the stem `head` + `last` in the list.
/// `말` and `하`: 말하다. None for `숙` and `이`.
pub(super) fn listed(head: &str, last: char) -> Option<(&'static str, Force)> {
    // Every stem ends in a syllable.
    if last.len_utf8() != SYLLABLE {
        return None;
    }
    let mut end = [0; 2 * SYLLABLE];
    last.encode_utf8(&mut end[SYLLABLE..]);
    let from = match head.as_bytes() {
        [.., a, b, c] => {
            (end[0], end[1], end[2]) = (*a, *b, *c);
            0
        }
        [] => SYLLABLE,
        _ => return None,
    };
    // Two syllables are what the candidates were found by.
    let fits = |stem: &str| {
        stem.len() == head.len() + SYLLABLE && (stem.len() <= end.len() || stem.starts_with(head))
    };
    VERBS_BY_ENDING.candidates(&end[from..]).map(|at| VERBS[at]).find(|(stem, _)| fits(stem))
}

/// Calls `read` with each stem (without its last syllable, and that) that `syllable` with the ending `rest`
/// may come from.
/// `말` and `했` before `다`: `하`. `물` before `으며`: `묻`, which the list has, and then `물`: whoever asks
/// takes the first that fits.
pub(super) fn readings<'t>(
    head: &'t str,
    syllable: char,
    ending: Ending,
    read: &mut impl FnMut(&'t str, char, Form),
) {
    let (onset, vowel, coda) = parts(syllable);
    let added = match coda {
        SS => {
            if let Some(form) = ending.behind(Behind::Past) {
                // `있다` is no past of `이다`.
                if syllable == '있' {
                    read(head, syllable, form);
                } else {
                    past(head, (onset, vowel), form, read);
                }
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
        // `털어놔 눈길을 끌었다`
        WA if syllable == '놔' && listed(head, '놓').is_some() => '놓',
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

/// The stems of a past, whose last syllable is given without its ㅆ: `했|다`, `모았|다`, `없애겠|다`,
/// `말씀하셨|다`.
fn past<'t>(
    head: &'t str,
    (onset, vowel): (u32, u32),
    form: Form,
    read: &mut impl FnMut(&'t str, char, Form),
) {
    let plain = compose(onset, vowel, 0);
    match plain {
        '아' | '어' => {
            // `모았다`: the stem's `으` is lost before a vowel.
            if listed(head, '으').is_some() {
                read(head, '으', form);
            }
            if let Some((head, before)) = without_last(head) {
                uncontracted(head, before, form, read);
            }
        }
        // `없애겠다`: what is meant to be done.
        '게' => {
            if let Some((head, before)) = without_last(head) {
                read(head, before, form);
            }
        }
        '셔' => honorific(head, form, read),
        // `하였다`, the long form of `했다`.
        '여' if head.ends_with('하') => read(&head[..head.len() - '하'.len_utf8()], '하', form),
        '라' | '러' => match doubled(head) {
            Some(stem) => read(stem, '르', form),
            None => contracted(head, plain, (onset, vowel), form, read),
        },
        _ => contracted(head, plain, (onset, vowel), form, read),
    }
}

/// `했|다`, `봤|다`, `밝혔|다`: the vowel of the stem and `았/었` are one.
fn contracted<'t>(
    head: &'t str,
    plain: char,
    (onset, vowel): (u32, u32),
    form: Form,
    read: &mut impl FnMut(&'t str, char, Form),
) {
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

/// What stands before the last character of a stem, and that.
/// None of an empty stem.
fn without_last(stem: &str) -> Option<(&str, char)> {
    let (at, last) = stem.char_indices().next_back()?;
    Some((&stem[..at], last))
}

/// `소리질렀다`, `타일렀다`: what stands before the `르` of a listed stem, which a vowel behind it doubles to
/// `ㄹ러`.
fn doubled(head: &str) -> Option<&'static str> {
    let (head, before) = without_last(head)?;
    let (onset, vowel, coda) = parts(before);
    let mut buffer = [0; 4];
    let open = compose(onset, vowel, 0).encode_utf8(&mut buffer);
    let stem = || head.bytes().chain(open.bytes()).chain("르".bytes());
    let index = VERBS.binary_search_by(|(word, _)| word.bytes().cmp(stem())).ok().filter(|_| coda == L)?;
    VERBS.get(index)?.0.strip_suffix('르')
}

/// `적었다`, `물었다`, `그었다`: the syllable before `았/었` is the stem's last one, or was before it lost or
/// softened its final.
fn uncontracted<'t>(head: &'t str, syllable: char, form: Form, read: &mut impl FnMut(&'t str, char, Form)) {
    let (onset, vowel, coda) = parts(syllable);
    if coda == SS && !matches!(syllable, '있' | '겠') {
        // `했었다`: past twice.
        return past(head, (onset, vowel), form, read);
    }
    let hard = match coda {
        0 => Some(compose(onset, vowel, S)),
        L => Some(compose(onset, vowel, D)),
        _ => None,
    };
    // `지었다`, `저었다`, `그었다`: of `지다` the past is `졌다`.
    let lost = coda == 0 && matches!(syllable, '지' | '저' | '그');
    if let Some(hard) = hard.filter(|&hard| lost || listed(head, hard).is_some()) {
        read(head, hard, form);
    }
    read(head, syllable, form);
}

/// `말씀하셨다`, `물으셨다`: the stem before `(으)시`.
fn honorific<'t>(head: &'t str, form: Form, read: &mut impl FnMut(&'t str, char, Form)) {
    if let Some((head, before)) = without_last(head.strip_suffix('으').unwrap_or(head)) {
        uncontracted(head, before, form, read);
    }
}
