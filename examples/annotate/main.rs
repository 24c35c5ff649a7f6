//! A page as one self-contained HTML file: amounts, dates, quotations and people in colours, what they mean on hover, and beside the
//! text who said what, the amounts, and a timeline.
//!
//! ```text
//! cargo run --example annotate > page.html             the page that comes with it
//! cargo run --example annotate -- FILE > page.html     your own text (`-`: standard input)
//! ```

use std::process::ExitCode;

use gisa::Article;

mod layers;
mod panels;
#[path = "../support/mod.rs"]
mod support;

use layers::{Layer, Layers};

fn main() -> ExitCode {
    support::finish(support::text_or(support::PAGE).map(|text| print!("{}", html(&text))))
}

fn html(text: &str) -> String {
    let article = Article::parse(text);
    let layers = Layers::new(&article);
    let fields = [
        ("{style}", include_str!("style.css").to_owned()),
        (
            "{title}",
            escaped(article.metadata().headline().map_or("gisa", |headline| headline.passage().text())),
        ),
        ("{about}", escaped(&panels::about(&article))),
        ("{money_count}", layers.count(Layer::Money).to_string()),
        ("{date_count}", layers.count(Layer::Date).to_string()),
        ("{quote_count}", layers.count(Layer::Quote).to_string()),
        ("{people_count}", article.people().len().to_string()),
        ("{article}", layers.paragraphs(&article)),
        ("{speakers}", panels::who(&article)),
        ("{sums}", panels::sums(&article)),
        ("{timeline}", panels::timeline(&article)),
    ];
    filled(include_str!("page.html"), &fields)
}

/// The template with its fields, each place read once so that no text is taken for a field.
fn filled(template: &str, fields: &[(&str, String)]) -> String {
    let mut page = String::new();
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        page.push_str(&rest[..at]);
        rest = &rest[at..];
        match fields.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, value)) => {
                page.push_str(value);
                rest = &rest[name.len()..];
            }
            None => {
                page.push('{');
                rest = &rest[1..];
            }
        }
    }
    page + rest
}

/// Text as it has to stand in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
