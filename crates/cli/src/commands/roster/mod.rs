//! `jet roster …`.

mod check;
mod compare;
mod convert;
mod coupling;
mod lines;
mod names;
mod prepare;
mod put_down;
mod template;
mod write;

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{Reading as Reads, heading_rows, profiles};
use jetbridge_core::roster::{Choices, Purpose};

use crate::args::{Reading, Roster};
use crate::fault::CliFault;
use crate::output::{Output, Verdict};

pub fn run(asked: &Roster, output: &Output) -> Result<Verdict, CliFault> {
    match asked {
        Roster::Check(asked) => check::run(asked, output),
        Roster::Write(asked) => write::run(asked, output),
        Roster::Convert(asked) => convert::run(asked, output),
        Roster::Compare(asked) => compare::run(asked, output),
        Roster::Coupling(asked) => coupling::run(asked, output),
        Roster::Template(asked) => template::run(asked, output),
        Roster::Names(asked) => names::run(asked, output),
    }
}

/// What the arguments say about reading and judging.
fn choices(asked: &Reading, profile: Option<&str>) -> Result<Choices, CliFault> {
    let profile = match profile {
        Some(name) => Some(one_of(name, &heading_rows())?),
        None => None,
    };
    Ok(Choices {
        reading: Reads {
            encoding: asked.encoding.clone(),
            delimiter: asked.delimiter.clone(),
            profile,
            sheet: asked.sheet.clone(),
        },
        purpose: Purpose {
            verified_domains: asked.verified_domain.clone(),
            bc_integration: asked.bc_integration,
        },
    })
}

/// The id of a template that can be written.
fn target_id(name: &str) -> Result<String, CliFault> {
    let all = profiles();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    one_of(name, &all)
}

/// The id among those there are; `entra` is short for the one of its kind.
fn one_of(name: &str, all: &[&str]) -> Result<String, CliFault> {
    let id = if name == "entra" {
        "entra-bulk-create-v1"
    } else {
        name
    };
    if all.contains(&id) {
        Ok(id.to_owned())
    } else {
        let unknown = Fault::new("profile-unknown").with("profile", name);
        Err(CliFault::Arguments(unknown))
    }
}
