//! The integration user is a user of the environment.
//!
//! **Why** — Business Central looks for the user by primary email. Without one it skips checks silently, and with
//! several it takes the first.
//! **Do** — create the account with a licence and wait until it appears in the environment.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, has_email, seen};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet, warning};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-exists",
        severities: &[Severity::Error, Severity::Warning],
        says: &["state", "user"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::CustomerAdmin,
        applies: |facts| facts.legacy(),
        needs: &["integration-user-named", "environment-access"],
        at: "/snapshot/dataverse/users",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let name = case.facts.integration_user()?;
    let found = case.integration_user()?.is_some();
    let users = seen(&case.snapshot.dataverse.users)?;
    let several = users
        .rows
        .iter()
        .filter(|user| has_email(user, name))
        .count()
        > 1;
    let verdict = if several {
        warning()
    } else {
        met_or_unmet(found)
    };
    Some(verdict.with("user", name))
}
