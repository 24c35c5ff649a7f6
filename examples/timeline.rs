//! The dates of a page in the order of time, with what each was counted from.
//!
//! ```text
//! cargo run --example timeline           the dates of the page that comes with it
//! cargo run --example timeline -- FILE   those of your own text (`-`: standard input)
//! ```

use std::process::ExitCode;

use gisa::Article;

mod support;

fn main() -> ExitCode {
    support::finish(support::text_or(support::PAGE).map(|text| list(&text)))
}

fn list(text: &str) {
    let article = Article::parse(text);
    let mut dates: Vec<_> =
        article.dates().iter().filter_map(|mention| Some((mention.value().begin()?, mention))).collect();
    dates.sort_by_key(|(begin, mention)| (*begin, mention.span()));
    for (begin, mention) in dates {
        let meant = mention.value();
        println!("{begin}  {:<18} {} ({:?})", meant.value().to_string(), mention.text(), meant.basis());
    }
}
