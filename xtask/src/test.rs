//! `cargo xtask test`: everything continuous integration runs, from a bare machine.
//!
//! One set of features (`FEATURES`) serves clippy, the tests and the program whose window is driven, so that the
//! window's toolkit is compiled once.

use std::process::ExitCode;

use crate::child::Call;
use crate::fault::Fault;
use crate::house;
use crate::licences;
use crate::log::Log;
use crate::machine::{self, Purpose};
use crate::place::Place;
use crate::run;
use crate::suite::{Outcome, Suite};
use crate::tools;

/// The stages in order.
pub const STAGES: &[&str] = &[
    "machine",
    "npm",
    "format",
    "house",
    "spelling",
    "ui-format",
    "ui-lint",
    "ui-types",
    "ui-tests",
    "ui-build",
    "clippy",
    "build",
    "tests",
    "window",
    "licences",
    "advisories",
];

/// The window's pages are inside the program, as in the one that ships.
pub const FEATURES: [&str; 2] = ["--features", "custom-protocol"];

/// Runs every stage, or the named ones.
pub fn test(place: &Place, only: &[String]) -> Result<ExitCode, Fault> {
    if let Some(unknown) = only.iter().find(|name| !STAGES.contains(&name.as_str())) {
        return Err(Fault::Stage(unknown.clone()));
    }
    let mut suite = Suite::new(place, only);
    prepare(&mut suite, place);

    suite.stage("format", &[], |log| {
        cargo(place, log, &["fmt", "--all", "--check"], 5)
    });
    suite.stage("house", &[], |log| house::house(place, log));
    suite.stage("spelling", &["machine"], |log| {
        let typos = tools::typos(place, log)?;
        Call::new(typos, ["--format", "brief"], 5)
            .dir(&place.root)
            .logged(log)?;
        Ok(Outcome::Done)
    });

    suite.stage("ui-format", &["npm"], |log| npm(place, log, "format:check"));
    suite.stage("ui-lint", &["npm"], |log| npm(place, log, "lint"));
    suite.stage("ui-types", &["npm"], |log| npm(place, log, "check"));
    suite.stage("ui-tests", &["npm"], |log| npm(place, log, "test"));
    suite.stage("ui-build", &["npm"], |log| npm(place, log, "build"));

    suite.stage("clippy", &["machine", "ui-build"], |log| {
        let mut words = vec!["clippy", "--locked", "--workspace", "--all-targets"];
        words.extend(FEATURES);
        words.extend(["--", "-D", "warnings"]);
        cargo(place, log, &words, 40)
    });
    let words = [
        "test",
        "--locked",
        "--workspace",
        FEATURES[0],
        FEATURES[1],
        "--no-fail-fast",
    ];
    suite.stage("build", &["machine", "ui-build"], |log| {
        cargo(place, log, &[&words[..], &["--no-run"]].concat(), 60)
    });
    suite.stage("tests", &["build"], |log| {
        // The peers are installed by now, so a test that finds none has failed.
        Call::cargo(words, 30)
            .env("JETBRIDGE_PEERS", "1")
            .dir(&place.root)
            .logged(log)?;
        Ok(Outcome::Done)
    });
    suite.stage("window", &["build"], |log| run::window(place, log));

    suite.stage("licences", &["machine"], |log| {
        licences::licences(place, log)
    });
    suite.stage("advisories", &["licences"], |log| {
        licences::advisories(place, log)
    });
    Ok(suite.sum_up())
}

/// Installs what building and testing need.
pub fn setup(place: &Place) -> ExitCode {
    let mut suite = Suite::new(place, &[]);
    prepare(&mut suite, place);
    suite.sum_up()
}

fn prepare(suite: &mut Suite, place: &Place) {
    suite.stage("machine", &[], |log| {
        machine::ensure(&[Purpose::Build, Purpose::Test], log)?;
        Ok(Outcome::Done)
    });
    suite.stage("npm", &[], |log| {
        tools::npm_packages(place, log)?;
        tools::peer_packages(place, log)?;
        Ok(Outcome::Done)
    });
}

/// A cargo command as a stage.
pub fn cargo(place: &Place, log: &Log, words: &[&str], minutes: u64) -> Result<Outcome, Fault> {
    Call::cargo(words, minutes).dir(&place.root).logged(log)?;
    Ok(Outcome::Done)
}

/// A script of `ui/package.json` as a stage.
pub fn npm(place: &Place, log: &Log, script: &str) -> Result<Outcome, Fault> {
    Call::npm(["run", script], 10)
        .dir(place.ui())
        .env("CI", "1")
        .logged(log)?;
    Ok(Outcome::Done)
}
