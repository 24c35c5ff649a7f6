//! Words about marks that tell a term, a title or a name from something said.

/// Nouns of things that have names.
#[rustfmt::skip]
pub(crate) const NAMED: &[&str] = &[
    "제목", "이름", "책", "소설", "영화", "노래", "게임", "앱", "프로그램", "사업", "정책", "행사", "전시", "법", "단어", "표현", "개념",
    "용어", "의미", "뜻의", "문구", "슬로건", "글귀", "팻말", "현수막", "간판", "속담", "격언", "브랜드", "상표", "별명", "별칭",
    "주제", "구절", "가사", "키워드", "수식어", "낙인", "오명", "꼬리표", "시리즈", "작품", "드라마", "곡", "캠페인", "코너", "태그",
    "해시태그",
];

/// Heads of verbs that call something by the words before them.
#[rustfmt::skip]
pub(crate) const NAMING: &[&str] = &[
    "불리", "불린", "불렀", "불러", "부르", "부른", "부를", "부릅", "칭하", "칭한", "칭했", "이름", "명명", "적힌", "쓰인", "쓰여", "새겨", "새긴", "쓴 종이", "적은 종이",
    "흔히",
];

/// The verbs among them by which somebody calls something what he thinks of it.
pub(crate) const CALLING: &[&str] = &["부르다", "칭하다"];

/// How a verb begins that only looks like one of those: `부르짖다`.
pub(crate) const CRY: &str = "부르짖";

/// Those by which they may be a sentence that somebody wrote.
pub(crate) const WRITTEN: &[&str] = &["적힌", "쓰인", "쓰여", "새겨", "새긴", "쓴 종이", "적은 종이"];

/// Verbs that have what is cried, or said again and again, for an object.
pub(crate) const SHOUTED: &[&str] = &["외치다", "연호하다", "부르짖다", "소리치다", "반복하다", "되뇌다"];

/// Verbs that have for an object what somebody asks for, in words of his own: `“협력의 중요성”을 강조했다`.
pub(crate) const STRESSED: &[&str] = &[
    "강조하다",
    "촉구하다",
    "주문하다",
    "당부하다",
    "약속하다",
    "밝히다",
    "제시하다",
    "지시하다",
    "요구하다",
    "요청하다",
    "표하다",
    "표명하다",
];

/// Verbs by which somebody calls something what is between the marks.
#[rustfmt::skip]
pub(crate) const CALLED: &[&str] = &[
    "규정하다", "정의하다", "표현하다", "평가하다", "비유하다", "묘사하다", "일축하다", "지칭하다", "요약하다", "치켜세우다", "추켜세우다", "혹평하다", "비판하다",
    "기억하다", "빗대다", "칭하다", "진단하다", "소개하다", "평하다", "폄하하다", "해석하다", "단정하다", "꼽다", "떠올리다", "회상하다", "기리다",
];

/// For what somebody gives the words between the marks: `“학습권 보장”을 이유로 들었다`.
pub(crate) const GROUNDS: &[&str] = &["이유로", "근거로", "명분으로"];

/// What makes a likeness of the words between the marks: `“전쟁” 같았다고 말했다`.
pub(crate) const LIKE: &str = " 같";

/// What stands behind words that are defined, and what the sentence says of them: `“…”라는 말은 …는 뜻이다`.
pub(crate) const DEFINED: &[&str] = &["건", "것은", "말은", "표현은"];
pub(crate) const MEANING: &[&str] =
    &["뜻이다", "뜻이고", "뜻이며", "뜻입니다", "의미다", "의미이고", "말이다", "말이고"];

/// What makes examples of the words between the marks: `“쇼” 같은 말`.
pub(crate) const LIKENED: &str = "같은";

/// The last syllable of a clause in polite speech.
pub(crate) const POLITE: char = '요';

/// Last syllables of a clause of several words, or of one of three syllables: `늦었다`, `할까`.
#[rustfmt::skip]
pub(crate) const FINAL: &[char] = &[
    '다', '까', '냐', '죠', '네', '니', '군', '걸', '래', '줘', '돼', '해', '져', '워', '려',
];

/// Last syllables of a clause of several words: `이제 가자`, `늦을 것`.
#[rustfmt::skip]
pub(crate) const FINAL_OF_SEVERAL: &[char] = &[
    '라', '자', '구', '나', '지', '아', '어', '야', '게', '데', '고', '듯', '뿐', '것', '중', '때', '셈',
];

/// Endings of a question of two syllables: `왜 들어가는가`, `그의 친구인가`.
pub(crate) const ASKED: &[&str] = &["는가", "인가", "은가", "던가"];

/// Nouns that stand for what was said behind `-는`, without being speech: `“늦었다”는 취지로`.
pub(crate) const SPOKEN: &[&str] =
    &["취지", "점을", "것이다", "게 ", "것", "식으로", "등의", "등 ", "결론을"];

/// What stands behind an apostrophe and two digits where they are a year: `’25년`, `’24.3`.
pub(crate) const YEARS: &[&str] = &["년", "시즌", "학년도", "."];

/// What stands before the name of something: `이른바 “…”`.
pub(crate) const LABELS: &[&str] =
    &["이른바", "소위", "일명", "제목의", "이름의", "슬로건", "주제로", "이름은"];
