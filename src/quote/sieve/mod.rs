//! The sieves: each a way in which Korean news says who speaks, as a rule about a row of words.
//!
//! | sieve | written | who says it |
//! |---|---|---|
//! | [`asker`] | `“늦지 않았느냐”는 취재진 질문에 노 대표는` | 취재진, or whose the question is before the marks; without an owner the reporters told of before |
//! | [`answering`] | `김 대표에게 까닭을 묻자 “늦었다”고 했다` | who was asked |
//! | [`nominal`] | `“버틸 힘이 없다”는 게 상인들의 하소연이다` | who owns the noun |
//! | | `대통령의 “늦었다”는 발언` | who owns the quotation |
//! | | `법원에서 “취소하라”는 판결을 받았다` | from whom it came |
//! | | `시인에게 묻자 “모른다”는 답이 돌아왔다` | who was asked |
//! | | `여권에서 “늦었다”는 주장이 나온다` | the people of the place |
//! | | `이 공문에는 “늦었다”는 내용이 담겼다` | the writing |
//! | [`equated`] | `김 대표의 답은 “늦었다”였다` | whose words it is said to be |
//! | [`post_nominal`] | `“그만두겠다”고 밝힌 노 감독은` | whom the clause describes |
//! | [`cited`] | `정부 소식통을 인용해 “늦었다”고 보도했다` | who is cited, not the paper |
//! | [`heard`] | `이웃에게서 “불이 났다”고 전해 들었다` | from whom it was heard |
//! | [`following`] | `“서두를 이유가 없다”고 민 교수는 말했다` | the topic between marks and verb |
//!
//! In what order they are asked stands in [`attribute`](super::attribute), and two that go by labels and
//! headlines are in rooms of their own. A sieve that fits may answer that nobody is known: behind
//! `경찰은 “불이 났다”는 신고를 받았다` the topic must not be asked, because who receives a report has not
//! made it.
//!
//! They look a few words far. A phrase that is farther from the marks than that is asked by the general rule
//! for topics.

mod noun;

pub(super) use self::noun::{equated, nominal, owner, reaction, to_whom};
use self::noun::{heard_from, near, possessor, pronoun_of_owner};

use super::attribute::Attribution;
use super::clause;
use super::cue::{self, Force, Found, SpeechAt};
use super::group::Group;
use super::particle::{self, Particle};
use super::people::Who;
use super::phrase::{self, Head};
use super::pronoun;
use super::row::{Piece, Scene, bytes_of, piece_at, touches_quote, word_at};
use super::tail::Tail;
use super::topic::Strength;
use super::verb::{Form, verb};
use super::walk::Walk;
use super::{Class, Rule};
use crate::Span;
use crate::lexicon::attribution::{
    ANSWERED, ANSWERED_WITH, ASKED, CARRYING_ON, CITING, GOING_ON, HEARD_FROM, HEARING, INTENTS, NO_HEADS,
    PUTTING, QUESTIONS, UTTERING,
};
use crate::lexicon::phrases::REPORTERS;
use crate::lexicon::quotative::{FILLERS, WORDS_OF};
use crate::lexicon::terms::CALLED;
use crate::scan::syllables::Syllables;
use crate::scan::window::back;

/// `“…”는 취재진 질문에`, `“…” 등 취재진 질문에`, `“…”고 묻는 취재진 질문에`: the asker, whom the words
/// before the noun may name. A question is one with `질문이` or `질문을` too, unless somebody puts it (`“…”는
/// 질문을 던졌다`); other nouns are answered only with 에 (`“…”는 지적에`).
pub(super) fn asker(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let pieces = scene.pieces;
    let asking =
        group.verb.filter(|found| found.form == Form::Adnominal && found.verb.force() == Force::Asks);
    let from = match (group.tail, asking) {
        (Tail::Adnominal | Tail::List, _) => group.last + 1,
        (Tail::End, Some(found)) => group.last + 1 + found.at + 1,
        _ => return None,
    };
    let right = from..group.limit;
    let SpeechAt { speech, at } = cue::noun_behind(walk.text, &pieces[right.clone()], 5)?;
    let asks = QUESTIONS.contains(&speech.noun);
    let answered = ANSWERED.contains(&speech.noun)
        && ANSWERED_WITH.iter().any(|particle| speech.particle.starts_with(particle));
    // `질문을 던졌다`, `질문을 하게 된다`: the topic asks.
    let next = piece_at(walk.text, pieces, right.start + at + 1);
    let put = || next == PUTTING || verb(next).is_some_and(|(verb, _)| verb.is_any(UTTERING));
    let asked = asks && (speech.particle.starts_with('이') || (speech.particle.starts_with('을') && !put()));
    if !(answered || asked) {
        return None;
    }
    possessor(walk, pieces, group.start..group.first, Rule::Asker)
        .or_else(|| owner(walk, pieces, right.start..right.start + at, Rule::Asker))
        .or_else(|| {
            let found = pronoun_of_owner(walk, scene, right.start..right.start + at)?;
            Some(Attribution { rule: Rule::Asker, ..found })
        })
        .or_else(|| if asks { reporters(walk.text, pieces[group.first].span.start()) } else { None })
        .or(Some(Attribution { rule: Rule::Asker, ..Attribution::UNKNOWN }))
}

/// The reporters that the text has told of: they ask what nobody else is said to ask.
/// A thousand syllables back, the nearest mention of them.
/// `취재진` in the sentence before `“늦지 않았느냐”는 질문에`.
fn reporters(text: &str, before: usize) -> Option<Attribution> {
    let earlier = back(text, before, 3000);
    let (at, word) = REPORTERS.iter().filter_map(|word| earlier.rfind(word).map(|at| (at, word))).max()?;
    let start = before - earlier.len() + at;
    let name = Span::new(start, start + word.len());
    Some(Attribution::mentioned(Some(Who::new(name, Class::Anonymous)), name, Rule::Asker))
}

/// `“…”라고 말한 김 대표는`, `“…”는 그는`: the head of the relative clause speaks.
/// Nouns of speech and of time are no heads (`“…”고 말한 것은`, `“…”고 말한 뒤`). A pronoun stands for who
/// spoke last, unless that is a body.
pub(super) fn post_nominal(
    walk: &mut Walk<'_, '_>,
    scene: Scene<'_>,
    group: &Group<'_>,
) -> Option<Attribution> {
    let pieces = scene.pieces;
    let from = match group.tail {
        Tail::End => {
            let found = group.verb?;
            if !group.is_embedded() || found.at > 3 {
                return None;
            }
            // `주장해 온 서 의원은`, `주장하고 있는 서 의원은`.
            group.last + 1 + found.at + 1 + usize::from(found.form == Form::Connective)
        }
        Tail::Adnominal => group.last + 1 + usize::from(touches_quote(pieces, group.last + 1)),
        // `“쇼”에 빗댄 그는`
        Tail::Case => {
            let calls = |found: &Found<'_>| found.form == Form::Adnominal && found.verb.is_any(CALLED);
            let found = group.verb.filter(|found| found.at <= 1 && calls(found))?;
            group.last + 1 + found.at + 1
        }
        Tail::Chain => behind_deed(walk, pieces, group)?,
        _ => return None,
    };
    let from = if group.tail == Tail::Adnominal { behind_utterance(walk.text, pieces, from) } else { from };
    let end = group.limit.min(from + 6);
    let opening = pieces.get(from)?.span;
    if NO_HEADS.iter().any(|noun| walk.text[opening].starts_with(noun)) {
        return None;
    }
    // The first word with a particle ends the phrase, but for that of somebody's somebody: `A양의 아버지는`.
    let ends = |from: usize| (from..end).find(|&at| particle::stem(&walk.text[pieces[at].span]).is_some());
    let head = |at: usize| {
        let stem = particle::stem(&walk.text[pieces[at].span])?;
        let window = &pieces[from..=at];
        let phrase = phrase::with_stem(walk.text, window, window.len() - 1, stem)?;
        phrase.head.is_sentient().then_some(phrase)
    };
    let first = ends(from)?;
    let is_owner = walk.text[pieces[first].span].ends_with('의');
    let owned = if is_owner { ends(first + 1).and_then(head) } else { None };
    let phrase = owned.or_else(|| head(first))?;
    let who = match phrase.head {
        Head::Pronoun(pronoun) => {
            pronoun::antecedent(walk, pronoun, scene).filter(|who| who.class != Class::Institution)
        }
        _ => walk.people.who(&phrase),
    };
    Some(Attribution::mentioned(who, phrase.span, Rule::PostNominal))
}

/// `“내리겠다”며 버스에서 내린 학생이 …`: behind what somebody did while saying so, where it describes him
/// and nobody stands before the marks.
fn behind_deed(walk: &Walk<'_, '_>, pieces: &[Piece], group: &Group<'_>) -> Option<usize> {
    let words = group.last + 2..group.limit.min(group.last + 2 + DEED);
    let word = |at: usize| &walk.text[pieces[at].span];
    let ends = |&at: &usize| clause::describes(word(at)) || clause::ends(word(at)) || word(at).ends_with(',');
    let verb = { words }.find(ends).filter(|&at| clause::describes(word(at)))?;
    // `“…”라며 힘을 가진 여당이 밀어붙일 것이라고 짐작했다`: the subject of what is reported.
    let reported = || {
        let behind = pieces[verb + 1..group.limit].iter().map(|piece| &walk.text[piece.span]);
        let ends_head = |word: &&str| particle::stem(word).is_some();
        let mut behind = behind.skip_while(|word| !ends_head(word));
        behind.next().is_some_and(particle::is_subject) && behind.any(clause::ends_report)
    };
    // `시가 막아섰다가 “지키겠다”며 나선 경찰과`: nobody before, or the subject of a clause that has ended.
    let before = walk.topic(pieces, group.start..group.first);
    (before.is_none_or(|topic| topic.strength == Strength::Weak)
        && walk.topic(pieces, group.last + 2..verb + 1).is_none()
        && !reported())
    .then_some(verb + 1)
}

/// How many words behind the particle of a quotation the verb of such a deed stands at most.
const DEED: usize = 5;

/// `“…”는 당부를 남긴 A양의 아버지는`, `“…”는 취지의 글을 올린 이웃은`: behind the noun of speech and its
/// verb, where they qualify who spoke.
fn behind_utterance(text: &str, pieces: &[Piece], from: usize) -> usize {
    let word = |at: usize| piece_at(text, pieces, at);
    let speech = from + usize::from(FILLERS.contains(&word(from)));
    let noun = cue::noun_of_speech(word(speech)).is_some_and(|speech| speech.is_object());
    let uttered = || {
        verb(word(speech + 1)).is_some_and(|(verb, form)| form == Form::Adnominal && verb.is_any(UTTERING))
    };
    if noun && uttered() { speech + 2 } else { from }
}

/// `통신은 정부 소식통을 인용해 “…”고 보도했다`: who is cited speaks, and the paper passes it on.
pub(super) fn cited(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let (text, pieces) = (walk.text, scene.pieces);
    let cites = |&at: &usize| {
        MAY_CITE.may_begin(bytes_of(text, pieces[at]))
            && CITING.iter().any(|verb| text[pieces[at].span].starts_with(verb))
    };
    let at = near(&(group.start..group.first)).rev().find(cites)?;
    let last = at.checked_sub(1).filter(|&last| last >= group.start)?;
    let stem = text[word_at(pieces, last)?].strip_suffix(['을', '를'])?;
    // `소식통의 말을 인용해`
    let owned = if WORDS_OF.contains(&stem) { last.checked_sub(1) } else { None };
    let owner = owned.and_then(|at| Some((at, text[word_at(pieces, at)?].strip_suffix('의')?)));
    let (last, stem) = owner.unwrap_or((last, stem));
    let phrase = phrase::with_stem(text, pieces, last, stem).filter(|phrase| phrase.head.is_sentient())?;
    Some(Attribution::mentioned(walk.people.who(&phrase), phrase.span, Rule::Source))
}

/// The first syllables of verbs of citing and of hearing, with which most words do not begin.
static MAY_CITE: Syllables = Syllables::new().with_heads_of(CITING);
/// `들`, `듣`.
static MAY_HEAR: Syllables = Syllables::new().with_heads_of(HEARING);

/// `주민에게서 “…”고 전해 듣고`: whom somebody heard it from.
pub(super) fn heard(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let (text, pieces) = (walk.text, scene.pieces);
    let hears = |piece: &Piece| {
        MAY_HEAR.may_begin(bytes_of(text, *piece))
            && HEARING.iter().any(|verb| text[piece.span].starts_with(verb))
    };
    if group.tail == Tail::End && pieces[group.last + 1..group.limit].iter().take(3).any(hears) {
        heard_from(walk, pieces, group.start..group.first, HEARD_FROM.iter())
    } else {
        None
    }
}

/// `김 대표에게 까닭을 묻자 “…”고 했다`: who is asked answers, unless a topic behind the question does.
pub(super) fn answering(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let (text, pieces) = (walk.text, scene.pieces);
    let asks = |&at: &usize| {
        MAY_ASK.may_begin(bytes_of(text, pieces[at]))
            && ASKED.contains(&text[pieces[at].span].trim_end_matches(','))
    };
    let near = group.start.max(group.first.saturating_sub(QUESTION))..group.first;
    let at = near.clone().rev().find(asks)?;
    let phrase = noun::asked_of(text, pieces, near.start..at + 1)?;
    if walk.topic(pieces, at + 1..group.first).is_some() {
        return None;
    }
    walk.by_name(&phrase, Rule::Nominal)
}

/// How many words before the quotation the question begins at most.
const QUESTION: usize = 24;

/// The first syllables of the forms of asking.
static MAY_ASK: Syllables = Syllables::new().with_heads_of(ASKED);

/// `“…”고 김 대표는 말했다`: the topic or subject before the verb.
/// Behind nothing but a space it is read so only where the quotation is answered (`“…” 함 의원이 묻자`).
pub(super) fn following(walk: &mut Walk<'_, '_>, scene: Scene<'_>, group: &Group<'_>) -> Option<Attribution> {
    let pieces = scene.pieces;
    let is_question = || {
        let answered =
            group.verb.is_some_and(|found| found.form == Form::Whereupon && found.verb.is_listed());
        group.tail == Tail::Bare && answered
    };
    if !(matches!(group.tail, Tail::End | Tail::Chain | Tail::Fragment) || is_question()) {
        return None;
    }
    let start = group.last + 1;
    let found = group.verb?;
    let words = (start + usize::from(touches_quote(pieces, start))).min(start + found.at);
    // `“…”며 소송을 냈지만, 법원은 인정했다`: whose clause ends before is another.
    let ended = (words..start + found.at).any(|at| clause::coordinates(&walk.text[pieces[at].span]));
    let topic = if ended { None } else { walk.topic(pieces, words..start + found.at) }?;
    // `“…”라며 여당이 밀어붙일 것이라고 짐작했다`: the subject of what is reported by who has spoken before.
    let is_reported = || {
        let behind = topic.phrase.last + 1..start + found.at;
        let word = |at: usize| &walk.text[pieces[at].span];
        let is_intent = |at: usize| INTENTS.iter().any(|end| word(at).ends_with(end));
        topic.phrase.particle == Particle::Subject
            && walk.carried.is_some()
            && behind.clone().any(|at| clause::ends_report(word(at)) && !is_intent(at))
    };
    if !topic.phrase.head.is_sentient() || is_reported() {
        return None;
    }
    if let Head::Pronoun(_) = topic.phrase.head {
        return Some(walk.by_topic(&topic.phrase, scene));
    }
    walk.by_name(&topic.phrase, Rule::Following)
}

/// Words at the beginning of a sentence with a quotation in marks whose speaker is the one before.
/// `이어`, `그러면서`, `또`, `끝으로`.
pub(super) fn carries_on_marked(word: &str) -> bool {
    let word = word.trim_end_matches(',');
    CARRYING_ON.contains(&word) || GOING_ON.contains(&word)
}
