//! Words that count days, months and years, and words that tell a number of days. What bounds an amount of
//! time stands in `qualifier.rs`.

use crate::scan::table::{List, Table};

/// Counted days that are one word.
pub(crate) const COUNTED_DAYS: &Table<u8> = &Table::new(&[
    ("하루", 1),
    ("이틀", 2),
    ("연이틀", 2),
    ("사흘", 3),
    ("나흘", 4),
    ("닷새", 5),
    ("엿새", 6),
    ("이레", 7),
    ("여드레", 8),
    ("아흐레", 9),
    ("열흘", 10),
    ("열하루", 11),
    ("열이틀", 12),
    ("열사흘", 13),
    ("열나흘", 14),
    ("보름", 15),
]);

/// Behind a day, to which it adds nothing: `하루 종일`.
pub(crate) const ALL_DAY: &str = "종일";

/// Small numbers in words, as they stand before `달`, `해`, `시간` …
pub(crate) const SMALL_NUMBERS: &Table<u8> = &Table::new(&[
    ("열한", 11),
    ("열두", 12),
    ("스물네", 24),
    ("이십", 20),
    ("삼십", 30),
    ("사십", 40),
    ("오십", 50),
    ("육십", 60),
    ("백", 100),
    ("한", 1),
    ("일", 1),
    ("두", 2),
    ("세", 3),
    ("석", 3),
    ("서너", 3),
    ("네", 4),
    ("넉", 4),
    ("다섯", 5),
    ("여섯", 6),
    ("일곱", 7),
    ("여덟", 8),
    ("아홉", 9),
    ("열", 10),
    ("십", 10),
    ("스무", 20),
    ("서른", 30),
    ("마흔", 40),
    ("쉰", 50),
]);

/// Behind a number of weeks, however many: *in a row*.
pub(crate) const IN_A_ROW: &str = "연속";

/// A number of hours, which begins as the unit of a time of day does: `3시간`, not `3시`.
pub(crate) const HOURS: &str = "시간";

/// Numbers left open, with the count of their unknown digits.
pub(crate) const OPEN_NUMBERS: &Table<u8> = &Table::new(&[
    ("몇십", 2),
    ("수십", 2),
    ("십수", 2),
    ("몇백", 3),
    ("수백", 3),
    ("수천", 4),
    ("수만", 5),
    ("몇", 1),
    ("수", 1),
]);

/// Words before a bare `N일` that make it a number of days: `최대 20일을 쉰다`.
pub(crate) const COUNTS_BEFORE: &List = &List::new(&[
    "최대",
    "최소",
    "최장",
    "총",
    "약",
    "평균",
    "불과",
    "무려",
    "꼬박",
    "취임",
    "현행",
    "근무일 기준",
    "단",
    "만",
    "유급",
    "무급",
    "전후",
    "나머지",
    "앞으로",
    "향후",
    "연간",
    "추가로",
]);

/// Nouns of what lasts some days beside [`PENALTIES`], alone or as the end of another: `유급휴가 3일`.
pub(crate) const LASTING: &List = &List::new(&["휴가"]);

/// Penalties of some time, alone or as the end of another: `징역 6개월`, `영업정지 15일`.
pub(crate) const PENALTIES: &List =
    &List::new(&["징역", "금고", "구류", "집행유예", "선고유예", "정직", "감봉", "정지", "정학"]);

/// What a time that is a penalty has behind it: `5년형`.
pub(crate) const PENAL: &str = "형";

/// Words behind a bare `N일`, glued or apart, that make it a number of days: `10일간`, `17일 동안`.
pub(crate) const COUNTS_APART: &List = &List::new(&[
    "간",
    "동안",
    "째",
    "만에",
    "만의",
    "연속",
    "이내",
    "내내",
    "이상",
    "이하",
    "미만",
    "가량",
    "정도",
    "차",
    "치",
    "씩",
    "짜리",
    "넘게",
    "넘는",
    "넘도록",
    "가까이",
    "남짓",
]);

/// Endings glued to a bare `N일` that make it a number of days: `20일로 늘린다`.
pub(crate) const COUNTS_GLUED: &List = &List::new(&[
    // `10일여`; apart it begins `10일 여당은`.
    "여",
    "로 늘",
    "로 줄",
    "로 연장",
    "로 단축",
    "로 확대",
    "이 지나",
    "을 넘",
    "을 초과",
    // `그 집에 7일을 머물렀다`
    "을 머",
    "을 쉬",
    "이 넘",
    "이 걸",
    // `현지 배송에 9일이나 걸렸다`
    "이나 걸",
    // `압수수색한 지 8일만이다`
    "만인 ",
    "만이다",
    "만이었",
    "만이라",
]);

/// Beginnings of words apart from a bare `N일` that make it a number of days.
pub(crate) const COUNTS_AHEAD: &List = &List::new(&[
    "남았",
    "남은",
    "남겨",
    "앞으로 다가",
    "안에",
    // Not `4일 내란 …`.
    "내 ",
    "내에",
    "내로",
    // `휴전 19일 만`
    "만 ",
    "만인 ",
    "만이",
    "만…",
    "만\n",
]);

/// What follows `하루`, `한 달`, `1년` … where it is a rate and no duration: `하루 두 번`, `한 달에 10만 원`.
pub(crate) const RATE_AFTER: &List = &List::new(&[
    "평균",
    "최대",
    "최소",
    "최고",
    "약 ",
    "두",
    "세 ",
    "세번",
    "네 ",
    "한 번",
    "한번",
    "다섯",
    "수십",
    "수백",
    "수천",
    "몇",
    "일당",
    "많게는",
    "적게는",
    "총 ",
]);
