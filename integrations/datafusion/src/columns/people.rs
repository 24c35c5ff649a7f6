//! `gisa_people`: the people of a page.

use datafusion::common::Result;
use datafusion::logical_expr::Documentation;
use gisa::Article;
use gisa::quote::Person;

use super::Column;
use super::values::{Integers, Lists, Places, Strings, record};
use crate::documentation;

/// A list of people a page.
pub(crate) type People = Lists<Persons>;

record! {
    /// People, with what the page says of them.
    Persons {
        "name" => name: Strings,
        "age" => age: Integers,
        "titles" => titles: Lists<Strings>,
        "organizations" => organizations: Lists<Strings>,
        "mentions" => mentions: Lists<Places>,
        "quotes" => quotes: Lists<Integers>,
    }
}

impl Persons {
    fn append(&mut self, person: &Person<'_>) -> Result<()> {
        self.name.append(person.name())?;
        self.age.append_option(person.age());
        for title in person.titles() {
            self.titles.values.append(title)?;
        }
        self.titles.close()?;
        for organization in person.organizations() {
            self.organizations.values.append(organization)?;
        }
        self.organizations.close()?;
        for &mention in person.mentions() {
            self.mentions.values.append(mention);
        }
        self.mentions.close()?;
        for &quote in person.quotes() {
            self.quotes.values.append(quote);
        }
        self.quotes.close()?;
        self.close();
        Ok(())
    }
}

impl Column for People {
    const NAME: &'static str = "gisa_people";

    fn documentation() -> Documentation {
        documentation::people()
    }

    fn append(&mut self, article: &Article<'_>) -> Result<()> {
        for person in article.people() {
            self.values.append(&person)?;
        }
        self.close()
    }

    fn append_empty(&mut self) -> Result<()> {
        self.close()
    }
}
