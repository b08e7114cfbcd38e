//! The solution for virtual tables is installed.
//!
//! **Why** — virtual tables and business events come with it.
//! **Do** — install the Business Central Virtual Table app from AppSource.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/virtual-tables-solution",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.dataverse_setup() && facts.features.virtual_tables,
        needs: &["environment-access"],
        at: "/snapshot/dataverse/solutions",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.solutions)?;
    let found = list.find(|one| same(&one.uniquename, "MicrosoftBusinessCentralERPVE"))?;
    Some(met_or_unmet(found.is_some()))
}
