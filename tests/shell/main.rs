//! Every command answers, asked as the window asks: through Tauri's own decoding, under its mock runtime. What a
//! desktop would do (dialogs, clipboard) is prepared. A file for each room.

// A test that cannot go on has failed; saying why once more would only hide what it tests.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod accounts;
mod checks;
mod connection;
mod customers;
mod desk;
mod explain;
mod people;
mod practice;
mod readiness;
mod registration;
mod roster;
mod testing;
mod window;

use std::fs;
use std::path::Path;

#[test]
fn every_declared_command_is_asked_here() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shell");
    let ours: String = fs::read_dir(here)
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let declared = include_str!("../../src-tauri/build.rs");
    let commands: Vec<&str> = declared
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\","))
        .collect();
    assert!(commands.len() > 20, "{commands:?}");
    for command in commands {
        assert!(
            ours.contains(&format!("\"{command}\",")),
            "nobody asks {command}"
        );
    }
}
