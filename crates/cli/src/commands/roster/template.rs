//! `jet roster template --out FILE`: an empty template, or one with an example person.

use jetbridge_core::finding::Params;
use jetbridge_core::phrase;
use jetbridge_core::roster::document::{profiles, template};
use serde::Serialize;

use super::target_id;
use crate::args::{Format, Template};
use crate::fault::CliFault;
use crate::files;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::{human, json};

/// What was written.
#[derive(Serialize)]
struct Answer {
    files: [json::File; 1],
}

pub fn run(asked: &Template, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let id = match &asked.profile {
        Some(name) => target_id(name)?,
        None => profiles().swap_remove(0),
    };
    let made = template(&id, asked.sample).map_err(CliFault::Core)?;
    if input::is_standard(&asked.out) {
        output.human_only()?;
        Output::raw(&made.bytes)?;
        return Ok(Verdict::Clean);
    }
    files::write_one(&asked.out, &made.bytes, asked.force)?;
    let written = json::File::of(&made, asked.out.display().to_string());
    if output.format == Format::Json {
        Output::json(&Answer { files: [written] })?;
    } else {
        let params = Params::from([("count", 1_i64.into())]);
        let told = phrase::text("cli-written", &params, output.language);
        output.text(&format!(
            "{told}\n{}",
            human::file(&written, output.language)
        ))?;
    }
    Ok(Verdict::Clean)
}
