//! Words of copyright notices.

/// Signs and words that a notice begins with.
pub(crate) const SIGNS: &[&str] =
    &["저작권자", "Copyrights", "Copyright", "COPYRIGHT", "copyright", "ⓒ", "©", "Ⓒ", "(c)", "(C)"];

/// The same as they are searched for: what the ways to write the English word have in common, and without
/// [`SHORTEST_SIGN`].
pub(crate) const NOTICED: &[&str] =
    &["저작권자", "opyrights", "opyright", "OPYRIGHT", "ⓒ", "Ⓒ", "(c)", "(C)"];

/// The one of [`SIGNS`] with the fewest bytes.
pub(crate) const SHORTEST_SIGN: &str = "©";

/// The sign of a copyright, as it is written.
pub(crate) const MARKS: &[char] = &['ⓒ', '©', 'Ⓒ'];

/// Words of copyright that are no signs of one character, in any line.
pub(crate) const WORDS: &[&str] = &[RIGHT, TITLE, TITLE_IN_CAPITALS, "(c)", "(C)"];

/// The same and the [`MARKS`], without [`SHORTEST_SIGN`], as a page is searched for them.
pub(crate) const NOTED: &[&str] = &[RIGHT, TITLE, TITLE_IN_CAPITALS, "(c)", "(C)", "ⓒ", "Ⓒ"];

/// What the Korean words for a copyright, its holder and its law begin with.
pub(crate) const RIGHT: &str = "저작권";

/// The English word, whatever its first letter.
pub(crate) const TITLE: &str = "opyright";

/// The same in capital letters.
pub(crate) const TITLE_IN_CAPITALS: &str = "OPYRIGHT";

/// Both.
pub(crate) const TITLES: &[&str] = &[TITLE, TITLE_IN_CAPITALS];

/// The Korean word for the holder.
pub(crate) const HOLDER_IN_KOREAN: &str = "저작권자";

/// What names the holder, beside [`TITLES`].
pub(crate) const HOLDER: &[&str] = &[HOLDER_IN_KOREAN, "(c)", "(C)"];

/// *All rights reserved*.
pub(crate) const RESERVED: &[&str] =
    &["ights reserved", "ight reserved", "ights Reserved", "RIGHTS RESERVED"];

/// Before the rights, behind the holder.
pub(crate) const ALL: &str = " All ";

/// The law, which a request cites.
pub(crate) const LAW: &[&str] = &["저작권법"];

/// That something is forbidden, or the work under protection.
pub(crate) const FORBIDS: &[&str] = &["금지", "금합", "금함", "불허", "보호를 받", "저촉"];

/// The training of AI.
pub(crate) const AI: &[&str] = &["AI", "인공지능"];

/// What AI does with texts.
pub(crate) const USE_BY_AI: &[&str] = &["학습", "데이터", "훈련", "활용", "크롤링"];

/// Redistribution.
pub(crate) const REDISTRIBUTION: &[&str] = &["배포"];

/// Reproduction.
#[rustfmt::skip]
pub(crate) const REPRODUCTION: &[&str] = &[
    "전재", "복제", "복사", "DB 금지", "DB금지", "무단 사용", "무단사용", "무단 이용", "무단이용", "도용",
];

/// What may stand before the holder's name beside [`SIGNS`]: a handle's sign, signs of a company, English
/// words.
pub(crate) const BESIDE: &[&str] = &["@", "㈜", "(주)", "주식회사 ", "by ", "Since ", "since "];

/// What a company is called behind its name, which is no part of it.
pub(crate) const COMPANIES: &[&str] = &[" Corp.", " Corp", " Inc.", " Inc"];

/// Words of companies' English names that have a stop behind them: `Hanbit Ilbo Co., Ltd.`
pub(crate) const ABBREVIATIONS: &[&str] = &["Co", "Ltd", "Inc", "Corp", "No"];

/// *Without permission*: where a notice begins that says what is forbidden.
pub(crate) const UNPERMITTED: &str = "무단";

/// What a paper calls its site, behind its name and as part of the holder's.
pub(crate) const KIND_OF_PAPER: &str = "인터넷신문";

/// Words that end the holder's name, whatever the case of their letters.
#[rustfmt::skip]
pub(crate) const ENDS: &[&str] = &[
    "all right", UNPERMITTED, " 상업적", " 재배포", " rights", "(www", "(http", " www.", " http", " 및 ", "의 모든 ", "의 소중한 ", "의 콘텐", " 콘텐츠", " 전재", " 구독", " 신문 구독",
];
