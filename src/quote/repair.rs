//! Where a quotation ends whose closing mark is missing.
//!
//! Two ends are sensible. A quotative particle with a verb of speech behind it would have stood behind the
//! mark (`“한 시간을 번 셈 이라고 말했다` ends before `이라고`). Else a quotation that has its line to itself
//! ends with that line, if a stop closes it.
//!
//! The end of the whole text is another matter: extracts and teasers break off in the middle of a word, with
//! dots or without. The words so far are then what was said, if they are more than one and do not read as a
//! sentence that lost no more than its mark. Anything else is no quotation: an open mark in running text says
//! too little.

use crate::lexicon::post_quote::{FORMS, Tail, VERBS};
use crate::scan::class::{has_final, is_hangul};

/// The length of the quotation at the head of `rest`, which is the rest of its paragraph; none if there is no
/// sensible end.
///
/// `before` is the text up to and including the opening mark.
/// `한 시간을 번 셈` of `한 시간을 번 셈 이라고 말했다.`, before a verb of speech; all of `봄에 엽니다.
/// 기다려 주세요.` where nothing in Hangul stands before the mark in its line. In bytes of `rest`.
pub(super) fn extent(before: &str, rest: &str) -> Option<usize> {
    if let Some(end) = quotative(rest) {
        return Some(end);
    }
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let stands_alone = before[line_start..].chars().all(|c| !is_hangul(c));
    let text = rest.trim_end();
    let closed = text.ends_with(['.', '?', '!']);
    (stands_alone && closed && !text.is_empty()).then_some(text.len())
}

/// The length of the quotation at the head of `rest`, the end of a text that breaks off in it, as extracts
/// and teasers do.
/// `더는 버틸 힘이` of `더는 버틸 힘이…`, and `또` of `또...`. None for `더는 못 버틴다`, a sentence to which
/// nothing but the mark is missing, and none for a word alone without dots.
pub(super) fn broken_off(rest: &str) -> Option<usize> {
    let said = rest.trim_end_matches(BREAKS);
    let cut = &rest[said.len()..];
    // A sentence that ends where the text does has no more than lost its mark.
    let is_dotted = cut.contains(['…', '‥']) || cut.contains("..");
    let goes_on = is_dotted || (cut.is_empty() && said.contains(' ') && !said.ends_with(['다', '요']));
    (goes_on && said.ends_with(is_hangul)).then_some(said.len())
}

/// Whether nothing follows but the signs by which a text breaks off.
/// `…`, and nothing at all.
pub(super) fn breaks_off(rest: &str) -> bool {
    rest.trim_start_matches(BREAKS).is_empty()
}

/// Whether a text breaks off with dots in the particle behind a closing mark: `”이...`, of `”이라고 했다`.
pub(super) fn breaks_off_in_particle(rest: &str) -> bool {
    rest.strip_prefix('이').is_some_and(|rest| rest.starts_with(['…', '.']) && breaks_off(rest))
}

/// What stands where a text breaks off.
const BREAKS: [char; 6] = ['…', '‥', '.', ',', ' ', '\n'];

/// The offset of a quotative particle that a verb of speech follows, as in `서두르자|고 말했다` or `번 셈|
/// 이라고 했다`. The clause before it must end as one does (`다`, `냐`, `라`, `자`, `요`) or be a noun before
/// `이라고`, so that `하고 말했다` alone is no end.
pub(super) fn quotative(rest: &str) -> Option<usize> {
    rest.match_indices(' ').find_map(|(space, _)| {
        let verb = &rest[space + 1..];
        if !VERBS.iter().any(|head| verb.starts_with(head)) {
            return None;
        }
        let clause = &rest[..space];
        let (particle, _) = FORMS
            .iter()
            .filter(|(form, class)| matches!(class, Tail::End | Tail::Chain) && clause.ends_with(form))
            .max_by_key(|(form, _)| form.len())?;
        let content = &clause[..clause.len() - particle.len()];
        let noun = particle.starts_with('이') && content.ends_with(has_final);
        (noun || content.ends_with(['다', '냐', '라', '자', '요', '.', '?', '!', ' ']))
            .then(|| content.trim_end().len())
            .filter(|&length| length > 0)
    })
}
