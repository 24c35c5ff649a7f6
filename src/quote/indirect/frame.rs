//! What a reported clause hangs on: the verb of reporting or the noun of speech behind its ending, and what
//! it says of the source.
//!
//! By how the ending hangs on what follows: behind `고` a verb is read, behind `며` whatever verb the
//! sentence has, behind `것으로` one of holding true, behind `는` a noun and what is done with it. Where
//! there is no such word, or one that says that nobody is reported, there is no frame, and no quotation.

use super::ending::{self, Ending};
use super::sentence::Sentence;
use super::{noun, reporting};
use crate::lexicon::attribution::{FACT, PERIPHRASES};
use crate::lexicon::quotative::{self, Link};
use crate::quote::Rule;
use crate::quote::cue::Cue;
use crate::quote::phrase::Phrase;
use crate::quote::verb::Form;

/// Where the source stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// A topic or subject before the clause; without one, the speaker goes on from the sentence before.
    Carried,
    /// A topic before the clause; without one, the speaker goes on: `-다는 주장이다`, whose subject (이/가)
    /// is the clause's own.
    Predicated,
    /// The same, save that a topic that no list has is somebody: `한들푸드는 -다는 입장이다`.
    Held,
    /// A topic or subject before the clause, or who spoke before if an opener says that he goes on: `또 …는
    /// 뜻을 밝혔다`.
    Stated,
    /// The same, save that a subject with another behind it is not the clause's own even behind an opener:
    /// `또 박 의원이 검찰이 숨긴다고 지적하자 장관은 …`.
    Answered,
    /// A topic before the clause, or who spoke before if an opener says that he goes on: `-다고 본다`, whose
    /// subject is the clause's own.
    Topic,
    /// A subject before the clause even if it looks like no speaker, as in announcements: `고 4일 밝혔다`.
    Announced,
    /// A place or group before the clause: `업계에서는`.
    Place,
    /// The same, or people without a name as the topic: `전문가들은 -다는 분석이다`.
    Found,
    /// This phrase behind the clause: `-다는 게 민 교수의 설명이다`, `-라고 민 교수는 말했다`.
    Behind(Phrase),
    /// This subject before the clause, whose words another speaks about: `회사는 노조가 -다고 말한 데 대해
    /// …`.
    Within(Phrase),
    /// The same as behind the clause, in the sentence of somebody else, whose topic is no part of the clause:
    /// `회사는 -다는 노조의 요구에 답하지 않았다`, `-다고 주장하는 노조와 맞섰다`.
    Owner(Phrase),
}

/// How the cue stands to the rest of the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It ends the sentence or a clause of it.
    Clause,
    /// It qualifies a noun (`밝힌`) or is itself reported (`말했다고 전했다`): part of a longer report, or of
    /// the writer's clause.
    Embedded,
}

/// A reading of what follows an ending.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame<'t> {
    /// None where the clause only goes on: `-다며 고개를 숙였다`.
    pub(super) cue: Option<Cue<'t>>,
    /// Index of the last word that is read.
    pub(super) last: usize,
    /// Where to look for whoever says so.
    pub(super) source: Source,
    /// Whether that word is itself within a longer clause.
    pub(super) standing: Standing,
}

impl Frame<'_> {
    /// The rule by which a phrase behind the clause was found; before it, it is found as any topic is.
    /// `-라고 민 교수는 말했다`: [`Rule::Following`]; `-다고 주장하는 민 교수와`: [`Rule::PostNominal`]; `민
    /// 교수의 설명이다`: [`Rule::Nominal`]. None where a topic before the clause speaks.
    pub(super) const fn rule(&self) -> Option<Rule> {
        match (self.source, self.cue) {
            (Source::Behind(_), Some(Cue::Verb(_))) => Some(Rule::Following),
            (Source::Owner(_), Some(Cue::Verb(_))) => Some(Rule::PostNominal),
            (Source::Behind(_) | Source::Owner(_), _) => Some(Rule::Nominal),
            _ => None,
        }
    }
}

/// Reads what follows the word at `index`, which has the ending.
/// None where nobody is reported: `비싸다고 해서`, `늦었다는 사실이`.
pub(super) fn behind<'t>(sentence: Sentence<'t, '_>, index: usize, ending: Ending) -> Option<Frame<'t>> {
    match ending.link {
        Link::Verb => reporting::verb(sentence, index),
        Link::Chain => reporting::chained(sentence, index, ending),
        Link::Result => reporting::holding(sentence, index),
        Link::Noun => noun::of_speech(sentence, index),
    }
}

/// How the verb at `index` stands, by its form and the word behind it.
/// `말했다`: a clause; `말한` before `사람은`, and `말했다고` before `전했다`: embedded.
pub(super) fn standing(sentence: Sentence<'_, '_>, index: usize, form: Form) -> Standing {
    // `말했다고 전했다`, `보고 있다고 전했다`.
    let auxiliary = usize::from(sentence.starts_with(index + 1, &["있", "왔"]));
    // Hearsay is no further report: `진술했다고 한다`.
    let hearsay = quotative::HEARSAY.contains(&sentence.word(index + auxiliary + 1));
    let reported = ending::at(sentence, index + auxiliary).is_some() && !hearsay;
    if reported || is_relative(sentence, index, form) { Standing::Embedded } else { Standing::Clause }
}

/// Whether a verb qualifies the noun behind it; in `밝힌 바 있다`, `말한 것으로 전해졌다`, `밝힌 뒤` it makes
/// a clause all the same. `늦었다고 말한 뒤` and `말한 바 있다` tell that it was said; `늦었다고 말한 사람`
/// does not.
pub(super) fn is_relative(sentence: Sentence<'_, '_>, index: usize, form: Form) -> bool {
    form == Form::Adnominal && !is_paraphrase(sentence, index + 1)
}

/// Whether the word makes a clause of the adnominal verb before it: `밝힌 바 있다`, `밝힌 데 이어`.
pub(super) fn is_paraphrase(sentence: Sentence<'_, '_>, index: usize) -> bool {
    sentence.starts_with(index, PERIPHRASES) || sentence.starts_with(index, &[FACT])
}
