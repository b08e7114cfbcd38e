//! Directions and filters were agreed.
//!
//! **Why** — “Synch. Only Coupled Records” and filters decide what is created on the other side.
//! **Do** — go through the mappings with the customer and record what was chosen.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/mappings-reviewed",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "3"),
    },
    check: Check {
        group: Group::SetUpByHand,
        owner: Owner::Consultant,
        applies: |facts| facts.after(),
        needs: &[],
        at: "",
        judge: None,
    },
};
