//! The tables of the integration solution are there.
//!
//! **Why** — Business Central takes the solution for absent when it cannot read them.
//! **Do** — run “Redeploy Integration Solution”.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::Verdict;

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-tables-readable",
        severities: &[Severity::Error],
        says: &["state", "tables"],
        source: Source::Reference("business-central", "1 5330.67"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.features.sales && facts.after(),
        needs: &["integration-solution-installed"],
        at: "/snapshot/dataverse/table_reads",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    case.tables(&["nav_connection", "nav_accountstatistics"])
}
