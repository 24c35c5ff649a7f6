//! What names of people look like.

use super::syllable::{Facts, facts};
use crate::lexicon::surnames::DOUBLE;
use crate::scan::class::is_hangul;

/// Whether a word is a surname alone, as in `김 대표`.
pub(crate) fn is_surname(word: &str) -> bool {
    match word.len() {
        3 => word.chars().next().is_some_and(|c| facts(c).any(SURNAME)),
        6 => DOUBLE.contains(&word),
        _ => false,
    }
}

const SURNAME: Facts = Facts::COMMON.or(Facts::RARE);

/// How much a word looks like a full Korean name; nothing below two or above four syllables does.
pub(crate) fn likeness(word: &str) -> i8 {
    let mut chars = word.chars();
    let Some(first) = chars.next().map(facts) else { return NONE };
    if word.len() > 12 || !first.any(SURNAME.or(Facts::DOUBLE)) {
        return NONE;
    }
    let mut syllables = [first; 4];
    let mut length = 1;
    for c in chars {
        if length == 4 || !is_hangul(c) {
            return NONE;
        }
        syllables[length] = facts(c);
        length += 1;
    }
    let double = first.any(Facts::DOUBLE)
        && DOUBLE.iter().any(|surname| word.starts_with(surname) && word.len() > surname.len());
    let common = first.any(Facts::COMMON);
    let surname: i8 = if common {
        3
    } else if first.any(Facts::RARE) {
        1
    } else if double {
        2
    } else {
        return NONE;
    };
    let shape: i8 = match (length, double) {
        (3, _) => 3,
        (4, true) => 3,
        // Both parents' surnames, as some have called themselves since the 1990s: a name beside a title only.
        (4, false) if common && syllables[1].any(Facts::COMMON) => 0,
        (2, false) if common => 0,
        (2, false) => -1,
        _ => return NONE,
    };
    let organization = if length == 3 && syllables[2].any(Facts::BODY) { -3 } else { 0 };
    // `겐` in `하우겐`, which begins like a surname.
    let foreign =
        if syllables[1..length].iter().any(|syllable| syllable.any(Facts::ONLY_FOREIGN)) { -6 } else { 0 };
    surname + shape + organization + foreign
}

/// Whether a word of two or three syllables begins with a common surname: a name where nothing speaks against it.
pub(crate) fn begins_as_name(word: &str) -> bool {
    let mut chars = word.chars();
    matches!(word.len(), 6 | 9)
        && chars.next().is_some_and(|c| facts(c).any(Facts::COMMON))
        && chars.all(is_hangul)
}

/// Looks like no name.
pub(crate) const NONE: i8 = -9;

/// Last syllables of the short names of bodies: `국토부`, `서울대`, `민주당`, `현대차`.
pub(super) const BODIES: &[char] = &[
    '부', '처', '청', '대', '당', '시', '군', '구', '도', '차', '사', '국', '실', '위', '법', '협', '측',
    '원', '단', '회', '서', '역', '동', '팀', '과', '층', '씨', '쪽', '초', '고',
];

/// Whether a word looks like a part of a foreign name written in Hangul: a syllable that Korean words seldom have.
pub(crate) fn looks_foreign(word: &str) -> bool {
    let mut foreign = false;
    for c in word.chars() {
        if !is_hangul(c) && !matches!(c, '·' | '-') {
            return false;
        }
        foreign |= facts(c).any(Facts::FOREIGN);
    }
    foreign
}

/// Syllables of transcribed names (외래어 표기법) that Sino-Korean words lack.
pub(super) const FOREIGN: &[char] = &[
    '슨', '튼', '캠', '샌', '밴', '윈', '쩐', '퀸', '콥', '룽', '펑', '둥', '쥔', '웡', '쑨', '응', '웬',
    '녓', '벳', '푸', '퍼', '겐', '겔', '네', '넨', '넬', '뉴', '니', '닉', '데', '덴', '델', '뒤', '듀',
    '드', '디', '딘', '딜', '딩', '랄', '랜', '랭', '러', '럴', '럼', '레', '렌', '렐', '렛', '롤', '롬',
    '루', '룬', '룸', '르', '릭', '릴', '릿', '링', '맥', '메', '멘', '멜', '므', '믹', '바', '버', '베',
    '벤', '벨', '뵈', '브', '블', '샤', '섀', '슈', '슐', '스', '슬', '쉬', '앤', '앨', '얀', '엔', '엘',
    '워', '웨', '윌', '잭', '젠', '젤', '즈', '첸', '츠', '카', '캐', '캘', '커', '컬', '케', '켄', '켈',
    '콜', '쿠', '쿡', '퀴', '크', '클', '키', '킨', '킬', '킴', '테', '텐', '텔', '톤', '톰', '튀', '트',
    '틀', '티', '틴', '틸', '팰', '퍼', '페', '펜', '펠', '폴', '퓨', '프', '플', '핀', '헤', '헨', '헬',
    '홀', '흐', '힐',
];

/// Those of [`FOREIGN`] that no Korean given name has, unlike `룸` (`이룸`), `슬` (`한슬`) or `루` (`하루`).
pub(super) const ONLY_FOREIGN: &[char] = &[
    '겐', '겔', '넨', '뒤', '드', '딜', '딩', '랭', '러', '럴', '럼', '렐', '렛', '롬', '르', '릭', '릿',
    '맥', '므', '믹', '뵈', '브', '블', '섀', '슈', '슐', '스', '쉬', '앨', '윌', '잭', '즈', '첸', '츠',
    '캐', '캘', '커', '컬', '케', '켄', '켈', '쿠', '쿡', '퀴', '크', '클', '키', '킨', '킬', '킴', '테',
    '텐', '텔', '톤', '톰', '튀', '트', '틀', '티', '틴', '틸', '팰', '퍼', '페', '펜', '펠', '폴', '퓨',
    '프', '플', '핀', '헨', '헬', '흐', '힐',
];
