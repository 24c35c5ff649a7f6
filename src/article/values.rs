//! The values of the story: amounts, dates, quotations and people.
//!
//! The searches run on the folded text up to the end of the story, each once, and what they find outside the
//! zones of the story is dropped: a search cannot be sent over pieces, as who speaks is looked for in the
//! lines around a quotation, and a quotation may go on in the next paragraph.

use alloc::vec::Vec;

use chrono::{DateTime, FixedOffset};

use super::Article;
use super::zone::{self, ZoneKind};
use crate::date::Resolved;
use crate::money::{Money, Restatement};
use crate::quote::{Person, Quote};
use crate::scan::fold::Folded;
use crate::{Mention, Span, date, money, quote};

impl<'t> Article<'t> {
    /// The amounts of headline, captions, subheads and body, in order; [`zone_of`](Self::zone_of) tells
    /// which.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n한빛시는 다리에 300억 원을 들인다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.money()[0].value().to_string(), "300억 원");
    /// ```
    #[must_use]
    pub fn money(&self) -> &[Mention<'t, Money>] {
        &self.money
    }

    /// Which of the amounts restate another, as indices into [`money`](Self::money).
    ///
    /// ```
    /// let page = "공장 짓는다\n\n회사는 20억 유로(약 3조 원)를 들인다고 10일 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// let same = article.restatements()[0];
    /// assert_eq!(article.money()[same.restated()].text(), "3조 원");
    /// ```
    #[must_use]
    pub fn restatements(&self) -> &[Restatement] {
        &self.restatements
    }

    /// The dates of headline, captions, subheads and body, in order.
    ///
    /// ```
    /// let page = "다리 놓는다\n입력 2031.03.10 09:00\n\n한빛시는 내년 5월 다리를 놓는다고 밝혔다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.dates()[0].value().value().to_string(), "2032-05");
    /// ```
    #[must_use]
    pub fn dates(&self) -> &[Mention<'t, Resolved>] {
        &self.dates
    }

    /// The quotations of headline, captions, subheads and body, in order. One that goes on in the next
    /// paragraph holds the line ends between.
    ///
    /// ```
    /// let page = "다리 놓는다\n\n김도윤 시장은 “내년에 시작한다”고 말했다.";
    /// let article = gisa::Article::parse(page);
    /// assert_eq!(article.quotes()[0].text(), "내년에 시작한다");
    /// ```
    #[must_use]
    pub fn quotes(&self) -> &[Mention<'t, Quote<'t>>] {
        &self.quotes
    }

    /// The people of the story, those who speak first: their names, titles, mentions, and which of the
    /// [`quotes`](Self::quotes) are theirs. Collected at each call; who only signs the page is not among
    /// them.
    ///
    /// ```
    /// let page = "한들전자, 공장 더 짓는다\n\n김도윤 한들전자 대표는 “내년에 짓겠다”고 10일 말했다.\n\n홍길동 기자";
    /// let people = gisa::Article::parse(page).people();
    /// assert_eq!(people.len(), 1);
    /// assert_eq!((people[0].name(), people[0].quotes()), ("김도윤", &[0][..]));
    /// ```
    #[must_use]
    pub fn people(&self) -> Vec<Person<'t>> {
        let mut people = quote::people(self.text, &self.quotes);
        people.retain_mut(|person| {
            person.retain_mentions(|span| self.zone_of(span).is_some_and(ZoneKind::is_content));
            !person.mentions().is_empty()
        });
        people
    }

    /// Finds what stands in zones of the story; relative dates count from `reference`. Amounts are paired
    /// with those that they restate after the others are out, as a menu's prices restate nothing.
    pub(super) fn find_values(&mut self, folded: &Folded<'t>, reference: Option<DateTime<FixedOffset>>) {
        let zones = &self.zones;
        let last = zones.iter().rfind(|zone| zone.kind().is_content());
        // What stands behind the story is not read: other stories' headlines are as full of values.
        let Some(end) = last.map(|zone| folded.folded_span(zone.span()).end()) else { return };
        let is_before_end = |span: Span| span.start() < end;
        let text = folded.text();
        let mut is_content = zone::in_content(zones);
        let amounts: Vec<_> = money::find_in(text)
            .take_while(|mention| is_before_end(mention.span()))
            .filter(|mention| is_content(folded.span(mention.span()).start()))
            .collect();
        self.restatements = money::restatements(text, &amounts);
        self.money = amounts.into_iter().map(|mention| unfolded(folded, mention)).collect();
        let mut is_content = zone::in_content(zones);
        let times: Vec<_> = date::find_in(text)
            .take_while(|mention| is_before_end(mention.span()))
            .filter(|mention| is_content(folded.span(mention.span()).start()))
            .collect();
        let resolved = date::resolve_in(text, &times, reference);
        self.dates = resolved.into_iter().map(|mention| unfolded(folded, mention)).collect();
        // An interviewer's question quotes nobody. A quotation may go on in the next paragraph, but not from
        // a headline into another.
        let is_quotable = |span: Span| {
            zone::touched(zones, span).split_first().is_some_and(|(zone, more)| {
                let goes_on =
                    more.iter().all(|more| zone.kind() == ZoneKind::Body && more.kind() == ZoneKind::Body);
                zone.kind().is_content() && zone.kind() != ZoneKind::Question && goes_on
            })
        };
        self.quotes = quote::find_before(folded, end);
        self.quotes.retain(|mention| is_quotable(mention.span()));
    }
}

/// What was found in the folded page, at its place in the page as given. Its text is the page's own again:
/// `３００억 원`.
fn unfolded<'t, T>(folded: &Folded<'t>, mention: Mention<'_, T>) -> Mention<'t, T> {
    let span = folded.span(mention.span());
    Mention::new(mention.into_value(), span, folded.original())
}
