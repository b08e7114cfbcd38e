//! Files appear whole or not at all, and a set of files together or none of it.
//!
//! Every file is first written in full under a temporary name in the folder it belongs to and forced to the disk;
//! only when all of them stand are they renamed into place. A file that is replaced stays beside the new one as
//! `<name>.bak`. What fails half-way is taken back.

use std::collections::BTreeSet;
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

/// Who may read what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// As the folder and the system have it for ordinary documents.
    Ordinary,
    /// Nobody but the owner, where the system has owners: for files that hold secrets. So is the copy of what they
    /// replace.
    Owner,
}

/// A file to come at a place of its own.
#[derive(Debug, Clone, Copy)]
pub struct Placement<'a> {
    /// Where.
    pub path: &'a Path,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Who may read it.
    pub readers: Readers,
}

/// Writes a set of files into a folder: all of them or none.
///
/// # Errors
/// [`NotWritten::Exists`] when a name is taken and `replace` is not given, [`NotWritten::Refused`] when the
/// disk refuses. Either way the folder is left as it was.
pub fn write_all(folder: &Path, files: &[NewFile<'_>], replace: bool) -> Result<(), NotWritten> {
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
    let set: Vec<Placement<'_>> = paths
        .iter()
        .zip(files)
        .map(|(path, (_, bytes))| Placement {
            path,
            bytes,
            readers: Readers::Ordinary,
        })
        .collect();
    write_placed(&set, replace)
}

/// Writes a set of files, each at its own place: all of them or none. The folders must be there.
///
/// # Errors
/// As [`write_all`].
pub fn write_placed(files: &[Placement<'_>], replace: bool) -> Result<(), NotWritten> {
    let taken: Vec<String> = files
        .iter()
        .filter(|file| file.path.symlink_metadata().is_ok())
        .map(|file| name(file.path))
        .collect();
    if !replace && !taken.is_empty() {
        return Err(NotWritten::Exists { names: taken });
    }
    let mut seen = BTreeSet::new();
    for file in files {
        if !seen.insert(place(file.path)) {
            // The second would take the first one's place, and its backup.
            return Err(refused(
                &name(file.path),
                &io::ErrorKind::InvalidInput.into(),
            ));
        }
    }
    let mut ready = Vec::with_capacity(files.len());
    for file in files {
        let part = temporary(folder(file.path), file.bytes, file.readers)
            .map_err(|source| refused(&name(file.path), &source))?;
        ready.push((file, part));
    }
    let mut placed = Placed::default();
    for (file, part) in ready {
        placed
            .place(file, part, replace)
            .map_err(|source| refused(&name(file.path), &source))?;
    }
    placed.keep();
    let folders: BTreeSet<&Path> = files.iter().map(|file| folder(file.path)).collect();
    for folder in folders {
        sync_folder(folder);
    }
    Ok(())
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// The name without folder; a path that has none (`.`) is all the name there is.
fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// A file's place, however the way to its folder is written.
fn place(path: &Path) -> PathBuf {
    let folder = folder(path);
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    path.file_name()
        .map_or_else(|| folder.clone(), |name| folder.join(name))
}

/// Writes one file at a path: whole or not at all.
///
/// # Errors
/// As [`write_all`].
pub fn write_one(place: &Path, bytes: &[u8], replace: bool) -> Result<(), NotWritten> {
    let file = Placement {
        path: place,
        bytes,
        readers: Readers::Ordinary,
    };
    write_placed(&[file], replace)
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

fn temporary(folder: &Path, bytes: &[u8], readers: Readers) -> io::Result<TempPath> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".jetbridge-").suffix(".part");
    // A temporary file is private by default; an ordinary document is not.
    #[cfg(unix)]
    if readers == Readers::Ordinary {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = readers;
    let mut file: NamedTempFile = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file.into_temp_path())
}

/// What has been renamed into place so far; dropped before [`Placed::keep`] it takes everything back.
#[derive(Default)]
struct Placed(Vec<(PathBuf, Option<PathBuf>)>);

impl Placed {
    fn place(&mut self, file: &Placement<'_>, part: TempPath, replace: bool) -> io::Result<()> {
        let target = file.path.to_owned();
        if replace && target.is_file() {
            let backup = target.with_file_name(format!("{}.bak", name(&target)));
            let old = fs::read(&target)?;
            temporary(folder(&target), &old, file.readers)?.persist(&backup)?;
            self.0.push((target.clone(), Some(backup)));
            part.persist(target)?;
        } else if replace && target.symlink_metadata().is_ok() {
            // A folder, a device, a link to nowhere: nothing that a file takes the place of.
            return Err(io::ErrorKind::InvalidInput.into());
        } else {
            part.persist_noclobber(&target)?;
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

    #[test]
    fn one_place_takes_one_file_of_a_set() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        fs::write(folder.path().join("a.csv"), "theirs").unwrap();
        let straight = folder.path().join("a.csv");
        let around = folder.path().join("sub").join("..").join("a.csv");
        let set = [&straight, &around].map(|path| Placement {
            path,
            bytes: b"ours",
            readers: Readers::Ordinary,
        });
        let fault = write_placed(&set, true);
        assert!(matches!(fault, Err(NotWritten::Refused { name, .. }) if name == "a.csv"));
        assert_eq!(names(folder.path()), ["a.csv", "sub"]);
        assert_eq!(fs::read(straight).unwrap(), b"theirs");
    }

    #[test]
    fn a_folder_in_the_way_is_not_a_name_that_may_be_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let sub = folder.path().join("sub");
        fs::create_dir(&sub).unwrap();
        let taken = write_one(&sub, b"1", false);
        assert!(matches!(taken, Err(NotWritten::Exists { .. })));
        let refused = write_one(&sub, b"1", true);
        assert!(matches!(refused, Err(NotWritten::Refused { name, .. }) if name == "sub"));
        let here = write_one(Path::new("."), b"1", true);
        assert!(matches!(here, Err(NotWritten::Refused { name, .. }) if name == "."));
        assert_eq!(names(folder.path()), ["sub"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_to_nowhere_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("nowhere", &link).unwrap();
        let refused = write_one(&link, b"1", true);
        assert!(matches!(refused, Err(NotWritten::Refused { .. })));
        assert_eq!(names(folder.path()), ["link"]);
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

    #[cfg(unix)]
    #[test]
    fn a_secret_is_for_its_owner_and_a_set_may_have_several_places() {
        use std::os::unix::fs::PermissionsExt;
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (plain, secret) = (one.path().join("plain"), two.path().join("secret"));
        let set = [
            Placement {
                path: &plain,
                bytes: b"1",
                readers: Readers::Ordinary,
            },
            Placement {
                path: &secret,
                bytes: b"2",
                readers: Readers::Owner,
            },
        ];
        write_placed(&set, false).unwrap();
        // Again, so that there is something to keep beside it.
        write_placed(&set, true).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&secret), 0o600);
        assert_eq!(mode(&two.path().join("secret.bak")), 0o600);
        assert_ne!(mode(&plain) & 0o044, 0);
        // A place that cannot be written takes the whole set back.
        let nowhere = two.path().join("no/such/file");
        let set = [
            Placement {
                path: &one.path().join("new"),
                ..set[0]
            },
            Placement {
                path: &nowhere,
                ..set[1]
            },
        ];
        write_placed(&set, false).unwrap_err();
        assert_eq!(names(one.path()), ["plain", "plain.bak"]);
    }
}
