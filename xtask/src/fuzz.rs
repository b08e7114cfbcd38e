//! `cargo xtask fuzz`: every fuzz target for a bounded time, from what it has learnt so far.

use std::path::PathBuf;

use crate::child::{Call, on_path};
use crate::fault::Fault;
use crate::log::Log;
use crate::place::Place;
use crate::tools;

/// Samples a target begins with, as folders below the root.
const SEEDS: [(&str, &str); 6] = [
    ("roster_decode", "crates/core/tests/fixtures/samples"),
    ("roster_headings", "crates/core/tests/fixtures/samples"),
    ("roster_convert", "crates/core/tests/fixtures/samples"),
    ("roster_table", "crates/core/tests/fixtures/samples"),
    ("roster_text", "crates/core/tests/fixtures/samples"),
    ("roster_workbook", "crates/core/tests/fixtures/workbooks"),
];

/// Runs every target for so many seconds.
pub fn fuzz(place: &Place, seconds: u32) -> Result<(), Fault> {
    let log = Log::begin(&place.logs(), "fuzz")?;
    let nightly = on_path("rustup")
        && Call::new("rustup", ["run", "nightly", "rustc", "--version"], 1)
            .logged(&log)
            .is_ok();
    if !nightly {
        return Err(Fault::Machine(
            "fuzzing instruments the standard library, which takes a nightly compiler. Run:\n    \
             rustup toolchain install nightly --profile minimal"
                .to_owned(),
        ));
    }
    let program = tools::cargo_fuzz(place, &log)?;
    // cargo-fuzz would take the compiler that runs us.
    let nightly = |verb: &str, minutes| {
        Call::new("rustup", ["run", "nightly"], minutes)
            .argument(&program)
            .argument(verb)
            .env("CARGO", "cargo")
            .dir(&place.root)
    };
    println!("--- building every target with its instruments");
    nightly("build", 120).shown()?;
    for target in targets(place)? {
        println!("--- {target}");
        let mut call = nightly("run", 10 + u64::from(seconds) / 60).argument(&target);
        for corpus in corpora(place, &target)? {
            call = call.argument(corpus);
        }
        call.argument("--")
            .argument(format!("-max_total_time={seconds}"))
            .shown()?;
    }
    Ok(())
}

/// What a target has learnt so far, which it adds to, and the samples it begins with.
fn corpora(place: &Place, target: &str) -> Result<Vec<PathBuf>, Fault> {
    let learnt = place.root.join("fuzz/corpus").join(target);
    std::fs::create_dir_all(&learnt).map_err(Fault::file(&learnt))?;
    let seeds = SEEDS.iter().filter(|(of, _)| *of == target);
    let seeds = seeds.map(|(_, folder)| place.root.join(folder));
    Ok(std::iter::once(learnt).chain(seeds).collect())
}

fn targets(place: &Place) -> Result<Vec<String>, Fault> {
    let folder = place.root.join("fuzz/fuzz_targets");
    let entries = std::fs::read_dir(&folder).map_err(Fault::file(&folder))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| Some(entry.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}
