//! `jet explain CODE`: the words of a finding's code in general, or what a pasted error means and who acts.

use std::fmt::Write;
use std::path::Path;

use jetbridge_core::errors::{self, ErrorTold, ErrorsTold};
use jetbridge_core::fault::Fault;
use jetbridge_core::finding::{Kind, Params, Source};
use jetbridge_core::phrase::{self, Language};
use serde::Serialize;

use crate::args::{Explain, Format};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::human;
use crate::words::say;

pub fn run(asked: &Explain, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let kind = jetbridge_core::kinds().find(|kind| {
        kind.code == asked.code
            || kind
                .code
                .split_once('/')
                .is_some_and(|(_, name)| name == asked.code)
    });
    let Some(kind) = kind else {
        return error(asked, output);
    };
    let explained = Explained::of(kind, output.language);
    if output.format == Format::Json {
        Output::json(&explained)?;
    } else {
        output.text(&explained.text(output.language))?;
    }
    Ok(Verdict::Clean)
}

/// An error of a service: its code, or any text that holds it.
fn error(asked: &Explain, output: &Output) -> Result<Verdict, CliFault> {
    let pasted = asked.code == "-";
    let text = if pasted {
        input::whole_text(Path::new("-"))?
    } else {
        asked.code.clone()
    };
    let reading = errors::read(&text);
    if reading.is_empty() {
        return Err(if pasted {
            CliFault::Core(Fault::new("error-none"))
        } else {
            CliFault::CodeUnknown { code: text }
        });
    }
    let told = errors::tell(&reading, output.language, output.language);
    if output.format == Format::Json {
        Output::json(&told)?;
    } else {
        output.text(&spoken(&told, output.language))?;
    }
    Ok(Verdict::Clean)
}

fn spoken(told: &ErrorsTold, language: Language) -> String {
    let mut out = told
        .errors
        .iter()
        .map(|one| sheet(one, language))
        .collect::<Vec<_>>()
        .join("\n");
    if told.errors.is_empty() {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", say("cli-error-none", language));
    }
    for (id, value) in [
        ("error-id-trace", &told.trace_id),
        ("error-id-correlation", &told.correlation_id),
        ("error-id-request", &told.request_id),
        ("error-id-time", &told.time),
    ] {
        if let Some(value) = value {
            let params = Params::from([("value", value.as_str().into())]);
            let _ = writeln!(out, "{}", phrase::text(id, &params, language));
        }
    }
    out
}

fn sheet(error: &ErrorTold, language: Language) -> String {
    let unknown = say("cli-error-unknown", language);
    let mut steps = String::new();
    for (at, step) in error.steps.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(steps, "\n  {}. {step}", at + 1);
    }
    let source = error.source.join(", ");
    let source = if error.verified {
        source
    } else {
        let params = Params::from([("source", source.into())]);
        phrase::text("cli-source-unverified", &params, language)
    };
    let letter: String = error
        .letter
        .lines()
        .map(|line| format!("\n  {line}").trim_end_matches(' ').to_owned())
        .collect();
    let parts = [
        ("cli-error-cause", error.cause.as_ref()),
        ("cli-error-owner", error.owner_name.as_ref()),
        ("cli-do", Some(&steps).filter(|steps| !steps.is_empty())),
        ("cli-error-search", error.search.as_ref()),
        ("cli-source", Some(&source).filter(|_| error.known)),
        ("cli-error-letter", Some(&letter)),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter_map(|(name, text)| Some((Some(name), text?.as_str())))
        .collect();
    let meaning = error.meaning.as_ref().unwrap_or(&unknown);
    human::sheet(&error.code, meaning, &parts, language)
}

#[derive(Serialize)]
struct Explained {
    code: &'static str,
    severities: Vec<&'static str>,
    title: String,
    what: String,
    why: String,
    r#do: String,
    params: &'static [&'static str],
    source: Option<Basis>,
}

/// What the kind stands on; none for a choice of ours.
#[derive(Serialize)]
struct Basis {
    page: &'static str,
    row: &'static str,
    verified: bool,
}

impl Explained {
    fn of(kind: &Kind, language: Language) -> Self {
        let words = phrase::explain(kind, language);
        Self {
            code: kind.code,
            severities: kind.severities.iter().map(|one| one.name()).collect(),
            title: phrase::title(kind.code, language),
            what: words.what,
            why: words.why,
            r#do: words.r#do,
            params: kind.says,
            source: match kind.source {
                Source::Reference(page, row) => Some(Basis {
                    page,
                    row,
                    verified: true,
                }),
                Source::Unverified(page, row) => Some(Basis {
                    page,
                    row,
                    verified: false,
                }),
                Source::Design => None,
            },
        }
    }

    fn text(&self, language: Language) -> String {
        let severities: Vec<_> = self
            .severities
            .iter()
            .map(|name| say(&format!("cli-{name}"), language))
            .collect();
        let source = match &self.source {
            None => say("cli-source-design", language),
            Some(page) => {
                let named = format!("{} {}", page.page, page.row);
                if page.verified {
                    named
                } else {
                    let params = Params::from([("source", named.into())]);
                    phrase::text("cli-source-unverified", &params, language)
                }
            }
        };
        human::sheet(
            &format!("{} ({})", self.code, severities.join(", ")),
            &self.title,
            &[
                (None, &self.what),
                (Some("cli-why"), &self.why),
                (Some("cli-do"), &self.r#do),
                (Some("cli-source"), &source),
            ],
            language,
        )
    }
}
