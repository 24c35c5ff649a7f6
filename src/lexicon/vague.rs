//! Words that point to the past, the present or the future and leave the rest open.

use crate::scan::table::List;

/// Now, and the time around it.
pub(crate) const PRESENT: &List = &List::new(&["최근", "현재", "지금", "요즘", "오늘날"]);

/// Some time ago.
pub(crate) const PAST: &List = &List::new(&["과거", "예전", "한때", "옛날"]);

/// A place as often as the time to come: `국회 앞으로`.
pub(crate) const AHEAD: &str = "앞으로";

/// Behind it where it is a place: `선거가 앞으로 다가왔다`.
pub(crate) const DRAWING_NEAR: &str = " 다가";

/// Some time to come.
pub(crate) const FUTURE: &List = &List::new(&[AHEAD, "향후", "조만간", "추후", "장차"]);

/// The time last told of.
pub(crate) const THEN: &List = &List::new(&["당시", "그때", "이때"]);
