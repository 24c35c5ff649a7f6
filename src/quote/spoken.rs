//! Whether what stands behind a quotation says that somebody has said it: its verb, its noun of speech, the
//! clause that it is a piece of.
//!
//! It is asked where no subject stands in the sentence: who spoke before goes on only where somebody has to
//! be meant. `“…”는 뜻을 밝혔다` is somebody's deed, and the subject is left out as Korean does with what is
//! known. `“…”는 지적이 나온다` has a subject, the remark, and nobody is meant.

use super::clause;
use super::cue::{self, Cue, SpeechAt};
use super::group::Group;
use super::row::{Piece, piece_at, word_before};
use super::tail::Tail;
use super::verb::Form;
use super::walk::Walk;
use crate::lexicon::attribution::{ARISING, MANNER, REASON_IS, REASONS, SAYING_ON};
use crate::lexicon::clauses::ASKED_SO;
use crate::lexicon::terms::CALLED;
use crate::scan::class::is_hangul;
use crate::scan::jamo::{L, N, final_of};

impl Walk<'_, '_> {
    /// Whether somebody says it although no subject stands there: `“…”는 뜻을 밝혔다`, not `“…”는 지적이
    /// 나온다`. Behind `고` and `며` somebody speaks unless a noun of speech comes up (`“…”며 비판이
    /// 나왔다`). Behind `를` the quotation must be a piece of what is reported, or the name by which somebody
    /// calls something. Behind `는` somebody has to utter the noun, give it as a reason (`“…”는 이유로`) or
    /// be reported by its verb.
    pub(super) fn has_speaker(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
        let right = &pieces[group.last + 1..group.limit];
        match group.tail {
            Tail::End | Tail::Chain => !self.arises(right),
            Tail::Fragment | Tail::Echo => true,
            Tail::Case => self.is_in_report(right, group) || calls(group),
            Tail::Adnominal | Tail::List => {
                self.is_uttered(right)
                    || right.iter().take(2).any(|piece| REASONS.contains(&&self.text[piece.span]))
                    || ((group.first <= group.start + 1 || self.is_reason(pieces, group))
                        && self.says_on(right))
                    || matches!(cue::of_noun(self.text, right, group.after), Some(Cue::Verb(verb)) if verb.is_listed())
            }
            // `무슨 말을 했는지 묻자 “…”`, `“왜 늦었는지” 밝힐 것을 요구했다`
            Tail::Bare => {
                let asks = |index: usize| asks_whether(&self.text[self.pairs[index].inner]);
                word_before(self.text, pieces, group.first).is_some_and(|word| word.ends_with(ASKED_SO))
                    || group.verb.is_some_and(|found| found.verb.is_listed())
                        && pieces[group.last].quote.is_some_and(asks)
            }
            _ => false,
        }
    }

    /// `점수를 뺀 이유는 “…”는 것`: whether the quotation is the reason for something.
    fn is_reason(&self, pieces: &[Piece], group: &Group<'_>) -> bool {
        word_before(self.text, pieces, group.first).is_some_and(|word| REASON_IS.contains(&word))
    }

    /// `“…”이 돼 간다고도 했다`: the quotation is a piece of a clause that the verb reports.
    pub(super) fn is_in_report(&self, right: &[Piece], group: &Group<'_>) -> bool {
        let Some(found) = group.verb.filter(|found| found.verb.is_listed()) else { return false };
        let ends = |piece: &Piece| clause::ends_any_report(&self.text[piece.span]);
        found.at.checked_sub(1).and_then(|at| right.get(at)).is_some_and(ends)
    }

    /// `“…”며 비판이 나왔다`: nobody says so.
    pub(super) fn arises(&self, right: &[Piece]) -> bool {
        cue::noun_behind(self.text, right, 3).is_some_and(|noun| {
            noun.speech.particle.starts_with(['이', '가']) && self.comes_up(right, noun.at)
        })
    }

    /// Whether the noun of speech is what somebody utters: `지적을 했다`, `취지로 요구했다`, `지적도 했다`,
    /// `말만 되풀이했다`, but `지적도 나온다`.
    fn is_uttered(&self, right: &[Piece]) -> bool {
        cue::noun_behind(self.text, right, 6).is_some_and(|SpeechAt { speech, at }| {
            let goes_on = at + 1 < right.len();
            speech.particle.starts_with(['을', '를'])
                || (speech.noun == MANNER && speech.particle == "로")
                || (matches!(speech.particle, "도" | "만") && goes_on && !self.comes_up(right, at))
        })
    }

    /// Whether the verb behind a noun is one by which it comes up without a speaker: `나왔다`, `제기됐다`.
    pub(super) fn comes_up(&self, words: &[Piece], noun: usize) -> bool {
        let next = piece_at(self.text, words, noun + 1);
        ARISING.iter().any(|verb| next.starts_with(verb))
    }

    /// `“…”는 것이다`: the words behind say on what was said.
    fn says_on(&self, right: &[Piece]) -> bool {
        right.iter().take(2).any(|piece| says_on(&self.text[piece.span]))
    }
}

/// `글쓴이를 “…”로 지칭했다`: whether somebody calls something by the words.
fn calls(group: &Group<'_>) -> bool {
    group.verb.is_some_and(|found| found.form == Form::Final && found.verb.is_any(CALLED))
}

/// Whether a word says behind `“…”는` that somebody goes on: `것이다`, `취지다`.
pub(super) fn says_on(word: &str) -> bool {
    SAYING_ON.iter().any(|words| word.starts_with(words))
}

/// Whether a clause is a question that is an object: `왜 늦었는지`, `무엇인지`, `언제 할지`; not `약속이지`.
fn asks_whether(clause: &str) -> bool {
    let stem = clause.strip_suffix('지').and_then(|stem| stem.chars().next_back());
    stem.is_some_and(|last| is_hangul(last) && matches!(final_of(last), N | L))
}
