//! The app registration is right.
//!
//! **Why** — redirect URI, permissions and flags decide whether anybody can sign in.
//! **Do** — check the manifest in Jetbridge and mend what it shows.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/registration-checked",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "6"),
    },
    check: Check {
        group: Group::Registration,
        owner: Owner::CustomerAdmin,
        applies: |facts| !facts.online(),
        needs: &[],
        at: "",
        judge: None,
    },
};
