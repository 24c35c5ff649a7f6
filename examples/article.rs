//! A page of news as a person would want to read it: what it says about itself, its amounts, its dates, and who said what.
//!
//! ```text
//! cargo run --example article                                     the page that comes with it
//! cargo run --example article -- FILE                             your own text (`-`: standard input)
//! cargo run --example article -- --encoding euc-kr FILE           the same in EUC-KR (CP949)
//! ```

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use gisa::Article;
use gisa::money::Style;
use gisa::quote::Kind;

mod support;

fn main() -> ExitCode {
    let text = match support::text_or(support::PAGE) {
        Ok(text) => text,
        Err(error) => return support::finish(Err(error)),
    };
    let mut view = View::of_terminal();
    match view.article(&Article::parse(&text)) {
        // Somebody looked at the first lines only: `… | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        result => support::finish(result),
    }
}

/// Where the view goes, with colours where that is a terminal that wants them.
struct View {
    out: io::BufWriter<io::Stdout>,
    colour: bool,
}

impl View {
    fn of_terminal() -> Self {
        let colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { out: io::BufWriter::new(io::stdout()), colour }
    }

    fn article(&mut self, article: &Article<'_>) -> io::Result<()> {
        self.metadata(article)?;
        self.money(article)?;
        self.dates(article)?;
        self.quotes(article)?;
        self.out.flush()
    }

    fn metadata(&mut self, article: &Article<'_>) -> io::Result<()> {
        let metadata = article.metadata();
        if let Some(defect) = article.defect() {
            self.field("defect", format!("{defect:?}"))?;
        }
        if let Some(headline) = metadata.headline() {
            self.heading(headline.passage().text())?;
        }
        for line in metadata.sub_headlines() {
            self.field("under it", line.text())?;
        }
        self.maybe("outlet", metadata.outlet())?;
        self.maybe("section", metadata.section())?;
        self.maybe("published", metadata.published())?;
        self.maybe("updated", metadata.updated())?;
        for byline in metadata.bylines() {
            let parts = [byline.name, byline.role, byline.place, byline.email];
            self.field("by", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))?;
        }
        self.maybe("from", metadata.dateline().and_then(|dateline| dateline.place))?;
        for subhead in metadata.subheads() {
            self.field("subhead", subhead.text())?;
        }
        for caption in metadata.captions() {
            let credit = caption.credit.map_or(String::new(), |credit| format!(" [{credit}]"));
            self.field("caption", format!("{}{credit}", caption.passage.text()))?;
        }
        let tags: Vec<_> = metadata.hashtags().iter().map(gisa::article::Passage::text).collect();
        self.maybe("tags", Some(tags.join(", ")).filter(|tags| !tags.is_empty()))?;
        if let Some(copyright) = metadata.copyright() {
            self.field("copyright", copyright.holder.unwrap_or("?"))?;
            self.field("forbids", format!("{:?}", copyright.restrictions))?;
        }
        for reaction in metadata.reactions() {
            self.field(reaction.label, reaction.count)?;
        }
        self.maybe("comments", metadata.comments())
    }

    fn money(&mut self, article: &Article<'_>) -> io::Result<()> {
        self.heading("Amounts")?;
        for (index, mention) in article.money().iter().enumerate() {
            let money = mention.value();
            let exact = format!("{} {}", money.currency().code(), money.display(Style::Digits));
            let restated = article.restatements().iter().find(|restatement| restatement.original() == index);
            let restated = restated.map_or(String::new(), |restatement| {
                let rate = restatement.rate().map_or(String::new(), |rate| {
                    format!(" ({}/{})", rate.round_dp(2).normalize(), money.currency().code())
                });
                format!("  = {}{rate}", article.money()[restatement.restated()].value())
            });
            self.field(mention.text(), format!("{exact}{restated}"))?;
        }
        Ok(())
    }

    fn dates(&mut self, article: &Article<'_>) -> io::Result<()> {
        self.heading("Dates")?;
        for mention in article.dates() {
            let meant = mention.value();
            let modifier =
                meant.modifier().map_or(String::new(), |modifier| format!(" {}", modifier.as_str()));
            self.field(mention.text(), format!("{}{modifier}", meant.value()))?;
        }
        Ok(())
    }

    fn quotes(&mut self, article: &Article<'_>) -> io::Result<()> {
        self.heading("Quotations")?;
        for mention in article.quotes() {
            let quote = mention.value();
            let (open, close) = if quote.kind() == Kind::Indirect { ("", "") } else { ("“", "”") };
            let cue = quote.cue().map_or(String::new(), |cue| format!(", {cue}"));
            writeln!(self.out, "  {open}{}{close}", mention.text())?;
            let speaker = quote.speaker().name().unwrap_or("(not said)");
            let line = format!("      — {speaker}{cue}");
            self.coloured("2", &line)?;
            writeln!(self.out)?;
        }
        Ok(())
    }

    fn heading(&mut self, title: &str) -> io::Result<()> {
        writeln!(self.out)?;
        self.coloured("1", title)?;
        writeln!(self.out)
    }

    fn maybe(&mut self, name: &str, value: Option<impl Display>) -> io::Result<()> {
        value.map_or(Ok(()), |value| self.field(name, value))
    }

    /// A name and a value, the values under each other: Hangul is two columns wide.
    fn field(&mut self, name: &str, value: impl Display) -> io::Result<()> {
        let width: usize = name.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        let gap = " ".repeat(24usize.saturating_sub(width).max(1));
        write!(self.out, "  ")?;
        self.coloured("36", name)?;
        writeln!(self.out, "{gap}{value}")
    }

    fn coloured(&mut self, code: &str, text: &str) -> io::Result<()> {
        if self.colour { write!(self.out, "\x1b[{code}m{text}\x1b[0m") } else { write!(self.out, "{text}") }
    }
}
