//! Texts that a search with a weakness would take too long for: each repeats what begins something and never ends it.

/// A worst case: its name, and what it repeats.
pub(crate) const CASES: &[(&str, &str)] = &[
    ("digits", "1234567890"),
    ("digits and commas", "1,234,"),
    ("조", "조"),
    ("1조", "1조"),
    ("opening marks", "“"),
    ("straight marks", "\""),
    ("closing marks", "”고 "),
    ("brackets", "("),
    ("square brackets", "["),
    ("그는 “", "그는 “"),
    ("지난", "지난 "),
    ("이날", "이날 "),
    ("dates", "2025년 3월 10일 "),
    ("3월", "3월 "),
    ("one line", "말했다 그는 그 말을 다시 하고 또 하며 길을 걸었고 "),
    ("full stops", ". "),
    ("line ends", "\n"),
    ("hashes", "#가"),
    ("speech", "고 말했다"),
    ("names", "김한별 대표는 "),
    ("jamo", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF} 3\u{110C}\u{1169} \u{110B}\u{116F}\u{11AB} "),
    ("no-break spaces", "3\u{A0}조\u{A0}원\u{200B} "),
];

/// What a case repeats, up to about `bytes`.
pub(crate) fn text(unit: &str, bytes: usize) -> String {
    unit.repeat((bytes / unit.len()).max(1))
}
