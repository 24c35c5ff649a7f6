//! Data flows one way through the rooms: nothing imports from its right.

use std::fs;
use std::path::Path;

use super::support::rust_files;

/// The rooms from left to right; rooms in one row do not know each other.
const ROWS: &[&[&str]] = &[
    &["span", "error"],
    &["scan"],
    &["lexicon"],
    &["particle"],
    &["number"],
    &["money", "date", "quote"],
    &["article"],
];

#[test]
fn nothing_imports_from_its_right() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut imports = 0;
    for file in rust_files(&src) {
        let room = room_of(&src, &file);
        let Some(row) = row_of(&room) else { continue };
        for imported in rooms_named_in(&fs::read_to_string(&file).unwrap()) {
            let Some(from) = row_of(&imported) else { continue };
            imports += 1;
            assert!(from < row || imported == room, "{} imports from {imported}", file.display());
        }
    }
    assert!(imports > 10, "only {imports} imports were read");
}

/// `src/money/find.rs` and `src/money.rs` both are of the room `money`.
fn room_of(src: &Path, file: &Path) -> String {
    let inside = file.strip_prefix(src).unwrap();
    inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned()
}

fn row_of(room: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&room))
}

/// Each room that stands behind `crate::`, alone or in braces, outside comments.
fn rooms_named_in(source: &str) -> Vec<String> {
    let code: String = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let mut rooms = Vec::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            None => rooms.push(first_word(after)),
            Some(group) => rooms.extend(heads_of_group(group)),
        }
    }
    rooms
}

/// The first word of each item of `{a, b::c, d::{e, f}}`, given from behind its opening brace.
fn heads_of_group(group: &str) -> Vec<String> {
    let mut heads = Vec::new();
    let (mut depth, mut start) = (1, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && c == ',') {
            heads.push(first_word(group[start..at].trim_start()));
            start = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    heads
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[test]
fn imports_are_read_in_every_form() {
    let source = "use crate::span::Span;\nuse crate::{Mention, date, money::{self, Money}};\n// crate::article\nlet x = crate::quote::find(y);";
    assert_eq!(rooms_named_in(source), ["span", "Mention", "date", "money", "quote"]);
}
