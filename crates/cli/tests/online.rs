//! `jet readiness run` and `jet connection test` against the practice tenant.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use jetbridge_practice::{ClientSecret, Customer, Options, Practice, Trouble};
use serde_json::Value;
use tempfile::TempDir;

const CASE: &str = "02-online-after-clean";

struct Desk {
    folder: TempDir,
    practice: Practice,
    client: String,
}

impl Desk {
    fn new() -> Self {
        let mut customer = Customer::of_snapshot(&read("snapshot"));
        customer.applications[0].secrets = vec![ClientSecret {
            value: "practice-secret".to_owned(),
            ended: false,
        }];
        let client = customer.applications[0].id.clone();
        let practice = Practice::start(Options::of(vec![customer])).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
        put("facts.json", read("facts").to_string());
        put("secret", "practice-secret\n".to_owned());
        put(
            "at.json",
            serde_json::to_string(practice.addresses()).unwrap(),
        );
        put(
            "string",
            "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com\n".to_owned(),
        );
        Self {
            folder,
            practice,
            client,
        }
    }

    fn jet(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_jet"))
            .args(["--format", "json", "--language", "en"])
            .args(arguments)
            .args(["--facts", "facts.json", "--client", &self.client])
            .args(["--secret-file", "secret", "--practice", "at.json"])
            .current_dir(self.folder.path())
            .output()
            .unwrap()
    }
}

fn read(kind: &str) -> Value {
    let cases =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/fixtures/readiness/cases");
    serde_json::from_slice(&fs::read(cases.join(format!("{CASE}.{kind}.json"))).unwrap()).unwrap()
}

#[test]
fn an_environment_is_seen_judged_and_saved() {
    let desk = Desk::new();
    let output = desk.jet(&["readiness", "run", "--save-snapshot", "seen.json"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["states"]["environment-access"], "met", "{output:?}");
    assert_eq!(answer["states"]["integration-roles-exist"], "met");
    let saved = fs::read_to_string(desk.folder.path().join("seen.json")).unwrap();
    assert!(!saved.contains("practice-secret") && !saved.contains("eyJ"));
    // What was saved is judged the same without the network.
    let again = Command::new(env!("CARGO_BIN_EXE_jet"))
        .args([
            "--format",
            "json",
            "readiness",
            "judge",
            "seen.json",
            "--facts",
            "facts.json",
        ])
        .current_dir(desk.folder.path())
        .output()
        .unwrap();
    let again: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!(again["states"], answer["states"]);
    // Nothing is replaced unasked.
    let output = desk.jet(&["readiness", "run", "--save-snapshot", "seen.json"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn what_stops_a_run_is_a_fault_and_a_stage() {
    let desk = Desk::new();
    desk.practice
        .trouble("snapshot", Trouble::SecretExpired, true);
    let output = desk.jet(&["readiness", "run"]);
    assert_eq!(output.status.code(), Some(2));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["fault"]["code"], "test-stopped");
    assert_eq!(answer["fault"]["params"]["codes"], "AADSTS7000222");

    let output = desk.jet(&["connection", "test", "string"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stage = answer["stages"]
        .as_array()
        .unwrap()
        .iter()
        .find(|stage| stage["state"] == "failed")
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        !text.contains("practice-secret") && !text.contains("eyJ"),
        "{text}"
    );
    assert!(
        stage["message"].is_string() && stage["owner_name"].is_string(),
        "{stage:#}"
    );
}

/// Only what the string itself says, as a consultant has it on the desk before anything else is known.
#[test]
fn a_string_alone_is_tested_as_far_as_the_first_call() {
    let desk = Desk::new();
    let test = |text: String, more: &[&str]| {
        fs::write(desk.folder.path().join("alone"), text).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_jet"))
            .args(["--format", "json", "--language", "en"])
            .args(["connection", "test", "alone", "--practice", "at.json"])
            .args(more)
            .current_dir(desk.folder.path())
            .output()
            .unwrap();
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        (answer, output.status.code())
    };
    let client = &desk.client;
    let url = "Url=https://contoso.crm4.dynamics.com";
    let (answer, code) = test(
        format!("AuthType=ClientSecret;{url};ClientId={client};ClientSecret=practice-secret\n"),
        &[],
    );
    let stages = answer["stages"].as_array().unwrap();
    let last = stages.last().unwrap();
    assert_eq!(
        (&last["id"], &last["state"]),
        (&"access".into(), &"passed".into()),
        "{answer:#}"
    );
    assert_eq!(code, Some(0));
    assert!(!answer.to_string().contains("practice-secret"));

    let (answer, code) = test(
        format!("AuthType=ClientSecret;{url};ClientId={client};ClientSecret=not-this-one\n"),
        &[],
    );
    let failed = |answer: &Value| {
        let stages = answer["stages"].as_array().unwrap();
        stages.iter().find(|one| one["state"] == "failed").unwrap()["id"].clone()
    };
    assert_eq!(failed(&answer), "sign-in");
    assert_eq!(code, Some(1));

    let (answer, code) = test(format!("AuthType=OAuth;{url}\n"), &[]);
    assert_eq!(answer["fault"]["code"], "test-lacking");
    assert_eq!(answer["fault"]["params"]["what"], "app-id");
    assert_eq!(code, Some(2));
    let (answer, _) = test(format!("AuthType=OAuth;AppId={client}\n"), &[]);
    assert_eq!(answer["fault"]["params"]["what"], "address");
}
