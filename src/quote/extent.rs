//! How far to the left a speaker's noun phrase reaches.

use super::bracket::{bracketless, unwrapped};
use super::edge::Kind;
use super::jamo::{L, N, final_of};
use super::name;
use super::roles::{self, Roles};
use super::row::{Piece, touches_quote};
use super::syllable::{Facts, facts};
use crate::Span;
use crate::lexicon::attribution::POSTS;
use crate::lexicon::phrases::{COUNTERS, DEPARTMENTS, FIRMS};
use crate::lexicon::topics::Pronoun;
use crate::scan::class::{has_final, is_hangul};

/// A phrase has no more words than this.
const WORDS: usize = 9;

/// The index of the first piece of the phrase that ends with `stem` in `pieces[last]`, and its span.
pub(super) fn extent(text: &str, pieces: &[Piece], last: usize, stem: Span, kind: Kind) -> (usize, Span) {
    let limit = match kind {
        Kind::Pronoun(Pronoun::Person | Pronoun::People | Pronoun::Both | Pronoun::Body) => 0,
        Kind::Couple => 1,
        _ => WORDS,
    };
    let mut first = last;
    while first > 0 && last - first < limit {
        let piece = pieces[first - 1];
        let word = &text[piece.span];
        if piece.quote.is_some() || (kind == Kind::Other && !extends_unlisted(word, &text[stem])) {
            break;
        }
        // The particle behind a quotation is no part of what follows.
        if touches_quote(pieces, first - 1) {
            break;
        }
        // `차를 빌린 한 주민`: a phrase of somebody begins at `한`, save for whose or where he is.
        let begun = first < last && matches!(&text[pieces[first].span], "한" | "어느");
        let joined = !(first >= 2 && is_verb_behind(text, pieces[first - 2], word))
            && (!begun || word.ends_with('의') || listed(word))
            && joins(word, || first >= 2 && is_name(text, pieces[first - 2]));
        // `씨` alone has its name before it, whatever that ends in.
        let called = || first == last && kind == Kind::Honorific && stem.len() == 3;
        // A sentence has one topic: in `윤고은 작가는` the first word ends like one, and is the name.
        let eun = || {
            first == last
                && kind == Kind::Title
                && word.ends_with('은')
                && text[stem.end()..].starts_with(['는', '은'])
                && word.chars().count() == 3
                && name::begins_as_name(word)
        };
        let bullet = || unwrapped(text, piece.span).is_empty();
        if !(joined || called() || eun()) || bullet() {
            break;
        }
        first -= 1;
    }
    let start = if first == last { stem.start() } else { unwrapped(text, pieces[first].span).start() };
    (first, Span::new(start, stem.end()))
}

/// Whether a word is the verb of what stands before it, even if it looks like a name: `상황을 살핀`, `지리에 정통한`.
fn is_verb_behind(text: &str, before: Piece, word: &str) -> bool {
    if before.quote.is_some() {
        return false;
    }
    let closes = |finals: &[u32]| {
        word.chars().next_back().is_some_and(|last| is_hangul(last) && finals.contains(&final_of(last)))
    };
    // `이끈 서훈 의원`: some names end in ㄴ too.
    let verbal = || describes_noun(word) || name::likeness(bracketless(word)) == name::NONE;
    let mut last = text[before.span].chars().rev();
    let particle = last.next();
    // `서재이` has no particle: 이 stands behind a final consonant.
    let mut is_final = || last.next().is_some_and(has_final);
    match particle {
        Some('을' | '를') => closes(&[N, L]) && verbal(),
        Some('이') => is_final() && closes(&[L]) && verbal(),
        Some('가') => !is_final() && closes(&[L]) && verbal(),
        Some('에' | '와' | '과' | '로' | '서') => word.len() > 3 && word.ends_with(['한', '된']),
        _ => false,
    }
}

fn is_name(text: &str, piece: Piece) -> bool {
    piece.quote.is_none() && name::likeness(bracketless(&text[piece.span])) >= 4
}

/// A word that no list has takes only words like itself: `노을트레이드 뉴스`, `법무법인 가온`, `최고경영자(CEO) 아서 벨로`.
fn extends_unlisted(word: &str, stem: &str) -> bool {
    let foreign = |word: &str| name::looks_foreign(bracketless(word));
    let latin = |word: &str| word.starts_with(|c: char| c.is_ascii_uppercase());
    foreign(word)
        || (word.chars().count() <= 3 && foreign(stem))
        || latin(word)
        || FIRMS.contains(&word)
        || roles::of(bracketless(word)).is_title()
}

/// Whether a word may stand before the rest of a phrase; `named` says that a name stands before the word.
pub(super) fn joins(word: &str, named: impl Fn() -> bool) -> bool {
    let stopped = matches!(
        word.chars().next_back(),
        Some(',' | '.' | '?' | '!' | '…' | ':' | ';' | '=' | '/' | ']' | '>' | '|')
    );
    if stopped || is_time(word) {
        return false;
    }
    // `김도윤 당시 한빛시장`
    if word == "당시" && named() {
        return true;
    }
    let bare = bracketless(word);
    let roles = roles::of(bare);
    // A bracket is no part of an opener.
    if roles.is_opener() && bare.len() == word.len() {
        return false;
    }
    let word = bare;
    if matches!(word, "게" | "건" | "것" | "등" | "아침" | "새벽" | "저녁" | "가운데" | "뒤" | "직후")
    {
        return false;
    }
    if POSTS.contains(&word) {
        return true; // `주한`, which ends like a verb.
    }
    if word.is_empty() {
        return false;
    }
    if roles.pronoun(word).is_some_and(|pronoun| pronoun != Pronoun::Person) {
        return true;
    }
    let listed = roles.is_somebody();
    let likeness = if listed { name::NONE } else { name::likeness(word) };
    let adnominal = is_adnominal(word, roles);
    if adnominal && !listed && likeness < 5 {
        return false;
    }
    if name::is_surname(word)
        || listed
        || (likeness >= 4 && !word.ends_with(['은', '는', '을', '를', '에', '엔']))
        || word == "한"
        || word.ends_with('의')
    {
        return true;
    }
    if let Some(department) = word.strip_suffix('과') {
        let medical = DEPARTMENTS.iter().any(|field| department.ends_with(field));
        return medical || department.ends_with('학') || !department.ends_with(has_final);
    }
    if word.ends_with('로') && named() {
        return true; // A company's name: `김도윤 새벽으로 대표`.
    }
    !adnominal && !has_particle(word)
}

fn listed(word: &str) -> bool {
    roles::of(word).is_somebody()
}

/// `4일(현지시간)`, `오후`, `30명`.
fn is_time(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && COUNTERS.iter().any(|unit| bracketless(word).ends_with(unit))
}

/// Whether a case particle or the ending of a connective closes the word.
fn has_particle(word: &str) -> bool {
    let mut chars = word.chars();
    let Some(last) = chars.next_back() else { return false };
    let Some(before) = chars.next_back() else { return matches!(last, '는' | '은' | '을' | '를') };
    match last {
        '을' | '를' | '은' | '는' | '에' | '며' | '께' | '만' => true,
        '이' => has_final(before),
        '가' | '와' => !has_final(before) && is_hangul(before),
        '도' => !matches!(before, '기' | '원' | '청' | '라' | '상' | '주' | '남' | '북'),
        '로' => word.chars().count() > 2,
        '면' => matches!(before, '르' | '하' | '이' | '려' | '으' | '되' | '라' | '다'),
        '고' => {
            is_verbal(before)
                || word == "두고"
                || matches!(
                    before,
                    '하' | '되' | '있' | '없' | '않' | '지' | '이' | '리' | '기' | '라' | '다' | '자' | '냐'
                ) && !name::looks_foreign(word)
        }
        '어' => matches!(before, '있' | '없' | '되'),
        '해' => name::likeness(word) < 4,
        '서' => matches!(before, '에' | '해' | '면' | '라' | '져' | '워') || word.chars().count() > 3,
        '선' | '엔' => {
            matches!(before, '에' | '론' | '문' | '래' | '근') || (last == '엔' && word.chars().count() > 2)
        }
        '게' => matches!(before, '에' | '하'),
        '지' => matches!(before, '까'),
        '터' => matches!(before, '부'),
        '다' => matches!(before, '마'),
        '데' | '듯' | '채' => matches!(before, '는' | '은' | '한' | '된' | '던' | '인' | '운'),
        '자' => matches!(before, '되' | '하' | '지' | '오' | '들' | '나' | '묻' | '키' | '서'),
        _ => false,
    }
}

/// Whether the syllable closes as stems of verbs do and nouns hardly: ㄲ ㄷ ㅂ ㅅ ㅆ ㅈ ㅊ ㅎ and two consonants.
const fn is_verbal(syllable: char) -> bool {
    is_hangul(syllable) && matches!(final_of(syllable), 2 | 5 | 6 | 7 | 9..=15 | 17..=20 | 22 | 23 | 27)
}

/// Whether the word is a verb before its noun, as [`is_adnominal`] says, when its roles are not known yet.
pub(super) fn describes_noun(word: &str) -> bool {
    let Some(last) = word.chars().next_back() else { return false };
    let facts = facts(last);
    (word.len() > last.len_utf8() && facts.any(Facts::ADNOMINAL))
        || (facts.any(Facts::ADNOMINAL_WORD) && roles::of(word).is_adnominal())
}

/// Whether the word is a verb before its noun: `이끈`, `운영하는`, `대표인`.
fn is_adnominal(word: &str, roles: Roles) -> bool {
    let Some(last) = word.chars().next_back() else { return false };
    (word.len() > last.len_utf8() && facts(last).any(Facts::ADNOMINAL)) || roles.is_adnominal()
}
