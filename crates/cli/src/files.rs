//! Writing files: whole or not at all, all of them or none, and nothing replaced unasked.

use std::fs;
use std::path::{Path, PathBuf};

use jetbridge_disk::{NotWritten, Placement, Readers};

use crate::fault::CliFault;
use crate::interrupt;

/// A file to come: its place, its bytes, and whether it holds secrets.
pub struct Coming<'a> {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub bytes: &'a [u8],
    /// Only its owner may read it.
    pub secret: bool,
}

/// Writes a set of files, all or none. The folder most of them go into is made where it is missing.
pub fn write(folder: &Path, files: &[Coming<'_>], replace: bool) -> Result<(), CliFault> {
    let made = !folder.exists();
    fs::create_dir_all(folder).map_err(|source| CliFault::FileWrite {
        path: folder.to_owned(),
        source,
    })?;
    let set: Vec<Placement<'_>> = files
        .iter()
        .map(|file| Placement {
            path: &file.path,
            bytes: file.bytes,
            readers: if file.secret {
                Readers::Owner
            } else {
                Readers::Ordinary
            },
        })
        .collect();
    let _whole = interrupt::hold();
    jetbridge_disk::write_placed(&set, replace).map_err(|error| {
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
    let _whole = interrupt::hold();
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
