//! Who said what, and by which rule the speaker was found.
//!
//! ```text
//! cargo run --example quotes             the quotations of the page that comes with it
//! cargo run --example quotes -- FILE     those of your own text (`-`: standard input)
//! ```

use std::process::ExitCode;

use gisa::Article;

mod support;

fn main() -> ExitCode {
    support::finish(support::text_or(support::PAGE).map(|text| list(&text)))
}

fn list(text: &str) {
    for mention in Article::parse(text).quotes() {
        let quote = mention.value();
        let speaker = quote.speaker();
        println!("{:?}, {:?} by {:?}", speaker.name().unwrap_or("?"), speaker.class(), speaker.rule());
        println!("    {:?}: {}", quote.kind(), mention.text());
        if let Some(cue) = quote.cue() {
            println!("    {cue} ({:?})", cue.force());
        }
    }
}
