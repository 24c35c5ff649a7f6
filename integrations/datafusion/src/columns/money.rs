//! `gisa_money`: the amounts of a page.

use datafusion::common::Result;
use datafusion::logical_expr::Documentation;
use gisa::{Article, Mention};

use super::Column;
use super::values::{Decimals, Integers, Lists, Strings, record};
use crate::documentation;

/// A list of amounts a page.
pub(crate) type Money = Lists<Amounts>;

record! {
    /// Amounts of money.
    Amounts {
        "start" => start: Integers,
        "end" => end: Integers,
        "text" => text: Strings,
        "currency" => currency: Strings,
        "min" => min: Decimals,
        "max" => max: Decimals,
        "qualifier" => qualifier: Strings,
        "per" => per: Strings,
        "equivalent_of" => equivalent_of: Integers,
    }
}

impl Amounts {
    fn append(&mut self, mention: &Mention<'_, gisa::Money>, equivalent_of: Option<usize>) -> Result<()> {
        let amount = mention.value();
        self.start.append(mention.span().start());
        self.end.append(mention.span().end());
        self.text.append(mention.text())?;
        self.currency.append(amount.currency().code())?;
        self.min.append(amount.min());
        self.max.append(amount.max());
        self.qualifier.append_option(amount.qualifier().map(gisa::money::Qualifier::name))?;
        self.per.append_option(amount.per().map(gisa::money::Per::name))?;
        self.equivalent_of.append_option(equivalent_of);
        self.close();
        Ok(())
    }
}

impl Column for Money {
    const NAME: &'static str = "gisa_money";

    fn documentation() -> Documentation {
        documentation::money()
    }

    fn append(&mut self, article: &Article<'_>) -> Result<()> {
        let mut restatements = article.restatements().iter().peekable();
        for (index, mention) in article.money().iter().enumerate() {
            // Both are in the order of the text.
            let restatement = restatements.next_if(|restatement| restatement.restated() == index);
            self.values.append(mention, restatement.map(|restatement| restatement.original()))?;
        }
        self.close()
    }

    fn append_empty(&mut self) -> Result<()> {
        self.close()
    }
}
