//! The fields that an extractor writes above a story, between two rows of hyphens: `title: …`, `author: …`,
//! `date: …` (front matter, in YAML, as trafilatura and most makers of Markdown have it).
//!
//! `title` is a line of the page like any other, and a headline if it reads like one; `author` needs no role;
//! `date` is read as a time stamp, and `sitename` as the outlet. All other fields are furniture. Where
//! anything but fields stands between the two rows, there is no front matter: a story may stand between
//! rules.

use super::byline;
use super::copyright::Noted;
use super::line::{self, Kind};
use super::page::{Cut, Page, span_of};
use crate::lexicon::fields::{FENCE, FIELDS, Field};
use crate::scan::window::ahead;

/// Bytes of the longest front matter.
/// A summary of the page may be among the fields.
const LONGEST: usize = 4_000;

/// Where the front matter of a page ends; at its beginning where it has none.
///
/// The offset is of the folded page. These lines have three fields:
///
/// ```text
/// ---
/// title: 한빛시, 다리 놓는다
/// author: 홍길동
/// date: 2031-03-10
/// ---
/// ```
pub(super) fn end_of(text: &str) -> usize {
    let begins = text.trim_start();
    let near = ahead(begins, 0, LONGEST);
    let Some(inside) = near.strip_prefix(FENCE).filter(|inside| inside.starts_with(['\n', '\r'])) else {
        return 0;
    };
    let mut at = text.len() - begins.len() + FENCE.len();
    for line in inside.split_inclusive('\n') {
        at += line.len();
        if line.trim_end() == FENCE {
            return at;
        }
        if !may_be_field(line) {
            return 0;
        }
    }
    0
}

/// Whether a line has a name and a colon, or goes on with the value of the line before; between two rules a
/// story may stand as well: `title: 한빛시, 다리 놓는다`; not `한빛시: 다리 놓는다`, whose name is no word in
/// Latin letters.
fn may_be_field(line: &str) -> bool {
    let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    line.trim().is_empty()
        || line.starts_with([' ', '-'])
        || line.split_once(':').is_some_and(|(name, _)| is_name(name))
}

/// What a line of the front matter is, whose content becomes the value alone: `title` is words then, `author`
/// bylines, `date` whatever its value is by itself. A field that is not known, or empty, is furniture.
pub(super) fn read<'t>(page: &Page<'t, '_>, cut: &mut Cut, noted: &mut Noted) -> Kind<'t> {
    let field = page.text()[cut.content].split_once(": ");
    let known = field.and_then(|(name, value)| {
        let (_, field) = FIELDS.iter().find(|(field, _)| *field == name)?;
        Some((*field, span_of(page.text(), value.trim())))
    });
    let Some((field, content)) = known.filter(|(_, value)| !value.is_empty()) else {
        return Kind::Furniture;
    };
    cut.content = content;
    match field {
        Field::Title => Kind::Text,
        Field::Author => byline::of_field(page, content).map_or(Kind::Furniture, Kind::Bylines),
        Field::Date => line::classify(page, cut, noted),
        Field::Site => Kind::Outlet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_has_fields_only() {
        let fields = "---\ntitle: 다리 놓는다\ntags:\n- 다리\n---\n";
        assert_eq!(end_of(&[fields, "한빛시는 다리를 놓는다."].concat()), fields.len());
        assert_eq!(end_of("---\n한빛시는 다리를 놓는다.\n---\n끝"), 0);
        assert_eq!(end_of("---\ntitle: 다리 놓는다\n"), 0);
        assert_eq!(end_of(""), 0);
    }
}
