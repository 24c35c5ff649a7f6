//! Words that broadcasters set around what is said in a clip.

/// How a clip was taken, before the name of who speaks in it: *interview*, *recording*, *call*, *sound bite*.
pub(crate) const CLIPS: &[&str] = &["인터뷰", "녹취", "전화", "싱크", "현장음", "INT", "SYNC", "SYN", "SOV"];

/// Before what the reporter says to the camera: *stand-up*.
pub(crate) const STAND_UPS: &[&str] = &["스탠딩", "스탠드업", "스탠드 업", "STD", "S/U", "s/u"];

/// Who speaks for the broadcaster, as the last word of a name's title: *reporter*, *correspondent*, *anchor*.
pub(crate) const VOICES: &[&str] = &["기자", "특파원", "앵커", "리포터", "캐스터"];

/// What is noted behind a name: *voice altered*, *voice-over*, *dubbed*, *by phone*, *interpreted*, *by video
/// link*, *yesterday*, *today*, *the day before yesterday*, *last (third)*.
pub(crate) const NOTES: &[&str] =
    &["변조", "대역", "더빙", "☎", "통화", "통역", "화상", "어제", "오늘", "그제", "지난"];

/// What is counted of who speaks, in place of what he is: `3학년`, `72세`, `30대`: *grade*, *years of age*
/// twice, *decade of age*, *years in the trade*.
pub(crate) const COUNTED: &[&str] = &["학년", "세", "살", "대", "년차"];
