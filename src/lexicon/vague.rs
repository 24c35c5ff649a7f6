//! Words that point to the past, the present or the future and leave the rest open.

use crate::scan::table::Table;

/// What such a word points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    /// Now, and the time around it.
    Present,
    /// Some time ago.
    Past,
    /// Some time to come.
    Future,
    /// The time last told of.
    Then,
}

/// A place as often as the time to come: `국회 앞으로`.
pub(crate) const AHEAD: &str = "앞으로";

/// Behind it where it is a place: `선거가 앞으로 다가왔다`, `앞으로 나아갔다`.
#[rustfmt::skip]
pub(crate) const MOVING: &[&str] = &[
    " 다가", " 나아가", " 나아갔", " 나아갈", " 나갔", " 걸어", " 달려 나", " 달려나", " 뛰어나", " 뛰어갔", " 쏠", " 넘어졌", " 넘어지", " 고꾸라", " 내밀", " 내디",
];

/// The words.
pub(crate) const WORDS: &Table<Open> = &Table::new(&[
    ("최근", Open::Present),
    ("현재", Open::Present),
    ("지금", Open::Present),
    ("요즘", Open::Present),
    ("요즈음", Open::Present),
    ("오늘날", Open::Present),
    ("과거", Open::Past),
    ("예전", Open::Past),
    ("한때", Open::Past),
    ("옛날", Open::Past),
    (AHEAD, Open::Future),
    ("향후", Open::Future),
    ("조만간", Open::Future),
    ("추후", Open::Future),
    ("장차", Open::Future),
    ("당시", Open::Then),
    ("그때", Open::Then),
    ("이때", Open::Then),
]);

/// Behind one that is each of several times and none of its own: `그때마다`.
pub(crate) const EACH: &str = "마다";

/// What may be glued to one of the present: `지금껏`.
pub(crate) const UP_TO: char = '껏';
