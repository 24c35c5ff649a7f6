//! Units that an amount is counted by: `배럴당 70달러`.

/// One unit: its English name, how it is written before an amount, and all words that mean it.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) written: &'static str,
    /// Words that [`PER`] makes into a rate.
    pub(crate) counted: &'static [&'static str],
    /// Words that are a rate by themselves.
    pub(crate) adverbs: &'static [&'static str],
}

/// Makes the word of a unit into a rate.
pub(crate) const PER: char = '당';

/// The count of a unit: `1인당`, `한 주당`. By more than one (`100g당`) an amount is per no unit.
pub(crate) const ONE: &[char] = &['1', '한'];

/// All units.
pub(crate) const UNITS: &[Row] = &[
    Row {
        name: "person",
        written: "1인당",
        counted: &["인", "명", "사람", "국민"],
        adverbs: &["일인당", "인당"],
    },
    Row { name: "household", written: "가구당", counted: &["가구", "세대"], adverbs: &[] },
    Row { name: "hour", written: "시간당", counted: &["시간"], adverbs: &["시급"] },
    Row { name: "minute", written: "분당", counted: &["분"], adverbs: &[] },
    Row {
        name: "day",
        written: "하루",
        counted: &["일", "하루"],
        adverbs: &["하루", "하루에", "매일", "일일"],
    },
    Row { name: "week", written: "매주", counted: &["일주일"], adverbs: &["매주", "일주일에"] },
    Row {
        name: "month",
        written: "월",
        counted: &["월", "달", "개월"],
        adverbs: &["월", "月", "매월", "매달", "월평균", "한 달에", "한달에", "한 달", "한달"],
    },
    Row {
        name: "year",
        written: "연",
        counted: &["년", "연"],
        adverbs: &["연", "年", "연간", "매년", "연평균", "1년에", "한 해", "한해", "해마다"],
    },
    Row { name: "share", written: "주당", counted: &["주"], adverbs: &[] },
    Row { name: "item", written: "개당", counted: &["개", "점"], adverbs: &[] },
    Row { name: "case", written: "건당", counted: &["건"], adverbs: &[] },
    Row { name: "time", written: "회당", counted: &["회", "번"], adverbs: &[] },
    Row { name: "vehicle", written: "대당", counted: &["대"], adverbs: &[] },
    Row { name: "place", written: "곳당", counted: &["곳", "개소"], adverbs: &[] },
    Row { name: "animal", written: "마리당", counted: &["마리", "두"], adverbs: &[] },
    Row { name: "bottle", written: "병당", counted: &["병"], adverbs: &[] },
    Row { name: "sheet", written: "장당", counted: &["장"], adverbs: &[] },
    Row { name: "copy", written: "권당", counted: &["권", "부"], adverbs: &[] },
    Row { name: "box", written: "상자당", counted: &["상자", "박스"], adverbs: &[] },
    Row { name: "night", written: "박당", counted: &["박"], adverbs: &[] },
    Row { name: "barrel", written: "배럴당", counted: &["배럴"], adverbs: &[] },
    Row { name: "tonne", written: "톤당", counted: &["톤", "t"], adverbs: &[] },
    Row {
        name: "kilogram", written: "㎏당", counted: &["㎏", "kg", "킬로그램", "킬로"], adverbs: &[]
    },
    Row { name: "gram", written: "g당", counted: &["g", "그램"], adverbs: &[] },
    Row { name: "litre", written: "리터당", counted: &["리터", "ℓ", "L", "ℓ"], adverbs: &[] },
    Row { name: "gallon", written: "갤런당", counted: &["갤런"], adverbs: &[] },
    Row { name: "ounce", written: "온스당", counted: &["온스"], adverbs: &[] },
    Row { name: "bushel", written: "부셸당", counted: &["부셸"], adverbs: &[] },
    Row {
        name: "pyeong", written: "3.3㎡당", counted: &["3.3㎡", "3.3제곱미터", "평"], adverbs: &[]
    },
    Row { name: "square metre", written: "㎡당", counted: &["㎡", "제곱미터"], adverbs: &[] },
    Row { name: "kilometre", written: "㎞당", counted: &["㎞", "km", "킬로미터"], adverbs: &[] },
    Row {
        name: "kilowatt hour", written: "kWh당", counted: &["kWh", "㎾h", "킬로와트시"], adverbs: &[]
    },
    Row {
        name: "million British thermal units",
        written: "MMBtu당",
        counted: &["MMBtu", "MMBTU"],
        adverbs: &[],
    },
];
