//! The project's own commands, `cargo xtask …`: set up, run, test.
//!
//! They are a program and not a shell script so that Linux, macOS and Windows have the same ones. Everything that
//! continuous integration knows is here; `.ci/run` only calls `cargo xtask test`.

mod bench;
mod bless;
mod check;
mod child;
mod dist;
mod fault;
mod fuzz;
mod house;
mod licences;
mod log;
mod machine;
mod place;
mod run;
mod start;
mod suite;
mod test;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::fault::Fault;
use crate::place::Place;

const HELP: &str = "\
cargo xtask run                             set up what is missing, build, open the window
cargo xtask run --headless-screenshot FILE  the same without a display: a picture of the practice list
cargo xtask test [--only STAGE]...          everything continuous integration runs
cargo xtask check                           the quick inner loop: format, clippy, core tests, UI types
cargo xtask bless                           refresh generated files and the README's picture
cargo xtask bench                           measure the command line on long lists, and the window's start
cargo xtask fuzz [--seconds N]              every fuzz target, a minute each unless said otherwise
cargo xtask dist                            an optimised build in a package for this system
cargo xtask setup                           install what building and testing need, and stop

Stages of test: ";

fn main() -> ExitCode {
    match command() {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("cargo xtask: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<ExitCode, Fault> {
    use lexopt::prelude::*;

    let mut arguments = lexopt::Parser::from_env();
    let mut verb: Option<String> = None;
    let mut picture: Option<PathBuf> = None;
    let mut only: Vec<String> = Vec::new();
    let mut seconds = 60;
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => verb = Some("help".to_owned()),
            Long("headless-screenshot") => picture = Some(arguments.value()?.into()),
            Long("seconds") => seconds = arguments.value()?.parse()?,
            Long("only") => only.push(arguments.value()?.string()?),
            Value(word) if verb.is_none() => verb = Some(word.string()?),
            other => return Err(other.unexpected().into()),
        }
    }

    child::listen_for_interrupts()?;
    let place = Place::find()?;
    match verb.as_deref() {
        Some("run") => run::run(&place, picture.as_deref()).map(|()| ExitCode::SUCCESS),
        Some("test") => test::test(&place, &only),
        Some("check") => Ok(check::check(&place)),
        Some("bless") => Ok(bless::bless(&place)),
        Some("bench") => bench::bench(&place).map(|()| ExitCode::SUCCESS),
        Some("dist") => dist::dist(&place).map(|()| ExitCode::SUCCESS),
        Some("fuzz") => fuzz::fuzz(&place, seconds).map(|()| ExitCode::SUCCESS),
        Some("setup") => Ok(test::setup(&place)),
        None | Some("help") => {
            println!("{HELP}{}.", test::STAGES.join(", "));
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => Err(Fault::Verb(other.to_owned())),
    }
}
