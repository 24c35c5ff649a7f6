//! A page of news as schema.org's JSON-LD, the form that search engines and archives read.
//!
//! ```text
//! cargo run --example json_ld                                 the page that comes with it
//! cargo run --example json_ld -- FILE                         your own text (`-`: standard input)
//! cargo run --example json_ld -- --encoding euc-kr FILE       the same in EUC-KR (CP949)
//! ```

use std::process::ExitCode;

use gisa::Article;
use gisa::article::Defect;

mod support;

fn main() -> ExitCode {
    support::finish(support::text_or(support::PAGE).and_then(|page| print(&page)))
}

fn print(page: &str) -> Result<(), String> {
    let article = Article::parse(page);
    if article.defect() == Some(Defect::Mojibake) {
        return Err("the page was read in a wrong encoding: try --encoding euc-kr".to_owned());
    }
    let json = serde_json::to_string_pretty(&article.json_ld()).map_err(|error| error.to_string())?;
    println!("{json}");
    Ok(())
}
