//! A survey of environments that are known: every reference case is served, surveyed, and judged as expected.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jetbridge_core::facts::AppId;
use jetbridge_core::readiness::{expect, judge, read_facts};
use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::{Cloud, PracticeAddresses, Tenant};
use jetbridge_online::http::{Cancel, Http};
use jetbridge_online::session::Session;
use jetbridge_online::sign_in::{App, Credential, as_app};
use jetbridge_online::survey::{
    BusinessCentral, Patience, People, Progress, SoFar, Surveyed, Wish, survey,
};
use jetbridge_practice::{ClientSecret, Customer, Options, Practice, Trouble};
use serde_json::{Value, json};

const SECRET: &str = "practice-secret";

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/fixtures/readiness/cases")
}

fn read(name: &str) -> Value {
    serde_json::from_slice(&fs::read(cases().join(name)).unwrap()).unwrap()
}

fn names() -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(cases())
        .unwrap()
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            Some(name.strip_suffix(".snapshot.json")?.to_owned())
        })
        .collect();
    names.sort();
    names
}

fn cloud(practice: &Practice) -> Cloud {
    let at = practice.addresses();
    Cloud::practice(&PracticeAddresses {
        authority: &at.authority,
        business_central: &at.business_central,
        discovery: &at.discovery,
        graph: &at.graph,
    })
    .unwrap()
}

/// A tenant that serves a customer, and an app that is signed in to it.
struct Stage {
    practice: Practice,
    session: Session,
    cloud: Cloud,
}

impl Stage {
    async fn of(mut customer: Customer, options: impl FnOnce(&mut Options)) -> Self {
        customer.applications[0].secrets = vec![ClientSecret {
            value: SECRET.to_owned(),
            ended: false,
        }];
        customer.anybody = true;
        let app_id = customer.applications[0].id.clone();
        let tenant = customer.tenant.id.clone();
        let mut with = Options::of(vec![customer]);
        options(&mut with);
        let practice = Practice::start(with).unwrap();
        let cloud = cloud(&practice);
        let app = App {
            client: AppId::read(&app_id).unwrap(),
            tenant: Tenant::read(&tenant).unwrap(),
            cloud: cloud.clone(),
        };
        let http = Http::for_cloud(&cloud).unwrap();
        let credential = Credential::Secret(Secret::new(SECRET));
        let session = as_app(&http, app, credential, &Cancel::new())
            .await
            .unwrap();
        Self {
            practice,
            session,
            cloud,
        }
    }

    fn wish(&self, directory: bool, people: People) -> Wish {
        let environment = &self.practice.addresses().customers[0].environment;
        Wish {
            session: self.session.clone(),
            environment: self.cloud.environment(environment).unwrap(),
            business_central: Some(BusinessCentral {
                resource: self.cloud.business_central().unwrap(),
                environment: None,
            }),
            directory: directory.then(|| self.cloud.graph("User.Read.All").unwrap()),
            people,
            patience: Patience {
                answer: Duration::from_secs(2),
                pause: Duration::from_millis(10),
            },
            only: None,
        }
    }
}

async fn look(stage: &Stage, facts: &Value, directory: bool, people: People) -> Surveyed {
    let facts = read_facts(facts.to_string().as_bytes()).unwrap();
    let quiet = |_: &Progress, _: &SoFar<'_>| {};
    let wish = stage.wish(directory, people);
    Box::pin(survey(&wish, &facts, &Cancel::new(), &quiet))
        .await
        .unwrap_or_else(|fault| panic!("{fault:?}"))
}

fn states(surveyed: &Surveyed, facts: &Value) -> BTreeMap<String, String> {
    let facts = read_facts(facts.to_string().as_bytes()).unwrap();
    let judgement = judge(&expect(&facts), &surveyed.snapshot);
    judgement
        .states
        .iter()
        .map(|(id, state)| ((*id).to_owned(), state.name().to_owned()))
        .collect()
}

fn expected(name: &str) -> BTreeMap<String, String> {
    let expected = read(&format!("{name}.expected.json"));
    serde_json::from_value(expected["states"].clone()).unwrap()
}

/// What a section says, as far as the reference case says it too.
fn told(section: &Value, like: &Value) -> Value {
    let Some(rows) = section["rows"].as_array() else {
        return json!({ "not_checked": { "reason": section["not_checked"]["reason"] } });
    };
    let Some(pattern) = like["rows"].as_array() else {
        return section.clone();
    };
    let columns: Vec<&String> = pattern
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|row| row.keys())
        .collect();
    let mut rows: Vec<Value> = rows
        .iter()
        .map(|row| {
            let row = row.as_object().unwrap();
            row.iter()
                .filter(|(name, value)| columns.contains(name) && !value.is_null())
                .map(|(name, value)| (name.clone(), plain(value)))
                .collect::<BTreeMap<_, _>>()
        })
        .map(|row| json!(row))
        .collect();
    rows.sort_by_key(ToString::to_string);
    json!({ "rows": rows, "complete": section.get("complete").cloned().unwrap_or(true.into()) })
}

/// Lists of roles and members by their ids; the service adds columns and order.
fn plain(value: &Value) -> Value {
    match value {
        Value::Array(rows) => {
            let mut ids: Vec<Value> = rows
                .iter()
                .map(|row| {
                    let id = ["roleid", "systemuserid", "skuId"]
                        .into_iter()
                        .find_map(|key| row.get(key));
                    id.cloned().unwrap_or_else(|| row.clone())
                })
                .collect();
            ids.sort_by_key(ToString::to_string);
            ids.into()
        }
        Value::Object(why) => json!({ "reason": why.get("reason") }),
        other => other.clone(),
    }
}

/// Keeps the rows of both that are about the same thing.
fn keep_common(one: &mut Value, two: &mut Value) {
    let key = |row: &Value| {
        ["systemuserid", "teamid", "table", "userPrincipalName"]
            .into_iter()
            .find_map(|key| row.get(key)?.as_str().map(str::to_owned))
    };
    let keys = |value: &Value| -> Vec<Option<String>> {
        let rows = value["rows"].as_array().into_iter().flatten();
        rows.map(key).collect()
    };
    let (ones, twos) = (keys(one), keys(two));
    for (value, others) in [(one, twos), (two, ones)] {
        if let Some(rows) = value["rows"].as_array_mut() {
            rows.retain(|row| others.contains(&key(row)));
        }
    }
}

/// Facts of a customer whose connection is enabled.
fn facts() -> Value {
    read("02-online-after-clean.facts.json")
}

async fn clean(options: impl FnOnce(&mut Options)) -> Stage {
    let case = read("02-online-after-clean.snapshot.json");
    Stage::of(Customer::of_snapshot(&case), options).await
}

fn section<'a>(seen: &'a Surveyed, name: &str) -> &'a Value {
    seen.document
        .pointer(&format!("/{}", name.replace('.', "/")))
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn long_tables_are_read_page_by_page() {
    let stage = clean(|options| options.page = 1).await;
    let seen = look(&stage, &facts(), false, People::All).await;
    let users = section(&seen, "dataverse.users");
    assert!(users["rows"].as_array().unwrap().len() >= 4);
    assert_eq!(users.get("complete"), None);
    assert!(seen.notes["dataverse.users"].calls.len() >= 4);
    assert_eq!(states(&seen, &facts()), expected("02-online-after-clean"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_too_much_waits_as_long_as_is_wanted() {
    let stage = clean(|options| options.retry_after = 1).await;
    let wish = stage.wish(false, People::Judged);
    for resource in [&wish.environment, &stage.cloud.business_central().unwrap()] {
        let cancel = Cancel::new();
        stage.session.token_for(resource, &cancel).await.unwrap();
    }
    stage.practice.trouble("snapshot", Trouble::Throttled, true);
    let started = Instant::now();
    let seen = look(&stage, &facts(), false, People::Judged).await;
    assert!(started.elapsed() >= Duration::from_secs(1));
    let refused = seen.notes.values().flat_map(|note| &note.calls);
    assert!(refused.filter(|call| call.status == Some(429)).count() >= 1);
    assert_eq!(
        section(&seen, "dataverse.organization")["rows"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_not_be_read_is_not_checked_and_nothing_fails() {
    let stage = clean(|options| options.troubles = vec![Trouble::PartialPermissions]).await;
    let seen = look(&stage, &facts(), false, People::Judged).await;
    for name in ["dataverse.roles", "dataverse.solutions"] {
        let why = &section(&seen, name)["not_checked"];
        assert_eq!(why["reason"], "forbidden", "{name}");
        assert_eq!(why["code"], "0x80040220", "{name}");
    }
    let states = states(&seen, &facts());
    assert_eq!(states["integration-roles-exist"], "not-checked");
    assert_eq!(states["base-solution-installed"], "not-checked");
    assert_eq!(states["environment-access"], "met");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_no_member_hears_it_once() {
    let stage = clean(|options| options.troubles = vec![Trouble::NotAMember]).await;
    let seen = look(&stage, &facts(), false, People::Judged).await;
    assert_eq!(
        section(&seen, "dataverse.whoami")["not_checked"]["code"],
        "0x80072560"
    );
    assert_eq!(
        section(&seen, "dataverse.users")["not_checked"]["reason"],
        "not-asked"
    );
    assert_eq!(states(&seen, &facts())["environment-access"], "unmet");
    // Business Central does not mind.
    assert!(section(&seen, "business_central.companies")["rows"].is_array());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_for_people_is_no_answer() {
    let stage = clean(|_| {}).await;
    stage
        .practice
        .trouble("snapshot", Trouble::HtmlInsteadOfJson, true);
    let seen = look(&stage, &facts(), false, People::Judged).await;
    assert_ne!(states(&seen, &facts())["environment-access"], "met");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_survey_can_be_stopped_and_keeps_what_it_saw() {
    let stage = clean(|options| {
        options.troubles = vec![Trouble::Slow];
        options.slowness = Duration::from_millis(700);
    })
    .await;
    let facts = read_facts(facts().to_string().as_bytes()).unwrap();
    let cancel = Cancel::new();
    let stop = cancel.clone();
    let told = move |progress: &Progress, so_far: &SoFar<'_>| {
        assert!(progress.done <= progress.total);
        // What was just seen can be judged already.
        let (part, name) = progress.section.split_once('.').unwrap();
        assert!(so_far.document()[part][name].is_object());
        if progress.section == "dataverse.whoami" {
            stop.cancel();
        }
    };
    let started = Instant::now();
    let wish = stage.wish(false, People::Judged);
    let seen = Box::pin(survey(&wish, &facts, &cancel, &told))
        .await
        .unwrap();
    assert!(started.elapsed() < Duration::from_secs(15));
    assert!(section(&seen, "dataverse.whoami")["rows"].is_array());
    assert_eq!(
        section(&seen, "dataverse.version")["not_checked"]["reason"],
        "cancelled"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_holds_no_secret_and_only_people_who_are_judged() {
    let stage = clean(|_| {}).await;
    let seen = look(&stage, &facts(), false, People::Judged).await;
    let token = stage
        .session
        .token_for(&stage.wish(false, People::All).environment, &Cancel::new())
        .await
        .unwrap();
    let _ = token;
    for text in [
        seen.document.to_string(),
        serde_json::to_string(&seen.notes).unwrap(),
    ] {
        assert!(!text.contains("eyJ") && !text.contains(SECRET), "{text}");
        assert!(!text.contains("Authorization\""), "{text}");
    }
    let users = section(&seen, "dataverse.users")["rows"]
        .as_array()
        .unwrap();
    let columns: Vec<&String> = users[0].as_object().unwrap().keys().collect();
    assert!(
        columns.iter().all(|name| !name.contains("phone")),
        "{columns:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_next_page_on_another_host_is_not_fetched_with_the_token() {
    let stage = clean(|options| options.page = 2).await;
    stage
        .practice
        .trouble("snapshot", Trouble::ForeignNextLink, true);
    let seen = look(&stage, &facts(), false, People::All).await;
    let users = section(&seen, "dataverse.users");
    assert_eq!(users["complete"], false);
    assert_eq!(users["rows"].as_array().map(Vec::len), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_without_end_are_left() {
    let stage = clean(|options| options.page = 2).await;
    stage
        .practice
        .trouble("snapshot", Trouble::EndlessPages, true);
    let seen = look(&stage, &facts(), false, People::All).await;
    assert_eq!(section(&seen, "dataverse.users")["complete"], false);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_comes_back_and_is_judged_as_expected() {
    let names = names();
    assert!(names.len() >= 13);
    for name in names {
        let case = read(&format!("{name}.snapshot.json"));
        let facts = read(&format!("{name}.facts.json"));
        let mut served = case.clone();
        // Where nobody looked, nothing is there.
        if served["dataverse"].get("user_team_roles").is_none() {
            let users = case["dataverse"]["users"]["rows"].as_array();
            let rows: Vec<_> = users
                .into_iter()
                .flatten()
                .map(|user| json!({ "systemuserid": user["systemuserid"], "roles": [] }))
                .collect();
            served["dataverse"]["user_team_roles"] = json!({ "rows": rows });
        }
        let stage = Stage::of(Customer::of_snapshot(&served), |_| {}).await;
        let directory = case.get("directory").is_some();
        for people in [People::All, People::Judged] {
            let seen = look(&stage, &facts, directory, people).await;
            assert_eq!(
                states(&seen, &facts),
                expected(&name),
                "{name} {people:?} {:#}",
                seen.document
            );
            if people == People::Judged {
                continue;
            }
            for part in ["dataverse", "business_central", "directory"] {
                for (section, like) in case[part].as_object().into_iter().flatten() {
                    // Its addresses are those of the practice tenant.
                    let Some(seen) = seen.document[part].get(section) else {
                        continue;
                    };
                    if section == "challenge" {
                        continue;
                    }
                    let (mut found, mut wanted) = (told(seen, like), told(like, like));
                    let asked_one_by_one = section.ends_with("_roles")
                        || section == "table_reads"
                        || section == "team_members"
                        || part == "directory";
                    if asked_one_by_one {
                        // Only those an expectation speaks of are asked for.
                        keep_common(&mut found, &mut wanted);
                    }
                    assert_eq!(found, wanted, "{name} {part}.{section}");
                }
            }
        }
    }
}
