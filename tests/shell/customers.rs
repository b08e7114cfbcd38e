//! Customers: made, opened, renamed, deleted and found again.

use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::desk::Desk;

impl Desk {
    /// A new customer, not opened; gives its id.
    fn customer(&self, name: &str) -> String {
        let added = self.ok("customer_new", json!({"name": name, "place": "Bergen"}));
        added["id"].as_str().unwrap().to_owned()
    }

    fn names(&self) -> Vec<String> {
        names(&self.ok("customers_list", json!({})))
    }

    fn place(&self, id: &str) -> PathBuf {
        self.folder.path().join(format!("customers/{id}.json"))
    }

    /// The customer's file, once it meets a condition.
    fn file_that(&self, id: &str, meets: impl Fn(&Value) -> bool) -> Value {
        let until = Instant::now() + Duration::from_secs(10);
        loop {
            let file = serde_json::from_slice(&fs::read(self.place(id)).unwrap()).unwrap();
            if meets(&file) {
                return file;
            }
            assert!(Instant::now() < until, "{file}");
            sleep(Duration::from_millis(20));
        }
    }
}

fn names(list: &Value) -> Vec<String> {
    let rows = list["customers"].as_array().unwrap();
    let mut names: Vec<_> = rows
        .iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_customer_is_made_renamed_archived_and_taken_back() {
    let desk = Desk::new();
    let id = desk.customer("  Fjordlys Kraft AS ");
    assert_eq!(desk.names(), ["Fjordlys Kraft AS"]);
    let renamed = desk.ok(
        "customer_rename",
        json!({"id": id, "name": "Fjordlys", "place": ""}),
    );
    assert_eq!(names(&renamed), ["Fjordlys"]);
    assert_eq!(renamed["undo"], "customers-undo-rename");
    let archived = desk.ok("customer_archive", json!({"id": id, "archived": true}));
    assert_eq!(archived["customers"][0]["archived"], true);
    let back = desk.ok("customers_undo", json!({}));
    assert_eq!(back["customers"][0]["archived"], false);
    assert_eq!(
        names(&desk.ok("customers_undo", json!({}))),
        ["Fjordlys Kraft AS"]
    );
    let gone = desk.ok("customers_undo", json!({}));
    assert_eq!((names(&gone).len(), &gone["undo"]), (0, &Value::Null));
    assert_eq!(
        names(&desk.ok("customers_redo", json!({}))),
        ["Fjordlys Kraft AS"]
    );
    assert_eq!(names(&desk.ok("customers_redo", json!({}))), ["Fjordlys"]);
}

#[test]
fn a_customer_without_a_name_is_not_made() {
    let desk = Desk::new();
    let nameless = json!({"name": "  ", "place": ""});
    assert_eq!(desk.fault("customer_new", nameless), "customer-nameless");
    assert!(desk.names().is_empty());
}

#[test]
fn what_is_kept_for_a_customer_is_there_after_a_restart() {
    let desk = Desk::new();
    let id = desk.customer("Fjordlys");
    desk.ok("customer_open", json!({"id": id}));
    let facts = json!({"deployment": "bc-legacy", "version": "14.21", "verified_domains": ["fjordlys.example"]});
    desk.ok("facts_set", json!({"facts": facts}));
    let file = desk.file_that(&id, |file| file["facts"] == facts);
    assert_eq!(file["format"], 1);
    let again = desk.again();
    let start = again.ok("start", json!({}));
    assert_eq!(start["customer"]["name"], "Fjordlys");
    assert_eq!(again.ok("facts", json!({})), facts);
    let list = again.ok("customers_list", json!({}));
    assert_eq!(list["customers"][0]["deployment"], "bc-legacy");
}

#[test]
fn what_is_known_of_one_customer_is_not_told_of_another() {
    let desk = Desk::new();
    let (one, other) = (desk.customer("Fjordlys"), desk.customer("Contoso"));
    let facts = json!({"tenant_id": "fjordlys", "verified_domains": []});
    desk.ok("customer_open", json!({"id": one}));
    desk.ok("facts_set", json!({"facts": facts}));
    let list = desk.open(b"User name\r\nkari@contoso.example\r\n");
    assert_eq!(desk.ok("start", json!({}))["roster"]["id"], list);

    desk.ok("customer_open", json!({"id": other}));
    assert_eq!(desk.ok("facts", json!({})), json!({}));
    assert_eq!(desk.ok("start", json!({}))["roster"], Value::Null);

    desk.ok("customer_open", json!({"id": one}));
    assert_eq!(desk.ok("facts", json!({}))["tenant_id"], "fjordlys");
    assert_eq!(desk.ok("start", json!({}))["roster"]["id"], list);

    // After a restart the list is read again from its file.
    let again = desk.again();
    assert_eq!(
        again.ok("start", json!({}))["roster"]["source"]["file"],
        "list.csv"
    );
}

#[test]
fn nothing_is_kept_for_nobody_and_for_practice() {
    let desk = Desk::new();
    desk.ok("customer_practise", json!({}));
    let start = desk.ok("start", json!({}));
    assert_eq!(start["customer"]["practice"], true);
    assert_eq!(start["roster"]["source"]["origin"], "practice");
    desk.ok("customer_leave", json!({}));
    desk.ok("facts_set", json!({"facts": {"tenant_id": "x"}}));
    assert_eq!(desk.ok("start", json!({}))["customer"]["id"], Value::Null);
    assert!(!desk.folder.path().join("customers").exists());
}

#[test]
fn a_deleted_customer_comes_back_whole_until_the_window_is_closed() {
    let desk = Desk::new();
    let id = desk.customer("Fjordlys");
    desk.ok("customer_open", json!({"id": id}));
    desk.ok("facts_set", json!({"facts": {"tenant_id": "x"}}));
    let list = desk.ok("customer_delete", json!({"id": id}));
    assert_eq!(
        (names(&list).len(), &list["undo"]),
        (0, &json!("customers-undo-delete"))
    );
    assert_eq!(desk.ok("start", json!({}))["customer"]["id"], Value::Null);
    assert_eq!(names(&desk.ok("customers_undo", json!({}))), ["Fjordlys"]);
    desk.ok("customer_open", json!({"id": id}));
    assert_eq!(desk.ok("facts", json!({}))["tenant_id"], "x");

    desk.ok("customer_delete", json!({"id": id}));
    // What was still to be saved does not bring the file back.
    sleep(Duration::from_millis(700));
    assert!(!desk.place(&id).exists());
    let again = desk.again();
    assert_eq!(again.ok("customers_undo", json!({}))["undo"], Value::Null);
    assert_eq!(
        fs::read_dir(again.folder.path().join("customers"))
            .unwrap()
            .count(),
        0
    );
}

#[test]
fn files_that_cannot_be_read_are_told_and_left_alone() {
    let desk = Desk::new();
    let id = desk.customer("Fjordlys");
    let good = fs::read_to_string(desk.place(&id)).unwrap();
    let other = |byte: &str| byte.repeat(16);
    let damaged = (desk.place(&other("aa")), good[..40].to_owned());
    let newer = (
        desk.place(&other("bb")),
        good.replace("\"format\": 1", "\"format\": 7")
            .replace(&id, &other("bb")),
    );
    for (place, text) in [&damaged, &newer] {
        fs::write(place, text).unwrap();
    }
    let list = desk.ok("customers_list", json!({}));
    let why: Vec<_> = list["unreadable"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["file"].as_str().unwrap().to_owned(),
                one["why"]["code"].clone(),
            )
        })
        .collect();
    assert_eq!(
        why,
        [
            (format!("{}.json", other("aa")), json!("customer-damaged")),
            (format!("{}.json", other("bb")), json!("customer-newer")),
        ]
    );
    for byte in ["aa", "bb"] {
        for (command, args) in [
            ("customer_open", json!({"id": other(byte)})),
            ("customer_delete", json!({"id": other(byte)})),
            (
                "customer_rename",
                json!({"id": other(byte), "name": "x", "place": ""}),
            ),
            (
                "customer_duplicate",
                json!({"id": other(byte), "name": "x", "place": ""}),
            ),
        ] {
            assert!(desk.ask(command, args).is_err(), "{command}");
        }
    }
    for (place, text) in [&damaged, &newer] {
        assert_eq!(&fs::read_to_string(place).unwrap(), text);
    }
    assert_eq!(desk.names(), ["Fjordlys"]);
}

#[test]
fn a_file_changed_elsewhere_while_it_was_open_is_not_written_over() {
    let desk = Desk::new();
    let id = desk.customer("Fjordlys");
    desk.ok("customer_open", json!({"id": id}));
    let theirs = fs::read_to_string(desk.place(&id))
        .unwrap()
        .replace("Fjordlys", "Somebody else's");
    fs::write(desk.place(&id), &theirs).unwrap();
    desk.ok("facts_set", json!({"facts": {"tenant_id": "x"}}));
    sleep(Duration::from_millis(700));
    assert_eq!(fs::read_to_string(desk.place(&id)).unwrap(), theirs);
    let rename = json!({"id": id, "name": "x", "place": ""});
    assert_eq!(
        desk.fault("customer_rename", rename),
        "customer-changed-elsewhere"
    );
}

#[test]
fn a_customer_is_handed_on_as_a_file() {
    let desk = Desk::new();
    let id = desk.customer("Fjordlys Kraft");
    desk.ok("customer_open", json!({"id": id}));
    desk.ok("facts_set", json!({"facts": {"tenant_id": "x"}}));
    let out = desk.folder.path().join("out.json");
    desk.will_choose(Some(&out));
    assert_eq!(desk.ok("customer_export", json!({"id": id})), "out.json");
    desk.will_choose(None);
    assert_eq!(desk.ok("customer_export", json!({"id": id})), Value::Null);

    // Here it is already, so it comes in as another.
    desk.will_choose(Some(&out));
    let added = desk.ok("customer_import", json!({}));
    assert_ne!(added["id"], json!(id));
    assert_eq!(names(&added["list"]), ["Fjordlys Kraft", "Fjordlys Kraft"]);
    // Elsewhere it is the same.
    let elsewhere = Desk::new();
    elsewhere.will_choose(Some(&out));
    let added = elsewhere.ok("customer_import", json!({}));
    assert_eq!(added["id"], json!(id));
    elsewhere.ok("customer_open", json!({"id": id}));
    assert_eq!(elsewhere.ok("facts", json!({}))["tenant_id"], "x");

    let list = desk.file("people.csv", b"a,b\r\n");
    desk.will_choose(Some(&list));
    assert_eq!(desk.fault("customer_import", json!({})), "customer-damaged");
    desk.will_choose(None);
    assert_eq!(desk.ok("customer_import", json!({})), Value::Null);
}

#[test]
fn a_duplicate_goes_its_own_way() {
    let desk = Desk::new();
    let id = desk.customer("Fjordlys");
    desk.ok("customer_open", json!({"id": id}));
    desk.ok("facts_set", json!({"facts": {"tenant_id": "x"}}));
    let list = desk.ok(
        "customer_duplicate",
        json!({"id": id, "name": "Fjordlys 2", "place": ""}),
    );
    assert_eq!(names(&list), ["Fjordlys", "Fjordlys 2"]);
    let twin = list["customers"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Fjordlys 2")
        .unwrap()["id"]
        .clone();
    desk.ok("facts_set", json!({"facts": {"tenant_id": "y"}}));
    desk.ok("customer_open", json!({"id": twin}));
    assert_eq!(desk.ok("facts", json!({}))["tenant_id"], "x");
}

#[test]
fn the_window_is_told_where_secrets_are_kept() {
    let kept = Desk::new().ok("secrets_kept", json!({}));
    assert!(kept == "store" || kept == "memory", "{kept}");
}

#[test]
fn the_window_is_named() {
    let desk = Desk::new();
    desk.ok("title_set", json!({"title": "Fjordlys – Jetbridge"}));
    assert_eq!(
        desk.prepared.0.lock().unwrap().title,
        "Fjordlys – Jetbridge"
    );
}

#[test]
fn the_app_is_told_to_end() {
    let desk = Desk::new();
    desk.ok("quit", json!({}));
    assert!(desk.prepared.0.lock().unwrap().quit);
}

#[test]
fn a_list_takes_over_what_is_known_of_the_customer() {
    let desk = Desk::new();
    let customer = desk.customer("Fjordlys");
    desk.ok("customer_open", json!({"id": customer}));
    desk.ok(
        "facts_set",
        json!({"facts": {"verified_domains": ["contoso.com"]}}),
    );
    let text =
        "Code,Name,E-Mail\r\nKL,Kari Lie,kari@contoso.com\r\nOM,Ola Moe,ola@fabrikam.com\r\n";
    let paste = json!({"text": text, "html": null});
    let view = desk.ok("roster_paste", paste.clone());
    assert_eq!(view["target"]["verified_domains"], json!(["contoso.com"]));
    assert_eq!(view["domains_known"], true);
    let id = &view["id"];

    // Another room learns more.
    desk.ok(
        "facts_set",
        json!({"facts": {"verified_domains": ["contoso.com", "fabrikam.com"]}}),
    );
    let met = desk.ok("roster_meet", json!({"id": id}));
    assert_eq!(met["target"]["verified_domains"][1], "fabrikam.com");
    assert_eq!(met["undo"], json!(null));

    // What is said here is known there, and of the next list.
    let mut target = met["target"].clone();
    target["verified_domains"] = json!(["fabrikam.com"]);
    target["profile"] = json!("entra-bulk-create-v1");
    target["do"] = json!("target");
    desk.ok("roster_edit", json!({"id": id, "edit": target}));
    assert_eq!(
        desk.ok("facts", json!({}))["verified_domains"],
        json!(["fabrikam.com"])
    );
    let next = desk.ok("roster_paste", paste.clone());
    assert_eq!(next["target"]["profile"], "entra-bulk-create-v1");
    assert_eq!(next["target"]["verified_domains"], json!(["fabrikam.com"]));

    // A list without a customer may be anybody's: what is said of one is not for the next.
    desk.ok("customer_leave", json!({}));
    let loose = desk.ok("roster_paste", paste.clone());
    assert_eq!(loose["target"]["verified_domains"], json!([]));
    let mut target = loose["target"].clone();
    target["verified_domains"] = json!(["contoso.com"]);
    target["do"] = json!("target");
    desk.ok("roster_edit", json!({"id": loose["id"], "edit": target}));
    let other = desk.ok("roster_paste", paste);
    assert_eq!(other["target"]["verified_domains"], json!([]));
    assert_eq!(other["domains_known"], false);
}
