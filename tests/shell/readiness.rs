//! *Sign-in and checks*: signing in to the practice tenant, as far as it goes without a browser.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::desk::Desk;

/// Waits for a state, and gives what stands there.
fn until(desk: &Desk, state: &str) -> Value {
    let began = Instant::now();
    loop {
        let view = desk.ok("sign_in_view", json!({}));
        if view["standing"]["state"] == state {
            return view;
        }
        assert!(began.elapsed() < Duration::from_secs(20), "{state}: {view}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn ask(view: &Value, way: &str) -> Value {
    let target = &view["target"];
    json!({"ask": {
        "environment": target["environment"], "application": target["application"], "tenant": "",
        "way": way, "another": false, "language": "nl",
    }})
}

#[test]
fn a_sign_in_waits_for_the_browser_and_can_be_given_up() {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    let view = desk.ok("sign_in_view", json!({}));
    assert_eq!(view["target"]["practice"], true);
    assert_eq!(view["standing"], json!({"state": "out", "fault": null}));

    desk.ok("sign_in_begin", ask(&view, "browser"));
    let waits = until(&desk, "browser");
    assert_eq!(waits["standing"]["opened"], true);
    let address = desk.prepared.0.lock().unwrap().browsed[0].clone();
    assert!(address.contains("code_challenge_method=S256"), "{address}");
    // The tenant came from the environment itself.
    let tenant = view["target"]["tenant"].as_str().unwrap();
    assert!(address.contains(&format!("/{tenant}/oauth2/")), "{address}");
    // The address is of this attempt: the window never gets it, the clipboard does.
    assert!(!waits.to_string().contains("code_challenge"));
    desk.ok("sign_in_copy", json!({}));
    assert_eq!(
        desk.prepared.0.lock().unwrap().clipboard.as_ref(),
        Some(&address)
    );
    desk.ok("sign_in_browse", json!({}));
    assert_eq!(
        desk.prepared.0.lock().unwrap().browsed,
        [address.clone(), address.clone()]
    );

    // Another attempt takes the place of this one.
    desk.prepared.0.lock().unwrap().no_browser = true;
    desk.ok("sign_in_begin", ask(&view, "browser"));
    let began = Instant::now();
    while until(&desk, "browser")["standing"]["opened"] == true {
        assert!(began.elapsed() < Duration::from_secs(20));
    }
    assert_ne!(
        desk.prepared.0.lock().unwrap().browsed.last(),
        Some(&address)
    );
    assert_eq!(desk.fault("sign_in_browse", json!({})), "browser-missing");
    desk.ok("sign_in_cancel", json!({}));
    assert_eq!(until(&desk, "out")["standing"]["fault"], Value::Null);
    assert_eq!(desk.fault("sign_in_copy", json!({})), "sign-in-timed-out");
    assert_eq!(desk.ok("sign_out", json!({}))["standing"]["state"], "out");
}

#[test]
fn an_error_that_only_the_browser_shows_ends_the_waiting() {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    let view = desk.ok("sign_in_view", json!({}));
    for way in ["browser", "device"] {
        desk.ok("sign_in_begin", ask(&view, way));
        let waits = if way == "browser" { "browser" } else { "code" };
        until(&desk, waits);
        // What says nothing ends nothing.
        let read = desk.ok("sign_in_read_off", json!({"text": "It does not work."}));
        assert_eq!(read, false);
        assert_eq!(
            desk.ok("sign_in_view", json!({}))["standing"]["state"],
            waits
        );
        let page =
            "Sorry, but we're having trouble.\nAADSTS50011: The redirect URI does not match.";
        assert_eq!(desk.ok("sign_in_read_off", json!({"text": page})), true);
        let fault = until(&desk, "out")["standing"]["fault"].clone();
        assert_eq!(fault["code"], "sign-in-refused");
        let detail = fault["detail"].as_str().unwrap();
        assert!(detail.contains("AADSTS50011"), "{detail}");
    }
}

#[test]
fn a_device_shows_its_code() {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    let view = desk.ok("sign_in_view", json!({}));
    desk.ok("sign_in_begin", ask(&view, "device"));
    let standing = until(&desk, "code")["standing"].clone();
    assert!(standing["code"].as_str().unwrap().len() >= 6, "{standing}");
    assert!(
        standing["address"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    desk.ok("sign_in_cancel", json!({}));
    until(&desk, "out");
}

#[test]
fn what_cannot_be_signed_in_to_is_told() {
    let desk = Desk::new();
    for (environment, application, code) in [
        (
            "https://contoso.crm4.dynamics.com.evil.example",
            "x",
            "online-unknown-host",
        ),
        ("http://127.0.0.1:1", "x", "online-address"),
        (
            "https://contoso.crm.microsoftdynamics.de",
            "x",
            "online-closed-cloud",
        ),
        (
            "https://contoso.crm4.dynamics.com",
            "x",
            "sign-in-application",
        ),
    ] {
        desk.ok("sign_in_begin", json!({"ask": {
            "environment": environment, "application": application, "tenant": "", "way": "browser",
            "another": false, "language": "en",
        }}));
        let began = Instant::now();
        while until(&desk, "out")["standing"]["fault"]["code"] != code {
            assert!(began.elapsed() < Duration::from_secs(20), "{environment}");
        }
    }
    assert!(desk.prepared.0.lock().unwrap().browsed.is_empty());
}

#[test]
fn sessions_of_a_customer_that_is_no_more_go_with_the_next_start() {
    let desk = Desk::new();
    let new = |name: &str| {
        let added = desk.ok("customer_new", json!({"name": name, "place": ""}));
        added["id"].as_str().unwrap().to_owned()
    };
    let (stays, goes) = (new("Fjordlys"), new("Northwind"));
    let sessions = desk.folder.path().join("sessions");
    for id in [&stays, &goes] {
        std::fs::create_dir_all(sessions.join(id)).unwrap();
        std::fs::write(sessions.join(id).join("kept"), b"sealed").unwrap();
    }
    desk.ok("customer_delete", json!({"id": goes}));
    // Until the undo is over it may come back, and so may its session.
    assert!(sessions.join(&goes).join("kept").is_file());
    let desk = desk.again();
    assert!(!sessions.join(&goes).exists());
    assert!(sessions.join(&stays).join("kept").is_file());
    assert!(desk.folder.path().is_dir());
}
