//! What can go wrong at the command line itself.

use std::io;
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use jetbridge_core::fault::Fault;

/// A failure of the command line's own work.
#[derive(Debug, thiserror::Error)]
pub enum CliFault {
    /// The arguments do not fit; the fault is complete already.
    #[error("the arguments do not fit")]
    Arguments(Fault),
    /// The core could not do its part; the fault is complete already.
    #[error("the core could not do its part")]
    Core(Fault),
    /// No finding, error or table goes by this code.
    #[error("unknown code")]
    CodeUnknown {
        /// What was asked for.
        code: String,
    },
    /// The command has nothing to say in this form.
    #[error("no such form of output")]
    FormatUnavailable {
        /// `human`, `json`, `sarif`.
        format: &'static str,
    },
    /// A file cannot be read.
    #[error("a file cannot be read: {source}")]
    FileRead {
        /// The file as it was named.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("a file cannot be written: {source}")]
    FileWrite {
        /// The file as it was named.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Files are there already.
    #[error("{} files exist", paths.len())]
    FileExists {
        /// All that exist; never empty.
        paths: Vec<PathBuf>,
    },
    /// Standard input cannot be read.
    #[error("standard input cannot be read: {0}")]
    Input(io::Error),
    /// Standard input is to be two things at once.
    #[error("standard input was read already")]
    InputTwice,
    /// Standard output cannot be written.
    #[error("standard output cannot be written: {0}")]
    Output(io::Error),
}

impl CliFault {
    /// An option has a value it does not take.
    pub fn value(option: &'static str, value: &str) -> Self {
        Self::Arguments(
            Fault::new("option-value")
                .with("option", option)
                .with("value", value),
        )
    }

    /// What the parser of the arguments refuses.
    pub fn from_clap(error: &clap::Error) -> Self {
        let get = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            _ => String::new(),
        };
        // clap names an argument as in its usage line, `--out <DIR>`; people look for `--out`.
        let option = || {
            let named = get(ContextKind::InvalidArg);
            named.split(" <").next().unwrap_or_default().to_owned()
        };
        let fault = match error.kind() {
            ErrorKind::InvalidSubcommand => {
                Fault::new("command-unknown").with("command", get(ContextKind::InvalidSubcommand))
            }
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Fault::new("command-missing")
            }
            ErrorKind::MissingRequiredArgument => {
                Fault::new("option-missing").with("option", get(ContextKind::InvalidArg))
            }
            ErrorKind::ArgumentConflict => {
                let (option, other) = (option(), get(ContextKind::PriorArg));
                let other = other.split(" <").next().unwrap_or_default();
                if option == other {
                    Fault::new("option-repeated").with("option", option)
                } else {
                    Fault::new("option-conflict")
                        .with("option", option)
                        .with("other", other)
                }
            }
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
                let value = get(ContextKind::InvalidValue);
                if value.is_empty() {
                    Fault::new("option-value-missing").with("option", option())
                } else {
                    Fault::new("option-value")
                        .with("option", option())
                        .with("value", value)
                }
            }
            ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
                Fault::new("option-value-missing").with("option", option())
            }
            ErrorKind::InvalidUtf8 => Fault::new("option-not-text"),
            _ => Fault::new("option-unknown").with("option", option()),
        };
        Self::Arguments(fault.detail(error.kind()))
    }

    fn name(path: &Path) -> String {
        path.display().to_string()
    }
}

impl From<CliFault> for Fault {
    fn from(fault: CliFault) -> Self {
        let detail = fault.to_string();
        let told = match fault {
            CliFault::Arguments(fault) | CliFault::Core(fault) => return fault,
            CliFault::CodeUnknown { code } => Self::new("code-unknown").with("code", code),
            CliFault::FormatUnavailable { format } => {
                Self::new("format-unavailable").with("format", format)
            }
            CliFault::FileRead { path, source } => Self::new(match source.kind() {
                io::ErrorKind::NotFound => "file-missing",
                io::ErrorKind::PermissionDenied => "file-denied",
                _ => "file-unreadable",
            })
            .with("name", CliFault::name(&path)),
            CliFault::FileWrite { path, source } => Self::new(match source.kind() {
                io::ErrorKind::StorageFull => "disk-full",
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "folder-denied"
                }
                _ => "file-unwritable",
            })
            .with("name", CliFault::name(&path)),
            CliFault::FileExists { paths } => {
                Self::new("file-exists").with("count", paths.len()).with(
                    "name",
                    paths
                        .first()
                        .map(|path| CliFault::name(path))
                        .unwrap_or_default(),
                )
            }
            CliFault::InputTwice => Self::new("input-twice"),
            CliFault::Input(_) => Self::new("input-unreadable"),
            CliFault::Output(_) => Self::new("output-unwritable"),
        };
        told.detail(detail)
    }
}
