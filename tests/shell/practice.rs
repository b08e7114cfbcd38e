//! The practice tenant behind the practice customer.

use serde_json::json;

use crate::desk::Desk;

#[test]
fn the_practice_tenant_begins_suffers_and_stops() {
    let desk = Desk::new();
    let view = desk.ok("practice_begin", json!({"language": "nl"}));
    let environment = view["environment"].as_str().unwrap().to_owned();
    assert!(environment.starts_with("http://127.0.0.1:"));
    let troubles = view["troubles"].as_array().unwrap();
    assert!(troubles.len() > 40);
    assert!(
        troubles
            .iter()
            .all(|one| one["on"] == false && one["area"] != "hostile")
    );
    let view = desk.ok(
        "practice_switch",
        json!({"trouble": "mfa-required", "on": true}),
    );
    let on: Vec<_> = view["troubles"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["on"] == true)
        .map(|one| one["name"].clone())
        .collect();
    assert_eq!(on, ["mfa-required"]);
    assert_eq!(
        desk.ok("practice_begin", json!({"language": "nb"}))["environment"],
        environment.as_str(),
        "it begins once"
    );
    let host = environment.strip_prefix("http://").unwrap();
    assert!(std::net::TcpStream::connect(host).is_ok());
    desk.ok("practice_panel", json!({}));
    assert!(desk.prepared.0.lock().unwrap().browsed[0].starts_with("http://127.0.0.1:"));
    let view = desk.ok("practice_stop", json!({}));
    assert!(view["environment"].is_null());
    assert!(std::net::TcpStream::connect(host).is_err());
}

#[test]
fn no_room_of_the_practice_customer_begins_empty() {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    let accounts = desk.ok("accounts_view", json!({}));
    assert_eq!(accounts["known"]["deployment"], "bc-online");
    assert_eq!(
        accounts["known"]["administrator"]["user_name"],
        "admin@contoso.example"
    );
    let registration = desk.ok("registration_view", json!({"language": "en"}));
    assert_eq!(
        registration["facts"]["app_id"],
        "6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01"
    );
    let connection = desk.ok("connection_view", json!({}));
    let text = connection["text"].as_str().unwrap();
    assert!(
        text.contains("Url=https://contoso.crm4.dynamics.com;\nAppId=6a1c0de5-"),
        "{text}"
    );
    assert_eq!(connection["counts"]["error"], 0, "{connection}");
    assert_eq!(connection["begun"], true);
    let view = desk.ok("test_view", json!({}));
    assert_eq!(view["why_not"], serde_json::Value::Null);
    // It is a beginning like any other: taken back, it stays so.
    let undone = desk.ok("connection_undo", json!({}));
    assert_eq!(undone["empty"], true);
    assert_eq!(desk.ok("connection_view", json!({}))["empty"], true);
    assert_eq!(desk.ok("test_view", json!({}))["why_not"], "nothing");
}
