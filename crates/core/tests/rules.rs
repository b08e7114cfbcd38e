//! Every rule is explained, sourced and shown at work: registered, in a file of its own, with a list it flags and a
//! list it passes under `tests/rules/<room>/<kind>`.
//!
//! `expected.json` of such a folder names for each file the options it is judged with and where the kind is raised.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

use jetbridge_core::finding::{Finding, Kind, Location, Severity, Source};
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::roster::document::Document;
use jetbridge_core::roster::view::Origin;
use jetbridge_core::roster::{Choices, Purpose, names};
use serde::Deserialize;
use support::{assert_fresh, bytes, entries, root};

/// What a fixture is judged with, and what must come of it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[serde(default)]
    options: Options,
    findings: Vec<Spot>,
}

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    #[serde(default)]
    verified_domains: Vec<String>,
    #[serde(default)]
    bc_integration: bool,
}

/// Where a kind is raised, and how it weighs there. Proposals of user names are found by person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spot {
    line: Option<u32>,
    record: Option<u32>,
    column: Option<String>,
    person: Option<usize>,
    severity: String,
}

impl Spot {
    fn of(finding: &Finding) -> Self {
        let Location::Table {
            line,
            record,
            column,
        } = &finding.location
        else {
            panic!("a list has lines: {finding:?}");
        };
        Self {
            line: *line,
            record: *record,
            column: column.map(str::to_owned),
            person: None,
            severity: finding.severity.name().to_owned(),
        }
    }
}

fn judged(bytes: Vec<u8>, options: &Options) -> Vec<Finding> {
    let choices = Choices {
        purpose: Purpose {
            verified_domains: options.verified_domains.clone(),
            bc_integration: options.bc_integration,
        },
        ..Choices::default()
    };
    Document::open("list.csv", Origin::File, bytes, &choices, &mut |_, _, _| {
        true
    })
    .unwrap()
    .found()
}

/// Where a file of the kind's folder raises it.
fn spots(file: &Path, kind: &Kind, options: &Options) -> Vec<Spot> {
    if file.extension().is_some_and(|ending| ending == "json") {
        let request = names::Request::from_json(&String::from_utf8(bytes(file)).unwrap()).unwrap();
        return names::propose(&request)
            .unwrap()
            .iter()
            .enumerate()
            .filter_map(|(at, one)| Some((at + 1, one.finding?)))
            .filter(|(_, doubt)| doubt.code() == kind.code)
            .map(|(person, doubt)| Spot {
                line: None,
                record: None,
                column: None,
                person: Some(person),
                severity: doubt.severity().name().to_owned(),
            })
            .collect();
    }
    let found: Vec<_> = judged(bytes(file), options)
        .into_iter()
        .filter(|finding| finding.code == kind.code)
        .collect();
    for finding in &found {
        well_told(finding, kind);
    }
    found.iter().map(Spot::of).collect()
}

/// A finding carries what its kind says it does, and its words are whole in every language.
fn well_told(finding: &Finding, kind: &Kind) {
    let carried: Vec<_> = finding.params.keys().copied().collect();
    let mut says = kind.says.to_vec();
    says.sort_unstable();
    assert_eq!(
        carried, says,
        "{} carries other values than its kind says",
        kind.code
    );
    assert!(
        kind.severities.contains(&finding.severity),
        "{} weighs otherwise: {finding:?}",
        kind.code
    );
    for language in Language::ALL {
        let words = phrase::say(finding, language);
        for text in [&words.what, &words.why, &words.r#do] {
            assert!(
                !text.contains("{$") && !text.contains("{ $") && !text.contains("roster-"),
                "{text}"
            );
        }
    }
}

fn folder(kind: &Kind) -> PathBuf {
    let (room, name) = kind.code.split_once('/').expect("a code is room/kind");
    root().join("crates/core/tests/rules").join(room).join(name)
}

/// The files of a kind's folder whose names begin so, with what is expected of each.
fn fixtures(kind: &Kind, beginning: &str) -> Vec<(PathBuf, Expected)> {
    let folder = folder(kind);
    let expected = folder.join("expected.json");
    let mut expected: BTreeMap<String, Expected> = serde_json::from_slice(&bytes(&expected))
        .unwrap_or_else(|error| panic!("{}: {error}", expected.display()));
    let found: Vec<_> = entries(&folder)
        .into_iter()
        .filter(|file| {
            file.file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with(beginning)
        })
        .map(|file| {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            (file, expected.remove(&name).unwrap_or_default())
        })
        .collect();
    assert!(
        !found.is_empty(),
        "{} has no fixture {beginning}.*",
        kind.code
    );
    found
}

fn kinds() -> Vec<&'static Kind> {
    let kinds: Vec<_> = jetbridge_core::kinds()
        .filter(|kind| kind.code.starts_with("roster/"))
        .collect();
    assert!(kinds.len() > 75, "{} kinds only", kinds.len());
    kinds
}

#[test]
fn every_kind_flags_what_it_should_where_it_should() {
    let mut wrong = Vec::new();
    for kind in kinds() {
        let mut severities = BTreeSet::new();
        for (file, mut expected) in fixtures(kind, "flags") {
            let mut found = spots(&file, kind, &expected.options);
            found.sort();
            expected.findings.sort();
            assert!(
                !expected.findings.is_empty(),
                "{} expects nothing",
                file.display()
            );
            if found != expected.findings {
                wrong.push(format!("{}: {found:#?}", file.display()));
            }
            severities.extend(found.into_iter().map(|spot| spot.severity));
        }
        let all: BTreeSet<_> = kind
            .severities
            .iter()
            .map(|one| one.name().to_owned())
            .collect();
        if !severities.is_subset(&all) {
            wrong.push(format!(
                "{}: of {all:?} the fixtures show {severities:?}",
                kind.code
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_passes_what_it_should() {
    let mut wrong = Vec::new();
    for kind in kinds() {
        for (file, expected) in fixtures(kind, "passes") {
            let found = spots(&file, kind, &expected.options);
            if !found.is_empty() {
                wrong.push(format!("{}: {found:#?}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_folder_belongs_to_a_kind() {
    let codes: BTreeSet<_> = kinds().iter().map(|kind| kind.code).collect();
    for folder in entries(&root().join("crates/core/tests/rules/roster")) {
        let code = format!("roster/{}", folder.file_name().unwrap().to_string_lossy());
        assert!(codes.contains(code.as_str()), "no kind is called {code}");
    }
}

#[test]
fn every_code_is_registered_once() {
    let mut seen = BTreeSet::new();
    for kind in jetbridge_core::kinds() {
        assert!(seen.insert(kind.code), "{} is there twice", kind.code);
        assert!(!kind.severities.is_empty(), "{} has no severity", kind.code);
    }
}

#[test]
fn every_rule_has_a_file_that_explains_it() {
    let proposals: BTreeSet<_> = names::KINDS.iter().map(|kind| kind.code).collect();
    let files: BTreeMap<_, _> =
        support::sources(&root().join("crates/core/src/roster/rules"), &["rs"])
            .into_iter()
            .map(|(path, text)| {
                (
                    path.file_stem().unwrap().to_string_lossy().into_owned(),
                    text,
                )
            })
            .filter(|(name, _)| name != "mod")
            .collect();
    let mut explained = BTreeSet::new();
    for kind in kinds()
        .into_iter()
        .filter(|kind| !proposals.contains(kind.code))
    {
        let name = kind.code.trim_start_matches("roster/").replace('-', "_");
        let text = files
            .get(&name)
            .unwrap_or_else(|| panic!("{} has no file {name}.rs", kind.code));
        let docs: Vec<_> = text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .collect();
        assert!(docs.len() >= 3, "{name}.rs is not explained");
        for part in ["//! **Why** — ", "//! **Do** — "] {
            assert!(
                docs.iter().any(|line| line.starts_with(part)),
                "{name}.rs lacks {part}"
            );
        }
        assert!(
            text.contains(&format!("\"{}\"", kind.code)),
            "{name}.rs holds another kind"
        );
        explained.insert(name);
    }
    for name in files.keys() {
        assert!(explained.contains(name), "{name}.rs is not registered");
    }
}

#[test]
fn every_kind_says_what_it_stands_on() {
    for kind in kinds() {
        match kind.source {
            Source::Reference(page, row) => {
                assert!(!page.is_empty() && !row.is_empty(), "{}", kind.code);
            }
            Source::Unverified(page, row) => {
                assert!(!page.is_empty() && !row.is_empty(), "{}", kind.code);
                assert!(
                    !kind.severities.contains(&Severity::Error),
                    "{} refuses on an unverified fact",
                    kind.code
                );
            }
            Source::Design => {}
        }
    }
}

/// `docs/rules.md`, from the registry and the English words.
fn page() -> String {
    let mut page = String::from(
        "# Rules\n\n\
         Every kind of finding: what it says, why it matters, what to do. `jet explain CODE` shows the same in English, \
         Norwegian and Dutch. Generated from the rules and their words by `cargo xtask bless`; do not edit.\n\n\
         Values in angle quotes stand for what a finding carries. A *source* is the page and section of the reference a \
         rule stands on; *not verified* marks facts the reference itself calls so.\n",
    );
    let mut room = "";
    for kind in jetbridge_core::kinds() {
        let (of, name) = kind.code.split_once('/').unwrap_or((kind.code, ""));
        if of != room {
            room = of;
            // Writing to a string cannot fail.
            let _ = write!(page, "\n## {of}\n");
        }
        let words = phrase::explain(kind, Language::En);
        let severities: Vec<_> = kind.severities.iter().map(|one| one.name()).collect();
        let source = match kind.source {
            Source::Reference(at, row) => format!("{at}, {row}"),
            Source::Unverified(at, row) => format!("{at}, {row} (not verified)"),
            Source::Design => "a choice of Jetbridge".to_owned(),
        };
        let _ = write!(
            page,
            "\n### {name}\n\n`{}` · {} · {}\n\n{}\n\n* **Why:** {}\n* **Do:** {}\n* **Source:** {source}\n",
            kind.code,
            severities.join(", "),
            phrase::title(kind.code, Language::En),
            words.what,
            words.why,
            words.r#do,
        );
    }
    page
}

#[test]
fn the_page_of_rules_is_fresh() {
    assert_fresh("docs/rules.md", &page());
}
