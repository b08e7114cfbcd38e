//! The sales integration solution is installed.
//!
//! **Why** — integration roles and the tables for statistics come with it.
//! **Do** — import the solution, signed in as System Administrator, while no other import runs.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::INTEGRATION_SOLUTION;
use crate::readiness::case::{Case, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-solution-installed",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.features.sales && (facts.legacy() || facts.after()),
        needs: &["environment-access"],
        at: "/snapshot/dataverse/solutions",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.solutions)?;
    let found = list.find(|one| same(&one.uniquename, INTEGRATION_SOLUTION))?;
    Some(met_or_unmet(found.is_some()))
}
