//! Words within the phrase that names a speaker, and those that only look like one.

/// What stands before a title or a name and is no part of the name: `전 한빛시장`, `당시 한빛시장`.
#[rustfmt::skip]
pub(crate) const FORMER: &[&str] = &["전", "현", "신임", "초대", "당시", "前", "現", "총괄", "수석", "부"];

/// Those of a title that is held no longer.
pub(crate) const NO_LONGER: &[&str] = &["전", "前"];

/// Words of somebody whom the text does not name: `한 주민`, `익명의 관계자`.
#[rustfmt::skip]
pub(crate) const INDEFINITE: &[&str] = &[
    "한", "어느", "다른", "익명의", "일부", "복수의", "여러", "현직", "모", "몇몇", "관련", "해당",
];

/// The one of them that is a surname too.
pub(crate) const SOME: &str = "한";

/// The title of monks and nuns, who go by names of their own kind: `노을사 도운 스님`.
pub(crate) const MONASTIC: &str = "스님";

/// Words before a source that is one person, told of for what he says: `또 다른 관계자`.
pub(crate) const SOMEBODY: &[&str] = &["한 ", "이 ", "또 다른 ", "다른 ", "익명의 "];

/// What stands before `연구원` where that is a rank and no body; nothing for the rank itself.
#[rustfmt::skip]
pub(crate) const RANKS: &[&str] = &["", "책임", "선임", "수석", "전임", "초빙", "객원", "위촉"];

/// Departments of a hospital before their `과`, which looks like a particle behind them: `산부인과`.
pub(crate) const DEPARTMENTS: &[&str] = &["부인", "안", "정신", "청소년"];

/// What kind of firm the name behind it is of: `법무법인 가온`.
pub(crate) const FIRMS: &[&str] = &["법무법인", "주식회사"];

/// Units behind a number that begins no phrase of a speaker: `4일`, `30명`.
#[rustfmt::skip]
pub(crate) const COUNTERS: &[&str] = &[
    "일", "월", "년", "시", "분", "명", "원", "쯤", "께", "개", "차", "%", "일)", "만에", "년간",
];

/// Names that end as the statement does: `캐나다는`, not `숨졌다는`.
#[rustfmt::skip]
pub(crate) const NOUNS_IN_DA: &[&str] = &["캐나다", "혼다", "마쓰다", "우간다", "르완다", "플로리다", "네바다", "판다"];

/// Nouns that end like the particle 도.
#[rustfmt::skip]
pub(crate) const NOUNS_IN_DO: &[&str] = &[
    "시도", "의도", "태도", "주도", "보도", "속도", "용도", "강도", "인도", "지도", "온도", "각도",
];

/// Honorifics behind a name: `김도윤 씨`, `김군`.
pub(crate) const HONORIFICS: &[char] = &['씨', '군', '양'];

/// Those and that of old men.
pub(crate) const CALLED: &[char] = &['씨', '군', '양', '옹'];

/// What stands for the given name of somebody whom the paper does not name: `박모 씨`.
pub(crate) const BLIND: char = '모';

/// Reporters, who ask what nobody else is said to ask.
pub(crate) const REPORTERS: &[&str] = &["취재진", "기자들"];
