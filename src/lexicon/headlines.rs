//! Words of headlines by which they say whose a quotation is.

/// Names of bodies and nations that only headlines have, as words by themselves.
#[rustfmt::skip]
pub(crate) const NAMES: &[&str] = &[
    "민주", "당정", "여야", "中", "日", "英", "獨", "佛", "印", "伊", "러", "法", "軍", "靑", "우크라", "대법", "헌재",
    "美민주", "美공화",
];

/// How the names of firms and bodies end that only headlines shorten so: *bank*, *institute*, *motors*.
pub(crate) const NAME_ENDS: &[&str] = &["銀", "硏", "車", "證"];

/// How a clause ends that is about something, to which somebody says something.
#[rustfmt::skip]
pub(crate) const ABOUT: &[&str] = &["에", "에게", "향해", "두고", "겨냥", "겨냥해", "만나", "만나서", "놓고"];

/// What courts do to people: what stands behind it they have said. *Not guilty*, *dismissed*.
#[rustfmt::skip]
pub(crate) const VERDICTS: &[&str] = &[
    "무죄", "유죄", "징역", "구속", "기각", "선고", "실형", "벌금", "집유", "집행유예", "패소", "승소", "기소", "송치", "체포",
];

/// Who investigates what others say.
pub(crate) const INVESTIGATORS: &[&str] = &["경찰", "警", "검찰", "檢", "해경", "특검", "공수처"];
