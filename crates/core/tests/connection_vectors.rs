//! Every case of `reference/connection-vectors.json`, through the room's public doors.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use std::collections::{BTreeMap, BTreeSet};

use jetbridge_core::connection::business_central::{
    AddressError, Authentication, Credential, Page, Template, server_address,
};
use jetbridge_core::connection::{self, Draft, Target, address, builder, client, grammar, redact};
use jetbridge_core::finding::{Finding, Severity};
use serde_json::{Value, json};

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../reference/connection-vectors.json")).unwrap()
}

fn cases(group: &str) -> Vec<Value> {
    let cases = vectors()[group].as_array().unwrap().clone();
    assert!(!cases.is_empty());
    cases
}

fn pairs(draft: &Draft) -> BTreeMap<String, String> {
    draft
        .pairs()
        .map(|(pair, value)| (pair.key.clone(), value.expose().to_owned()))
        .collect()
}

#[test]
fn strings_are_read_as_dot_net_reads_them() {
    for case in cases("cases") {
        let draft = Draft::read(case["input"].as_str().unwrap(), Target::Dataverse);
        let read = match draft.error() {
            None => json!({"ok": true, "pairs": pairs(&draft)}),
            Some(error) => json!({"ok": false, "error": error.wrong, "at": error.at}),
        };
        assert_eq!(read, case["parse"], "{}", case["id"]);
    }
}

#[test]
fn the_client_does_what_is_expected() {
    for case in cases("cases") {
        let draft = Draft::read(case["input"].as_str().unwrap(), Target::Dataverse);
        let attempt = client::attempt(&draft);
        assert_eq!(json!(attempt.outcome), case["client"], "{}", case["id"]);
        assert_eq!(json!(attempt.resolved), case["resolved"], "{}", case["id"]);
    }
}

/// The codes raised for a string as the reference names them: `W_SAMPLE_APPID`.
fn codes(input: &str) -> BTreeSet<String> {
    let review = connection::review(Draft::read(input, Target::Dataverse));
    let letter = |severity| match severity {
        Severity::Error => 'E',
        Severity::Warning => 'W',
        Severity::Info => 'I',
    };
    let code = |finding: &Finding| {
        let kind = finding.code.strip_prefix("connection/").unwrap();
        format!(
            "{}_{}",
            letter(finding.severity),
            kind.replace('-', "_").to_uppercase()
        )
    };
    review.findings().iter().map(code).collect()
}

#[test]
fn exactly_the_expected_findings_are_raised() {
    for case in cases("cases") {
        let expected: BTreeSet<String> = serde_json::from_value(case["findings"].clone()).unwrap();
        let mut raised = codes(case["input"].as_str().unwrap());
        // Hints beyond the reference are ours to give.
        raised.retain(|code| !code.starts_with("I_") || expected.contains(code));
        assert_eq!(raised, expected, "{}", case["id"]);
    }
}

#[test]
fn no_finding_holds_a_secret() {
    for case in cases("cases") {
        for target in [Target::Dataverse, Target::BusinessCentral] {
            let review = connection::review(Draft::read(case["input"].as_str().unwrap(), target));
            let said = serde_json::to_string(review.findings()).unwrap();
            for secret in case["secrets"].as_array().unwrap() {
                let secret = secret.as_str().unwrap();
                assert!(!said.contains(secret), "{}: {said}", case["id"]);
            }
        }
    }
}

#[test]
fn no_secret_survives_redaction() {
    for case in cases("cases") {
        let draft = Draft::read(case["input"].as_str().unwrap(), Target::Dataverse);
        let line = redact::redact(&draft).line();
        for secret in case["secrets"].as_array().unwrap() {
            assert!(
                !line.contains(secret.as_str().unwrap()),
                "{}: {line}",
                case["id"]
            );
        }
    }
}

#[test]
fn strings_are_built_as_dot_net_builds_them() {
    for case in cases("build") {
        let pairs: Vec<(String, Option<String>)> =
            serde_json::from_value(case["pairs"].clone()).unwrap();
        let text = builder::build(pairs).unwrap();
        assert_eq!(text.expose(), case["expected"], "{}", case["id"]);
        let back: BTreeMap<String, String> = grammar::parse(text.expose())
            .pairs
            .into_iter()
            .filter_map(|pair| Some((pair.key, pair.value?.expose().to_owned())))
            .collect();
        assert_eq!(json!(back), case["round_trip"], "{}", case["id"]);
    }
}

#[test]
fn addresses_are_judged() {
    for case in cases("urls") {
        let judged = json!(address::judge(case["url"].as_str().unwrap()));
        for (name, value) in judged.as_object().unwrap() {
            assert_eq!(value, &case[name], "{} {name}", case["id"]);
        }
    }
}

#[test]
fn business_central_writes_its_own_templates() {
    for case in cases("bc_templates") {
        let text = |name: &str| case[name].as_str().unwrap_or_default().to_owned();
        let authentication = match (text("auth").as_str(), text("credential").as_str()) {
            ("OAuth", _) => Authentication::OAuth,
            ("AD", _) => Authentication::Ad,
            ("IFD", _) => Authentication::Ifd,
            ("Office365", "client_secret") => Authentication::Office365(Credential::ClientSecret),
            ("Office365", "certificate") => Authentication::Office365(Credential::Certificate),
            (auth, credential) => panic!("{auth} {credential}"),
        };
        let template = Template {
            authentication,
            server: &text("server"),
            user: &text("user"),
            domain: &text("domain"),
            proxy: case["proxy"].as_i64().unwrap(),
        };
        assert_eq!(template.text(), case["expected"], "{}", case["id"]);
    }
}

#[test]
fn pages_store_addresses_as_business_central_does() {
    for case in cases("bc_server_address") {
        let page = match case["page"].as_str().unwrap() {
            "cds" => Page::Cds,
            _ => Page::Crm { allow_http: false },
        };
        let stored = server_address(case["input"].as_str().unwrap(), page);
        assert_eq!(
            json!(stored.as_ref().ok()),
            case["result_if_accepted"],
            "{}",
            case["id"]
        );
        assert_eq!(
            json!(stored.err().map(AddressError::name)),
            case["error"],
            "{}",
            case["id"]
        );
    }
}
