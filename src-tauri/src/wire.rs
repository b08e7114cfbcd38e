//! The shapes that only the shell and the window share; those of a room are with the room.
//!
//! Together with the core's they are generated into `ui/src/ipc/types.ts` (see `tests/wire.rs`).

use std::collections::BTreeMap;

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::view::{RosterView, RowView, WrittenFile};
use serde::Serialize;

use crate::preferences::Preferences;

/// What the window needs before it draws.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Start {
    /// What was remembered.
    pub preferences: Preferences,
    /// Version of the app.
    pub version: &'static str,
    /// The system the app runs on.
    pub platform: Platform,
    /// Ids of the heading rows that can be written, default first.
    pub profiles: Vec<String>,
    /// Our column keys in order, per family of lists (`M`, `N`, `B`).
    #[cfg_attr(
        feature = "typescript",
        ts(type = "Record<\"M\" | \"N\" | \"B\", string[]>")
    )]
    pub keys: BTreeMap<&'static str, Vec<String>>,
    /// A list that is already open, from the command line or before a reload.
    pub roster: Option<RosterView>,
}

/// The system the app runs on.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Platform {
    /// Linux and its like.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

impl Platform {
    /// The system this was built for.
    pub const HERE: Self = if cfg!(target_os = "windows") {
        Self::Windows
    } else if cfg!(target_os = "macos") {
        Self::Macos
    } else {
        Self::Linux
    };
}

/// Rows of an open list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Rows {
    /// The revision they belong to.
    pub revision: u32,
    /// The rows asked for, as far as there are any.
    pub rows: Vec<RowView>,
}

/// The folder the consultant chose in the system's dialog; its path stays in Rust.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChosenFolder {
    /// Last part of the path, to show.
    pub name: String,
    /// Names of files there that writing would replace.
    pub existing: Vec<String>,
}

/// What writing left behind.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Written {
    /// Last part of the folder's path, to show.
    pub folder: String,
    /// The files.
    pub files: Vec<WrittenFile>,
}

/// Something long is going on.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Progress {
    /// What.
    pub work: Work,
    /// How far.
    pub done: u32,
    /// Out of how many; none when unknown.
    pub total: Option<u32>,
}

/// Kinds of long work.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Work {
    /// Reading a list.
    Read,
    /// Judging it.
    Review,
    /// Writing files.
    Write,
}

/// What the window is told without having asked.
///
/// It travels over a channel the window opens with `listen`, not as a Tauri event: a page that may listen to events
/// could listen to Tauri's own, and those carry the paths of dropped files.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case", tag = "told", content = "value")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Told {
    /// A drag is over the window (true) or has left it (false).
    Drag(bool),
    /// A list was opened without being asked for: dropped, or handed over by a second start.
    RosterOpened(Box<RosterView>),
    /// How far the long work is; none when it has ended.
    Progress(Option<Progress>),
    /// A fault of work that nobody waits for.
    Fault(Fault),
}
