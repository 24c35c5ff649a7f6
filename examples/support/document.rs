//! Documents as lines of JSON: what comes in and what goes out.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use gisa::Article;
use serde::{Deserialize, Deserializer, Serialize, de};

/// `{"id": "…", "text": "…", "published": "2025-03-10T14:52:00+09:00"}`.
#[derive(Deserialize)]
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) text: String,
    /// The time that relative dates count from: RFC 3339, a bare date (its beginning in Korea), or nothing.
    #[serde(default, deserialize_with = "reference")]
    pub(crate) published: Option<DateTime<FixedOffset>>,
}

/// `{"id", "metadata", "money", "dates", "quotes"}`.
#[derive(Serialize)]
pub(crate) struct Line<'a> {
    pub(crate) id: &'a str,
    #[serde(flatten)]
    pub(crate) article: Article<'a>,
}

/// Writes to standard output what `line_of` makes of each document of standard input. A line that is no document is reported on standard
/// error with its number; the rest is still processed, and the exit status is 1.
pub(crate) fn convert(line_of: impl Fn(&Document) -> serde_json::Result<String>) -> io::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut status = ExitCode::SUCCESS;
    for (index, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str(&line).and_then(|document| line_of(&document)) {
            Ok(written) => writeln!(out, "{written}")?,
            Err(reason) => {
                eprintln!("line {}: {reason}", index + 1);
                status = ExitCode::FAILURE;
            }
        }
    }
    out.flush()?;
    Ok(status)
}

fn reference<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DateTime<FixedOffset>>, D::Error> {
    let Some(written) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    if let Ok(time) = DateTime::parse_from_rfc3339(&written) {
        return Ok(Some(time));
    }
    let midnight = written.parse::<NaiveDate>().ok().map(|date| date.and_time(NaiveTime::MIN));
    midnight
        .and_then(|time| time.and_local_timezone(FixedOffset::east_opt(9 * 3600)?).single())
        .map(Some)
        .ok_or_else(|| de::Error::custom(format!("published is neither RFC 3339 nor a date: {written}")))
}
