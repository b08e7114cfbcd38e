//! Who is what: entering, ticking, taking people over.

use serde_json::json;

use crate::desk::Desk;

#[test]
fn an_overlap_is_a_finding_at_once() {
    let desk = Desk::new();
    assert!(
        desk.ok("accounts_choices", json!({}))["licences"]
            .as_array()
            .unwrap()
            .len()
            > 5
    );
    let mut known = desk.ok("accounts_view", json!({}))["known"].clone();
    known["deployment"] = json!("bc-legacy");
    known["administrator"]["user_name"] = json!("admin@contoso.example");
    known["integration_user"]["user_name"] = json!("Admin@contoso.example");
    let view = desk.ok("accounts_set", json!({"known": known}));
    assert_eq!(
        view["findings"][0]["code"],
        "accounts/administrator-is-integration-user"
    );
    assert_eq!(
        view["findings"][0]["accounts"],
        json!(["administrator", "integration-user"])
    );
    assert_eq!(desk.ok("accounts_undo", json!({}))["findings"], json!([]));
    assert_eq!(desk.ok("accounts_redo", json!({}))["counts"]["error"], 1);
}

#[test]
fn a_tick_is_kept() {
    let desk = Desk::new();
    let view = desk.ok("accounts_tick", json!({"id": "step-create", "done": true}));
    assert_eq!(view["path"][0]["seen"], "ticked");
    let view = desk.ok("accounts_tick", json!({"id": "step-create", "done": false}));
    assert_eq!(view["path"][0]["seen"], "unchecked");
}

#[test]
fn people_come_from_the_open_list() {
    let desk = Desk::new();
    assert_eq!(desk.fault("accounts_people", json!({})), "no-list");
    desk.ok("roster_practice", json!({}));
    let view = desk.ok("accounts_people", json!({}));
    let people = view["known"]["salespeople"].as_array().unwrap();
    assert!(people.len() > 3, "{people:?}");
    assert!(
        people[0]["user_name"].as_str().unwrap().contains('@'),
        "{people:?}"
    );
}

#[test]
fn the_people_of_the_list_are_offered() {
    let desk = Desk::new();
    assert_eq!(
        desk.ok("accounts_offered", json!({})),
        json!({"count": null, "user_names": [], "connection_user": null})
    );
    desk.ok("roster_practice", json!({}));
    let offered = desk.ok("accounts_offered", json!({}));
    assert!(offered["count"].as_u64().unwrap() > 5, "{offered}");
    let names = offered["user_names"].as_array().unwrap();
    assert!(
        names
            .iter()
            .all(|name| name.as_str().unwrap().contains('@'))
    );
}

#[test]
fn the_list_is_grouped_by_the_planned_licences() {
    let desk = Desk::new();
    let id = desk.ok("roster_practice", json!({}))["id"].clone();
    let nothing = desk.ok("roster_groups_planned", json!({"id": id}));
    assert_eq!(nothing["people"], 0);
    assert!(nothing["view"]["undo"].is_null());

    let mut known = desk.ok("accounts_people", json!({}))["known"].clone();
    known["salespeople_licence"] = json!("1e1a282c-9c54-43a2-9310-98ef728faace");
    let people = known["salespeople"].as_array_mut().unwrap();
    people.push(json!({"name": "", "user_name": "nobody@contoso.example", "licence": ""}));
    desk.ok("accounts_set", json!({"known": known}));
    let taken = desk.ok("roster_groups_planned", json!({"id": id}));
    assert_eq!(
        taken["groups"],
        json!(["Dynamics 365 for Sales Enterprise Edition"])
    );
    assert_eq!(taken["unknown"], json!(["nobody@contoso.example"]));
    assert!(taken["people"].as_u64().unwrap() > 3, "{taken}");
    assert_eq!(taken["view"]["undo"], "edit-licence-group");
    let back = desk.ok("roster_undo", json!({"id": id}));
    assert!(back["undo"].is_null());
}

#[test]
fn the_user_of_the_connection_is_offered() {
    let desk = Desk::new();
    let offered = || desk.ok("accounts_offered", json!({}))["connection_user"].clone();
    assert_eq!(offered(), serde_json::Value::Null);
    let take = |user: &str| {
        let text = format!("AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username={user}");
        desk.prepared.0.lock().unwrap().clipboard = Some(text);
        desk.ok("connection_take", json!({}));
    };
    take("bcsync@contoso.example");
    assert_eq!(offered(), "bcsync@contoso.example");
    // What Business Central will put in is nobody.
    take("{USER}");
    assert_eq!(offered(), serde_json::Value::Null);
}
