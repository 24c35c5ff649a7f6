//! Amounts of money: found in a text, or parsed one by one.
//!
//! ```text
//! cargo run --example money                         the amounts of the page that comes with it
//! cargo run --example money -- FILE                 those of your own text (`-`: standard input)
//! cargo run --example money -- --parse "3조 5천억"   one amount, or why it is none
//! ```

use std::env;
use std::process::ExitCode;

use gisa::Money;
use gisa::money::{self, Style};

mod support;

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    if args.next().as_deref() == Some("--parse") {
        return support::finish(args.try_for_each(|text| parse(&text)));
    }
    support::finish(support::text_or(support::PAGE).map(|text| list(&text)))
}

fn parse(text: &str) -> Result<(), String> {
    let money: Money =
        text.parse().map_err(|error| format!("no amount\n{}", support::pointed_out(text, &error)))?;
    println!("{money} = {} {}", money.currency().code(), money.display(Style::Digits));
    Ok(())
}

fn list(text: &str) {
    let mentions: Vec<_> = money::find(text).collect();
    for mention in &mentions {
        let money = mention.value();
        println!(
            "{:>12}  {:<24} {}",
            mention.span().to_string(),
            mention.text(),
            money.display(Style::Digits)
        );
    }
    println!();
    for restatement in money::restatements(text, &mentions) {
        let (original, restated) = (&mentions[restatement.original()], &mentions[restatement.restated()]);
        let rate = restatement.rate().map_or(String::new(), |rate| {
            let (from, to) = restatement.pair();
            format!("1 {} = {} {}", from.code(), rate.round_dp(2).normalize(), to.code())
        });
        println!("{} = {}  {rate}", original.text(), restated.text());
    }
}
