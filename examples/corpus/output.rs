//! The results, and how far an interrupted run had come.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// The file of results. Only what was committed survives an interruption.
pub(crate) struct Output {
    file: BufWriter<File>,
    progress: PathBuf,
    records_done: u64,
}

impl Output {
    /// Opens the file, behind what an interrupted run has committed or empty.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let mut progress = path.as_os_str().to_owned();
        progress.push(".progress");
        let progress = PathBuf::from(progress);
        let (records_done, bytes) = committed(&progress).unwrap_or_default();
        let mut file = OpenOptions::new().create(true).write(true).truncate(false).open(path)?;
        file.set_len(bytes)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self { file: BufWriter::new(file), progress, records_done })
    }

    /// The records that an interrupted run has done.
    pub(crate) fn records_done(&self) -> u64 {
        self.records_done
    }

    /// Makes sure that what was written stays, with the number of records that it stands for.
    pub(crate) fn commit(&mut self, records: u64) -> io::Result<()> {
        self.file.flush()?;
        let bytes = self.file.get_mut().stream_position()?;
        let next = self.progress.with_extension("progress.next");
        fs::write(&next, format!("{records} {bytes}\n"))?;
        fs::rename(next, &self.progress)
    }

    /// Ends a run that came to the end.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.file.flush()?;
        match fs::remove_file(&self.progress) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Write for Output {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.file.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn committed(progress: &Path) -> Option<(u64, u64)> {
    let written = fs::read_to_string(progress).ok()?;
    let (records, bytes) = written.trim().split_once(' ')?;
    Some((records.parse().ok()?, bytes.parse().ok()?))
}
