//! Every salesperson is coupled to a user.
//!
//! **Why** — in the Person model a customer whose salesperson is not coupled is not synchronised.
//! **Do** — couple each salesperson.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::Ownership;
use crate::readiness::expectation::{Group, Owner};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/salespeople-coupled",
        severities: &[Severity::Error],
        says: &[],
        source: Source::Reference("business-central", "7.25"),
    },
    check: Check {
        group: Group::Salespeople,
        owner: Owner::Consultant,
        applies: |facts| {
            facts.features.sales
                && facts.ownership_model == Some(Ownership::Person)
                && facts.after()
        },
        needs: &[],
        at: "",
        judge: None,
    },
};
