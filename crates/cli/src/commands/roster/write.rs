//! `jet roster write FILE --out DIR`: the files for the import, once no error is open.

use jetbridge_core::finding::Counts;
use jetbridge_core::roster::view::Edit;

use super::prepare::{naming, opened, repaired};
use super::put_down::{Wanted, put_down, random, told};
use super::target_id;
use crate::args::{Format, Write};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::json::{Told, Written};

pub fn run(asked: &Write, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let mut document = opened(&asked.reading, None, output)?;
    let mut target = document.view(0).target;
    if let Some(id) = &asked.target {
        target.profile = target_id(id)?;
    }
    if let Some(max_users) = asked.max_users {
        target.max_users = max_users;
    }
    target.by_country = asked.split_by_country;
    let id = target.profile.clone();
    document
        .edit(&Edit::Target(target))
        .map_err(CliFault::Core)?;
    let fixed = repaired(&asked.fix, &mut document)?;
    let naming = naming(&asked.naming, &document)?;
    let review = document
        .review_making(naming.as_ref(), &mut random)
        .map_err(CliFault::Core)?;
    let findings = review.findings().to_vec();
    let wanted = Wanted {
        source: &input::name(&asked.reading.file),
        target: &id,
        out: &asked.out,
        accept: &asked.accept,
        force: asked.force,
        manifest: asked.manifest,
        passwords: None,
    };
    let put = put_down(review, &wanted, output)?;
    let verdict = Verdict::of_written(put.is_some());
    if output.format == Format::Json {
        Output::json(&Written {
            files: put.unwrap_or_default().files,
            fixed: Told::all(&fixed, output.language),
            counts: Counts::of(&findings),
            findings: Told::all(&findings, output.language),
        })?;
    } else {
        let file = &asked.reading.file;
        let missing = "cli-not-written";
        let text = told(file, output, put.as_ref(), &fixed, &findings, missing);
        output.text(&text)?;
    }
    Ok(verdict)
}
