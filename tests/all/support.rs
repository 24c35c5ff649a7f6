//! What several tests need: the files of the source code, and what stands in them.

use std::fs;
use std::path::{Path, PathBuf};

/// All files of code below a folder.
pub(super) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ext| ext == "rs"))
        .collect()
}

/// The string literals of a source file, one a line, outside comments.
pub(super) fn strings(source: &str) -> String {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = code.flat_map(|line| [line, "\n"]).collect::<String>().replace("'\"'", "");
    let mut strings = String::new();
    let (mut inside, mut escaped) = (false, false);
    for c in code.chars() {
        match c {
            _ if escaped => {
                escaped = false;
                strings.push(if c == 'n' { '\n' } else { c });
            }
            '\\' if inside => escaped = true,
            '"' => {
                inside = !inside;
                if !inside {
                    strings.push('\n');
                }
            }
            _ if inside => strings.push(c),
            _ => {}
        }
    }
    strings
}
