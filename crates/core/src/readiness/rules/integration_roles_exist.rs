//! Both integration roles exist.
//!
//! **Why** — they come with the sales integration solution and cannot be assigned before.
//! **Do** — import the solution again.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-roles-exist",
        severities: &[Severity::Error],
        says: &["state", "roles"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.features.sales && (facts.legacy() || facts.after()),
        needs: &["integration-solution-installed"],
        at: "/snapshot/dataverse/roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.roles)?;
    let missing = roles::missing(
        &[roles::INTEGRATION_ADMINISTRATOR, roles::INTEGRATION_USER],
        &list.rows,
    );
    if !missing.is_empty() && !list.complete {
        return None;
    }
    Some(met_or_unmet(missing.is_empty()).with("roles", missing))
}
