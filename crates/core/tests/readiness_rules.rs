//! Every expectation at work: a reference case changed until it is flagged, and changed so that it still passes, under
//! `tests/rules/readiness/<id>.json`; and the whole list against its published twin.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: read their own fixtures.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jetbridge_core::finding::{Finding, Params, Severity};
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::readiness::{
    self, Group, Judgement, Owner, State, expect, judge, read_facts, read_snapshot,
};
use serde::Deserialize;
use serde_json::{Value, json};

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn json_of(path: &Path) -> Value {
    let text = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn base(name: &str) -> Value {
    let folder = tests().join("fixtures/readiness/cases");
    json!({
        "facts": json_of(&folder.join(format!("{name}.facts.json"))),
        "snapshot": json_of(&folder.join(format!("{name}.snapshot.json"))),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    base: String,
    flags: Vec<Change>,
    passes: Vec<Change>,
}

/// What is changed in the base, and the state that comes of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    state: String,
    /// Values by pointer; `-` appends.
    #[serde(default)]
    set: BTreeMap<String, Value>,
    #[serde(default)]
    extend: BTreeMap<String, Vec<Value>>,
    #[serde(default)]
    remove: Vec<String>,
}

impl Change {
    fn apply(&self, both: &mut Value) {
        for pointer in &self.remove {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            match both.pointer_mut(parent) {
                Some(Value::Array(list)) => drop(list.remove(name.parse().unwrap())),
                Some(Value::Object(object)) => assert!(object.remove(name).is_some(), "{pointer}"),
                other => panic!("{pointer}: {other:?}"),
            }
        }
        for (pointer, value) in &self.set {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            match both.pointer_mut(parent) {
                Some(Value::Array(list)) if name == "-" => list.push(value.clone()),
                Some(Value::Array(list)) => list[name.parse::<usize>().unwrap()] = value.clone(),
                Some(Value::Object(object)) => drop(object.insert(name.to_owned(), value.clone())),
                other => panic!("{pointer}: {other:?}"),
            }
        }
        for (pointer, values) in &self.extend {
            let list = both.pointer_mut(pointer).unwrap().as_array_mut().unwrap();
            list.extend(values.iter().cloned());
        }
    }
}

fn judged(both: &Value) -> Judgement {
    let facts = read_facts(&serde_json::to_vec(&both["facts"]).unwrap())
        .unwrap_or_else(|fault| panic!("{fault:?}"));
    let snapshot = read_snapshot(&serde_json::to_vec(&both["snapshot"]).unwrap())
        .unwrap_or_else(|fault| panic!("{fault:?}"));
    judge(&expect(&facts), &snapshot)
}

fn state_of(judgement: &Judgement, id: &str) -> Option<State> {
    let found = judgement.states.iter().find(|(other, _)| *other == id);
    found.map(|(_, state)| *state)
}

/// A finding carries what its kind says it does, and its words are whole in every language.
fn well_told(finding: &Finding) {
    let kind = readiness::kinds()
        .find(|kind| kind.code == finding.code)
        .unwrap();
    let carried: BTreeSet<_> = finding.params.keys().copied().collect();
    assert_eq!(
        carried,
        kind.says.iter().copied().collect(),
        "{}",
        kind.code
    );
    assert!(kind.severities.contains(&finding.severity), "{finding:?}");
    for language in Language::ALL {
        let words = phrase::say(finding, language);
        for text in [&words.what, &words.why, &words.r#do] {
            assert!(
                !text.contains("{$") && !text.contains("readiness-"),
                "{text}"
            );
        }
    }
}

#[test]
fn every_expectation_is_flagged_and_passed_as_it_should_be() {
    let twin = twin();
    for (id, row) in &twin {
        let file = tests().join(format!("rules/readiness/{id}.json"));
        if row["judged_from"] == json!(["hand"]) {
            assert!(!file.exists(), "{id} is looked at by hand");
            continue;
        }
        let fixture: Fixture = serde_json::from_value(json_of(&file)).unwrap();
        for (changes, flags) in [(&fixture.flags, true), (&fixture.passes, false)] {
            assert!(!changes.is_empty(), "{id}");
            for change in changes {
                let mut both = base(&fixture.base);
                change.apply(&mut both);
                let judgement = judged(&both);
                let state =
                    state_of(&judgement, id).unwrap_or_else(|| panic!("{id} does not apply"));
                assert_eq!(
                    state.name(),
                    change.state,
                    "{id}: {:?} {:?}",
                    change.set,
                    change.remove
                );
                let told = judgement
                    .findings
                    .iter()
                    .any(|f| f.code == format!("readiness/{id}"));
                let worth_telling = matches!(state, State::Unmet | State::Warning);
                assert_eq!(told, worth_telling, "{id}");
                assert!(flags || state == State::Met, "{id}");
                judgement.findings.iter().for_each(well_told);
            }
        }
    }
    let files = fs::read_dir(tests().join("rules/readiness"))
        .unwrap()
        .count();
    let by_hand = twin
        .values()
        .filter(|row| row["judged_from"] == json!(["hand"]))
        .count();
    assert_eq!(files, twin.len() - by_hand);
}

fn twin() -> BTreeMap<String, Value> {
    let list = json_of(&tests().join("fixtures/readiness/expectations.json"));
    let rows = list["expectations"].as_array().unwrap();
    rows.iter()
        .map(|row| (row["id"].as_str().unwrap().to_owned(), row.clone()))
        .collect()
}

/// Facts of every kind that decides what applies.
fn worlds() -> Vec<Value> {
    let versions = [
        json!({"product": "bc", "major": 27, "minor": 0}),
        json!({"product": "bc", "major": 15, "minor": 13}),
        json!({"product": "nav", "year": 2018, "cumulative_update": 41}),
    ];
    let features = [
        json!({}),
        json!({"sales": false, "virtual_tables": true, "auto_create_sales_orders": true}),
        json!({"sales_professional": true, "virtual_tables": true, "multi_company": true}),
        json!({"legacy_sales_orders": true, "auto_create_sales_orders": true}),
        json!({"bidirectional_sales_orders": true}),
        json!({"auto_process_sales_quotes": true}),
    ];
    let mut worlds = Vec::new();
    for deployment in ["bc-online", "bc-onprem-entra", "bc-legacy"] {
        for phase in ["before", "after"] {
            for version in &versions {
                for features in &features {
                    for more in [false, true] {
                        let mut facts = json!({
                            "format": 1, "deployment": deployment, "phase": phase, "bc_version": version,
                            "environment_url": "https://contoso.crm4.dynamics.com", "today": "2026-11-21",
                            "features": features, "ownership_model": if more { "person" } else { "team" },
                        });
                        if more {
                            let id = "6a174004-5c1d-4e7a-9b30-51c0de5fe1dc";
                            facts["tenant_id"] = json!(id);
                            facts["company"] = json!({"id": id, "name": "Contoso"});
                        }
                        worlds.push(facts);
                    }
                }
            }
        }
    }
    worlds
}

/// The twin's condition, read by its own words.
fn applies(row: &Value, facts: &Value) -> bool {
    let feature = |name: &Value| {
        let name = name.as_str().unwrap();
        facts["features"][name]
            .as_bool()
            .unwrap_or(name == "sales" || name == "unit_group_mapping")
    };
    let legacy = facts["deployment"] == "bc-legacy";
    let version = &facts["bc_version"];
    let dataverse_setup = !legacy || version["major"].as_u64().is_some_and(|major| major >= 16);
    let condition = row["condition"].as_object().unwrap();
    let fits = condition.iter().all(|(key, value)| match key.as_str() {
        "deployment" => value.as_array().unwrap().contains(&facts["deployment"]),
        "dataverse_setup" => dataverse_setup,
        "sales" => feature(&json!("sales")),
        "features" => value.as_array().unwrap().iter().all(feature),
        "any_features" => value.as_array().unwrap().iter().any(feature),
        "not_features" => !value.as_array().unwrap().iter().any(feature),
        "ownership" => facts["ownership_model"] == *value,
        "company" => facts["company"].is_object(),
        "tenant_id" => facts["tenant_id"].is_string(),
        "others_after" => legacy || facts["phase"] == "after",
        other => panic!("{other}"),
    });
    fits && row["phase"].as_array().unwrap().contains(&facts["phase"])
}

#[test]
fn the_list_is_its_published_twin() {
    let twin = twin();
    let mut seen = BTreeSet::new();
    for facts in worlds() {
        let read = read_facts(&serde_json::to_vec(&facts).unwrap()).unwrap();
        let expectations = expect(&read);
        let ids: BTreeSet<_> = expectations.iter().map(|one| one.id().to_owned()).collect();
        let should: BTreeSet<_> = twin
            .iter()
            .filter(|(_, row)| applies(row, &facts))
            .map(|(id, _)| id.clone())
            .collect();
        assert_eq!(ids, should, "{facts}");
        for one in &expectations {
            let row = &twin[one.id()];
            assert_eq!(one.severity().name(), row["severity"], "{}", one.id());
            assert_eq!(one.owner().name(), row["owner"], "{}", one.id());
            assert_eq!(
                one.group().name(),
                row["group"].as_str().unwrap().replace(' ', "-"),
                "{}",
                one.id()
            );
            assert_eq!(
                one.by_hand(),
                row["judged_from"] == json!(["hand"]),
                "{}",
                one.id()
            );
            let needs: Vec<_> = row["needs"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|need| ids.contains(need.as_str().unwrap()))
                .collect();
            assert_eq!(
                json!(one.needs().collect::<Vec<_>>()),
                json!(needs),
                "{}",
                one.id()
            );
        }
        seen.extend(ids);
    }
    assert_eq!(
        seen.len(),
        twin.len(),
        "every expectation applies somewhere"
    );
}

#[test]
fn every_expectation_says_everything_in_every_language() {
    for language in Language::ALL {
        let told = |id: String| {
            let text = phrase::text(&id, &Params::new(), language);
            assert_ne!(text, id, "{}", language.tag());
        };
        for kind in readiness::kinds() {
            for part in [".title", ".look"] {
                told(format!("{}{part}", phrase::id_of(kind.code)));
            }
        }
        for one in Owner::ALL {
            told(format!("readiness-owner-{}", one.name()));
        }
        for one in Group::ALL {
            told(format!("readiness-group-{}", one.name()));
        }
        for one in State::ALL {
            told(format!("readiness-state-{}", one.name()));
        }
    }
}

/// Replaces every section of a snapshot.
fn every_section(snapshot: &mut Value, with: &Value) {
    for part in ["dataverse", "business_central", "directory"] {
        let sections = snapshot.get_mut(part).and_then(Value::as_object_mut);
        for (_, section) in sections.into_iter().flatten() {
            section.clone_from(with);
        }
    }
    snapshot["sign_in"].clone_from(with);
}

#[test]
fn what_could_not_be_looked_at_is_never_unmet_in_the_environment() {
    let cases = ["02-online-after-clean", "13-legacy-19-clean"];
    for reason in [
        "timeout",
        "throttled",
        "unavailable",
        "cancelled",
        "not-asked",
    ] {
        for case in cases {
            let mut both = base(case);
            every_section(
                &mut both["snapshot"],
                &json!({"not_checked": {"reason": reason}}),
            );
            let judgement = judged(&both);
            let unmet = judgement
                .findings
                .iter()
                .filter(|f| f.severity == Severity::Error)
                .count();
            assert_eq!(unmet, 0, "{case} {reason}: {:#?}", judgement.findings);
        }
    }
}

#[test]
fn absence_on_pages_that_were_left_out_proves_nothing() {
    for case in ["02-online-after-clean", "13-legacy-19-clean"] {
        let mut both = base(case);
        every_section(
            &mut both["snapshot"],
            &json!({"rows": [], "complete": false}),
        );
        let judgement = judged(&both);
        let wrong: Vec<_> = judgement
            .findings
            .iter()
            .filter(|f| f.severity == Severity::Error)
            .collect();
        assert!(wrong.is_empty(), "{case}: {wrong:#?}");
    }
}

#[test]
fn a_document_that_does_not_fit_is_refused_where_it_does_not() {
    let good = base("02-online-after-clean");
    for (pointer, value, named) in [
        ("/format", json!(2), "/format"),
        ("/taken_at", json!("yesterday"), "/taken_at"),
        (
            "/dataverse/users/rows/1/isdisabled",
            json!("no"),
            "/dataverse/users/rows/1/isdisabled",
        ),
        (
            "/dataverse/users/rows/1/systemuserid",
            json!("x"),
            "/dataverse/users/rows/1/systemuserid",
        ),
        (
            "/dataverse/roles",
            json!({"not_checked": {"reason": "lazy"}}),
            "/dataverse/roles/not_checked/reason",
        ),
        (
            "/dataverse/user_roles/rows/0/roles/0/roleid",
            json!(7),
            "/dataverse/user_roles/rows/0/roles/0/roleid",
        ),
        ("/dataverse/surprise", json!({}), "/dataverse"),
        (
            "/sign_in/rows/0/granted",
            json!("yes"),
            "/sign_in/rows/0/granted",
        ),
    ] {
        let mut snapshot = good["snapshot"].clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        snapshot.pointer_mut(parent).unwrap()[name] = value;
        let fault = read_snapshot(&serde_json::to_vec(&snapshot).unwrap()).unwrap_err();
        assert_eq!(fault.code, "readiness-snapshot-unfit");
        assert_eq!(fault.params["pointer"].to_string(), named, "{pointer}");
    }
    for (pointer, value, named) in [
        ("/phase", json!("later"), "/phase"),
        (
            "/bc_version",
            json!({"product": "bc", "major": 12, "minor": 0}),
            "/bc_version/major",
        ),
        ("/today", json!("2026-02-30"), "/today"),
        ("/features", json!({"sails": true}), "/features"),
        ("/password", json!("kiwi"), ""),
    ] {
        let mut facts = good["facts"].clone();
        facts[&pointer[1..]] = value;
        let fault = read_facts(&serde_json::to_vec(&facts).unwrap()).unwrap_err();
        assert_eq!(fault.code, "readiness-facts-unfit");
        assert_eq!(fault.params["pointer"].to_string(), named, "{pointer}");
    }
    assert_eq!(read_facts(b"{").unwrap_err().code, "readiness-facts-json");
    assert_eq!(
        read_snapshot(b"\xff").unwrap_err().code,
        "readiness-snapshot-json"
    );
}

#[test]
fn a_snapshot_is_kept_as_it_came() {
    let good = base("02-online-after-clean");
    let snapshot = read_snapshot(&serde_json::to_vec(&good["snapshot"]).unwrap()).unwrap();
    let again = serde_json::to_value(&snapshot).unwrap();
    assert_eq!(
        again["dataverse"]["users"]["rows"][0]["azureactivedirectoryobjectid"],
        good["snapshot"]["dataverse"]["users"]["rows"][0]["azureactivedirectoryobjectid"]
    );
    let facts = read_facts(&serde_json::to_vec(&good["facts"]).unwrap()).unwrap();
    let expectations = expect(&facts);
    let kept = read_snapshot(&serde_json::to_vec(&again).unwrap()).unwrap();
    assert_eq!(
        judge(&expectations, &kept).states,
        judge(&expectations, &snapshot).states
    );
}
