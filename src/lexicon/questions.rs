//! Words of interviews.

/// How an interviewer's question ends.
#[rustfmt::skip]
pub(crate) const ASKING: &[&str] = &[
    "?", "가.", "나.", "까.", "달라.", "다면.", "는지.", "은.", "는.", "지.", "는데.", "인가", "는가", "은가", "나요", "까요",
];
