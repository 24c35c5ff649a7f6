//! Words of headlines by which they say whose a quotation is.

/// Names of bodies and nations that only headlines have, as words by themselves.
#[rustfmt::skip]
pub(crate) const NAMES: &[&str] = &[
    "민주", "당정", "여야", "中", "日", "英", "獨", "佛", "印", "伊", "러", "法", "軍", "靑", "우크라", "대법", "헌재",
    "美민주", "美공화", "교총", "경총", "한경협", "병협", "간협", "축협", "대전협", "의대협", "민변", "연준", "헤즈볼라", "탈레반",
    "무디스", "피치", "골드만", "씨티", "현대차", "기아", "삼성", "롯데", "포스코", "한화", "네이버", "카카오", "쿠팡", "배민",
    "업비트", "빗썸", "한전", "코레일", "아시아나", "하이브", "어도어",
];

/// How the names of firms and bodies end that only headlines shorten so: *bank*, *institute*, *motors*,
/// *securities*, *committee*, *station*.
pub(crate) const NAME_ENDS: &[&str] = &["銀", "硏", "車", "證", "委", "署"];

/// How a clause ends that is about something, to which somebody says something.
#[rustfmt::skip]
pub(crate) const ABOUT: &[&str] = &["에", "에게", "향해", "두고", "겨냥", "겨냥해", "만나", "만나서", "놓고"];

/// What people do that is an occasion to say something: *takes office*, *resigns*, *wins*.
#[rustfmt::skip]
pub(crate) const OCCASIONS: &[&str] = &[
    "취임", "퇴임", "사퇴", "사임", "출마", "당선", "귀국", "출국", "복귀", "은퇴", "컴백", "종영", "출석", "출두", "회동", "면담",
];

/// What courts do to people: what stands behind it they have said. *Not guilty*, *dismissed*.
#[rustfmt::skip]
pub(crate) const VERDICTS: &[&str] = &[
    "무죄", "유죄", "징역", "구속", "기각", "선고", "실형", "벌금", "집유", "집행유예", "패소", "승소", "기소", "송치", "체포",
    "검거", "입건", "즉결심판", "덜미", "붙잡혀", "재판", "쇠고랑",
];

/// What a headline may glue to the name of a court: `2심서 무죄`.
pub(crate) const GLUED_TO_COURTS: &[&str] = &["에서", "서", "도", "은", ","];

/// Verbs by which somebody says what the noun behind them is about: `김도윤이 말한 그날`.
#[rustfmt::skip]
pub(crate) const TELLING: &[&str] = &[
    "말하다", "밝히다", "전하다", "지적하다", "비판하다", "주장하다", "경고하다", "고백하다", "폭로하다", "털어놓다", "회상하다",
];

/// Who investigates what others say.
pub(crate) const INVESTIGATORS: &[&str] = &["경찰", "警", "검찰", "檢", "해경", "특검", "공수처"];

/// What people utter, besides the nouns of speech: what stands before it in a headline they have said. *A
/// scream*, *confidence*.
#[rustfmt::skip]
pub(crate) const VOICED: &[&str] = &[
    "비명", "절규", "울분", "분통", "한탄", "자신감", "바람", "폭로", "한목소리", "규탄", "환영", "극찬", "토로", "읍소", "선언", "소신",
    "일갈", "직격", "자책", "자랑", "회고", "회상", "경험", "너스레", "넋두리", "예언",
];

/// Behind the number of a page, in brackets behind what a book says: `“…”(87쪽)`.
pub(crate) const PAGE: &str = "쪽";

/// Texts that somebody has written, which are nobody's name behind theirs: `김도윤 여사 최후진술서`.
pub(crate) const TEXTS: &[&str] = &["입장문", "진술서", "최후진술서", "사과문", "반성문", "옥중편지"];

/// What they feel and show: *sighs*, *in tears*, *up in arms*.
#[rustfmt::skip]
pub(crate) const SHOWN: &[&str] = &[
    "한숨", "눈물", "분노", "시름", "들썩", "뿔났", "뿔나", "부글부글", "술렁", "아우성", "오열", "울컥", "속앓이", "곡소리", "울상", "삭발",
    "반색", "열광", "당황", "경악", "발끈", "발동동", "엄지척",
];

/// The same in two words: *stamp their feet*.
pub(crate) const SHOWN_IN_TWO: (&str, &str) = ("발", "동동");

/// Between somebody and what is uttered: *first*, *belated*.
pub(crate) const KINDS_OF_UTTERANCE: &[&str] = &["첫", "마지막", "뒤늦은", "새"];

/// What somebody leaves behind or sends in writing, as the last word of a headline: *the letter that a
/// soldier left*.
pub(crate) const WRITTEN: &[&str] =
    &["말", "편지", "글", "쪽지", "메모", "유서", "일기", "손글씨", "문자", "한마디", "메시지"];

/// Nouns of speech before which stands to whom something is said: *police report*.
pub(crate) const NO_UTTERANCES: &[&str] = &["신고", "민원", "문의"];

/// Behind a number, an age by which a headline calls somebody.
pub(crate) const AGES: &[&str] = &["대", "세", "살", "대들", "대男", "대女", "대남", "대녀", "대母", "대父"];

/// Behind an age, who that is: *mother*, *father*, *woman*, *man*.
pub(crate) const AGED: &[&str] = &["母", "父", "女", "男"];

/// Between the number of those who were asked and of those who said so: *seven out of ten*.
pub(crate) const OUT_OF: &str = "중";

/// Ministers as headlines shorten them, behind their country or their name: *foreign (minister)*.
pub(crate) const OFFICES: &[&str] = &[
    "관방", "외무", "외교", "국방", "재무", "국무", "상무", "내무", "법무", "통일", "환경", "국토", "복지",
    "행안", "산업",
];

/// Of two or more nations or sides: an office of theirs is held by several.
pub(crate) const BOTH: &[&str] = &["한일", "한미", "한중", "미중", "북미", "남북", "여야", "양국"];

/// Between what two say.
pub(crate) const VERSUS: &str = "vs";

/// Signs that stand so too: what one says, and the answer of another.
pub(crate) const ARROWS: &[&str] = &["→", "⇒", "↔"];

/// The particles of a noun of speech that a headline leaves without its verb: `진단에`.
pub(crate) const VOICED_WITH: &[&str] = &["", "에", "도", "로", "으로"];
