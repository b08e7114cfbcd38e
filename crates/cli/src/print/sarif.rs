//! SARIF 2.1.0, the form code scanning services read (OASIS, sarif-schema-2.1.0).
//!
//! Only what we fill is typed here; the crates for SARIF generate the whole schema, a hundred types and a minute of
//! building, for these twelve.

use std::collections::BTreeMap;

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::{Finding, Kind, Location, Severity};
use jetbridge_core::phrase::{self, Language};
use serde::Serialize;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// A log of one run.
#[derive(Serialize)]
pub struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    invocations: [Invocation; 1],
    results: Vec<Entry>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
struct Notification {
    level: &'static str,
    message: Message,
    descriptor: Reference,
}

#[derive(Serialize)]
struct Reference {
    id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Message,
    locations: [Spot; 1],
    properties: Properties,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Spot {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    char_offset: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    char_length: Option<usize>,
}

impl Region {
    fn line(start_line: u32) -> Self {
        Self {
            start_line: Some(start_line),
            char_offset: None,
            char_length: None,
        }
    }

    fn units([start, end]: [usize; 2]) -> Self {
        Self {
            start_line: None,
            char_offset: Some(start),
            char_length: Some(end - start),
        }
    }
}

/// Where in the list, in our own terms.
#[derive(Serialize)]
struct Properties {
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<&'static str>,
}

/// The log of findings on one file.
pub fn of_findings(
    file: &str,
    findings: &[Finding],
    kinds: impl Iterator<Item = &'static Kind>,
    language: Language,
) -> Log {
    let known: BTreeMap<_, _> = kinds.map(|kind| (kind.code, kind)).collect();
    let mut rules: Vec<Descriptor> = Vec::new();
    let mut index = BTreeMap::new();
    let uri = uri(file);
    let results = findings
        .iter()
        .map(|finding| {
            let rule_index = *index.entry(finding.code).or_insert_with(|| {
                rules.push(descriptor(
                    finding,
                    known.get(finding.code).copied(),
                    language,
                ));
                rules.len() - 1
            });
            let (region, record, column) = match finding.location {
                Location::Table {
                    line,
                    record,
                    column,
                } => (line.map(Region::line), record, column),
                Location::Key { span, .. } => (span.map(Region::units), None, None),
                Location::Pointer { .. } => (None, None, None),
            };
            let words = phrase::say(finding, language);
            Entry {
                rule_id: finding.code,
                rule_index,
                level: level(finding.severity),
                message: Message {
                    text: format!("{} {}", words.what, words.r#do),
                },
                locations: [Spot {
                    physical_location: Physical {
                        artifact_location: Artifact { uri: uri.clone() },
                        region,
                    },
                }],
                properties: Properties { record, column },
            }
        })
        .collect();
    log(rules, results, Vec::new(), language)
}

/// The log of a run that could not be done.
pub fn of_fault(fault: &Fault, language: Language) -> Log {
    let notification = Notification {
        level: "error",
        message: Message {
            text: phrase::say_fault(fault, language),
        },
        descriptor: Reference {
            id: format!("fault/{}", fault.code),
        },
    };
    log(Vec::new(), Vec::new(), vec![notification], language)
}

fn log(
    rules: Vec<Descriptor>,
    results: Vec<Entry>,
    notifications: Vec<Notification>,
    language: Language,
) -> Log {
    Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "jet",
                    version: env!("CARGO_PKG_VERSION"),
                    rules,
                },
            },
            language: language.tag(),
            column_kind: "utf16CodeUnits",
            invocations: [Invocation {
                execution_successful: notifications.is_empty(),
                tool_execution_notifications: notifications,
            }],
            results,
        }],
    }
}

fn descriptor(finding: &Finding, kind: Option<&Kind>, language: Language) -> Descriptor {
    let words = kind.map_or_else(
        || phrase::say(finding, language),
        |kind| phrase::explain(kind, language),
    );
    let usual = kind.map_or(finding.severity, |kind| kind.severities[0]);
    Descriptor {
        id: finding.code,
        short_description: Message {
            text: phrase::title(finding.code, language),
        },
        full_description: Message { text: words.why },
        help: Message { text: words.r#do },
        default_configuration: Configuration {
            level: level(usual),
        },
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// The file as a URI reference (RFC 3986): relative paths stay relative, as code scanning wants them.
fn uri(file: &str) -> String {
    use std::fmt::Write;

    let file = if file == "-" { "stdin" } else { file };
    let mut out = String::with_capacity(file.len());
    for byte in file.replace('\\', "/").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_becomes_a_uri_reference() {
        assert_eq!(
            uri("lists/Selgere 2026 ø.csv"),
            "lists/Selgere%202026%20%C3%B8.csv"
        );
        assert_eq!(uri("lists\\a.csv"), "lists/a.csv");
        assert_eq!(uri("-"), "stdin");
    }
}
