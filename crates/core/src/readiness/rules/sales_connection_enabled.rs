//! The connection to Dynamics 365 Sales is enabled.
//!
//! **Why** — items, prices, orders and invoices are synchronised only while it is on.
//! **Do** — turn on “Enabled”, after the connection to Dataverse.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/sales-connection-enabled",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "5 Sales enable"),
    },
    check: Check {
        group: Group::SetUpByHand,
        owner: Owner::Consultant,
        applies: |facts| facts.features.sales && facts.after(),
        needs: &[],
        at: "",
        judge: None,
    },
};
