//! The integration user holds both integration roles.
//!
//! **Why** — Business Central checks that both roles are assigned directly; a team does not count.
//! **Do** — assign the missing roles to the user, or run “Redeploy Integration Solution”.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-integration-roles",
        severities: &[Severity::Error],
        says: &["state", "user", "roles"],
        source: Source::Reference("business-central", "5 test 8"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| facts.features.sales && (facts.legacy() || facts.after()),
        needs: &[
            "integration-roles-exist",
            "integration-user-exists",
            "application-user-single",
        ],
        at: "/snapshot/dataverse/user_roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    let held = case.roles_of(&user.systemuserid)?;
    let missing = roles::missing(
        &[roles::INTEGRATION_ADMINISTRATOR, roles::INTEGRATION_USER],
        held,
    );
    Some(
        met_or_unmet(missing.is_empty())
            .with("user", name_of(user))
            .with("roles", missing),
    )
}
