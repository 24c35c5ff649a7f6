//! Public holidays and named days.

use crate::scan::table::{List, Table};

/// Days of the solar calendar, by month and day.
pub(crate) const SOLAR: &Table<(u8, u8)> = &Table::new(&[
    ("신정", (1, 1)),
    ("삼일절", (3, 1)),
    ("식목일", (4, 5)),
    ("어린이날", (5, 5)),
    ("어버이날", (5, 8)),
    ("스승의 날", (5, 15)),
    ("현충일", (6, 6)),
    ("제헌절", (7, 17)),
    ("광복절", (8, 15)),
    ("개천절", (10, 3)),
    ("한글날", (10, 9)),
    ("성탄절", (12, 25)),
    ("크리스마스", (12, 25)),
]);

/// Days of the lunar calendar, by month and day.
pub(crate) const LUNAR: &Table<(u8, u8)> = &Table::new(&[
    ("설날", (1, 1)),
    ("정월대보름", (1, 15)),
    ("부처님오신날", (4, 8)),
    ("부처님 오신 날", (4, 8)),
    ("석가탄신일", (4, 8)),
    ("추석", (8, 15)),
    ("한가위", (8, 15)),
]);

/// What follows a month and a day that name an event: `6·25전쟁`.
pub(crate) const EVENTS: &List = &List::new(&[
    "절",
    "전쟁",
    "운동",
    "혁명",
    "항쟁",
    "민주화",
    "계엄",
    "사태",
    "총선",
    "대선",
    "지방선거",
    "테러",
]);
