//! Records, one after the other, from whatever the corpus is kept in.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::read::MultiGzDecoder;

use crate::support::document::Document;

/// One record as it lies in the corpus.
pub(crate) struct Record {
    /// The file, or the line of it.
    pub(crate) place: String,
    content: Content,
}

enum Content {
    Json(Vec<u8>),
    Page(Vec<u8>),
}

impl Record {
    pub(crate) fn document(&self) -> Result<Document, String> {
        match &self.content {
            Content::Json(line) => serde_json::from_slice(line).map_err(|error| error.to_string()),
            Content::Page(bytes) => {
                let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
                Ok(Document { id: self.place.clone(), text: text.to_owned(), published: None })
            }
        }
    }
}

/// Where records come from.
pub(crate) struct Input {
    source: Source,
    bytes: u64,
    read: Arc<AtomicU64>,
}

enum Source {
    Files(std::vec::IntoIter<PathBuf>),
    Lines { name: String, number: u64, lines: Box<dyn BufRead> },
}

impl Input {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let read = Arc::new(AtomicU64::new(0));
        if path.is_dir() {
            let mut files: Vec<_> = fs::read_dir(path)?
                .map(|entry| entry.map(|entry| entry.path()))
                .collect::<io::Result<_>>()?;
            files.retain(|file| file.is_file());
            files.sort();
            let bytes = files.iter().filter_map(|file| file.metadata().ok()).map(|data| data.len()).sum();
            return Ok(Self { source: Source::Files(files.into_iter()), bytes, read });
        }
        let file = File::open(path).map_err(named)?;
        let bytes = file.metadata()?.len();
        let counted = Counted { file, read: Arc::clone(&read) };
        let lines: Box<dyn BufRead> = if path.extension().is_some_and(|end| end == "gz") {
            Box::new(BufReader::new(MultiGzDecoder::new(counted)))
        } else {
            Box::new(BufReader::new(counted))
        };
        let name = path.display().to_string();
        Ok(Self { source: Source::Lines { name, number: 0, lines }, bytes, read })
    }

    /// The size of the corpus as it is kept.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(crate) fn bytes_read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// Passes over records that an earlier run has done; the number that there were.
    pub(crate) fn pass_over(&mut self, records: u64) -> io::Result<u64> {
        let mut skipped = 0;
        while skipped < records && self.next().transpose()?.is_some() {
            skipped += 1;
        }
        Ok(skipped)
    }
}

impl Iterator for Input {
    type Item = io::Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.source {
            Source::Files(files) => {
                let file = files.next()?;
                Some(fs::read(&file).map(|bytes| {
                    self.read.fetch_add(bytes.len() as u64, Ordering::Relaxed);
                    Record { place: file.display().to_string(), content: Content::Page(bytes) }
                }))
            }
            Source::Lines { name, number, lines } => loop {
                let mut line = Vec::new();
                match lines.read_until(b'\n', &mut line) {
                    Ok(0) => return None,
                    Ok(_) => *number += 1,
                    Err(error) => return Some(Err(error)),
                }
                if !line.trim_ascii().is_empty() {
                    return Some(Ok(Record {
                        place: format!("{name}:{number}"),
                        content: Content::Json(line),
                    }));
                }
            },
        }
    }
}

/// A file that says how much of it was read, compressed or not.
struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.file.read(buffer)?;
        self.read.fetch_add(bytes as u64, Ordering::Relaxed);
        Ok(bytes)
    }
}
