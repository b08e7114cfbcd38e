//! What cannot be said in a case file: files on the disk, and the shape of the documents.

#![allow(clippy::unwrap_used)] // a test says by panicking

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../core/tests/fixtures/samples")
        .join(name)
}

fn jet(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_jet"))
        .args(["--language", "en"])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn json(arguments: &[&str]) -> (Value, Option<i32>) {
    let output = jet(&[&["--format", "json"], arguments].concat());
    let answer = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {output:?}"));
    (answer, output.status.code())
}

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_check_has_the_fields_of_the_contract_in_their_order() {
    let list = sample("05-25-defects.csv");
    let (answer, status) = json(&["roster", "check", list.to_str().unwrap()]);
    assert_eq!(status, Some(1));
    assert_eq!(
        keys(&answer),
        ["room", "source", "findings", "counts", "kinds"]
    );
    assert_eq!(
        keys(&answer["source"]),
        [
            "file",
            "encoding",
            "bom",
            "delimiter",
            "line_ending",
            "header_profile",
            "data_records"
        ]
    );
    assert_eq!(keys(&answer["counts"]), ["error", "warning", "info"]);
    let findings = answer["findings"].as_array().unwrap();
    let fixed = findings
        .iter()
        .find(|one| one.get("fix").is_some())
        .unwrap();
    assert_eq!(
        keys(fixed),
        [
            "code", "severity", "line", "record", "column", "params", "message", "fix"
        ]
    );
    let kinds = answer["kinds"].as_object().unwrap();
    let sum: u64 = kinds.values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(sum, findings.len() as u64);
}

#[test]
fn what_is_not_listed_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("list.csv");
    let heading = fs::read_to_string(sample("01-clean-m365-en16.csv")).unwrap();
    let mut text = heading.lines().next().unwrap().to_owned() + "\r\n";
    for number in 0..10_050 {
        let number = number.to_string();
        text.extend(["kim", &number, ",Kim,Lund,Kim Lund,,,,,,,,,,,,\r\n"]);
    }
    fs::write(&list, text).unwrap();
    let (answer, _) = json(&["roster", "check", list.to_str().unwrap()]);
    let listed = answer["findings"].as_array().unwrap().len() as u64;
    assert_eq!(listed, 10_000);
    let errors = answer["counts"]["error"].as_u64().unwrap();
    assert_eq!(answer["kinds"]["roster/upn-no-at"], 10_050);
    assert_eq!(answer["truncated"].as_u64().unwrap(), errors - listed);
    let (answer, _) = json(&["roster", "check", "--all", list.to_str().unwrap()]);
    assert_eq!(answer["findings"].as_array().unwrap().len() as u64, errors);
    assert_eq!(answer.get("truncated"), None);
}

#[test]
fn standard_input_is_read_for_a_dash() {
    let list = fs::File::open(sample("02-semicolon-cp1252.csv")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_jet"))
        .args(["roster", "check", "-", "--format", "json"])
        .stdin(list)
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["source"]["file"], "-");
    assert_eq!(answer["counts"]["error"], 2);
}

#[test]
fn a_password_is_never_printed() {
    let list = sample("09-entra-bulk-create.csv");
    let text = fs::read_to_string(&list).unwrap();
    let secrets: Vec<&str> = text
        .lines()
        .skip(2)
        .filter_map(|line| line.split(',').nth(2))
        .filter(|secret| !secret.is_empty())
        .collect();
    assert!(secrets.len() > 5);
    for format in ["human", "json", "sarif"] {
        let output = jet(&[
            "--format",
            format,
            "roster",
            "check",
            list.to_str().unwrap(),
        ]);
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.contains("password-too-short"), "{told}");
        for secret in &secrets {
            assert!(!told.contains(secret), "{format} tells {secret}");
        }
    }
}

#[test]
fn sarif_has_the_shape_of_its_standard() {
    let list = sample("10-bom-quotes-blank-lines.csv");
    let output = jet(&[
        "--format",
        "sarif",
        "roster",
        "check",
        list.to_str().unwrap(),
    ]);
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 9);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert!(
            place["artifactLocation"]["uri"]
                .as_str()
                .unwrap()
                .ends_with("10-bom-quotes-blank-lines.csv")
        );
        assert!(
            place["region"]["startLine"]
                .as_u64()
                .is_none_or(|line| line > 0)
        );
    }
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(!rule[text]["text"].as_str().unwrap().is_empty());
        }
    }
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn files_are_written_once_no_error_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let list = sample("02-semicolon-cp1252.csv");
    let arguments = [
        "roster",
        "write",
        list.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ];
    let (answer, status) = json(&arguments);
    assert_eq!(status, Some(0), "{answer}");
    assert_eq!(keys(&answer), ["files", "fixed", "findings", "counts"]);
    let file = &answer["files"][0];
    assert_eq!(keys(file), ["path", "users", "bytes", "sha256"]);
    let bytes = fs::read(file["path"].as_str().unwrap()).unwrap();
    assert_eq!(bytes.len() as u64, file["bytes"].as_u64().unwrap());
    assert!(std::str::from_utf8(&bytes).unwrap().contains(','));
    assert_eq!(answer["fixed"].as_array().unwrap().len(), 2);

    // What was written is clean.
    let (again, status) = json(&["roster", "check", file["path"].as_str().unwrap()]);
    assert_eq!(status, Some(0), "{again}");

    // It is not replaced unasked.
    let before = names(&out);
    let (answer, status) = json(&arguments);
    assert_eq!(
        (answer["fault"]["code"].as_str(), status),
        (Some("file-exists"), Some(2))
    );
    assert_eq!(names(&out), before);
    let (_, status) = json(&[&arguments[..], &["--force"]].concat());
    assert_eq!(status, Some(0));
}

#[test]
fn with_an_error_open_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let list = sample("05-25-defects.csv");
    let (answer, status) = json(&[
        "roster",
        "write",
        list.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ]);
    assert_eq!(status, Some(1));
    assert_eq!(answer["files"].as_array().unwrap().len(), 0);
    assert!(answer["counts"]["error"].as_u64().unwrap() > 0);
    assert!(!out.exists());
}

#[test]
fn a_long_list_is_split() {
    let folder = tempfile::tempdir().unwrap();
    let list = sample("07-over-limit-260.csv");
    let (answer, status) = json(&[
        "roster",
        "write",
        list.to_str().unwrap(),
        "--out",
        folder.path().to_str().unwrap(),
    ]);
    assert_eq!(status, Some(0), "{answer}");
    let users: Vec<_> = answer["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["users"].as_u64().unwrap())
        .collect();
    assert_eq!(users, [249, 11]);
}

#[test]
fn a_template_arrives_filled_and_is_clean() {
    let folder = tempfile::tempdir().unwrap();
    for profile in ["m365-en-16-title", "entra"] {
        let file = folder.path().join(profile);
        let path = file.to_str().unwrap();
        let (answer, status) = json(&[
            "roster",
            "template",
            "--profile",
            profile,
            "--sample",
            "--out",
            path,
        ]);
        assert_eq!(status, Some(0), "{answer}");
        let (checked, _) = json(&["roster", "check", path]);
        assert_eq!(checked["counts"]["error"], 0, "{checked}");
        assert_eq!(checked["source"]["data_records"], 1);
        let (again, status) = json(&["roster", "template", "--out", path]);
        assert_eq!(
            (again["fault"]["code"].as_str(), status),
            (Some("file-exists"), Some(2))
        );
    }
}

#[test]
fn manual_pages_are_written_for_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let output = jet(&["man", folder.path().to_str().unwrap()]);
    assert!(output.status.success(), "{output:?}");
    let pages = names(folder.path());
    for page in [
        "jet.1",
        "jet-roster-check.1",
        "jet-roster-write.1",
        "jet-explain.1",
    ] {
        assert!(
            pages.iter().any(|name| name == page),
            "{page} is missing in {pages:?}"
        );
    }
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = jet(&["completions", shell]);
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(
            script.contains("roster") && script.contains("verified-domain"),
            "{shell}"
        );
    }
}

#[test]
fn every_kind_is_explained_with_and_without_its_room() {
    let (with, _) = json(&["explain", "roster/upn-no-at"]);
    let (without, _) = json(&["explain", "upn-no-at"]);
    assert_eq!(with, without);
    assert_eq!(
        keys(&with),
        [
            "code",
            "severities",
            "title",
            "what",
            "why",
            "do",
            "params",
            "source"
        ]
    );
    assert_eq!(with["source"]["page"], "bulk-import");
}

#[test]
fn an_error_is_explained_by_its_code() {
    let (told, status) = json(&["explain", "aadsts50011"]);
    assert_eq!(status, Some(0));
    assert_eq!(
        keys(&told),
        [
            "errors",
            "said",
            "trace_id",
            "correlation_id",
            "request_id",
            "time"
        ]
    );
    let error = &told["errors"][0];
    assert_eq!(error["code"], "AADSTS50011");
    assert_eq!(error["family"], "entra");
    assert_eq!(error["owner"], "consultant");
    assert_eq!(error["steps"].as_array().map(Vec::len), Some(3));
    assert_eq!(error["verified"], true);
}

#[test]
fn a_practice_tenant_is_served_until_it_is_stopped() {
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::TcpStream;

    let mut child = Command::new(env!("CARGO_BIN_EXE_jet"))
        .args(["practice", "--format", "json", "--trouble", "mfa-required"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    // One document, though the program goes on.
    let answer: Value = loop {
        assert_ne!(out.read_line(&mut line).unwrap(), 0, "{line}");
        if let Ok(answer) = serde_json::from_str(&line) {
            break answer;
        }
    };
    let panel = answer["practice"]["panel"].as_str().unwrap();
    let host = panel.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "GET /api/state HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut said = String::new();
    stream.read_to_string(&mut said).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(said.contains("mfa-required"), "{said}");
    assert!(TcpStream::connect(host).is_err());

    let refused = jet(&["practice", "--trouble", "nonsense"]);
    assert_eq!(refused.status.code(), Some(2));
    let refused = jet(&["practice", "--snapshot", "nowhere.json"]);
    assert_eq!(refused.status.code(), Some(2));
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../core/tests/fixtures/readiness/cases/01-online-before.facts.json");
    let refused = jet(&["practice", "--snapshot", sample.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2), "facts are no snapshot");
}
