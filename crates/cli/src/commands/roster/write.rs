//! `jet roster write FILE --out DIR`: the files for the import, once no error is open.

use std::collections::BTreeSet;

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::{Counts, Finding, Params};
use jetbridge_core::phrase;
use jetbridge_core::roster::document::{Document, Naming, OutFile, handed_over};
use jetbridge_core::roster::names::Transliteration;
use jetbridge_core::roster::view::{Edit, Origin};

use super::{choices, target_id};
use crate::args::{Format, Write};
use crate::fault::CliFault;
use crate::output::{Output, Verdict};
use crate::print::human;
use crate::print::json::{File, Told, Written};
use crate::{files, input};

pub fn run(asked: &Write, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let (document, fixed) = prepared(asked)?;
    let mut random = |bytes: &mut [u8]| {
        getrandom::fill(bytes).map_err(|error| Fault::new("randomness-missing").detail(error))
    };
    let review = document
        .review_making(naming(asked)?.as_ref(), &mut random)
        .map_err(CliFault::Core)?;
    let findings = review.findings().to_vec();
    let made = match handed_over(review, &asked.accept) {
        Ok(made) => Some(made),
        // Not a failure of ours: the findings say what stands in the way.
        Err(fault) if fault.code == "errors-open" => None,
        Err(fault) => return Err(CliFault::Core(fault)),
    };
    let verdict = if made.is_some() {
        Verdict::Clean
    } else {
        Verdict::Errors
    };
    let written = put_down(asked, &made.unwrap_or_default())?;
    let language = output.language;
    if output.format == Format::Json {
        Output::json(&Written {
            files: written,
            fixed: Told::all(&fixed, language),
            counts: Counts::of(&findings),
            findings: Told::all(&findings, language),
        })?;
    } else {
        output.text(&told(asked, output, &written, &fixed, &findings))?;
    }
    Ok(verdict)
}

/// The list as it is to be written, with what was repaired in it.
fn prepared(asked: &Write) -> Result<(Document, Vec<Finding>), CliFault> {
    let bytes = input::whole(&asked.reading.file)?;
    let name = input::name(&asked.reading.file);
    let choices = choices(&asked.reading, None);
    let mut document = Document::open(&name, Origin::File, bytes, &choices, &mut |_, _, _| true)
        .map_err(CliFault::Core)?;
    let mut target = document.view(0).target;
    if let Some(id) = &asked.target {
        target_id(id).clone_into(&mut target.profile);
    }
    if let Some(max_users) = asked.max_users {
        target.max_users = max_users;
    }
    target.by_country = asked.split_by_country;
    document
        .edit(&Edit::Target(target))
        .map_err(CliFault::Core)?;
    if asked.fix != "safe" {
        return Ok((document, Vec::new()));
    }
    let before = document.found();
    document.edit(&Edit::FixSafe).map_err(CliFault::Core)?;
    let after = document.found();
    let left: BTreeSet<_> = after
        .iter()
        .map(|finding| (finding.code, &finding.location))
        .collect();
    let fixed = before
        .into_iter()
        .filter(|finding| {
            finding.fix.as_ref().is_some_and(|fix| fix.safe)
                && !left.contains(&(finding.code, &finding.location))
        })
        .collect();
    Ok((document, fixed))
}

/// How user names are proposed, if they are.
fn naming(asked: &Write) -> Result<Option<Naming>, CliFault> {
    let Some(pattern) = &asked.username_pattern else {
        return Ok(None);
    };
    let domain = asked.domain.clone().ok_or_else(|| {
        CliFault::Arguments(Fault::new("option-missing").with("option", "--domain"))
    })?;
    let transliteration = match asked.transliteration.as_deref() {
        None | Some("strip") => Transliteration::Strip,
        Some("nordic_long") => Transliteration::NordicLong,
        Some("german") => Transliteration::German,
        Some("icao") => Transliteration::Icao,
        Some(other) => return Err(CliFault::value("--transliteration", other)),
    };
    Ok(Some(Naming {
        pattern: pattern.clone(),
        transliteration,
        domain,
    }))
}

fn put_down(asked: &Write, made: &[OutFile]) -> Result<Vec<File>, CliFault> {
    if made.is_empty() {
        return Ok(Vec::new());
    }
    let set: Vec<_> = made
        .iter()
        .map(|file| (file.name.clone(), file.bytes.clone()))
        .collect();
    files::write(&asked.out, &set, asked.force)?;
    Ok(made
        .iter()
        .map(|file| File::of(file, asked.out.join(&file.name).display().to_string()))
        .collect())
}

fn told(
    asked: &Write,
    output: &Output,
    written: &[File],
    fixed: &[Finding],
    findings: &[Finding],
) -> String {
    let language = output.language;
    let count = |id: &str, count: usize| {
        let params = Params::from([("count", count.into())]);
        phrase::text(id, &params, language)
    };
    let file = asked.reading.file.display().to_string();
    let mut out = human::findings(&file, findings, |_| None, language);
    if !fixed.is_empty() {
        out.push_str(&count("cli-fixed", fixed.len()));
        out.push('\n');
    }
    if written.is_empty() {
        out.push_str(&crate::words::say("cli-not-written", language));
        out.push('\n');
    } else {
        out.push_str(&count("cli-written", written.len()));
        out.push('\n');
        for one in written {
            out.push_str(&human::file(one, language));
        }
    }
    out
}
