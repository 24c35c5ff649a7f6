//! An archive of pages in a Parquet file: `id`, `published`, `text`.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray, TimestampMicrosecondArray};
use datafusion::error::Result;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::{Compression, ZstdLevel};
use datafusion::parquet::file::properties::WriterProperties;

use super::articles::{self, Page};

/// Rows in a row group. A file of few groups cannot be shared out among cores and machines.
const ROWS: usize = 500;

/// Writes the pages into a file.
///
/// # Errors
/// If it cannot be written.
pub fn write(path: &Path, pages: &[Page]) -> Result<()> {
    let batch = batch(pages)?;
    let properties = WriterProperties::builder()
        .set_max_row_group_row_count(Some(ROWS))
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        // No page is like another.
        .set_column_dictionary_enabled("text".into(), false)
        .build();
    let mut writer = ArrowWriter::try_new(File::create(path)?, batch.schema(), Some(properties))?;
    writer.write(&batch)?;
    writer.close()?;
    Ok(())
}

/// Writes so many invented pages into a file, and gives them.
///
/// # Errors
/// If it cannot be written.
pub fn invent(path: &Path, count: usize) -> Result<Vec<Page>> {
    let pages: Vec<_> = articles::pages(count).collect();
    write(path, &pages)?;
    Ok(pages)
}

/// The pages as a batch.
///
/// # Errors
/// None that a list of pages can cause.
pub fn batch(pages: &[Page]) -> Result<RecordBatch> {
    let published: TimestampMicrosecondArray = pages.iter().map(|page| page.published).collect();
    let columns: [(&str, ArrayRef); 3] = [
        ("id", Arc::new(pages.iter().map(|page| page.id).collect::<Int64Array>())),
        ("published", Arc::new(published.with_timezone("+09:00"))),
        ("text", Arc::new(pages.iter().map(|page| page.text.as_deref()).collect::<StringArray>())),
    ];
    Ok(RecordBatch::try_from_iter_with_nullable(columns.map(|(name, column)| (name, column, true)))?)
}

/// Bytes of text in the pages.
pub fn bytes(pages: &[Page]) -> usize {
    pages.iter().filter_map(|page| page.text.as_ref()).map(String::len).sum()
}
