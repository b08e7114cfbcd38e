//! The administrator is a user of the environment.
//!
//! **Why** — the sign-in during the set-up ends without access.
//! **Do** — add the user to the environment, or name another administrator.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-exists",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::CustomerAdmin,
        applies: |_| true,
        needs: &["administrator-named", "environment-access"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let found = case.administrator()?.is_some();
    Some(met_or_unmet(found).with("user", case.facts.administrator()?))
}
