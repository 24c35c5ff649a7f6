//! Words around time stamps.

/// What the word before or behind a time stamp makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// When the article came out.
    Published,
    /// When it was last changed.
    Updated,
    /// Something else's time: the site's clock, the paper's registration.
    Foreign,
}

use Label::{Foreign, Published, Updated};

/// Labels, longest first among those that end alike, since a label is read backwards from its time.
pub(crate) const LABELS: &[(&str, Label)] = &[
    // `최종편집 2024년 11월 13일`: the clock in the masthead of local papers.
    ("최종편집", Foreign),
    ("최종 편집", Foreign),
    ("현재시간", Foreign),
    ("UPDATED.", Foreign),
    ("Updated.", Foreign),
    // `등록일자 : 1989. 09. 18`: the paper's own registration with the province.
    ("등록일자", Foreign),
    ("등록연월일", Foreign),
    ("등록년월일", Foreign),
    ("발행일자", Foreign),
    ("창간일", Foreign),
    ("창간", Foreign),
    ("설립일", Foreign),
    ("방송일", Foreign),
    // `지면 : 2024-02-14 17면`: the printed paper's day.
    ("지면 게재일", Foreign),
    ("지면게재일", Foreign),
    ("지면", Foreign),
    ("신문게재일", Foreign),
    ("신문게재", Foreign),
    ("최종수정 일시", Updated),
    ("최종수정", Updated),
    ("최종 수정", Updated),
    ("기사수정", Updated),
    ("수정일시", Updated),
    ("수정시간", Updated),
    ("수정 일시", Updated),
    ("수정일", Updated),
    ("수정", Updated),
    ("최종 업데이트", Updated),
    ("최종업데이트", Updated),
    ("업데이트됨", Updated),
    ("업데이트", Updated),
    ("갱신", Updated),
    ("Updated", Updated),
    ("updated", Updated),
    ("기사입력", Published),
    ("기사 편집", Published),
    ("최초입력", Published),
    ("기사입력시간", Published),
    ("입력시간", Published),
    ("입력일시", Published),
    ("입력 일시", Published),
    ("입력일", Published),
    ("입력", Published),
    ("기사등록", Published),
    ("최초등록", Published),
    ("기사등록 일시", Published),
    ("등록일시", Published),
    ("등록 일시", Published),
    // With a time of day only: `등록일 : 2011. 03. 09` is the paper's registration.
    ("등록일", Published),
    ("등록", Published),
    ("기사승인", Published),
    ("승인", Published),
    ("등록시간", Published),
    ("승인일시", Published),
    ("송고시간", Published),
    ("송고", Published),
    ("발행일", Published),
    ("발행", Published),
    // `한빛신문 배포 2020-01-15 06:30:00`
    ("배포", Published),
    ("게재일", Published),
    ("게재 일자", Published),
    ("게재일자", Published),
    ("게재", Published),
    ("게시", Published),
    ("게시됨", Published),
    ("공개", Published),
    ("게시일", Published),
    ("게시 일시", Published),
    ("기사작성일", Published),
    ("기사작성", Published),
    ("작성일시", Published),
    ("작성시간", Published),
    ("시간", Published),
    ("작성일", Published),
    ("작성", Published),
    ("보도시간", Published),
    ("보도일시", Published),
    ("업로드", Published),
    ("Posted", Published),
    ("Published", Published),
    ("published", Published),
    // When something is to be held, behind the longer words that end so.
    ("일시", Foreign),
];

/// How the line of a site's own clock begins, in letters of either case: `UPDATED. 2031-03-10 18:40 (월)`.
pub(crate) const CLOCK: &str = "updated.";

/// How the line of an article's day below its story begins: `입력 : 2031.03.10`, `승인 2031.03.10`.
pub(crate) const ENTERED: &[&str] = &["입력", "승인"];

/// What the number of a printed page has behind it: `27면` (*page 27*).
pub(crate) const PAGE: &str = "면";

/// What it may have before it, on the pages of general news: `종합 3면`.
pub(crate) const GENERAL: &str = "종합";

/// What a portal has behind the author's name.
pub(crate) const STORY_OF: &str = "님의 스토리";

/// What the number of a weekly's issue has behind it: `1350호`.
pub(crate) const ISSUE: &str = "호";

/// The same behind the month of a magazine's: `7월호`.
pub(crate) const MONTHLY: &str = "월호";

/// The same with a space between.
pub(crate) const MONTHLY_APART: &str = "월 호";

/// What it may have before it: `제1350호`.
pub(crate) const ORDINAL: &str = "제";

/// Labels that may stand behind their time: `2026년08월17일 06시04분 송고`.
pub(crate) const LABELS_BEHIND: &[(&str, Label)] = &[
    ("송고", Published),
    ("입력", Published),
    ("등록", Published),
    ("승인", Published),
    ("발행", Published),
    ("최종수정", Updated),
    ("최종 수정", Updated),
    ("수정", Updated),
    ("업데이트", Updated),
    // `2031-03-10 17:49:42 기준`: the site's clock.
    ("기준", Foreign),
];

/// What the numbers of a date and of a clock have behind them: `2031년 3월 10일 14시 52분 30초`.
pub(crate) const YEAR: &str = "년";
pub(crate) const MONTH: &str = "월";
pub(crate) const DAY: &str = "일";
pub(crate) const HOUR: &str = "시";
pub(crate) const MINUTE: &str = "분";
pub(crate) const SECOND: &str = "초";

/// The halves of the day before the hour: `오후 2:52`, `PM 2:52`.
pub(crate) const MORNING: [&str; 2] = ["오전", "AM"];
pub(crate) const AFTERNOON: [&str; 2] = ["오후", "PM"];

/// The days of the week, in Hangul and in Hanja: `2031.03.10(월)`, `2031.03.10(月)`.
pub(crate) const WEEKDAYS: &[char] =
    &['월', '화', '수', '목', '금', '토', '일', '月', '火', '水', '木', '金', '土', '日'];

/// What may stand behind them: `월요일`.
pub(crate) const DAY_NAME: &str = "요일";

/// The days of the week in English, behind a date in brackets: `2031.03.10(Mon)`.
pub(crate) const DAYS: &[&str] = &["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
