//! One file per command: read, ask the core, print.

mod completions;
mod connection;
mod explain;
mod man;
mod online;
mod practice;
mod readiness;
mod reference;
mod registration;
mod roster;

use crate::args::Command;
use crate::fault::CliFault;
use crate::output::{Output, Verdict};

/// Runs a command.
pub fn run(command: Command, output: &Output) -> Result<Verdict, CliFault> {
    match command {
        Command::Explain(asked) => explain::run(&asked, output),
        Command::Completions(asked) => completions::run(&asked, output),
        Command::Man(asked) => man::run(&asked, output),
        Command::Roster(asked) => roster::run(&asked, output),
        Command::Connection(asked) => connection::run(&asked, output),
        Command::Registration(asked) => registration::run(&asked, output),
        Command::Readiness(asked) => readiness::run(&asked, output),
        Command::Practice(asked) => practice::run(&asked, output),
        Command::Reference(asked) => reference::run(&asked, output),
    }
}
