//! The integration user is nobody’s own account.
//!
//! **Why** — changes made by the integration user are never synchronised, so that person’s work would stay behind.
//! **Do** — use an account that nobody works with.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, same, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-dedicated",
        severities: &[Severity::Warning],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::Consultant,
        applies: |facts| facts.legacy(),
        needs: &["integration-user-named"],
        at: "/snapshot/business_central/salespeople",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let name = case.facts.integration_user()?;
    let people = seen(&case.snapshot.business_central.salespeople)?;
    let shared = people.find(|one| one.email.as_deref().is_some_and(|email| same(email, name)))?;
    Some(met_or_unmet(shared.is_none()).with("user", name))
}
