//! The Dataverse base integration solution is installed.
//!
//! **Why** — the company row and the integration role come with it.
//! **Do** — enable the connection again, signed in as System Administrator.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::BASE_SOLUTION;
use crate::readiness::case::{Case, major_minor, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/base-solution-installed",
        severities: &[Severity::Error],
        says: &["state"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.dataverse_setup() && facts.after(),
        needs: &["environment-access"],
        at: "/snapshot/dataverse/solutions",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.solutions)?;
    let verdict = match list.find(|one| same(&one.uniquename, BASE_SOLUTION))? {
        None => unmet(),
        Some(solution) => met_or_unmet(major_minor(solution.version.as_deref()?)?.0 >= 1),
    };
    Some(verdict)
}
