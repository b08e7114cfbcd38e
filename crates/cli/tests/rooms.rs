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
fn a_secret_in_a_manifest_is_never_printed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manifest.json");
    let manifest = json!({
        "appId": "5b1c7d20-94e3-4c68-8f1a-2d7e60b3f951",
        "passwordCredentials": [{"secretText": "Canary~1", "endDateTime": "2030-01-01T00:00:00Z"}],
    });
    fs::write(&file, format!("{manifest:#}")).unwrap();
    for format in ["human", "json", "sarif"] {
        let output = Command::new(env!("CARGO_BIN_EXE_jet"))
            .args([
                "registration",
                "check",
                "--repair",
                "--deployment",
                "desktop",
            ])
            .args(["--format", format])
            .arg(&file)
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(printed.contains("secret-revealed"), "{format}: {printed}");
        assert!(!printed.contains("Canary"), "{format}: {printed}");
    }
}

#[test]
fn one_file_of_facts_serves_every_verb() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("facts.json");
    let facts = fs::read(path(
        "readiness",
        &json!("03-legacy-integration-user-is-admin.facts.json"),
    ));
    let mut facts: Value = serde_json::from_slice(&facts.unwrap()).unwrap();
    facts["name"] = json!("Contoso sales");
    facts["app_id"] = json!("5b1c7d20-94e3-4c68-8f1a-2d7e60b3f951");
    facts["web_client_url"] = json!("https://bc.contoso.example/BC");
    facts["tenants"] = json!(1);
    fs::write(&file, facts.to_string()).unwrap();
    let file = file.display().to_string();
    let snapshot = path(
        "readiness",
        &json!("03-legacy-integration-user-is-admin.snapshot.json"),
    );
    let (answer, status) =
        jet(&["readiness", "judge", &snapshot, "--facts", &file].map(str::to_owned));
    assert_eq!(answer["room"], "readiness", "{answer}");
    assert_eq!(status, Some(1));
    let plan = [
        "registration",
        "plan",
        "--deployment",
        "bc-legacy",
        "--facts",
        &file,
    ];
    let (answer, status) = jet(&plan.map(str::to_owned));
    assert_eq!(status, Some(0), "{answer}");
    assert!(answer["text"].as_str().unwrap().contains("app://5b1c7d20"));
    facts["colour"] = json!("red");
    fs::write(folder.path().join("facts.json"), facts.to_string()).unwrap();
    let (answer, status) =
        jet(&["readiness", "judge", &snapshot, "--facts", &file].map(str::to_owned));
    assert_eq!(
        (answer["fault"]["code"].as_str(), status),
        (Some("readiness-facts-unfit"), Some(2))
    );
    let message = |answer: &Value| answer["fault"]["message"].as_str().unwrap().to_owned();
    assert_eq!(
        message(&answer),
        "The facts hold /colour, which is not described."
    );
    // What is missing has no place of its own, and is named all the same.
    let object = facts.as_object_mut().unwrap();
    object.remove("colour");
    object["bc_version"]
        .as_object_mut()
        .unwrap()
        .remove("minor");
    fs::write(folder.path().join("facts.json"), facts.to_string()).unwrap();
    let (answer, _) = jet(&["readiness", "judge", &snapshot, "--facts", &file].map(str::to_owned));
    assert_eq!(answer["fault"]["params"]["pointer"], "/bc_version");
    assert_eq!(message(&answer), "The facts lack /bc_version/minor.");
    fs::write(folder.path().join("facts.json"), "[]").unwrap();
    let (answer, _) = jet(&["readiness", "judge", &snapshot, "--facts", &file].map(str::to_owned));
    assert_eq!(
        message(&answer),
        "The facts are not of the form that is described."
    );
}

#[test]
fn every_table_of_the_reference_has_rows() {
    for table in [
        "roles",
        "licences",
        "mappings",
        "rules",
        "jobs",
        "scopes",
        "fields",
        "access-modes",
        "accounts",
    ] {
        let (answer, status) = jet(&["reference", table].map(str::to_owned));
        assert_eq!(status, Some(0));
        assert!(answer["rows"].as_array().unwrap().len() > 5, "{table}");
    }
}

#[test]
fn access_modes_speak_the_language_and_keep_their_names() {
    let rows = |language: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_jet"))
            .args(["--format", "json", "--language", language])
            .args(["reference", "access-modes"])
            .output()
            .unwrap();
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        answer["rows"].as_array().unwrap().clone()
    };
    let all = ["en", "nb", "nl"].map(rows);
    let licences = all.each_ref().map(|rows| rows[0]["licence"].as_str());
    assert_eq!(
        licences.map(Option::unwrap),
        [
            "Needs a licence.",
            "Krever lisens.",
            "Vereist een licentie."
        ]
    );
    for rows in &all {
        for (at, row) in rows.iter().enumerate() {
            let name = row["name"].as_str().unwrap();
            assert_eq!(row["value"], at);
            assert_eq!(row["id"], name.to_lowercase().replace(' ', "-"));
        }
    }
    assert_eq!(all[0].len(), 6);
    assert_ne!(all[0][4]["for"], all[1][4]["for"]);
    assert_ne!(all[1][4]["for"], all[2][4]["for"]);
}
