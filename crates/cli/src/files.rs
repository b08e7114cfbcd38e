//! Writing files: whole or not at all, all of them or none, and nothing replaced unasked.

use std::fs;
use std::path::Path;

use jetbridge_disk::{NewFile, NotWritten};

use crate::fault::CliFault;

/// Writes a set of files into a folder, which is made where it is missing.
pub fn write(folder: &Path, files: &[(String, Vec<u8>)], replace: bool) -> Result<(), CliFault> {
    let made = !folder.exists();
    fs::create_dir_all(folder).map_err(|source| CliFault::FileWrite {
        path: folder.to_owned(),
        source,
    })?;
    let set: Vec<NewFile<'_>> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    jetbridge_disk::write_all(folder, &set, replace).map_err(|error| {
        if made {
            // Only an empty folder goes; that is what we made.
            let _ = fs::remove_dir(folder);
        }
        not_written(folder, error)
    })
}

/// Writes one file.
pub fn write_one(path: &Path, bytes: &[u8], replace: bool) -> Result<(), CliFault> {
    let folder = path.parent().unwrap_or(Path::new(""));
    jetbridge_disk::write_one(path, bytes, replace).map_err(|error| not_written(folder, error))
}

fn not_written(folder: &Path, error: NotWritten) -> CliFault {
    match error {
        NotWritten::Exists { names } => CliFault::FileExists {
            paths: names.iter().map(|name| folder.join(name)).collect(),
        },
        NotWritten::Refused { name, source } => CliFault::FileWrite {
            path: folder.join(name),
            source,
        },
    }
}
