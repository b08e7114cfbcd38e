//! The JSON documents, field by field in the order of the command line's contract.

use std::collections::BTreeMap;
use std::path::Path;

use jetbridge_core::finding::{Counts, Finding, Fix, Location, Params, Severity};
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::roster::document::{Comparison, Couple, Join, Note, OutFile};
use serde::Serialize;

/// A finding with its words.
#[derive(Serialize)]
pub struct Told<'a> {
    code: &'static str,
    severity: Severity,
    #[serde(flatten)]
    location: &'a Location,
    params: &'a Params,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a Fix>,
}

impl<'a> Told<'a> {
    /// Tells a finding in a language.
    pub fn of(finding: &'a Finding, language: Language) -> Self {
        Self {
            code: finding.code,
            severity: finding.severity,
            location: &finding.location,
            params: &finding.params,
            message: phrase::say_what(finding, language),
            fix: finding.fix.as_ref(),
        }
    }

    /// Tells all of them.
    pub fn all(findings: &'a [Finding], language: Language) -> Vec<Self> {
        findings.iter().map(|one| Self::of(one, language)).collect()
    }
}

/// The answer of `jet roster check`.
#[derive(Serialize)]
pub struct Checked<'a> {
    /// Always `roster`.
    pub room: &'static str,
    /// How the list was read.
    pub source: Source<'a>,
    /// What is listed.
    pub findings: Vec<Told<'a>>,
    /// How many more there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub truncated: Option<usize>,
    /// All of them by severity.
    pub counts: Counts,
    /// All of them by kind.
    pub kinds: &'a BTreeMap<&'static str, usize>,
}

/// How a list was read.
#[derive(Serialize)]
pub struct Source<'a> {
    /// The file as it was named.
    pub file: &'a str,
    /// None for workbooks.
    pub encoding: Option<&'a str>,
    /// A byte order mark was there.
    pub bom: bool,
    /// The character itself; none for workbooks.
    pub delimiter: Option<&'a str>,
    /// None for workbooks.
    pub line_ending: Option<&'a str>,
    /// The recognised heading row, or `unknown`.
    pub header_profile: &'a str,
    /// Data records.
    pub data_records: u32,
    /// The sheet, for workbooks only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<&'a str>,
}

/// The answer of `jet roster write`.
#[derive(Serialize)]
pub struct Written<'a> {
    /// What was written; empty when an error is open.
    pub files: Vec<File>,
    /// What was repaired.
    pub fixed: Vec<Told<'a>>,
    /// What is left.
    pub findings: Vec<Told<'a>>,
    /// What is left by severity.
    pub counts: Counts,
}

/// The answer of `jet roster convert`.
#[derive(Serialize)]
pub struct Converted<'a> {
    /// What was written for the import; empty when an error is open.
    pub files: Vec<File>,
    /// The manifest: for programs and for printing.
    pub manifest: Vec<String>,
    /// The file of initial passwords, when some were made.
    pub passwords: Option<String>,
    /// What a second list said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join: Option<Join>,
    /// What was repaired.
    pub fixed: Vec<Told<'a>>,
    /// What is left.
    pub findings: Vec<Told<'a>>,
    /// What is left by severity.
    pub counts: Counts,
}

/// The answer of `jet roster compare`.
#[derive(Serialize)]
pub struct Compared<'a> {
    room: &'static str,
    #[serde(flatten)]
    comparison: &'a Comparison,
    counts: ComparedCounts,
}

#[derive(Serialize)]
struct ComparedCounts {
    new: usize,
    gone: usize,
    changed: usize,
    same: u32,
}

impl<'a> Compared<'a> {
    /// Of a comparison.
    pub fn of(comparison: &'a Comparison) -> Self {
        Self {
            room: "roster",
            counts: ComparedCounts {
                new: comparison.new.len(),
                gone: comparison.gone.len(),
                changed: comparison.changed.len(),
                same: comparison.same,
            },
            comparison,
        }
    }
}

/// The answer of `jet roster coupling`.
#[derive(Serialize)]
pub struct Coupled<'a> {
    room: &'static str,
    couples: &'a [Couple],
    #[serde(skip_serializing_if = "Option::is_none")]
    join: Option<&'a Join>,
    /// The file, when one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    /// How many couples carry each remark.
    notes: BTreeMap<Note, usize>,
}

impl<'a> Coupled<'a> {
    /// Of a table.
    pub fn of(couples: &'a [Couple], join: Option<&'a Join>, path: Option<&Path>) -> Self {
        let mut notes = BTreeMap::new();
        for note in couples.iter().flat_map(|couple| &couple.notes) {
            *notes.entry(*note).or_insert(0) += 1;
        }
        Self {
            room: "roster",
            couples,
            join,
            path: path.map(|path| path.display().to_string()),
            notes,
        }
    }
}

/// A file that was written.
#[derive(Serialize)]
pub struct File {
    /// Where it is.
    pub path: String,
    /// Users in it.
    pub users: u32,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
}

impl File {
    /// What became of a file of the core's.
    pub fn of(made: &OutFile, path: String) -> Self {
        Self {
            path,
            users: made.users,
            bytes: made.bytes.len() as u64,
            sha256: made.sha256.clone(),
        }
    }
}
