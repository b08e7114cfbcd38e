//! Open lists: reading, changing, writing.

use std::fs;

use serde_json::{Value, json};

use crate::desk::Desk;

/// A list in the columns of the importer, with the first four cells of each person.
fn list(people: &[&str]) -> Vec<u8> {
    let mut text = String::from(
        "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,Mobile Phone,Fax,\
         Alternate email address,Address,City,State or Province,ZIP or Postal Code,Country or Region\r\n",
    );
    for person in people {
        text.push_str(person);
        text.push_str(",,,,,,,,,,,,\r\n");
    }
    text.into_bytes()
}

/// Three people: one user name with a space, one display name missing.
fn faulty() -> Vec<u8> {
    list(&[
        "kari.nordmann@contoso.com,Kari,Nordmann,Kari Nordmann",
        "ola nordmann@contoso.com,Ola,Nordmann,Ola Nordmann",
        "siv.berg@contoso.com,Siv,Berg,",
    ])
}

/// One person, no mistake.
fn clean() -> Vec<u8> {
    list(&["kari.nordmann@contoso.com,Kari,Nordmann,Kari Nordmann"])
}

/// How often a kind was found.
fn found(view: &Value, code: &str) -> u64 {
    let groups = view["groups"].as_array().unwrap();
    let group = groups.iter().find(|group| group["code"] == code);
    group.map_or(0, |group| group["count"].as_u64().unwrap())
}

#[test]
fn a_reloaded_page_finds_its_list_again() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    assert_eq!(desk.ok("start", json!({}))["roster"]["id"], id);
    desk.ok("roster_close", json!({"id": id}));
    assert_eq!(desk.ok("start", json!({}))["roster"], Value::Null);
}

#[test]
fn giving_up_a_dialog_is_no_fault() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    for (command, args) in [
        ("roster_open", json!({})),
        ("roster_load_template", json!({"id": id})),
        ("roster_folder", json!({"id": id, "manifest": true})),
        ("roster_passwords_place", json!({"id": id})),
        ("roster_compare", json!({"id": id})),
        ("roster_join", json!({"id": id})),
        ("roster_taken", json!({})),
        ("roster_couples_write", json!({"id": id, "language": "en"})),
        (
            "template_write",
            json!({"profile": "m365-en-16-title", "sample": true}),
        ),
    ] {
        desk.will_choose(None);
        assert_eq!(desk.ok(command, args), Value::Null, "{command}");
    }
}

#[test]
fn a_list_is_opened_looked_at_and_closed() {
    let desk = Desk::new();
    let path = desk.file("selgere.csv", &faulty());
    desk.will_choose(Some(&path));
    let view = desk.ok("roster_open", json!({}));
    let id = &view["id"];
    assert_eq!(
        (&view["source"]["file"], &view["rows"]),
        (&json!("selgere.csv"), &json!(3))
    );
    assert!(
        !view
            .to_string()
            .contains(&*desk.folder.path().to_string_lossy())
    );

    let rows = desk.ok("roster_rows", json!({"id": id, "first": 1, "count": 50}));
    assert_eq!(rows["rows"].as_array().unwrap().len(), 2);
    assert_eq!(rows["rows"][0]["cells"][1]["text"], "Ola");

    let code = "roster/upn-contains-space";
    let findings = desk.ok(
        "roster_findings",
        json!({"id": id, "code": code, "first": 0, "count": 9}),
    );
    assert_eq!(findings[0]["row"], 1);
    assert_eq!(
        desk.ok("roster_find", json!({"id": id, "text": "nordmann"})),
        json!([0, 1])
    );
    let next = json!({"id": id, "row": 1, "column": 0, "forward": true, "code": null});
    assert_eq!(
        desk.ok("roster_next", next)["code"],
        "roster/required-missing"
    );

    desk.ok("roster_close", json!({"id": id}));
    assert_eq!(
        desk.fault("roster_rows", json!({"id": id, "first": 0, "count": 1})),
        "list-closed"
    );
}

#[test]
fn a_file_that_is_gone_is_a_fault_that_names_it() {
    let desk = Desk::new();
    desk.will_choose(Some(&desk.folder.path().join("borte.csv")));
    let fault = desk.ask("roster_open", json!({})).unwrap_err();
    assert_eq!(
        (&fault["code"], &fault["params"]["name"]),
        (&json!("file-missing"), &json!("borte.csv"))
    );
    assert!(
        !fault
            .to_string()
            .contains(&*desk.folder.path().to_string_lossy())
    );
}

#[test]
fn a_list_is_pasted_begun_or_practised() {
    let desk = Desk::new();
    let text = String::from_utf8(faulty()).unwrap();
    let pasted = desk.ok("roster_paste", json!({"text": text, "html": null}));
    assert_eq!(
        (&pasted["source"]["origin"], &pasted["rows"]),
        (&json!("paste"), &json!(3))
    );
    assert_eq!(
        desk.fault("roster_paste", json!({"text": null, "html": null})),
        "clipboard-empty"
    );
    desk.prepared.0.lock().unwrap().clipboard = Some(text.replace(',', "\t"));
    assert_eq!(
        desk.ok("roster_paste", json!({"text": null, "html": null}))["rows"],
        3
    );
    assert_eq!(
        desk.ok("roster_new", json!({}))["source"]["origin"],
        "typed"
    );
    assert_eq!(
        desk.ok("roster_practice", json!({}))["source"]["origin"],
        "practice"
    );
}

#[test]
fn an_edit_changes_what_is_found_and_can_be_taken_back() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    let missing = "roster/required-missing";
    let edit = json!({"do": "put", "row": 2, "column": 3, "texts": [["Siv Berg"]]});
    let edited = desk.ok("roster_edit", json!({"id": id, "edit": edit}));
    assert_eq!(
        (found(&edited, missing), &edited["changed"]),
        (0, &json!(true))
    );
    let undone = desk.ok("roster_undo", json!({"id": id}));
    assert_eq!(found(&undone, missing), 1);
    assert!(undone["revision"].as_u64() > edited["revision"].as_u64());
    assert_eq!(
        found(&desk.ok("roster_redo", json!({"id": id})), missing),
        0
    );
}

#[test]
fn a_change_brings_the_rows_in_sight_along() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    let edit = json!({"do": "put", "row": 2, "column": 3, "texts": [["Siv Berg"]]});
    let sight = json!([2, 0, 900]);
    let edited = desk.ok(
        "roster_edit",
        json!({"id": id, "edit": edit, "sight": sight}),
    );
    let rows = |answer: &Value| -> Vec<(Value, Value)> {
        let rows = answer["sight"].as_array().unwrap();
        let of = |row: &Value| (row["row"].clone(), row["cells"][3]["text"].clone());
        rows.iter().map(of).collect()
    };
    assert_eq!(rows(&edited)[0], (json!(2), json!("Siv Berg")));
    assert_eq!((rows(&edited).len(), &rows(&edited)[1].0), (2, &json!(0)));
    let undone = desk.ok("roster_undo", json!({"id": id, "sight": [2]}));
    assert_eq!(rows(&undone), [(json!(2), json!(""))]);
}

#[test]
fn an_edit_the_core_does_not_know_is_refused() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    assert!(
        desk.ask("roster_edit", json!({"id": id, "edit": {"do": "burn"}}))
            .is_err()
    );
}

#[test]
fn a_list_is_read_again_as_told() {
    let desk = Desk::new();
    let id = desk.open("Navn;E-post\r\nKari;kari@contoso.com\r\n".as_bytes());
    let reading = json!({"encoding": null, "delimiter": ",", "profile": null, "sheet": null});
    let view = desk.ok("roster_reread", json!({"id": id, "reading": reading}));
    assert_eq!(
        (
            &view["source"]["delimiter"],
            view["columns"].as_array().unwrap().len()
        ),
        (&json!(","), 1)
    );
    let reading = json!({"encoding": "klingon", "delimiter": null, "profile": null, "sheet": null});
    assert_eq!(
        desk.fault("roster_reread", json!({"id": id, "reading": reading})),
        "encoding-unknown"
    );
}

#[test]
fn a_downloaded_template_becomes_a_target() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    let template = desk.file("nedlastet.csv", &clean());
    desk.will_choose(Some(&template));
    let view = desk.ok("roster_load_template", json!({"id": id}));
    assert_ne!(view, Value::Null);
}

#[test]
fn cells_go_to_the_clipboard_and_come_back() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    desk.ok(
        "roster_copy",
        json!({"id": id, "row": 0, "column": 1, "rows": 2, "columns": 2}),
    );
    let block = desk.ok("clipboard_block", json!({}));
    assert_eq!(block, json!([["Kari", "Nordmann"], ["Ola", "Nordmann"]]));
}

#[test]
fn nothing_is_written_before_the_list_is_right_and_a_folder_chosen() {
    let desk = Desk::new();
    let id = desk.open(&faulty());
    let write =
        json!({"id": id, "accept": [], "replace": false, "manifest": false, "language": "en"});
    assert_eq!(desk.fault("roster_write", write.clone()), "folder-missing");
    let folder = tempfile::tempdir().unwrap();
    desk.will_choose(Some(folder.path()));
    desk.ok("roster_folder", json!({"id": id, "manifest": false}));
    assert_eq!(desk.fault("roster_write", write), "errors-open");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(desk.fault("show_written", json!({})), "nothing-written");
}

#[test]
fn a_list_is_written_once_and_replaced_only_when_asked() {
    let desk = Desk::new();
    let id = desk.open(&clean());
    let preview = desk.ok("roster_preview", json!({"id": id, "lines": 5}));
    assert_eq!(preview[0]["lines"].as_array().unwrap().len(), 2);

    let folder = tempfile::tempdir().unwrap();
    let choose = || {
        desk.will_choose(Some(folder.path()));
        desk.ok("roster_folder", json!({"id": id, "manifest": false}))
    };
    assert_eq!(choose()["existing"], json!([]));
    let written = desk.ok(
        "roster_write",
        json!({"id": id, "accept": [], "replace": false, "manifest": false, "language": "en"}),
    );
    let file = &written["files"][0];
    let path = folder.path().join(file["name"].as_str().unwrap());
    assert_eq!(fs::read(&path).unwrap(), clean());
    assert_eq!(
        (&file["users"], &file["bytes"]),
        (&json!(1), &json!(clean().len()))
    );

    assert_eq!(choose()["existing"], json!([file["name"]]));
    let again = |replace| json!({"id": id, "accept": [], "replace": replace, "manifest": false, "language": "en"});
    assert_eq!(desk.fault("roster_write", again(false)), "file-exists");
    desk.ok("roster_write", again(true));

    desk.ok("show_written", json!({}));
    assert_eq!(
        desk.prepared.0.lock().unwrap().shown.as_deref(),
        Some(path.as_path())
    );
}

#[test]
fn a_template_is_written_where_the_person_says() {
    let desk = Desk::new();
    let path = desk.folder.path().join("til kunden.csv");
    desk.will_choose(Some(&path));
    let template = json!({"profile": "m365-en-16-title", "sample": false});
    assert_eq!(
        desk.ok("template_write", template)["name"],
        "til kunden.csv"
    );
    assert!(
        fs::read_to_string(path)
            .unwrap()
            .starts_with("User Name,First Name")
    );
}
