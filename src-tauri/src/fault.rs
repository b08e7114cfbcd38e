//! What can go wrong in the shell itself: files, dialogs, clipboard, lists that are gone.
//!
//! Everything becomes a [`Fault`] before it crosses to the window, so the window knows one shape. Names of files
//! are parameters (the person chose them); folders and contents never are.

use std::io;

use jetbridge_core::fault::Fault;
use jetbridge_disk::NotWritten;

/// A failure of the shell's own work.
#[derive(Debug, thiserror::Error)]
pub enum ShellFault {
    /// No file of that name.
    #[error("the file is missing")]
    FileMissing {
        /// Its name, without folder.
        name: String,
    },
    /// The file is there and cannot be read.
    #[error("the file cannot be read: {source}")]
    FileRead {
        /// Its name, without folder.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// A list of people is never this long; reading it would only exhaust the memory.
    #[error("the file is larger than {limit} bytes")]
    FileTooLarge {
        /// Its name, without folder.
        name: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// Writing would replace files, and that was not asked for.
    #[error("names that are taken: {}", names.len())]
    FileExists {
        /// The names that are taken.
        names: Vec<String>,
    },
    /// The file cannot be written.
    #[error("the file cannot be written: {source}")]
    FileWrite {
        /// Its name, without folder.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// No list of people is open.
    #[error("no list is open")]
    NoList,
    /// The browser did not start.
    #[error("the browser did not start: {0}")]
    BrowserStart(tauri_plugin_opener::Error),
    /// No folder was chosen for this list.
    #[error("no folder was chosen")]
    FolderMissing,
    /// Nothing has been written that could be shown.
    #[error("nothing was written yet")]
    NothingWritten,
    /// The file manager did not start.
    #[error("the file manager did not start")]
    FolderShow(#[from] tauri_plugin_opener::Error),
    /// No browser started.
    #[error("no browser started")]
    BrowserMissing,
    /// The clipboard cannot be reached.
    #[error("the clipboard cannot be reached: {0}")]
    Clipboard(#[from] tauri_plugin_clipboard_manager::Error),
    /// The clipboard does not take a secret.
    #[error("the clipboard cannot be reached: {0}")]
    ClipboardSecret(#[from] arboard::Error),
    /// The clipboard holds no text.
    #[error("the clipboard holds no text")]
    ClipboardEmpty,
    /// No connection string stands in the material.
    #[error("no connection string was found")]
    NoConnection,
    /// The preferences cannot be kept.
    #[error("the preferences cannot be saved: {0}")]
    PreferencesSave(#[from] tauri_plugin_store::Error),
    /// No list of that number is open.
    #[error("list {id} is not open")]
    ListClosed {
        /// The number the window named.
        id: u32,
    },
    /// The work ended without an answer: a defect of ours.
    #[error("the work ended without an answer: {0}")]
    WorkLost(#[from] tauri::Error),
}

impl ShellFault {
    fn code(&self) -> &'static str {
        match self {
            Self::FileMissing { .. } => "file-missing",
            Self::FileRead { source, .. } if source.kind() == io::ErrorKind::PermissionDenied => {
                "file-denied"
            }
            Self::FileRead { .. } => "file-unreadable",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::FileExists { .. } => "file-exists",
            Self::FileWrite { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull => "disk-full",
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "folder-denied"
                }
                _ => "file-unwritable",
            },
            Self::NoList => "no-list",
            Self::BrowserStart(_) => "browser-start",
            Self::FolderMissing => "folder-missing",
            Self::NothingWritten => "nothing-written",
            Self::FolderShow(_) => "folder-show",
            Self::Clipboard(_) | Self::ClipboardSecret(_) => "clipboard-unavailable",
            Self::BrowserMissing => "browser-missing",
            Self::ClipboardEmpty => "clipboard-empty",
            Self::NoConnection => "connection-none-found",
            Self::PreferencesSave(_) => "preferences-save",
            Self::ListClosed { .. } => "list-closed",
            Self::WorkLost(_) => "work-lost",
        }
    }
}

impl From<NotWritten> for ShellFault {
    fn from(error: NotWritten) -> Self {
        match error {
            NotWritten::Exists { names } => Self::FileExists { names },
            NotWritten::Refused { name, source } => Self::FileWrite { name, source },
        }
    }
}

impl From<ShellFault> for Fault {
    fn from(fault: ShellFault) -> Self {
        let told = Self::new(fault.code()).detail(&fault);
        match fault {
            ShellFault::FileMissing { name }
            | ShellFault::FileRead { name, .. }
            | ShellFault::FileWrite { name, .. } => told.with("name", name),
            ShellFault::FileTooLarge { name, limit } => told.with("name", name).with(
                "megabytes",
                i64::try_from(limit / 1_000_000).unwrap_or(i64::MAX),
            ),
            ShellFault::FileExists { names } => told
                .with("count", names.len())
                .with("name", names.into_iter().next().unwrap_or_default()),
            ShellFault::NoList
            | ShellFault::BrowserStart(_)
            | ShellFault::FolderMissing
            | ShellFault::NothingWritten
            | ShellFault::FolderShow(_)
            | ShellFault::BrowserMissing
            | ShellFault::Clipboard(_)
            | ShellFault::ClipboardSecret(_)
            | ShellFault::ClipboardEmpty
            | ShellFault::NoConnection
            | ShellFault::PreferencesSave(_)
            | ShellFault::ListClosed { .. }
            | ShellFault::WorkLost(_) => told,
        }
    }
}
