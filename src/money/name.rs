//! How Korean text names the currency of an amount: by a word, a sign or a code, before the number or behind it.

use super::currency::Currency;
use super::rows::{self, Rows, field};
use crate::lexicon::currency::{CODES, CURRENCIES, LEADERS, LONE_SUBUNITS, SHARED, SIGNS};
use crate::scan::index::Beginnings;
use crate::scan::syllables::Syllables;

/// The currency at the head of `text`, by word, sign or code, and what is left.
pub(super) fn behind(text: &str) -> Option<(&str, Currency)> {
    let mut head = text.chars();
    match (head.next()?, head.next().unwrap_or(' ')) {
        ('원', _) => Some((&text['원'.len_utf8()..], Currency::KRW)),
        ('A'..='Z', _) => code_at_head(text).or_else(|| named(text)),
        (c @ '가'..='힣', next) => is_head(c, next).then(|| named(text)).flatten(),
        (c, _) => is_sign_end(c).then(|| signed(text)).flatten(),
    }
}

/// Whether a currency may begin with this character and the next, so that most digits are passed over after one look:
/// `3일`, `2시`, `5대` are no more than the beginning of `일본 엔`, `시리아 파운드`, `대만 달러`.
pub(super) const fn is_head(c: char, next: char) -> bool {
    match c {
        '원' | '불' | '엔' | '밧' | '킵' | '짯' | '동' => true,
        '달' => matches!(next, '러'),
        '미' => matches!(next, ' ' | '국' | '달' | '불' | '얀'),
        '유' => matches!(next, '로'),
        '일' => matches!(next, '본'),
        '위' => matches!(next, '안'),
        '중' => matches!(next, '국'),
        '인' => matches!(next, '도' | '민'),
        '파' => matches!(next, '라' | '운' | '키' | '타'),
        '영' => matches!(next, '국'),
        '프' => matches!(next, '랑'),
        '스' => matches!(next, '리' | '웨' | '위'),
        '호' => matches!(next, '주'),
        '오' => matches!(next, '만' | '스'),
        '캐' => matches!(next, '나'),
        '홍' => matches!(next, '콩'),
        '싱' => matches!(next, '가'),
        '대' => matches!(next, '만'),
        '신' => matches!(next, '대'),
        '타' => matches!(next, '이' | '카'),
        '뉴' => matches!(next, '질'),
        '루' => matches!(next, '마' | '블' | '피'),
        '바' => matches!(next, '레' | '트'),
        '태' => matches!(next, '국'),
        '베' => matches!(next, '네' | '트'),
        '페' => matches!(next, '루' | '소'),
        '필' => matches!(next, '리'),
        '링' => matches!(next, '깃'),
        '말' => matches!(next, '레'),
        '러' => matches!(next, '시'),
        '헤' => matches!(next, '알'),
        '브' => matches!(next, '라' | '루'),
        '멕' => matches!(next, '시'),
        '리' => matches!(next, '라' | '알' | '얄' | '엘'),
        '튀' => matches!(next, '르'),
        '터' => matches!(next, '키'),
        '사' => matches!(next, '우'),
        '디' => matches!(next, '르'),
        '아' => matches!(next, '랍' | '르' | '이' | '프'),
        '셰' => matches!(next, '켈'),
        '세' => matches!(next, '르' | '켈'),
        '이' => matches!(next, '라' | '란' | '스' | '집'),
        '크' => matches!(next, '로'),
        '노' => matches!(next, '르'),
        '덴' => matches!(next, '마'),
        '즈' => matches!(next, '워'),
        '즐' => matches!(next, '로'),
        '폴' => matches!(next, '란'),
        '포' => matches!(next, '린'),
        '헝' => matches!(next, '가'),
        '코' => matches!(next, '루'),
        '체' => matches!(next, '코'),
        '레' => matches!(next, '바' | '우'),
        '흐' => matches!(next, '리'),
        '우' => matches!(next, '간' | '루' | '즈' | '크'),
        '텡' => matches!(next, '게'),
        '카' => matches!(next, '자' | '타'),
        '키' => matches!(next, '르'),
        '투' => matches!(next, '그'),
        '몽' => matches!(next, '골'),
        '라' => matches!(next, '오'),
        '캄' => matches!(next, '보'),
        '방' => matches!(next, '글'),
        '네' => matches!(next, '팔'),
        '북' => matches!(next, '한'),
        '마' => matches!(next, '카'),
        '쿠' => matches!(next, '바' | '웨'),
        '요' => matches!(next, '르'),
        '시' => matches!(next, '리'),
        '랜' => matches!(next, '드'),
        '란' => matches!(next, '드'),
        '남' => matches!(next, '아'),
        '나' => matches!(next, '이'),
        '케' => matches!(next, '냐'),
        '탄' => matches!(next, '자'),
        '가' => matches!(next, '나'),
        '에' => matches!(next, '티'),
        '모' => matches!(next, '로'),
        '칠' => matches!(next, '레'),
        '콜' => matches!(next, '롬'),
        '과' => matches!(next, '라'),
        '볼' => matches!(next, '리'),
        '피' => matches!(next, '지'),
        '센' => matches!(next, '트'),
        '펜' => matches!(next, '스'),
        _ => is_sign_end(c),
    }
}

/// The names of all currencies.
const WORDS: &[&[&str]] = &field!(CURRENCIES, words);

/// How many there are.
const NAMES: usize = rows::count(WORDS);

static BY_ROW: Rows<NAMES> = Rows::new(WORDS);
static BY_SYLLABLE: Beginnings<NAMES, 1> = Beginnings::of_words(&Rows::<NAMES>::new(WORDS).words);

fn named(text: &str) -> Option<(&str, Currency)> {
    BY_SYLLABLE
        .candidates(text)
        .find_map(|at| Some((strip_name(text, BY_ROW.words[at])?, Currency::of_row(BY_ROW.rows[at]))))
}

/// The first syllables of the names and of the units that are read apart from them.
pub(super) const fn first_syllables() -> Syllables {
    let names = Rows::<NAMES>::new(WORDS).words;
    Syllables::new().with('동').with_heads_of(&names).with_heads_of(LONE_SUBUNITS)
}

/// Their second syllables, where they have some.
pub(super) const fn second_syllables() -> Syllables {
    let names = Rows::<NAMES>::new(WORDS).words;
    Syllables::new().with_seconds_of(&names).with_seconds_of(LONE_SUBUNITS)
}

/// `text` behind a name in which `_` is a place for a space.
fn strip_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    match name.split_once('_') {
        None => text.strip_prefix(name),
        Some((country, unit)) => {
            let rest = text.strip_prefix(country)?;
            rest.strip_prefix(' ').unwrap_or(rest).strip_prefix(unit)
        }
    }
}

fn code_at_head(text: &str) -> Option<(&str, Currency)> {
    let (rest, code) = CODES.iter().find_map(|&(word, code)| Some((text.strip_prefix(word)?, code)))?;
    let ends = !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    Some((rest, Currency::of_code(code).filter(|_| ends)?))
}

fn signed(text: &str) -> Option<(&str, Currency)> {
    SIGNS.iter().find_map(|&(sign, code)| Some((text.strip_prefix(sign)?, Currency::of_code(code)?)))
}

/// The currency whose sign or code ends `text`, and what is left before it: `US$`, `€`, `USD`.
pub(super) fn sign_before(text: &str) -> Option<(&str, Currency)> {
    text.chars().next_back().filter(|&c| is_sign_end(c))?;
    let mut signs = SIGNS.iter().chain(CODES);
    let (rest, code) = signs.find_map(|&(sign, code)| Some((text.strip_suffix(sign)?, code)))?;
    let starts = !rest.ends_with(|c: char| c.is_ascii_alphanumeric());
    Some((rest, Currency::of_code(code).filter(|_| starts)?))
}

/// The end of a sign or a code.
pub(super) const fn is_sign_end(c: char) -> bool {
    matches!(
        c,
        'A'..='Z'
            | '$'
            | '€'
            | '£'
            | '¥'
            | '₩'
            | '￦'
            | '￥'
            | '￡'
            | '₹'
            | '₫'
            | '₱'
            | '₽'
            | '₺'
            | '₪'
            | '₴'
            | '₮'
            | '฿'
    )
}

/// By a byte, whether it may be the last of a sign or a code.
pub(super) static SIGN_TAILS: [bool; 256] = {
    let (mut tails, mut at) = ([false; 256], 0);
    while at < SIGNS.len() {
        if let [.., last] = SIGNS[at].0.as_bytes() {
            tails[*last as usize] = true;
        }
        at += 1;
    }
    at = b'A' as usize;
    while at <= b'Z' as usize {
        tails[at] = true;
        at += 1;
    }
    tails
};

/// The currency that a word before an amount names, and what is left before it: `미화`.
pub(super) fn leader_before(text: &str) -> Option<(&str, Currency)> {
    text.strip_suffix('화')?;
    let (rest, code) = LEADERS.iter().find_map(|&(word, code)| Some((text.strip_suffix(word)?, code)))?;
    let starts = !rest.ends_with(crate::scan::class::is_word);
    Some((rest, Currency::of_code(code).filter(|_| starts)?))
}

/// `left` without the country at its end that goes with the unit at the head of `unit`: `홍콩` of `홍콩 달러`. Only dollars are
/// looked at, which are the unit of many.
pub(super) fn without_country<'t>(left: &'t str, unit: &str) -> Option<&'t str> {
    unit.strip_prefix("달러")?;
    let left = left.strip_suffix(' ').unwrap_or(left);
    let words = CURRENCIES.iter().flat_map(|row| row.words).filter_map(|word| word.strip_suffix("_달러"));
    words.filter_map(|country| left.strip_suffix(country)).next()
}

/// The currency of a unit that several countries have, written bare at the end of `amount`, by the country that stands
/// last in `left`.
pub(super) fn by_country(left: &str, amount: &str) -> Option<Currency> {
    let unit = SHARED.before(amount).next().map(|left| &amount[left.len()..])?;
    let rows = CURRENCIES.iter().flat_map(|row| row.words.iter().map(move |word| (row.code, word)));
    let countries = rows.filter_map(|(code, word)| {
        word.split_once('_').filter(|(_, of)| *of == unit).map(|(c, _)| (code, c))
    });
    let bare = |country: &str| amount.contains(country).then_some(());
    countries
        .filter_map(|(code, country)| match bare(country) {
            Some(()) => Some((usize::MAX, code)),
            None => left.rfind(country).map(|at| (at, code)),
        })
        .max()
        .and_then(|(_, code)| Currency::of_code(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> impl Iterator<Item = (Currency, &'static str)> {
        Currency::all()
            .zip(CURRENCIES)
            .flat_map(|(currency, row)| row.words.iter().map(move |&word| (currency, word)))
    }

    #[test]
    fn every_name_is_read_with_and_without_its_space() {
        for (currency, word) in words() {
            for name in [word.replace('_', ""), word.replace('_', " ")] {
                assert_eq!(behind(&name), Some(("", currency)), "{name}");
            }
        }
    }

    #[test]
    fn codes_are_in_the_table() {
        let pairs = SIGNS.iter().chain(CODES).chain(LEADERS);
        for (word, code) in pairs {
            assert!(Currency::of_code(code).is_some(), "{word} {code}");
        }
        assert_eq!([Currency::USD, Currency::VND].map(Currency::code), ["USD", "VND"]);
    }

    #[test]
    fn a_shared_unit_goes_to_the_country_named_last() {
        let of = |left, amount| by_country(left, amount).map(Currency::code);
        assert_eq!(of("필리핀과 칠레에서 ", "1만 페소"), Some("CLP"));
        assert_eq!(of("칠레와 필리핀에서 ", "1만 페소"), Some("PHP"));
        assert_eq!(of("칠레에서 ", "1만 멕시코 페소"), Some("MXN"));
        assert_eq!(of("칠레에서 ", "1만 달러"), None);
    }
}
