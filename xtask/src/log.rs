//! The log of a stage.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::fault::Fault;

/// Where the output of a stage goes.
pub struct Log {
    /// The file.
    pub path: PathBuf,
}

impl Log {
    /// Starts an empty log for a stage.
    pub fn begin(folder: &Path, stage: &str) -> Result<Self, Fault> {
        let log = Self::of(folder, stage);
        File::create(&log.path).map_err(Fault::file(&log.path))?;
        Ok(log)
    }

    /// The log of a stage that has run.
    pub fn of(folder: &Path, stage: &str) -> Self {
        Self {
            path: folder.join(format!("{stage}.log")),
        }
    }

    /// Adds a line.
    pub fn line(&self, text: &str) -> Result<(), Fault> {
        writeln!(self.open()?, "{text}").map_err(Fault::file(&self.path))
    }

    /// The last line, for saying how far a program is.
    pub fn last(&self) -> String {
        self.text().lines().last().unwrap_or_default().to_owned()
    }

    /// The last lines that say more than that something went well, for showing after a failure.
    pub fn tail(&self, lines: usize) -> Vec<String> {
        let quiet = |line: &&str| {
            line.trim().is_empty()
                || line.ends_with(" ... ok")
                || line.starts_with('✔')
                || line.starts_with("running ")
                || line.starts_with("test result: ok")
        };
        let text = self.text();
        let told: Vec<&str> = text.lines().filter(|line| !quiet(line)).collect();
        told[told.len().saturating_sub(lines)..]
            .iter()
            .map(|line| (*line).to_owned())
            .collect()
    }

    fn text(&self) -> String {
        let bytes = std::fs::read(&self.path).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The file, to append to.
    pub fn open(&self) -> Result<File, Fault> {
        OpenOptions::new()
            .append(true)
            .open(&self.path)
            .map_err(Fault::file(&self.path))
    }
}
