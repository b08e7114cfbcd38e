//! Reading files and standard input.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::fault::CliFault;

/// How much is read at a time.
const BLOCK: usize = 1 << 20;

/// Standard input was asked for.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// A source of bytes: a file, or standard input for `-`.
fn open(path: &Path) -> Result<Box<dyn Read>, CliFault> {
    if is_standard(path) {
        // What was read is gone: a second time it would be empty, and be judged as that.
        if TAKEN.swap(true, Ordering::SeqCst) {
            return Err(CliFault::InputTwice);
        }
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(|source| failed(path, source))?;
    Ok(Box::new(file))
}

/// A file that can be read more than once. What cannot (standard input, a pipe) is put into a nameless temporary file
/// first, so that a list of any length takes no memory.
pub struct Rereadable<'a> {
    path: &'a Path,
    file: File,
}

impl<'a> Rereadable<'a> {
    /// Opens a file, or standard input for `-`.
    pub fn open(path: &'a Path) -> Result<Self, CliFault> {
        let failed = |source| failed(path, source);
        if !is_standard(path) {
            let file = File::open(path).map_err(failed)?;
            if file.metadata().map_err(failed)?.is_file() {
                return Ok(Self { path, file });
            }
        }
        let mut file = tempfile::tempfile().map_err(failed)?;
        io::copy(&mut open(path)?, &mut file).map_err(failed)?;
        Ok(Self { path, file })
    }

    /// Hands over all bytes from the start, in blocks, until whoever takes them wants no more.
    pub fn blocks<E>(
        &mut self,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<Result<(), E>, CliFault> {
        self.rewind()?;
        let mut block = vec![0; BLOCK];
        loop {
            match self.file.read(&mut block) {
                Ok(0) => return Ok(Ok(())),
                Ok(length) => {
                    if let Err(enough) = take(&block[..length]) {
                        return Ok(Err(enough));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(failed(self.path, error)),
            }
        }
    }

    /// The first bytes, at most so many.
    pub fn first(&mut self, most: usize) -> Result<Vec<u8>, CliFault> {
        self.rewind()?;
        let mut bytes = Vec::new();
        let most = u64::try_from(most).unwrap_or(u64::MAX);
        (&self.file)
            .take(most)
            .read_to_end(&mut bytes)
            .map_err(|source| failed(self.path, source))?;
        Ok(bytes)
    }

    /// How many bytes there are, where the system knows.
    pub fn length(&self) -> Option<u64> {
        self.file.metadata().ok().map(|about| about.len())
    }

    /// The file itself, for reading lines.
    pub fn file(&self) -> &File {
        &self.file
    }

    fn rewind(&mut self) -> Result<(), CliFault> {
        self.file
            .seek(SeekFrom::Start(0))
            .map(|_| ())
            .map_err(|source| failed(self.path, source))
    }
}

/// All bytes.
pub fn whole(path: &Path) -> Result<Vec<u8>, CliFault> {
    let mut bytes = Vec::new();
    open(path)?
        .read_to_end(&mut bytes)
        .map_err(|source| failed(path, source))?;
    Ok(bytes)
}

/// All of it as text; bytes that are no UTF-8 are replaced, for whoever parses it to stumble over.
pub fn whole_text(path: &Path) -> Result<String, CliFault> {
    whole(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// The name of a file without its folder; empty for standard input.
pub fn name(path: &Path) -> String {
    if is_standard(path) {
        return String::new();
    }
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The path that stands for standard input, or standard output.
pub fn is_standard(path: &Path) -> bool {
    path == Path::new("-")
}

fn failed(path: &Path, source: io::Error) -> CliFault {
    if is_standard(path) {
        CliFault::Input(source)
    } else {
        CliFault::FileRead {
            path: path.to_owned(),
            source,
        }
    }
}
