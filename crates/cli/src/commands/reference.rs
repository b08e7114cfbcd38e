//! `jet reference TABLE`: what is documented, row by row.

use std::fmt::Write;

use jetbridge_core::accounts::{AccessMode, KnownAccounts, comparisons};
use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::reference::{business_central, integration, scopes};
use serde_json::{Value, json};

use crate::args::{Format, Reference};
use crate::fault::CliFault;
use crate::output::{Output, Verdict};

pub fn run(asked: &Reference, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let rows = match asked.table.as_str() {
        "roles" => json!(integration::roles()),
        "licences" => json!(integration::licences()),
        "mappings" => json!(integration::mappings()),
        "rules" => json!(integration::rules()),
        "jobs" => json!(integration::jobs()),
        "access-modes" => access_modes(output.language),
        "accounts" => accounts(output.language),
        "fields" => json!(business_central::tables().fields),
        _ => json!(scopes::scopes()),
    };
    if output.format == Format::Json {
        Output::json(&json!({"reference": asked.table, "rows": rows}))?;
    } else {
        output.text(&lines(&rows))?;
    }
    Ok(Verdict::Clean)
}

/// What older guides say about accounts and what holds today, in words.
fn accounts(language: Language) -> Value {
    let say = |id: &str| phrase::text(id, &Params::new(), language);
    let rows = comparisons(&KnownAccounts::default())
        .into_iter()
        .map(|fact| {
            let id = format!("accounts-fact-{}", fact.id);
            json!({
                "id": fact.id,
                "account": fact.account,
                "about": say(&id),
                "year": fact.year,
                "then": say(&format!("{id}.then")),
                "now": say(&format!("{id}.now")),
                "unverified": fact.unverified,
                "source": fact.source,
            })
        });
    rows.collect()
}

/// The access modes, with what they mean in words. Their names stay as the product has them.
fn access_modes(language: Language) -> Value {
    let say = |id: &str| phrase::text(id, &Params::new(), language);
    // Both are in the order of the numbers.
    let rows = std::iter::zip(integration::access_modes(), AccessMode::ALL).map(|(row, mode)| {
        let id = format!("accounts-mode-{}", mode.name());
        json!({
            "value": row.value,
            "id": mode.name(),
            "name": row.name,
            "for": say(&format!("{id}.may")),
            "licence": say(&format!("{id}.licence")),
            "source": row.source,
        })
    });
    rows.collect()
}

/// Each row as its names and values; what is empty is left out.
fn lines(rows: &Value) -> String {
    let mut out = String::new();
    for row in rows.as_array().into_iter().flatten() {
        for (name, value) in row.as_object().into_iter().flatten() {
            let text = match value {
                Value::Null => continue,
                Value::String(text) => text.clone(),
                Value::Array(_) => joined(value),
                Value::Object(inner) => {
                    let parts: Vec<_> = inner
                        .iter()
                        .map(|(name, value)| format!("{name}: {}", joined(value)))
                        .collect();
                    parts.join("; ")
                }
                other => other.to_string(),
            };
            if !text.is_empty() {
                // Writing to a string cannot fail.
                let _ = writeln!(out, "{name}: {text}");
            }
        }
        out.push('\n');
    }
    out
}

fn joined(value: &Value) -> String {
    let texts = value.as_array().into_iter().flatten();
    texts
        .filter_map(Value::as_str)
        .collect::<Vec<_>>()
        .join("; ")
}
