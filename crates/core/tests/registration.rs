//! The reference cases of app registrations, judged through the front door, and what comes of repairing them.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: read their own fixtures.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

mod registration_support;

use std::path::{Path, PathBuf};

use jetbridge_core::finding::{Finding, Severity};
use jetbridge_core::registration;
use registration_support::{context, pointer as place};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/registration")
}

fn param(finding: &Finding, name: &str) -> String {
    finding
        .params
        .get(name)
        .map(ToString::to_string)
        .unwrap_or_default()
}

/// One line for a finding, with the parameters the case names.
fn line(finding: &Finding, expected: Option<&Value>) -> String {
    let params: Vec<_> = expected
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, _)| format!("{name}={}", param(finding, name)))
        .collect();
    format!(
        "{} {} {} {params:?}",
        finding.code,
        finding.severity.name(),
        place(finding)
    )
}

#[test]
fn every_reference_case_is_met() {
    let mut count = 0;
    for entry in std::fs::read_dir(folder().join("cases")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if !name.ends_with(".expected.json") {
            continue;
        }
        count += 1;
        let case: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let bytes = std::fs::read(path.with_file_name(case["file"].as_str().unwrap())).unwrap();
        let found = registration::inspect(&registration::read(&bytes), &context(&case["context"]));
        let expected = case["findings"].as_array().unwrap();
        let mut wanted: Vec<_> = expected
            .iter()
            .map(|one| {
                let params: Vec<_> = one["params"]
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, value)| format!("{name}={}", value.as_str().unwrap()))
                    .collect();
                format!(
                    "registration/{} {} {} {params:?}",
                    one["kind"].as_str().unwrap(),
                    one["severity"].as_str().unwrap(),
                    one["pointer"].as_str().unwrap()
                )
            })
            .collect();
        let mut got: Vec<_> = found
            .iter()
            .map(|finding| {
                let like = expected.iter().find(|one| {
                    finding.code == format!("registration/{}", one["kind"].as_str().unwrap())
                        && one["pointer"].as_str() == Some(place(finding))
                });
                line(finding, like.and_then(|one| one.get("params")))
            })
            .collect();
        wanted.sort();
        got.sort();
        assert_eq!(got, wanted, "{name}");
    }
    assert!(count >= 17, "{count} cases");
}

/// Everything in the folders of the rules and the cases, with what it is judged with.
fn every_document() -> Vec<(String, Vec<u8>, Value)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder().join("cases")).unwrap() {
        let path = entry.unwrap().path();
        if path.to_str().unwrap().ends_with(".expected.json") {
            let case: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            let file = path.with_file_name(case["file"].as_str().unwrap());
            all.push((
                file.display().to_string(),
                std::fs::read(&file).unwrap(),
                case["context"].clone(),
            ));
        }
    }
    for kind in registration::kinds() {
        let name = kind.code.strip_prefix("registration/").unwrap();
        let folder = folder().join("../../rules/registration").join(name);
        let list = std::fs::read(folder.join("expected.json")).unwrap();
        let list: Value = serde_json::from_slice(&list).unwrap();
        for (file, expected) in list.as_object().unwrap() {
            let file = folder.join(file);
            all.push((
                file.display().to_string(),
                std::fs::read(&file).unwrap(),
                expected["options"].clone(),
            ));
        }
    }
    all
}

#[test]
fn a_repair_leaves_nothing_to_repair_and_breaks_nothing() {
    let mut repaired = 0;
    for (name, bytes, facts) in every_document() {
        let context = context(&facts);
        let document = registration::read(&bytes);
        let before = registration::inspect(&document, &context);
        let promised = before.iter().any(|finding| finding.fix.is_some());
        let repair = registration::repair(&document, &context);
        assert_eq!(promised, repair.is_some(), "{name}: {before:#?}");
        let Some(repair) = repair else { continue };
        repaired += 1;
        let text = serde_json::to_vec(&repair.document).unwrap();
        let after = registration::inspect(&registration::read(&text), &context);
        for finding in &after {
            assert!(
                finding.fix.is_none(),
                "{name}: {finding:?}\n{:#}",
                repair.document
            );
            let known = finding.severity == Severity::Info
                || before.iter().any(|other| other.code == finding.code);
            assert!(
                known,
                "{name}: the repair brought {finding:?}\n{:#}",
                repair.document
            );
        }
    }
    assert!(repaired > 20, "{repaired}");
}

proptest::proptest! {
    #[test]
    fn reading_never_fails(bytes: Vec<u8>) {
        let context = context(&serde_json::json!({"deployment": ["bc-legacy", "desktop"]}));
        registration::inspect(&registration::read(&bytes), &context);
    }

    #[test]
    fn no_document_of_any_shape_is_too_strange(
        pairs in proptest::collection::vec(
            (proptest::sample::select(KEYS), proptest::sample::select(VALUES)),
            1..6,
        ),
    ) {
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        let document = registration::read(format!("{{{}}}", pairs.join(",")).as_bytes());
        let context = context(&serde_json::json!({
            "deployment": ["bc-legacy", "bc-onprem-entra", "desktop"],
            "today": "2026-11-21",
        }));
        registration::inspect(&document, &context);
        registration::repair(&document, &context);
    }
}

const KEYS: &[&str] = &[
    "appId",
    "web",
    "spa",
    "publicClient",
    "replyUrls",
    "replyUrlsWithType",
    "allowPublicClient",
    "passwordCredentials",
    "requiredResourceAccess",
    "signInAudience",
    "value",
];

const VALUES: &[&str] = &[
    "null",
    "true",
    "\"true\"",
    "7",
    "\"app:\"",
    "[]",
    "[null]",
    "[{}]",
    "{}",
    "[\"http://localhost\"]",
    "{\"redirectUris\":[7,\"app:\",\"http://[::1]\"]}",
    "[{\"url\":\"//app:\"},{\"type\":\"Web\"}]",
    "[{\"resourceAppId\":3,\"resourceAccess\":{}}]",
    "[{\"endDate\":\"never\"}]",
];
