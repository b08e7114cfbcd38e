//! `jet roster convert FILE --out DIR`: whatever the customer sent, made into the files for an import.

use std::path::Path;

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Counts;
use jetbridge_core::roster::document::Document;
use jetbridge_core::roster::view::Edit;

use super::prepare::{completed, given, naming, repaired, unknown};
use super::put_down::{Wanted, put_down, random, told};
use super::target_id;
use crate::args::{Convert, Format};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::json::{Converted, Told};
use crate::print::tables;

pub fn run(asked: &Convert, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    // Everywhere else a dash is standard output, which ends in somebody's terminal or log.
    if asked.passwords.as_deref() == Some(Path::new("-")) {
        return Err(CliFault::value("--passwords", "-"));
    }
    let (mut document, join) = completed(&asked.reading, &asked.mapping, &asked.joining, output)?;
    group(asked, &mut document)?;
    let target = aim(asked, &mut document)?;
    let fixed = repaired(&asked.fix, &mut document)?;
    // Passwords are made for those who say where they go, and for nobody else.
    if document.lacks_passwords() && asked.passwords.is_none() {
        let missing = Fault::new("option-missing").with("option", "--passwords");
        return Err(CliFault::Arguments(missing));
    }
    let naming = naming(&asked.naming, &document)?;
    let review = document
        .review_making(naming.as_ref(), &mut random)
        .map_err(CliFault::Core)?;
    let findings = review.findings().to_vec();
    let wanted = Wanted {
        source: &input::name(&asked.reading.file),
        target: &target,
        out: &asked.out,
        accept: &asked.accept,
        force: asked.force,
        manifest: true,
        passwords: asked.passwords.as_deref(),
    };
    // Who may be several people of the second list is nobody yet.
    let undecided = join.as_ref().is_some_and(|join| !join.questions.is_empty());
    let put = if undecided {
        None
    } else {
        put_down(review, &wanted, output)?
    };
    let verdict = Verdict::of_written(put.is_some());
    if output.format == Format::Json {
        let put = put.unwrap_or_default();
        Output::json(&Converted {
            files: put.files,
            manifest: put.manifest,
            passwords: put.passwords,
            join,
            fixed: Told::all(&fixed, output.language),
            counts: Counts::of(&findings),
            findings: Told::all(&findings, output.language),
        })?;
    } else {
        let mut text = join
            .as_ref()
            .map_or_else(String::new, |join| tables::join(join, output.language));
        let file = &asked.reading.file;
        let missing = if undecided {
            "cli-not-decided"
        } else {
            "cli-not-written"
        };
        text.push_str(&told(
            file,
            output,
            put.as_ref(),
            &fixed,
            &findings,
            missing,
        ));
        output.text(&text)?;
    }
    Ok(verdict)
}

fn group(asked: &Convert, document: &mut Document) -> Result<(), CliFault> {
    let groups = given("--licence-group", &asked.licence_group)?;
    if groups.is_empty() {
        return Ok(());
    }
    match document.assign_groups(&groups).first() {
        Some(who) => Err(unknown(who)),
        None => Ok(()),
    }
}

/// Says what is written; answers the id of the template.
fn aim(asked: &Convert, document: &mut Document) -> Result<String, CliFault> {
    if let Some(path) = &asked.template {
        let template = input::whole(path)?;
        document.load_template(&template).map_err(CliFault::Core)?;
    }
    let mut target = document.view(0).target;
    if let Some(id) = &asked.target {
        target.profile = target_id(id)?;
    }
    if let Some(max_users) = asked.max_users {
        target.max_users = max_users;
    }
    target.by_country = asked.split_by_country;
    target.by_group = asked.split_by_group;
    if let Some(code) = &asked.usage_location {
        let code = code.to_uppercase();
        if !jetbridge_core::reference::countries::is_code(&code) {
            return Err(CliFault::value("--usage-location", &code));
        }
        target.usage_location = Some(code);
    }
    let id = target.profile.clone();
    document
        .edit(&Edit::Target(target))
        .map_err(CliFault::Core)?;
    Ok(id)
}
