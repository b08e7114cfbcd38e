//! An expectation as it is shown: how it stands, why it could not be checked, and where it was seen.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::verdict::State;
use super::{Expectation, Group, Judgement, Owner};
use crate::finding::{Params, Severity};

/// An expectation and how it stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CheckRow {
    /// Its name; words are under `readiness-<id>`.
    pub id: &'static str,
    /// Where it is shown.
    pub group: Group,
    /// How it stands.
    pub state: State,
    /// How much it weighs when it is not met.
    pub severity: Severity,
    /// Who puts it right.
    pub owner: Owner,
    /// No API shows it: a person looks.
    pub by_hand: bool,
    /// What the words about it may use.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: Params,
    /// Why it was not checked.
    pub not_checked: Option<NotChecked>,
    /// The sections it is judged from, `dataverse.users`.
    pub sections: Vec<&'static str>,
    /// How many rows were seen there.
    pub rows: u32,
    /// How long looking there took, where that is known.
    pub millis: Option<u64>,
}

/// Why something was not checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum NotChecked {
    /// Only a person can see it.
    ByHand,
    /// Nobody has looked yet.
    NotLooked,
    /// Something it needs is not met or not checked.
    Waits {
        /// What.
        ids: Vec<&'static str>,
    },
    /// A section could not be read.
    Section {
        /// Which, `dataverse.users`.
        name: &'static str,
        /// In one word: `forbidden`.
        reason: String,
        /// HTTP status.
        status: Option<i64>,
        /// The service's own code.
        code: Option<String>,
    },
    /// What was seen does not decide it.
    Undecided,
}

#[derive(Deserialize)]
struct File {
    expectations: Vec<Sources>,
}

#[derive(Deserialize)]
struct Sources {
    id: String,
    judged_from: Vec<String>,
}

static SOURCES: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    #[allow(clippy::expect_used)] // part of the program; a test reads it
    let file: File = serde_json::from_str(include_str!("../../../../reference/expectations.json"))
        .expect("reference/expectations.json fits its type");
    let all = file.expectations.into_iter();
    all.map(|one| (one.id, one.judged_from)).collect()
});

/// The sections an expectation is judged from, `dataverse.users`; none for what is judged from facts or by hand.
pub fn sections_of(id: &str) -> Vec<&'static str> {
    let sources = SOURCES.get(id).into_iter().flatten();
    sources
        .map(String::as_str)
        .filter(|name| {
            let part = name.split('.').next().unwrap_or_default();
            matches!(
                part,
                "dataverse" | "business_central" | "directory" | "sign_in"
            )
        })
        .collect()
}

/// A section of a snapshot as a document.
pub fn section<'a>(document: &'a Value, name: &str) -> Option<&'a Value> {
    name.split('.').try_fold(document, |at, part| at.get(part))
}

/// Every expectation as it is shown. Without a judgement nobody has looked.
pub fn rows(expectations: &[Expectation<'_>], seen: Option<(&Judgement, &Value)>) -> Vec<CheckRow> {
    expectations
        .iter()
        .map(|expectation| row(expectation, expectations, seen))
        .collect()
}

fn row(
    expectation: &Expectation<'_>,
    all: &[Expectation<'_>],
    seen: Option<(&Judgement, &Value)>,
) -> CheckRow {
    let id = expectation.id();
    let sections = sections_of(id);
    let state_of = |id: &str| {
        let states = seen
            .into_iter()
            .flat_map(|(judgement, _)| &judgement.states);
        states
            .filter(|(other, _)| *other == id)
            .map(|(_, state)| *state)
            .next()
    };
    let state = state_of(id).unwrap_or(State::NotChecked);
    let code = expectation.kind().code;
    let finding = seen.and_then(|(judgement, _)| {
        judgement
            .findings
            .iter()
            .find(|finding| finding.code == code)
    });
    let mut params = finding
        .map(|finding| finding.params.clone())
        .unwrap_or_default();
    params.entry("state").or_insert_with(|| state.name().into());
    let counted = sections.iter().filter_map(|name| {
        section(seen?.1, name)?
            .get("rows")?
            .as_array()
            .map(Vec::len)
    });
    let rows = counted.sum::<usize>();
    CheckRow {
        id,
        group: expectation.group(),
        state,
        severity: finding.map_or(expectation.severity(), |finding| finding.severity),
        owner: expectation.owner(),
        by_hand: expectation.by_hand(),
        params,
        not_checked: (state == State::NotChecked).then(|| {
            let held = |need: &&'static str| {
                matches!(state_of(need), Some(State::Unmet | State::NotChecked))
                    && all.iter().any(|other| other.id() == *need)
            };
            why(
                expectation,
                expectation.needs().filter(held).collect(),
                &sections,
                seen.map(|(_, document)| document),
            )
        }),
        rows: u32::try_from(rows).unwrap_or(u32::MAX),
        sections,
        millis: None,
    }
}

fn why(
    expectation: &Expectation<'_>,
    waits: Vec<&'static str>,
    sections: &[&'static str],
    document: Option<&Value>,
) -> NotChecked {
    if expectation.by_hand() {
        return NotChecked::ByHand;
    }
    let Some(document) = document else {
        return NotChecked::NotLooked;
    };
    if !waits.is_empty() {
        return NotChecked::Waits { ids: waits };
    }
    let mut absent = false;
    for name in sections.iter().copied() {
        let Some(found) = section(document, name) else {
            absent = true;
            continue;
        };
        if let Some(why) = found.get("not_checked") {
            let text = |key: &str| why.get(key).and_then(Value::as_str).map(str::to_owned);
            return NotChecked::Section {
                name,
                reason: text("reason").unwrap_or_default(),
                status: why.get("status").and_then(Value::as_i64),
                code: text("code"),
            };
        }
    }
    if absent {
        NotChecked::NotLooked
    } else {
        NotChecked::Undecided
    }
}
