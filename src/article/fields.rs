//! The fields that an extractor writes above a story, between two rows of hyphens: `title: …`, `author: …`, `date: …` (front matter, in YAML,
//! as trafilatura and most makers of Markdown have it).

use super::byline::{self, Demand};
use super::line::{self, Kind};
use super::page::{Cut, Page, span_of};
use crate::lexicon::fields::{FENCE, FIELDS, Field};

/// Bytes of the longest front matter.
const LONGEST: usize = 4_000;

/// Where the front matter of a page ends; at its beginning where it has none.
pub(super) fn end_of(text: &str) -> usize {
    let begins = text.trim_start();
    let near = crate::scan::window::ahead(begins, 0, LONGEST);
    let Some(inside) = near.strip_prefix(FENCE).filter(|inside| inside.starts_with(['\n', '\r'])) else {
        return 0;
    };
    let mut at = text.len() - begins.len() + FENCE.len();
    for line in inside.split_inclusive('\n') {
        at += line.len();
        if line.trim_end() == FENCE {
            return at;
        }
    }
    0
}

/// What a line of the front matter is, its content being the value alone.
pub(super) fn read<'t>(page: &Page<'t, '_>, cut: Cut) -> (Cut, Kind<'t>) {
    let field = page.text()[cut.content].split_once(": ");
    let known = field.and_then(|(name, value)| {
        let (_, field) = FIELDS.iter().find(|(field, _)| *field == name)?;
        Some((*field, span_of(page.text(), value.trim())))
    });
    let Some((field, content)) = known.filter(|(_, value)| !value.is_empty()) else {
        return (cut, Kind::Furniture);
    };
    let cut = Cut { content, ..cut };
    let kind = match field {
        Field::Title => Kind::Text,
        Field::Author => byline::read(page, content, Demand::Name).map_or(Kind::Furniture, Kind::Bylines),
        Field::Date => line::classify(page, &cut),
        Field::Site => Kind::Outlet,
    };
    (cut, kind)
}
