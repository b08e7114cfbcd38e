//! The test of a connection before it is saved, against the practice tenant, and the record of what was saved.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::desk::Desk;

const APP: &str = "6a18755a-5c1d-4e7a-9b30-51c0de6fdcd6";
const SECRET: &str = "practice-secret-of-contoso";

/// The practice customer with a string in the room.
fn practise(string: &str) -> Desk {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    desk.prepared.0.lock().unwrap().clipboard = Some(string.to_owned());
    desk.ok("connection_take", json!({}));
    desk
}

fn by_secret(secret: &str) -> String {
    format!(
        "AuthType=ClientSecret;Url=https://contoso.crm4.dynamics.com;ClientId={APP};ClientSecret={secret}"
    )
}

/// Tests to the end, and gives how it stands then.
fn test(desk: &Desk) -> Value {
    let began = desk.ok("test_begin", json!({"language": "nb"}));
    assert_eq!(began["why_not"], Value::Null, "{began}");
    ended(desk)
}

fn ended(desk: &Desk) -> Value {
    let began = Instant::now();
    loop {
        let view = desk.ok("test_view", json!({}));
        if view["running"] == false {
            return view;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "{view}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn stage<'a>(view: &'a Value, id: &str) -> &'a Value {
    let stages = view["stages"].as_array().unwrap();
    stages
        .iter()
        .find(|stage| stage["id"] == id)
        .unwrap_or_else(|| panic!("{id}: {view}"))
}

fn set(desk: &Desk, field: &str, value: &str) {
    let edit = json!({"edit": {"do": "set", "field": field, "value": value}});
    desk.ok("connection_edit", edit);
}

#[test]
fn what_is_saved_as_tested_is_what_was_tested() {
    let desk = practise(&by_secret(SECRET));
    let view = desk.ok("test_view", json!({}));
    assert_eq!(
        (&view["outcome"], &view["way"], &view["stages"]),
        (&json!("untested"), &json!("secret"), &json!([]))
    );
    // Untested is put down as such.
    let saved = desk.ok("connection_save", json!({}));
    assert_eq!(saved["record"]["outcome"], "untested");
    assert_eq!(saved["record"]["tested"], Value::Null);

    let view = test(&desk);
    for id in [
        "settings",
        "name",
        "environment",
        "application",
        "sign-in",
        "access",
    ] {
        assert_eq!(stage(&view, id)["state"], "passed", "{view}");
    }
    let outcome = view["outcome"].clone();
    assert!(
        outcome == "passed" || outcome == "partly",
        "{outcome}: {view}"
    );
    assert_eq!(view["stale"], false);
    assert!(
        !stage(&view, "environment")["calls"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    // Nothing of it holds the secret.
    assert!(!view.to_string().contains(SECRET));

    // Any change makes it untested again; going back to it makes it tested.
    set(&desk, "login-prompt", "Never");
    let changed = desk.ok("test_view", json!({}));
    assert_eq!(changed["stale"], true);
    assert_eq!(changed["outcome"], "untested");
    desk.ok("connection_undo", json!({}));
    assert_eq!(desk.ok("test_view", json!({}))["outcome"], outcome);

    let saved = desk.ok("connection_save", json!({}));
    assert_eq!(saved["record"]["outcome"], outcome);
    assert_eq!(saved["record"]["tested"], view["at"]);
    assert_eq!(saved["record"]["changed"], false);
    set(&desk, "login-prompt", "Never");
    assert_eq!(
        desk.ok("connection_view", json!({}))["record"]["changed"],
        true
    );

    desk.ok("test_copy", json!({"language": "nl"}));
    let text = desk.prepared.0.lock().unwrap().clipboard.clone().unwrap();
    assert!(
        text.contains("geslaagd: De instellingen zijn leesbaar"),
        "{text}"
    );
}

#[test]
fn another_secret_is_another_connection_and_a_bad_one_names_its_stage() {
    let desk = practise(&by_secret(SECRET));
    test(&desk);
    desk.ok("connection_save", json!({}));
    // Only the secret is another one; the text looks the same.
    desk.prepared.0.lock().unwrap().clipboard = Some("practice-secret-of-last-year".to_owned());
    let field = json!({"field": "client-secret"});
    let view = desk.ok("connection_paste_secret", field);
    assert_eq!(view["record"]["changed"], true);
    assert_eq!(desk.ok("test_view", json!({}))["stale"], true);

    let view = test(&desk);
    assert_eq!(view["outcome"], "failed");
    let refused = stage(&view, "sign-in");
    assert_eq!(refused["state"], "failed");
    let said = refused["cause"]["said"].as_str().unwrap();
    assert!(said.contains("AADSTS7000222"), "{said}");
    assert_eq!(stage(&view, "access")["state"], "not-checked");
    let saved = desk.ok("connection_save", json!({}));
    assert_eq!(saved["record"]["outcome"], "failed");
    assert_eq!(saved["record"]["stage"], "sign-in");
}

#[test]
fn a_test_is_stopped_and_keeps_what_it_found() {
    let desk = practise(&by_secret(SECRET));
    desk.ok("practice_switch", json!({"trouble": "slow", "on": true}));
    desk.ok("test_begin", json!({"language": "en"}));
    desk.ok("test_cancel", json!({}));
    let view = ended(&desk);
    assert_eq!(view["stopped"], true);
    assert_ne!(view["outcome"], "passed");
}

#[test]
fn what_is_missing_is_said_and_windows_stays_where_it_is() {
    let desk = Desk::new();
    let why = |desk: &Desk| desk.ok("test_view", json!({}))["why_not"].clone();
    assert_eq!(why(&desk), "nothing");
    desk.ok("customer_practise", json!({}));
    assert_eq!(why(&desk), Value::Null, "it begins with what is known");
    set(&desk, "url", "");
    assert_eq!(why(&desk), "environment");
    set(&desk, "url", "https://contoso.crm4.dynamics.com");
    assert_eq!(
        why(&desk),
        Value::Null,
        "the app of the practice customer is known"
    );
    set(&desk, "auth-type", "AD");
    assert_eq!(why(&desk), "windows");
}

#[test]
fn user_name_and_password_are_sent_as_business_central_would() {
    let string = |password: &str| {
        format!(
            "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=bcsync@contoso.example;Password={password};\
             AppId=6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01;RedirectUri=app://6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01;LoginPrompt=Auto"
        )
    };
    let desk = practise(&string("practice-sync"));
    let view = desk.ok("test_view", json!({}));
    assert_eq!(view["can_send"], true);
    assert_eq!(view["user"], "bcsync@contoso.example");
    let view = desk.ok("test_as_business_central", json!({}));
    // Nobody has consented to the app yet: that comes out, too.
    assert_eq!(view["alone"]["state"], "failed", "{view}");
    let said = view["alone"]["cause"]["said"].as_str().unwrap();
    assert!(said.contains("AADSTS65001"), "{said}");
    // It is no test of the connection.
    assert_eq!(view["outcome"], "untested");

    for (trouble, code) in [
        ("mfa-required", "AADSTS50076"),
        ("conditional-access", "AADSTS53003"),
    ] {
        desk.ok("practice_switch", json!({"trouble": trouble, "on": true}));
        let view = desk.ok("test_as_business_central", json!({}));
        let said = view["alone"]["cause"]["said"].as_str().unwrap();
        assert!(said.contains(code), "{said}");
        desk.ok("practice_switch", json!({"trouble": trouble, "on": false}));
    }
    desk.prepared.0.lock().unwrap().clipboard = Some(string("practice-wrong"));
    desk.ok("connection_take", json!({}));
    assert_eq!(desk.ok("test_view", json!({}))["alone_stale"], true);
    let view = desk.ok("test_as_business_central", json!({}));
    let said = view["alone"]["cause"]["said"].as_str().unwrap();
    assert!(said.contains("AADSTS50126"), "{said}");
    assert!(!view.to_string().contains("practice-wrong"));
}

#[test]
fn what_only_the_browser_shows_stops_the_test_at_the_app() {
    let desk = practise(
        "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=bcsync@contoso.example;Password=practice-sync;\
         AppId=6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01;RedirectUri=app://6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01;LoginPrompt=Auto",
    );
    desk.ok("test_begin", json!({"language": "en"}));
    let began = Instant::now();
    while desk.ok("sign_in_view", json!({}))["standing"]["state"] != "browser" {
        assert!(began.elapsed() < Duration::from_secs(30));
        std::thread::sleep(Duration::from_millis(20));
    }
    let page = "AADSTS50011: The redirect URI 'http://localhost' does not match.";
    assert_eq!(desk.ok("sign_in_read_off", json!({"text": page})), true);
    let view = ended(&desk);
    assert_eq!(view["stopped"], false);
    assert_eq!(view["outcome"], "failed");
    let app = stage(&view, "application");
    assert_eq!(app["state"], "failed");
    assert_eq!(app["cause"]["owner"], "consultant");
    assert!(
        app["cause"]["said"]
            .as_str()
            .unwrap()
            .contains("AADSTS50011"),
        "{app}"
    );
    assert_eq!(stage(&view, "authority")["state"], "passed");
    for behind in ["sign-in", "consent-dataverse", "access"] {
        assert_eq!(stage(&view, behind)["state"], "not-checked");
    }
}
