//! The integration user holds the role for Sales Professional.
//!
//! **Why** — in an environment with Sales Professional the integration needs a role of its own.
//! **Do** — run “Redeploy Integration Solution”, or assign the role.

use super::Check;
use crate::finding::{Kind, Rule, Severity, Source};
use crate::readiness::case::{Case, name_of};
use crate::readiness::expectation::{Group, Owner};
use crate::readiness::roles;
use crate::readiness::verdict::{Verdict, met_or_unmet};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "readiness/integration-user-sales-pro-role",
        severities: &[Severity::Error],
        says: &["state", "user", "roles"],
        source: Source::Reference("business-central", "2"),
    },
    check: Check {
        group: Group::IntegrationUser,
        owner: Owner::DynamicsAdmin,
        applies: |facts| {
            !facts.legacy()
                && facts.features.sales
                && facts.features.sales_professional
                && facts.after()
        },
        needs: &["application-user-single"],
        at: "/snapshot/dataverse/user_roles",
        judge: Some(judge),
    },
};

fn judge(case: &Case<'_>) -> Option<Verdict> {
    let user = case.integration_user()??;
    let held = case.roles_of(&user.systemuserid)?;
    let missing = roles::missing(&[roles::SALES_PROFESSIONAL], held);
    Some(
        met_or_unmet(missing.is_empty())
            .with("user", name_of(user))
            .with("roles", missing),
    )
}
