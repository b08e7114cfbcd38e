//! Where things are.

use std::path::{Path, PathBuf};

use crate::fault::Fault;

/// The folders every command works in.
pub struct Place {
    /// Top of the checkout.
    pub root: PathBuf,
    /// Cargo's target folder, wherever the environment or a configuration file put it.
    pub target: PathBuf,
}

impl Place {
    /// Looks the folders up.
    pub fn find() -> Result<Self, Fault> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = here.parent().unwrap_or(here).to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => root.join(folder),
            None => root.join("target"),
        };
        let place = Self { root, target };
        std::fs::create_dir_all(place.logs()).map_err(Fault::file(place.logs()))?;
        Ok(place)
    }

    /// Logs of the stages, and the tools installed for them.
    pub fn logs(&self) -> PathBuf {
        self.target.join("xtask")
    }

    /// The user interface's own folder.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A release program that cargo built.
    pub fn release(&self, name: &str) -> PathBuf {
        self.target
            .join("release")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// A debug program that cargo built.
    pub fn program(&self, name: &str) -> PathBuf {
        self.target
            .join("debug")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}
