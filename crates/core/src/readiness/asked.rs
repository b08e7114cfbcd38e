//! What is to be checked of a customer, beyond what every room knows, and what a customer's file keeps of it all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::facts::{Features, Ownership, Phase};

/// How many runs a customer keeps; the oldest give way.
pub const RUNS: usize = 50;

/// What somebody says about the set-up that is to be checked. Texts are as they were typed; it holds no secret.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Asked {
    /// Before the connection is enabled, or after.
    pub phase: Phase,
    /// Name of the environment in Business Central online; empty: the only one of production.
    pub business_central: String,
    /// Id of the company in Business Central.
    pub company_id: String,
    /// Its name.
    pub company_name: String,
    /// Who owns records in Dataverse.
    pub ownership: Option<Ownership>,
    /// An integration with Dynamics 365 Sales from before Dataverse is being upgraded.
    pub upgrading_from_sales: bool,
    /// What is used.
    pub features: Features,
    /// The day the client secret ends, `2027-01-31`.
    pub secret_expires: String,
    /// Application id of the application user of the integration.
    pub application_user: String,
}

/// What a customer's file keeps of this room.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReadinessSection {
    /// What is to be checked.
    pub asked: Asked,
    /// The runs, newest first. There are no names of people in them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
    /// What was seen last, to be judged again: no secrets, and only the people whom an expectation speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<Value>,
}

/// One run: when, what was tested, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Run {
    /// When it began, as `2026-03-01T09:30:00Z`; runs of a customer are told apart by it.
    pub at: String,
    /// How long it took.
    pub millis: u64,
    /// The environment that was tested.
    pub environment: String,
    /// The app registration that signed in.
    pub application: String,
    /// How Business Central runs.
    pub deployment: String,
    /// Its version.
    pub version: String,
    /// Before the connection is enabled, or after.
    pub phase: Phase,
    /// Who signed in: `person` or `app`.
    pub signed_in: String,
    /// Somebody stopped it.
    #[serde(default)]
    pub stopped: bool,
    /// The stages of the test.
    pub stages: Vec<RunStage>,
    /// States by the name of the expectation.
    pub states: BTreeMap<String, String>,
}

/// A stage of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RunStage {
    /// Its name.
    pub id: String,
    /// How it stood.
    pub state: String,
    /// How long it took.
    pub millis: u64,
    /// Code of why it stood so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

/// Something that stands otherwise than in an earlier run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Change {
    /// `stage` or `check`.
    pub kind: &'static str,
    /// Its name.
    pub id: String,
    /// How it stood; none when it was not there.
    pub before: Option<String>,
    /// How it stands; none when it is not there.
    pub now: Option<String>,
}

impl Run {
    /// What stands otherwise than in the run `before`.
    pub fn changes_since(&self, before: &Self) -> Vec<Change> {
        let of = |run: &Self| -> BTreeMap<String, String> {
            run.stages
                .iter()
                .map(|stage| (stage.id.clone(), stage.state.clone()))
                .collect()
        };
        let mut changes = differences("stage", &of(before), &of(self));
        changes.extend(differences("check", &before.states, &self.states));
        changes
    }
}

fn differences(
    kind: &'static str,
    before: &BTreeMap<String, String>,
    now: &BTreeMap<String, String>,
) -> Vec<Change> {
    let mut ids: Vec<&String> = before.keys().chain(now.keys()).collect();
    ids.sort();
    ids.dedup();
    ids.into_iter()
        .filter(|id| before.get(*id) != now.get(*id))
        .map(|id| Change {
            kind,
            id: id.clone(),
            before: before.get(id).cloned(),
            now: now.get(id).cloned(),
        })
        .collect()
}

impl ReadinessSection {
    /// Puts a run down, and lets the oldest go.
    pub fn note(&mut self, run: Run) {
        self.runs.insert(0, run);
        self.runs.truncate(RUNS);
    }
}
