//! Reading a file a person chose.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::fault::ShellFault;

/// A list of a hundred thousand people takes some twenty megabytes.
const LIMIT: u64 = 200_000_000;

/// Name without folder, to show; what is no Unicode in it is replaced.
pub fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The bytes of a file.
///
/// # Errors
/// When it is missing, cannot be read, or is longer than any list.
pub fn read(path: &Path) -> Result<Vec<u8>, ShellFault> {
    let fault = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => ShellFault::FileMissing {
            name: name_of(path),
        },
        _ => ShellFault::FileRead {
            name: name_of(path),
            source,
        },
    };
    let mut bytes = Vec::new();
    // One byte more than allowed tells a longer file apart, also one whose size the system does not know.
    let read = File::open(path)
        .and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes))
        .map_err(fault)?;
    if read as u64 > LIMIT {
        return Err(ShellFault::FileTooLarge {
            name: name_of(path),
            limit: LIMIT,
        });
    }
    Ok(bytes)
}

/// The text of a settings file.
///
/// # Errors
/// When it cannot be read, or is no text.
pub fn text(path: &Path) -> Result<String, ShellFault> {
    // Only text that is UTF-8 or says that it is UTF-16 occurs in settings files.
    let bytes = read(path)?;
    let units = |of: fn([u8; 2]) -> u16| {
        let units = bytes[2..]
            .chunks_exact(2)
            .map(|pair| of([pair[0], pair[1]]));
        String::from_utf16(&units.collect::<Vec<u16>>()).ok()
    };
    let text = match bytes.get(..2) {
        Some([0xff, 0xfe]) => units(u16::from_le_bytes),
        Some([0xfe, 0xff]) => units(u16::from_be_bytes),
        _ => String::from_utf8(bytes).ok(),
    };
    text.ok_or(ShellFault::NoConnection)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        std::fs::write(&path, b"\xff\x00a").unwrap();
        assert_eq!(read(&path).unwrap(), b"\xff\x00a");
    }

    #[test]
    fn what_is_not_there_is_missing_and_a_folder_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let missing = read(&folder.path().join("gone.csv"));
        assert!(matches!(missing, Err(ShellFault::FileMissing { name }) if name == "gone.csv"));
        assert!(read(folder.path()).is_err());
    }
}
