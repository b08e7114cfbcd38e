//! The integration user holds a role.
//!
//! **Why** — a user without a role cannot read anything.
//! **Do** — assign the integration roles.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-has-role",
        severities: &[Severity::Error],
        says: &["state", "user"],
        source: Source::Reference("business-central", "5 test 6"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.legacy() || facts.after(),
        needs: &["integration-user-exists", "application-user-single"],
        at: "/snapshot/dataverse/user_roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    let roles = case.roles_of(&user.systemuserid)?;
    Some(met_or_unmet(!roles.is_empty()).with("user", name_of(user)))
}
