//! Words by whose beginnings a search for dates finds those without a digit.
//!
//! A row stands for all words that begin with it: `다음` for `다음 날`, `다음 달`, `다음 주`.

/// Which grammar reads what begins with the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opens {
    /// A day: `오늘`.
    Day,
    /// A date: `올해 3월`.
    Date,
    /// The night before or behind: `어젯밤`.
    Night,
    /// A word that leads a date or an amount: `지난 4일`, `다음 달`.
    Led,
    /// A word that leads an amount or stands for an open time: `최근 5년`, `최근`.
    LedVague,
    /// An open time: `현재`.
    Vague,
    /// A part of the year or month at hand: `연말`.
    Edge,
    /// What may recur, or a date: `매주 월요일`, `주말`.
    Set,
    /// An amount in words: `하루`, `몇 달`.
    Amount,
    /// A time of day: `오후 세 시`.
    Clock,
}

/// The rows of the words, and those of the numbers, each before the units that it is an amount of time with.
macro_rules! triggers {
    ([$($row:expr,)*] [$($number:literal)*]) => {
        &[
            $($row,)*
            $(
                (concat!($number, " 년"), Opens::Amount),
                (concat!($number, " 달"), Opens::Amount),
                (concat!($number, " 해"), Opens::Amount),
                (concat!($number, " 개월"), Opens::Amount),
                (concat!($number, " 시간"), Opens::Amount),
                (concat!($number, " 주일"), Opens::Amount),
                (concat!($number, " 주 "), Opens::Amount),
                (concat!($number, "개월"), Opens::Amount),
                (concat!($number, "시간"), Opens::Amount),
                (concat!($number, "주일"), Opens::Amount),
            )*
        ]
    };
}

/// The words that a time without a digit begins with.
#[rustfmt::skip]
pub(crate) const TRIGGERS: &[(&str, Opens)] = triggers!([
    ("오늘", Opens::Day),
    ("어제", Opens::Day),
    ("어저", Opens::Day),
    ("그제", Opens::Day),
    ("그저", Opens::Day),
    ("내일", Opens::Day),
    ("모레", Opens::Day),
    ("글피", Opens::Day),
    ("당일", Opens::Day),
    ("전일", Opens::Day),
    ("이달", Opens::Date),
    ("내달", Opens::Date),
    ("내후", Opens::Date),
    ("다다", Opens::Date),
    ("지지", Opens::Date),
    ("금주", Opens::Date),
    ("내주", Opens::Date),
    ("올해", Opens::Date),
    ("올봄", Opens::Date),
    ("올여", Opens::Date),
    ("올가", Opens::Date),
    ("올겨", Opens::Date),
    ("올하", Opens::Date),
    ("올상", Opens::Date),
    ("그해", Opens::Date),
    ("이듬", Opens::Date),
    ("상반", Opens::Date),
    ("하반", Opens::Date),
    ("어젯", Opens::Night),
    ("간밤", Opens::Night),
    ("지난해", Opens::Date),
    ("지난 해", Opens::Date),
    ("지난달", Opens::Date),
    ("지난 달", Opens::Date),
    ("이번달", Opens::Date),
    ("이번 달", Opens::Date),
    ("다음달", Opens::Date),
    ("다음 달", Opens::Date),
    ("다음해", Opens::Date),
    ("다음 해", Opens::Date),
    ("다음날", Opens::Date),
    ("다음 날", Opens::Date),
    ("그다음 날", Opens::Date),
    ("그다음날", Opens::Date),
    ("같은", Opens::Date),
    ("다음", Opens::Led),
    ("지난", Opens::Led),
    ("이번", Opens::Led),
    ("그로", Opens::Led),
    ("이로", Opens::Led),
    ("오는", Opens::Led),
    ("돌아오는", Opens::Led),
    ("다가오는", Opens::Led),
    // Behind it a number is a trigger of its own: `올 3분기`.
    ("올 들", Opens::Led),
    ("올 초", Opens::Led),
    ("올 상", Opens::Led),
    ("올 중", Opens::Led),
    ("올 하", Opens::Led),
    ("올 후", Opens::Led),
    ("올 말", Opens::Led),
    ("올 연", Opens::Led),
    ("올 봄", Opens::Led),
    ("올 여", Opens::Led),
    ("올 가", Opens::Led),
    ("올 겨", Opens::Led),
    ("올 해", Opens::Led),
    ("올 한", Opens::Led),
    ("최근", Opens::LedVague),
    ("향후", Opens::LedVague),
    ("앞으", Opens::LedVague),
    ("과거", Opens::LedVague),
    ("지금", Opens::LedVague),
    ("현재", Opens::Vague),
    ("요즘", Opens::Vague),
    ("요즈음", Opens::Vague),
    ("오늘날", Opens::Vague),
    ("장차", Opens::Vague),
    ("예전", Opens::Vague),
    ("한때", Opens::Vague),
    ("옛날", Opens::Vague),
    ("조만", Opens::Vague),
    ("추후", Opens::Vague),
    ("당시", Opens::Vague),
    ("그때", Opens::Vague),
    ("이때", Opens::Vague),
    ("연말", Opens::Edge),
    ("연초", Opens::Edge),
    ("연내", Opens::Edge),
    ("월초", Opens::Edge),
    ("월말", Opens::Edge),
    ("세밑", Opens::Edge),
    ("새해 초", Opens::Edge),
    ("주말", Opens::Set),
    ("평일", Opens::Set),
    ("매시간", Opens::Set),
    ("매일", Opens::Set),
    ("매주", Opens::Set),
    ("매달", Opens::Set),
    ("매월", Opens::Set),
    ("매년", Opens::Set),
    ("격주", Opens::Set),
    ("격월", Opens::Set),
    ("격년", Opens::Set),
    ("격일", Opens::Set),
    ("매해", Opens::Set),
    ("매분", Opens::Set),
    ("매 분", Opens::Set),
    ("해마다", Opens::Set),
    ("날마다", Opens::Set),
    ("달마다", Opens::Set),
    ("분기마", Opens::Set),
    ("봄마다", Opens::Set),
    ("여름마다", Opens::Set),
    ("가을마다", Opens::Set),
    ("겨울마다", Opens::Set),
    ("새벽마다", Opens::Set),
    ("아침마다", Opens::Set),
    ("저녁마다", Opens::Set),
    ("밤마다", Opens::Set),
    ("하루", Opens::Amount),
    ("반세기", Opens::Amount),
    ("이틀", Opens::Amount),
    ("연이틀", Opens::Amount),
    ("닷새", Opens::Amount),
    ("엿새", Opens::Amount),
    ("이레", Opens::Amount),
    ("여드레", Opens::Amount),
    ("아흐레", Opens::Amount),
    ("보름", Opens::Amount),
    ("며칠", Opens::Amount),
    ("한달", Opens::Amount),
    ("두달", Opens::Amount),
    ("석달", Opens::Amount),
    ("몇년", Opens::Amount),
    ("몇달", Opens::Amount),
    ("몇주", Opens::Amount),
    ("몇십", Opens::Amount),
    ("몇 주", Opens::Amount),
    ("몇 일", Opens::Amount),
    ("몇 분", Opens::Amount),
    ("몇 초", Opens::Amount),
    ("오전", Opens::Clock),
    ("오후", Opens::Clock),
    ("자정", Opens::Clock),
    ("정오", Opens::Clock),
    ("월요일", Opens::Set),
    ("화요일", Opens::Set),
    ("수요일", Opens::Set),
    ("목요일", Opens::Set),
    ("금요일", Opens::Set),
    ("토요일", Opens::Set),
    ("일요일", Opens::Set),
    ("작년", Opens::Date),
    ("재작년", Opens::Date),
    ("내년", Opens::Date),
    ("전년", Opens::Date),
    ("전주", Opens::Date),
    ("전분기", Opens::Date),
    ("전 분기", Opens::Date),
    ("직전 분", Opens::Date),
    ("직전분", Opens::Date),
    ("직전 주", Opens::Date),
    ("직전주", Opens::Date),
    ("하루 전날", Opens::Date),
    ("금년", Opens::Date),
    ("그 해", Opens::Date),
    ("그달", Opens::Date),
    ("그 달", Opens::Date),
    ("전월", Opens::Date),
    ("이날", Opens::Day),
    ("전날", Opens::Day),
    ("이튿날", Opens::Day),
    ("그날", Opens::Day),
    ("그 날", Opens::Day),
    ("사흘", Opens::Amount),
    ("나흘", Opens::Amount),
    ("열흘", Opens::Amount),
    ("열하루", Opens::Amount),
    ("열이틀", Opens::Amount),
    ("열사흘", Opens::Amount),
    ("열나흘", Opens::Amount),
    ("반년", Opens::Amount),
    ("반 년", Opens::Amount),
    ("수년", Opens::Amount),
    ("수일 내", Opens::Amount),
    ("수일 만", Opens::Amount),
    ("수일간", Opens::Amount),
    ("수일째", Opens::Amount),
    ("수주간", Opens::Amount),
    ("수주 동안", Opens::Amount),
    ("십년", Opens::Amount),
    ("십수년", Opens::Amount),
    ("수십년", Opens::Amount),
    ("이십년", Opens::Amount),
    ("삼십년", Opens::Amount),
    ("사십년", Opens::Amount),
    ("오십년", Opens::Amount),
    ("육십년", Opens::Amount),
] [
    "한" "일" "두" "세" "석" "서너" "네" "넉" "다섯" "여섯" "일곱" "여덟" "아홉" "열" "십" "열한" "열두"
    "스무" "스물네" "이십" "서른" "삼십" "마흔" "사십" "쉰" "오십" "육십" "백"
    "몇" "수" "몇십" "수십" "십수" "몇백" "수백" "수천" "수만"
    "수십여" "십수여" "몇백여" "수백여" "수천여" "수만여"
]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::duration::{OPEN_NUMBERS, SMALL_NUMBERS};

    #[test]
    fn every_number_in_words_is_a_trigger_before_its_units() {
        for number in SMALL_NUMBERS.words().chain(OPEN_NUMBERS.words()) {
            let follows = |row: &str| row.strip_prefix(number) == Some("시간");
            assert!(TRIGGERS.iter().any(|(row, _)| follows(row)), "{number}");
        }
    }
}
