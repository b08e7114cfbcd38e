//! The Dynamics 365 SDK version fits the solution.
//!
//! **Why** — an SDK version older than the server’s, or one that does not fit the solution file, fails with errors
//! that do not name it.
//! **Do** — choose the SDK version that goes with the imported solution, equal to or newer than the server’s.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/sdk-version-compatible",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "2 SDK"),
    },
    check: Check {
        group: Group::Version,
        owner: Owner::Consultant,
        applies: |facts| !facts.online(),
        needs: &[],
        at: "",
        judge: None,
    },
};
