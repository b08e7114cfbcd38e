//! The log, and what it must never hold: anything of a customer's material.
//!
//! Codes, counts and times are written; texts, names, file names and folders are not. Other crates do not know that
//! rule, so nothing of theirs is written either.

use std::panic;

use tauri::{Runtime, plugin::TauriPlugin};
use tauri_plugin_log::{Builder, RotationStrategy, Target, TargetKind};

/// What our own log records begin with.
const OURS: &str = "jetbridge";

/// The log plugin: one file in the system's folder for logs, renewed when it passes a megabyte.
pub fn log<R: Runtime>() -> TauriPlugin<R> {
    let file = Target::new(TargetKind::LogDir {
        file_name: Some(OURS.to_owned()),
    });
    Builder::new()
        .targets([file])
        .filter(|record| record.target().starts_with(OURS))
        .level(log::LevelFilter::Info)
        .max_file_size(1_000_000)
        .rotation_strategy(RotationStrategy::KeepOne)
        .build()
}

/// Says where a panic happened and not what it said: the standard message may quote the text at hand.
pub fn panics() {
    panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        log::error!("panic at {place}");
        // Before the log stands, and for whoever started the app in a terminal.
        eprintln!("jetbridge: panic at {place}");
    }));
}
