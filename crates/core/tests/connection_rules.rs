//! Every rule of the connection room at work: a folder with strings (or set-up pages) it flags and some it passes, under
//! `tests/rules/connection/<kind>`.
//!
//! `expected.json` names for each file the options it is judged with and where the kind is raised. With `JETBRIDGE_BLESS`
//! set the places are written anew; what is flagged and what passes stays a matter of the file names.
#![allow(clippy::disallowed_methods)] // What the core may not do, its tests may: read their own fixtures.
#![allow(clippy::unwrap_used)] // A helper of a test that cannot go on has failed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jetbridge_core::connection::settings::{self, Entry, Setup};
use jetbridge_core::connection::{self, Draft, Target, rules};
use jetbridge_core::facts::{Deployment, Version};
use jetbridge_core::finding::{Finding, Kind, Location, Severity, Source};
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::reference::business_central::FieldType;
use jetbridge_core::secret::Secret;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[serde(default, skip_serializing_if = "Options::is_plain")]
    options: Options,
    #[serde(default)]
    findings: Vec<Spot>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Options {
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    target: Option<String>,
}

impl Options {
    fn is_plain(&self) -> bool {
        self.target.is_none()
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Spot {
    key: Option<String>,
    span: Option<[usize; 2]>,
    severity: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pages {
    deployment: String,
    version: String,
    values: BTreeMap<String, Value>,
    string: Option<String>,
    administrator: Option<String>,
    #[serde(default)]
    domains: Vec<String>,
    solution: Option<String>,
}

impl Pages {
    fn setup(self) -> Setup {
        let deployment = Deployment::named(&self.deployment).unwrap();
        let mut setup = Setup::new(deployment, Version::read(&self.version).unwrap());
        setup.string = self
            .string
            .map(|text| Draft::read(text, Target::BusinessCentral));
        setup.administrator = self.administrator;
        setup.domains = self.domains;
        setup.solution = self.solution;
        for (key, value) in self.values {
            let field = settings::field(&key).unwrap_or_else(|| panic!("no field {key}"));
            let entry = match (value, field.kind) {
                (Value::Bool(on), FieldType::Switch) => Entry::Switch(on),
                (Value::String(text), FieldType::Secret) => Entry::Secret(Secret::new(text)),
                (Value::String(text), _) => Entry::Text(text),
                (other, kind) => panic!("{key}: {other} is no {kind:?}"),
            };
            setup.values.insert(key, entry);
        }
        setup
    }
}

fn folder(kind: &Kind) -> PathBuf {
    let (_, name) = kind.code.split_once('/').unwrap();
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/rules/connection")
        .join(name)
}

fn judged(file: &Path, options: &Options) -> Vec<Finding> {
    let text = fs::read_to_string(file).unwrap();
    if file.extension().is_some_and(|ending| ending == "json") {
        let pages: Pages =
            serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        return settings::review(pages.setup()).findings().to_vec();
    }
    let target = match options.target.as_deref() {
        Some("business-central") => Target::BusinessCentral,
        Some(other) => panic!("{other}"),
        None => Target::Dataverse,
    };
    let text = text.strip_suffix('\n').unwrap_or(&text);
    connection::review(Draft::read(text, target))
        .findings()
        .to_vec()
}

fn spot(finding: &Finding) -> Spot {
    let Location::Key { key, span } = &finding.location else {
        panic!("a setting has a key: {finding:?}")
    };
    Spot {
        key: key.clone(),
        span: *span,
        severity: finding.severity.name().to_owned(),
    }
}

fn kinds() -> Vec<&'static Kind> {
    rules::kinds().chain(settings::kinds()).collect()
}

/// The files of a kind that begin so, with what is found in each and what is expected.
fn fixtures(kind: &Kind, beginning: &str) -> Vec<(PathBuf, Vec<Spot>, Vec<Spot>)> {
    let folder = folder(kind);
    let list = folder.join("expected.json");
    let mut expected: BTreeMap<String, Expected> = serde_json::from_str(
        &fs::read_to_string(&list).unwrap_or_else(|e| panic!("{}: {e}", list.display())),
    )
    .unwrap();
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if !name.starts_with(beginning) {
            continue;
        }
        let entry = expected.entry(name).or_default();
        let raised: Vec<Finding> = judged(&file, &entry.options)
            .into_iter()
            .filter(|finding| finding.code == kind.code)
            .collect();
        for finding in &raised {
            well_told(finding, kind);
        }
        let spots: Vec<Spot> = raised.iter().map(spot).collect();
        if std::env::var_os("JETBRIDGE_BLESS").is_some() {
            entry.findings.clone_from(&spots);
        }
        found.push((file, spots, entry.findings.clone()));
    }
    if std::env::var_os("JETBRIDGE_BLESS").is_some() {
        fs::write(
            &list,
            serde_json::to_string_pretty(&expected).unwrap() + "\n",
        )
        .unwrap();
    }
    assert!(
        !found.is_empty(),
        "{} has no fixture {beginning}.*",
        kind.code
    );
    found
}

/// A finding carries what its kind says it does, and its words are whole in every language.
fn well_told(finding: &Finding, kind: &Kind) {
    let mut says = kind.says.to_vec();
    says.sort_unstable();
    let carried: Vec<_> = finding.params.keys().copied().collect();
    assert_eq!(carried, says, "{}", kind.code);
    assert!(kind.severities.contains(&finding.severity), "{finding:?}");
    for language in Language::ALL {
        let words = phrase::say(finding, language);
        for text in [&words.what, &words.why, &words.r#do] {
            assert!(
                !text.contains("{$") && !text.contains("{ $") && !text.contains("connection-"),
                "{}: {text}",
                kind.code
            );
        }
    }
}

#[test]
fn every_kind_flags_what_it_should_where_it_should() {
    for kind in kinds() {
        let mut severities = BTreeSet::new();
        for (file, spots, expected) in fixtures(kind, "flags") {
            assert!(!spots.is_empty(), "{} is not flagged", file.display());
            assert_eq!(spots, expected, "{}", file.display());
            severities.extend(spots.into_iter().map(|spot| spot.severity));
        }
        let all: BTreeSet<_> = kind
            .severities
            .iter()
            .map(|one| one.name().to_owned())
            .collect();
        assert_eq!(
            severities, all,
            "{}: the fixtures do not show every severity",
            kind.code
        );
    }
}

#[test]
fn every_kind_passes_what_it_should() {
    for kind in kinds() {
        for (file, spots, _) in fixtures(kind, "passes") {
            assert_eq!(spots, [], "{}", file.display());
        }
    }
}

#[test]
fn every_folder_belongs_to_a_kind() {
    let names: BTreeSet<&str> = kinds()
        .iter()
        .filter_map(|kind| kind.code.strip_prefix("connection/"))
        .collect();
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/connection");
    for folder in fs::read_dir(folders).unwrap() {
        let name = folder.unwrap().file_name().to_string_lossy().into_owned();
        assert!(names.contains(name.as_str()), "no kind is called {name}");
    }
}

#[test]
fn every_rule_has_a_file_that_explains_it_and_a_row_it_stands_on() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/connection");
    let page = |name: &str| -> Value {
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../reference/{name}.json"));
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    };
    let (strings, pages) = (page("connection"), page("business-central"));
    let grammar = strings["grammar"].as_array().unwrap();
    for kind in kinds() {
        let name = kind
            .code
            .strip_prefix("connection/")
            .unwrap()
            .replace('-', "_");
        let file = match name.strip_prefix("setup_") {
            Some(name) => source.join(format!("settings/rules/{name}.rs")),
            None => source.join(format!("rules/{name}.rs")),
        };
        let text = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        for part in ["//! **Why** — ", "//! **Do** — "] {
            assert!(
                text.lines().any(|line| line.starts_with(part)),
                "{name}.rs lacks {part}"
            );
        }
        assert!(
            text.contains(&format!("\"{}\"", kind.code)),
            "{name}.rs holds another kind"
        );
        let (at, row) = match kind.source {
            Source::Reference(at, row) => (at, row),
            Source::Unverified(at, row) => {
                assert!(
                    !kind.severities.contains(&Severity::Error),
                    "{} refuses on an unverified fact",
                    kind.code
                );
                (at, row)
            }
            Source::Design => continue,
        };
        let rows = if at == "connection" {
            &strings["rows"]
        } else {
            &pages["rows"]
        };
        let known = rows.get(row).is_some() || grammar.iter().any(|rule| rule["id"] == row);
        assert!(known, "{}: reference/{at}.json has no row {row}", kind.code);
    }
}
