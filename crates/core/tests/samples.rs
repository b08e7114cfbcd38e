//! The reference lists: every finding, every count, how each was read.

#![allow(clippy::unwrap_used)] // a sample that cannot be read fails its test
#![allow(clippy::disallowed_methods)] // samples are files

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jetbridge_core::finding::{Finding, Location};
use jetbridge_core::roster::document::Document;
use jetbridge_core::roster::view::Origin;
use jetbridge_core::roster::{Choices, Purpose};
use serde_json::Value;

type Entry = (Option<u64>, Option<u64>, Option<String>, String, String);

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/samples")
}

fn entry(finding: &Finding) -> Entry {
    let Location::Table {
        line,
        record,
        column,
    } = finding.location
    else {
        panic!("a list has lines");
    };
    (
        line.map(u64::from),
        record.map(u64::from),
        column.map(str::to_owned),
        finding.code.replace("roster/", ""),
        finding.severity.name().to_owned(),
    )
}

fn expected_entry(finding: &Value) -> Entry {
    let text = |name: &str| finding[name].as_str().map(str::to_owned);
    (
        finding["line"].as_u64(),
        finding["record"].as_u64(),
        text("column"),
        text("kind").unwrap(),
        text("severity").unwrap(),
    )
}

fn check(name: &str) {
    let expected: Value = serde_json::from_slice(
        &std::fs::read(folder().join(format!("{name}.expected.json"))).unwrap(),
    )
    .unwrap();
    let file = expected["file"].as_str().unwrap();
    let bytes = std::fs::read(folder().join(name).with_file_name(file)).unwrap();
    let context = &expected["context"];
    let mut choices = Choices {
        purpose: Purpose {
            verified_domains: context["verified_domains"]
                .as_array()
                .unwrap()
                .iter()
                .map(|domain| domain.as_str().unwrap().to_owned())
                .collect(),
            bc_integration: context["bc_integration"].as_bool().unwrap_or(false),
        },
        ..Choices::default()
    };
    choices.reading.profile = context["target_profile"].as_str().map(str::to_owned);
    choices.reading.sheet = context["sheet"].as_str().map(str::to_owned);
    let document =
        Document::open(file, Origin::File, bytes, &choices, &mut |_, _, _| true).unwrap();

    let found = document.found();
    let got: BTreeSet<Entry> = found.iter().map(entry).collect();
    let listed = expected["findings"].as_array().unwrap();
    let want: BTreeSet<Entry> = listed.iter().map(expected_entry).collect();
    assert_eq!(got, want, "{file}");
    assert_eq!(got.len(), found.len(), "{file}: nothing twice");

    for finding in listed {
        let one = found
            .iter()
            .find(|f| entry(f) == expected_entry(finding))
            .unwrap();
        for (name, value) in finding.as_object().unwrap() {
            if ["line", "record", "column", "kind", "severity"].contains(&name.as_str()) {
                continue;
            }
            let param = serde_json::to_value(&one.params[name.as_str()]).unwrap();
            assert_eq!(param, *value, "{file}: {name} of {}", one.code);
        }
    }

    let source = document.view(1).source;
    let counts = document.counts();
    let text = |name: &str| expected[name].as_str().map(str::to_owned);
    assert_eq!(source.encoding, text("encoding"), "{file}");
    assert_eq!(Some(source.bom), expected["bom"].as_bool(), "{file}");
    assert_eq!(source.delimiter, text("delimiter"), "{file}");
    assert_eq!(source.line_ending, text("line_ending"), "{file}");
    assert_eq!(
        Some(source.header_profile),
        text("header_profile"),
        "{file}"
    );
    assert_eq!(
        Some(u64::from(source.data_records)),
        expected["data_records"].as_u64(),
        "{file}"
    );
    assert_eq!(source.sheet, text("sheet"), "{file}");
    for (name, count) in [
        ("error", counts.error),
        ("warning", counts.warning),
        ("info", counts.info),
    ] {
        assert_eq!(
            Some(count as u64),
            expected["counts"][name].as_u64(),
            "{file}: {name}"
        );
    }
}

macro_rules! samples {
    ($($test:ident: $name:literal,)+) => {
        $(#[test] fn $test() { check($name); })+
    };
}

samples! {
    clean: "01-clean-m365-en16",
    semicolon_windows_1252: "02-semicolon-cp1252",
    utf_16_tab: "03-utf16le-tab",
    salespeople: "04-bc-salespeople-export",
    defects: "05-25-defects",
    german: "06-german-template-utf8",
    over_limit: "07-over-limit-260",
    old_template: "08-old-15-column",
    entra: "09-entra-bulk-create",
    merged_title_and_numbers: "workbooks/w1-merged-title-numbers",
    hidden_second_sheet: "workbooks/w2-bc-hidden-second-sheet",
    formulas: "workbooks/w3-formulas",
    open_document: "workbooks/w4-bc-list",
    blank_lines: "10-bom-quotes-blank-lines",
}
