//! What stands beside the text, and what shows on hover.

use std::fmt::Write;

use gisa::date::Basis;
use gisa::money::Style;
use gisa::quote::{Kind, Quote};
use gisa::{Article, Mention, Money, Span};

use crate::escaped;

/// Outlet, time and writers in one line.
pub(crate) fn about(article: &Article<'_>) -> String {
    let metadata = article.metadata();
    let mut parts = Vec::new();
    parts.extend(metadata.outlet().map(str::to_owned));
    parts.extend(metadata.published().map(|stamp| match stamp.when().instant() {
        Some(instant) => instant.format("%Y-%m-%d %H:%M").to_string(),
        None => stamp.to_string(),
    }));
    parts.extend(metadata.bylines().iter().map(|byline| byline.name.unwrap_or_default().to_owned()));
    parts.join(" · ")
}

/// Each amount with its exact figure, what restates it and by which rate.
pub(crate) fn amounts(article: &Article<'_>) -> Vec<(Span, String)> {
    let mut amounts: Vec<_> =
        article.money().iter().map(|item| (item.span(), figure(item.value()))).collect();
    for restatement in article.restatements() {
        if let Some(rate) = restatement.rate() {
            let (from, to) = restatement.pair();
            let line = format!("\n1 {} = {} {}", from.code(), rate.round_dp(2).normalize(), to.code());
            amounts[restatement.restated()].1.push_str(&line);
        }
    }
    amounts
}

/// All digits, and the code of the currency.
fn figure(money: &Money) -> String {
    format!("{} · {}", money.display(Style::Digits), money.currency().code())
}

/// Each date with its TIMEX3 value and what it was counted from.
pub(crate) fn dates(article: &Article<'_>) -> Vec<(Span, String)> {
    article
        .dates()
        .iter()
        .map(|item| {
            (item.span(), format!("{}\n{}", item.value().value(), counted_from(item.value().basis())))
        })
        .collect()
}

const fn counted_from(basis: Basis) -> &'static str {
    match basis {
        Basis::Explicit => "쓰인 그대로",
        Basis::Reference => "발행일 기준",
        Basis::Mention => "앞의 날짜 기준",
        Basis::Unresolved => "알 수 없음",
    }
}

/// Each quotation with its speaker and cue.
pub(crate) fn quotations(article: &Article<'_>) -> Vec<(Span, String)> {
    article
        .quotes()
        .iter()
        .map(|item| {
            let quote = item.value();
            let cue = quote.cue().map_or(String::new(), |cue| format!(", {cue}"));
            (
                item.span(),
                format!("{}{cue}\n{:?}", quote.speaker().name().unwrap_or("?"), quote.speaker().rule()),
            )
        })
        .collect()
}

/// Each mention of a person who is named.
pub(crate) fn people(article: &Article<'_>) -> Vec<(Span, String)> {
    article
        .people()
        .iter()
        .flat_map(|person| {
            person.mentions().iter().map(|&span| (span, person.name().to_owned())).collect::<Vec<_>>()
        })
        .collect()
}

/// A quotation with its place.
type Said<'t> = Mention<'t, Quote<'t>>;

/// Who says something, in the order of their first words, with all of them.
fn speakers<'a, 't>(article: &'a Article<'t>) -> Vec<(&'t str, Vec<&'a Said<'t>>)> {
    let mut speakers: Vec<(&str, Vec<&Said<'_>>)> = Vec::new();
    for item in article.quotes() {
        let Some(name) = item.value().speaker().name() else { continue };
        match speakers.iter_mut().find(|(known, _)| *known == name) {
            Some((_, words)) => words.push(item),
            None => speakers.push((name, vec![item])),
        }
    }
    speakers
}

pub(crate) fn who(article: &Article<'_>) -> String {
    let mut html = String::new();
    for (name, words) in speakers(article) {
        let _ = write!(html, "<h3>{} <small>{}</small></h3><ul>", escaped(name), words.len());
        for said in words {
            let class = if said.value().kind() == Kind::Indirect { "reported" } else { "marked" };
            let _ = write!(html, "<li class=\"{class}\">{}</li>", link(said.span(), said.text()));
        }
        html.push_str("</ul>");
    }
    html
}

pub(crate) fn sums(article: &Article<'_>) -> String {
    let mut html = String::new();
    for item in article.money() {
        let _ = write!(
            html,
            "<li>{}<br><small>{}</small></li>",
            link(item.span(), item.text()),
            escaped(&figure(item.value()))
        );
    }
    html
}

/// The dates that have a place in time, in its order.
pub(crate) fn timeline(article: &Article<'_>) -> String {
    let mut dates: Vec<_> =
        article.dates().iter().filter_map(|item| Some((item.value().begin()?, item))).collect();
    dates.sort_by_key(|(begin, item)| (*begin, item.span()));
    dates.dedup_by_key(|(begin, item)| (*begin, item.text()));
    let mut html = String::new();
    for (_, item) in dates {
        let value = item.value().value().to_string();
        let _ = write!(
            html,
            "<li><b>{}</b> <small>{}</small></li>",
            escaped(&value),
            link(item.span(), item.text())
        );
    }
    html
}

fn link(span: Span, text: &str) -> String {
    format!("<a href=\"#at{}\">{}</a>", span.start(), escaped(text))
}
