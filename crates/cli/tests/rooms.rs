//! The reference cases of app registrations and environments through the program, with its exit status.
#![allow(clippy::unwrap_used)] // a test says by panicking

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

fn fixtures(room: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../core/tests/fixtures")
        .join(room)
        .join("cases")
}

fn cases(room: &str) -> Vec<Value> {
    let files = fs::read_dir(fixtures(room)).unwrap();
    let names = files.map(|entry| entry.unwrap().path());
    let expected = names.filter(|path| path.to_str().unwrap().ends_with(".expected.json"));
    expected
        .map(|path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap())
        .collect()
}

fn jet(arguments: &[String]) -> (Value, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_jet"))
        .args(["--format", "json", "--language", "en"])
        .args(arguments)
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    (
        serde_json::from_str(&printed).unwrap_or(Value::Null),
        output.status.code(),
    )
}

fn path(room: &str, name: &Value) -> String {
    fixtures(room)
        .join(name.as_str().unwrap())
        .display()
        .to_string()
}

#[test]
fn manifests_are_judged_as_the_cases_say() {
    let cases = cases("registration");
    assert!(cases.len() >= 17);
    for case in cases {
        let mut arguments: Vec<String> = ["registration", "check"].map(str::to_owned).into();
        arguments.push(path("registration", &case["file"]));
        let context = &case["context"];
        for deployment in context["deployment"].as_array().unwrap() {
            arguments.extend([
                "--deployment".to_owned(),
                deployment.as_str().unwrap().to_owned(),
            ]);
        }
        for (fact, option) in [
            ("app_id", "--app-id"),
            ("web_client_url", "--web-client-url"),
            ("tenants", "--tenants"),
            ("today", "--today"),
        ] {
            let text = match &context[fact] {
                Value::Null => continue,
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            arguments.extend([option.to_owned(), text]);
        }
        let (answer, status) = jet(&arguments);
        assert_eq!(answer["room"], "registration");
        let line =
            |kind: &str, row: &Value| format!("{kind} {} {}", row["severity"], row["pointer"]);
        let mut found: Vec<_> = answer["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| line(row["code"].as_str().unwrap(), row))
            .collect();
        let mut wanted: Vec<_> = case["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                line(
                    &format!("registration/{}", row["kind"].as_str().unwrap()),
                    row,
                )
            })
            .collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{}", case["file"]);
        let error = wanted.iter().any(|row| row.contains("\"error\""));
        assert_eq!(status, Some(i32::from(error)), "{}", case["file"]);
    }
}

#[test]
fn environments_are_judged_as_the_cases_say() {
    let cases = cases("readiness");
    assert!(cases.len() >= 13);
    for case in cases {
        let (answer, status) = jet(&[
            "readiness".to_owned(),
            "judge".to_owned(),
            path("readiness", &case["snapshot"]),
            "--facts".to_owned(),
            path("readiness", &case["facts"]),
        ]);
        assert_eq!(answer["states"], case["states"], "{}", case["snapshot"]);
        let error = answer["counts"]["error"].as_u64().unwrap() > 0;
        assert_eq!(status, Some(i32::from(error)), "{}", case["snapshot"]);
    }
}

#[test]
fn what_does_not_fit_is_a_fault_with_its_pointer() {
    let (answer, status) = jet(&[
        "readiness".to_owned(),
        "judge".to_owned(),
        path("readiness", &json!("02-online-after-clean.facts.json")),
        "--facts".to_owned(),
        path("readiness", &json!("02-online-after-clean.facts.json")),
    ]);
    assert_eq!(status, Some(2));
    assert_eq!(answer["fault"]["code"], "readiness-snapshot-unfit");
    assert_eq!(answer["fault"]["params"]["pointer"], "");
    for (option, value) in [
        ("--app-id", "x"),
        ("--web-client-url", "bc"),
        ("--today", "soon"),
    ] {
        let file = path("registration", &json!("01-desktop-clean.json"));
        let arguments = [
            "registration",
            "check",
            &file,
            "--deployment",
            "desktop",
            option,
            value,
        ];
        let (answer, status) = jet(&arguments.map(str::to_owned));
        assert_eq!(status, Some(2), "{option}");
        assert_eq!(answer["fault"]["code"], "option-value", "{option}");
        assert_eq!(answer["fault"]["params"]["option"], option);
    }
}

#[test]
fn a_plan_is_printed_in_every_form_and_a_repair_with_its_commands() {
    for form in [
        "markdown",
        "html",
        "az",
        "az-powershell",
        "powershell",
        "m365",
        "graph",
        "bicep",
        "manifest",
    ] {
        let arguments = [
            "registration",
            "plan",
            "--deployment",
            "desktop",
            "--form",
            form,
        ];
        let (answer, status) = jet(&arguments.map(str::to_owned));
        assert_eq!(status, Some(0), "{form}");
        assert!(
            answer["text"]
                .as_str()
                .unwrap()
                .contains("http://localhost"),
            "{form}"
        );
    }
    let file = path("registration", &json!("04-desktop-web-platform.json"));
    let arguments = [
        "registration",
        "check",
        &file,
        "--deployment",
        "desktop",
        "--repair",
    ];
    let (answer, status) = jet(&arguments.map(str::to_owned));
    assert_eq!(status, Some(1));
    let repair = &answer["repair"];
    assert_eq!(
        repair["document"]["publicClient"]["redirectUris"],
        json!(["http://localhost"])
    );
    assert_eq!(repair["document"]["web"]["redirectUris"], json!([]));
    assert_eq!(repair["patch"]["isFallbackPublicClient"], true);
    assert!(
        repair["commands"]["az"]
            .as_str()
            .unwrap()
            .contains("az rest --method PATCH")
    );
}

#[test]
fn every_table_of_the_reference_has_rows() {
    for table in [
        "roles", "licences", "mappings", "rules", "jobs", "scopes", "fields",
    ] {
        let (answer, status) = jet(&["reference", table].map(str::to_owned));
        assert_eq!(status, Some(0));
        assert!(answer["rows"].as_array().unwrap().len() > 6, "{table}");
    }
}
