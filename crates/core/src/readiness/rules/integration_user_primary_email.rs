//! The user name is also the primary email.
//!
//! **Why** — Business Central looks at the primary email only. It does not find the user, skips its checks and fails
//! later.
//! **Do** — set the primary email of the user to the user name, and have the email address approved.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, has_email, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-primary-email",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "lead"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.legacy(),
        needs: &["integration-user-exists"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let name = case.facts.integration_user()?;
    let users = seen(&case.snapshot.dataverse.users)?;
    let found = users.find(|user| has_email(user, name))?.is_some();
    Some(met_or_unmet(found).with("user", name))
}
