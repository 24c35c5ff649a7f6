//! What the source code does not do: panic, ask the time, or calculate unchecked.

use std::fs;
use std::path::{Path, PathBuf};

/// Calls that end the program, and those of `chrono` and `rust_decimal` that do so past their range; operators are looked for by the lint
/// `arithmetic_side_effects`.
const NEVER: &[(&str, &str)] = &[
    (".unwrap()", "panics on any input that was not thought of"),
    (".expect(", "the same, with a message"),
    ("panic!(", "any text is valid input"),
    ("unreachable!(", "any text is valid input"),
    ("todo!(", "nothing is left to do"),
    ("from_ymd(", "panics on days that no calendar has"),
    ("+ Days", "panics past the range: checked_add_days"),
    ("- Days", "panics past the range: checked_sub_days"),
    ("+ Months", "panics past the range: checked_add_months"),
    ("- Months", "panics past the range: checked_sub_months"),
    ("TimeDelta::days(", "panics past the range: try_days"),
    ("TimeDelta::weeks(", "panics past the range: try_weeks"),
    ("TimeDelta::hours(", "panics past the range: try_hours"),
    ("TimeDelta::minutes(", "panics past the range: try_minutes"),
    ("TimeDelta::seconds(", "panics past the range: try_seconds"),
    ("Duration::days(", "panics past the range: try_days"),
    ("from_hms(", "panics on times that no clock has"),
    (".and_hms(", "panics on times that no clock has"),
    (".with_ymd_and_hms(", "may be no time, or two"),
    ("from_isoywd(", "panics on weeks that no year has"),
    (".succ()", "panics at the end of the calendar: succ_opt"),
    (".pred()", "panics at the beginning of the calendar: pred_opt"),
    ("Decimal::new(", "panics on large scales: try_new"),
    ("::from_i128_with_scale(", "panics past the range: try_from_i128_with_scale"),
    (".powi(", "panics past the range: checked_powi"),
    ("::now()", "the crate has no clock"),
    ("std::fs", "the crate reads no files"),
    ("std::env", "the crate reads no environment"),
    ("std::net", "the crate has no network"),
];

#[test]
fn nothing_panics_or_reaches_outside() {
    let mut lines = 0;
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = fs::read_to_string(&file).unwrap();
        let code = source.split("#[cfg(test)]").next().unwrap();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            lines += 1;
            for (call, why) in NEVER {
                assert!(!line.contains(call), "{}: {}\n{call}: {why}", file.display(), line.trim());
            }
        }
    }
    assert!(lines > 5_000, "only {lines} lines were read");
}

/// Only these files calculate with decimals, which panic where they overflow: by checked operations, each of them.
#[test]
fn decimals_are_calculated_with_in_few_places() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let users: Vec<_> = rust_files(&src)
        .into_iter()
        .filter(|file| {
            let source = fs::read_to_string(file).unwrap();
            ["checked_add", "checked_sub", "checked_mul", "checked_div"]
                .iter()
                .any(|call| source.contains(call))
                && source.contains("Decimal")
        })
        .map(|file| file.strip_prefix(&src).unwrap().display().to_string())
        .collect();
    for file in &users {
        assert!(file.starts_with("money/") || file.starts_with("number/"), "{file} calculates with decimals");
    }
    assert!(!users.is_empty());
}

/// What is `pub` here can be reached from outside, as the lint `unreachable_pub` makes sure.
#[test]
fn every_public_item_has_an_example() {
    let mut items = 0;
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = fs::read_to_string(&file).unwrap();
        let mut docs = String::new();
        for line in source.lines().map(str::trim_start) {
            if line.starts_with("///") {
                docs += line;
            } else if !line.starts_with('#') && !line.is_empty() {
                let is_item = ["pub fn ", "pub const fn ", "pub struct ", "pub enum "]
                    .iter()
                    .any(|head| line.starts_with(head));
                items += usize::from(is_item);
                assert!(!is_item || docs.contains("```"), "{}: {line}", file.display());
                docs.clear();
            }
        }
    }
    assert!(items > 150, "only {items} items were read");
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ext| ext == "rs"))
        .collect()
}
