//! The environment over the wire: a small survey of our own reads what is served, and the judgement of the core says
//! whether that is the environment it was made of.
#![allow(clippy::unwrap_used)] // a test says by panicking

#[path = "support/person.rs"]
mod person;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use jetbridge_core::readiness::{expect, judge, read_facts, read_snapshot};
use jetbridge_practice::{Customer, Options, Practice, Trouble};
use person::{App, text};
use serde_json::{Value, json};
use support::{Answer, get, get_as, send};

/// Reads a tenant the way a survey does.
struct Survey {
    app: App,
    dataverse: Option<String>,
    finance: Option<String>,
    graph: Option<String>,
}

impl Survey {
    fn of(practice: &Practice, customer: &str) -> (Self, Value) {
        let app = App::of(practice, customer);
        let graph = format!("{}/User.Read.All", practice.addresses().graph);
        let mut rows = Vec::new();
        let mut token = |name: &str, scope: &str| {
            let scope = format!("openid profile offline_access {scope}");
            let mut page = get(&app.ask(&[("scope", &scope)]));
            if let Some((_, after)) = page.body.split_once("name=\"account\" value=\"") {
                let oid = after.split('"').next().unwrap().to_owned();
                page = app.press(&page, "account", &[("account", &oid)]);
            }
            if page.status == 200 && page.body.contains("flow/consent") {
                page = app.press(&page, "consent", &[]);
            }
            let (granted, code, token) = if page.status == 302 {
                let code = page.redirect().1["code"].clone();
                let answer = app.redeem(&code, &[("scope", &scope)]);
                let body = answer.json();
                match body["access_token"].as_str() {
                    Some(token) => (true, Value::Null, Some(token.to_owned())),
                    None => (false, body["error_codes"][0].clone(), None),
                }
            } else {
                let code = page.body.split("AADSTS").nth(1).unwrap();
                (false, code.split(':').next().unwrap().into(), None)
            };
            if !name.is_empty() {
                let mut row = json!({ "resource": name, "granted": granted });
                if !granted {
                    row["code"] = code.to_string().trim_matches('"').into();
                }
                rows.push(row);
            }
            token
        };
        let dataverse = token("dataverse", &app.dataverse());
        let finance = token("business-central", &app.finance());
        let graph = token("", &graph);
        let sign_in = json!({ "rows": rows });
        (
            Self {
                app,
                dataverse,
                finance,
                graph,
            },
            sign_in,
        )
    }

    fn api(&self, path: &str) -> String {
        format!("{}/api/data/v9.2/{path}", self.app.customer.environment)
    }

    /// All pages, or why there are none.
    #[allow(clippy::unused_self)] // reads like its neighbours
    fn rows(&self, url: &str, token: Option<&String>) -> Value {
        let Some(token) = token else {
            return json!({ "not_checked": { "reason": "not-asked" } });
        };
        let bearer = format!("Bearer {token}");
        let mut next = Some(url.to_owned());
        let mut rows = Vec::new();
        let mut pages = 0;
        while let Some(url) = next {
            pages += 1;
            if pages > 5 {
                return json!({ "rows": rows, "complete": false });
            }
            let answer = send(
                "GET",
                &url,
                &[
                    ("Authorization", &bearer),
                    ("Prefer", "odata.maxpagesize=3"),
                ],
                "",
            );
            let Some(answer) = answer else {
                return json!({ "not_checked": { "reason": "unreachable" } });
            };
            if answer.status != 200 {
                return why(&answer);
            }
            let body = answer.json();
            rows.extend(body["value"].as_array().unwrap().iter().map(|row| {
                let mut row = row.as_object().unwrap().clone();
                row.retain(|name, _| !name.starts_with('@'));
                Value::from(row)
            }));
            next = body["@odata.nextLink"].as_str().map(|link| {
                assert!(link.starts_with(&url.split("/api/").next().unwrap()[..20]));
                link.to_owned()
            });
        }
        json!({ "rows": rows })
    }

    fn one(&self, path: &str) -> Value {
        let Some(token) = &self.dataverse else {
            return json!({ "not_checked": { "reason": "not-asked" } });
        };
        let bearer = format!("Bearer {token}");
        match send("GET", &self.api(path), &[("Authorization", &bearer)], "") {
            None => json!({ "not_checked": { "reason": "unreachable" } }),
            Some(answer) if answer.status == 200 => {
                let mut row = answer.json().as_object().unwrap().clone();
                row.retain(|name, _| !name.starts_with('@'));
                json!({ "rows": [row] })
            }
            Some(answer) => why(&answer),
        }
    }

    fn each(&self, of: &Value, key: &str, what: &str, path: impl Fn(&str) -> String) -> Value {
        let Some(rows) = of["rows"].as_array() else {
            return of.clone();
        };
        let rows: Vec<Value> = rows
            .iter()
            .map(|row| {
                let id = row[key].as_str().unwrap();
                let found = self.rows(&self.api(&path(id)), self.dataverse.as_ref());
                match found.get("rows") {
                    Some(rows) => json!({ key: id, what: rows }),
                    None => json!({ key: id, "not_checked": found["not_checked"] }),
                }
            })
            .collect();
        json!({ "rows": rows })
    }

    fn challenge(&self) -> Value {
        let Some(answer) = send("GET", &self.api(""), &[], "") else {
            return json!({ "not_checked": { "reason": "unreachable" } });
        };
        let mut row = json!({ "status": answer.status });
        if let Some(said) = answer.header("www-authenticate") {
            for pair in said.strip_prefix("Bearer ").unwrap().split(", ") {
                let (name, value) = pair.split_once('=').unwrap();
                row[name] = value.into();
            }
        }
        json!({ "rows": [row] })
    }

    fn dataverse(&self) -> Value {
        let set = |path: &str| self.rows(&self.api(path), self.dataverse.as_ref());
        let users = set(
            "systemusers?$select=systemuserid,fullname,internalemailaddress,domainname,isdisabled,islicensed,\
             accessmode,isintegrationuser,applicationid,azureactivedirectoryobjectid",
        );
        let teams = set(
            "teams?$select=teamid,name,_businessunitid_value&$filter=startswith(name,'BCI%20-%20')",
        );
        let roles =
            "$select=roleid,name,_roletemplateid_value,_parentroleid_value,_parentrootroleid_value";
        let user_roles = self.each(&users, "systemuserid", "roles", |id| {
            format!("systemusers({id})/systemuserroles_association?{roles}")
        });
        let through_teams = self.through_teams(&users);
        let team_roles = self.each(&teams, "teamid", "roles", |id| {
            format!("teams({id})/teamroles_association?{roles}")
        });
        let team_members = self.each(&teams, "teamid", "members", |id| {
            format!("teams({id})/teammembership_association?$select=systemuserid")
        });
        let tables = self.tables();
        let companies = match tables.get("bcbi_company") {
            Some(name) => set(&format!(
                "{name}?$select=bcbi_name,bcbi_externalid,_bcbi_defaultowningteam_value"
            )),
            None => json!({ "not_checked": { "reason": "not-found" } }),
        };
        json!({
            "challenge": self.challenge(),
            "whoami": self.one("WhoAmI"),
            "version": self.one("RetrieveVersion()"),
            "organization": set("organizations?$select=name,issopintegrationenabled,_basecurrencyid_value"),
            "currencies": set("transactioncurrencies?$select=transactioncurrencyid,isocurrencycode,statecode"),
            "users": users,
            "user_roles": user_roles,
            "user_team_roles": through_teams,
            "roles": set(&format!("roles?{roles}&$filter=roleid%20eq%20a2b18661-9ff5-e911-a812-000d3a0b9028%20or%20roleid%20eq%208c8d4f51-a72b-e511-80d9-3863bb349780%20or%20roleid%20eq%206f960e32-a72b-e511-80d9-3863bb349780")),
            "solutions": set("solutions?$select=uniquename,version"),
            "app_modules": set("appmodules?$select=name&$filter=name%20eq%20'Sales%20Hub'"),
            "business_units": set("businessunits?$select=businessunitid,name,_parentbusinessunitid_value,isdisabled"),
            "teams": teams,
            "team_roles": team_roles,
            "team_members": team_members,
            "companies": companies,
            "table_reads": self.table_reads(&tables),
            "submitted_orders": set("salesorders?$select=salesorderid&$filter=statecode%20eq%201&$top=1"),
        })
    }

    fn through_teams(&self, users: &Value) -> Value {
        let Some(rows) = users["rows"].as_array() else {
            return users.clone();
        };
        let rows: Vec<Value> = rows
            .iter()
            .filter_map(|row| {
                let id = row["systemuserid"].as_str().unwrap();
                let found = self.rows(
                    &self.api(&format!(
                        "systemusers({id})/teammembership_association?$select=name&$expand=teamroles_association($select=roleid,name,_roletemplateid_value,_parentroleid_value)"
                    )),
                    self.dataverse.as_ref(),
                );
                // Whoever was not asked about in the snapshot is not asked about here.
                let teams = found["rows"].as_array()?;
                let roles: Vec<&Value> = teams
                    .iter()
                    .flat_map(|team| team["teamroles_association"].as_array().unwrap())
                    .collect();
                Some(json!({ "systemuserid": id, "roles": roles }))
            })
            .collect();
        json!({ "rows": rows })
    }

    /// The sets of tables by logical name.
    fn tables(&self) -> BTreeMap<String, String> {
        let found = self.rows(
            &self.api("EntityDefinitions?$select=LogicalName,EntitySetName"),
            self.dataverse.as_ref(),
        );
        found["rows"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|row| {
                (
                    text(row, "LogicalName").to_owned(),
                    text(row, "EntitySetName").to_owned(),
                )
            })
            .collect()
    }

    fn table_reads(&self, tables: &BTreeMap<String, String>) -> Value {
        let Some(token) = &self.dataverse else {
            return json!({ "not_checked": { "reason": "not-asked" } });
        };
        let rows: Vec<Value> = [
            "team",
            "role",
            "systemuser",
            "businessunit",
            "account",
            "contact",
            "bcbi_company",
            "nav_connection",
            "nav_accountstatistics",
        ]
        .iter()
        .map(|table| {
            let status = tables.get(*table).map_or(404, |set| {
                get_as(&self.api(&format!("{set}?$top=1")), token).status
            });
            json!({ "table": table, "status": status })
        })
        .collect();
        json!({ "rows": rows })
    }

    fn business_central(&self) -> Value {
        let base = format!(
            "{}/v2.0/{}/{}/api/v2.0/companies",
            self.app.business_central,
            self.app.customer.tenant,
            self.app.customer.business_central_environment
        );
        let token = self.finance.as_ref();
        let companies = self.rows(&base, token);
        let id = companies["rows"][0]["id"]
            .as_str()
            .unwrap_or("00000000-0000-4000-8000-000000000000")
            .to_owned();
        let of = |set: &str| self.rows(&format!("{base}({id})/{set}"), token);
        json!({
            "companies": companies,
            "general_ledger_setup": of("generalLedgerSetup"),
            "currencies": of("currencies"),
            "currency_exchange_rates": of("currencyExchangeRates"),
            "salespeople": of("salespeoplePurchasers"),
            "job_queue_entries": of("jobQueueEntries?$filter=objectIdToRun%20eq%205339%20or%20objectIdToRun%20gt%205340"),
        })
    }
}

fn why(answer: &Answer) -> Value {
    let reason = match answer.status {
        401 => "unauthorised",
        403 => "forbidden",
        404 => "not-found",
        429 => "throttled",
        500.. => "unavailable",
        _ => panic!("{answer:?}"),
    };
    json!({ "not_checked": { "reason": reason, "status": answer.status } })
}

/// What a survey of a practice tenant sees, at the address the snapshot was taken at.
fn survey(practice: &Practice, customer: &str, original: &Value) -> Value {
    let (survey, mut sign_in) = Survey::of(practice, customer);
    // Where only one service was asked for, the other has no row.
    if let Some(rows) = original["sign_in"]["rows"].as_array() {
        sign_in["rows"]
            .as_array_mut()
            .unwrap()
            .retain(|row| rows.iter().any(|one| one["resource"] == row["resource"]));
    }
    let mut snapshot = json!({
        "format": 1,
        "taken_at": "2026-11-21T09:30:00Z",
        "environment_url": survey.app.customer.environment,
        "dataverse": survey.dataverse(),
        "business_central": survey.business_central(),
        "sign_in": sign_in,
    });
    if original["directory"].is_object() {
        let graph = format!("{}/v1.0/users", practice.addresses().graph);
        snapshot["directory"] = json!({ "users": survey.rows(&graph, survey.graph.as_ref()) });
    }
    let at = original["environment_url"].as_str().unwrap();
    let text = snapshot
        .to_string()
        .replace(&survey.app.customer.environment, at)
        .replace(&survey.app.authority, "https://login.microsoftonline.com");
    serde_json::from_str(&text).unwrap()
}

fn states(facts: &Value, snapshot: &Value) -> BTreeMap<String, String> {
    let facts = read_facts(facts.to_string().as_bytes()).unwrap();
    let snapshot = read_snapshot(snapshot.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{error:?} {snapshot}"));
    judge(&expect(&facts), &snapshot)
        .states
        .iter()
        .map(|(id, state)| ((*id).to_owned(), state.name().to_owned()))
        .collect()
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

#[test]
fn every_reference_case_can_be_served_and_read_back() {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/fixtures/readiness/cases");
    let mut served = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.to_str().unwrap().ends_with(".expected.json") {
            continue;
        }
        let case = read(&path);
        let of = |name: &str| read(&path.with_file_name(case[name].as_str().unwrap()));
        let (facts, original) = (of("facts"), of("snapshot"));
        let practice = Practice::with_snapshot(&original).unwrap();
        let snapshot = survey(&practice, "snapshot", &original);
        let found = states(&facts, &snapshot);
        for (id, state) in case["states"].as_object().unwrap() {
            if found.get(id).map(String::as_str) != state.as_str() {
                wrong.push(format!(
                    "{}: {id}: {:?} instead of {state}",
                    path.file_name().unwrap().display(),
                    found.get(id)
                ));
            }
        }
        served += 1;
        practice.stop();
    }
    assert!(served >= 13, "{served}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Contoso uses Business Central online, and the connection is on.
fn contoso_facts(url: &str) -> Value {
    json!({
        "format": 1, "deployment": "bc-online", "phase": "after",
        "bc_version": { "product": "bc", "major": 27, "minor": 0 },
        "environment_url": url, "administrator": { "username": "admin@contoso.example" },
        "today": "2026-11-21", "ownership_model": "person",
        "tenant_id": "6a194de3-5c1d-4e7a-9b30-51c0de7b0c85",
        "company": { "id": "6a174004-5c1d-4e7a-9b30-51c0de5fe1dc", "name": "CRONUS Norge" },
    })
}

fn unmet(states: &BTreeMap<String, String>) -> BTreeSet<&str> {
    states
        .iter()
        .filter(|(_, state)| ["unmet", "warning"].contains(&state.as_str()))
        .map(|(id, _)| id.as_str())
        .collect()
}

#[test]
fn contoso_is_healthy_and_every_trouble_of_the_environment_is_seen() {
    let practice = Practice::start(Options::contoso().unwrap()).unwrap();
    let original =
        json!({ "environment_url": "https://contoso.crm4.dynamics.com", "directory": {} });
    let facts = contoso_facts("https://contoso.crm4.dynamics.com");
    let healthy = states(&facts, &survey(&practice, "contoso", &original));
    assert_eq!(unmet(&healthy), BTreeSet::new());
    let met = healthy.values().filter(|state| *state == "met").count();
    assert!(met > 40, "{met}: {healthy:#?}");

    for (trouble, seen) in [
        (Trouble::RoleMissing, "integration-user-integration-roles"),
        (
            Trouble::IntegrationUserIsAdministrator,
            "integration-user-not-admin",
        ),
        (Trouble::IntegrationUserDisabled, "integration-user-enabled"),
        (Trouble::WrongCurrency, "local-currency-accepted"),
        (Trouble::SolutionOutdated, "base-solution-current"),
        (Trouble::SolutionMissing, "base-solution-installed"),
        (Trouble::SalespersonWithoutUser, "salespeople-have-users"),
        (Trouble::SalespersonUnlicensed, "salespeople-can-be-coupled"),
        (Trouble::TeamRoleMissing, "owning-team-roles"),
        (Trouble::JobFailed, "jobs-without-error"),
        (Trouble::EnvironmentGone, "environment-reachable"),
        (Trouble::NotAMember, "environment-access"),
        (
            Trouble::BusinessCentralUnknownUser,
            "business-central-access",
        ),
        (Trouble::BusinessCentralNotSubscribed, "sign-in-consent"),
    ] {
        practice.trouble("contoso", trouble, true);
        let found = states(&facts, &survey(&practice, "contoso", &original));
        practice.trouble("contoso", trouble, false);
        assert!(
            unmet(&found).contains(seen),
            "{}: {:?}",
            trouble.name(),
            unmet(&found)
        );
    }
    practice.trouble("contoso", Trouble::PartialPermissions, true);
    let found = states(&facts, &survey(&practice, "contoso", &original));
    assert_eq!(
        unmet(&found),
        BTreeSet::new(),
        "what cannot be seen is not unmet"
    );
    assert_eq!(found["base-solution-installed"], "not-checked");
}

#[test]
fn the_other_customer_is_healthy_too() {
    let practice = Practice::start(Options::of(vec![Customer::fabrikam().unwrap()])).unwrap();
    let url = "https://fabrikam.crm4.dynamics.com";
    let snapshot = survey(&practice, "fabrikam", &json!({ "environment_url": url }));
    let facts = json!({
        "format": 1, "deployment": "bc-legacy", "phase": "after",
        "bc_version": { "product": "bc", "major": 19, "minor": 5 },
        "environment_url": url, "administrator": { "username": "admin@fabrikam.example" },
        "integration_user": { "email": "bcsync@fabrikam.example" },
        "ownership_model": "person", "features": { "virtual_tables": true }, "today": "2026-11-21",
    });
    let found = states(&facts, &snapshot);
    assert!(!found.values().any(|state| state == "unmet"), "{found:#?}");
}

#[test]
fn sections_that_could_not_be_seen_cannot_be_seen() {
    for (reason, expected) in [
        ("forbidden", json!({ "reason": "forbidden", "status": 403 })),
        (
            "unauthorised",
            json!({ "reason": "unauthorised", "status": 401 }),
        ),
        ("not-found", json!({ "reason": "not-found", "status": 404 })),
        ("unreachable", json!({ "reason": "unreachable" })),
        ("throttled", json!({ "reason": "throttled", "status": 429 })),
        (
            "unavailable",
            json!({ "reason": "unavailable", "status": 503 }),
        ),
    ] {
        let original = json!({
            "format": 1, "taken_at": "2026-11-21T09:30:00Z", "environment_url": "https://contoso.crm4.dynamics.com",
            "dataverse": {
                "whoami": { "rows": [{ "UserId": "6a113556-5c1d-4e7a-9b30-51c0de0ffafa" }] },
                "solutions": { "not_checked": { "reason": reason } },
                "users": { "rows": [{ "systemuserid": "6a113556-5c1d-4e7a-9b30-51c0de0ffafa", "domainname": "a@contoso.example" }], "complete": false },
                "user_roles": { "rows": [{ "systemuserid": "6a113556-5c1d-4e7a-9b30-51c0de0ffafa", "not_checked": { "reason": reason } }] },
            },
            "business_central": { "companies": { "not_checked": { "reason": reason } } },
        });
        let practice = Practice::with_snapshot(&original).unwrap();
        let found = survey(&practice, "snapshot", &original);
        assert_eq!(found["dataverse"]["solutions"]["not_checked"], expected);
        assert_eq!(
            found["dataverse"]["user_roles"]["rows"][0]["not_checked"],
            expected
        );
        assert_eq!(
            found["business_central"]["companies"]["not_checked"],
            expected
        );
        assert_eq!(found["dataverse"]["users"]["complete"], false);
        assert_eq!(
            found["dataverse"]["users"]["rows"]
                .as_array()
                .unwrap()
                .len(),
            1
        );
    }
}

#[test]
fn queries_are_answered_as_the_web_api_answers_them() {
    let practice = Practice::start(Options::contoso().unwrap()).unwrap();
    let app = App::of(&practice, "contoso");
    let token = app.sign_in("Ada Admin");
    let token = text(&token, "access_token");
    let base = format!("{}/api/data/v9.2", app.customer.environment);
    let ask = |path: &str| get_as(&format!("{base}/{path}"), token);
    let names = |path: &str| -> Vec<String> {
        let answer = ask(path);
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        answer.json()["value"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| text(row, "fullname").to_owned())
            .collect()
    };
    assert_eq!(
        names(
            "systemusers?$select=fullname&$filter=internalemailaddress%20eq%20'KARI@contoso.example'"
        ),
        ["Kari Nordmann"],
        "text is compared without case"
    );
    assert_eq!(
        names("systemusers?$select=fullname&$filter=fullname%20eq%20'Marta%20O''Brien'"),
        ["Marta O'Brien"]
    );
    assert_eq!(
        names(
            "systemusers?$select=fullname&$filter=accessmode%20eq%204%20and%20applicationid%20eq%20null"
        ),
        ["BC Sync"]
    );
    assert_eq!(
        names(
            "systemusers?$select=fullname&$filter=systemuserroles_association/any(r:r/_roletemplateid_value%20eq%20a4be89ff-7c35-4d69-9900-999c3f603e6f)&$orderby=fullname%20desc"
        ),
        [
            "Åse Lindström",
            "Piet de Vries",
            "Marta O'Brien",
            "Kari Nordmann",
            "Joost van den Berg"
        ]
    );
    let one = ask(
        "systemusers(6a115445-5c1d-4e7a-9b30-51c0de119413)?$select=fullname&$expand=systemuserroles_association($select=name,roleid)",
    );
    let one = one.json();
    assert_eq!(one["systemuserroles_association"][0]["name"], "Salesperson");
    assert!(one["@odata.etag"].as_str().unwrap().starts_with("W/\""));
    assert!(one.get("domainname").is_none());
    let count = ask("systemusers?$select=fullname&$count=true&$top=2").json();
    assert_eq!(count["@odata.count"], 9);
    assert_eq!(count["value"].as_array().unwrap().len(), 2);
    for (path, status, code) in [
        ("systemusers?$select=nobody", 400, "0x80060888"),
        ("systemusers?$select=businessunitid", 400, "0x80060888"),
        ("systemusers?$filter=x%20eq%201", 400, "0x80060888"),
        (
            "systemusers?$filter=systemuserid%20eq%20guid'6a115445-5c1d-4e7a-9b30-51c0de119413'",
            400,
            "0x80060888",
        ),
        ("systemusers?$skip=2", 400, "0x80060888"),
        ("systemuserz", 404, "0x8006088a"),
        (
            "systemusers(00000000-0000-4000-8000-000000000000)",
            404,
            "0x80040217",
        ),
    ] {
        let answer = ask(path);
        assert_eq!(answer.status, status, "{path}");
        assert_eq!(answer.json()["error"]["code"], code, "{path}");
    }
    assert_eq!(ask("WhoAmI()").status, 200);
    assert_eq!(ask("").json()["value"][0]["name"], "systemusers");
    // Of a salesperson, roles and solutions are none of the business.
    let tokens = app.sign_in("Kari Nordmann");
    let answer = get_as(&format!("{base}/roles"), text(&tokens, "access_token"));
    assert_eq!(answer.json()["error"]["code"], "0x80040220");
}

#[test]
fn pages_follow_each_other_by_links_nobody_may_touch() {
    let practice = Practice::start(Options::contoso().unwrap()).unwrap();
    let app = App::of(&practice, "contoso");
    let token = app.sign_in("Ada Admin");
    let bearer = format!("Bearer {}", text(&token, "access_token"));
    let ask = |url: &str| {
        send(
            "GET",
            url,
            &[
                ("Authorization", bearer.as_str()),
                (
                    "Prefer",
                    "odata.include-annotations=\"*\",odata.maxpagesize=4",
                ),
            ],
            "",
        )
        .unwrap()
    };
    let first = ask(&format!(
        "{}/api/data/v9.2/systemusers?$select=fullname,accessmode",
        app.customer.environment
    ));
    assert_eq!(
        first.header("preference-applied"),
        Some("odata.maxpagesize=4")
    );
    let body = first.json();
    assert_eq!(
        body["value"][0]["accessmode@OData.Community.Display.V1.FormattedValue"],
        "Read-Write"
    );
    let link = text(&body, "@odata.nextLink").to_owned();
    assert!(link.starts_with(&app.customer.environment));
    assert!(link.contains("%253ccookie"), "encoded twice: {link}");
    for touched in [
        link.replace("%22", "%2522"),
        link.replace("%3C", "%3c"),
        link.replace("accessmode", "islicensed"),
    ] {
        assert_eq!(ask(&touched).status, 400, "{touched}");
    }
    let mut all = body["value"].as_array().unwrap().len();
    let mut next = Some(link);
    while let Some(url) = next {
        let body = ask(&url).json();
        all += body["value"].as_array().unwrap().len();
        next = body["@odata.nextLink"].as_str().map(str::to_owned);
    }
    assert_eq!(all, 9);
    practice.trouble("contoso", Trouble::ForeignNextLink, true);
    practice.trouble("contoso", Trouble::EndlessPages, true);
    let body = ask(&format!("{}/api/data/v9.2/roles", app.customer.environment)).json();
    assert!(text(&body, "@odata.nextLink").starts_with("https://contoso.fabrikam.example/"));
}

#[test]
fn discovery_and_graph_answer_for_their_own_tokens() {
    let practice = Practice::start(Options::contoso().unwrap()).unwrap();
    let app = App::of(&practice, "contoso");
    let scope = format!(
        "offline_access {}/user_impersonation",
        practice.addresses().discovery
    );
    let code = app.code("Ada Admin", &[("scope", &scope)]);
    let tokens = app.redeem(&code, &[("scope", &scope)]).json();
    let instances = format!(
        "{}/api/discovery/v2.0/Instances?$select=Url,FriendlyName",
        practice.addresses().discovery
    );
    let found = get_as(&instances, text(&tokens, "access_token")).json();
    assert_eq!(found["value"][0]["Url"], app.customer.environment.as_str());
    let scope = "offline_access User.Read";
    let code = app.code("Ada Admin", &[("scope", scope)]);
    let tokens = app.redeem(&code, &[("scope", scope)]).json();
    let graph = &practice.addresses().graph;
    let token = text(&tokens, "access_token");
    let me = get_as(&format!("{graph}/v1.0/me"), token).json();
    assert_eq!(me["userPrincipalName"], "admin@contoso.example");
    let users = get_as(&format!("{graph}/v1.0/users"), token);
    assert_eq!(users.json()["error"]["code"], "Authorization_RequestDenied");
    assert_eq!(
        get_as(&instances, token).status,
        401,
        "a token is for one service"
    );
}
