//! The people of a list: names, who is left out, other lists, the table to couple by, passwords, workbooks.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::desk::Desk;

/// Salespeople as Business Central exports them: one with an address, one blocked, two of one name, a department.
const SALESPEOPLE: &str = "Code,Name,E-Mail,Phone No.,Blocked\r\n\
    AB,Anna Berg,anna.berg@contoso.com,90000001,No\r\n\
    BB,Anna Berg,,90000002,No\r\n\
    CC,Pål Ås,,90000003,Yes\r\n\
    SALG,Salg Norge,,90000004,No\r\n";

fn naming(rows: &Value) -> Value {
    json!({
        "pattern": "{first}.{last}", "transliteration": "strip", "domain": "contoso.com",
        "taken": [], "given": [], "rows": rows,
    })
}

#[test]
fn names_are_proposed_decided_and_given_in_one_step() {
    let desk = Desk::new();
    let id = desk.open(SALESPEOPLE.as_bytes());
    let propose =
        |rows: Value| desk.ok("roster_propose", json!({"id": id, "naming": naming(&rows)}));
    let told = propose(json!([]));
    assert_eq!(
        (&told["kept"], &told["made"], &told["clashes"]),
        (&json!(1), &json!(3), &json!(1))
    );
    assert_eq!(told["doubtful"][0]["user_name"], "anna.berg2@contoso.com");
    assert_eq!(told["doubtful"][0]["clash_with"], "anna.berg@contoso.com");
    let rows = desk.ok("roster_proposed", json!({"id": id, "first": 2, "count": 1}));
    assert_eq!(rows[0]["user_name"], "pal.as@contoso.com");
    // Nothing has been changed by looking.
    assert_eq!(
        desk.ok("roster_rows", json!({"id": id, "first": 0, "count": 1}))["revision"],
        1
    );

    // Two people are called alike: the decision is about one of them.
    let decided = json!([{"row": 1, "text": "anna.b"}]);
    assert_eq!(propose(decided.clone())["clashes"], 0);
    let mut edit = naming(&decided);
    edit["do"] = json!("name_users");
    let named = desk.ok("roster_edit", json!({"id": id, "edit": edit}));
    assert_eq!(named["undo"], "edit-name-users");
    let column = position(&named, "user_name");
    let user_names = texts(&desk, id, column);
    assert_eq!(
        user_names,
        [
            "anna.berg@contoso.com",
            "anna.b@contoso.com",
            "pal.as@contoso.com",
            "salg.norge@contoso.com"
        ]
    );
    let undone = desk.ok("roster_undo", json!({"id": id}));
    assert_eq!(undone["undo"], Value::Null);
    // What was proposed for another state of the list is no longer told.
    let stale = desk.ok("roster_proposed", json!({"id": id, "first": 0, "count": 9}));
    assert_eq!(stale, json!([]));
}

#[test]
fn a_pattern_that_is_none_is_a_fault() {
    let desk = Desk::new();
    let id = desk.open(SALESPEOPLE.as_bytes());
    let mut naming = naming(&json!([]));
    naming["pattern"] = json!("{firts}");
    let fault = desk.fault("roster_propose", json!({"id": id, "naming": naming}));
    assert!(fault.starts_with("names-pattern"), "{fault}");
}

#[test]
fn where_a_last_name_begins_is_asked_and_said() {
    let desk = Desk::new();
    let id = desk.open(
        "Code,Name,E-Mail\r\nOB,Ola Moe Berg,ola@contoso.com\r\nAE,Anna Ek,ae@contoso.com\r\n"
            .as_bytes(),
    );
    let asked = || desk.ok("roster_name_doubts", json!({"id": id}));
    let way = |first: &str, last: &str| json!({"first": first, "last": last});
    assert_eq!(
        asked(),
        json!([{"row": 0, "ways": [way("Ola Moe", "Berg"), way("Ola", "Moe Berg")]}])
    );
    let edit = json!({"do": "part_names", "names": [{"row": 0, "last": "Moe Berg"}]});
    let view = desk.ok("roster_edit", json!({"id": id, "edit": edit}));
    assert_eq!(view["undo"], "edit-name-parts");
    assert_eq!(asked(), json!([]));
    desk.ok("roster_undo", json!({"id": id}));
    assert_eq!(asked().as_array().unwrap().len(), 1);
}

#[test]
fn people_are_left_out_by_kind_and_come_back() {
    let desk = Desk::new();
    let id = desk.open(SALESPEOPLE.as_bytes());
    let counts = desk.ok("roster_excludable", json!({"id": id}));
    assert_eq!(
        counts,
        json!([{"what": "blocked", "count": 1}, {"what": "shared-mailbox", "count": 1}])
    );
    let flagged = desk.ok("roster_flagged", json!({"id": id}));
    assert_eq!(flagged[0], json!({"row": 2, "why": ["blocked"]}));
    let edit = json!({"do": "exclude", "what": ["blocked", "shared-mailbox"]});
    assert_eq!(
        desk.ok("roster_edit", json!({"id": id, "edit": edit}))["rows"],
        2
    );
    assert_eq!(desk.ok("roster_undo", json!({"id": id}))["rows"], 4);
}

#[test]
fn addresses_come_from_a_second_list_and_doubts_are_decided() {
    let desk = Desk::new();
    let id = desk.open("Code,Name,Phone No.\r\nKL,Kari Lie,1\r\nON,Ola Nordmann,2\r\n".as_bytes());
    let second = desk.file(
        "brukere.csv",
        b"User Name,Display Name,First Name,Last Name\r\n\
          kari.lie@contoso.com,Kari Lie,Kari,Lie\r\n\
          ola.nordmann@contoso.com,Ola Nordmann,Ola,Nordmann\r\n\
          ola2@contoso.com,Ola Nordmann,Ola,Nordmann\r\n",
    );
    desk.will_choose(Some(&second));
    let joined = desk.ok("roster_join", json!({"id": id}));
    assert_eq!(joined["file"], "brukere.csv");
    assert_eq!(joined["join"]["matched"].as_array().unwrap().len(), 1);
    let question = &joined["join"]["questions"][0];
    assert_eq!(question["candidates"].as_array().unwrap().len(), 2);
    let decided = json!({"1": "ola2@contoso.com"});
    let view = desk.ok("roster_join_take", json!({"id": id, "decided": decided}));
    assert_eq!(view["undo"], "edit-join");
    assert_eq!(
        texts(&desk, id, position(&view, "email")),
        ["kari.lie@contoso.com", "ola2@contoso.com"]
    );
}

#[test]
fn a_list_is_compared_and_a_file_with_passwords_refused() {
    let desk = Desk::new();
    let id = desk.open(SALESPEOPLE.as_bytes());
    let before = SALESPEOPLE
        .replace("90000003", "90000009")
        .replace("SALG,Salg Norge", "OLD,Ola Gammel");
    let other = desk.file("forrige.csv", before.as_bytes());
    desk.will_choose(Some(&other));
    let compared = desk.ok("roster_compare", json!({"id": id}));
    let comparison = &compared["comparison"];
    assert_eq!(comparison["new"][0]["id"], "SALG");
    assert_eq!(comparison["gone"][0]["id"], "OLD");
    assert_eq!(comparison["changed"][0]["id"], "CC");

    let result =
        b"Display name,User name,Password\r\nAnna Berg,anna.berg@contoso.com,Tulips-4-all\r\n";
    let secret = desk.file("resultat.csv", result);
    desk.will_choose(Some(&secret));
    let fault = desk.ask("roster_compare", json!({"id": id})).unwrap_err();
    assert_eq!(fault["code"], "compare-passwords");
    assert!(!fault.to_string().contains("Tulips"));
}

#[test]
fn the_table_to_couple_by_is_looked_at_and_written() {
    let desk = Desk::new();
    let id = desk.open(SALESPEOPLE.as_bytes());
    let told = desk.ok("roster_couples", json!({"id": id}));
    assert_eq!((&told["count"], &told["noted"]), (&json!(4), &json!(3)));
    let rows = desk.ok(
        "roster_couple_rows",
        json!({"id": id, "noted": true, "first": 0, "count": 9}),
    );
    assert_eq!(rows.as_array().unwrap().len(), 3);
    assert_eq!(rows[0]["notes"][0], "no-user");
    let place = desk.folder.path().join("kobling.csv");
    desk.will_choose(Some(&place));
    let written = desk.ok("roster_couples_write", json!({"id": id, "language": "nb"}));
    assert_eq!(written["users"], 4);
    let text = fs::read_to_string(&place).unwrap();
    assert!(text.contains("AB,Anna Berg,anna.berg@contoso.com"));
    assert_eq!(text.lines().count(), 5);
}

/// What an administrator imports, with passwords nobody but the files knows.
#[test]
fn passwords_stand_in_the_files_and_nowhere_else() {
    let desk = Desk::new();
    let id =
        desk.open(b"Code,Name,E-Mail,Phone No.\r\nAB,Anna Berg,anna.berg@contoso.com,90000001\r\n");
    let target = json!({
        "do": "target", "profile": "entra-bulk-create-v1", "max_users": 249, "by_country": false,
        "usage_location": "NO", "verified_domains": [], "bc_integration": false,
    });
    let view = desk.ok("roster_edit", json!({"id": id, "edit": target}));
    assert_eq!(
        (&view["writable"], &view["against"]),
        (&json!(true), &json!([]))
    );
    let folder = tempfile::tempdir().unwrap();
    desk.will_choose(Some(folder.path()));
    desk.ok("roster_folder", json!({"id": id, "manifest": true}));
    let place = desk.folder.path().join("hemmelig.csv");
    desk.will_choose(Some(&place));
    let name = desk.ok("roster_passwords_place", json!({"id": id}));
    assert_eq!(name, "hemmelig.csv");
    let write =
        json!({"id": id, "accept": [], "replace": false, "manifest": true, "language": "en"});
    let written = desk.ok("roster_write", write);
    assert_eq!(
        written["manifest"],
        json!(["manifest.json", "manifest.html"])
    );
    assert_eq!(
        (
            &written["passwords"],
            &written["secret"],
            &written["roster"]["changed"]
        ),
        (&json!("hemmelig.csv"), &json!(true), &json!(false))
    );
    let kept = fs::read_to_string(&place).unwrap();
    let password = kept.lines().nth(1).unwrap().rsplit(',').next().unwrap();
    assert!(password.len() >= 8);
    let file = folder
        .path()
        .join(written["files"][0]["name"].as_str().unwrap());
    let import = fs::read_to_string(&file).unwrap();
    assert!(
        import.starts_with("version:v1.0") && import.contains(password) && import.contains(",No,")
    );
    for sheet in ["manifest.json", "manifest.html"] {
        let text = fs::read_to_string(folder.path().join(sheet)).unwrap();
        assert!(
            text.contains("anna.berg@contoso.com") && !text.contains(password),
            "{sheet}"
        );
    }
    only_the_owner_reads(&file);
    only_the_owner_reads(&place);
    for (command, args) in [
        ("roster_preview", json!({"id": id, "lines": 9})),
        ("roster_rows", json!({"id": id, "first": 0, "count": 9})),
        ("roster_undo", json!({"id": id})),
    ] {
        assert!(
            !desk.ok(command, args).to_string().contains(password),
            "{command}"
        );
    }
    assert!(!written.to_string().contains(password));
}

#[cfg(unix)]
fn only_the_owner_reads(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o077, 0);
}

#[cfg(not(unix))]
fn only_the_owner_reads(_: &Path) {}

#[test]
fn groups_part_people_into_files() {
    let desk = Desk::new();
    let id = desk.open(
        b"Code,Name,E-Mail,Phone No.\r\nAB,Anna Berg,a@contoso.com,1\r\nBB,Bo Berg,b@contoso.com,2\r\n",
    );
    let edit = json!({"do": "assign_group", "rows": [1], "group": "Team"});
    let view = desk.ok("roster_edit", json!({"id": id, "edit": edit}));
    assert_eq!(view["undo"], "edit-licence-group");
    let mut target = view["target"].clone();
    target["do"] = json!("target");
    target["by_group"] = json!(true);
    desk.ok("roster_edit", json!({"id": id, "edit": target}));
    let files = desk.ok("roster_preview", json!({"id": id, "lines": 0}));
    let names: Vec<_> = files
        .as_array()
        .unwrap()
        .iter()
        .map(|file| &file["name"])
        .collect();
    assert_eq!(names, ["list-no-group.csv", "list-Team.csv"]);
    let far = json!({"do": "assign_group", "rows": [9], "group": "Team"});
    assert_eq!(
        desk.fault("roster_edit", json!({"id": id, "edit": far})),
        "edit-outside"
    );
}

/// A list in order that is not yet what the files need is told so on its own cells.
#[test]
fn what_the_files_do_not_take_points_at_the_cells() {
    let desk = Desk::new();
    let id = desk.open(
        "Code,Name,E-Mail,Phone No.\r\nAB,Anna Berg,anna@contoso.com,90000001\r\n\
        BB,Bo Berg,bo%berg@contoso.com,90000002\r\n"
            .as_bytes(),
    );
    let view = desk.ok(
        "roster_next",
        json!({"id": id, "row": 0, "column": 0, "forward": true, "code": null}),
    );
    assert_eq!(
        (&view["row"], &view["column_index"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(view["code"], "roster/upn-invalid-char");
    let rows = desk.ok("roster_rows", json!({"id": id, "first": 1, "count": 1}));
    assert_eq!(
        rows["rows"][0]["cells"][2]["findings"][0]["code"],
        "roster/upn-invalid-char"
    );
    let put = json!({"do": "put", "row": 1, "column": 2, "texts": [["bo.berg@contoso.com"]]});
    let view = desk.ok("roster_edit", json!({"id": id, "edit": put}));
    assert_eq!(
        (&view["writable"], &view["against"]),
        (&json!(true), &json!([]))
    );
}

#[test]
fn the_sheet_chosen_is_read_the_next_time() {
    let desk = Desk::new();
    let book = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("crates/core/tests/fixtures/workbooks/w2-bc-hidden-second-sheet.xlsx");
    let open = || {
        desk.will_choose(Some(&book));
        desk.ok("roster_open", json!({}))
    };
    let first = open();
    let mut sheets = first["source"]["sheets"].as_array().unwrap().iter();
    let other = sheets
        .rfind(|sheet| **sheet != first["source"]["sheet"])
        .unwrap();
    let reading = json!({"encoding": null, "delimiter": null, "profile": null, "sheet": other});
    desk.ok(
        "roster_reread",
        json!({"id": first["id"], "reading": reading}),
    );
    assert_eq!(open()["source"]["sheet"], *other);
}

fn position(view: &Value, key: &str) -> u64 {
    let columns = view["columns"].as_array().unwrap();
    let column = columns.iter().find(|column| column["key"] == key).unwrap();
    column["index"].as_u64().unwrap()
}

fn texts(desk: &Desk, id: u64, column: u64) -> Vec<String> {
    let rows = desk.ok("roster_rows", json!({"id": id, "first": 0, "count": 99}));
    let at = usize::try_from(column).unwrap();
    let rows = rows["rows"].as_array().unwrap().iter();
    rows.map(|row| row["cells"][at]["text"].as_str().unwrap().to_owned())
        .collect()
}

/// A salesperson who was given a user name needs no address any more.
#[test]
fn given_names_make_the_list_writable() {
    let desk = Desk::new();
    let id = desk.open("Code,Name,Phone No.\r\nAB,Anna Berg,1\r\nCC,Pål Ås,2\r\n".as_bytes());
    let mut edit = naming(&json!([]));
    edit["do"] = json!("name_users");
    let view = desk.ok("roster_edit", json!({"id": id, "edit": edit}));
    assert_eq!(
        (&view["counts"]["error"], &view["writable"]),
        (&json!(0), &json!(true))
    );
    assert_eq!(
        desk.ok("roster_undo", json!({"id": id}))["counts"]["error"],
        1
    );
}
