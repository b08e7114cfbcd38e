//! `jet roster check FILE`: what is wrong, where, why, and what to do.

use std::collections::BTreeMap;

use jetbridge_core::finding::{Counts, Params};
use jetbridge_core::phrase;
use jetbridge_core::roster::document::Document;
use jetbridge_core::roster::view::Origin;

use super::choices;
use super::lines::Lines;
use crate::args::{Check, Format};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::{human, json, sarif};

/// How many findings are listed unless all are asked for.
const LISTED: usize = 10_000;

pub fn run(asked: &Check, output: &Output) -> Result<Verdict, CliFault> {
    let path = &asked.reading.file;
    let choices = choices(&asked.reading, asked.profile.as_deref());
    let bytes = input::whole(path)?;
    let document = Document::open(
        &input::name(path),
        Origin::File,
        bytes,
        &choices,
        &mut |_, _, _| true,
    )
    .map_err(CliFault::Core)?;
    let source = document.view(0).source;
    let mut findings = document.found();
    let counts = Counts::of(&findings);
    let mut kinds = BTreeMap::new();
    for finding in &findings {
        *kinds.entry(finding.code).or_insert(0_usize) += 1;
    }
    let truncated = findings.len().saturating_sub(LISTED);
    if !asked.all && truncated > 0 {
        findings.truncate(LISTED);
    }
    let truncated = Some(truncated).filter(|more| *more > 0 && !asked.all);
    let language = output.language;
    let named = path.display().to_string();
    match output.format {
        Format::Json => Output::json(&json::Checked {
            room: "roster",
            source: json::Source {
                file: if source.file.is_empty() {
                    "-"
                } else {
                    &source.file
                },
                encoding: source.encoding.as_deref(),
                bom: source.bom,
                delimiter: source.delimiter.as_deref(),
                line_ending: source.line_ending.as_deref(),
                header_profile: &source.header_profile,
                data_records: source.data_records,
                sheet: source.sheet.as_deref(),
            },
            findings: json::Told::all(&findings, language),
            truncated,
            counts,
            kinds: &kinds,
        })?,
        Format::Sarif => Output::json(&sarif::of_findings(
            &named,
            &findings,
            jetbridge_core::kinds(),
            language,
        ))?,
        Format::Human => {
            let lines = Lines::of(&document, &findings);
            let excerpt = |finding: &_| lines.as_ref()?.excerpt(finding);
            let mut text = human::findings(&named, &findings, excerpt, language);
            text.push_str(&summary(source.data_records, counts, truncated, output));
            output.text(&text)?;
        }
    }
    Ok(if counts.error > 0 {
        Verdict::Errors
    } else {
        Verdict::Clean
    })
}

fn summary(records: u32, counts: Counts, truncated: Option<usize>, output: &Output) -> String {
    let mut params = Params::from([
        ("records", records.into()),
        ("errors", counts.error.into()),
        ("warnings", counts.warning.into()),
        ("hints", counts.info.into()),
    ]);
    let clean = counts == Counts::default();
    let id = if clean { "cli-clean" } else { "cli-summary" };
    let mut text = phrase::text(id, &params, output.language);
    text.push('\n');
    if let Some(more) = truncated {
        params.insert("count", more.into());
        text.push_str(&phrase::text("cli-truncated", &params, output.language));
        text.push('\n');
    }
    text
}
