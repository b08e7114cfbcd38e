//! `jet roster check FILE`: what is wrong, where, why, and what to do.

use std::collections::BTreeMap;
use std::convert::Infallible;

use jetbridge_core::finding::{Counts, Finding, Params};
use jetbridge_core::phrase;
use jetbridge_core::roster::decode::Encoding;
use jetbridge_core::roster::document::{Document, Step};
use jetbridge_core::roster::stream::{Checked, Checking, Doubtful, LISTED, Survey, Surveyed};
use jetbridge_core::roster::view::Origin;
use jetbridge_core::roster::{Choices, foreign};

use super::choices;
use super::lines::Lines;
use super::prepare::exclude;
use crate::args::{Check, Format};
use crate::fault::CliFault;
use crate::input::{self, Rereadable};
use crate::output::{Output, Verdict};
use crate::print::{human, json, sarif};
use crate::progress::Progress;

/// What was found, and how the list was read.
struct Judged {
    encoding: Option<String>,
    bom: bool,
    delimiter: Option<String>,
    line_ending: Option<String>,
    header_profile: String,
    data_records: u32,
    sheet: Option<String>,
    findings: Vec<Finding>,
    truncated: usize,
    counts: Counts,
    kinds: BTreeMap<&'static str, usize>,
}

pub fn run(asked: &Check, output: &Output) -> Result<Verdict, CliFault> {
    let path = &asked.reading.file;
    let choices = choices(&asked.reading, asked.profile.as_deref())?;
    let limit = if asked.all { usize::MAX } else { LISTED };
    let mut input = Rereadable::open(path)?;
    // What is left out is known when the whole list is.
    let start = input.first(8)?;
    let whole =
        !asked.reading.exclude.is_empty() || is_workbook(&start) || foreign(&start).is_some();
    let mut progress = Progress::new(output.language);
    let judged = if whole {
        of_document(asked, &input.first(usize::MAX)?, limit, &mut progress)?
    } else {
        of_text(&mut input, &choices, limit, &mut progress)?
    };
    drop(progress);
    let language = output.language;
    let named = path.display().to_string();
    let name = input::name(path);
    match output.format {
        Format::Json => Output::json(&document(&judged, &name, output))?,
        Format::Sarif => Output::json(&sarif::of_findings(
            &named,
            &judged.findings,
            jetbridge_core::kinds(),
            language,
        ))?,
        Format::Human => {
            let lines = Lines::of(
                &mut input,
                judged.encoding.as_deref(),
                judged.delimiter.as_deref(),
                &choices,
                &judged.findings,
            )?;
            let excerpt = |finding: &_| lines.as_ref()?.excerpt(finding);
            let mut text = human::findings(&named, &judged.findings, excerpt, language);
            text.push_str(&summary(&judged, output));
            output.text(&text)?;
        }
    }
    Ok(if judged.counts.error > 0 {
        Verdict::Errors
    } else {
        Verdict::Clean
    })
}

/// A zip archive, or the compound file of older programs: no text begins so.
fn is_workbook(start: &[u8]) -> bool {
    start.starts_with(b"PK\x03\x04") || start.starts_with(b"\xd0\xcf\x11\xe0")
}

/// Judges a text list of any length in blocks.
fn of_text(
    input: &mut Rereadable<'_>,
    choices: &Choices,
    limit: usize,
    progress: &mut Progress,
) -> Result<Judged, CliFault> {
    let begin = |surveyed| Checking::new(surveyed, choices, limit).map_err(CliFault::Core);
    let checked = if let Ok(checked) = feed(input, begin(None)?, progress)? {
        checked
    } else {
        let surveyed = survey(input, progress)?;
        feed(input, begin(Some(surveyed))?, progress)?
            .unwrap_or_else(|Doubtful| unreachable!("a survey leaves no doubt"))
    };
    let source = checked.source;
    Ok(Judged {
        encoding: source.encoding.map(Encoding::name),
        bom: source.bom,
        delimiter: source.separator.map(|byte| char::from(byte).to_string()),
        line_ending: source.line_ending.map(str::to_owned),
        header_profile: source.profile_id().to_owned(),
        data_records: checked.data_records,
        sheet: None,
        findings: checked.findings,
        truncated: checked.truncated,
        counts: checked.counts,
        kinds: checked.kinds,
    })
}

fn feed(
    input: &mut Rereadable<'_>,
    mut checking: Checking,
    progress: &mut Progress,
) -> Result<Result<Checked, Doubtful>, CliFault> {
    let (length, mut read) = (input.length(), 0);
    let fed = input.blocks(|block| {
        read += block.len() as u64;
        progress.at(Step::Review, read, length);
        checking.feed(block)
    })?;
    Ok(fed.and_then(|()| checking.finish()))
}

fn survey(input: &mut Rereadable<'_>, progress: &mut Progress) -> Result<Surveyed, CliFault> {
    let (length, mut read) = (input.length(), 0);
    let mut survey = Survey::default();
    let all: Result<(), Infallible> = input.blocks(|block| {
        read += block.len() as u64;
        progress.at(Step::Read, read, length);
        survey.feed(block);
        Ok(())
    })?;
    let Ok(()) = all;
    Ok(survey.finish())
}

/// Judges a list that has to be there as a whole: a workbook, or one of which something is left out.
fn of_document(
    asked: &Check,
    bytes: &[u8],
    limit: usize,
    progress: &mut Progress,
) -> Result<Judged, CliFault> {
    let choices = choices(&asked.reading, asked.profile.as_deref())?;
    let name = input::name(&asked.reading.file);
    let bytes = bytes.to_vec();
    let mut document = Document::open(&name, Origin::File, bytes, &choices, &mut progress.steps())
        .map_err(CliFault::Core)?;
    exclude(&asked.reading, &mut document)?;
    let source = document.view(0).source;
    let mut findings = document.found();
    let counts = Counts::of(&findings);
    let mut kinds = BTreeMap::new();
    for finding in &findings {
        *kinds.entry(finding.code).or_insert(0) += 1;
    }
    let truncated = findings.len().saturating_sub(limit);
    findings.truncate(limit);
    Ok(Judged {
        encoding: source.encoding,
        bom: source.bom,
        delimiter: source.delimiter,
        line_ending: source.line_ending,
        header_profile: source.header_profile,
        data_records: source.data_records,
        sheet: source.sheet,
        findings,
        truncated,
        counts,
        kinds,
    })
}

fn document<'a>(judged: &'a Judged, name: &'a str, output: &Output) -> json::Checked<'a> {
    json::Checked {
        room: "roster",
        source: json::Source {
            file: if name.is_empty() { "-" } else { name },
            encoding: judged.encoding.as_deref(),
            bom: judged.bom,
            delimiter: judged.delimiter.as_deref(),
            line_ending: judged.line_ending.as_deref(),
            header_profile: &judged.header_profile,
            data_records: judged.data_records,
            sheet: judged.sheet.as_deref(),
        },
        findings: json::Told::all(&judged.findings, output.language),
        truncated: Some(judged.truncated).filter(|more| *more > 0),
        counts: judged.counts,
        kinds: &judged.kinds,
    }
}

fn summary(judged: &Judged, output: &Output) -> String {
    let counts = judged.counts;
    let mut params = Params::from([
        ("records", judged.data_records.into()),
        ("errors", counts.error.into()),
        ("warnings", counts.warning.into()),
        ("hints", counts.info.into()),
    ]);
    let clean = counts == Counts::default();
    let id = if clean { "cli-clean" } else { "cli-summary" };
    let mut text = phrase::text(id, &params, output.language);
    text.push('\n');
    if judged.truncated > 0 {
        params.insert("count", judged.truncated.into());
        text.push_str(&phrase::text("cli-truncated", &params, output.language));
        text.push('\n');
    }
    text
}
