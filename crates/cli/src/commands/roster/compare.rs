//! `jet roster compare FILE OTHER`: who is new, who is gone, what changed since the other list.

use jetbridge_core::roster::document::Reading;

use super::prepare::opened;
use crate::args::{Compare, Format};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::json::Compared;
use crate::print::tables;
use crate::progress::Progress;

pub fn run(asked: &Compare, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let mut document = opened(&asked.reading, None, output)?;
    document.confirm_columns();
    let reading = Reading {
        sheet: asked.other_sheet.clone(),
        ..Reading::default()
    };
    let bytes = input::whole(&asked.other)?;
    let name = input::name(&asked.other);
    let mut progress = Progress::new(output.language);
    let compared = document
        .compare_with(&name, bytes, &reading, &mut progress.steps())
        .map_err(CliFault::Core)?;
    drop(progress);
    if output.format == Format::Json {
        Output::json(&Compared::of(&compared))?;
    } else {
        output.text(&tables::comparison(&compared, output.language))?;
    }
    Ok(Verdict::Clean)
}
