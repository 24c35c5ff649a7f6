//! Verbs behind a reported clause: of reporting (`-다고 밝혔다`), of anything (`-다며 고개를 숙였다`), of
//! holding true (`것으로 보고 있다`).
//!
//! Behind `-다고`, in order: a word that says that nobody is reported ends the question (`해서`, `볼`,
//! `생각`, `불리`); the nearest verb of reporting counts, within eight words; without one, a verb of no list
//! that ends the sentence within three. What the verb then does decides where the source is:
//!
//! - it describes somebody, who is the source: `늦었다고 주장하는 민 교수와`;
//! - it describes `데`, and its subject is the source: `노조가 늦었다고 말한 데 대해`;
//! - a subject stands between ending and verb: `…라고 민 교수는 말했다`;
//! - a date stands there, and somebody announces: `…고 4일 밝혔다`;
//! - it ends the sentence: a topic or subject before, or who spoke before.
//!
//! Behind `-다며` all verbs will do, as one says something while doing another thing, and the subject is the
//! same. Behind `것으로` only verbs of holding true and of foretelling: `알려졌다` has no source. A view in
//! the present without a topic is the writer's (`값이 오를 것으로 본다`).

use super::ending::{self, Ending};
use super::frame::{Frame, Source, Standing, is_relative, standing};
use super::opening::is_date;
use super::sentence::Sentence;
use super::speaker;
use crate::Span;
use crate::lexicon::attribution::{CITING, NO_HEADS, ONCE, PAST_FACT};
use crate::lexicon::phrases::SOME;
use crate::lexicon::quotative;
use crate::lexicon::topics::{ADDRESSED, Pronoun};
use crate::lexicon::verbs::{ASK, DO};
use crate::quote::bracket::bracketless;
use crate::quote::clause::{describes, is_about};
use crate::quote::cue::{Cue, Found, noun_of_speech};
use crate::quote::named::is_age;
use crate::quote::particle::{Particle, stem};
use crate::quote::phrase::{Head, Phrase};
use crate::quote::verb::{Form, verb as read};
use crate::scan::index::Beginnings;

/// How many words may stand between the ending and its verb: adverbs, an addressee, a date, a subject.
const REACH: usize = 8;
/// The same behind `-다며`, where another clause may stand between.
const FAR: usize = 40;
/// The same for a verb that is hardly one of reporting by itself: `하다`, and those that no list has.
/// Farther off, `했다` is of another clause.
const NEAR: usize = 3;
/// How many words the phrase of the speaker has behind a verb that qualifies it.
const LONGEST_HEAD: usize = 6;

/// Stems that report nobody's words, by their first syllable.
static NOT_REPORTING: Beginnings<{ quotative::NOT_REPORTING.len() }, 1> =
    Beginnings::of_words(quotative::NOT_REPORTING);

/// `-다고 밝혔다`.
pub(super) fn verb<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<Frame<'t>> {
    if let Some(found) = says_so(sentence, index) {
        return Some(framed(sentence, &found, Source::Topic));
    }
    if is_cut_off(sentence, index) {
        let last = sentence.len() - 1;
        return Some(Frame { cue: None, last, source: Source::Announced, standing: Standing::Clause });
    }
    if is_unreported(sentence, index + 1) {
        return None;
    }
    let reports =
        |found: &Found<'_>| found.verb.is_listed() && (!found.verb.is(DO) || found.at <= index + NEAR);
    let found = nearest(sentence, index, REACH, reports).or_else(|| unlisted(sentence, index))?;
    if found.verb.is(ASK.0) && is_of_reporter(sentence, found.at) {
        return None;
    }
    // `걸림돌이 될 것이라고 저는 전망합니다`
    if (index + 1..found.at).any(|at| quotative::WRITERS.contains(&sentence.word(at))) {
        return None;
    }
    if let Some(phrase) = head(sentence, &found) {
        let cue = Some(Cue::Verb(found.verb));
        return Some(Frame {
            cue,
            last: phrase.last,
            source: Source::Owner(phrase),
            standing: Standing::Clause,
        });
    }
    if let Some(phrase) = spoken_about(sentence, index, &found) {
        let (cue, source) = (Some(Cue::Verb(found.verb)), Source::Within(phrase));
        return Some(Frame { cue, last: found.at + 2, source, standing: Standing::Clause });
    }
    let source = if found.verb.is_listed() { source(sentence, index, &found) } else { Source::Stated };
    Some(framed(sentence, &found, source))
}

/// `-다고 4일 ...`: whether a text breaks off between the date of an announcement and its verb.
fn is_cut_off(sentence: Sentence<'_, '_>, index: usize) -> bool {
    let behind = index + 1..sentence.len() - 1;
    sentence.breaks_off()
        && !behind.is_empty()
        && behind.clone().all(|at| is_date(sentence.word(at)))
        && sentence.word(behind.end).is_empty()
}

/// `A씨에게 어떻게 하겠느냐고 물었다`: a question with an addressee and without a subject is the reporter's
/// own.
fn is_of_reporter(sentence: Sentence<'_, '_>, verb: usize) -> bool {
    let is_asked = |at: usize| sentence.ends_with(at, ADDRESSED);
    let asks = |at: usize| subject_at(sentence, 0, at).is_some_and(|phrase| phrase.head.is_sentient());
    (0..verb).any(is_asked) && !(0..verb).any(asks)
}

/// `판매자들은 억울하다고 합니다`, `노 할머니는 처음이라고 한다`: hearsay of somebody's own feeling, wish or
/// judgement is what he says himself. Not so of what he does (`노씨는 공장에 다닌다고 한다`), and not where
/// the topic is no person.
fn says_so<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<Found<'t>> {
    let at = index + 1;
    if at + 1 != sentence.len() || !quotative::HEARSAY.contains(&sentence.word(at)) {
        return None;
    }
    let word = sentence.word(index).strip_suffix('고')?;
    let is_judged = || {
        let judged =
            word.strip_suffix('라').filter(|judged| !judged.starts_with(|c: char| c.is_ascii_digit()));
        judged.is_some_and(|judged| !quotative::PLANNED.iter().any(|noun| judged.ends_with(noun)))
    };
    let is_wanted = || quotative::WANTED.iter().any(|ending| word.ends_with(ending));
    // `늘려야 한다고 한다`
    let must = || index.checked_sub(1).is_some_and(|before| sentence.ends_with(before, &["야"]));
    let is_own = is_wanted() || is_judged() || (word == quotative::DOES && must());
    let topic = || (0..index).find_map(|at| speaker::ending_at(sentence, 0, at));
    let speaks = |phrase: Phrase| {
        phrase.particle == Particle::Topic
            && matches!(
                phrase.head,
                Head::Person { .. }
                    | Head::Blind(_)
                    | Head::Source
                    | Head::Pronoun(Pronoun::Person | Pronoun::People)
            )
    };
    if !(is_own && topic().is_some_and(speaks)) {
        return None;
    }
    let (verb, form) = read(sentence.word(at))?;
    Some(Found { at, verb, form })
}

/// The subject of a report that another speaks about: `회사는 노조가 -다고 말한 데 대해 …`.
fn spoken_about(sentence: Sentence<'_, '_>, index: usize, found: &Found<'_>) -> Option<Phrase> {
    let about = found.form == Form::Adnominal
        && found.at + 2 < sentence.len()
        && is_about(sentence.text, sentence.pieces, found.at + 2);
    let mut before = index.saturating_sub(FAR)..index;
    let speaks = |phrase: &Phrase| phrase.particle == Particle::Subject && phrase.head.is_sentient();
    if about { before.find_map(|at| subject_at(sentence, 0, at).filter(speaks)) } else { None }
}

/// A verb that no list has will do where it soon ends the sentence of somebody who is named: `-다고
/// 물러섰다`.
fn unlisted<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<Found<'t>> {
    let ends = |found: &Found<'_>| found.form == Form::Final || is_past_fact(sentence, found.at);
    nearest(sentence, index, NEAR, |found| !found.verb.is_any(quotative::AUXILIARY))
        .filter(|found| ends(found) && !sentence.ends_with(found.at, quotative::PASSIVES))
}

/// `결론을 내린 바 있다`, `결론을 내린바 있다`: whether a verb before its noun tells what was done before.
fn is_past_fact(sentence: Sentence<'_, '_>, at: usize) -> bool {
    let fact = if sentence.ends_with(at, &[PAST_FACT]) { at } else { at + 1 };
    sentence.ends_with(fact, &[PAST_FACT]) && sentence.starts_with(fact + 1, &["있"])
}

/// The noun that a verb of reporting qualifies, if that names who speaks: `-다고 주장하는 민 교수와 맞섰다`.
/// Of those who are told apart by what they say (`-다고 답한 사람은`), nobody is reported.
fn head(sentence: Sentence<'_, '_>, found: &Found<'_>) -> Option<Phrase> {
    let introduces = || found.verb.is_any(quotative::INTRODUCING);
    let relative = found.verb.is_listed() && is_relative(sentence, found.at, found.form);
    if !relative || introduces() || sentence.starts_with(found.at + 1, NO_HEADS) {
        return None;
    }
    let (last, stem) =
        sentence.ahead(found.at, LONGEST_HEAD).find_map(|at| Some((at, stem(sentence.word(at))?)))?;
    let phrase = speaker::with_stem(sentence, found.at + 1, last, stem)?;
    let named = matches!(
        phrase.head,
        Head::Person { .. } | Head::Blind(_) | Head::Institution | Head::Pronoun(Pronoun::Person)
    );
    // `주장하는 누리꾼의 글`
    let writes = || {
        matches!(phrase.head, Head::Source)
            && sentence.ends_with(last, &["의"])
            && noun_of_speech(sentence.word(last + 1)).is_some()
    };
    ((named || writes()) && phrase.first == found.at + 1).then_some(phrase)
}

/// `것으로 내다봤다`.
pub(super) fn holding<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<Frame<'t>> {
    let found = nearest(sentence, index, REACH, |found| found.verb.is_any(quotative::HOLDING))?;
    let source = source(sentence, index, &found);
    Some(framed(sentence, &found, source))
}

/// `-다며 고개를 숙였다`, `-다며 …라고 했다`: any verb will do, and only a final verb of reporting lets the
/// speaker go on unnamed.
pub(super) fn chained<'t>(sentence: Sentence<'t, '_>, index: usize, ending: Ending) -> Option<Frame<'t>> {
    if is_told(sentence, index, ending) {
        return None;
    }
    let last = sentence.len().checked_sub(1).filter(|&last| last > index)?;
    if let Some(phrase) = filer(sentence, index).or_else(|| doer(sentence, index)) {
        let source = Source::Owner(phrase);
        return Some(Frame { cue: None, last: phrase.last, source, standing: Standing::Clause });
    }
    let found = (index + 1..=last.min(index + FAR))
        .filter(|&at| ending::at(sentence, at).is_none())
        .filter_map(|at| verb_at(sentence, at))
        .find(|found| found.verb.is_listed() && found.form != Form::Adnominal);
    let source = if found.as_ref().is_some_and(|found| found.form == Form::Final) {
        Source::Carried
    } else {
        Source::Stated
    };
    Some(Frame {
        cue: found.map(|found| Cue::Verb(found.verb)),
        last: index,
        source,
        standing: Standing::Clause,
    })
}

/// Who puts a case to others in a clause that describes it: `법원은 -다며 주민들이 낸 소송을 받아들였다`.
fn filer(sentence: Sentence<'_, '_>, index: usize) -> Option<Phrase> {
    let verb =
        sentence.ahead(index, LONGEST_HEAD).find(|&at| quotative::FILED.contains(&sentence.word(at)))?;
    subject_at(sentence, index + 1, verb - 1).filter(|phrase| phrase.particle == Particle::Subject)
}

/// Whom a clause describes by what he did while saying so: `-다며 이웃을 괴롭힌 50대가 벌금을 물었다`.
/// Not where the clause has a subject of its own, nor behind a comma.
fn doer(sentence: Sentence<'_, '_>, index: usize) -> Option<Phrase> {
    let verb = sentence.ahead(index, LONGEST_HEAD).find(|&at| describes(sentence.word(at)))?;
    let is_parted = |at: usize| {
        sentence.comma(at)
            || at > index && (sentence.is_quote(at) || subject_at(sentence, index + 1, at).is_some())
    };
    if (index..=verb).any(is_parted) {
        return None;
    }
    let (last, stem) =
        sentence.ahead(verb, LONGEST_HEAD).find_map(|at| Some((at, stem(sentence.word(at))?)))?;
    // `50대가`: whom nothing else tells.
    if last == verb + 1 && is_age(stem) {
        let start = sentence.span(last)?.start();
        let span = Span::new(start, start + stem.len());
        return Some(Phrase { span, first: last, last, particle: Particle::Bare, head: Head::Source });
    }
    let phrase = speaker::with_stem(sentence, verb + 1, last, stem)?;
    let is_somebody = matches!(phrase.head, Head::Source | Head::Blind(_) | Head::Person { .. });
    (is_somebody && phrase.first == verb + 1).then_some(phrase)
}

/// Whether somebody is told to have asked for something and done something (`보도해 달라며 자료를 넘겼다고
/// 밝혔다`), so that the whole is what was said. Else the demand would be taken for all that was said.
fn is_told(sentence: Sentence<'_, '_>, index: usize, ending: Ending) -> bool {
    let next = || sentence.ahead(index, FAR).find_map(|at| ending::at(sentence, at));
    ending.is_directive(sentence.text) && next().is_some_and(|next| next.is_past(sentence.text))
}

/// The frame of a verb that reports the clause.
/// `말했다` of `-다고 말했다`. Embedded or not, its source is told here; whoever reads the frame drops what
/// is embedded.
fn framed<'t>(sentence: Sentence<'t, '_>, found: &Found<'t>, source: Source) -> Frame<'t> {
    Frame {
        cue: Some(Cue::Verb(found.verb)),
        last: found.at,
        source,
        standing: standing(sentence, found.at, found.form),
    }
}

/// The first verb that fits, no further than the next reported clause.
/// `밝혔다` of `-다고 4일 밝혔다`. None behind another reported clause or a contrast (`했지만`), and where
/// the verb judges (`볼 수 있다`).
fn nearest<'t>(
    sentence: Sentence<'t, '_>,
    index: usize,
    reach: usize,
    fits: impl Fn(&Found<'t>) -> bool,
) -> Option<Found<'t>> {
    for at in sentence.ahead(index, reach) {
        if let Some(found) = verb_at(sentence, at).filter(&fits) {
            // `볼 수 있다`, `말한 적이 없다`: the writer's judgement.
            let once = sentence.starts_with(at + 1, &[ONCE]) && sentence.starts_with(at + 2, &["있"]);
            // `보고 수사에 착수했다` is none, as the verb qualifies nothing.
            let judges = found.form == Form::Adnominal && sentence.starts_with(at + 1, quotative::JUDGEMENTS);
            return (once || !judges).then_some(found);
        }
        if ending::at(sentence, at).is_some() || ending::contrasts(sentence, at, sentence.word(at)) {
            return None;
        }
    }
    None
}

/// The verb that a word is, unless it is 하다 as an auxiliary, or as hearsay.
fn verb_at<'t>(sentence: Sentence<'t, '_>, at: usize) -> Option<Found<'t>> {
    let word = sentence.word(at);
    // `소식통을 인용해 보도했다`: by whom, before the verb.
    if word == CITING[0] {
        return None;
    }
    let (verb, form) = read(bracketless(word))?;
    // `한다`, `하는` are hearsay and naming; in `했어야 했다` the verb is an auxiliary.
    let idle = verb.is(DO)
        && (quotative::NOT_REPORTED.contains(&word)
            || sentence.ends_with(at.saturating_sub(1), &["야", "지"]));
    (!idle).then_some(Found { at, verb, form })
}

/// Whether the word behind an ending says that nobody is reported: `-다고 해서`, `-다고 볼 수 있다`, `-다고
/// 생각했다`.
fn is_unreported(sentence: Sentence<'_, '_>, at: usize) -> bool {
    let word = sentence.word(at);
    if quotative::NOT_REPORTED.contains(&word) {
        // `-다고 한 주민은 말했다`: the numeral before a person.
        return word != SOME || subject_at(sentence, at, at + 1).is_none();
    }
    NOT_REPORTING.fits(word) && subject_at(sentence, at, at).is_none_or(|phrase| !phrase.head.is_sentient())
}

/// The source, seen from the words between ending and verb: a subject there, or the date of an announcement.
/// Who stands there comes first (`…고 민 교수는 말했다`), then the date (`…고 4일 밝혔다`), then what the
/// form of the verb says: `…고 묻자`, `…고 말했다`, `…고 본다`.
fn source(sentence: Sentence<'_, '_>, index: usize, found: &Found<'_>) -> Source {
    let between = index + 1..found.at;
    if let Some(phrase) = between.clone().rev().find_map(|at| subject_at(sentence, index + 1, at)) {
        return Source::Behind(phrase);
    }
    // `-다고 본다` without a topic is the writer's own view.
    let held = found.verb.is_any(quotative::VIEWS) && !sentence.ends_with(found.at, quotative::PAST);
    let ends = found.form == Form::Final || sentence.starts_with(found.at + 1, &["있"]);
    if between.clone().any(|at| is_date(sentence.word(at))) {
        Source::Announced
    } else if found.form == Form::Whereupon {
        Source::Answered
    } else if ends && !held {
        Source::Carried
    } else if held {
        Source::Topic
    } else {
        Source::Stated
    }
}

/// A topic or subject between ending and verb: `…라고 민 교수는 말했다`.
fn subject_at(sentence: Sentence<'_, '_>, first: usize, at: usize) -> Option<Phrase> {
    let phrase = speaker::ending_at(sentence, first, at)?;
    let fits = match phrase.particle {
        Particle::Topic | Particle::Subject => true,
        Particle::Also | Particle::Place => phrase.head != Head::Other,
        Particle::At | Particle::Bare => false,
    };
    fits.then_some(phrase)
}
