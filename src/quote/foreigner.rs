//! The names of foreigners among the words before a title: by lists, by the nation behind them, by their
//! syllables, and by where else in the text their parts stand.
//!
//! Korean papers write foreign names in Hangul and with spaces (`아나 벨로`), surname last, but of Japanese,
//! Chinese and Vietnamese surname first, and put nation, firm and title behind. Neither spaces nor particles
//! part name and firm, so that of `아나 벨로 솔라트립 CEO` nothing but knowledge tells where the name ends.
//! What there is of it, in the order in which [`named`](super::named) asks:
//!
//! 1. two words before `일본`, surname first;
//! 2. a given name or a Japanese surname that a list has, and behind it as many parts as belong to it;
//! 3. a nation, or a firm of another country, behind two words of which the first looks foreign;
//! 4. a Chinese surname beside where somebody is from;
//! 5. behind all that is Korean: two words that look foreign, first at the beginning, then at the end, by
//!    where else in the text they stand; a foreign word beside bodies.
//!
//! To look foreign is to have a [syllable](super::name::looks_foreign) that Korean words hardly have. Of a
//! name without one it says nothing: what no list and no neighbour tells is not guessed.

use super::bracket::{bracketless, bracketless_span};
use super::edge::is_institution;
use super::name;
use super::name::RARE;
use super::named::{is_former, is_indefinite, name_between};
use super::phrase::Head;
use super::roles;
use super::row::Piece;
use crate::Span;
use crate::lexicon::foreigners::GIVEN_LIKE_CITIES;
use crate::lexicon::phrases::{
    ARTICLES, CHINAS, FIRM_ENDS, JAPAN, JUNIOR, KINDS, LIKE_A_CASE, NAME_PARTICLES, OBJECT, OF_STATE,
    OF_THE_NAME, OF_WORLD, PARTY,
};
use crate::lexicon::reporters::POSTS;
use crate::lexicon::surnames::CHINESE;
use crate::scan::class::is_hangul;
use crate::scan::index::Endings;
use crate::scan::syllables::Syllables;
use crate::scan::window::{ahead, back};

/// A given name or a Japanese surname that a list has, and what stands behind it: `거스 쾰만 한들팀 감독`,
/// `에런 데이비드 쾰만 소장`, `응우옌 반 마이 대사`, `다나카 게이 소장`. Further parts are taken in where the
/// list has the second too, where all are short (`응우옌 반 하이`), or where a nation ends them.
pub(super) fn name_of_foreigner(text: &str, words: &[Piece]) -> Option<Span> {
    let word = |at: usize| words.get(at).map_or("", |piece| bracketless(&text[piece.span]));
    let is_given = |at: usize| roles::of(word(at)).is_given();
    let is_part = |at: usize| part_behind_given(word(at)).is_some();
    let first = (0..words.len().saturating_sub(1)).find(|&at| {
        let roles = roles::of(word(at));
        roles.is_given() || roles.is_japanese()
    })?;
    let short = |at: usize| at < words.len() && is_short(text, words[at]);
    let is_second =
        || is_given(first + 1) || NAME_PARTICLES.contains(&word(first + 1)) || is_initials(word(first + 1));
    let are_short = || {
        let are = short(first + 1) && short(first + 2) && !name::looks_foreign(word(first + 1));
        // `거스 벨로 전북 감독`
        are && !roles::of(word(first + 2)).is_no_name()
    };
    let is_double = is_part(first + 2) && ((is_given(first) && is_second()) || are_short());
    let mut last = first + if is_double { 2 } else { 1 };
    // `칼리드 빈 자비르 알수와이디`, `조지 에메카 오콘쿠 나이지리아 …`, `응우옌 반 타인 롱`, `오토 폰 데어
    // 쾰만`
    let goes_on = |last: usize| {
        let next = word(last + 1);
        let is_article = next.starts_with(ARTICLES) && name::looks_foreign(next);
        let is_before_abroad = roles::of(word(last + 2)).is_abroad();
        let is_before_world = || name::looks_foreign(next) && is_of_world(word(last + 2));
        let is_joined =
            NAME_PARTICLES.contains(&word(last)) || (NAME_PARTICLES.contains(&next) && is_part(last + 2));
        (is_double && is_article)
            || is_joined
            || next == JUNIOR
            || (is_given(first) && (is_before_abroad || is_before_world()))
            || (is_double && are_short() && short(last + 1))
    };
    while last - first < PARTS && is_part(last + 1) && !roles::of(word(last + 1)).is_abroad() && goes_on(last)
    {
        last += 1;
    }
    is_part(last).then(|| name_between(text, words, first, last))
}

/// Behind the first, a name has no more words than this: `셰이크 탐딘 빈 자비르 알수와이디`.
const PARTS: usize = 4;

/// `WHO`, `세계보건기구`, `유엔`: a body of many nations.
fn is_of_world(word: &str) -> bool {
    let is_short = || word.len() > 1 && word.bytes().all(|letter| letter.is_ascii_uppercase());
    let begins = || OF_WORLD.iter().any(|head| word.starts_with(head));
    is_short() || begins() && is_institution(word, roles::of(word))
}

/// `이시로 시게마 일본 총리`: surname and given name, either of which may look Korean.
pub(super) fn name_before_japan(text: &str, words: &[Piece]) -> Option<Span> {
    let given = words.iter().position(|piece| &text[piece.span] == JAPAN)?.checked_sub(1)?;
    let surname = given.checked_sub(1)?;
    let part = |at: usize| foreign_part(bracketless(&text[words[at].span])).is_some();
    // `한들 김도윤 일본 법인장`
    let korean =
        name::likeness(&text[words[given].span]) >= name::COMMON && !text[words[given].span].ends_with('로');
    (part(surname) && part(given) && !korean).then(|| name_between(text, words, surname, given))
}

/// `애덤 라일리 호주 외무부 대변인`, `애덤 라일리 런던 금융연구소 연구원`: a given name that looks foreign,
/// and a surname that may look Korean, before a nation, a firm or a city abroad.
pub(super) fn name_before_abroad(text: &str, words: &[Piece]) -> Option<Span> {
    // What stands two words before one.
    let is_abroad = |place: &str| roles::of(place).is_abroad() || POSTS.contains(&place);
    let is_part = |at: usize| foreign_part(bracketless(&text[words[at].span]));
    // `이스라엘 벨로 이스라엘 국방장관`: a given name that is a nation's, too.
    if let [first, family, nation, ..] = words {
        let same = text[first.span] == text[nation.span] && roles::of(&text[nation.span]).is_abroad();
        if same && is_part(1).is_some() {
            return Some(Span::new(first.span.start(), bracketless_span(text, family.span).end()));
        }
    }
    // `마누엘 페레스 살리나스 멕시코 …`: a name of three words.
    let is_given = |at: usize| is_part(at) == Some(true) || roles::of(&text[words[at].span]).is_given();
    let given = words.get(2..)?.iter().position(|piece| is_abroad(&text[piece.span]))?;
    let first = given.checked_sub(1).filter(|&first| is_given(first)).unwrap_or(given);
    (is_part(given) == Some(true) && is_part(given + 1).is_some())
        .then(|| name_between(text, words, first, given + 1))
}

/// `리창 중국 총리`, `대만 라이칭더 총통`, `쩡위췬 CATL 회장`, `딩쉐샹 부총리`: a Chinese surname and one
/// or two syllables more, beside where somebody is from, before a firm in Latin letters, or right before a
/// title that none but a state gives.
pub(super) fn name_of_chinese(text: &str, words: &[Piece], title: Span) -> Option<Span> {
    let word = |at: usize| words.get(at).map_or("", |piece| &text[piece.span]);
    let is_china = |at: usize| MAYBE_CHINA.may_begin(word(at)) && CHINAS.contains(&word(at));
    let of_state =
        MAYBE_OF_STATE.may_end(&text[title]) && OF_STATE.iter().any(|end| text[title].ends_with(end));
    let is_beside = |at: usize| {
        let next = at + 1 + usize::from(is_former(word(at + 1)));
        let is_last = at + 1 == words.len();
        is_china(next)
            || word(next).starts_with(|c: char| c.is_ascii_uppercase())
            || of_state && (is_last || at == 0)
            || is_last && at > 0 && is_china(at - 1)
    };
    // `왕원타오 중국 …`: three syllables behind the surname right before the nation.
    let is_name = |at: usize| {
        let word = bracketless(word(at));
        let most = if is_china(at + 1) { 3 } else { 2 };
        let mut given = CHINESE.iter().filter_map(|surname| word.strip_prefix(surname));
        MAYBE_CHINESE.may_begin(word)
            && given.any(|given| (1..=most).contains(&given.chars().count()))
            && foreign_part(word).is_some()
    };
    let at = (0..words.len()).find(|&at| is_beside(at) && is_name(at))?;
    Some(bracketless_span(text, words[at].span))
}

/// The first syllables of where they are from, and the last ones of the titles of a state.
static MAYBE_CHINA: Syllables = Syllables::new().with_heads_of(CHINAS);
static MAYBE_OF_STATE: Syllables = Syllables::new().with_tails_of(OF_STATE);

/// The first syllables of such surnames.
static MAYBE_CHINESE: Syllables = Syllables::new().with_heads_of(CHINESE);

/// A name of a rare surname, or with a foreign syllable, before a foreign word is the given name of a
/// foreigner: `라온델 워즈니 대령`, and `제이 코르테스 감독` where `코르테스 감독` stands elsewhere.
pub(super) fn is_given_name(text: &str, words: &[Piece], at: usize, title: Span) -> bool {
    let Some([given, surname]) = words.get(at..at + 2) else { return false };
    let (given, follower) = (bracketless(&text[given.span]), bracketless(&text[surname.span]));
    if name::looks_foreign(given) {
        return name::looks_foreign(follower) || is_surname_of(text, given, surname.span, title);
    }
    // `호도윤 파발스 감독`, `이진 파발스 대표`: the team or firm stands by itself elsewhere.
    let likeness = name::likeness(given);
    let is_team = || {
        (likeness == RARE || given.chars().count() == 2)
            && stands_alone(text, surname.span, bracketless_span(text, title))
    };
    let is_short = || follower.chars().count() <= 3 && !is_team();
    // `유리 바클레르 크렘린궁 대변인`: the body stands behind both.
    let is_before_body = || {
        let next = words.get(at + 2).map_or("", |next| bracketless(&text[next.span]));
        given.chars().count() == 2 && is_institution(next, roles::of(next))
    };
    // `현가비 두레대 교수`: a school is no surname.
    likeness <= RARE
        && foreign_part(follower) == Some(true)
        && (is_short() || is_before_body() || is_surname_of(text, given, surname.span, title))
}

/// How far about a name it is looked for again, in bytes.
const NEARBY: usize = 3000;

/// Whether a word stands right before the same title elsewhere, without the given name before it.
/// `벨로` of `랜디 벨로 솔라트립 감독`, where the text says `벨로 감독` too. Of a longer title its last two
/// syllables will do.
fn is_surname_of(text: &str, given: &str, word: Span, title: Span) -> bool {
    // `와르다나 교통장관`, `와르다나 장관`
    let (surname, title) = (bracketless(&text[word]), bracketless(&text[title]));
    let short = title.char_indices().nth_back(1).map_or(title, |(at, _)| &title[at..]);
    let elsewhere = [back(text, word.start(), NEARBY), ahead(text, word.end(), NEARBY)];
    elsewhere.iter().any(|part| {
        part.match_indices(surname).any(|(at, _)| {
            let behind = part[at + surname.len()..].strip_prefix(' ');
            behind.is_some_and(|behind| behind.starts_with(title) || behind.starts_with(short))
                && !part[..at].trim_end_matches(' ').ends_with(given)
        })
    })
}

/// `마두로 (대통령)`: whether a word that ends as a noun with a particle does stands nearby as nothing but a
/// surname would: right behind a given name that a list has (`구스타보 페트로`), or before the particle of an
/// object, which no case has behind it (`마두로를`).
pub(super) fn stands_as_surname(text: &str, word: Span) -> bool {
    let surname = bracketless(&text[word]);
    // Most words end otherwise.
    if !surname.ends_with(LIKE_A_CASE) || surname.chars().nth(1).is_none() || foreign_part(surname).is_none()
    {
        return false;
    }
    let is_told = |part: &str| {
        part.match_indices(surname).any(|(at, _)| {
            let before = part[..at].strip_suffix(' ');
            let given = before.map(|before| before.rsplit([' ', '\n']).next().unwrap_or(before));
            let begins = part[..at].ends_with([' ', '\n', '“', '"', '(']);
            given.is_some_and(|given| roles::of(given).is_given())
                || begins && part[at + surname.len()..].starts_with(OBJECT)
        })
    };
    is_told(back(text, word.start(), NEARBY)) || is_told(ahead(text, word.end(), NEARBY))
}

/// A name written in Hangul that is not Korean: two words at the beginning (`아나 벨로 솔라트립 CEO`) or at
/// the end (`솔라트립 아나 벨로 CEO`) of those before a title, three short ones (`응우옌 반 하이 대사`), or a
/// surname alone.
pub(super) fn by_foreign_name(text: &str, words: &[Piece], title: Option<Span>) -> Option<Head> {
    let whole = |first, last| Head::named(name_between(text, words, first, last), title);
    let part = |at: usize| foreign_part(bracketless(&text[words.get(at)?.span]));
    let is_pair = |at: usize| part(at).zip(part(at + 1)).is_some_and(|(given, family)| given || family);
    // `랜디 벨로 솔라트립 감독`, of whom `벨로 감독` is told elsewhere.
    let is_surname = |at: usize| {
        let given = bracketless(&text[words[at - 1].span]);
        title.is_some_and(|title| is_surname_of(text, given, words[at].span, title))
    };
    // `첫 번째 버스 기사`
    let is_name = |piece: &Piece| !roles::of(bracketless(&text[piece.span])).is_no_name();
    if words.len() > 2 && is_pair(0) && is_surname(1) {
        return Some(whole(0, 1));
    }
    match *words {
        [] => None,
        [only] if !is_name(&only) => None,
        [only] => (part(0)? || stands_as_surname(text, only.span))
            .then(|| Head::surnamed(bracketless_span(text, only.span), title)),
        [first, middle, last]
            if is_short(text, first)
                && is_short(text, middle)
                && part(0).is_some()
                && is_pair(1)
                && is_short(text, last)
                && is_name(&last) =>
        {
            Some(whole(0, 2))
        }
        // `하산 엘 마루프 한들재단 이사장`
        [_, middle, _, ..]
            if NAME_PARTICLES.contains(&&text[middle.span]) && part(0).is_some() && part(2).is_some() =>
        {
            Some(whole(0, 2))
        }
        _ => {
            let last = words.len() - 1;
            let (head, foot) = (is_pair(0), is_pair(last - 1));
            // A given name stands before its surname only; an organization stands by itself elsewhere.
            let at_end = foot && (!head || (last > 1 && stands_alone(text, words[0].span, words[1].span)));
            if at_end {
                Some(whole(last - 1, last))
            } else if head {
                Some(whole(0, 1))
            } else {
                surname_beside_body(text, words).map(|name| Head::surnamed(name, title))
            }
        }
    }
}

/// `벨로 미국 대통령`, `노을시 벨로 감독`: beside bodies one word that looks foreign.
fn surname_beside_body(text: &str, words: &[Piece]) -> Option<Span> {
    let is_body = |piece: &&Piece| {
        let word = bracketless(&text[piece.span]);
        is_institution(word, roles::of(word)) || is_firm(word)
    };
    let mut others = words.iter().filter(|piece| !is_body(piece));
    let name = others.next().filter(|piece| foreign_part(bracketless(&text[piece.span])) == Some(true))?;
    others.next().is_none().then(|| bracketless_span(text, name.span))
}

/// Whether a word is no surname by its end, but a firm or a body: `베이징동물원`.
pub(super) fn is_firm(word: &str) -> bool {
    FIRMS_BY_ENDING.fits(word) && word.chars().count() > 2
}

/// [`FIRM_ENDS`] by their last two syllables.
static FIRMS_BY_ENDING: Endings<{ FIRM_ENDS.len() }, 2> = Endings::of_words(FIRM_ENDS);

/// Syllables of the longest part of a foreign name: `오카시오코르테스`.
const LONGEST_PART: usize = 8;

/// Whether a word that may be part of a foreign name looks foreign; none for others.
/// Bodies, schools, titles and words of somebody unnamed are no part of a name.
/// `벨로`: true; `다솜`: false, which may be a part all the same; `대표`, `한들대`, `다솜컴퍼니`: none.
pub(super) fn foreign_part(word: &str) -> Option<bool> {
    if is_initials(word) {
        return Some(true);
    }
    let plain = !word.is_empty()
        && word.chars().all(|c| is_hangul(c) || matches!(c, '·' | '-'))
        && word.chars().count() <= LONGEST_PART;
    // `한들대`, `한들당`: a university, a party.
    let is_body = word.ends_with(['대', PARTY]) && word.chars().count() > 2;
    if !plain || is_body || is_firm(word) || is_indefinite(word) || is_former(word) || KINDS.contains(&word) {
        return None;
    }
    let roles = roles::of(word);
    (!roles.is_somebody() && !is_institution(word, roles)).then(|| name::looks_foreign(word))
}

/// The same behind a given name or a Japanese surname that a list has, where words that end as cities and
/// provinces do are parts too, and numerals of rulers: `라파엘 카로시`, `니시무라 야스토시`, `안셀모 4세`.
pub(super) fn part_behind_given(word: &str) -> Option<bool> {
    let is_like_city = || GIVEN_LIKE_CITIES.iter().any(|end| word.ends_with(end));
    foreign_part(word).or_else(|| (is_like_city() || is_regnal(word)).then_some(true))
}

/// `14세` of `레오 14세`: which of that name a pope or a king is. Those who are older than thirty are told by
/// their age.
pub(super) fn is_regnal(word: &str) -> bool {
    let number = word.strip_suffix(OF_THE_NAME).and_then(|number| number.parse::<u8>().ok());
    number.is_some_and(|number| (1..30).contains(&number))
}

/// `J.D.` of `J.D. 벨로`, `F.` of `로버트 F. 벨로`: letters for given names, each with its stop.
#[inline]
pub(super) fn is_initials(word: &str) -> bool {
    word.as_bytes().chunks(2).all(|initial| matches!(initial, [b'A'..=b'Z', b'.'])) && !word.is_empty()
}

/// Whether it has two syllables at most, as the parts of Vietnamese names do.
/// `반` and `하이` of `응우옌 반 하이`.
fn is_short(text: &str, piece: Piece) -> bool {
    text[piece.span].chars().count() <= 2
}

/// Whether a word occurs nearby without `next` behind it.
/// `솔라트립` of `솔라트립 아나 벨로 CEO`, where the text says `솔라트립은` too: it is the firm, and no given
/// name.
fn stands_alone(text: &str, word: Span, next: Span) -> bool {
    let (name, follower) = (&text[word], &text[next]);
    let elsewhere = [back(text, word.start(), NEARBY), ahead(text, word.end(), NEARBY)];
    elsewhere.iter().any(|part| {
        part.match_indices(name)
            .any(|(at, _)| !part[at + name.len()..].trim_start_matches(' ').starts_with(follower))
    })
}
