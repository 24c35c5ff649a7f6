//! Tags of headlines, by what they say of the report.

/// *Exclusive*.
pub(crate) const EXCLUSIVE: &[&str] = &["단독"];

/// *Breaking news*.
pub(crate) const BREAKING: &[&str] = &["속보"];

/// An interview.
pub(crate) const INTERVIEW: &[&str] = &["인터뷰"];

/// A report from the place itself.
pub(crate) const REPORTAGE: &[&str] = &["르포"];

/// Pictures.
pub(crate) const PHOTO: &[&str] = &["포토", "사진", "화보"];

/// A film.
pub(crate) const VIDEO: &[&str] = &["영상", "동영상"];

/// A share that moved.
pub(crate) const STOCK: &[&str] = &["특징주"];

/// A judgement.
pub(crate) const RULING: &[&str] = &["판결"];

/// Appointments.
pub(crate) const APPOINTMENTS: &[&str] = &["인사"];

/// Deaths.
pub(crate) const OBITUARY: &[&str] = &["부고", "부음"];

/// The paper's opinion.
pub(crate) const EDITORIAL: &[&str] = &["사설"];

/// A writer's opinion.
pub(crate) const COLUMN: &[&str] = &["칼럼", "기고"];

/// A check of what somebody said.
pub(crate) const FACT_CHECK: &[&str] = &["팩트체크"];

/// The full text of a statement.
pub(crate) const FULL_TEXT: &[&str] = &["전문"];

/// That the report was filed again with all that was known, and the counter behind it: `종합2보`.
pub(crate) const UPDATE: &str = "종합";

/// What counts such reports.
pub(crate) const REPORT: &str = "보";
