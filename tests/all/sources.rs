//! What the source code does not do: panic, ask the time, calculate unchecked, or hold words outside the lexicon.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::support::{rust_files, strings};

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

/// A word is a row of `src/lexicon`, where a test asks for its text. Single syllables are the grammar of a room: `년`, `은`.
#[test]
fn words_stand_in_the_lexicon() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in rust_files(&src) {
        let inside = file.strip_prefix(&src).unwrap();
        let room = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        if room == "lexicon" {
            continue;
        }
        let source = fs::read_to_string(&file).unwrap();
        let code = strings(source.split("#[cfg(test)]").next().unwrap());
        let words =
            code.lines().filter(|word| word.chars().filter(|c| ('가'..='힣').contains(c)).count() > 1);
        let words = words.map(|word| format!("{}: {word}", inside.display()));
        found.entry(room.to_owned()).or_default().extend(words);
    }
    assert!(found.len() > 5, "only {} rooms were read", found.len());
    for (room, words) in found {
        assert!(words.is_empty(), "{room} holds words of its own: {words:#?}");
    }
}

/// The table of `CONTRIBUTING.md` names files, tables and tests that exist, and every word list.
#[test]
fn the_table_of_changes_is_complete() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap();
    let table = text.split("\n## Where a change goes\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut named = Vec::new();
    for row in table.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let [_, _, files, tables, tests, _] = cells[..] else { panic!("four columns: {row}") };
        let files: Vec<_> = quoted(files).filter(|name| name.starts_with(char::is_lowercase)).collect();
        let sources = files.iter().map(|file| root.join("src").join(file));
        let sources: String = sources
            .inspect(|path| assert!(path.exists(), "{}: {row}", path.display()))
            .filter(|path| path.is_file())
            .map(|path| fs::read_to_string(path).unwrap())
            .collect();
        for table in quoted(tables) {
            assert!(sources.contains(&format!("const {table}: ")), "{table}: {row}");
        }
        assert!(quoted(tests).count() > 0, "no test: {row}");
        for test in quoted(tests) {
            assert!(root.join("tests").join(test).exists(), "{test}: {row}");
        }
        named.extend(files.into_iter().map(str::to_owned));
    }
    for file in rust_files(&root.join("src/lexicon")) {
        let name = file.strip_prefix(root.join("src")).unwrap().display().to_string();
        assert!(name == "lexicon/mod.rs" || named.contains(&name), "no row names {name}");
    }
}

/// A table of `tests` stands by its name in the code of a test, those of `words` without their folder.
#[test]
fn every_table_is_read() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let code = rust_files(&tests.join("all")).into_iter().filter(|file| !file.ends_with("lexicon.rs"));
    let code: String = code.map(|file| strings(&fs::read_to_string(file).unwrap())).collect();
    for folder in ["money", "dates", "quotes", "words"] {
        for table in fs::read_dir(tests.join(folder)).unwrap() {
            let name = table.unwrap().file_name().into_string().unwrap();
            let table = if folder == "words" { name } else { format!("{folder}/{name}") };
            assert!(code.lines().any(|text| text == table), "no test reads {folder}: {table}");
        }
    }
}

/// The tables of `docs/mutants.md` are of the files as they are now: a mutant of what is gone says nothing.
#[test]
fn the_files_of_the_mutants_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/mutants.md")).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| "));
    let names = rows.flat_map(|row| quoted(row.split(" |").next().unwrap()));
    let files: Vec<_> = names.filter(|name| name.ends_with(".rs") || name.ends_with('/')).collect();
    for file in &files {
        assert!(root.join("src").join(file).exists(), "{file}");
    }
    assert!(files.len() > 50, "only {} files were read", files.len());
}

/// What stands in backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Columns of the widest comment: as many as `rustfmt.toml` gives the code. A syllable takes two.
const WIDEST: usize = 110;

/// Prose in comments is no wider than the code may be; tables and examples are as wide as they have to be.
#[test]
fn comments_are_no_wider_than_the_code() {
    let is_wide = |c: char| matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' | '\u{FF00}'..='\u{FF60}');
    let columns = |line: &str| line.chars().map(|c| 1 + usize::from(is_wide(c))).sum::<usize>();
    let mut wide = String::new();
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = fs::read_to_string(&file).unwrap();
        let mut example = false;
        for (number, line) in source.lines().enumerate() {
            let Some(comment) = line.trim_start().strip_prefix("//") else { continue };
            let words = comment.trim_start_matches(['/', '!']).trim_start();
            if words.starts_with("```") {
                example = !example;
            }
            if !(example || words.starts_with('|')) && columns(line) > WIDEST {
                writeln!(wide, "{}:{}", file.display(), number + 1).unwrap();
            }
        }
    }
    assert!(wide.is_empty(), "comments wider than {WIDEST} columns:\n{wide}");
}
