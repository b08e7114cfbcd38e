//! `jet roster coupling FILE`: salespeople beside what Dataverse will show of them after the import.

use std::path::PathBuf;

use jetbridge_core::roster::document::couples_csv;

use super::prepare::{completed, naming};
use crate::args::{Coupling, Format};
use crate::fault::CliFault;
use crate::files;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::json::Coupled;

pub fn run(asked: &Coupling, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let (mut document, join) = completed(&asked.reading, &asked.mapping, &asked.joining, output)?;
    document.confirm_columns();
    let naming = naming(&asked.naming, &document)?;
    let couples = document.couples(naming.as_ref()).map_err(CliFault::Core)?;
    let csv = couples_csv(&couples, output.language);
    let out = asked.out.as_ref().filter(|path| !input::is_standard(path));
    if let Some(path) = out {
        files::write_one(path, csv.as_bytes(), asked.force)?;
    }
    if output.format == Format::Json {
        Output::json(&Coupled::of(
            &couples,
            join.as_ref(),
            out.map(PathBuf::as_path),
        ))?;
    } else if let Some(path) = out {
        output.text(&format!("{}\n", path.display()))?;
    } else {
        output.text(&csv)?;
    }
    Ok(Verdict::Clean)
}
