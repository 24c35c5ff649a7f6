//! What several tests need: the tables, the source code, other forms of a text, times as tables have them, dice.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use gisa::Mention;
use gisa::date::{Resolved, Zone, timex};

/// A row of a table of `tests`: `text with |bars| => values # reason`.
pub(super) struct Row {
    /// The file, the line, the heading above it and the reason.
    place: String,
    /// The heading above it.
    pub(super) heading: String,
    /// The text with its bars.
    pub(super) marked: String,
    /// What stands behind the arrow; nothing where the table only says what is found.
    pub(super) values: String,
}

impl Row {
    /// The text without its bars.
    pub(super) fn text(&self) -> String {
        self.marked.replace('|', "")
    }

    /// What stands between the bars.
    pub(super) fn parts(&self) -> impl Iterator<Item = &str> {
        self.marked.split('|').skip(1).step_by(2)
    }
}

/// The rows of a table, by its path below `tests`: all lines but empty ones, `# comments` and `## headings`.
///
/// Each has a reason, but those of `words`, whose reason is the word. A table without rows is a mistake.
pub(super) fn rows(file: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
    let (mut heading, mut rows) = (String::new(), Vec::new());
    for (at, line) in fs::read_to_string(path).unwrap().lines().enumerate() {
        if let Some(name) = line.strip_prefix("## ") {
            name.clone_into(&mut heading);
        } else if !line.is_empty() && !line.starts_with("# ") {
            let (case, reason) = line.rsplit_once(" # ").unwrap_or((line, ""));
            let place = format!("tests/{file}:{}: {heading}", at + 1);
            assert!(!reason.is_empty() || file.starts_with("words/"), "{place}: no reason: {line}");
            let (marked, values) = case.rsplit_once(" =>").unwrap_or((case, ""));
            let (marked, values) = (decoded(marked), decoded(values.trim()));
            let place = format!("{place}: {reason}");
            rows.push(Row { place, heading: heading.clone(), marked, values });
        }
    }
    assert!(!rows.is_empty(), "tests/{file} has no rows");
    rows
}

/// Compares each row of a table with what is read from it; `read` gives the text with bars, and the values.
pub(super) fn all_hold(file: &str, read: impl Fn(&Row) -> (String, String)) {
    let mut wrong = String::new();
    for row in rows(file) {
        let (marked, values) = read(&row);
        if (&marked, &values) != (&row.marked, &row.values) {
            let shown = |marked: &str, values: &str| format!("{marked} => {values}").replace('\n', "\\n");
            let (wanted, found) = (shown(&row.marked, &row.values), shown(&marked, &values));
            writeln!(wrong, "{}\n  expected {wanted}\n  found    {found}", row.place).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// A text of a table as it is: `\n` and `⏎` are line ends, `\u{A0}` is the character of that number.
fn decoded(text: &str) -> String {
    let text = text.replace("\\n", "\n").replace('⏎', "\n");
    let mut parts = text.split("\\u{");
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once('}').expect("a number in braces");
        decoded.push(char::from_u32(u32::from_str_radix(number, 16).unwrap()).unwrap());
        decoded += rest;
    }
    decoded
}

/// The text with bars around each mention.
pub(super) fn barred<T>(text: &str, mentions: &[Mention<'_, T>]) -> String {
    let (mut barred, mut at) = (String::new(), 0);
    for mention in mentions {
        write!(barred, "{}|{}|", &text[at..mention.span().start()], mention.text()).unwrap();
        at = mention.span().end();
    }
    barred + &text[at..]
}

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
