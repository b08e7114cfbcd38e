//! Whatever lists hold: no character is lost on the way to the cells, names are parted without loss, headings are recognised alike in every separator, and what is made
//! of two lists is undone without a trace. The fuzz targets ask the same with more patience.

#![allow(clippy::unwrap_used)] // a test says by panicking

use std::collections::{BTreeMap, BTreeSet};

use jetbridge_core::phrase::Language;
use jetbridge_core::roster::clean::clean;
use jetbridge_core::roster::decode::{Encoding, decode};
use jetbridge_core::roster::document::{Document, Naming, Reading, couples_csv, profiles};
use jetbridge_core::roster::names::split;
use jetbridge_core::roster::table::Table;
use jetbridge_core::roster::view::{Edit, Exclusion, Origin};
use proptest::prelude::*;

fn open(text: &str, separator: Option<char>) -> Document {
    let reading = Reading {
        delimiter: separator.map(String::from),
        ..Reading::default()
    };
    let bytes = text.as_bytes().to_vec();
    let go_on = &mut |_, _, _| true;
    Document::read("list.csv", Origin::File, bytes, &reading, go_on).unwrap()
}

/// Headings people write, and what is none.
fn heading() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "Code",
            "Kode",
            "Name",
            "Navn",
            "Naam",
            "Phone No.",
            "Telefonnr.",
            "Email",
            "E-post",
            "E-mail",
            "Blocked",
            "User Name",
            "Display Name",
            "First Name",
            "Last Name",
            "Fornavn",
            "Etternavn",
            "Tussenvoegsel",
            "Mellomnavn",
            "Country or Region",
            "Job Title",
            "Password",
            "Lisens",
            "",
        ])
        .prop_map(str::to_owned),
        "[a-zæøå .]{0,12}",
    ]
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "Kari Lie",
            "Jan van der Berg",
            "Lie, Kari",
            "kari@contoso.com",
            "k@x.local",
            "Ja",
            "Yes",
            "KL",
            "+47 1",
            "Salg",
            "=1",
            "\"",
            "",
            " ",
            "\u{a0}",
            "大",
            "Norge",
            "Sales Premium",
        ])
        .prop_map(str::to_owned),
        ".{0,12}",
    ]
}

fn list() -> impl Strategy<Value = String> {
    let row = |cell: BoxedStrategy<String>| prop::collection::vec(cell, 1..7);
    let rows = prop::collection::vec(row(cell().boxed()), 0..8);
    (row(heading().boxed()), rows).prop_map(|(headings, rows)| {
        let lines = std::iter::once(headings).chain(rows);
        lines.map(|cells| cells.join(";") + "\r\n").collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_name_is_parted_without_loss(name in "[ ,.'’\u{a0}a-zA-Zåøé大-]{0,24}|(Kari|van|der|de|Lie|,| |d'Arc|J\\.|van 't){0,7}") {
        let parts = split(&name);
        let letters = |text: &str| {
            let mut letters: Vec<char> = text.chars().filter(|c| !matches!(c, ' ' | ',')).collect();
            letters.sort_unstable();
            letters
        };
        prop_assert_eq!(letters(&format!("{} {}", parts.first, parts.last)), letters(&clean(&name)));
        for part in [&parts.first, &parts.last] {
            prop_assert_eq!(part.trim_matches(' '), part);
            prop_assert!(!part.contains("  "));
        }
    }

    #[test]
    fn no_character_is_lost_between_bytes_and_cells(
        bytes in prop::collection::vec(prop_oneof![prop::sample::select(b",;\t|\"\r\n a\xc3\xb8\x80\xff\0".to_vec()), any::<u8>()], 0..60),
        pick in 0_usize..4,
    ) {
        for encoding in ["utf-8", "utf-16le", "windows-1252", "iso-8859-1"].map(Encoding::named).into_iter().chain([None]) {
            let (text, _, _) = decode(bytes.clone(), encoding);
            prop_assert!(text.strays.is_sorted_by(|one, next| one.at < next.at));
            for stray in &text.strays {
                prop_assert!(text.text.is_char_boundary(stray.at as usize) && (stray.at as usize) < text.text.len());
            }
            let separator = b",;\t|"[pick];
            let kept = |c: &char| !matches!(c, '"' | '\r' | '\n') && *c != char::from(separator);
            let before = text.text.chars().filter(kept).count();
            let mut table = Table::read(text, separator, 0, 1, &mut |_, _, _| true).unwrap();
            prop_assert!(table.rows.is_sorted_by(|one, next| one.line < next.line));
            let texts = |table: &Table| -> Vec<Vec<String>> {
                let row = |row| table.cells(row).iter().map(|span| table.text(*span).to_owned()).collect();
                table.rows.iter().map(row).collect()
            };
            let read = texts(&table);
            let after = read.iter().flatten().flat_map(|text| text.chars()).filter(kept).count();
            // A separator within quotes is kept, too, and counted on neither side.
            prop_assert_eq!(before, after);
            for at in 0..table.rows.len() {
                let old = table.fork(at, 3);
                table.put(at, 2, "new");
                table.rows[at] = old;
            }
            prop_assert_eq!(texts(&table), read);
        }
    }

    #[test]
    fn headings_are_recognised_alike_in_every_separator(cells in prop::collection::vec(heading(), 1..9)) {
        prop_assume!(cells.iter().any(|cell| !cell.trim().is_empty()));
        let read = |separator: char| {
            let view = open(&cells.join(&separator.to_string()), Some(separator)).view(1);
            let keys: Vec<_> = view.columns.into_iter().map(|column| column.key).collect();
            (view.source.header_profile, keys)
        };
        let (profile, keys) = read(',');
        let given: Vec<_> = keys.iter().flatten().collect();
        prop_assert_eq!(given.len(), given.iter().collect::<BTreeSet<_>>().len());
        for separator in [';', '|', '\t'] {
            prop_assert_eq!(read(separator), (profile.clone(), keys.clone()));
        }
    }

    #[test]
    fn what_is_made_of_two_lists_is_undone_without_a_trace(one in list(), other in list()) {
        let mut document = open(&one, None);
        let mut second = open(&other, None);
        let before = (document.found(), document.rows(0, u32::MAX), document.view(1).columns);
        let naming = Naming {
            pattern: "{first}.{last}".to_owned(),
            domain: "contoso.com".to_owned(),
            ..Naming::default()
        };
        let couples = document.couples(Some(&naming)).unwrap();
        prop_assert_eq!(couples_csv(&couples, Language::En).is_empty(), false);
        for profile in profiles().into_iter().take(7) {
            let mut target = document.view(1).target;
            target.profile = profile;
            target.by_country = true;
            target.by_group = true;
            document.edit(&Edit::Target(target)).unwrap();
            let review = document.review_making(Some(&naming), &mut |bytes: &mut [u8]| {
                bytes.fill(7);
                Ok(())
            });
            prop_assert!(review.is_ok());
            let _ = document.preview(3);
        }
        second.confirm_columns();
        document.confirm_columns();
        let compared = document.compare(&second);
        if let Ok(compared) = compared {
            let mine = compared.new.len() + compared.changed.len() + compared.same as usize;
            prop_assert_eq!(mine, document.proposals(&naming).unwrap().len());
        }
        if let Ok(join) = document.join(&second, None) {
            document.take_addresses(&join, &BTreeMap::new());
        }
        for edit in [
            Edit::NameUsers(naming),
            Edit::Exclude { what: Exclusion::ALL.to_vec() },
            Edit::AddColumn { key: "licence_group".to_owned() },
        ] {
            document.edit(&edit).unwrap();
        }
        while document.view(1).undo.is_some() {
            document.undo();
        }
        let after = (document.found(), document.rows(0, u32::MAX), document.view(1).columns);
        prop_assert_eq!(before, after);
    }
}
