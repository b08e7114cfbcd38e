//! For people: what stands beside the files. Comparisons, and what a second list said.

use std::fmt::Write;

use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::roster::document::{Comparison, Join, Someone};

use super::human::visible;
use crate::words::say;

fn count(id: &str, count: usize, language: Language) -> String {
    phrase::text(id, &Params::from([("count", count.into())]), language)
}

/// Writing to a string cannot fail.
fn line(out: &mut String, text: &str) {
    let _ = writeln!(out, "{text}");
}

/// Who is new, gone and changed.
pub fn comparison(compared: &Comparison, language: Language) -> String {
    let mut out = String::new();
    let who = |one: &Someone| {
        let params = Params::from([
            ("name", visible(&one.name).into()),
            ("id", visible(&one.id).into()),
            ("line", one.line.into()),
        ]);
        let id = if one.id == one.name || one.id.is_empty() {
            "cli-compare-named"
        } else {
            "cli-compare-person"
        };
        phrase::text(id, &params, language)
    };
    let mut section = |id: &str, people: &[Someone]| {
        if people.is_empty() {
            return;
        }
        line(&mut out, &count(id, people.len(), language));
        for one in people {
            line(&mut out, &format!("  {}", who(one)));
        }
        line(&mut out, "");
    };
    section("cli-compare-new", &compared.new);
    section("cli-compare-gone", &compared.gone);
    if !compared.changed.is_empty() {
        line(
            &mut out,
            &count("cli-compare-changed", compared.changed.len(), language),
        );
        for one in &compared.changed {
            line(&mut out, &format!("  {}", who(&one.who)));
            for difference in &one.differences {
                let column = format!("column-{}", difference.column.replace('_', "-"));
                let params = Params::from([
                    ("column", say(&column, language).into()),
                    ("before", visible(&difference.before).into()),
                    ("after", visible(&difference.after).into()),
                ]);
                let text = phrase::text("cli-compare-difference", &params, language);
                line(&mut out, &format!("    {text}"));
            }
        }
        line(&mut out, "");
    }
    line(
        &mut out,
        &count("cli-compare-same", compared.same as usize, language),
    );
    out
}

/// What a second list said of people without an address.
pub fn join(join: &Join, language: Language) -> String {
    let mut out = String::new();
    line(
        &mut out,
        &count("cli-join-matched", join.matched.len(), language),
    );
    for question in &join.questions {
        let candidates: Vec<String> = question
            .candidates
            .iter()
            .map(|one| visible(&format!("{} <{}>", one.name, one.address)))
            .collect();
        let params = Params::from([
            ("name", visible(&question.name).into()),
            ("candidates", candidates.join(", ").into()),
        ]);
        line(
            &mut out,
            &phrase::text("cli-join-question", &params, language),
        );
    }
    if !join.questions.is_empty() {
        line(&mut out, &say("cli-join-choose", language));
    }
    if !join.missing.is_empty() {
        line(
            &mut out,
            &count("cli-join-missing", join.missing.len(), language),
        );
    }
    out
}
