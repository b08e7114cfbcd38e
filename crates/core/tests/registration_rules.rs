//! Every rule of the registration room at work: a manifest it flags and one it passes, under
//! `tests/rules/registration/<kind>`.
//!
//! `expected.json` names for each file what it is judged with and where the kind is raised. With `JETBRIDGE_BLESS` set
//! the places are written anew; what is flagged and what passes stays a matter of the file names.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: read their own fixtures.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

mod registration_support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jetbridge_core::finding::{Finding, Kind, Source};
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::registration;
use registration_support::{context, pointer};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    options: Value,
    findings: Vec<Spot>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Spot {
    pointer: String,
    severity: String,
}

fn folder(kind: &Kind) -> PathBuf {
    let (_, name) = kind.code.split_once('/').unwrap();
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/rules/registration")
        .join(name)
}

fn raised(file: &Path, options: &Value, kind: &Kind) -> Vec<Spot> {
    let document = registration::read(&fs::read(file).unwrap());
    let found = registration::inspect(&document, &context(options));
    found
        .iter()
        .filter(|finding| finding.code == kind.code)
        .inspect(|finding| well_told(finding, kind))
        .map(|finding| Spot {
            pointer: pointer(finding).to_owned(),
            severity: finding.severity.name().to_owned(),
        })
        .collect()
}

/// A finding carries what its kind says it does, and its words are whole in every language.
fn well_told(finding: &Finding, kind: &Kind) {
    let carried: BTreeSet<_> = finding.params.keys().copied().collect();
    assert_eq!(
        carried,
        kind.says.iter().copied().collect(),
        "{}",
        kind.code
    );
    for language in Language::ALL {
        let words = phrase::say(finding, language);
        for text in [&words.what, &words.why, &words.r#do] {
            assert!(
                !text.contains("{$") && !text.contains("{ $") && !text.contains("registration-"),
                "{}: {text}",
                kind.code
            );
        }
    }
}

fn expected(kind: &Kind) -> BTreeMap<String, Expected> {
    let list = folder(kind).join("expected.json");
    let text = fs::read(&list).unwrap_or_else(|error| panic!("{}: {error}", list.display()));
    serde_json::from_slice(&text).unwrap()
}

#[test]
fn every_kind_flags_what_it_should_where_it_should_and_passes_the_rest() {
    for kind in registration::kinds() {
        let mut list = expected(kind);
        for (name, expected) in &mut list {
            let found = raised(&folder(kind).join(name), &expected.options, kind);
            assert_eq!(
                found.is_empty(),
                name.starts_with("passes"),
                "{} {name}",
                kind.code
            );
            if std::env::var_os("JETBRIDGE_BLESS").is_some() {
                expected.findings.clone_from(&found);
            }
            assert_eq!(found, expected.findings, "{} {name}", kind.code);
        }
        for beginning in ["flags", "passes"] {
            assert!(
                list.keys().any(|name| name.starts_with(beginning)),
                "{}",
                kind.code
            );
        }
        if std::env::var_os("JETBRIDGE_BLESS").is_some() {
            let text = serde_json::to_string_pretty(&list).unwrap() + "\n";
            fs::write(folder(kind).join("expected.json"), text).unwrap();
        }
    }
}

#[test]
fn every_fixture_belongs_to_a_rule_and_every_rule_has_a_file_and_a_source() {
    let names: BTreeSet<_> = registration::kinds()
        .map(|kind| kind.code.strip_prefix("registration/").unwrap().to_owned())
        .collect();
    assert_eq!(
        names.len(),
        registration::kinds().count(),
        "two rules share a code"
    );
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders: BTreeSet<_> = fs::read_dir(root.join("tests/rules/registration"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names, folders);
    let files: BTreeSet<_> = fs::read_dir(root.join("src/registration/rules"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.ends_with("mod.rs"))
        .map(|path| {
            path.file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .replace('_', "-")
        })
        .collect();
    assert_eq!(names, files);
    for kind in registration::kinds() {
        assert!(
            !matches!(
                kind.source,
                Source::Reference("", _) | Source::Unverified("", _)
            ),
            "{}",
            kind.code
        );
    }
}

#[test]
fn every_kind_is_titled_in_every_language() {
    for kind in registration::kinds() {
        for language in Language::ALL {
            let id = format!("{}.title", phrase::id_of(kind.code));
            assert_ne!(phrase::text(&id, &BTreeMap::new(), language), id);
        }
    }
}
