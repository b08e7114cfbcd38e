//! Everybody needed is in the environment’s security group.
//!
//! **Why** — an environment with a security group hides everybody else, licensed or not.
//! **Do** — add integration user and salespeople to the group.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/security-group",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("live-checks", "3 D11"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::CustomerAdmin,
        applies: |_| true,
        needs: &[],
        at: "",
        judge: None,
    },
};
