//! Articles and their metadata as plain data.
//!
//! Of the zones and the body nothing is written, since they are the page's own text again. What is absent is
//! `null` or empty, so that every object has the same fields; the counts of readers are a map by their
//! labels.

use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::{Article, Metadata, Passage, Reaction};
use crate::Mention;
use crate::money::{Money, Restatement};

/// `{"metadata", "money", "dates", "quotes"}`; an amount that restates another has its index as
/// `equivalent_of`.
impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// An amount, and the index of the one that it restates.
        #[derive(serde::Serialize)]
        struct Amount<'a> {
            #[serde(flatten)]
            mention: &'a Mention<'a, Money>,
            equivalent_of: Option<usize>,
        }

        let original = |index| {
            let pair = self.restatements.binary_search_by_key(&index, Restatement::restated);
            pair.ok().map(|at| self.restatements[at].original())
        };
        let money: Vec<_> = self
            .money
            .iter()
            .enumerate()
            .map(|(index, mention)| Amount { mention, equivalent_of: original(index) })
            .collect();
        let mut article = serializer.serialize_struct("Article", 4)?;
        article.serialize_field("metadata", &self.metadata)?;
        article.serialize_field("money", &money)?;
        article.serialize_field("dates", &self.dates)?;
        article.serialize_field("quotes", &self.quotes)?;
        article.end()
    }
}

/// One field for each of the struct's, absent ones null or empty; time stamps as RFC 3339, reactions as a
/// map.
impl Serialize for Metadata<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let reactions = Some(Counts(&self.reactions)).filter(|counts| !counts.0.is_empty());
        let hashtags: Vec<_> = self.hashtags.iter().map(Passage::text).collect();
        let mut metadata = serializer.serialize_struct("Metadata", 15)?;
        metadata.serialize_field("headline", &self.headline)?;
        metadata.serialize_field("sub_headlines", &self.sub_headlines)?;
        metadata.serialize_field("outlet", &self.outlet)?;
        metadata.serialize_field("published", &self.published.map(|stamp| stamp.when()))?;
        metadata.serialize_field("updated", &self.updated.map(|stamp| stamp.when()))?;
        metadata.serialize_field("print", &self.print.map(|print| print.text()))?;
        metadata.serialize_field("section", &self.section)?;
        metadata.serialize_field("bylines", &self.bylines)?;
        metadata.serialize_field("dateline", &self.dateline)?;
        metadata.serialize_field("subheads", &self.subheads)?;
        metadata.serialize_field("captions", &self.captions)?;
        metadata.serialize_field("hashtags", &hashtags)?;
        metadata.serialize_field("copyright", &self.copyright)?;
        metadata.serialize_field("reactions", &reactions)?;
        metadata.serialize_field("comments", &self.comments)?;
        metadata.end()
    }
}

/// `{"좋아요": 3, …}`
struct Counts<'a>(&'a [Reaction<'a>]);

impl Serialize for Counts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for reaction in self.0 {
            map.serialize_entry(reaction.label, &reaction.count)?;
        }
        map.end()
    }
}
