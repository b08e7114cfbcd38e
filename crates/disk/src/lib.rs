//! Files appear whole or not at all, and a set of files together or none of it.
//!
//! Every file is first written in full under a temporary name in the folder it belongs to and forced to the disk;
//! only when all of them stand are they renamed into place. A file that is replaced stays beside the new one as
//! `<name>.bak`. What fails half-way is taken back.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

/// Why a set of files was not written. The folder is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// Writing would replace files, and that was not asked for.
    #[error("{} names are taken", names.len())]
    Exists {
        /// The names that are taken; never empty.
        names: Vec<String>,
    },
    /// The disk refused a file.
    #[error("{name}: {source}")]
    Refused {
        /// Its name, without folder.
        name: String,
        /// What the system said.
        source: io::Error,
    },
}

/// A file to come: its name without folder, and its bytes.
pub type NewFile<'a> = (&'a str, &'a [u8]);

/// The names among `names` that the folder already has.
pub fn existing<'a>(folder: &Path, names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    names
        .into_iter()
        // A link to nowhere is a name that is taken, too.
        .filter(|name| folder.join(name).symlink_metadata().is_ok())
        .map(str::to_owned)
        .collect()
}

/// Writes a set of files into a folder: all of them or none.
///
/// # Errors
/// [`NotWritten::Exists`] when a name is taken and `replace` is not given, [`NotWritten::Refused`] when the
/// disk refuses. Either way the folder is left as it was.
pub fn write_all(folder: &Path, files: &[NewFile<'_>], replace: bool) -> Result<(), NotWritten> {
    let taken = existing(folder, files.iter().map(|(name, _)| *name));
    if !replace && !taken.is_empty() {
        return Err(NotWritten::Exists { names: taken });
    }
    let mut ready = Vec::with_capacity(files.len());
    for (name, bytes) in files {
        let file = temporary(folder, bytes).map_err(|source| refused(name, &source))?;
        ready.push((*name, file));
    }
    let mut placed = Placed::default();
    for (name, file) in ready {
        placed
            .place(folder, name, file, replace)
            .map_err(|source| refused(name, &source))?;
    }
    placed.keep();
    sync_folder(folder);
    Ok(())
}

/// Writes one file at a path: whole or not at all.
///
/// # Errors
/// As [`write_all`].
pub fn write_one(place: &Path, bytes: &[u8], replace: bool) -> Result<(), NotWritten> {
    let folder = match place.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    write_all(folder, &[(&name, bytes)], replace)
}

fn refused(name: &str, source: &io::Error) -> NotWritten {
    // Between the look and the rename somebody else may have taken the name.
    if source.kind() == io::ErrorKind::AlreadyExists {
        NotWritten::Exists {
            names: vec![name.to_owned()],
        }
    } else {
        NotWritten::Refused {
            name: name.to_owned(),
            source: bare(source),
        }
    }
}

/// The error without the folder that the temporary file's crate adds to it: paths stay on this side.
fn bare(error: &io::Error) -> io::Error {
    error
        .raw_os_error()
        .map_or_else(|| error.kind().into(), io::Error::from_raw_os_error)
}

fn temporary(folder: &Path, bytes: &[u8]) -> io::Result<TempPath> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".jetbridge-").suffix(".part");
    // A temporary file is private by default; what is written here is an ordinary document.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file: NamedTempFile = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file.into_temp_path())
}

/// What has been renamed into place so far; dropped before [`Placed::keep`] it takes everything back.
#[derive(Default)]
struct Placed(Vec<(PathBuf, Option<PathBuf>)>);

impl Placed {
    fn place(
        &mut self,
        folder: &Path,
        name: &str,
        file: TempPath,
        replace: bool,
    ) -> io::Result<()> {
        let target = folder.join(name);
        if replace && target.is_file() {
            let backup = folder.join(format!("{name}.bak"));
            temporary(folder, &fs::read(&target)?)?.persist(&backup)?;
            self.0.push((target.clone(), Some(backup)));
            file.persist(target)?;
        } else {
            file.persist_noclobber(&target)?;
            self.0.push((target, None));
        }
        Ok(())
    }

    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Placed {
    fn drop(&mut self) {
        for (target, backup) in self.0.drain(..).rev() {
            // The fault that brought us here is what the user hears; a second one would say nothing new.
            let _ = match backup {
                Some(backup) => fs::rename(backup, target),
                None => fs::remove_file(target),
            };
        }
    }
}

/// Makes the renames themselves last through a power cut. Only Unix can open a folder to do so; where it fails the
/// files are there all the same.
fn sync_folder(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_set_appears_whole() {
        let folder = tempfile::tempdir().unwrap();
        write_all(
            folder.path(),
            &[("a.csv", b"one"), ("b.csv", b"two")],
            false,
        )
        .unwrap();
        assert_eq!(names(folder.path()), ["a.csv", "b.csv"]);
        assert_eq!(fs::read(folder.path().join("b.csv")).unwrap(), b"two");
    }

    #[test]
    fn a_taken_name_stops_the_whole_set() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("b.csv"), "theirs").unwrap();
        let fault = write_all(folder.path(), &[("a.csv", b"1"), ("b.csv", b"2")], false);
        assert!(
            matches!(fault, Err(NotWritten::Exists { names }) if names == ["b.csv".to_owned()])
        );
        assert_eq!(names(folder.path()), ["b.csv"]);
        assert_eq!(fs::read(folder.path().join("b.csv")).unwrap(), b"theirs");
    }

    #[test]
    fn what_is_replaced_stays_as_backup() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.csv"), "old").unwrap();
        write_all(folder.path(), &[("a.csv", b"new")], true).unwrap();
        assert_eq!(names(folder.path()), ["a.csv", "a.csv.bak"]);
        assert_eq!(fs::read(folder.path().join("a.csv")).unwrap(), b"new");
        assert_eq!(fs::read(folder.path().join("a.csv.bak")).unwrap(), b"old");
    }

    #[test]
    fn a_failure_half_way_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.csv"), "old").unwrap();
        // A folder of that name cannot be renamed over.
        fs::create_dir(folder.path().join("c.csv")).unwrap();
        let set: [NewFile<'_>; 3] = [("a.csv", b"1"), ("b.csv", b"2"), ("c.csv", b"3")];
        write_all(folder.path(), &set, true).unwrap_err();
        assert_eq!(names(folder.path()), ["a.csv", "c.csv"]);
        assert_eq!(fs::read(folder.path().join("a.csv")).unwrap(), b"old");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_written_has_the_permissions_of_an_ordinary_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("plain"), "").unwrap();
        write_all(folder.path(), &[("a.csv", b"1")], false).unwrap();
        let mode = |name: &str| {
            fs::metadata(folder.path().join(name))
                .unwrap()
                .permissions()
                .mode()
        };
        assert_eq!(mode("a.csv"), mode("plain"));
    }
}
