//! Reading the project's own files, for the tests that look at them. (What the core may not do, its tests may.)
#![allow(
    dead_code,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::expect_used
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The top of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("the core lies two folders below the top")
        .to_owned()
}

/// All files below a folder with one of the endings, by path, with their text. A folder that is not there has none.
pub fn sources(folder: &Path, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|ending| endings.contains(&ending.to_string_lossy().as_ref()))
            {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The program's own code in Rust, TypeScript and Svelte, without tests in files of their own.
pub fn code() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in [
        "crates/core/src",
        "crates/cli/src",
        "crates/disk/src",
        "crates/online/src",
        "crates/practice/src",
        "src-tauri/src",
    ] {
        found.extend(sources(&root().join(folder), &["rs"]));
    }
    found.extend(sources(&root().join("ui/src"), &["ts", "svelte"]));
    found.retain(|(path, _)| !path.to_string_lossy().ends_with(".test.ts"));
    found
}

/// A generated file is as it should be; with `JETBRIDGE_BLESS` set it is made so.
pub fn assert_fresh(path: &str, expected: &str) {
    let file = root().join(path);
    if std::env::var_os("JETBRIDGE_BLESS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, expected).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        found == expected,
        "{path} is stale; `cargo xtask bless` refreshes it"
    );
}

/// The bytes of a file; panics with its name when there is none.
pub fn bytes(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// What lies in a folder, by name.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    found.sort();
    found
}
