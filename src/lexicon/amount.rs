//! Words that go on behind an amount, and false friends.

use crate::scan::table::List;

/// Behind an amount: up to one step of its last digit more, as in `20억 원대`.
pub(crate) const BAND: char = '대';

/// Words between the ends of a range.
pub(crate) const SPANS: &[&str] = &["에서", "부터", " 내지", "내지"];

/// Whether the lower end of a range belongs to it, before the sign of one: "2000만원 초과~2억원".
pub(crate) const BOUNDS: &List = &List::new(&["초과", "이상"]);

/// Before an amount below nothing.
pub(crate) const MINUS: &str = "마이너스";

/// What may follow a currency without a space, besides particles.
pub(crate) const FOLLOWERS: &List = &List::new(&[
    "가까이",
    "가까운",
    "가량",
    "규모",
    "기부",
    "꼴",
    "남짓",
    "내외",
    "내린",
    "넘게",
    "넘는",
    "넘어",
    "더",
    "돈다발",
    "돌파",
    "등",
    "또는",
    "마이너스",
    "말고",
    "미만",
    "벌금",
    "사이",
    "상당",
    "상회",
    "선",
    "손실",
    "수준",
    "수표",
    "씩",
    "안팎",
    "어치",
    "오른",
    "육박",
    "이나마",
    "이내",
    "이던",
    "이상",
    "이하",
    "인상",
    "인하",
    "전후",
    "정도",
    "지급",
    "지폐",
    "짜리",
    "쯤",
    "초과",
    "투자",
    "하는",
    "하던",
    "한도",
    "할인",
    "활용",
    "형",
    "횡령",
    // "5만원권 지폐".
    "권",
    // "1만원부터 3만원": the particle is on the list of particles, this is "half".
    "반",
]);

/// What behind a bare numeral with its unit makes it something else than money, where a currency may be left
/// out.
pub(crate) const COUNTERS: &[&str] = &[
    "명",
    "개",
    "건",
    "주",
    "대",
    "톤",
    "회",
    "뷰",
    "표",
    "번",
    "그루",
    "마리",
    "장",
    "년",
    "인",
    "가구",
    "세대",
    "배",
    "㎡",
    "달",
    "화소",
    "권",
    "병",
    "부",
    "곳",
    "광년",
    "도",
    "리터",
    "㎞",
    "km",
    "kWh",
    "비트",
    "토큰",
    "파라미터",
    "매개변수",
    "인구",
    "관중",
    "관객",
    "구독",
    "조회",
    "팔로워",
    "다운로드",
    "클럽",
    "시대",
    "스트리밍",
    "시민",
    "당원",
    "국민",
    "도민",
    "유저",
    "이용자",
    "가입자",
    "동포",
    "명분",
];

/// What may follow a number whose currency is left out, besides particles.
pub(crate) const BARE_FOLLOWERS: &[&str] = &["짜리", "가량", "어치", "규모", "이상", "이하", "씩"];

/// What before a number with 조, or before the list that it ends, makes it an article of a law.
pub(crate) const LAWS: &[char] = &['법', '령', '칙', '칭', '규', '헌', '제', '(', '정'];

/// What a list of articles consists of, besides their numbers: "형법 제3조 1항 및 4·5조".
pub(crate) const ARTICLES: &[char] = &['조', '항', '호', '·', ',', '및', '와', '과', ' '];

/// What before a number with 조 makes it a team of so many: "4인 1조".
pub(crate) const TEAM: &str = "인 ";

/// What behind a number with 조 makes it an article of a law, where another number follows: "3조 제1항",
/// "3조의2".
pub(crate) const OF_LAWS: &[char] = &['제', '의'];

/// What makes it one without: "3조항".
pub(crate) const CLAUSE: char = '항';

/// What is done with a law, behind its articles: "23조·24조에 따르면".
pub(crate) const APPLIED: &[&str] =
    &["에 따라", "에 따르", "에 따른", "에 의하", "에 의한", "에 의해", "에 근거", "를 위반", "위반"];

/// What before a number makes it an ordinal.
pub(crate) const ORDINAL: char = '제';

/// The noun that looks like "several" behind a verb: "할 수 백만 원".
pub(crate) const WAY: &str = "수 ";

/// A full house, where one of [`FULL_HOUSE`] follows.
pub(crate) const FULL: &str = "만원";

/// Behind it these make `만원` a full house: "만원 관중".
pub(crate) const FULL_HOUSE: &[&str] =
    &["관중", "버스", "지하철", "전철", "열차", "사례", "전동차", "객석", "을 이", "을 기록"];

/// Names of people that are spelled like an amount, for which nobody writes it: "이억원 위원장".
pub(crate) const NAMES: &[&str] = &["이억원"];

/// Near a number of pounds these tell of weight: "2000파운드 폭탄".
pub(crate) const WEIGHTS: &[&str] = &[
    "폭탄",
    "항공유",
    "연료",
    "무게",
    "체중",
    "몸무게",
    "중량",
    "감량",
    "덤벨",
    "바벨",
    "아령",
    "역기",
    "벤치프레스",
    "탄두",
    "포탄",
    "추력",
    "살 ",
    "고기",
    "㎏",
    "kg",
    "킬로그램",
    "파운드급",
    "화물",
    "호박",
    "그램",
    "g)",
];

/// Behind `A에서 B` these tell of a change from one to the other, so that the two are no range.
pub(crate) const CHANGES: &List = &List::new(&[
    "으로",
    "로",
    "까지 오",
    "까지 올",
    "까지 늘",
    "까지 뛰",
    "까지 치",
    "까지 떨",
    "까지 내",
    "까지 낮",
    "까지 높",
    "까지 급",
    "까지 상",
    "까지 하",
    "까지 인",
    "까지 증",
    "까지 확",
    "까지 불",
    "까지 줄",
    "까지 커",
    "이 됐",
    "이 되",
    "가 됐",
    "가 되",
    "이 돼",
    "이 된",
    "가 된",
    "이나 ",
    "가량으로",
    "정도로",
    "가량 오",
    "가량 늘",
    "가량 줄",
    " 오른",
    " 올라",
    " 늘어",
    " 줄어",
    " 내린",
    " 떨어",
    " 인상",
    " 인하",
    " 상승",
    " 하락",
    " 증가",
    " 감소",
    " 올랐",
    " 늘었",
    " 줄었",
    " 내렸",
    " 가량으로",
    " 정도로",
    " 규모로",
    " 수준으로",
    " 이상으로",
    " 이하로",
    " 안팎으로",
]);

/// Behind `A에서 B` this is no change to B, although one of [`CHANGES`] begins it.
pub(crate) const NO_CHANGE: &str = "로부터";

/// What amounts without a digit end in; only behind a unit such as 만 are they looked at. `대` is that of
/// `억대`.
///
/// Eight, which have a bucket each in the search: one more makes it half as fast again.
pub(crate) const SPELLED: &[&str] = &["원", "달러", "유로", "위안", "엔", "불", "파운드", "억대"];

/// Three dollars, or the three noes of a policy where one of [`THREE_NOES`] follows.
pub(crate) const THREE: &str = "3불";

/// Behind `3불` these make it the three noes of a policy, not three dollars.
pub(crate) const THREE_NOES: &[&str] =
    &["정책", "원칙", "합의", "기조", "입장", "1한", "과 1한", "(", "’", "'"];

/// What the bare 억 before 대 counts for an amount in won with.
pub(crate) const BARE_BAND: &str = "억대";

/// Before a table, not an amount: "(단위: 백만원)".
pub(crate) const TABLE_UNIT: &str = "단위";
