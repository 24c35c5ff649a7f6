//! `gisa_quotes`: the quotations of a page and who said them.

use datafusion::common::Result;
use datafusion::logical_expr::Documentation;
use gisa::quote::{Class, Kind, Quote, Speaker};
use gisa::{Article, Mention};

use super::Column;
use super::values::{Integers, Lists, Strings, Values, record};
use crate::documentation;

/// A list of quotations a page.
pub(crate) type Quotes = Lists<Quotations>;

record! {
    /// Quotations.
    Quotations {
        "start" => start: Integers,
        "end" => end: Integers,
        "text" => text: Strings,
        "kind" => kind: Strings,
        "speaker" => speaker: Speakers,
        "cue" => cue: Cues,
    }
}

record! {
    /// Who says them.
    Speakers {
        "name" => name: Strings,
        "class" => class: Strings,
        "mention" => mention: Strings,
    }
}

record! {
    /// By which word the text says so.
    Cues {
        "verb" => verb: Strings,
    }
}

impl Quotations {
    fn append(&mut self, mention: &Mention<'_, Quote<'_>>) -> Result<()> {
        let quote = mention.value();
        self.start.append(mention.span().start());
        self.end.append(mention.span().end());
        self.text.append(mention.text())?;
        self.kind.append(match quote.kind() {
            Kind::Direct => "direct",
            Kind::Partial => "partial",
            Kind::Indirect => "indirect",
        })?;
        self.speaker.append(quote.speaker())?;
        match quote.cue() {
            Some(cue) => {
                self.cue.verb.append_shown(cue)?;
                self.cue.close();
            }
            None => self.cue.append_null(),
        }
        self.close();
        Ok(())
    }
}

impl Speakers {
    fn append(&mut self, speaker: &Speaker<'_>) -> Result<()> {
        self.name.append_option(speaker.name())?;
        self.class.append(match speaker.class() {
            Class::Person => "person",
            Class::Institution => "institution",
            Class::Anonymous => "anonymous",
            Class::Unknown => "unknown",
        })?;
        self.mention.append_option(speaker.mention())?;
        self.close();
        Ok(())
    }
}

impl Column for Quotes {
    const NAME: &'static str = "gisa_quotes";

    fn documentation() -> Documentation {
        documentation::quotes()
    }

    fn append(&mut self, article: &Article<'_>) -> Result<()> {
        for mention in article.quotes() {
            self.values.append(mention)?;
        }
        self.close()
    }

    fn append_empty(&mut self) -> Result<()> {
        self.close()
    }
}
