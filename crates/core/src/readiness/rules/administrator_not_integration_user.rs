//! Administrator and integration user are two accounts.
//!
//! **Why** — Business Central refuses an integration user with the role System Administrator, and ignores every
//! change that account makes.
//! **Do** — use a separate account as integration user.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/administrator-not-integration-user",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::Administrator,
        owner: Owner::Consultant,
        applies: |facts| facts.legacy(),
        needs: &["administrator-named", "integration-user-named"],
        at: "/facts/administrator",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let (administrator, user) = (case.facts.administrator()?, case.facts.integration_user()?);
    let found = case
        .administrator()
        .flatten()
        .zip(case.integration_user().flatten());
    let both = same(administrator, user)
        || found.is_some_and(|(one, other)| one.systemuserid == other.systemuserid);
    Some(met_or_unmet(!both).with("user", user))
}
