//! What the words of a caption are like: they tell or name what is to be seen.
//!
//! A caption tells what is to be seen: in the present (`…하고 있다`), with a subject and no topic, because
//! the picture is what it is about. A paragraph tells what was, and of whom (`…는 …했다`). By this grammar
//! short sentences are told apart that nothing else marks as captions:
//!
//! | written | what shows it |
//! |---|---|
//! | `시민들이 다리를 건너고 있다.` | the ending, where a credit or a mark says more |
//! | `사과 농가의 홍길동씨가 꽃눈을 가리키고 있다.` | a subject, and what one does before a camera |
//! | `10일 시장에서 상인이 생선을 팔고 있다.` | a day, a place, a subject |
//! | `전망바위에 선 취재팀. 발아래로 들이 펼쳐진다.` | a noun with a stop, and then the present |
//! | `물이 빠지지 못한 배추밭.` | a noun with a stop |
//! | `홍길동(왼쪽)·김한별씨 부부가 …있다.` | who stands where |
//! | `나이별 응답자(단위 : 명)` | the title of a chart |
//! | `홍길동 作 ‘빈 마당’, 2031년.`, `182×227㎝` | a work, its maker, its measures |
//!
//! Which of them are asked depends on where the line stands: a paragraph set apart is asked for the sentences
//! and nouns, a line without a stop for the names of pictures and works. Quotations, signs of equality and
//! topics speak against most.

use crate::article::brackets;
use crate::lexicon::credits::{
    ADNOMINAL, ADNOMINAL_ENDS, AT_PLACE, BEFORE_SIDE, BY_GROUP, BY_MEASURE, CHART_LABEL, GIVEN, GOING_ON,
    HELD_UP, IS_SEEN, LAST_MONTH, LENGTHS, MADE_BY, MEASURES, NO_NOUN_ENDS, NO_VERB_ENDS, ORDERS, PEOPLE,
    PERSON, PICTURES, REQUESTED, SCENES, SEEN, SIDES, TAKEN, UNIT_OF_CHART,
};
use crate::lexicon::phrases::SOME;
use crate::scan::class::{SYLLABLE, has_final, is_hangul, is_word};
use crate::scan::digits::is_number;
use crate::scan::index::Endings;
use crate::scan::jamo::{SS, final_of};
use crate::scan::sentence;

/// Words for pictures (`포스터`) by their last syllable.
static PICTURES_BY_ENDING: Endings<{ PICTURES.len() }, 1> = Endings::of_words(PICTURES);

/// What one does before a camera by its last two syllables.
static SEEN_BY_ENDING: Endings<{ SEEN.len() }, 2> = Endings::of_words(SEEN);

/// Endings of captions by their last syllable.
static SCENES_BY_ENDING: Endings<{ SCENES.len() }, 1> = Endings::of_words(SCENES);

/// Whether a text ends as the sentence of a caption does: `…건너고 있다.`; not `…놓는다고 밝혔다.`
pub(in crate::article) fn shows_scene(text: &str) -> bool {
    SCENES_BY_ENDING.fits(text)
}

/// Whether one short sentence tells what is going on: `…을 막아내고 있다.`
/// It ends in the verb that goes on (`있다`), and has no second sentence. Not so `…건너고 있었다.`
pub(in crate::article) fn is_going_on(words: &str) -> bool {
    let told = words.strip_suffix('.').filter(|told| told.len() <= LONGEST_TOLD);
    told.is_some_and(|told| told.ends_with(GOING_ON) && !told.contains(". "))
}

/// Whether the first sentence of a text ends as that of a caption does: `…늘어서 있다. 한 달 전에 예약이
/// 끝난다.`
pub(in crate::article) fn begins_with_scene(text: &str) -> bool {
    first_and_rest(text).is_some_and(|(first, _)| shows_scene(&text[..=first.len()]))
}

/// Whether a paragraph set apart is a caption by its words alone. By sentences in the present, by a noun with
/// a stop, by who made a work, by a chart's title. Not so `한빛시는 다리를 놓는다고 10일 밝혔다.`, which has
/// a topic and tells what was.
pub(in crate::article) fn paragraph_shows(words: &str) -> bool {
    let parts = first_and_rest(words);
    parts.is_some_and(|parts| parts_tell_picture(words, parts))
        || if words.ends_with("다.") {
            parts.map_or_else(|| shows_by_itself(words), |parts| shows_and_tells(words, parts))
        } else {
            is_noun_phrase(words) || names_maker(words) || names_chart(words)
        }
}

/// Whether a line set apart that is no paragraph is a caption by its words alone: `‘다리’ 전시회 포스터`,
/// `물이 빠지지 못한 배추밭.`, `홍길동 作 ‘빈 마당’`; not `강마을의 오랜 바람`, which may be a subhead.
pub(in crate::article) fn line_shows(words: &str) -> bool {
    names_picture(words)
        || is_noun_phrase(words)
        || tells_picture(words)
        || is_unstopped(words)
        || names_maker(words)
        || gives_measures(words)
}

/// `전망바위에 선 취재팀. 발아래로 들이 펼쳐진다.`, `…의견을 나누고 있다. 왼쪽부터 홍길동 대표, 김한별
/// 교수.`: two short sentences, of which the first names what is to be seen, without a topic, and the second
/// tells of it in the present; or the second says who stands where.
pub(super) fn tells_picture(words: &str) -> bool {
    first_and_rest(words).is_some_and(|parts| parts_tell_picture(words, parts))
}

/// The same of words with their first sentence and what comes behind it. Nothing of it where the first ends
/// like a verb (`…했다`), asks or bids; where either has a quotation or a topic.
fn parts_tell_picture(words: &str, (first, second): (&str, &str)) -> bool {
    if tells_order(second) {
        return shows_scene(&words[..=first.len()]) || !first.ends_with('다');
    }
    first.ends_with(is_hangul)
        && !first.ends_with(['다', '요', '까', '죠', '라', '자'])
        && !first.ends_with(REQUESTED)
        && first.contains(' ')
        && is_present(second)
        && !second.contains(". ")
        && !words.contains(['“', '"', '”', '=', '‘', '\''])
        && !first.split(' ').any(is_topic)
}

/// `왼쪽부터 홍길동 대표, 김한별 교수`: who stands where. Not so `홍길동 대표(왼쪽)`.
pub(super) fn tells_order(words: &str) -> bool {
    ORDERS.iter().any(|order| words.starts_with(order))
}

/// `…모여 있다. 무인기로 찍은 사진 다섯 장을 이어 붙였다.`: the first sentence shows a scene, and the second
/// says how it was taken.
pub(super) fn tells_of_taking(words: &str) -> bool {
    first_and_rest(words).is_some_and(|(first, second)| {
        shows_scene(&words[..=first.len()]) && TAKEN.iter().any(|word| second.contains(word))
    })
}

/// The first sentence of a text that is short enough for a picture's, without its stop, and what comes behind
/// it.
fn first_and_rest(words: &str) -> Option<(&str, &str)> {
    if words.len() > LONGEST_TOLD {
        return None;
    }
    let stop = memchr::memchr_iter(b'.', words.as_bytes()).find(|&at| words[at + 1..].starts_with(' '))?;
    Some((&words[..stop], &words[stop + 2..]))
}

/// `붉은 벽돌의 옛 창고. 나무뿌리가 벽을 삼켰다`: a stop within and none at the end, as neither paragraphs
/// nor headings have. Not so `다리 놓는다. 내년에.`, whose second part has its stop too.
fn is_unstopped(words: &str) -> bool {
    let Some((first, second)) = first_and_rest(words) else { return false };
    second.ends_with(is_hangul)
        && first.ends_with(is_hangul)
        && first.contains(' ')
        && !words.contains(['“', '"', '”', '=', '‘', '\'', ':', '…'])
}

/// Whether a word has the particle of a topic, or looks like it: not so the commonest verbs before their
/// nouns. `시는`, `다리는`; not `있는`, before its noun.
pub(in crate::article) fn is_topic(word: &str) -> bool {
    word.len() > '는'.len_utf8()
        && word.ends_with(['은', '는'])
        && !ADNOMINAL.contains(&word)
        && !ADNOMINAL_ENDS.iter().any(|end| word.ends_with(end))
}

/// Bytes of the longest picture told without a credit.
const LONGEST_TOLD: usize = 300;

/// `사과 농가의 홍길동씨가 꽃눈을 가리키고 있다.`: a sentence that has a subject and no topic before it, of
/// what somebody does before the camera (`가리키고 있다`), how something stands there (`붙어 있다`), or what
/// is going on in a place on a day or among people (`10일 시장에서 …있다`, `공장에서 직원들이 …고 있다`). Not
/// so `시는 다리를 놓고 있다.`, whose topic it tells of, and `물가가 오르고 있다.`, which no camera sees.
fn shows_by_itself(words: &str) -> bool {
    let Some(seen) = words.strip_suffix(IS_SEEN).filter(|seen| seen.len() <= LONGEST_TOLD) else {
        return false;
    };
    let is_dated = || {
        let behind = seen.split_once('일').map(|(day, behind)| (day.trim_start_matches(LAST_MONTH), behind));
        let day = behind.filter(|(day, _)| is_number(day));
        day.is_some_and(|(_, behind)| behind.starts_with(' ') && behind.contains(AT_PLACE))
    };
    // `2300명을 바라보고`: a number is not before the camera.
    let is_thing = |before: &str| {
        let object = before.strip_suffix(' ').map(|before| before.rsplit(' ').next().unwrap_or(before));
        object.is_some_and(|object| !object.starts_with(|c: char| c.is_ascii_digit()))
    };
    let is_known = || SEEN_BY_ENDING.rests(seen).any(|(_, before)| is_thing(before));
    // `수박을 갈라 보이고 있다`
    let is_held_up = || {
        let verb = seen.strip_suffix(HELD_UP).and_then(|before| before.rsplit(' ').next());
        verb.is_some_and(|verb| {
            verb.ends_with(|c: char| is_hangul(c) && !has_final(c)) && !verb.ends_with(NO_VERB_ENDS)
        })
    };
    let is_subject = |word: &str| word.len() > SYLLABLE && word.ends_with(['이', '가']);
    let lead =
        || seen.split(' ').find(|word| is_topic(word) || is_subject(word)).filter(|word| is_subject(word));
    // `목기장 홍길동씨가 지난 7일 작업장에서 …고 있다`
    let is_on_day =
        || seen.match_indices("일 ").any(|(at, _)| seen[..at].ends_with(|c: char| c.is_ascii_digit()));
    // `수리조선소에서 한 노동자가 …고 있다`
    let is_some = |lead: &str| {
        let before = seen.find(lead).map(|at| &seen[..at]);
        let place = before.and_then(|before| before.strip_suffix(' ')?.strip_suffix(SOME));
        place.is_some_and(|place| place.ends_with(' '))
    };
    let is_seen =
        |lead: &str| lead.ends_with(PEOPLE) || is_some(lead) || (lead.ends_with(PERSON) && is_on_day());
    let is_crowd =
        |lead: &str| is_seen(lead) && seen.ends_with('고') && (seen.contains(AT_PLACE) || is_on_day());
    // `▶ …고 있다.`: a summary's row.
    // The first byte of curly marks is searched for faster than they are.
    let may_have_marks = || memchr::memchr3(0xE2, b'"', b'=', seen.as_bytes()).is_some();
    let has_marks = || may_have_marks() && seen.contains(['“', '"', '”', '=']);
    seen.starts_with(is_word)
        && first_and_rest(seen).is_none()
        && !has_marks()
        && (says_side(seen)
            || lead().is_some_and(|lead| is_known() || is_held_up() || is_dated() || is_crowd(lead)))
}

/// `홍길동(왼쪽)·김한별씨 부부가 …있다`: whether brackets say where in the picture somebody stands. Not so
/// `홍길동(42)씨`.
fn says_side(seen: &str) -> bool {
    memchr::memchr_iter(b'(', seen.as_bytes()).any(|open| {
        let inside = seen[open + 1..].split(')').next().unwrap_or_default();
        let word = inside.split(' ').find(|word| !BEFORE_SIDE.contains(word));
        word.is_some_and(|word| SIDES.iter().any(|side| word.starts_with(side)))
    })
}

/// `선착장에 배가 묶여 있다. 둘레로 초록색 띠가 보인다.`: such a sentence, and a second one that tells more.
fn shows_and_tells(words: &str, (first, second): (&str, &str)) -> bool {
    let told = &words[..=first.len()];
    let is_last = || memchr::memchr(b'.', second.trim_end_matches('.').as_bytes()).is_none();
    told.ends_with(IS_SEEN) && is_last() && shows_by_itself(told)
}

/// `물이 빠지지 못한 배추밭.`, `토론 중인 패널들.`: one noun phrase with a stop and no topic, as no paragraph
/// is: of nineteen such lines set apart in news eighteen were captions. Verbs, and verbs made nouns, are told
/// by their last syllables. Nor `한빛시는 침묵.`, which has a topic, and `배추밭.`, one word.
fn is_noun_phrase(words: &str) -> bool {
    let Some(phrase) = words.strip_suffix('.') else { return false };
    (SHORTEST_PHRASE..=LONGEST_PHRASE).contains(&phrase.len())
        && phrase.contains(' ')
        && phrase.starts_with(|c: char| is_word(c) || c == '‘')
        && phrase.ends_with(|c: char| is_hangul(c) && !NO_NOUN_ENDS.contains(&c))
        && !phrase.ends_with(GIVEN)
        && !phrase.ends_with(REQUESTED)
        && !phrase.contains(['.', '“', '"', '”', '=', ':', '/'])
        && !phrase.split(' ').any(is_topic)
}

/// Bytes of the shortest and the longest such phrase.
const SHORTEST_PHRASE: usize = 18;
/// Sixty-six syllables.
const LONGEST_PHRASE: usize = 200;

/// Whether a sentence tells of what is now: before its end 다 stands no 었. `펼쳐진다`, `있다`; not
/// `펼쳐졌다`.
fn is_present(sentence: &str) -> bool {
    let stem =
        sentence.trim_end_matches(['.', ' ']).strip_suffix('다').and_then(|stem| stem.chars().next_back());
    stem.is_some_and(|last| matches!(last, '있' | '없') || (is_hangul(last) && final_of(last) != SS))
}

/// `나이별 응답자(단위 : 명)`, `나이별 응답자. 단위는 명.`: whether a line is a chart's title, which says
/// what its figures are. Not so `응답자(명)`.
pub(in crate::article) fn names_chart(words: &str) -> bool {
    let in_brackets = || words.rfind('(').is_some_and(|open| words[open..].starts_with(UNIT_OF_CHART));
    let told = || words.rsplit_once(". ").is_some_and(|(_, last)| last.starts_with(&UNIT_OF_CHART[1..]));
    words.starts_with(CHART_LABEL)
        || compares_groups(words)
        || (words.ends_with(')') && in_brackets())
        || (words.ends_with('.') && told())
}

/// `연령대별 승객 비율`: a measure by groups, which no heading names.
fn compares_groups(words: &str) -> bool {
    words.contains(BY_GROUP) && MEASURES.iter().any(|measure| words.ends_with(measure))
}

/// Whether a line names a picture in place of telling what is to be seen: `한빛시 순회전 포스터`. Not so
/// `포스터` alone.
pub(super) fn names_picture(words: &str) -> bool {
    PICTURES_BY_ENDING.rests(words).any(|(_, before)| before.ends_with([' ', '’', '\'']))
        && words.chars().count() >= 6
}

/// `홍길동 作 ‘빈 마당’, 한지에 수묵, 2031년.`: a line that names a work and who made it. Not so a line in
/// which the sign stands behind other words than a name.
fn names_maker(words: &str) -> bool {
    let near = &words.as_bytes()[..words.len().min(LONGEST_MAKER)];
    memchr::memchr(MADE_BY.as_bytes()[1], near).is_some()
        && words.split_once(MADE_BY).is_some_and(|(maker, _)| maker.chars().all(|c| is_hangul(c) || c == ' '))
}

/// `‘저녁 담’(2031), 석회와 모래, 182×227㎝`: what a work measures.
fn gives_measures(words: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    words.match_indices(BY_MEASURE).any(|(at, by)| {
        let behind = words[at + by.len()..].trim_start_matches(|c: char| is_digit(c) || c == '.');
        words[..at].ends_with(is_digit) && LENGTHS.iter().any(|unit| behind.starts_with(unit))
    })
}

/// Bytes within which the maker of a work is named.
const LONGEST_MAKER: usize = 60;

/// `<한빛의 봄>`: whether a line is the title of a work and nothing else, as below a still. Not so `<끝>`,
/// and `<한빛의 봄> 포스터`, which is more than the title.
pub(in crate::article) fn names_work(words: &str) -> bool {
    let is_marked = words.starts_with(['<', '《', '〈']);
    let is_title = |title: &str| title.chars().count() >= SHORTEST_TITLE && !title.contains(['=', ':', '/']);
    is_marked && brackets::inside(words).is_some_and(is_title)
}

/// Characters of the shortest title of a work below a still: `<끝>` and `<계속>` are none.
const SHORTEST_TITLE: usize = 4;

/// Whether a text ends in a name with a stop, as captions that are no sentence do: `다리 앞의 시민들.` Not so
/// `시민들.`, one word, and `시민들이 걷는다.`, a sentence.
pub(super) fn names_scene(text: &str) -> bool {
    text.ends_with('.') && !text.ends_with("다.") && !text.ends_with("요.") && text.contains(' ')
}

/// How many sentences a text has, eight at most: `다리를 건너는 시민들. 멀리 등대가 보인다.` has two; what
/// has no stop has none.
pub(super) fn sentences(text: &str) -> usize {
    sentence::ends_in_line(text).take(8).count()
}
