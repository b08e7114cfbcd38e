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
        let paths: Vec<&Path> = files.iter().map(|file| file.path.as_path()).collect();
        not_written(&paths, error)
    })
}

/// Writes one file.
pub fn write_one(path: &Path, bytes: &[u8], replace: bool) -> Result<(), CliFault> {
    let _whole = interrupt::hold();
    jetbridge_disk::write_one(path, bytes, replace).map_err(|error| not_written(&[path], error))
}

/// The fault with the paths of the files as they were asked for.
fn not_written(paths: &[&Path], error: NotWritten) -> CliFault {
    let path = |name: &str| {
        let named = |path: &&&Path| path.file_name().is_some_and(|own| own == name);
        let path = paths.iter().find(named);
        path.map_or_else(|| PathBuf::from(name), |path| path.to_path_buf())
    };
    match error {
        NotWritten::Exists { names } => CliFault::FileExists {
            paths: names.iter().map(|name| path(name)).collect(),
        },
        NotWritten::Refused { name, source } => CliFault::FileWrite {
            path: path(&name),
            source,
        },
    }
}
