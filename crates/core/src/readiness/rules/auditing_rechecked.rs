//! Auditing is as it was before.
//!
//! **Why** — the base solution turns auditing off on some tables.
//! **Do** — turn auditing on again where the customer needs it.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/auditing-rechecked",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "7.36"),
    },
    check: Check {
        group: Group::SetUpByHand,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.dataverse_setup() && facts.after(),
        needs: &[],
        at: "",
        judge: None,
    },
};
