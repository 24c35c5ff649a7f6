//! A page as HTML. That is an extractor's business: `dom_smoothie`, a port of Mozilla's Readability, finds the part of the page that is
//! read, and gisa reads it.
//!
//! ```text
//! cargo run --example html_page             the page that comes with it
//! cargo run --example html_page -- FILE     your own (`-`: standard input)
//! ```

use std::error::Error;
use std::process::ExitCode;

use chrono::DateTime;
use dom_smoothie::{Config, Readability, TextMode};
use gisa::Article;

mod support;

const PAGE: &str = include_str!("pages/page.html");

fn main() -> ExitCode {
    support::finish(support::text_or(PAGE).map_err(Into::into).and_then(|html| show(html)))
}

fn show(html: String) -> Result<(), Box<dyn Error>> {
    // One block a line: paragraphs would be glued to one another otherwise.
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let page = Readability::new(html, None, Some(config))?.parse()?;
    // The extractor keeps the headline out of the text, and knows the time from the page's head.
    let text = format!("{}\n\n{}", page.title, page.text_content);
    let published = page.published_time.as_deref().and_then(|time| DateTime::parse_from_rfc3339(time).ok());
    let article = Article::parse_at(&text, published);

    if let Some(headline) = article.metadata().headline() {
        println!("{}", headline.passage().text());
    }
    for paragraph in article.body() {
        println!("\n{}", paragraph.text());
    }
    println!();
    for amount in article.money() {
        println!("{} = {}", amount.text(), amount.value());
    }
    for date in article.dates() {
        println!("{} = {}", date.text(), date.value().value());
    }
    for quote in article.quotes() {
        println!("{}: {}", quote.value().speaker().name().unwrap_or("?"), quote.text());
    }
    Ok(())
}
