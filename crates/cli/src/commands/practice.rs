//! `jet practice`: a tenant to practise on, for as long as the program runs.

use std::fmt::Write;
use std::thread;

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Params;
use jetbridge_core::phrase;
use jetbridge_core::readiness::read_snapshot;
use jetbridge_practice::{Addresses, Customer, Options, Practice, Trouble};
use serde_json::json;

use crate::args::{Format, Practice as Asked};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};

pub fn run(asked: &Asked, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let mut options = match &asked.snapshot {
        Some(file) => {
            let bytes = input::whole(file)?;
            // What does not fit is refused with its place, as everywhere; what is served is the document as it came.
            read_snapshot(&bytes).map_err(CliFault::Core)?;
            let snapshot = serde_json::from_slice(&bytes).map_err(|error| {
                CliFault::Core(
                    Fault::new("readiness-snapshot-json")
                        .with("line", error.line())
                        .with("column", error.column()),
                )
            })?;
            Options::of(vec![Customer::of_snapshot(&snapshot)])
        }
        None => Options::contoso().map_err(|error| CliFault::Core(error.into()))?,
    };
    options.language = output.language;
    options.troubles = asked
        .trouble
        .iter()
        .filter_map(|name| Trouble::named(name))
        .collect();
    let practice = Practice::start(options).map_err(|error| CliFault::Core(error.into()))?;
    if output.format == Format::Json {
        Output::json(&json!({ "practice": practice.addresses(), "troubles": asked.trouble }))?;
    } else {
        output.text(&told(practice.addresses(), output))?;
    }
    // Until Ctrl-C, which ends the program and everything in it.
    loop {
        thread::park();
    }
}

/// The addresses, one in a line.
fn told(addresses: &Addresses, output: &Output) -> String {
    let say = |id: &str| phrase::text(id, &Params::new(), output.language);
    let mut lines = Vec::new();
    for customer in &addresses.customers {
        lines.push((say("practice-panel.environment"), &customer.environment));
        lines.push((say("practice-panel.tenant"), &customer.tenant));
        lines.push((say("practice-panel.application"), &customer.application));
    }
    lines.push((say("practice-panel.authority"), &addresses.authority));
    lines.push((
        say("practice-panel.business-central"),
        &addresses.business_central,
    ));
    lines.push((say("cli-practice-graph"), &addresses.graph));
    lines.push((say("cli-practice-discovery"), &addresses.discovery));
    lines.push((say("practice-panel"), &addresses.panel));
    let width = lines
        .iter()
        .map(|(name, _)| name.chars().count())
        .max()
        .unwrap_or_default();
    let mut out = format!("{}\n\n", say("cli-practice-begun"));
    for (name, value) in lines {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name:<width$}  {value}");
    }
    out
}
