//! Words before a time that say on which side of now it lies, or which of several it is.

use crate::scan::table::{List, Table};

/// The side of now on which a date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Nearest,
    Past,
    Coming,
}

/// Words before a date that say so: `지난 4일`.
pub(crate) const SIDES: &Table<Side> = &Table::new(&[
    ("지난", Side::Past),
    ("오는", Side::Coming),
    ("돌아오는", Side::Coming),
    ("다가오는", Side::Coming),
    ("이번", Side::Nearest),
    ("다음", Side::Coming),
]);

/// That of [`SIDES`] and a noun which is that of the next week, also before this week's weekend.
pub(crate) const NEXT_WEEKEND: &str = "다음 주말";

/// The year of publication, before a part of it: `올 3분기`.
pub(crate) const THIS_YEAR: &str = "올";

/// What stands behind it of the time since it began.
pub(crate) const SINCE_IT_BEGAN: &str = " 들어";

/// Where an amount of time is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum From {
    Now,
    Mention,
    Unstated,
}

/// Words before an amount that say so: `향후 3년`, `그로부터 3년 뒤`.
pub(crate) const STARTS: &Table<From> = &Table::new(&[
    ("향후", From::Unstated),
    ("앞으로", From::Unstated),
    ("최근", From::Unstated),
    ("과거", From::Unstated),
    ("지금부터", From::Now),
    ("지금으로부터", From::Now),
    ("이로부터", From::Mention),
    ("그로부터", From::Mention),
]);

/// Words behind an amount that make it a time, with whether they point back: `3년 전`.
pub(crate) const DIRECTIONS: &Table<bool> = &Table::new(&[("전", true), ("뒤", false), ("후", false)]);

/// What follows 전 where that is another word: `3년 전면 금지`.
pub(crate) const NOT_BEFORE: &[char] = &['면'];

/// The same behind a bare `N일`, where 전 alone is as often another word: `4일 전 지역`, `4일 전 장관`.
pub(crate) const NOT_DAYS_BEFORE: &[char] = &[' ', '면', '이'];

/// What belongs to a time in digits that it stands before: `오는 4일`, `밤 10시`, `’25년`.
pub(crate) const LEADS: &List = &List::new(&[
    "’",
    "‘",
    "돌아오는",
    "다가오는",
    "오는",
    THIS_YEAR,
    "새벽",
    "아침",
    "저녁",
    "대낮",
    "한낮",
    "낮",
    "심야",
    "한밤",
    "밤",
    "기원전",
    "서기",
    "단기",
    "음력",
]);

/// Words before `주 5일` by which that is a day of a week, and no number of days: `이번 주 5일`.
pub(crate) const WHICH_WEEK: &List =
    &List::new(&["이번", "다음", "지난", "저번", "첫째", "둘째", "셋째", "넷째", "마지막"]);

/// Adverbs before an amount, which it is not counted from as it is from a noun: `이미 3년 전`, but `복직 3년
/// 전`; topics whose particle is worn down (`그건`); and what ends a list.
#[rustfmt::skip]
pub(crate) const ADVERBS: &[&str] =
    &[
    "약", "이미", "바로", "벌써", "딱", "정확히", "특히", "원래", "당초", "애초", "고작", "그건", "이건", " 등", " 및",
];

/// Last syllables of particles and of endings of verbs, with which no noun ends that a time is counted from.
#[rustfmt::skip]
pub(crate) const NOT_NOUNS: &[char] = &[
    '은', '는', '이', '가', '을', '를', '에', '서', '도', '로', '고', '며', '면', '와', '과', '의', '해', '지', '만', '한', '린', '된', '던', '간',
    '나', '다', '니', '든', '자', '게', '려', '아', '어', '져', '라', '께', '인', '터', '번', '째', '요', '또', '돼',
];

/// The noun for the time since a deed: `숨진 지 열흘 뒤`.
pub(crate) const SINCE: &str = " 지";

/// The particle behind a time that has passed: `10년이 지난 2020년`.
pub(crate) const PASSED: char = '이';

/// Words by which a sentence announces what is to come, whatever its tense.
#[rustfmt::skip]
pub(crate) const ANNOUNCING: &[&str] = &[
    "예정", "계획", "기로 했", "한다고", "겠다", "앞두고", "것으로 예상", "것으로 전망", "것으로 내다", "것으로 관측", "예보",
];

/// The noun behind a verb in -ㄹ by which a clause tells of what is to come, with what may stand behind it:
/// `늘 것으로`, `오를 것이라고`.
pub(crate) const TO_BE: &[&str] =
    &[" 것으", " 것이", " 것임", " 거라고 ", " 확률", " 전망", " 가능성", " 수 있"];

/// Nouns before hours that are kept day after day: `운영 시간은 오전 9시부터`.
#[rustfmt::skip]
pub(crate) const HOURS: &[&str] = &[
    "운영 시간은", "운영시간은", "관람 시간은", "관람시간은", "이용 시간은", "이용시간은", "영업 시간은", "영업시간은", "접수 시간은", "접수시간은", "진료 시간은", "진료시간은", "개장 시간은", "개장시간은", "마감 시각은", "마감 시간은", "입장 마감", "입장 마감은", "관람은", "이용은", "접수는", "진료는",
];

/// Verbs behind such hours: `오후 8시까지 운영한다`.
#[rustfmt::skip]
pub(crate) const KEEPING: &[&str] = &[
    "운영한다", "운영된다", "운영하고", "운영하며", "운영합니다", "영업한다", "영업합니다", "문을 연다", "문을 엽니다", "개방한다", "개방된다", "운행한다", "다닌다", "금지된다", "허용된다", "제한된다", "이용할 수 있",
];

/// What a sentence ends in that says on which days a house is closed: `월요일 휴관.`
pub(crate) const CLOSED: &[&str] =
    &["휴관", "휴무", "휴진", "휴관일", "휴무일", "휴관한다", "휴무다", "휴관합니다", "휴무입니다"];

/// How a sentence ends that says that something is held, in the present tense of what is to come.
#[rustfmt::skip]
pub(crate) const HELD: &[&str] = &[
    "열린다", "연다", "개최한다", "개최된다", "개막한다", "개봉한다", "개장한다", "출시한다", "출시된다", "시작한다", "시작된다", "치른다", "치러진다", "선보인다", "진행한다", "진행된다",
];

/// How verbs end before the noun of what is to come or goes on: `16일 열리는 집회`.
pub(crate) const TO_COME: &[&str] = &["하는", "되는", "리는", "될", "할", "릴"];

/// What a sentence ends in that tells of what is to come.
pub(crate) const AWAITING: &[&str] = &["예정이다", "계획이다"];

/// How sentences in the present tense end that tell of nothing to come: *it seems*, *they say*.
#[rustfmt::skip]
pub(crate) const REPORTING: &[&str] = &[
    "고 한다", "보인다", "추정된다", "알려진다", "전해진다", "전한다", "말한다", "밝힌다", "설명한다", "주장한다", "지적한다", "평가한다", "분석한다", "본다", "꼽힌다",
    "꼽는다", "불린다", "따른다", "달한다", "이른다", "그친다", "차지한다", "못한다", "않는다", "의미한다", "뜻한다", "합니다", "봅니다", "보입니다", "나온다", "나옵니다",
];

/// What ends a clause of which the verb in the past tense is that of saying so.
pub(crate) const REPORTED: &[&str] =
    &["다고 ", "라고 ", "자고 ", "다며 ", "라며 ", "것으로 ", "”고 ", "”며 "];

/// How a verb ends, behind its tense, that links its clause to the next: `심었고`, `심었지만`.
pub(crate) const LINKING: &[&str] = &["고", "으며", "으나", "지만", "는데"];

/// Those of them behind which the next clause has a tense of its own.
pub(crate) const CONTRASTING: &[&str] = &["지만", "는데"];

/// The auxiliary of what is under way, without its ending: `심고 있으며`.
pub(crate) const UNDER_WAY: &str = "있";

/// What links a deed to another that followed upon it: `징수한 데 이어`.
pub(crate) const UPON_THAT: (&str, &str) = ("데", "이어");

/// The end of a verb in polite speech, behind its tense: `했|습니다`.
pub(crate) const POLITE: &str = "습니다";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::calendar::{DAY_PARTS, ERAS};
    use crate::lexicon::trigger::TRIGGERS;

    #[test]
    fn what_may_stand_before_digits_is_a_lead_or_a_trigger() {
        for word in SIDES.words().chain(ERAS.words()).chain(DAY_PARTS.words()) {
            let last = word.rsplit(' ').next().unwrap_or(word);
            let triggers = TRIGGERS.iter().any(|(row, _)| *row == last);
            assert!(triggers || LEADS.before(last).any(str::is_empty), "{word}");
        }
    }
}
