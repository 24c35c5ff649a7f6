//! What the words of a caption are like: they tell or name what is to be seen.

use crate::lexicon::credits::{ORDERS, PICTURES, SCENES, UNIT_OF_CHART};
use crate::scan::class::is_hangul;
use crate::scan::index::Endings;
use crate::scan::jamo::{SS, final_of};
use crate::scan::sentence;

static PICTURES_BY_ENDING: Endings<{ PICTURES.len() }, 1> = Endings::of_words(PICTURES);

static SCENES_BY_ENDING: Endings<{ SCENES.len() }, 1> = Endings::of_words(SCENES);

/// Whether a text ends as the sentence of a caption does.
pub(in crate::article) fn shows_scene(text: &str) -> bool {
    SCENES_BY_ENDING.candidates(text).any(|at| text.ends_with(SCENES[at]))
}

/// `전망바위에 선 취재팀. 발아래로 들이 펼쳐진다.`, `…의견을 나누고 있다. 왼쪽부터 홍길동 대표, 김한별 교수.`: two short sentences, of which
/// the first names what is to be seen, without a topic, and the second tells of it in the present; or the second says who stands where.
pub(in crate::article) fn tells_picture(words: &str) -> bool {
    if words.len() > LONGEST_TOLD {
        return false;
    }
    let stops = memchr::memchr_iter(b'.', words.as_bytes());
    let Some(stop) = { stops }.find(|&at| words[at + 1..].starts_with(' ')) else { return false };
    let (first, second) = (&words[..stop], &words[stop + 2..]);
    if ORDERS.iter().any(|order| second.starts_with(order)) {
        return shows_scene(&words[..=stop]) || !first.ends_with('다');
    }
    let has_topic = || first.split(' ').any(|word| word.ends_with(['은', '는']) && word.chars().count() >= 2);
    first.ends_with(is_hangul)
        && !first.ends_with(['다', '요', '까', '죠', '라', '자'])
        && first.contains(' ')
        && is_present(second)
        && !second.contains(". ")
        && !words.contains(['“', '"', '”', '=', '‘', '\''])
        && !has_topic()
}

/// Bytes of the longest picture told without a credit.
const LONGEST_TOLD: usize = 300;

/// Whether a sentence tells of what is now: before its end 다 stands no 었.
fn is_present(sentence: &str) -> bool {
    let stem =
        sentence.trim_end_matches(['.', ' ']).strip_suffix('다').and_then(|stem| stem.chars().next_back());
    stem.is_some_and(|last| matches!(last, '있' | '없') || (is_hangul(last) && final_of(last) != SS))
}

/// `나이별 응답자(단위 : 명)`: whether a line is a chart's title, which says what its figures are.
pub(in crate::article) fn names_chart(words: &str) -> bool {
    words.ends_with(')') && words.rfind('(').is_some_and(|open| words[open..].starts_with(UNIT_OF_CHART))
}

/// Whether a line names a picture in place of telling what is to be seen: `한빛시 순회전 포스터`.
pub(in crate::article) fn names_picture(words: &str) -> bool {
    let fits = |word: &str| words.strip_suffix(word).is_some_and(|before| before.ends_with([' ', '’', '\'']));
    PICTURES_BY_ENDING.candidates(words).any(|at| fits(PICTURES[at])) && words.chars().count() >= 6
}

/// Whether a text ends in a name with a stop, as captions that are no sentence do: `다리 앞의 시민들.`
pub(super) fn names_scene(text: &str) -> bool {
    text.ends_with('.') && !text.ends_with("다.") && !text.ends_with("요.") && text.contains(' ')
}

pub(super) fn sentences(text: &str) -> usize {
    sentence::ends_in_line(text).take(8).count()
}
