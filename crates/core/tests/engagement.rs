//! A customer's file: what is read is written again, what is not understood stays, what cannot be read says why.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

use std::collections::BTreeMap;

use CustomerStanding as S;
use jetbridge_core::engagement::{
    Customer, CustomerId, CustomerProgress, CustomerStanding, Head, Moment, Unreadable, every_step,
    progress,
};
use jetbridge_core::facts::{CustomerFacts, Deployment, Version};
use jetbridge_core::readiness::{Asked, Facts, Group, expect};
use proptest::prelude::*;
use serde_json::{Value, json};

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn fjordlys() -> Customer {
    let now = moment("2026-03-01T09:30:00.125Z");
    Customer::new(
        CustomerId::of([7; 16]),
        Head::new(" Fjordlys Kraft AS ", "Bergen"),
        now,
    )
}

/// The file of a customer as JSON.
fn json_of(customer: &Customer) -> Value {
    serde_json::from_slice(&customer.write()).unwrap()
}

/// What is wrong with the file of Fjordlys when one value in it is another.
fn with(name: &str, value: Value) -> Unreadable {
    let mut file = json_of(&fjordlys());
    file[name] = value;
    Customer::read(&serde_json::to_vec(&file).unwrap()).unwrap_err()
}

#[test]
fn a_new_customer_is_a_file_people_can_read() {
    let text = String::from_utf8(fjordlys().write()).unwrap();
    assert_eq!(
        text,
        "{\n  \"jetbridge\": \"customer\",\n  \"format\": 1,\n  \"id\": \"07070707070707070707070707070707\",\n  \
         \"name\": \"Fjordlys Kraft AS\",\n  \"place\": \"Bergen\",\n  \"archived\": false,\n  \
         \"created\": \"2026-03-01T09:30:00Z\",\n  \"changed\": \"2026-03-01T09:30:00Z\"\n}\n"
    );
    assert_eq!(Customer::read(text.as_bytes()).unwrap(), fjordlys());
}

#[test]
fn a_part_comes_back_and_says_when_it_changed() {
    let mut customer = fjordlys();
    let facts = CustomerFacts {
        deployment: Some(Deployment::LegacyOAuth),
        version: Version::read("14.21"),
        verified_domains: vec!["fjordlys.example".to_owned()],
        ..CustomerFacts::default()
    };
    let later = moment("2026-03-02T00:00:00Z");
    assert_eq!(customer.section::<CustomerFacts>().unwrap(), None);
    assert!(customer.keep(&facts, later).unwrap());
    assert!(
        !customer
            .keep(&facts, moment("2026-03-03T00:00:00Z"))
            .unwrap()
    );
    assert_eq!(customer.changed(), later);
    let again = Customer::read(&customer.write()).unwrap();
    assert_eq!(again.section::<CustomerFacts>().unwrap(), Some(facts));
    assert_eq!(json_of(&again)["facts"]["deployment"], "bc-legacy");
}

#[test]
fn what_is_not_known_stays_through_every_change() {
    let mut file = json_of(&fjordlys());
    file["colour"] = json!({"of": ["their", "house"]});
    file["facts"] = json!({"version": "25.0", "moon": {"phase": 2}});
    let mut customer = Customer::read(&serde_json::to_vec(&file).unwrap()).unwrap();
    customer.set_head(Head::new("Fjordlys", ""), moment("2026-04-01T00:00:00Z"));
    let facts = CustomerFacts {
        tenant_id: Some("x".to_owned()),
        ..customer.section::<CustomerFacts>().unwrap().unwrap()
    };
    customer
        .keep(&facts, moment("2026-04-02T00:00:00Z"))
        .unwrap();
    let after = json_of(&customer);
    assert_eq!(after["colour"], file["colour"]);
    assert_eq!(
        after["facts"],
        json!({"version": "25.0", "tenant_id": "x", "verified_domains": null, "moon": {"phase": 2}})
            .as_object()
            .map(|all| all.iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k.clone(), v.clone())).collect::<Value>())
            .unwrap()
    );
    assert_eq!(after["name"], "Fjordlys");
}

#[test]
fn a_part_that_is_not_understood_is_not_written_over() {
    let mut file = json_of(&fjordlys());
    file["facts"] = json!({"version": "the newest"});
    let mut customer = Customer::read(&serde_json::to_vec(&file).unwrap()).unwrap();
    assert!(customer.section::<CustomerFacts>().is_err());
    assert!(
        customer
            .keep(&CustomerFacts::default(), moment("2026-04-02T00:00:00Z"))
            .is_err()
    );
    assert_eq!(json_of(&customer), file);
}

#[test]
fn a_later_format_is_told_apart_before_anything_else_is_read() {
    let later = json!({"jetbridge": "customer", "format": 2, "name": {"now": "a thing"}});
    let bytes = serde_json::to_vec(&later).unwrap();
    assert_eq!(
        Customer::read(&bytes).unwrap_err(),
        Unreadable::Newer { format: 2 }
    );
}

#[test]
fn what_is_wrong_is_named() {
    let wrong = |place: &str| Unreadable::Wrong {
        place: place.to_owned(),
    };
    assert_eq!(with("format", json!(0)), wrong("format"));
    assert_eq!(with("format", json!("1")), wrong("format"));
    assert_eq!(with("id", json!("../../secrets")), wrong("id"));
    assert_eq!(with("name", json!("  ")), wrong("name"));
    assert_eq!(with("name", json!(4)), wrong("name"));
    assert_eq!(with("place", json!([])), wrong("place"));
    assert_eq!(with("archived", json!("no")), wrong("archived"));
    assert_eq!(with("created", json!("yesterday")), wrong("created"));
    assert_eq!(with("jetbridge", json!("list")), Unreadable::Foreign);
    assert_eq!(Customer::read(b"[1, 2]").unwrap_err(), Unreadable::Foreign);
    let whole = fjordlys().write();
    let torn = Customer::read(&whole[..whole.len() / 2]).unwrap_err();
    assert!(
        matches!(torn, Unreadable::Damaged { line: 2.., .. }),
        "{torn:?}"
    );
    assert!(matches!(
        Customer::read(b"").unwrap_err(),
        Unreadable::Damaged { .. }
    ));
}

#[test]
fn a_duplicate_has_its_parts_and_a_name_and_an_age_of_its_own() {
    let mut customer = fjordlys();
    let facts = CustomerFacts {
        app_id: Some("a".to_owned()),
        ..CustomerFacts::default()
    };
    customer
        .keep(&facts, moment("2026-03-02T00:00:00Z"))
        .unwrap();
    let now = moment("2026-05-05T05:05:05Z");
    let twin = customer.duplicate(
        CustomerId::of([9; 16]),
        Head::new("Fjordlys 2", "Bergen"),
        now,
    );
    assert_eq!(twin.section::<CustomerFacts>().unwrap(), Some(facts));
    assert_eq!((twin.created(), twin.changed()), (now, now));
    assert_ne!(twin.id(), customer.id());
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{1,6}", inner, 0..4)
                .prop_map(|all| Value::Object(all.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Customer::read(&bytes);
    }

    #[test]
    fn whatever_else_is_in_a_file_is_in_it_again(others in prop::collection::btree_map("x[a-z]{1,6}", value(), 0..5)) {
        let mut file = json_of(&fjordlys());
        for (name, other) in &others {
            file[name] = other.clone();
        }
        let customer = Customer::read(&serde_json::to_vec(&file).unwrap()).unwrap();
        prop_assert_eq!(json_of(&customer), file);
    }
}

/// What is known of a customer whose parts are these.
fn stands(parts: &[(&str, Value)]) -> CustomerProgress {
    let mut file = json_of(&fjordlys());
    for (name, part) in parts {
        file[*name] = part.clone();
    }
    let customer = Customer::read(&serde_json::to_vec(&file).unwrap()).unwrap();
    progress(&customer, "2026-03-01".parse().unwrap())
}

/// Its parts in one word, its whole, and what is next.
fn short(progress: &CustomerProgress) -> (String, CustomerStanding, &'static str, u32) {
    let letters = progress.parts.iter().map(|part| match part.standing {
        CustomerStanding::Untouched => '-',
        CustomerStanding::Begun => 'b',
        CustomerStanding::Errors => 'e',
        CustomerStanding::Warnings => 'w',
        CustomerStanding::Done => 'd',
    });
    (
        letters.collect(),
        progress.standing,
        progress.next,
        progress.count,
    )
}

#[test]
fn progress_is_told_from_the_file_alone() {
    assert_eq!(
        short(&stands(&[])),
        ("-----".to_owned(), S::Untouched, "deployment", 0)
    );
    let facts = json!({
        "deployment": "bc-online", "version": "27.0", "verified_domains": [],
        "environment_url": "https://contoso.crm4.dynamics.com",
    });
    assert_eq!(
        short(&stands(&[("facts", facts.clone())])),
        ("-----".to_owned(), S::Begun, "accounts", 0)
    );
    let mut named = facts.clone();
    named["administrator"] = json!("admin@contoso.example");
    let (parts, _, next, _) = short(&stands(&[("facts", named.clone())]));
    assert_eq!((parts.as_str(), next), ("b----", "accounts-steps"));

    // One account for both is an error of the accounts, and comes before everything.
    named["deployment"] = json!("bc-legacy");
    named["version"] = json!("14.21");
    named["integration_user"] = json!("admin@contoso.example");
    let stood = stands(&[("facts", named)]);
    assert_eq!(stood.parts[0].standing, S::Errors);
    assert_eq!((stood.standing, stood.next), (S::Errors, "accounts-errors"));

    // A part that cannot be understood is its room's to tell.
    let (parts, ..) = short(&stands(&[("connection", json!(7)), ("facts", facts)]));
    assert_eq!(parts, "-----");
}

#[test]
fn a_connection_is_done_when_what_stands_there_was_tested() {
    let string = "AuthType=OAuth;Username=sync@contoso.example;Password={secret:password};\
                  Url=https://contoso.crm4.dynamics.com;AppId=11111111-2222-3333-4444-555555555555;\
                  RedirectUri=app://11111111-2222-3333-4444-555555555555;LoginPrompt=Auto";
    let connection = |outcome: &str, now: &str| {
        let facts = json!({"deployment": "bc-online", "version": "27.0", "verified_domains": []});
        let saved = json!({
            "reader": "tools", "string": now, "secrets": ["password"],
            "record": {
                "at": "2026-03-01T09:30:00Z", "outcome": outcome, "string": string,
                "deployment": "bc-online 27.0",
            },
        });
        stands(&[("connection", saved), ("facts", facts)])
    };
    let of = |progress: &CustomerProgress| progress.parts[2].standing;
    assert_eq!(of(&connection("passed", string)), S::Done);
    assert_eq!(of(&connection("partly", string)), S::Done);
    assert_eq!(of(&connection("failed", string)), S::Errors);
    assert_eq!(of(&connection("untested", string)), S::Begun);
    // What was changed since is not what was tested.
    let changed = string.replace("Auto", "Always");
    assert_eq!(of(&connection("passed", &changed)), S::Begun);
    let wrong = string.replace("AuthType=OAuth", "AuthType=Nobody");
    let wrong = connection("passed", &wrong);
    assert_eq!(of(&wrong), S::Errors);
    assert_eq!(wrong.next, "connection-errors");
}

#[test]
fn what_a_check_has_seen_makes_parts_done_and_what_it_has_not_leaves_them_begun() {
    let facts = json!({
        "deployment": "bc-online", "version": "27.0", "verified_domains": [],
        "environment_url": "https://contoso.crm4.dynamics.com",
        "administrator": "admin@contoso.example",
    });
    let known: CustomerFacts = serde_json::from_value(facts.clone()).unwrap();
    let asked = Asked::default();
    let today = "2026-03-01".parse().unwrap();
    let known = Facts::of(&known, &asked, today).unwrap();
    let expected = expect(&known);
    let run = |state: &dyn Fn(&str) -> &'static str| {
        let states: BTreeMap<_, _> = expected
            .iter()
            .map(|one| (one.id(), state(one.id())))
            .collect();
        let run = json!({
            "at": "2026-03-01T09:30:00Z", "millis": 1, "environment": "", "application": "",
            "deployment": "bc-online", "version": "27.0", "phase": asked.phase, "signed_in": "person",
            "stages": [], "states": states,
        });
        stands(&[
            ("readiness", json!({"runs": [run]})),
            ("facts", facts.clone()),
        ])
    };
    let all = run(&|_| "met");
    assert_eq!(
        short(&all),
        ("ddddd".to_owned(), CustomerStanding::Done, "done", 0)
    );
    let salespeople = expected
        .iter()
        .find(|one| one.group() == Group::Salespeople && !one.by_hand())
        .unwrap()
        .id();
    let (parts, standing, next, _) = short(&run(&|id| {
        if id == salespeople {
            "not-checked"
        } else {
            "met"
        }
    }));
    assert_eq!(
        (parts.as_str(), standing, next),
        ("dddbd", CustomerStanding::Begun, "checks")
    );
    let (parts, ..) = short(&run(&|_| "not-checked"));
    assert_eq!(parts, "b----");
}

#[test]
fn every_next_step_has_words() {
    let words = include_str!("../../../locales/en/ui-customers.ftl");
    for step in every_step() {
        assert!(
            words.contains(&format!("\ncustomers-next-{step} =")),
            "{step}"
        );
    }
}
