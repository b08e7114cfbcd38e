//! `cargo xtask check`: the inner loop, under a minute once everything has been compiled. It leaves out whatever
//! needs the window's toolkit.

use std::process::ExitCode;

use crate::house;
use crate::place::Place;
use crate::suite::Suite;
use crate::test::{cargo, npm};
use crate::tools;

const CRATES: [&str; 10] = [
    "-p",
    "jetbridge-core",
    "-p",
    "jetbridge-disk",
    "-p",
    "jetbridge-cli",
    "-p",
    "jetbridge-online",
    "-p",
    "xtask",
];

/// Runs the quick stages.
pub fn check(place: &Place) -> ExitCode {
    let mut suite = Suite::new(place, &[]);
    suite.stage("format", &[], |log| {
        cargo(place, log, &["fmt", "--all", "--check"], 5)
    });
    suite.stage("house", &[], |log| house::house(place, log));
    suite.stage("clippy", &[], |log| {
        let mut words = vec!["clippy", "--all-targets"];
        words.extend(CRATES);
        words.extend(["--", "-D", "warnings"]);
        cargo(place, log, &words, 20)
    });
    suite.stage("tests", &[], |log| {
        cargo(place, log, &["test", "-p", "jetbridge-core"], 20)
    });
    suite.stage("ui-types", &[], |log| {
        tools::npm_packages(place, log)?;
        npm(place, log, "check")
    });
    suite.sum_up()
}
