//! The connection: typed, pasted, chosen, copied; kept with its customer and its secrets nowhere else.

use std::fs;

use serde_json::{Value, json};

use crate::desk::Desk;

const TEXT: &str = "AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=sync@contoso.com;Password=kiwi9zebra;\
                    AppId=11111111-2222-3333-4444-555555555555;RedirectUri=app://11111111-2222-3333-4444-555555555555";

fn clip(desk: &Desk, text: &str) {
    desk.prepared.0.lock().unwrap().clipboard = Some(text.to_owned());
}

fn clipboard(desk: &Desk) -> String {
    let answers = desk.prepared.0.lock().unwrap();
    answers.clipboard.clone().unwrap_or_default()
}

/// Every file under the desk's folder, as text.
fn files(desk: &Desk) -> String {
    fn all(folder: &std::path::Path, out: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                all(&path, out);
            } else {
                out.push_str(&String::from_utf8_lossy(&fs::read(&path).unwrap()));
            }
        }
    }
    let mut out = String::new();
    all(desk.folder.path(), &mut out);
    out
}

#[allow(clippy::needless_pass_by_value)] // as json! makes it
fn edit(desk: &Desk, edit: Value) -> Value {
    desk.ok("connection_edit", json!({ "edit": edit }))
}

#[test]
fn what_is_typed_comes_back_without_its_secrets() {
    let desk = Desk::new();
    assert_eq!(desk.ok("connection_view", json!({}))["empty"], true);
    let mut at = 0;
    for letter in "Password=kiwi9zebra".chars() {
        let text = letter.to_string();
        let view = edit(
            &desk,
            json!({"do": "type", "start": at, "end": at, "text": text}),
        );
        assert!(!view.to_string().contains("kiwi"), "{view}");
        at = view["caret"].as_u64().unwrap();
    }
    desk.ok("connection_undo", json!({}));
    let view = desk.ok("connection_redo", json!({}));
    assert_eq!(view["text"], "Password=••••••••••••");
    edit(&desk, json!({"do": "leave"}));
    let picture = desk.ok("connection_reveal", json!({"field": "password"}));
    assert_eq!(picture["rows"].as_array().unwrap().len(), 8);
    assert!(!picture.to_string().contains("kiwi"));
    let none = desk.ok("connection_reveal", json!({"field": "client-secret"}));
    assert_eq!(none, Value::Null);
    assert!(!files(&desk).contains("kiwi"));
}

#[test]
fn material_is_taken_in_from_the_clipboard_and_from_files() {
    let desk = Desk::new();
    assert_eq!(desk.fault("connection_take", json!({})), "clipboard-empty");
    clip(&desk, "no such thing here");
    assert_eq!(
        desk.fault("connection_take", json!({})),
        "connection-none-found"
    );
    clip(&desk, &format!("'{TEXT}'"));
    let taken = desk.ok("connection_take", json!({}));
    assert_eq!(taken["view"]["peeled"][0]["layer"], "quotes");

    let both = json!({"one": TEXT, "two": "AuthType=AD;Url=https://crm.contoso.com/org"});
    let path = desk.file("appsettings.json", both.to_string().as_bytes());
    desk.will_choose(Some(&path));
    let taken = desk.ok("connection_open", json!({}));
    assert_eq!(taken["found"][1]["place"], "/two");
    assert!(!taken.to_string().contains("kiwi"));
    let view = desk.ok("connection_choose", json!({"number": 1}));
    assert_eq!(
        view["text"],
        "AuthType=AD;\nUrl=https://crm.contoso.com/org"
    );
    assert_eq!(
        desk.fault("connection_choose", json!({"number": 1})),
        "connection-changed"
    );

    clip(&desk, ";Domain=CONTOSO");
    let end = view["text"].as_str().unwrap().encode_utf16().count();
    let view = desk.ok("connection_paste", json!({"start": end, "end": end}));
    assert!(view["text"].as_str().unwrap().ends_with("Domain=CONTOSO"));
    clip(&desk, "kiwi9zebra\n");
    let view = desk.ok("connection_paste_secret", json!({"field": "password"}));
    assert!(!view.to_string().contains("kiwi"));
    desk.will_choose(None);
    assert_eq!(desk.ok("connection_open", json!({})), Value::Null);
}

#[test]
fn a_copied_secret_leaves_the_clipboard_and_the_other_string_has_none() {
    let desk = Desk::new();
    clip(&desk, TEXT);
    desk.ok("connection_take", json!({}));
    edit(&desk, json!({"do": "deployment", "name": "bc-legacy"}));
    let central = json!({"reader": "business-central"});
    assert_eq!(desk.ok("connection_copy", central), 0);
    assert!(clipboard(&desk).contains("Password={PASSWORD}"));
    let tools = json!({"reader": "tools"});
    assert_eq!(desk.ok("connection_copy", tools.clone()), 60);
    assert!(clipboard(&desk).contains("Password=kiwi9zebra"));

    clip(
        &desk,
        "AuthType=OAuth;Url=https://fabrikam.crm4.dynamics.com;Password=other",
    );
    let compared = desk.ok("connection_compare", json!({"file": false}));
    let password = compared.as_array().unwrap().iter();
    let mut password = password.filter(|one| one["name"] == "Password");
    assert_eq!(password.next().unwrap()["sameness"], "different");
    assert!(!compared.to_string().contains("kiwi") && !compared.to_string().contains("other"));

    edit(
        &desk,
        json!({"do": "set", "field": "auth-type", "value": "Oauth"}),
    );
    assert_eq!(
        desk.fault("connection_copy", tools),
        "connection-open-errors"
    );
}

#[test]
fn a_connection_belongs_to_its_customer() {
    let desk = Desk::new();
    let head = json!({"name": "Contoso", "place": ""});
    let id = desk.ok("customer_new", head)["id"].clone();
    desk.ok("customer_open", json!({"id": id}));
    clip(&desk, TEXT);
    desk.ok("connection_take", json!({}));
    edit(&desk, json!({"do": "deployment", "name": "bc-legacy"}));
    edit(&desk, json!({"do": "version", "text": "14.21"}));
    assert_eq!(desk.ok("facts", json!({}))["version"], "14.21");
    desk.ok("customer_leave", json!({}));
    assert_eq!(desk.ok("connection_view", json!({}))["empty"], true);
    desk.ok("customer_open", json!({"id": id}));
    let view = desk.ok("connection_view", json!({}));
    assert!(
        view["text"]
            .as_str()
            .unwrap()
            .contains("Password=••••••••••••;")
    );
    assert_eq!(view["deployment"], "bc-legacy");
    for _ in 0..100 {
        if files(&desk).contains("{secret:password}") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let kept = files(&desk);
    assert!(kept.contains("Password={secret:password}"), "{kept}");
    assert!(!kept.contains("kiwi"));
}

#[test]
fn looking_at_a_connection_that_begins_with_what_is_known_keeps_nothing() {
    let desk = Desk::new();
    let head = json!({"name": "Contoso", "place": ""});
    let id = desk.ok("customer_new", head)["id"].clone();
    desk.ok("customer_open", json!({"id": id}));
    desk.ok(
        "facts_set",
        json!({"facts": {
            "deployment": "bc-online", "version": "27.0", "verified_domains": [],
            "environment_url": "https://contoso.crm4.dynamics.com",
        }}),
    );
    let text = |view: &Value| view["text"].as_str().unwrap().to_owned();
    let view = desk.ok("connection_view", json!({}));
    assert!(text(&view).contains("Url=https://contoso.crm4.dynamics.com"));
    let file = desk.ok("customer_leave", json!({}));
    assert_eq!(file, Value::Null);
    assert!(!files(&desk).contains("\"connection\""), "{}", files(&desk));
    desk.ok("customer_open", json!({"id": id}));
    desk.ok("connection_undo", json!({}));
    desk.ok("customer_leave", json!({}));
    assert!(files(&desk).contains("\"connection\""), "{}", files(&desk));
}
