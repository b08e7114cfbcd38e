//! Reading files and standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::fault::CliFault;

/// A source of bytes: a file, or standard input for `-`.
pub fn open(path: &Path) -> Result<Box<dyn Read>, CliFault> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(path).map_err(|source| failed(path, source))?;
    Ok(Box::new(file))
}

/// The fault of reading.
pub fn failed(path: &Path, source: io::Error) -> CliFault {
    if path == Path::new("-") {
        CliFault::Input(source)
    } else {
        CliFault::FileRead {
            path: path.to_owned(),
            source,
        }
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
    if path == Path::new("-") {
        return String::new();
    }
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
