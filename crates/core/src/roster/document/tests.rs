//! An open list behaves as a person expects who edits it.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::{Document, block, keys, profiles, template};
use crate::fault::Fault;
use crate::finding::{Counts, Severity};
use crate::roster::list::Purpose;
use crate::roster::read::{Choices, Reading};
use crate::roster::view::{Edit, Origin, RosterView, TargetView};

const HEADINGS: &str = "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,Mobile Phone,Fax,Alternate email address,Address,City,State or Province,ZIP or Postal Code,Country or Region";

fn open(text: &str) -> Document {
    read(text.as_bytes(), &Choices::default())
}

fn read(bytes: &[u8], choices: &Choices) -> Document {
    let mut go_on = |_, _, _| true;
    Document::open(
        "people.csv",
        Origin::File,
        bytes.to_vec(),
        choices,
        &mut go_on,
    )
    .unwrap()
}

fn person(name: &str) -> String {
    format!("{name},Kari,Lie,Kari Lie,,,,,,,,,,,,\r\n")
}

/// Bytes that only count up: random enough to see passwords being made.
fn counting() -> impl FnMut(&mut [u8]) -> Result<(), Fault> {
    let mut next = 0_u8;
    move |bytes: &mut [u8]| {
        for byte in bytes {
            *byte = next;
            next = next.wrapping_add(1);
        }
        Ok(())
    }
}

fn put(row: u32, column: u32, text: &str) -> Edit {
    Edit::Put {
        row,
        column,
        texts: vec![vec![text.to_owned()]],
    }
}

fn texts(document: &Document) -> Vec<Vec<String>> {
    let rows = document.rows(0, u32::MAX);
    rows.into_iter()
        .map(|row| row.cells.into_iter().map(|cell| cell.text).collect())
        .collect()
}

fn codes(document: &Document) -> Vec<&'static str> {
    document
        .found()
        .iter()
        .map(|finding| finding.code.trim_start_matches("roster/"))
        .collect()
}

fn fix(code: &str, view: &RosterView) -> Edit {
    let code = format!("roster/{code}");
    let group = view.groups.iter().find(|group| group.code == code).unwrap();
    let first = &group.first[0];
    Edit::Fix {
        code,
        row: first.row,
        line: first.line,
        key: first.column.clone(),
        column: first.column_index,
    }
}

#[test]
fn a_change_is_judged_at_once_and_taken_back() {
    let list = format!(
        "{HEADINGS}\r\n{}{}",
        person("kari@contoso.com"),
        person("per@contoso.com")
    );
    let mut document = open(&list);
    assert!(document.view(1).writable && codes(&document).is_empty());

    document.edit(&put(1, 0, "KARI@contoso.com")).unwrap();
    assert_eq!(codes(&document), ["duplicate-upn"]);
    let view = document.view(1);
    assert_eq!(
        (view.undo.as_deref(), view.redo, view.changed),
        (Some("edit-put"), None, true)
    );
    assert!(!view.writable);
    assert_eq!(
        document.rows(1, 1)[0].cells[0].findings[0].code,
        "roster/duplicate-upn"
    );

    document.edit(&put(0, 0, "ola@contoso.com")).unwrap();
    assert!(codes(&document).is_empty());
    document.undo();
    assert_eq!(codes(&document), ["duplicate-upn"]);
    document.undo();
    assert!(codes(&document).is_empty());
    assert_eq!(document.view(1).undo, None);
    document.redo();
    assert_eq!(texts(&document)[1][0], "KARI@contoso.com");
    document.edit(&put(0, 1, "Ola")).unwrap();
    assert_eq!(
        document.view(1).redo,
        None,
        "a new change ends what could be done again"
    );
}

#[test]
fn rows_come_and_go() {
    let list = format!(
        "{HEADINGS}\r\n{}{}",
        person("kari@contoso.com"),
        person("per@contoso.com")
    );
    let mut document = open(&list);
    let before = texts(&document);
    document
        .edit(&Edit::InsertRows { row: 1, count: 2 })
        .unwrap();
    assert_eq!(document.view(1).rows, 4);
    assert_eq!(
        document.view(1).source.data_records,
        2,
        "an empty row is nobody"
    );
    assert!(codes(&document).is_empty());
    document.edit(&put(1, 0, "ola@contoso.com")).unwrap();
    assert_eq!(codes(&document), ["required-missing"]);
    assert_eq!(document.rows(1, 1)[0].line, None);
    document
        .edit(&Edit::RemoveRows { row: 0, count: 3 })
        .unwrap();
    assert_eq!(texts(&document), before[1..]);
    for _ in 0..3 {
        document.undo();
    }
    assert_eq!(texts(&document), before);
    for _ in 0..3 {
        document.redo();
    }
    assert_eq!(texts(&document), before[1..]);
    let outside = document.edit(&Edit::RemoveRows { row: 0, count: 9 });
    assert_eq!(outside.map_err(|fault| fault.code), Err("edit-outside"));
}

#[test]
fn a_pasted_block_adds_rows_and_stops_at_the_last_column() {
    let mut document = open(&format!("{HEADINGS}\r\n{}", person("kari@contoso.com")));
    let edit = Edit::Put {
        row: 1,
        column: 14,
        texts: block("0150\tNorway\tbeyond\r\n0151\tNorway\r\n"),
    };
    document.edit(&edit).unwrap();
    let rows = texts(&document);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[1][14..], ["0150", "Norway"]);
    assert_eq!(document.view(1).undo.as_deref(), Some("edit-paste"));
    assert_eq!(
        document.copy(1, 14, 2, 9),
        "0150\tNorway\r\n0151\tNorway\r\n"
    );
    document
        .edit(&Edit::Fill {
            row: 1,
            column: 14,
            rows: 9,
            columns: 1,
            text: String::new(),
        })
        .unwrap();
    assert_eq!(document.view(1).undo.as_deref(), Some("edit-clear"));
    assert_eq!(texts(&document)[2][14], "");
}

#[test]
fn safe_fixes_leave_nothing_safe_to_fix() {
    let mut bytes = b"sep=;\r\nversion:v1.0;\r\nOur people;\r\n".to_vec();
    let headings = HEADINGS
        .replace("First Name,Last Name", "LAST NAME, First Name")
        .replace("Fax,", "")
        .replace(',', ";");
    bytes.extend_from_slice(headings.as_bytes());
    bytes.extend_from_slice(
        b"\r\nmailto: kari@contoso.com ;Lie;\xa0Kari;Kari\x01 Lie;;;;;;;;;;;\r\n;;;\r\n\r\n",
    );
    bytes.extend_from_slice(b"per@contoso.com;Lie;Per;Per Lie;;;;;;;;;;;;;;\r\n");
    let mut document = read(&bytes, &Choices::default());
    let view = document.view(1);
    assert!(view.safe_fixes > 10, "{:?}", codes(&document));
    document.edit(&Edit::FixSafe).unwrap();
    assert!(codes(&document).is_empty(), "{:?}", codes(&document));
    let view = document.view(1);
    assert!(view.writable && view.source.repairs > 5);
    let files = document.write(&[], &mut counting()).unwrap();
    let text = String::from_utf8(files[0].bytes.clone()).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines[0], HEADINGS);
    assert_eq!(lines[1], "kari@contoso.com,Kari,Lie,Kari Lie,,,,,,,,,,,,");
    assert_eq!(lines[2], "per@contoso.com,Per,Lie,Per Lie,,,,,,,,,,,,");
    document.undo();
    assert_eq!(
        document.view(1).safe_fixes,
        view.safe_fixes.max(document.view(1).safe_fixes)
    );
    assert!(document.view(1).safe_fixes > 10);
    document.redo();
    assert!(codes(&document).is_empty());
}

#[test]
fn one_fix_and_all_of_a_kind() {
    let rows = [
        ",Kari ,Lie ,Kari Lie,,,,,n/a,n/a,,,,,,\r\n",
        "per@contoso.com,Per ,Lie,Per Lie,,,,,n/a,,,,,,,\r\n",
    ];
    let mut document = open(&format!("{HEADINGS}\r\n{}", rows.concat()));
    let view = document.view(1);
    let group = view
        .groups
        .iter()
        .find(|g| g.code == "roster/placeholder-value")
        .unwrap();
    assert_eq!(
        (group.count, group.fixable, group.safe, group.severity),
        (3, 3, false, Severity::Warning)
    );
    assert_eq!(
        view.groups[0].severity,
        Severity::Error,
        "errors come first"
    );
    document.edit(&fix("placeholder-value", &view)).unwrap();
    assert_eq!(
        codes(&document)
            .iter()
            .filter(|c| **c == "placeholder-value")
            .count(),
        2
    );
    document
        .edit(&Edit::FixKind {
            code: "roster/placeholder-value".into(),
        })
        .unwrap();
    assert!(!codes(&document).contains(&"placeholder-value"));
    assert!(
        codes(&document).contains(&"leading-trailing-space"),
        "other kinds stay"
    );
    document.undo();
    document.undo();
    assert_eq!(document.view(1).counts, view.counts);
}

#[test]
fn a_password_that_slid_into_another_cell_stays_covered() {
    let with = |cells: &str| format!("{}{cells}", person("kari@contoso.com").trim_end());
    let document = open(&format!(
        "{HEADINGS},Passwort,Shoe size\r\n{}\r\n{}\r\n{}\r\n{}\r\n",
        with(",secret1,44"),
        with(",,secret2,45"),
        with("secret3,46"),
        with(",secret4,47,")
    ));
    let last: Vec<Vec<String>> = document
        .rows(0, 4)
        .iter()
        .map(|row| {
            row.cells[15..]
                .iter()
                .map(|cell| cell.text.clone())
                .collect()
        })
        .collect();
    let dots = "••••••••";
    assert_eq!(last[0], ["", dots, "44", ""]);
    assert_eq!(last[1], ["", "", dots, "45"]);
    assert_eq!(last[2], [dots, dots, "", ""]);
    assert_eq!(last[3], ["", dots, "47", ""]);
    assert!(document.find("secret").is_empty());
    assert!(!document.copy(0, 0, 4, 19).contains("secret"));
    assert_eq!(document.find("47"), [3]);
}

#[test]
fn columns_that_are_none_are_dropped_by_name() {
    let mut document = open(&format!(
        "{HEADINGS},Shoe size,Passwort,\r\n{},44,secret,\r\n",
        person("kari@contoso.com").trim_end()
    ));
    assert_eq!(
        codes(&document),
        [
            "secret-in-file",
            "header-extra-column",
            "header-extra-column",
            "header-extra-column"
        ]
    );
    let row = &document.rows(0, 1)[0];
    assert_eq!(row.cells[17].text, "••••••••");
    assert_eq!(document.copy(0, 16, 1, 2), "44\t\r\n");
    assert!(document.find("secret").is_empty());
    let view = document.view(1);
    document.edit(&fix("secret-in-file", &view)).unwrap();
    assert_eq!(
        codes(&document),
        ["header-extra-column", "header-extra-column"]
    );
    let view = document.view(1);
    document.edit(&fix("header-extra-column", &view)).unwrap();
    assert_eq!(document.view(1).columns.len(), 17);
    document
        .edit(&Edit::FixKind {
            code: "roster/header-extra-column".into(),
        })
        .unwrap();
    assert!(codes(&document).is_empty());
}

#[test]
fn unknown_headings_are_mapped() {
    let mut document =
        open("Ansatt;Brukernavn;Visningsnavn\n1;kari@contoso.com;Kari Lie\n2;per;Per\n");
    let view = document.view(1);
    assert_eq!(
        (
            view.source.family.as_str(),
            view.source.header_profile.as_str()
        ),
        ("U", "unknown")
    );
    let proposed: Vec<_> = view
        .columns
        .iter()
        .map(|c| (c.key.as_deref(), c.proposed))
        .collect();
    assert_eq!(
        proposed,
        [
            (None, false),
            (Some("user_name"), true),
            (Some("display_name"), true)
        ]
    );
    assert!(!view.writable);
    document
        .edit(&Edit::Map {
            column: 1,
            key: Some("user_name".into()),
        })
        .unwrap();
    let view = document.view(1);
    assert_eq!(view.source.family, "M");
    assert!(!view.columns[2].proposed);
    assert_eq!(codes(&document), ["delimiter-not-comma", "upn-no-at"]);
    document
        .edit(&Edit::Map {
            column: 2,
            key: None,
        })
        .unwrap();
    assert_eq!(
        codes(&document),
        ["delimiter-not-comma", "header-missing-column", "upn-no-at"]
    );
    // A key used elsewhere moves.
    document
        .edit(&Edit::Map {
            column: 0,
            key: Some("user_name".into()),
        })
        .unwrap();
    assert_eq!(document.view(1).columns[1].key, None);
    document.undo();
    document.undo();
    document.undo();
    assert_eq!(document.view(1).source.family, "U");
    let unknown = document.edit(&Edit::Map {
        column: 0,
        key: Some("shoe".into()),
    });
    assert_eq!(unknown.map_err(|fault| fault.code), Err("key-unknown"));
}

#[test]
fn surplus_texts_are_shown_and_can_be_moved() {
    let mut document = open(&format!(
        "{HEADINGS}\r\nkari@contoso.com,Kari,Lie,Lie, Kari,,,,,,,,,,,,,\r\n"
    ));
    assert_eq!(codes(&document), ["field-count", "leading-trailing-space"]);
    let mut document2 = open(&format!(
        "{HEADINGS}\r\nkari@contoso.com,Kari,Lie,Lie, Kari,,,,,,,,,,,,Norway\r\n"
    ));
    assert_eq!(codes(&document2), ["field-count"]);
    assert_eq!(document2.view(1).columns.len(), 17);
    document2.edit(&put(0, 15, "Norway")).unwrap();
    document2.edit(&put(0, 16, "")).unwrap();
    assert_eq!(codes(&document2), ["leading-trailing-space"]);
    document.edit(&Edit::FixSafe).unwrap();
    assert!(codes(&document).is_empty());
}

#[test]
fn reading_again_drops_edits_and_keeps_the_target() {
    let mut document = open("Navn;Kode;E-post\nK\u{e5}ri;KL;kari@contoso.com\n");
    let target = TargetView {
        profile: "m365-en-16-title".into(),
        max_users: 10,
        by_country: true,
        verified_domains: vec![" contoso.com ".into(), String::new()],
        bc_integration: true,
        ..document.view(1).target
    };
    document.edit(&Edit::Target(target)).unwrap();
    document.edit(&put(0, 0, "x")).unwrap();
    let revision = document.revision();
    let reading = Reading {
        encoding: Some("windows-1252".into()),
        ..Reading::default()
    };
    document.reread(&reading, &mut |_, _, _| true).unwrap();
    assert_eq!(texts(&document)[0][0], "KÃ¥ri");
    assert!(document.revision() > revision);
    assert_eq!(document.view(1).target.max_users, 10);
    assert_eq!(document.view(1).undo, None);
    let reading = Reading {
        encoding: Some("klingon".into()),
        ..Reading::default()
    };
    let fault = document.reread(&reading, &mut |_, _, _| true);
    assert_eq!(fault.map_err(|fault| fault.code), Err("encoding-unknown"));
    assert_eq!(texts(&document)[0][0], "KÃ¥ri", "the list stays as it is");
    let stopped = Document::read(
        "",
        Origin::File,
        b"a".to_vec(),
        &Reading::default(),
        &mut |_, _, _| false,
    );
    assert_eq!(
        stopped.map(|_| ()).map_err(|fault| fault.code),
        Err("stopped")
    );
}

#[test]
fn salespeople_become_users() {
    let list = "Code;Name;Phone No.;Email;Job Title\r\n\
                OV;Otto van der Velde;+31 6 1;Otto.vanderVelde@contoso.com;Account Manager\r\n\
                PS;Pål Sørensen;;Pål <paal@contoso.com>;\r\n";
    let mut document = open(list);
    assert_eq!(codes(&document), ["bc-email-invalid"]);
    assert!(document.write(&[], &mut counting()).is_err());
    document.edit(&Edit::FixSafe).unwrap();
    let files = document.write(&[], &mut counting()).unwrap();
    let text = String::from_utf8(files[0].bytes.clone()).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        lines[1],
        "Otto.vanderVelde@contoso.com,Otto,van der Velde,Otto van der Velde,Account Manager,,,,+31 6 1,,,,,,,"
    );
    assert_eq!(
        lines[2],
        "paal@contoso.com,Pål,Sørensen,Pål Sørensen,,,,,,,,,,,,"
    );
    assert_eq!(document.preview(2)[0].lines[1].row, Some(0));
}

#[test]
fn names_are_proposed_for_people_without() {
    use super::Naming;
    let list = "Code;Name;Phone No.;Email\r\n\
                KL;Kari Lie;;\r\n\
                K2;Kari Lie;;\r\n\
                PS;Per Ås;;kari.lie@contoso.com\r\n\
                XX;大 明;;\r\n";
    let document = open(list);
    let naming = Naming {
        pattern: "{first}.{last}".into(),
        transliteration: crate::roster::names::Transliteration::Strip,
        domain: "contoso.com".into(),
        ..Naming::default()
    };
    let review = document
        .review_making(Some(&naming), &mut counting())
        .unwrap();
    let found: Vec<String> = review
        .findings()
        .iter()
        .map(|finding| {
            let crate::finding::Location::Table { line, .. } = finding.location else {
                panic!()
            };
            format!(
                "{} {}",
                finding.code.trim_start_matches("roster/"),
                line.unwrap_or(0)
            )
        })
        .collect();
    for expected in [
        "bc-email-missing 5",
        "user-name-clash 2",
        "user-name-clash 3",
        "name-not-latin 5",
        "required-missing 5",
    ] {
        assert!(
            found.contains(&expected.to_owned()),
            "{expected} in {found:?}"
        );
    }
    for settled in ["required-missing 2", "bc-email-missing 2"] {
        assert!(!found.contains(&settled.to_owned()), "{settled}");
    }
    let accept = [
        "roster/bc-email-missing",
        "roster/required-missing",
        "roster/name-not-latin",
        "roster/name-empty",
    ];
    let accept: Vec<String> = accept.iter().map(|code| (*code).to_owned()).collect();
    let files = super::handed_over(review, &accept).unwrap();
    let text = String::from_utf8(files[0].bytes.clone()).unwrap();
    assert!(
        text.contains("\r\nkari.lie2@contoso.com,Kari,Lie,"),
        "{text}"
    );
    assert!(
        text.contains("\r\nkari.lie3@contoso.com,Kari,Lie,"),
        "{text}"
    );
    assert!(text.contains("\r\nkari.lie@contoso.com,Per,Ås,"), "{text}");
}

#[test]
fn files_are_split_and_parted_by_country() {
    let mut list = format!("{HEADINGS}\r\n");
    for n in 0..600 {
        let country = ["Norway", "norway", "Bosnia & Herzegovina"][n % 3];
        let line = format!("u{n}@contoso.com,,,User {n},,,,,,,,,,,,{country}\r\n");
        list.push_str(&line);
    }
    let mut document = open(&list);
    assert_eq!(codes(&document), ["mixed-countries", "too-many-rows"]);
    assert_eq!(
        document
            .write(&[], &mut counting())
            .map_err(|fault| fault.code),
        Err("errors-open")
    );
    let view = document.view(1);
    document.edit(&fix("too-many-rows", &view)).unwrap();
    let files = document.write(&[], &mut counting()).unwrap();
    let names: Vec<(&str, u32)> = files.iter().map(|f| (f.name.as_str(), f.users)).collect();
    assert_eq!(
        names,
        [
            ("people-1-of-3.csv", 249),
            ("people-2-of-3.csv", 249),
            ("people-3-of-3.csv", 102)
        ]
    );
    assert!(
        files
            .iter()
            .all(|file| file.bytes.starts_with(HEADINGS.as_bytes()))
    );
    let target = TargetView {
        by_country: true,
        ..document.view(1).target
    };
    document.edit(&Edit::Target(target)).unwrap();
    let files = document.write(&[], &mut counting()).unwrap();
    let names: Vec<(&str, u32)> = files.iter().map(|f| (f.name.as_str(), f.users)).collect();
    assert_eq!(
        names,
        [
            ("people-Norway-1-of-2.csv", 249),
            ("people-Norway-2-of-2.csv", 151),
            ("people-Bosnia---Herzegovina.csv", 200)
        ]
    );
    let previews = document.preview(0);
    assert_eq!(
        previews.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(),
        names.iter().map(|n| n.0).collect::<Vec<_>>()
    );
    assert!(previews.iter().all(|preview| preview.lines.is_empty()));
}

#[test]
fn people_from_another_list_become_entra_users() {
    let text = format!(
        "{HEADINGS}\r\nkari.lie@contoso.com,Kari,Lie,Kari Lie,,,,,,,,,Oslo,,0150,norge\r\n\
         tom.ek@contoso.com,Tom,Ek,Tom Ek,,,,,,,,,,,,Atlantis\r\nann.ray@contoso.com,Ann,Ray,Ann Ray,,,,,,,,,,,,gb\r\n"
    );
    let mut document = open(&text);
    let target = TargetView {
        profile: "entra-bulk-create-v1".to_owned(),
        ..document.view(1).target
    };
    document.edit(&Edit::Target(target)).unwrap();
    assert!(document.view(1).writable);
    let preview = document.preview(3);
    assert!(
        preview[0].lines[2]
            .text
            .starts_with("Kari Lie,kari.lie@contoso.com,••••••••,No,Kari,Lie,,,NO,")
    );
    let files = document.write(&[], &mut counting()).unwrap();
    let written = String::from_utf8(files[0].bytes.clone()).unwrap();
    let lines: Vec<&str> = written.lines().collect();
    assert_eq!(lines[0], "version:v1.0");
    assert_eq!(
        lines[2],
        "Kari Lie,kari.lie@contoso.com,Befo-Haki-Nure-Towa-23,No,Kari,Lie,,,NO,,,norge,,Oslo,0150,,"
    );
    assert!(lines[3].contains(",No,Tom,Ek,,,,,,Atlantis,"));
    assert!(lines[4].contains(",No,Ann,Ray,,,GB,"));
    let passwords: std::collections::BTreeSet<&str> = lines[2..]
        .iter()
        .filter_map(|line| line.split(',').nth(2))
        .collect();
    assert_eq!(passwords.len(), 3);
    assert!(!format!("{files:?}").contains("Befo"));
    let refused = document.write(&[], &mut |_| Err(Fault::new("randomness-missing")));
    assert_eq!(refused.unwrap_err().code, "randomness-missing");
}

#[test]
fn passwords_stay_out_of_sight() {
    let list = "version:v1.0\r\nName [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],Department [department],Usage location [usageLocation],Street address [streetAddress],State or province [state],Country or region [country],Office [physicalDeliveryOfficeName],City [city],ZIP or postal code [postalCode],Office phone [telephoneNumber],Mobile phone [mobile]\r\nKari Lie,kari@contoso.com,Hunter-4821\t,No,,,,,NO,,,,,,,,\r\n";
    let mut document = open(list);
    assert_eq!(codes(&document), ["control-char"]);
    let rows = document.rows(0, 1);
    let row = serde_json::to_string(&rows).unwrap();
    let view = serde_json::to_string(&document.view(1)).unwrap();
    let preview = serde_json::to_string(&document.preview(9)).unwrap();
    for shown in [&row, &view, &preview] {
        assert!(!shown.contains("Hunter"), "{shown}");
    }
    assert!(preview.contains("••••••••"));
    document.edit(&Edit::FixSafe).unwrap();
    let files = document.write(&[], &mut counting()).unwrap();
    let text = String::from_utf8(files[0].bytes.clone()).unwrap();
    assert!(text.starts_with("version:v1.0\r\nName [displayName]"));
    assert!(text.contains(",Hunter-4821,No,"));
}

#[test]
fn templates_are_never_blank() {
    for id in profiles() {
        for sample in [false, true] {
            let file = template(&id, sample).unwrap();
            let document = read(&file.bytes, &Choices::default());
            let view = document.view(1);
            assert_eq!(view.source.header_profile, id);
            assert_eq!(view.source.data_records, u32::from(sample));
            let errors: Vec<_> = document
                .found()
                .into_iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| finding.code)
                .collect();
            let expected: &[&str] = if sample { &[] } else { &["roster/no-records"] };
            assert_eq!(errors, expected, "{id}");
        }
    }
    assert_eq!(
        template("klingon", true).map_err(|fault| fault.code),
        Err("profile-unknown")
    );
    assert_eq!(keys()["N"].len(), 20);
}

#[test]
fn a_downloaded_template_gives_the_headings() {
    let mut document = open(&format!("{HEADINGS}\r\n{}", person("kari@contoso.com")));
    let norwegian = "Brukernavn,Fornavn,Etternavn,Visningsnavn,Stilling,Avdeling,Kontornummer,Kontortelefon,Mobiltelefon,Faks,Alternativ e-postadresse,Adresse,Poststed,Fylke,Postnummer,Land";
    document.load_template(norwegian.as_bytes()).unwrap();
    let files = document.write(&[], &mut counting()).unwrap();
    assert!(files[0].bytes.starts_with(norwegian.as_bytes()));
    document.undo();
    assert!(
        document.write(&[], &mut counting()).unwrap()[0]
            .bytes
            .starts_with(b"User Name,")
    );
    let fault = document
        .load_template(b"a,b,c\n")
        .map_err(|fault| fault.code);
    assert_eq!(fault, Err("template-unknown"));
}

#[test]
fn the_next_finding_wraps_round() {
    let rows = [
        "kari,Kari,Lie,,,,,,,,,,,,,\r\n".to_owned(),
        person("per@contoso.com"),
        ",Ola, Lie,Ola Lie,,,,,,,,,,,,\r\n".to_owned(),
    ];
    let document = open(&format!("{HEADINGS}\r\n{}", rows.concat()));
    let next = |row, column, forward, code: Option<&str>| {
        let view = document.next(row, column, forward, code).unwrap();
        (view.row.unwrap(), view.column_index.unwrap())
    };
    assert_eq!(next(0, 0, true, None), (0, 3));
    assert_eq!(next(0, 3, true, None), (2, 0));
    assert_eq!(next(2, 2, true, None), (0, 0));
    assert_eq!(next(0, 0, false, None), (2, 2));
    assert_eq!(next(2, 0, false, None), (0, 3));
    assert_eq!(
        next(0, 0, true, Some("roster/leading-trailing-space")),
        (2, 2)
    );
    assert_eq!(
        next(2, 2, true, Some("roster/leading-trailing-space")),
        (2, 2)
    );
    assert!(document.next(0, 0, true, Some("roster/mojibake")).is_none());
    assert_eq!(document.find("LIE"), [0, 1, 2]);
    assert_eq!(document.find("ola lie"), [2]);
    let listed = document.findings("roster/required-missing", 1, 5);
    assert_eq!(listed.len(), 1);
    assert_eq!(
        (listed[0].row, listed[0].column.as_deref()),
        (Some(2), Some("user_name"))
    );
}

#[test]
fn lists_to_type_in_and_to_practise() {
    let mut document = Document::typed();
    let view = document.view(1);
    assert_eq!(
        (view.rows, view.columns.len(), view.writable),
        (1, 16, false)
    );
    document.edit(&put(0, 0, "kari@contoso.com")).unwrap();
    document.edit(&put(0, 3, "Kari Lie")).unwrap();
    assert!(codes(&document).is_empty());
    assert_eq!(
        document.write(&[], &mut counting()).unwrap()[0].name,
        "users.csv"
    );
    assert_eq!(
        Document::blank("entra-bulk-create-v1")
            .view(1)
            .columns
            .len(),
        17
    );

    let practice = Document::practice();
    let kinds: std::collections::BTreeSet<_> = codes(&practice).into_iter().collect();
    assert!(kinds.len() >= 10, "{kinds:?}");
    assert_eq!(practice.view(1).rows, 11);
}

#[test]
fn what_a_finding_is_about_is_marked() {
    let document = open(&format!(
        "{HEADINGS}\r\nå b&@contoso.com,K\u{a0}\u{a0}ari, Lie ,Kari Lie,,,,,,,,,,,,\r\n"
    ));
    let row = &document.rows(0, 1)[0];
    let spans = |column: usize, code: &str| {
        let code = format!("roster/{code}");
        let cell = &row.cells[column];
        cell.findings
            .iter()
            .find(|f| f.code == code)
            .unwrap()
            .spans
            .clone()
    };
    assert_eq!(spans(0, "upn-non-ascii"), [[0, 1]]);
    assert_eq!(spans(0, "upn-contains-space"), [[1, 2]]);
    assert_eq!(spans(0, "upn-invalid-char"), [[3, 4]]);
    assert_eq!(spans(1, "non-breaking-space"), [[1, 3]]);
    assert_eq!(spans(2, "leading-trailing-space"), [[0, 1], [4, 5]]);
    let finding = &row.cells[2].findings[0];
    assert_eq!(
        (finding.before.as_deref(), finding.after.as_deref()),
        (Some(" Lie "), Some("Lie"))
    );
}

#[test]
fn pasted_tables_are_read() {
    let html =
        "<table><tr><td>Kode<td>Navn<td>E-post</tr><tr><td>KL<td>Kari<td>kari@contoso.com</table>";
    let document = Document::paste(Some("Kode Navn"), Some(html), &mut |_, _, _| true).unwrap();
    let view = document.view(1);
    assert_eq!(
        (view.source.header_profile.as_str(), view.rows),
        ("bc-salespeople-nb", 1)
    );
}

#[test]
fn tabs_between_pasted_cells_are_no_fault_of_the_list() {
    let text = "User Name\tDisplay Name\r\nkari@contoso.com\tKari Lie\r\n";
    let pasted = Document::paste(Some(text), None, &mut |_, _, _| true).unwrap();
    assert!(
        !codes(&pasted).contains(&"delimiter-not-comma"),
        "{:?}",
        codes(&pasted)
    );
    assert_eq!(pasted.view(1).rows, 1);
    let file = open(text);
    assert!(codes(&file).contains(&"delimiter-not-comma"));
}

fn material() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "kari@contoso.com",
        "KARI@contoso.com",
        "mailto:",
        " ",
        "\u{a0}",
        "\u{200b}",
        "\u{200d}",
        "å",
        "a\u{30a}",
        "Ã¸",
        "’",
        "n/a",
        "\t",
        "\u{1}",
        "<per@contoso.com>",
        "Per ",
        "\"\"",
        ",",
        ",",
        ",",
        "\r\n",
        "\n",
        "Example: ",
        "no",
        "uk",
        "sep=,\r\n",
        "4.79E+09",
        "=",
        "@",
        "..",
        "\u{fffd}",
        "\u{feff}",
    ]);
    let heading = prop::sample::select(vec![
        HEADINGS,
        "Code,Name,Email,Phone No.,Blocked",
        "Name [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],Department [department],Usage location [usageLocation]",
        "USER NAME, First  Name,Display Name,Last Name,Job Title,Department,Office Number,Fax,Extra",
        "x,y",
    ]);
    (heading, prop::collection::vec(piece, 0..60))
        .prop_map(|(heading, pieces)| format!("{heading}\r\n{}", pieces.concat()))
}

/// What must survive every safe fix: letters, digits and @ in the order they stand in.
fn substance(document: &Document) -> Vec<String> {
    let names = ["first_name", "last_name", "display_name", "name"];
    let view = document.view(1);
    let columns: Vec<usize> = view
        .columns
        .iter()
        .filter(|column| {
            column
                .key
                .as_deref()
                .is_some_and(|key| names.contains(&key))
        })
        .map(|column| column.index as usize)
        .collect();
    let mut all: Vec<String> = texts(document)
        .iter()
        .flat_map(|row| {
            columns
                .iter()
                .map(|column| crate::roster::fold::bare(&row[*column]))
        })
        .filter(|text| !text.is_empty())
        .collect();
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn safe_fixes_are_final_and_change_nobody(text in material()) {
        let mut document = open(&text);
        let before = (texts(&document), document.counts());
        let substance_before = substance(&document);
        let dropped = document.found().iter().any(|f| f.code == "roster/example-row-left");
        document.edit(&Edit::FixSafe).unwrap();
        let left: Vec<_> = document.found().into_iter().filter(|f| f.fix.as_ref().is_some_and(|fix| fix.safe)).collect();
        prop_assert!(left.is_empty(), "{left:?}");
        if !dropped {
            prop_assert_eq!(substance(&document), substance_before);
        }
        document.undo();
        prop_assert_eq!((texts(&document), document.counts()), before);
    }

    #[test]
    fn edits_are_judged_as_a_fresh_list_would_be(
        text in material(),
        edits in prop::collection::vec((0_u32..4, 0_u32..9, "(kari@contoso.com|per|å| x|n/a|)"), 1..6),
    ) {
        let mut document = open(&text);
        for (row, column, text) in edits {
            let width = u32::try_from(document.view(1).columns.len()).unwrap();
            let rows = document.view(1).rows;
            if width > 0 {
                document.edit(&put(row.min(rows), column % width, &text)).unwrap();
            }
        }
        let counts: Counts = document.counts();
        let found = document.found();
        document.judge_everything();
        prop_assert_eq!(document.found(), found);
        prop_assert_eq!(document.counts(), counts);
        while document.view(1).undo.is_some() {
            document.undo();
        }
        prop_assert_eq!(document.found(), open(&text).found());
    }

    #[test]
    fn what_is_written_reads_clean(text in material()) {
        let mut document = open(&text);
        document.edit(&Edit::FixSafe).unwrap();
        let choices = Choices { purpose: Purpose::default(), ..Choices::default() };
        if let Ok(files) = document.write(&[], &mut counting()) {
            for file in files {
                let again = read(&file.bytes, &choices);
                prop_assert_eq!(again.counts().error, 0, "{:?}", again.found());
                prop_assert_eq!(again.view(1).source.data_records, file.users);
            }
        }
    }

    #[test]
    fn bytes_of_any_kind_give_a_list(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let document = read(&bytes, &Choices::default());
        let lines = 1 + bytes.iter().filter(|b| matches!(b, b'\r' | b'\n')).count();
        for finding in document.found() {
            if let crate::finding::Location::Table { line: Some(line), .. } = finding.location {
                prop_assert!((1..=lines).contains(&(line as usize)));
            }
        }
        prop_assert!(document.view(1).groups.len() <= crate::roster::rules::RULES.len());
        prop_assert_eq!(document.rows(0, 1000).len(), document.view(1).rows as usize);
    }
}

/// A long list of salespeople: spaces to repair, names, blocked ones here and there, empty rows.
fn many() -> String {
    let mut text = "Code,Name,E-Mail,Phone No.,Job Title,Blocked\r\n".to_owned();
    for row in 0..3000 {
        let blocked = if row % 7 == 0 { "Yes" } else { "No" };
        let email = if row % 3 == 0 { "" } else { "@contoso.com" };
        let name = if email.is_empty() {
            String::new()
        } else {
            format!("kari{row}")
        };
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "C{row}, Kari Lie{row},{name}{email},1,Selger,{blocked}\r\n"
        );
        if row % 500 == 3 {
            text.push_str(",,,,,\r\n");
        }
    }
    text
}

/// What is there to see of a document; its revision may grow, and texts left behind do not show.
fn seen(document: &Document) -> (serde_json::Value, Vec<Vec<String>>) {
    let mut view = serde_json::to_value(document.view(1)).unwrap();
    view["revision"] = 0.into();
    (view, texts(document))
}

/// Does something again and again, stopped one question later each time, until it is through; how often it was asked.
fn stopped_everywhere(
    document: &mut Document,
    mut work: impl FnMut(&mut Document, super::Steps<'_>) -> Result<(), Fault>,
) -> usize {
    let before = seen(document);
    for most in 0.. {
        let mut asked = 0;
        let mut steps = |_, _, _| {
            asked += 1;
            asked <= most
        };
        match work(document, &mut steps) {
            Ok(()) => return asked,
            Err(fault) => assert_eq!(fault.code, "stopped"),
        }
        assert_eq!(seen(document), before, "stopped at question {most}");
    }
    0
}

#[test]
fn what_is_stopped_has_changed_nothing() {
    use crate::roster::view::{Exclusion, Naming};
    let mut document = open(&many());
    let naming = Naming {
        pattern: "{first}.{last}".to_owned(),
        domain: "contoso.com".to_owned(),
        ..Naming::default()
    };
    let target = TargetView {
        by_country: true,
        verified_domains: vec!["contoso.com".to_owned()],
        ..document.view(1).target
    };
    let edits = [
        Edit::FixKind {
            code: "roster/leading-trailing-space".to_owned(),
        },
        Edit::Exclude {
            what: vec![Exclusion::Blocked],
        },
        Edit::NameUsers(naming.clone()),
        Edit::AssignGroup {
            rows: (0..2000).collect(),
            group: "Team".to_owned(),
        },
        Edit::Fill {
            row: 0,
            column: 4,
            rows: 2000,
            columns: 1,
            text: "Sjef".to_owned(),
        },
        Edit::Put {
            row: 10,
            column: 1,
            texts: (0..2000).map(|row| vec![format!("Ola {row}")]).collect(),
        },
        Edit::RemoveRows { row: 5, count: 300 },
        Edit::Map {
            column: 4,
            key: None,
        },
        Edit::Target(target),
        put(3, 1, "Kari Bakke"),
    ];
    let opened = seen(&document);
    for edit in &edits {
        let before = seen(&document);
        let asked = stopped_everywhere(&mut document, |document, steps| {
            document.edit_with(edit, steps)
        });
        let short = matches!(edit, Edit::RemoveRows { .. }) || *edit == put(3, 1, "Kari Bakke");
        assert!(asked > 0 || short, "{edit:?} cannot be stopped");
        let after = seen(&document);
        assert_ne!(after.0["undo"], before.0["undo"], "{edit:?}");
        stopped_everywhere(&mut document, Document::undo_with);
        assert_eq!(seen(&document).1, before.1, "{edit:?} taken back");
        stopped_everywhere(&mut document, Document::redo_with);
        assert_eq!(seen(&document), after, "{edit:?} done again");
    }
    for _ in &edits {
        document.undo();
    }
    assert_eq!(seen(&document).1, opened.1);
    stopped_everywhere(&mut document, |document, steps| {
        document.edit_with(&Edit::FixSafe, steps)
    });

    // What only looks is stopped, too.
    let mut stop = |_, _, _| false;
    let faults = [
        document.proposals_with(&naming, &mut stop).err(),
        document.couples_with(None, &mut stop).err(),
        document.find_with("lie", &mut stop).err(),
        document.flagged_with(&mut stop).err(),
        document.join_with(&open(&many()), None, &mut stop).err(),
        document
            .review_making_with(None, &mut counting(), &mut stop)
            .err(),
    ];
    for fault in faults {
        assert_eq!(fault.map(|fault| fault.code), Some("stopped"));
    }
}

#[test]
fn a_preview_of_one_file_has_the_lines_of_that_file_alone() {
    let people: String = (0..600)
        .map(|row| person(&format!("k{row}@contoso.com")))
        .collect();
    let mut document = open(&format!("{HEADINGS}\r\n{people}"));
    let target = TargetView {
        max_users: 249,
        ..document.view(1).target
    };
    document.edit(&Edit::Target(target)).unwrap();
    let all = document.preview(4);
    assert_eq!(all.len(), 3);
    assert!(all[2].lines[1].text.starts_with("k498@contoso.com"));
    for (file, wanted) in [
        (None, 0),
        (Some(all[2].name.as_str()), 2),
        (Some("gone.csv"), 0),
    ] {
        let one = document.preview_of(4, file);
        for (at, (one, all)) in one.iter().zip(&all).enumerate() {
            if at == wanted {
                assert_eq!(one, all);
            } else {
                assert!(one.lines.is_empty());
                assert_eq!(
                    (&one.name, one.users, one.worst),
                    (&all.name, all.users, all.worst)
                );
            }
        }
    }
}

#[test]
fn what_is_known_of_a_customer_is_not_asked_again() {
    use super::Known;
    use crate::facts::CustomerFacts;
    let facts = CustomerFacts {
        verified_domains: vec!["contoso.com".to_owned(), " ".to_owned()],
        initial_domain: Some("contoso.onmicrosoft.com".to_owned()),
        ..CustomerFacts::default()
    };
    let people =
        "Code,Name,E-Mail\r\nKL,Kari Lie,kari@contoso.com\r\nOM,Ola Moe,ola@fabrikam.com\r\n";
    let for_customer = |known: &Known, text: &str| {
        let reading = Reading::default();
        let bytes = text.as_bytes().to_vec();
        let mut go_on = |_, _, _| true;
        Document::read_for(known, "a.csv", Origin::File, bytes, &reading, &mut go_on).unwrap()
    };
    let known = Known::of(&facts, super::super::view::RosterSection::default());
    let mut document = for_customer(&known, people);
    let view = document.view(1);
    assert_eq!(
        view.target.verified_domains,
        ["contoso.com", "contoso.onmicrosoft.com"]
    );
    assert!(view.domains_known && view.undo.is_none() && !view.changed);
    let unverified = |document: &Document| {
        let groups = document.view(1).groups.into_iter();
        let mut against = groups.chain(document.view(1).against);
        against
            .find(|group| group.code == "roster/upn-domain-unverified")
            .map_or(0, |group| group.count)
    };
    assert_eq!(unverified(&document), 1);

    // More becomes known, and a list of which nobody said otherwise follows.
    let more = ["contoso.com", "fabrikam.com"].map(str::to_owned);
    let mut go_on = |_, _, _| true;
    assert!(document.meet(&more, &mut go_on).unwrap());
    assert_eq!(unverified(&document), 0);
    assert!(!document.meet(&more, &mut go_on).unwrap());

    // What somebody says of this list stays, and is for the next one.
    let target = TargetView {
        profile: "entra-bulk-create-v1".to_owned(),
        usage_location: Some("NO".to_owned()),
        verified_domains: vec!["fabrikam.com".to_owned()],
        ..document.view(1).target
    };
    document.edit(&Edit::Target(target)).unwrap();
    assert!(!document.view(1).domains_known);
    assert!(!document.meet(&more, &mut go_on).unwrap());
    let mut facts = facts;
    facts.learn_domains(document.verified_domains());
    assert_eq!(facts.domains(), ["fabrikam.com", "contoso.onmicrosoft.com"]);
    let known = Known::of(&facts, document.chosen());
    let next = for_customer(&known, people).view(1).target;
    assert_eq!(next.profile, "entra-bulk-create-v1");
    assert_eq!(next.usage_location.as_deref(), Some("NO"));
    // A list that is a file for the import already stays one of its kind.
    let own = for_customer(
        &known,
        &format!("{HEADINGS}\r\n{}", person("a@fabrikam.com")),
    );
    assert_eq!(own.view(1).target.profile, "m365-en-16-title");
}

#[test]
fn a_long_workbook_says_how_far_it_is_and_can_be_stopped() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(["Code", "Name", "E-Mail"]) {
        sheet.write_string(0, column, heading).unwrap();
    }
    for row in 1..1500 {
        sheet.write_string(row, 0, format!("C{row}")).unwrap();
        sheet.write_string(row, 1, "Kari Lie").unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let mut told = Vec::new();
    let mut read = |stop: usize| {
        told.clear();
        let mut steps = |step, done, total: Option<usize>| {
            if step == super::Step::Read && total.is_none() {
                told.push(done);
            }
            told.len() < stop
        };
        let reading = Reading::default();
        let read = Document::read("a.xlsx", Origin::File, bytes.clone(), &reading, &mut steps);
        (read.map_err(|fault| fault.code).err(), told.clone())
    };
    assert_eq!(read(9), (None, vec![512, 1024]));
    assert_eq!(read(2), (Some("stopped"), vec![512, 1024]));
    assert_eq!(read(1), (Some("stopped"), vec![512]));
}

#[test]
fn a_long_text_that_is_stopped_while_it_is_read_ends_early_and_leaves_nothing() {
    let people = |count: usize| {
        let rows = (0..count).map(|at| person(&format!("kari{at}@contoso.com")));
        format!("{HEADINGS}\r\n{}", rows.collect::<String>()).into_bytes()
    };
    let whole = Reading::default();
    let read = |bytes: Vec<u8>, stop: bool| {
        let mut lines = Vec::new();
        let mut steps = |step, done, total: Option<usize>| {
            if step == super::Step::Read && total.is_none() {
                lines.push(done);
            }
            !stop || lines.len() < 2
        };
        let read = Document::read("a.csv", Origin::File, bytes, &whole, &mut steps);
        (read.map(|_| ()), lines)
    };
    let (done, lines) = read(people(20_000), false);
    assert!(done.is_ok() && lines.len() > 15, "{lines:?}");
    let (stopped, lines) = read(people(20_000), true);
    assert_eq!(stopped.unwrap_err().code, "stopped");
    assert!(lines.len() == 2 && lines[1] < 5_000, "{lines:?}");

    // Read again, it stays as it was.
    let mut go_on = |_, _, _| true;
    let mut document =
        Document::read("a.csv", Origin::File, people(20_000), &whole, &mut go_on).unwrap();
    let before = format!("{:?}{:?}", document.view(1), document.rows(0, 3));
    let mut asked = 0;
    let mut stop = |_, _, _| {
        asked += 1;
        false
    };
    let fault = document.reread(&whole, &mut stop).unwrap_err();
    assert_eq!((fault.code, asked), ("stopped", 1));
    let after = format!("{:?}{:?}", document.view(1), document.rows(0, 3));
    assert_eq!(after, before);
}
