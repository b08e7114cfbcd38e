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

use jetbridge_core::roster::document::Reading as Reads;
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
fn choices(asked: &Reading, profile: Option<&str>) -> Choices {
    Choices {
        reading: Reads {
            encoding: asked.encoding.clone(),
            delimiter: asked.delimiter.clone(),
            profile: profile.map(|id| target_id(id).to_owned()),
            sheet: asked.sheet.clone(),
        },
        purpose: Purpose {
            verified_domains: asked.verified_domain.clone(),
            bc_integration: asked.bc_integration,
        },
    }
}

/// The id of a template; `entra` is short for the one there is.
fn target_id(name: &str) -> &str {
    if name == "entra" {
        "entra-bulk-create-v1"
    } else {
        name
    }
}
