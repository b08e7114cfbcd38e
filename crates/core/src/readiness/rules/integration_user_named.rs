//! The integration user is named.
//!
//! **Why** — the connection signs in with it. Business Central asks for it with its domain.
//! **Do** — enter the user name with the part behind the @.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::Case;
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-named",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "1 5330.3"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::Consultant,
        applies: |facts| facts.legacy(),
        needs: &[],
        at: "/facts/integration_user",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let name = case.facts.integration_user();
    let right = name.is_some_and(|name| name.contains('@'));
    Some(met_or_unmet(right).with("user", name.unwrap_or_default()))
}
