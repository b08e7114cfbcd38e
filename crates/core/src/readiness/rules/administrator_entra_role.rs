//! The administrator holds User Administrator in Entra.
//!
//! **Why** — the guide creates and changes users, which takes this Entra role.
//! **Do** — assign the Entra role User Administrator for the time of the set-up.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-entra-role",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "2 (D-users)"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::CustomerAdmin,
        applies: |facts| !facts.legacy(),
        needs: &[],
        at: "",
        judge: None,
    },
};
