//! `gisa_metadata`: what a page says about its article.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, MapArray, NullBufferBuilder, StructArray};
use datafusion::arrow::buffer::{OffsetBuffer, ScalarBuffer};
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, Fields};
use datafusion::common::{Result, exec_datafusion_err};
use datafusion::logical_expr::Documentation;
use gisa::Article;
use gisa::article::{Byline, Caption, Copyright, Dateline, Passage, Reaction, Restriction, Stamp, When};

use super::Column;
use super::values::{Flags, Instants, Integers, Lists, Strings, Values, record};
use crate::documentation;

record! {
    /// What pages say about their articles.
    Metadata {
        "headline" => headline: Passages,
        "sub_headlines" => sub_headlines: Lists<Passages>,
        "outlet" => outlet: Strings,
        "published" => published: Instants,
        "published_has_time" => published_has_time: Flags,
        "updated" => updated: Instants,
        "updated_has_time" => updated_has_time: Flags,
        "print" => print: Strings,
        "section" => section: Strings,
        "bylines" => bylines: Lists<Bylines>,
        "dateline" => dateline: Datelines,
        "subheads" => subheads: Lists<Passages>,
        "captions" => captions: Lists<Captions>,
        "hashtags" => hashtags: Lists<Strings>,
        "copyright" => copyright: Copyrights,
        "reactions" => reactions: Counts,
        "comments" => comments: Integers,
    }
}

record! {
    /// Pieces of a page.
    Passages {
        "start" => start: Integers,
        "end" => end: Integers,
        "text" => text: Strings,
    }
}

record! {
    /// Who wrote it.
    Bylines {
        "name" => name: Strings,
        "role" => role: Strings,
        "place" => place: Strings,
        "outlet" => outlet: Strings,
        "email" => email: Strings,
    }
}

record! {
    /// Where it was written.
    Datelines {
        "place" => place: Strings,
        "agency" => agency: Strings,
    }
}

record! {
    /// What stands under pictures.
    Captions {
        "start" => start: Integers,
        "end" => end: Integers,
        "text" => text: Strings,
        "credit" => credit: Strings,
    }
}

record! {
    /// Notices of copyright.
    Copyrights {
        "start" => start: Integers,
        "end" => end: Integers,
        "text" => text: Strings,
        "holder" => holder: Strings,
        "restrictions" => restrictions: Lists<Strings>,
    }
}

impl Passages {
    fn append(&mut self, passage: Passage<'_>) -> Result<()> {
        self.start.append(passage.span().start());
        self.end.append(passage.span().end());
        self.text.append(passage.text())?;
        self.close();
        Ok(())
    }

    fn append_list(lists: &mut Lists<Self>, passages: &[Passage<'_>]) -> Result<()> {
        for &passage in passages {
            lists.values.append(passage)?;
        }
        lists.close()
    }
}

impl Bylines {
    fn append(&mut self, byline: &Byline<'_>) -> Result<()> {
        self.name.append_option(byline.name)?;
        self.role.append_option(byline.role)?;
        self.place.append_option(byline.place)?;
        self.outlet.append_option(byline.outlet)?;
        self.email.append_option(byline.email)?;
        self.close();
        Ok(())
    }
}

impl Datelines {
    fn append(&mut self, dateline: &Dateline<'_>) -> Result<()> {
        self.place.append_option(dateline.place)?;
        self.agency.append_option(dateline.agency)?;
        self.close();
        Ok(())
    }
}

impl Captions {
    fn append(&mut self, caption: &Caption<'_>) -> Result<()> {
        self.start.append(caption.passage.span().start());
        self.end.append(caption.passage.span().end());
        self.text.append(caption.passage.text())?;
        self.credit.append_option(caption.credit)?;
        self.close();
        Ok(())
    }
}

impl Copyrights {
    fn append(&mut self, copyright: &Copyright<'_>) -> Result<()> {
        self.start.append(copyright.passage.span().start());
        self.end.append(copyright.passage.span().end());
        self.text.append(copyright.passage.text())?;
        self.holder.append_option(copyright.holder)?;
        for restriction in &copyright.restrictions {
            self.restrictions.values.append(name(*restriction))?;
        }
        self.restrictions.close()?;
        self.close();
        Ok(())
    }
}

/// The name of a restriction in gisa's JSON.
fn name(restriction: Restriction) -> &'static str {
    match restriction {
        Restriction::AiTraining => "ai_training",
        Restriction::Redistribution => "redistribution",
        Restriction::Reproduction => "reproduction",
        _ => "other",
    }
}

/// Counts by their labels, a map a row: `{좋아요: 3, …}`.
pub(crate) struct Counts {
    labels: Strings,
    counts: Integers,
    offsets: Vec<i32>,
    nulls: NullBufferBuilder,
}

impl Counts {
    /// Adds the counts of a page that has some, or a null.
    fn append(&mut self, reactions: &[Reaction<'_>]) -> Result<()> {
        if reactions.is_empty() {
            self.append_null();
            return Ok(());
        }
        for reaction in reactions {
            self.labels.append(reaction.label)?;
            self.counts.append(reaction.count);
        }
        let end = i32::try_from(self.labels.len())
            .map_err(|_| exec_datafusion_err!("too many reactions in one batch"))?;
        self.offsets.push(end);
        self.nulls.append_non_null();
        Ok(())
    }

    fn entry() -> Fields {
        // A map of Arrow's has no null for a key.
        let key = Field::new("key", Strings::data_type(), false);
        vec![key, Field::new("value", Integers::data_type(), true)].into()
    }

    fn entries() -> FieldRef {
        Arc::new(Field::new("entries", DataType::Struct(Self::entry()), false))
    }
}

impl Values for Counts {
    fn data_type() -> DataType {
        DataType::Map(Self::entries(), false)
    }

    fn with_capacity(capacity: usize) -> Self {
        let mut offsets = Vec::with_capacity(capacity + 1);
        offsets.push(0);
        let (labels, counts) = (Strings::with_capacity(0), Integers::with_capacity(0));
        Self { labels, counts, offsets, nulls: NullBufferBuilder::new(capacity) }
    }

    fn len(&self) -> usize {
        self.nulls.len()
    }

    fn append_null(&mut self) {
        self.offsets.push(self.offsets.last().copied().unwrap_or(0));
        self.nulls.append_null();
    }

    fn finish(mut self) -> Result<ArrayRef> {
        let offsets = OffsetBuffer::new(ScalarBuffer::from(self.offsets));
        let columns = vec![self.labels.finish()?, self.counts.finish()?];
        let entries = StructArray::try_new(Self::entry(), columns, None)?;
        let nulls = self.nulls.finish();
        Ok(Arc::new(MapArray::try_new(Self::entries(), offsets, entries, nulls, false)?))
    }
}

impl Metadata {
    fn append_times(&mut self, published: Option<Stamp<'_>>, updated: Option<Stamp<'_>>) {
        let instant = |stamp: Option<Stamp<'_>>| stamp.and_then(|stamp| stamp.when().instant());
        let has_time = |stamp: Option<Stamp<'_>>| stamp.map(|stamp| matches!(stamp.when(), When::Instant(_)));
        self.published.append_option(instant(published));
        self.published_has_time.0.append_option(has_time(published));
        self.updated.append_option(instant(updated));
        self.updated_has_time.0.append_option(has_time(updated));
    }
}

impl Column for Metadata {
    const NAME: &'static str = "gisa_metadata";
    const COUNTS_FROM: bool = false;

    fn documentation() -> Documentation {
        documentation::metadata()
    }

    fn append(&mut self, article: &Article<'_>) -> Result<()> {
        let metadata = article.metadata();
        match metadata.headline() {
            Some(headline) => self.headline.append(headline.passage())?,
            None => self.headline.append_null(),
        }
        Passages::append_list(&mut self.sub_headlines, metadata.sub_headlines())?;
        self.outlet.append_option(metadata.outlet())?;
        self.append_times(metadata.published(), metadata.updated());
        self.print.append_option(metadata.print().map(|print| print.text()))?;
        self.section.append_option(metadata.section())?;
        for byline in metadata.bylines() {
            self.bylines.values.append(byline)?;
        }
        self.bylines.close()?;
        match metadata.dateline() {
            Some(dateline) => self.dateline.append(&dateline)?,
            None => self.dateline.append_null(),
        }
        Passages::append_list(&mut self.subheads, metadata.subheads())?;
        for caption in metadata.captions() {
            self.captions.values.append(caption)?;
        }
        self.captions.close()?;
        for hashtag in metadata.hashtags() {
            self.hashtags.values.append(hashtag.text())?;
        }
        self.hashtags.close()?;
        match metadata.copyright() {
            Some(copyright) => self.copyright.append(copyright)?,
            None => self.copyright.append_null(),
        }
        self.reactions.append(metadata.reactions())?;
        self.comments.append_option(metadata.comments());
        self.close();
        Ok(())
    }

    fn append_empty(&mut self) -> Result<()> {
        self.append_null();
        Ok(())
    }
}
