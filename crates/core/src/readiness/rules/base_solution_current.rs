//! The base integration solution is as new as Business Central.
//!
//! **Why** — an older solution lacks what newer versions expect.
//! **Do** — run “Redeploy Integration Solution”.

use super::Check;
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::BASE_SOLUTION;
use crate::readiness::case::{Case, major_minor, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/base-solution-current",
        severities: &[Severity::Warning],
        says: &["state", "version"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::SolutionsAndRoles,
        owner: Owner::Consultant,
        applies: |facts| facts.dataverse_setup() && facts.after(),
        needs: &["base-solution-installed"],
        at: "/snapshot/dataverse/solutions",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let list = seen(&case.snapshot.dataverse.solutions)?;
    let solution = list
        .rows
        .iter()
        .find(|one| same(&one.uniquename, BASE_SOLUTION))?;
    let text = solution.version.as_deref()?;
    let (major, minor) = major_minor(text)?;
    let current = Version::Bc { major, minor } >= case.facts.bc_version;
    Some(met_or_warning(current).with("version", text))
}
