//! The ownership model is chosen.
//!
//! **Why** — the model decides who owns synchronised records and whether salespeople are coupled. An upgrade expects
//! Person.
//! **Do** — choose Person or Team with the customer.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::Ownership;
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met, unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/ownership-model-chosen",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state"],
        source: Source::Reference("business-central", "1 7200.140"),
    },
    check: Check {
        group: Group::CompanyAndOwnership,
        owner: Owner::Consultant,
        applies: |facts| facts.dataverse_setup(),
        needs: &[],
        at: "/facts/ownership_model",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    Some(match case.facts.ownership_model {
        None => unmet(),
        Some(Ownership::Team) if case.facts.upgrading_from_sales => warning(),
        Some(_) => met(),
    })
}
