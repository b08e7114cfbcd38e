//! The window's start and memory beside an empty window's, and its long lists: part of `cargo xtask bench`.

use crate::child::Call;
use crate::fault::Fault;
use crate::log::Log;
use crate::machine::{self, Purpose};
use crate::place::Place;
use crate::run;
use crate::test::FEATURES;
use crate::tools;

/// Builds both programs as they ship and starts them in turns, then opens long lists in ours; the scripts print what
/// came out.
pub fn start(place: &Place) -> Result<(), Fault> {
    if !cfg!(target_os = "linux") {
        println!("The window's start is measured on Linux only.");
        return Ok(());
    }
    let log = Log::begin(&place.logs(), "bench")?;
    machine::ensure(&[Purpose::Build, Purpose::Test], &log)?;
    tools::npm_packages(place, &log)?;
    Call::npm(["run", "build"], 10).dir(place.ui()).shown()?;
    let build = [
        "build",
        "--release",
        "--locked",
        "--package",
        "jetbridge",
        "--bin",
        "jetbridge",
        "--example",
        "empty-window",
    ];
    Call::cargo(build, 60)
        .argument(FEATURES[0])
        .argument(FEATURES[1])
        .dir(&place.root)
        .shown()?;
    Call::new(
        "dbus-run-session",
        ["--", "node", "tests/bench/start.mjs"],
        10,
    )
    .dir(&place.root)
    .env("JETBRIDGE_APP", place.release("jetbridge"))
    .env("EMPTY_WINDOW", place.release("examples/empty-window"))
    .shown()?;
    run::off_screen(place, "tests/bench/long.mjs", 15)
        .env("JETBRIDGE_APP", place.release("jetbridge"))
        .shown()
}
