//! What several tests need: the source code, other forms of a text, times as tables have them, dice.

use std::fs;
use std::path::{Path, PathBuf};

use gisa::Mention;
use gisa::date::{Resolved, Zone, timex};

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

/// What a time means, as `[each] value [mod] [zone]`.
pub(super) fn time(found: &Mention<'_, Resolved>) -> String {
    let found = found.value();
    let each = if found.class() == timex::Type::Set { "each " } else { "" };
    let mut shown = format!("{each}{}", found.value());
    if let Some(modifier) = found.modifier() {
        shown += &format!(" {}", modifier.as_str());
    }
    if found.zone() != Zone::Unstated {
        shown += &format!(" {:?}", found.zone());
    }
    shown
}

/// A text in decomposed Hangul, as in file names of some systems (NFD).
pub(super) fn decomposed(text: &str) -> String {
    let jamo = |base: u32, index: u32| char::from_u32(base + index);
    text.chars()
        .flat_map(|c| match c {
            '가'..='힣' => {
                let index = u32::from(c) - 0xAC00;
                let last = jamo(0x11A7, index % 28).filter(|_| index % 28 > 0);
                [jamo(0x1100, index / 588), jamo(0x1161, index % 588 / 28), last]
            }
            _ => [Some(c), None, None],
        })
        .flatten()
        .collect()
}

/// A text in full-width letters, with ideographic spaces.
pub(super) fn full_width(text: &str) -> String {
    let wide = |c| match c {
        ' ' => '\u{3000}',
        '!'..='}' => char::from_u32(u32::from(c) - 0x21 + 0xFF01).unwrap_or(c),
        _ => c,
    };
    text.chars().map(wide).collect()
}

/// A generator of numbers that are the same at every run (xorshift).
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new() -> Self {
        Self(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `sides`.
    pub(super) fn below(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    pub(super) fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[usize::try_from(self.below(choices.len() as u64)).expect("an index fits")]
    }
}
