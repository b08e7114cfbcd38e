//! Does the environment match what the integration needs?
//!
//! [`expect`] says what must be so for a customer, [`judge`] says from a [`Snapshot`] whether it is. The snapshot is
//! taken elsewhere; whoever takes it does not judge, and what is judged here can be judged again tomorrow.
// Not known, known to be none, and known: three answers that decide differently, in all of this room.
#![allow(clippy::option_option)]

mod address;
mod asked;
mod case;
mod conceal;
mod currency;
mod document;
mod expectation;
mod facts;
mod jobs;
mod licences;
mod people;
mod roles;
mod row;
mod rules;
pub mod snapshot;
pub mod tell;
mod verdict;

use crate::finding::Kind;

pub use asked::{Asked, Change, RUNS, ReadinessSection, Run, RunStage};
pub use conceal::conceal;
pub use document::{read_facts, read_snapshot};
pub use expectation::{Expectation, Group, Judgement, Owner, expect, judge};
pub use facts::{Company, Facts, Features, Missing, Ownership, Phase};
pub use row::{CheckRow, NotChecked, rows, section, sections_of};
pub use snapshot::Snapshot;
pub use verdict::State;

/// Unique name of the base integration solution.
const BASE_SOLUTION: &str = "bcbi_CdsBaseIntegration";

/// Unique name of the sales integration solution.
const INTEGRATION_SOLUTION: &str = "MicrosoftDynamicsNavIntegration";

/// From how many days before its end a secret deserves a warning. A choice of ours, as in the registration room.
const WARNED_DAYS: i32 = 30;

/// Every kind of finding of this room: one for each expectation.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    rules::RULES.iter().map(|rule| &rule.kind)
}
