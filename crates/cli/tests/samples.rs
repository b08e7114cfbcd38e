//! The command line says about every sample list exactly what its expected file says: source, findings, counts, exit
//! status.

#![allow(clippy::unwrap_used)] // a test says by panicking

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/fixtures/samples")
}

/// Line, record, column, kind and severity of a finding, as texts.
type Spot = [String; 5];

fn spots(findings: &Value, kind: impl Fn(&Value) -> String) -> BTreeSet<Spot> {
    let findings = findings.as_array().unwrap();
    let spots: BTreeSet<Spot> = findings
        .iter()
        .map(|one| {
            let text = |name: &str| one[name].to_string();
            [
                text("line"),
                text("record"),
                text("column"),
                kind(one),
                text("severity"),
            ]
        })
        .collect();
    assert_eq!(spots.len(), findings.len(), "a finding is there twice");
    spots
}

fn check(expected: &Path) {
    let wanted: Value = serde_json::from_slice(&fs::read(expected).unwrap()).unwrap();
    let list = expected.with_file_name(wanted["file"].as_str().unwrap());
    let mut jet = Command::new(env!("CARGO_BIN_EXE_jet"));
    jet.args(["roster", "check", "--format", "json", "--language", "en"])
        .arg(&list);
    let context = &wanted["context"];
    for domain in context["verified_domains"].as_array().into_iter().flatten() {
        jet.args(["--verified-domain", domain.as_str().unwrap()]);
    }
    if context["bc_integration"] == true {
        jet.arg("--bc-integration");
    }
    if let Some(sheet) = context["sheet"].as_str() {
        jet.args(["--sheet", sheet]);
    }
    let output = jet.output().unwrap();
    let name = list.display();
    let answer: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{name}: {error}: {output:?}"));
    assert_eq!(answer["room"], "roster", "{name}: {answer}");

    let found = spots(&answer["findings"], |one| {
        let code = one["code"].as_str().unwrap();
        Value::from(code.strip_prefix("roster/").unwrap()).to_string()
    });
    let expected = spots(&wanted["findings"], |one| one["kind"].to_string());
    assert_eq!(found, expected, "{name}");
    for part in [
        "file",
        "encoding",
        "bom",
        "delimiter",
        "line_ending",
        "header_profile",
        "data_records",
        "sheet",
    ] {
        assert_eq!(answer["source"][part], wanted[part], "{name}: {part}");
    }
    assert_eq!(answer["counts"], wanted["counts"], "{name}");
    let errors = wanted["counts"]["error"].as_u64().unwrap();
    assert_eq!(output.status.code(), Some(i32::from(errors > 0)), "{name}");
}

fn expected_files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(".expected.json"))
        .collect();
    found.sort();
    found
}

#[test]
fn workbooks_are_judged_as_expected() {
    let files = expected_files(&samples().join("workbooks"));
    assert_eq!(files.len(), 4);
    for file in files {
        check(&file);
    }
}

#[test]
fn lists_are_judged_as_expected() {
    let files = expected_files(&samples());
    assert_eq!(files.len(), 10);
    for file in files {
        check(&file);
    }
}
