//! The reference cases of app registrations, judged through the front door.

use std::path::{Path, PathBuf};

use jetbridge_core::facts::AppId;
use jetbridge_core::finding::{Finding, Location};
use jetbridge_core::registration::{self, Address, Context, Purpose};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/registration")
}

fn context(facts: &Value) -> Context {
    let purposes = facts["deployment"].as_array().unwrap().iter();
    let mut context = Context::new(purposes.map(|d| Purpose::named(d.as_str().unwrap()).unwrap()));
    context.app_id = facts["app_id"].as_str().map(|id| AppId::read(id).unwrap());
    context.web_client = facts["web_client_url"]
        .as_str()
        .map(|url| Address::web(url).unwrap());
    context.tenants = facts["tenants"]
        .as_u64()
        .map_or(1, |n| n.try_into().unwrap());
    context.today = facts["today"].as_str().map(|day| day.parse().unwrap());
    context
}

fn place(finding: &Finding) -> &str {
    match &finding.location {
        Location::Pointer { pointer } => pointer,
        other => panic!("{other:?}"),
    }
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
