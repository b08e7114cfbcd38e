//! `cargo xtask bless`: refreshes what is generated and checked in. The tests that guard those files write them
//! instead of comparing when `JETBRIDGE_BLESS` is set, so nothing is generated in two ways.

use std::process::ExitCode;

use crate::child::Call;
use crate::machine::{self, Purpose};
use crate::place::Place;
use crate::run;
use crate::suite::{Outcome, Suite};
use crate::test::{FEATURES, npm};
use crate::tools;

/// Refreshes the generated files, the README's picture and those of the guide.
pub fn bless(place: &Place) -> ExitCode {
    let mut suite = Suite::new(place, &[]);
    suite.stage("machine", &[], |log| {
        machine::ensure(&[Purpose::Build, Purpose::Test], log)?;
        Ok(Outcome::Done)
    });
    suite.stage("npm", &[], |log| {
        tools::npm_packages(place, log)?;
        Ok(Outcome::Done)
    });
    suite.stage("ui-build", &["npm"], |log| npm(place, log, "build"));
    suite.stage("generated", &["machine", "ui-build"], |log| {
        let mut words = vec!["test", "--workspace", "--no-fail-fast"];
        words.extend(FEATURES);
        Call::cargo(words, 60)
            .dir(&place.root)
            .env("JETBRIDGE_BLESS", "1")
            .logged(log)?;
        npm(place, log, "format")
    });
    suite.stage("picture", &["generated"], |log| {
        run::screenshot(place, &place.root.join("docs/screenshot.png"), log)?;
        Ok(Outcome::Done)
    });
    suite.stage("guide", &["generated"], |log| {
        run::guide(place, log)?;
        Ok(Outcome::Done)
    });
    suite.sum_up()
}
