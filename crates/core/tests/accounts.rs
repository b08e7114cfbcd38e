//! Who is what: every rule at work, the rows, the order, the licences.
//!
//! Under `tests/rules/accounts/<kind>` lies what a kind flags and what it passes; `expected.json` names for each file
//! the fields it is raised at. With `JETBRIDGE_BLESS` set the fields are written anew; what is flagged and what passes
//! stays a matter of the file names.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: read their own fixtures.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jetbridge_core::accounts::view::{AccountChoices, AccountsSection, AccountsView, message_ids};
use jetbridge_core::accounts::{
    self, AccessMode, AccountKind, AccountSeen, FactColumn, KnownAccounts, comparisons, judge,
    licence_plan, path,
};
use jetbridge_core::facts::HandTick;
use jetbridge_core::finding::{Finding, Kind, Location, Params};
use jetbridge_core::phrase::{self, Language};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Spot {
    field: String,
    severity: String,
}

fn folder(kind: &Kind) -> PathBuf {
    let (_, name) = kind.code.split_once('/').unwrap();
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/rules/accounts")
        .join(name)
}

fn known(value: Value) -> KnownAccounts {
    serde_json::from_value(value).unwrap()
}

fn field(finding: &Finding) -> String {
    match &finding.location {
        Location::Key { key, span: None } => key.clone().unwrap(),
        other => panic!("{other:?}"),
    }
}

/// A finding carries what its kind says it does, and its words are whole in every language.
fn well_told(finding: &Finding, kind: &Kind) {
    let carried: BTreeSet<_> = finding.params.keys().copied().collect();
    assert_eq!(
        carried,
        kind.says.iter().copied().collect(),
        "{}",
        kind.code
    );
    for language in Language::ALL {
        let words = phrase::say(finding, language);
        for text in [&words.what, &words.why, &words.r#do] {
            assert!(
                !text.contains("{$") && !text.contains("{ $") && !text.contains("accounts-"),
                "{}: {text}",
                kind.code
            );
        }
    }
}

#[test]
fn every_kind_flags_what_it_should_where_it_should_and_passes_the_rest() {
    for kind in accounts::kinds() {
        let file = folder(kind).join("expected.json");
        let text = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut list: BTreeMap<String, Vec<Spot>> = serde_json::from_slice(&text).unwrap();
        for (name, expected) in &mut list {
            let text = fs::read(folder(kind).join(name)).unwrap();
            let found: Vec<_> = judge(&serde_json::from_slice(&text).unwrap())
                .into_iter()
                .filter(|finding| finding.code == kind.code)
                .inspect(|finding| well_told(finding, kind))
                .map(|finding| Spot {
                    field: field(&finding),
                    severity: finding.severity.name().to_owned(),
                })
                .collect();
            assert_eq!(
                found.is_empty(),
                name.starts_with("passes"),
                "{} {name}",
                kind.code
            );
            if std::env::var_os("JETBRIDGE_BLESS").is_some() {
                expected.clone_from(&found);
            }
            assert_eq!(found, *expected, "{} {name}", kind.code);
        }
        for beginning in ["flags", "passes"] {
            assert!(
                list.keys().any(|name| name.starts_with(beginning)),
                "{}",
                kind.code
            );
        }
        if std::env::var_os("JETBRIDGE_BLESS").is_some() {
            let text = serde_json::to_string_pretty(&list).unwrap() + "\n";
            fs::write(file, text).unwrap();
        }
    }
}

#[test]
fn every_fixture_belongs_to_a_rule_and_every_rule_has_a_file() {
    let names: BTreeSet<_> = accounts::kinds()
        .map(|kind| kind.code.strip_prefix("accounts/").unwrap().to_owned())
        .collect();
    assert_eq!(names.len(), accounts::kinds().count());
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let stems = |folder: PathBuf| -> BTreeSet<String> {
        let files = fs::read_dir(folder).unwrap();
        files
            .map(|entry| entry.unwrap().path())
            .map(|path| {
                path.file_stem()
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('_', "-")
            })
            .filter(|name| name != "mod")
            .collect()
    };
    assert_eq!(stems(home.join("tests/rules/accounts")), names);
    assert_eq!(stems(home.join("src/accounts/rules")), names);
}

#[test]
fn every_word_of_the_room_is_said_in_every_language() {
    for language in Language::ALL {
        for id in message_ids() {
            let text = phrase::text(&id, &Params::new(), language);
            assert!(!text.is_empty() && text != id, "{} {id}", language.tag());
        }
    }
}

const ENTERPRISE: &str = "1e1a282c-9c54-43a2-9310-98ef728faace";
const PROFESSIONAL: &str = "be9f9771-1c64-4618-9907-244325141096";

#[test]
fn licences_are_counted_by_person_and_missing_ones_named() {
    let known = known(json!({
        "deployment": "bc-legacy",
        "administrator": {"user_name": "admin@contoso.example", "licence": ENTERPRISE},
        "integration_user": {"user_name": "sync@contoso.example", "licence": ENTERPRISE, "access_mode": "non-interactive"},
        "salespeople_licence": ENTERPRISE,
        "salespeople": [
            {"user_name": "ada@contoso.example"},
            {"user_name": "bo@contoso.example", "licence": PROFESSIONAL},
            {"user_name": "Admin@contoso.example"},
            {"user_name": "cy@contoso.example", "licence": "none"},
            {"user_name": "di@contoso.example", "licence": "something else"},
        ],
        "owned": [{"sku": ENTERPRISE.to_uppercase(), "count": 2}],
    }));
    let plan = licence_plan(&known);
    let counted: Vec<_> = plan
        .needs
        .iter()
        .map(|need| {
            (
                need.sku.as_str(),
                need.needed,
                need.owned,
                need.missing,
                need.returns,
            )
        })
        .collect();
    assert_eq!(
        counted,
        [
            ("DYN365_ENTERPRISE_SALES", 3, Some(2), 1, 0),
            ("D365_SALES_PRO", 1, None, 0, 0),
        ]
    );
    assert_eq!(plan.groups.len(), 2);
    assert_eq!(
        plan.groups[0].people,
        ["ada@contoso.example", "Admin@contoso.example"]
    );
    assert_eq!(plan.groups[1].people, ["bo@contoso.example"]);
    assert_eq!(plan.without, ["cy@contoso.example"]);
    assert_eq!(plan.undecided, ["di@contoso.example"]);
}

#[test]
fn people_without_a_user_name_need_a_licence_each() {
    let people = ["", "", "kari@contoso.example", "Kari@contoso.example "];
    let people: Vec<_> = people
        .iter()
        .map(|name| json!({"name": "Kari", "user_name": name}))
        .collect();
    let plan = licence_plan(&known(
        json!({"salespeople": people, "salespeople_licence": ENTERPRISE}),
    ));
    assert_eq!(plan.needs[0].needed, 3);
}

#[test]
fn a_licence_comes_back_only_where_nothing_tests_for_it() {
    let user = json!({"user_name": "sync@contoso.example", "licence": ENTERPRISE, "access_mode": "non-interactive"});
    let of = |deployment: &str| {
        licence_plan(&known(
            json!({"deployment": deployment, "integration_user": user}),
        ))
        .needs
    };
    assert_eq!(of("")[0].returns, 1);
    assert_eq!(of("bc-legacy")[0].returns, 0);
    assert!(of("bc-online").is_empty());
}

fn steps(
    value: Value,
    ticks: &[&str],
    states: &[(&str, &str)],
) -> Vec<(&'static str, AccountSeen, bool)> {
    let ticks = ticks
        .iter()
        .map(|id| {
            (
                (*id).to_owned(),
                HandTick {
                    by: "Kari".to_owned(),
                    on: jiff::civil::date(2026, 11, 21),
                },
            )
        })
        .collect();
    let states = states
        .iter()
        .map(|(id, state)| ((*id).to_owned(), (*state).to_owned()))
        .collect();
    path(&known(value), &ticks, &states)
        .into_iter()
        .map(|step| (step.id, step.seen, step.next))
        .collect()
}

#[test]
fn the_order_is_licence_wait_mode_and_then_the_licence() {
    let names = |deployment: &str| -> Vec<_> {
        let steps = steps(json!({"deployment": deployment}), &[], &[]);
        steps.into_iter().map(|(id, _, _)| id).collect()
    };
    assert_eq!(
        names(""),
        [
            "create",
            "licence",
            "wait",
            "roles",
            "mode",
            "return-licence",
            "verify"
        ]
    );
    assert_eq!(
        names("bc-legacy"),
        [
            "create",
            "licence",
            "wait",
            "roles",
            "mode",
            "keep-licence",
            "verify"
        ]
    );
    assert_eq!(names("bc-online"), ["consent", "enable", "app-verify"]);
    assert_eq!(names("bc-onprem-entra"), names("bc-online"));
}

#[test]
fn a_tick_moves_on_and_never_outweighs_a_check() {
    let of = |ticks: &[&str], states: &[(&str, &str)]| {
        steps(json!({"deployment": "bc-legacy"}), ticks, states)
    };
    assert_eq!(of(&[], &[])[0], ("create", AccountSeen::Unchecked, true));
    assert_eq!(
        of(&["step-create"], &[])[0],
        ("create", AccountSeen::Ticked, false)
    );
    assert!(of(&["step-create"], &[])[1].2);
    let seen = of(
        &["step-mode"],
        &[
            ("integration-user-exists", "met"),
            ("integration-user-access-mode", "unmet"),
        ],
    );
    assert_eq!(seen[0].1, AccountSeen::Proved);
    assert_eq!(seen[4].1, AccountSeen::Error);
    assert_eq!(seen.iter().filter(|step| step.2).count(), 1);
}

fn row(section: &AccountsSection, states: &[(&str, &str)], id: &str) -> (AccountSeen, bool) {
    let states = states
        .iter()
        .map(|(id, state)| ((*id).to_owned(), (*state).to_owned()))
        .collect();
    let view = AccountsView::of(section, &states);
    let check = view.checks.iter().find(|check| check.id == id).unwrap();
    (check.seen, check.tick.is_some())
}

#[test]
fn rows_tell_proof_from_tick() {
    let mut section = AccountsSection {
        known: known(json!({
            "deployment": "bc-legacy",
            "administrator": {"user_name": "admin@contoso.example"},
            "integration_user": {"user_name": "sync@contoso.example"},
        })),
        ticks: BTreeMap::new(),
    };
    let id = "administrator-not-integration-user";
    assert_eq!(row(&section, &[], id), (AccountSeen::Proved, false));
    assert_eq!(
        row(&section, &[(id, "unmet")], id),
        (AccountSeen::Error, false)
    );
    let licence = "administrator-licence";
    assert_eq!(row(&section, &[], licence), (AccountSeen::Unchecked, false));
    section.ticks.insert(
        licence.to_owned(),
        HandTick {
            by: String::new(),
            on: jiff::civil::date(2026, 11, 21),
        },
    );
    assert_eq!(row(&section, &[], licence), (AccountSeen::Ticked, true));
    assert_eq!(
        row(&section, &[("administrator-licensed", "met")], licence),
        (AccountSeen::Proved, false)
    );
    assert_eq!(
        row(&section, &[("administrator-licensed", "unmet")], licence),
        (AccountSeen::Error, false)
    );
    section.known.integration_user.user_name = "ADMIN@contoso.example".to_owned();
    assert_eq!(
        row(&section, &[(id, "met")], id),
        (AccountSeen::Error, false)
    );
    let view = AccountsView::of(&section, &BTreeMap::new());
    assert_eq!(
        view.findings[0].accounts,
        [AccountKind::Administrator, AccountKind::IntegrationUser]
    );
}

#[test]
fn the_column_that_counts_follows_the_deployment() {
    let counts = |deployment: &str, id: &str| {
        let facts = comparisons(&known(json!({"deployment": deployment})));
        facts.iter().find(|fact| fact.id == id).unwrap().counts
    };
    assert_eq!(counts("bc-legacy", "integration-roles"), FactColumn::Then);
    assert_eq!(counts("bc-online", "integration-roles"), FactColumn::Now);
    assert_eq!(counts("", "integration-roles"), FactColumn::Both);
    for deployment in ["", "bc-legacy", "bc-online"] {
        assert_eq!(counts(deployment, "non-interactive-limit"), FactColumn::Now);
    }
}

#[test]
fn every_expectation_a_row_names_exists() {
    let codes: BTreeSet<_> = jetbridge_core::readiness::kinds()
        .map(|kind| kind.code.strip_prefix("readiness/").unwrap())
        .collect();
    for deployment in ["", "bc-legacy", "bc-online", "bc-onprem-entra"] {
        let section = AccountsSection {
            known: known(json!({"deployment": deployment})),
            ticks: BTreeMap::new(),
        };
        for check in AccountsView::of(&section, &BTreeMap::new()).checks {
            for expectation in &check.expectations {
                assert!(codes.contains(expectation), "{expectation}");
            }
        }
    }
}

#[test]
fn choices_name_ids_and_mark_poor_renderings() {
    let choices = AccountChoices::all();
    assert_eq!(choices.modes, AccessMode::ALL);
    let role = |name: &str| {
        let mut roles = choices.roles.iter();
        roles.find(|role| role.name.ends_with(name)).unwrap()
    };
    assert_eq!(role("Integration Administrator").poor, ["nl"]);
    assert_eq!(
        role("System Administrator").names["nb"][0],
        "Systemansvarlig"
    );
    assert_eq!(role("Product Availability User").id, None);
    assert!(role("Salesperson").template);
}

proptest::proptest! {
    #[test]
    fn no_name_is_too_strange(names in proptest::collection::vec(".*", 0..8), deployment: String) {
        let people: Vec<_> = names.iter().map(|name| json!({"user_name": name, "licence": name})).collect();
        let section = AccountsSection {
            known: known(json!({
                "deployment": deployment,
                "administrator": {"user_name": names.first(), "roles": names},
                "salespeople": people,
            }).as_object().map(|object| {
                let mut object = object.clone();
                if names.is_empty() { object.remove("administrator"); }
                Value::Object(object)
            }).unwrap()),
            ticks: BTreeMap::new(),
        };
        let view = AccountsView::of(&section, &BTreeMap::new());
        let told = view.licences.groups.iter().map(|group| group.people.len()).sum::<usize>()
            + view.licences.without.len()
            + view.licences.undecided.len();
        proptest::prop_assert_eq!(told, names.len());
    }
}
