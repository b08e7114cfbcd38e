//! There is exactly one application user.
//!
//! **Why** — Business Central stops when it finds none, or more than one, for its application id.
//! **Do** — delete all but the one that is used.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met, met_or_unmet, unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/application-user-single",
        severities: &[Severity::Error],
        says: &["state", "count"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| !facts.legacy(),
        needs: &["environment-access"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let users = seen(&case.snapshot.dataverse.users)?;
    let count = case.application_users(users).count();
    let verdict = match count {
        2.. => unmet(),
        _ if !users.complete => return None,
        1 => met(),
        _ => met_or_unmet(!case.facts.after()),
    };
    Some(verdict.with("count", count))
}
