//! Whoever runs the guide has a Business Central licence.
//!
//! **Why** — the guide “Set up a connection to Microsoft Dataverse” needs Essentials or Premium.
//! **Do** — assign Business Central Essentials or Premium to the person.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/guide-runner-licence",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "2 (D-users)"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.online(),
        needs: &[],
        at: "",
        judge: None,
    },
};
