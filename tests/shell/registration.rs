//! The app registration: facts, ticks, the manifest, what is written.

use std::fs;

use serde_json::{Value, json};

use crate::desk::Desk;

const MANIFEST: &[u8] = include_bytes!("../customers/northwind/manifest.json");

fn legacy(desk: &Desk) -> Value {
    let mut facts = desk.ok("registration_view", json!({}))["facts"].clone();
    facts["purposes"] = json!(["bc-legacy", "desktop"]);
    facts["app_id"] = json!("6e5d1c70-9b2f-4f6a-8a51-0c7e2f94d3b8");
    desk.ok("registration_tell", json!({"facts": facts}))
}

#[test]
fn steps_follow_the_facts_and_keep_their_ticks() {
    let desk = Desk::new();
    assert_eq!(
        desk.ok("registration_view", json!({}))["plan"]["parts"],
        json!([])
    );
    let view = legacy(&desk);
    let step = view["plan"]["parts"][0]["steps"][0]["tick"].clone();
    let view = desk.ok("registration_tick", json!({"step": step, "done": true}));
    assert_eq!(view["ticks"].as_object().unwrap().len(), 1);
    let view = desk.ok("registration_undo", json!({}));
    assert_eq!(view["ticks"], json!({}));
    let view = desk.ok("registration_redo", json!({}));
    assert_eq!(view["ticks"].as_object().unwrap().len(), 1);
    let view = desk.ok("registration_tick", json!({"step": step, "done": false}));
    assert_eq!(view["ticks"], json!({}));
}

#[test]
fn a_manifest_is_opened_judged_and_repaired() {
    let desk = Desk::new();
    legacy(&desk);
    desk.will_choose(None);
    assert_eq!(desk.ok("registration_open", json!({})), Value::Null);
    let file = desk.file("manifest.json", MANIFEST);
    desk.will_choose(Some(&file));
    let view = desk.ok("registration_open", json!({}));
    assert_eq!(view["manifest"]["file"], "manifest.json");
    assert!(view["manifest"]["counts"]["error"].as_u64().unwrap() >= 3);
    let view = desk.ok("registration_repair", json!({}));
    assert_eq!(view["manifest"]["counts"]["error"], 0);
    assert_eq!(view["manifest"]["repair"], Value::Null);
    let view = desk.ok("registration_clear", json!({}));
    assert_eq!(view["manifest"], Value::Null);
}

#[test]
fn the_clipboard_is_material_too_and_gives_up_no_secret() {
    let desk = Desk::new();
    legacy(&desk);
    assert_eq!(
        desk.fault("registration_paste", json!({"text": null})),
        "clipboard-empty"
    );
    let text = r#"{"appId": "x", "passwordCredentials": [{"secretText": "Canary~1"}]}"#;
    desk.prepared.0.lock().unwrap().clipboard = Some(text.to_owned());
    let view = desk.ok("registration_paste", json!({"text": null}));
    assert!(!view.to_string().contains("Canary"));
    assert!(view.to_string().contains("secret-revealed"));
    let view = desk.ok("registration_paste", json!({"text": "no json"}));
    assert_eq!(
        view["manifest"]["findings"][0]["code"],
        "registration/json-broken"
    );
    assert_eq!(view["manifest"]["findings"][0]["line"], 1);
}

#[test]
fn a_plan_is_told_and_written_in_a_form_and_a_language() {
    let desk = Desk::new();
    let nothing = json!({"form": "az", "language": "en"});
    assert_eq!(
        desk.fault("registration_script", nothing),
        "registration-nothing-to-create"
    );
    legacy(&desk);
    let script = desk.ok(
        "registration_script",
        json!({"form": "az", "language": "nb"}),
    );
    assert!(script.as_str().unwrap().starts_with("#!/usr/bin/env bash"));
    let asked = json!({"form": "html", "language": "nl"});
    desk.will_choose(None);
    assert_eq!(desk.ok("registration_save", asked.clone()), Value::Null);
    let place = desk.folder.path().join("stappen.html");
    desk.will_choose(Some(&place));
    assert_eq!(desk.ok("registration_save", asked), "stappen.html");
    assert!(fs::read_to_string(&place).unwrap().contains("lang=\"nl\""));
}

#[test]
fn the_portal_is_opened_outside() {
    let desk = Desk::new();
    desk.ok("portal_open", json!({}));
    assert!(desk.prepared.0.lock().unwrap().portal);
}

#[test]
fn a_customer_keeps_it_and_looking_changes_nothing() {
    let desk = Desk::new();
    let added = desk.ok("customer_new", json!({"name": "Contoso", "place": ""}));
    let id = added["id"].clone();
    desk.ok("customer_open", json!({"id": id}));
    let name = format!("customers/{}.json", id.as_str().unwrap());
    let path = desk.folder.path().join(name);
    desk.ok("registration_view", json!({}));
    desk.ok("accounts_view", json!({}));
    let untouched = fs::read_to_string(&path).unwrap();
    legacy(&desk);
    desk.ok("registration_paste", json!({"text": "{\"appId\": \"x\"}"}));
    let mut known = desk.ok("accounts_view", json!({}))["known"].clone();
    assert_eq!(known["deployment"], "bc-legacy");
    known["administrator"]["user_name"] = json!("admin@contoso.example");
    desk.ok("accounts_set", json!({"known": known}));
    // Another customer knows nothing of it.
    desk.ok("customer_leave", json!({}));
    assert_eq!(
        desk.ok("registration_view", json!({}))["manifest"],
        Value::Null
    );
    desk.ok("customer_open", json!({"id": id}));
    let view = desk.ok("registration_view", json!({}));
    assert_eq!(view["facts"]["purposes"], json!(["bc-legacy", "desktop"]));
    assert_eq!(view["manifest"]["lines"][0], "{");
    let mut after = untouched.clone();
    for _ in 0..100 {
        after = fs::read_to_string(&path).unwrap();
        if after != untouched {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let file: Value = serde_json::from_str(&after).unwrap();
    assert!(untouched.find("\"registration\"").is_none(), "{untouched}");
    assert_eq!(file["facts"]["deployment"], "bc-legacy");
    assert_eq!(file["facts"]["administrator"], "admin@contoso.example");
    assert_eq!(file["registration"]["facts"]["app_id"], "");
}
