//! Whether what stands between marks is a quotation, and of which kind.
//!
//! Double marks hold speech unless they hold a short noun with a case particle; single marks and brackets in
//! corners hold a term unless a quotative form or a noun of speech follows (in counts, 87–90 % of single
//! marks are terms).
//!
//! Before all else it is asked what stands around the marks: words that announce a name (`이른바 “…”`,
//! `이름은 “…”`), a meaning in brackets behind foreign words (`“See you.” (또 봐요)`), the journal that
//! printed an article (`“…”, 「한들법학」 3호`). Then the [tail](super::tail) decides, each in its own way;
//! what is said first is of double marks:
//!
//! - `고`, `며`: speech, unless it is a name (`“…”라고 불린다`). Single marks need a clause, or a verb of
//!   reporting behind them. Behind `라니` only double marks hold speech.
//! - `는`, `라는`: speech if it is a clause or a noun of speech is near (`“너무 늦었다”는 지적`), but none
//!   before a thing that has a name (`“달과 배”라는 소설`), and where the words are defined. Single marks
//!   need both.
//! - `등`, or another mark: speech if it is a clause or long, or what ends the list says so
//!   (`“최고” “최고” 등의 반응`). Single marks need a clause, and that.
//! - `였다며`, `했다고`: a piece of a clause, in single marks if it reads as one.
//! - `였다`, `이다`: speech if it is a clause (`답은 “모른다”였다`); in single marks none.
//! - `을`, `로`, `이`: by the verb (`“물러가라”를 외쳤다`, `“쇼”로 규정했다`), as grounds (`“학습권
//!   보장”을 이유로`), as a long clause, or as a piece of what is reported; in single marks several words
//!   that something is called by (`‘해마다 트는 재방송’에 빗댔다`).
//! - nothing: speech if it is a clause, if it has three words, or two that end the line or stand before dots;
//!   a piece of what is reported (`“파격적으로 낮춘” 효과를 봤다고 분석했다`); in single marks a sentence
//!   with its stop behind another (`답장을 썼다. ‘들으러 오세요.’`).
//!
//! Brackets in corners are read as single marks are.
//!
//! What counts as a clause is asked of the words between the marks alone ([`utterance`](super::utterance)).
//! What somebody only thinks is not told from what he says: `“내가 늦었다”고 생각했다` is a quotation too.
//! What is written somewhere (`“지키자”고 적힌 현수막`) is one if it reads as a clause, and nobody's.

mod behind;
mod term;

use self::behind::{NEAR, is_list_said, is_reported, next_word, sentence_rest, speech_noun_near};
use self::term::{is_cited, is_defined, is_glossed, is_labelled_term, is_name, is_named};

use super::clause;
use super::mark::Family;
use super::marks::Pair;
use super::tail::Tail;
use super::utterance::{is_clause, is_finite, spaces};
use super::verb::{Form, verb};
use crate::lexicon::clauses::BEING;
use crate::lexicon::terms::{CALLED, GROUNDS, LIKE, SHOUTED, STRESSED};
use crate::lexicon::verbs::DO;
use crate::scan::class::{is_hangul, is_word, skip_spaces};
use crate::scan::window::ahead;

/// How the words of a quotation are given.
///
/// ```
/// let quotes = gisa::quote::find("노조는 이를 “면피용 쇼”로 규정했다.");
/// assert_eq!(quotes[0].value().kind(), gisa::quote::Kind::Partial);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "lowercase"))]
pub enum Kind {
    /// A clause or an utterance between marks.
    Direct,
    /// A piece of a clause between marks, within the reporter's own sentence.
    Partial,
    /// The reporter's words for what was said, without marks.
    Indirect,
}

/// The kind of the quotation that a pair holds, going by its [tail](mod@super::tail); none for terms, titles,
/// emphasis and definitions.
/// `“늦었다”고`: [`Kind::Direct`]; `“쇼”로 규정했다`: [`Kind::Partial`]; `이른바 “봄 길”`: none. A pair
/// without a letter holds nothing.
pub(super) fn kind(text: &str, pair: &Pair, (class, end): (Tail, usize)) -> Option<Kind> {
    let inner = &text[pair.inner];
    if !inner.chars().any(is_word) {
        return None;
    }
    let before = &text[..pair.outer.start()];
    if pair.family != Family::Double {
        return single(text, inner, before, class, end);
    }
    if is_labelled_term(before) || is_glossed(text, inner, end) || is_cited(text, end) {
        return None;
    }
    double(text, pair, inner, class, end)
}

/// Between double marks stands speech: for each tail, what else it may be.
/// What is decided here is only the kind: who says it, and whether anybody does, is asked later.
/// `“늦었다”고 말했다`, `“늦었다”는 지적`; not `“봄 길”을 걸었다`.
fn double(text: &str, pair: &Pair, inner: &str, class: Tail, end: usize) -> Option<Kind> {
    match class {
        Tail::End | Tail::Chain | Tail::Echo => {
            let before = &text[..pair.outer.start()];
            (!is_name(text, before, inner, end)).then_some(Kind::Direct)
        }
        Tail::Fragment => Some(Kind::Partial),
        Tail::Adnominal => adnominal(text, inner, end),
        Tail::List => list(text, inner, end),
        Tail::Copula => is_clause(inner).then_some(Kind::Direct),
        Tail::Case => case(text, inner, end),
        Tail::Bare => bare(text, pair, inner, end),
    }
}

/// Between single marks stands a term, unless a clause or a verb of reporting and a quotative form say that
/// it is speech.
/// `‘이제 늦었다’고 말했다`; not `‘봄 길’을`, nor `‘늦었다’는 소설`.
fn single(text: &str, inner: &str, before: &str, class: Tail, end: usize) -> Option<Kind> {
    if is_labelled_term(before) {
        return None;
    }
    let clause = is_clause(inner);
    match class {
        Tail::End | Tail::Chain => {
            let word = next_word(text, end);
            let speaks = verb(word).is_some_and(|(verb, _)| verb.is_listed() && !verb.is(DO));
            let speaks = speaks && !is_described_term(inner, before);
            ((clause || speaks) && !is_name(text, before, inner, end)).then_some(Kind::Direct)
        }
        Tail::Fragment if clause => Some(Kind::Partial),
        Tail::Adnominal if clause && !is_named(text, end) && !is_defined(text, end) => {
            speech_noun_near(text, end, NEAR).then_some(Kind::Direct)
        }
        Tail::List if clause => is_list_said(text, end).then_some(Kind::Direct),
        // A sentence of a letter: `답장을 썼다. ‘한번 들으러 오세요.’`
        Tail::Bare if clause && spaces(inner) >= 2 && inner.ends_with(['.', '?', '!']) => {
            before.trim_end_matches(' ').ends_with(['.', '?', '!']).then_some(Kind::Direct)
        }
        // `‘해마다 트는 재방송’에 빗댔다`: more than a term, and what somebody calls it.
        Tail::Case if inner.contains(' ') && text[..end].ends_with(['로', '에']) => {
            governed(text, inner, end, next_word(text, end))
        }
        _ => None,
    }
}

/// `전형적인 ‘호수효과’라고`: one word between the marks, and before them what describes it: all of that is
/// reported.
fn is_described_term(inner: &str, before: &str) -> bool {
    let word = before.strip_suffix(' ').and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
    spaces(inner) == 0 && (clause::describes(word) || word.ends_with('의'))
}

/// `“…”는 지적`: a quotation, save before a noun that the words name: `“달과 배”라는 소설`.
fn adnominal(text: &str, inner: &str, end: usize) -> Option<Kind> {
    if is_defined(text, end) || is_named(text, end) && !speech_noun_near(text, end, 1) {
        return None;
    }
    // `“내 책임 아냐”라던 의원`: what somebody used to say.
    let used_to = || inner.contains(' ') && text[..end].ends_with('던');
    (is_clause(inner) || used_to() || speech_noun_near(text, end, NEAR)).then_some(Kind::Direct)
}

/// One of several: decided by itself if it is a clause, else by what the list ends in.
/// `“최고다” “또 오겠다” 등의 반응이`; not `“사과” “배” 등을 팔았다`.
fn list(text: &str, inner: &str, end: usize) -> Option<Kind> {
    (is_clause(inner) || spaces(inner) >= 3 || is_list_said(text, end)).then_some(Kind::Direct)
}

/// What a noun between marks is by the verb that has it with a particle.
struct Governed {
    /// Either may stand behind the closing mark.
    particles: [char; 2],
    /// The verbs, by their dictionary forms.
    verbs: &'static [&'static str],
    /// The verb may describe a noun.
    adnominal: bool,
    /// The noun has more than one word.
    several: bool,
    /// What the words between the marks are then.
    kind: Kind,
}

/// `“물러가라”를 외쳤다` gives the words, and may stand before a noun (`외친 시민`); `“작은 승리”를 강조했다`
/// and `“쇼”로 규정했다` give a piece of them.
static GOVERNED: [Governed; 3] = [
    Governed {
        particles: ['을', '를'], verbs: SHOUTED, adnominal: true, several: false, kind: Kind::Direct
    },
    Governed {
        particles: ['을', '를'],
        verbs: STRESSED,
        adnominal: false,
        several: true,
        kind: Kind::Partial,
    },
    Governed {
        particles: ['로', '에'],
        verbs: CALLED,
        adnominal: false,
        several: false,
        kind: Kind::Partial,
    },
];

/// A noun between marks in the reporter's sentence: the speaker's own word if the sentence is reported speech
/// or calls something by it. Where the verb does not say so, four words with the end of a clause are an
/// utterance, and two are a piece of one, if the rest of the sentence is reported (`“마지막 기회”가 될
/// 것이라고 말했다`).
fn case(text: &str, inner: &str, end: usize) -> Option<Kind> {
    let rest = sentence_rest(text, end);
    let next = rest.trim_start().split(' ').next()?;
    governed(text, inner, end, next).or_else(|| {
        let words = spaces(inner) + 1;
        if words >= 2 && GROUNDS.contains(&next) && text[..end].ends_with(['을', '를']) {
            return Some(Kind::Partial);
        }
        if is_finite(inner) && words >= 4 {
            return Some(Kind::Direct);
        }
        (words >= 2 && is_reported(rest)).then_some(Kind::Partial)
    })
}

/// The same by the verb right behind the particle.
/// `외쳤다` behind `“물러가라”를`: the words themselves; `규정했다` behind `“쇼”로`: a piece. None behind
/// another particle, and where no row has the verb.
fn governed(text: &str, inner: &str, end: usize, next: &str) -> Option<Kind> {
    let particle = text[..end].chars().next_back()?;
    let mut rows = GOVERNED
        .iter()
        .filter(|row| row.particles.contains(&particle) && (!row.several || inner.contains(' ')))
        .peekable();
    rows.peek()?;
    let (verb, form) = verb(next)?;
    let fits = |row: &&Governed| (row.adnominal || form != Form::Adnominal) && verb.is_any(row.verbs);
    rows.find(fits).map(|row| row.kind)
}

/// Whether the last word between the marks is a verb that describes the noun behind them.
/// `있는` of `“나눌 가치 있는” 이야기를`; not `“늦었다” 그는`.
fn is_before_noun(text: &str, inner: &str, end: usize) -> bool {
    let last = inner.rsplit(' ').next().unwrap_or(inner);
    let describes = clause::describes(last) || BEING.iter().any(|word| last.ends_with(word));
    describes && text[end..].strip_prefix(' ').is_some_and(|rest| rest.starts_with(is_hangul))
}

/// Nothing follows: an utterance standing by itself, a label's or a headline's quotation, or a noun before
/// another one.
/// `“다시 뛰겠다.”` on a line of its own; `김도윤 “더 짓겠다”`; not `“봄 길” 행사를 열었다`, a name.
fn bare(text: &str, pair: &Pair, inner: &str, end: usize) -> Option<Kind> {
    let rest = || ahead(text, end, 200).split('\n').next().unwrap_or_default();
    if text[end..].starts_with(LIKE) && is_reported(rest()) {
        return Some(Kind::Partial);
    }
    // `“나눌 가치 있는” 이야기를 찾았다`: the verb before the noun, which the writer stresses.
    if spaces(inner) >= 2 && is_before_noun(text, inner, end) {
        return is_reported(sentence_rest(text, end)).then_some(Kind::Partial);
    }
    if is_clause(inner) || inner.ends_with(['.', '?', '!', '…']) || spaces(inner) >= 2 {
        return Some(Kind::Direct);
    }
    let rest = rest();
    if rest.trim_start().is_empty() || rest.starts_with(['…', '.', '‥', ',']) {
        // Two words alone on a line, or in a headline.
        let bracketed = text[..pair.outer.start()].ends_with('(');
        return (inner.contains(' ') && !bracketed).then_some(Kind::Direct);
    }
    let spoken = speech_noun_near(text, skip_spaces(text, end), 1);
    // `요금을 “파격적으로 낮춘” 효과를 봤다고 분석했다`
    (spoken || (inner.contains(' ') && is_reported(sentence_rest(text, end)))).then_some(Kind::Partial)
}
