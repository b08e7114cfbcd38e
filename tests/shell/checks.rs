//! *Sign-in and checks*: the staged test and the survey against the practice tenant, and what is kept of them.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::desk::Desk;

/// Asks loopback something, as a browser without a screen: where it is sent on to, and the body.
fn web(address: &str, form: Option<&str>) -> (Option<String>, String) {
    let rest = address.strip_prefix("http://").unwrap();
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut line = TcpStream::connect(host.replace("localhost", "127.0.0.1")).unwrap();
    line.set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let (method, body) = form.map_or(("GET", ""), |form| ("POST", form));
    write!(
        line,
        "{method} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut text = Vec::new();
    line.read_to_end(&mut text).unwrap();
    let text = String::from_utf8_lossy(&text);
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let to = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("location")
            .then(|| value.to_owned())
    });
    (to, body.to_owned())
}

/// The value of the first attribute that stands behind `mark`.
fn value_after(page: &str, mark: &str) -> String {
    let behind = page
        .split(mark)
        .nth(1)
        .unwrap_or_else(|| panic!("{mark}: {page}"));
    let value = behind.split("value=\"").nth(1).unwrap();
    value.split('"').next().unwrap().to_owned()
}

/// Somebody with a browser: chooses the account of this name and agrees to everything.
fn click_through(desk: &Desk, name: &str) {
    // The app waits behind the address the browser is sent to.
    web(&agreed(desk, name), None);
}

/// The same up to the address that leads back to the app.
fn agreed(desk: &Desk, name: &str) -> String {
    let address = {
        let began = Instant::now();
        loop {
            let last = desk.prepared.0.lock().unwrap().browsed.pop();
            if let Some(address) = last {
                break address;
            }
            assert!(
                began.elapsed() < Duration::from_secs(20),
                "no browser was opened"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    };
    let authority = address.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    let (_, page) = web(&address, None);
    let flow = value_after(&page, "name=\"flow\"");
    let before = page.split(name).next().unwrap();
    let account = before.rsplit("value=\"").next().unwrap();
    let account = account.split('"').next().unwrap();
    let press =
        |step: &str, form: &str| web(&format!("{authority}/practice/flow/{step}"), Some(form));
    let (mut to, page) = press("account", &format!("flow={flow}&account={account}"));
    if to.is_none() {
        let flow = value_after(&page, "name=\"flow\"");
        to = press("consent", &format!("flow={flow}")).0;
    }
    to.unwrap()
}

/// Waits until the run that goes on has ended.
fn ended(desk: &Desk) -> Value {
    let began = Instant::now();
    loop {
        let view = desk.ok("checks_view", json!({}));
        if view["running"].is_null() {
            return view;
        }
        assert!(began.elapsed() < Duration::from_mins(1), "{view:#}");
        std::thread::sleep(Duration::from_millis(30));
    }
}

fn run(desk: &Desk, only: Option<&str>) -> Value {
    desk.ok("checks_run", json!({"only": only, "language": "en"}));
    ended(desk)
}

/// The practice customer, with somebody signed in by the first run.
fn practised() -> (Desk, Value) {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    desk.ok("checks_run", json!({"only": null, "language": "en"}));
    click_through(&desk, "Ada Admin");
    let view = ended(&desk);
    (desk, view)
}

fn trouble(desk: &Desk, name: &str, on: bool) {
    desk.ok("practice_switch", json!({"trouble": name, "on": on}));
}

fn stage<'a>(view: &'a Value, id: &str) -> &'a Value {
    let stages = view["stages"].as_array().unwrap();
    let found = stages.iter().find(|stage| stage["id"] == id);
    found.unwrap_or_else(|| panic!("{id}: {stages:#?}"))
}

fn row<'a>(view: &'a Value, id: &str) -> &'a Value {
    let rows = view["rows"].as_array().unwrap();
    rows.iter()
        .find(|row| row["id"] == id)
        .unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn a_run_signs_in_tests_every_stage_and_judges_every_expectation() {
    let (desk, view) = practised();
    for stage in view["stages"].as_array().unwrap() {
        assert!(
            ["passed", "warned", "not-checked"].contains(&stage["state"].as_str().unwrap()),
            "{stage:#}"
        );
    }
    assert_eq!(view["stages"].as_array().unwrap().len(), 16);
    assert_eq!(view["counts"]["errors"], 0, "{:#}", view["rows"]);
    assert!(view["counts"]["met"].as_u64().unwrap() > 40);
    assert_eq!(row(&view, "environment-access")["state"], "met");
    // What no interface shows says so, and where a person looks is in its words.
    assert_eq!(
        row(&view, "security-group")["not_checked"]["why"],
        "by-hand"
    );
    assert!(view["at"].is_string());
    assert_eq!(view["runs"].as_array().unwrap().len(), 1);
    let kept = view["runs"][0].to_string();
    assert!(!kept.contains('@'), "a run names nobody: {kept}");
    assert_eq!(
        view["runs"][0]["run"]["stages"].as_array().unwrap().len(),
        16
    );
    assert_eq!(
        desk.ok("sign_in_view", json!({}))["standing"]["state"],
        "in"
    );

    // Whoever is signed in is not asked again.
    let again = run(&desk, None);
    assert!(desk.prepared.0.lock().unwrap().browsed.is_empty());
    assert_eq!(again["runs"].as_array().unwrap().len(), 2);
    assert_eq!(again["runs"][0]["changes"], json!([]));
    let evidence = desk.ok("checks_evidence", json!({"what": "environment-access"}));
    assert!(
        evidence["calls"][0]["url"]
            .as_str()
            .unwrap()
            .contains("WhoAmI")
    );
    assert_eq!(evidence["sections"][0]["name"], "dataverse.whoami");
    for text in [view.to_string(), again.to_string(), evidence.to_string()] {
        assert!(
            !text.contains("eyJ") && !text.contains("Bearer ey"),
            "{text}"
        );
    }
}

#[test]
fn what_fails_says_who_acts_and_is_met_once_it_is_put_right() {
    let (desk, _) = practised();
    trouble(&desk, "integration-user-is-administrator", true);
    trouble(&desk, "salesperson-unlicensed", true);
    let view = run(&desk, None);
    let found = row(&view, "integration-user-not-admin");
    assert_eq!(
        (&found["state"], &found["owner"]),
        (&json!("unmet"), &json!("dynamics-admin"))
    );
    assert_eq!(stage(&view, "integration-user")["state"], "failed");
    assert_eq!(view["counts"]["errors"], 2, "{:#}", view["counts"]);
    let changes = view["runs"][0]["changes"].to_string();
    assert!(changes.contains("integration-user-not-admin") && changes.contains("unmet"));

    let one = desk.ok(
        "checks_text",
        json!({"what": "integration-user-not-admin", "language": "nl"}),
    );
    let all = desk.ok("checks_text", json!({"what": null, "language": "en"}));
    assert!(
        all.as_str()
            .unwrap()
            .contains("The integration user is not a System Administrator")
            || all.as_str().unwrap().contains("System Administrator"),
        "{all}"
    );
    assert!(one.as_str().unwrap().len() < all.as_str().unwrap().len());
    let letter = desk.ok(
        "checks_letter",
        json!({"what": "owner/dynamics-admin", "language": "nb"}),
    );
    let letter = letter.as_str().unwrap();
    assert!(
        letter.starts_with("Hei,") && letter.contains("System Administrator"),
        "{letter}"
    );

    // One stage is tried again with what it depends on, and the others stay.
    trouble(&desk, "integration-user-is-administrator", false);
    let view = run(&desk, Some("integration-user"));
    assert_eq!(stage(&view, "integration-user")["state"], "passed");
    assert_eq!(stage(&view, "salespeople")["state"], "failed");
    assert_eq!(row(&view, "integration-user-not-admin")["state"], "met");
    assert_eq!(view["counts"]["errors"], 1);
    // So is one on the way, which needs nothing that was seen.
    let view = run(&desk, Some("tls"));
    assert_eq!(stage(&view, "tls")["state"], "passed");
    assert_eq!(stage(&view, "salespeople")["state"], "failed");
}

#[test]
fn what_may_not_be_read_is_not_checked_and_a_test_that_stops_leaves_the_rest_unchecked() {
    let (desk, _) = practised();
    trouble(&desk, "partial-permissions", true);
    let view = run(&desk, None);
    let hidden = row(&view, "base-solution-installed");
    assert_eq!(hidden["state"], "not-checked");
    assert_eq!(hidden["not_checked"]["reason"], "forbidden");
    assert_eq!(hidden["not_checked"]["status"], 403);
    let waits = row(&view, "base-solution-current");
    assert_eq!(
        waits["not_checked"]["ids"],
        json!(["base-solution-installed"])
    );
    assert_eq!(view["counts"]["errors"], 0);
    trouble(&desk, "partial-permissions", false);

    trouble(&desk, "html-instead-of-json", true);
    let view = run(&desk, None);
    assert_eq!(stage(&view, "environment")["state"], "failed");
    assert_eq!(stage(&view, "environment")["cause"]["code"], "page");
    assert_eq!(stage(&view, "salespeople")["state"], "not-checked");
    // Nothing was seen, so nothing stands from before.
    assert_eq!(view["snapshot"], false);
    assert_eq!(
        row(&view, "environment-access")["not_checked"]["why"],
        "not-looked"
    );
    let letter = desk.ok(
        "checks_letter",
        json!({"what": "stage/environment", "language": "en"}),
    );
    assert!(letter.as_str().unwrap().contains("web page"), "{letter}");
    let calls = desk.ok("checks_evidence", json!({"what": "stage/environment"}));
    assert_eq!(calls["calls"][0]["method"], "GET");
}

#[test]
fn a_run_is_stopped_and_what_was_seen_stays() {
    let (desk, _) = practised();
    trouble(&desk, "slow", true);
    desk.ok("checks_run", json!({"only": null, "language": "en"}));
    assert_eq!(
        desk.fault("checks_run", json!({"only": null, "language": "en"})),
        "checks-running"
    );
    let running = desk.ok("checks_view", json!({}));
    assert!(running["running"]["began"].is_string());
    assert!(
        running["stages"]
            .as_array()
            .unwrap()
            .iter()
            .any(|stage| stage["state"] == "running")
    );
    desk.ok("checks_cancel", json!({}));
    let began = Instant::now();
    let view = ended(&desk);
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!(view["stopped"], true);
    assert_eq!(view["runs"][0]["run"]["stopped"], true);
}

#[test]
fn a_snapshot_is_saved_judged_offline_and_dropped() {
    let (desk, view) = practised();
    assert_eq!(view["snapshot"], true);
    let place = desk.folder.path().join("seen.json");
    desk.will_choose(Some(&place));
    assert_eq!(
        desk.ok("checks_save", json!({"people": false})),
        "seen.json"
    );
    let text = std::fs::read_to_string(&place).unwrap();
    assert!(
        !text.contains("eyJ") && !text.contains("kari@contoso.example"),
        "{text}"
    );
    assert!(text.contains("person-1"));
    let full = desk.folder.path().join("full.json");
    desk.will_choose(Some(&full));
    desk.ok("checks_save", json!({"people": true}));
    assert!(
        std::fs::read_to_string(&full)
            .unwrap()
            .contains("kari@contoso.example")
    );

    // Both are judged like what was seen.
    for file in [&place, &full] {
        desk.will_choose(Some(file));
        let judged = desk.ok("checks_open", json!({}));
        assert!(judged["file"].is_string());
        assert_eq!(judged["counts"], view["counts"], "{file:?}");
        assert_eq!(judged["stages"], json!([]));
    }
    let back = desk.ok("checks_close", json!({}));
    assert_eq!(back["file"], Value::Null);
    desk.will_choose(None);
    assert_eq!(desk.ok("checks_open", json!({})), Value::Null);
    let broken = desk.file("broken.json", b"{\"taken_at\": 1, \"environment_url\": 2}");
    desk.will_choose(Some(&broken));
    assert_eq!(
        desk.fault("checks_open", json!({})),
        "readiness-snapshot-unfit"
    );
}

#[test]
fn a_customer_keeps_its_runs_and_what_was_seen_last() {
    let desk = Desk::new();
    let id = desk.ok("customer_new", json!({"name": "Fjordlys", "place": ""}))["id"].clone();
    desk.ok("customer_open", json!({"id": id}));
    let view = desk.ok("checks_view", json!({}));
    assert_eq!(
        view["missing"],
        json!(["deployment", "version", "environment", "application"])
    );
    assert_eq!(
        desk.fault("checks_run", json!({"only": null, "language": "en"})),
        "checks-missing"
    );
    desk.ok(
        "facts_set",
        json!({"facts": {
            "deployment": "bc-legacy", "version": "14.21", "verified_domains": [],
            // Reserved, so nobody is asked.
            "environment_url": "https://contoso.crm4.dynamics.com.invalid",
            "app_id": "6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01",
        }}),
    );
    let asked = json!({"phase": "after", "ownership": "team", "company_id": "x"});
    let view = desk.ok("checks_ask", json!({"asked": asked}));
    assert_eq!(view["missing"], json!([]));
    assert_eq!(view["asked"]["ownership"], "team");
    let view = run(&desk, None);
    assert_eq!(stage(&view, "settings")["cause"]["code"], "unknown-host");
    run(&desk, Some("settings"));

    // It is on the disk a moment later.
    let began = Instant::now();
    while desk.ok("start", json!({}))["customer"]["saved"] != true {
        assert!(began.elapsed() < Duration::from_secs(20));
        std::thread::sleep(Duration::from_millis(30));
    }
    let desk = desk.again();
    desk.ok("customer_open", json!({"id": id}));
    let view = desk.ok("checks_view", json!({}));
    assert_eq!(view["asked"]["phase"], "after");
    assert_eq!(view["runs"].as_array().unwrap().len(), 2);
    assert_eq!(stage(&view, "settings")["state"], "failed");
    assert_eq!(view["stale"], false);
    let stale = desk.ok("checks_ask", json!({"asked": {"phase": "before"}}));
    assert_eq!(stale["stale"], true);

    // A deleted run comes back.
    let at = view["runs"][0]["run"]["at"].clone();
    let less = desk.ok("checks_delete", json!({"at": at}));
    assert_eq!(less["runs"].as_array().unwrap().len(), 1);
    assert_eq!(less["undo"], "checks-undo-delete");
    assert_eq!(desk.ok("checks_undo", json!({}))["runs"], view["runs"]);
    assert_eq!(desk.ok("checks_redo", json!({}))["runs"], less["runs"]);
}

#[test]
fn a_password_is_tried_as_business_central_would() {
    // Somebody has agreed to what the app wants, for everybody here.
    let (desk, _) = practised();
    let ask =
        |password: Option<&str>| json!({"user": "admin@contoso.example", "password": password});
    assert_eq!(
        desk.fault("checks_by_password", ask(None)),
        "checks-no-password"
    );
    let view = desk.ok("checks_by_password", ask(Some("practice-ada")));
    assert_eq!(stage(&view, "as-business-central")["state"], "passed");
    trouble(&desk, "mfa-required", true);
    let view = desk.ok("checks_by_password", ask(Some("practice-ada")));
    let refused = stage(&view, "as-business-central");
    assert_eq!(refused["state"], "failed");
    assert!(
        refused["cause"]["said"]
            .as_str()
            .unwrap()
            .contains("AADSTS50076")
    );
    assert!(!view.to_string().contains("practice-ada"));
}

#[test]
fn a_certificate_is_taken_with_its_key_only() {
    let desk = Desk::new();
    let nothing = desk.file("nothing.pem", b"-----BEGIN CERTIFICATE-----\n");
    desk.will_choose(Some(&nothing));
    assert_eq!(
        desk.fault("checks_certificate", json!({})),
        "checks-no-certificate"
    );
    desk.will_choose(None);
    assert_eq!(desk.ok("checks_certificate", json!({})), Value::Null);
}

#[test]
fn what_was_seen_ticks_the_accounts_and_the_consent() {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    let seen = |view: &Value, id: &str| -> Value {
        let rows = view["checks"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == id);
        row.unwrap_or_else(|| panic!("{id}: {view}"))["seen"].clone()
    };
    let accounts = desk.ok("accounts_view", json!({}));
    assert_eq!(seen(&accounts, "salespeople-role"), "unchecked");
    assert_eq!(
        desk.ok("registration_view", json!({}))["consents"],
        json!({})
    );

    desk.ok("checks_run", json!({"only": null, "language": "en"}));
    click_through(&desk, "Ada Admin");
    ended(&desk);
    let accounts = desk.ok("accounts_view", json!({}));
    assert_eq!(seen(&accounts, "salespeople-role"), "proved");
    // What a check has seen is not ticked away.
    let accounts = desk.ok(
        "accounts_tick",
        json!({"id": "salespeople-role", "done": true}),
    );
    assert_eq!(seen(&accounts, "salespeople-role"), "proved");
    assert_eq!(
        desk.ok("registration_view", json!({}))["consents"],
        json!({"business-central": true, "dataverse": true})
    );
}

#[test]
fn consent_is_asked_for_once_more_and_only_of_whoever_is_signed_in() {
    let (desk, _) = practised();
    let standing = || desk.ok("sign_in_view", json!({}))["standing"].clone();
    let before = standing();
    let settled = || {
        let began = Instant::now();
        while standing()["state"] != "in" {
            assert!(began.elapsed() < Duration::from_secs(20), "{}", standing());
            std::thread::sleep(Duration::from_millis(30));
        }
        standing()
    };
    trouble(&desk, "business-central-consent-missing", true);
    desk.ok("sign_in_consent", json!({"language": "en"}));
    // The consent is asked for, and given.
    click_through(&desk, "Ada Admin");
    let after = settled();
    assert_eq!(after["business_central"]["fault"], Value::Null);
    assert_eq!(
        after["since"], before["since"],
        "the same session as before"
    );

    // Somebody else who comes back from the browser is not taken.
    desk.ok("sign_in_consent", json!({"language": "en"}));
    click_through(&desk, "Kari Nordmann");
    let after = settled();
    assert_eq!(after["person"], before["person"]);
    assert_eq!(
        after["business_central"]["fault"]["code"],
        "sign-in-other-account"
    );
}
