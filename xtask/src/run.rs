//! `cargo xtask run`: from a fresh clone to the open window; and the window without a display, for tests.

use std::path::Path;

use crate::child::Call;
use crate::fault::Fault;
use crate::log::Log;
use crate::machine::{self, Purpose};
use crate::place::Place;
use crate::suite::Outcome;
use crate::test::FEATURES;
use crate::tools;

/// The screen the tests' window opens on.
const SCREEN: &str = "-screen 0 1600x1000x24";

/// Sets up what is missing, builds, and opens the window, or takes a picture of it where there is no display.
pub fn run(place: &Place, picture: Option<&Path>) -> Result<(), Fault> {
    if picture.is_none() && !has_display() {
        return Err(Fault::Machine(
            "there is no display here. A picture of the window can be had all the same:\n    \
             cargo xtask run --headless-screenshot jetbridge.png"
                .to_owned(),
        ));
    }
    let log = Log::begin(&place.logs(), "run")?;
    let purposes: &[Purpose] = if picture.is_some() {
        &[Purpose::Build, Purpose::Test]
    } else {
        &[Purpose::Build]
    };
    println!("--- machine");
    machine::ensure(purposes, &log)?;
    println!("--- user interface");
    tools::npm_packages(place, &log)?;
    Call::npm(["run", "build"], 10).dir(place.ui()).shown()?;
    println!("--- app (a first build takes some minutes)");
    Call::cargo(["build", "--locked", "--package", "jetbridge"], 60)
        .argument(FEATURES[0])
        .argument(FEATURES[1])
        .dir(&place.root)
        .shown()?;
    if let Some(file) = picture {
        let file = std::path::absolute(file).map_err(Fault::file(file))?;
        println!("--- picture");
        screenshot(place, &file, &log)?;
        println!("{}", file.display());
        return Ok(());
    }
    println!("--- Jetbridge is open");
    Call::new(place.program("jetbridge"), [""; 0], 0).foreground()
}

/// Drives the real window through every scenario.
pub fn window(place: &Place, log: &Log) -> Result<Outcome, Fault> {
    if !cfg!(target_os = "linux") {
        return Ok(Outcome::Left(
            "the window is driven on Linux only".to_owned(),
        ));
    }
    off_screen(place, "tests/e2e/run.mjs", 20).logged(log)?;
    Ok(Outcome::Done)
}

/// Saves a picture of the window with the practice list open.
pub fn screenshot(place: &Place, file: &Path, log: &Log) -> Result<(), Fault> {
    if !cfg!(target_os = "linux") {
        return Err(Fault::Machine(
            "pictures without a display are taken on Linux only".to_owned(),
        ));
    }
    off_screen(place, "tests/e2e/screenshot.mjs", 5)
        .argument(file)
        .logged(log)
}

/// Takes the pictures of the guide.
pub fn guide(place: &Place, log: &Log) -> Result<(), Fault> {
    if !cfg!(target_os = "linux") {
        return Err(Fault::Machine(
            "pictures without a display are taken on Linux only".to_owned(),
        ));
    }
    off_screen(place, "tests/e2e/guide.mjs", 20).logged(log)
}

/// A script on a display and a session bus of its own: no other Jetbridge, keyring or window is in reach.
pub fn off_screen(place: &Place, script: &str, minutes: u64) -> Call {
    // This reporter says again at the end what failed: the last lines of a log are what is shown of it.
    let words = [
        "--",
        "xvfb-run",
        "-a",
        "-s",
        SCREEN,
        "node",
        "--test-reporter=spec",
        script,
    ];
    Call::new("dbus-run-session", words, minutes)
        .dir(&place.root)
        .env("JETBRIDGE_APP", place.program("jetbridge"))
        // Without a GPU the default renderer draws a few pictures a second.
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
