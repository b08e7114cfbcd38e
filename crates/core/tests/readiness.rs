//! The reference cases of environments, judged through the front door, and the documents that are refused.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: read their own fixtures.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jetbridge_core::finding::Severity;
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::{self, Judgement, expect, judge, read_facts, read_snapshot};
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/readiness")
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn judged(facts: &Value, snapshot: &Value) -> Judgement {
    let facts = read_facts(&serde_json::to_vec(facts).unwrap()).unwrap();
    let snapshot = read_snapshot(&serde_json::to_vec(snapshot).unwrap()).unwrap();
    judge(&expect(&facts), &snapshot)
}

fn cases() -> Vec<(String, Value, Value, Value)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder().join("cases")).unwrap() {
        let path = entry.unwrap().path();
        if path.to_str().unwrap().ends_with(".expected.json") {
            let case = json(&path);
            let of = |name: &str| json(&path.with_file_name(case[name].as_str().unwrap()));
            all.push((
                path.display().to_string(),
                of("facts"),
                of("snapshot"),
                case,
            ));
        }
    }
    all.sort_by(|one, other| one.0.cmp(&other.0));
    all
}

#[test]
fn every_reference_case_is_met() {
    let cases = cases();
    assert!(cases.len() >= 13);
    let mut wrong = Vec::new();
    for (name, facts, snapshot, case) in cases {
        let found = judged(&facts, &snapshot);
        let states: BTreeMap<_, _> = found
            .states
            .iter()
            .map(|(id, state)| (*id, state.name()))
            .collect();
        let expected: BTreeMap<_, _> = case["states"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(id, state)| (id.as_str(), state.as_str().unwrap()))
            .collect();
        let ids: BTreeSet<_> = states.keys().chain(expected.keys()).collect();
        for id in ids {
            if states.get(*id) != expected.get(*id) {
                wrong.push(format!(
                    "{name}: {id}: {:?} instead of {:?}",
                    states.get(*id),
                    expected.get(*id)
                ));
            }
        }
        let errors = found
            .findings
            .iter()
            .any(|finding| finding.severity == Severity::Error);
        let expected_errors = found.states.iter().any(|(id, state)| {
            state.name() == "unmet"
                && readiness::kinds().any(|kind| {
                    kind.code.ends_with(&format!("/{id}")) && kind.severities[0] == Severity::Error
                })
        });
        assert_eq!(errors, expected_errors, "{name}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn without_names_an_environment_is_judged_the_same() {
    for (name, facts, snapshot, _) in cases() {
        let before = judged(&facts, &snapshot);
        let mut hidden = snapshot.clone();
        let kept: Vec<&str> = ["/administrator/username", "/integration_user/email"]
            .into_iter()
            .filter_map(|place| facts.pointer(place)?.as_str())
            .collect();
        readiness::conceal(&mut hidden, &kept);
        let after = judged(&facts, &hidden);
        assert_eq!(before.states, after.states, "{name}");
        // Nobody but those the facts name is left.
        let people = snapshot.pointer("/business_central/salespeople/rows");
        let emails = people.and_then(Value::as_array).into_iter().flatten();
        for email in emails.filter_map(|row| row["email"].as_str()) {
            let is_kept = kept
                .iter()
                .any(|kept| kept.eq_ignore_ascii_case(email.trim()));
            let text = hidden.to_string().to_lowercase();
            assert!(
                is_kept || email.trim().is_empty() || !text.contains(&email.trim().to_lowercase()),
                "{name}: {email}"
            );
        }
    }
}

#[test]
fn a_row_says_why_it_was_not_checked() {
    let twin = json(&folder().join("expectations.json"));
    for (name, facts, snapshot, _) in cases() {
        let judgement = judged(&facts, &snapshot);
        let facts = read_facts(&serde_json::to_vec(&facts).unwrap()).unwrap();
        let expectations = expect(&facts);
        let rows = readiness::rows(&expectations, Some((&judgement, &snapshot)));
        for row in &rows {
            assert_eq!(
                row.not_checked.is_some(),
                row.state.name() == "not-checked",
                "{name}: {row:?}"
            );
            let sources = twin["expectations"].as_array().unwrap();
            let source = sources.iter().find(|one| one["id"] == row.id).unwrap();
            for section in &row.sections {
                let from = source["judged_from"].as_array().unwrap();
                assert!(from.iter().any(|from| from == section));
            }
            for language in Language::ALL {
                let text = readiness::tell::text(row, language);
                assert!(!text.contains("readiness-"), "{text}");
            }
        }
        // Nobody has looked: nothing is failed.
        let blank = readiness::rows(&expectations, None);
        assert!(blank.iter().all(|row| row.state.name() == "not-checked"));
    }
}
