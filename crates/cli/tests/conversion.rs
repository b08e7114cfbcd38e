//! `jet roster convert`, `compare` and `coupling` from outside: real files, real workbooks, what stands on the disk
//! afterwards.

#![allow(clippy::unwrap_used)] // a test says by panicking

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/tests/fixtures");
    folder.join(name).display().to_string()
}

fn jet(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_jet"))
        .args(["--language", "en"])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn json(arguments: &[&str]) -> (Value, Option<i32>) {
    let output = jet(&[&["--format", "json"], arguments].concat());
    let answer = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {output:?}"));
    (answer, output.status.code())
}

/// A folder with lists in it.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn at(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(folder)) else {
            return Vec::new();
        };
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

const BC: &str =
    "Code,Name,Phone No.\r\nKL,Kari Lie,+47 1\r\nJB,Jan van der Berg,\r\nSO,Salg Oslo,\r\n";
const USERS: &str = "Display name,User principal name,Department\r\nKari Lie,kari@contoso.com,\r\nJan Berg,jan@contoso.com,\r\n";

const NAMED: [&str; 4] = [
    "--username-pattern",
    "{first}.{last}",
    "--domain",
    "contoso.com",
];

#[test]
fn a_plain_export_becomes_an_import() {
    let desk = Desk::new(&[("bc.csv", BC)]);
    let (bc, out) = (desk.at("bc.csv"), desk.at("out"));
    let mut line = vec![
        "roster",
        "convert",
        &bc,
        "--out",
        &out,
        "--exclude",
        "shared-mailbox",
    ];
    line.extend(NAMED);
    let (answer, status) = json(&line);
    assert_eq!(status, Some(0), "{answer}");
    assert_eq!(answer["files"][0]["users"], 2);
    assert_eq!(
        desk.names("out"),
        ["bc.csv", "manifest.html", "manifest.json"]
    );
    assert!(
        desk.text("out/bc.csv")
            .contains("\r\njan.vanderberg@contoso.com,Jan,van der Berg,")
    );
    let manifest: Value = serde_json::from_str(&desk.text("out/manifest.json")).unwrap();
    assert_eq!(manifest["files"][0]["sha256"], answer["files"][0]["sha256"]);
    assert_eq!(
        manifest["files"][0]["members"][1]["user_name"],
        "jan.vanderberg@contoso.com"
    );
    assert_eq!(
        (&manifest["users"], &manifest["source"]),
        (&2.into(), &"bc.csv".into())
    );
    let page = desk.text("out/manifest.html");
    assert!(
        page.contains("kari.lie@contoso.com")
            && page.contains(answer["files"][0]["sha256"].as_str().unwrap())
    );
    // What was written is clean, and not written again unasked.
    let written = desk.at("out/bc.csv");
    let (checked, _) = json(&["roster", "check", &written]);
    assert_eq!(checked["counts"]["error"], 0, "{checked}");
    let (again, status) = json(&line);
    assert_eq!(
        (&again["fault"]["code"], status),
        (&"file-exists".into(), Some(2))
    );
}

#[test]
fn names_are_given_by_hand_and_taken_ones_are_left_to_their_owners() {
    let desk = Desk::new(&[
        ("bc.csv", BC),
        ("users.csv", USERS),
        ("taken.txt", "kari.lie\njan.vanderberg@contoso.com\n"),
    ]);
    let (bc, out, taken) = (desk.at("bc.csv"), desk.at("out"), desk.at("taken.txt"));
    let mut line = vec![
        "roster",
        "convert",
        &bc,
        "--out",
        &out,
        "--taken",
        &taken,
        "--user-name",
        "salg oslo=salg",
    ];
    line.extend(NAMED);
    let (answer, status) = json(&line);
    assert_eq!(status, Some(0), "{answer}");
    let written = desk.text("out/bc.csv");
    for name in [
        "kari.lie2@contoso.com",
        "jan.vanderberg2@contoso.com",
        "salg@contoso.com",
    ] {
        assert!(written.contains(name), "{written}");
    }
    let clashes = answer["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["code"] == "roster/user-name-clash");
    assert_eq!(clashes.count(), 2);
    // Taken names out of an export of users.
    let (out, users) = (desk.at("again"), desk.at("users.csv"));
    let mut line = vec!["roster", "convert", &bc, "--out", &out, "--taken", &users];
    line.extend(["--username-pattern", "{first}", "--domain", "contoso.com"]);
    json(&line);
    assert!(desk.text("again/bc.csv").contains("kari2@contoso.com"));
    // Somebody who is not in the list.
    let nobody = [&line[..], &["--user-name", "ZZ=zz"]].concat();
    let (answer, status) = json(&nobody);
    assert_eq!(
        (&answer["fault"]["code"], status),
        (&"person-unknown".into(), Some(2))
    );
}

#[test]
fn a_second_list_brings_addresses_and_somebody_decides_in_doubt() {
    let desk = Desk::new(&[("bc.csv", BC), ("users.csv", USERS)]);
    let (bc, out, users) = (desk.at("bc.csv"), desk.at("out"), desk.at("users.csv"));
    let mut line = vec![
        "roster",
        "convert",
        &bc,
        "--out",
        &out,
        "--join",
        &users,
        "--exclude",
        "shared-mailbox",
    ];
    line.extend(NAMED);
    let (answer, status) = json(&line);
    assert_eq!(status, Some(1));
    assert_eq!(answer["join"]["by"], "name");
    assert_eq!(
        answer["join"]["matched"][0]["with"]["address"],
        "kari@contoso.com"
    );
    let question = &answer["join"]["questions"][0];
    assert_eq!(
        (&question["code"], &question["candidates"][0]["address"]),
        (&"JB".into(), &"jan@contoso.com".into())
    );
    assert_eq!(desk.names("out"), [""; 0]);
    let told = String::from_utf8(jet(&line).stdout).unwrap();
    assert!(
        told.contains("Jan van der Berg may be: Jan Berg <jan@contoso.com>")
            && told.ends_with("Nothing was written: it is not decided yet who is meant.\n"),
        "{told}"
    );

    let decided = [&line[..], &["--choose", "JB=jan@contoso.com"]].concat();
    let (answer, status) = json(&decided);
    assert_eq!(status, Some(0), "{answer}");
    let written = desk.text("out/bc.csv");
    assert!(
        written.contains("\r\nkari@contoso.com,Kari,")
            && written.contains("\r\njan@contoso.com,Jan,"),
        "{written}"
    );

    let out = desk.at("other");
    let mut line = line.clone();
    line[4] = &out;
    let none = [&line[..], &["--choose", "JB=-"]].concat();
    let (_, status) = json(&none);
    assert_eq!(status, Some(0));
    assert!(
        desk.text("other/bc.csv")
            .contains("\r\njan.vanderberg@contoso.com,Jan,")
    );
}

#[test]
fn passwords_are_made_for_those_who_say_where_they_go() {
    let desk = Desk::new(&[("bc.csv", BC)]);
    let (bc, out, file) = (desk.at("bc.csv"), desk.at("out"), desk.at("passwords.csv"));
    let mut line = vec![
        "roster",
        "convert",
        &bc,
        "--out",
        &out,
        "--target",
        "entra",
        "--usage-location",
        "no",
    ];
    line.extend(NAMED);
    let (answer, status) = json(&line);
    assert_eq!(
        (&answer["fault"]["code"], status),
        (&"option-missing".into(), Some(2))
    );
    // A file, and never the terminal.
    let (answer, status) = json(&[&line[..], &["--passwords", "-"]].concat());
    assert_eq!(
        (&answer["fault"]["code"], status),
        (&"option-value".into(), Some(2))
    );
    assert!(!desk.path("out").exists());
    line.extend(["--passwords", &file]);
    let (answer, status) = json(&line);
    assert_eq!(status, Some(0), "{answer}");
    let text = desk.text("passwords.csv");
    let secrets: Vec<&str> = text
        .lines()
        .skip(1)
        .map(|line| line.rsplit(',').next().unwrap())
        .collect();
    assert_eq!(secrets.len(), 3);
    for secret in secrets {
        assert!(secret.len() >= 8);
        assert!(desk.text("out/bc.csv").contains(secret));
        let others = [
            answer.to_string(),
            desk.text("out/manifest.json"),
            desk.text("out/manifest.html"),
        ];
        assert!(others.iter().all(|text| !text.contains(secret)));
    }
    assert!(
        desk.text("out/bc.csv").contains(",No,Kari,Lie,,,NO,"),
        "{}",
        desk.text("out/bc.csv")
    );
    #[cfg(unix)]
    for name in ["passwords.csv", "out/bc.csv"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(desk.path(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name}");
    }
    let written = desk.at("out/bc.csv");
    let (checked, _) = json(&["roster", "check", &written]);
    assert_eq!(checked["counts"]["error"], 0, "{checked}");
    // A place that cannot be written to leaves nothing behind.
    let (nowhere, out) = (desk.at("no/such/folder.csv"), desk.at("third"));
    let mut line = line.clone();
    line[4] = &out;
    *line.last_mut().unwrap() = &nowhere;
    let (_, status) = json(&line);
    assert_eq!(status, Some(2));
    assert!(!desk.path("third").exists());
}

#[test]
fn people_go_into_files_by_country_and_group() {
    let list = "Brukernavn;Visningsnavn;Land;Lisens\r\na@contoso.com;Anna Ek;Norge;Sales Premium\r\nb@contoso.com;Bo Dal;Danmark;Sales Premium\r\nc@contoso.com;Carl Eng;Norge;\r\n";
    let desk = Desk::new(&[("list.csv", list)]);
    let (file, out) = (desk.at("list.csv"), desk.at("out"));
    let line = [
        "roster",
        "convert",
        &file,
        "--out",
        &out,
        "--guess",
        "--map",
        "Lisens=licence_group",
        "--split-by-group",
        "--split-by-country",
    ];
    let (answer, status) = json(&line);
    assert_eq!(status, Some(0), "{answer}");
    assert_eq!(
        desk.names("out"),
        [
            "list-Danmark-Sales-Premium.csv",
            "list-Norge-Sales-Premium.csv",
            "list-Norge-no-group.csv",
            "manifest.html",
            "manifest.json"
        ]
    );
    let wrong = [&line[..], &["--force", "--map", "Skonummer=fax"]].concat();
    let (answer, status) = json(&wrong);
    assert_eq!(
        (&answer["fault"]["code"], status),
        (&"option-value".into(), Some(2))
    );
}

#[test]
fn what_was_hidden_in_a_workbook_can_be_left_out() {
    let book = fixture("samples/workbooks/w2-bc-hidden-second-sheet.xlsx");
    let (all, _) = json(&["roster", "check", &book]);
    let (some, _) = json(&[
        "roster",
        "check",
        &book,
        "--exclude",
        "hidden-row,hidden-column",
    ]);
    assert!(
        all["kinds"]["roster/hidden-row"].as_u64().is_some(),
        "{all}"
    );
    assert_eq!(some["kinds"]["roster/hidden-row"], Value::Null, "{some}");
    assert!(some["source"]["data_records"].as_u64() < all["source"]["data_records"].as_u64());
}

#[test]
fn workbooks_of_every_kind_are_written() {
    let desk = Desk::new(&[]);
    for (at, name) in [
        "workbooks/team.xls",
        "workbooks/team.ods",
        "samples/workbooks/w4-bc-list.ods",
        "samples/workbooks/w1-merged-title-numbers.xlsx",
    ]
    .into_iter()
    .enumerate()
    {
        let out = desk.at(&format!("out{at}"));
        let book = fixture(name);
        let (checked, _) = json(&["roster", "check", &book]);
        let mut line = vec!["roster", "write".to_owned().leak(), &book, "--out", &out];
        let codes: Vec<String> = checked["kinds"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect();
        for code in &codes {
            line.extend(["--accept", code]);
        }
        line.extend([
            "--accept",
            "roster/required-missing",
            "--accept",
            "roster/header-missing-column",
        ]);
        let (answer, _) = json(&line);
        assert!(answer["files"].as_array().is_some(), "{name}: {answer}");
    }
}

#[test]
fn a_workbook_that_cannot_be_read_is_a_clear_fault() {
    let protected = fixture("workbooks/protected.xlsx");
    let (answer, status) = json(&["roster", "check", &protected]);
    assert_eq!(
        (&answer["fault"]["code"], status),
        (&"workbook-protected".into(), Some(2))
    );
    let desk = Desk::new(&[]);
    let whole = fs::read(fixture("samples/workbooks/w1-merged-title-numbers.xlsx")).unwrap();
    fs::write(desk.path("half.xlsx"), &whole[..whole.len() / 2]).unwrap();
    let half = desk.at("half.xlsx");
    for verb in [
        vec!["check", &half],
        vec!["compare", &half, &half],
        vec!["coupling", &half],
    ] {
        let (answer, status) = json(&[&["roster"], &verb[..]].concat());
        assert_eq!(
            (&answer["fault"]["code"], status),
            (&"workbook-damaged".into(), Some(2)),
            "{verb:?}"
        );
    }
    let book = fixture("samples/workbooks/w3-formulas.xlsx");
    let (answer, status) = json(&["roster", "check", &book, "--sheet", "Nowhere"]);
    assert_eq!(
        (&answer["fault"]["code"], status),
        (&"sheet-missing".into(), Some(2))
    );
}

#[test]
fn lists_are_compared() {
    let now = "Kode;Navn;Telefonnr.;E-post\r\nAA;Anna Ek;1;anna@contoso.com\r\nBB;Bo Dal;2;bo@contoso.com\r\n";
    let before = "Code,Name,Phone No.,Email\r\nAA,Anna Ek,1,anna@contoso.com\r\nBB,Bo Dal,3,bo@contoso.com\r\nCC,Carl Eng,,\r\n";
    let secret = "Display name,User name,Password\r\nAnna Ek,anna@contoso.com,Vop12345\r\n";
    let desk = Desk::new(&[
        ("now.csv", now),
        ("before.csv", before),
        ("result.csv", secret),
    ]);
    let (new, old, result) = (
        desk.at("now.csv"),
        desk.at("before.csv"),
        desk.at("result.csv"),
    );
    let (answer, status) = json(&["roster", "compare", &new, &old]);
    assert_eq!(status, Some(0));
    let counts = serde_json::json!({"new": 0, "gone": 1, "changed": 1, "same": 1});
    assert_eq!(answer["counts"], counts, "{answer}");
    assert_eq!(answer["by"], "code");
    assert_eq!(
        answer["changed"][0]["differences"],
        serde_json::json!([{"column": "mobile_phone", "before": "3", "after": "2"}])
    );
    let told = String::from_utf8(jet(&["roster", "compare", &new, &old]).stdout).unwrap();
    for text in [
        "Carl Eng (CC), line 4",
        "Mobile phone: “3” became “2”",
        "One person is the same",
    ] {
        assert!(told.to_lowercase().contains(&text.to_lowercase()), "{told}");
    }
    let output = jet(&["--format", "json", "roster", "compare", &new, &result]);
    let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(
        told.contains("compare-passwords") && !told.contains("Vop12345"),
        "{told}"
    );
}

#[test]
fn the_table_to_couple_by_is_printed_or_written() {
    let desk = Desk::new(&[("bc.csv", BC)]);
    let (bc, out) = (desk.at("bc.csv"), desk.at("couple.csv"));
    let mut line = vec!["roster", "coupling", &bc];
    line.extend(NAMED);
    let printed = String::from_utf8(jet(&line).stdout).unwrap();
    assert!(
        printed.contains(
            "\r\nKL,Kari Lie,,+47 1,kari.lie@contoso.com,Kari Lie,kari.lie@contoso.com,+47 1,"
        ),
        "{printed}"
    );
    let (answer, status) = json(&line);
    assert_eq!(status, Some(0));
    assert_eq!(answer["notes"]["email-missing"], 3);
    assert_eq!(answer["couples"][0]["full_name"], "Kari Lie");
    line.extend(["--out", &out]);
    json(&line);
    assert_eq!(desk.text("couple.csv"), printed);
    let (answer, _) = json(&line);
    assert_eq!(answer["fault"]["code"], "file-exists");
}

#[test]
fn a_manifest_is_written_where_it_is_wanted() {
    let desk = Desk::new(&[]);
    let out = desk.at("out");
    let list = fixture("samples/07-over-limit-260.csv");
    let (answer, status) = json(&["roster", "write", &list, "--out", &out, "--manifest"]);
    assert_eq!(status, Some(0), "{answer}");
    let manifest: Value = serde_json::from_str(&desk.text("out/manifest.json")).unwrap();
    let members: usize = manifest["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["members"].as_array().unwrap().len())
        .sum();
    assert_eq!((members, &manifest["users"]), (260, &260.into()));
}

/// Ctrl-C while a list is still coming in.
#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    use std::io::Write;
    use std::time::Duration;
    let desk = Desk::new(&[]);
    let out = desk.at("out");
    let mut child = Command::new(env!("CARGO_BIN_EXE_jet"))
        .args(["roster", "convert", "-", "--out", &out])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(BC.as_bytes()).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    let asked = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(asked.success());
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(130));
    assert!(!desk.path("out").exists());
}

#[test]
fn a_name_is_parted_as_it_is_said() {
    let desk = Desk::new(&[("bc.csv", "Code,Name,Phone No.\r\nOB,Ola Moe Berg,\r\n")]);
    let (bc, out) = (desk.at("bc.csv"), desk.at("out"));
    let mut line = vec![
        "roster",
        "convert",
        &bc,
        "--out",
        &out,
        "--last-name",
        "OB=Moe Berg",
    ];
    line.extend(NAMED);
    let (answer, status) = json(&line);
    assert_eq!(
        (status, answer["findings"].as_array().map(Vec::len)),
        (Some(0), Some(0))
    );
    assert!(
        desk.text("out/bc.csv")
            .contains("\r\nola.moeberg@contoso.com,Ola,Moe Berg,Ola Moe Berg,")
    );
}
