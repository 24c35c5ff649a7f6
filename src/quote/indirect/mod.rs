//! Quotations without marks: `-다고 밝혔다`, `-다며`, `-다는 지적`, `것으로 내다봤다`, and what stands under
//! `N에 따르면`.
//!
//! A sentence is read once, from left to right. An [ending] opens the question whether somebody is reported,
//! the [frame] behind it answers, and the [extent] says from where on and who. One clause does not hold
//! another: what is reported inside a longer report stays unmarked, as quotations inside quotations do.
//!
//! | written | what is reported | who says it |
//! |---|---|---|
//! | `민 교수는 수요가 는다고 말했다` | `수요가 는다` | the topic before |
//! | `수요가 는다고 민 교수는 말했다` | `수요가 는다` | the topic behind |
//! | `노 대표는 늦었다며 고개를 숙였다` | `늦었다` | the topic, whatever he does |
//! | `업계에서는 늦었다는 지적이 나온다` | `늦었다` | the people of the place |
//! | `늦었다는 게 민 교수의 설명이다` | `늦었다` | the owner of the noun |
//! | `한들은행은 물가가 내릴 것으로 내다봤다` | `물가가 내릴 것` | the topic |
//! | `시 소방본부에 따르면 불은 꺼졌다` | `불은 꺼졌다` | the source, for all of the sentence |
//!
//! A clause is reported only where the text says by whom, or where somebody who spoke before goes on. So it
//! is left alone where it is a condition (`비싸다고 해서`), a thought (`춥다고 생각했다`), hearsay
//! (`늦었다고 한다`), the writer's own judgement (`값이 오를 것으로 본다`, `실패라고 볼 수 없다`), a name
//! (`바다꽃이라고 불리는`), or what a document says. Sentences without a stop are not read: headlines and
//! captions tell in another way.

mod attribution;
mod ending;
mod extent;
mod frame;
mod noun;
mod opening;
mod reporting;
mod sentence;
mod source;
mod speaker;
mod trigger;

use alloc::vec::Vec;

pub(super) use self::source::is_document;
pub(super) use self::trigger::Triggers;

use self::ending::Ending;
use self::extent::{Begun, Extent};
use self::frame::{Frame, Standing};
use self::sentence::Sentence;
use super::Rule;
use super::cue::Cue;
use super::phrase::Phrase;
use super::row::Piece;
use crate::Span;
use crate::lexicon::attribution::LINKS;
use crate::lexicon::quotative::{BESIDE, CHAINING, Link};

/// A reported clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Indirect<'t> {
    /// The clause, without the words that report it.
    pub(super) content: Span,
    /// Who says so; without one it is the speaker of the sentence before.
    pub(super) speaker: Option<Phrase>,
    /// Somebody else, in whose sentence it stands, and who goes on: `노조는 -다는 회사 주장을 반박했다`.
    pub(super) host: Option<Phrase>,
    /// How the speaker was found, where that is not by its place as topic.
    pub(super) rule: Option<Rule>,
    /// The verb of reporting or the noun of speech.
    pub(super) cue: Option<Cue<'t>>,
}

/// Adds the reported clauses of the sentence that `pieces` are. `knows` says of a word that no list has
/// whether it is somebody.
/// From left to right: at each trigger a source that covers the rest, and then it is done; else an ending
/// with its frame. Nothing is added for a sentence without a stop, as `노 대표는 늦었다고` of a headline.
pub(super) fn read<'t>(
    text: &'t str,
    pieces: &[Piece],
    triggers: &mut Triggers<'t>,
    knows: &dyn Fn(&str) -> bool,
    found: &mut Vec<Indirect<'t>>,
) {
    let sentence = Sentence { text, pieces };
    if !(sentence.is_closed() || sentence.breaks_off()) {
        return;
    }
    // Most sentences with a trigger report nothing.
    let mut extent = None;
    let mut next = 0;
    while let Some(index) = triggered(sentence, triggers, next) {
        next = index + 1;
        if source::ends_at(sentence, index) {
            if let Some(covered) = source::covered(sentence, index) {
                found.push(covered);
                return;
            }
            // Whose document it is does not go on.
            let extent = extent.get_or_insert_with(|| Extent::new(sentence, knows));
            extent.begin(index + 1);
        } else if let Some((ending, frame)) = framed(sentence, index) {
            // Who speaks is looked for only where something is reported.
            let extent = extent.get_or_insert_with(|| Extent::new(sentence, knows));
            extent.pass_to(index);
            if let Some(indirect) = clause(sentence, extent, index, ending, &frame) {
                found.push(indirect);
                // `A씨는 무겁다며, 검찰은 가볍다며 항소했다`: behind a comma another may speak.
                let chains = ending.link == Link::Chain
                    || sentence.ends_with(frame.last, CHAINING)
                    || sentence.ends_with(frame.last, BESIDE);
                let goes_on = chains && !sentence.comma(frame.last);
                // `발표한 뒤 …`: the next clause begins behind the word.
                let is_linked = LINKS.contains(&sentence.word(frame.last + 1));
                extent.restart(frame.last + 1 + usize::from(is_linked), goes_on);
            }
        }
    }
}

/// The first word from the one at `next` on in which a trigger stands.
/// In `노 대표는 수요가 는다고 말했다` the fourth, `는다고`: a trigger need not begin its word. Index of the
/// piece; none behind the last.
fn triggered(sentence: Sentence<'_, '_>, triggers: &mut Triggers<'_>, next: usize) -> Option<usize> {
    let behind = match next.checked_sub(1) {
        Some(last) => sentence.pieces.get(last)?.span.end(),
        None => sentence.pieces.first()?.span.start(),
    };
    let (at, rest) = (triggers.behind(behind)?, sentence.pieces.get(next..)?);
    (at < rest.last()?.span.end()).then(|| next + rest.partition_point(|piece| piece.span.end() <= at))
}

/// The ending of the word at `index` and the frame behind it.
/// A verb that itself is reported, or describes a noun, opens no clause: the longer report does.
/// `는다고` and `말했다`. None for `말했다고` in `말했다고 전했다`, which the longer report holds, nor for
/// `비싸다고` before `해서`.
fn framed<'t>(sentence: Sentence<'t, '_>, index: usize) -> Option<(Ending, Frame<'t>)> {
    let ending = ending::at(sentence, index)?;
    let frame = frame::behind(sentence, index, ending)?;
    (frame.standing == Standing::Clause).then_some((ending, frame))
}

/// The reported clause that the word at `index` ends.
/// `수요가 는다` of `노 대표는 수요가 는다고 말했다`. None where nobody is the source, where nothing is left
/// of the clause, and where that is a term or the tail of a marked quotation.
fn clause<'t>(
    sentence: Sentence<'t, '_>,
    extent: &Extent<'_>,
    index: usize,
    ending: Ending,
    frame: &Frame<'t>,
) -> Option<Indirect<'t>> {
    let begun = extent.clause(index, ending, frame.source)?;
    let content = Span::new(begun.start, ending.clause);
    let is_said = !content.is_empty() && !is_term(&sentence.text[content]);
    let said = is_said && !is_tail(sentence, begun.start, index) && !is_marked(sentence, content);
    let Begun { source: speaker, host, .. } = begun;
    said.then(|| Indirect { content, speaker, host, rule: frame.rule(), cue: frame.cue })
}

/// Whether the words are a term in marks, and no more: `‘편파 수사’라는 반발이 나온다`.
fn is_term(words: &str) -> bool {
    words.strip_prefix('‘').is_some_and(|words| words.ends_with('’') && !words.contains('‘'))
}

/// Whether the clause has no words of its own, but quotations in marks and who says them in brackets:
/// `“싸우나”(이장 노모씨), “그만둬라”(상인 서모씨)라며`.
fn is_marked(sentence: Sentence<'_, '_>, content: Span) -> bool {
    let first = sentence.pieces.partition_point(|piece| piece.span.start() < content.start());
    let within = sentence.pieces[first..].iter().take_while(|piece| piece.span.start() < content.end());
    let (mut begins_marked, mut bracketed) = (None, false);
    for piece in within {
        let word = &sentence.text[piece.span];
        bracketed |= word.starts_with('(');
        if piece.quote.is_none() && !bracketed {
            return false;
        }
        begins_marked.get_or_insert(piece.quote.is_some());
        bracketed &= !word.contains(')');
    }
    begins_marked == Some(true)
}

/// Whether the clause is only the tail of a marked quotation (`“급히 결정”했다고`): that quotation is the one
/// to report.
fn is_tail(sentence: Sentence<'_, '_>, start: usize, index: usize) -> bool {
    let quote = index.checked_sub(1).filter(|_| sentence.touches_quote(index));
    quote.is_some_and(|quote| sentence.pieces.get(quote).is_some_and(|piece| piece.span.start() == start))
}
