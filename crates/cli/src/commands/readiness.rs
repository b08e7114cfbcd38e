//! `jet readiness …`: environments judged from what was seen of them.

use std::fmt::Write;
use std::path::Path;

use jetbridge_core::facts::AppId;
use jetbridge_core::finding::{Counts, Params};
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::readiness::{
    self, Expectation, Facts, Judgement, Snapshot, State, expect, read_facts, read_snapshot,
};
use serde::Serialize;
use serde_json::{Map, Value};

use super::online;
use crate::args::{Format, Readiness, ReadinessJudge, ReadinessRun};
use crate::fault::CliFault;
use crate::files;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::{human, json, sarif};
use crate::words::say;

pub fn run(asked: &Readiness, output: &Output) -> Result<Verdict, CliFault> {
    match asked {
        Readiness::Judge(asked) => judge(asked, output),
        Readiness::Run(asked) => run_now(asked, output),
    }
}

/// Signs in, looks, and judges what was seen.
fn run_now(asked: &ReadinessRun, output: &Output) -> Result<Verdict, CliFault> {
    let facts = read_facts(&input::whole(&asked.facts)?).map_err(CliFault::Core)?;
    let client =
        AppId::read(&asked.client).ok_or_else(|| CliFault::value("--client", &asked.client))?;
    let object = online::Object {
        environment: facts.environment_url.clone(),
        client,
        errors: 0,
        secret: None,
        facts: Some(facts.clone()),
    };
    let tested = online::test(object, &asked.sign_in, output)?;
    let Some(surveyed) = &tested.surveyed else {
        return Err(CliFault::Core(online::stopped(&tested, output.language)));
    };
    let mut name = String::new();
    if let Some(file) = &asked.save_snapshot {
        name = file.display().to_string();
        let text = format!("{:#}\n", surveyed.document);
        let coming = files::Coming {
            path: file.clone(),
            bytes: text.as_bytes(),
            secret: false,
        };
        let folder = file
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        files::write(folder.unwrap_or(Path::new(".")), &[coming], asked.force)?;
    }
    told(&name, &facts, &surveyed.snapshot, output)
}

/// The answer of `jet readiness judge`.
#[derive(Serialize)]
struct Judged<'a> {
    room: &'static str,
    states: Map<String, Value>,
    findings: Vec<json::Told<'a>>,
    counts: Counts,
}

fn judge(asked: &ReadinessJudge, output: &Output) -> Result<Verdict, CliFault> {
    let facts = read_facts(&input::whole(&asked.facts)?).map_err(CliFault::Core)?;
    let snapshot = read_snapshot(&input::whole(&asked.file)?).map_err(CliFault::Core)?;
    told(&asked.file.display().to_string(), &facts, &snapshot, output)
}

fn told(
    file: &str,
    facts: &Facts,
    snapshot: &Snapshot,
    output: &Output,
) -> Result<Verdict, CliFault> {
    let expectations = expect(facts);
    let judgement = readiness::judge(&expectations, snapshot);
    let language = output.language;
    match output.format {
        Format::Json => Output::json(&Judged {
            room: "readiness",
            states: judgement
                .states
                .iter()
                .map(|(id, state)| ((*id).to_owned(), state.name().into()))
                .collect(),
            findings: json::Told::all(&judgement.findings, language),
            counts: judgement.counts,
        })?,
        Format::Sarif => Output::json(&sarif::of_findings(
            file,
            &judgement.findings,
            jetbridge_core::kinds(),
            language,
        ))?,
        Format::Human => {
            let mut out = list(&expectations, &judgement, language);
            out += &human::findings(file, &judgement.findings, |_| None, language);
            output.text(&out)?;
        }
    }
    Ok(match judgement.counts.error {
        0 => Verdict::Clean,
        _ => Verdict::Errors,
    })
}

/// Every expectation with its state, group by group.
fn list(expectations: &[Expectation<'_>], judgement: &Judgement, language: Language) -> String {
    let width = State::ALL
        .iter()
        .map(|state| name(*state, language).chars().count())
        .max()
        .unwrap_or_default();
    let mut out = String::new();
    let mut group = None;
    for (expectation, (id, state)) in expectations.iter().zip(&judgement.states) {
        if group != Some(expectation.group()) {
            group = Some(expectation.group());
            let heading = format!("readiness-group-{}", expectation.group().name());
            out += &say(&heading, language);
            out.push('\n');
        }
        let title = phrase::text(&format!("readiness-{id}.title"), &Params::new(), language);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "  {:width$}  {title}", name(*state, language));
    }
    out + "\n"
}

fn name(state: State, language: Language) -> String {
    say(&format!("readiness-state-{}", state.name()), language)
}
