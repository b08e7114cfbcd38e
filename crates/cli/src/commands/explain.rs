//! `jet explain CODE`: the words of a code in general, without any material.

use jetbridge_core::finding::{Kind, Params, Source};
use jetbridge_core::phrase::{self, Language};
use serde::Serialize;

use crate::args::{Explain, Format};
use crate::fault::CliFault;
use crate::output::{Output, Verdict};
use crate::print::human;
use crate::words::say;

pub fn run(asked: &Explain, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let kind = jetbridge_core::kinds()
        .find(|kind| {
            kind.code == asked.code
                || kind
                    .code
                    .split_once('/')
                    .is_some_and(|(_, name)| name == asked.code)
        })
        .ok_or_else(|| CliFault::CodeUnknown {
            code: asked.code.clone(),
        })?;
    let explained = Explained::of(kind, output.language);
    if output.format == Format::Json {
        Output::json(&explained)?;
    } else {
        output.text(&explained.text(output.language))?;
    }
    Ok(Verdict::Clean)
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
