//! `gisa_dates`: the dates and times of a page, as meant.

use datafusion::common::Result;
use datafusion::logical_expr::Documentation;
use gisa::date::{Modifier, Resolved};
use gisa::{Article, Mention};

use super::Column;
use super::values::{Integers, Lists, Moments, Strings, record};
use crate::documentation;

/// A list of dates and times a page.
pub(crate) type Dates = Lists<Times>;

record! {
    /// Dates, times, durations and sets.
    Times {
        "start" => start: Integers,
        "end" => end: Integers,
        "text" => text: Strings,
        "type" => class: Strings,
        "value" => value: Strings,
        "mod" => modifier: Strings,
        "begin" => begin: Moments,
        "end_exclusive" => end_exclusive: Moments,
    }
}

impl Times {
    fn append(&mut self, mention: &Mention<'_, Resolved>) -> Result<()> {
        let date = mention.value();
        self.start.append(mention.span().start());
        self.end.append(mention.span().end());
        self.text.append(mention.text())?;
        self.class.append(date.class().as_str())?;
        self.value.append_shown(date.value())?;
        self.modifier.append_option(date.modifier().map(Modifier::as_str))?;
        self.begin.append_option(date.begin());
        self.end_exclusive.append_option(date.end_exclusive());
        self.close();
        Ok(())
    }
}

impl Column for Dates {
    const NAME: &'static str = "gisa_dates";

    fn documentation() -> Documentation {
        documentation::dates()
    }

    fn append(&mut self, article: &Article<'_>) -> Result<()> {
        for mention in article.dates() {
            self.values.append(mention)?;
        }
        self.close()
    }

    fn append_empty(&mut self) -> Result<()> {
        self.close()
    }
}
