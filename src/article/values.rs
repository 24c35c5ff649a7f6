//! What the rooms of values find in the story.

use alloc::vec::Vec;

use chrono::{DateTime, FixedOffset};

use super::Article;
use super::zone::{self, ZoneKind};
use crate::scan::fold::Folded;
use crate::{Mention, Span, date, money, quote};

impl<'t> Article<'t> {
    /// Finds what stands in zones of the story; relative dates count from `reference`.
    pub(super) fn find_values(&mut self, folded: &Folded<'t>, reference: Option<DateTime<FixedOffset>>) {
        let zones = &self.zones;
        let last = zones.iter().rfind(|zone| zone.kind().is_content());
        // What stands behind the story is not read: other stories' headlines are as full of values.
        let Some(end) = last.map(|zone| folded.folded_span(zone.span()).end()) else { return };
        let is_content = |span: Span| {
            zone::at(zones, folded.span(span).start()).is_some_and(|zone| zone.kind().is_content())
        };
        let is_before_end = |span: Span| span.start() < end;
        let text = folded.text();
        let amounts: Vec<_> = money::find_in(text)
            .take_while(|mention| is_before_end(mention.span()))
            .filter(|mention| is_content(mention.span()))
            .collect();
        self.restatements = money::restatements(text, &amounts);
        self.money = amounts.into_iter().map(|mention| unfolded(folded, mention)).collect();
        let times: Vec<_> = date::find_in(text)
            .take_while(|mention| is_before_end(mention.span()))
            .filter(|mention| is_content(mention.span()))
            .collect();
        let resolved = date::resolve_in(text, &times, reference);
        self.dates = resolved.into_iter().map(|mention| unfolded(folded, mention)).collect();
        // An interviewer's question quotes nobody; a quotation ends where its paragraph ends.
        let is_quotable = |span: Span| {
            zone::at(zones, span.start()).is_some_and(|zone| {
                zone.kind().is_content() && zone.kind() != ZoneKind::Question && zone.span().encloses(span)
            })
        };
        self.quotes = quote::find_before(folded, end);
        self.quotes.retain(|mention| is_quotable(mention.span()));
    }
}

/// What was found in the folded page, at its place in the page as given.
fn unfolded<'t, T>(folded: &Folded<'t>, mention: Mention<'_, T>) -> Mention<'t, T> {
    let span = folded.span(mention.span());
    Mention::new(mention.into_value(), span, folded.original())
}
