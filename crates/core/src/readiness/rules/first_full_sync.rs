//! The first full synchronisation ran in order.
//!
//! **Why** — a table that refers to another one has to wait for it, or records fail.
//! **Do** — follow the order of the dependencies.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/first-full-sync",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "4"),
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
