//! The connection to Dataverse is enabled.
//!
//! **Why** — nothing is synchronised while it is off.
//! **Do** — turn on “Enabled”.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/dataverse-connection-enabled",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "5 enable"),
    },
    check: Check {
        group: Group::SetUpByHand,
        owner: Owner::Consultant,
        applies: |facts| facts.dataverse_setup() && facts.after(),
        needs: &[],
        at: "",
        judge: None,
    },
};
