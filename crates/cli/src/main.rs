//! `jet`: the judgement of Jetbridge at the command line.
//!
//! The same core as the window, for scripts, for continuous integration and for measuring. This crate reads files,
//! asks the core, prints the answer and decides nothing.

mod args;
mod commands;
mod excerpt;
mod fault;
mod files;
mod input;
mod interrupt;
mod output;
mod print;
mod progress;
mod words;

use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use crate::args::Jet;
use crate::fault::CliFault;
use crate::output::{Output, Verdict};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    // The language and the form of output are wanted before the arguments are understood: the help texts and the
    // faults about the arguments themselves stand in them.
    let early = args::early(&arguments);
    let output = Output::new(early);
    interrupt::listen();
    let command = words::command(early.language);
    let outcome = match command.try_get_matches_from(arguments) {
        Ok(matches) => Jet::from_arg_matches(&matches)
            .map_err(|error| CliFault::from_clap(&error))
            .and_then(|jet| commands::run(jet.command, &output)),
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            output.styled(&error.render()).map(|()| Verdict::Clean)
        }
        Err(error) => Err(CliFault::from_clap(&error)),
    };
    match outcome {
        Ok(Verdict::Clean) => ExitCode::SUCCESS,
        Ok(Verdict::Errors) => ExitCode::from(1),
        Err(fault) => {
            output.fault(&fault.into());
            ExitCode::from(2)
        }
    }
}
