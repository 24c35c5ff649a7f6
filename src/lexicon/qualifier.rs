//! Words around an amount, of money or of time, that say how exact it is.

use crate::scan::table::{List, Table};

/// What a word does to an amount; how that is called, money and time have names of their own for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    About,
    Over,
    Nearly,
    AtLeast,
    AtMost,
    Under,
    /// None, but the words before it are still looked at: `총 약 3조 원`.
    Plain,
}

/// How each is written of money: what stands before an amount, and what behind it.
pub(crate) const WRITTEN: &[(Sense, &str, &str)] = &[
    (Sense::About, "약 ", ""),
    (Sense::Over, "", " 초과"),
    (Sense::Nearly, "", " 가까이"),
    (Sense::AtLeast, "", " 이상"),
    (Sense::AtMost, "", " 이하"),
    (Sense::Under, "", " 미만"),
];

/// Words before an amount.
pub(crate) const BEFORE: &Table<Sense> = &Table::new(&[
    ("약", Sense::About),
    ("約", Sense::About),
    ("대략", Sense::About),
    ("어림잡아", Sense::About),
    ("줄잡아", Sense::About),
    ("거의", Sense::Nearly),
    ("최소", Sense::AtLeast),
    ("최소한", Sense::AtLeast),
    ("적어도", Sense::AtLeast),
    ("적게는", Sense::AtLeast),
    ("못해도", Sense::AtLeast),
    ("최저", Sense::AtLeast),
    ("최대", Sense::AtMost),
    ("최고", Sense::AtMost),
    ("많게는", Sense::AtMost),
    ("많아야", Sense::AtMost),
    ("기껏해야", Sense::AtMost),
    // Of a time: `최장 3년`.
    ("최장", Sense::AtMost),
    ("길게는", Sense::AtMost),
    ("길어야", Sense::AtMost),
    ("짧게는", Sense::AtLeast),
    ("총", Sense::Plain),
    ("무려", Sense::Plain),
    ("모두", Sense::Plain),
    ("각각", Sense::Plain),
    ("각", Sense::Plain),
    ("평균", Sense::Plain),
    ("현금", Sense::Plain),
    ("한화", Sense::Plain),
    ("한화로", Sense::Plain),
    ("미화", Sense::Plain),
    ("원화", Sense::Plain),
    ("원화로", Sense::Plain),
]);

/// Words of [`BEFORE`] that tell of a record, not of a bound, behind one of [`RECORDS`].
pub(crate) const SUPERLATIVES: &[&str] = &["최대", "최고", "최장"];

/// Before [`SUPERLATIVES`] these tell of a record, not of a bound: "역대 최대 3조 원".
pub(crate) const RECORDS: &[&str] =
    &["사상", "역대", "국내", "세계", "아시아", "이래", "업계", "이후", "만에", "단일"];

/// Words directly behind an amount, with or without a space.
pub(crate) const BEHIND: &Table<Sense> = &Table::new(&[
    ("가량", Sense::About),
    ("정도", Sense::About),
    ("쯤", Sense::About),
    ("안팎", Sense::About),
    ("내외", Sense::About),
    ("전후", Sense::About),
    ("수준", Sense::About),
    ("이상한", Sense::Plain),
    ("이상하", Sense::Plain),
    ("이상", Sense::AtLeast),
    ("이하", Sense::AtMost),
    ("이내", Sense::AtMost),
    ("미만", Sense::Under),
    ("초과", Sense::Over),
    // "375만원 초과 징수": so much too much.
    ("초과 징수", Sense::Plain),
    ("초과 지급", Sense::Plain),
    ("초과 납부", Sense::Plain),
    ("초과 지출", Sense::Plain),
    ("남짓", Sense::Over),
    ("상회", Sense::Over),
    ("돌파", Sense::Over),
    ("웃도", Sense::Over),
    ("웃돈", Sense::Over),
    ("웃돌", Sense::Over),
    ("육박", Sense::Nearly),
    ("가까이", Sense::Nearly),
    ("가까운", Sense::Nearly),
    ("턱밑", Sense::Nearly),
    ("코앞", Sense::Nearly),
    ("밑도", Sense::Under),
    ("밑돈", Sense::Under),
    ("밑돌", Sense::Under),
    ("하회", Sense::Under),
    ("아래", Sense::Under),
    ("밑으로", Sense::Under),
]);

/// Particles (and the noun `선`) between an amount and the verbs of [`VERBS`].
pub(crate) const LINKS: &List =
    &List::new(&["선을", "선도", "선에", "선이", "을", "를", "이", "가", "도", "에", "에도", "조차", "의"]);

/// Verbs of [`VERBS`] that mean something else behind 에: "5억 원에 넘겼다", handed over; "3년에 지나지
/// 않는다", no more than that.
pub(crate) const OTHERWISE: &List = &List::new(&["에 넘", "에 지나"]);

/// About so much, as a noun that ends its phrase: "1400원 선".
pub(crate) const LINE: &str = "선";

/// Adverbs between an amount and the verbs of [`VERBS`].
pub(crate) const ADVERBS: &List = &List::new(&[
    "첫",
    "훌쩍",
    "크게",
    "훨씬",
    "조금",
    "약간",
    "살짝",
    "이미",
    "처음으로",
    "처음",
    "가볍게",
    "거뜬히",
    "다시",
    "채",
    "거의",
    "한참",
    "단숨에",
    "또",
    "모두",
    "겨우",
    "간신히",
    "가까스로",
    "바짝",
]);

/// Beginnings of verbs behind an amount and its particle.
pub(crate) const VERBS: &Table<Sense> = &Table::new(&[
    // "받은 5억 원을 넘겨받았다": handed over.
    ("넘겨받", Sense::Plain),
    ("넘겨주", Sense::Plain),
    ("넘겨준", Sense::Plain),
    ("넘겨줬", Sense::Plain),
    ("넘겨줄", Sense::Plain),
    // "5만 원을 넘지 않는", "넘기지 못하게": a bound from above.
    ("넘지 ", Sense::AtMost),
    ("넘기지 ", Sense::AtMost),
    ("초과하지 ", Sense::AtMost),
    // "1500원을 넘보고 있다": not yet there.
    ("넘보", Sense::Nearly),
    ("넘", Sense::Over),
    ("뛰어넘", Sense::Over),
    ("웃도", Sense::Over),
    ("웃돈", Sense::Over),
    ("웃돌", Sense::Over),
    ("상회", Sense::Over),
    ("초과", Sense::Over),
    ("돌파", Sense::Over),
    ("육박", Sense::Nearly),
    ("가까", Sense::Nearly),
    ("근접", Sense::Nearly),
    ("다가서", Sense::Nearly),
    ("다가선", Sense::Nearly),
    ("다가섰", Sense::Nearly),
    ("못 미", Sense::Nearly),
    ("못미", Sense::Nearly),
    ("미치지 못", Sense::Nearly),
    ("달하기 직전", Sense::Nearly),
    ("밑도", Sense::Under),
    ("밑돈", Sense::Under),
    ("밑돌", Sense::Under),
    ("하회", Sense::Under),
    ("안 되", Sense::Under),
    ("안 된", Sense::Under),
    ("안 될", Sense::Under),
    ("안 됐", Sense::Under),
    ("안 돼", Sense::Under),
    ("안 됩", Sense::Under),
    ("안되", Sense::Under),
    ("안된", Sense::Under),
    ("안됐", Sense::Under),
    ("되지 않", Sense::Under),
    // "1분도 걸리지 않아", "1년이 남지 않은": of time.
    ("안 걸", Sense::Under),
    ("안걸", Sense::Under),
    ("안 남", Sense::Under),
    ("안남", Sense::Under),
    ("걸리지 않", Sense::Under),
    ("지나지 않", Sense::Under),
    ("남지 않", Sense::Under),
]);

/// Verbs that need no particle before them: "5000억 원 넘는", "3000원도 안 되는".
pub(crate) const BARE_VERBS: &List = &List::new(&[
    "넘는",
    "넘게",
    "넘도록",
    "넘은",
    "넘긴",
    "넘어",
    "넘을",
    "넘고",
    "넘었",
    "안 되는",
    "안되는",
    "안 된",
    "못 미치는",
]);
