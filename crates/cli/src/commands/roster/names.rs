//! `jet roster names FILE`: user names for people, by pattern and transliteration.

use std::fmt::Write;

use jetbridge_core::finding::Severity;
use jetbridge_core::phrase;
use jetbridge_core::roster::names::{Proposal, Request, Response, propose};

use crate::args::{Format, Names};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::words::say;

pub fn run(asked: &Names, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let text = input::whole_text(&asked.file)?;
    let people = Request::from_json(&text)
        .and_then(|request| propose(&request))
        .map_err(|error| CliFault::Core(error.into()))?;
    let errors = people
        .iter()
        .filter_map(|one| one.finding)
        .any(|doubt| doubt.severity() == Severity::Error);
    if output.format == Format::Json {
        Output::json(&Response { people })?;
    } else {
        output.text(&table(&people, output))?;
    }
    Ok(if errors {
        Verdict::Errors
    } else {
        Verdict::Clean
    })
}

/// One line for each person: the name, the proposal, and what to look at.
fn table(people: &[Proposal], output: &Output) -> String {
    let mut out = String::new();
    for one in people {
        let name = format!("{} {}", one.first, one.last);
        let proposed = one
            .user_name
            .clone()
            .unwrap_or_else(|| say("cli-no-proposal", output.language));
        let mut line = format!("{:<28} {proposed:<40}", name.trim());
        if let Some(doubt) = one.finding {
            line.push(' ');
            line.push_str(&phrase::title(doubt.code(), output.language));
        }
        if let Some(other) = &one.clash_with {
            line.push_str(": ");
            line.push_str(other);
        }
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}
