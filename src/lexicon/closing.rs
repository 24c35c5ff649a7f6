//! What may stand behind a time: glued to it, or apart and a part of what it says.

use super::calendar::WEEKDAY;
use crate::scan::table::{List, Table};

/// Behind a date: `23일자`, `1984년생`, `2023년작`, `9월분`, `상반기중`.
pub(crate) const BEHIND_DATES: &List =
    &List::new(&["자", "생", "작", "산", "분", "치", "호", "쯤", "께", "경", "부", "중", "대비", "比"]);

/// Behind weeks counted in words, apart: `두 주 뒤`; before others, `주` are shares or something else.
#[rustfmt::skip]
pub(crate) const BEHIND_WEEKS: &List = &List::new(&[
    "동안", "만에", "뒤", "후", "전", "째", "연속", "연달아", "사이", "간격", "내내", "앞", "더", "안에", "안팎", "이내", "정도", "가량", "넘", "이상", "가까", "남짓", "새", "쉬",
    "지나", "지난", "걸", "늦", "빨", "미",
]);

/// Behind an amount: `3년간`, `이틀째`, `5분여`.
#[rustfmt::skip]
pub(crate) const BEHIND_AMOUNTS: &List = &List::new(&[
    "간", "째", "차", "치", "형", "여", "쯤", "동안", "이내", "이상", "가량", "정도", "짜리", "남짓", "만에", "안팎", "평균", "전", "후", "뒤", "새",
]);

/// Behind an amount, before the words that bound it: `3년간 넘게`.
pub(crate) const BEHIND_UNITS: &List = &List::new(&["간", "째", "치"]);

/// Behind a time of day: `3시쯤`, `3시 정각`.
pub(crate) const BEHIND_HOURS: &List = &List::new(&["쯤", "께", "경", "반쯤", "정각", "발"]);

/// Behind figures that are a score and no time of day: `10:12로 졌다`.
pub(crate) const BEHIND_SCORES: &[&str] = &["로", "으로", " 승", " 패", "승", "패"];

/// Behind a round number of years that is a span and no year: `1000년간`, `2000년 전`.
pub(crate) const BEHIND_SPANS: &[&str] =
    &["간", " 전", "전", " 동안", "여", " 넘", " 가까이", " 가까운", " 남짓", " 만에"];

/// Words that begin as one of those: `2000년 전망`, `1900년 전후`.
pub(crate) const BEHIND_YEARS: &List = &List::new(&["전망", "전국", "전후", "전쟁"]);

/// Behind a year, to which it adds nothing: `올해 한 해`.
pub(crate) const WHOLE_YEAR: &[&str] = &["한 해", "한해"];

/// Up to it: `올해 안`.
pub(crate) const WITHIN: &List = &List::new(&["안", "이내", "내"]);

/// What follows 내 where that is another word: `올해 내란 특검`, `그제 내일 모레`.
pub(crate) const NOT_WITHIN: &[char] = &['란', '일'];

/// From it on, or up to it, with whether they point back: `2018년 이후`.
pub(crate) const SIDES: &Table<bool> = &Table::new(&[(AFTER, false), ("이전", true)]);

/// From it on, apart.
pub(crate) const AFTER: &str = "이후";

/// About it, glued.
pub(crate) const ROUGH: &List = &List::new(&["쯤", "께", "경"]);

/// About it, and no part of its name: `28일 전후`, `내년 6월 정도`.
pub(crate) const ABOUT: &[&str] = &["전후", "정도"];

/// About it, apart.
pub(crate) const ROUGH_APART: &List = &List::new(&["무렵", "쯤", "즈음"]);

/// From it on: `2019년부터`.
pub(crate) const FROM_ON: &str = "부터";

/// What puts the days behind a month into it: `5월에는 1일부터`.
pub(crate) const IN: &[&str] = &["에", "에는", "엔", "에도"];

/// What is due for a month, between it and that: `1월분부터`.
pub(crate) const SHARE: char = '분';

/// What makes it the subject of what follows: `3월 1일이 일요일이다`.
pub(crate) const SUBJECT: &[&str] = &["이 ", "은 ", "가 ", "는 "];

/// Until it: `5월 3일까지`.
pub(crate) const UNTIL: &str = "까지";

/// By which it begins a range or a list: `10일부터 14일`, `4일과 5일`.
pub(crate) const JOINING: &List = &List::new(&[FROM_ON, "분부터", "에서", "과", "와"]);

/// What words for days end in, before the day in brackets: `월요일(24일)`, `전날(24일)`.
pub(crate) const DAYS: [&str; 4] = [WEEKDAY, "날", "어제", "오늘"];

/// What the number of a day ends in.
pub(crate) const DAY: char = '일';

/// By which it is another name of the next: `전날인 26일`, `전날이었던 26일`.
pub(crate) const NAMED_SO: &[&str] = &["인", "이었던"];

/// By which it tells of a noun: `10년 전의 두 배`.
pub(crate) const OF: char = '의';

/// By which it is only compared with: `전날보다 1% 올랐다`.
pub(crate) const COMPARED: &[&str] = &["보다", " 대비", "대비", "에 비해", " 종가"];

/// Behind a price of that day, by which the sentence tells of it: *as of*.
pub(crate) const AS_OF: &str = " 기준";
