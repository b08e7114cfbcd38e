//! The window itself: what it begins with, what it remembers, who may ask.

use serde_json::{Value, json};

use crate::desk::Desk;

#[test]
fn start_says_what_the_window_needs() {
    let desk = Desk::new();
    let start = desk.ok("start", json!({}));
    assert_eq!(start["roster"], Value::Null);
    assert_eq!(start["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(start["profiles"][0], "m365-en-16-title");
    assert_eq!(start["keys"]["M"][0], "user_name");
}

#[test]
fn preferences_come_back() {
    let desk = Desk::new();
    let mut preferences = desk.ok("start", json!({}))["preferences"].clone();
    preferences["theme"] = json!("dark");
    preferences["language"] = json!("nl");
    preferences["pane_width"] = json!(412);
    desk.ok("preferences_set", json!({"preferences": preferences}));
    assert_eq!(desk.ok("start", json!({}))["preferences"], preferences);
}

#[test]
fn preferences_of_an_unknown_theme_are_refused() {
    let desk = Desk::new();
    let mut preferences = desk.ok("start", json!({}))["preferences"].clone();
    preferences["theme"] = json!("sepia");
    assert!(
        desk.ask("preferences_set", json!({"preferences": preferences}))
            .is_err()
    );
}

#[test]
fn the_window_appears_when_it_listens_and_may_report_and_stop() {
    let desk = Desk::new();
    let appeared = || desk.prepared.0.lock().unwrap().appeared;
    assert_eq!(appeared(), 0);
    desk.ok("listen", json!({"channel": "__CHANNEL__:7"}));
    assert_eq!(appeared(), 1);
    // A page that begins anew brings no window to the front.
    desk.ok("listen", json!({"channel": "__CHANNEL__:8"}));
    assert_eq!(appeared(), 1);
    desk.ok(
        "policy_violated",
        json!({"directive": "style-src", "line": 3}),
    );
    desk.ok("cancel", json!({}));
}

#[test]
fn a_window_outside_the_capabilities_cannot_call() {
    let desk = Desk::with_window("other");
    for command in ["start", "roster_open", "listen"] {
        let refused = desk.ask(command, json!({})).unwrap_err();
        assert!(refused.to_string().contains("not allowed"), "{refused}");
    }
}

#[test]
fn the_page_may_not_listen_to_events_that_carry_paths() {
    let desk = Desk::new();
    let listen = json!({"event": "tauri://drag-drop", "target": {"kind": "Any"}, "handler": 1});
    let refused = desk.ask("plugin:event|listen", listen).unwrap_err();
    assert!(refused.to_string().contains("not allowed"), "{refused}");
}
