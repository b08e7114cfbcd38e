//! What can go wrong in a command of the project.

use std::path::PathBuf;
use std::time::Duration;

/// Why a command or a stage could not succeed.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The words after `cargo xtask` make no sense.
    #[error("{0}; `cargo xtask help` lists the commands")]
    Arguments(#[from] lexopt::Error),
    /// There is no such command.
    #[error("there is no command {0:?}; `cargo xtask help` lists them")]
    Verb(String),
    /// There is no such stage.
    #[error("there is no stage {0:?}; `cargo xtask help` lists them")]
    Stage(String),
    /// A program is not on this machine.
    #[error("{program} could not be started: {source}")]
    Start {
        /// The program's name.
        program: String,
        /// What the system said.
        source: std::io::Error,
    },
    /// A program ended with a failure.
    #[error("{program} ended with {status}")]
    Exit {
        /// The program with its first words.
        program: String,
        /// Exit status or signal.
        status: std::process::ExitStatus,
    },
    /// A program was still running at its time limit and was ended.
    #[error("{program} was ended after {} minutes, its time limit", limit.as_secs() / 60)]
    Time {
        /// The program with its first words.
        program: String,
        /// The limit.
        limit: Duration,
    },
    /// Somebody pressed Ctrl C.
    #[error("interrupted")]
    Interrupted,
    /// The interrupt handler could not be set.
    #[error("interrupts cannot be handled: {0}")]
    Handler(#[from] ctrlc::Error),
    /// A file of ours could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file of ours does not have the form it should.
    #[error("{what} cannot be read: {detail}")]
    Form {
        /// The file or answer.
        what: String,
        /// What its reader said.
        detail: String,
    },
    /// A check of ours found something; the log has the lines.
    #[error("{0} found")]
    Found(usize),
    /// The machine lacks something we may not install ourselves; the text is the line to run.
    #[error("this machine lacks packages. Run:\n    {0}")]
    Packages(String),
    /// The machine lacks something and we know no package manager for it.
    #[error("{0}")]
    Machine(String),
}

impl Fault {
    /// Turns a system error about a file into a fault that names the file.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
