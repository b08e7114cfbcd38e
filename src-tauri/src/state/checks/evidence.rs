//! What is behind a stage or an expectation: the calls, and the rows that were read.

use jetbridge_core::fault::Fault;
use jetbridge_core::readiness;
use jetbridge_online::http::Evidence;
use serde_json::{Value, json};

use super::with_checks;
use crate::state::Shell;
use crate::wire::{CallView, EvidenceSection, EvidenceView};

/// Rows that are shown as evidence.
const SHOWN: usize = 25;

impl Shell {
    /// What is behind a stage (`stage/tls`) or an expectation.
    pub(crate) fn checks_evidence(&self, what: &str) -> Result<EvidenceView, Fault> {
        let of = self.engagement();
        with_checks(&of, |held| {
            if let Some(id) = what.strip_prefix("stage/") {
                let mut stages = held.stages.iter().chain(&held.by_password);
                let stage = stages.rfind(|stage| stage.id == id);
                let calls = stage.map_or(&[][..], |stage| &stage.calls);
                return Ok(EvidenceView {
                    calls: calls.iter().map(call).collect(),
                    sections: Vec::new(),
                });
            }
            let Some(seen) = held.in_view() else {
                return Ok(EvidenceView::default());
            };
            let names = readiness::sections_of(what);
            let notes = names.iter().filter_map(|name| seen.notes.get(*name));
            Ok(EvidenceView {
                calls: notes.flat_map(|note| note.calls.iter().map(call)).collect(),
                sections: names
                    .iter()
                    .filter_map(|name| {
                        let section = readiness::section(&seen.document, name)?;
                        let rows = section["rows"].as_array();
                        let shown: Vec<&Value> = rows
                            .map(|rows| rows.iter().take(SHOWN).collect())
                            .unwrap_or_default();
                        Some(EvidenceSection {
                            name: (*name).to_owned(),
                            rows: u32::try_from(rows.map_or(0, Vec::len)).unwrap_or(u32::MAX),
                            text: if rows.is_some() {
                                format!("{:#}", json!(shown))
                            } else {
                                format!("{:#}", section["not_checked"])
                            },
                        })
                    })
                    .collect(),
            })
        })
    }
}

pub(in crate::state) fn call(evidence: &Evidence) -> CallView {
    let fault = evidence
        .fault
        .and_then(|fault| serde_json::to_value(fault).ok());
    CallView {
        method: evidence.method.clone(),
        url: evidence.url.clone(),
        status: evidence.status,
        headers: evidence.headers.clone(),
        body: evidence.body.clone(),
        fault: fault.map(|fault| match fault {
            Value::String(name) => name,
            other => other.to_string(),
        }),
        millis: evidence.millis,
    }
}
